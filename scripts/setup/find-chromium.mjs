import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

/** The Chromium that tests may use, or null: STRAGAN_CHROMIUM, an installed one, Playwright's. */
export function findChromium(environment = process.env, platform = process.platform) {
  const named = environment['STRAGAN_CHROMIUM'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  const candidates = [...installed(environment, platform), ...ofPlaywright(environment, platform)];
  return candidates.find(isProgram) ?? null;
}

/** @param {NodeJS.ProcessEnv} environment @param {string} platform @returns {string[]} */
function installed(environment, platform) {
  if (platform === 'win32') return installedOnWindows(environment);
  if (platform === 'darwin')
    return MAC_APPS.map((app) => join('/Applications', `${app}.app`, 'Contents', 'MacOS', app));
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES_ON_PATH.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
}

/** @param {NodeJS.ProcessEnv} environment */
function installedOnWindows(environment) {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
  const programs = [
    join('Chromium', 'Application', 'chrome.exe'),
    join('Google', 'Chrome', 'Application', 'chrome.exe'),
    join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
  return programs.flatMap((program) =>
    roots.filter((root) => root !== '').map((root) => join(root, program)),
  );
}

/**
 * Playwright keeps each build in a folder of its own; the newest comes first.
 * @param {NodeJS.ProcessEnv} environment @param {string} platform
 */
function ofPlaywright(environment, platform) {
  const folder = environment['PLAYWRIGHT_BROWSERS_PATH'] ?? playwrightFolder(environment, platform);
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((build) =>
    playwrightPrograms(platform).map((program) => join(folder, build, program)),
  );
}

/** @param {NodeJS.ProcessEnv} environment @param {string} platform */
function playwrightFolder(environment, platform) {
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  return join(environment['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** @param {string} platform */
function playwrightPrograms(platform) {
  if (platform === 'win32') return [join('chrome-win64', 'chrome.exe'), join('chrome-win', 'chrome.exe')];
  if (platform !== 'darwin') return [join('chrome-linux64', 'chrome'), join('chrome-linux', 'chrome')];
  const inside = join('Contents', 'MacOS');
  return ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) =>
    ['Google Chrome for Testing', 'Chromium'].map((app) => join(folder, `${app}.app`, inside, app)),
  );
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
