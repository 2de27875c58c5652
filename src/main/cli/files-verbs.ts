import { Option, type Command } from 'commander';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../shared/domain/attachment-types.ts';
import type { ExitCode } from './exit-codes.ts';
import { openFiles } from './files-open.ts';
import { addImages, type ImagesAddOptions } from './images-add.ts';
import { tellEdited } from './offers-verbs.ts';
import { offerId } from './option-values.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type AttachmentOptions = { readonly type: AttachmentType; readonly offers: readonly string[] };

export const addFilesVerbs: AddVerbs = (parent, run) => {
  parent
    .command('images')
    .description('photos of offers')
    .command('add')
    .description('put photos on the offers they are named after (SKU.jpg, SKU_2.jpg); nothing is sent')
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--match <key>', 'what the names are').choices(['sku', 'ean', 'offer']))
    .addOption(
      new Option('--as <how>', 'after the photos that are there, before them, or instead of them')
        .choices(['append', 'main', 'replace'])
        .default('append'),
    )
    .option('--dry-run', 'only show which photo would go where')
    .action((paths: readonly string[], options: ImagesAddOptions, command: Command) =>
      run(command, (session) => addImages(session, paths, options)),
    );
  parent
    .command('attachments')
    .description('manuals, labels and safety documents of offers')
    .command('add')
    .description('put one file on offers; nothing is sent')
    .argument('<file>', 'PDF; for labels JPEG or PNG')
    .addOption(
      new Option('--type <t>', 'what the file is').choices([...ATTACHMENT_TYPES]).makeOptionMandatory(),
    )
    .requiredOption('--offers <id...>', 'offer numbers', offerId)
    .action((file: string, options: AttachmentOptions, command: Command) =>
      run(command, (session) => addAttachment(session, file, options)),
    );
};

async function addAttachment(
  session: Session,
  path: string,
  { type, offers }: AttachmentOptions,
): Promise<ExitCode> {
  const { files } = await openFiles(session, [path]);
  const [file] = files;
  if (file === undefined) throw new Error('An opened file is missing');
  const { blobId, name } = await ask(session, 'attachments.prepare', { fileId: file.fileId, type });
  const title = `${name} on ${offers.length} offer${offers.length === 1 ? '' : 's'}`;
  return tellEdited(
    session,
    await ask(session, 'attachments.place', { title, type, blobId, offerIds: offers }),
  );
}
