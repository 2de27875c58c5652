import { textAt, valueAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';

const ALLE = '/sale/alle-discount';
const PRICES = '/sale/allegro-prices/offers';

/** Badges, Allegro Prices, AlleDiscount, and what is asked about offers. */
export const known: KnownTable = {
  'GET /sale/badges': () => [{}, { query: { 'offer.id': undefined, offset: 0 } }],
  'PATCH /sale/badges/offers/{offerId}/campaigns/{campaignId}': async (context) => [
    { params: await liveBadge(context, 0), whole: { prices: { bargain: { value: cheap() } } } },
    { params: await liveBadge(context, 1), whole: { process: { status: 'FINISHED' } } },
  ],
  'GET /sale/badge-operations/{operationId}': async ({ read, send }) => {
    const params = await liveBadge({ read }, 2);
    const path = `/sale/badges/offers/${params.offerId}/campaigns/${params.campaignId}`;
    const sent = await send('PATCH', path, { prices: { bargain: { value: cheap() } } });
    const ids = [textAt(sent.json, 'id')];
    return ids.map((operationId) => ({ params: { operationId } }));
  },
  [`POST ${PRICES}-queries`]: ({ offer }) => [
    {
      whole: {
        marketplace: { id: 'allegro-pl' },
        offer: { scope: 'WITH_DECLARATION' },
        limit: 50,
        offset: 0,
      },
    },
    { whole: { marketplace: { id: 'allegro-pl' }, offer: { scope: 'EXCLUDED' }, limit: 50, offset: 0 } },
    {
      whole: {
        marketplace: { id: 'allegro-pl' },
        offer: { ids: [offer(0)], substatus: 'DISCOUNT_RECOMMENDATION' },
      },
    },
    { whole: { marketplace: { id: 'allegro-pl' } } },
  ],
  [`GET ${PRICES}/submit-offer-commands/{commandId}`]: prices('submit-offer-commands'),
  [`GET ${PRICES}/exclusion-commands/{commandId}`]: prices('exclusion-commands'),
  [`GET ${ALLE}/{campaignId}/eligible-offers`]: async (context) => asPages(await campaignId(context)),
  [`GET ${ALLE}/{campaignId}/submitted-offers`]: async (context) => asPages(await campaignId(context)),
  [`POST ${ALLE}/submit-offer-commands`]: async (context) => ({ json: { input: await submission(context) } }),
  [`GET ${ALLE}/submit-offer-commands/{commandId}`]: async (context) => [
    await commanded(context, 'submit-offer-commands', await submission(context)),
    await commanded(context, 'submit-offer-commands', { ...(await submission(context)), offer: { id: '1' } }),
  ],
  [`POST ${ALLE}/withdraw-offer-commands`]: async (context) => ({
    json: { commandId: context.uuid(), input: { participationId: await participationId(context, 0) } },
  }),
  [`GET ${ALLE}/withdraw-offer-commands/{commandId}`]: async (context) => {
    const input = { participationId: await participationId(context, 0) };
    return [
      await commanded(context, 'withdraw-offer-commands', input),
      await commanded(context, 'withdraw-offer-commands', input),
    ];
  },
  'GET /offers/listing': async (context) => [
    { query: { 'seller.login': 'anna_lampy', limit: 60 } },
    { query: { 'category.id': await categoryOf(context, 'AUCTION'), limit: 60 } },
  ],
  'POST /pricing/offer-fee-preview': async (context) => ({
    json: {
      classifiedsPackages: await packages(context),
      ...(context.edition === '2026'
        ? { marketplaceId: 'allegro-pl', offer: { category: { id: await categoryOf(context, 'BUY_NOW') } } }
        : {}),
    },
  }),
  'GET /sale/price-automation/offers/{offerId}/rules': async ({ read }) => {
    const query = 'sellingMode.priceAutomation.rule.id.empty=false&limit=1';
    return { params: { offerId: textAt(await read(`/sale/offers?${query}`), 'offers.0.id') } };
  },
};

function cheap(): object {
  return { amount: '9.00', currency: 'PLN' };
}

/** The n-th badge that can still be changed. */
async function liveBadge({ read }: Pick<KnownContext, 'read'>, at: number) {
  const badges = valueAt(await read('/sale/badges?marketplace.id=allegro-pl'), 'badges') as readonly object[];
  const live = badges.filter((one) => !['FINISHED', 'DECLINED'].includes(textAt(one, 'process.status')));
  const badge = live[at % live.length];
  return { offerId: textAt(badge, 'offer.id'), campaignId: textAt(badge, 'campaign.id') };
}

/** A command with an offer that takes part, and one that there is not. */
function prices(kind: string) {
  return async ({ send, uuid, offer, admin }: KnownContext): Promise<Patch> => {
    const commandId = uuid();
    const declared = kind.startsWith('submit')
      ? { sellerDiscountDeclaration: { maxContributionPercentage: '7' } }
      : {};
    const offers = [offer(3), '1'].map((id) => ({ id, marketplace: { id: 'allegro-pl' }, ...declared }));
    await send('POST', `${PRICES}/${kind}`, { commandId, offers });
    await admin('POST', '/demo/clock', { advanceMs: 30_000 });
    return { params: { commandId } };
  };
}

async function campaignId({ read }: KnownContext): Promise<string> {
  return textAt(await read(`${ALLE}/campaigns`), 'alleDiscountCampaigns.0.id');
}

function asPages(id: string): readonly Patch[] {
  const query = {
    offerId: undefined,
    participationId: undefined,
    candidate: undefined,
    offset: 0,
    limit: 100,
  };
  return [{ params: { campaignId: id }, query }];
}

async function submission(context: KnownContext): Promise<object> {
  const id = await campaignId(context);
  const eligible = await context.read(`${ALLE}/${id}/eligible-offers?limit=50`);
  const offerId = textAt(eligible, 'eligibleOffers.0.id');
  return { offer: { id: offerId }, campaign: { id }, proposedPrice: { amount: '1.00', currency: 'PLN' } };
}

async function participationId(context: KnownContext, at: number): Promise<string> {
  const submitted = await context.read(`${ALLE}/${await campaignId(context)}/submitted-offers`);
  return textAt(submitted, `submittedOffers.${at}.participationId`);
}

async function commanded({ send, uuid, admin }: KnownContext, kind: string, input: object): Promise<Patch> {
  const commandId = uuid();
  await send('POST', `${ALLE}/${kind}`, { commandId, input });
  await admin('POST', '/demo/clock', { advanceMs: 30_000 });
  return { params: { commandId } };
}

async function packages(context: KnownContext): Promise<object> {
  const extra = { id: await packageId(context, 2) };
  return {
    basePackage: { id: await packageId(context, 0) },
    extraPackages: [context.edition === '2026' ? { ...extra, republish: true } : extra],
  };
}

async function packageId(context: KnownContext, at: number): Promise<string> {
  const category = await categoryOf(context, 'ADVERTISEMENT');
  return textAt(
    await context.read(`/sale/classifieds-packages?category.id=${category}`),
    `packages.${at}.id`,
  );
}

async function categoryOf({ read }: KnownContext, format: string): Promise<string> {
  return textAt(await read(`/sale/offers?sellingMode.format=${format}&limit=1`), 'offers.0.category.id');
}
