import { requireNode } from '../app/require-node.ts';

requireNode();
const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
