import type { CommandName, Commands, EventName, Events } from '../../shared/contract.ts';
import type { AppError, Result } from '../../shared/errors.ts';

/** Answered from a read-only handle, in the reader's thread. */
export const READER_COMMANDS = [
  'offers.open',
  'offers.page',
  'offers.list',
  'offers.show',
  'offers.parameters',
  'offers.common-parameters',
  'offers.ids',
  'offers.counts',
  'activity.list',
  'offers.categories',
  'offers.find-codes',
  'offers.bulk-preview',
  'import.read',
  'images.match',
  'images.gallery',
  'attachments.find-offers',
  'attachments.preview',
  'changes.list',
  'changes.counts',
  'changes.show',
  'changes.sets',
  'changes.check',
  'changes.plan',
  'sync.findings',
  'collections.describe',
  'collections.list',
  'collections.show',
  'collections.form',
  'collections.changes',
  'collections.story',
  'acts.form',
  'upkeep.look',
  'new-offers.list',
  'new-offers.show',
  'new-offers.look',
] as const satisfies readonly CommandName[];

/** Answered by the writer's thread: it holds the one read-write handle, the sync and the outbox. */
export const WRITER_COMMANDS = [
  'sync.start',
  'sync.stop',
  'sync.hurry',
  'sync.answer-missing',
  'offers.edit',
  'offers.bulk-edit',
  'offers.undo',
  'offers.redo',
  'import.apply',
  'files.open',
  'images.prepare',
  'images.place',
  'images.arrange',
  'files.fetch-details',
  'attachments.prepare',
  'attachments.place',
  'papers.get',
  'files.keep',
  'offers.fees',
  'offers.rivals',
  'changes.send',
  'changes.recall',
  'changes.drop',
  'changes.retry',
  'changes.resolve',
  'changes.take-back',
  'allegro.preview',
  'allegro.call',
  'collections.refresh',
  'collections.create',
  'collections.change',
  'collections.change-sets',
  'collections.remove',
  'collections.drop',
  'collections.recall',
  'collections.send',
  'collections.resolve',
  'acts.prepare',
  'acts.look',
  'acts.confirm',
  'upkeep.let-go',
  'upkeep.keep-rules',
  'new-offers.find-products',
  'new-offers.begin',
  'new-offers.ground',
  'new-offers.save',
  'new-offers.send',
] as const satisfies readonly CommandName[];

export type ReaderCommand = (typeof READER_COMMANDS)[number];
export type WriterCommand = (typeof WRITER_COMMANDS)[number];

export type Handler<K extends CommandName> = (
  input: Commands[K]['in'],
) => Promise<Result<Commands[K]['out'], AppError>> | Result<Commands[K]['out'], AppError>;

export type Handlers<K extends CommandName> = { readonly [N in K]: Handler<N> };

/** One side of an opened shop. `input` is parsed before a handler sees it; unknown names are refused. */
export type EngineSide = {
  call(name: string, input: unknown): Promise<Result<unknown, AppError>>;
  close(): Promise<void>;
};

export type Emit = <K extends EventName>(name: K, payload: Events[K]) => void;
