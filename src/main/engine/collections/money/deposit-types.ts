import { collection } from '../collection.ts';

export const depositTypes = collection({
  name: 'deposit-types',
  shelf: 'money',
  words: { one: { en: 'Deposit', pl: 'Kaucja' }, many: { en: 'Deposits', pl: 'Kaucje' } },
  groups: ['deposits'],
  methods: { list: 'deposit.types.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'price', kind: 'money' },
    { path: 'marketplaceId', kind: 'text', label: { en: 'Marketplace', pl: 'Rynek' } },
  ],
  references: { marketplaceId: 'marketplaces' },
  goneNote: { en: 'In this edition Allegro knows no deposits.', pl: 'W tej edycji Allegro nie zna kaucji.' },
});
