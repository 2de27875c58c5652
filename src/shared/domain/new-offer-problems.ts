import type { Edition } from './account.ts';
import { ALL_RULES } from './check-rules/all-rules.ts';
import type { RuleWords } from './check-rules/rule.ts';
import { toWireAmount } from './money.ts';
import { isBlank } from './description.ts';
import { askedOf, hasValue, isRequiredNow, type NewOffer, type NewOfferGround } from './new-offer.ts';
import { MOST_IMAGES } from './offer-files.ts';
import type { WireParameter } from './offer-parameters.ts';
import { troubleOf, type Requirement } from './requirement.ts';

/** What keeps a new offer from being sent: the field of the form, "parameter:11323" for a parameter. */
export type FieldProblem = { readonly field: string; readonly code: string; readonly words: RuleWords };

type Judged = { readonly ground: NewOfferGround; readonly edition: Edition };

const MOST_SAFETY = 5000;

/** All that Allegro would certainly refuse; a draft may lack what only an offer on sale must have. */
export function newOfferProblems(offer: NewOffer, { ground, edition }: Judged): readonly FieldProblem[] {
  const whole = [...wholeProblems(offer, ground), ...formerProblems(offer, edition)];
  return [...fieldProblems(offer, edition), ...(offer.publish ? whole : whole.filter(isForDrafts))];
}

/** What is wrong in itself, whatever the offer is to become. */
function fieldProblems(offer: NewOffer, edition: Edition): FieldProblem[] {
  const checked = [
    ...byRules('title', offer.title, edition),
    ...(offer.price === null ? [] : byRules('price', offer.price, edition)),
    ...(offer.stock === null ? [] : byRules('stock', offer.stock, edition)),
    ...byRules('externalId', offer.externalId, edition),
  ];
  const { images, description, safetyText } = offer;
  if (images.length > MOST_IMAGES)
    checked.push(
      problem('images', 'images-count', {
        en: `Allegro takes at most ${MOST_IMAGES} photos.`,
        pl: `Allegro przyjmuje najwyżej ${MOST_IMAGES} zdjęć.`,
      }),
    );
  if (!isBlank(description)) checked.push(...byRules('description', description, edition));
  else if (description !== null && edition === '2026')
    checked.push(
      problem('description', 'description-empty', {
        en: 'Write the description, or take that of the product.',
        pl: 'Napisz opis albo weź opis produktu.',
      }),
    );
  if (safetyText !== null && safetyText.length > MOST_SAFETY)
    checked.push(
      problem('safetyText', 'safety-length', {
        en: `The safety information has ${safetyText.length} characters; at most 5,000 are allowed.`,
        pl: `Długość informacji o bezpieczeństwie: ${safetyText.length}; dozwolone najwyżej 5000 znaków.`,
      }),
    );
  return checked;
}

function wholeProblems(offer: NewOffer, ground: NewOfferGround): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (offer.categoryId === null)
    found.push(problem('category', 'no-category', { en: 'Choose a category.', pl: 'Wybierz kategorię.' }));
  if (offer.price === null)
    found.push(problem('price', 'no-price', { en: 'Say the price.', pl: 'Podaj cenę.' }));
  if (offer.stock === null || offer.stock < 1)
    found.push(
      problem('stock', 'no-stock', {
        en: 'An offer on sale needs at least one piece.',
        pl: 'Wystawiana oferta musi mieć co najmniej jedną sztukę.',
      }),
    );
  if (offer.images.length === 0)
    found.push(
      problem('images', 'no-images', {
        en: 'An offer on sale needs a photo.',
        pl: 'Wystawiana oferta musi mieć zdjęcie.',
      }),
    );
  return [
    ...found,
    ...askedOf(ground).flatMap((requirement) => parameterProblem(requirement, offer, ground)),
  ];
}

/** The former edition fills in no settings of the account. */
function formerProblems({ settings }: NewOffer, edition: Edition): FieldProblem[] {
  if (edition !== '2022' || (settings.shippingRates ?? null) !== null) return [];
  const words = { en: 'Choose a shipping price list.', pl: 'Wybierz cennik dostawy.' };
  return [problem('shippingRates', 'no-shipping-rates', words)];
}

/** Without these Allegro takes no draft either. */
function isForDrafts({ code }: FieldProblem): boolean {
  return code === 'no-category' || code === 'parameter-value';
}

function parameterProblem(
  requirement: Requirement,
  offer: NewOffer,
  ground: NewOfferGround,
): readonly FieldProblem[] {
  const { id, name } = requirement;
  const own = offer.parameters.find((parameter) => parameter.id === id);
  const field = `parameter:${id}`;
  if (own === undefined || !hasValue(own)) {
    if (!isRequiredNow(requirement, offer, ground)) return [];
    const words = {
      en: `The category asks for “${name}”.`,
      pl: `Kategoria wymaga parametru „${name}”.`,
    };
    return [problem(field, 'parameter-missing', words)];
  }
  const words = valueWords(requirement, own);
  return words === null ? [] : [problem(field, 'parameter-value', words)];
}

function valueWords(requirement: Requirement, own: WireParameter): RuleWords | null {
  const found = troubleOf(requirement, own);
  const rule = ALL_RULES.find(({ code }) => code === `parameter-${found?.trouble}`);
  if (found === null || rule === undefined) return null;
  return { en: filled(rule.words.en, found.values), pl: filled(rule.words.pl, found.values) };
}

/** By the rules that edits of offers are checked by. */
function byRules(field: string, after: unknown, edition: Edition): FieldProblem[] {
  const row = { editId: 0, offerId: '', field, before: null, after, offer: null };
  const stops = ALL_RULES.filter(({ severity, fields }) => severity === 'stop' && fields.includes(field));
  return stops.flatMap(({ code, look, words }) => {
    const values = look(row, { askAbovePercent: 100, edition });
    if (values === null) return [];
    return [problem(field, code, { en: filled(words.en, values), pl: filled(words.pl, values) })];
  });
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  const amount = `${toWireAmount(Number(values['amountMinor'] ?? 0))} ${values['currency'] ?? ''}`.trim();
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String({ amount, ...values }[name] ?? ''));
}

function problem(field: string, code: string, words: RuleWords): FieldProblem {
  return { field, code, words };
}
