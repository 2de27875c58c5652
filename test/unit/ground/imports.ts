import { posix } from 'node:path';

export type Import = {
  /** A path from the root for a relative import, else the package's or module's own name. */
  readonly target: string;
  /** The names taken by braces; empty for a whole module. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
};

const STATEMENT =
  /(?:^|[\n;}])\s*(?:import|export)\s+(type\s+)?(?:([\w$*{},\s]+?)\s+from\s+)?(['"])([^'"\n]+)\3/g;
const CALL = /\b(?:import|require)\(\s*(['"])([^'"\n]+)\1/g;
const WORKER = /new URL\(\s*(['"])(\.[^'"\n]+)\1\s*,\s*import\.meta\.url/g;

/** What a file imports: static and dynamic imports, re-exports and the files of threads. */
export function importsOf(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, clause = '', , source = '']) => ({
      target: targetOf(path, source),
      names: namesOf(clause),
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(CALL), ...code.matchAll(WORKER)].map(([, , source = '']) => ({
      target: targetOf(path, source),
      names: [],
      typeOnly: false,
    })),
  ];
}

function targetOf(path: string, source: string): string {
  return source.startsWith('.') ? posix.join(posix.dirname(path), source) : source;
}

function namesOf(clause: string): readonly string[] {
  const inBraces = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  const words = inBraces.split(',').map((one) => one.trim().replace(/^type\s+/, ''));
  return words.map((word) => word.split(/\s+as\s+/)[0] ?? '').filter((word) => word !== '');
}

/** Comments at the start of a line or after white space; good enough for code that a formatter wrote. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
