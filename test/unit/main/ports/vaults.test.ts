import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Vault } from '../../../../src/main/engine/ports.ts';
import { createFileVault } from '../../../../src/main/ports/vault-file.ts';
import { createKeyringVault, isKeyringUsable } from '../../../../src/main/ports/vault-keyring.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stragan-vault-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const LONG = 'żółć '.repeat(900);

/** What is read before the first write, after it, after the second, and after it was removed twice. */
async function lifeOf(vault: Vault, accountId: string): Promise<readonly (string | null)[]> {
  const seen = [await vault.read(accountId)];
  await vault.write(accountId, LONG);
  seen.push(await vault.read(accountId));
  await vault.write(accountId, 'short');
  seen.push(await vault.read(accountId));
  await vault.remove(accountId);
  await vault.remove(accountId);
  return [...seen, await vault.read(accountId)];
}

const KEPT = [null, LONG, 'short', null];

describe('a vault in files', () => {
  it('keeps, replaces and forgets', async () => {
    expect(await lifeOf(createFileVault(join(directory, 'secrets')), 'demo-1')).toEqual(KEPT);
  });

  it('keeps an odd name inside its folder', async () => {
    expect(await lifeOf(createFileVault(directory), '../../etc/passwd')).toEqual(KEPT);
    await createFileVault(directory).write('../x', 'secret');
    expect(await readdir(directory)).toEqual(['..%2Fx.json']);
  });

  // Windows has no such bits: there the folder of the user is closed to others.
  it.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    const folder = join(directory, 'secrets');
    await createFileVault(folder).write('a', 'secret');
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect([await modeOf(folder), await modeOf(join(folder, 'a.json'))]).toEqual(['700', '600']);
  });
});

const hasKeyring = await isKeyringUsable();

// Servers and containers have no secret store to ask.
describe.skipIf(!hasKeyring)('the system’s secret store', () => {
  it('keeps, replaces and forgets what is longer than one entry', async () => {
    expect(await lifeOf(createKeyringVault('Stragan test'), `test-${process.pid}`)).toEqual(KEPT);
  });
});

// Where it does answer, there is no refusal to see.
describe.skipIf(hasKeyring)('without a secret store', () => {
  it('every use is refused, so that the seller is asked', async () => {
    await expect(createKeyringVault().write('a', 'secret')).rejects.toThrow(
      /platform|secret|storage|credential/i,
    );
    await expect(createKeyringVault().read('a')).rejects.toThrow(/platform|secret|storage|credential/i);
  });
});
