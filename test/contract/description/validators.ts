import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { NUMBER_FORMATS, TEXT_FORMATS } from './formats.ts';
import { DOCUMENT_ID, type Definitions, type Schema } from './schema.ts';

/** One thing that is not as described: where in the value, and why. */
export type Problem = { readonly path: string; readonly reason: string };

export type Validators = { readonly problems: (schema: Schema, value: unknown) => readonly Problem[] };

/** Each schema is compiled when it is first asked for. */
export function createValidators(definitions: Definitions): Validators {
  const ajv = new Ajv({ strict: false, allErrors: true, discriminator: true, logger: false });
  for (const [name, pattern] of Object.entries(TEXT_FORMATS)) ajv.addFormat(name, pattern);
  for (const [name, validate] of Object.entries(NUMBER_FORMATS))
    ajv.addFormat(name, { type: 'number', validate });
  ajv.addSchema({ $id: DOCUMENT_ID, $defs: definitions });
  const compiled = new WeakMap<Schema, ValidateFunction>();
  return {
    problems(schema, value) {
      const validate = compiled.get(schema) ?? ajv.compile(schema);
      compiled.set(schema, validate);
      return validate(value) ? [] : (validate.errors ?? []).map(problemOf);
    },
  };
}

function problemOf(error: ErrorObject): Problem {
  const { instancePath, message = '', params, keyword } = error;
  const detail: Readonly<Record<string, unknown>> = params;
  const told: Readonly<Record<string, unknown>> = {
    additionalProperties: detail['additionalProperty'],
    enum: detail['allowedValues'],
  };
  const more = told[keyword];
  return { path: instancePath, reason: more === undefined ? message : `${message}: ${JSON.stringify(more)}` };
}
