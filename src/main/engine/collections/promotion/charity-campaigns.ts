import { collection } from '../collection.ts';

export const charityCampaigns = collection({
  name: 'charity-campaigns',
  shelf: 'promotion',
  words: {
    one: { en: 'Charity collection', pl: 'Zbiórka charytatywna' },
    many: { en: 'Charity collections', pl: 'Zbiórki charytatywne' },
    note: {
      en: 'Type the name of a collection or of its organisation to look for it at Allegro.',
      pl: 'Wpisz nazwę zbiórki lub organizacji, aby jej poszukać na Allegro.',
    },
  },
  groups: ['charity'],
  methods: { list: 'charity.fundraising-campaigns.list' },
  query: { limit: 50 },
  search: 'phrase',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'organization.name', kind: 'text' },
  ],
  reads: 'on-demand',
});
