import { collection } from '../collection.ts';

export const offerAllegroPricesConsents = collection({
  name: 'offer-allegro-prices-consents',
  shelf: 'promotion',
  words: {
    one: { en: 'Consent of an offer to Allegro Prices', pl: 'Zgoda oferty na Allegro Ceny' },
    many: { en: 'Consents of offers to Allegro Prices', pl: 'Zgody ofert na Allegro Ceny' },
  },
  groups: ['allegro-prices'],
  methods: { get: 'sale.allegro-prices-offer-consents.get' },
  title: [],
  columns: [{ path: 'status', kind: 'choice' }],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  goneNote: {
    en: 'Since May 2026 offers are put into Allegro Prices and taken out again.',
    pl: 'Od maja 2026 oferty zgłasza się do Allegro Ceny i wycofuje z nich.',
  },
});
