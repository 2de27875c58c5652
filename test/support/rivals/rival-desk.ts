import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../world-items.ts';

type Named = { readonly id: string };

export type RivalOrder = Named & {
  readonly revision: string;
  readonly status: string;
  readonly fulfillment: { readonly status: string; readonly provider?: Named };
  readonly payment: (Named & { readonly type: string; readonly finishedAt?: string }) | null;
  readonly buyer: { readonly login: string; readonly email: string };
  readonly delivery: { readonly address: Readonly<Record<string, string>> };
  readonly lineItems: readonly (Named & { readonly quantity: number; readonly offer: Named })[];
};

const FORMS = '/order/checkout-forms';
/** Of methods that are not for everybody yet. */
export const BETA = 'application/vnd.allegro.beta.v1+json';
/** Commands are done almost at once; a look holds for a minute only. */
const SWITCHES = {
  purchasesPerHour: 0,
  commandDelayMs: 40,
  operationDelayMs: 40,
  listDelayMs: 0,
  messageDelayMs: 0,
  limitScale: 50,
};

/** A shop with a program of ours that reads nothing by itself, and with others who work on the same shop. */
export class RivalDesk {
  readonly items: ItemsWorld;
  readonly edition: Edition;
  /** Each scene plays with things of its own. */
  readonly #taken = new Set<string>();
  #numbers = 0;

  private constructor(edition: Edition, items: ItemsWorld) {
    this.edition = edition;
    this.items = items;
  }

  static async opened(edition: Edition): Promise<RivalDesk> {
    const shop = { offers: 2000, edition, switches: SWITCHES, runsByItself: false };
    return new RivalDesk(edition, await ItemsWorld.started({ ...shop, collections: ALL_COLLECTIONS }));
  }

  /** What another program of the seller reads or does. */
  call<T>(method: string, path: string, json?: object): T {
    return this.items.rivalCall<T>(method, path, json);
  }

  /** The same with a method that is not for everybody yet. */
  beta<T>(method: string, path: string, json?: object): T {
    return this.items.rivalCall<T>(method, path, json, BETA);
  }

  /** A method of the former edition that takes plain JSON. */
  plain<T>(method: string, path: string, json?: object): T {
    return this.items.rivalCall<T>(method, path, json, 'application/json', '*/*');
  }

  /** A change of what is tagged: the tag is read first. */
  tagged(method: string, path: string, of: string, json: object): void {
    this.items.rivalChange(method, path, of, json);
  }

  wait(seconds = 5): Promise<void> {
    return this.items.run(seconds);
  }

  uuid(): string {
    this.#numbers += 1;
    return `00000000-0000-4000-8000-${String(this.#numbers).padStart(12, '0')}`;
  }

  /** The first that nobody has played with. */
  fresh<T extends Named>(things: readonly T[], fits: (thing: T) => boolean = () => true): T {
    const thing = must(
      things.find((one) => !this.#taken.has(one.id) && fits(one)),
      'another one',
    );
    this.#taken.add(thing.id);
    return thing;
  }

  /** Paid online, untouched, and sent by the seller himself. */
  newOrder(): RivalOrder {
    const path = `${FORMS}?limit=100`;
    const { checkoutForms } = this.call<{ checkoutForms: readonly RivalOrder[] }>('GET', path);
    return this.fresh(
      checkoutForms,
      ({ status, fulfillment, payment, delivery }) =>
        status === 'READY_FOR_PROCESSING' &&
        fulfillment.status === 'NEW' &&
        (fulfillment.provider?.id ?? 'SELLER') === 'SELLER' &&
        payment?.type === 'ONLINE' &&
        Boolean(payment.finishedAt) &&
        Boolean(delivery.address),
    );
  }

  buyerCancels(orderId: string): void {
    this.items.admin(`/demo/orders/${orderId}/cancel`);
  }

  /** On sale at a fixed price. */
  offer(): Named {
    const path = '/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=200';
    return this.fresh(this.call<{ offers: readonly Named[] }>('GET', path).offers);
  }

  /** What a command of another program has made. */
  async made(path: string, name: string): Promise<string> {
    await this.wait();
    return must(this.call<Readonly<Record<string, string>>>('GET', path)[name], name);
  }
}

/** Something that is prepared here, and what somebody does before it is confirmed. */
export type RivalCase = {
  readonly act: string;
  /** Default: 2026. */
  readonly edition?: Edition;
  readonly who: 'another program' | 'the buyer' | 'Allegro';
  /** What he does, in a test's words. */
  readonly does: string;
  readonly scene: (desk: RivalDesk) => Scene | Promise<Scene>;
  readonly rival: (desk: RivalDesk, scene: Scene) => unknown;
  /** What the seller is told. */
  readonly says: RegExp;
  /** Where the same thing cannot be done first, or Allegro does not tell of it. */
  readonly because?: string;
};

export type Scene = {
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What only the rival needs to know. */
  readonly order?: RivalOrder;
};
