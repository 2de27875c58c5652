import { requireNode } from '../app/require-node.ts';

requireNode();
const { runBrowserHost } = await import('./run-browser-host.ts');
process.exitCode = await runBrowserHost(process.argv.slice(2));
