/** When the command that started Stragan began, by scripts/run.mjs; without it, when this process did. */
const STARTED_AT = 'STRAGAN_STARTED_AT';

/** What is said once the first screen can be seen. */
export function readyLine(
  where: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  now = performance.timeOrigin + performance.now(),
): string {
  const startedAt = Number(environment[STARTED_AT] ?? performance.timeOrigin);
  return `Stragan is ready after ${((now - startedAt) / 1000).toFixed(1)} s: ${where}\n`;
}
