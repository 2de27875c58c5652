import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { keyTyped } from '../state/typing.ts';
import { useWindowState } from '../state/window-state.ts';
import classes from './top-bar.module.css';

/** Searches the offers as you type; from another place it leads there, with an empty box. */
export function SearchBox() {
  const { t } = useTranslation();
  const text = useWindowState((state) => (state.place === 'offers' ? state.text : ''));
  const set = useWindowState((state) => state.set);
  const go = useWindowState((state) => state.go);

  function search(next: string) {
    keyTyped();
    set({ text: next });
    go('offers');
  }

  return (
    <TextInput
      id="search"
      className={classes.search ?? ''}
      size="xs"
      aria-label={t('shell:search.label')}
      placeholder={t('shell:search.placeholder')}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={t('shell:search.clear')} onClick={() => search('')} />
        ) : (
          <Kbd size="xs">Ctrl&nbsp;F</Kbd>
        )
      }
      rightSectionWidth={text ? 30 : 56}
      value={text}
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') search('');
        if (event.key === 'ArrowDown' || event.key === 'Enter')
          document.querySelector<HTMLElement>('#offers-grid')?.focus();
      }}
    />
  );
}
