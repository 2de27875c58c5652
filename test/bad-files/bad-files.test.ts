import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addImages } from '../../src/main/cli/images-add.ts';
import { createOutput } from '../../src/main/cli/output.ts';
import type { Session } from '../../src/main/cli/session.ts';
import { importApplyHandlers } from '../../src/main/engine/commands/import.ts';
import { listCopies } from '../../src/main/engine/keeper/copies.ts';
import { restoreCopy } from '../../src/main/engine/keeper/go-back.ts';
import { makeCopies } from '../../src/main/engine/keeper/make-copies.ts';
import { must } from '../../src/shared/errors.ts';
import { readTableFile } from '../../src/shared/table/read-table-file.ts';
import { troubleText } from '../../src/shared/troubles/trouble.ts';
import { openFilesShop, writePdf, writePhoto } from '../support/files-shop.ts';
import { readRows, type ShopFile, shopFile } from '../support/shop-file.ts';
import { NOW, offerOf, storedShop } from '../support/stored-shop.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { badAttachments } from './attachments.ts';
import { BAD_DATABASES } from './copies.ts';
import { BAD_EXPORTS } from './exports.ts';
import { importBad } from './import-bad.ts';
import { allTold, tell, wordingOf } from './ledger.ts';
import { PAGE, pageNow } from './messages-page.ts';
import { badPictures } from './pictures.ts';
import { BAD_TABLES, type BadTable } from './tables.ts';
import { BAD_WORKBOOKS } from './workbooks.ts';

/** Words by which a seller is told what to do. */
const VERBS = [
  'choose|copy|save|use|open|see|allow|unpack|check|get|download|share|export|print',
  'split|put|say|take|close|add|fill|format|type|correct|name|write|mend|delete|set|let|do not',
  'install|give|leave|shorten|part|go back|import',
];
const NEXT = new RegExp(`(^|[.,:;] |and |then )(${VERBS.join('|')})\\b`, 'i');

function startsWith(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.')}: .{20}`);
}

describe('photos', () => {
  it('that cannot be used are named with what to do, and the others go on their offers', async () => {
    const shop = await openFilesShop(6);
    const folder = temporaryFolder();
    const [first, second] = await shop.offers();
    const good = [must(first?.externalId), must(second?.externalId)].map((sku) => `${sku}.jpg`);
    for (const [number, name] of good.entries()) await writePhoto(join(folder, name), number);
    const pictures = await badPictures();
    // Each is called after an offer, so that all of them are looked at in one go.
    const nameOf = (name: string) => `${must(first?.externalId)}_${name.replaceAll(/[^\w.-]/g, '')}`;
    const ids = new Map<string, number>();
    for (const { name, content } of pictures) writeFileSync(join(folder, nameOf(name)), content);
    const paths = [...good, ...pictures.map(({ name }) => nameOf(name))].map((name) => join(folder, name));
    const { files } = await shop.call('files.open', { paths });
    for (const { name, fileId } of files) ids.set(name, fileId);
    const { images, problems } = await shop.call('images.prepare', { fileIds: [...ids.values()] });
    const toldOf = new Map(problems.map((problem) => [problem.name, problem]));
    expect(pictures.map(({ name }) => [name, toldOf.get(nameOf(name))?.code ?? null])).toEqual(
      pictures.map(({ name, told }) => [name, told]),
    );
    for (const { name } of pictures) {
      const problem = toldOf.get(nameOf(name));
      if (problem !== undefined)
        tell(
          {
            case: `photo ${name}`,
            codes: [`file.${problem.code}`],
            lines: [`${problem.name}: ${problem.message}`],
          },
          startsWith(nameOf(name)),
        );
    }
    expect(images.map(({ name }) => name)).toEqual(expect.arrayContaining(good));
  });

  it('on a path that leads nowhere are named, and a folder of good and bad ones is placed', async () => {
    const shop = await openFilesShop(4);
    const folder = temporaryFolder();
    const sku = must(must((await shop.offers())[0]).externalId);
    const photos = join(folder, 'photos');
    mkdirSync(photos);
    await writePhoto(join(photos, `${sku}.jpg`), 1);
    writeFileSync(join(photos, `${sku}_2.jpg`), 'no picture');
    writeFileSync(join(photos, `${sku}_3.jpg`), '');
    truncateSync(join(photos, `${sku}_3.jpg`), 101_000_000);
    symlinkSync('nowhere', join(folder, 'link.jpg'));
    const odd = ['gone.jpg', 'link.jpg', `photos/${sku}.jpg/inside.jpg`, `${'x'.repeat(300)}.jpg`];
    const said: string[] = [];
    const out = createOutput(false, { stdout: (text) => said.push(text), stderr: () => {} });
    const session = { app: { call: shop.answer }, out } as unknown as Session;
    const paths = [photos, ...odd.map((name) => join(folder, name)), '/dev/null'];
    await addImages(session, paths, { as: 'append' });
    expect(await shop.changes()).toMatchObject([{ field: 'images', state: 'draft' }]);
    const codes = ['text', 'too-large', ...odd.map(() => 'not-there'), 'no-file'];
    const lines = said
      .join('')
      .split('\n')
      .filter((line) => /(\.jpg|\/null): /.test(line));
    expect(lines).toHaveLength(codes.length);
    for (const [at, code] of codes.entries())
      tell(
        { case: `path ${at}`, codes: [`file.${code}`], lines: [must(lines[at]).trim()] },
        /(\.jpg|null): .{20}/,
      );
  });
});

