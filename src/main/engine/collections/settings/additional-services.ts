import { collection } from '../collection.ts';

export const additionalServices = collection({
  name: 'additional-services',
  shelf: 'settings',
  words: {
    one: { en: 'Group of additional services', pl: 'Grupa usług dodatkowych' },
    many: { en: 'Additional services', pl: 'Usługi dodatkowe' },
  },
  groups: ['additional-services'],
  methods: {
    list: 'sale.offer-additional-services.groups.list',
    get: 'sale.offer-additional-services.groups.get',
    create: 'sale.offer-additional-services.groups.create',
    update: 'sale.offer-additional-services.groups.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'additionalServices', kind: 'count' },
    { path: 'language', kind: 'choice' },
    { path: 'managedByAllegro', kind: 'yes-no' },
    { path: 'updatedAt', kind: 'instant' },
  ],
  references: {
    'additionalServices[].definition.id': 'service-definitions',
    'additionalServices[].configurations[].constraintCriteria.deliveryMethods[].id': 'delivery-methods',
  },
});
