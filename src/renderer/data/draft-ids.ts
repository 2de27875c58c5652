import { ask } from './api.ts';

/** The ids of all drafts: for a Send that leaves some behind. */
export async function draftIds(): Promise<readonly number[]> {
  const ids: number[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof readDrafts>> = await readDrafts(after);
    ids.push(...page.changes.map((change) => change.editId));
    if (page.next === null) return ids;
    after = page.next;
  }
}

function readDrafts(after: string | null) {
  return ask('changes.list', { states: ['draft'], after, limit: 200 });
}
