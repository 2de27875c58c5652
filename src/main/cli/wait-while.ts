import { ask, type Session } from './session.ts';

const LOOK_EVERY_MS = 250;

/** Waits as long as something is with Allegro, and there is a chance that it comes back. */
export async function waitWhile(
  session: Session,
  isUnderWay: () => Promise<boolean>,
  patienceMs: number,
): Promise<void> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until && !session.interrupted.aborted) {
    if (!(await isUnderWay())) return;
    const { sync, connection, pausedUntil } = await ask(session, 'app.status', {});
    // Nothing runs any more: what is left waits for another change, or for the network.
    if (sync.running === null && pausedUntil === null && connection !== 'online') return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
