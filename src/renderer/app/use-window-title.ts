import { useEffect } from 'react';
import type { Account } from '../../shared/domain/account.ts';

/** Whose shop it is, and which of the three worlds it lies in, is read off the window's own title. */
export function useWindowTitle(account: Account): void {
  const world = account.environment === 'production' ? '' : ` (${account.environment.toUpperCase()})`;
  useEffect(() => {
    document.title = `${account.login}${world} – Stragan`;
    return () => {
      document.title = 'Stragan';
    };
  }, [account.login, world]);
}
