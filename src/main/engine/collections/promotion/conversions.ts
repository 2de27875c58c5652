import { collection } from '../collection.ts';

export const conversions = collection({
  name: 'conversions',
  shelf: 'promotion',
  shape: 'timeline',
  words: {
    one: { en: 'Sale through a partner', pl: 'Sprzedaż z polecenia' },
    many: { en: 'Sales through partners', pl: 'Sprzedaż z poleceń' },
    note: {
      en: 'What partners of Allegro’s affiliate programme brought.',
      pl: 'To, co przyniósł program partnerski Allegro.',
    },
  },
  groups: ['conversions'],
  methods: { list: 'affiliate.conversions.cps.list' },
  title: ['offer.name'],
  columns: [
    { path: 'orderCreatedAt', kind: 'instant' },
    { path: 'offer.name', kind: 'text' },
    { path: 'status', kind: 'choice' },
    { path: 'quantity', kind: 'count' },
    { path: 'commission.publisher', kind: 'money' },
    { path: 'marketplace.id', kind: 'choice' },
  ],
  goneNote: {
    en: 'Allegro tells sales through partners since 2025.',
    pl: 'Allegro podaje sprzedaż z poleceń od 2025 roku.',
  },
});
