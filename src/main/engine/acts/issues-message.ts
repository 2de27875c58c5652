import { z } from 'zod';
import { act } from './act.ts';
import { givenFiles } from './given-files.ts';
import { readIssue } from './issue-state.ts';
import { bringIssueFiles } from './talk-files.ts';
import { answeredWords, talkTells, wasSaid } from './talk-state.ts';

const MOST_FILES = 5;

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
  attachments: givenFiles('issue', MOST_FILES),
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
  send: async ({ http, key, files, input: { text, type, attachments } }) => {
    const { createMessage } = await import('../allegro/endpoints/post-purchase-issues.ts');
    const brought = await bringIssueFiles({ http, files }, attachments);
    if (!brought.ok) return brought;
    const json = { text, type: type ?? ('REGULAR' as const), attachments: brought.value };
    return http.call(createMessage, { params: { issueId: key }, json });
  },
  wasDone: (state, { before, input: { text } }) => wasSaid(state, before, text),
});
