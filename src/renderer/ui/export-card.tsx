import { Button } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import classes from './card.module.css';
import { ErrorNote } from './error-note.tsx';
import { sizeOf } from './size-words.ts';
import { useFormat } from './use-format.ts';

/** Everything of all shops into an open folder, by one click. */
export function ExportCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const work = useTell('archive.export');
  return (
    <section className={classes.large}>
      <h2>{t('safety:export.title')}</h2>
      <p>{t('safety:export.text')}</p>
      <div className={classes.row}>
        <Button
          loading={work.isPending}
          leftSection={<IconPackageExport size={16} stroke={1.6} />}
          onClick={() => work.mutate({})}
        >
          {t('safety:export.button')}
        </Button>
      </div>
      {work.data ? (
        <p role="status">
          {t('safety:export.done', { folder: work.data.folder, size: sizeOf(work.data.sizeBytes, format) })}
        </p>
      ) : null}
      {work.error ? <ErrorNote error={errorOf(work.error)} /> : null}
    </section>
  );
}
