import { collection } from '../collection.ts';

/** Contracts with carriers under which parcels can be sent. */
export const deliveryServices = collection({
  name: 'delivery-services',
  shelf: 'orders',
  words: {
    one: { en: 'Delivery service', pl: 'Usługa dostawy' },
    many: { en: 'Delivery services', pl: 'Usługi dostawy' },
  },
  groups: ['shipment-management', 'parcel-management'],
  methods: {
    list: ['shipment-management.delivery-services.list', 'parcel-management.delivery-services.list'],
  },
  key: ['id', 'id.deliveryMethodId', 'id.credentialsId'],
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'carrierId', kind: 'text', label: { en: 'Carrier', pl: 'Przewoźnik' } },
    { path: 'owner', kind: 'choice', label: { en: 'Contract', pl: 'Umowa' } },
    { path: 'packageTypes', kind: 'choice' },
  ],
  references: { carrierId: 'carriers' },
});
