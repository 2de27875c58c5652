import type { Description, OfferDocument, SectionItem } from '../data/offer-document.ts';
import type { DemoState } from '../kinds.ts';
import { translated } from './translated.ts';

/** What a seller has translated himself; pictures of the description are paths. */
export type OwnTranslation = {
  readonly title?: string;
  readonly description?: Description;
  /** By product. */
  readonly safety?: Readonly<Record<string, string>>;
};

export function keptTranslation(state: DemoState, offerId: string, language: string): OwnTranslation {
  return table(state).get(`${offerId}/${language}`) ?? {};
}

export function keepTranslation(
  state: DemoState,
  offerId: string,
  language: string,
  own: OwnTranslation,
): void {
  table(state).put(`${offerId}/${language}`, own);
}

/**
 * An offer as it reads in a language: BASE in its own, else the seller's words (MANUAL) and a machine's
 * (AUTO) where he has written none.
 */
export function translatedOffer(doc: OfferDocument, language: string, own: OwnTranslation): object {
  const isBase = language === doc.language;
  const typeOf = (written: unknown) => (isBase ? 'BASE' : written === undefined ? 'AUTO' : 'MANUAL');
  const machine = (text: string): string => (isBase ? text : translated(text, language));
  const products = doc.productSet.flatMap(({ product, safetyInformation }) => {
    if (product.id === null || safetyInformation?.type !== 'TEXT') return [];
    const written = own.safety?.[product.id];
    const translation = written ?? machine(safetyInformation.description);
    return [{ id: product.id, translation, type: typeOf(written) }];
  });
  return {
    language,
    title: { translation: own.title ?? machine(doc.name), type: typeOf(own.title) },
    ...(doc.description === undefined
      ? {}
      : {
          description: {
            translation: own.description ?? described(doc.description, machine),
            type: typeOf(own.description),
          },
        }),
    safetyInformation: { products },
  };
}

/** Words between tags only: the tags are no words. */
function described({ sections }: Description, machine: (text: string) => string): Description {
  const words = (item: SectionItem): SectionItem =>
    item.type === 'TEXT' ? { ...item, content: item.content.replaceAll(/[^<>]+(?=<|$)/g, machine) } : item;
  return { sections: sections.map(({ items }) => ({ items: items.map(words) })) };
}

function table(state: DemoState) {
  return state.table<OwnTranslation>('offer-translations');
}
