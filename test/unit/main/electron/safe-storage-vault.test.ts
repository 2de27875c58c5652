import { expect, it } from 'vitest';
import { runApp } from '../../electron-stand-in/run-app.ts';

it('keeps a secret that the key ring encrypts', async () => {
  const { told } = await runApp('secrets');
  expect(told).toEqual({ nothing: null, written: null, read: 'a token', after: null });
});

it.each(['basic_text', 'unknown'])('keeps none where the key ring is %s', async (keyring) => {
  const { told } = await runApp('secrets', { STAND_IN_KEYRING: keyring });
  expect(told['written']).toContain('no secret store');
  expect(told['read']).toBeNull();
});
