import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

/** A price as AlleDiscount tells it. */
export type AllePrice = { readonly amount: string; readonly currency: string };

export type Participation = {
  readonly id: string;
  readonly offerId: string;
  readonly status: string;
  readonly price: AllePrice | null;
};

/** "campaign/offer" and "campaign/participation". */
export function alleKey(key: string): { readonly campaignId: string; readonly ownId: string } {
  const [campaignId = '', ownId = ''] = key.split('/');
  return { campaignId, ownId };
}

export async function readParticipations(
  http: AllegroHttp,
  campaignId: string,
  query: { readonly offerId: string } | { readonly participationId: string },
): Promise<Result<readonly Participation[], AppError>> {
  const { listSubmittedOffers } = await import('../allegro/endpoints/allediscount.ts');
  const listed = await http.call(listSubmittedOffers, { params: { campaignId }, query });
  if (!listed.ok) return listed;
  const { submittedOffers } = listed.value.value;
  return ok(
    (submittedOffers ?? []).map(({ participationId, offer, process, prices }) => ({
      id: participationId ?? '',
      offerId: offer?.id ?? '',
      status: process?.status ?? '',
      price: priceOf(prices?.proposedPrice),
    })),
  );
}

/** Null where Allegro names it no more. */
export async function readCampaignName(
  http: AllegroHttp,
  campaignId: string,
): Promise<Result<string | null, AppError>> {
  const { listCampaigns } = await import('../allegro/endpoints/allediscount.ts');
  const listed = await http.call(listCampaigns, { query: { campaignId } });
  if (!listed.ok) return listed;
  const campaign = listed.value.value.alleDiscountCampaigns?.find(({ id }) => id === campaignId);
  return ok(campaign?.name ?? null);
}

type Told = { readonly amount?: string | null | undefined; readonly currency?: string | null | undefined };

export function priceOf(told: Told | null | undefined): AllePrice | null {
  const { amount, currency } = told ?? {};
  return amount && currency ? { amount, currency } : null;
}

type Errors = readonly { readonly errors?: readonly Complaint[] | null | undefined }[] | null | undefined;
type Complaint = {
  readonly userMessage?: string | null | undefined;
  readonly message?: string | null | undefined;
};
type Output = { readonly status?: string | null | undefined; readonly errors?: Errors };

/** How a command of AlleDiscount stands. */
export function alleReport({ output }: { readonly output?: Output | null | undefined }) {
  const first = (output?.errors ?? []).flatMap(({ errors }) => errors ?? [])[0];
  return { status: output?.status ?? '', complaint: first?.userMessage ?? first?.message };
}
