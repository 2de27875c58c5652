import type { Words } from '../../../shared/contract-collections.ts';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { answeredFile } from './answered-file.ts';
import type { AnsweredPaper, Paper, PaperAnswer, PaperCall } from './paper.ts';

type Labels = Pick<PaperCall, 'http' | 'page'>;

const LABEL = {
  words: { en: 'Label', pl: 'Etykieta' },
  fileName: { en: 'label', pl: 'etykieta' },
  hasPages: true,
};
const PROTOCOL = {
  words: { en: 'Dispatch protocol', pl: 'Protokół nadania' },
  fileName: { en: 'protocol', pl: 'protokol' },
  ofMany: true,
};

export const shipmentLabel: Paper = {
  name: 'shipments.label',
  collection: 'shipments',
  ...LABEL,
  ofMany: true,
  get: async (call) => orWords(await shipmentLabels(call, call.keys), NO_LABEL),
};

export const shipmentProtocol: Paper = {
  name: 'shipments.protocol',
  collection: 'shipments',
  ...PROTOCOL,
  get: async (call) => orWords(await shipmentProtocolOf(call, call.keys), NO_PROTOCOL),
};

export const parcelLabel: Paper = {
  name: 'parcels.label',
  collection: 'parcels',
  ...LABEL,
  ofMany: true,
  get: async (call) => orWords(await parcelLabels(call, call.keys), NO_LABEL),
};

export const parcelProtocol: Paper = {
  name: 'parcels.protocol',
  collection: 'parcels',
  ...PROTOCOL,
  get: async (call) => orWords(await parcelProtocolOf(call, call.keys), NO_PROTOCOL),
};

/** One file with the labels of all of them. */
export async function shipmentLabels(
  { http, page }: Labels,
  shipmentIds: readonly string[],
): Promise<Result<readonly AnsweredPaper[], AppError>> {
  const { printLabels } = await import('../allegro/endpoints/shipment-management.ts');
  return answeredFile(await http.call(printLabels, { json: { shipmentIds, pageSize: page } }));
}

export async function shipmentProtocolOf({ http }: Pick<PaperCall, 'http'>, shipmentIds: readonly string[]) {
  const { printProtocol } = await import('../allegro/endpoints/shipment-management.ts');
  return answeredFile(await http.call(printProtocol, { json: { shipmentIds } }));
}

/** The former parcel management answers one label at a time. */
export async function parcelLabels(
  { http, page }: Labels,
  parcelIds: readonly string[],
): Promise<Result<readonly AnsweredPaper[], AppError>> {
  const { getLabel } = await import('../allegro/endpoints/parcel-management.ts');
  const files: AnsweredPaper[] = [];
  for (const parcelId of parcelIds) {
    const got = answeredFile(await http.call(getLabel, { query: { parcelId, pageFormat: page } }));
    if (!got.ok) return got;
    files.push(...got.value);
  }
  return ok(files);
}

export async function parcelProtocolOf({ http }: Pick<PaperCall, 'http'>, parcelIds: readonly string[]) {
  const { getProtocol } = await import('../allegro/endpoints/parcel-management.ts');
  return answeredFile(await http.call(getProtocol, { query: { parcelId: parcelIds } }));
}

export function orWords(found: Result<readonly AnsweredPaper[], AppError>, none: Words): PaperAnswer {
  return found.ok && found.value.length === 0 ? ok(none) : found;
}

export const NO_LABEL: Words = {
  en: 'Allegro has no label for it: the parcel was cancelled, or its carrier makes none.',
  pl: 'Allegro nie ma dla niej etykiety: przesyłkę anulowano albo przewoźnik jej nie wystawia.',
};
export const NO_PROTOCOL: Words = {
  en: 'This carrier needs no protocol.',
  pl: 'Ten przewoźnik nie wymaga protokołu.',
};
