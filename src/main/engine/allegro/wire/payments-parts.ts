import { z } from 'zod';
import { known } from './open.ts';

export const operationPayment = z.looseObject({ id: z.string() });

export const operationValue = z.looseObject({ amount: z.string(), currency: z.string() });

const walletBalance = z.looseObject({ amount: z.string(), currency: z.string() });

export const wallet = z.looseObject({
  paymentOperator: known(['PAYU', 'P24', 'AF', 'AF_PAYU', 'AF_P24']),
  type: known(['AVAILABLE', 'WAITING']),
  balance: walletBalance,
});

export const blockadeOperation = z.looseObject({
  type: z.literal('BLOCKADE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
});

export const blockadeReleaseOperation = z.looseObject({
  type: z.literal('BLOCKADE_RELEASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
});

const deduction = z.looseObject({ id: z.string() });

export const compensationCodChargeOperation = z.looseObject({
  type: z.literal('COMPENSATION_COD_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
  deduction: deduction,
});

export const compensationCodIncreaseOperation = z.looseObject({
  type: z.literal('COMPENSATION_COD_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
  deduction: deduction,
});

export const compensationOperation = z.looseObject({
  type: z.literal('COMPENSATION'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

export const operationParticipantAddress = z.looseObject({
  street: z.string(),
  city: z.string(),
  postCode: z.string(),
});

export const buyerParticipant = z.looseObject({
  companyName: z.string().nullish(),
  login: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  address: operationParticipantAddress.nullish(),
  id: z.string(),
});

export const contributionOperation = z.looseObject({
  type: z.literal('CONTRIBUTION'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
  participant: buyerParticipant,
});

export const correctionOperation = z.looseObject({
  type: z.literal('CORRECTION'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

export const deductionChargeOperation = z.looseObject({
  type: z.literal('DEDUCTION_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  deduction: deduction,
});

export const deductionIncreaseOperation = z.looseObject({
  type: z.literal('DEDUCTION_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  deduction: deduction,
});

export const loanDeductionChargeOperation = z.looseObject({
  type: z.literal('LOAN_DEDUCTION_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  deduction: deduction,
});

export const loanDeductionIncreaseOperation = z.looseObject({
  type: z.literal('LOAN_DEDUCTION_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  deduction: deduction,
});

const payout = z.looseObject({ id: z.string() });

export const payoutOperation = z.looseObject({
  type: z.literal('PAYOUT'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payout: payout,
});

export const payoutOperationCancel = z.looseObject({
  type: z.literal('PAYOUT_CANCEL'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payout: payout,
});

export const payoutSweepCancelChargeOperation = z.looseObject({
  type: z.literal('PAYOUT_SWEEP_CANCEL_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

export const payoutSweepCancelIncreaseOperation = z.looseObject({
  type: z.literal('PAYOUT_SWEEP_CANCEL_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

export const payoutSweepChargeOperation = z.looseObject({
  type: z.literal('PAYOUT_SWEEP_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

export const payoutSweepIncreaseOperation = z.looseObject({
  type: z.literal('PAYOUT_SWEEP_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

export const providerRefundTransferChargeOperation = z.looseObject({
  type: z.literal('PROVIDER_REFUND_TRANSFER_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
});

export const providerRefundTransferIncreaseOperation = z.looseObject({
  type: z.literal('PROVIDER_REFUND_TRANSFER_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
});

export const refundCancelOperation = z.looseObject({
  type: z.literal('REFUND_CANCEL'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
});
