/** The 22 scopes in the words of the consent page; short names, without "allegro:api:". */
const SCOPES: readonly (readonly [name: string, pl: string, en: string])[] = [
  ['profile:read', 'odczyt danych Twojego konta', 'see your account details'],
  ['profile:write', 'zmiana danych Twojego konta', 'change your account details'],
  ['sale:offers:read', 'odczyt Twoich ofert', 'see your offers'],
  ['sale:offers:write', 'zmiana, wystawianie i kończenie ofert', 'change, list and end your offers'],
  ['orders:read', 'odczyt zamówień', 'see your orders'],
  [
    'orders:write',
    'zmiana statusu zamówień i dodawanie numerów przesyłek',
    'change order statuses, add parcel numbers',
  ],
  ['shipments:read', 'odczyt przesyłek i etykiet', 'see your parcels and labels'],
  ['shipments:write', 'nadawanie i anulowanie przesyłek', 'create and cancel parcels'],
  ['ratings', 'odczyt ocen i odpowiadanie na nie', 'see ratings and answer them'],
  [
    'disputes',
    'odczyt dyskusji i reklamacji, odpowiadanie na nie',
    'see discussions and claims, answer them',
  ],
  ['bids', 'licytowanie w Twoim imieniu', 'bid on your behalf'],
  ['messaging', 'odczyt i wysyłanie wiadomości', 'read and send messages'],
  ['billing:read', 'odczyt rozliczeń z Allegro', 'see what you pay to Allegro'],
  ['payments:read', 'odczyt wpłat i zwrotów', 'see payments and refunds'],
  ['payments:write', 'zlecanie zwrotów pieniędzy', 'order refunds'],
  ['sale:settings:read', 'odczyt ustawień sprzedaży', 'see your selling settings'],
  ['sale:settings:write', 'zmiana ustawień sprzedaży', 'change your selling settings'],
  ['campaigns', 'zgłaszanie ofert do kampanii', 'enter offers into campaigns'],
  ['fulfillment:read', 'odczyt stanów w magazynie Allegro', 'see your stock in the Allegro warehouse'],
  [
    'fulfillment:write',
    'awizowanie dostaw do magazynu Allegro',
    'announce deliveries to the Allegro warehouse',
  ],
  ['affiliate:read', 'odczyt danych programu partnerskiego', 'see affiliate programme data'],
  ['affiliate:write', 'zmiana danych programu partnerskiego', 'change affiliate programme data'],
];

const PREFIX = 'allegro:api:';

export const ALL_SCOPES: readonly string[] = SCOPES.map(([name]) => name);

/** Omitted: all declared ones; narrower: only those; wider: cut down to the declared ones without a word. */
export function narrowScopes(asked: string | null, declared: readonly string[]): readonly string[] {
  if (asked === null || asked.trim() === '') return declared;
  const names = new Set(asked.trim().split(/\s+/).map(shortName));
  return declared.filter((name) => names.has(name));
}

export function longNames(names: readonly string[]): readonly string[] {
  return names.map((name) => PREFIX + name);
}

export function scopeInWords(name: string, language: 'pl' | 'en'): string {
  const [, pl, en] = SCOPES.find(([known]) => known === name) ?? [name, name, name];
  return language === 'pl' ? pl : en;
}

function shortName(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}
