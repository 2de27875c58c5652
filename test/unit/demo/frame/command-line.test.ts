import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../../src/main/demo/command-line.ts';

describe('the command line of the demo', () => {
  it('runs with defaults and with everything given', () => {
    expect(readCommandLine([])).toEqual({
      kind: 'run',
      options: {
        settings: { seed: 1, offers: 2000, edition: '2026' },
        port: 0,
        statePath: null,
        logCap: null,
      },
    });
    const words = '--offers 20 --seed 7 --edition 2026 --port 4000 --state x.jsonl --log-cap 9'.split(' ');
    expect(readCommandLine(words)).toEqual({
      kind: 'run',
      options: {
        settings: { seed: 7, offers: 20, edition: '2026' },
        port: 4000,
        statePath: 'x.jsonl',
        logCap: 9,
      },
    });
    expect(readCommandLine(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['--edition 2024', '--edition is 2022 or 2026, not 2024'],
    ['--offers many', '--offers takes a whole number, not many'],
    ['--offers 0', '--offers is from 1 to 100000'],
    ['--offers 100001', '--offers is from 1 to 100000'],
    ['--port 65535', '--port is at most 65531'],
    ['--colour red', "Unknown option '--colour'"],
    ['stray', "Unexpected argument 'stray'"],
  ])('"%s" is wrong', (line, message) => {
    expect(readCommandLine(line.split(' '))).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining(message),
    });
  });
});
