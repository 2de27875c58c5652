import type {
  BulkEntry,
  CommandTask,
  OfferEvent,
  OfferPort,
} from '../../src/main/engine/allegro/offer-port.ts';
import type { OfferBase } from '../../src/shared/domain/offer.ts';
import { type AppError, type Result, err, ok } from '../../src/shared/errors.ts';

/** What may go wrong with one write: lost on the way there or on the way back, refused, or no way at all. */
export type Fault = 'lost-before' | 'lost-after' | 'offline' | 'rate-limited' | 'refused';

export type ModelSettings = {
  now: () => number;
  /** Asked once for every write. */
  fault: (kind: string) => Fault | null;
  /** So long after it was accepted a command is carried out. */
  commandMs: number;
  /** By so much the listing is behind. */
  listLagMs: number;
  /** Commands say SUCCESS for these and change nothing. */
  idle: Set<string>;
  /** Tasks of these fail. */
  failing: Set<string>;
  /** As the real port does around each write. */
  durableStep: (name: string) => void;
  hasBulk: boolean;
  /** What happens while Allegro is being asked. */
  meanwhile: (kind: string) => void;
};

export type Applied = { readonly callId: string; readonly offerId: string; readonly field: string };

type Command = { doneAt: number; tasks: CommandTask[]; run: (() => void)[] };

/**
 * A small honest Allegro: offers with their past, commands by id that finish later, a journal, a listing that
 * lags.
 */
export class ModelAllegro {
  readonly settings: ModelSettings;
  readonly applied: Applied[] = [];
  /** Kinds of the writes that arrived, and how many offers each named. */
  readonly arrived: { readonly kind: string; readonly offers: number }[] = [];
  readonly reads: string[] = [];
  readonly #past = new Map<string, { at: number; base: OfferBase }[]>();
  readonly #commands = new Map<string, Command>();
  readonly #events: OfferEvent[] = [];

  constructor(offers: readonly OfferBase[], settings: Partial<ModelSettings> & Pick<ModelSettings, 'now'>) {
    this.settings = {
      fault: () => null,
      commandMs: 0,
      listLagMs: 0,
      idle: new Set(),
      failing: new Set(),
      durableStep: () => {},
      hasBulk: true,
      meanwhile: () => {},
      ...settings,
    };
    for (const base of offers) this.#past.set(base.offerId, [{ at: 0, base }]);
  }

  truth(offerId: string): OfferBase {
    this.#carryOut();
    const last = this.#past.get(offerId)?.at(-1);
    if (last === undefined) throw new Error(`No offer ${offerId}`);
    return last.base;
  }

  /** Somebody else, or a buyer, changes an offer. */
  rival(offerId: string, change: Partial<OfferBase>): void {
    this.#change(offerId, change, 'OFFER_CHANGED');
  }

  forgetCommands(): void {
    this.#commands.clear();
  }

