import { must } from '../../../src/shared/errors.ts';
import type { RivalCase, RivalDesk, Scene } from './rival-desk.ts';

type Named = { readonly id: string };
type Money = { readonly amount: string; readonly currency: string };
type Badge = {
  readonly offer: Named;
  readonly campaign: Named;
  readonly process: { readonly status: string };
  readonly prices?: { readonly bargain?: Money };
};
type Eligible = Named & {
  readonly alleDiscount: {
    readonly requiredMerchantPrice: Money;
    readonly campaignConditions: { readonly meetsConditions: boolean };
  };
};

const PRICES = '/sale/allegro-prices';
const ALLE = '/sale/alle-discount';
const PL = 'allegro-pl';

/** Another program takes part with an offer. */
async function putIntoPrices(desk: RivalDesk, id: string, percent: number): Promise<void> {
  const sellerDiscountDeclaration = { maxContributionPercentage: String(percent) };
  const offers = [{ id, marketplace: { id: PL }, sellerDiscountDeclaration }];
  desk.call('POST', `${PRICES}/offers/submit-offer-commands`, { commandId: desk.uuid(), offers });
  await desk.wait();
}

function alleCampaign(desk: RivalDesk): string {
  const { alleDiscountCampaigns } = desk.call<{ alleDiscountCampaigns: readonly Named[] }>(
    'GET',
    `${ALLE}/campaigns`,
  );
  return must(alleDiscountCampaigns[0]).id;
}

function badgeWhere(desk: RivalDesk, fits: (badge: Badge) => boolean): Scene {
  const { badges } = desk.call<{ badges: readonly Badge[] }>(
    'GET',
    '/sale/badges?marketplace.id=allegro-pl&limit=1000',
  );
  const { offer, campaign } = must(badges.find(fits), 'such a badge');
  return { key: `${offer.id}/${campaign.id}`, input: {} };
}

const badgePath = (key: string) => {
  const [offerId, campaignId] = key.split('/');
  return `/sale/badges/offers/${offerId}/campaigns/${campaignId}`;
};

const otherStatus = (status: string) => (status === 'ALLOWED' ? 'DENIED' : 'ALLOWED');

