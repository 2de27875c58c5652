import { ActionIcon, Menu } from '@mantine/core';
import { IconDatabase, IconHelp, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../shared/contract-app.ts';
import { usePreferences, useSetPreferences } from '../data/preferences.ts';

const LANGUAGES: readonly [Preferences['language'], string][] = [
  ['pl', 'Polski'],
  ['en', 'English'],
];
const THEMES: readonly [Preferences['theme'], string][] = [
  ['system', 'shell:theme.system'],
  ['light', 'shell:theme.light'],
  ['dark', 'shell:theme.dark'],
];

type SettingsMenuProps = { readonly onHelp?: () => void; readonly onData?: () => void };

/** Language and colours, the same on every screen. */
export function SettingsMenu({ onHelp, onData }: SettingsMenuProps) {
  const { t } = useTranslation();
  const preferences = usePreferences();
  const change = useSetPreferences();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={t('shell:settings')}>
          <IconSettings size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell:language')}</Menu.Label>
        <Menu.RadioGroup value={preferences?.language ?? null}>
          {LANGUAGES.map(([language, name]) => (
            <Menu.RadioItem
              key={language}
              lang={language}
              value={language}
              closeMenuOnClick
              onChange={() => void change({ language })}
            >
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('shell:theme.label')}</Menu.Label>
        <Menu.RadioGroup value={preferences?.theme ?? null}>
          {THEMES.map(([theme, key]) => (
            <Menu.RadioItem
              key={theme}
              value={theme}
              closeMenuOnClick
              onChange={() => void change({ theme })}
            >
              {t(key)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {onData ? (
          <Menu.Item leftSection={<IconDatabase size={16} stroke={1.6} />} onClick={onData}>
            {t('safety:data.title')}
          </Menu.Item>
        ) : null}
        {onHelp ? (
          <Menu.Item leftSection={<IconHelp size={16} stroke={1.6} />} rightSection="F1" onClick={onHelp}>
            {t('shell:help')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
