import { describe, expect, test } from 'vitest';
import { submitToAlleDiscount } from '../../../src/main/engine/acts/alle-discount-submit.ts';
import { withdrawFromAlleDiscount } from '../../../src/main/engine/acts/alle-discount-withdraw.ts';
import { setConsentOfOffer } from '../../../src/main/engine/acts/allegro-prices-consent-of-offer.ts';
import { excludeFromAllegroPrices } from '../../../src/main/engine/acts/allegro-prices-exclude.ts';
import { submitToAllegroPrices } from '../../../src/main/engine/acts/allegro-prices-submit.ts';
import { assignPriceRule } from '../../../src/main/engine/acts/price-rules-assign.ts';
import { takePriceRuleAway } from '../../../src/main/engine/acts/price-rules-take-away.ts';
import { applyForPromotionCampaign } from '../../../src/main/engine/acts/promotion-campaigns-apply.ts';
import { leavePromotionCampaign } from '../../../src/main/engine/acts/promotion-campaigns-withdraw.ts';
import { deactivateTurnoverDiscount } from '../../../src/main/engine/acts/turnover-discounts-deactivate.ts';
import { must } from '../../../src/shared/errors.ts';
import { doneInTheEnd, openActDesk, type ActDesk } from '../../support/act-desk.ts';

type Money = { readonly amount: string; readonly currency: string };
type Eligible = {
  readonly id: string;
  readonly alleDiscount: {
    readonly requiredMerchantPrice: Money;
    readonly campaignConditions: { readonly meetsConditions: boolean };
  };
};

async function alleCampaign(desk: ActDesk): Promise<string> {
  type Campaigns = { readonly alleDiscountCampaigns: readonly { readonly id: string }[] };
  const { alleDiscountCampaigns } = await desk.api<Campaigns>('GET', '/sale/alle-discount/campaigns');
  return must(alleDiscountCampaigns[0]).id;
}

async function eligibleOffer(desk: ActDesk, campaignId: string): Promise<Eligible> {
  const path = `/sale/alle-discount/${campaignId}/eligible-offers?limit=200`;
  const { eligibleOffers } = await desk.api<{ eligibleOffers: readonly Eligible[] }>('GET', path);
  for (const offer of eligibleOffers.filter((one) => one.alleDiscount.campaignConditions.meetsConditions)) {
    const given = { proposedPrice: offer.alleDiscount.requiredMerchantPrice };
    if ((await desk.stop(submitToAlleDiscount, `${campaignId}/${offer.id}`, given)) === null) return offer;
  }
  throw new Error('No offer may join');
}

describe('AlleDiscount', () => {
  test('takes an offer once, at no more than the price that Allegro asks for', async () => {
    const desk = await openActDesk(400);
    const campaignId = await alleCampaign(desk);
    const offer = await eligibleOffer(desk, campaignId);
    const key = `${campaignId}/${offer.id}`;
    const most = offer.alleDiscount.requiredMerchantPrice;
    const tooDear = { proposedPrice: { ...most, amount: String(Number(most.amount) + 1) } };
    expect(await desk.stop(submitToAlleDiscount, key, tooDear)).toMatch(/at most/);
    expect(await doneInTheEnd(desk, submitToAlleDiscount, key, { proposedPrice: most })).toBe(true);
    expect(await desk.stop(submitToAlleDiscount, key, { proposedPrice: most })).toMatch(/already/);
  });

  test('lets an offer go once', async () => {
    const desk = await openActDesk(400);
    const campaignId = await alleCampaign(desk);
    type Submitted = { readonly participationId: string; readonly process: { readonly status: string } };
    const path = `/sale/alle-discount/${campaignId}/submitted-offers`;
    const { submittedOffers } = await desk.api<{ submittedOffers: readonly Submitted[] }>('GET', path);
    const [active, declined] = ['ACTIVE', 'DECLINED'].map((status) =>
      submittedOffers.find(({ process }) => process.status === status),
    );
    const key = `${campaignId}/${must(active).participationId}`;
    expect(await doneInTheEnd(desk, withdrawFromAlleDiscount, key, {})).toBe(true);
    expect(await desk.stop(withdrawFromAlleDiscount, key, {})).toMatch(/already/);
    const turnedDown = `${campaignId}/${must(declined).participationId}`;
    expect(await desk.stop(withdrawFromAlleDiscount, turnedDown, {})).toMatch(/turned it down/);
  });
});

async function offersOnSale(desk: ActDesk): Promise<readonly string[]> {
  const path = '/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=50';
  type Offers = { readonly offers: readonly { readonly id: string }[] };
  return (await desk.api<Offers>('GET', path)).offers.map(({ id }) => id);
}

