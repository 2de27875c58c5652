import { decodeText } from '../../../shared/table/decode-text.ts';
import { isXlsx, readXlsx } from '../../../shared/table/read-xlsx.ts';
import type { TableSource } from '../../state/table-source.ts';

/** A CSV or XLSX file as a table; null when it is neither. */
export async function readTableFile(file: File): Promise<TableSource | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isXlsx(bytes))
    return bytes.includes(0) && !hasMark(bytes)
      ? null
      : { name: file.name, table: { text: decodeText(bytes) } };
  try {
    return { name: file.name, table: { rows: readXlsx(bytes) } };
  } catch {
    return null;
  }
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
