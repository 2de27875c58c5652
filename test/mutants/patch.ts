/** What a patch does to one file. Line numbers are not used: code around it may move. */
export type FilePatch = { readonly path: string; readonly hunks: readonly Hunk[] };

/** A piece of text as it stands there, once, and what takes its place. */
export type Hunk = { readonly before: string; readonly after: string };

/** A unified diff with paths as git writes them. */
export function readPatch(diff: string): readonly FilePatch[] {
  return diff
    .split(/^(?=--- a\/)/m)
    .filter((part) => part.startsWith('--- a/'))
    .map((part) => {
      const [first = '', ...hunks] = part.split(/^@@.*$\n/m);
      const path = /^\+\+\+ b\/(\S+)/m.exec(first)?.[1];
      if (path === undefined) throw new Error(`No path in: ${first}`);
      return { path, hunks: hunks.map(readHunk) };
    });
}

function readHunk(text: string): Hunk {
  const lines = text.replace(/\n$/, '').split('\n');
  const side = (other: string) =>
    lines
      .filter((line) => !line.startsWith(other))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { before: side('+'), after: side('-') };
}

/** The text after the patch. Throws where a piece is not found, or found more than once. */
export function patched(text: string, { path, hunks }: FilePatch): string {
  return hunks.reduce((now, { before, after }) => {
    const parts = now.split(before);
    if (parts.length !== 2) {
      const where = parts.length === 1 ? 'not found' : `found ${parts.length - 1} times`;
      throw new Error(`${path}: ${where}:\n${before}`);
    }
    return parts.join(after);
  }, text);
}
