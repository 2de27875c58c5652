import { malformed, ok } from '../answers.ts';
import { uuidOf } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { charityOperations } from '../operations/charity.ts';
import { routesOf } from '../routes-of.ts';

export const charityRoutes = routesOf(charityOperations, { 'GET /charity/fundraising-campaigns': find });

const CAMPAIGNS = [
  ['Lampki dla szpitala', 'Fundacja Jasny Dzień'],
  ['Schronisko na zimę', 'Fundacja Cztery Łapy Dom'],
  ['Książki dla świetlic', 'Stowarzyszenie Czytamy Razem'],
  ['Wózek dla Zosi', 'Fundacja Krok po Kroku'],
] as const;
const MOST = 100;

/** Collections whose name, or whose organisation's, begins with the phrase. */
function find({ query }: Context): DemoAnswer {
  const limit = Number(query.get('limit'));
  if (limit < 1 || limit > MOST) return malformed('limit', `limit must be between 1 and ${MOST}`);
  const phrase = (query.get('phrase') ?? '').toLowerCase();
  const found = CAMPAIGNS.map(([name, organization], at) => ({
    id: uuidOf(0, at, 551),
    name,
    organization: { name: organization },
  })).filter(({ name, organization }) =>
    [name, organization.name].some((one) => one.toLowerCase().startsWith(phrase)),
  );
  return ok({ campaigns: found.slice(0, limit) });
}
