import { collection } from '../collection.ts';

export const carriers = collection({
  name: 'carriers',
  shelf: 'orders',
  words: { one: { en: 'Carrier', pl: 'Przewoźnik' }, many: { en: 'Carriers', pl: 'Przewoźnicy' } },
  groups: ['carriers'],
  methods: { list: 'order.carriers.list' },
  columns: [{ path: 'name', kind: 'text' }],
});
