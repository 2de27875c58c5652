import { isoTime } from '../data/birth.ts';
import { minorOf, moneyOf } from '../data/money.ts';
import { oneError } from '../errors.ts';
import { SELLER, type Context, type DemoAnswer } from '../kinds.ts';
import { buyerOf, type Order } from '../orders/order-form.ts';
import { findOrder } from '../orders/order-store.ts';
import { readPaging, type PagingCaps } from '../paging.ts';
import { toldIssueFile } from './issue-files.ts';
import { reasonIn } from './issue-reasons.ts';
import { decisionDueAt, isChatActive, issueStatus, type Issue, type Word } from './issue.ts';
import { ISSUES, wordsOf } from './issues.ts';

const PAGES: PagingCaps = { max: 100, default: 10, offsetMax: Number.MAX_SAFE_INTEGER };

/** GET /sale/issues and GET /sale/disputes: what was opened last comes first. */
export function listIssues(name: 'issues' | 'disputes') {
  return (context: Context): DemoAnswer => {
    const { state, query, now } = context;
    const paging = readPaging(query, PAGES);
    if (!paging.ok) return paging.answer;
    const orderId = query.get('checkoutForm.id');
    const statuses = query.getAll('status');
    const found = ISSUES.all(state)
      .filter((issue) => orderId === null || issue.orderId === orderId)
      .filter((issue) => statuses.length === 0 || statuses.includes(issueStatus(issue, now)))
      .toSorted((one, other) => other.openedAt - one.openedAt)
      .slice(paging.offset, paging.offset + paging.limit);
    return { status: 200, headers: {}, body: { [name]: found.map((issue) => toldIssue(context, issue)) } };
  };
}

/** GET /sale/issues/{issueId} and GET /sale/disputes/{disputeId}. */
export function readIssue(context: Context): DemoAnswer {
  const issue = namedIssue(context);
  return issue === null ? issueNotFound() : { status: 200, headers: {}, body: toldIssue(context, issue) };
}

/** GET /sale/issues/{issueId}/chat and GET /sale/disputes/{disputeId}/messages: the last word first. */
export function listWords(name: 'chat' | 'messages') {
  return (context: Context): DemoAnswer => {
    const { state, query, now } = context;
    const paging = readPaging(query, PAGES);
    if (!paging.ok) return paging.answer;
    const issue = namedIssue(context);
    if (issue === null) return issueNotFound();
    const words = wordsOf(state, issue.id, now)
      .toReversed()
      .slice(paging.offset, paging.offset + paging.limit);
    return {
      status: 200,
      headers: {},
      body: { [name]: words.map((word) => toldWord(context, word, issue)) },
    };
  };
}

export function namedIssue({ state, params }: Context): Issue | null {
  return ISSUES.find(state, params['issueId'] ?? params['disputeId'] ?? '');
}

export function issueNotFound(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no such issue.');
}

/** Admins, the system and the warehouse have no login. */
export function toldWord(context: Context, { id, role, text, files, createdAt }: Word, issue: Issue): object {
  const { login } = buyerOf(context.state.settings.seed, issue.number);
  const attachments = files.map((file) => toldIssueFile(context, file));
  const [attachment] = attachments;
  return {
    id,
    text,
    attachments,
    ...(attachment === undefined ? {} : { attachment }),
    author: { ...(role === 'BUYER' ? { login } : role === 'SELLER' ? { login: SELLER.login } : {}), role },
    createdAt: isoTime(createdAt),
  };
}

function toldIssue(context: Context, issue: Issue): object {
  const { state, now } = context;
  const words = wordsOf(state, issue.id, now);
  const [first, last] = [words[0], words.at(-1)];
  const initial = first === undefined ? undefined : toldWord(context, first, issue);
  const lastAt = isoTime(last?.createdAt ?? issue.openedAt);
  const order = findOrder(state, issue.orderId);
  const { id, login } = buyerOf(state.settings.seed, issue.number);
  const common = {
    id: issue.id,
    buyer: { id, login },
    checkoutForm: { id: issue.orderId, createdAt: isoTime(order?.boughtAt ?? issue.openedAt) },
  };
  if (state.settings.edition === '2022')
    return {
      ...common,
      subject: { name: reasonIn(context.language, issue.reason) },
      status: issueStatus(issue, now).replace('DISPUTE_', ''),
      messagesStatus: lastSaid(words),
      message: initial,
      messagesCount: words.length,
      lastMessageCreationDate: lastAt,
    };
  return {
    ...common,
    ...toldNature(context, issue, order),
    chat: {
      lastMessage: { status: lastSaid(words), createdAt: lastAt },
      messagesCount: words.length,
      initialMessage: initial,
    },
    attachments: (first?.files ?? []).map((file) => toldIssueFile(context, file)),
  };
}

/** What it is about and how it stands. */
function toldNature({ language, now }: Context, issue: Issue, order: Order | null): object {
  const isClaim = issue.kind === 'CLAIM';
  const dueAt = decisionDueAt(issue);
  const due = dueAt === null ? null : isoTime(dueAt);
  const status = issueStatus(issue, now);
  return {
    type: issue.kind,
    referenceNumber: isClaim
      ? `${1 + Math.abs(issue.number)}/${new Date(issue.openedAt).getUTCFullYear()}`
      : null,
    decisionDueDate: due,
    openedDate: isoTime(issue.openedAt),
    subject: reasonIn(language, issue.reason),
    currentState: {
      status,
      statusDueDate: status === 'CLAIM_SUBMITTED' ? due : null,
      returnRequired: issue.isReturnRequired,
      chatActive: isChatActive(issue, now),
    },
    expectations: isClaim ? [{ name: issue.expectation, ...refundOf(issue, order) }] : [],
    description: issue.description,
    offer: { id: order?.offer.id ?? null, quantity: order?.quantity ?? 1 },
    product: { id: order?.offer.productSet?.products[0]?.id ?? null },
    ...(isClaim
      ? { reason: { type: issue.reason, description: reasonIn(language, issue.reason) }, right: issue.right }
      : {}),
  };
}

/** What a buyer asks back: the price, or a part of it. */
function refundOf({ expectation }: Issue, order: Order | null): object {
  if (order === null || (expectation !== 'REFUND' && expectation !== 'PARTIAL_REFUND')) return {};
  const whole = minorOf(order.price.amount) * order.quantity;
  return { refund: moneyOf(expectation === 'REFUND' ? whole : whole / 4, order.price.currency) };
}

function lastSaid(words: readonly Word[]): string {
  if (!words.some(({ role }) => role === 'SELLER')) return 'NEW';
  const by = words.findLast(({ role }) => role !== 'SYSTEM' && role !== 'FULFILLMENT')?.role;
  if (by === 'ADMIN') return 'ALLEGRO_ADVISOR_REPLIED';
  return by === 'SELLER' ? 'SELLER_REPLIED' : 'BUYER_REPLIED';
}
