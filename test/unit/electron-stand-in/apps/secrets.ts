import { app } from 'electron';
import { createSafeStorageVault } from '../../../../src/main/electron/safe-storage-vault.ts';
import { tried } from './tried.ts';

const folder = app.commandLine.getSwitchValue('data');

void app.whenReady().then(async () => {
  const vault = createSafeStorageVault(folder);
  const nothing = await vault.read('anna');
  const written = await tried(() => vault.write('anna', 'a token'));
  const read = await tried(() => vault.read('anna'));
  await vault.remove('anna');
  process.stdout.write(JSON.stringify({ nothing, written, read, after: await vault.read('anna') }));
  app.quit();
});
