import { join } from 'node:path';
import { readJsonFile } from './json-file.ts';
import type { PreferenceStore } from './preferences.ts';

const NAME = 'preferences';

/**
 * DATA/preferences.json, for the hosts without Electron. Reading needs none of conf, which takes 0.1 s to
 * load.
 */
export function confPreferences(dataFolder: string): PreferenceStore {
  return {
    read: () => {
      try {
        return readJsonFile(join(dataFolder, `${NAME}.json`));
      } catch {
        // Preferences that cannot be read are the ordinary ones; they are written anew with the next change.
        return null;
      }
    },
    write: async (preferences) => {
      const { default: Conf } = await import('conf');
      const conf = new Conf<Record<string, unknown>>({
        cwd: dataFolder,
        configName: NAME,
        clearInvalidConfig: true,
      });
      conf.store = { ...preferences };
    },
  };
}
