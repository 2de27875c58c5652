/**
 * SKUs, EANs and offer numbers as a spreadsheet's column gives them: one a line, each once. Semicolons and
 * tabs part them too; a SKU may hold spaces and commas.
 */
export function codesOfText(text: string): readonly string[] {
  const codes = text
    .split(/[\r\n\t;]+/)
    .map((code) =>
      code
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter((code) => code !== '');
  return [...new Set(codes)];
}