describe('attachments', () => {
  it('that cannot be used are named with what to do, and the others are ready', async () => {
    const shop = await openFilesShop(4);
    const folder = temporaryFolder();
    for (const bad of await badAttachments()) {
      const path = join(folder, bad.name);
      writeFileSync(path, bad.content);
      const [file] = (await shop.call('files.open', { paths: [path] })).files;
      const { fileId } = must(file);
      const answer =
        'rule' in bad
          ? await shop.answer('files.keep', { fileId, rule: bad.rule })
          : await shop.answer('attachments.prepare', { fileId, type: bad.type });
      const error = answer.ok || answer.error.kind !== 'bad-input' ? null : answer.error;
      const { code } = error?.trouble ?? { code: null };
      expect([bad.name, code]).toEqual([bad.name, bad.told && `file.${bad.told}`]);
      if (error && code)
        tell({ case: bad.name, codes: [code], lines: [error.message] }, startsWith(bad.name));
    }
    const good = join(folder, 'good.pdf');
    writePdf(good, 'good');
    const { files } = await shop.call('files.open', { paths: [good] });
    const { fileId } = must(files[0]);
    expect(await shop.call('attachments.prepare', { fileId, type: 'MANUAL' })).toMatchObject({
      name: 'good.pdf',
    });
  });
});

describe('a table', () => {
  const offers = [
    offerOf('1', { externalId: 'A-1' }),
    offerOf('2', { externalId: 'A-2' }),
    offerOf('3', { externalId: 'TWICE' }),
    offerOf('4', { externalId: 'TWICE' }),
    offerOf('5', { externalId: 'GONE', status: 'ARCHIVED' }),
    offerOf('6', { externalId: 'B-1' }),
  ];

  function applied({ content }: BadTable) {
    const read = readTableFile(content);
    if ('trouble' in read) {
      const { code, values } = read.trouble;
      return {
        codes: [`table.${code}`],
        lines: [`it: ${troubleText({ code: `table.${code}`, values })}`],
        found: 0,
      };
    }
    const parts = {
      db: storedShop(offers),
      emit: () => {},
      clock: { now: () => NOW },
      random: { uuid: () => 'set' },
    };
    const answer = importApplyHandlers(parts as never)['import.apply']({
      ...read.table,
      key: null,
      title: 'T',
    });
    if (answer instanceof Promise || !answer.ok) throw new Error('not applied');
    const { problems, matched } = answer.value;
    return {
      codes: problems.map(({ code }) => `line.${code}`),
      lines: problems.map(({ line, message }) => `line ${line}: ${message}`),
      found: matched,
    };
  }

  it.each([...BAD_TABLES, ...BAD_WORKBOOKS].map((table) => [table.name, table] as const))(
    '%s',
    (name, table) => {
      const { codes, lines, found } = applied(table);
      expect({ codes: codes.map((code) => must(code.split('.')[1])), found }).toEqual({
        codes: table.told,
        found: table.found,
      });
      for (const line of lines) expect(line.length).toBeLessThan(400);
      if (codes.length > 0) tell({ case: name, codes, lines }, /^(line \d+|it): .{20}/);
    },
  );
});

