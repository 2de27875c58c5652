import { made, ok, refused } from '../answers.ts';
import { uuidOf } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { readPaging } from '../paging.ts';
import { randomUuid } from '../random.ts';
import { saveThing, thingsOf, type Resource, type Thing } from '../resource.ts';
import { switches } from '../switches.ts';
import { findRebate } from './rebates.ts';
import { typeOfRebate } from './rebate-kinds.ts';

/**
 *   REQUESTED -> VERIFICATION -> ACCEPTED (then the campaign is ACTIVE)
 *   REQUESTED | VERIFICATION -> gone, when the seller takes it back
 */
type Application = Thing & {
  readonly promotionId: string;
  readonly campaignId: string;
  readonly status: 'REQUESTED' | 'VERIFICATION' | 'ACCEPTED';
};

/** The one campaign: a mark on the list of offers. */
const CAMPAIGN = 'LISTING_BADGE';
const PATH = '/sale/loyalty/promotion-campaign-applications';
const MARKABLE = ['MULTIPACK', 'CROSS_MULTIPACK', 'BUNDLE'];
const APPLICATIONS: Resource = { table: 'promotion-campaigns', born: bornApplications };
export const PROMOTION_CAMPAIGN = 'promotion-campaign';

/** POST /sale/loyalty/promotion-campaigns. */
export function applyForCampaign(context: Context): DemoAnswer {
  const { state, json, now } = context;
  const { promotion, campaign } = json as { promotion: { id: string }; campaign: { id: string } };
  if (campaign.id !== CAMPAIGN) return refused('campaign.id', `There is no campaign ${campaign.id}.`);
  const rebate = findRebate(state, promotion.id);
  if (rebate === null || rebate.status !== 'ACTIVE')
    return refused('promotion.id', 'There is no active promotion of this id.');
  if (!MARKABLE.includes(typeOfRebate(rebate)))
    return refused('promotion.id', 'Promotions of this type cannot be marked.');
  if (all(state).some(({ promotionId }) => promotionId === promotion.id))
    return refused('promotion.id', 'The promotion is in the campaign already.');
  const application: Application = {
    id: randomUuid(context.random),
    promotionId: promotion.id,
    campaignId: campaign.id,
    status: 'REQUESTED',
  };
  saveThing(state, APPLICATIONS, application);
  verifyLater({ state, now }, application.id);
  return made(202, told(context, application), addressOf(context, application.id));
}

/** GET /sale/loyalty/promotion-campaign-applications/{applicationId}: 303 once it is accepted. */
export function readApplication(context: Context): DemoAnswer {
  const found = findApplication(context);
  if (found === null) return unknownApplication();
  if (found.status !== 'ACCEPTED') return ok(told(context, found));
  const campaigns = `${context.addresses.api}/sale/loyalty/promotion-campaigns`;
  const location = `${campaigns}?promotion.id=${found.promotionId}`;
  return { status: 303, headers: { location }, body: null };
}

export function withdrawApplication(context: Context): DemoAnswer {
  const found = findApplication(context);
  if (found === null) return unknownApplication();
  if (found.status === 'ACCEPTED') return refused('applicationId', 'The application is accepted already.');
  return withdraw(context.state, found);
}

/** GET /sale/loyalty/promotion-campaigns. */
export function listPromotionCampaigns({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 50, offsetMax: 9_999_999 });
  if (!paging.ok) return paging.answer;
  const wanted = query.get('promotion.id');
  const found = all(state).filter(({ promotionId }) => wanted === null || promotionId === wanted);
  const promotionCampaigns = found
    .slice(paging.offset, paging.offset + paging.limit)
    .map(({ promotionId, campaignId, status }) => ({
      campaign: { id: campaignId },
      promotion: { id: promotionId },
      status: status !== 'ACCEPTED' ? 'PENDING' : isRunning(state, promotionId) ? 'ACTIVE' : 'SUSPENDED',
    }));
  return ok({ promotionCampaigns, totalCount: found.length });
}

/** DELETE /sale/loyalty/promotion-campaigns?promotion.id=...&campaign.id=... */
export function leaveCampaign({ state, query }: Context): DemoAnswer {
  const [promotionId, campaignId] = [query.get('promotion.id'), query.get('campaign.id')];
  const found = all(state).find((one) => one.promotionId === promotionId && one.campaignId === campaignId);
  return found === undefined ? unknownApplication() : withdraw(state, found);
}

export function verifyCampaign(moment: Moment, applicationId: string): void {
  const found = all(moment.state).find(({ id }) => id === applicationId);
  if (found === undefined || found.status === 'ACCEPTED') return;
  const status = found.status === 'REQUESTED' ? 'VERIFICATION' : 'ACCEPTED';
  saveThing(moment.state, APPLICATIONS, { ...found, status });
  if (status === 'VERIFICATION') verifyLater(moment, applicationId);
}

function verifyLater({ state, now }: Moment, about: string): void {
  doLater(state, { kind: PROMOTION_CAMPAIGN, about, dueAt: now + switches(state).commandDelayMs * 5 });
}

function withdraw(state: DemoState, { id }: Application): DemoAnswer {
  saveThing(state, APPLICATIONS, { id, removed: true });
  return made(202, null);
}

function isRunning(state: DemoState, promotionId: string): boolean {
  return findRebate(state, promotionId)?.status === 'ACTIVE';
}

function findApplication({ state, params }: Context): Application | null {
  return all(state).find(({ id }) => id === params['applicationId']) ?? null;
}

function told(context: Context, { id, promotionId, campaignId, status }: Application): object {
  const whose = { campaign: { id: campaignId }, promotion: { id: promotionId } };
  return { ...whose, link: addressOf(context, id), status };
}

function addressOf({ addresses }: Context, id: string): string {
  return `${addresses.api}${PATH}/${id}`;
}

function unknownApplication(): DemoAnswer {
  return oneError(404, 'NotFoundException', 'There is no such promotion campaign.');
}

function all(state: DemoState): readonly Application[] {
  return thingsOf(state, APPLICATIONS).map((thing) => thing as Application);
}

/** A new shop has a cross multipack in the campaign. */
function bornApplications(state: DemoState): readonly Application[] {
  const { seed } = state.settings;
  const promotionId = uuidOf(seed, 5, 421);
  if (findRebate(state, promotionId) === null) return [];
  return [{ id: uuidOf(seed, 0, 431), promotionId, campaignId: CAMPAIGN, status: 'ACCEPTED' }];
}
