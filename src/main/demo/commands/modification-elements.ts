import type { OfferDocument, ProductSetElement } from '../data/offer-document.ts';
import { wholeDocument } from '../offers/edit-offer.ts';
import { isObject, mergePatch } from '../offers/merge-patch.ts';

type Element = Readonly<Record<string, unknown>>;

/** Where each element of the modification command goes in the offer. */
const PATCHES: Readonly<Record<string, (value: unknown) => Element>> = {
  additionalServicesGroup: (value) => ({ additionalServices: value }),
  delivery: (value) => ({ delivery: isObject(value) ? withTodaysTimes(value) : value }),
  discounts: (value) => ({ discounts: value }),
  location: (value) => ({ location: value }),
  payments: (value) =>
    isObject(value)
      ? { payments: { invoice: value['invoice'] ?? 'VAT' }, ...taxIn(value) }
      : { payments: value },
  promotion: (value) => ({ promotion: value }),
  sizeTable: (value) => ({ sizeTable: value }),
  publication: (value) => {
    const isUnlimited = isObject(value) && value['durationUnlimited'] === true;
    return { publication: { duration: isUnlimited ? null : isObject(value) ? value['duration'] : null } };
  },
};

/** The tax stood beside the invoice in the 2022 edition. */
function taxIn(payments: Element): Element {
  return payments['tax'] === undefined ? {} : { tax: payments['tax'] };
}

/** GPSR elements touch the first product of a set only. */
const OF_FIRST_PRODUCT = ['responsiblePerson', 'responsibleProducer', 'safetyInformation'];

export const ELEMENT_NAMES: readonly string[] = [...Object.keys(PATCHES), ...OF_FIRST_PRODUCT];

export function modified(doc: OfferDocument, element: Element): OfferDocument {
  const [[name, value] = ['', null]] = Object.entries(element);
  const patch = PATCHES[name];
  if (patch !== undefined) return wholeDocument(mergePatch(doc, patch(value)), doc);
  const [first, ...others] = doc.productSet;
  if (first === undefined) return doc;
  // The names are those of a product set's element; its schema holds for the value.
  return { ...doc, productSet: [{ ...first, [name]: value } as ProductSetElement, ...others] };
}

/** The field a task names: the element and what is inside it. */
export function fieldOf(element: Element): string {
  const [[name, value] = ['', null]] = Object.entries(element);
  const inner = isObject(value) ? Object.keys(value)[0] : undefined;
  return inner === undefined || OF_FIRST_PRODUCT.includes(name) ? name : `${name}.${inner}`;
}

/** PT48H and its like are still taken. */
function withTodaysTimes(delivery: Element): Element {
  const time = delivery['handlingTime'];
  const hours = typeof time === 'string' ? /^PT(\d+)H$/.exec(time)?.[1] : undefined;
  if (hours === undefined || Number(hours) < 48) return delivery;
  return { ...delivery, handlingTime: `P${Number(hours) / 24}D` };
}
