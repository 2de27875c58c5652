import { Button, CloseButton } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { ask, errorOf } from '../../data/api.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';
import { openNewOfferLike } from '../../state/new-offer.ts';
import { confirmAct } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { inEachLanguage } from '../../ui/in-each-language.ts';
import { Photo } from '../../ui/photo.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { EditablePart } from './editable-part.tsx';
import classes from './offer-panel.module.css';

export function PanelHead({ row }: { readonly row: OfferRow }) {
  const { t } = useTranslation();
  return (
    <header className={classes.head}>
      <Photo key={row.imageUrl} offerId={row.offerId} title={row.title} url={row.imageUrl} large />
      <div className={classes.name}>
        <EditablePart key={row.offerId} row={row} field="title">
          <h2>{row.title}</h2>
        </EditablePart>
        <StatusChip status={row.status} />
        <AtAllegro offerId={row.offerId} />
        <MoreOfIt row={row} />
      </div>
      <CloseButton
        aria-label={t('offers:hide-panel')}
        onClick={() => useWindowState.getState().set({ panelOpen: false })}
      />
    </header>
  );
}

/** The same again, or no more of it. */
function MoreOfIt({ row }: { readonly row: OfferRow }) {
  const { t, i18n } = useTranslation();
  const { offerId, status, title } = row;
  const prepare = useMutation({
    mutationFn: () =>
      ask('acts.prepare', { name: 'offers', key: offerId, act: 'offers.delete-draft', input: {} }),
    // Of the hook, not of the call: the panel may be drawn anew before the answer is here.
    onSuccess: ({ changeId }) =>
      confirmAct({
        changeId,
        title: inEachLanguage(i18n, (voice) => `${voice.t('new-offer:delete-draft')}: ${title}`),
      }),
  });
  return (
    <span className={classes.more}>
      <Button size="compact-xs" variant="subtle" onClick={() => openNewOfferLike(offerId)}>
        {t('new-offer:like-this')}
      </Button>
      {status === 'INACTIVE' ? (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={prepare.isPending}
          onClick={() => prepare.mutate()}
        >
          {t('new-offer:delete-draft')}
        </Button>
      ) : null}
      {prepare.error ? <ErrorNote error={errorOf(prepare.error)} /> : null}
    </span>
  );
}

/** A demo shop has no page that others could see. */
function AtAllegro({ offerId }: { readonly offerId: string }) {
  const { t } = useTranslation();
  const environment = useStatus()?.environment ?? 'demo';
  const open = useTell('app.open-offer');
  if (environment === 'demo') return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        loading={open.isPending}
        rightSection={<IconExternalLink size={13} stroke={1.6} />}
        onClick={() => open.mutate({ offerId })}
      >
        {t('panel:open-at-allegro')}
      </Button>
      {open.data ? (
        <p role="status" className={classes.address}>
          {t('panel:opened', { address: open.data.address })}
        </p>
      ) : null}
      {open.error ? <ErrorNote error={errorOf(open.error)} /> : null}
    </>
  );
}
