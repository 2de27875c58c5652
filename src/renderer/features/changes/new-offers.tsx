import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewOfferRow } from '../../../shared/contract-new-offers.ts';
import type { EditState } from '../../../shared/domain/edit.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { askBeforeSending, openKeptNewOffer } from '../../state/new-offer.ts';
import { useWindowState } from '../../state/window-state.ts';
import { DropChange, RecallChange } from '../../ui/change-buttons.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import item from '../../ui/item-change.module.css';
import { newOfferFacts } from '../../ui/new-offer-facts.ts';
import { StateChip } from '../../ui/status-chip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useSay } from '../../ui/use-terms.ts';
import classes from './changes.module.css';

const MOST = 200;

/** Offers that were made here, with everything that will be sent. Each Send asks first. */
export function NewOffers({ states }: { readonly states: readonly EditState[] }) {
  const { t } = useTranslation();
  const listed = useAsk('new-offers.list', { states: [...states], after: null, limit: MOST });
  const rows = listed.data?.newOffers ?? [];
  if (listed.error) return <ErrorNote error={errorOf(listed.error)} />;
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('new-offer:changes.heading')}>
      <div className={classes.set}>
        <div className={classes.setTitle}>
          <h2>{t('new-offer:changes.heading')}</h2>
          <span className="quiet">{t('new-offer:count', { count: rows.length })}</span>
        </div>
      </div>
      <ul>
        {rows.map((row) => (
          <NewOfferLine key={row.changeId} row={row} />
        ))}
      </ul>
    </section>
  );
}

const EDITABLE: readonly EditState[] = ['draft', 'queued', 'refused'];

function NewOfferLine({ row }: { readonly row: NewOfferRow }) {
  const { t } = useTranslation();
  const sayWords = useSay();
  const { typedMoney } = useFormat();
  const { offer, state, error, problems, offerId } = row;
  const canEdit = EDITABLE.includes(state);
  const open = () => {
    if (canEdit) openKeptNewOffer(row, offer.price === null ? '' : typedMoney(offer.price));
    else if (offerId !== null && state === 'confirmed') showOffer(offerId);
  };
  const isTold = problems.some(({ code }) => code === 'refused');
  return (
    <li className={item.change}>
      <div className={item.item}>
        <button type="button" className={item.title} onClick={open}>
          {offer.title}
        </button>
        <span className="quiet">{t(offer.publish ? 'new-offer:kind.publish' : 'new-offer:kind.draft')}</span>
      </div>
      <Facts row={row} />
      <div className={item.standing}>
        <StateChip state={state} />
        <Actions row={row} onEdit={canEdit ? open : null} />
      </div>
      <div className={item.below}>
        {error && !isTold ? <ErrorNote error={error} /> : null}
        {problems.length > 0 && canEdit ? (
          <ul className={classes.problems} role="alert">
            {problems.map(({ field, code, words }) => (
              <li key={`${field} ${code} ${words.en}`}>{sayWords(words)}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function Facts({ row }: { readonly row: NewOfferRow }) {
  const { t } = useTranslation();
  const facts = newOfferFacts(row, t, useFormat());
  const first = facts.filter(({ key }) => FIRST.includes(key));
  const list = (shown: typeof facts) => (
    <ul className={item.facts}>
      {shown.map(({ key, name, value }) => (
        <li key={key}>
          <span className={item.name}>{name}</span> <ins className="add">{value}</ins>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={item.lines}>
      {list(first)}
      <details>
        <summary>{t('new-offer:changes.everything')}</summary>
        {list(facts.filter((fact) => !first.includes(fact)))}
      </details>
    </div>
  );
}

const FIRST: readonly string[] = ['price', 'stock', 'category', 'externalId'];

function Actions({ row, onEdit }: { readonly row: NewOfferRow; readonly onEdit: (() => void) | null }) {
  const { t } = useTranslation();
  const { changeId, state, offer } = row;
  const { title } = offer;
  return (
    <span className={item.actions}>
      {state === 'draft' || state === 'refused' ? (
        <Button
          size="compact-xs"
          aria-label={t('new-offer:changes.send-of', { title })}
          onClick={() => askBeforeSending([changeId])}
        >
          {t('new-offer:changes.send')}
        </Button>
      ) : null}
      {state === 'queued' ? <RecallChange changeId={changeId} title={title} /> : null}
      {onEdit ? (
        <>
          <Button size="compact-xs" aria-label={t('new-offer:changes.edit-of', { title })} onClick={onEdit}>
            {t('shop:edit')}
          </Button>
          <DropChange changeId={changeId} title={title} />
        </>
      ) : null}
    </span>
  );
}

function showOffer(offerId: string): void {
  const { showAll, set, go } = useWindowState.getState();
  showAll(offerId);
  set({ panelOpen: true });
  go('offers');
}
