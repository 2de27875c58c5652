/** A normalised schema: JSON Schema as ajv reads it, with no nullable, allOf or inheritance left. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  /** The property that tells the branches of oneOf apart. */
  readonly discriminator?: { readonly propertyName: string };
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly example?: unknown;
  /** For each property the places of the description that declare it: "Price.amount". */
  readonly places?: Readonly<Record<string, readonly string[]>>;
};

export type Definitions = Readonly<Record<string, Schema>>;

/** The id under which ajv knows all definitions. */
export const DOCUMENT_ID = 'allegro';

export function refTo(name: string): Schema {
  return { $ref: `${DOCUMENT_ID}#/$defs/${name}` };
}

/** Follows a reference; anything else is answered as it is. */
export function resolved(schema: Schema, definitions: Definitions): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  const found = definitions[name];
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  return resolved(found, definitions);
}

export function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}
