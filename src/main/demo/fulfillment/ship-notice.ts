import { DAY_MS, birthOf } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import { productIdOf } from '../data/product-id.ts';
import type { DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import { arrived, damagedOf } from './warehouse.ts';

export type NoticeStatus = 'DRAFT' | 'IN_TRANSIT' | 'UNPACKING' | 'COMPLETED' | 'CANCELLED';
export type NoticeItem = { readonly product: { readonly id: string }; readonly quantity: number };

/** What a seller announces to Allegro's warehouse (an advance ship notice). */
export type ShipNotice = {
  readonly id: string;
  readonly displayNumber: string;
  readonly status: NoticeStatus;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly submittedAt: number | null;
  readonly items: readonly NoticeItem[];
  readonly handlingUnit?: object;
  readonly shipping?: object;
  readonly declaredVolumeInCc?: number;
  /** Counts its changes: the entity tag. */
  readonly version: number;
};

/** A lorry takes a day, unpacking another. */
const IN_TRANSIT_MS = DAY_MS;
const UNPACKING_MS = DAY_MS;

/*
 *   DRAFT --submit--> IN_TRANSIT --a day--> UNPACKING --a day--> COMPLETED
 *     |                   |
 *   delete              cancel --> CANCELLED
 */

/** All notices at this moment, the newest last. */
export function shipNotices(moment: Moment): readonly ShipNotice[] {
  const changed = table(moment.state);
  const born = bornNotices(moment.state).map((notice) => changed.get(notice.id) ?? notice);
  const bornIds = new Set(born.map(({ id }) => id));
  const made = [...changed.entries()].map(([, notice]) => notice).filter(({ id }) => !bornIds.has(id));
  return [...born, ...made].filter(({ version }) => version > 0).map((notice) => arrive(moment, notice));
}

export function findNotice(moment: Moment, id: string): ShipNotice | null {
  return shipNotices(moment).find((notice) => notice.id === id) ?? null;
}

/** Saves a changed notice under its next version. */
export function saveNotice({ state, now }: Moment, notice: ShipNotice): ShipNotice {
  const saved = { ...notice, updatedAt: now, version: notice.version + 1 };
  table(state).put(saved.id, saved);
  return saved;
}

/** Version 0 stands for removed. */
export function removeNotice({ state }: Moment, notice: ShipNotice): void {
  table(state).put(notice.id, { ...notice, version: 0 });
}

export function nextDisplayNumber(moment: Moment): string {
  return displayNumber(shipNotices(moment).length + 1);
}

/** Its submitted notices go their way as time passes. */
function arrive(moment: Moment, notice: ShipNotice): ShipNotice {
  const { status, submittedAt } = notice;
  if (submittedAt === null || (status !== 'IN_TRANSIT' && status !== 'UNPACKING')) return notice;
  const unpackedAt = submittedAt + IN_TRANSIT_MS + UNPACKING_MS;
  if (moment.now >= unpackedAt) return unpack({ ...moment, now: unpackedAt }, notice);
  if (status === 'UNPACKING' || moment.now < submittedAt + IN_TRANSIT_MS) return notice;
  return saveNotice({ ...moment, now: submittedAt + IN_TRANSIT_MS }, { ...notice, status: 'UNPACKING' });
}

function unpack(moment: Moment, notice: ShipNotice): ShipNotice {
  const { state } = moment;
  for (const { product, quantity } of notice.items) {
    const sound = quantity - damagedOf(state, quantity);
    arrived(state).put(product.id, (arrived(state).get(product.id) ?? 0) + sound);
  }
  return saveNotice(moment, { ...notice, status: 'COMPLETED' });
}

function bornNotices(state: DemoState): readonly ShipNotice[] {
  const { seed } = state.settings;
  const at = birthOf(state);
  return (['COMPLETED', 'CANCELLED', 'DRAFT'] as const).map((status, number) => {
    const createdAt = at - (10 - number) * DAY_MS;
    return {
      id: uuidOf(seed, number, 471),
      displayNumber: displayNumber(number + 1),
      status,
      createdAt,
      updatedAt: createdAt + DAY_MS,
      submittedAt: status === 'COMPLETED' ? createdAt : null,
      items: [{ product: { id: productIdOf(seed, number) }, quantity: 10 * (number + 1) }],
      handlingUnit: { unitType: 'BOX', amount: number + 1, labelsType: 'ONE_FULFILLMENT' },
      shipping: bornShipping(number, createdAt),
      declaredVolumeInCc: 12_000 * (number + 1),
      version: 1,
    };
  });
}

function bornShipping(number: number, at: number): object {
  const common = { estimatedTimeOfArrival: new Date(at + 2 * DAY_MS).toISOString(), countryCode: 'PL' };
  if (number === 0) return { method: 'OWN_TRANSPORT', truckLicencePlate: 'PO 12345', ...common };
  if (number === 1) {
    const courier = { id: 'DPD', name: 'DPD', trackingNumbers: ['62001234567890'] };
    return { method: 'COURIER_BY_SELLER', courier, ...common };
  }
  return {
    method: 'THIRD_PARTY_DELIVERY',
    thirdParty: { name: 'Hurtownia Lamp', orderNumber: 'ZK/7' },
    ...common,
  };
}

function displayNumber(number: number): string {
  return `ASN-${String(number).padStart(6, '0')}`;
}

function table(state: DemoState) {
  return state.table<ShipNotice>('ship-notices');
}
