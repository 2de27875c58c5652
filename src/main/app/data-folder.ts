import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The seller's documents, by the name that his system gives them; his home where there is no such folder. */
export function documentsFolder(home = homedir(), config = userDirectories(home)): string {
  const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(config)?.[1]?.replace('$HOME', home);
  return [named, join(home, 'Documents')].find((path) => path !== undefined && existsSync(path)) ?? home;
}

function userDirectories(home: string): string {
  try {
    return readFileSync(join(home, '.config', 'user-dirs.dirs'), 'utf8');
  } catch {
    return '';
  }
}

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
