import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { valueWords } from '../../ui/value-words.ts';
import classes from './changes.module.css';

/** The same field was changed on both sides: was, yours, on Allegro; the seller decides. */
export function Conflict({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const resolve = useTell('changes.resolve');
  const scope = { editIds: [change.editId] };
  const say = (value: unknown) => valueWords(value, format, t);
  return (
    <div className={classes.conflict}>
      <span>
        <span className="quiet">{t('changes:conflict.was')}</span> {say(change.base)}
      </span>
      <span>
        <span className="quiet">{t('changes:conflict.yours')}</span>{' '}
        <span className="add">{say(change.after)}</span>
      </span>
      <span>
        <span className="quiet">{t('changes:conflict.on-allegro')}</span>{' '}
        <span className="del">{say(change.theirs)}</span>
      </span>
      <Button
        size="compact-xs"
        loading={resolve.isPending}
        onClick={() => resolve.mutate({ ...scope, take: 'mine' })}
      >
        {t('changes:conflict.keep-mine')}
      </Button>
      <Button
        size="compact-xs"
        loading={resolve.isPending}
        onClick={() => resolve.mutate({ ...scope, take: 'theirs' })}
      >
        {t('changes:conflict.take-theirs')}
      </Button>
      {resolve.error ? <ErrorNote error={errorOf(resolve.error)} /> : null}
    </div>
  );
}
