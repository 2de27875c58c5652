import type { ActLook, CollectionInfo, ItemChangeRow, ItemPlace } from '../../shared/contract-collections.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { itemChangeLine, itemChangeLines } from './item-document.ts';
import { changesOf } from './item-changes.ts';
import { actInput } from './act-input.ts';
import { documentOf, type EditItemOptions } from './items-edit.ts';
import { columns } from './output.ts';
import { ask, type Session } from './session.ts';

/** An act that was done needs nobody any more. */
const NOT_DONE: readonly EditState[] = ['draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted'];

/** What can be done to items of a shop, and what of it is prepared. */
export async function listActs(session: Session, collection: string | undefined): Promise<ExitCode> {
  const { collections } = await ask(session, 'collections.describe', {});
  const acts = collections.flatMap(actsOf).filter((act) => [undefined, act.collection].includes(collection));
  const prepared = (await changesOf(session, NOT_DONE, null)).filter(({ kind }) => kind === 'act');
  session.out.answer({ acts, prepared }, () => [
    ...columns(acts.map(({ name, collection: of, words }) => [name, of, words.en])),
    ...(prepared.length === 0 ? [] : ['', 'Prepared, not done:', ...columns(prepared.map(itemChangeLine))]),
  ]);
  return EXIT.done;
}

export type PrepareOptions = EditItemOptions & {
  /** "field=path" of files that go along. */
  readonly give?: readonly string[];
};

export async function prepareAct(
  session: Session,
  act: string,
  key: string,
  options: PrepareOptions,
): Promise<ExitCode> {
  const { name } = await placeOf(session, act, key);
  const { file, set, give = [] } = options;
  const typed = file === undefined && set === undefined ? {} : await documentOf(options, {});
  const input = await actInput(session, act, typed, give);
  const { changeId } = await ask(session, 'acts.prepare', { name, key, act, input });
  session.out.answer({ changeId }, () => [
    `Prepared here as change ${changeId}. Nothing was sent. Next: stragan act look ${changeId}`,
  ]);
  return EXIT.done;
}

export async function lookAtAct(session: Session, changeId: number): Promise<ExitCode> {
  const look = await ask(session, 'acts.look', { changeId });
  session.out.answer({ changeId, ...look }, () => [
    ...lookLines(look),
    ...(look.stop === null
      ? [`Within a minute: stragan act confirm ${changeId} --seen ${look.seen}`]
      : [`To let it go: stragan act drop ${changeId}`]),
  ]);
  return look.stop === null ? EXIT.done : EXIT.refused;
}

export async function confirmAct(session: Session, changeId: number, seen: string): Promise<ExitCode> {
  const { change } = await ask(session, 'acts.confirm', { changeId, seen });
  session.out.answer({ change }, () => itemChangeLines(change));
  return exitAfter(change);
}

export async function dropAct(session: Session, changeId: number): Promise<ExitCode> {
  const outcome = await ask(session, 'collections.drop', { changeIds: [changeId] });
  session.out.answer(outcome, () => [`${outcome.dropped} let go`]);
  return EXIT.done;
}

function exitAfter({ state }: ItemChangeRow): ExitCode {
  if (state === 'confirmed') return EXIT.done;
  return state === 'refused' || state === 'conflicted' || state === 'draft' ? EXIT.refused : EXIT.underWay;
}

/** Person, amount and order, and what else is to be known before it is done. */
function lookLines({ stop, person, amount, order, says }: ActLook): string[] {
  if (stop !== null) return [`This cannot be done any more: ${stop.en}`];
  const money = amount === null ? null : `${amount.amount} ${amount.currency}`;
  const told = [
    ['to', person],
    ['amount', money],
    ['about', order],
  ].flatMap(([what, value]) => (what && value ? [[what, value]] : []));
  return [...columns(told), ...says.map(({ en }) => en)];
}

function actsOf({ name, acts }: CollectionInfo) {
  return acts.map((act) => ({ ...act, collection: name }));
}

async function placeOf(session: Session, act: string, key: string): Promise<ItemPlace> {
  const { collections } = await ask(session, 'collections.describe', {});
  const owner = collections.find(({ acts }) => acts.some(({ name }) => name === act));
  if (owner === undefined) throw usageFailure(`${act} is no act of this shop. "stragan acts" lists them.`);
  return { name: owner.name, key };
}
