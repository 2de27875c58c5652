import type { z } from 'zod';
import type { FormField, FormFieldKind } from '../../../shared/contract-collections.ts';
import type { FileRule } from '../../../shared/domain/given-files.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { Collection, Need } from './collection.ts';
import { mayLack, plainOf, type Plain, type Shape } from './schema-shape.ts';

export type FormOptions = {
  readonly edition: Edition;
  /** Paths that hold the key of an item of another collection. */
  readonly references?: Readonly<Record<string, string>>;
  /** What fields are, where their schemas do not tell. */
  readonly inputs?: Readonly<Record<string, FormFieldKind>>;
  /** Paths that nobody fills in. */
  readonly leftOut?: readonly string[];
  /** Paths that have to be there although their schemas let them lack. */
  readonly needs?: Readonly<Record<string, Need>>;
  /** Paths whose value is given: it names the shape where there are several. */
  readonly only?: Readonly<Record<string, string>>;
};

/** The fields of a document, from the request of the method that takes it. */
export function formOf(request: z.ZodType, options: FormOptions): readonly FormField[] {
  return fieldsOf(shapeOf(plainOf(request), '', options), '', options);
}

/** The same for the documents of a collection. */
export function itemForm(request: z.ZodType, definition: Collection, edition: Edition): readonly FormField[] {
  const { references = {}, inputs = {}, only = {}, needs = {} } = definition;
  const { key = 'id', readOnly = [], ofSeller } = definition;
  const seller = ofSeller === undefined ? [] : [ofSeller];
  const keys = [key].flat().filter((path) => !(path in references));
  return formOf(request, {
    edition,
    references,
    inputs,
    only,
    needs,
    leftOut: [...keys, ...readOnly, ...seller],
  });
}

function fieldsOf(shape: Shape, place: string, options: FormOptions): readonly FormField[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const path = place === '' ? name : `${place}.${name}`;
    const field = fieldOf({ name, path, schema }, options);
    return field === null ? [] : [field];
  });
}

type Named = { readonly name: string; readonly path: string; readonly schema: z.ZodType };

/** Null for what nobody can fill in. */
function fieldOf({ name, path, schema }: Named, options: FormOptions): FormField | null {
  if (options.leftOut?.includes(path) || schema.meta()?.['isHidden'] === true) return null;
  const plain = plainOf(schema);
  const about = { name, path, ...requirementOf(path, schema, options) };
  const given = options.only?.[path];
  if (given !== undefined) return { ...about, kind: 'choice', choices: [given] };
  const collection = options.references?.[path];
  if (collection !== undefined && (plain.kind === 'text' || plain.kind === 'number'))
    return { ...about, kind: 'reference', collection };
  switch (plain.kind) {
    case 'object':
    case 'union':
      return groupOf(about, shapeOf(plain, path, options), options);
    case 'list': {
      const entry = fieldOf({ name: '', path: `${path}[]`, schema: plain.entry }, options);
      return entry === null ? null : { ...about, kind: 'list', entry };
    }
    case 'choice':
      return { ...about, kind: 'choice', choices: plain.choices };
    case 'text': {
      const { maxLength } = plain;
      return {
        ...about,
        kind: options.inputs?.[path] ?? textKind(name, plain),
        ...(maxLength === null ? {} : { maxLength }),
      };
    }
    case 'number':
      return { ...about, kind: plain.isWhole || WHOLE.test(name) ? 'count' : 'number' };
    case 'yes-no':
      return { ...about, kind: 'yes-no' };
    case 'other':
      return null;
  }
}

type About = Pick<FormField, 'name' | 'path' | 'isRequired' | 'isRequiredWhen'>;

function requirementOf(
  path: string,
  schema: z.ZodType,
  { edition, needs }: FormOptions,
): Pick<FormField, 'isRequired' | 'isRequiredWhen'> {
  const need = needs?.[path];
  if (!mayLack(schema)) return { isRequired: true };
  if (need === undefined || (need.edition ?? edition) !== edition) return { isRequired: false };
  return need.when === undefined ? { isRequired: true } : { isRequired: false, isRequiredWhen: need.when };
}

function groupOf(about: About, shape: Shape, options: FormOptions): FormField | null {
  if (isMoney(shape)) return { ...about, kind: 'money' };
  const rule = shape['blobId']?.meta()?.['fileRule'];
  if (rule !== undefined) return { ...about, kind: 'file', rule: rule as FileRule };
  const fields = fieldsOf(shape, about.path, options);
  return fields.length === 0 ? null : { ...about, kind: 'group', fields };
}

function isMoney(shape: Shape): boolean {
  return (
    Object.keys(shape)
      .toSorted((left, right) => left.localeCompare(right))
      .join() === 'amount,currency'
  );
}

/** The properties of an object; of several shapes the one that is meant. */
function shapeOf(plain: Plain, path: string, options: FormOptions): Shape {
  if (plain.kind === 'object') return plain.shape;
  if (plain.kind !== 'union') return {};
  const shapes = plain.options.map((option) => shapeOf(plainOf(option), path, options));
  // Where a whole document has two shapes, that of today stands before that of 2022.
  if (path === '') return (options.edition === '2022' ? shapes.at(-1) : shapes[0]) ?? {};
  return chosenShape(shapes, plain.oneBy, path, options) ?? jointShape(shapes, plain.oneBy);
}

function chosenShape(
  shapes: readonly Shape[],
  oneBy: string | null,
  path: string,
  { only }: FormOptions,
): Shape | undefined {
  const given = oneBy === null ? undefined : only?.[`${path}.${oneBy}`];
  return shapes.find((shape) => given !== undefined && namesOf(shape, oneBy).includes(given));
}

/** All that any of them has; of the property that names the shape all values. */
function jointShape(shapes: readonly Shape[], oneBy: string | null): Shape {
  const joint: Shape = Object.assign({}, ...shapes.map(optional)) as Shape;
  const [first] = shapes;
  const naming = oneBy === null ? undefined : first?.[oneBy];
  if (oneBy === null || naming === undefined) return joint;
  const names = shapes.flatMap((shape) => namesOf(shape, oneBy));
  return { [oneBy]: naming.meta({ known: names }), ...without(joint, oneBy) };
}

function optional(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, schema.optional()]));
}

function without(shape: Shape, name: string): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([own]) => own !== name));
}

function namesOf(shape: Shape, oneBy: string | null): readonly string[] {
  const naming = oneBy === null ? undefined : shape[oneBy];
  const plain = naming === undefined ? null : plainOf(naming);
  return plain?.kind === 'choice' ? plain.choices : [];
}

const WHOLE = /quantity|count$|^number$|^order$|InCc$|minimumBoughtOffers/i;
const LONG = /^(description|note|text|message|content|translation|additionalInfo|details|reason)$/;
const INSTANT = /(At|DateTime|OfArrival)$/;
const DATE = /(Date|^date)$/;

function textKind(name: string, { format }: Extract<Plain, { kind: 'text' }>): FormFieldKind {
  if (format === 'datetime' || INSTANT.test(name)) return 'instant';
  if (format === 'date' || DATE.test(name)) return 'date';
  return LONG.test(name) ? 'long-text' : 'text';
}
