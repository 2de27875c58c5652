import { Menu, UnstyledButton } from '@mantine/core';
import { IconArrowsExchange, IconChevronDown, IconId, IconSunrise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../shared/domain/account.ts';
import { useTell } from '../data/use-ask.ts';
import { useWindowState } from '../state/window-state.ts';
import classes from './top-bar.module.css';

const WORLD = { demo: 'DEMO', sandbox: 'SANDBOX', production: null };
const TONE = { demo: classes.demo, sandbox: classes.sandbox, production: '' };

export function AccountPill({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const close = useTell('accounts.close');
  const go = useWindowState((state) => state.go);
  const leave = () => {
    close.mutate({});
    go('offers');
  };
  const world = WORLD[account.environment];
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <UnstyledButton
          className={`${classes.pill} ${TONE[account.environment]}`}
          title={t('shell:account.menu')}
        >
          {world ? <strong>{world}</strong> : null}
          <span>{world ? `· ${account.login}` : account.login}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell:account.shop', { login: account.login, id: account.userId })}</Menu.Label>
        <Menu.Item leftSection={<IconId size={16} stroke={1.6} />} onClick={() => go('account')}>
          {t('shell:account.page')}
        </Menu.Item>
        {account.environment === 'demo' ? (
          <Menu.Item leftSection={<IconSunrise size={16} stroke={1.6} />} onClick={() => go('account')}>
            {t('account:day.button')}
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<IconArrowsExchange size={16} stroke={1.6} />} onClick={leave}>
          {t('shell:account.other-shop')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
