import { Loader, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/domain/account.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { Chip } from '../../ui/chip.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './start.module.css';

const WORLDS = { demo: 'DEMO', sandbox: 'SANDBOX', production: 'ALLEGRO' };
const TONES = { demo: 'demo', sandbox: 'warn', production: 'accent' } as const;

/** Shops that were opened here before; their data is on this computer. */
export function KnownShops() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const accounts = useAsk('accounts.list', {}).data?.accounts ?? [];
  const open = useTell('accounts.open');
  if (accounts.length === 0) return null;

  const openShop = (account: Account) =>
    open.mutate({ accountId: account.accountId }, { onSuccess: () => void client.invalidateQueries() });
  return (
    <section className={classes.card}>
      <h2>{t('start:known.title')}</h2>
      {accounts.map((account) => (
        <UnstyledButton
          key={account.accountId}
          className={classes.shop ?? ''}
          onClick={() => openShop(account)}
        >
          <span>{account.login}</span>
          <Chip tone={TONES[account.environment]}>{WORLDS[account.environment]}</Chip>
          {open.isPending && open.variables.accountId === account.accountId ? (
            <Loader size={16} />
          ) : (
            <IconChevronRight size={16} stroke={1.6} aria-hidden />
          )}
        </UnstyledButton>
      ))}
      {open.error ? <ErrorNote error={errorOf(open.error)} /> : null}
    </section>
  );
}
