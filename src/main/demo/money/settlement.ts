import { DAY_MS } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import { doLater } from '../later.ts';
import type { Moment } from '../offers/moment.ts';
import { billingBalances, enterBilling } from './billing-account.ts';
import { enterOperation, fullWallets, type Wallet } from './wallet.ts';

const HALF_PAST_MIDNIGHT_MS = 1_800_000;
/** What a payout leaves in a wallet, for refunds to come. */
const RESERVE_MINOR = 30_000;
const MARKETPLACES: Readonly<Record<string, string>> = { CZK: 'allegro-cz', HUF: 'allegro-hu' };

/** Half past every midnight: fees are taken from what was sold; on Mondays the rest is paid out. */
export function settle(moment: Moment): void {
  for (const [currency, minor] of billingBalances(moment.state)) {
    if (minor < 0) takeFees(moment, currency, -minor);
  }
  if (new Date(moment.now).getUTCDay() === 1) payOut(moment);
  expectSettlement(moment);
}

export function expectSettlement({ state, now }: Moment): void {
  const today = Math.floor(now / DAY_MS) * DAY_MS + HALF_PAST_MIDNIGHT_MS;
  doLater(state, { kind: 'settlement', about: 'daily', dueAt: today > now ? today : today + DAY_MS });
}

/** What leaves the wallet enters the account. */
function takeFees(moment: Moment, currency: string, owedMinor: number): void {
  let left = owedMinor;
  for (const { wallet, minor } of fullWallets(moment.state)) {
    const taken = wallet.currency === currency ? Math.min(left, minor) : 0;
    if (taken === 0) continue;
    left -= taken;
    const marketplaceId = marketplaceOf(currency);
    const deductionId = nextId(moment.state, 'deductions');
    enterOperation(moment, { type: 'DEDUCTION_CHARGE', wallet, minor: -taken, marketplaceId, deductionId });
    enterBilling(moment, { type: 'PAD', minor: taken, currency, marketplaceId });
  }
}

function payOut(moment: Moment): void {
  for (const { wallet, minor } of fullWallets(moment.state)) {
    if (minor > RESERVE_MINOR) payOutOf(moment, wallet, minor - RESERVE_MINOR);
  }
}

export function payOutOf(moment: Moment, wallet: Wallet, minor: number): string {
  const payoutId = nextId(moment.state, 'payouts');
  const marketplaceId = marketplaceOf(wallet.currency);
  enterOperation(moment, { type: 'PAYOUT', wallet, minor: -minor, marketplaceId, payoutId });
  return payoutId;
}

function marketplaceOf(currency: string): string {
  return MARKETPLACES[currency] ?? 'allegro-pl';
}

/** An id that no other of its kind has. */
export function nextId(state: DemoState, kind: 'deductions' | 'payouts'): string {
  const counters = state.table<number>('counters');
  const number = (counters.get(kind) ?? 0) + 1;
  counters.put(kind, number);
  return uuidOf(state.settings.seed, number, kind === 'deductions' ? 191 : 192);
}
