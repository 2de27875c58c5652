import '../ui/styles.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { must } from '../../shared/errors.ts';
import { ask } from '../data/api.ts';
import { keepFresh, makeClient } from '../data/client.ts';
import { keepStates } from '../data/kept-states.ts';
import { startTexts } from '../ui/i18n.ts';
import { App } from './app.tsx';

async function start(): Promise<void> {
  const client = makeClient();
  keepFresh(client);
  keepStates();
  const preferences = await ask('app.preferences', {});
  client.setQueryData(['app.preferences', {}], preferences);
  await startTexts(preferences.language);
  createRoot(must(document.getElementById('window'), 'window element')).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
}

void start();
