import { readOptions, USAGE } from './options.ts';
import { type Figures, runChaos } from './run-chaos.ts';
import { possibleTroubles } from './troubles.ts';

const LEAST_SHARE_IN_FLIGHT = 0.3;

const say = (line: string) => void process.stderr.write(`${line}\n`);
const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  say(`${options}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const startedAt = performance.now();
  const troubles = options.plain ? [] : possibleTroubles();
  const figures = await runChaos({ ...options, troubles }, say);
  const seconds = (performance.now() - startedAt) / 1000;
  say(`${seconds.toFixed(0)} s, ${((figures.kills * 60) / seconds).toFixed(0)} kills a minute`);
  const { kills, in_flight, lost, twice, unasked, oversold, integrity } = figures;
  const told =
    `${kills} kills, ${in_flight} of them with a write in flight: ` +
    `${lost} lost, ${twice} twice, ${unasked} unasked, ${oversold} oversold, database ${integrity}`;
  process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : `${table(figures)}${told}\n`);
  const isTelling = in_flight >= kills * LEAST_SHARE_IN_FLIGHT;
  if (!isTelling) say('Too few of the kills met a write in flight to tell anything.');
  const isKept = lost + twice + unasked + oversold === 0 && integrity === 'ok' && figures.failed.length === 0;
  process.exitCode = isKept && isTelling ? 0 : 1;
}

function table({ points, not_hit }: Figures): string {
  const lines = Object.entries(points).map(([point, hits]) => `${String(hits).padStart(6)}  ${point}\n`);
  const missing = not_hit.length === 0 ? 'Every point was hit.' : `Not hit: ${not_hit.join(', ')}`;
  return `${lines.join('')}${missing}\n`;
}
