import { z } from 'zod';
import type { CommandName } from '../../shared/contract.ts';
import { formParsers } from './form-commands.ts';
import { ARCHIVE_COMMANDS, archiveParsers } from './archive-commands.ts';
import { RECOVERY_COMMANDS, recoveryParsers } from './recovery-commands.ts';
import { preferencesPatch } from './preferences.ts';

export const APP_COMMANDS = [
  'app.status',
  'app.preferences',
  'app.open-linked-apps',
  'app.open-offer',
  'work.stop',
  'forms.keep',
  'forms.kept',
  ...RECOVERY_COMMANDS,
  ...ARCHIVE_COMMANDS,
  'demo.day',
  'accounts.list',
  'accounts.connect-demo',
  'accounts.connect',
  'accounts.cancel-connect',
  'accounts.open',
  'accounts.close',
  'accounts.sign-in',
  'accounts.sign-out',
  'allegro.methods',
  'allegro.schema',
] as const satisfies readonly CommandName[];

export type AppCommand = (typeof APP_COMMANDS)[number];

const nothing = z.object({}).strict();
const address = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));

const edition = z.enum(['2022', '2026']);

const demoAddresses = z
  .object({
    environment: z.literal('demo'),
    auth: address,
    api: address,
    upload: address,
    admin: address.optional(),
    adminToken: z.string().optional(),
    edition: edition.optional(),
  })
  .strict();

const allegro = z
  .object({
    environment: z.enum(['sandbox', 'production']),
    clientId: z.string().trim().min(1).max(200).optional(),
    appName: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9._-]{1,64}$/, 'the registered application name, without spaces')
      .optional(),
    clientSecret: z.string().min(1).optional(),
    secretsInFile: z.boolean().optional(),
  })
  .strict()
  .refine(({ clientId, appName }) => (clientId === undefined) === (appName === undefined), {
    message: 'a client id and its application name go together',
  });

/** One parser per command the app answers itself; those of the shop's two sides are with their handlers. */
export const appParsers = {
  'app.status': nothing,
  'app.preferences': preferencesPatch,
  'app.open-linked-apps': nothing,
  'app.open-offer': z.object({ offerId: z.string().regex(/^\d{1,20}$/) }).strict(),
  'work.stop': nothing,
  ...formParsers,
  ...recoveryParsers,
  ...archiveParsers,
  'demo.day': nothing,
  'accounts.list': nothing,
  'accounts.connect-demo': z
    .object({
      offers: z.int().min(1).max(200_000).optional(),
      seed: z
        .int()
        .min(0)
        .max(2 ** 31)
        .optional(),
      edition: edition.optional(),
    })
    .strict(),
  'accounts.connect': z.union([demoAddresses, allegro]),
  'accounts.cancel-connect': nothing,
  'accounts.open': z.object({ accountId: z.string().min(1) }).strict(),
  'accounts.close': nothing,
  'accounts.sign-in': z
    .object({ write: z.boolean(), scopes: z.array(z.string().regex(/^[a-z]+(:[a-z]+)*$/)).optional() })
    .strict(),
  'accounts.sign-out': nothing,
  'allegro.schema': z.object({ method: z.string().min(1) }).strict(),
  'allegro.methods': z
    .object({ edition: z.enum(['2022', '2026']).optional(), group: z.string().optional() })
    .strict(),
} satisfies { readonly [K in AppCommand]: z.ZodType<unknown, unknown> };
