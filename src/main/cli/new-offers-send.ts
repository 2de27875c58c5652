import type { NewOfferRow } from '../../shared/contract-new-offers.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { newOfferLines } from './new-offer-lines.ts';
import { reachAllegro } from './reach-allegro.ts';
import { ask, type Session } from './session.ts';
import { waitWhile } from './wait-while.ts';

export type SendNewOffersOptions = {
  /** Seconds. */
  readonly wait: number;
  readonly yes?: boolean;
  readonly whenOnline?: boolean;
};

const WITH_ALLEGRO: readonly EditState[] = ['queued', 'sending', 'unsure'];
const MOST = 200;

/** Each is shown whole before anything goes: title, price, pieces, category, and what sending does. */
export async function sendNewOffers(
  session: Session,
  words: readonly string[],
  options: SendNewOffersOptions,
): Promise<ExitCode> {
  const changeIds = words.length > 0 ? words.map(newOfferNumber) : await readyOnes(session);
  const { offers, notes, seen } = await ask(session, 'new-offers.look', { changeIds });
  const { account } = await ask(session, 'app.status', {});
  if (!options.yes || offers.length === 0) {
    session.out.answer({ sent: false, offers, notes }, () => [
      ...offers.flatMap(newOfferLines),
      ...notes.map(({ en }) => en),
      `Nothing was sent. Say --yes to send ${offers.length} as ${account?.login ?? '?'}.`,
    ]);
    return offers.length === 0 ? EXIT.done : EXIT.refused;
  }
  const isOnline = await reachAllegro(session, options);
  const whenOnline = options.whenOnline ? { whenOnline: true } : {};
  const { released } = await ask(session, 'new-offers.send', { changeIds, seen, ...whenOnline });
  const now = () => Promise.all(changeIds.map((changeId) => ask(session, 'new-offers.show', { changeId })));
  const isUnderWay = async () => (await now()).some(({ state }) => WITH_ALLEGRO.includes(state));
  if (isOnline) await waitWhile(session, isUnderWay, options.wait * 1000);
  return tell(session, released, await now());
}

function tell(session: Session, released: number, rows: readonly NewOfferRow[]): ExitCode {
  const inState = (states: readonly EditState[]) => rows.filter(({ state }) => states.includes(state));
  const confirmed = inState(['confirmed']);
  const underWay = inState(WITH_ALLEGRO);
  const refused = inState(['refused', 'draft']);
  session.out.answer({ released, confirmed, refused, underWay }, () => [
    `${confirmed.length} at Allegro, ${refused.length} need you, ${underWay.length} still under way`,
    ...[...confirmed, ...refused, ...underWay].flatMap(newOfferLines),
  ]);
  if (underWay.length > 0) return EXIT.underWay;
  return refused.length > 0 ? EXIT.refused : EXIT.done;
}

async function readyOnes(session: Session): Promise<readonly number[]> {
  const listed = await ask(session, 'new-offers.list', { states: ['draft'], after: null, limit: MOST });
  return listed.newOffers.filter(({ problems }) => problems.length === 0).map(({ changeId }) => changeId);
}

function newOfferNumber(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw usageFailure(`${word} is no number of a new offer.`);
}
