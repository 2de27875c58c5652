/** Columns as wide as their longest cell; all but the first are figures, set to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

/** The last line of a bench is for machines. */
export function printOutcome(outcome: Readonly<Record<string, string | number>>): void {
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
