import { expect, it } from 'vitest';
import { possibleTroubles } from '../chaos/troubles.ts';
import { runChaos } from '../chaos/run-chaos.ts';

const offers = 60;
/** Of kills at drawn moments, four may all meet a program that rests. */
const points = [
  'after:request.sent',
  'before:response.received',
  'after:call.saved',
  'after:state.written',
] as const;
const none = { lost: 0, twice: 0, unasked: 0, oversold: 0, integrity: 'ok', failed: [] };

it('keeps every promise through four kills and every trouble in the middle of sending', async () => {
  const said: string[] = [];
  const troubles = possibleTroubles();
  const settings = { kills: 4, seed: 4, offers, workers: 1, points, troubles };
  const figures = await runChaos(settings, (line) => said.push(line));
  expect({ ...figures, said }).toMatchObject({ kills: 4, ...none, troubles: [...troubles], said });
  expect(figures.in_flight).toBeGreaterThanOrEqual(1);
});
