import { pick } from '../data/dice.ts';
import { sizeTableId } from '../data/settings-ids.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { sizeTablesOperations } from '../operations/size-tables.ts';
import { createThing, listThings, readThing, updateThing } from '../resource.ts';
import type { Resource, Thing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { SIZE_TEMPLATES } from './size-templates.ts';

const PATH = '/sale/size-tables';
const NAMES = ['Bluzki i koszulki', 'Koszule męskie', 'Buty damskie'];

/** Size tables that offers of clothes name. */
export const SIZE_TABLES: Resource = {
  table: 'size-tables',
  born: bornTables,
  // What a table was made from stays.
  completed: (sent, _context, before) => (before === null ? sent : { ...sent, template: before['template'] }),
  refusal: refuseTable,
};

export const sizeTableRoutes = routesOf(sizeTablesOperations, {
  'GET /sale/size-tables': listThings(SIZE_TABLES, 'tables'),
  'POST /sale/size-tables': createThing(SIZE_TABLES, PATH),
  'GET /sale/size-tables/{tableId}': readThing(SIZE_TABLES),
  'PUT /sale/size-tables/{tableId}': updateThing(SIZE_TABLES, PATH),
  'GET /sale/size-tables-templates': listTemplates,
});

function bornTables({ settings }: DemoState): readonly Thing[] {
  return NAMES.map((name, at) => {
    const { id, headers, rows } = pick(SIZE_TEMPLATES, at);
    return { id: sizeTableId(settings.seed, at), name, template: { id }, ...written(headers, rows) };
  });
}

function listTemplates({ addresses }: Context): DemoAnswer {
  const templates = SIZE_TEMPLATES.map(({ id, name, picture, captions, headers, rows }) => ({
    id,
    name,
    image: {
      url: addresses.image + picture,
      captions: captions.map((value, at) => ({ index: String(at + 1), value })),
    },
    ...written(headers, rows),
  }));
  return { status: 200, headers: {}, body: { templates } };
}

function written(headers: readonly string[], rows: readonly (readonly string[])[]) {
  return { headers: headers.map((name) => ({ name })), values: rows.map((cells) => ({ cells })) };
}

type SentTable = {
  readonly name: string;
  readonly template?: { readonly id?: string };
  readonly headers: readonly unknown[];
  readonly values: readonly { readonly cells: readonly string[] }[];
};

/** Every row has a cell for every column; a new table starts from a template that exists. */
function refuseTable(thing: Thing, _context: Context, before: Thing | null): DemoAnswer | null {
  const { name, template, headers, values } = thing as unknown as SentTable;
  if (name.trim() === '') return refused('name', 'A table needs a name.');
  if (headers.length === 0) return refused('headers', 'A table needs a column.');
  const uneven = values.findIndex(({ cells }) => cells.length !== headers.length);
  if (uneven >= 0) return refused(`values[${uneven}].cells`, `A row has ${headers.length} cells.`);
  if (before === null && !SIZE_TEMPLATES.some(({ id }) => id === template?.id))
    return refused('template.id', 'There is no such template.');
  return null;
}

function refused(path: string, message: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', message, { path });
}
