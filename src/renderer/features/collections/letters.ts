import type { CollectionInfo, ItemRow } from '../../../shared/contract-collections.ts';

/** One thing said in a conversation. */
export type Letter = {
  readonly key: string;
  readonly author: string | null;
  /** By the seller rather than by the buyer or Allegro. */
  readonly isOwn: boolean;
  readonly at: number | null;
  readonly text: string;
  readonly attachments: readonly string[];
};

export function isLetter({ shape }: CollectionInfo): boolean {
  return shape === 'conversation';
}

const AUTHOR = /(^|\.)(author|sender|from)(\.|$)/;
const TEXT = /(^|\.)(text|message|comment|body)$/;
const FILE = /attachment/i;

/**
 * The messages of a conversation, by what the columns of their collection show; the oldest first. Who has no
 * login is called by his role.
 */
export function lettersOf(
  { columns }: CollectionInfo,
  items: readonly ItemRow[],
  roleWord: (role: string) => string,
): readonly Letter[] {
  const slotOf = (pattern: RegExp) => columns.findIndex(({ path }) => pattern.test(path));
  const author = slotOf(/(^|\.)(author|sender|from)\.(login|name)$/);
  const role = columns.findIndex(({ path }) => /(role|isInterlocutor)$/.test(path) && AUTHOR.test(path));
  const text = slotOf(TEXT);
  const at = columns.findIndex(({ kind }) => kind === 'instant');
  const files = slotOf(FILE);
  const letters = items.map(({ key, title, values }) => ({
    key,
    author: textOf(values[author]) ?? roleIn(values[role], roleWord) ?? title,
    isOwn: isSellers(values[role]),
    at: instantOf(values[at]),
    text: textOf(values[text]) ?? '',
    attachments: namesOf(values[files]),
  }));
  return letters.toSorted((left, right) => (left.at ?? 0) - (right.at ?? 0));
}

/** "isInterlocutor" is the buyer; roles are named. */
function isSellers(role: unknown): boolean {
  return role === false || role === 'SELLER';
}

function roleIn(role: unknown, roleWord: (role: string) => string): string | null {
  return typeof role === 'string' && role !== '' ? roleWord(role) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function instantOf(value: unknown): number | null {
  const at = typeof value === 'number' ? value : Date.parse(String(value));
  return Number.isNaN(at) ? null : at;
}

function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((name): name is string => typeof name === 'string');
  return typeof value === 'string' && value !== '' ? [value] : [];
}
