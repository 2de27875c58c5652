import { type Command, Option } from 'commander';
import type { Account, Edition } from '../../shared/domain/account.ts';
import type { ConnectInput } from '../../shared/contract-app.ts';
import { EXIT, usageFailure } from './exit-codes.ts';
import { scopes, wholeNumber } from './option-values.ts';
import type { AddVerbs } from './program.ts';
import { readAll } from './read-stdin.ts';
import type { Globals } from './run-verb.ts';
import { ask, type Session } from './session.ts';

type ConnectOptions = Globals & {
  readonly demo?: boolean;
  readonly offers?: number;
  readonly seed?: number;
  readonly edition?: Edition;
  readonly env?: 'demo' | 'sandbox' | 'production';
  readonly auth?: string;
  readonly api?: string;
  readonly upload?: string;
  readonly admin?: string;
  readonly adminToken?: string;
  readonly clientId?: string;
  readonly appName?: string;
  readonly clientSecretStdin?: boolean;
};

type SignInOptions = { readonly write?: boolean; readonly scope?: readonly string[] };

export const addConnectVerbs: AddVerbs = (parent, run) => {
  parent
    .command('connect')
    .description('sign in to a shop and open it')
    .option('--demo', 'the built-in demo shop')
    .option('--offers <n>', 'how many offers the built-in demo shop has', wholeNumber(1, 200_000))
    .option('--seed <n>', 'which built-in demo shop', wholeNumber(0, 999_999_999))
    .addOption(
      new Option('--edition <year>', 'of a demo shop: the Allegro of 2022 or of 2026').choices([
        '2022',
        '2026',
      ]),
    )
    .addOption(new Option('--env <name>', 'where').choices(['demo', 'sandbox', 'production']))
    .option('--auth <url>', 'with --env demo: the address that signs in')
    .option('--api <url>', 'with --env demo: the address of the methods')
    .option('--upload <url>', 'with --env demo: the address for files')
    .option('--admin <url>', 'with --env demo: approves without a browser')
    .option('--admin-token <token>', 'with --admin')
    .option('--client-id <id>', 'with sandbox or production: your own key from Allegro')
    .option('--app-name <name>', 'with sandbox or production: the registered application name')
    .option('--client-secret-stdin', 'read the secret of the key from stdin')
    .action((_options, command: Command) => {
      const options = command.optsWithGlobals<ConnectOptions>();
      return run(command, (session) => connect(session, options));
    });
  parent
    .command('sign-in')
    .description('sign in again to the open shop, after the sign-in has expired')
    .option('--write', 'with permission to change offers')
    .option('--scope <names>', 'with further permissions, with commas: orders:read,messaging; or all', scopes)
    .action((options: SignInOptions, command: Command) =>
      run(command, (session) => signIn(session, options)),
    );
  parent
    .command('sign-out')
    .description('forget the sign-in; the data stays')
    .action((_options, command: Command) => run(command, signOut));
};

async function signIn(session: Session, { write = false, scope = [] }: SignInOptions) {
  const account = await ask(session, 'accounts.sign-in', { write, scopes: scope });
  session.out.answer(account, () => [`Signed in: ${account.login}`]);
  return EXIT.done;
}

async function signOut(session: Session) {
  await ask(session, 'accounts.sign-out', {});
  session.out.answer({ signedOut: true }, () => ['Signed out. The data is still here.']);
  return EXIT.done;
}

async function connect(session: Session, options: ConnectOptions) {
  const account = options.demo
    ? await ask(session, 'accounts.connect-demo', demoShape(options))
    : await ask(session, 'accounts.connect', await connectInput(options));
  session.out.answer(account, () => [
    `Connected: ${account.login} (${placeOf(account)}), account ${account.accountId}`,
  ]);
  return EXIT.done;
}

function placeOf(account: Account): string {
  if (account.demo === null) return account.environment;
  const former = account.edition === '2026' ? '' : ` as Allegro was in ${account.edition}`;
  return `the demo shop with ${account.demo.offers} offers${former}`;
}

function demoShape({ offers, seed, edition }: ConnectOptions) {
  return {
    ...(offers === undefined ? {} : { offers }),
    ...(seed === undefined ? {} : { seed }),
    ...(edition === undefined ? {} : { edition }),
  };
}

async function connectInput(options: ConnectOptions): Promise<ConnectInput> {
  if (options.env === undefined) throw usageFailure('Say --demo, or --env demo, sandbox or production.');
  if (options.env === 'demo') return externalDemo(options);
  if (options.edition !== undefined) throw usageFailure('--edition is for demo shops: Allegro is as it is.');
  const { clientId, appName, clientSecretStdin, tokenFile } = options;
  if (!clientId !== !appName) throw usageFailure('--client-id and --app-name go together.');
  const clientSecret = clientSecretStdin ? (await readAll(process.stdin)).trim() : '';
  return {
    environment: options.env,
    ...(clientId && appName ? { clientId, appName } : {}),
    ...(clientSecret ? { clientSecret } : {}),
    ...(tokenFile ? { secretsInFile: true } : {}),
  };
}

function externalDemo({ auth, api, upload, admin, adminToken, edition }: ConnectOptions): ConnectInput {
  if (!auth || !api || !upload) throw usageFailure('--env demo needs --auth, --api and --upload.');
  if ((admin === undefined) !== (adminToken === undefined)) {
    throw usageFailure('--admin and --admin-token go together.');
  }
  const approving = admin !== undefined && adminToken !== undefined ? { admin, adminToken } : {};
  const played = edition === undefined ? {} : { edition };
  return { environment: 'demo', auth, api, upload, ...approving, ...played };
}
