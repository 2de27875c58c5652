import type { ItemChangeRow } from '../../shared/contract-collections.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { changesOf } from './item-changes.ts';
import { itemChangeLine, itemChangeLines } from './item-document.ts';
import { columns } from './output.ts';
import { reachAllegro } from './reach-allegro.ts';
import { ask, type Session } from './session.ts';
import { waitWhile } from './wait-while.ts';

export type SendItemsOptions = {
  /** Seconds. */
  readonly wait: number;
  readonly yes?: boolean;
  readonly whenOnline?: boolean;
};

const READY: readonly EditState[] = ['draft'];
const WITH_ALLEGRO: readonly EditState[] = ['queued', 'sending', 'unsure'];
const ALL: readonly EditState[] = ['draft', ...WITH_ALLEGRO, 'confirmed', 'refused', 'conflicted'];
const NOT_SENT = 'Nothing was sent. Say --yes to send it.';

/** What is sent is shown first. Acts are not among it: each is confirmed by itself. */
export async function sendItems(
  session: Session,
  words: readonly string[],
  options: SendItemsOptions,
): Promise<ExitCode> {
  const ids = words.map(changeNumber);
  const chosen = await chosenChanges(session, ids);
  if (!options.yes && chosen.length > 0) {
    session.out.answer({ sent: false, changes: chosen }, () => [
      ...chosen.flatMap(itemChangeLines),
      NOT_SENT,
    ]);
    return EXIT.refused;
  }
  const isOnline = chosen.length === 0 || (await reachAllegro(session, options));
  const changeIds = chosen.map(({ changeId }) => changeId);
  const whenOnline = options.whenOnline ? { whenOnline: true } : {};
  const { released } =
    chosen.length === 0
      ? { released: 0 }
      : await ask(session, 'collections.send', { changeIds, ...whenOnline });
  const isUnderWay = async () => (await changesOf(session, WITH_ALLEGRO, changeIds)).length > 0;
  if (isOnline) await waitWhile(session, isUnderWay, options.wait * 1000);
  return tell(session, released, await changesOf(session, ALL, changeIds));
}

async function chosenChanges(session: Session, ids: readonly number[]): Promise<readonly ItemChangeRow[]> {
  const states: readonly EditState[] = ids.length === 0 ? READY : [...READY, 'refused'];
  const found = await changesOf(session, states, ids.length === 0 ? null : ids);
  return found.filter(({ kind }) => kind !== 'act');
}

function tell(session: Session, released: number, changes: readonly ItemChangeRow[]): ExitCode {
  const inState = (...states: readonly EditState[]) => changes.filter(({ state }) => states.includes(state));
  const confirmed = inState('confirmed');
  const needSeller = inState('refused', 'conflicted');
  const underWay = inState(...WITH_ALLEGRO);
  const document = {
    released,
    confirmed: confirmed.length,
    refused: inState('refused'),
    conflicted: inState('conflicted'),
    underWay,
  };
  session.out.answer(document, () => [
    `${confirmed.length} confirmed, ${needSeller.length} need you, ${underWay.length} still under way`,
    ...columns([...needSeller, ...underWay].map(itemChangeLine)),
  ]);
  if (underWay.length > 0) return EXIT.underWay;
  return needSeller.length > 0 ? EXIT.refused : EXIT.done;
}

function changeNumber(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw usageFailure(`${word} is no number of a change.`);
}
