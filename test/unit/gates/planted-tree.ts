import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkParts } from '../../../scripts/parts/parts.mjs';
import { ROOT } from '../ground/tree.ts';

export type Files = Readonly<Record<string, string>>;

const SETTINGS = [
  '.gitignore',
  '.oxfmtrc.json',
  'config',
  'electron.vite.config.ts',
  'knip.config.ts',
  'oxlint.config.ts',
  'tsconfig.base.json',
  'src/shared/tsconfig.json',
  'src/main/tsconfig.json',
  'src/preload/tsconfig.json',
  'src/renderer/tsconfig.json',
];

/** A small house with the real settings of every gate; `removeTree` takes it away. */
export function plantTree(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'stragan-gates-'));
  for (const path of SETTINGS) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  addFiles(root, files);
  return root;
}

export function addFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

export function removeTree(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** Runs a gate, as `npm run check` names and starts it, in a planted tree. */
export function runGate(root: string, gate: string, more: readonly string[] = []): Promise<GateResult> {
  const part = checkParts().find(({ name }) => name === gate);
  if (part === undefined) throw new Error(`No part of the check is called ${gate}`);
  return new Promise((resolve) => {
    const { FORCE_COLOR: _, ...env } = process.env;
    const child = spawn(process.execPath, [...part.args, ...more], {
      cwd: root,
      env: { ...env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('close', (code) => resolve({ code, output }));
  });
}

export type GateResult = { readonly code: number | null; readonly output: string };
