import type { ItemChangeRow } from '../../src/shared/contract-collections.ts';
import type { ChangeRow } from '../../src/shared/contract-changes.ts';
import { EDIT_STATES, type EditState } from '../../src/shared/domain/edit.ts';
import type { Result } from '../../src/shared/errors.ts';
import { MOST_AT_ONCE, allPages } from './all-pages.ts';
import { setTitle } from './intentions.ts';
import { ItemHand } from './item-hand.ts';
import { OfferHand } from './offer-hand.ts';
import type { Stage } from './stage.ts';
import type { Typist } from './typing.ts';
import type { WindowProcess } from './window-process.ts';

const WITH_ALLEGRO: readonly EditState[] = ['queued', 'sending', 'unsure'];

/** What the seller does while the program stands open; each deed may be the last before its end. */
export class WindowSeller {
  readonly #stage: Stage;
  readonly #random: () => number;
  readonly #typist: Typist;
  readonly items: ItemHand;
  readonly offers: OfferHand;
  /** Edits given up for what Allegro has. */
  readonly givenUp: Set<number>;

  constructor(stage: Stage, random: () => number, typist: Typist, givenUp: Set<number>) {
    this.#stage = stage;
    this.#random = random;
    this.#typist = typist;
    this.givenUp = givenUp;
    this.items = new ItemHand(stage, random);
    this.offers = new OfferHand(stage, random);
  }

  /** Types into offers; nothing is sent yet. */
  async edit(window: WindowProcess): Promise<void> {
    const answer = await this.tryToEdit(window);
    if (!answer.ok) throw new Error(`Nothing could be typed: ${JSON.stringify(answer.error)}`);
  }

  /** The same where it may be refused: then nothing was promised. */
  async tryToEdit(window: WindowProcess): Promise<Result<unknown>> {
    const { notebook } = this.#stage;
    const { intentions, edits } = this.#typist.next();
    const number = notebook.typed(intentions);
    const asked = { title: setTitle(number), origin: 'by-hand', edits } as const;
    const answer = await window.tryTo('offers.edit', asked);
    if (!answer.ok) return answer;
    const { changeSetId, edited, refused } = answer.value;
    // A number as it already stands is no edit: there is nothing to promise.
    if (changeSetId === null || edited !== edits.length)
      throw new Error(`Not all was taken: ${JSON.stringify({ edited, refused, edits })}`);
    notebook.acknowledged(number, changeSetId);
    return answer;
  }

  async send(window: WindowProcess): Promise<void> {
    await window.ask('changes.send', { answered: 'all', whenOnline: true });
  }

  async sync(window: WindowProcess, input: { full?: boolean; details?: boolean } = {}): Promise<void> {
    await window.tryTo('sync.start', input);
  }

  /** What the program asks about. Nobody knows whether what was asked after a loss is there: it is let go. */
  async resolve(window: WindowProcess): Promise<void> {
    for (const { editId, mark } of await edits(window, ['conflicted'])) {
      const isMine = mark !== 'ask-after-loss' && this.#random() < 0.6;
      if (!isMine) this.givenUp.add(editId);
      await window.ask('changes.resolve', { editIds: [editId], take: isMine ? 'mine' : 'theirs' });
    }
    await this.items.resolve(window, await itemChanges(window));
  }

  /** Whatever the program still has to do by itself, or asks about. */
  async underWay(window: WindowProcess): Promise<number> {
    const open: readonly EditState[] = ['draft', ...WITH_ALLEGRO, 'conflicted'];
    const changes = await itemChanges(window);
    // An act that was not done waits for the seller; it is not sent by itself.
    const items = changes.filter(
      ({ state, kind }) =>
        (kind === 'act' ? WITH_ALLEGRO : open).includes(state) || (kind === 'act' && state === 'conflicted'),
    );
    return (await edits(window, open)).length + items.length;
  }

  /** Whether something waits for the seller's answer. */
  async isAsked(window: WindowProcess): Promise<boolean> {
    const items = await itemChanges(window);
    return (await edits(window, ['conflicted'])).length > 0 || items.some(isQuestion);
  }

  /** Answers, and sends what is ready. */
  async finish(window: WindowProcess): Promise<void> {
    await this.resolve(window);
    await this.send(window);
    await this.items.send(window);
    await this.offers.sendNewOffers(window);
  }
}

function isQuestion({ state, kind }: ItemChangeRow): boolean {
  return state === 'conflicted' || (kind === 'act' && state === 'unsure');
}

function edits(window: WindowProcess, states: readonly EditState[]): Promise<readonly ChangeRow[]> {
  return allPages(async (after: string | null) => {
    const { changes, next } = await window.ask('changes.list', { states, after, limit: MOST_AT_ONCE });
    return { rows: changes, next };
  });
}

const OPEN = EDIT_STATES.filter((state) => !['confirmed', 'dropped', 'replaced'].includes(state));

function itemChanges(window: WindowProcess): Promise<readonly ItemChangeRow[]> {
  return allPages(async (after: number | null) => {
    const asked = { states: OPEN, after, limit: MOST_AT_ONCE };
    const { changes, next } = await window.ask('collections.changes', asked);
    return { rows: changes, next };
  });
}
