import { collection } from '../collection.ts';

export const allegroPricesConsent = collection({
  name: 'allegro-prices-consent',
  shelf: 'promotion',
  words: {
    one: { en: 'Consent to Allegro Prices', pl: 'Zgoda na Allegro Ceny' },
    many: { en: 'Consent to Allegro Prices', pl: 'Zgoda na Allegro Ceny' },
  },
  groups: ['allegro-prices'],
  methods: { get: 'sale.allegro-prices-account-eligibility.get' },
  title: [],
  columns: [
    { path: 'consent', kind: 'choice' },
    { path: 'qualification.status', kind: 'choice' },
  ],
  goneNote: {
    en: 'Since May 2026 you take part in Allegro Prices marketplace by marketplace.',
    pl: 'Od maja 2026 w Allegro Ceny bierze się udział osobno na każdym rynku.',
  },
});
