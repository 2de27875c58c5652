import type { CollectionInfo, ItemChangeRow, ItemRow } from '../../shared/contract-collections.ts';

/** A value of any kind in one line. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value)) return value.map(cellText).join(', ') || '-';
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

export function itemLine({ mark, isLocal, isGone, key, title, values }: ItemRow): string[] {
  const sign = isGone ? 'gone' : isLocal ? 'new' : mark === null ? '' : '*';
  const cells = values.map(cellText);
  // Most collections have their title as the first column.
  return title === null || cells[0] === title ? [sign, key, ...cells] : [sign, key, title, ...cells];
}

export function collectionLine({ name, shelf, count, unsent, readAt, gone, error, words }: CollectionInfo) {
  const age = readAt === null ? 'never read' : new Date(readAt).toLocaleString();
  const state = gone !== null ? gone.note.en : error !== null ? error.message : age;
  return [name, shelf, String(count), unsent === 0 ? '' : `${unsent} unsent`, words.many.en, state];
}

export function itemChangeLine({ changeId, state, kind, act, collection, key, title, error }: ItemChangeRow) {
  return [String(changeId), state, act ?? kind, collection, key, title ?? '-', error?.message ?? ''];
}

/** What is sent, line by line. */
export function itemChangeLines(change: ItemChangeRow): string[] {
  return [
    itemChangeLine(change).join('  ').trimEnd(),
    ...change.lines.map(({ path, before, after }) =>
      change.kind === 'create'
        ? `    ${path}: ${cellText(after)}`
        : `    ${path}: ${cellText(before)} -> ${cellText(after)}`,
    ),
  ];
}

function isMoney(value: unknown): value is { readonly amount: string; readonly currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
