import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails, ShownDescription } from '../../../shared/contract-offers.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { openDescription } from '../../state/description-form.ts';
import { DescriptionEditor } from '../../ui/description/description-editor.tsx';
import { problemOf } from '../../ui/description/description-sections.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Photo } from '../../ui/photo.tsx';
import classes from './edit-description.module.css';
import { useDescriptionDraft } from './use-description-draft.ts';
import { useKeepDescription } from './use-keep-description.ts';

/** The form of a description, over the window: it is the only thing worked at then. */
export function EditedDescription({ offerId }: { readonly offerId: OfferId }) {
  const details = useAsk('offers.show', { offerId }).data;
  if (details?.row.offerId !== offerId || details.description === null) return null;
  return <EditDescription key={offerId} details={details} description={details.description} />;
}

type EditDescriptionProps = { readonly details: OfferDetails; readonly description: ShownDescription };

/** Closed, it keeps what was written; it goes nowhere before it is applied, and to Allegro before Send. */
function EditDescription({ details, description: { shown } }: EditDescriptionProps) {
  const { t } = useTranslation();
  const { row } = details;
  const box = useRef<HTMLDialogElement>(null);
  const [begun, setBegun] = useState(0);
  const draft = useDescriptionDraft(row.offerId, shown);
  const { keep, isPending, error, refused } = useKeepDescription(row.offerId, () => {
    draft.forget();
    box.current?.close();
  });
  useEffect(() => {
    if (box.current?.open === false) box.current.showModal();
  }, []);
  const mayApply = draft.isTouched && problemOf(draft.value) === null;
  const title = t('description:title', { title: row.title });

  function apply() {
    if (mayApply && !isPending) keep(draft.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys of the window do not reach through the form.
    event.stopPropagation();
    // A text keeps Esc to itself; here it leads out of the form from everywhere.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) box.current?.close();
    if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
    event.preventDefault();
    apply();
  }

  return (
    <dialog
      ref={box}
      className={classes.dialog}
      aria-label={title}
      onKeyDown={onKeyDown}
      onClose={() => {
        if (!draft.isTouched) draft.forget();
        openDescription(null);
      }}
    >
      <Head title={title} onClose={() => box.current?.close()} />
      <Body key={begun} details={details} draft={draft} title={title} />
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      {refused ? <ErrorNote error={{ kind: 'bad-input', message: refused, path: null }} /> : null}
      <Foot
        isTouched={draft.isTouched}
        mayApply={mayApply}
        isPending={isPending}
        onGiveUp={() => {
          draft.forget();
          setBegun(begun + 1);
        }}
        onClose={() => box.current?.close()}
        onApply={apply}
      />
    </dialog>
  );
}

type BodyProps = {
  readonly details: OfferDetails;
  readonly draft: ReturnType<typeof useDescriptionDraft>;
  readonly title: string;
};

function Body({ details: { row, contents }, draft, title }: BodyProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.body} role="region" aria-label={t('panel:description')} tabIndex={0}>
      {draft.isOvertaken && draft.isTouched ? (
        <p className={classes.overtaken} role="status">
          {t('description:overtaken')}
        </p>
      ) : null}
      <DescriptionEditor
        value={draft.value}
        gallery={contents?.images ?? []}
        pictureOf={(url) => <Photo offerId={row.offerId} title={row.title} url={url} large />}
        onChange={draft.change}
        label={title}
      />
    </div>
  );
}

function Head({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <header className={classes.head}>
      <h2>{title}</h2>
      <CloseButton aria-label={t('words:close')} onClick={onClose} />
    </header>
  );
}

type FootProps = {
  readonly isTouched: boolean;
  readonly mayApply: boolean;
  readonly isPending: boolean;
  readonly onGiveUp: () => void;
  readonly onClose: () => void;
  readonly onApply: () => void;
};

function Foot({ isTouched, mayApply, isPending, onGiveUp, onClose, onApply }: FootProps) {
  const { t } = useTranslation();
  return (
    <footer className={classes.foot}>
      <p className="quiet">{t(isTouched ? 'description:kept' : 'description:untouched')}</p>
      {isTouched ? <GiveUp onYes={onGiveUp} /> : null}
      <Button onClick={onClose}>{t('words:close')}</Button>
      <Button variant="filled" disabled={!mayApply} loading={isPending} onClick={onApply}>
        {t('description:apply')}
      </Button>
    </footer>
  );
}

/** Asked about once: what was written is gone then. */
function GiveUp({ onYes }: { readonly onYes: () => void }) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button variant="subtle" color="gray" onClick={() => setAsked(true)}>
        {t('description:give-up')}
      </Button>
    );
  return (
    <>
      <Button color="red" onClick={onYes}>
        {t('description:give-up-yes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('words:cancel')}</Button>
    </>
  );
}
