/** Codes as they come from a spreadsheet or a mail: one a line, or parted by tabs, commas or semicolons. */
export function codesIn(text: string): readonly string[] {
  const codes = text.split(/[\n\r\t;,]+/).map((code) => code.trim().replace(/^"(.*)"$/, '$1'));
  return [...new Set(codes.filter((code) => code !== ''))];
}
