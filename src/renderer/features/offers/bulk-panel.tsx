import { Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Currency } from '../../../shared/domain/money.ts';
import type { BulkRule } from '../../../shared/domain/bulk-change.ts';
import type { Rounding } from '../../../shared/domain/bulk-price.ts';
import { errorOf } from '../../data/api.ts';
import { useKeptForm } from '../../data/kept-forms.ts';
import { useBulk } from '../../state/bulk.ts';
import { useSelection } from '../../state/selection.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './bulk-panel.module.css';
import { type BulkForm, readBulkForm } from './bulk-rule.ts';
import { BulkSummary } from './bulk-summary.tsx';
import { bulkTitle } from './bulk-title.ts';
import { useBulkPreview } from './use-bulk-preview.ts';

type BulkPanelProps = { readonly field: BulkRule['field']; readonly currency: Currency };

/** One rule for all chosen offers. Until Apply it is only shown, here and in the rows. */
export function BulkPanel({ field, currency }: BulkPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = useSelection((state) => state.offerIds.size);
  const [form, setForm] = useKeptForm<BulkForm>(`bulk-${field}`, {
    field,
    how: field === 'price' ? 'percent' : 'set',
    text: '',
    rounding: useBulk.getState().rounding,
    withPriceRule: false,
    currency,
  });
  const change = (part: Partial<BulkForm>) => setForm({ ...form, ...part });
  const read = useMemo(() => readBulkForm(form), [form]);
  const rule = typeof read === 'string' ? null : read;
  useEffect(() => {
    useBulk.getState().attempt(rule);
  }, [rule]);
  const { preview, error, isSettled, apply } = useBulkPreview(rule, bulkTitle(form, t));
  const hasRuled = preview?.leftOut.some(({ why }) => why === 'price-rule') ?? false;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (preview && isSettled && preview.changing > 0) apply.mutate(preview.digest);
  }

  return (
    <SidePanel label={t('bulk:label')}>
      <form onSubmit={submit} onKeyDown={(event) => (event.key === 'Escape' ? closeBulk() : undefined)}>
        <SideHead
          title={t(field === 'price' ? 'bulk:price-of' : 'bulk:stock-of', { count })}
          close={{ label: t('words:close'), act: closeBulk }}
        />
        <p className="quiet">{t('bulk:preview-only')}</p>
        <HowChoice form={form} change={change} symbol={format.symbol(currency)} />
        <Amount form={form} change={change} reason={typeof read === 'string' ? t(read) : null} />
        {field === 'price' && form.how !== 'set' ? <RoundingChoice form={form} change={change} /> : null}
        {hasRuled || form.withPriceRule ? <PriceRuleChoice form={form} change={change} /> : null}
        {error ? <ErrorNote error={errorOf(error)} /> : null}
        {preview ? <BulkSummary preview={preview} field={field} /> : null}
        {apply.error ? <ErrorNote error={errorOf(apply.error)} /> : null}
        <div className={classes.actions}>
          <Button
            type="submit"
            variant="filled"
            loading={apply.isPending}
            disabled={!preview || !isSettled || preview.changing === 0}
          >
            {t('bulk:apply', { count: preview?.changing ?? 0 })}
          </Button>
          <Button onClick={closeBulk}>{t('words:cancel')}</Button>
        </div>
      </form>
    </SidePanel>
  );
}

function closeBulk(): void {
  useBulk.getState().close();
  document.querySelector<HTMLElement>('#offers-grid')?.focus();
}

type PartProps = { readonly form: BulkForm; readonly change: (part: Partial<BulkForm>) => void };

function HowChoice({ form, change, symbol }: PartProps & { readonly symbol: string }) {
  const { t } = useTranslation();
  const set = { value: 'set', label: t('bulk:set') };
  const ways =
    form.field === 'price'
      ? [set, { value: 'add', label: `± ${symbol}` }, { value: 'percent', label: '± %' }]
      : [set, { value: 'add', label: t('bulk:pieces') }];
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('bulk:how')}
      data={ways}
      value={form.how}
      onChange={(how) => change({ how: how as BulkForm['how'], text: '' })}
    />
  );
}

function PriceRuleChoice({ form, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      size="xs"
      radius="xs"
      label={t('bulk:with-price-rule')}
      checked={form.withPriceRule}
      onChange={(event) => change({ withPriceRule: event.currentTarget.checked })}
    />
  );
}

function Amount({ form, change, reason }: PartProps & { readonly reason: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, [form.how]);
  const isStock = form.field === 'stock';
  const unit = isStock ? t('bulk:unit-pieces') : form.how === 'percent' ? '%' : format.symbol(form.currency);
  return (
    <TextInput
      ref={input}
      size="sm"
      label={t(AMOUNT_KEYS[isStock ? 'stock' : 'price'][form.how])}
      placeholder={isStock ? (form.how === 'set' ? '25' : '+10') : form.how === 'percent' ? '+5' : ''}
      rightSection={<span className="quiet">{unit}</span>}
      rightSectionWidth={44}
      error={reason}
      value={form.text}
      onChange={(event) => change({ text: event.currentTarget.value })}
    />
  );
}

const AMOUNT_KEYS = {
  price: { set: 'bulk:new-price', add: 'bulk:amount', percent: 'bulk:percent' },
  stock: { set: 'bulk:new-stock', add: 'bulk:more-pieces', percent: 'bulk:more-pieces' },
} as const;

function RoundingChoice({ form, change }: PartProps) {
  const { t } = useTranslation();
  function choose(rounding: Rounding) {
    useBulk.getState().chooseRounding(rounding);
    change({ rounding });
  }
  return (
    <NativeSelect
      size="sm"
      label={t('bulk:round-to')}
      value={form.rounding}
      onChange={(event) => choose(event.currentTarget.value as Rounding)}
      data={[
        { value: 'none', label: t('bulk:rounding.none') },
        { value: 'ninety-nine', label: t('bulk:rounding.ninety-nine') },
        { value: 'ninety', label: t('bulk:rounding.ninety') },
        { value: 'whole', label: t('bulk:rounding.whole') },
      ]}
    />
  );
}
