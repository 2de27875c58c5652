import type { Context, DemoAnswer } from '../kinds.ts';
import { checkoutForm } from '../orders/checkout-form.ts';
import { findOrder } from '../orders/order-store.ts';
import { unknownThing } from '../resource.ts';
import { SHOP_ADDRESS, SHOP_PERSON } from '../settings/shop-address.ts';
import {
  ADDITIONAL_PROPERTIES,
  ADDITIONAL_SERVICES,
  CASH_LIMIT,
  INSURANCE_LIMIT,
  serviceOf,
} from './delivery-services.ts';

const SENDER = {
  name: `${SHOP_PERSON.firstName} ${SHOP_PERSON.lastName}`,
  company: SHOP_ADDRESS.name,
  street: SHOP_ADDRESS.street,
  postalCode: SHOP_ADDRESS.postCode,
  city: SHOP_ADDRESS.city,
  countryCode: SHOP_ADDRESS.countryCode,
  email: SHOP_PERSON.email,
  phone: SHOP_PERSON.phone,
};
const PACKAGE = {
  type: 'PACKAGE',
  length: centimetres(30),
  width: centimetres(20),
  height: centimetres(10),
  weight: { value: 1, unit: 'KILOGRAMS' },
  textOnLabel: SHOP_ADDRESS.name,
};

type Form = {
  readonly buyer: { readonly email: string; readonly login: string };
  readonly delivery?: {
    readonly address: Readonly<
      Record<'firstName' | 'lastName' | 'street' | 'city' | 'zipCode' | 'countryCode' | 'phoneNumber', string>
    >;
    readonly method: { readonly id: string };
    readonly pickupPoint?: { readonly id: string };
  };
};

/** GET /shipment-management/delivery-proposals/{orderId}: the create command, filled in from the order. */
export function deliveryProposal({ state, params }: Context): DemoAnswer {
  const order = findOrder(state, params['orderId'] ?? '');
  if (order === null) return unknownThing();
  const form = checkoutForm(state, order) as Form;
  const service = serviceOf(form.delivery?.method.id);
  const option = {
    deliveryType: service?.isToPoint === true ? 'APM' : 'DOOR',
    paymentType: 'PREPAID',
    packageType: 'PACKAGE',
    originCountry: 'PL',
    destinationCountry: 'PL',
    limits: {
      cashOnDelivery: zlotych(CASH_LIMIT),
      insurance: zlotych(INSURANCE_LIMIT),
      dimensions: { length: centimetres(64), width: centimetres(41), height: centimetres(38) },
      weight: { value: service?.heaviestKilograms ?? 30, unit: 'KILOGRAMS' },
    },
    additionalServices: ADDITIONAL_SERVICES,
    additionalProperties: ADDITIONAL_PROPERTIES,
  };
  const suggestedInput = {
    deliveryMethodId: service?.id,
    sender: SENDER,
    receiver: receiverOf(form),
    referenceNumber: order.id.slice(0, 8),
    packages: [PACKAGE],
    insurance: { amount: order.price.amount, currency: order.price.currency },
    labelFormat: 'PDF',
    additionalServices: [],
    additionalProperties: {},
  };
  return { status: 200, headers: {}, body: { orderId: order.id, suggestedInput, deliveryOptions: [option] } };
}

function receiverOf({ buyer, delivery }: Form): object {
  const address = delivery?.address;
  return {
    name: `${address?.firstName ?? ''} ${address?.lastName ?? ''}`.trim() || buyer.login,
    street: address?.street ?? '',
    postalCode: address?.zipCode ?? '',
    city: address?.city ?? '',
    countryCode: address?.countryCode ?? 'PL',
    email: buyer.email,
    phone: address?.phoneNumber ?? '',
    ...(delivery?.pickupPoint === undefined ? {} : { point: delivery.pickupPoint.id }),
  };
}

function centimetres(value: number): object {
  return { value, unit: 'CENTIMETER' };
}

function zlotych(amount: number): object {
  return { amount: amount.toFixed(2), currency: 'PLN' };
}
