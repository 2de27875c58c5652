import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

export type NoticeState = {
  readonly displayNumber: string;
  readonly status: string;
  readonly pieces: number;
  readonly isPacked: boolean;
  readonly isBrought: boolean;
};

/** What is announced to Allegro's warehouse. */
export async function readNotice(http: AllegroHttp, key: string): Promise<Result<NoticeState, AppError>> {
  const { getAdvanceShipNotice } = await import('../allegro/endpoints/advance-ship-notices.ts');
  const answer = await http.call(getAdvanceShipNotice, { params: { id: key } });
  if (!answer.ok) return answer;
  const { displayNumber, status, items, handlingUnit, shipping } = answer.value.value;
  return ok({
    displayNumber,
    status,
    pieces: items.reduce((sum, { quantity }) => sum + quantity, 0),
    isPacked: Boolean(handlingUnit),
    isBrought: Boolean(shipping),
  });
}
