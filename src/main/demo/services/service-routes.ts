import type { Route } from '../kinds.ts';
import { additionalServicesTranslationsOperations } from '../operations/additional-services-translations.ts';
import { additionalServicesOperations } from '../operations/additional-services.ts';
import { createThing, readThing, updateThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { listServiceCategories, listServiceDefinitions } from './definition-answers.ts';
import { readGroupTranslations, removeGroupTranslation, translateGroup } from './group-translations.ts';
import { SERVICE_GROUPS, listGroups } from './service-groups.ts';

const GROUPS = '/sale/offer-additional-services/groups';

/** Services beside an offer: carrying in, wrapping, assembling. */
export const serviceRoutes: readonly Route[] = [
  ...routesOf(additionalServicesOperations, {
    'GET /sale/offer-additional-services/categories': listServiceCategories,
    'GET /sale/offer-additional-services/definitions': listServiceDefinitions,
    'GET /sale/offer-additional-services/groups': listGroups,
    'POST /sale/offer-additional-services/groups': createThing(SERVICE_GROUPS, GROUPS),
    'GET /sale/offer-additional-services/groups/{groupId}': readThing(SERVICE_GROUPS),
    'PUT /sale/offer-additional-services/groups/{groupId}': updateThing(SERVICE_GROUPS, GROUPS),
  }),
  ...routesOf(additionalServicesTranslationsOperations, {
    'GET /sale/offer-additional-services/groups/{groupId}/translations': readGroupTranslations,
    'PATCH /sale/offer-additional-services/groups/{groupId}/translations/{language}': translateGroup,
    'DELETE /sale/offer-additional-services/groups/{groupId}/translations/{language}': removeGroupTranslation,
  }),
];
