import { between, hash, pick, uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import type { Order } from '../orders/order-form.ts';
import { bornIssues, bornWords } from './born-issues.ts';
import { EXPECTATIONS, issueIdOf, type Issue, type Word } from './issue.ts';
import { REASON_NAMES } from './issue-reasons.ts';
import { keeperOf } from './keeper.ts';

export const ISSUES = keeperOf<Issue>('issues', bornIssues);
export const WORDS = keeperOf<Word>('issue-words', bornWords);

/** The first word first; those to come are left out. */
export function wordsOf(state: DemoState, issueId: string, now: number): readonly Word[] {
  return WORDS.all(state)
    .filter((word) => word.issueId === issueId && word.createdAt <= now)
    .toSorted((one, other) => one.createdAt - other.createdAt);
}

const COMPLAINTS = [
  'Proszę o wyjaśnienie, czekam już tydzień.',
  'Klosz jest pęknięty, proszę o wymianę.',
  'Lampa migocze po godzinie świecenia.',
  'W zestawie brakuje śrub do sufitu.',
];

/** The buyer of this order opens an issue; in 2022 there are no claims. An order has at most one. */
export function arriveIssue({ state, now }: Moment, order: Order): void {
  const { seed, edition } = state.settings;
  const id = issueIdOf(state, order);
  if (ISSUES.find(state, id) !== null) return;
  const isClaim = edition === '2026' && hash(seed, order.number, 493) % 2 === 0;
  const text = pick(COMPLAINTS, hash(seed, order.number, 494));
  ISSUES.save(state, {
    id,
    number: order.number,
    orderId: order.id,
    kind: isClaim ? 'CLAIM' : 'DISPUTE',
    openedAt: now,
    status: isClaim ? 'CLAIM_SUBMITTED' : 'DISPUTE_ONGOING',
    endsAt: null,
    reason: pick(REASON_NAMES, hash(seed, order.number, 495)),
    description: text,
    right: isClaim ? pick(['WARRANTY', 'COMPLAINT'] as const, hash(seed, order.number, 496)) : null,
    expectation: isClaim ? pick(EXPECTATIONS, between(seed, order.number, 497, 0, 3)) : null,
    isReturnRequired: null,
  });
  const first = uuidOf(seed, order.number, 498);
  WORDS.save(state, { id: first, issueId: id, role: 'BUYER', createdAt: now, text, files: [] });
}
