import { brokenRules } from '../broken-rules.ts';
import { DAY_MS } from '../data/birth.ts';
import { minorOf } from '../data/money.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { findOrder } from '../orders/order-store.ts';
import { randomUuid } from '../random.ts';
import { isIssueFile } from './issue-files.ts';
import { isChatActive, issueStatus, type Issue, type Word } from './issue.ts';
import { ISSUES, WORDS } from './issues.ts';
import { issueNotFound, namedIssue, toldWord } from './read-issues.ts';

type Sent = {
  readonly text?: string | null;
  readonly attachments?: readonly { readonly id: string }[] | null;
  /** As it was in 2022. */
  readonly attachment?: { readonly id: string } | null;
  readonly type: keyof typeof IS_RETURN_REQUIRED | 'REGULAR' | 'END_REQUEST';
};

/** What the seller decides by a word of this type. */
const IS_RETURN_REQUIRED = {
  RETURN_REQUIRED_SELLER_LABEL: true,
  RETURN_REQUIRED_CUSTOM: true,
  RETURN_NOT_REQUIRED: false,
} as const;
const ENDS_AFTER_MS = DAY_MS;

/** POST /sale/issues/{issueId}/message and POST /sale/disputes/{disputeId}/messages. */
export function writeWord(context: Context): DemoAnswer {
  const { state, now } = context;
  const issue = namedIssue(context);
  if (issue === null) return issueNotFound();
  const sent = context.json as Sent;
  const ids = [...(sent.attachments ?? []), ...(sent.attachment == null ? [] : [sent.attachment])].map(
    ({ id }) => id,
  );
  const refused =
    refusedType(issue, sent.type) ??
    brokenRules([
      ['text', (sent.text ?? '').trim() === '' && ids.length === 0, 'A text or a file must be given.'],
      ['attachments', ids.some((id) => !isIssueFile(state, id)), 'There is no such attachment.'],
    ]);
  if (refused !== null) return refused;
  if (!isChatActive(issue, now)) return oneError(409, 'CHAT_CLOSED', 'Nothing more can be written here.');
  const word = say(context, issue, sent.text ?? '', ids);
  decide(context, issue, sent.type);
  return { status: 201, headers: {}, body: toldWord(context, word, issue) };
}

/** POST /sale/issues/{issueId}/status: accepts or rejects a claim, once. */
export function changeStatus(context: Context): DemoAnswer {
  const { state, now, json } = context;
  const issue = namedIssue(context);
  if (issue === null) return issueNotFound();
  const { status, message, partialRefund } = json as {
    readonly status: string;
    readonly message: string;
    readonly partialRefund?: { readonly amount: string; readonly currency: string } | null;
  };
  if (issueStatus(issue, now) !== 'CLAIM_SUBMITTED')
    return oneError(400, 'INVALID_STATE', 'Only a claim that nobody decided can be accepted or rejected.');
  const order = findOrder(state, issue.orderId);
  const paidMinor = order === null ? 0 : minorOf(order.price.amount) * order.quantity;
  const isPartial = status === 'ACCEPTED_PARTIAL_REFUND';
  const minor = minorOf(partialRefund?.amount ?? '');
  const isOdd = !(minor > 0 && minor <= paidMinor) || partialRefund?.currency !== order?.price.currency;
  const refused = brokenRules([
    ['message', message.trim() === '', 'message must not be empty.'],
    ['partialRefund', isPartial && isOdd, 'It must be a part of what was paid.'],
    ['partialRefund', !isPartial && partialRefund != null, 'It belongs to a partial refund only.'],
  ]);
  if (refused !== null) return refused;
  say(context, issue, message, []);
  ISSUES.save(state, {
    ...issue,
    status: status.startsWith('ACCEPTED') ? 'CLAIM_ACCEPTED' : 'CLAIM_REJECTED',
  });
  return { status: 200, headers: {}, body: null };
}

function refusedType({ kind }: Issue, type: Sent['type']): DemoAnswer | null {
  const isOfClaim = type in IS_RETURN_REQUIRED;
  return brokenRules([
    ['type', kind === 'DISPUTE' && isOfClaim, 'Only in a claim is a return decided on.'],
    ['type', kind === 'CLAIM' && type === 'END_REQUEST', 'Only a dispute can be ended.'],
  ]);
}

function say({ state, now, random }: Context, issue: Issue, text: string, fileIds: readonly string[]): Word {
  const files = fileIds.map((id) => ({ id }));
  const word: Word = {
    id: randomUuid(random),
    issueId: issue.id,
    role: 'SELLER',
    createdAt: now,
    text,
    files,
  };
  return WORDS.save(state, word);
}

/** A dispute ends a day after the seller asked for it, unless that was asked before. */
function decide({ state, now, random }: Context, issue: Issue, type: Sent['type']): void {
  if (type === 'END_REQUEST' && issue.endsAt === null) {
    const endsAt = now + ENDS_AFTER_MS;
    ISSUES.save(state, { ...issue, endsAt });
    const text = 'Dyskusja została zakończona.';
    const id = randomUuid(random);
    WORDS.save(state, { id, issueId: issue.id, role: 'SYSTEM', createdAt: endsAt, text, files: [] });
  }
  if (type !== 'REGULAR' && type !== 'END_REQUEST')
    ISSUES.save(state, { ...issue, isReturnRequired: IS_RETURN_REQUIRED[type] });
}
