import { DAY_MS, birthOf, isoTime } from '../data/birth.ts';
import { pick } from '../data/dice.ts';
import { serviceGroupId } from '../data/settings-ids.ts';
import { errors, oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoError, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { thingsOf } from '../resource.ts';
import type { Resource, Thing } from '../resource.ts';
import { DELIVERY_METHODS } from '../settings/shipping-rates.ts';
import { SERVICE_DEFINITIONS, findDefinition } from './service-definitions.ts';

export type Service = {
  readonly definition: { readonly id: string };
  readonly description: string;
  readonly configurations: readonly Configuration[];
};

type Configuration = {
  readonly constraintCriteria?: {
    readonly type?: string;
    readonly country?: string;
    readonly deliveryMethods?: readonly { readonly id?: string }[];
  };
  readonly price?: { readonly amount: string; readonly currency: string };
};

/** Groups of additional services: what a buyer can add to an offer that names the group. */
export const SERVICE_GROUPS: Resource = {
  table: 'additional-services-groups',
  born: bornGroups,
  completed: (sent, { now }, before) => ({
    ...sent,
    language: sent['language'] ?? before?.['language'] ?? 'pl-PL',
    seller: { id: SELLER.userId },
    managedByAllegro: false,
    createdAt: before?.['createdAt'] ?? isoTime(now),
    updatedAt: isoTime(now),
  }),
  refusal: refuseGroup,
};

/** GET /sale/offer-additional-services/groups. */
export function listGroups({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100, offsetMax: 9_999_999 });
  if (!paging.ok) return paging.answer;
  const page = thingsOf(state, SERVICE_GROUPS).slice(paging.offset, paging.offset + paging.limit);
  return { status: 200, headers: {}, body: { additionalServicesGroups: page } };
}

export function servicesIn(group: Thing): readonly Service[] {
  return group['additionalServices'] as readonly Service[];
}

const NAMES = ['Meble z wniesieniem', 'Na prezent', 'Usługi Allegro'];

function bornGroups(state: DemoState): readonly Thing[] {
  return NAMES.map((name, at) => ({
    id: serviceGroupId(state.settings.seed, at),
    name,
    language: 'pl-PL',
    additionalServices: [at * 2, at * 2 + 1].map((number) => bornService(number)),
    seller: { id: SELLER.userId },
    managedByAllegro: at === 2,
    createdAt: isoTime(birthOf(state) - (200 - at) * DAY_MS),
    updatedAt: isoTime(birthOf(state) - (30 - at) * DAY_MS),
  }));
}

function bornService(number: number): Service {
  const { id, description, isByDelivery } = pick(SERVICE_DEFINITIONS, number);
  const anywhere = { type: 'COUNTRY_SAME_QUANTITY', country: 'PL' };
  const deliveryMethods = DELIVERY_METHODS.map((method) => ({ id: method.id }));
  const byDelivery = { type: 'COUNTRY_DELIVERY_SAME_QUANTITY', country: 'PL', deliveryMethods };
  const configurations = [
    { constraintCriteria: anywhere, price: { amount: `${10 + number}.00`, currency: 'PLN' } },
    ...(isByDelivery
      ? [{ constraintCriteria: byDelivery, price: { amount: `${15 + number}.00`, currency: 'PLN' } }]
      : []),
  ];
  return { definition: { id }, description, configurations };
}

/** Services exist, once each, and none costs more than Allegro lets it. */
function refuseGroup(sent: Thing, _context: Context, before: Thing | null): DemoAnswer | null {
  if (before?.['managedByAllegro'] === true)
    return oneError(422, 'VALIDATION_ERROR', 'Allegro manages this group.', { path: 'id' });
  const services = servicesIn(sent);
  if (services.length === 0)
    return oneError(422, 'VALIDATION_ERROR', 'A group has a service.', { path: 'additionalServices' });
  const found = services.flatMap((service, at) => {
    const path = `additionalServices[${at}]`;
    const isTwice = services.slice(0, at).some(({ definition }) => definition.id === service.definition.id);
    const twice = isTwice ? [complaint(`${path}.definition.id`, 'The service is there twice.')] : [];
    return [...twice, ...serviceErrors(service, path)];
  });
  return found.length === 0 ? null : errors(422, found);
}

function serviceErrors({ definition, configurations }: Service, path: string): DemoError[] {
  const known = findDefinition(definition.id);
  if (known === null) return [complaint(`${path}.definition.id`, 'There is no such service.')];
  if (configurations.length === 0) return [complaint(`${path}.configurations`, 'A price is missing.')];
  return configurations.flatMap(({ price, constraintCriteria }, at) => {
    const here = `${path}.configurations[${at}]`;
    const amount = Number(price?.amount ?? 0);
    const dear = complaint(`${here}.price.amount`, `The price is between 0 and ${known.maxPrice}.`);
    const byDelivery = constraintCriteria?.type === 'COUNTRY_DELIVERY_SAME_QUANTITY';
    const strange = complaint(`${here}.constraintCriteria.type`, 'The service has one price everywhere.');
    return [
      ...(amount >= 0 && amount <= Number(known.maxPrice) ? [] : [dear]),
      ...(byDelivery && !known.isByDelivery ? [strange] : []),
    ];
  });
}

function complaint(path: string, message: string): DemoError {
  return { code: 'VALIDATION_ERROR', message, path };
}
