import { lazy, Suspense } from 'react';
import { useDescriptionForm } from '../state/description-form.ts';

/** The description of an offer is written now and then. */
const EditedDescription = lazy(async () => {
  const edited = await import('../features/offers/edit-description.tsx');
  return { default: edited.EditedDescription };
});

/** Over whatever place it was opened from; there again after an end of the program. */
export function DescriptionForm() {
  const offerId = useDescriptionForm((state) => state.offerId);
  if (offerId === null) return null;
  return (
    <Suspense>
      <EditedDescription offerId={offerId} />
    </Suspense>
  );
}
