import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../shared/domain/account.ts';
import { errorOf } from '../../data/api.ts';
import { forgetNewOffer, useNewOffer } from '../../state/new-offer.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { FindProduct } from './find-product.tsx';
import { NewOfferForm } from './new-offer-form.tsx';
import classes from './new-offer.module.css';
import { useBegin } from './use-begin.ts';
import { useNextForm } from './use-next-form.ts';

/** A whole offer, made of a product in the Catalog: found first, then filled in. Nothing is sent here. */
export function NewOfferScreen({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const form = useNewOffer((state) => state.form);
  const go = useWindowState((state) => state.go);
  const begin = useBegin();
  useNextForm(begin);
  const back = { label: t('shell:place.offers'), go: () => go('offers') };
  return (
    <div className={panes.screen}>
      <PlaceBar
        title={t(form?.changeId == null ? 'new-offer:title' : 'new-offer:title-kept')}
        back={back}
        beside={<span className="quiet">{t('new-offer:nothing-sent')}</span>}
      >
        {form === null ? null : (
          <Button variant="subtle" color="gray" onClick={forgetNewOffer}>
            {t('new-offer:give-up')}
          </Button>
        )}
      </PlaceBar>
      {begin.error ? (
        <div className={classes.error}>
          <ErrorNote error={errorOf(begin.error)} />
        </div>
      ) : null}
      {form === null ? <FindProduct begin={begin} /> : <NewOfferForm form={form} edition={edition} />}
    </div>
  );
}
