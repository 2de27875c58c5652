import { errors } from './errors.ts';
import type { Context, DemoAnswer, DemoEdition, DemoError } from './kinds.ts';
import { shapeFor, type Operation } from './operation.ts';
import { allShapes } from './shapes/all-shapes.ts';
import { fieldOf, isOneBy, readField, type Fields, type Type } from './shape-language.ts';
import { isUuid } from './uuid.ts';

/** Null where query and JSON body are as described; else Allegro's refusal: 400 for form, 422 for content. */
export function checkBody(operation: Operation, context: Context, edition: DemoEdition): DemoAnswer | null {
  const found = [
    ...queryErrors(operation, context.query, edition),
    ...bodyErrors(operation, context, edition),
  ];
  if (found.length === 0) return null;
  const isForm = found.some(({ code }) => code !== 'VALIDATION_ERROR');
  return errors(isForm ? 400 : 422, found);
}

function bodyErrors(operation: Operation, { json, request }: Context, edition: DemoEdition): DemoError[] {
  const shape = shapeFor(operation.takes, edition);
  if (shape === null || (json === null && request.body.length > 0)) return [];
  if (json === null) return [{ code: 'JsonMappingException', message: 'The request has no body' }];
  return valueErrors(readField(shape).type, json, '', edition);
}

/** Parameters that are not known are ignored, as Allegro does. */
function queryErrors({ query = {} }: Operation, given: URLSearchParams, edition: DemoEdition): DemoError[] {
  return Object.keys(query).flatMap((name) => {
    const field = fieldOf(query, name, edition);
    if (field === null) return [];
    const texts = given.getAll(name).filter((text) => text !== '');
    if (texts.length === 0 && field.required.includes(edition))
      return [{ code: 'BAD_REQUEST', message: `The parameter ${name} is required`, path: name }];
    const type = field.type.kind === 'list' ? field.type.of : field.type;
    return texts.flatMap((text) => valueErrors(type, fromText(type, text), name, edition));
  });
}

function fromText(type: Type, text: string): unknown {
  if (type.kind !== 'plain') return text;
  if (type.name === 'int' || type.name === 'number')
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type.name === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** What is wrong with a value, each with the path of its place. */
function valueErrors(type: Type, value: unknown, path: string, edition: DemoEdition): DemoError[] {
  switch (type.kind) {
    case 'plain':
      return plainErrors(type, value, path);
    case 'words': {
      const words = type.words.filter((one) => one.edition === null || one.edition === edition);
      if (words.some(({ word }) => word === String(value))) return [];
      return [mapping(path, `is none of ${words.map(({ word }) => word).join(', ')}`)];
    }
    case 'list':
      return listErrors(type, value, path, edition);
    case 'map':
      if (!isObject(value)) return [mapping(path, 'must be an object')];
      return Object.entries(value).flatMap(([name, one]) =>
        valueErrors(type.of, one, at(path, name), edition),
      );
    case 'either': {
      const all = type.of.map((one) => valueErrors(one, value, path, edition));
      return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
    }
    case 'named':
      return namedErrors(type.name, value, path, edition);
  }
}

function listErrors(
  { of, most }: Extract<Type, { kind: 'list' }>,
  value: unknown,
  path: string,
  edition: DemoEdition,
): DemoError[] {
  if (!Array.isArray(value)) return [mapping(path, 'must be a list')];
  if (value.length > most) return [invalid(path, `must have at most ${most} elements`)];
  return value.flatMap((one, index) => valueErrors(of, one, `${path}[${index}]`, edition));
}

function namedErrors(name: string, value: unknown, path: string, edition: DemoEdition): DemoError[] {
  const shape = allShapes[name];
  if (shape === undefined) throw new Error(`no shape ${name}`);
  if (typeof shape === 'string') return valueErrors(readField(shape).type, value, path, edition);
  if (!isObject(value)) return [mapping(path, 'must be an object')];
  if (!isOneBy(shape)) return fieldErrors(shape, value, path, edition);
  const meant = fieldOf(shape.of, String(value[shape.by]), edition);
  if (meant === null) return [mapping(at(path, shape.by), `is none of ${Object.keys(shape.of).join(', ')}`)];
  return valueErrors(meant.type, value, path, edition);
}

function fieldErrors(
  shape: Fields,
  value: Readonly<Record<string, unknown>>,
  path: string,
  edition: DemoEdition,
): DemoError[] {
  const unknown = Object.keys(value).filter(
    (name) => fieldOf(shape, name, edition) === null && !('*' in shape),
  );
  const strange = unknown.map((name) => ({
    code: 'UnknownJSONProperty',
    message: `Unknown property ${name}`,
    path: at(path, name),
  }));
  const wrong = Object.keys(shape).flatMap((name) => {
    const field = name === '*' ? null : fieldOf(shape, name, edition);
    if (field === null) return [];
    const given = value[name];
    if (given !== undefined && given !== null) return valueErrors(field.type, given, at(path, name), edition);
    return field.required.includes(edition) && !(field.nullable && given === null)
      ? [invalid(at(path, name), 'must not be null')]
      : [];
  });
  return [...strange, ...wrong];
}

function plainErrors(type: Extract<Type, { kind: 'plain' }>, value: unknown, path: string): DemoError[] {
  switch (type.name) {
    case 'any':
      return [];
    case 'int':
      return Number.isInteger(value) ? [] : [mapping(path, 'must be an integer')];
    case 'number':
      return typeof value === 'number' ? [] : [mapping(path, 'must be a number')];
    case 'flag':
      return typeof value === 'boolean' ? [] : [mapping(path, 'must be true or false')];
    default:
      return textErrors(type, value, path);
  }
}

function textErrors(
  { name, least, most }: Extract<Type, { kind: 'plain' }>,
  value: unknown,
  path: string,
): DemoError[] {
  if (typeof value !== 'string') return [mapping(path, 'must be a text')];
  if (name === 'uuid' && !isUuid(value)) return [invalid(path, 'must be a UUID')];
  if (name === 'instant' && Number.isNaN(Date.parse(value)))
    return [mapping(path, 'must be a time of ISO 8601')];
  if (name === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value))
    return [mapping(path, 'must be a date of ISO 8601')];
  if (value.length < least || value.length > most)
    return [invalid(path, `must have ${least} to ${most} characters`)];
  return [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function mapping(path: string, message: string): DemoError {
  return { code: 'JsonMappingException', message: `${path} ${message}`, path };
}

function invalid(path: string, message: string): DemoError {
  return { code: 'VALIDATION_ERROR', message: `${path} ${message}`, path };
}
