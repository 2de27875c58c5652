import { describe, expect, it } from 'vitest';
import { keyForBuild } from '../../../../config/built-in-key.ts';
import { type ConnectNeeds, connectShop } from '../../../../src/main/app/connect.ts';
import { type BuiltInKey, builtInKey } from '../../../../src/main/app/built-in-key.ts';
import { DemoShops } from '../../../../src/main/app/demo-shops.ts';
import { appParsers } from '../../../../src/main/app/parsers.ts';
import { readyLine } from '../../../../src/main/app/ready-line.ts';
import { Secrets } from '../../../../src/main/app/secrets.ts';
import type { SignInRequest } from '../../../../src/main/app/sign-in-flow.ts';
import { createFileVault } from '../../../../src/main/ports/vault-file.ts';
import { ok } from '../../../../src/shared/errors.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const BUILT_IN: BuiltInKey = { clientId: 'built', appName: 'Stragan', clientSecret: 'secret' };

describe('the key of a build', () => {
  it.each([
    [{}, null],
    [{ STRAGAN_CLIENT_ID: '', STRAGAN_APP_NAME: ' ' }, null],
    [
      { STRAGAN_CLIENT_ID: 'a', STRAGAN_APP_NAME: 'Stragan' },
      { clientId: 'a', appName: 'Stragan', clientSecret: null },
    ],
    [
      { STRAGAN_CLIENT_ID: 'a', STRAGAN_APP_NAME: 'Stragan', STRAGAN_CLIENT_SECRET: 's' },
      { clientId: 'a', appName: 'Stragan', clientSecret: 's' },
    ],
  ])('from %j is %j', (environment, key) => expect(keyForBuild(environment)).toEqual(key));

  it.each([
    { STRAGAN_CLIENT_ID: 'a' },
    { STRAGAN_APP_NAME: 'Stragan' },
    { STRAGAN_CLIENT_ID: 'a', STRAGAN_APP_NAME: 'My Stall' },
  ])('is not made from %j', (environment) => expect(() => keyForBuild(environment)).toThrow('go together'));

  it('is not there where the sources run as they are', () => expect(builtInKey()).toBeNull());
});

/** Signs in somewhere that takes every key, and says with which one. */
function connecting(key: BuiltInKey | null) {
  const vault = createFileVault(temporaryFolder());
  const used: SignInRequest[] = [];
  const needs: ConnectNeeds = {
    secrets: new Secrets(vault, vault),
    demos: new DemoShops(temporaryFolder()),
    approve: () => Promise.reject(new Error('no demo')),
    openExternal: () => Promise.resolve(),
    builtInKey: key,
    signIn: async (input) => {
      used.push(input);
      return ok({ userId: '7', login: 'anna', tokens: '{}' });
    },
  };
  return { needs, used, signal: new AbortController().signal };
}

describe('connecting to Allegro', () => {
  const own = { clientId: 'mine', appName: 'MyStall' };

  it('uses the key of the build when the seller gives none', async () => {
    const { needs, used, signal } = connecting(BUILT_IN);
    const account = await connectShop(needs, { environment: 'sandbox' }, signal);
    expect(account).toMatchObject({ ok: true, value: { clientId: 'built', appName: 'Stragan' } });
    expect(used).toEqual([expect.objectContaining(BUILT_IN)]);
  });

  it("prefers the seller's own key, and never mixes it with the secret of the build", async () => {
    const { needs, used, signal } = connecting(BUILT_IN);
    await connectShop(needs, { environment: 'sandbox', ...own }, signal);
    expect(used).toEqual([expect.objectContaining({ ...own, clientSecret: null })]);
  });

  it('asks nobody without any key', async () => {
    const { needs, used, signal } = connecting(null);
    expect(await connectShop(needs, { environment: 'sandbox' }, signal)).toMatchObject({
      ok: false,
      error: { kind: 'bad-input', path: 'clientId' },
    });
    expect(used).toEqual([]);
  });

  it.each([
    [{}, true],
    [own, true],
    [{ clientId: 'mine' }, false],
    [{ appName: 'MyStall' }, false],
    [{ ...own, appName: 'My Stall' }, false],
  ])('takes %j: %s', (key, isTaken) => {
    const parsed = appParsers['accounts.connect'].safeParse({ environment: 'sandbox', ...key });
    expect(parsed.success).toBe(isTaken);
  });
});

it('says how long it took from the command to the first screen', () => {
  const line = readyLine('http://127.0.0.1:1/', { STRAGAN_STARTED_AT: '1000' }, 3449);
  expect(line).toBe('Stragan is ready after 2.4 s: http://127.0.0.1:1/\n');
  expect(readyLine('x', {})).toMatch(/^Stragan is ready after \d+\.\d s: x\n$/);
});
