import { type PdfStandard, renderPdf } from '../../src/render/pdf/index.ts';
import { hostileTexts } from './hostile.ts';
import { guideFrom, pdfAssets, seedGuides } from './pdf.ts';

export interface RenderedGuide {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly standard: PdfStandard;
  readonly poster: boolean;
  readonly title: string;
  /** Some text that must be found in the file. */
  readonly firstStep: string;
}

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect x="5" y="5" width="120" height="40" fill="none" stroke="#000"/><text x="12" y="30" font-family="Inter, sans-serif" font-size="12">Trinn 1</text></svg>';

/** Every guide of the repository, and one with hostile texts and a chart, as handbook and poster in both standards. */
export async function renderSeeds(): Promise<RenderedGuide[]> {
  const hostile = Object.entries(hostileTexts).filter(([name]) => name !== 'word' && name !== 'address');
  const steps = hostile.map(([id, text]) => ({ id, title: text, body: text, outcomes: [{ when: text, go: 'close' }] }));
  const levels = [{ id: '0', title: 'Nivå', steps }];
  const source = JSON.stringify({ veileder: 1, id: 'hostile', title: 'Fiendtlig tekst', language: 'nb', levels });
  const guides = [...(await seedGuides()), { name: 'hostile', guide: await guideFrom(source), chartSvg: chart }];
  const made: RenderedGuide[] = [];
  for (const { name, guide, ...more } of guides) {
    for (const standard of ['ua-1', 'a-2a'] satisfies PdfStandard[]) {
      for (const poster of [false, true]) {
        const bytes = await renderPdf(guide, { standard, poster, assets: pdfAssets, ...more });
        const firstStep = 'chartSvg' in more ? guide.title : (guide.levels[0]?.steps[0]?.title ?? guide.title);
        made.push({
          name: `${name}${poster ? '-poster' : ''}-${standard}.pdf`,
          bytes,
          standard,
          poster,
          title: guide.title,
          firstStep,
        });
      }
    }
  }
  return made;
}
