import { ask } from './api.ts';

/** The ids of all drafts, or of those of one set: for a Send that leaves some behind. */
export async function draftIds(changeSetId?: string): Promise<readonly number[]> {
  const ids: number[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof readDrafts>> = await readDrafts(after, changeSetId);
    ids.push(...page.changes.map((change) => change.editId));
    if (page.next === null) return ids;
    after = page.next;
  }
}

function readDrafts(after: string | null, changeSetId: string | undefined) {
  const scope = changeSetId === undefined ? {} : { changeSetId };
  return ask('changes.list', { ...scope, states: ['draft'], after, limit: 200 });
}
