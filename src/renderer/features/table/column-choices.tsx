import { NativeSelect } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { OFFER_FIELDS, OFFER_FIELD_NAMES } from '../../../shared/domain/offer-fields.ts';
import type { ColumnUse, ImportColumn } from '../../../shared/domain/table-import.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './table.module.css';

type ColumnChoicesProps = {
  readonly columns: readonly ImportColumn[];
  readonly onSay: (index: number, use: ColumnUse) => void;
};

/** What each column of the table is taken for, with its first cells; the seller may say otherwise. */
export function ColumnChoices({ columns, onSay }: ColumnChoicesProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('table:columns')}>
      <h2>{t('table:columns')}</h2>
      <div className={classes.columns}>
        {columns.map((column, index) => {
          const name = column.name === '' ? t('table:column', { number: index + 1 }) : column.name;
          return (
            <div key={name} className={column.use === 'none' ? classes.unused : classes.column}>
              <strong title={name}>{name}</strong>
              <NativeSelect
                size="xs"
                aria-label={t('table:use-of', { name })}
                value={column.use}
                onChange={(event) => onSay(index, event.currentTarget.value as ColumnUse)}
                data={USES.map((use) => ({ value: use, label: wordsOf(use, t) }))}
              />
              <span className="quiet">{column.sample.filter((cell) => cell !== '').join(' · ')}</span>
            </div>
          );
        })}
      </div>
    </section>
  );
}

const FIELDS = OFFER_FIELD_NAMES.filter((field) => OFFER_FIELDS[field].columnNames.length > 0);

const USES: readonly ColumnUse[] = ['none', 'key-sku', 'key-ean', 'key-offer', ...FIELDS];

const USE_KEYS: Readonly<Partial<Record<ColumnUse, string>>> = {
  none: 'table:use.none',
  'key-sku': 'table:use.key-sku',
  'key-ean': 'table:use.key-ean',
  'key-offer': 'table:use.key-offer',
};

function wordsOf(use: ColumnUse, t: TFunction): string {
  const key = USE_KEYS[use];
  return key === undefined ? t('table:use.new', { field: fieldWords(use, t) }) : t(key);
}
