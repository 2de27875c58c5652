import { ok } from '../answers.ts';
import { uuidOf } from '../data/dice.ts';
import { moneyOf } from '../data/money.ts';
import { depositsOperations } from '../operations/deposits.ts';
import { routesOf } from '../routes-of.ts';

/** Deposits on packaging, by marketplace, since they are required by law. */
const DEPOSITS = [
  { name: 'Butelka plastikowa', marketplaceId: 'allegro-pl', minor: 50, currency: 'PLN' },
  { name: 'Puszka metalowa', marketplaceId: 'allegro-pl', minor: 50, currency: 'PLN' },
  { name: 'Butelka szklana', marketplaceId: 'allegro-pl', minor: 100, currency: 'PLN' },
  { name: 'Plastová fľaša', marketplaceId: 'allegro-sk', minor: 15, currency: 'EUR' },
] as const;

export const depositRoutes = routesOf(depositsOperations, {
  'GET /deposit/types': () =>
    ok({
      deposits: DEPOSITS.map(({ name, marketplaceId, minor, currency }, at) => {
        return { id: uuidOf(0, at, 552), name, marketplaceId, price: moneyOf(minor, currency) };
      }),
    }),
});
