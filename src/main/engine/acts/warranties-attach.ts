import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { bringFiles, givenFile } from './given-files.ts';
import { putAt } from './talk-files.ts';

const input = z.strictObject({ file: givenFile('warranty') });

type Input = z.infer<typeof input>;
type Warranty = Readonly<Record<string, unknown>>;
type State = { readonly name: string; readonly attachment: string | null; readonly warranty: Warranty };

/** Buyers read the document in every offer that names this warranty. */
export const attachToWarranty = act({
  name: 'warranties.attach',
  collection: 'warranties',
  words: { en: 'Attach a document', pl: 'Dołącz dokument' },
  input,
  look,
  stops: ({ attachment }, { file: { name } }) =>
    attachment !== name
      ? null
      : {
          en: `The warranty has a document “${name}” already. To replace it, give yours another name.`,
          pl: `Gwarancja ma już dokument „${name}”. Aby go zastąpić, zmień nazwę swojego pliku.`,
        },
  tells: ({ name, attachment }, { file }) => ({
    person: null,
    amount: null,
    order: name,
    says: [
      { en: `Document: ${file.name}`, pl: `Dokument: ${file.name}` },
      ...(attachment === null
        ? []
        : [{ en: `It takes the place of ${attachment}.`, pl: `Zastąpi plik ${attachment}.` }]),
      {
        en: 'Buyers see it in all offers with this warranty.',
        pl: 'Kupujący zobaczą go we wszystkich ofertach z tą gwarancją.',
      },
    ],
  }),
  send: async ({ http, key, files, input: { file }, state: { warranty } }) => {
    const { createAttachment, updateWarranty, uploadAttachment } =
      await import('../allegro/endpoints/warranties.ts');
    const brought = await bringFiles({ files }, [file], async (sent) => {
      const declared = await http.call(createAttachment, { json: { name: sent.name } });
      return declared.ok ? putAt({ http, files }, uploadAttachment, declared.value, sent) : declared;
    });
    if (!brought.ok) return brought;
    const [attachment] = brought.value;
    if (attachment === undefined) return err(NOTHING);
    const json = { ...warranty, attachment: { ...attachment, name: file.name } };
    return http.call(updateWarranty, { params: { warrantyId: key }, json });
  },
  wasDone: ({ attachment }, { before, input: { file } }) =>
    // A document of the same name may have been there before: then nothing tells.
    before.attachment === file.name ? null : attachment === file.name,
});

/** With all that is written back with it, without what Allegro alone says. */
async function look({ http, key }: ActCall<Input>): Promise<Result<State, AppError>> {
  const { getWarranty } = await import('../allegro/endpoints/warranties.ts');
  const answer = await http.call(getWarranty, { params: { warrantyId: key } });
  if (!answer.ok) return answer;
  const { id: _id, seller: _seller, attachment, ...warranty } = answer.value.value;
  return ok({ name: warranty.name ?? '', attachment: attachment?.name ?? null, warranty });
}

const NOTHING: AppError = { kind: 'bad-input', path: 'file', message: 'There is no file to attach.' };
