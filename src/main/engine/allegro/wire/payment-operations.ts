import { z } from 'zod';
import { price } from './market-terms.ts';
import { known, oneBy } from './open.ts';

const named = z.looseObject({ id: z.string() });

const wallet = z.looseObject({
  paymentOperator: known(['PAYU', 'P24', 'AF', 'AF_PAYU', 'AF_P24']),
  type: known(['AVAILABLE', 'WAITING']),
  balance: price,
});

const participant = z.looseObject({
  companyName: z.string().nullish(),
  login: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  address: z.looseObject({ street: z.string(), city: z.string(), postCode: z.string() }).nullish(),
  id: z.string(),
});

const operation = z.looseObject({
  group: known(['INCOME', 'OUTCOME', 'REFUND', 'BLOCKADES']),
  wallet,
  value: price,
  occurredAt: z.string(),
  marketplaceId: z.string().nullish(),
});
const ofPayment = operation.extend({ payment: named });
const ofPerson = ofPayment.extend({ participant });
const ofSurcharge = ofPerson.extend({ surcharge: named });
const ofPayout = operation.extend({ payout: named });
const ofDeduction = operation.extend({ deduction: named });
const ofPaymentAndDeduction = ofPayment.extend({ deduction: named });

/** What money came, went or was held back for. */
export const paymentOperation = oneBy('type', {
  CORRECTION: operation,
  CONTRIBUTION: ofPerson,
  PAYOUT: ofPayout,
  PAYOUT_CANCEL: ofPayout,
  REFUND_INCREASE: ofPerson,
  REFUND_CHARGE: ofPerson,
  REFUND_CANCEL: ofPayment,
  SURCHARGE: ofSurcharge,
  DEDUCTION_CHARGE: ofDeduction,
  DEDUCTION_INCREASE: ofDeduction,
  LOAN_DEDUCTION_CHARGE: ofDeduction,
  LOAN_DEDUCTION_INCREASE: ofDeduction,
  COMPENSATION_COD_CHARGE: ofPaymentAndDeduction,
  COMPENSATION_COD_INCREASE: ofPaymentAndDeduction,
  BLOCKADE: ofPayment,
  BLOCKADE_RELEASE: ofPayment,
  PROVIDER_REFUND_TRANSFER_CHARGE: ofPayment,
  PROVIDER_REFUND_TRANSFER_INCREASE: ofPayment,
  COMPENSATION: operation,
  TOP_UP: operation,
  PAYOUT_SWEEP_INCREASE: operation,
  PAYOUT_SWEEP_CHARGE: operation,
  PAYOUT_SWEEP_CANCEL_INCREASE: operation,
  PAYOUT_SWEEP_CANCEL_CHARGE: operation,
});
