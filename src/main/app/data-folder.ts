import { homedir } from 'node:os';
import { join } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** Where the shops lie when no folder is named: AppData, Library or XDG. */
export function defaultDataFolder(
  { platform, environment, home }: Surroundings = {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
  },
): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Stragan');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stragan');
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'stragan');
}
