import { beforeAll, describe, expect, it } from 'vitest';
import { runApp, type Told } from './run-app.ts';

let told: Told;

beforeAll(async () => {
  ({ told } = await runApp('life'));
});

describe('before it is ready, the stand-in refuses', () => {
  it.each([
    [0, 'a window', 'Cannot create BrowserWindow before app is ready'],
    [1, 'a session', 'Session can only be received when app is ready'],
    [2, 'a scheme of its own', 'protocol.handle can only be used after app is ready'],
    [3, 'the screen', "The 'screen' module can't be used before the app 'ready' event"],
    [4, 'a dialog', 'dialog module can only be used after app is ready'],
    [5, 'the network', "Electron's net API can only be used after the app is ready"],
    [6, 'secrets', 'Encryption is not available'],
  ])('%i %s', (at, _what, words) => {
    expect((told['before'] as unknown[])[at]).toContain(words);
  });

  it('and takes privileged schemes, since the app is not ready before its entry has run', () => {
    expect((told['before'] as unknown[]).slice(7)).toEqual([null, false]);
  });
});

describe('the stand-in refuses', () => {
  it.each([
    ['registerSchemes', 'protocol.registerSchemesAsPrivileged should be called before app is ready'],
    ['handleTwice', 'Failed to register protocol: app'],
    ['unhandle', 'Failed to unhandle protocol: other'],
    ['ipcTwice', "Attempted to register a second handler for 'once'"],
    ['relativePath', 'Path must be absolute'],
    ['missingPath', 'Failed to set path'],
    ['unknownPath', "Failed to get 'nowhere' path"],
    ['emptyItem', 'must have at least one of label, role or type'],
    ['pickByWord', 'Properties must be an array'],
    ['pickUntitled', 'Title must be a string'],
    ['pickUnlabelled', 'Button label must be a string'],
    ['pickNowhere', 'Default path must be a string'],
    ['openNonsense', 'Invalid URL'],
    ['noSandbox', 'sandboxed windows'],
    ['foreignSecret', 'Ciphertext does not appear to be encrypted'],
    ['thread', 'Cannot find module'],
  ])('%s', (name, words) => {
    expect(told[name]).toContain(words);
  });
});

describe('the stand-in', () => {
  it('closes every dialog without a choice', () => {
    expect(told['pickNothing']).toEqual({ canceled: true, filePaths: [] });
  });

  it('reads secrets it wrote, and names the key ring', () => {
    expect(told).toMatchObject({ secret: 'zażółć', backend: 'gnome_libsecret' });
  });

  it('knows values of switches that are written with an equals sign, as Chromium does', () => {
    expect(told).toMatchObject({ valueOfSwitch: true, valueOfFlag: '' });
  });

  it('has no key ring where the system has none', async () => {
    const without = await runApp('life', { STAND_IN_KEYRING: 'unknown' });
    expect(without.told['secret']).toContain('Encryption is not available');
  });
});
