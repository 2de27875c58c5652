import { userAgentOf } from './allegro/user-agent.ts';

/** The same as in package.json; a test holds them together. */
export const VERSION = '0.1.0';

const CONTACT_URL = 'https://github.com/stragan/stragan';

/** How every request of an account names the program. */
export function userAgentFor({ appName }: { readonly appName: string }): string {
  return userAgentOf(appName, VERSION, CONTACT_URL);
}
