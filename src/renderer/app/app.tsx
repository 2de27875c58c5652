import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useEffect } from 'react';
import { useFormsOf } from '../data/kept-forms.ts';
import { usePreferences } from '../data/preferences.ts';
import type { Trouble } from '../../shared/contract-recovery.ts';
import { useStatus } from '../data/status.ts';
import { RecoveryScreen } from '../features/recovery/recovery-screen.tsx';
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
        {status?.trouble && isWhole(status.trouble) ? <RecoveryScreen trouble={status.trouble} /> : null}
        {hasForms && status?.account && !isWhole(status.trouble) ? (
          <Shell status={status} account={status.account} />
        ) : null}
        {hasForms && status && !status.account && !status.trouble ? (
          <StartScreen hasBuiltInKey={status.hasBuiltInKey} version={status.version} />
        ) : null}
      </CrashScreen>
    </MantineProvider>
  );
}

/** It takes the whole window: there is nothing to look at, or what there is cannot be trusted. */
function isWhole(trouble: Trouble | null): boolean {
  return trouble !== null && (!trouble.isOpen || trouble.error.reason === 'corrupt');
}
