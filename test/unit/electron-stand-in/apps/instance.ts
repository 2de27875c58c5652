import { mkdirSync } from 'node:fs';
import { app } from 'electron';

const folder = app.commandLine.getSwitchValue('data');
mkdirSync(folder, { recursive: true });
app.setPath('userData', folder);
const isFirst = app.requestSingleInstanceLock({ hello: 'from here' });
process.send?.({ isFirst, again: app.requestSingleInstanceLock() });
app.on('second-instance', (_event, argv, _cwd, data) => {
  process.send?.({ told: argv.includes('--from-second'), data, ready: app.isReady() });
});
if (!isFirst) app.quit();
