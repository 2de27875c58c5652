import { collection } from '../collection.ts';

export const offerClassifiedsPackages = collection({
  name: 'offer-classifieds-packages',
  shelf: 'offers',
  words: {
    one: { en: 'Packages of a classified ad', pl: 'Pakiety ogłoszenia' },
    many: { en: 'Packages of classified ads', pl: 'Pakiety ogłoszeń' },
  },
  groups: ['classifieds'],
  methods: { get: 'sale.offer-classifieds-packages.get' },
  title: [],
  columns: [
    { path: 'basePackage.id', kind: 'text' },
    { path: 'extraPackages[].id', kind: 'text' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offerId' },
  references: {
    'basePackage.id': 'classifieds-packages',
    'extraPackages[].id': 'classifieds-packages',
  },
});
