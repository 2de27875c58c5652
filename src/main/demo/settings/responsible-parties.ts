import { brokenRules, isEmail, mustBeGiven, type Rule } from '../broken-rules.ts';
import { uuidOf } from '../data/dice.ts';
import { producerId, responsiblePersonId } from '../data/settings-ids.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { thingsOf, type Resource, type Thing } from '../resource.ts';

type Party = {
  readonly name?: string | null;
  readonly tradeName?: string | null;
  readonly address?: Readonly<Record<string, string | null | undefined>> | null;
  readonly contact?: { readonly email?: string | null; readonly formUrl?: string | null } | null;
};

/** Who answers in the European Union for what somebody else made. */
export const PERSONS: Resource = partiesOf('responsible-persons', 'personalData', 'name', bornPersons);
/** Who made it. */
export const PRODUCERS: Resource = partiesOf(
  'responsible-producers',
  'producerData',
  'tradeName',
  bornProducers,
);

function partiesOf(
  table: string,
  data: 'personalData' | 'producerData',
  called: 'name' | 'tradeName',
  born: (state: DemoState) => readonly Thing[],
): Resource {
  const resource: Resource = {
    table,
    born,
    refusal: (sent, context, before) => refusal(resource, { sent, context, before, data, called }),
  };
  return resource;
}

type Sending = {
  readonly sent: Thing;
  readonly context: Context;
  readonly before: Thing | null;
  readonly data: 'personalData' | 'producerData';
  readonly called: 'name' | 'tradeName';
};

function refusal(resource: Resource, { sent, context, before, data, called }: Sending): DemoAnswer | null {
  const party = (sent[data] ?? {}) as Party;
  const { contact } = party;
  const given = (context.json as { readonly id?: string | null }).id;
  const others = thingsOf(context.state, resource).filter(({ id }) => id !== sent.id);
  return brokenRules([
    ['id', before !== null && given != null && given !== before.id, 'id must be that of the path.'],
    ...plainText('name', sent['name']),
    ['name', others.some((other) => other['name'] === sent['name']), 'There is already one of this name.'],
    ...plainText(`${data}.${called}`, party[called]),
    ...['countryCode', 'street', 'postalCode', 'city'].map((field) =>
      mustBeGiven(`${data}.address.${field}`, party.address?.[field]),
    ),
    [
      `${data}.contact`,
      contact?.email == null && contact?.formUrl == null,
      'email or formUrl must be given.',
    ],
    [`${data}.contact.email`, contact?.email != null && !isEmail(contact.email), 'It is no e-mail address.'],
    [`${data}.contact.formUrl`, isBadAddress(contact?.formUrl), 'It is no address of a page.'],
  ]);
}

/** No blank at either end, no two in a row, and no other white space. */
function plainText(path: string, text: unknown): readonly Rule[] {
  const isOdd = typeof text === 'string' && /^\s|\s$|[^\S ]|  /.test(text);
  return [mustBeGiven(path, text), [path, isOdd, 'There are too many blanks.']];
}

function isBadAddress(url: string | null | undefined): boolean {
  return url != null && !/^https?:\/\/[^\s/]+\.\S+$/.test(url);
}

const FACTORY = { countryCode: 'PL', street: 'Fabryczna 12', postalCode: '61-512', city: 'Poznań' };

function bornPersons({ settings: { seed } }: DemoState): readonly Thing[] {
  return [
    {
      id: responsiblePersonId(seed, 0),
      name: 'Importer lamp',
      personalData: {
        name: 'Światło Import Sp. z o.o.',
        address: FACTORY,
        contact: { email: 'gpsr@swiatlo-import.example', phoneNumber: '+48612345678' },
      },
    },
  ];
}

/** The first is the one that offers name. */
function bornProducers({ settings: { seed } }: DemoState): readonly Thing[] {
  return [
    {
      id: producerId(seed),
      name: 'Fabryka lamp',
      producerData: {
        tradeName: 'Fabryka Lamp Jasno S.A.',
        address: FACTORY,
        contact: { email: 'kontakt@jasno.example', phoneNumber: '+48611111111' },
      },
    },
    {
      id: uuidOf(seed, 1, 462),
      name: 'Huta szkła',
      producerData: {
        tradeName: 'Huta Szkła Źródło',
        address: { countryCode: 'PL', street: 'Hutnicza 3', postalCode: '38-400', city: 'Krosno' },
        contact: { formUrl: 'https://huta-zrodlo.example/kontakt' },
      },
    },
  ];
}
