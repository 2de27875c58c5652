import type { Emit } from '../engine.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import type { Clock, DurableStep, Log, Random } from '../ports.ts';
import type { WriteDb } from '../store/handle.ts';
import type { Uploader } from '../uploads/uploader.ts';
import type { Halt } from './next-step.ts';

/** What the parts of the outbox share. */
export type OutboxWorld = {
  readonly db: WriteDb;
  readonly port: OfferPort;
  readonly uploader: Uploader;
  readonly clock: Clock;
  readonly random: Random;
  readonly durableStep: DurableStep;
  readonly log: Log;
  readonly emit: Emit;
};

/** A step of the runner went through, or sending has to stop for now. */
export type Went = Halt | null;
