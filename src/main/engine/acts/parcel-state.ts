import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

export type ParcelState = {
  readonly isCancelled: boolean;
  readonly person: string | null;
  readonly number: string | null;
};

/** A parcel of the former parcel management. */
export async function readParcel(http: AllegroHttp, key: string): Promise<Result<ParcelState, AppError>> {
  const { getParcel } = await import('../allegro/endpoints/parcel-management.ts');
  const answer = await http.call(getParcel, { params: { parcelId: key } });
  if (!answer.ok) return answer;
  const { state, receiver, items, label } = answer.value.value;
  return ok({
    isCancelled: state === 'CANCELLED',
    person: receiver?.name ?? receiver?.company ?? null,
    number: items?.[0]?.waybill ?? label?.referenceNumber ?? null,
  });
}
