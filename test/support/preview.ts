import { edit } from './fake-api/offers.ts';
import { fakeApi } from './fake-api/fake-api.ts';
import { makeShop } from './fake-api/shop.ts';

// The window over an in-memory shop: vite --config test/support/preview.config.ts, then
// preview.html?language=pl&theme=dark&open=1&offline=1&edits=12&trouble=1&sync=1

const wanted = new URLSearchParams(location.search);
const shop = makeShop(Number(wanted.get('offers') ?? 5000), () => Date.now());
shop.preferences.language = wanted.get('language') === 'pl' ? 'pl' : 'en';
shop.preferences.theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
shop.isOpen = wanted.has('open');
shop.isOnline = !wanted.has('offline');
if (wanted.has('sync')) shop.sync = { running: 'listing', done: 1240, total: 5000 };

const ids = [...shop.offers.keys()];
const prices = ids.slice(0, Number(wanted.get('edits') ?? 0)).map((offerId, slot) => ({
  offerId,
  field: 'price' as const,
  intent: {
    kind: 'set' as const,
    value: { amountMinor: slot % 7 === 6 ? 199 : 1990 + slot * 700, currency: 'PLN' },
  },
}));
if (prices.length > 0) {
  edit(shop, { title: 'Black Week', origin: 'bulk', edits: prices });
  const stock = ids.slice(2, 6).map((offerId, slot) => ({
    offerId,
    field: 'stock' as const,
    intent: { kind: 'set' as const, value: slot * 8 },
  }));
  edit(shop, { title: '', origin: 'by-hand', edits: stock });
}

Object.defineProperty(window, 'stragan', { value: fakeApi(shop, wanted.has('trouble')) });
const windowEntry = '/src/renderer/app/main.tsx';
await import(/* @vite-ignore */ windowEntry);
