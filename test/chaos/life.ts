import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import { type KillPlan, planText, stopAt } from './kill-plans.ts';
import { type Kill, examined, pause, untilWrite } from './kill.ts';
import type { PointBook } from './points.ts';
import type { Stage } from './stage.ts';
import { rival, rivalRenames } from './rival.ts';
import { Gone, type WindowProcess } from './window-process.ts';
import type { WindowSeller } from './window-seller.ts';

/** A point that is not reached within so long after the last deed ends by the clock. */
const PATIENCE_MS = 8_000;

type Deed = (window: WindowProcess) => Promise<void>;

/** Opens the program, does a morning's deeds, and ends it in the middle. */
export async function liveAndDie(
  stage: Stage,
  seller: WindowSeller,
  { plan, points, random }: { plan: KillPlan; points: PointBook; random: () => number },
): Promise<Kill> {
  const deeds = stage.edition === '2022' ? [newOffer(seller)] : drawDeeds(stage, seller, plan, random);
  await stage.book.read();
  const environment = plan.kind === 'step' ? { STRAGAN_STOP_AT: stopAt(plan) } : {};
  const window = await stage.openWindow(environment);
  const signal = window === null ? 'SIGKILL' : await lived(stage, window, { plan, deeds });
  const isByStep = plan.kind === 'step' && signal === 'SIGKILL';
  if (isByStep) points.hit(plan.point);
  const missed = plan.kind === 'step' && !isByStep ? ' (not reached)' : '';
  return examined(stage, `${planText(plan)}${missed}`);
}

/** Answers by which signal it ended by itself; null where the clock ended it. */
async function lived(
  stage: Stage,
  window: WindowProcess,
  { plan, deeds }: { readonly plan: KillPlan; readonly deeds: readonly Deed[] },
): Promise<NodeJS.Signals | null> {
  const clock = plan.kind === 'step' ? new Promise<never>(() => {}) : endedByClock(stage, window, plan);
  const morning = doAll(window, deeds);
  const patience = plan.kind === 'step' ? morning.then(() => pause(PATIENCE_MS)) : clock;
  await Promise.race([window.ended, clock, patience]);
  const isOver = window.hasEnded();
  window.kill();
  const signal = await window.ended;
  if (isOver && signal === null) throw new Error('The program ended by itself');
  await morning;
  return isOver ? signal : null;
}

async function doAll(window: WindowProcess, deeds: readonly Deed[]): Promise<void> {
  try {
    for (const deed of deeds) await deed(window);
  } catch (thrown) {
    if (!(thrown instanceof Gone)) throw thrown;
  }
}

async function endedByClock(
  stage: Stage,
  window: WindowProcess,
  plan: Exclude<KillPlan, { kind: 'step' }>,
): Promise<void> {
  if (plan.kind === 'after-write') await untilWrite(stage, window.hasEnded);
  await pause(plan.delayMs);
}

/** Edits that are sent, what the planned point needs, and a little of everything. */
function drawDeeds(stage: Stage, seller: WindowSeller, plan: KillPlan, random: () => number): Deed[] {
  const chance = (share: number, deed: Deed): Deed[] => (random() < share ? [deed] : []);
  const edit: Deed = (window) => seller.edit(window);
  return [
    ...chance(0.3, (window) => seller.resolve(window)),
    ...chance(0.25, () => rival(stage, random)),
    // Details are never read while something is sent.
    ...(isOfDetails(plan) ? readAllAnew(stage, seller, random) : []),
    edit,
    ...chance(0.3, edit),
    (window) => seller.send(window),
    ...(plan.kind === 'step' ? neededFor(plan.point, stage, seller, random) : []),
    ...chance(0.2, changeItems(seller, random)),
    ...chance(0.12, (window) => seller.items.act(window)),
    ...chance(0.06, newOffer(seller)),
    ...chance(0.06, photos(seller)),
    ...chance(0.1, (window) => seller.sync(window)),
  ];
}

function neededFor(point: DurablePoint, stage: Stage, seller: WindowSeller, random: () => number): Deed[] {
  const name = point.slice(point.indexOf(':') + 1);
  switch (name) {
    case 'item.sending':
      return [changeItems(seller, random)];
    case 'item.created':
      return [(window) => seller.items.create(window), (window) => seller.items.send(window)];
    case 'item.confirmed':
      return [(window) => seller.items.rename(window), (window) => seller.items.send(window)];
    case 'item.removed':
      return [(window) => seller.items.remove(window), (window) => seller.items.send(window)];
    case 'act.sending':
    case 'act.confirmed':
      return [(window) => seller.items.act(window)];
    case 'new-offer.made':
    case 'new-offer.publishing':
    case 'new-offer.confirmed':
      return [newOffer(seller)];
    case 'upload.recorded':
    case 'file.renamed':
      return [photos(seller)];
    case 'cursor.moved':
      return [(window) => seller.sync(window)];
    case 'listing.recorded':
      return [(window) => seller.sync(window, { full: true })];
    case 'vault.saved':
      return [() => stage.harm(TOKEN_REFUSED), (window) => seller.sync(window)];
    default:
      return [];
  }
}

function isOfDetails(plan: KillPlan): boolean {
  return plan.kind === 'step' && plan.point.endsWith(':details.recorded');
}

/**
 * A renamed offer is read at once, past the list. Where that answer cannot be read, the details are left to
 * be fetched after it.
 */
function readAllAnew(stage: Stage, seller: WindowSeller, random: () => number): Deed[] {
  return [
    (window) => seller.sync(window),
    () => stage.harm(UNREADABLE),
    () => rivalRenames(stage, random),
    (window) => seller.sync(window, { full: true, details: true }),
  ];
}

const UNREADABLE = {
  path: '/^.sale.product-offers.[0-9]+$/',
  method: 'GET',
  status: 200,
  body: { id: 1 },
  count: 1,
};

/** Allegro takes the sign-in for dead: it has to be renewed in mid-work. */
const TOKEN_REFUSED = { path: '/sale/', status: 401, count: 1 };

function changeItems({ items }: WindowSeller, random: () => number): Deed {
  return async (window) => {
    const drawn = random();
    if (drawn < 0.4) await items.create(window);
    else if (drawn < 0.75) await items.rename(window);
    else await items.remove(window);
    await items.send(window);
  };
}

function newOffer({ offers }: WindowSeller): Deed {
  return async (window) => {
    await offers.makeNewOffer(window);
    await offers.sendNewOffers(window);
  };
}

function photos(seller: WindowSeller): Deed {
  return async (window) => {
    await seller.offers.addPhotos(window);
    await seller.send(window);
  };
}
