import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './parts.mjs';

const FOLDER = join('src', 'shared', 'domain', 'check-rules');
const INDEX = 'all-rules.ts';
const RULE = /^export const (\w+): CheckRule = /m;

/**
 * The list of the check's rules, made of the files that hold one. Code of src/shared runs unbundled too,
 * where nothing could find them by itself.
 */
export function ruleIndex(root = ROOT) {
  const folder = join(root, FOLDER);
  const rules = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== INDEX)
    .sort()
    .map((file) => ({ file, name: RULE.exec(readFileSync(join(folder, file), 'utf8'))?.[1] }))
    .filter(({ name }) => name !== undefined);
  const imports = rules.map(({ file, name }) => `import { ${name} } from './${file}';`);
  const lines = [...imports, "import type { CheckRule } from './rule.ts';"];
  return [
    '// Written by `npm run check` and `npm run build` from the files beside it.',
    ...lines,
    '',
    'export const ALL_RULES: readonly CheckRule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** Writes the list where it differs from the files, so that a new rule is one file. */
export function writeRuleIndex(root = ROOT) {
  const path = join(root, FOLDER, INDEX);
  const text = ruleIndex(root);
  if (readIfThere(path) !== text) writeFileSync(path, text);
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}
