import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

export type RatingState = {
  readonly person: string | null;
  readonly order: string | null;
  readonly isRecommended: boolean;
  readonly answer: string | null;
  readonly removal: string | null;
};

const PAGE = 100;
const LAST_OFFSET = 20_000;

/** Allegro has no single ratings: the newest come first, page by page. */
export async function readRating(http: AllegroHttp, key: string): Promise<Result<RatingState, AppError>> {
  const { listUserRatings } = await import('../allegro/endpoints/user-ratings.ts');
  for (let offset = 0; offset <= LAST_OFFSET; offset += PAGE) {
    const answer = await http.call(listUserRatings, { query: { offset, limit: PAGE } });
    if (!answer.ok) return answer;
    const { ratings } = answer.value.value;
    const found = ratings.find(({ id }) => id === key);
    if (found)
      return ok({
        person: found.buyer.login,
        order: found.order?.offers.map(({ title }) => title).join(', ') ?? null,
        isRecommended: found.recommended,
        answer: found.answer?.message ?? found.answer?.text ?? null,
        removal: found.removal?.request?.message ?? null,
      });
    if (ratings.length < PAGE) break;
  }
  return err({ kind: 'not-found', message: 'Allegro has this rating no more.' });
}
