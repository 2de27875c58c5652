import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../shared/contract-app.ts';
import { usePreferences, useSetPreferences } from '../../data/preferences.ts';
import { useShownColumns } from '../../state/shown-columns.ts';
import { optionalColumns } from './columns.ts';

const HEIGHTS: readonly [Preferences['offerRows'], string][] = [
  ['compact', 'list:rows.compact'],
  ['normal', 'list:rows.normal'],
  ['comfortable', 'list:rows.comfortable'],
];

/** Which columns, and how high the rows are; remembered on this computer. */
export const ColumnsMenu = memo(function ColumnsMenu() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Menu position="bottom-end" shadow="md" closeOnItemClick={false} opened={isOpen} onChange={setOpen}>
      <Tooltip label={t('list:columns.menu')} disabled={isOpen}>
        <Menu.Target>
          <ActionIcon aria-label={t('list:columns.menu')}>
            <IconColumns3 size={16} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <ColumnChoices />
        <Menu.Divider />
        <HeightChoices />
      </Menu.Dropdown>
    </Menu>
  );
});

function ColumnChoices() {
  const { t } = useTranslation();
  const chosen = usePreferences()?.offerColumns ?? null;
  const change = useSetPreferences();
  const shown = useShownColumns((state) => state.ids);
  return (
    <>
      <Menu.Label>{t('list:columns.label')}</Menu.Label>
      <Menu.CheckboxItem
        checked={chosen === null}
        onChange={() => void change({ offerColumns: chosen === null ? shown : null })}
      >
        {t('list:columns.fitting')}
      </Menu.CheckboxItem>
      {optionalColumns().map(({ id, key }) => (
        <Menu.CheckboxItem
          key={id}
          checked={shown.includes(id)}
          onChange={() => {
            const others = shown.filter((each) => each !== id);
            void change({ offerColumns: shown.includes(id) ? others : [...others, id] });
          }}
        >
          {t(key)}
        </Menu.CheckboxItem>
      ))}
    </>
  );
}

function HeightChoices() {
  const { t } = useTranslation();
  const height = usePreferences()?.offerRows ?? 'normal';
  const change = useSetPreferences();
  return (
    <>
      <Menu.Label>{t('list:rows.label')}</Menu.Label>
      <Menu.RadioGroup value={height}>
        {HEIGHTS.map(([value, key]) => (
          <Menu.RadioItem key={value} value={value} onChange={() => void change({ offerRows: value })}>
            {t(key)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
