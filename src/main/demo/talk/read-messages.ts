import { brokenRules } from '../broken-rules.ts';
import { isoTime } from '../data/birth.ts';
import { hexOf } from '../data/dice.ts';
import { fileNotFound } from '../declared-files.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { messageFileBytes, statusOf } from './message-files.ts';
import { MESSAGES, THREADS, interlocutorOf, messagesOf, toldMessage } from './messages.ts';
import type { Message, Thread } from './messages.ts';

/** GET /messaging/threads: the one with the newest message first. */
export function listThreads(context: Context): DemoAnswer {
  const { state, query } = context;
  const paging = readPaging(query, { max: 20, default: 20, offsetMax: 15_000_000 });
  if (!paging.ok) return paging.answer;
  const { offset, limit } = paging;
  const newest = new Map<string, number>();
  for (const { threadId, createdAt } of MESSAGES.all(state))
    newest.set(threadId, Math.max(newest.get(threadId) ?? 0, createdAt));
  const threads = THREADS.all(state)
    .toSorted((one, other) => (newest.get(other.id) ?? 0) - (newest.get(one.id) ?? 0))
    .slice(offset, offset + limit)
    .map((thread) => toldThread(context, thread));
  return { status: 200, headers: {}, body: { threads, offset, limit } };
}

/** GET /messaging/threads/{threadId}. */
export function readThread(context: Context): DemoAnswer {
  const thread = THREADS.find(context.state, context.params['threadId'] ?? '');
  return thread === null ? threadNotFound() : { status: 200, headers: {}, body: toldThread(context, thread) };
}

/** PUT /messaging/threads/{threadId}/read: read, or to be read again. */
export function markThread(context: Context): DemoAnswer {
  const { state, params, json } = context;
  const thread = THREADS.find(state, params['threadId'] ?? '');
  if (thread === null) return threadNotFound();
  const saved = THREADS.save(state, { ...thread, isRead: (json as { readonly read: boolean }).read });
  return { status: 200, headers: {}, body: toldThread(context, saved) };
}

/** GET /messaging/threads/{threadId}/messages: the newest first, between two moments. */
export function listMessages(context: Context): DemoAnswer {
  const { state, query, params } = context;
  const paging = readPaging(query, { max: 20, default: 20, offsetMax: 15_000 });
  if (!paging.ok) return paging.answer;
  const { offset, limit } = paging;
  const thread = THREADS.find(state, params['threadId'] ?? '');
  if (thread === null) return threadNotFound();
  const [before, after] = [query.get('before'), query.get('after')];
  const refused = brokenRules([
    ['before', before !== null && offset > 0, 'before cannot be used with offset.'],
  ]);
  if (refused !== null) return refused;
  const login = interlocutorOf(state, thread);
  const messages = messagesOf(state, thread.id)
    .filter(({ createdAt }) => before === null || createdAt < Date.parse(before))
    .filter(({ createdAt }) => after === null || createdAt > Date.parse(after))
    .slice(offset, offset + limit)
    .map((message) => toldMessage(context, message, login));
  return { status: 200, headers: {}, body: { messages, offset, limit } };
}

/** GET /messaging/messages/{messageId}. */
export function readMessage(context: Context): DemoAnswer {
  const message = namedMessage(context);
  if (message === null) return messageNotFound();
  const thread = THREADS.find(context.state, message.threadId);
  const login = thread === null ? '' : interlocutorOf(context.state, thread);
  return { status: 200, headers: {}, body: toldMessage(context, message, login) };
}

/** DELETE /messaging/messages/{messageId}: the seller's own only. */
export function deleteMessage(context: Context): DemoAnswer {
  const message = namedMessage(context);
  if (message === null) return messageNotFound();
  if (message.isFromBuyer) return oneError(403, 'AccessDenied', 'The message is of somebody else.');
  MESSAGES.remove(context.state, message.id);
  return { status: 204, headers: {}, body: null };
}

/** GET /messaging/message-attachments/{attachmentId}: once it was sent and scanned. */
export function readMessageFile(context: Context): DemoAnswer {
  const { state, params, now } = context;
  const { attachmentId } = params;
  for (const { files, createdAt } of MESSAGES.all(state)) {
    const file = files.find(({ id }) => id === attachmentId);
    if (file === undefined) continue;
    return statusOf(state, file, createdAt, now) === 'SAFE'
      ? messageFileBytes(context, file)
      : fileNotFound();
  }
  return fileNotFound();
}

function toldThread({ state, addresses }: Context, thread: Thread): object {
  const last = messagesOf(state, thread.id)[0]?.createdAt;
  // The image host draws a picture for any such name.
  const avatar = hexOf(state.settings.seed, Number.parseInt(thread.id.slice(0, 7), 16), 514, 3);
  return {
    id: thread.id,
    read: thread.isRead,
    lastMessageDateTime: last === undefined ? null : isoTime(last),
    interlocutor: {
      login: interlocutorOf(state, thread),
      avatarUrl: `${addresses.image}/original/${avatar}`,
    },
  };
}

function namedMessage({ state, params }: Context): Message | null {
  return MESSAGES.find(state, params['messageId'] ?? '');
}

export function threadNotFound(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no such thread.');
}

function messageNotFound(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no such message.');
}
