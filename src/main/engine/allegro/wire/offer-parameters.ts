import { isObject, listAt, objectAt, textAt, type WireObject } from './reading.ts';

/** The GTIN's parameter has this id in most categories, and this name in all. */
const EAN_ID = '225693';
const EAN_NAME = 'EAN (GTIN)';

/** The GTIN of the offer, else that of the first product that has one. */
export function readEan(offer: WireObject): string | null {
  for (const parameter of parametersOf(offer)) {
    const isEan = textAt(parameter, 'id') === EAN_ID || textAt(parameter, 'name') === EAN_NAME;
    const [first] = isEan ? listAt(parameter, 'values') : [];
    if (typeof first === 'string' && first !== '') return first;
  }
  return null;
}

/** Every value of every parameter, of the offer and of its products. */
export function parameterTexts(offer: WireObject): readonly string[] {
  return parametersOf(offer).flatMap((parameter) =>
    listAt(parameter, 'values').filter((value) => typeof value === 'string'),
  );
}

function parametersOf(offer: WireObject): readonly WireObject[] {
  const products = listAt(offer, 'productSet').map((element) =>
    objectAt(isObject(element) ? element : null, 'product'),
  );
  return [offer, ...products].flatMap((owner) => listAt(owner, 'parameters')).filter(isObject);
}
