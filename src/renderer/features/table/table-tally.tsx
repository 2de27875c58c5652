import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/domain/table-import.ts';
import { useFormat } from '../../ui/use-format.ts';
import { tallyOf } from './problem-kinds.ts';
import classes from './table.module.css';

/** Every line of the table is counted once. */
export function TableTally({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const tally = tallyOf(preview.problems);
  const facts = [
    ['table:lines', preview.rows, false],
    ['bulk:will-change', preview.matched - preview.unchanged, false],
    ['bulk:already-so', preview.unchanged, false],
    ['table:unmatched', tally.unmatched, true],
    ['table:ambiguous', tally.ambiguous, true],
    ['table:unreadable', tally.unreadable, true],
  ] as const;
  return (
    <div className={classes.tally} role="status">
      <dl>
        {facts.map(([key, value, isTrouble]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd className={isTrouble && value > 0 ? (classes.amber ?? '') : ''}>{count(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
