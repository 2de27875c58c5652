import { must } from '../../../src/shared/errors.ts';
import type { RivalCase, RivalDesk, Scene } from './rival-desk.ts';

type Named = { readonly id: string };

const RULES = '/sale/offer-price-automation-commands';
const CAMPAIGNS = '/sale/loyalty/promotion-campaigns';
const PL = { id: 'allegro-pl' } as const;

async function ruleCommand(desk: RivalDesk, offerId: string, modification: object): Promise<void> {
  const offerCriteria = [{ type: 'CONTAINS_OFFERS', offers: [{ id: offerId }] }];
  desk.call('POST', RULES, { id: desk.uuid(), modification, offerCriteria });
  await desk.wait();
}

function firstRule(desk: RivalDesk): string {
  const { rules } = desk.call<{ rules: readonly Named[] }>('GET', '/sale/price-automation/rules');
  return must(rules[0]).id;
}

function offerWithoutRule(desk: RivalDesk): string {
  const { id } = desk.offer();
  const { rules } = desk.call<{ rules: readonly unknown[] }>(
    'GET',
    `/sale/price-automation/offers/${id}/rules`,
  );
  return rules.length === 0 ? id : offerWithoutRule(desk);
}

const RANGE = {
  priceRange: {
    minPrice: { amount: '10.00', currency: 'PLN' },
    maxPrice: { amount: '99999.00', currency: 'PLN' },
  },
};
const WIDE = {
  configuration: { priceRange: { type: 'MARKETPLACE_CURRENCY', ...RANGE.priceRange } },
};

function basePackage(desk: RivalDesk): string {
  const path = '/sale/offer-promotion-packages';
  return must(desk.call<{ basePackages: readonly Named[] }>('GET', path).basePackages[0]).id;
}

function offerWithoutPromotion(desk: RivalDesk): string {
  const { id } = desk.offer();
  const path = `/sale/offers/${id}/promo-options`;
  const { basePackage: base } = desk.call<{ basePackage?: object | null }>('GET', path);
  return base ? offerWithoutPromotion(desk) : id;
}

/** Another program puts a promotion into the campaign, or takes it out of it. */
function joins(desk: RivalDesk, { key }: Scene): void {
  desk.call('POST', CAMPAIGNS, { promotion: { id: key }, campaign: { id: 'LISTING_BADGE' } });
}

function promotionOutside(type: string) {
  return (desk: RivalDesk): Scene => {
    const path = `/sale/loyalty/promotions?promotionType=${type}`;
    type Promotions = { readonly promotions: readonly (Named & { readonly status: string })[] };
    const { promotions } = desk.call<Promotions>('GET', path);
    const { id } = must(
      promotions.find(({ status }) => status === 'ACTIVE'),
      type,
    );
    const inIt = desk.call<{ promotionCampaigns: readonly { campaign: Named }[] }>(
      'GET',
      `${CAMPAIGNS}?promotion.id=${id}`,
    );
    for (const { campaign } of inIt.promotionCampaigns)
      desk.call('DELETE', `${CAMPAIGNS}?promotion.id=${id}&campaign.id=${campaign.id}`);
    return { key: id, input: {} };
  };
}

