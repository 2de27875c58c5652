import type { Route } from '../kinds.ts';
import { blacklistManagementOperations } from '../operations/blacklist-management.ts';
import { eMailOperations } from '../operations/e-mail.ts';
import { informationAboutMarketplacesOperations } from '../operations/information-about-marketplaces.ts';
import { informationAboutUserOperations } from '../operations/information-about-user.ts';
import { createThing, listThings, readThing, removeThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { ADDITIONAL_EMAILS } from './additional-emails.ts';
import { excludeBuyer, readmitBuyer } from './blacklist.ts';
import { listMarketplaces } from './marketplaces.ts';
import { readQuality } from './sales-quality.ts';

/** The seller's account and what surrounds it; who he is stands in me.ts. */
export const accountRoutes: readonly Route[] = [
  ...routesOf(eMailOperations, {
    'GET /account/additional-emails': listThings(ADDITIONAL_EMAILS, 'additional-emails'),
    'POST /account/additional-emails': createThing(ADDITIONAL_EMAILS, '/account/additional-emails'),
    'DELETE /account/additional-emails/{emailId}': removeThing(ADDITIONAL_EMAILS),
    'GET /account/additional-emails/{emailId}': readThing(ADDITIONAL_EMAILS),
  }),
  ...routesOf(informationAboutUserOperations, { 'GET /sale/quality': readQuality }),
  ...routesOf(informationAboutMarketplacesOperations, { 'GET /marketplaces': listMarketplaces }),
  ...routesOf(blacklistManagementOperations, {
    'POST /sale/blacklisted-users': excludeBuyer,
    'DELETE /sale/blacklisted-users/{excludedUserId}': readmitBuyer,
  }),
];
