import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconHelp, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../shared/contract.ts';
import { usePreferences, useSetPreferences } from '../data/preferences.ts';
import { useWindowState } from '../state/window-state.ts';

const LANGUAGES: readonly [Preferences['language'], string][] = [
  ['pl', 'Polski'],
  ['en', 'English'],
];
const THEMES: readonly [Preferences['theme'], string][] = [
  ['system', 'shell:theme.system'],
  ['light', 'shell:theme.light'],
  ['dark', 'shell:theme.dark'],
];

export function SettingsMenu({ withHelp = true }: { readonly withHelp?: boolean }) {
  const { t } = useTranslation();
  const preferences = usePreferences();
  const change = useSetPreferences();
  const mark = (isChosen: boolean) => (isChosen ? <IconCheck size={16} stroke={1.6} /> : null);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={t('shell:settings')}>
          <IconSettings size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell:language')}</Menu.Label>
        {LANGUAGES.map(([language, name]) => (
          <Menu.Item
            key={language}
            lang={language}
            role="menuitemradio"
            aria-checked={preferences?.language === language}
            rightSection={mark(preferences?.language === language)}
            onClick={() => void change({ language })}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Label>{t('shell:theme.label')}</Menu.Label>
        {THEMES.map(([theme, key]) => (
          <Menu.Item
            key={theme}
            role="menuitemradio"
            aria-checked={preferences?.theme === theme}
            rightSection={mark(preferences?.theme === theme)}
            onClick={() => void change({ theme })}
          >
            {t(key)}
          </Menu.Item>
        ))}
        {withHelp ? (
          <Menu.Item
            leftSection={<IconHelp size={16} stroke={1.6} />}
            rightSection="F1"
            onClick={() => useWindowState.getState().set({ helpOpen: true })}
          >
            {t('shell:help')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
