import type { Node } from 'mdast';
import { textsOf } from '../../model/texts.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';
import { nodesOf, placeOf } from '../text/nodes.ts';

type Messages = { default: Record<never, never>; 'file-name': { words: string } };

const isImage = (node: Node): node is Node & { alt?: string | null } =>
  node.type === 'image' || node.type === 'imageReference';
const fileName =
  /^(?:[\w-]+\.(?:png|jpe?g|gif|svg|webp)|(?:img|dsc|image|bilde|bilete|skjermbilde|screenshot)[\s_-]*\d*)$/i;

export const rule = defineRule<Messages>({
  meta: { group: 'page', severity: 'error', draft: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const { text, prose } of textsOf(guide)) {
      if (!prose || !text.includes('![')) continue;
      for (const node of nodesOf(prose)) {
        if (!isImage(node)) continue;
        const alt = (node.alt ?? '').trim();
        const range = prose.at(...placeOf(node, prose));
        if (alt === '') report('default', {}, range);
        else if (fileName.test(alt)) report('file-name', { words: alt }, range);
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: () => 'Bildet har ingen tekst for dem som ikke ser det. Skriv hva bildet viser, mellom [ og ].',
    'file-name': ({ words }) => `«${words}» sier ikke hva bildet viser. Skriv det med ord mellom [ og ].`,
  },
  nn: {
    default: () => 'Biletet har ingen tekst for dei som ikkje ser det. Skriv kva biletet viser, mellom [ og ].',
    'file-name': ({ words }) => `«${words}» seier ikkje kva biletet viser. Skriv det med ord mellom [ og ].`,
  },
  en: {
    default: () => 'The picture has no text for those who do not see it. Write what it shows between [ and ].',
    'file-name': ({ words }) => `“${words}” does not say what the picture shows. Write it in words between [ and ].`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et bilde mangler tekst.',
    why: 'Den som ikke ser bildet, får ellers ikke vite hva det viser (WCAG 1.1.1). Kommunen er pålagt å skrive det.',
    mend: 'Skriv hva bildet viser: ![De fire nivåene, fra undring til samordnet hjelp](filer/nivaer.png).',
  },
  nn: {
    title: 'Eit bilete manglar tekst.',
    why: 'Den som ikkje ser biletet, får elles ikkje vite kva det viser (WCAG 1.1.1). Kommunen er pålagd å skrive det.',
    mend: 'Skriv kva biletet viser: ![Dei fire nivåa, frå undring til samordna hjelp](filer/nivaa.png).',
  },
  en: {
    title: 'A picture has no text.',
    why: 'Who does not see the picture is not told what it shows (WCAG 1.1.1). Municipalities are bound by law to write it.',
    mend: 'Write what the picture shows: ![The four levels, from worry to joint help](files/levels.png).',
  },
  sources: ['https://www.w3.org/Translations/WCAG21-no/'],
  bad: [
    {
      form: 'yaml',
      text: `intro: |
  Slik henger nivåene sammen: ![](https://example.org/n.png)

  ![IMG_2034.jpg](https://example.org/m.png)
`,
      finds: ['2:31', '4:3'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `intro: |
  Slik henger nivåene sammen: ![Fire nivåer, fra undring til samordnet hjelp](https://example.org/n.png)
`,
      finds: [],
    },
  ],
};
