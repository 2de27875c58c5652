import { brokenRules, isEmail, mustBeGiven } from '../broken-rules.ts';
import { contactId } from '../data/settings-ids.ts';
import type { DemoAnswer, DemoState } from '../kinds.ts';
import type { Resource, Thing } from '../resource.ts';
import { SHOP_PERSON } from './shop-address.ts';

type Sent = {
  readonly name?: string | null;
  readonly emails?: readonly { readonly address?: string | null }[] | null;
  readonly phones?: readonly { readonly number?: string | null }[] | null;
};

/** Whom buyers of classified ads may ask. */
export const CONTACTS: Resource = {
  table: 'offer-contacts',
  born: bornContacts,
  completed: (sent) => ({ emails: [], phones: [], ...sent }),
  refusal,
};

function bornContacts({ settings: { seed } }: DemoState): readonly Thing[] {
  return [
    {
      name: 'Sklep',
      emails: [{ address: SHOP_PERSON.email }],
      phones: [{ number: SHOP_PERSON.phone }],
    },
    { name: 'Magazyn', emails: [], phones: [{ number: '+48500600701' }, { number: '+48500600702' }] },
  ].map((contact, at) => ({ id: contactId(seed, at), ...contact }));
}

function refusal(thing: Thing): DemoAnswer | null {
  const sent = thing as Sent;
  const [emails, phones] = [sent.emails ?? [], sent.phones ?? []];
  return brokenRules([
    mustBeGiven('name', sent.name),
    ['emails', emails.length + phones.length === 0, 'There must be an e-mail address or a phone.'],
    ['emails', emails.some(({ address }) => !isEmail(address ?? '')), 'It is no e-mail address.'],
    [
      'phones',
      phones.some(({ number }) => !/^\+?[\d -]{7,20}$/.test(number ?? '')),
      'It is no phone number.',
    ],
  ]);
}
