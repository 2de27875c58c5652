import { z } from 'zod';

export const MANIFEST_NAME = 'stragan-export.json';

/** A name inside the folder: an export leads nowhere else. */
const plainName = z
  .string()
  .regex(/^[^/\\\0]{1,200}$/)
  .refine((name) => !/^\.+$/.test(name));

export const manifestParser = z.object({
  format: z.literal(1),
  program: z.string(),
  exportedAt: z.int(),
  shops: z.array(
    z.object({
      accountId: z.string().regex(/^[A-Za-z0-9][\w.-]{0,120}$/),
      login: z.string(),
      database: plainName,
    }),
  ),
  files: z.array(z.object({ blobId: z.string().regex(/^[0-9a-f]{64}$/), path: plainName })),
});

export type Manifest = z.infer<typeof manifestParser>;
