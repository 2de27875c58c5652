import '../ui/styles.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { must } from '../../shared/errors.ts';
import { ask } from '../data/api.ts';
import { keepFresh, makeClient } from '../data/client.ts';
import { keepStates } from '../data/kept-states.ts';
import { startTexts } from '../ui/i18n.ts';
import { App } from './app.tsx';
import { CrashScreen, WhatHappened } from './crash-screen.tsx';

async function start(root: Root): Promise<void> {
  const client = makeClient();
  keepFresh(client);
  keepStates();
  const preferences = await ask('app.preferences', {});
  client.setQueryData(['app.preferences', {}], preferences);
  await startTexts(preferences.language);
  root.render(
    <CrashScreen>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </CrashScreen>,
  );
}

/** Before the window knows its language, that of the system serves. */
async function failToStart(root: Root, fault: unknown): Promise<void> {
  await startTexts(navigator.language.startsWith('pl') ? 'pl' : 'en');
  root.render(<WhatHappened fault={fault} />);
}

const page = createRoot(must(document.getElementById('window'), 'window element'));
start(page).catch((fault: unknown) => failToStart(page, fault));
