import type { DemoProcess } from './demo-process.ts';

/** One field of one offer as a request wrote it. */
export type FieldWrite = {
  readonly seq: number;
  /** Epoch milliseconds of the demo's clock. */
  readonly at: number;
  /** The id a command was given by its sender; null for a change of one offer. */
  readonly callId: string | null;
  readonly call: 'bulk' | 'publication' | 'patch';
  readonly offerId: string;
  readonly field: 'price' | 'stock' | 'publication' | 'title';
  /** "FIXED 12", "GAIN 3", "12.00 PLN", "END", a title. */
  readonly value: string;
  readonly applied: boolean;
};

/** The photos of an offer, written anew. */
export type PhotosWrite = Pick<FieldWrite, 'seq' | 'offerId' | 'applied'> & {
  readonly images: readonly string[];
};

/** As the demo's log tells it. */
export type LoggedRequest = {
  readonly seq: number;
  /** ISO 8601. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Null: it was never processed. */
  readonly status: number | null;
  readonly applied: boolean;
};

type Modification = {
  readonly offerId: string;
  readonly stock?: { readonly changeType: string; readonly value: number };
  readonly prices?: Readonly<
    Record<string, { readonly value: { readonly amount: string; currency: string } }>
  >;
};
type BulkBody = { readonly commandId: string; readonly modifications: readonly Modification[] };
type PublicationBody = {
  readonly publication: { readonly action: string };
  readonly offerCriteria: readonly { readonly offers: readonly { readonly id: string }[] }[];
};
type PatchBody = {
  readonly name?: string;
  readonly stock?: { readonly available: number };
  readonly images?: readonly string[];
};

export type LoggedWrites = {
  readonly lastSeq: number;
  readonly bulkCalls: number;
  /** Photos that were put on Allegro, before any offer has them. */
  readonly uploads: number;
  readonly writes: readonly FieldWrite[];
  readonly photos: readonly PhotosWrite[];
};

/** What the log of the demo knows of writes after a request. An unknown writing request throws. */
export async function readWrites(demo: DemoProcess, after = 0): Promise<LoggedWrites> {
  const requests = await readRequests(demo, after);
  const others = requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/auth/'));
  const writing = others.filter(({ path }) => path !== UPLOAD);
  const bulk = writing.filter(({ path }) => path === BULK);
  return {
    lastSeq: requests.at(-1)?.seq ?? after,
    bulkCalls: bulk.length,
    uploads: others.length - writing.length,
    writes: writing.flatMap(writesOf),
    photos: writing.flatMap(photosOf),
  };
}

export async function readRequests(demo: DemoProcess, after = 0): Promise<readonly LoggedRequest[]> {
  const { requests } = (await demo.admin(`log?after=${after}`)) as { requests: readonly LoggedRequest[] };
  return requests;
}

const OFFER_WRITE = /^(PATCH \/sale\/product-offers\/|PUT \/sale\/offer-publication-commands\/|POST )/u;

/** What a request wrote into fields of offers; nothing where it is about something else. */
export function fieldWritesOf(request: LoggedRequest): FieldWrite[] {
  const isOfOffers = OFFER_WRITE.test(`${request.method} ${request.path}`);
  return isOfOffers && (request.method !== 'POST' || request.path === BULK) ? writesOf(request) : [];
}

const BULK = '/sale/offer-bulk-modification-commands';
const UPLOAD = '/sale/images';

function writesOf({ seq, time, applied, method, path, body }: LoggedRequest): FieldWrite[] {
  const lastPart = path.slice(path.lastIndexOf('/') + 1);
  const base = { seq, at: Date.parse(time), callId: lastPart, applied };
  if (path === BULK) {
    const { commandId: callId, modifications } = body as BulkBody;
    return modifications.map((entry) => ({ ...base, callId, call: 'bulk', ...ofEntry(entry) }));
  }
  if (path.startsWith('/sale/offer-publication-commands/')) {
    const { publication, offerCriteria } = body as PublicationBody;
    const { action: value } = publication;
    const offers = offerCriteria.flatMap((criterion) => criterion.offers);
    return offers.map(({ id }) => ({
      ...base,
      call: 'publication',
      offerId: id,
      field: 'publication',
      value,
    }));
  }
  if (method !== 'PATCH') throw new Error(`A write nobody expects: ${method} ${path}`);
  const { name, stock, images: _, ...rest } = body as PatchBody;
  if (Object.keys(rest).length > 0) throw new Error(`PATCH of ${Object.keys(rest).join(', ')}`);
  const patch = { ...base, callId: null, call: 'patch', offerId: lastPart } as const;
  return [
    ...(name === undefined ? [] : [{ ...patch, field: 'title', value: name } as const]),
    ...(stock === undefined
      ? []
      : [{ ...patch, field: 'stock', value: `FIXED ${stock.available}` } as const]),
  ];
}

export function photosOf({ seq, applied, method, path, body }: LoggedRequest): PhotosWrite[] {
  const { images } = method === 'PATCH' ? (body as PatchBody) : {};
  return images ? [{ seq, applied, offerId: path.slice(path.lastIndexOf('/') + 1), images }] : [];
}

function ofEntry({ offerId, stock, prices }: Modification): Pick<FieldWrite, 'offerId' | 'field' | 'value'> {
  if (stock !== undefined) return { offerId, field: 'stock', value: `${stock.changeType} ${stock.value}` };
  const [price] = Object.values(prices ?? {});
  return { offerId, field: 'price', value: `${price?.value.amount} ${price?.value.currency}` };
}
