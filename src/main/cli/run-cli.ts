import { CommanderError } from 'commander';
import type { AppError } from '../../shared/errors.ts';
import { EXIT, Failure, exitCodeOf, type ExitCode } from './exit-codes.ts';
import { createOutput, type Streams } from './output.ts';
import { buildProgram } from './program.ts';
import { runVerb } from './run-verb.ts';

const PROCESS_STREAMS: Streams = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
};

/** Runs one command line and answers with its exit code. */
export async function runCli(
  words: readonly string[],
  streams: Streams = PROCESS_STREAMS,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = buildProgram(streams, async (globals, verb) => {
    code = await runVerb(globals, verb, streams);
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return tellFailure(errorOf(error), words.includes('--json'), streams);
  }
}

function tellFailure(error: AppError, json: boolean, streams: Streams): ExitCode {
  const out = createOutput(json, streams);
  out.note(`stragan: ${error.message}`);
  if (json) out.answer({ error }, () => []);
  return exitCodeOf(error);
}

function errorOf(thrown: unknown): AppError {
  if (thrown instanceof Failure) return thrown.error;
  return { kind: 'bug', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