  port(): OfferPort {
    return {
      listPage: async () => ok({ offers: [], totalCount: 0 }),
      listByIds: async (offerIds) =>
        this.#read('list', () => ok({ offers: offerIds.flatMap((id) => this.#listed(id)) })),
      getOffer: async (offerId) =>
        this.#read('offer', () =>
          this.#past.has(offerId)
            ? ok({ base: this.truth(offerId), details: '{}', ean: null, parameterText: '' })
            : err<AppError>({ ...REFUSED, status: 404 }),
        ),
      getParts: async (offerId) =>
        this.#read('parts', () => {
          const { price, stock } = this.truth(offerId);
          return ok({ price, stock });
        }),
      offerEvents: async (from) =>
        this.#read('events', () =>
          ok(this.#events.filter((event) => from === null || Number(event.id) > Number(from))),
        ),
      bulk: this.settings.hasBulk
        ? (id, entries) =>
            this.#command(
              'bulk',
              id,
              entries.map((entry) => this.#entry(id, entry)),
            )
        : null,
      publication: (id, action, offerIds) =>
        this.#command(
          'publication',
          id,
          offerIds.map((offerId) => this.#publish(id, action, offerId)),
        ),
      fixedPrice: (id, price, offerIds) =>
        this.#command(
          'fixed-price',
          id,
          offerIds.map((offerId) => this.#task(id, offerId, 'price', () => ({ price }))),
        ),
      changePrice: async (id, offerId, price) =>
        this.#write('change-price', 1, () => {
          if (this.#commands.has(id)) return;
          this.#commands.set(id, { doneAt: this.settings.now(), tasks: [], run: [] });
          this.#apply(id, offerId, 'price', { price });
        }),
      quantity: (id, stock, offerIds) =>
        this.#command(
          'quantity',
          id,
          offerIds.map((offerId) => this.#entry(id, { offerId, stock })),
        ),
      modification: (id, _element, offerIds) =>
        this.#command(
          'modification',
          id,
          offerIds.map((offerId) => this.#task(id, offerId, 'safetyInformation', () => ({}))),
        ),
      patch: async (offerId, patch) => this.#patch(offerId, patch),
      commandReport: async (_kind, id) =>
        this.#read('report', () => {
          const command = this.#commands.get(id);
          if (command === undefined) return err<AppError>({ kind: 'not-found', message: 'not known' });
          const finished = this.settings.now() >= command.doneAt;
          return ok({ finished, tasks: finished ? command.tasks : [] });
        }),
      operation: async () => ok({ state: 'done' }),
    };
  }

  #read<T>(kind: string, answer: () => Result<T>): Result<T> {
    this.#carryOut();
    this.reads.push(kind);
    this.settings.meanwhile(kind);
    return answer();
  }

  #listed(offerId: string) {
    const seenAt = this.settings.now() - this.settings.listLagMs;
    const base = this.#past.get(offerId)?.findLast(({ at }) => at <= seenAt)?.base;
    return base === undefined ? [] : [{ base, listing: JSON.stringify(base) }];
  }

  async #command(kind: string, id: string, tasks: readonly Task[]): Promise<Result<{ traceId: null }>> {
    return this.#write(kind, tasks.length, () => {
      if (this.#commands.has(id)) return;
      const doneAt = this.settings.now() + this.settings.commandMs;
      this.#commands.set(id, {
        doneAt,
        tasks: tasks.map(({ task }) => task),
        run: tasks.map(({ run }) => run),
      });
      this.#carryOut();
    });
  }

  async #patch(
    offerId: string,
    patch: Readonly<Record<string, unknown>>,
  ): Promise<Result<{ state: 'done'; traceId: null }>> {
    const written = this.#write('patch', 1, () => {
      if (typeof patch.name === 'string')
        this.#apply(`patch-${this.arrived.length}`, offerId, 'title', { title: patch.name });
      const available = (patch.stock as { available: number } | undefined)?.available;
      if (available !== undefined)
        this.#apply(`patch-${this.arrived.length}`, offerId, 'stock', { stock: available });
    });
    return written.ok ? ok({ state: 'done', traceId: null }) : written;
  }

  #write(kind: string, offers: number, process: () => void): Result<{ traceId: null }> {
    const fault = this.settings.fault(kind);
    if (fault === 'offline') return err({ kind: 'offline', message: 'offline' });
    this.settings.durableStep('before:request.sent');
    if (fault === 'rate-limited') {
      return err({ kind: 'rate-limited', message: 'wait', retryAt: this.settings.now() + 60_000 });
    }
    if (fault === 'refused') return err(REFUSED);
    if (fault !== 'lost-before') {
      this.arrived.push({ kind, offers });
      process();
    }
    this.settings.durableStep('after:response.received');
    return fault === null ? ok({ traceId: null }) : err({ kind: 'unsure', message: 'unsure', traceId: null });
  }

  #entry(id: string, entry: BulkEntry): Task {
    if ('price' in entry) return this.#task(id, entry.offerId, 'price', () => ({ price: entry.price }));
    const { change, value } = entry.stock;
    if (change === 'FIXED' && value <= 0) this.settings.failing.add(entry.offerId);
    return this.#task(id, entry.offerId, 'stock', (offer) => ({
      stock: change === 'FIXED' ? value : (offer.stock ?? 0) + value,
    }));
  }

  #publish(id: string, action: 'ACTIVATE' | 'END', offerId: string): Task {
    const status = action === 'END' ? 'ENDED' : 'ACTIVATING';
    return this.#task(id, offerId, 'publication', () => ({ status }));
  }

  #task(
    callId: string,
    offerId: string,
    field: string,
    change: (offer: OfferBase) => Partial<OfferBase>,
  ): Task {
    const fails = this.settings.failing.has(offerId);
    return {
      task: { offerId, field, state: fails ? 'fail' : 'success', error: fails ? REFUSED : null },
      run: () => {
        if (!fails && !this.settings.idle.has(offerId))
          this.#apply(callId, offerId, field, change(this.#current(offerId)));
      },
    };
  }

  #current(offerId: string): OfferBase {
    const last = this.#past.get(offerId)?.at(-1);
    if (last === undefined) throw new Error(`No offer ${offerId}`);
    return last.base;
  }

  #carryOut(): void {
    for (const command of this.#commands.values()) {
      if (this.settings.now() < command.doneAt) continue;
      for (const run of command.run.splice(0)) run();
    }
  }

  #apply(callId: string, offerId: string, field: string, change: Partial<OfferBase>): void {
    this.applied.push({ callId, offerId, field });
    this.#change(offerId, change, EVENTS[field] ?? 'OFFER_CHANGED');
  }

  #change(offerId: string, change: Partial<OfferBase>, type: string): void {
    const now = this.settings.now();
    const base = { ...this.#current(offerId), ...change };
    this.#past.get(offerId)?.push({ at: now, base });
    this.#events.push({ id: String(this.#events.length + 1), occurredAt: now, type, offerId });
  }
}

type Task = { readonly task: CommandTask; readonly run: () => void };

const EVENTS: Readonly<Record<string, string>> = {
  price: 'OFFER_PRICE_CHANGED',
  stock: 'OFFER_STOCK_CHANGED',
  publication: 'OFFER_ENDED',
};

const REFUSED: AppError & { kind: 'refused' } = {
  kind: 'refused',
  status: 422,
  message: 'Allegro refused this',
  traceId: null,
  fields: [{ code: 'VALIDATION', path: 'stock', message: 'no', userMessage: 'Nie.' }],
};
