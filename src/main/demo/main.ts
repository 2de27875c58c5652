import { readCommandLine, USAGE } from './command-line.ts';
import { startDemo } from './shell.ts';
import type { DemoOptions } from './shell.ts';

const command = readCommandLine(process.argv.slice(2));
switch (command.kind) {
  case 'run':
    await run(command.options);
    break;
  case 'help':
    process.stdout.write(`${USAGE}\n`);
    break;
  case 'wrong':
    process.stderr.write(`demo: ${command.message}\n`);
    process.exitCode = 2;
    break;
}

async function run(options: DemoOptions): Promise<void> {
  try {
    const demo = await startDemo(options);
    const { auth, api, upload, admin, adminToken } = demo;
    process.stdout.write(`${JSON.stringify({ auth, api, upload, admin, adminToken })}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
  } catch (error) {
    process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
