import { malformed, ok } from '../answers.ts';
import { birthOf } from '../data/birth.ts';
import { hash, pick } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

const PLACES = [
  ['Poznań', '60-166', 'Grunwaldzka', 52.4, 16.89],
  ['Warszawa', '00-838', 'Prosta', 52.23, 20.99],
  ['Kraków', '30-002', 'Prądnicka', 50.08, 19.93],
  ['Gdańsk', '80-244', 'Grunwaldzka', 54.38, 18.59],
  ['Łódź', '90-001', 'Piotrkowska', 51.77, 19.45],
  ['Białystok', '15-333', 'Zwierzyniecka', 53.12, 23.15],
] as const;
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const CARRIERS = ['UPS', 'ALLEGRO_ONE_KURIER', 'DPD'];

/** GET /order/carriers/ALLEGRO/points: where parcels of Allegro's carriers are left and fetched. */
export function listPickupPoints({ state, query, request }: Context): DemoAnswer {
  const wanted = query.getAll('carriers').flatMap((names) => names.split(','));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const bornAt = Math.floor(birthOf(state) / 1000) * 1000;
  if (since >= bornAt) return { status: 304, headers: {}, body: null };
  const strange = wanted.find((name) => !CARRIERS.includes(name));
  if (strange !== undefined) return malformed('carriers', `Unknown carrier ${strange}.`);
  const points = PLACES.map((_, at) => pointAt(state.settings.seed, at));
  const fitting = points.filter(
    ({ carriers }) => wanted.length === 0 || carriers.some((name) => wanted.includes(name)),
  );
  return { ...ok({ points: fitting }), headers: { 'last-modified': new Date(bornAt).toUTCString() } };
}

function pointAt(seed: number, at: number) {
  const [city, postCode, street, lat, lon] = pick(PLACES, at);
  const number = 1 + (hash(seed, at, 161) % 180);
  const isLocker = at % 2 === 0;
  return {
    id: `AL${String(100 + at)}${city.slice(0, 2).toUpperCase()}`,
    name: isLocker ? `One Box, ${street} ${number}` : `One Punkt, ${street} ${number}`,
    type: isLocker ? 'APM' : 'PUDO',
    services: [{ type: 'PICKUP' }, { type: 'DROPOFF' }],
    restrictions: at === 3 ? [{ type: 'OVERLOADED' }] : [],
    description: isLocker ? 'Przy wejściu do sklepu' : 'W sklepie spożywczym',
    payments: isLocker ? [{ method: 'CARD' }] : [{ method: 'CASH' }, { method: 'CARD' }],
    address: { postCode, city, street: `${street} ${number}`, countryCode: 'PL', coordinates: { lat, lon } },
    opening: DAYS.map((dayOfWeek) => ({ dayOfWeek, from: '08:00', to: '20:00' })),
    carriers: CARRIERS.filter((_, index) => isLocker || index !== at % 3),
  };
}