describe('Allegro Prices', () => {
  test('take offers with a share, and let them go', async () => {
    const desk = await openActDesk(400);
    const [id = ''] = await offersOnSale(desk);
    const given = { offers: [{ id }], maxContributionPercentage: 7 };
    expect(await doneInTheEnd(desk, submitToAllegroPrices, 'allegro-pl', given)).toBe(true);
    expect(await desk.stop(submitToAllegroPrices, 'allegro-pl', given)).toMatch(/already/);
    const { offers } = given;
    expect(await doneInTheEnd(desk, excludeFromAllegroPrices, 'allegro-pl', { offers })).toBe(true);
    expect(await desk.stop(excludeFromAllegroPrices, 'allegro-pl', { offers })).toMatch(/already/);
  });

  test('take nothing where a colleague has left them', async () => {
    const desk = await openActDesk(400);
    const marketplaces = [{ id: 'allegro-pl', status: 'DENIED' }];
    await desk.api('PATCH', '/sale/allegro-prices/accounts/participations', { marketplaces });
    const [id = ''] = await offersOnSale(desk);
    const given = { offers: [{ id }], maxContributionPercentage: 7 };
    expect(await desk.stop(submitToAllegroPrices, 'allegro-pl', given)).toMatch(/take part/);
  });
});

test('an offer of the former edition may be let into Allegro Prices, once', async () => {
  const desk = await openActDesk(200, '2022');
  const [id = ''] = await offersOnSale(desk);
  const { status } = await desk.api<{ status: string }>('GET', `/sale/allegro-prices-offer-consents/${id}`);
  const given = { status: status === 'ALLOWED' ? ('DENIED' as const) : ('ALLOWED' as const) };
  const key = `${id}/own`;
  const run = await desk.run(setConsentOfOffer, key, given);
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  expect(await desk.stop(setConsentOfOffer, key, given)).toMatch(/already/);
});

async function offerWithoutRule(desk: ActDesk): Promise<string> {
  for (const id of await offersOnSale(desk)) {
    const path = `/sale/price-automation/offers/${id}/rules`;
    const { rules } = await desk.api<{ rules: readonly unknown[] }>('GET', path);
    if (rules.length === 0) return id;
  }
  throw new Error('All offers have rules');
}

test('a pricing rule is set for an offer once, and taken away once', async () => {
  const desk = await openActDesk(400);
  await desk.admin('POST', '/demo/settings', { limitScale: 20 });
  type Rules = { readonly rules: readonly { readonly id: string }[] };
  const { rules } = await desk.api<Rules>('GET', '/sale/price-automation/rules');
  const ruleId = must(rules[0]).id;
  const id = await offerWithoutRule(desk);
  const given = {
    offers: [{ id }],
    marketplace: { id: 'allegro-pl' as const },
    priceRange: {
      minPrice: { amount: '10.00', currency: 'PLN' },
      maxPrice: { amount: '99999.00', currency: 'PLN' },
    },
  };
  expect(await doneInTheEnd(desk, assignPriceRule, ruleId, given)).toBe(true);
  expect(await desk.stop(assignPriceRule, ruleId, given)).toMatch(/already/);
  const key = `${id}/allegro-pl`;
  expect(await doneInTheEnd(desk, takePriceRuleAway, key, {})).toBe(true);
  expect(await desk.stop(takePriceRuleAway, key, {})).toMatch(/no rule/);
});

test('a turnover discount is ended once', async () => {
  const desk = await openActDesk(50);
  const key = 'allegro-business-cz';
  expect(await desk.run(deactivateTurnoverDiscount, key, {})).toMatchObject({ stop: null, wasDone: true });
  expect(await desk.stop(deactivateTurnoverDiscount, key, {})).toMatch(/ending already/);
});

test('a promotion leaves its campaign once, and joins it once', async () => {
  const desk = await openActDesk(200, '2022');
  type Campaign = { readonly promotion: { readonly id: string }; readonly campaign: { readonly id: string } };
  const path = '/sale/loyalty/promotion-campaigns';
  const { promotionCampaigns } = await desk.api<{ promotionCampaigns: readonly Campaign[] }>('GET', path);
  const { promotion, campaign } = must(promotionCampaigns[0]);
  expect(await desk.stop(applyForPromotionCampaign, promotion.id, {})).toMatch(/already/);
  const key = `${promotion.id}/${campaign.id}`;
  expect(await desk.run(leavePromotionCampaign, key, {})).toMatchObject({ stop: null, wasDone: true });
  expect(await desk.stop(leavePromotionCampaign, key, {})).toMatch(/already/);
  const run = await desk.run(applyForPromotionCampaign, promotion.id, {});
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
});
