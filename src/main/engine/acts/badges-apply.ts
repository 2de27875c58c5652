import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';

const price = z.strictObject({ amount: z.string(), currency: z.string() });

const input = z.strictObject({
  offer: z.strictObject({ id: z.string() }),
  /** Of campaigns that want a lower price. */
  bargain: price.nullish(),
});

type Input = z.infer<typeof input>;
type State = {
  readonly campaign: string;
  readonly refusal: string | null;
  readonly applications: readonly { readonly id: string; readonly status: string }[];
};

export const applyForBadge = act({
  name: 'badges.apply',
  collection: 'badge-campaigns',
  words: { en: 'Apply with an offer', pl: 'Zgłoś ofertę' },
  input,
  look,
  stops: ({ refusal, applications }) => {
    if (applications.some(({ status }) => status !== 'DECLINED'))
      return { en: 'This offer was put forward already.', pl: 'Tę ofertę już zgłoszono.' };
    if (refusal === null) return null;
    return { en: `You cannot take part: ${refusal}`, pl: `Nie możesz wziąć udziału: ${refusal}` };
  },
  tells: ({ campaign }, { bargain }) => ({
    person: null,
    amount: bargain ?? null,
    order: campaign,
    says: [
      { en: 'The badge shows once Allegro agrees.', pl: 'Oznaczenie pojawi się po akceptacji Allegro.' },
    ],
  }),
  send: async ({ http, key, input: { offer, bargain } }) => {
    const { createBadge } = await import('../allegro/endpoints/badge-campaigns.ts');
    const prices = bargain ? { prices: { bargain } } : {};
    return http.call(createBadge, { json: { campaign: { id: key }, offer, ...prices } });
  },
  wasDone: ({ applications }, { before }) => {
    const known = new Set(before.applications.map(({ id }) => id));
    return applications.some(({ id }) => !known.has(id));
  },
});

async function look({ http, key, input: { offer } }: ActCall<Input>): Promise<Result<State, AppError>> {
  const endpoints = await import('../allegro/endpoints/badge-campaigns.ts');
  const campaigns = await http.call(endpoints.listBadgeCampaigns, {});
  if (!campaigns.ok) return campaigns;
  const campaign = campaigns.value.value.badgeCampaigns.find(({ id }) => id === key);
  if (campaign === undefined) return err({ kind: 'not-found', message: 'The campaign is over.' });
  const query = { 'campaign.id': key, 'offer.id': offer.id, limit: 1000 };
  const listed = await http.call(endpoints.listBadgeApplications, { query });
  if (!listed.ok) return listed;
  const { eligible, refusalReasons } = campaign.eligibility;
  return ok({
    campaign: campaign.name,
    refusal: eligible ? null : (refusalReasons[0]?.messages[0]?.text ?? '?'),
    applications: listed.value.value.badgeApplications.map(({ id, process }) => ({
      id,
      status: process.status,
    })),
  });
}
