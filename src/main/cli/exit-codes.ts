import { unreachable, type AppError } from '../../shared/errors.ts';

/** What a script may rely on. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, underWay: 4 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that ends early: its error is told and becomes the exit code. */
export class Failure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.message);
    this.name = 'Failure';
    this.error = error;
  }
}

export function usageFailure(message: string): Failure {
  return new Failure({ kind: 'bad-input', message, path: null });
}

/** Total: every kind of error has its code. */
export function exitCodeOf(error: AppError): ExitCode {
  switch (error.kind) {
    case 'bad-input':
      return EXIT.usage;
    case 'refused':
    case 'conflict':
      return EXIT.refused;
    case 'unsure':
      return EXIT.underWay;
    case 'offline':
    case 'rate-limited':
    case 'server':
    case 'auth':
    case 'not-allowed':
    case 'storage':
    case 'unavailable':
    case 'cancelled':
    case 'not-found':
    case 'bug':
      return EXIT.failed;
    default:
      return unreachable(error);
  }
}
