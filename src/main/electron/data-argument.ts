/**
 * The folder named by `--data FOLDER` or `--data=FOLDER`. Electron's own reader of switches knows only the
 * second.
 */
export function dataArgument(words: readonly string[]): string | null {
  const at = words.findLastIndex((word) => word === '--data' || word.startsWith('--data='));
  const word = words[at];
  if (word === undefined) return null;
  const folder = word === '--data' ? words[at + 1] : word.slice('--data='.length);
  return folder === undefined || folder === '' || folder.startsWith('--') ? null : folder;
}
