import { z } from 'zod';
import type { Preferences } from '../../shared/contract-app.ts';

/** Where a host keeps the preferences: conf, or electron-store in Electron. */
export type PreferenceStore = { read(): unknown; write(preferences: Preferences): Promise<void> };

const shape = {
  language: z.enum(['en', 'pl']),
  theme: z.enum(['light', 'dark', 'system']),
  askAbovePercent: z.number().min(1).max(1000),
  railFolded: z.boolean(),
  offerColumns: z.array(z.string().max(40)).max(40).nullable(),
  offerRows: z.enum(['compact', 'normal', 'comfortable']),
  detailsPace: z.enum(['paused', 'gentle', 'half', 'full']),
  apiConsole: z.boolean(),
};

export const preferencesPatch = z.object(shape).partial().strict();

/** What is stored, with the ordinary value for whatever is missing or makes no sense. */
export function readPreferences(
  store: PreferenceStore,
  locale = Intl.DateTimeFormat().resolvedOptions().locale,
): Preferences {
  const stored = (store.read() ?? {}) as Readonly<Record<string, unknown>>;
  const ordinary: Preferences = {
    language: locale.startsWith('pl') ? 'pl' : 'en',
    theme: 'system',
    askAbovePercent: 30,
    railFolded: false,
    offerColumns: null,
    offerRows: 'normal',
    detailsPace: 'half',
    apiConsole: false,
  };
  const kept = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...ordinary, ...Object.fromEntries(kept) };
}
