import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { el, escaped, join } from '../../../src/render/html/html.ts';
import { visible } from '../../../src/render/html/visible.ts';

describe('markup', () => {
  it('shows every text as text', () => {
    expect(el('p', { title: '"<&>\'' }, '<script>alert(1)</script>').html).toBe(
      '<p title="&quot;&lt;&amp;&gt;&#39;">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('names what cannot be seen', () => {
    expect(visible('før\u0000\u001B[31m \u202Eabc \uD83D 😀 👨‍👩‍👧\r\nny linje')).toBe(
      'før[U+0000][U+001B][31m [U+202E]abc [U+D83D] 😀 👨‍👩‍👧\nny linje',
    );
  });

  it('lets no link lead anywhere but the web, mail, telephone, and its own places', () => {
    for (const href of [
      'https://a.no/b',
      'mailto:a@b.no',
      'tel:112',
      '#her',
      'trinn.html#her',
      '../side.html',
      './',
      'a%20b.html',
    ]) {
      expect(el('a', { href }, 'x').html).toContain('<a href=');
    }
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:1',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      '//a.no',
      '/\\a',
      'a b:c',
    ]) {
      expect(() => el('a', { href }, 'x')).toThrow();
    }
  });

  it('leaves out what is not there', () => {
    expect(join(undefined, ['a', undefined], el('br', { hidden: false, id: undefined })).html).toBe('a<br>');
  });
});
