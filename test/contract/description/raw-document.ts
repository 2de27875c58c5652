/** Allegro's description as it is published: OpenAPI 3.0, only what is read here. */
export type RawSchema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | RawSchema;
  readonly items?: RawSchema;
  readonly allOf?: readonly RawSchema[];
  readonly oneOf?: readonly RawSchema[];
  readonly anyOf?: readonly RawSchema[];
  readonly discriminator?: RawDiscriminator;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly example?: unknown;
};

export type RawDiscriminator = {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
};

export type RawMedia = {
  readonly schema?: RawSchema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
};

export type RawContent = Readonly<Record<string, RawMedia>>;

export type RawBody = { readonly $ref?: string; readonly required?: boolean; readonly content?: RawContent };

export type RawParameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema?: RawSchema;
};

export type RawOperation = {
  readonly tags: readonly string[];
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: RawBody;
  readonly responses: Readonly<Record<string, { readonly content?: RawContent }>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly servers?: readonly unknown[];
};

export type RawDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, RawSchema>>;
    readonly requestBodies: Readonly<Record<string, RawBody>>;
  };
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
};

/** The last name of a reference: "#/components/schemas/Price" -> "Price". */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