export const CAMPAIGN_RIVALS: readonly RivalCase[] = [
  {
    act: 'badges.apply',
    who: 'another program',
    does: 'puts the same offer forward',
    scene: (desk) => {
      type Campaign = Named & { readonly type: string; readonly eligibility: { readonly eligible: boolean } };
      const path = '/sale/badge-campaigns';
      const { badgeCampaigns } = desk.call<{ badgeCampaigns: readonly Campaign[] }>('GET', path);
      const { id } = must(
        badgeCampaigns.find(({ type, eligibility }) => type === 'STANDARD' && eligibility.eligible),
      );
      return { key: id, input: { offer: { id: offerWithoutApplication(desk, id) } } };
    },
    rival: (desk, { key, input }) =>
      desk.call('POST', '/sale/badges', { campaign: { id: key }, offer: input['offer'] }),
    says: /was put forward already/,
  },
  {
    act: 'badges.finish',
    who: 'another program',
    does: 'takes the offer out',
    scene: (desk) => badgeWhere(desk, ({ process }) => process.status === 'ACTIVE'),
    rival: async (desk, { key }) => {
      desk.call('PATCH', badgePath(key), { process: { status: 'FINISHED' } });
      await desk.wait(30);
    },
    says: /is out of it already/,
  },
  {
    act: 'badges.change-price',
    who: 'another program',
    does: 'sets the same price',
    scene: (desk) => {
      const isActive = ({ process, prices }: Badge) =>
        process.status === 'ACTIVE' && Boolean(prices?.bargain);
      const { key } = badgeWhere(desk, isActive);
      return { key, input: { bargain: { amount: '9.99', currency: 'PLN' } } };
    },
    rival: async (desk, { key, input }) => {
      desk.call('PATCH', badgePath(key), { prices: { bargain: { value: input['bargain'] } } });
      await desk.wait(30);
    },
    says: /is its price there already/,
  },
  {
    act: 'allegro-prices.participate',
    who: 'another program',
    does: 'changes it to the same',
    scene: (desk) => {
      type Parts = { readonly marketplaces: readonly (Named & { readonly status: string })[] };
      const { marketplaces } = desk.call<Parts>('GET', `${PRICES}/accounts/participations`);
      const { id, status } = desk.fresh(marketplaces, (one) => one.id !== PL);
      return { key: id, input: { status: otherStatus(status) } };
    },
    rival: (desk, { key, input }) =>
      desk.call('PATCH', `${PRICES}/accounts/participations`, { marketplaces: [{ id: key, ...input }] }),
    says: /stands so already/,
  },
  {
    act: 'allegro-prices.submit',
    who: 'another program',
    does: 'puts the same offer in',
    scene: (desk) => ({
      key: PL,
      input: { offers: [{ id: desk.offer().id }], maxContributionPercentage: 7 },
    }),
    rival: (desk, { input }) => putIntoPrices(desk, (input['offers'] as readonly Named[])[0]!.id, 7),
    says: /give that much already/,
  },
  {
    act: 'allegro-prices.exclude',
    who: 'another program',
    does: 'takes the same offer out',
    scene: async (desk) => {
      const { id } = desk.offer();
      await putIntoPrices(desk, id, 7);
      return { key: PL, input: { offers: [{ id }] } };
    },
    rival: async (desk, { input }) => {
      const offers = (input['offers'] as readonly Named[]).map(({ id }) => ({ id, marketplace: { id: PL } }));
      desk.call('POST', `${PRICES}/offers/exclusion-commands`, { commandId: desk.uuid(), offers });
      await desk.wait();
    },
    says: /are out already/,
  },
  {
    act: 'allegro-prices.consent',
    edition: '2022',
    who: 'another program',
    does: 'changes the consent to the same',
    scene: (desk) => {
      const path = '/sale/allegro-prices-account-eligibility';
      const { consent } = desk.call<{ consent: string }>('GET', path);
      return { key: 'own', input: { status: otherStatus(consent) } };
    },
    rival: (desk, { input }) => desk.plain('PUT', '/sale/allegro-prices-account-consent', input),
    says: /stands so already/,
  },
  {
    act: 'allegro-prices.consent-of-offer',
    edition: '2022',
    who: 'another program',
    does: 'changes the consent to the same',
    scene: (desk) => {
      const { id } = desk.offer();
      const { status } = desk.call<{ status: string }>('GET', `/sale/allegro-prices-offer-consents/${id}`);
      return { key: `${id}/own`, input: { status: otherStatus(status) } };
    },
    rival: (desk, { key, input }) =>
      desk.call('PUT', `/sale/allegro-prices-offer-consents/${key.split('/')[0]}`, input),
    says: /stands so already/,
  },
  {
    act: 'alle-discount.submit',
    who: 'another program',
    does: 'puts the same offer in',
    scene: (desk) => {
      const campaignId = alleCampaign(desk);
      const path = `${ALLE}/${campaignId}/eligible-offers?limit=200`;
      const { eligibleOffers } = desk.call<{ eligibleOffers: readonly Eligible[] }>('GET', path);
      const submitted = submittedTo(desk, campaignId).map(({ offer }) => offer.id);
      const { id, alleDiscount } = desk.fresh(
        eligibleOffers,
        (one) => one.alleDiscount.campaignConditions.meetsConditions && !submitted.includes(one.id),
      );
      return { key: `${campaignId}/${id}`, input: { proposedPrice: alleDiscount.requiredMerchantPrice } };
    },
    rival: async (desk, { key, input }) => {
      const [campaignId, offerId] = key.split('/');
      const wish = { offer: { id: offerId }, campaign: { id: campaignId }, ...input };
      desk.call('POST', `${ALLE}/submit-offer-commands`, { commandId: desk.uuid(), input: wish });
      await desk.wait();
    },
    says: /is in this campaign already/,
  },
  {
    act: 'alle-discount.withdraw',
    who: 'another program',
    does: 'takes the offer out',
    scene: (desk) => {
      const campaignId = alleCampaign(desk);
      const isActive = ({ process }: Submitted) => process.status === 'ACTIVE';
      const { participationId } = must(submittedTo(desk, campaignId).find(isActive), 'one that takes part');
      return { key: `${campaignId}/${participationId}`, input: {} };
    },
    rival: async (desk, { key }) => {
      const input = { participationId: key.split('/')[1] };
      desk.call('POST', `${ALLE}/withdraw-offer-commands`, { commandId: desk.uuid(), input });
      await desk.wait();
    },
    says: /is out of it already/,
  },
];

type Submitted = {
  readonly participationId: string;
  readonly offer: Named;
  readonly process: { readonly status: string };
};

function submittedTo(desk: RivalDesk, campaignId: string): readonly Submitted[] {
  const path = `${ALLE}/${campaignId}/submitted-offers`;
  return desk.call<{ submittedOffers: readonly Submitted[] }>('GET', path).submittedOffers;
}

function offerWithoutApplication(desk: RivalDesk, campaignId: string): string {
  const { id } = desk.offer();
  const path = `/sale/badge-applications?campaign.id=${campaignId}&offer.id=${id}`;
  const { badgeApplications } = desk.call<{ badgeApplications: readonly unknown[] }>('GET', path);
  return badgeApplications.length === 0 ? id : offerWithoutApplication(desk, campaignId);
}
