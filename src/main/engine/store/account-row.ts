import type { Account, Edition, Environment } from '../../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { ReadDb, WriteDb } from './handle.ts';

/** Writes down whose shop this is. A database of another seller is refused, so that shops never mix. */
export function claimDatabase(db: WriteDb, account: Account): Result<null, AppError> {
  const text = db.pluck<string>('SELECT document FROM account WHERE one = 1').get();
  if (text !== undefined) {
    const owner = JSON.parse(text) as Account;
    if (owner.userId !== account.userId || owner.environment !== account.environment)
      return err(otherUser(owner));
  }
  db.modify(
    `INSERT INTO account (one, document) VALUES (1, ?)
     ON CONFLICT (one) DO UPDATE SET document = excluded.document`,
  ).run(JSON.stringify(account));
  return ok(null);
}

/** Which Allegro this shop is at. */
export function editionOf(db: ReadDb): Edition {
  return accountIn(db)?.edition ?? '2026';
}

export function environmentOf(db: ReadDb): Environment {
  return accountIn(db)?.environment ?? 'production';
}

function accountIn(db: ReadDb): Account | null {
  const text = db.pluck<string>('SELECT document FROM account WHERE one = 1').get();
  return text === undefined ? null : (JSON.parse(text) as Account);
}

function otherUser({ login }: Account): AppError {
  return {
    kind: 'auth',
    reason: 'other-user',
    message: `This shop belongs to ${login}. Sign in as ${login}, or connect a new shop.`,
  };
}
