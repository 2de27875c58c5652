/**
 * What `--NAME VALUE` or `--NAME=VALUE` says. Electron's own reader of switches knows only the second.
 */
export function argumentOf(name: string, words: readonly string[]): string | null {
  const flag = `--${name}`;
  const at = words.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = words[at];
  if (word === undefined) return null;
  const value = word === flag ? words[at + 1] : word.slice(flag.length + 1);
  return value === undefined || value === '' || value.startsWith('--') ? null : value;
}
