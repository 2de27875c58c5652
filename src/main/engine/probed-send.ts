import type { AppError, Result } from '../../shared/errors.ts';
import type { Conductor } from './conductor.ts';

type Send<Input, Output> = (input: Input) => Promise<Result<Output, AppError>> | Result<Output, AppError>;

/** What is sent has seen Allegro's side first, and "offline" is as of now. */
export function probedSend<Input, Output>(
  conductor: Pick<Conductor, 'probe' | 'connection' | 'kickSend'>,
  send: Send<Input, Output>,
): (input: Input) => Promise<Result<Output, AppError>> {
  return async (input) => {
    await conductor.probe();
    const released = await send(input);
    if (released.ok && conductor.connection === 'online') conductor.kickSend();
    return released;
  };
}
