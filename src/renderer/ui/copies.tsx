import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restored, ShopCopy } from '../../shared/contract-recovery.ts';
import { mayBeDeleted } from '../../shared/domain/shop-copies.ts';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import classes from './copies.module.css';
import { DeleteCopy } from './copy-delete.tsx';
import { ErrorNote } from './error-note.tsx';
import { sizeOf } from './size-words.ts';
import { useFormat } from './use-format.ts';

const KIND_KEYS: Readonly<Record<ShopCopy['kind'], string>> = {
  whole: 'safety:copies.whole',
  unsent: 'safety:copies.unsent',
  'set-aside': 'safety:copies.set-aside',
  damaged: 'safety:copies.damaged',
};

type CopiesProps = {
  readonly copies: readonly ShopCopy[];
  /** Not while a shop is in trouble: any copy may be what saves it. */
  readonly canDelete?: boolean;
  readonly onRestored?: (done: Restored) => void;
};

type Asked = { readonly name: string; readonly what: 'go-back' | 'delete' } | null;

/** Dated copies, each with a way back to it and one to let go of it, which are asked about once. */
export function Copies({ copies, canDelete = false, onRestored }: CopiesProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const end = () => setAsked(null);
  const ask = (name: string, what: 'go-back' | 'delete') =>
    setAsked(asked?.name === name && asked.what === what ? null : { name, what });
  return (
    <ul className={classes.copies}>
      {copies.map((copy) => (
        <li key={copy.name}>
          <CopyLine
            copy={copy}
            canDelete={canDelete}
            asked={asked?.name === copy.name ? asked.what : null}
            onAsk={(what) => ask(copy.name, what)}
          />
          {asked?.name === copy.name && asked.what === 'go-back' ? (
            <GoBack name={copy.name} onEnd={end} onRestored={onRestored} />
          ) : null}
          {asked?.name === copy.name && asked.what === 'delete' ? (
            <DeleteCopy copy={copy} onEnd={end} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type CopyLineProps = {
  readonly copy: ShopCopy;
  readonly canDelete: boolean;
  readonly asked: 'go-back' | 'delete' | null;
  readonly onAsk: (what: 'go-back' | 'delete') => void;
};

function CopyLine({ copy, canDelete, asked, onAsk }: CopyLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, madeAt, sizeBytes, isNewer } = copy;
  const at = format.dateTime(madeAt);
  const kindWords = t(KIND_KEYS[kind]);
  return (
    <>
      <span>{at}</span>
      <span className="quiet">{kindWords}</span>
      <span className="quiet">{sizeOf(sizeBytes, format)}</span>
      <span className={classes.ways}>
        {canDelete && mayBeDeleted(copy) ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('safety:delete.of', { at, kind: kindWords })}
            aria-expanded={asked === 'delete'}
            onClick={() => onAsk('delete')}
          >
            {t('safety:delete.button')}
          </Button>
        ) : null}
        {kind === 'damaged' || isNewer ? null : (
          <Button
            size="compact-sm"
            aria-label={t('safety:copies.go-back-to', { at })}
            aria-expanded={asked === 'go-back'}
            onClick={() => onAsk('go-back')}
          >
            {t('safety:copies.go-back')}
          </Button>
        )}
      </span>
    </>
  );
}

type GoBackProps = {
  readonly name: string;
  readonly onEnd: () => void;
  readonly onRestored: CopiesProps['onRestored'];
};

function GoBack({ name, onEnd, onRestored }: GoBackProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const restore = useTell('backups.restore');
  const goBack = () =>
    restore.mutate(
      { name },
      {
        onSuccess: (done) => {
          onEnd();
          void client.invalidateQueries();
          onRestored?.(done);
        },
      },
    );
  return (
    <div className={classes.asked}>
      <p>{t('safety:copies.ask')}</p>
      <Button size="compact-sm" variant="filled" loading={restore.isPending} onClick={goBack}>
        {t('safety:copies.yes')}
      </Button>
      <Button size="compact-sm" onClick={onEnd}>
        {t('words:cancel')}
      </Button>
      {restore.error ? <ErrorNote error={errorOf(restore.error)} /> : null}
    </div>
  );
}
