import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ShopCopy } from '../../shared/contract-recovery.ts';
import { errorOf } from '../data/api.ts';
import { useAsk, useTell } from '../data/use-ask.ts';
import { say } from '../state/notice.ts';
import classes from './copies.module.css';
import { ErrorNote } from './error-note.tsx';
import { useFormat } from './use-format.ts';

type DeleteCopyProps = { readonly copy: ShopCopy; readonly onEnd: () => void };

const HOLDS_KEYS: Readonly<Partial<Record<ShopCopy['kind'], string>>> = {
  unsent: 'safety:delete.holds.unsent',
  'set-aside': 'safety:delete.holds.set-aside',
  damaged: 'safety:delete.holds.damaged',
};

/** The question before a copy goes for good: which file, of when, and what would be lost with it. */
export function DeleteCopy({ copy: { name, kind, madeAt }, onEnd }: DeleteCopyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const look = useAsk('backups.look', { name });
  const remove = useTell('backups.delete');
  const at = format.dateTime(madeAt);
  const onSuccess = () => {
    say('safety:delete.done', { at });
    onEnd();
    void client.invalidateQueries();
  };
  const failed = remove.error ?? look.error;
  return (
    <div className={classes.asked}>
      <div className={classes.question}>
        <p className={classes.file}>{t('safety:delete.file', { name, at })}</p>
        <p>{t(HOLDS_KEYS[kind] ?? '')}</p>
        <p role="status">
          {look.data ? <strong>{insideWords(look.data.unsent, t)}</strong> : null}
          {look.isPending ? t('safety:delete.reading') : null}
        </p>
      </div>
      <Button
        size="compact-sm"
        variant="filled"
        disabled={!look.data}
        loading={remove.isPending}
        onClick={() => remove.mutate({ name }, { onSuccess })}
      >
        {t('safety:delete.yes')}
      </Button>
      <Button size="compact-sm" onClick={onEnd}>
        {t('words:cancel')}
      </Button>
      {failed ? <ErrorNote error={errorOf(failed)} /> : null}
    </div>
  );
}

function insideWords(unsent: number | null, t: TFunction): string {
  if (unsent === null) return t('safety:delete.unknown');
  return unsent === 0 ? t('safety:delete.none') : t('safety:delete.count', { count: unsent });
}
