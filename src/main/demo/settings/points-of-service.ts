import { brokenRules, isEmail, mustBeGiven, type Rule } from '../broken-rules.ts';
import { birthOf, isoTime } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import { SELLER } from '../kinds.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { thingsOf, type Resource, type Thing } from '../resource.ts';
import { OF_SELLER, SHOP_ADDRESS, SHOP_PERSON } from './shop-address.ts';

type Sent = {
  readonly id?: string | null;
  readonly name: string;
  readonly type: string;
  readonly address: { readonly countryCode: string };
  readonly email?: string | null;
  readonly openHours: readonly { readonly dayOfWeek: string; readonly from: string; readonly to: string }[];
  readonly payments?: readonly { readonly method: string }[] | null;
  readonly confirmationType: string;
  readonly status: string;
};

/** Shops and warehouses where buyers fetch what they bought. */
export const POINTS: Resource = {
  table: 'points-of-service',
  unique: 'name',
  born: bornPoints,
  completed: ({ seller: _seller, createdAt: _createdAt, ...sent }, { now }, before) => ({
    ...sent,
    ...OF_SELLER,
    locations: before?.['locations'] ?? [{ id: sent.id }],
    createdAt: before?.['createdAt'] ?? isoTime(now),
    updatedAt: isoTime(now),
  }),
  refusal,
};

/** GET /points-of-service: the seller's own; in a country, where one is named. */
export function listPoints({ state, query }: Context): DemoAnswer {
  if (query.get('seller.id') !== SELLER.userId) return oneError(404, 'NotFoundException', 'No such seller.');
  const country = query.get('countryCode');
  const posList = thingsOf(state, POINTS).filter(
    (point) => country === null || (point as unknown as Sent).address.countryCode === country,
  );
  return { status: 200, headers: {}, body: { posList } };
}

const DAYS = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ');
const CONFIRMATIONS = ['AWAIT_CONTACT', 'CALL_US', 'CONTACT_NOT_REQUIRED'];
const STATUSES = ['ACTIVE', 'TEMPORARILY_CLOSED', 'CLOSED_DOWN', 'DELETED'];

function refusal(_thing: Thing, { json }: Context, before: Thing | null): DemoAnswer | null {
  const sent = json as Sent;
  return brokenRules([
    ['id', before !== null && sent.id !== before.id, 'id must be that of the path.'],
    mustBeGiven('name', sent.name),
    ['type', sent.type !== 'PICKUP_POINT', 'The only type is PICKUP_POINT.'],
    oneOf('status', [sent.status], STATUSES),
    oneOf('confirmationType', [sent.confirmationType], CONFIRMATIONS),
    oneOf(
      'payments',
      (sent.payments ?? []).map(({ method }) => method),
      ['CASH', 'CARD'],
    ),
    oneOf(
      'openHours',
      sent.openHours.map(({ dayOfWeek }) => dayOfWeek),
      DAYS,
    ),
    ['openHours', sent.openHours.some(({ from, to }) => !isTime(from) || !isTime(to)), 'It is no time.'],
    ['email', sent.email != null && !isEmail(sent.email), 'It is no e-mail address.'],
  ]);
}

function oneOf(path: string, words: readonly string[], known: readonly string[]): Rule {
  return [path, words.some((word) => !known.includes(word)), `It is none of ${known.join(', ')}.`];
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:\d\d(\.\d{1,3})?)?$/.test(text);
}

function bornPoints(state: DemoState): readonly Thing[] {
  const id = uuidOf(state.settings.seed, 0, 441);
  const { street, city, postCode, countryCode } = SHOP_ADDRESS;
  const bornAt = isoTime(birthOf(state));
  return [
    {
      id,
      externalId: 'SKLEP-1',
      name: 'Sklep na Solnej',
      ...OF_SELLER,
      type: 'PICKUP_POINT',
      address: {
        street,
        city,
        zipCode: postCode,
        state: 'WIELKOPOLSKIE',
        countryCode,
        coordinates: { lat: 52.4089, lon: 16.9257 },
      },
      phoneNumber: SHOP_PERSON.phone,
      email: SHOP_PERSON.email,
      locations: [{ id }],
      openHours: DAYS.slice(0, 5).map((dayOfWeek) => ({
        dayOfWeek,
        from: '09:00:00.000',
        to: '17:00:00.000',
      })),
      serviceTime: 'PT24H',
      payments: [{ method: 'CASH' }, { method: 'CARD' }],
      confirmationType: 'CALL_US',
      status: 'ACTIVE',
      createdAt: bornAt,
      updatedAt: bornAt,
    },
  ];
}
