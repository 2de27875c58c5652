import { type Kill, killCommand, killSend } from './kill.ts';
import { drawKill } from './kill-plans.ts';
import type { Stage } from './stage.ts';
import { type TypedEdit, Typist } from './typing.ts';

type Conflicted = { readonly id: number; readonly mark: string | null };
type EditDocument = { readonly changeSetId: string | null; readonly edited: number };

const FINISHING_ROUNDS = 12;
const UNDER_WAY = 'draft,queued,sending,unsure,conflicted';

/** Types, sends, is interrupted, and types on. */
export class Seller {
  readonly #stage: Stage;
  readonly #random: () => number;
  readonly #typist: Typist;
  /** Edits given up for what Allegro has. */
  readonly givenUp = new Set<number>();

  constructor(stage: Stage, random: () => number) {
    this.#stage = stage;
    this.#random = random;
    this.#typist = new Typist(stage.cast, random);
  }

  /** One turn of the morning, with the kills in it. */
  async turn(): Promise<Kill[]> {
    if (this.#random() < 0.25) await this.#rival();
    if (this.#random() < 0.15) await this.#resolve();
    const kills = [this.#random() < 0.1 ? await this.#typeAndBeKilled() : await this.#type()];
    if (this.#random() < 0.2) await this.#type();
    kills.push(await killSend(this.#stage, drawKill(this.#random)));
    return kills.filter((kill) => kill !== null);
  }

  /** Everything that was typed comes to its end, nobody interrupts. Answers what is still under way. */
  async finish(): Promise<number> {
    const { cli, demo } = this.#stage;
    await demo.admin('settings', { purchasesPerHour: 0 });
    await demo.admin('faults', {});
    for (let round = 0; round < FINISHING_ROUNDS; round += 1) {
      await this.#resolve();
      await cli.ask([0, 3, 4], 'changes', 'send', '--yes', '--wait', '300');
      if ((await this.#inState(UNDER_WAY)).length === 0) break;
    }
    return (await this.#inState(UNDER_WAY)).length;
  }

  async #type(): Promise<null> {
    const { cli, notebook } = this.#stage;
    const edit = this.#typist.next();
    const number = notebook.typed(edit.intentions);
    const answer = await cli.ask<EditDocument>([0], ...commandOf(edit));
    // A number as it already stands is no edit: there is nothing to promise.
    if (answer.changeSetId === null || answer.edited !== edit.intentions.length)
      throw new Error(`Not all was taken: ${JSON.stringify(answer)}`);
    notebook.acknowledged(number, answer.changeSetId);
    return null;
  }

  #typeAndBeKilled(): Promise<Kill | null> {
    const edit = this.#typist.nextUncertain();
    this.#stage.notebook.typed(edit.intentions);
    return killCommand(this.#stage, commandOf(edit), 150 + this.#random() * 700);
  }

  async #resolve(): Promise<void> {
    const conflicted = await this.#inState('conflicted');
    const mine: string[] = [];
    const theirs: string[] = [];
    for (const { id, mark } of conflicted) {
      const isMine = mark !== 'ask-after-loss' && this.#random() < 0.6;
      (isMine ? mine : theirs).push(String(id));
      if (!isMine) this.givenUp.add(id);
    }
    for (const [ids, side] of [
      [mine, 'mine'],
      [theirs, 'theirs'],
    ] as const) {
      if (ids.length > 0) await this.#stage.cli.ask([0], 'changes', 'resolve', ...ids, '--take', side);
    }
  }

  async #inState(states: string): Promise<readonly Conflicted[]> {
    const words = ['changes', 'list', '--limit', '100000', '--state', states];
    return (await this.#stage.cli.ask<{ changes: Conflicted[] }>([0], ...words)).changes;
  }

  /** Somebody else edits a title or a price on Allegro's own pages. */
  async #rival(): Promise<void> {
    const { demo, cast } = this.#stage;
    const among = [...cast.gaining, ...cast.counted, ...cast.others];
    const offerId = among[Math.floor(this.#random() * among.length)];
    const number = Math.floor(this.#random() * 1_000_000);
    const patch =
      this.#random() < 0.5
        ? { name: `Tytuł kogoś innego numer ${number}` }
        : { sellingMode: { price: { amount: (1_000 + number / 100).toFixed(2), currency: 'PLN' } } };
    await demo.admin(`offers/${offerId}`, patch);
  }
}

function commandOf({ offerIds, words }: TypedEdit): string[] {
  return ['offers', 'edit', ...offerIds, ...words];
}
