import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useEffect } from 'react';
import { useFormsOf } from '../data/kept-forms.ts';
import { usePreferences } from '../data/preferences.ts';
import { useStatus } from '../data/status.ts';
import { StartScreen } from '../features/start/start-screen.tsx';
import { speak } from '../ui/i18n.ts';
import { styleNonce } from '../ui/nonce.ts';
import { cssVariables, theme } from '../ui/theme.ts';
import { CrashScreen } from './crash-screen.tsx';
import { Shell } from './shell.tsx';

export function App() {
  const preferences = usePreferences();
  const status = useStatus();
  const hasForms = useFormsOf(status && (status.account?.accountId ?? null));
  const system = useColorScheme();
  const wanted = preferences?.theme ?? 'system';
  const language = preferences?.language;
  useEffect(() => {
    if (language) void speak(language);
  }, [language]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      forceColorScheme={wanted === 'system' ? system : wanted}
    >
      <CrashScreen>
        {hasForms && status?.account ? <Shell status={status} account={status.account} /> : null}
        {hasForms && status && !status.account ? (
          <StartScreen hasBuiltInKey={status.hasBuiltInKey} version={status.version} />
        ) : null}
      </CrashScreen>
    </MantineProvider>
  );
}
