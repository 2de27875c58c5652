import { seededRandom } from '../../src/main/demo/random.ts';
import type { ChangeRow } from '../../src/shared/contract-changes.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import { EDIT_STATES, type Intent } from '../../src/shared/domain/edit.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import { World } from '../support/world.ts';
import { SHARED, type SharedField } from './fields.ts';
import { Rival } from './rival.ts';
import { Timeline } from './timeline.ts';
import { WindowWatch } from './window-watch.ts';
import type { Target } from './writes.ts';

/** A seller was asked which value stands: whether the rival had written that very field. */
export type Asked = { readonly editId: number; readonly at: number; readonly isNeeded: boolean };

export type Round = {
  readonly changes: readonly ChangeRow[];
  readonly watch: WindowWatch;
  readonly timeline: Timeline;
  readonly asked: readonly Asked[];
  readonly endedAt: number;
};

export type RoundSettings = {
  readonly seed: number;
  readonly edits: number;
  /** How far Allegro's journal and its list lag behind. */
  readonly eventDelayMs: number;
  readonly listDelayMs: number;
};

const OFFERS = 24;
/** A usual answer of Allegro takes 100 to 400 ms, there and back. */
const WAYS = { upMs: [50, 200], downMs: [50, 200] } as const;
/** How often the rival writes the same field in the window, another one there, and while Allegro works. */
const IN_WINDOW = { same: 0.12, other: 0.08, whileCarriedOut: 0.1 };
const PATIENCE = 60;

/** Some hundred edits of one shop by a seller here and a rival there. */
export async function playRound(settings: RoundSettings): Promise<Round> {
  const play = new Play(settings);
  await play.begin();
  while (play.edits < settings.edits) await play.turn();
  return play.end();
}

class Play {
  edits = 0;
  readonly #dice: () => number;
  readonly #world: World;
  readonly #timeline: Timeline;
  readonly #rival: Rival;
  readonly #watch: WindowWatch;
  readonly #asked: Asked[] = [];
  #offersOfSend = 1;
  #offerIds: readonly string[] = [];

