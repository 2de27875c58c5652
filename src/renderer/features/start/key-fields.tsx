import { PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OwnKey } from './own-key.ts';

type KeyFieldsProps = {
  readonly ownKey: OwnKey;
  readonly missing: readonly string[];
  readonly onChange: (change: Partial<OwnKey>) => void;
};

export function KeyFields({ ownKey, missing, onChange }: KeyFieldsProps) {
  const { t } = useTranslation();
  const complaint = (name: keyof OwnKey) => (missing.includes(name) ? t('start:form.needed') : null);
  return (
    <>
      <TextInput
        label="Client ID"
        description={t('start:form.client-id')}
        error={complaint('clientId')}
        value={ownKey.clientId}
        spellCheck={false}
        onChange={(event) => onChange({ clientId: event.currentTarget.value })}
      />
      <TextInput
        label={t('start:form.app-name')}
        description={t('start:form.app-name-why')}
        error={complaint('appName')}
        value={ownKey.appName}
        onChange={(event) => onChange({ appName: event.currentTarget.value })}
      />
      <PasswordInput
        label="Client Secret"
        description={t('start:form.secret')}
        value={ownKey.clientSecret}
        onChange={(event) => onChange({ clientSecret: event.currentTarget.value })}
      />
    </>
  );
}
