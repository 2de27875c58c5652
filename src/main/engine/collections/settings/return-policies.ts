import { collection } from '../collection.ts';

export const returnPolicies = collection({
  name: 'return-policies',
  shelf: 'settings',
  words: {
    one: { en: 'Return terms', pl: 'Warunki zwrotów' },
    many: { en: 'Return terms', pl: 'Warunki zwrotów' },
  },
  groups: ['return-policies'],
  methods: {
    list: 'after-sales.return-policies.list',
    get: 'after-sales.return-policies.get',
    create: 'after-sales.return-policies.create',
    update: 'after-sales.return-policies.update',
    remove: 'after-sales.return-policies.delete',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'availability.range', kind: 'choice' },
    { path: 'withdrawalPeriod', kind: 'duration' },
    { path: 'returnCost.coveredBy', kind: 'choice' },
    { path: 'address.city', kind: 'text' },
  ],
  readOnly: ['seller'],
  inputs: { withdrawalPeriod: 'duration' },
  knownBy: ['name'],
});
