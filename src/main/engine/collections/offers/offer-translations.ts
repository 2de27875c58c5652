import { collection } from '../collection.ts';

export const offerTranslations = collection({
  name: 'offer-translations',
  shelf: 'offers',
  words: {
    one: { en: 'Translation of an offer', pl: 'Tłumaczenie oferty' },
    many: { en: 'Translations of an offer', pl: 'Tłumaczenia oferty' },
    note: {
      en: 'Allegro translates by machine until you write the words yourself.',
      pl: 'Allegro tłumaczy maszynowo, dopóki nie wpiszesz własnych słów.',
    },
  },
  groups: ['offer-translations'],
  methods: {
    list: 'sale.offers.translations.list',
    update: 'sale.offers.translations.patch',
    remove: 'sale.offers.translations.delete',
  },
  key: 'language',
  param: 'language',
  title: ['language'],
  columns: [
    { path: 'language', kind: 'choice' },
    { path: 'title.translation', kind: 'text' },
    { path: 'title.type', kind: 'choice' },
    { path: 'description.type', kind: 'choice' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  fixed: {
    where: { 'title.type': 'BASE' },
    why: {
      en: 'These are the offer’s own words, in its own language: change them in the offer itself.',
      pl: 'To własne słowa oferty, w jej języku: zmień je w samej ofercie.',
    },
  },
  readOnly: ['safetyInformation.products[].id'],
  goneNote: {
    en: 'Stragan knows translations in today’s Allegro only.',
    pl: 'Stragan zna tłumaczenia tylko w dzisiejszym Allegro.',
  },
});
