import type { Normaliser } from './normalise.ts';
import {
  nameOf,
  type RawBody,
  type RawContent,
  type RawDocument,
  type RawOperation,
} from './raw-document.ts';
import { repairedMediaType } from './repair.ts';
import type { Schema } from './schema.ts';

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly isRequired: boolean;
  /** Lists are repeated parameters; else one, with commas. */
  readonly isRepeated: boolean;
  readonly schema: Schema;
};

/** Null schema: bytes, or anything at all. */
export type Media = {
  readonly type: string;
  readonly schema: Schema | null;
  readonly examples: readonly Example[];
};

export type Example = { readonly name: string; readonly value: unknown };

export type Answer = { readonly status: string; readonly media: readonly Media[] };

export type Operation = {
  /** "GET /sale/tags" */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** The heading it stands under. */
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly isRequired: boolean; readonly media: readonly Media[] } | null;
  readonly answers: readonly Answer[];
  /** Short scopes a user's token needs. */
  readonly scopes: readonly string[];
  readonly takesApplicationToken: boolean;
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

export function readOperations(document: RawDocument, normaliser: Normaliser): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, raw]) =>
        readOperation(`${method.toUpperCase()} ${path}`, raw, { document, normaliser }),
      ),
  );
}

type Reading = { readonly document: RawDocument; readonly normaliser: Normaliser };

function readOperation(key: string, raw: RawOperation, reading: Reading): Operation {
  const [method = '', path = ''] = key.split(' ');
  const security = raw.security ?? reading.document.security;
  const scopes = security.flatMap((one) => one['bearer-token-for-user'] ?? []);
  return {
    key,
    method,
    path,
    tag: raw.tags[0] ?? '',
    parameters: (raw.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      isRequired: parameter.required === true,
      isRepeated: parameter.explode !== false,
      schema: reading.normaliser.inline(parameter.schema ?? {}, `${key} ?${parameter.name}`),
    })),
    body: readBody(key, raw, reading),
    answers: Object.entries(raw.responses).map(([status, { content }]) => ({
      status,
      media: readMedia(content, `${key} ${status}`, reading),
    })),
    scopes: scopes.map((scope) => scope.replace('allegro:api:', '')),
    takesApplicationToken: security.some((one) => 'bearer-token-for-application' in one),
  };
}

function readBody(key: string, raw: RawOperation, reading: Reading): Operation['body'] {
  if (raw.requestBody === undefined) return null;
  const { $ref } = raw.requestBody;
  const named = $ref === undefined ? null : nameOf($ref);
  const body: RawBody =
    named === null ? raw.requestBody : (reading.document.components.requestBodies[named] ?? {});
  const media = readMedia(body.content, named ?? `${key} body`, reading);
  return { isRequired: body.required === true, media };
}

function readMedia(
  content: RawContent | undefined,
  place: string,
  { normaliser }: Reading,
): readonly Media[] {
  return Object.entries(content ?? {}).map(([type, { schema, example, examples }]) => {
    const isBytes = schema === undefined || schema.format === 'binary' || schema.type === 'string';
    const named = Object.entries(examples ?? {}).map(([name, one]) => ({ name, value: one.value }));
    return {
      type: repairedMediaType(type),
      schema: isBytes ? null : normaliser.inline(schema, place),
      examples: example === undefined ? named : [{ name: 'example', value: example }, ...named],
    };
  });
}

/** A path with the names of its parameters left out: what tells two methods apart. */
export function shapeOf(key: string): string {
  return key.replaceAll(/\{[^}]*\}/g, '{}');
}
