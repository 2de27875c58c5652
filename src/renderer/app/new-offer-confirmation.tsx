import type { AppStatus } from '../../shared/contract-app.ts';
import type { Account } from '../../shared/domain/account.ts';
import { askBeforeSending, useNewOffer } from '../state/new-offer.ts';
import { NewOfferDialog } from '../ui/new-offer-dialog.tsx';

type NewOfferConfirmationProps = { readonly status: AppStatus; readonly account: Account };

/** The question before new offers go, over whichever place it was asked from. */
export function NewOfferConfirmation(props: NewOfferConfirmationProps) {
  const sending = useNewOffer((state) => state.sending);
  if (sending === null) return null;
  const end = () => askBeforeSending(null);
  return <NewOfferDialog key={sending.join()} {...props} changeIds={sending} onEnd={end} />;
}
