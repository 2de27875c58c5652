import { SELLER } from '../../src/main/demo/kinds.ts';
import { unlink } from '../../src/main/demo/oauth/tokens.ts';
import type { Day } from './the-day.ts';

/** He starts it again; where Allegro has ended the sign-in he signs in. */
export async function returns(day: Day): Promise<void> {
  const { world } = day;
  await world.queue.run(Math.floor(world.dice() * 20_000));
  await world.start();
  await world.queue.run(1000 + Math.floor(world.dice() * 4000));
  await signsInIfAsked(day);
}

export async function signsInIfAsked({ world, watcher, seller }: Day): Promise<void> {
  if (world.life.isDead || world.life.connection !== 'signed-out') return;
  watcher.tell('seller: signs in again');
  seller.signIns.push({ at: world.queue.now, by: 'seller' });
  await world.signInAgain();
}

/** Allegro ends a token in the middle of things, or the whole sign-in. */
export function losesSignIn({ world, watcher, seller }: Day, what: 'token' | 'sign-in'): void {
  const { state } = world.shop;
  watcher.tell(`Allegro ends the ${what}`);
  if (what === 'sign-in') {
    seller.signIns.push({ at: world.queue.now, by: 'allegro' });
    unlink(state, null);
    return;
  }
  const tokens = state.table<{ kind: string; userId: string }>('oauth.tokens');
  for (const [id, { kind, userId }] of [...tokens.entries()])
    if (kind === 'access' && userId === SELLER.userId) tokens.remove(id);
}
