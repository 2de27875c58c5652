import Conf from 'conf';
import type { PreferenceStore } from './preferences.ts';

/** DATA/preferences.json, for the hosts without Electron. */
export function confPreferences(dataFolder: string): PreferenceStore {
  const conf = new Conf<Record<string, unknown>>({
    cwd: dataFolder,
    configName: 'preferences',
    clearInvalidConfig: true,
  });
  return {
    read: () => conf.store,
    write: (preferences) => {
      conf.store = { ...preferences };
    },
  };
}
