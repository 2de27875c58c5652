import { collection } from '../collection.ts';

export const pointsOfService = collection({
  name: 'points-of-service',
  shelf: 'settings',
  words: {
    one: { en: 'Point of service', pl: 'Punkt odbioru' },
    many: { en: 'Points of service', pl: 'Punkty odbioru osobistego' },
  },
  groups: ['points-of-service'],
  methods: {
    list: 'points-of-service.list',
    get: 'points-of-service.get',
    create: 'points-of-service.create',
    update: 'points-of-service.update',
    remove: 'points-of-service.delete',
  },
  ofSeller: 'seller.id',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'address.city', kind: 'text' },
    { path: 'address.street', kind: 'text' },
    { path: 'status', kind: 'choice' },
    { path: 'phoneNumber', kind: 'text' },
    { path: 'externalId', kind: 'code' },
  ],
  inputs: { serviceTime: 'duration', 'openHours[].from': 'time', 'openHours[].to': 'time' },
  readOnly: ['id', 'seller', 'locations', 'createdAt', 'updatedAt'],
  knownBy: ['name'],
});
