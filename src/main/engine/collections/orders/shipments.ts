import { collection } from '../collection.ts';

/** Parcels sent with “Ship with Allegro”: known by what was made here, since Allegro lists none. */
export const shipments = collection({
  name: 'shipments',
  shelf: 'orders',
  words: {
    one: { en: 'Parcel', pl: 'Przesyłka' },
    many: { en: 'Parcels sent with Allegro', pl: 'Przesyłki Wysyłam z Allegro' },
  },
  groups: ['shipment-management'],
  methods: { get: 'shipment-management.shipments.get' },
  title: ['receiver.name', 'receiver.company', 'referenceNumber'],
  columns: [
    { path: 'receiver.name', kind: 'text', label: { en: 'Receiver', pl: 'Odbiorca' } },
    { path: 'packages[].waybill', kind: 'code', label: { en: 'Tracking number', pl: 'Numer przesyłki' } },
    { path: 'carrier', kind: 'text', label: { en: 'Carrier', pl: 'Przewoźnik' } },
    { path: 'createdDate', kind: 'instant' },
    { path: 'receiver.city', kind: 'text' },
    { path: 'referenceNumber', kind: 'code' },
    { path: 'canceledDate', kind: 'instant' },
    { path: 'pickupAvailable', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  references: { carrier: 'carriers' },
  goneNote: {
    en: 'In this edition parcels are sent with parcel management.',
    pl: 'W tej edycji przesyłki nadaje się przez zarządzanie przesyłkami.',
  },
});
