import { isoTime } from '../data/birth.ts';
import { hexOf } from '../data/dice.ts';
import { SELLER, type Context, type DemoState } from '../kinds.ts';
import { buyerOf, type Order } from '../orders/order-form.ts';
import { allOrders, findOrder } from '../orders/order-store.ts';
import { switches } from '../switches.ts';
import { bornTalk } from './born-talk.ts';
import { keeperOf } from './keeper.ts';
import { toldFile, type MessageFile } from './message-files.ts';

/**
 * A message between the seller and a buyer. What the seller writes is looked through first:
 *
 *   VERIFYING --a few seconds--> DELIVERED
 *                            \-> BLOCKED (it gives away an address)
 */
export type Message = {
  readonly id: string;
  readonly threadId: string;
  readonly isFromBuyer: boolean;
  readonly createdAt: number;
  readonly type: 'ASK_QUESTION' | 'MAIL' | 'MESSAGE_CENTER';
  /** What it becomes once it was looked through. */
  readonly verdict: 'BLOCKED' | 'DELIVERED' | 'INTERACTING' | 'DISMISSED';
  readonly text: string;
  readonly subject: string | null;
  readonly offerId: string | null;
  readonly orderId: string | null;
  readonly vin: string | null;
  readonly files: readonly MessageFile[];
  readonly hasMoreFiles: boolean;
};

/** All that was said with one buyer. */
export type Thread = {
  readonly id: string;
  /** The order by which the buyer is known. */
  readonly orderId: string;
  readonly isRead: boolean;
};

export const MESSAGES = keeperOf<Message>('messages', (state) => bornTalk(state).messages);
export const THREADS = keeperOf<Thread>('threads', (state) => bornTalk(state).threads);

/** The thread with the buyer of this order; a new one where they have not talked yet. */
export function threadWith(state: DemoState, order: Order): Thread {
  const id = threadIdOf(state, order);
  return THREADS.find(state, id) ?? { id, orderId: order.id, isRead: true };
}

export function threadIdOf({ settings }: DemoState, order: Order): string {
  return hexOf(settings.seed, order.number, 511, 4);
}

/** The last order of a buyer, or null where nobody of this name bought. */
export function orderOfBuyer(state: DemoState, login: string): Order | null {
  return (
    allOrders(state).findLast(({ number }) => buyerOf(state.settings.seed, number).login === login) ?? null
  );
}

/** The newest first. The buyer's are seen once they were delivered, which they are at once. */
export function messagesOf(state: DemoState, threadId: string): readonly Message[] {
  return MESSAGES.all(state)
    .filter((message) => message.threadId === threadId)
    .toSorted((one, other) => other.createdAt - one.createdAt);
}

export function interlocutorOf(state: DemoState, thread: Thread): string {
  const order = findOrder(state, thread.orderId);
  return order === null ? '' : buyerOf(state.settings.seed, order.number).login;
}

export function toldMessage(context: Context, message: Message, login: string): object {
  const { isFromBuyer, offerId, orderId, vin, createdAt } = message;
  const isVerified = isFromBuyer || context.now >= createdAt + switches(context.state).messageDelayMs;
  return {
    id: message.id,
    status: isVerified ? message.verdict : 'VERIFYING',
    type: message.type,
    createdAt: isoTime(createdAt),
    thread: { id: message.threadId },
    author: { login: isFromBuyer ? login : SELLER.login, isInterlocutor: isFromBuyer },
    text: message.text,
    subject: message.subject,
    relatesTo: {
      offer: offerId === null ? null : { id: offerId },
      order: orderId === null ? null : { id: orderId },
    },
    hasAdditionalAttachments: message.hasMoreFiles,
    attachments: message.files.map((file) => toldFile(context, file, createdAt)),
    additionalInformation: vin === null ? null : { vin },
  };
}
