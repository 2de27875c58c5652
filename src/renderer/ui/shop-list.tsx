import { Loader, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { Account } from '../../shared/domain/account.ts';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import { Chip } from './chip.tsx';
import { ErrorNote } from './error-note.tsx';
import classes from './shop-list.module.css';

const WORLDS = { demo: 'DEMO', sandbox: 'SANDBOX', production: 'ALLEGRO' };
const TONES = { demo: 'demo', sandbox: 'warn', production: 'accent' } as const;

type ShopListProps = { readonly accounts: readonly Account[]; readonly onOpened?: () => void };

/** Shops of this computer, each opened by a click. */
export function ShopList({ accounts, onOpened }: ShopListProps) {
  const client = useQueryClient();
  const open = useTell('accounts.open');
  const openShop = ({ accountId }: Account) =>
    open.mutate(
      { accountId },
      {
        onSuccess: () => {
          void client.invalidateQueries();
          onOpened?.();
        },
      },
    );
  return (
    <>
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
    </>
  );
}
