import { ok, refused } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { buyerOf, personOf } from '../orders/order-form.ts';
import { readPaging } from '../paging.ts';
import { isWithin } from './between-times.ts';
import { groupOf } from './operation-types.ts';
import { allOperations, signedMoney, type PaymentOperation } from './wallet.ts';

const MOST_FOUND = 10_000;

/** GET /payments/payment-operations: the newest first; the available wallet unless another is asked for. */
export function listOperations({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 50, default: 50, offsetMax: MOST_FOUND });
  if (!paging.ok) return paging.answer;
  const fitting = allOperations(state).filter((operation) => isAskedFor(state, query, operation));
  if (fitting.length >= MOST_FOUND)
    return refused('occurredAt', `The result has ${MOST_FOUND} operations or more.`, 'RESULT_LIMIT_REACHED');
  const page = fitting.toReversed().slice(paging.offset, paging.offset + paging.limit);
  return ok({
    paymentOperations: page.map((operation) => toldOperation(state, operation)),
    count: page.length,
    totalCount: fitting.length,
  });
}

function isAskedFor({ settings }: DemoState, query: URLSearchParams, operation: PaymentOperation): boolean {
  const { wallet, type, minor, paymentId, marketplaceId, orderNumber, at } = operation;
  const groups = query.getAll('group');
  const asked = (name: string, value: string | undefined): boolean =>
    (query.get(name) ?? '') === '' || query.get(name) === value;
  const login = orderNumber === undefined ? undefined : buyerOf(settings.seed, orderNumber).login;
  return (
    (query.get('wallet.type') ?? 'AVAILABLE') === wallet.type &&
    asked('wallet.paymentOperator', wallet.operator) &&
    asked('payment.id', paymentId) &&
    asked('participant.login', login) &&
    asked('marketplaceId', marketplaceId) &&
    asked('currency', wallet.currency) &&
    (groups.length === 0 || groups.includes(groupOf(type, minor))) &&
    isWithin(query, 'occurredAt', at)
  );
}

function toldOperation(state: DemoState, operation: PaymentOperation): object {
  const { type, wallet, minor, balanceMinor, at, marketplaceId } = operation;
  const { paymentId, deductionId, surchargeId, payoutId } = operation;
  return {
    type,
    group: groupOf(type, minor),
    wallet: {
      paymentOperator: wallet.operator,
      type: wallet.type,
      balance: signedMoney(balanceMinor, wallet.currency),
    },
    value: signedMoney(minor, wallet.currency),
    occurredAt: isoTime(at),
    marketplaceId,
    ...(paymentId === undefined ? {} : { payment: { id: paymentId } }),
    ...participantOf(state, operation),
    ...(deductionId === undefined ? {} : { deduction: { id: deductionId } }),
    ...(surchargeId === undefined ? {} : { surcharge: { id: surchargeId } }),
    ...(payoutId === undefined ? {} : { payout: { id: payoutId } }),
  };
}

/** Another shop, where the seller herself once bought. */
const OTHER_SHOP = {
  companyName: 'Żarówki Hurt sp. z o.o.',
  login: 'zarowki_hurt',
  firstName: 'Marek',
  lastName: 'Świetlik',
  address: { street: 'Żeromskiego 7', city: 'Łódź', postCode: '90-001' },
  id: '51230077',
};

function participantOf({ settings }: DemoState, { orderNumber, type }: PaymentOperation): object {
  if (type === 'REFUND_INCREASE') return { participant: OTHER_SHOP };
  if (orderNumber === undefined || !['CONTRIBUTION', 'SURCHARGE', 'REFUND_CHARGE'].includes(type)) return {};
  const { firstName, lastName, street, city, code } = personOf(settings.seed, orderNumber);
  const { id, login } = buyerOf(settings.seed, orderNumber);
  const companyName = orderNumber % 4 === 0 ? { companyName: `${lastName} Wnętrza sp. z o.o.` } : {};
  const address = { street, city, postCode: code };
  return { participant: { ...companyName, login, firstName, lastName, address, id } };
}
