import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { changedParameters, parametersIn } from '../../../shared/domain/parameter-words.ts';
import { errorOf } from '../../data/api.ts';
import { DescriptionDiff } from '../../ui/description/description-diff.tsx';
import { descriptionIn } from '../../ui/description/description-words.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { valueWords } from '../../ui/value-words.ts';
import classes from './changes.module.css';
import { galleryWords } from './gallery-words.ts';
import { stockAsMeant } from './stock-as-meant.ts';
import { useResolve } from './use-released.ts';
import { useStockAsMeant } from './use-stock-as-meant.ts';

/** The same field was changed on both sides: was, yours, on Allegro; the seller decides. */
export function Conflict({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const resolve = useResolve();
  const asMeant = useStockAsMeant();
  const scope = { editIds: [change.editId] };
  const meant = stockAsMeant(change);
  const sides = disputedIn(change);
  const isPending = resolve.isPending || asMeant.isPending;
  const error = resolve.error ?? asMeant.error;
  const say = (value: unknown) =>
    valueWords(change.field === 'images' ? galleryWords(value, t) : value, format, t);
  return (
    <div className={classes.conflict}>
      <dl className={classes.sides}>
        <div>
          <dt>{t('changes:conflict.was')}</dt>
          <dd>{say(sides.before)}</dd>
        </div>
        <div>
          <dt>{t('changes:conflict.yours')}</dt>
          <dd className="add">{say(sides.after)}</dd>
        </div>
        <div>
          <dt>{t('changes:conflict.on-allegro')}</dt>
          <dd className="del">{say(sides.theirs)}</dd>
        </div>
      </dl>
      {change.field === 'description' ? <BothDescriptions change={change} /> : null}
      {sides.hasMore ? <p className="quiet">{t('changes:conflict.undisputed')}</p> : null}
      <span className={classes.choices}>
        <Button
          size="compact-xs"
          disabled={isPending}
          onClick={() => resolve.mutate({ ...scope, take: 'mine' })}
        >
          {t('changes:conflict.keep-mine')}
        </Button>
        {meant === null ? null : (
          <Button size="compact-xs" disabled={isPending} onClick={() => asMeant.set([change])}>
            {t('changes:stock-moved.set', { pieces: meant })}
          </Button>
        )}
        <Button
          size="compact-xs"
          disabled={isPending}
          onClick={() => resolve.mutate({ ...scope, take: 'theirs' })}
        >
          {t('changes:conflict.take-theirs')}
        </Button>
      </span>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
    </div>
  );
}

/** Of parameters those alone that both sides filled. */
function disputedIn({ field, mark, before, after, theirs }: ChangeRow) {
  const all = { before, after, theirs, hasMore: false };
  if (field !== 'parameters' || mark !== null) return all;
  const ids = new Set(changedParameters(parametersIn(before), parametersIn(theirs)).map(({ id }) => id));
  if (ids.size === 0) return all;
  const of = (value: unknown) => parametersIn(value).filter(({ id }) => ids.has(id));
  const hasMore = parametersIn(after).length > ids.size;
  return { before: of(before), after: of(after), theirs: of(theirs), hasMore };
}

/** A line is too short for two descriptions: what each side does to the one before stands below. */
function BothDescriptions({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const was = descriptionIn(change.base);
  return (
    <div className={classes.both}>
      <div>
        <strong>{t('changes:conflict.yours')}</strong>
        <DescriptionDiff before={was} after={descriptionIn(change.after)} />
      </div>
      <div>
        <strong>{t('changes:conflict.on-allegro')}</strong>
        <DescriptionDiff before={was} after={descriptionIn(change.theirs)} />
      </div>
    </div>
  );
}
