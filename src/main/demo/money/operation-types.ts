export type OperationGroup = 'INCOME' | 'OUTCOME' | 'REFUND' | 'BLOCKADES';

/** Which group each kind of movement belongs to; a correction goes by its sign. */
const GROUPS = {
  CONTRIBUTION: 'INCOME',
  SURCHARGE: 'INCOME',
  COMPENSATION: 'INCOME',
  TOP_UP: 'INCOME',
  CORRECTION: 'INCOME',
  DEDUCTION_INCREASE: 'INCOME',
  LOAN_DEDUCTION_INCREASE: 'INCOME',
  COMPENSATION_COD_INCREASE: 'INCOME',
  PAYOUT_SWEEP_INCREASE: 'INCOME',
  PAYOUT_SWEEP_CANCEL_INCREASE: 'INCOME',
  PAYOUT: 'OUTCOME',
  PAYOUT_CANCEL: 'OUTCOME',
  DEDUCTION_CHARGE: 'OUTCOME',
  LOAN_DEDUCTION_CHARGE: 'OUTCOME',
  COMPENSATION_COD_CHARGE: 'OUTCOME',
  PAYOUT_SWEEP_CHARGE: 'OUTCOME',
  PAYOUT_SWEEP_CANCEL_CHARGE: 'OUTCOME',
  REFUND_CHARGE: 'REFUND',
  REFUND_INCREASE: 'REFUND',
  REFUND_CANCEL: 'REFUND',
  PROVIDER_REFUND_TRANSFER_CHARGE: 'REFUND',
  PROVIDER_REFUND_TRANSFER_INCREASE: 'REFUND',
  BLOCKADE: 'BLOCKADES',
  BLOCKADE_RELEASE: 'BLOCKADES',
} as const satisfies Readonly<Record<string, OperationGroup>>;

export type OperationType = keyof typeof GROUPS;

export function groupOf(type: OperationType, minor: number): OperationGroup {
  return type === 'CORRECTION' && minor < 0 ? 'OUTCOME' : GROUPS[type];
}

/** Came with Allegro's own wallet: the former edition knows none of them. */
const OF_TODAY: readonly OperationType[] = [
  'TOP_UP',
  'LOAN_DEDUCTION_CHARGE',
  'LOAN_DEDUCTION_INCREASE',
  'COMPENSATION_COD_CHARGE',
  'COMPENSATION_COD_INCREASE',
  'PROVIDER_REFUND_TRANSFER_CHARGE',
  'PROVIDER_REFUND_TRANSFER_INCREASE',
  'PAYOUT_SWEEP_CHARGE',
  'PAYOUT_SWEEP_INCREASE',
  'PAYOUT_SWEEP_CANCEL_CHARGE',
  'PAYOUT_SWEEP_CANCEL_INCREASE',
];

export function isOfToday(type: OperationType): boolean {
  return OF_TODAY.includes(type);
}
