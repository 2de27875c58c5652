import { create } from 'zustand';
import type { NewOfferRow } from '../../shared/contract-new-offers.ts';
import type { FieldProblem } from '../../shared/domain/new-offer-problems.ts';
import type { Currency } from '../../shared/domain/money.ts';
import type { NewOffer } from '../../shared/domain/new-offer.ts';
import type { OfferId } from '../../shared/domain/offer.ts';
import { useWindowState } from './window-state.ts';

/** A new offer while it is filled in. What is typed as a price or a number of pieces may not be one yet. */
export type NewOfferForm = {
  /** One that is kept here already; null for a new one. */
  readonly changeId: number | null;
  readonly offer: NewOffer;
  readonly currency: Currency;
  readonly price: string;
  readonly stock: string;
  /** What the settings are called, by their keys. */
  readonly titles: Readonly<Record<string, string>>;
  /** What Allegro refused when it was sent last; what was changed since is not among it. */
  readonly refusals: readonly FieldProblem[];
};

/** A new one like another offer, or one that is kept here already. */
type NextForm = { readonly like: OfferId } | { readonly kept: NewOfferForm };

type NewOfferState = {
  /** What is looked for in the Catalog. */
  readonly text: string;
  /** What is to be opened next; a form that is open by then is kept first. */
  readonly next: NextForm | null;
  readonly form: NewOfferForm | null;
  /** The form as it was left to find another product. */
  readonly former: NewOfferForm | null;
  /** Those that the seller is asked about before they go. */
  readonly sending: readonly number[] | null;
};

const EMPTY = { text: '', next: null, form: null, former: null } as const;

export const useNewOffer = create<NewOfferState>(() => ({ ...EMPTY, sending: null }));

/** To the form as it was left, or to the search for a product. */
export function openNewOffer(): void {
  useWindowState.getState().go('new-offer');
}

export function openNewOfferLike(offerId: OfferId): void {
  useNewOffer.setState({ next: { like: offerId } });
  useWindowState.getState().go('new-offer');
}

export function openKeptNewOffer(row: NewOfferRow, priceText: string): void {
  const { changeId, offer, titles, problems } = row;
  const kept: NewOfferForm = {
    changeId,
    offer,
    titles,
    currency: offer.price?.currency ?? 'PLN',
    price: priceText,
    stock: offer.stock === null ? '' : String(offer.stock),
    refusals: problems.filter(({ code }) => code === 'refused'),
  };
  useNewOffer.setState({ next: { kept } });
  useWindowState.getState().go('new-offer');
}

export function changeForm(part: Partial<NewOfferForm>): void {
  useNewOffer.setState(({ form }) => ({ form: form === null ? null : { ...form, ...part } }));
}

/** `field`: as problems name it. */
export function changeOffer(field: string, part: Partial<NewOffer>): void {
  useNewOffer.setState(({ form }) => {
    if (form === null) return {};
    const refusals = form.refusals.filter((refusal) => refusal.field !== field);
    return { form: { ...form, offer: { ...form.offer, ...part }, refusals } };
  });
}

/** To the search; what was typed goes with the seller to the product that he finds. */
export function findOtherProduct(): void {
  useNewOffer.setState(({ form }) => ({ form: null, former: form }));
}

export function backToForm(): void {
  useNewOffer.setState(({ former }) => ({ form: former, former: null }));
}

/** It is kept elsewhere by now, or given up. */
export function forgetNewOffer(): void {
  useNewOffer.setState(EMPTY);
}

export function askBeforeSending(changeIds: readonly number[] | null): void {
  useNewOffer.setState({ sending: changeIds });
}
