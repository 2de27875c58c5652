import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { MethodCall } from '../../shared/contract-methods.ts';
import { usageFailure } from './exit-codes.ts';
import { openFiles } from './files-open.ts';
import { readAll } from './read-stdin.ts';
import type { Session } from './session.ts';

const parameter = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);

const input = z.strictObject({
  /** Numbers, too: ids are often written so. */
  params: z.record(z.string(), z.coerce.string()).exactOptional(),
  query: z.record(z.string(), parameter).exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  json: z.unknown().exactOptional(),
  at: z.string().exactOptional(),
  file: z.string().exactOptional(),
  mediaType: z.string().exactOptional(),
});

/** What --input says: a JSON file, or - for stdin; nothing at all where it is left out. */
export async function readCall(
  session: Session,
  method: string,
  path: string | undefined,
): Promise<MethodCall> {
  if (path === undefined) return { method };
  const read = input.safeParse(await readJson(path));
  if (!read.success) throw usageFailure(`${path}: ${complaint(read.error)}`);
  const { file, ...call } = read.data;
  if (file === undefined) return { method, ...call };
  const { files, problems } = await openFiles(session, [file]);
  const [opened] = files;
  if (opened === undefined || files.length > 1 || problems.length > 0)
    throw usageFailure(`${file} must be one file.`);
  return { method, ...call, fileId: opened.fileId };
}

/** Of a file, or - for stdin. */
export async function readJson(path: string): Promise<unknown> {
  return jsonOf(path === '-' ? await readAll(process.stdin) : await readText(path), path);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw usageFailure(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw usageFailure(`${path} is not JSON.`);
  }
}

function complaint({ issues: [issue] }: z.ZodError): string {
  const where = issue?.path.map(String).join('.') ?? '';
  return `${where === '' ? '' : `${where}: `}${issue?.message ?? 'not understood'}`;
}
