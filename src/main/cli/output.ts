/** Where a command speaks: its answer to stdout, everything else to stderr. */
export type Output = {
  readonly json: boolean;
  /** The whole answer: one JSON document, or the lines for people. */
  answer(document: unknown, lines: () => readonly string[]): void;
  /** News on the way and complaints. */
  note(line: string): void;
};

export type Streams = { readonly stdout: (text: string) => void; readonly stderr: (text: string) => void };

export function createOutput(json: boolean, { stdout, stderr }: Streams): Output {
  return {
    json,
    answer: (document, lines) => {
      if (json) stdout(`${JSON.stringify(document)}\n`);
      else
        stdout(
          lines()
            .map((line) => `${line}\n`)
            .join(''),
        );
    },
    note: (line) => stderr(`${line}\n`),
  };
}

/** Cells under one another, as wide as the widest; the last column is left as it is. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
