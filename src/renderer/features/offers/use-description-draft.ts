import {
  isBlank,
  isDescription,
  sameDescription,
  type WireDescription,
} from '../../../shared/domain/description.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { keptForm, useKeptForm } from '../../data/kept-forms.ts';

type Draft = { readonly from: WireDescription | null; readonly value: WireDescription };

const NOTHING: WireDescription = { sections: [] };

/** What is written into the description of one offer, kept until it is applied or given up. */
export function useDescriptionDraft(offerId: OfferId, shown: WireDescription | null) {
  const key = `description-${offerId}`;
  const [kept, keep] = useKeptForm<Draft | null>(key, null);
  const draft = isDraft(kept) ? kept : null;
  const value = draft?.value ?? shown ?? NOTHING;
  return {
    value,
    isTouched: draft !== null && !isSame(draft.value, shown),
    /** The offer has another description now than the one that the seller began with. */
    isOvertaken: draft !== null && !sameDescription(draft.from, shown),
    change: (next: WireDescription) => keep({ from: draft === null ? shown : draft.from, value: next }),
    forget: () => keep(null),
  };
}

/** Whether something was written for it and not applied. */
export function hasDescriptionDraft(offerId: OfferId): boolean {
  return isDraft(keptForm(`description-${offerId}`));
}

/** Tags count here, too: what the seller cleaned of them is a change. */
function isSame(value: WireDescription, shown: WireDescription | null): boolean {
  return (isBlank(value) && isBlank(shown)) || written(value) === written(shown ?? NOTHING);
}

function written({ sections }: WireDescription): string {
  const items = sections.map((section) =>
    section.items.map((item) => (item.type === 'TEXT' ? ['text', item.content] : ['picture', item.url])),
  );
  return JSON.stringify(items);
}

function isDraft(kept: unknown): kept is Draft {
  const { value, from } = (kept ?? {}) as Partial<Draft>;
  const isNone = Array.isArray(value?.sections) && value.sections.length === 0;
  return (isNone || isDescription(value)) && (from === null || isDescription(from));
}