describe('going back to a copy', () => {
  let kept: { readonly file: ShopFile; readonly whole: string } | null = null;
  let day = 0;

  /** What is refused changes nothing: one shop is enough. */
  async function copiedShop() {
    if (kept !== null) return kept;
    const file = shopFile(50, mkdtempSync(join(tmpdir(), 'stragan-copies-')));
    expect((await makeCopies(file, true)).ok).toBe(true);
    const whole = must((await listCopies(file)).find(({ kind }) => kind === 'whole')).name;
    kept = { file, whole };
    return kept;
  }

  afterAll(() => rmSync(join(must(kept).file.folder, '..'), { recursive: true, force: true }));

  it.each(BAD_DATABASES.map((bad) => [bad.name, bad] as const))('that is %s', async (_name, bad) => {
    const { file, whole } = await copiedShop();
    day += 1;
    const name = whole.replace('2026-11-20', new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10));
    bad.make(join(file.folder, name), join(file.folder, whole));
    const before = readRows(file.databasePath, 'SELECT edit_id, state FROM edit');
    const restored = await restoreCopy(file, name);
    if (restored.ok) return expect(bad.told).toBeNull();
    const { error } = restored;
    const code = 'trouble' in error ? error.trouble?.code : null;
    expect(code).toBe(`copy.${bad.told}`);
    expect(readRows(file.databasePath, 'SELECT edit_id, state FROM edit')).toEqual(before);
    tell({ case: `copy: ${bad.name}`, codes: [must(code)], lines: [error.message] }, new RegExp(name));
  });

  it('that is whole, among all those', async () => {
    const { file, whole } = await copiedShop();
    expect(await restoreCopy(file, whole)).toMatchObject({ ok: true });
  });
});

describe('bringing back an export', () => {
  it.each(BAD_EXPORTS.map((bad) => [bad.name, bad] as const))('where there is %s', async (_name, bad) => {
    const { error, leftBehind } = await importBad(bad.change);
    const code = error !== null && 'trouble' in error ? error.trouble?.code : null;
    expect(code).toBe(bad.told && `copy.${bad.told}`);
    expect(leftBehind).toEqual([]);
    tell(
      { case: `export: ${bad.name}`, codes: [must(code)], lines: [must(error).message] },
      /export|\.sqlite/,
    );
  });
});

describe('what is said', () => {
  it('is of more than 200 cases', () => {
    expect(allTold().length).toBeGreaterThan(200);
  });

  it('is in no wording of more than a tenth of them', () => {
    const wordings = allTold().flatMap(({ codes }) => [...new Set(codes)].map(wordingOf));
    const shares = [...Map.groupBy(wordings, (wording) => wording)].map(([wording, same]) => {
      return { wording, share: same.length / allTold().length };
    });
    expect(shares.filter(({ share }) => share > 0.1)).toEqual([]);
  });

  it('tells what to do next', () => {
    const codes = new Set(allTold().flatMap((told) => told.codes));
    expect([...codes].map(wordingOf).filter((wording) => !NEXT.test(wording))).toEqual([]);
  });

  it('is listed in docs/messages.md', () => {
    const page = pageNow();
    if (process.env.STRAGAN_WRITE_PAGES === 'true') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
