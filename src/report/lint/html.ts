import { createHash } from 'node:crypto';
import type { Catalog } from '../../messages/catalog.ts';
import type { LintPageTexts } from '../../messages/lint-page/shape.ts';
import type { LintReport } from './findings.ts';
import { causeHtml, causes, type FindingWords } from './page/finding.ts';
import { type Groups, overviewHtml } from './page/overview.ts';
import { type GuidePart, guideParts } from './page/parts.ts';
import { style } from './page/style.ts';
import { shown } from './page/text.ts';

export interface PageOptions {
  readonly language: string;
  readonly messages: Catalog;
  readonly texts: LintPageTexts;
  readonly title: (rule: string) => string;
  /** What a rule is about. */
  readonly group: (rule: string) => string;
}

/** One page for a repository of guides: it asks for nothing, runs nothing, and reads well on paper too. */
export function lintHtml(report: LintReport, { language, messages, texts, title, group }: PageOptions): string {
  const parts = guideParts(report);
  const names: Readonly<Record<string, string>> = messages.groups;
  const groups: Groups = { ids: Object.keys(names), name: (id) => names[id] ?? id, of: group };
  const words: FindingWords = { texts, severity: messages.severity, title };
  const { summary } = report;
  const found = summary.errors + summary.warnings + summary.infos > 0;
  const head = found || summary.suppressed > 0 ? messages.summary.found(summary) : messages.summary.clean(summary);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<title>${texts.title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${texts.title}</h1>
<p>${shown(head)}</p>
${report.waitsFor ? `<p>${shown(messages.summary.waiting(report.waitsFor))}</p>\n` : ''}${summary.suppressed > 0 ? `<p>${shown(texts.suppressed(summary.suppressed))}</p>\n` : ''}</header>
<main>
${trendHtml(report, texts)}<h2 id="overview">${texts.overview}</h2>
${found ? filterHtml(texts) : ''}${overviewHtml(parts, groups, texts)}<h2>${texts.findings}</h2>
${summary.errors === 0 && found ? `<p class="errors">${texts.noErrors}</p>\n` : ''}${found ? '' : `<p>${texts.none}</p>\n`}${parts.map((part) => partHtml(part, words)).join('')}</main>
</body>
</html>
`;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function filterHtml(texts: LintPageTexts): string {
  return `<fieldset><legend>${texts.show}</legend>
<label><input type="radio" name="show" id="all-findings" checked> ${texts.showAll}</label>
<label><input type="radio" name="show" id="only-errors"> ${texts.showErrors}</label>
</fieldset>
`;
}

function trendHtml({ trend, findings }: LintReport, texts: LintPageTexts): string {
  if (!trend) return '';
  const item = (name: string, n: number): string => `<div><dt>${name}</dt><dd>${n}</dd></div>\n`;
  return `<h2>${texts.trend}</h2>
<dl>
${item(texts.isNew, findings.length)}${item(texts.isKnown, trend.known.length)}${item(texts.isGone, trend.gone)}</dl>
`;
}

function partHtml({ path, title, anchor, findings, known }: GuidePart, words: FindingWords): string {
  if (findings.length + known.length === 0) return '';
  const silent = findings.some((f) => f.diagnostic.severity === 'error') ? '' : ' class="not-error"';
  const list = (which: typeof findings): string =>
    causes(which)
      .map((cause) => causeHtml(cause, words))
      .join('');
  const before =
    known.length > 0
      ? `<details class="not-error"><summary>${words.texts.known(known.length)}</summary>\n${list(known)}</details>\n`
      : '';
  return `<section id="${anchor}"${silent}>
<h3>${shown(title ?? path)}</h3>
${title === undefined ? '' : `<p class="path">${shown(path)}</p>\n`}${list(findings)}${before}</section>
`;
}
