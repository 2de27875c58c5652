import { harmful, type Attack, type Target } from './attack.ts';
import { say, type RawAnswer } from './raw-request.ts';

/** Stands in files that nobody may read. */
export const SECRET = 'a secret of this computer';

/**
 * One word, an error of the contract, a page for people, or nothing: never a stack, a path or a library's
 * name.
 */
const PLAIN =
  /^\{"refused":"[a-z-]+"\}$|^\{"ok":false,"error":\{"kind":"(bad-input|not-found)",|^<!doctype html>|^$/;
const TALKATIVE = new RegExp(`${SECRET}|\\n\\s+at |node_modules|FST_|ERR_|root:|stragan-attacked`);

/** What the attack got, or how it was refused badly; nothing is as it should be. */
export async function faultsOf(
  { what, text, isUnheard }: Attack,
  { port }: Target,
): Promise<readonly string[]> {
  const answers = await say(port, text);
  if (answers.length === 0) return isUnheard ? [] : [`${what}: no answer`];
  return answers.flatMap((answer) => {
    const fault = faultOf(answer);
    return fault === null ? [] : [`${what}: ${fault}: ${answer.status} ${answer.body.slice(0, 200)}`];
  });
}

function faultOf({ status, body }: RawAnswer): string | null {
  // A photo that is not to be had is nothing, which is no error of the page.
  if (status === 204) return body === '' ? null : 'got something';
  const isErrorOfContract = status === 200 && body.startsWith('{"ok":false,');
  if (status < 400 && !isErrorOfContract) return 'got through';
  if (status >= 500) return 'broke something';
  if (!PLAIN.test(body) || TALKATIVE.test(body)) return 'is not told plainly';
  return null;
}

/** Whether any call got as far as the preferences. */
export async function railIsFolded(target: Target): Promise<boolean> {
  const body = JSON.stringify({ name: 'app.preferences', input: {} });
  const [answer] = await say(target.port, harmful(target, { body }));
  const { value } = JSON.parse(answer?.body ?? '{}') as { value: { railFolded: boolean } };
  return value.railFolded;
}
