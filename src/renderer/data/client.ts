import { notifyManager, QueryClient } from '@tanstack/react-query';
import { listen } from './api.ts';
import { isTouchedBy, LONG_ANSWERS, STATUS } from './freshness.ts';
import { touchedTables } from './touched-tables.ts';

/** Answers are kept until an event says that they changed; nothing is polled and nothing is retried here. */
export function makeClient(): QueryClient {
  // Not as a task of its own: in a busy window that one waits for others, and who types waits for it.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Nobody reads faster. */
const USUAL_MS = 200;
const LONG_MS = 1000;

/** Ties the answers to what Stragan says of its tables. Returns how to stop. */
export function keepFresh(client: QueryClient): () => void {
  const askAgain = (isMine: (name: unknown) => boolean, tables: readonly string[]) =>
    void client.invalidateQueries({
      predicate: ({ queryKey: [name] }) => isMine(name) && isTouchedBy(name, tables),
    });
  const usual = touchedTables(USUAL_MS, (tables) => askAgain((name) => !LONG_ANSWERS.has(name), tables));
  const long = touchedTables(LONG_MS, (tables) => askAgain((name) => LONG_ANSWERS.has(name), tables));
  const stops = [
    listen('store.changed', ({ tables }) => {
      usual(tables);
      long(tables);
    }),
    listen('app.changed', ({ what }) => {
      if (what === 'preferences') void client.invalidateQueries({ queryKey: ['app.preferences'] });
      else usual([STATUS]);
      if (what === 'accounts') void client.invalidateQueries({ queryKey: ['accounts.list'] });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
