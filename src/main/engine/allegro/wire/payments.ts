import { z } from 'zod';
import {
  blockadeOperation,
  blockadeReleaseOperation,
  buyerParticipant,
  compensationCodChargeOperation,
  compensationCodIncreaseOperation,
  compensationOperation,
  contributionOperation,
  correctionOperation,
  deductionChargeOperation,
  deductionIncreaseOperation,
  loanDeductionChargeOperation,
  loanDeductionIncreaseOperation,
  operationParticipantAddress,
  operationPayment,
  operationValue,
  payoutOperation,
  payoutOperationCancel,
  payoutSweepCancelChargeOperation,
  payoutSweepCancelIncreaseOperation,
  payoutSweepChargeOperation,
  payoutSweepIncreaseOperation,
  providerRefundTransferChargeOperation,
  providerRefundTransferIncreaseOperation,
  refundCancelOperation,
  wallet,
} from './payments-parts.ts';
import { known, oneBy } from './open.ts';

const refundChargeOperation = z.looseObject({
  type: z.literal('REFUND_CHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
  participant: buyerParticipant,
});

const sellerParticipant = z.looseObject({
  companyName: z.string().nullish(),
  login: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  address: operationParticipantAddress.nullish(),
  id: z.string(),
});

const refundIncreaseOperation = z.looseObject({
  type: z.literal('REFUND_INCREASE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
  participant: sellerParticipant,
});

const surcharge = z.looseObject({ id: z.string() });

const surchargeOperation = z.looseObject({
  type: z.literal('SURCHARGE'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
  payment: operationPayment,
  surcharge: surcharge,
  participant: buyerParticipant,
});

const topUpOperation = z.looseObject({
  type: z.literal('TOP_UP'),
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet: wallet,
  value: operationValue,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});

const baseOperation = oneBy('type', {
  CORRECTION: correctionOperation,
  CONTRIBUTION: contributionOperation,
  PAYOUT: payoutOperation,
  PAYOUT_CANCEL: payoutOperationCancel,
  REFUND_INCREASE: refundIncreaseOperation,
  REFUND_CHARGE: refundChargeOperation,
  REFUND_CANCEL: refundCancelOperation,
  SURCHARGE: surchargeOperation,
  DEDUCTION_CHARGE: deductionChargeOperation,
  DEDUCTION_INCREASE: deductionIncreaseOperation,
  LOAN_DEDUCTION_CHARGE: loanDeductionChargeOperation,
  LOAN_DEDUCTION_INCREASE: loanDeductionIncreaseOperation,
  COMPENSATION_COD_CHARGE: compensationCodChargeOperation,
  COMPENSATION_COD_INCREASE: compensationCodIncreaseOperation,
  BLOCKADE: blockadeOperation,
  BLOCKADE_RELEASE: blockadeReleaseOperation,
  PROVIDER_REFUND_TRANSFER_CHARGE: providerRefundTransferChargeOperation,
  PROVIDER_REFUND_TRANSFER_INCREASE: providerRefundTransferIncreaseOperation,
  COMPENSATION: compensationOperation,
  TOP_UP: topUpOperation,
  PAYOUT_SWEEP_INCREASE: payoutSweepIncreaseOperation,
  PAYOUT_SWEEP_CHARGE: payoutSweepChargeOperation,
  PAYOUT_SWEEP_CANCEL_INCREASE: payoutSweepCancelIncreaseOperation,
  PAYOUT_SWEEP_CANCEL_CHARGE: payoutSweepCancelChargeOperation,
});

const refundSurchargeValue = z.looseObject({ amount: z.string(), currency: z.string() });

const paymentsSurcharge = z.looseObject({ id: z.string().nullish(), value: refundSurchargeValue.nullish() });

const refundAdditionalServicesValue = z.looseObject({ amount: z.string(), currency: z.string() });

const refundDeliveryValue = z.looseObject({ amount: z.string(), currency: z.string() });

const refundLineItem = z.looseObject({
  id: z.string(),
  type: known(['AMOUNT', 'QUANTITY']),
  quantity: z.number().nullish(),
  value: z.looseObject({ amount: z.string(), currency: z.string() }).nullish(),
});

const refundLineItemDeposit = z.looseObject({
  lineItemId: z.string(),
  totalValue: z.looseObject({ amount: z.string(), currency: z.string() }),
});

const refundOrder = z.looseObject({ id: z.string().nullish() });

const refundOverpaidValue = z.looseObject({ amount: z.string(), currency: z.string() });

const refundPayment = z.looseObject({ id: z.string().nullish() });

export const initializeRefund = z.looseObject({
  payment: refundPayment,
  order: refundOrder.nullish(),
  commandId: z.string().nullish(),
  reason: known([
    'REFUND',
    'COMPLAINT',
    'PRODUCT_NOT_AVAILABLE',
    'PAID_VALUE_TOO_LOW',
    'OVERPAID',
    'CANCELLED_BY_BUYER',
    'NOT_COLLECTED',
  ]),
  lineItems: z.array(refundLineItem).nullish(),
  deposits: z.array(refundLineItemDeposit).nullish(),
  delivery: z.looseObject({ value: refundDeliveryValue.nullish() }).nullish(),
  overpaid: z.looseObject({ value: refundOverpaidValue.nullish() }).nullish(),
  surcharges: z.array(paymentsSurcharge).nullish(),
  additionalServices: z.looseObject({ value: refundAdditionalServicesValue.nullish() }).nullish(),
  sellerComment: z.string().nullish(),
});

export const paymentOperations = z.looseObject({
  paymentOperations: z.array(baseOperation),
  count: z.number(),
  totalCount: z.number(),
});

const refundTotalValue = z.looseObject({ amount: z.string(), currency: z.string() });

export const refundDetails = z.looseObject({
  id: z.string(),
  payment: refundPayment,
  order: refundOrder.nullish(),
  reason: known([
    'REFUND',
    'COMPLAINT',
    'PRODUCT_NOT_AVAILABLE',
    'PAID_VALUE_TOO_LOW',
    'OVERPAID',
    'CANCELLED_BY_BUYER',
    'NOT_COLLECTED',
  ]),
  status: known(['SUCCESS', 'CANCELED', 'PARTIAL', 'IN_PROGRESS', 'VALIDATED', 'VALIDATE_FAILED', 'NEW']),
  createdAt: z.string(),
  totalValue: refundTotalValue,
  lineItems: z.array(refundLineItem).nullish(),
  deposits: z.array(refundLineItemDeposit).nullish(),
  delivery: z.looseObject({ value: refundDeliveryValue.nullish() }).nullish(),
  overpaid: z.looseObject({ value: refundOverpaidValue.nullish() }).nullish(),
  surcharges: z.array(paymentsSurcharge).nullish(),
  additionalServices: z.looseObject({ value: refundAdditionalServicesValue.nullish() }).nullish(),
  sellerComment: z.string().nullish(),
});
