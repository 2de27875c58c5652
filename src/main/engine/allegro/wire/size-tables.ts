import { z } from 'zod';
import { justId } from './market-terms.ts';

const caption = z.looseObject({ index: z.string(), value: z.string() });

const cells = z.looseObject({ cells: z.array(z.string()) });

const header = z.looseObject({ name: z.string() });

export const publicTableDto = z.looseObject({
  headers: z.array(header),
  id: z.string().nullish(),
  name: z.string(),
  template: justId.nullish(),
  values: z.array(cells),
});

export const publicTablesDto = z.looseObject({ tables: z.array(publicTableDto) });

export const sizeTablePostRequest = z.looseObject({
  name: z.string(),
  template: justId,
  headers: z.array(header),
  values: z.array(cells),
});

export const sizeTablePutRequest = z.looseObject({
  name: z.string(),
  headers: z.array(header),
  values: z.array(cells),
});

const sizeTableTemplateImageResponse = z.looseObject({ captions: z.array(caption), url: z.string() });

const sizeTableTemplateResponse = z.looseObject({
  id: z.string(),
  name: z.string(),
  image: sizeTableTemplateImageResponse.nullish(),
  headers: z.array(header),
  values: z.array(cells),
});

export const sizeTableTemplatesResponse = z.looseObject({ templates: z.array(sizeTableTemplateResponse) });
