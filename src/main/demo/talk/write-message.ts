import { brokenRules, type Rule } from '../broken-rules.ts';
import { hash, pick, uuidOf } from '../data/dice.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import type { Order } from '../orders/order-form.ts';
import { findOrder } from '../orders/order-store.ts';
import { randomUuid } from '../random.ts';
import { isUploaded } from './message-files.ts';
import {
  MESSAGES,
  THREADS,
  interlocutorOf,
  orderOfBuyer,
  threadIdOf,
  threadWith,
  toldMessage,
} from './messages.ts';
import type { Message, Thread } from './messages.ts';
import { threadNotFound } from './read-messages.ts';

type Sent = {
  readonly text: string;
  readonly attachments?: readonly { readonly id: string }[] | null;
};
type SentToBuyer = Sent & {
  readonly recipient: { readonly login: string };
  readonly order?: { readonly id: string } | null;
};

/** POST /messaging/messages: to somebody who bought, about his order (which today must be named). */
export function writeToBuyer(context: Context): DemoAnswer {
  const { state, json } = context;
  const sent = json as SentToBuyer;
  const byLogin = orderOfBuyer(state, sent.recipient.login);
  const named = sent.order == null ? null : findOrder(state, sent.order.id);
  const isOfBuyer =
    named !== null && byLogin !== null && threadIdOf(state, named) === threadIdOf(state, byLogin);
  const refused = brokenRules([
    ['recipient.login', byLogin === null, 'There is no such buyer.'],
    ['order', sent.order != null && !isOfBuyer, 'It is no order of this buyer.'],
    ...textRules(state, sent),
  ]);
  if (refused !== null || byLogin === null) return refused ?? threadNotFound();
  return write(context, threadWith(state, byLogin), sent, named?.id ?? null);
}

/** POST /messaging/threads/{threadId}/messages. */
export function writeInThread(context: Context): DemoAnswer {
  const { state, params, json } = context;
  const thread = THREADS.find(state, params['threadId'] ?? '');
  if (thread === null) return threadNotFound();
  const sent = json as Sent;
  return brokenRules(textRules(state, sent)) ?? write(context, thread, sent, null);
}

/** The buyer of this order has something to say. */
export function arriveMessage({ state, now }: Moment, order: Order): void {
  const thread = threadWith(state, order);
  const text = pick(QUESTIONS, hash(state.settings.seed, order.number, 521));
  // Whoever writes twice at one moment writes once.
  const id = uuidOf(state.settings.seed, order.number, hash(0, Math.floor(now / 1000), 522));
  MESSAGES.save(state, { ...ordinary(thread, text, now), id, isFromBuyer: true, orderId: order.id });
  THREADS.save(state, { ...thread, isRead: false });
}

const QUESTIONS = [
  'Dzień dobry, czy paczka już wyszła?',
  'Czy mogę jeszcze zmienić adres dostawy?',
  'Proszę dołączyć paragon do paczki.',
  'Czy klosz można dokupić osobno?',
  'Jaką żarówkę Państwo polecają?',
  'Dziękuję, lampa jest piękna!',
];

function write(context: Context, thread: Thread, sent: Sent, orderId: string | null): DemoAnswer {
  const { state, now, random } = context;
  const message = MESSAGES.save(state, {
    ...ordinary(thread, sent.text, now),
    id: randomUuid(random),
    orderId,
    // Allegro does not let addresses through by which buyers would leave it.
    verdict: /\S@\S+\.\S|www\./.test(sent.text) ? 'BLOCKED' : 'DELIVERED',
    files: (sent.attachments ?? []).map(({ id }) => ({ id })),
  });
  THREADS.save(state, { ...thread, isRead: true });
  return { status: 201, headers: {}, body: toldMessage(context, message, interlocutorOf(state, thread)) };
}

function ordinary(thread: Thread, text: string, createdAt: number): Omit<Message, 'id'> {
  return {
    threadId: thread.id,
    isFromBuyer: false,
    createdAt,
    type: 'MESSAGE_CENTER',
    verdict: 'DELIVERED',
    text,
    subject: null,
    offerId: null,
    orderId: null,
    vin: null,
    files: [],
    hasMoreFiles: false,
  };
}

/** A file belongs to one message. */
function textRules(state: DemoState, { text, attachments }: Sent): readonly Rule[] {
  const ids = (attachments ?? []).map(({ id }) => id);
  const sentIds = new Set(MESSAGES.all(state).flatMap(({ files }) => files.map(({ id }) => id)));
  return [
    ['text', text.trim() === '', 'text must not be empty.'],
    ['attachments', ids.some((id) => !isUploaded(state, id)), 'There is no such attachment.'],
    ['attachments', ids.some((id) => sentIds.has(id)), 'The attachment was sent already.'],
  ];
}
