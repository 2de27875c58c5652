import { requireNode } from './app/require-node.ts';
import { runElectronHost } from './electron/run-electron-host.ts';

requireNode();
void runElectronHost();
