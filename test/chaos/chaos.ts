import { readOptions, USAGE } from './options.ts';
import { runChaos } from './run-chaos.ts';

const LEAST_SHARE_IN_FLIGHT = 0.3;

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  const figures = await runChaos(options, (line) => process.stderr.write(`${line}\n`));
  const { kills, in_flight, lost, twice, unasked, integrity } = figures;
  const said = options.json
    ? JSON.stringify(figures)
    : `${kills} kills, ${in_flight} of them with a write in flight: ` +
      `${lost} lost, ${twice} twice, ${unasked} unasked, database ${integrity}`;
  process.stdout.write(`${said}\n`);
  const isTelling = in_flight >= kills * LEAST_SHARE_IN_FLIGHT;
  if (!isTelling) process.stderr.write('Too few of the kills met a write in flight to tell anything.\n');
  const isKept = lost + twice + unasked === 0 && integrity === 'ok';
  process.exitCode = isKept && isTelling ? 0 : 1;
}
