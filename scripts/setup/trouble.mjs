/** Something the reader can mend: its message is shown alone, without a stack. */
export class Trouble extends Error {}

/** Stdout belongs to the command that was asked for. @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
