import { z } from 'zod';
import { act } from './act.ts';
import { readIssue } from './issue-state.ts';
import { answeredWords, talkTells, wasSaid } from './talk-state.ts';

const input = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  type: z
    .enum([
      'REGULAR',
      'END_REQUEST',
      'RETURN_REQUIRED_SELLER_LABEL',
      'RETURN_REQUIRED_CUSTOM',
      'RETURN_NOT_REQUIRED',
    ])
    .nullish(),
  after: z.string().nullish().meta({ isHidden: true }),
});

export const writeInIssue = act({
  name: 'issues.message',
  collection: 'issues',
  words: { en: 'Answer', pl: 'Odpowiedz' },
  input,
  look: ({ http, key }) => readIssue(http, key),
  stops: (state, given) => {
    if (!state.isChatOpen)
      return { en: 'The talk was closed meanwhile.', pl: 'Rozmowę w międzyczasie zamknięto.' };
    return answeredWords(state, given);
  },
  tells: (state, given) => talkTells(state, given),
  send: async ({ http, key, input: { text, type } }) => {
    const { createMessage } = await import('../allegro/endpoints/post-purchase-issues.ts');
    return http.call(createMessage, { params: { issueId: key }, json: { text, type: type ?? 'REGULAR' } });
  },
  wasDone: (state, { before, input: { text } }) => wasSaid(state, before, text),
});
