import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restored, ShopCopy } from '../../shared/contract-recovery.ts';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import classes from './copies.module.css';
import { ErrorNote } from './error-note.tsx';
import { sizeOf } from './size-words.ts';
import { useFormat } from './use-format.ts';

const KIND_KEYS: Readonly<Record<ShopCopy['kind'], string>> = {
  whole: 'safety:copies.whole',
  unsent: 'safety:copies.unsent',
  'set-aside': 'safety:copies.set-aside',
  damaged: 'safety:copies.damaged',
};

type CopiesProps = { readonly copies: readonly ShopCopy[]; readonly onRestored?: (done: Restored) => void };

/** Dated copies, each with a way back to it, which is asked about once. */
export function Copies({ copies, onRestored }: CopiesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [asked, setAsked] = useState<string | null>(null);
  const restore = useTell('backups.restore');
  const goBack = (name: string) =>
    restore.mutate(
      { name },
      {
        onSuccess: (done) => {
          setAsked(null);
          void client.invalidateQueries();
          onRestored?.(done);
        },
      },
    );
  return (
    <>
      <ul className={classes.copies}>
        {copies.map(({ name, kind, madeAt, sizeBytes, isNewer }) => (
          <li key={name}>
            <span>{format.dateTime(madeAt)}</span>
            <span className="quiet">{t(KIND_KEYS[kind])}</span>
            <span className="quiet">{sizeOf(sizeBytes, format)}</span>
            {kind === 'damaged' || isNewer ? null : (
              <Button
                size="compact-sm"
                aria-label={t('safety:copies.go-back-to', { at: format.dateTime(madeAt) })}
                aria-expanded={asked === name}
                onClick={() => setAsked(asked === name ? null : name)}
              >
                {t('safety:copies.go-back')}
              </Button>
            )}
            {asked === name ? (
              <div className={classes.asked}>
                <p>{t('safety:copies.ask')}</p>
                <Button
                  size="compact-sm"
                  variant="filled"
                  loading={restore.isPending}
                  onClick={() => goBack(name)}
                >
                  {t('safety:copies.yes')}
                </Button>
                <Button size="compact-sm" onClick={() => setAsked(null)}>
                  {t('words:cancel')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {restore.error ? <ErrorNote error={errorOf(restore.error)} /> : null}
    </>
  );
}
