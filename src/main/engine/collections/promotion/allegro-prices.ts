import { collection } from '../collection.ts';

export const allegroPrices = collection({
  name: 'allegro-prices',
  shelf: 'promotion',
  words: {
    one: { en: 'Part in Allegro Prices', pl: 'Udział w Allegro Ceny' },
    many: { en: 'Allegro Prices', pl: 'Allegro Ceny' },
    note: {
      en: 'Allegro lowers prices and pays a share of it, marketplace by marketplace.',
      pl: 'Allegro obniża ceny i pokrywa część obniżki, osobno na każdym rynku.',
    },
  },
  groups: ['allegro-prices'],
  methods: { list: 'sale.allegro-prices.accounts.participations.get' },
  title: ['id'],
  columns: [
    { path: 'id', kind: 'choice', label: { en: 'Marketplace', pl: 'Rynek' } },
    { path: 'status', kind: 'choice' },
  ],
  goneNote: {
    en: 'Before 2026 Allegro asked for one consent for the whole account.',
    pl: 'Przed 2026 rokiem Allegro pytało o jedną zgodę dla całego konta.',
  },
});
