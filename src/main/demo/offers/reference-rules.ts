import type { OfferDocument, OfferRecord } from '../data/offer-document.ts';
import type { DemoError, DemoState } from '../kinds.ts';
import { attachmentType } from '../media/offer-attachments.ts';
import { findThing } from '../resource.ts';
import { SERVICE_GROUPS } from '../services/service-groups.ts';
import { SIZE_TABLES } from '../services/size-tables.ts';
import type { Moment } from './moment.ts';

/** What an offer begins to name must exist; what it named before may have gone since. */
export function referenceErrors(
  { state }: Moment,
  doc: OfferDocument,
  before: OfferRecord | null,
): DemoError[] {
  const former = before?.doc ?? null;
  const errors: DemoError[] = [];
  const miss = (id: string, path: string): void => {
    errors.push({ code: 'VALIDATION_ERROR', message: `${id} not found.`, path });
  };
  const { sizeTable, additionalServices } = doc;
  if (sizeTable !== null && sizeTable.id !== former?.sizeTable?.id)
    if (findThing(state, SIZE_TABLES, sizeTable.id) === null) miss(sizeTable.id, 'sizeTable.id');
  if (additionalServices !== null && additionalServices.id !== former?.additionalServices?.id)
    if (findThing(state, SERVICE_GROUPS, additionalServices.id) === null)
      miss(additionalServices.id, 'additionalServices.id');
  return [...errors, ...attachmentErrors(state, doc, former)];
}

/** Declared files, one of each type; those about safety belong to the product and may be more. */
function attachmentErrors(state: DemoState, doc: OfferDocument, former: OfferDocument | null): DemoError[] {
  const known = new Set(former?.attachments.map(({ id }) => id));
  const types = doc.attachments.map(({ id }) => attachmentType(state, id));
  return doc.attachments.flatMap(({ id }, at) => {
    const type = types[at] ?? null;
    const path = `attachments[${at}].id`;
    if (known.has(id)) return [];
    if (type === null) return [{ code: 'VALIDATION_ERROR', message: `${id} not found.`, path }];
    const isTwice = type !== 'SAFETY_INFORMATION_MANUAL' && types.indexOf(type) < at;
    const message = 'An offer has one attachment of a type.';
    return isTwice ? [{ code: 'VALIDATION_ERROR', message, path }] : [];
  });
}
