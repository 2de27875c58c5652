import { notifyManager, QueryClient } from '@tanstack/react-query';
import { listen } from './api.ts';
import { atRest } from '../state/typing.ts';
import { isTouchedBy } from './freshness.ts';

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

/** Ties the answers to what Stragan says of its tables. Returns how to stop. */
export function keepFresh(client: QueryClient): () => void {
  const touched = new Set<string>();
  const askAgain = () => {
    const tables = [...touched];
    touched.clear();
    void client.invalidateQueries({ predicate: (query) => isTouchedBy(query.queryKey[0], tables) });
  };
  const stops = [
    listen('store.changed', ({ tables }) => {
      const isWaiting = touched.size > 0;
      for (const table of tables) touched.add(table);
      if (!isWaiting) void atRest().then(askAgain);
    }),
    listen('app.changed', ({ what }) => {
      if (what === 'preferences') void client.invalidateQueries({ queryKey: ['app.preferences'] });
      else void client.invalidateQueries({ queryKey: ['app.status'] });
      if (what === 'accounts') void client.invalidateQueries({ queryKey: ['accounts.list'] });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
