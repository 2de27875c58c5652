import { useTableSource } from '../../state/table-source.ts';
import { TableEntry } from './table-entry.tsx';
import { TablePreview } from './table-preview.tsx';

/**
 * A table from elsewhere: first where it comes from, then what it would change. Nothing is kept before Apply.
 */
export function TableScreen() {
  const source = useTableSource((state) => state.source);
  return source ? <TablePreview source={source} /> : <TableEntry />;
}
