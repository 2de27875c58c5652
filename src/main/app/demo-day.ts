import { z } from 'zod';
import type { Commands } from '../../shared/contract.ts';
import type { DemoDay } from '../../shared/contract-app.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import type { Random, Transport } from '../engine/ports.ts';
import { type DayPlan, planDay } from './day-plan.ts';
import { demoDesk, type DemoDesk, unlessAway } from './demo-desk.ts';
import type { DemoShops } from './demo-shops.ts';
import type { OpenShop } from './open-shop.ts';
import type { DemoAdmin, Secrets } from './secrets.ts';

export type DemoDayNeeds = {
  readonly shop: () => Promise<OpenShop | null>;
  readonly demos: DemoShops;
  readonly secrets: Secrets;
  readonly transport: Transport;
  readonly random: Random;
};

type Answer<T> = Promise<Result<T, AppError>>;

const OFFERS_LOOKED_AT = 200;

const NO_DEMO: AppError = {
  kind: 'bad-input',
  path: null,
  message: 'Only in a demo shop a day can be made to pass.',
};

const journal = z.object({
  events: z.array(
    z.object({
      seq: z.number(),
      by: z.string(),
      offerId: z.string(),
      changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
});

type OutsideEvent = z.infer<typeof journal>['events'][number];

/** A day in the demo shop: buyers buy, others edit, Allegro gets into the way; then the changes are got. */
export async function letDayPass(needs: DemoDayNeeds): Answer<DemoDay> {
  const shop = await needs.shop();
  const admin = shop ? await adminOf(shop, needs) : null;
  if (!shop || !admin) return err(NO_DEMO);
  const plan = await planFor(shop, needs.random);
  if (!plan.ok) return plan;
  return unlessAway(async () => {
    const desk = demoDesk(needs.transport, admin);
    const before = await eventsOf(desk);
    await desk.post('/demo/day', {});
    await mendYesterday(desk, before);
    await carryOut(desk, plan.value);
    const pulled = (await shop.call('writer', 'sync.start', {})) as Result<Commands['sync.start']['out']>;
    if (!pulled.ok) return pulled;
    const bought = (await eventsOf(desk)).slice(before.length).filter(({ by }) => by === 'buyer');
    return ok(told(plan.value, bought, pulled.value.changed));
  });
}

async function adminOf({ account }: OpenShop, { demos, secrets }: DemoDayNeeds): Promise<DemoAdmin | null> {
  if (account.demo) return demos.start(account.demo);
  return account.environment === 'demo' ? secrets.demoAdmin(account) : null;
}

async function planFor(shop: OpenShop, random: Random): Answer<DayPlan> {
  const drafts = (await shop.call('reader', 'changes.list', {
    states: ['draft'],
    after: null,
    limit: OFFERS_LOOKED_AT,
  })) as Result<Commands['changes.list']['out']>;
  if (!drafts.ok) return drafts;
  const listed = (await shop.call('reader', 'offers.list', {
    statuses: ['ACTIVE'],
    after: null,
    limit: OFFERS_LOOKED_AT,
  })) as Result<Commands['offers.list']['out']>;
  if (!listed.ok) return listed;
  const { offers } = listed.value;
  const start = Math.floor(random.number() * offers.length);
  return ok(planDay(drafts.value.changes, [...offers.slice(start), ...offers.slice(0, start)]));
}

async function eventsOf(desk: DemoDesk): Promise<readonly OutsideEvent[]> {
  return journal.parse(await desk.get('/demo/journal')).events;
}

/** What an earlier day took from an offer is given back, or its changes would be refused for ever. */
async function mendYesterday(desk: DemoDesk, events: readonly OutsideEvent[]): Promise<void> {
  const taken = new Map<string, unknown>();
  for (const { offerId, changes } of events) {
    const change = changes.find(({ field }) => field === 'delivery.shippingRates');
    if (change?.to === null) taken.set(offerId, change.from);
    else if (change) taken.delete(offerId);
  }
  for (const [offerId, shippingRates] of taken) {
    await desk.post(`/demo/offers/${offerId}`, { delivery: { shippingRates } });
  }
}

async function carryOut(desk: DemoDesk, { rivals, conflict, refusing }: DayPlan): Promise<void> {
  for (const doing of [...rivals, conflict, refusing]) {
    if (doing) await desk.post(`/demo/offers/${doing.offerId}`, doing.patch);
  }
}

function told(plan: DayPlan, bought: readonly OutsideEvent[], changed: number): DemoDay {
  const name = ({ offerId, title }: { readonly offerId: string; readonly title: string }) => ({
    offerId,
    title,
  });
  return {
    sales: bought.length,
    rivals: plan.rivals.map(name),
    conflict: plan.conflict && name(plan.conflict),
    refusing: plan.refusing && { ...name(plan.refusing), hasUnsent: plan.refusing.hasUnsent },
    changed,
  };
}
