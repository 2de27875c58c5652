import { impliedWarrantiesOperations } from '../operations/implied-warranties.ts';
import { returnPoliciesOperations } from '../operations/return-policies.ts';
import { warrantiesOperations } from '../operations/warranties.ts';
import type { PagingCaps } from '../paging.ts';
import { createThing, listThings, readThing, updateThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { declareAttachment, uploadAttachment, withAttachment } from './after-sales-attachments.ts';
import { IMPLIED } from './implied-warranties.ts';
import { removeReturnPolicy } from './remove-return-policy.ts';
import { RETURN_POLICY } from './return-policies.ts';
import { WARRANTY } from './warranties.ts';

const PAGES: PagingCaps = { max: 60, default: 60, offsetMax: 59 };
const PATH = '/after-sales-service-conditions';

/** Implied warranties, return policies and warranties. */
export const afterSalesRoutes = [
  ...routesOf(impliedWarrantiesOperations, {
    'GET /after-sales-service-conditions/implied-warranties': listThings(IMPLIED, 'impliedWarranties', PAGES),
    'POST /after-sales-service-conditions/implied-warranties': createThing(
      IMPLIED,
      `${PATH}/implied-warranties`,
    ),
    'GET /after-sales-service-conditions/implied-warranties/{impliedWarrantyId}': readThing(IMPLIED),
    'PUT /after-sales-service-conditions/implied-warranties/{impliedWarrantyId}': updateThing(
      IMPLIED,
      `${PATH}/implied-warranties`,
    ),
  }),
  ...routesOf(returnPoliciesOperations, {
    'GET /after-sales-service-conditions/return-policies': listThings(RETURN_POLICY, 'returnPolicies', PAGES),
    'POST /after-sales-service-conditions/return-policies': withAttachment(
      createThing(RETURN_POLICY, `${PATH}/return-policies`),
    ),
    'GET /after-sales-service-conditions/return-policies/{returnPolicyId}': withAttachment(
      readThing(RETURN_POLICY),
    ),
    'PUT /after-sales-service-conditions/return-policies/{returnPolicyId}': withAttachment(
      updateThing(RETURN_POLICY, `${PATH}/return-policies`),
    ),
    'DELETE /after-sales-service-conditions/return-policies/{returnPolicyId}': removeReturnPolicy,
  }),
  ...routesOf(warrantiesOperations, {
    'POST /after-sales-service-conditions/attachments': declareAttachment,
    'PUT /after-sales-service-conditions/attachments/{attachmentId}': uploadAttachment,
    'GET /after-sales-service-conditions/warranties': listThings(WARRANTY, 'warranties', PAGES),
    'POST /after-sales-service-conditions/warranties': withAttachment(
      createThing(WARRANTY, `${PATH}/warranties`),
    ),
    'GET /after-sales-service-conditions/warranties/{warrantyId}': withAttachment(readThing(WARRANTY)),
    'PUT /after-sales-service-conditions/warranties/{warrantyId}': withAttachment(
      updateThing(WARRANTY, `${PATH}/warranties`),
    ),
  }),
];
