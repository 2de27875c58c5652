import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/domain/table-import.ts';
import card from '../../ui/card.module.css';
import { Figures } from '../../ui/figures.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { tallyOf } from './problem-kinds.ts';

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
    <div className={card.card} role="status">
      <Figures
        figures={facts.map(([key, value, isTrouble]) => ({
          name: t(key),
          value: count(value),
          isAmber: isTrouble && value > 0,
        }))}
      />
    </div>
  );
}
