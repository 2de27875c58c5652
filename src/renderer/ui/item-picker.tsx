import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../data/use-ask.ts';
import { useReadOnce } from '../data/use-read-once.ts';

type ItemPickerProps = {
  /** Of whose items one is chosen. */
  readonly collection: string;
  readonly label: string;
  readonly value: { readonly id: string; readonly name: string | null } | null;
  readonly onChoose: (key: string | null, title: string | null) => void;
  readonly mayBeEmpty?: boolean;
  readonly placeholder?: string;
};

const SHOWN = 50;
const TYPING_MS = 150;

/** One item of a collection by its title, or none. Items that Allegro does not have yet may be chosen too. */
export function ItemPicker({ collection, label, value, onChoose, mayBeEmpty, placeholder }: ItemPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const chosenTitle = value === null ? '' : (value.name ?? t('words:unnamed'));
  const [asked] = useDebouncedValue(text === chosenTitle ? '' : text, TYPING_MS);
  const found = useAsk(
    'collections.list',
    { name: collection, after: null, limit: SHOWN, ...(asked === '' ? {} : { text: asked }) },
    { enabled: isOpen },
  );
  const isComing = useReadOnce(collection, isOpen) || found.isFetching;
  const items = (found.data?.items ?? []).filter(({ isGone }) => !isGone);
  const options = items.map(({ key, title }) => ({ value: key, label: title ?? t('words:unnamed') }));
  const isListed = value === null || options.some((option) => option.value === value.id);
  return (
    <Select
      size="xs"
      aria-label={label}
      data={isListed ? options : [{ value: value.id, label: chosenTitle }, ...options]}
      value={value?.id ?? null}
      onChange={(key) => {
        if (key === (value?.id ?? null)) return;
        onChoose(key, items.find((item) => item.key === key)?.title ?? null);
      }}
      searchable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options: all }) => all}
      onDropdownOpen={() => setOpen(true)}
      clearable={mayBeEmpty === true}
      placeholder={placeholder ?? t('words:none')}
      nothingFoundMessage={isComing ? t('words:looking') : t('words:nothing-found')}
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed' }}
    />
  );
}
