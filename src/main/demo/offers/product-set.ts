import type { Product } from '../data/products.ts';
import type {
  OfferDocument,
  Parameter,
  ProductSetElement,
  SafetyInformation,
} from '../data/offer-document.ts';
import { producerId } from '../data/settings-ids.ts';
import type { DemoError, DemoState } from '../kinds.ts';
import { namedProduct } from '../products/named-product.ts';
import { isEqual } from './equal.ts';
import { isObject, mergePatch } from './merge-patch.ts';

export type ProductSet = {
  readonly elements: readonly ProductSetElement[];
  /** The first product that was named by its id: its text and pictures replace the offer's. */
  readonly named: Product | null;
};

type Sent = Readonly<Record<string, unknown>>;

/** Reads a productSet that was sent. GPSR data that is left out stays. */
export function readProductSet(
  state: DemoState,
  sent: unknown,
  before: OfferDocument | null,
): ProductSet | DemoError {
  const list: unknown[] = Array.isArray(sent) ? sent : [];
  const former = before?.productSet ?? [];
  if (list.length === 0 && former.some((element) => element.product.id !== null))
    return removal('productSet');
  if (list.length > 10) return complaint('VALIDATION_ERROR', 'At most 10 products in a set.', 'productSet');

  const elements: ProductSetElement[] = [];
  let named: Product | null = null;
  for (const [at, entry] of list.entries()) {
    const read = readElement(state, isObject(entry) ? entry : {}, former[at] ?? null, at);
    if ('code' in read) return read;
    elements.push(read.element);
    named ??= read.named;
  }
  return { elements, named };
}

type Read = { readonly element: ProductSetElement; readonly named: Product | null };

function readElement(
  state: DemoState,
  sent: Sent,
  former: ProductSetElement | null,
  at: number,
): Read | DemoError {
  const path = `productSet[${at}].product`;
  const product = sent['product'];
  const isRemoved = product === null || (isObject(product) && product['id'] === null);
  if (isRemoved && former?.product.id != null) return removal(path);
  const sentProduct: Sent = isObject(product) ? product : {};
  const id = sentProduct['id'];
  if (typeof id !== 'string') {
    return {
      element: elementOf(state, sent, former, former?.product ?? inlineProduct(sentProduct)),
      named: null,
    };
  }
  const found = namedProduct(state, id, sentProduct['idType'], `${path}.id`);
  if ('code' in found) return found;
  const named = found.product;
  const mismatch = parameterMismatch(named, sentProduct['parameters'], `${path}.parameters`);
  if (mismatch !== null) return mismatch;
  const listed = {
    id: named.id,
    publication: { status: found.status },
    parameters: named.parameters,
    isAiCoCreated: false,
  } as const;
  const isSame = former?.product.id === named.id;
  return { element: elementOf(state, sent, isSame ? former : null, listed), named };
}

/** A product that is not in the catalogue yet is proposed. */
function inlineProduct(sent: Sent): ProductSetElement['product'] {
  const parameters = Array.isArray(sent['parameters']) ? (sent['parameters'] as Parameter[]) : [];
  return { id: null, publication: { status: 'PROPOSED' }, parameters, isAiCoCreated: false };
}

function elementOf(
  state: DemoState,
  sent: Sent,
  former: ProductSetElement | null,
  product: ProductSetElement['product'],
): ProductSetElement {
  const quantity = isObject(sent['quantity']) ? sent['quantity']['value'] : undefined;
  const safety = sent['safetyInformation'] ?? former?.safetyInformation;
  // Only a product of the catalogue brings GPSR data along.
  const fallback = product.id === null ? null : { id: producerId(state.settings.seed) };
  const hasNamed = isObject(sent['product']) && typeof sent['product']['id'] === 'string';
  return {
    product,
    quantity: { value: typeof quantity === 'number' ? quantity : (former?.quantity.value ?? 1) },
    responsiblePerson: idIn(sent['responsiblePerson']) ?? former?.responsiblePerson ?? null,
    responsibleProducer:
      idIn(sent['responsibleProducer']) ?? former?.responsibleProducer ?? (hasNamed ? fallback : null),
    ...safetyOf(safety, hasNamed),
    marketedBeforeGPSRObligation:
      typeof sent['marketedBeforeGPSRObligation'] === 'boolean'
        ? sent['marketedBeforeGPSRObligation']
        : (former?.marketedBeforeGPSRObligation ?? false),
    deposits: [],
  };
}

function safetyOf(safety: unknown, hasNamed: boolean): { safetyInformation?: SafetyInformation } {
  if (isObject(safety)) return { safetyInformation: mergePatch({}, safety) as SafetyInformation };
  if (!hasNamed) return {};
  return { safetyInformation: { type: 'TEXT', description: 'Zgodnie z kartą produktu w katalogu.' } };
}

function idIn(value: unknown): { id: string } | null {
  if (!isObject(value)) return null;
  if (typeof value['id'] === 'string') return { id: value['id'] };
  return typeof value['name'] === 'string' ? { id: value['name'] } : null;
}

function parameterMismatch(product: Product, sent: unknown, path: string): DemoError | null {
  const given: unknown[] = Array.isArray(sent) ? sent : [];
  for (const parameter of given) {
    if (!isObject(parameter)) continue;
    const known = product.parameters.find(({ id }) => id === parameter['id']);
    if (
      known === undefined ||
      parameter['values'] === undefined ||
      isEqual(parameter['values'], known.values)
    )
      continue;
    return {
      ...complaint('PARAMETER_MISMATCH', 'The parameter differs from the product in the catalogue.', path),
      metadata: {
        productId: product.id,
        parameterId: known.id,
        parameterName: known.name,
        currentParameterValue: JSON.stringify(parameter['values']),
        expectedParameterValue: known.values.join(', '),
      },
    };
  }
  return null;
}

function removal(path: string): DemoError {
  return complaint('RemoveProductException', 'The product cannot be removed from the offer.', path);
}

function complaint(code: string, message: string, path: string): DemoError {
  return { code, message, path };
}
