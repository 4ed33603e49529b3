const word = 'ordet'.repeat(2000);

/** Texts that try to be markup, commands or noise: each must be shown as text, by every output. */
export const hostileTexts: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  typst: '#let x = panic("nei") #set page(width: 1pt) $ 1/0 $ ]] }} */',
  label: '<heading> @ref *fet* _kursiv_ = tittel',
  javascript: '[trykk](javascript:alert(1))',
  file: '[fil](file:///etc/passwd)',
  control: 'før\u0007\u0000\u001B[31metter',
  direction: 'abc\u202Edef\u2066ghi\u200Fjkl',
  surrogate: 'halv \uD83D her',
  emoji: 'smil 😀 familie 👨‍👩‍👧 flagg 🇳🇴 ❤️',
  scripts: 'العربية हिन्दी 中文 ไทย ᚠᚢ Ελληνικά Кириллица',
  marks: `z${'\u0301\u0323\u20E0'.repeat(30)}`,
  word,
  address: `https://eksempel.no/${'a'.repeat(3000)}`,
  brackets: '{{ }} [[ ]] \\n \\u{41} %{x} `z`',
};

/** A Markdown table with so many rows. */
export const longTable = (rows: number): string =>
  ['| Nr | Navn |', '|---|---|', ...Array.from({ length: rows }, (_, i) => `| ${i + 1} | Rad nummer ${i + 1} |`)].join(
    '\n',
  );
