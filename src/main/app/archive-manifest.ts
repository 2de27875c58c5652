import { z } from 'zod';

export const MANIFEST_NAME = 'stragan-export.json';

/** A name inside the folder: an export leads nowhere else. */
const plainName = z
  .string()
  .regex(/^[^/\\\0]{1,200}$/)
  .refine((name) => !/^\.+$/.test(name));

const manifestParser = z.object({
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

const versionParser = z.object({ format: z.number().min(2) });

/** The list of an export, or why it is none. */
export function readManifest(
  text: string,
): Manifest | 'export-bad-list' | 'export-newer' | 'export-leads-out' {
  const value = jsonIn(text);
  const parsed = manifestParser.safeParse(value);
  if (parsed.success) return parsed.data;
  if (versionParser.safeParse(value).success) return 'export-newer';
  const names = parsed.error.issues.filter(({ path }) => ['database', 'path'].includes(String(path.at(-1))));
  const isOut = names.some(({ path }) => leadsOut(valueAt(value, path)));
  return isOut ? 'export-leads-out' : 'export-bad-list';
}

function leadsOut(name: unknown): boolean {
  return typeof name === 'string' && (/[/\\]/.test(name) || /^\.+$/.test(name));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
