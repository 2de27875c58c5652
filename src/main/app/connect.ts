import {
  READ_AND_WRITE_SCOPES,
  READ_SCOPES,
  type Account,
  type Addresses,
  type DemoShape,
} from '../../shared/domain/account.ts';
import type { ConnectInput } from '../../shared/contract-app.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import { allegroAddresses } from '../engine/addresses.ts';
import type { BuiltInKey } from './built-in-key.ts';
import type { ApproveConsent } from './demo-consent.ts';
import { nameOf, type DemoShops, type RunningDemo } from './demo-shops.ts';
import type { DemoAdmin, Secrets } from './secrets.ts';
import type { SignedIn, SignInFlow } from './sign-in-flow.ts';

export type ConnectNeeds = {
  readonly secrets: Secrets;
  readonly demos: DemoShops;
  readonly signIn: SignInFlow;
  readonly approve: ApproveConsent;
  readonly openExternal: (url: string) => Promise<unknown>;
  readonly builtInKey: BuiltInKey | null;
};

type Answer = Promise<Result<Account, AppError>>;

type OwnKeyInput = Exclude<ConnectInput, { environment: 'demo' }>;

/** The key of Stragan that every demo marketplace knows. */
const DEMO_KEY = { clientId: '3f6a0c1e9b7d45d2a8e4517c60b29d83', appName: 'Stragan' } as const;

/** Signs in to the built-in demo shop by itself: its own marketplace approves. */
export async function connectBuiltInDemo(needs: ConnectNeeds, demo: DemoShape, signal: AbortSignal): Answer {
  const running = await needs.demos.start(demo);
  const signed = await signIn(
    needs,
    { ...DEMO_KEY, clientSecret: null },
    running,
    running,
    // Nobody reads what it is asked to permit: all that can be looked at is shown.
    [...READ_SCOPES, ...READ_AND_WRITE_SCOPES],
    signal,
  );
  if (!signed.ok) return signed;
  const { userId, login, tokens } = signed.value;
  const account: Account = {
    ...DEMO_KEY,
    // Each seed, size and edition is a shop of its own, though all belong to the demo's one seller.
    accountId: `demo-${userId}-${nameOf(demo)}`,
    environment: 'demo',
    userId,
    login,
    edition: demo.edition ?? '2026',
    addresses: null,
    demo,
    secretsIn: 'file',
  };
  return keeping(account, await needs.secrets.keepTokens(account, tokens));
}

/** Signs in for the first time: at Allegro, its sandbox, or a demo marketplace that runs elsewhere. */
export async function connectShop(needs: ConnectNeeds, input: ConnectInput, signal: AbortSignal): Answer {
  const isDemo = input.environment === 'demo';
  const addresses = isDemo ? onlyAddresses(input) : allegroAddresses(input.environment);
  const key = isDemo ? { ...DEMO_KEY, clientSecret: null } : keyOf(input, needs.builtInKey);
  if (key === null) return err(NO_KEY);
  const admin = isDemo ? adminOf(input) : null;
  const secretsIn = isDemo || input.secretsInFile ? 'file' : 'vault';
  const hasPlace = await needs.secrets.probe({ secretsIn });
  if (!hasPlace.ok) return hasPlace;
  const signed = await signIn(needs, key, addresses, admin, READ_SCOPES, signal);
  if (!signed.ok) return signed;
  const { userId, login, tokens } = signed.value;
  const account: Account = {
    accountId: `${input.environment}-${userId}`,
    environment: input.environment,
    userId,
    login,
    clientId: key.clientId,
    appName: key.appName,
    edition: isDemo ? (input.edition ?? '2026') : '2026',
    addresses: isDemo ? addresses : null,
    demo: null,
    secretsIn,
  };
  const secretKept = await needs.secrets.keepClientSecret(account, key.clientSecret);
  if (!secretKept.ok) return secretKept;
  if (isDemo) await needs.secrets.keepDemoAdmin(account, admin);
  return keeping(account, await needs.secrets.keepTokens(account, tokens));
}

/** Signs the same user in again. Somebody else's sign-in is refused: his offers are not in this database. */
export async function signInAgain(
  needs: ConnectNeeds,
  account: Account,
  scopes: readonly string[],
  signal: AbortSignal,
): Answer {
  const running = account.demo ? await needs.demos.start(account.demo) : null;
  const admin = running ?? (account.environment === 'demo' ? await needs.secrets.demoAdmin(account) : null);
  const addresses =
    running ?? account.addresses ?? allegroAddresses(account.environment as 'sandbox' | 'production');
  const key = { ...account, clientSecret: await needs.secrets.clientSecret(account) };
  const signed = await signIn(needs, key, addresses, admin, scopes, signal);
  if (!signed.ok) return signed;
  if (signed.value.userId !== account.userId) return err(otherUser(account, signed.value));
  return keeping(account, await needs.secrets.keepTokens(account, signed.value.tokens));
}

type Key = BuiltInKey;

const NO_KEY: AppError = {
  kind: 'bad-input',
  path: 'clientId',
  message: 'This Stragan was built without a key of its own: it needs your client id and application name.',
};

/** The seller's own key where he gave one, else the one of this build. */
function keyOf({ clientId, appName, clientSecret }: OwnKeyInput, builtIn: BuiltInKey | null): Key | null {
  if (clientId === undefined || appName === undefined) return builtIn;
  return { clientId, appName, clientSecret: clientSecret ?? null };
}

function signIn(
  needs: ConnectNeeds,
  { clientId, appName, clientSecret }: Key,
  { auth, api, upload }: Addresses | RunningDemo,
  admin: DemoAdmin | null,
  scopes: readonly string[],
  signal: AbortSignal,
): Promise<Result<SignedIn, AppError>> {
  const openConsent = admin ? (url: string) => needs.approve(admin, url) : needs.openExternal;
  const addresses = { auth, api, upload };
  return needs.signIn({ addresses, clientId, clientSecret, appName, scopes, openConsent, signal });
}

function onlyAddresses({ auth, api, upload }: Addresses): Addresses {
  return { auth, api, upload };
}

function adminOf({ admin, adminToken }: { admin?: string; adminToken?: string }): DemoAdmin | null {
  return admin !== undefined && adminToken !== undefined ? { admin, adminToken } : null;
}

function keeping(account: Account, kept: Result<null, AppError>): Result<Account, AppError> {
  return kept.ok ? ok(account) : kept;
}

function otherUser(account: Account, signed: SignedIn): AppError {
  return {
    kind: 'auth',
    reason: 'other-user',
    message: `${signed.login} signed in, but this shop belongs to ${account.login}.`,
  };
}
