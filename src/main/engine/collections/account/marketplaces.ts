import { collection } from '../collection.ts';

export const marketplaces = collection({
  name: 'marketplaces',
  shelf: 'account',
  words: {
    one: { en: 'Marketplace', pl: 'Rynek' },
    many: { en: 'Marketplaces', pl: 'Rynki' },
  },
  groups: ['information-about-marketplaces'],
  methods: { list: 'marketplaces.list' },
  title: ['id'],
  columns: [
    { path: 'id', kind: 'choice', label: { en: 'Marketplace', pl: 'Rynek' } },
    { path: 'currencies.base.code', kind: 'choice', label: { en: 'Currency', pl: 'Waluta' } },
    { path: 'languages.offerDisplay[].code', kind: 'choice', label: { en: 'Languages', pl: 'Języki' } },
    { path: 'shippingCountries', kind: 'count' },
  ],
  goneNote: {
    en: 'Allegro sells abroad since 2023.',
    pl: 'Allegro sprzedaje za granicą od 2023 roku.',
  },
});
