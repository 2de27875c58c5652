import { hash } from '../data/dice.ts';
import type { DemoState, Table } from '../kinds.ts';

/** What a seller asked to be carried, in the words of his edition. */
export type Asked = Readonly<Record<string, unknown>>;

/** One shipment of one or more packages. */
export type Shipment = {
  readonly id: string;
  readonly serviceId: string;
  readonly createdAt: number;
  readonly canceledAt: number | null;
  /** One a package. */
  readonly waybills: readonly string[];
  readonly asked: Asked;
  readonly pickupId: string | null;
};

export type CommandKind = 'create' | 'cancel' | 'pickup';

/** An accepted command; how it ended is known when its time has come. */
export type ShippingCommand = {
  readonly kind: CommandKind;
  readonly id: string;
  readonly acceptedAt: number;
  readonly input: Asked;
  readonly ending: Ending | null;
};

export type Ending =
  | { readonly status: 'SUCCESS'; readonly made: string }
  | { readonly status: 'ERROR'; readonly errors: readonly object[] };

export type Pickup = {
  readonly id: string;
  readonly shipmentIds: readonly string[];
  readonly asked: Asked;
};

export function shipments(state: DemoState): Table<Shipment> {
  return state.table<Shipment>('shipments');
}

export function pickups(state: DemoState): Table<Pickup> {
  return state.table<Pickup>('pickups');
}

export function commands(state: DemoState): Table<ShippingCommand> {
  return state.table<ShippingCommand>('shipping-commands');
}

export function commandKey(kind: CommandKind, id: string): string {
  return `${kind}/${id}`;
}

/** The text of that name, unless it is empty. */
export function textAt(asked: Asked, name: string): string | undefined {
  const value = asked[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Twenty digits, as couriers write them. */
export function waybillOf(seed: number, shipmentId: string, at: number): string {
  let number = at;
  for (const letter of shipmentId) number = hash(seed, number, letter.codePointAt(0) ?? 0);
  return `6200${String(number).padStart(10, '0')}${String(at).padStart(6, '0')}`;
}
