import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { useAsk, useTell } from '../data/use-ask.ts';
import classes from './card.module.css';
import { ErrorNote } from './error-note.tsx';
import { useFormat } from './use-format.ts';

/** Exports that lie among the seller's documents; nothing where there are none. */
export function ImportCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const found = useAsk('archive.found', {}).data?.exports ?? [];
  const bring = useTell('archive.import');
  if (found.length === 0) return null;
  return (
    <section className={classes.large}>
      <h2>{t('safety:import.title')}</h2>
      <p>{t('safety:import.text')}</p>
      {found.slice(0, 3).map(({ name, exportedAt, logins }) => (
        <div key={name} className={classes.row}>
          <Button
            loading={bring.isPending && bring.variables.name === name}
            onClick={() => bring.mutate({ name }, { onSuccess: () => void client.invalidateQueries() })}
          >
            {t('safety:import.button', { at: format.dateTime(exportedAt) })}
          </Button>
          <span className="quiet">{logins.join(', ')}</span>
        </div>
      ))}
      {bring.data ? (
        <p role="status">
          {t('safety:import.done', {
            count: bring.data.accounts.length,
            skipped: bring.data.skipped.join(', ') || '–',
          })}
        </p>
      ) : null}
      {bring.data?.unusable.map(({ code, values }) => (
        <p key={values['name']} role="alert">
          {t(`troubles:${code}`, values)}
        </p>
      ))}
      {bring.error ? <ErrorNote error={errorOf(bring.error)} /> : null}
    </section>
  );
}
