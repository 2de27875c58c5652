import { collection } from '../collection.ts';

export const serviceTranslations = collection({
  name: 'service-translations',
  shelf: 'settings',
  words: {
    one: { en: 'Translation of services', pl: 'Tłumaczenie usług' },
    many: { en: 'Translations of services', pl: 'Tłumaczenia usług' },
  },
  groups: ['additional-services-translations'],
  methods: {
    list: 'sale.offer-additional-services.groups.translations.list',
    update: 'sale.offer-additional-services.groups.translations.patch',
    remove: 'sale.offer-additional-services.groups.translations.delete',
  },
  key: 'language',
  param: 'language',
  title: ['language'],
  columns: [
    { path: 'language', kind: 'choice' },
    { path: 'additionalServices.type', kind: 'choice' },
    { path: 'additionalServices.translation[].description', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'additional-services', param: 'groupId' },
  references: { 'additionalServices.translation[].definition.id': 'service-definitions' },
  goneNote: {
    en: 'Allegro translates services since 2023.',
    pl: 'Allegro tłumaczy usługi od 2023 roku.',
  },
});
