import { type Kill, killCommand, killSend } from './kill.ts';
import { POINTS_OF_NOW, POINTS_OF_SENDING, drawKill, drawKillOfFormer, type KillPlan } from './kill-plans.ts';
import { liveAndDie } from './life.ts';
import type { PointBook } from './points.ts';
import type { Stage } from './stage.ts';
import { type TypedEdit, Typist } from './typing.ts';
import { WindowSeller } from './window-seller.ts';

type EditDocument = { readonly changeSetId: string | null; readonly edited: number };

/** Shares of the turns that are spent at the command line. */
const SENDS_BY_COMMAND = 0.08;
const TYPES_BY_COMMAND = 0.04;

const FINISHING_ROUNDS = 12;
const ROUND_MS = 20_000;
const LOOK_EVERY_MS = 250;

/** Types, sends, is interrupted, and types on. */
export class Seller {
  readonly #stage: Stage;
  readonly #random: () => number;
  readonly #points: PointBook;
  readonly #typist: Typist;
  readonly window: WindowSeller;
  /** Edits given up for what Allegro has. */
  readonly givenUp = new Set<number>();

  constructor(stage: Stage, random: () => number, points: PointBook) {
    this.#stage = stage;
    this.#random = random;
    this.#points = points;
    this.#typist = new Typist(stage.cast, random);
    this.window = new WindowSeller(stage, random, this.#typist, this.givenUp);
  }

  /** Changes of items given up, and acts let go. */
  get givenUpItems(): ReadonlySet<number> {
    return this.window.items.givenUp;
  }

  /** One turn of the morning, with the kill in it; null where it was through before its end came. */
  async turn(): Promise<Kill | null> {
    // A run about few points spends no time on others.
    const isForOne = this.#points.isChosen || this.#stage.edition === '2022';
    const drawn = isForOne ? 1 : this.#random();
    if (drawn < TYPES_BY_COMMAND) return this.#typeAndBeKilled();
    if (drawn < TYPES_BY_COMMAND + SENDS_BY_COMMAND) {
      const plan = drawKill(this.#random, this.#points, POINTS_OF_SENDING);
      await this.#type();
      return killSend(this.#stage, plan, this.#points);
    }
    const plan = this.#plan();
    return liveAndDie(this.#stage, this.window, { plan, points: this.#points, random: this.#random });
  }

  #plan(): KillPlan {
    if (this.#stage.edition === '2022') return drawKillOfFormer(this.#random, this.#points);
    return drawKill(
      this.#random,
      this.#points,
      this.#points.among.filter((point) => POINTS_OF_NOW.includes(point)),
    );
  }

  /** Everything that was typed comes to its end, nobody interrupts. Answers what is still under way. */
  async finish(): Promise<number> {
    const { demo, openWindow } = this.#stage;
    await demo.admin('settings', { purchasesPerHour: 0 });
    await demo.admin('faults', {});
    const window = await openWindow();
    if (window === null) throw new Error('The program does not start any more');
    let underWay = 0;
    for (let round = 0; round < FINISHING_ROUNDS; round += 1) {
      await this.window.finish(window);
      const until = performance.now() + ROUND_MS;
      do {
        underWay = await this.window.underWay(window);
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      } while (underWay > 0 && performance.now() < until && !(await this.window.isAsked(window)));
      if (underWay === 0) break;
    }
    window.kill();
    await window.ended;
    return underWay;
  }

  async #type(): Promise<void> {
    const { cli, notebook } = this.#stage;
    const edit = this.#typist.next();
    const number = notebook.typed(edit.intentions);
    const answer = await cli.ask<EditDocument>([0], ...commandOf(edit));
    // A number as it already stands is no edit: there is nothing to promise.
    if (answer.changeSetId === null || answer.edited !== edit.intentions.length)
      throw new Error(`Not all was taken: ${JSON.stringify(answer)}`);
    notebook.acknowledged(number, answer.changeSetId);
  }

  #typeAndBeKilled(): Promise<Kill | null> {
    const edit = this.#typist.nextUncertain();
    this.#stage.notebook.typed(edit.intentions);
    return killCommand(this.#stage, commandOf(edit), 150 + this.#random() * 700);
  }
}

function commandOf({ offerIds, words }: TypedEdit): string[] {
  return ['offers', 'edit', ...offerIds, ...words];
}
