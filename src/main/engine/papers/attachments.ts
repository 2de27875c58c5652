import type { Words } from '../../../shared/contract-collections.ts';
import { ok } from '../../../shared/errors.ts';
import type { Endpoint } from '../allegro/endpoint.ts';
import { isObject, type WireObject } from '../allegro/wire/reading.ts';
import { valuesAt } from '../collections/document-paths.ts';
import { answeredFile } from './answered-file.ts';
import type { Paper } from './paper.ts';

type AttachmentEndpoint = Endpoint<`/${string}/{attachmentId}`, never, undefined>;

const COMMON = {
  words: { en: 'Attachment', pl: 'Załącznik' },
  fileName: { en: 'attachment', pl: 'zalacznik' },
};

export const messageAttachment: Paper = attachmentOf('messages', async () => {
  const { getMessageAttachment } = await import('../allegro/endpoints/message-center.ts');
  return getMessageAttachment;
});

export const disputeAttachment: Paper = attachmentOf('dispute-messages', async () => {
  const { getDisputeAttachment } = await import('../allegro/endpoints/disputes.ts');
  return getDisputeAttachment;
});

export const issueMessageAttachment: Paper = attachmentOf('issue-messages', readIssueFile);

/** What the buyer showed when he opened it. */
export const issueAttachment: Paper = attachmentOf('issues', readIssueFile);

async function readIssueFile() {
  const { getAttachment } = await import('../allegro/endpoints/post-purchase-issues.ts');
  return getAttachment;
}

function attachmentOf(collection: string, endpoint: () => Promise<AttachmentEndpoint>): Paper {
  return {
    name: `${collection}.attachment`,
    collection,
    ...COMMON,
    get: async ({ http, keys: [key = ''], part, documentOf }) => {
      const told = attachmentsIn(documentOf(key))[part];
      const attachmentId = told === undefined ? '' : idOf(told);
      if (told === undefined || attachmentId === '') return ok(whyNot(told));
      const name = typeof told['fileName'] === 'string' ? told['fileName'] : null;
      const answer = await http.call(await endpoint(), { params: { attachmentId } });
      return answeredFile(answer, name);
    },
  };
}

/** Messages have several, those of former disputes have one. */
function attachmentsIn(document: unknown): readonly WireObject[] {
  return [...valuesAt(document, 'attachments[]'), ...valuesAt(document, 'attachment')].filter(isObject);
}

/** Where no id is told, the address ends with it. */
function idOf({ id, url }: WireObject): string {
  if (typeof id === 'string') return id;
  const path = typeof url === 'string' ? (url.split('?')[0] ?? '') : '';
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Without an address it cannot be had: Allegro looks for viruses first, and keeps it for six months. */
function whyNot(told: WireObject | undefined): Words {
  switch (told?.['status']) {
    case 'NEW':
      return {
        en: 'Allegro is still checking this file for viruses. Try again in a few minutes.',
        pl: 'Allegro jeszcze sprawdza ten plik pod kątem wirusów. Spróbuj za kilka minut.',
      };
    case 'UNSAFE':
      return {
        en: 'Allegro holds this file back: it may be harmful.',
        pl: 'Allegro nie udostępnia tego pliku: może być szkodliwy.',
      };
    case 'EXPIRED':
      return {
        en: 'Allegro keeps files of messages for six months; this one is gone.',
        pl: 'Allegro przechowuje załączniki przez sześć miesięcy; tego już nie ma.',
      };
    default:
      return { en: 'This file is not there any more.', pl: 'Tego pliku już nie ma.' };
  }
}
