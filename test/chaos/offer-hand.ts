import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePhoto } from '../support/files-shop.ts';
import type { Stage } from './stage.ts';
import type { WindowProcess } from './window-process.ts';

/** Allegro shows no more than sixteen on an offer, of which some are there from the start. */
const MOST_ADDED = 7;
const MOST_NEW_OFFERS = 200;

/** What the seller does to offers beside typing: photos, and offers that are new. */
export class OfferHand {
  readonly #stage: Stage;
  readonly #random: () => number;
  #photos = 0;
  #offers = 0;
  readonly #added = new Map<string, number>();

  constructor(stage: Stage, random: () => number) {
    this.#stage = stage;
    this.#random = random;
  }

  /** One or two photos after those of an offer. */
  async addPhotos(window: WindowProcess): Promise<void> {
    const { notebook, cast } = this.#stage;
    const among = [...cast.others, ...cast.counted, ...cast.gaining].filter(
      (offerId) => (this.#added.get(offerId) ?? 0) + 2 <= MOST_ADDED,
    );
    const offerId = among[Math.floor(this.#random() * among.length)];
    if (offerId === undefined) return;
    const count = 1 + Math.floor(this.#random() * 2);
    const fileIds: number[] = [];
    for (let each = 0; each < count; each += 1) fileIds.push(await this.#photo(window));
    const { images } = await window.ask('images.prepare', { fileIds });
    const placements = [{ offerId, blobIds: images.map(({ blobId }) => blobId) }];
    this.#added.set(offerId, (this.#added.get(offerId) ?? 0) + count);
    const mark = `Zdjęcia ${this.#photos}`;
    const number = notebook.deed({ kind: 'photos', offerId, count, mark });
    const placed = await window.ask('images.place', { title: mark, as: 'append', placements });
    if (placed.edited !== 1) throw new Error(`Photos were not taken: ${JSON.stringify(placed)}`);
    notebook.taken(number, 0);
  }

  /** An offer that goes on sale. */
  async makeNewOffer(window: WindowProcess): Promise<void> {
    const { notebook, things } = this.#stage;
    this.#offers += 1;
    const title = `Lampa nowa numer ${this.#offers}`;
    const number = notebook.deed({ kind: 'new-offer', mark: title });
    const offer = { ...things.newOffer, title, externalId: `NEW-${this.#offers}` };
    const { changeId, problems } = await window.ask('new-offers.save', { changeId: null, offer });
    if (problems.length > 0) throw new Error(`A new offer lacks ${JSON.stringify(problems)}`);
    notebook.taken(number, changeId);
  }

  /** Looks at all that are ready, and says yes to them. */
  async sendNewOffers(window: WindowProcess): Promise<void> {
    const asked = { states: ['draft'], after: null, limit: MOST_NEW_OFFERS } as const;
    const { newOffers } = await window.ask('new-offers.list', asked);
    const ready = newOffers.filter(({ problems }) => problems.length === 0);
    if (ready.length === 0) return;
    const changeIds = ready.map(({ changeId }) => changeId);
    const { seen } = await window.ask('new-offers.look', { changeIds });
    for (const { offer, changeId } of ready) {
      const { notebook } = this.#stage;
      notebook.taken(notebook.deed({ kind: 'send-new-offer', mark: offer.title }), changeId);
    }
    await window.tryTo('new-offers.send', { changeIds, seen });
  }

  async #photo(window: WindowProcess): Promise<number> {
    this.#photos += 1;
    const name = `photo-${this.#photos}.jpg`;
    const path = join(this.#stage.scratch, name);
    await writePhoto(path, this.#photos);
    const fileId = await window.hand(name, readFileSync(path));
    if (fileId === null) throw new Error('The program takes no photo');
    return fileId;
  }
}
