import { collection } from '../collection.ts';

/** Couriers called to fetch parcels. */
export const pickups = collection({
  name: 'pickups',
  shelf: 'orders',
  words: {
    one: { en: 'Courier pickup', pl: 'Odbiór przez kuriera' },
    many: { en: 'Courier pickups', pl: 'Odbiory przez kuriera' },
  },
  groups: ['shipment-management'],
  methods: { get: 'shipment-management.pickups.get' },
  title: ['carrierPickupId', 'address.street'],
  columns: [
    { path: 'carrierPickupId', kind: 'code', label: { en: 'Number', pl: 'Numer' } },
    { path: 'carrier', kind: 'text', label: { en: 'Carrier', pl: 'Przewoźnik' } },
    { path: 'address.street', kind: 'text' },
    { path: 'address.city', kind: 'text' },
    { path: 'waybills', kind: 'code', label: { en: 'Tracking numbers', pl: 'Numery przesyłek' } },
  ],
  reads: 'on-demand',
  references: { carrier: 'carriers', 'shipmentIds[]': 'shipments' },
  goneNote: {
    en: 'In this edition Allegro does not tell of pickups that were ordered.',
    pl: 'W tej edycji Allegro nie pokazuje zamówionych odbiorów.',
  },
});
