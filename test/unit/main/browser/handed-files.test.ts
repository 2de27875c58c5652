import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { HandedFiles, plainName } from '../../../../src/main/browser/handed-files.ts';
import { must } from '../../../../src/shared/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'stragan-handed-'));
const handed = new HandedFiles(join(folder, 'handed'), 10);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the name of a handed file', () => {
  it.each([
    ['SKU-1_2.jpg', 'SKU-1_2.jpg'],
    ['Żółta lampa.PNG', 'Żółta lampa.PNG'],
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\win.ini', 'win.ini'],
    ['..', 'file'],
    ['/', 'file'],
    ['.hidden', 'hidden'],
    ['C:evil.jpg', 'C_evil.jpg'],
    ['a\u0000b.jpg', 'a_b.jpg'],
    ['<img src=x onerror=alert(1)>.jpg', '_img src=x onerror=alert(1)_.jpg'],
    ['con.jpg', '_con.jpg'],
    ['NUL', '_NUL'],
    ['trailing. . ', 'trailing'],
  ])('%j lies as %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('is shortened, its ending kept', () => {
    const plain = plainName(`${'ż'.repeat(900)}.jpeg`);
    expect(Buffer.byteLength(plain)).toBeLessThan(256);
    expect(plain.endsWith('.jpeg')).toBe(true);
  });
});

describe('a handed file', () => {
  it('never lies outside its folder, and two of one name do not meet', async () => {
    const names = ['../../x.jpg', '/x.jpg', 'x.jpg', '%2e%2e%2fx.jpg', 'a/../../../x.jpg'];
    const paths = await Promise.all(names.map((name) => handed.take(name, Readable.from(['photo']))));
    for (const path of paths) {
      expect(relative(join(folder, 'handed'), must(path))).not.toMatch(/^\.\./);
      expect(readFileSync(must(path), 'utf8')).toBe('photo');
    }
    expect(new Set(paths).size).toBe(names.length);
    expect(basename(must(paths[0]))).toBe('x.jpg');
  });

  it('leaves nothing when it is too large', async () => {
    await handed.clear();
    expect(await handed.take('big.jpg', Readable.from(['123456', '789012']))).toBeNull();
    expect(readdirSync(join(folder, 'handed'))).toEqual([]);
  });

  it('leaves nothing when the tab goes away midway', async () => {
    const broken = new Readable({ read: () => {} });
    broken.push('12');
    setImmediate(() => broken.destroy(new Error('gone')));
    await expect(handed.take('a.jpg', broken)).rejects.toThrow('gone');
    expect(readdirSync(join(folder, 'handed'))).toEqual([]);
  });

  it('is gone once the folder is cleared', async () => {
    await handed.take('a.jpg', Readable.from(['1']));
    await handed.clear();
    expect(existsSync(join(folder, 'handed'))).toBe(false);
  });
});
