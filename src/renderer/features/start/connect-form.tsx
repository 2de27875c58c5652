import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { forgetFormOfNoShop, keepForm, useKeptForm } from '../../data/kept-forms.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { EnvironmentChoice } from './environment-choice.tsx';
import { KeyFields } from './key-fields.tsx';
import { connectInput, KEPT_KEY, type OwnKey, whatIsMissing } from './own-key.ts';
import classes from './start.module.css';
import { useGetFirstOffers } from './use-get-first-offers.ts';

type ConnectFormProps = { readonly hasBuiltInKey: boolean; readonly onCancel: () => void };

/** Which Allegro; and, for who runs from source, the own key of an application registered there. */
export function ConnectForm({ hasBuiltInKey, onCancel }: ConnectFormProps) {
  const { t } = useTranslation();
  const [kept, setKept] = useKeptForm('connect', KEPT_KEY);
  const [clientSecret, setSecret] = useState('');
  const key: OwnKey = { ...kept, clientSecret };
  const [wasSent, setWasSent] = useState(false);
  const connect = useTell('accounts.connect');
  const cancel = useTell('accounts.cancel-connect');
  const getFirstOffers = useGetFirstOffers();
  const missing = wasSent ? whatIsMissing(key, hasBuiltInKey) : [];
  const set = (change: Partial<OwnKey>) => {
    const { clientSecret: secret, ...rest } = { ...key, ...change };
    setSecret(secret);
    setKept(rest);
  };
  const error = connect.error ? errorOf(connect.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (whatIsMissing(key, hasBuiltInKey).length > 0) return;
    connect.mutate(connectInput(key, hasBuiltInKey), {
      onSuccess: () => {
        forgetFormOfNoShop('connect');
        getFirstOffers();
      },
    });
  }

  function giveUp() {
    keepForm('connect', null);
    onCancel();
  }

  return (
    <form onSubmit={submit} noValidate>
      <EnvironmentChoice environment={key.environment} onChange={set} />
      {hasBuiltInKey ? null : <KeyFields ownKey={key} missing={missing} onChange={set} />}
      {error?.kind === 'auth' && error.reason === 'secret-store' ? (
        <Checkbox
          label={t('start:form.in-file')}
          checked={key.secretsInFile}
          onChange={(event) => set({ secretsInFile: event.currentTarget.checked })}
        />
      ) : null}
      {error && error.kind !== 'cancelled' ? <ErrorNote error={error} /> : null}
      {connect.isPending ? <p role="status">{t('start:form.waiting')}</p> : null}
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="sm" loading={connect.isPending}>
          {t('start:form.connect')}
        </Button>
        <Button size="sm" onClick={() => (connect.isPending ? cancel.mutate({}) : giveUp())}>
          {t('words:cancel')}
        </Button>
      </div>
    </form>
  );
}
