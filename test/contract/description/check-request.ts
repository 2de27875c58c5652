import { isJsonType, isSameType, jsonOf, type Exchange } from './exchange.ts';
import type { Operation, Parameter } from './operations.ts';
import { repairedMediaType } from './repair.ts';
import { resolved, typesOf, type Definitions, type Schema } from './schema.ts';
import type { Problem, Validators } from './validators.ts';

/** Headers every request may carry, described or not. */
const COMMON_HEADERS = new Set(['accept', 'accept-language', 'authorization', 'content-type', 'user-agent']);

export type Judge = { readonly definitions: Definitions; readonly validators: Validators };

/** What in a request is not as its method is described. `basePaths` stand before the method's own path. */
export function requestProblems(operation: Operation, exchange: Exchange, judge: Judge): readonly Problem[] {
  const url = new URL(exchange.url);
  return [
    ...pathProblems(operation, url.pathname, judge),
    ...queryProblems(operation, url.searchParams, judge),
    ...headerProblems(operation, exchange.headers, judge),
    ...bodyProblems(operation, exchange, judge),
  ];
}

function pathProblems(operation: Operation, path: string, judge: Judge): readonly Problem[] {
  const sent = path.split('/');
  return operation.path.split('/').flatMap((segment, index) => {
    if (!segment.startsWith('{')) return [];
    const name = segment.slice(1, -1);
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const value = decodeURIComponent(sent[index] ?? '');
    return parameter === undefined ? [] : valueProblems(parameter, [value], judge);
  });
}

function queryProblems(operation: Operation, query: URLSearchParams, judge: Judge): readonly Problem[] {
  const declared = operation.parameters.filter((one) => one.in === 'query');
  // Filters named by the data itself: any further parameter is one.
  const isOpen = declared.some(({ schema }) => typesOf(schema).includes('object'));
  const unknown = [...new Set(query.keys())].filter((name) => !declared.some((one) => one.name === name));
  const undeclared = isOpen
    ? []
    : unknown.map((name) => ({ path: name, reason: 'parameter is not described' }));
  const wrong = declared.flatMap((parameter) => {
    const values = query.getAll(parameter.name);
    if (values.length > 0) return valueProblems(parameter, values, judge);
    return parameter.isRequired ? [{ path: parameter.name, reason: 'parameter is missing' }] : [];
  });
  return [...undeclared, ...wrong];
}

function headerProblems(
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  judge: Judge,
): readonly Problem[] {
  const declared = operation.parameters.filter((one) => one.in === 'header');
  const names = new Set(declared.map(({ name }) => name.toLowerCase()));
  const undeclared = Object.keys(headers)
    .filter((name) => !COMMON_HEADERS.has(name) && !names.has(name))
    .map((name) => ({ path: name, reason: 'header is not described' }));
  const wrong = declared.flatMap((parameter) => {
    const value = headers[parameter.name.toLowerCase()];
    if (value !== undefined) return valueProblems(parameter, [value], judge);
    return parameter.isRequired ? [{ path: parameter.name, reason: 'header is missing' }] : [];
  });
  return [...undeclared, ...wrong, ...acceptProblems(operation, headers['accept'] ?? '')];
}

function acceptProblems(operation: Operation, accept: string): readonly Problem[] {
  const types = operation.answers
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ media }) => media);
  const wanted = accept.split(',').map(repairedMediaType);
  if (types.length === 0 || types.some(({ type }) => wanted.some((one) => isSameType(type, one)))) return [];
  return [{ path: 'accept', reason: `${accept} is none of ${types.map(({ type }) => type).join(', ')}` }];
}

/** Parameters are texts; what they are held to says whether a number or a list is meant. */
function valueProblems(parameter: Parameter, texts: readonly string[], judge: Judge): readonly Problem[] {
  const schema = resolved(parameter.schema, judge.definitions);
  const types = typesOf(schema);
  if (types.includes('object')) return [];
  const isList = types.includes('array');
  if (!isList && texts.length > 1) return [{ path: parameter.name, reason: 'parameter is repeated' }];
  const parts = isList && !parameter.isRepeated ? texts.flatMap((text) => text.split(',')) : texts;
  const item = isList ? resolved(schema.items ?? {}, judge.definitions) : schema;
  const values = parts.map((text) => typed(text, item));
  return judge.validators
    .problems(parameter.schema, isList ? values : values[0])
    .map(({ path, reason }) => ({ path: `${parameter.name}${path}`, reason }));
}

function typed(text: string, schema: Schema): unknown {
  const types = typesOf(schema);
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function bodyProblems(operation: Operation, exchange: Exchange, judge: Judge): readonly Problem[] {
  const { body } = operation;
  const isEmpty = exchange.body === null || exchange.body.length === 0;
  if (body === null) return isEmpty ? [] : [{ path: '', reason: 'a body is not described' }];
  if (isEmpty) return body.isRequired ? [{ path: '', reason: 'the body is missing' }] : [];
  const sent = repairedMediaType(exchange.headers['content-type'] ?? '');
  const media = body.media.find(({ type }) => isSameType(type, sent));
  if (media === undefined) return [{ path: 'content-type', reason: `${sent} is not described` }];
  if (media.schema === null) return [];
  if (!isJsonType(sent)) return [];
  return judge.validators.problems(media.schema, jsonOf(exchange.body));
}
