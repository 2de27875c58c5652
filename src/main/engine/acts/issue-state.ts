import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { TalkState } from './talk-state.ts';

export type IssueState = TalkState & {
  readonly subject: string | null;
  readonly isClaim: boolean;
  readonly status: string;
  readonly isChatOpen: boolean;
  /** What the buyer asks for, in money. */
  readonly amount: { readonly amount: string; readonly currency: string } | null;
};

export async function readIssue(http: AllegroHttp, key: string): Promise<Result<IssueState, AppError>> {
  const { getIssue, listChat } = await import('../allegro/endpoints/post-purchase-issues.ts');
  const [issue, chat] = await Promise.all([
    http.call(getIssue, { params: { issueId: key } }),
    http.call(listChat, { params: { issueId: key }, query: { limit: 100 } }),
  ]);
  if (!issue.ok) return issue;
  if (!chat.ok) return chat;
  const { type, subject, buyer, currentState, expectations, referenceNumber } = issue.value.value;
  const lines = [...(chat.value.value.chat ?? [])].toSorted((one, other) =>
    (other.createdAt ?? '').localeCompare(one.createdAt ?? ''),
  );
  const asked = (expectations ?? []).find(({ refund }) => refund?.amount)?.refund;
  return ok({
    person: buyer?.login ?? null,
    subject: subject ?? referenceNumber ?? null,
    isClaim: type === 'CLAIM',
    status: currentState?.status ?? '',
    isChatOpen: currentState?.chatActive ?? true,
    amount: asked?.amount ? { amount: asked.amount, currency: asked.currency ?? 'PLN' } : null,
    said: lines.map(({ id, text, author }) => ({
      id: id ?? '',
      isMine: author?.role === 'SELLER',
      text: text ?? '',
    })),
  });
}
