import { brokenRules, mustBeGiven, type Rule } from '../broken-rules.ts';
import { WARRANTIES, warrantyId } from '../data/settings-ids.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { findThing, type Resource, type Thing } from '../resource.ts';
import { bornAttachment, hasAttachment } from './after-sales-attachments.ts';
import { periodIn } from './periods.ts';
import { OF_SELLER } from './shop-address.ts';

type Period = { readonly period?: string | null; readonly lifetime?: boolean | null };
type Sent = {
  readonly name?: string | null;
  readonly type?: string | null;
  readonly individual?: Period | null;
  readonly corporate?: Period | null;
  readonly attachment?: { readonly id?: string } | null;
};

/** What a seller or a maker promises beyond the law. */
export const WARRANTY: Resource = {
  table: 'warranties',
  born: bornWarranties,
  completed: (sent) => ({ description: '', ...sent, ...OF_SELLER }),
  refusal,
};

export function hasWarranty(state: DemoState, id: string): boolean {
  return findThing(state, WARRANTY, id) !== null;
}

function bornWarranties(state: DemoState): readonly Thing[] {
  return WARRANTIES.map((name, at) => ({
    id: warrantyId(state.settings.seed, at),
    ...OF_SELLER,
    name,
    type: at === 0 ? 'SELLER' : 'MANUFACTURER',
    individual: { period: at === 0 ? 'P1Y' : 'P2Y', lifetime: false },
    corporate: { period: 'P1Y', lifetime: false },
    ...(at === 0 ? {} : { attachment: bornAttachment(state) }),
    description: at === 0 ? 'Naprawiamy albo wymieniamy na nowe.' : 'Gwarancja w serwisie producenta.',
  }));
}

/** Both buyers, private and companies, must be promised something. */
function refusal(thing: Thing, { state }: Context): DemoAnswer | null {
  const { name, type, individual, corporate, attachment } = thing as Sent;
  return brokenRules([
    mustBeGiven('name', name),
    mustBeGiven('type', type),
    periodRule('individual', individual),
    periodRule('corporate', corporate),
    [
      'attachment.id',
      attachment != null && !hasAttachment(state, attachment.id),
      'There is no such attachment.',
    ],
  ]);
}

function periodRule(path: string, given: Period | null | undefined): Rule {
  const isPeriod = (['Y', 'M', 'D'] as const).some((unit) => (periodIn(unit, given?.period) ?? 0) > 0);
  return [path, given?.lifetime !== true && !isPeriod, 'It must have a period, or be for life.'];
}
