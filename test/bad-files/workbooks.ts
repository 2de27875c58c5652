import { deflateSync } from 'fflate';
import { cut, patched, zipOf } from './bytes.ts';
import type { BadTable } from './tables.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes one: names of columns, two good lines, and these rows below them. */
function workbook(rows: string, parts: Parts = {}): Uint8Array {
  return zipOf({ ...partsOf(rows), ...parts });
}

function partsOf(rows: string): Parts {
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': [
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>`,
      '<sheet name="A" r:id="rId1"/></sheets></workbook>',
    ].join(''),
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="2"/></cellXfs>' +
      '</styleSheet>',
    'xl/worksheets/sheet1.xml': sheet(rows),
  };
}

const word = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const GOOD = [
  `<row r="1">${word('A1', 'sku')}${word('B1', 'price')}${word('C1', 'stock')}</row>`,
  `<row r="2">${word('A2', 'A-1')}<c r="B2"><v>12.5</v></c><c r="C2"><v>5</v></c></row>`,
  `<row r="3">${word('A3', 'A-2')}<c r="B3" s="3"><v>13.5</v></c><c r="C3"><v>5</v></c></row>`,
].join('');

function sheet(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${GOOD}${rows}</sheetData></worksheet>`;
}

const row = (cells: string) => `<row r="4">${word('A4', 'B-1')}${cells}</row>`;
const whole = workbook('');

const fine = (name: string, content: Uint8Array): BadTable => ({ name, content, told: [], found: 2 });
const line = (name: string, rows: string, code: string): BadTable => {
  return { name, content: workbook(rows), told: [code], found: 2 };
};
const told = (name: string, content: Uint8Array, code: string): BadTable => {
  return { name, content, told: [code], found: 0 };
};

export const BAD_WORKBOOKS: readonly BadTable[] = [
  fine('whole.xlsx', whole),
  fine('links-outside.xlsx', workbook('', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' })),
  fine('macros.xlsm', workbook('', { 'xl/vbaProject.bin': new Uint8Array(500) })),
  fine('no-styles.xlsx', workbook('', { 'xl/styles.xml': '' })),
  fine('formatted-to-the-end.xlsx', workbook('<row r="1048576"><c r="XFD1048576" s="1"/></row>')),
  fine(
    'empty-rows.xlsx',
    workbook(Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 4}"/>`).join('')),
  ),
  fine('rows-without-numbers.xlsx', workbook('<row r="abc"><c r="?"><v></v></c></row>')),
  fine(
    'computed.xlsx',
    workbook('', { 'xl/worksheets/sheet1.xml': sheet('').replace('<v>12.5</v>', '<f>A1*2</f><v>12.5</v>') }),
  ),
  line('date-for-price.xlsx', row('<c r="B4" s="1"><v>46354</v></c>'), 'a-date'),
  line('own-date-for-price.xlsx', row('<c r="B4" s="2"><v>46354</v></c>'), 'a-date'),
  line('formula-without-result.xlsx', row('<c r="B4"><f>B2*1.23</f></c>'), 'a-formula'),
  line('formula-outside.xlsx', row('<c r="B4"><f>[1]Prices!A1</f></c>'), 'a-formula'),
  line('error.xlsx', row('<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), 'an-error'),
  line('error-of-name.xlsx', row('<c r="B4" t="e"><v>#NAME?</v></c>'), 'an-error'),
  line('price-without-end.xlsx', row('<c r="B4"><v>1E+20</v></c>'), 'too-long-number'),
  line('truth-for-price.xlsx', row('<c r="B4" t="str"><v>TRUE</v></c>'), 'not-a-number'),
  line(
    'part-of-a-piece.xlsx',
    row('<c r="B4"><v>12</v></c><c r="C4"><v>0.3333333333</v></c>'),
    'not-whole-pieces',
  ),
  line('no-sku.xlsx', '<row r="4"><c r="B4"><v>12</v></c></row>', 'no-key'),
  line(
    'sku-as-date.xlsx',
    '<row r="4"><c r="A4" s="1"><v>46354</v></c><c r="B4"><v>12</v></c></row>',
    'a-date',
  ),
  told('cut-0.3.xlsx', cut(whole, 0.3), 'cut-short'),
  told('cut-0.9.xlsx', cut(whole, 0.9), 'cut-short'),
  told(
    'head-only.xlsx',
    cut(whole, 0.01).length > 4 ? whole.subarray(0, 30) : whole.subarray(0, 30),
    'cut-short',
  ),
  told('scratched.xlsx', scratchedZip(), 'damaged'),
  told(
    'open-elements.xlsx',
    workbook('', { 'xl/worksheets/sheet1.xml': `${sheet('').slice(0, -30)}<c` }),
    'damaged',
  ),
  told('no-xml.xlsx', workbook('', { 'xl/sharedStrings.xml': 'no xml & <' }), 'damaged'),
  told('no-workbook.xlsx', workbook('', { 'xl/workbook.xml': '<<<' }), 'damaged'),
  told('no-sheet.xlsx', zipOf({ ...partsOf(''), 'xl/worksheets/sheet1.xml': '' }), 'no-sheet'),
  told(
    'sheet-elsewhere.xlsx',
    workbook('', {
      'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Target="worksheets/sheet9.xml"/></R>',
    }),
    'no-sheet',
  ),
  told('chart-alone.xlsx', workbook('', { 'xl/worksheets/sheet1.xml': '<chartsheet/>' }), 'no-sheet'),
  told(
    'cells-of-nothing.xlsx',
    workbook('', {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"/></row></sheetData></worksheet>',
    }),
    'no-sheet',
  ),
  told(
    'binary.xlsb',
    zipOf({ 'xl/workbook.bin': new Uint8Array(20), 'xl/worksheets/sheet1.bin': new Uint8Array(9) }),
    'binary-excel',
  ),
  told(
    'prices.ods',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' }),
    'open-document',
  ),
  told(
    'letter.xlsx',
    zipOf({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<Types/>' }),
    'other-archive',
  ),
  told('below-all.xlsx', workbook('<row r="900000"><c r="A900000"><v>1</v></c></row>'), 'too-many-rows'),
  told('beside-all.xlsx', workbook('<row r="4"><c r="XFD4"><v>1</v></c></row>'), 'too-many-columns'),
  told('beyond-all.xlsx', workbook('<row r="4"><c r="ZZZZZZZZZZ4"><v>1</v></c></row>'), 'too-many-columns'),
  told('bomb.xlsx', bomb(), 'unpacks-too-large'),
  told('entities.xlsx', workbook('', { 'xl/sharedStrings.xml': entities() }), 'damaged'),
];

/** Says of a part that it unpacks to more than it may, as bombs do. */
function bomb(): Uint8Array {
  const big = deflateSync(new Uint8Array(1_000_000));
  const packed = workbook('', { 'xl/sharedStrings.xml': new Uint8Array(1_000_000) });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(1_000_000);
  const bytes = Buffer.from(packed);
  // The table of contents is what is believed; the last entry of this size is in it.
  const at = bytes.lastIndexOf(size);
  return big.length > 0 ? patched(packed, at, [0, 0, 0, 0x20]) : packed;
}

function entities(): string {
  const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`);
  return `<!DOCTYPE sst [<!ENTITY a0 "lol">${levels.join('')}]><sst><si><t>&a12;</t></si>< </sst>`;
}

function scratchedZip(): Uint8Array {
  const at = Buffer.from(whole).indexOf('xl/worksheets/sheet1.xml') + 40;
  return patched(
    whole,
    at,
    Array.from({ length: 30 }, (_, index) => (index * 37) % 256),
  );
}
