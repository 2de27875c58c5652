import { parseArgs } from 'node:util';

/** Reads "--name N" for each name that has a default; anything else ends the bench with its usage. */
export function numberOptions<Name extends string>(
  bench: string,
  defaults: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(defaults) as Name[];
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ options });
    const numbers = names.map((name) => [name, wholeNumber(values[name] ?? String(defaults[name]))]);
    return Object.fromEntries(numbers) as Record<Name, number>;
  } catch {
    const usage = names.map((name) => `[--${name} ${defaults[name]}]`).join(' ');
    process.stderr.write(`Usage: npm run bench -- ${bench} ${usage}\n`);
    return process.exit(2);
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${text} is no number`);
  return Number(text);
}
