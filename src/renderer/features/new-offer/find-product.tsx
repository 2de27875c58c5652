import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundProduct } from '../../../shared/contract-new-offers.ts';
import { ask, errorOf } from '../../data/api.ts';
import { backToForm, useNewOffer } from '../../state/new-offer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { Photo } from '../../ui/photo.tsx';
import classes from './new-offer.module.css';
import type { useBegin } from './use-begin.ts';

type FindProductProps = { readonly begin: ReturnType<typeof useBegin> };

/** By an EAN or by words: Allegro's Catalog, or what is known here while it cannot be asked. */
export function FindProduct({ begin }: FindProductProps) {
  const { t } = useTranslation();
  const { text, former } = useNewOffer();
  const input = useRef<HTMLInputElement>(null);
  const find = useMutation({ mutationFn: () => ask('new-offers.find-products', { text }) });
  useEffect(() => input.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '') find.mutate();
  }

  return (
    <div
      className={`${panes.main} ${classes.find}`}
      role="region"
      aria-label={t('new-offer:find.label')}
      tabIndex={0}
    >
      {begin.isPending ? <p role="status">{t('new-offer:find.reading')}</p> : null}
      {former ? (
        <Button className={classes.fit ?? ''} onClick={backToForm}>
          {t('new-offer:find.back', { title: former.offer.title })}
        </Button>
      ) : null}
      <form className={classes.search} role="search" onSubmit={submit}>
        <TextInput
          ref={input}
          size="sm"
          label={t('new-offer:find.what')}
          description={t('new-offer:find.hint')}
          value={text}
          onChange={(event) => useNewOffer.setState({ text: event.currentTarget.value })}
          leftSection={<IconSearch size={15} stroke={1.6} />}
        />
        <Button type="submit" variant="filled" size="sm" loading={find.isPending}>
          {t('new-offer:find.button')}
        </Button>
      </form>
      {find.error ? <ErrorNote error={errorOf(find.error)} /> : null}
      {find.data?.error ? (
        <div className={classes.known} role="status">
          <p>{t('new-offer:find.only-known')}</p>
          <ErrorNote error={find.data.error} />
        </div>
      ) : null}
      {find.data ? <Results products={find.data.products} begin={begin} /> : null}
    </div>
  );
}

type ResultsProps = FindProductProps & { readonly products: readonly FoundProduct[] };

function Results({ products, begin }: ResultsProps) {
  const { t } = useTranslation();
  if (products.length === 0)
    return <EmptyState title={t('new-offer:find.none-title')} text={t('new-offer:find.none-text')} />;
  return (
    <ul className={classes.products} aria-label={t('new-offer:find.found')}>
      {products.map((product) => (
        <Found
          key={product.productId}
          product={product}
          isPending={begin.isPending}
          onChoose={() => begin.mutate({ productId: product.productId })}
        />
      ))}
    </ul>
  );
}

type FoundProps = {
  readonly product: FoundProduct;
  readonly isPending: boolean;
  readonly onChoose: () => void;
};

function Found({ product, isPending, onChoose }: FoundProps) {
  const { t } = useTranslation();
  const { name, ean, categoryName, imageUrl, offerId, productId } = product;
  return (
    <li className={classes.product}>
      <Photo offerId={hueOf(productId)} title={name} url={imageUrl} />
      <span className={classes.productWords}>
        <strong>{name}</strong>
        <span className="quiet">{[ean, categoryName].filter(Boolean).join(' · ')}</span>
        {offerId === null ? null : (
          <span className="quiet">{t('new-offer:find.has-offer', { offerId })}</span>
        )}
      </span>
      <Button aria-label={t('new-offer:find.choose-of', { name })} disabled={isPending} onClick={onChoose}>
        {t('new-offer:find.choose')}
      </Button>
    </li>
  );
}

/** A colour of its own where there is no photo. */
function hueOf(productId: string): string {
  return String(Number.parseInt(productId.replaceAll(/[^0-9a-f]/g, '').slice(-3), 16) || 0);
}
