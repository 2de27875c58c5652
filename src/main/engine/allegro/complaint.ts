import type { z } from 'zod';

/** What is wrong with a value, and where: "tag.name", "is missing". */
export type Complaint = { readonly path: string; readonly words: string };

type Issue = z.core.$ZodIssue;

/** Of a choice of shapes, what keeps the nearest one from fitting. */
export function complaintOf(issue: Issue, value: unknown): Complaint {
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue.errors) : null;
  if (nearest === null) return { path: pathText(issue.path), words: wordsOf(issue, value) };
  return complaintOf({ ...nearest, path: [...issue.path, ...nearest.path] }, value);
}

/** "offers.3.name"; empty for the whole. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The shape whose own name fits comes before others, then the one that lacks least. */
function nearestOf(choices: readonly (readonly Issue[])[]): Issue | null {
  const ranked = choices.toSorted((left, right) => distance(left) - distance(right));
  return ranked[0]?.[0] ?? null;
}

const OTHER_SHAPE = 1000;

function distance(issues: readonly Issue[]): number {
  const isOther = issues.some(({ code, path }) => path.length === 0 || code === 'invalid_value');
  return issues.length + (isOther ? OTHER_SHAPE : 0);
}

function wordsOf(issue: Issue, value: unknown): string {
  const found = valueAt(value, issue.path);
  if (found === undefined) return 'is missing';
  if (found === null) return 'is null';
  const said = issue.message.replace(/^Invalid (input|option): /, '');
  return `is not as it should be (${said})`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return found;
}
