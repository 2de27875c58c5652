import type { Cli } from '../../support/cli-process.ts';
import type { DemoProcess } from '../../support/demo-process.ts';

/** Connects, or connects again after the demo has moved; the admin's desk approves in the seller's place. */
export async function connectTo(demo: DemoProcess, cli: Cli): Promise<void> {
  const { auth, api, upload, adminAddress, adminToken } = demo;
  const where = ['--auth', auth, '--api', api, '--upload', upload];
  const admin = ['--admin', adminAddress, '--admin-token', adminToken];
  await cli.ask([0], 'connect', '--env', 'demo', ...where, ...admin);
}
