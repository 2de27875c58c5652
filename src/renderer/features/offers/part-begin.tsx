import { Button } from '@mantine/core';
import type { PartField } from '../../../shared/domain/offer-fields.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { openOfferForm, useOfferForm } from '../../state/offer-form.ts';
import { StateChip } from '../../ui/status-chip.tsx';
import classes from './part-begin.module.css';

type PartBeginProps = {
  readonly row: OfferRow;
  readonly part: PartField;
  readonly hasDraft: (offerId: string) => boolean;
  readonly words: { readonly begin: string; readonly goOn: string; readonly draft: string };
};

/** Leads into the form. What was typed before and not applied is told of: it is found nowhere else. */
export function PartBegin({ row, part, hasDraft, words }: PartBeginProps) {
  // Drawn anew when the form closes: it may have left something behind.
  const isOpen = useOfferForm(({ open }) => open?.offerId === row.offerId);
  const isBegun = !isOpen && hasDraft(row.offerId);
  const pending = row.pending.find(({ field }) => field === part);
  return (
    <div className={classes.begin}>
      <Button onClick={() => openOfferForm(row.offerId, part)}>{isBegun ? words.goOn : words.begin}</Button>
      {pending ? <StateChip state={pending.state} /> : null}
      {isBegun ? <p className={classes.draft}>{words.draft}</p> : null}
    </div>
  );
}
