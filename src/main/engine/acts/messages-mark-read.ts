import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import { act } from './act.ts';

export const markThreadRead = act({
  name: 'messages.mark-read',
  collection: 'message-threads',
  words: { en: 'Mark as read', pl: 'Oznacz jako przeczytane' },
  input: z.strictObject({}),
  look: async ({ http, key }) => {
    const { getThread } = await import('../allegro/endpoints/message-center.ts');
    const answer = await http.call(getThread, { params: { threadId: key } });
    if (!answer.ok) return answer;
    const { read, interlocutor } = answer.value.value;
    return ok({ isRead: read, person: interlocutor?.login ?? null });
  },
  stops: ({ isRead }) =>
    isRead ? { en: 'It is marked as read already.', pl: 'Jest już oznaczone jako przeczytane.' } : null,
  tells: ({ person }) => ({ person, amount: null, order: null, says: [] }),
  send: async ({ http, key }) => {
    const endpoints = await import('../allegro/endpoints/message-center.ts');
    return http.call(endpoints.markThreadRead, { params: { threadId: key }, json: { read: true } });
  },
  wasDone: ({ isRead }) => isRead,
});
