import type { WebContents } from 'electron';
import type { Cdp } from './cdp-pipe.ts';
import { isGranted } from './session.ts';

/** Electron's names of what a page may ask for, and Chromium's. */
const NAMES = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['window-management', 'window-management'],
  ['local-fonts', 'local-fonts'],
  ['idle-detection', 'idle-detection'],
  ['persistent-storage', 'persistent-storage'],
] as const;

/** Asks the app's own handlers about each, and tells Chromium before the page can ask. */
export async function settlePermissions(
  browser: Cdp,
  contents: WebContents,
  browserContextId: string,
): Promise<void> {
  for (const [permission, name] of NAMES) {
    const setting = (await isGranted(contents, permission)) ? 'granted' : 'denied';
    await browser.send('Browser.setPermission', { permission: { name }, setting, browserContextId });
  }
}
