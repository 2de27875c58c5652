import type { Shapes } from '../shape-language.ts';

export const sizeTablesShapes: Shapes = {
  Caption: { index: 'text !', value: 'text !' },
  Cells: { cells: '[text] !' },
  Header: { name: 'text !' },
  PublicTableDto: {
    headers: '[Header] !',
    id: 'text',
    name: 'text !',
    template: 'JustId',
    values: '[Cells] !',
  },
  PublicTablesDto: { tables: '[PublicTableDto] !' },
  SizeTablePostRequest: { name: 'text !', template: 'JustId !', headers: '[Header] !', values: '[Cells] !' },
  SizeTablePutRequest: { name: 'text !', headers: '[Header] !', values: '[Cells] !' },
  SizeTableTemplateImageResponse: { captions: '[Caption] !', url: 'text !' },
  SizeTableTemplateResponse: {
    id: 'text !',
    name: 'text !',
    image: 'SizeTableTemplateImageResponse',
    headers: '[Header] !',
    values: '[Cells] !',
  },
  SizeTableTemplatesResponse: { templates: '[SizeTableTemplateResponse] !' },
};
