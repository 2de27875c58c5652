import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { answeredWords, talkTells, wasSaid, type TalkState } from './talk-state.ts';

const input = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
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
  send: async ({ http, key, input: { text } }) => {
    const { createMessage } = await import('../allegro/endpoints/disputes.ts');
    return http.call(createMessage, { params: { disputeId: key }, json: { text, type: 'REGULAR' } });
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
