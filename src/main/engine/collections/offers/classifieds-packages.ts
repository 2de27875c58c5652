import { collection } from '../collection.ts';

export const classifiedsPackages = collection({
  name: 'classifieds-packages',
  shelf: 'offers',
  words: {
    one: { en: 'Package for classified ads', pl: 'Pakiet ogłoszeniowy' },
    many: { en: 'Packages for classified ads', pl: 'Pakiety ogłoszeniowe' },
  },
  groups: ['classifieds'],
  methods: { list: 'sale.classifieds-packages.list', get: 'sale.classifieds-packages.get' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice' },
    { path: 'publication.duration', kind: 'duration' },
    { path: 'promotions[].name', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'categories', param: 'category.id' },
});
