import { moneyOf } from '../data/money.ts';
import type { Money } from '../data/offer-document.ts';
import type { DemoState, Table } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import type { OperationType } from './operation-types.ts';

export type Operator = 'PAYU' | 'P24' | 'AF' | 'AF_P24' | 'AF_PAYU';

/** Where money lies: with an operator, to be had or still waited for, in one currency. */
export type Wallet = {
  readonly operator: Operator;
  readonly type: 'AVAILABLE' | 'WAITING';
  readonly currency: string;
};

/** One movement in a wallet, and what it was about. */
export type PaymentOperation = {
  readonly at: number;
  readonly type: OperationType;
  readonly wallet: Wallet;
  /** Hundredths; less than nothing where the wallet loses. */
  readonly minor: number;
  readonly balanceMinor: number;
  readonly marketplaceId: string;
  readonly paymentId?: string;
  /** Whose money it was, by the number of his order. */
  readonly orderNumber?: number;
  readonly surchargeId?: string;
  readonly deductionId?: string;
  readonly payoutId?: string;
};

/** The only way money moves: the balance after it is written down beside it. */
export function enterOperation(
  { state, now }: Moment,
  operation: Omit<PaymentOperation, 'at' | 'balanceMinor'>,
): void {
  const balances = balancesOf(state);
  const key = keyOf(operation.wallet);
  const balanceMinor = (balances.get(key) ?? 0) + operation.minor;
  balances.set(key, balanceMinor);
  const table = operationTable(state);
  table.put(String(table.size + 1), { at: now, balanceMinor, ...operation });
}

/** In order of entry. */
export function allOperations(state: DemoState): readonly PaymentOperation[] {
  return [...operationTable(state).entries()].map(([, operation]) => operation);
}

export function balanceOf(state: DemoState, wallet: Wallet): number {
  return balancesOf(state).get(keyOf(wallet)) ?? 0;
}

/** Wallets with money to be had, the richest first. */
export function fullWallets(state: DemoState): readonly { wallet: Wallet; minor: number }[] {
  const all = [...balancesOf(state)].map(([key, minor]) => ({ wallet: walletOfKey(key), minor }));
  const full = all.filter(({ wallet, minor }) => wallet.type === 'AVAILABLE' && minor > 0);
  return full.toSorted((one, other) => other.minor - one.minor);
}

/** An amount that may be less than nothing. */
export function signedMoney(minor: number, currency: string): Money {
  const { amount } = moneyOf(Math.abs(minor), currency);
  return { amount: minor < 0 ? `-${amount}` : amount, currency };
}

function balancesOf(state: DemoState): Map<string, number> {
  return state.memo('wallet-balances', () => {
    const last = new Map<string, number>();
    for (const { wallet, balanceMinor } of allOperations(state)) last.set(keyOf(wallet), balanceMinor);
    return last;
  });
}

function keyOf({ operator, type, currency }: Wallet): string {
  return `${operator}/${type}/${currency}`;
}

function walletOfKey(key: string): Wallet {
  const [operator, type, currency = ''] = key.split('/');
  // Keys are made by keyOf alone.
  return { operator: operator as Operator, type: type as Wallet['type'], currency };
}

function operationTable(state: DemoState): Table<PaymentOperation> {
  return state.table<PaymentOperation>('payment-operations');
}
