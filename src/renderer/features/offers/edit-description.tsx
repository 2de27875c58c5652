import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails, ShownDescription } from '../../../shared/contract-offers.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { useAsk } from '../../data/use-ask.ts';
import { closeOfferForm } from '../../state/offer-form.ts';
import { DescriptionEditor } from '../../ui/description/description-editor.tsx';
import { problemOf, tidied } from '../../ui/description/description-sections.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Photo } from '../../ui/photo.tsx';
import { useDescriptionDraft } from './use-description-draft.ts';
import { useKeepPart } from './use-keep-part.ts';
import { useReadAnew } from './use-read-anew.ts';

/** The form of a description. */
export function EditedDescription({ offerId }: { readonly offerId: OfferId }) {
  const details = useAsk('offers.show', { offerId }).data;
  useReadAnew(offerId);
  if (details?.row.offerId !== offerId || details.description === null) return null;
  return <EditDescription details={details} description={details.description} />;
}

type EditDescriptionProps = { readonly details: OfferDetails; readonly description: ShownDescription };

function EditDescription({ details, description: { shown } }: EditDescriptionProps) {
  const { t } = useTranslation();
  const { row, contents } = details;
  const box = useRef<HTMLDialogElement>(null);
  const [begun, setBegun] = useState(0);
  const draft = useDescriptionDraft(row.offerId, shown);
  const { keep, isPending, errors } = useKeepPart(row.offerId, 'description', () => {
    draft.forget();
    box.current?.close();
  });
  const title = t('description:title', { title: row.title });
  return (
    <FormDialog
      box={box}
      title={title}
      label={t('panel:description')}
      isTouched={draft.isTouched}
      mayApply={draft.isTouched && problemOf(draft.value) === null}
      isPending={isPending}
      errors={errors}
      overtaken={draft.isOvertaken && draft.isTouched ? t('description:overtaken') : null}
      onApply={() => keep({ kind: 'set', value: tidied(draft.value) })}
      onGiveUp={() => {
        draft.forget();
        setBegun(begun + 1);
      }}
      onClosed={() => {
        if (!draft.isTouched) draft.forget();
        closeOfferForm();
      }}
    >
      <DescriptionEditor
        key={begun}
        value={draft.value}
        gallery={contents?.images ?? []}
        pictureOf={(url) => <Photo offerId={row.offerId} title={row.title} url={url} large />}
        onChange={draft.change}
        label={title}
      />
    </FormDialog>
  );
}