  constructor({ seed, eventDelayMs, listDelayMs }: RoundSettings) {
    this.#dice = seededRandom(seed + 4_000_037);
    this.#timeline = new Timeline(() => this.#world);
    this.#watch = new WindowWatch({
      now: () => this.#world.queue.now,
      timeline: this.#timeline,
      onWrite: (target) => this.#strikes(target),
      offersOfSend: () => this.#offersOfSend,
    });
    const switches = { purchasesPerHour: 0, eventDelayMs, listDelayMs };
    const watch = this.#watch;
    this.#world = new World({ seed, offers: OFFERS, collections: [], switches, ways: WAYS, watch });
    this.#rival = new Rival(this.#world, this.#timeline, this.#dice);
  }

  async begin(): Promise<void> {
    await this.#world.start();
    await this.#world.queue.run(20_000);
    const offers = (await this.#rows()).filter(
      ({ format, status, price }) => format === 'BUY_NOW' && status === 'ACTIVE' && price?.currency === 'PLN',
    );
    this.#offerIds = offers.slice(0, 10).map(({ offerId }) => offerId);
  }

  /** Something is typed, the rival does what he does, and it is sent and seen through. */
  async turn(): Promise<void> {
    const edits = await this.#drawnEdits();
    const typed = await this.#ask('offers.edit', { title: 'Two writers', origin: 'by-hand', edits });
    this.edits += typed.edited;
    this.#offersOfSend = new Set(edits.map(({ offerId }) => offerId)).size;
    this.#timeline.follow(edits.map(({ offerId }) => offerId));
    for (const { offerId, field } of edits) this.#strikesAnywhere(offerId, field);
    await this.#world.queue.run(Math.floor(this.#dice() * 2000));
    await this.#seeThrough();
  }

  async end(): Promise<Round> {
    await this.#world.queue.run(130_000);
    await this.#ask('sync.start', { full: false });
    const changes = await this.#changes();
    const { queue } = this.#world;
    this.#world.life.kill('the end');
    return {
      changes,
      watch: this.#watch,
      timeline: this.#timeline,
      asked: this.#asked,
      endedAt: queue.now,
    };
  }

  /** Until nothing is open: what is asked is answered, now for the one side and now for the other. */
  async #seeThrough(): Promise<void> {
    for (let round = 0; round < PATIENCE; round += 1) {
      await this.#ask('changes.send', { answered: 'all' });
      await this.#passes(round < 3 ? 5000 : 20_000);
      const open = (await this.#changes(PENDING)).filter(({ state }) => PENDING.includes(state));
      if (open.length === 0) return;
      for (const change of open) if (change.state === 'conflicted') await this.#answers(change);
      const refused = open.filter(({ state }) => state === 'refused').map(({ editId }) => editId);
      if (refused.length > 0) await this.#ask('changes.drop', { editIds: refused });
    }
    throw new Error(`Still open: ${JSON.stringify(await this.#changes(PENDING))}`);
  }

  /** What Allegro does by itself is seen soon after it was done. */
  async #passes(forMs: number): Promise<void> {
    for (let passed = 0; passed < forMs; passed += 100) {
      await this.#world.queue.run(100);
      this.#timeline.look();
    }
  }

  async #answers(change: ChangeRow): Promise<void> {
    const { editId, objectId, field, createdAt } = change;
    const isNeeded = this.#timeline.written.some(
      (each) =>
        each.by === 'rival' &&
        each.offerId === objectId &&
        each.field === field &&
        each.at > createdAt - 90_000,
    );
    this.#asked.push({ editId, at: this.#world.queue.now, isNeeded });
    await this.#ask('changes.resolve', { editIds: [editId], take: this.#dice() < 0.6 ? 'mine' : 'theirs' });
  }

  /** At Allegro's door, before the write is read; and while Allegro carries it out. */
  #strikes({ offerId, field }: Target): void {
    const drawn = this.#dice();
    if (drawn < IN_WINDOW.same) this.#rival.writes(offerId, field);
    else if (drawn < IN_WINDOW.same + IN_WINDOW.other) this.#rival.writesOther(offerId, field);
    if (this.#dice() < IN_WINDOW.whileCarriedOut) this.#rival.writesWithin(2500, offerId, field);
  }

  /** Before it is sent, or at any moment of the next seconds. */
  #strikesAnywhere(offerId: string, field: SharedField): void {
    const drawn = this.#dice();
    if (drawn < 0.15) this.#rival.writes(offerId, field);
    else if (drawn < 0.35) this.#rival.writesOther(offerId, field);
    else if (drawn < 0.5) this.#rival.writesWithin(6000, offerId, this.#rival.anyShared());
  }

  async #drawnEdits() {
    const rows = await this.#rows();
    const drawn = this.#dice();
    const count = drawn < 0.6 ? 1 : 2;
    const isOneOffer = drawn < 0.85;
    const first = this.#drawnOffer();
    const fields = shuffled(SHARED, this.#dice);
    return Array.from({ length: count }, (_, at) => {
      const offerId = at === 0 || isOneOffer ? first : this.#drawnOffer();
      const row = must(
        rows.find((each) => each.offerId === offerId),
        'an offer',
      );
      return this.#drawnEdit(row, fields[at] ?? 'price');
    });
  }

  #drawnEdit(
    row: OfferRow,
    field: SharedField,
  ): { readonly offerId: string; readonly field: SharedField; readonly intent: Intent } {
    const number = 1 + Math.floor(this.#dice() * 9999);
    const set = (value: unknown) =>
      ({ offerId: row.offerId, field, intent: { kind: 'set', value } }) as const;
    switch (field) {
      case 'title':
        return set(`Lampa biurkowa numer ${number} z gwarancją`);
      case 'price':
        return set({ amountMinor: (10 + number) * 100, currency: 'PLN' });
      case 'externalId':
        return set(`SKU-${number}`);
      case 'publication':
        return set(row.status === 'ENDED' ? 'ACTIVE' : 'ENDED');
      case 'stock':
        return this.#dice() < 0.2
          ? { offerId: row.offerId, field, intent: { kind: 'add', amount: 1 + (number % 9) } }
          : set(1 + (number % 900));
    }
  }

  #drawnOffer(): string {
    return must(this.#offerIds[Math.floor(this.#dice() * this.#offerIds.length)], 'an offer');
  }

  async #rows(): Promise<readonly OfferRow[]> {
    return (await this.#ask('offers.list', { after: null, limit: 200 })).offers;
  }

  async #changes(states: typeof EDIT_STATES | typeof PENDING = EDIT_STATES): Promise<readonly ChangeRow[]> {
    const all: ChangeRow[] = [];
    for (let after: string | null = null; ;) {
      const page: Commands['changes.list']['out'] = await this.#ask('changes.list', {
        states,
        after,
        limit: 200,
      });
      all.push(...page.changes);
      if (page.next === null) return all;
      after = page.next;
    }
  }

  async #ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']> {
    const answer = await this.#world.ask(name, input);
    if (answer === 'crashed') throw new Error(`The engine died while it was asked ${name}`);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }
}

const PENDING = EDIT_STATES.filter((state) => !['confirmed', 'dropped', 'replaced'].includes(state));

function shuffled(fields: readonly SharedField[], dice: () => number): readonly SharedField[] {
  return fields
    .map((field) => ({ field, at: dice() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ field }) => field);
}
