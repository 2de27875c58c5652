import type { Route } from '../kinds.ts';
import { contactsOperations } from '../operations/contacts.ts';
import { deliveryOperations } from '../operations/delivery.ts';
import { pointsOfServiceOperations } from '../operations/points-of-service.ts';
import { responsiblePersonsOperations } from '../operations/responsible-persons.ts';
import { responsibleProducersOperations } from '../operations/responsible-producers.ts';
import { taxSettingsOperations } from '../operations/tax-settings.ts';
import { createThing, listThings, readThing, removeThing, updateThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { afterSalesRoutes } from './after-sales-routes.ts';
import { CONTACTS } from './contacts.ts';
import { listDeliveryMethods } from './delivery-methods.ts';
import { changeDeliverySettings, readDeliverySettings } from './delivery-settings.ts';
import { POINTS, listPoints } from './points-of-service.ts';
import { PERSONS, PRODUCERS } from './responsible-parties.ts';
import { RATES_SETS, listShippingRates, readShippingRates } from './shipping-rates.ts';
import { readTaxSettings } from './tax-settings.ts';

const [PERSONS_PAGES, PRODUCERS_PAGES] = [16_000, 50_000].map((offsetMax) => ({
  max: 1000,
  default: 1000,
  offsetMax,
}));

/** What a seller sets up once and offers name: delivery, terms, contacts, who answers for a product. */
export const settingsRoutes: readonly Route[] = [
  ...routesOf(deliveryOperations, {
    'GET /sale/delivery-methods': listDeliveryMethods,
    'GET /sale/delivery-settings': readDeliverySettings,
    'PUT /sale/delivery-settings': changeDeliverySettings,
    'GET /sale/shipping-rates': listShippingRates,
    'POST /sale/shipping-rates': createThing(RATES_SETS, '/sale/shipping-rates'),
    'GET /sale/shipping-rates/{id}': readShippingRates,
    'PUT /sale/shipping-rates/{id}': updateThing(RATES_SETS, '/sale/shipping-rates'),
  }),
  ...afterSalesRoutes,
  ...routesOf(contactsOperations, {
    'GET /sale/offer-contacts': listThings(CONTACTS, 'contacts'),
    'POST /sale/offer-contacts': createThing(CONTACTS, '/sale/offer-contacts'),
    'GET /sale/offer-contacts/{id}': readThing(CONTACTS),
    'PUT /sale/offer-contacts/{id}': updateThing(CONTACTS, '/sale/offer-contacts'),
  }),
  ...routesOf(pointsOfServiceOperations, {
    'GET /points-of-service': listPoints,
    'POST /points-of-service': createThing(POINTS, '/points-of-service'),
    'DELETE /points-of-service/{id}': removeThing(POINTS),
    'GET /points-of-service/{id}': readThing(POINTS),
    'PUT /points-of-service/{id}': updateThing(POINTS, '/points-of-service'),
  }),
  ...routesOf(responsiblePersonsOperations, {
    'GET /sale/responsible-persons': listThings(PERSONS, 'responsiblePersons', PERSONS_PAGES),
    'POST /sale/responsible-persons': createThing(PERSONS, '/sale/responsible-persons', 200),
    'PUT /sale/responsible-persons/{id}': updateThing(PERSONS, '/sale/responsible-persons'),
  }),
  ...routesOf(responsibleProducersOperations, {
    'GET /sale/responsible-producers': listThings(PRODUCERS, 'responsibleProducers', PRODUCERS_PAGES),
    'POST /sale/responsible-producers': createThing(PRODUCERS, '/sale/responsible-producers'),
    'GET /sale/responsible-producers/{id}': readThing(PRODUCERS),
    'PUT /sale/responsible-producers/{id}': updateThing(PRODUCERS, '/sale/responsible-producers'),
  }),
  ...routesOf(taxSettingsOperations, { 'GET /sale/tax-settings': readTaxSettings }),
];
