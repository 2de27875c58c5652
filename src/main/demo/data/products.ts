import type { Leaf } from './category-tree.ts';
import {
  AGE_ID,
  BRAND_ID,
  CODE_ID,
  COLOUR_ID,
  EAN_ID,
  HEIGHT_ID,
  MATERIAL_ID,
  WEIGHT_ID,
} from './category-parameters.ts';
import { parametersOf } from './category-parameters.ts';
import { between, hash, hexOf, share } from './dice.ts';
import { eanOf, productOfEan } from './ean.ts';
import type { Description, Parameter } from './offer-document.ts';
import { productIdOf, productOfId } from './product-id.ts';
import { brandOf, modelOf, productName } from './titles.ts';
import { leafOfProduct } from './traits.ts';
import { BRANDS } from './words.ts';

/** A product of Allegro's catalogue, with its own text and pictures. */
export type Product = {
  readonly id: string;
  readonly name: string;
  readonly leaf: Leaf;
  readonly images: readonly string[];
  readonly description: Description;
  readonly parameters: readonly Parameter[];
};

/** Products that nobody in the shop offers yet are found too: the catalogue is larger than the shop. */
const CATALOGUE_SURPLUS = 1000;

export function productAt(seed: number, product: number): Product {
  const leaf = leafOfProduct(seed, product);
  const name = productName(seed, product, leaf);
  const images = picturesOf(seed, product, 81, between(seed, product, 80, 1, 3));
  return {
    id: productIdOf(seed, product),
    name,
    leaf,
    images,
    description: {
      sections: [
        {
          items: [
            { type: 'TEXT', content: `<h2>${name}</h2><p>Opis z katalogu: ${leaf.name.toLowerCase()}.</p>` },
          ],
        },
      ],
    },
    parameters: productParameters(seed, product, leaf),
  };
}

export function findProduct(seed: number, offers: number, id: string, idType: string): number | null {
  const product = idType === 'GTIN' ? productOfEan(seed, id) : productOfId(seed, id);
  return product !== null && product < offers + CATALOGUE_SURPLUS ? product : null;
}

/** Paths of pictures on the image host. */
export function picturesOf(seed: number, index: number, salt: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `/original/${hexOf(seed, index, salt + at * 7, 3)}`);
}

function productParameters(seed: number, product: number, leaf: Leaf): Parameter[] {
  return parametersOf(leaf).flatMap((parameter): Parameter[] => {
    if (!parameter.describesProduct) return [];
    const said = { id: parameter.id, name: parameter.name, valuesIds: null, rangeValue: null };
    const text = plainValue(seed, product, parameter.id);
    if (text !== null) return [{ ...said, values: [text] }];
    if (parameter.id === AGE_ID) {
      const from = between(seed, product, 86, 0, 8);
      return [{ ...said, values: [], rangeValue: { from: String(from), to: String(from + 4) } }];
    }
    if (parameter.dictionary === null || ![BRAND_ID, COLOUR_ID, MATERIAL_ID].includes(parameter.id))
      return [];
    const at = parameter.id === BRAND_ID ? BRANDS.indexOf(brandOf(seed, product)) : hash(seed, product, 87);
    const entry = parameter.dictionary[at % parameter.dictionary.length];
    return entry === undefined ? [] : [{ ...said, values: [entry.value], valuesIds: [entry.id] }];
  });
}

function plainValue(seed: number, product: number, parameterId: string): string | null {
  if (parameterId === EAN_ID) return product % 25 === 24 ? null : eanOf(seed, product);
  if (parameterId === CODE_ID) return modelOf(seed, product);
  if (parameterId === HEIGHT_ID) return (5 + 120 * share(seed, product, 88)).toFixed(1);
  if (parameterId === WEIGHT_ID) return (0.1 + 12 * share(seed, product, 89)).toFixed(2);
  return null;
}
