import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/render/html/visible.ts';
import { hostileTexts, longTable } from '../../factory/hostile.ts';
import { pageOf, textOfPage } from '../../factory/pages.ts';
import { bare, guideFrom } from '../../factory/pdf.ts';

/** The same text in every place a guide has for one. */
async function guideWith(text: string): Promise<string> {
  const q = JSON.stringify(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ''));
  const guide = await guideFrom(`veileder: 1
id: prove
title: ${q}
language: nb
intro: ${q}
levels:
  - id: 0
    title: ${q}
    intro: ${q}
    steps:
      - id: a
        title: ${q}
        body: ${q}
        questions: [${q}]
        tools: [t]
        outcomes:
          - { when: ${q}, go: close }
tools: [{ id: t, title: ${q}, url: ${q}, description: ${q} }]
contacts: [{ id: k, title: ${q}, email: ${q}, numbers: [{ number: ${q} }] }]
`);
  return pageOf(guide);
}

describe('hostile text is text', () => {
  for (const [name, text] of Object.entries(hostileTexts)) {
    it(name, async () => {
      const html = await guideWith(text);
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts).toEqual(['<script type="application/json" id="v_data">', '<script>']);
      expect(html).not.toMatch(/<(heading|iframe|img|object|embed)\b|\son\w+=/i);
      for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) expect(href).toMatch(/^(https?:|mailto:|tel:|#)/);
      expect(html).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\u202A-\u202E\u2066-\u2069]/);
      const written = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
      expect(bare(textOfPage(html))).toContain(bare(visible(written)));
    });
  }

  it('a table of 500 rows', async () => {
    const guide = await guideFrom(`veileder: 1
id: prove
title: Prøve
language: nb
intro: |
${longTable(500).replace(/^/gm, '  ')}
levels: []
`);
    const html = pageOf(guide);
    expect(html.match(/<tr>/g)).toHaveLength(501);
    expect(html).toContain('Rad nummer 500');
  });

  it('ids that are no names', async () => {
    const guide = await guideFrom(`veileder: 1
id: prove
title: Prøve
language: nb
levels:
  - id: "0"
    title: En
    steps:
      - { id: '"><script>', title: A, outcomes: [{ go: "step:_content" }] }
      - { id: _content, title: B, outcomes: [{ go: close }] }
`);
    const html = pageOf(guide);
    expect(html.match(/ id="v_content"/g)).toHaveLength(1);
    expect(html).not.toContain('<script>"');
  });
});
