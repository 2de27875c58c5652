import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';
import { stockAsMeant } from './stock-as-meant.ts';
import { useResolve } from './use-released.ts';
import { useStockAsMeant } from './use-stock-as-meant.ts';

const ASKED_AT_ONCE = 200;

/** Where stock moved on Allegro after the seller typed his: one question for all of them. */
export function StockMoved() {
  const { t } = useTranslation();
  const resolve = useResolve();
  const asMeant = useStockAsMeant();
  const asked = { states: ['conflicted'] as const, after: null, limit: ASKED_AT_ONCE };
  const conflicted = useAsk('changes.list', asked).data?.changes ?? [];
  const moved = conflicted.filter((change) => stockAsMeant(change) !== null);
  const [first] = moved;
  if (!first || moved.length < 2) return null;
  const scope = { editIds: moved.map(({ editId }) => editId) };
  const isPending = resolve.isPending || asMeant.isPending;
  const error = resolve.error ?? asMeant.error;
  return (
    <section className={classes.allConflicts} aria-label={t('changes:stock-moved.label')}>
      <div className={classes.asked}>
        <strong>{t('changes:stock-moved.many', { count: moved.length })}</strong>
        <p>
          {t('changes:stock-moved.example', {
            title: first.offerTitle,
            yours: first.after,
            base: first.base,
            theirs: first.theirs,
            meant: stockAsMeant(first),
          })}
        </p>
        {error ? <ErrorNote error={errorOf(error)} /> : null}
      </div>
      <span className={classes.choices}>
        <Button size="compact-xs" disabled={isPending} onClick={() => asMeant.set(moved)}>
          {t('changes:stock-moved.as-meant')}
        </Button>
        <Button
          size="compact-xs"
          disabled={isPending}
          onClick={() => resolve.mutate({ ...scope, take: 'mine' })}
        >
          {t('changes:stock-moved.as-typed')}
        </Button>
        <Button
          size="compact-xs"
          disabled={isPending}
          onClick={() => resolve.mutate({ ...scope, take: 'theirs' })}
        >
          {t('changes:stock-moved.leave')}
        </Button>
      </span>
    </section>
  );
}
