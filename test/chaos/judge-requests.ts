import type { FieldWrite } from '../support/demo-writes.ts';
import { type Broken, type Evidence, appliedWrites, fieldCase } from './evidence.ts';
import { ownerOf } from './owners.ts';

/** What the demo's log says: each applied request carries what was typed, and each edit was applied once. */
export function judgeRequests(evidence: Evidence): Broken[] {
  const { snapshot, writes } = evidence;
  const untyped = writes.filter((write) => write.applied && !wasTyped(evidence, write));
  return [
    ...untyped.map((write): Broken => {
      const owner = ownerOf(write, snapshot);
      const what = `${write.field} of ${write.offerId} was written as ${write.value}`;
      return { promise: 'unasked', what, editIds: owner === undefined ? [] : [owner] };
    }),
    ...snapshot.edits.flatMap(({ editId }) => appliedTwice(evidence, editId)),
  ];
}

function wasTyped(evidence: Evidence, write: FieldWrite): boolean {
  const { field, offerId, value } = write;
  if (ownerOf(write, evidence.snapshot) === undefined) return false;
  const typed = fieldCase(evidence, offerId, field === 'publication' ? 'stock' : field).intentions.map(
    (intention) => intention.typed,
  );
  // What is added together by several edits is judged by the pieces that are there.
  if (value.startsWith('GAIN ')) return typed.some(({ kind }) => kind === 'add');
  return typed.some((each) => each.kind === 'set' && writtenText(field, each.value) === value);
}

function writtenText(field: FieldWrite['field'], value: string | number): string {
  switch (field) {
    case 'price':
      return `${value} PLN`;
    case 'stock':
      return `FIXED ${value}`;
    case 'publication':
      return value === 0 ? 'END' : '';
    case 'title':
      return String(value);
  }
}

/** Two applied requests for one edit without a read between them that showed the first undone by another. */
function appliedTwice(evidence: Evidence, editId: number): Broken[] {
  const applied = appliedWrites(evidence, editId);
  return applied.slice(1).flatMap((second, index): Broken[] => {
    const first = applied[index];
    if (first === undefined || wasDisproved(evidence, first, second)) return [];
    const both = `requests ${first.seq} and ${second.seq}, both ${second.value}`;
    const what = `${first.field} of ${first.offerId}: ${both}`;
    return [{ promise: 'twice', what, editIds: [editId] }];
  });
}

function wasDisproved(evidence: Evidence, first: FieldWrite, second: FieldWrite): boolean {
  const { offerId, field } = first;
  const wasRead = evidence.reads.some(
    ({ seq, path }) => seq > first.seq && seq < second.seq && path.includes(offerId),
  );
  const { moves } = fieldCase(evidence, offerId, field === 'publication' ? 'stock' : field);
  return wasRead && moves.some(({ at }) => at >= first.at && at <= second.at);
}
