import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTable } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveView } from '../../data/use-save-view.ts';
import { useWindowState } from '../../state/window-state.ts';

/** Tables in and out. */
export const TableMenu = memo(function TableMenu() {
  const { t } = useTranslation();
  const save = useSaveView();
  const go = useWindowState((state) => state.go);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          leftSection={<IconTable size={16} stroke={1.6} />}
          rightSection={<IconChevronDown size={14} stroke={1.6} />}
        >
          {t('offers:table.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => go('table')}>{t('offers:table.open')}</Menu.Item>
        <Menu.Item onClick={() => save('xlsx')}>{t('offers:table.save-xlsx')}</Menu.Item>
        <Menu.Item onClick={() => save('csv')}>{t('offers:table.save-csv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});
