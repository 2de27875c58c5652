import { sampleFile } from '../run/sample-file.ts';
import type { KnownTable } from '../run/known-kinds.ts';

const SERVED = 'https://example.com/lampa.jpg';

/** Files: pictures as bytes of three kinds or by their address, attachments to where they were told to go. */
export const known: KnownTable = {
  'POST /sale/images': async () => [
    { bytes: await sampleFile('image/jpeg') },
    { bytes: await sampleFile('image/png') },
    { bytes: await sampleFile('image/webp') },
    { whole: { url: SERVED } },
  ],
  'PUT /sale/offer-attachments/{attachmentId}': async ({ send }) => {
    const json = { type: 'MANUAL', file: { name: 'instrukcja.pdf' } };
    const { location, json: made } = await send('POST', '/sale/offer-attachments', json);
    const bytes = await sampleFile('application/pdf');
    return { params: { attachmentId: (made as { id: string }).id }, at: location ?? '', bytes };
  },
};
