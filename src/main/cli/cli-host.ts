import { confPreferences } from '../app/conf-preferences.ts';
import { documentsFolder } from '../app/data-folder.ts';
import type { HostPorts } from '../app/host-ports.ts';
import { openExternal } from '../ports/open-external.ts';
import { createKeyringVault } from '../ports/vault-keyring.ts';

type CliHostInput = { readonly verbose: boolean; readonly stderr: (text: string) => void };

/** What the command line lends the app. Its log is stderr. */
export function cliHost({ verbose, stderr }: CliHostInput): HostPorts {
  return {
    vault: createKeyringVault(),
    openExternal: async (url) => {
      stderr(`Confirm in your browser: ${url}\n`);
      await openExternal(url);
    },
    preferences: confPreferences,
    log: (level, message, detail) => {
      if (verbose || level === 'error')
        stderr(`${level}: ${message}${detail ? ` ${JSON.stringify(detail)}` : ''}\n`);
    },
    exportsFolder: documentsFolder(),
    runsByItself: false,
  };
}
