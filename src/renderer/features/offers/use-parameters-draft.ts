import {
  isParameters,
  mergeFills,
  onlyFilled,
  parameterIn,
  sameParameters,
  withoutIdle,
  type WireParameter,
} from '../../../shared/domain/offer-parameters.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { keptForm, useKeptForm } from '../../data/kept-forms.ts';

type Parameters = readonly WireParameter[];
type Draft = { readonly from: Parameters; readonly filled: Parameters };

/** What is typed into the parameters of one offer, kept until it is applied or given up. */
export function useParametersDraft(offerId: OfferId, shown: Parameters) {
  const [kept, keep] = useKeptForm<Draft | null>(nameOf(offerId), null);
  const draft = isDraft(kept) ? kept : { from: shown, filled: [] };
  const fill = { kind: 'fill', parameters: draft.filled } as const;
  const meant = withoutIdle(fill, shown);
  const isTouched = meant.parameters.length > 0;
  return {
    fill: meant,
    isTouched,
    /** What was begun with says otherwise now. */
    isOvertaken: isTouched && !sameParameters(onlyFilled(meant, draft.from), onlyFilled(meant, shown)),
    valueOf: (id: string) => parameterIn(draft.filled, id) ?? parameterIn(shown, id),
    isFilled: (id: string) => parameterIn(meant.parameters, id) !== undefined,
    /** All as typed. */
    values: [...shown.filter(({ id }) => parameterIn(draft.filled, id) === undefined), ...draft.filled],
    change: (next: WireParameter) =>
      keep({ from: draft.from, filled: mergeFills(fill, { kind: 'fill', parameters: [next] }).parameters }),
    forget: () => keep(null),
  };
}

/** Whether something was typed for it and not applied. */
export function hasParametersDraft(offerId: OfferId): boolean {
  return isDraft(keptForm(nameOf(offerId)));
}

function nameOf(offerId: OfferId): string {
  return `parameters-${offerId}`;
}

function isDraft(kept: unknown): kept is Draft {
  const { from, filled } = (kept ?? {}) as Partial<Draft>;
  return isParameters(from) && isParameters(filled) && filled.length > 0;
}
