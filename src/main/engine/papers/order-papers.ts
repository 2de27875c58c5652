import type { Words } from '../../../shared/contract-collections.ts';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Paper, PaperCall } from './paper.ts';
import {
  NO_LABEL,
  NO_PROTOCOL,
  orWords,
  parcelLabels,
  parcelProtocolOf,
  shipmentLabels,
  shipmentProtocolOf,
} from './parcel-papers.ts';

/** Labels of all parcels of these orders: what a seller prints after dispatching them. */
export const orderLabels: Paper = {
  name: 'orders.labels',
  collection: 'orders',
  words: { en: 'Labels', pl: 'Etykiety' },
  fileName: { en: 'labels', pl: 'etykiety' },
  ofMany: true,
  hasPages: true,
  get: async (call) => {
    const parcels = await parcelsOf(call);
    if (!parcels.ok) return parcels;
    if (parcels.value.length === 0) return ok(NO_PARCEL);
    const got = call.edition === '2022' ? parcelLabels : shipmentLabels;
    return orWords(await got(call, parcels.value), NO_LABEL);
  },
};

export const orderProtocol: Paper = {
  name: 'orders.protocol',
  collection: 'orders',
  words: { en: 'Dispatch protocol', pl: 'Protokół nadania' },
  fileName: { en: 'protocol', pl: 'protokol' },
  ofMany: true,
  get: async (call) => {
    const parcels = await parcelsOf(call);
    if (!parcels.ok) return parcels;
    if (parcels.value.length === 0) return ok(NO_PARCEL);
    const got = call.edition === '2022' ? parcelProtocolOf : shipmentProtocolOf;
    return orWords(await got(call, parcels.value), NO_PROTOCOL);
  },
};

/**
 * An order names its parcels by their tracking numbers alone, and Allegro makes labels only of parcels that
 * it knows by ids of their own: those made here.
 */
async function parcelsOf(call: PaperCall): Promise<Result<readonly string[], AppError>> {
  const { http, edition, keys, findByWaybill } = call;
  const { listShipments } = await import('../allegro/endpoints/carriers.ts');
  const waybills: string[] = [];
  for (const id of keys) {
    const listed = await http.call(listShipments, { params: { id } });
    if (!listed.ok) return listed;
    waybills.push(...(listed.value.value.shipments ?? []).map(({ waybill }) => waybill ?? ''));
  }
  const numbers = waybills.filter((waybill) => waybill !== '');
  return ok(
    edition === '2022'
      ? findByWaybill('parcels', 'items', numbers)
      : findByWaybill('shipments', 'packages', numbers),
  );
}

const NO_PARCEL: Words = {
  en: 'No parcel was made here yet. Make one with “Dispatch” first.',
  pl: 'Nie utworzono tu jeszcze przesyłki. Najpierw nadaj ją z poziomu zamówienia.',
};
