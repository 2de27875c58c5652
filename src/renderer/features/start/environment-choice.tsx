import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OwnKey } from './own-key.ts';

type EnvironmentChoiceProps = {
  readonly environment: OwnKey['environment'];
  readonly onChange: (change: Pick<OwnKey, 'environment'>) => void;
};

export function EnvironmentChoice({ environment, onChange }: EnvironmentChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('start:form.environment')}
      value={environment}
      onChange={(value) => onChange({ environment: value === 'sandbox' ? 'sandbox' : 'production' })}
      data={[
        { value: 'production', label: t('start:form.production') },
        { value: 'sandbox', label: t('start:form.sandbox') },
      ]}
    />
  );
}
