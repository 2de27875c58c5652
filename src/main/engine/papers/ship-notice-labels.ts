import { answeredFile } from './answered-file.ts';
import type { Paper } from './paper.ts';
import { orWords } from './parcel-papers.ts';

/** For the boxes that go to Allegro's warehouse. */
export const shipNoticeLabels: Paper = {
  name: 'ship-notices.labels',
  collection: 'ship-notices',
  words: { en: 'Labels for the boxes', pl: 'Etykiety na kartony' },
  fileName: { en: 'labels', pl: 'etykiety' },
  get: async ({ http, keys: [id = ''] }) => {
    const { getLabels } = await import('../allegro/endpoints/advance-ship-notices.ts');
    const answer = await http.call(getLabels, { params: { id } });
    const isNone = !answer.ok && answer.error.kind === 'refused' && answer.error.status === 404;
    return isNone ? { ok: true, value: NOT_YET } : orWords(answeredFile(answer), NOT_YET);
  },
};

const NOT_YET = {
  en: 'There are labels once it is announced to the warehouse.',
  pl: 'Etykiety będą dostępne po zgłoszeniu awizacji do magazynu.',
};
