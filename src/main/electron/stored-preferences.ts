import Store from 'electron-store';
import type { PreferenceStore } from '../app/preferences.ts';

/** The same DATA/preferences.json as in the other hosts. */
export function storedPreferences(dataFolder: string): PreferenceStore {
  const store = new Store<Record<string, unknown>>({
    cwd: dataFolder,
    name: 'preferences',
    clearInvalidConfig: true,
  });
  return {
    read: () => store.store,
    write: async (preferences) => {
      store.store = { ...preferences };
    },
  };
}
