import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBlobStore, hashOf } from '../../../../src/main/engine/uploads/blob-store.ts';
import { createBlobFolder } from '../../../../src/main/ports/blob-folder.ts';
import { createSellerDisk } from '../../../../src/main/ports/seller-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const content = new TextEncoder().encode('a manual');
const blobId = hashOf(content);

describe('the blob store', () => {
  it('keeps the same content once, under its hash', async () => {
    const folder = temporaryFolder();
    const store = createBlobStore(createBlobFolder(folder));
    expect(await Promise.all([store.keep(content), store.keep(content)])).toEqual([blobId, blobId]);
    const file = join(folder, blobId.slice(0, 2), blobId);
    const before = statSync(file).mtimeMs;
    await store.keep(content);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(readdirSync(join(folder, blobId.slice(0, 2)))).toEqual([blobId]);
    expect(await store.read(blobId)).toEqual(Buffer.from(content));
  });

  it('does not hand out what is damaged, and puts it right when it comes again', async () => {
    const folder = temporaryFolder();
    const store = createBlobStore(createBlobFolder(folder));
    await store.keep(content);
    const file = join(folder, blobId.slice(0, 2), blobId);
    writeFileSync(file, 'something else');
    expect(await store.read(blobId)).toBeNull();
    await store.keep(content);
    expect(readFileSync(file, 'utf8')).toBe('a manual');
  });

  it('has no content that was never kept, and takes no other names', async () => {
    const folder = createBlobFolder(temporaryFolder());
    expect(await createBlobStore(folder).read(blobId)).toBeNull();
    await expect(folder.read('../secrets')).rejects.toThrow('Not a name');
  });
});

describe('the files of the seller', () => {
  it('are found in folders, in the order of names, without hidden ones', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['c.jpg', '.hidden.jpg', 'Thumbs.db', 'b/a.jpg', 'ł ż.jpg'])
      writeFileSync(join(folder, name), name);
    const disk = createSellerDisk();
    const { files, problems } = await disk.find([folder, join(folder, 'c.jpg'), join(folder, 'gone.jpg')]);
    expect(files.map(({ name }) => name)).toEqual(['a.jpg', 'c.jpg', 'ł ż.jpg', 'c.jpg']);
    expect(files[1]?.sizeBytes).toBe(5);
    expect(problems).toMatchObject([{ path: join(folder, 'gone.jpg') }]);
    expect(await disk.read(join(folder, 'gone.jpg'))).toEqual({ trouble: 'not-there' });
  });

  it('are read piece by piece, and written whole or not at all', async () => {
    const folder = temporaryFolder();
    const disk = createSellerDisk();
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
    writeFileSync(from, Buffer.alloc(200_000, 'a'));
    expect(await disk.save(to, disk.open(from))).toBe(200_000);
    expect(readFileSync(to).equals(readFileSync(from))).toBe(true);
    await expect(disk.save(to, breaksOff())).rejects.toThrow('broke off');
    expect(readFileSync(to).length).toBe(200_000);
    expect(readdirSync(folder)).toEqual(['from.pdf', 'to.pdf']);
    await expect(disk.save(to, disk.open(join(folder, 'gone.pdf')))).rejects.toThrow('ENOENT');
  });
});

async function* breaksOff(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(10);
  throw new Error('It broke off');
}
