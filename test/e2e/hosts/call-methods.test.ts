import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../src/main/cli/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'stragan-call-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function terminal(data: string) {
  return async (...words: readonly string[]) => {
    let stdout = '';
    let stderr = '';
    const streams = {
      stdout: (text: string) => void (stdout += text),
      stderr: (text: string) => void (stderr += text),
    };
    const code = await runCli(['--data', join(folder, data), ...words], streams);
    return { code, stderr, stdout, document: jsonOf(stdout) };
  };
}

function jsonOf(text: string): Record<string, unknown> | null {
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : null;
}

function inputFile(content: unknown): string {
  const path = join(folder, 'input.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const lato = { json: { name: 'Lato' } };

describe('stragan call', () => {
  const stragan = terminal('today');

  it('reads, and shows what it would change before it is told to', async () => {
    expect((await stragan('connect', '--demo', '--offers', '30')).code).toBe(0);
    const list = await stragan('call', 'GET', '/sale/offer-tags');
    expect(list).toMatchObject({ code: 0, document: { status: 200, value: { tags: expect.any(Array) } } });

    const shown = await stragan('call', 'sale.offer-tags.create', '--input', inputFile(lato));
    expect(shown.code).toBe(3);
    expect(shown.stdout).toMatch(
      /^POST http:\/\/.*\/sale\/offer-tags\n\{\n {2}"name": "Lato"\n\}\nNothing was sent/,
    );
    const dry = await stragan('call', 'sale.offer-tags.create', '--input', inputFile(lato), '--dry-run');
    expect(dry.code).toBe(0);
    expect((await stragan('call', 'sale.offer-tags.list')).stdout).not.toContain('Lato');
  });

  it('names the permission it lacks, and sends once there is one', async () => {
    const create = ['call', 'sale.offer-tags.create', '--input', inputFile(lato), '--yes'];
    const refused = await stragan(...create);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringContaining('Try: stragan sign-in --scope sale:settings:write'),
    ]);
    expect((await stragan('sign-in', '--scope', 'all')).code).toBe(0);
    const sent = await stragan(...create);
    expect(sent).toMatchObject({ code: 0, document: { value: { id: expect.any(String) } } });
    expect(sent.stderr).toContain('"name": "Lato"');
    expect((await stragan(...create)).code).toBe(3);
    expect((await stragan('call', 'sale.offer-tags.list')).stdout).toContain('Lato');
  });

  it('carries a file to the address that it was given for it', async () => {
    const file = join(folder, 'manual.pdf');
    writeFileSync(file, '%PDF-1.4\n%%EOF\n');
    const declare = { json: { type: 'MANUAL', file: { name: 'manual.pdf' } } };
    const declared = await stragan(
      'call',
      'POST /sale/offer-attachments',
      '--input',
      inputFile(declare),
      '--yes',
    );
    const at = declared.document?.['location'];
    const upload = ['call', 'sale.offer-attachments.upload', '--input', inputFile({ at, file }), '--yes'];
    const uploaded = await stragan(...upload);
    expect(uploaded).toMatchObject({ code: 0, document: { status: 200, value: { type: 'MANUAL' } } });
    expect(uploaded.stderr).toContain('manual.pdf, 15 bytes, application/pdf');
    expect((await stragan(...upload)).code).toBe(3);
  });

  it('keeps the permissions there were when it signs in for more', async () => {
    expect((await stragan('sign-in', '--scope', 'orders:read')).code).toBe(0);
    expect((await stragan('call', 'messaging.threads.list')).stderr).not.toContain('sign-in --scope');
    expect((await stragan('sign-in', '--scope', 'everything')).code).toBe(2);
  });

  it('reads a list to its end into a file', async () => {
    const output = join(folder, 'offers.json');
    const asked = inputFile({ query: { limit: 10 } });
    const read = await stragan(
      'call',
      'sale.offers.list',
      '--input',
      asked,
      '--all-pages',
      '--output',
      output,
    );
    expect(read.code).toBe(0);
    const { value, pages } = JSON.parse(readFileSync(output, 'utf8')) as {
      value: { offers: unknown[]; totalCount: number };
      pages: number;
    };
    expect(value.offers.length).toBe(value.totalCount);
    expect(pages).toBe(Math.ceil(value.totalCount / 10));
  });

  it('ends with 2 where the words make no sense, and helps', async () => {
    const unknown = await stragan('call', 'sale.offer-tag.list');
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('sale.offer-tags.list')]);
    const missing = await stragan('call', 'sale.offer-tags.create', '--input', inputFile({ json: {} }));
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('json.name is missing')]);
    for (const content of ['{', JSON.stringify({ body: {} })]) {
      writeFileSync(join(folder, 'input.json'), content);
      expect((await stragan('call', 'user.me', '--input', join(folder, 'input.json'))).code).toBe(2);
    }
    expect((await stragan('call', 'user.me', '--input', join(folder, 'none.json'))).code).toBe(2);
  });

  it('says in plain words that a method is gone', async () => {
    const gone = await stragan('call', 'sale.offers.get', '--input', inputFile({ params: { offerId: '1' } }));
    expect(gone.code).toBe(1);
    expect(gone.stderr).toContain('since 2024-01-01. In its place there is sale.product-offers.get.');
  });
});

describe('in a shop of the former edition', () => {
  const stragan = terminal('former');

  it('calls what there was, and not what came later', async () => {
    expect((await stragan('connect', '--demo', '--offers', '30', '--edition', '2022')).code).toBe(0);
    const list = await stragan('call', 'sale.offers.list', '--input', inputFile({ query: { limit: 1 } }));
    const { value } = list.document as { value: { offers: { id: string }[] } };
    const offerId = value.offers[0]?.id;
    const one = inputFile({ params: { offerId } });
    const whole = await stragan('call', 'sale.offers.get', '--input', one);
    expect(whole).toMatchObject({ code: 0, document: { value: { id: offerId } } });
    const later = await stragan('call', 'sale.issues.list');
    expect([later.code, later.stderr]).toEqual([
      1,
      expect.stringContaining('does not have sale.issues.list'),
    ]);
  });
});

describe('stragan methods', () => {
  const stragan = terminal('nothing');

  it('lists every method without a shop', async () => {
    const { code, document } = await stragan('methods', '--json', '--edition', '2022');
    expect(code).toBe(0);
    expect(document?.['methods']).toHaveLength(199);
    const all = await stragan('methods', '--json', '--edition', '2026');
    expect(all.document?.['methods']).toHaveLength(267);
    const tags = await stragan('methods', '--group', 'tags');
    expect(tags.stdout).toMatch(/^sale\.offer-tags\.list +GET +\/sale\/offer-tags /m);
    expect((await stragan('methods', '--group', 'tag')).code).toBe(2);
    expect(existsSync(join(folder, 'nothing', 'shops'))).toBe(false);
  });
});
