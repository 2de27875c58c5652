import type { TFunction } from 'i18next';
import type { NewOfferRow } from '../../shared/contract-new-offers.ts';
import type { NewOffer, NewOfferParameter } from '../../shared/domain/new-offer.ts';
import { SETTING_FIELDS } from '../../shared/domain/offer-settings.ts';
import { durationWords } from './duration-words.ts';
import type { Format } from './format.ts';
import { plainText } from './plain-text.ts';
import { fieldWords } from './value-words.ts';

export type NewOfferFact = { readonly key: string; readonly name: string; readonly value: string };

/** Everything that will be sent of a new offer, in words; what Allegro fills in by itself is left out. */
export function newOfferFacts(row: NewOfferRow, t: TFunction, format: Format): readonly NewOfferFact[] {
  const { offer, ground, titles } = row;
  const { product, price, stock, externalId, images, description, handlingTime, safetyText } = offer;
  const titled = (key: string | null) => (key === null ? null : (titles[key] ?? t('words:unnamed')));
  const facts: readonly (readonly [key: string, name: string, value: string | null])[] = [
    ['product', t('new-offer:field.product'), [product.name, product.ean].filter(Boolean).join(' · ')],
    ['category', t('new-offer:field.category'), ground.categoryName ?? offer.categoryId],
    ['price', fieldWords('price', t), price === null ? null : format.money(price)],
    ['stock', fieldWords('stock', t), stock === null ? null : format.count(stock)],
    ['externalId', fieldWords('externalId', t), externalId],
    ...offer.parameters.map((parameter) => parameterFact(row, parameter)),
    ['images', fieldWords('images', t), t('new-offer:photos', { count: images.length })],
    ['description', t('new-offer:field.description'), description === null ? null : textOf(description)],
    ...SETTING_FIELDS.map(
      (field) => [field, fieldWords(field, t), titled(offer.settings[field] ?? null)] as const,
    ),
    [
      'handlingTime',
      t('new-offer:field.handlingTime'),
      handlingTime === null ? null : durationWords(handlingTime, t),
    ],
    ['producer', t('new-offer:field.producer'), titled(offer.producerId)],
    ['person', t('new-offer:field.person'), titled(offer.personId)],
    ['safetyText', t('new-offer:field.safetyText'), safetyText],
    [
      'publish',
      t('new-offer:field.publish'),
      t(offer.publish ? 'new-offer:publish.now' : 'new-offer:publish.draft'),
    ],
  ];
  return facts.flatMap(([key, name, value]) =>
    value === null || value === '' ? [] : [{ key, name, value }],
  );
}

function parameterFact(
  { ground }: NewOfferRow,
  { id, values, valuesIds, rangeValue }: NewOfferParameter,
): readonly [string, string, string] {
  const requirement = ground.requirements?.find((asked) => asked.id === id);
  const chosen = valuesIds.map(
    (entry) => requirement?.choices.find((choice) => choice.id === entry)?.value ?? '–',
  );
  const range = rangeValue == null ? [] : [`${rangeValue.from} – ${rangeValue.to}`];
  const said = [...chosen, ...values, ...range].join(', ');
  const unit = requirement?.unit ?? null;
  return [
    `parameter:${id}`,
    requirement?.name ?? '–',
    unit === null || said === '' ? said : `${said} ${unit}`,
  ];
}

function textOf(description: NonNullable<NewOffer['description']>): string {
  const texts = description.sections.flatMap(({ items }) =>
    items.map((item) => (item.type === 'TEXT' ? plainText(item.content) : '')),
  );
  return texts.filter((text) => text !== '').join('\n');
}
