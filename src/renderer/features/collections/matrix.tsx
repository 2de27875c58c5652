import { useTranslation } from 'react-i18next';
import type { Part } from '../../ui/document-parts.ts';
import classes from './matrix.module.css';
import { ItemLink, Record } from './record.tsx';
import { type PartTable, sizeTableOf, tablesOf } from './tables-of.ts';

type MatrixProps = { readonly document: unknown; readonly parts: readonly Part[] };

/** What is a table at heart: shipping rates by their methods, a table of sizes. */
export function Matrix({ document, parts }: MatrixProps) {
  const { t } = useTranslation();
  const sizes = sizeTableOf(document);
  const others = sizes ? parts.filter(({ path }) => path !== 'headers' && path !== 'values') : parts;
  const { tables, rest } = tablesOf(others);
  return (
    <>
      <Record parts={rest} />
      {sizes ? <Table table={{ ...sizes, name: t('shop:sizes') }} /> : null}
      {tables.map((table) => (
        <Table key={table.path} table={table} />
      ))}
    </>
  );
}

const NUMBER = /^[\d\s.,%+−-]+(zł|Kč|Ft|€)?$/;

function Table({ table: { name, columns, rows } }: { readonly table: PartTable }) {
  const isNumber = (path: string) =>
    rows.every((row) => NUMBER.test(row.get(path)?.words.replaceAll('\u00a0', ' ') ?? '0'));
  const numbers = new Set(columns.map(({ path }) => path).filter(isNumber));
  return (
    <section className={classes.matrix} aria-label={name}>
      <h3>{name}</h3>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={name}>
        <table>
          <thead>
            <tr>
              {columns.map(({ path, name: heading }) => (
                <th key={path} scope="col" className={numbers.has(path) ? 'number' : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {columns.map(({ path }) => {
                  const cell = row.get(path);
                  return (
                    <td key={path} className={numbers.has(path) ? 'number' : undefined}>
                      {cell?.to ? <ItemLink to={cell.to}>{cell.words}</ItemLink> : cell?.words}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
