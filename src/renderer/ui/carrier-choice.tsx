import { Select, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { OTHER_CARRIER, useCarriers } from '../data/use-carriers.ts';

type CarrierChoiceProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly carrier: string | null;
  readonly setCarrier: (carrier: string | null) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
};

/** One that Allegro lists, or another by its name. */
export function CarrierChoice({ field, carrier, setCarrier, name, setName }: CarrierChoiceProps) {
  const { t } = useTranslation();
  const listed = useCarriers().map(({ carrierId, name: label }) => ({ value: carrierId, label }));
  return (
    <>
      <Select
        ref={field}
        label={t('orders:tracking.carrier')}
        data={[...listed, { value: OTHER_CARRIER, label: t('orders:tracking.other') }]}
        value={carrier}
        allowDeselect={false}
        searchable
        comboboxProps={{ withinPortal: false }}
        onChange={setCarrier}
      />
      {carrier === OTHER_CARRIER ? (
        <TextInput
          label={t('orders:tracking.name')}
          maxLength={30}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}
