import { spawn } from 'node:child_process';

type Opener = { readonly command: string; readonly before: readonly string[] };

const OPENERS: Partial<Record<NodeJS.Platform, Opener>> = {
  darwin: { command: 'open', before: [] },
  win32: { command: 'rundll32', before: ['url.dll,FileProtocolHandler'] },
};
const ELSEWHERE: Opener = { command: 'xdg-open', before: [] };

/**
 * What would be run to show this address in the seller's own browser. Web addresses only; never through a
 * shell.
 */
export function openerFor(
  platform: NodeJS.Platform,
  address: string,
): { command: string; args: readonly string[] } {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`Not a web address: ${protocol}`);
  const { command, before } = OPENERS[platform] ?? ELSEWHERE;
  return { command, args: [...before, href] };
}

/** False when there is no browser to open: the address is then shown to the seller instead. */
export function openExternal(address: string): Promise<boolean> {
  const { command, args } = openerFor(process.platform, address);
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: 'ignore', detached: true, shell: false });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
