import { pressedIn, type PressedRecord } from './pressed-record.ts';
import type { MethodUse, Use } from './used-by.ts';

const HEAD = `# Every method, and where a seller meets it

Made by \`npm run coverage:methods -- --write\` and checked by tests. A collection has a list, a panel, a
form where Allegro lets it be made or changed, and the verbs \`stragan list\`, \`show\`, \`create\`,
\`edit\` and \`delete\`. An act is prepared offline and confirmed one by one. A part of the engine uses a
method by itself: reading offers, carrying edits, uploading files.

"Pressed" tells the verbs (of a terminal, and of the button of the same name) that were pressed upon the
demo, and because of which it was asked this method. The API console does not count.
`;

/** Verbs that are named on a line; what reads a state before an act, dozens of them share. */
const MOST_NAMED = 4;

/** docs/methods.md. */
export function methodsPage(uses: readonly MethodUse[], record: PressedRecord): string {
  const groups = [...Map.groupBy(uses, ({ group }) => group)].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return [HEAD, ...groups.map(([group, methods]) => section(group, methods, record))].join('\n');
}

function section(group: string, methods: readonly MethodUse[], record: PressedRecord): string {
  const sorted = methods.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  const lines = sorted.map(
    ({ id, method, path, editions, uses }) =>
      `| ${method} ${path} | ${editions.join(', ')} | ${usesWords(uses)} | ${pressedWords(record, id)} |`,
  );
  const head = ['| method | editions | used by | pressed |', '| --- | --- | --- | --- |'];
  return [`## ${group}\n`, ...head, ...lines, ''].join('\n');
}

function pressedWords(record: PressedRecord, id: string): string {
  const { by, offline } = pressedIn(record, id);
  if (by.length === 0) return 'not yet';
  const others = by.length - MOST_NAMED;
  const named = by.slice(0, MOST_NAMED).join(', ');
  return `${named}${others > 0 ? ` and ${others} more` : ''}${offline ? ' (offline, too)' : ''}`;
}

function placeOf({ path, method }: MethodUse): string {
  return `${path} ${method}`;
}

function usesWords(uses: readonly Use[]): string {
  if (uses.length === 0) return 'not yet';
  return [...new Set(uses.map(useWords))].toSorted().join('; ');
}

function useWords({ by, name, as }: Use): string {
  return as === null ? `${by} ${name}` : `${by} ${name} (${as})`;
}
