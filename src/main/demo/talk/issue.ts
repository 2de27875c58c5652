import { DAY_MS } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import type { Order } from '../orders/order-form.ts';
import type { IssueFile } from './issue-files.ts';
import type { Reason } from './issue-reasons.ts';

/**
 * What a buyer is not content with after his purchase.
 *
 *   DISPUTE_ONGOING --the seller asks to end it, a day--> DISPUTE_CLOSED
 *   DISPUTE_UNRESOLVED: so Allegro's adviser left it
 *   CLAIM_SUBMITTED --accepted, or two weeks of silence--> CLAIM_ACCEPTED
 *                   --rejected--> CLAIM_REJECTED
 */
export type Issue = {
  readonly id: string;
  readonly number: number;
  readonly orderId: string;
  readonly kind: 'DISPUTE' | 'CLAIM';
  readonly openedAt: number;
  readonly status: IssueStatus;
  /** When a dispute ends, since the seller asked for it. */
  readonly endsAt: number | null;
  readonly reason: Reason;
  readonly description: string;
  readonly right: 'WARRANTY' | 'COMPLAINT' | null;
  readonly expectation: (typeof EXPECTATIONS)[number] | null;
  /** The seller's decision; null until he makes it. */
  readonly isReturnRequired: boolean | null;
};

export type IssueStatus =
  | 'DISPUTE_ONGOING'
  | 'DISPUTE_CLOSED'
  | 'DISPUTE_UNRESOLVED'
  | 'CLAIM_SUBMITTED'
  | 'CLAIM_ACCEPTED'
  | 'CLAIM_REJECTED';

export type Role = 'BUYER' | 'SELLER' | 'ADMIN' | 'SYSTEM' | 'FULFILLMENT';

/** What was said in an issue. What lies ahead of the clock was not said yet. */
export type Word = {
  readonly id: string;
  readonly issueId: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly text: string;
  readonly files: readonly IssueFile[];
};

export const EXPECTATIONS = ['REPAIR', 'EXCHANGE', 'REFUND', 'PARTIAL_REFUND'] as const;

/** A claim that nobody decided for so long is accepted by law. */
const DECIDED_AFTER_MS = 14 * DAY_MS;

export function decisionDueAt({ kind, openedAt }: Issue): number | null {
  return kind === 'CLAIM' ? openedAt + DECIDED_AFTER_MS : null;
}

export function issueStatus(issue: Issue, now: number): IssueStatus {
  if (issue.status === 'DISPUTE_ONGOING' && issue.endsAt !== null && now >= issue.endsAt)
    return 'DISPUTE_CLOSED';
  const dueAt = decisionDueAt(issue);
  return issue.status === 'CLAIM_SUBMITTED' && dueAt !== null && now >= dueAt
    ? 'CLAIM_ACCEPTED'
    : issue.status;
}

/** Whether anything may still be written. */
export function isChatActive(issue: Issue, now: number): boolean {
  return !['DISPUTE_CLOSED', 'CLAIM_REJECTED'].includes(issueStatus(issue, now));
}

/** Issues have ids of their own in each edition: those of former disputes were not kept. */
export function issueIdOf({ settings: { seed, edition } }: DemoState, order: Order): string {
  return uuidOf(seed, order.number, edition === '2022' ? 491 : 492);
}
