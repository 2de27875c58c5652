import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { givenFiles } from './given-files.ts';
import { bringMessageFiles } from './talk-files.ts';
import { answeredWords, replyWords, wasSaid, type TalkState } from './talk-state.ts';

/** More is a matter for e-mail. */
export const MOST_FILES = 5;

const input = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  attachments: givenFiles('message', MOST_FILES),
  after: z.string().nullish().meta({ isHidden: true }),
});

export const sendMessage = act({
  name: 'messages.send',
  collection: 'message-threads',
  words: { en: 'Answer', pl: 'Odpowiedz' },
  input,
  look,
  stops: answeredWords,
  tells: (state, given) => ({
    person: state.person,
    amount: null,
    order: null,
    says: replyWords(state, given),
  }),
  send: async ({ http, key, files, input: { text, attachments } }) => {
    const { createThreadMessage } = await import('../allegro/endpoints/message-center.ts');
    const brought = await bringMessageFiles({ http, files }, attachments);
    if (!brought.ok) return brought;
    const json = { text, attachments: brought.value };
    return http.call(createThreadMessage, { params: { threadId: key }, json });
  },
  wasDone: (state, { before, input: { text } }) => wasSaid(state, before, text),
});

async function look({ http, key }: ActCall<z.infer<typeof input>>): Promise<Result<TalkState, AppError>> {
  const { getThread, listMessages } = await import('../allegro/endpoints/message-center.ts');
  const [thread, messages] = await Promise.all([
    http.call(getThread, { params: { threadId: key } }),
    http.call(listMessages, { params: { threadId: key }, query: { limit: 20 } }),
  ]);
  if (!thread.ok) return thread;
  if (!messages.ok) return messages;
  const said = messages.value.value.messages.map(({ id, author, text }) => ({
    id,
    isMine: !author.isInterlocutor,
    text,
  }));
  return ok({ person: thread.value.value.interlocutor?.login ?? null, said });
}
