/** How many letters must be put in, taken out or exchanged to make one text of the other. */
export function editDistance(left: string, right: string): number {
  let before = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...left].entries()) {
    const now = [row + 1];
    for (let at = 0; at < right.length; at += 1) {
      const exchanged = (before[at] ?? 0) + (right[at] === letter ? 0 : 1);
      now.push(Math.min(exchanged, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
