import type { EditState } from '../../../src/shared/domain/edit.ts';
import type { SeenEdge } from '../watcher.ts';
import { told, type Evidence } from './evidence.ts';

const ENDED: readonly EditState[] = ['confirmed', 'dropped', 'replaced'];

/** What only the seller does, and by which of his commands. */
const DROPPING = [
  'changes.drop',
  'changes.resolve theirs',
  'changes.take-back',
  'offers.edit',
  'offers.undo',
  'offers.redo',
  'collections.drop',
  'collections.resolve theirs',
  'collections.change',
  'collections.remove',
];
const RELEASING = ['changes.send', 'changes.retry', 'collections.send'];
const INSISTING = ['changes.resolve mine', 'collections.resolve mine'];

/** Moves between states that are nobody's but the seller's. */
const SELLERS: readonly { readonly was: RegExp; readonly now: RegExp; readonly by: readonly string[] }[] = [
  { was: /^(draft|queued|refused|conflicted)$/u, now: /^dropped$/u, by: DROPPING },
  { was: /^(draft|refused)$/u, now: /^queued$/u, by: RELEASING },
  { was: /^conflicted$/u, now: /^queued$/u, by: INSISTING },
  { was: /^(draft|refused|conflicted)$/u, now: /^sending$/u, by: [] },
];

/** The chart of shared/domain/edit.ts, as far as the program itself moves a row. */
const PROGRAMS: readonly (readonly [was: string, now: string])[] = [
  ['', 'draft'],
  ['queued', 'sending'],
  ['queued', 'confirmed'],
  ['queued', 'conflicted'],
  ['queued', 'refused'],
  ['queued', 'draft'],
  ['sending', 'confirmed'],
  ['sending', 'unsure'],
  ['sending', 'refused'],
  ['sending', 'queued'],
  ['sending', 'conflicted'],
  ['unsure', 'confirmed'],
  ['unsure', 'queued'],
  ['unsure', 'refused'],
  ['unsure', 'conflicted'],
];

/**
 * I1: every edit is confirmed, waits in sight, was replaced by a newer one or dropped by the seller; and what
 * was acknowledged has its row.
 */
export function lostEdits(evidence: Evidence): string[] {
  const { day, rows } = evidence;
  const kept = new Map(rows.map((row) => [row.editId, row]));
  const gone = day.seller.typed.filter(({ editId }) => !kept.has(editId));
  const newerOf = (row: (typeof rows)[number]) =>
    rows.some(
      ({ editId, offerId, field }) => editId > row.editId && offerId === row.offerId && field === row.field,
    );
  const unreplaced = rows.filter((row) => row.state === 'replaced' && !newerOf(row));
  const stuck = rows.filter(({ state }) => !ENDED.includes(state));
  return [
    ...gone.map((edit) => `I1: lost: ${told(edit)}, acknowledged`),
    ...unreplaced.map((row) => `I1: lost: ${told(row)} was replaced by nothing`),
    ...stuck.map((row) => `I1: stuck: ${told(row)} is ${row.state}`),
    ...day.watcher.edges.flatMap((edge) => forbiddenMove(edge)),
  ];
}

function forbiddenMove({ kind, id, was, now, during }: SeenEdge): string[] {
  const named = `${kind} ${id} moved ${was || 'from nothing'} -> ${now}`;
  const isDuring = (...commands: readonly string[]) =>
    during.some((command) => commands.some((each) => command.startsWith(each)));
  if (now === 'replaced') return was === 'confirmed' ? [`I1: ${named}`] : [];
  // A new item of the seller's own that he takes away again was never anywhere else.
  if (now === 'deleted') return kind === 'edit' ? [`I1: ${named}`] : [];
  if (kind === 'act') return forbiddenAct({ was, now, isDuring }, named);
  // What is typed over a change that waits for the seller makes it his draft again.
  if (now === 'draft' && isDuring('collections.')) return [];
  const rule = SELLERS.find((each) => each.was.test(was) && each.now.test(now));
  if (rule !== undefined) return isDuring(...rule.by) ? [] : [`I1: ${named} unasked`];
  if (PROGRAMS.some(([from, to]) => from === was && to === now)) return [];
  // He says what became of what nothing can tell; he takes a removal back.
  return isDuring('collections.resolve', 'offers.undo', 'offers.redo')
    ? []
    : [`I1: ${named}, which no chart knows`];
}

type ActMove = Pick<SeenEdge, 'was' | 'now'> & { readonly isDuring: (...commands: string[]) => boolean };

/** Acts leave only when they are confirmed one by one. */
function forbiddenAct({ was, now, isDuring }: ActMove, named: string): string[] {
  if (now === 'sending') return isDuring('acts.confirm') ? [] : [`I1: ${named} unasked`];
  if (now === 'queued') return [`I1: ${named}: acts are never released`];
  if (now === 'dropped') return isDuring('collections.') ? [] : [`I1: ${named} unasked`];
  const isBack = now === 'draft' && (isDuring('') || was === 'unsure' || was === '');
  return isBack || !['confirmed', 'dropped', 'replaced'].includes(was) ? [] : [`I1: ${named}`];
}
