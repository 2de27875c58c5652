import { z } from 'zod';
import { CLAIM_DECISIONS } from '../allegro/wire/post-purchase-issues.ts';
import { act } from './act.ts';
import { readIssue } from './issue-state.ts';

const input = z.strictObject({
  status: z.enum(CLAIM_DECISIONS),
  message: z.string().trim().min(1).max(20_000),
  partialRefund: z.strictObject({ amount: z.string(), currency: z.string() }).nullish(),
});

export const decideClaim = act({
  name: 'issues.decide',
  collection: 'issues',
  words: { en: 'Decide on the claim', pl: 'Rozpatrz reklamację' },
  input,
  look: ({ http, key }) => readIssue(http, key),
  stops: ({ isClaim, status }, given) => {
    if (!isClaim)
      return {
        en: 'Only claims are decided on; this is a talk.',
        pl: 'Rozpatruje się tylko reklamacje; to jest dyskusja.',
      };
    if (given.status === 'ACCEPTED_PARTIAL_REFUND' && !given.partialRefund)
      return { en: 'Say how much is given back.', pl: 'Podaj, ile zwracasz.' };
    if (status === 'CLAIM_SUBMITTED') return null;
    const [en, pl] = status === 'CLAIM_ACCEPTED' ? ['accepted', 'uznano'] : ['decided on', 'rozpatrzono'];
    return {
      en: `The claim was ${en} meanwhile. Nothing was sent.`,
      pl: `Reklamację w międzyczasie ${pl}. Nic nie wysłano.`,
    };
  },
  tells: ({ person, subject, amount }, { status, partialRefund }) => {
    const isAccepted = status.startsWith('ACCEPTED');
    return {
      person,
      amount: isAccepted ? (partialRefund ?? amount) : null,
      order: subject,
      says: [
        isAccepted
          ? { en: 'The claim is accepted. This binds you.', pl: 'Uznajesz reklamację. To wiążące.' }
          : { en: 'The claim is turned down.', pl: 'Odrzucasz reklamację.' },
      ],
    };
  },
  send: async ({ http, key, input: { status, message, partialRefund } }) => {
    const { changeStatus } = await import('../allegro/endpoints/post-purchase-issues.ts');
    const json = { status, message, ...(partialRefund ? { partialRefund } : {}) };
    return http.call(changeStatus, { params: { issueId: key }, json });
  },
  wasDone: ({ status }, { input: given }) =>
    status === (given.status.startsWith('ACCEPTED') ? 'CLAIM_ACCEPTED' : 'CLAIM_REJECTED'),
});
