import { done, malformed, ok, refused } from '../answers.ts';
import { errors } from '../errors.ts';
import type { Context, DemoAnswer, Route } from '../kinds.ts';
import type { Description, OfferDocument, OfferRecord } from '../data/offer-document.ts';
import { raiseEvent } from '../offers/event-journal.ts';
import { withImageAddress, withImagePaths } from '../offers/images-in-offer.ts';
import { isAnswer, ownOffer } from '../offers/offer-store.ts';
import { titleErrors } from '../offers/title-rules.ts';
import { descriptionErrors } from '../offers/description-rules.ts';
import { offerTranslationsOperations } from '../operations/offer-translations.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { keptTranslation, keepTranslation, translatedOffer } from './offer-languages.ts';
import type { OwnTranslation } from './offer-languages.ts';
import { LANGUAGES } from './translated.ts';

/** An offer in other languages: Allegro's own translations, and the seller's in their place. */
export const offerTranslationRoutes: readonly Route[] = routesOf(offerTranslationsOperations, {
  'GET /sale/offers/{offerId}/translations': readTranslations,
  'PATCH /sale/offers/{offerId}/translations/{language}': translateOffer,
  'DELETE /sale/offers/{offerId}/translations/{language}': removeTranslation,
});

function readTranslations(context: Context): DemoAnswer {
  const found = ownOffer(context.state, context.params['offerId'] ?? '', context.now);
  if (isAnswer(found)) return found;
  const doc = withImageAddress(found.doc, context.addresses.image);
  const asked = context.query.get('language');
  if (asked !== null && !LANGUAGES.includes(asked)) return refused('language', 'No such language.');
  const languages = LANGUAGES.filter((language) => asked === null || language === asked);
  const translations = languages.map((language) => {
    const own = withWholeImages(keptTranslation(context.state, doc.id, language), context);
    return translatedOffer(doc, language, own);
  });
  return ok({ translations });
}

type Sent = {
  readonly title?: { readonly translation?: string };
  readonly description?: { readonly translation?: Description };
  readonly safetyInformation?: {
    readonly products?: readonly { readonly id?: string; readonly translation?: string }[];
  };
};

/** What is sent takes the place of what was; what is not sent stays. */
function translateOffer(context: Context): DemoAnswer {
  const { state, now, params } = context;
  const found = ownOffer(state, params['offerId'] ?? '', now);
  if (isAnswer(found)) return found;
  const language = params['language'] ?? '';
  if (!LANGUAGES.includes(language) || language === found.doc.language)
    return refused('language', `The offer cannot be translated into ${language}.`);
  const sent = ownOf(context);
  if (sent.title === undefined && sent.description === undefined && sent.safety === undefined)
    return malformed('', 'A title, a description or safety information is required.');
  const wrong = complaints(context, found, sent);
  if (wrong.length > 0) return errors(422, wrong);
  const before = keptTranslation(state, found.doc.id, language);
  const safety = { ...before.safety, ...sent.safety };
  const after = { ...before, ...sent, ...(Object.keys(safety).length > 0 ? { safety } : {}) };
  keep(context, found.doc, language, after);
  return { status: 200, headers: {}, body: null };
}

function ownOf({ json, addresses }: Context): OwnTranslation {
  const { title, description, safetyInformation } = json as Sent;
  const safety = (safetyInformation?.products ?? []).flatMap(({ id, translation }) =>
    id === undefined || translation === undefined ? [] : [[id, translation] as const],
  );
  const text = withImagePaths({ description: description?.translation }, addresses.image)['description'];
  return {
    ...(title?.translation === undefined ? {} : { title: title.translation }),
    ...(description?.translation === undefined ? {} : { description: text as Description }),
    ...(safety.length === 0 ? {} : { safety: Object.fromEntries(safety) }),
  };
}

/** What holds for the offer's own words holds for translated ones. */
function complaints(
  { state }: Context,
  { doc }: OfferRecord,
  { title, description, safety }: OwnTranslation,
) {
  const products = doc.productSet.map(({ product }) => product.id);
  const strange = Object.keys(safety ?? {}).filter((id) => !products.includes(id));
  const { edition } = state.settings;
  return [
    ...(title === undefined
      ? []
      : titleErrors(title, edition).map((error) => ({ ...error, path: 'title.translation' }))),
    ...(description === undefined
      ? []
      : descriptionErrors({ ...doc, description }).map((error) => ({
          ...error,
          path: 'description.translation',
        }))),
    ...strange.map((id) => ({
      code: 'VALIDATION_ERROR',
      message: `The offer has no product ${id}.`,
      path: 'safetyInformation.products',
    })),
  ];
}

/** One element of the seller's translation, or all of it. */
function removeTranslation(context: Context): DemoAnswer {
  const { state, now, params, query } = context;
  const found = ownOffer(state, params['offerId'] ?? '', now);
  if (isAnswer(found)) return found;
  const language = params['language'] ?? '';
  const before = keptTranslation(state, found.doc.id, language);
  if (Object.keys(before).length === 0) return unknownThing();
  keep(context, found.doc, language, without(before, query));
  return done();
}

function without(own: OwnTranslation, query: URLSearchParams): OwnTranslation {
  const element = query.get('element');
  const productId = query.get('products.id');
  const { title: _title, ...noTitle } = own;
  const { description: _description, ...noDescription } = own;
  const { safety = {}, ...noSafety } = own;
  if (element === 'title') return noTitle;
  if (element === 'description') return noDescription;
  if (element !== 'safety_information') return {};
  const left = Object.entries(safety).filter(([id]) => productId !== null && id !== productId);
  return left.length === 0 ? noSafety : { ...noSafety, safety: Object.fromEntries(left) };
}

function keep({ state, now }: Context, doc: OfferDocument, language: string, own: OwnTranslation): void {
  keepTranslation(state, doc.id, language, own);
  const translations = [{ language }];
  raiseEvent(state, now, 'OFFER_TRANSLATION_UPDATED', doc, 'MANUAL', { translations });
}

function withWholeImages(own: OwnTranslation, { addresses }: Context): OwnTranslation {
  if (own.description === undefined) return own;
  const whole = withImageAddress({ description: own.description } as OfferDocument, addresses.image);
  return { ...own, ...(whole.description === undefined ? {} : { description: whole.description }) };
}
