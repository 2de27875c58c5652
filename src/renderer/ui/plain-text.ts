const UNSAID = /<!--[\s\S]*?-->|<(script|style|template|iframe|object|svg|math)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const ITEM = /<li\b[^>]*>/gi;
const BREAK = /<br\s*\/?>|<\/(p|h[1-6]|li|ul|ol|div|tr|table)\s*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{1,7});/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

export function isHtml(text: string): boolean {
  return /<(p|br|b|strong|ul|ol|li|h[1-6]|div|span|a|i|em)\b[^<>]*\/?>/i.test(text);
}

/** What a text with tags says, line by line; nothing of it is ever read as a page. */
export function plainText(html: string): string {
  return html
    .replaceAll(UNSAID, '')
    .replaceAll(ITEM, '• ')
    .replaceAll(BREAK, '\n')
    .replaceAll(TAG, '')
    .replaceAll(ENTITY, (_, name: string) => CHARACTERS[name] ?? String.fromCodePoint(Number(name.slice(1))))
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
