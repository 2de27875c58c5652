import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confPreferences } from '../../src/main/app/conf-preferences.ts';
import type { HostPorts } from '../../src/main/app/host-ports.ts';

/** A host without a secret store and without a browser, as on a server. */
export function bareHost(changes: Partial<HostPorts> = {}): HostPorts {
  const nowhere = () => Promise.reject(new Error('AccessDenied'));
  return {
    vault: { read: nowhere, write: nowhere, remove: nowhere },
    openExternal: nowhere,
    preferences: confPreferences,
    log: () => {},
    exportsFolder: join(tmpdir(), 'stragan-exports'),
    runsByItself: false,
    ...changes,
  };
}
