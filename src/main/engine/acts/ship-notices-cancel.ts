import { z } from 'zod';
import { act } from './act.ts';
import { readNotice } from './ship-notice-state.ts';

export const cancelShipNotice = act({
  name: 'ship-notices.cancel',
  collection: 'ship-notices',
  words: { en: 'Cancel it', pl: 'Anuluj awizację' },
  input: z.strictObject({}),
  look: ({ http, key }) => readNotice(http, key),
  stops: ({ status }) => {
    switch (status) {
      case 'IN_TRANSIT':
        return null;
      case 'CANCELLED':
        return { en: 'It was cancelled already.', pl: 'Awizację już anulowano.' };
      case 'DRAFT':
        return {
          en: 'It is not announced yet: remove it instead.',
          pl: 'Nie jest zgłoszona: możesz ją usunąć.',
        };
      default:
        return { en: 'The goods are in the warehouse already.', pl: 'Towar jest już w magazynie.' };
    }
  },
  tells: ({ displayNumber, pieces }) => ({
    person: null,
    amount: null,
    order: displayNumber,
    says: [
      { en: `Pieces: ${pieces}`, pl: `Sztuk: ${pieces}` },
      { en: 'The warehouse turns away what comes.', pl: 'Magazyn nie przyjmie tej dostawy.' },
    ],
  }),
  send: async ({ http, key }) => {
    const { cancelAdvanceShipNotice } = await import('../allegro/endpoints/advance-ship-notices.ts');
    return http.call(cancelAdvanceShipNotice, { params: { id: key } });
  },
  wasDone: ({ status }) => status === 'CANCELLED',
});