export const SELLING_RIVALS: readonly RivalCase[] = [
  {
    act: 'promo-options.change',
    who: 'another program',
    does: 'promotes the offer',
    scene: (desk) => ({
      key: offerWithoutPromotion(desk),
      input: { modificationType: 'CHANGE', packageType: 'BASE', packageId: basePackage(desk) },
    }),
    rival: (desk, { key, input }) =>
      desk.call('POST', `/sale/offers/${key}/promo-options-modification`, { modifications: [input] }),
    says: /has it already/,
  },
  {
    act: 'classifieds.assign',
    who: 'another program',
    does: 'assigns the same packages',
    scene: (desk) => {
      const path = '/sale/offers?sellingMode.format=ADVERTISEMENT&publication.status=ACTIVE&limit=50';
      type Offers = { readonly offers: readonly (Named & { readonly category: Named })[] };
      const { id, category } = must(desk.call<Offers>('GET', path).offers[0]);
      const listed = `/sale/classifieds-packages?category.id=${category.id}`;
      type Packages = { readonly packages: readonly (Named & { readonly type: string })[] };
      const { packages } = desk.call<Packages>('GET', listed);
      const own = desk.call<{ basePackage: Named }>('GET', `/sale/offer-classifieds-packages/${id}`);
      const other = packages.find((one) => one.type === 'BASE' && one.id !== own.basePackage.id);
      return { key: id, input: { basePackage: { id: must(other, 'another package').id } } };
    },
    rival: (desk, { key, input }) =>
      desk.call('PUT', `/sale/offer-classifieds-packages/${key}`, { ...input, extraPackages: [] }),
    says: /has these packages already/,
  },
  {
    act: 'price-rules.assign',
    who: 'another program',
    does: 'sets the same rule',
    scene: (desk) => ({
      key: firstRule(desk),
      input: { offers: [{ id: offerWithoutRule(desk) }], marketplace: PL, ...RANGE },
    }),
    rival: (desk, { key, input }) =>
      ruleCommand(desk, (input['offers'] as readonly Named[])[0]!.id, {
        set: [{ marketplace: PL, rule: { id: key }, ...WIDE }],
      }),
    says: /have this rule already/,
  },
  {
    act: 'price-rules.take-away',
    who: 'another program',
    does: 'takes the rule away',
    scene: async (desk) => {
      const id = offerWithoutRule(desk);
      await ruleCommand(desk, id, { set: [{ marketplace: PL, rule: { id: firstRule(desk) }, ...WIDE }] });
      return { key: `${id}/${PL.id}`, input: {} };
    },
    rival: (desk, { key }) => ruleCommand(desk, key.split('/')[0] ?? '', { remove: [{ marketplace: PL }] }),
    says: /has no rule there any more/,
  },
  {
    act: 'turnover-discounts.deactivate',
    who: 'another program',
    does: 'ends the discount',
    scene: () => ({ key: 'allegro-business-cz', input: {} }),
    rival: (desk, { key }) => desk.call('PUT', `/sale/turnover-discount/${key}/deactivate`),
    says: /is ending already/,
  },
  {
    act: 'promotion-campaigns.apply',
    edition: '2022',
    who: 'another program',
    does: 'puts it into the campaign',
    scene: promotionOutside('CROSS_MULTIPACK'),
    rival: joins,
    says: /is in the campaign already/,
  },
  {
    act: 'promotion-campaigns.apply-quantity-discount',
    edition: '2022',
    who: 'another program',
    does: 'puts it into the campaign',
    scene: promotionOutside('MULTIPACK'),
    rival: joins,
    says: /is in the campaign already/,
  },
  {
    act: 'promotion-campaigns.withdraw',
    edition: '2022',
    who: 'another program',
    does: 'takes it out of the campaign',
    scene: async (desk) => {
      const scene = promotionOutside('CROSS_MULTIPACK')(desk);
      joins(desk, scene);
      await desk.wait();
      return { key: `${scene.key}/LISTING_BADGE`, input: {} };
    },
    rival: (desk, { key }) => {
      const [promotionId, campaignId] = key.split('/');
      desk.call('DELETE', `${CAMPAIGNS}?promotion.id=${promotionId}&campaign.id=${campaignId}`);
    },
    says: /is out of it already/,
  },
  {
    act: 'auctions.bid',
    who: 'another program',
    does: 'bids more',
    scene: () => ({ key: '71234567890', input: BID }),
    rival: (desk, { key }) => desk.call('PUT', `/bidding/offers/${key}/bid`, MORE),
    says: /have bid 90000.00 already/,
  },
  {
    act: 'promo-packages.put-on',
    who: 'another program',
    does: 'promotes the same offers',
    scene: (desk) => ({
      key: basePackage(desk),
      input: { offers: [{ id: offerWithoutPromotion(desk) }], modificationTime: 'NOW' },
    }),
    rival: (desk, { key, input }) => {
      const [offer] = input['offers'] as readonly Named[];
      const modification = { modificationType: 'CHANGE', packageType: 'BASE', packageId: key };
      const path = `/sale/offers/${offer?.id}/promo-options-modification`;
      desk.call('POST', path, { modifications: [modification] });
    },
    says: /have this package already/,
  },
];

const BID = { maxAmount: { amount: '80000.00', currency: 'PLN' } };
const MORE = { maxAmount: { amount: '90000.00', currency: 'PLN' } };
