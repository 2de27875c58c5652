import { Button, Checkbox, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { connectInput, EMPTY_KEY, type OwnKey, whatIsMissing } from './own-key.ts';
import classes from './start.module.css';
import { useGetFirstOffers } from './use-get-first-offers.ts';

/** For who runs from source: the own key of an application registered at Allegro. */
export function ConnectForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const [key, setKey] = useState<OwnKey>(EMPTY_KEY);
  const [wasSent, setWasSent] = useState(false);
  const connect = useTell('accounts.connect');
  const cancel = useTell('accounts.cancel-connect');
  const getFirstOffers = useGetFirstOffers();
  const missing = wasSent ? whatIsMissing(key) : [];
  const set = (change: Partial<OwnKey>) => setKey((now) => ({ ...now, ...change }));
  const error = connect.error ? errorOf(connect.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (whatIsMissing(key).length === 0) connect.mutate(connectInput(key), { onSuccess: getFirstOffers });
  }

  return (
    <form onSubmit={submit} noValidate>
      <SegmentedControl
        aria-label={t('start:form.environment')}
        value={key.environment}
        onChange={(value) => set({ environment: value === 'sandbox' ? 'sandbox' : 'production' })}
        data={[
          { value: 'production', label: t('start:form.production') },
          { value: 'sandbox', label: t('start:form.sandbox') },
        ]}
      />
      <TextInput
        label="Client ID"
        description={t('start:form.client-id')}
        error={missing.includes('clientId') ? t('start:form.needed') : null}
        value={key.clientId}
        spellCheck={false}
        onChange={(event) => set({ clientId: event.currentTarget.value })}
      />
      <TextInput
        label={t('start:form.app-name')}
        description={t('start:form.app-name-why')}
        error={missing.includes('appName') ? t('start:form.needed') : null}
        value={key.appName}
        onChange={(event) => set({ appName: event.currentTarget.value })}
      />
      <PasswordInput
        label="Client Secret"
        description={t('start:form.secret')}
        value={key.clientSecret}
        onChange={(event) => set({ clientSecret: event.currentTarget.value })}
      />
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
        <Button size="sm" onClick={() => (connect.isPending ? cancel.mutate({}) : onCancel())}>
          {t('words:cancel')}
        </Button>
      </div>
    </form>
  );
}
