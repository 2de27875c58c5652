import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { givenFile } from './given-files.ts';
import { bringDisputeFiles } from './talk-files.ts';
import { answeredWords, talkTells, wasSaid, type TalkState } from './talk-state.ts';

const input = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  attachment: givenFile('issue').nullish(),
  after: z.string().nullish().meta({ isHidden: true }),
});

type State = TalkState & { readonly subject: string | null; readonly isClosed: boolean };

export const writeInDispute = act({
  name: 'disputes.message',
  collection: 'disputes',
  words: { en: 'Answer', pl: 'Odpowiedz' },
  input,
  look,
  stops: (state, given) => {
    if (state.isClosed)
      return { en: 'The talk was closed meanwhile.', pl: 'Dyskusję w międzyczasie zamknięto.' };
    return answeredWords(state, given);
  },
  tells: (state, given) => talkTells(state, given),
  send: async ({ http, key, files, input: { text, attachment } }) => {
    const { createMessage } = await import('../allegro/endpoints/disputes.ts');
    const brought = await bringDisputeFiles({ http, files }, attachment ? [attachment] : []);
    if (!brought.ok) return brought;
    const [file] = brought.value;
    const json = { text, type: 'REGULAR' as const, ...(file ? { attachment: file } : {}) };
    return http.call(createMessage, { params: { disputeId: key }, json });
  },
  wasDone: (state, { before, input: { text } }) => wasSaid(state, before, text),
});

async function look({ http, key }: ActCall<z.infer<typeof input>>): Promise<Result<State, AppError>> {
  const { getDispute, listMessages } = await import('../allegro/endpoints/disputes.ts');
  const [dispute, messages] = await Promise.all([
    http.call(getDispute, { params: { disputeId: key } }),
    http.call(listMessages, { params: { disputeId: key }, query: { limit: 100 } }),
  ]);
  if (!dispute.ok) return dispute;
  if (!messages.ok) return messages;
  const { buyer, subject, status } = dispute.value.value;
  const lines = (messages.value.value.messages ?? []).toSorted((one, other) =>
    other.createdAt.localeCompare(one.createdAt),
  );
  const said = lines.map(({ id, text, author }) => ({
    id,
    isMine: author.role === 'SELLER',
    text: text ?? '',
  }));
  return ok({
    person: buyer.login ?? null,
    subject: subject.name ?? null,
    isClosed: status === 'CLOSED',
    said,
  });
}
