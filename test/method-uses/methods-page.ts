import type { MethodUse, Use } from './used-by.ts';

const HEAD = `# Every method, and where a seller meets it

Made by \`npm run coverage:methods -- --write\` and checked by a test. A collection has a list, a panel, a
form where Allegro lets it be made or changed, and the verbs \`stragan list\`, \`show\`, \`create\`,
\`edit\` and \`delete\`. An act is prepared offline and confirmed one by one. A part of the engine uses a
method by itself: reading offers, carrying edits, uploading files.
`;

/** docs/methods.md. */
export function methodsPage(uses: readonly MethodUse[]): string {
  const groups = [...Map.groupBy(uses, ({ group }) => group)].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return [HEAD, ...groups.map(([group, methods]) => section(group, methods))].join('\n');
}

function section(group: string, methods: readonly MethodUse[]): string {
  const sorted = methods.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  const lines = sorted.map(
    ({ method, path, editions, uses }) =>
      `| ${method} ${path} | ${editions.join(', ')} | ${uses.length === 0 ? 'not yet' : usesWords(uses)} |`,
  );
  return [`## ${group}\n`, '| method | editions | used by |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

function placeOf({ path, method }: MethodUse): string {
  return `${path} ${method}`;
}

function usesWords(uses: readonly Use[]): string {
  return [...new Set(uses.map(useWords))].toSorted().join('; ');
}

function useWords({ by, name, as }: Use): string {
  return as === null ? `${by} ${name}` : `${by} ${name} (${as})`;
}
