import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConnectForm } from './connect-form.tsx';
import classes from './start.module.css';

type ConnectCardProps = {
  readonly hasBuiltInKey: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

export function ConnectCard({ hasBuiltInKey, isOpen, onOpen }: ConnectCardProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.card}>
      <h2>{t('start:connect.title')}</h2>
      <p>{t('start:connect.text')}</p>
      {isOpen ? (
        <>
          {hasBuiltInKey ? null : <p>{t('start:connect.no-key')}</p>}
          <ConnectForm hasBuiltInKey={hasBuiltInKey} onCancel={() => onOpen(false)} />
        </>
      ) : (
        <div className={classes.row}>
          <Button size="sm" onClick={() => onOpen(true)}>
            {t('start:connect.button')}
          </Button>
        </div>
      )}
    </section>
  );
}
