import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { ActCall } from './act.ts';
import { alleKey, alleReport, priceOf, readCampaignName, readParticipations } from './alle-discount-state.ts';
import type { AllePrice, Participation } from './alle-discount-state.ts';
import type { CommandState } from './command-state.ts';
import { reportedState } from './reported-state.ts';

type EligibleState = CommandState & {
  readonly campaign: string | null;
  readonly base: AllePrice | null;
  /** The most that Allegro lets it cost. */
  readonly required: AllePrice | null;
  readonly violation: string | null;
  readonly participations: readonly Participation[];
};

/** How an offer stands that may join a campaign. */
export async function lookAtEligible({
  http,
  key,
  commandId,
}: ActCall<unknown>): Promise<Result<EligibleState, AppError>> {
  const { listEligibleOffers, getSubmitOfferCommand } = await import('../allegro/endpoints/allediscount.ts');
  const { campaignId, ownId: offerId } = alleKey(key);
  const campaign = await readCampaignName(http, campaignId);
  if (!campaign.ok) return campaign;
  const participations = await readParticipations(http, campaignId, { offerId });
  if (!participations.ok) return participations;
  const listed = await http.call(listEligibleOffers, { params: { campaignId }, query: { offerId } });
  if (!listed.ok) return listed;
  const offer = listed.value.value.eligibleOffers?.find(({ id }) => id === offerId);
  if (offer === undefined && participations.value.length === 0)
    return err({ kind: 'not-found', message: 'This offer cannot join the campaign any more.' });
  const read = await http.call(getSubmitOfferCommand, { params: { commandId } });
  const command = reportedState(read, alleReport);
  if (!command.ok) return command;
  const { campaignConditions, requiredMerchantPrice } = offer?.alleDiscount ?? {};
  const [first] = campaignConditions?.violations ?? [];
  return ok({
    ...command.value,
    campaign: campaign.value,
    base: priceOf(offer?.basePrice),
    required: priceOf(requiredMerchantPrice),
    violation: campaignConditions?.meetsConditions === false ? (first?.message ?? '?') : null,
    participations: participations.value,
  });
}
