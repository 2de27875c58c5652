import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { givenFiles } from './given-files.ts';
import { MOST_FILES } from './messages-send.ts';
import { readOrder } from './order-state.ts';
import { bringMessageFiles } from './talk-files.ts';
import { fileWords, shortened, wasSaid, type Said, type TalkState } from './talk-state.ts';

const input = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  attachments: givenFiles('message', MOST_FILES),
});

type State = TalkState & { readonly person: string; readonly order: string };

/** The first word about an order; a buyer who wrote before is answered in his thread as well. */
export const writeToBuyer = act({
  name: 'messages.write',
  collection: 'orders',
  words: { en: 'Write to the buyer', pl: 'Napisz do kupującego' },
  input,
  look,
  stops: ({ said }, { text }) => {
    if (!said.some((line) => line.isMine && line.text === text)) return null;
    return { en: 'You have written this to the buyer already.', pl: 'Ta wiadomość została już wysłana.' };
  },
  tells: ({ person, order }, given) => {
    const shown = shortened(given.text);
    const own = { en: `You write: “${shown}”`, pl: `Piszesz: „${shown}”` };
    return { person, amount: null, order, says: [own, ...fileWords(given)] };
  },
  send: async ({ http, edition, key, files, state, input: { text, attachments } }) => {
    const { createMessage } = await import('../allegro/endpoints/message-center.ts');
    const brought = await bringMessageFiles({ http, files }, attachments);
    if (!brought.ok) return brought;
    // Since 2025 the order must be named; before, it could not be.
    const order = edition === '2022' ? {} : { order: { id: key } };
    const json = { recipient: { login: state.person }, text, attachments: brought.value, ...order };
    return http.call(createMessage, { json });
  },
  wasDone: (state, { before, input: { text } }) => wasSaid(state, before, text),
});

async function look(call: ActCall<z.infer<typeof input>>): Promise<Result<State, AppError>> {
  const { http, edition, key } = call;
  const { listMessages, listThreads } = await import('../allegro/endpoints/message-center.ts');
  const order = await readOrder(http, key);
  if (!order.ok) return order;
  const { person } = order.value;
  // A thread that was just written in stands among the first.
  const listed = await http.call(listThreads, { query: { limit: 20 } });
  if (!listed.ok) return listed;
  const thread = listed.value.value.threads.find(({ interlocutor }) => interlocutor?.login === person);
  const about = { person, order: order.value.order };
  if (thread === undefined) return ok({ ...about, said: [] });
  const messages = await http.call(listMessages, { params: { threadId: thread.id }, query: { limit: 20 } });
  if (!messages.ok) return messages;
  const said = messages.value.value.messages
    .filter(({ relatesTo }) => edition === '2022' || relatesTo.order?.id === key)
    .map(({ id, author, text }): Said => ({ id, isMine: !author.isInterlocutor, text }));
  return ok({ ...about, said });
}
