import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Currency } from '../../../shared/domain/money.ts';
import type { FilterKind } from '../../state/offer-filters.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './filters.module.css';
import { type RangeText, type ReadRange, readPriceRange, readStockRange } from './range-of-text.ts';

type FilterProps = { readonly onDone: () => void };

const CURRENCIES: readonly Currency[] = ['PLN', 'CZK', 'HUF', 'EUR'];

/** Prices in one currency: amounts of another say nothing beside them. */
export function PriceFilter({ onDone }: FilterProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { filters } = useWindowState.getState();
  const [currency, setCurrency] = useState<Currency>(filters.priceCurrency ?? 'PLN');
  const textOf = (amountMinor: number | undefined) =>
    amountMinor === undefined ? '' : format.typedMoney({ amountMinor, currency });
  const [start] = useState({ from: textOf(filters.priceFromMinor), to: textOf(filters.priceToMinor) });
  const range = useRange('price', start, (text) => readPriceRange(text, currency));
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' });
  return (
    <RangeForm range={range} unit={format.symbol(currency)} onDone={onDone}>
      <NativeSelect
        size="xs"
        label={t('list:filter.currency')}
        description={t('list:filter.currency-note')}
        value={currency}
        onChange={(event) => {
          const next = event.currentTarget.value as Currency;
          setCurrency(next);
          apply('price', readPriceRange(range.text, next));
        }}
        data={CURRENCIES.map((value) => ({ value, label: `${names.of(value)} (${format.symbol(value)})` }))}
      />
    </RangeForm>
  );
}

export function StockFilter({ onDone }: FilterProps) {
  const { t } = useTranslation();
  const { filters } = useWindowState.getState();
  const textOf = (count: number | undefined) => (count === undefined ? '' : String(count));
  const [start] = useState({ from: textOf(filters.stockFrom), to: textOf(filters.stockTo) });
  const range = useRange('stock', start, readStockRange);
  return (
    <RangeForm range={range} unit={t('bulk:unit-pieces')} onDone={onDone}>
      <Button
        onClick={() => {
          range.change({ from: '0', to: '0' });
          onDone();
        }}
      >
        {t('list:filter.none-left')}
      </Button>
    </RangeForm>
  );
}

type Range = {
  readonly text: RangeText;
  /** Why it cannot be read. */
  readonly problem: string | null;
  readonly change: (part: Partial<RangeText>) => void;
};

/** The list follows what is typed as soon as it can be read. */
function useRange(kind: FilterKind, start: RangeText, read: (text: RangeText) => ReadRange): Range {
  const [text, setText] = useState(start);
  const now = read(text);
  return {
    text,
    problem: typeof now === 'string' ? now : null,
    change: (part) => {
      const next = { ...text, ...part };
      setText(next);
      apply(kind, read(next));
    },
  };
}

function apply(kind: FilterKind, read: ReadRange): void {
  if (typeof read !== 'string') useWindowState.getState().filter(kind, read);
}

type RangeFormProps = FilterProps & {
  readonly range: Range;
  readonly unit: string;
  readonly children: React.ReactNode;
};

function RangeForm({ range, unit, onDone, children }: RangeFormProps) {
  const { t } = useTranslation();
  const field = (side: keyof RangeText, label: string) => (
    <TextInput
      size="xs"
      inputMode="decimal"
      label={label}
      value={range.text[side]}
      onChange={(event) => range.change({ [side]: event.currentTarget.value })}
      rightSection={<span className="quiet">{unit}</span>}
      rightSectionWidth={40}
    />
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (range.problem === null) onDone();
  }

  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.sides}>
        {field('from', t('list:filter.from-label'))}
        {field('to', t('list:filter.to-label'))}
      </div>
      {range.problem === null ? null : (
        <p className={classes.problem} role="alert">
          {t(range.problem)}
        </p>
      )}
      {children}
      <button type="submit" className="unseen" tabIndex={-1}>
        {t('list:filter.done')}
      </button>
    </form>
  );
}
