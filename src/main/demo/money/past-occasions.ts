import { uuidOf } from '../data/dice.ts';
import type { Moment } from '../offers/moment.ts';
import { extrasOf } from '../orders/order-extras.ts';
import { bornOrders } from '../orders/order-store.ts';
import { enterBilling } from './billing-account.ts';
import { isOfToday, type OperationType } from './operation-types.ts';
import { payOutOf, nextId } from './settlement.ts';
import { balanceOf, enterOperation, type Wallet } from './wallet.ts';

type Step = readonly [type: OperationType, minor: number, operator?: 'PAYU' | 'P24'];

/**
 * What also happens in a wallet now and then, with its day before the shop's birth. What is taken comes
 * back, but for what the seller pays in or is given.
 */
const STEPS: Readonly<Record<string, { readonly daysBefore: number; readonly steps: readonly Step[] }>> = {
  topUp: { daysBefore: 21.5, steps: [['TOP_UP', 50_000]] },
  correction: {
    daysBefore: 20,
    steps: [
      ['CORRECTION', 1234],
      ['CORRECTION', -34],
    ],
  },
  compensation: { daysBefore: 18, steps: [['COMPENSATION', 2500]] },
  blockade: {
    daysBefore: 16,
    steps: [
      ['BLOCKADE', -900],
      ['BLOCKADE_RELEASE', 900],
    ],
  },
  refundCancelled: {
    daysBefore: 15,
    steps: [
      ['REFUND_CHARGE', -800],
      ['REFUND_CANCEL', 800],
    ],
  },
  boughtElsewhere: { daysBefore: 14, steps: [['REFUND_INCREASE', 4990]] },
  loan: {
    daysBefore: 12,
    steps: [
      ['LOAN_DEDUCTION_CHARGE', -1000],
      ['LOAN_DEDUCTION_INCREASE', 1000],
    ],
  },
  cash: {
    daysBefore: 10,
    steps: [
      ['COMPENSATION_COD_CHARGE', -700],
      ['COMPENSATION_COD_INCREASE', 700],
    ],
  },
  between: {
    daysBefore: 8,
    steps: [
      ['PROVIDER_REFUND_TRANSFER_CHARGE', -600],
      ['PROVIDER_REFUND_TRANSFER_INCREASE', 600, 'P24'],
    ],
  },
  sweep: {
    daysBefore: 6,
    steps: [
      ['PAYOUT_SWEEP_CHARGE', -500],
      ['PAYOUT_SWEEP_INCREASE', 500, 'P24'],
    ],
  },
  sweepBack: {
    daysBefore: 5,
    steps: [
      ['PAYOUT_SWEEP_CANCEL_CHARGE', -400],
      ['PAYOUT_SWEEP_CANCEL_INCREASE', 400],
    ],
  },
  deduction: {
    daysBefore: 4,
    steps: [
      ['DEDUCTION_CHARGE', -300],
      ['DEDUCTION_INCREASE', 300],
    ],
  },
};

export const OCCASIONS: readonly (readonly [name: string, daysBefore: number])[] = [
  ...Object.entries(STEPS).map(([name, { daysBefore }]) => [name, daysBefore] as const),
  ['payoutBack', 3],
  ['fees', 19],
];

const ABOUT_PAYMENT: readonly OperationType[] = [
  'BLOCKADE',
  'BLOCKADE_RELEASE',
  'REFUND_CHARGE',
  'REFUND_CANCEL',
  'COMPENSATION_COD_CHARGE',
  'COMPENSATION_COD_INCREASE',
  'PROVIDER_REFUND_TRANSFER_CHARGE',
  'PROVIDER_REFUND_TRANSFER_INCREASE',
];

export function happenOnce(moment: Moment, name: string): void {
  if (name === 'fees') return chargeFees(moment);
  if (name === 'payoutBack') return returnPayout(moment);
  const { edition, seed } = moment.state.settings;
  const steps = (STEPS[name]?.steps ?? []).filter(([type]) => edition === '2026' || !isOfToday(type));
  // A wallet is never charged with more than it has.
  const [first] = steps;
  if (first === undefined || balanceOf(moment.state, mainWallet(moment)) + first[1] < 0) return;
  const about = aboutOf(moment);
  for (const [type, minor, operator] of steps) {
    const wallet = { ...mainWallet(moment), ...(operator === undefined ? {} : { operator }) };
    const isElsewhere = type === 'REFUND_INCREASE';
    const paymentId = isElsewhere ? uuidOf(seed, 1, 197) : about.paymentId;
    if (ABOUT_PAYMENT.includes(type) && paymentId === undefined) return;
    enterOperation(moment, {
      type,
      wallet,
      minor,
      marketplaceId: 'allegro-pl',
      ...(type.includes('DEDUCTION') || type.includes('COD') ? { deductionId: about.deductionId } : {}),
      ...(paymentId !== undefined && (isElsewhere || ABOUT_PAYMENT.includes(type)) ? { paymentId } : {}),
      ...(type === 'REFUND_CHARGE' && about.number !== undefined ? { orderNumber: about.number } : {}),
    });
    if (type === 'DEDUCTION_CHARGE' || type === 'DEDUCTION_INCREASE') mirror(moment, minor);
  }
}

/** What is taken for fees, or given back of it, stands in the account with Allegro as well. */
function mirror(moment: Moment, minor: number): void {
  const type = minor < 0 ? 'PAD' : 'DPR';
  enterBilling(moment, { type, minor: -minor, currency: 'PLN', marketplaceId: 'allegro-pl' });
}

function mainWallet({ state }: Moment): Wallet {
  return { operator: state.settings.edition === '2026' ? 'AF' : 'P24', type: 'AVAILABLE', currency: 'PLN' };
}

/** The oldest order that was paid in złoty. */
function aboutOf({ state }: Moment) {
  const order = bornOrders(state).find(
    ({ paidAt, price }) => paidAt !== undefined && price.currency === 'PLN',
  );
  const deductionId = nextId(state, 'deductions');
  const paymentId = order && extrasOf(state.settings, order).paymentId;
  return { deductionId, paymentId, number: order?.number };
}

/** The bank sent a payout back. */
function returnPayout(moment: Moment): void {
  const wallet = mainWallet(moment);
  const minor = Math.min(1000, balanceOf(moment.state, wallet));
  if (minor <= 0) return;
  const payoutId = payOutOf(moment, wallet, minor);
  enterOperation(moment, { type: 'PAYOUT_CANCEL', wallet, minor, marketplaceId: 'allegro-pl', payoutId });
}

function chargeFees(moment: Moment): void {
  const common = { currency: 'PLN', marketplaceId: 'allegro-pl' };
  for (const [type, minor] of [
    ['SB2', -4900],
    ['NSP', -2150],
    ['FEA', -1500],
    ['LIS', -120],
  ] as const)
    enterBilling(moment, { ...common, type, minor });
}
