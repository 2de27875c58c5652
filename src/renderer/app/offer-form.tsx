import { lazy, Suspense } from 'react';
import { useOfferForm } from '../state/offer-form.ts';

/** The forms of an offer's parts are opened now and then. */
const EditedDescription = lazy(async () => {
  const edited = await import('../features/offers/edit-description.tsx');
  return { default: edited.EditedDescription };
});
const EditedParameters = lazy(async () => {
  const edited = await import('../features/offers/edit-parameters.tsx');
  return { default: edited.EditedParameters };
});

const FORMS = { description: EditedDescription, parameters: EditedParameters };

/** Over whatever place it was opened from; there again after an end of the program. */
export function OfferForm() {
  const open = useOfferForm((state) => state.open);
  if (open === null) return null;
  const Form = FORMS[open.part];
  return (
    <Suspense>
      <Form key={`${open.part} ${open.offerId}`} offerId={open.offerId} />
    </Suspense>
  );
}
