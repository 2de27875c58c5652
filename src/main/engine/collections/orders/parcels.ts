import { collection } from '../collection.ts';

/** Parcels of the former parcel management: known by what was made here, since Allegro lists none. */
export const parcels = collection({
  name: 'parcels',
  shelf: 'orders',
  words: { one: { en: 'Parcel', pl: 'Przesyłka' }, many: { en: 'Parcels', pl: 'Przesyłki' } },
  groups: ['parcel-management'],
  methods: { get: 'parcel-management.parcels.get' },
  key: 'parcelId',
  title: ['receiver.name', 'receiver.company', 'label.referenceNumber'],
  columns: [
    { path: 'receiver.name', kind: 'text', label: { en: 'Receiver', pl: 'Odbiorca' } },
    { path: 'receiver.address.city', kind: 'text' },
    { path: 'items[].waybill', kind: 'code', label: { en: 'Tracking number', pl: 'Numer przesyłki' } },
    { path: 'type', kind: 'choice', label: { en: 'Kind', pl: 'Rodzaj' } },
    { path: 'label.referenceNumber', kind: 'code' },
    { path: 'state', kind: 'choice' },
  ],
  reads: 'on-demand',
  goneNote: {
    en: 'Allegro closed parcel management: parcels are sent with “Ship with Allegro” now.',
    pl: 'Allegro zamknęło zarządzanie przesyłkami: teraz nadaje się je przez Wysyłam z Allegro.',
  },
});
