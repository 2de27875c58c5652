import type { AppStatus } from '../../../shared/contract-app.ts';

/** What Stragan may do at Allegro, in the seller's words. */
export function permissionKey({ connection, canWrite }: Pick<AppStatus, 'connection' | 'canWrite'>): string {
  if (connection === 'signed-out') return 'account:may.nothing';
  return canWrite ? 'account:may.change' : 'account:may.look';
}
