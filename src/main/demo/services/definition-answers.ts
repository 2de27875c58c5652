import { birthOf, DAY_MS, isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { DELIVERY_METHODS } from '../settings/shipping-rates.ts';
import { SERVICE_DEFINITIONS } from './service-definitions.ts';
import type { ServiceDefinition } from './service-definitions.ts';

/** GET /sale/offer-additional-services/categories: today's list, by kind of service. */
export function listServiceCategories({ state }: Context): DemoAnswer {
  const byCategory = Map.groupBy(SERVICE_DEFINITIONS, ({ category }) => category);
  const categories = [...byCategory].map(([name, definitions]) => ({
    name,
    definitions: definitions.map((definition) => ({
      ...common(state, definition),
      description: {
        hint: definition.hint,
        editable: definition.isEditable,
        default: definition.description,
      },
    })),
  }));
  return { status: 200, headers: {}, body: { categories } };
}

/** GET /sale/offer-additional-services/definitions: the same, as the former edition told it. */
export function listServiceDefinitions({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 1000, default: 100, offsetMax: 9_999_999 });
  if (!paging.ok) return paging.answer;
  const page = SERVICE_DEFINITIONS.slice(paging.offset, paging.offset + paging.limit);
  const definitions = page.map((one) => ({ ...common(state, one), description: one.description }));
  return { status: 200, headers: {}, body: { definitions } };
}

function common(state: DemoState, { id, name, maxPrice, isByDelivery }: ServiceDefinition) {
  const everywhere = { type: 'COUNTRY_SAME_QUANTITY', availableDeliveryMethods: [] };
  const byDelivery = {
    type: 'COUNTRY_DELIVERY_SAME_QUANTITY',
    availableDeliveryMethods: DELIVERY_METHODS.map((method) => method.id),
  };
  return {
    id,
    name,
    maxPrice: { amount: maxPrice, currency: 'PLN' },
    availableConstraints: isByDelivery ? [everywhere, byDelivery] : [everywhere],
    updatedAt: isoTime(birthOf(state) - 90 * DAY_MS),
  };
}
