import { runElectronHost } from './electron/run-electron-host.ts';

void runElectronHost();
