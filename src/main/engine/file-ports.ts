/** The engine's way to the seller's files, to its own blob store and to the picture library. */
export type FilePorts = {
  readonly disk: SellerDisk;
  readonly blobs: BlobFolder;
  readonly images: ImageTools;
};

/** What the system says of a path that cannot be used. */
export type DiskTrouble = 'not-there' | 'no-access' | 'unreadable';

export type ReadFile = { readonly content: Uint8Array } | { readonly trouble: DiskTrouble };

export type DiskProblem = {
  readonly path: string;
  readonly trouble: DiskTrouble | 'no-file' | 'too-many';
  readonly values: Readonly<Record<string, number>>;
};

export type FoundFile = { readonly path: string; readonly name: string; readonly sizeBytes: number };

/** The seller's own files: read, and written only where he says so. */
export type SellerDisk = {
  /** The files at these paths; folders are walked, hidden files left out. */
  find(paths: readonly string[]): Promise<{
    readonly files: readonly FoundFile[];
    readonly problems: readonly DiskProblem[];
  }>;
  read(path: string): Promise<ReadFile>;
  /** Piece by piece; fails when it is gone or may not be read. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** There whole or not at all; what was there before is replaced. Answers its size. */
  save(path: string, content: AsyncIterable<Uint8Array>): Promise<number>;
};

/** Named contents under the data folder. A content is there whole or not at all, also after a power cut. */
export type BlobFolder = {
  has(name: string): Promise<boolean>;
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, content: Uint8Array): Promise<void>;
};

export type ImageFormat = 'jpeg' | 'png' | 'webp';

/** What the header of a picture says; sides as it is seen, turned as its camera was. */
export type ImageFacts = {
  readonly format: ImageFormat;
  readonly width: number;
  readonly height: number;
  /**
   * Carries nothing beside the picture (camera, place, thumbnail), needs no turning and has ordinary colours.
   */
  readonly isPlain: boolean;
};

export type Rendering = {
  readonly format: ImageFormat;
  /** Scaled down to fit a square of this side; never up. */
  readonly fitPixels: number;
};

export type RenderedImage = { readonly content: Uint8Array; readonly width: number; readonly height: number };

/** The picture library. Null: the content cannot be read as a picture, or ends before its end. */
export type ImageTools = {
  /** How many pictures it works on at a time. */
  readonly atOnce: number;
  inspect(content: Uint8Array): Promise<ImageFacts | null>;
  render(content: Uint8Array, rendering: Rendering): Promise<RenderedImage | null>;
};

export type FolderEntry = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly modifiedAt: number;
};

/**
 * The program's own files, and folders that the seller named. What is written is on the disk before it has
 * its name, and nothing is ever written over.
 */
export type ProgramFiles = {
  /** The files of a folder; none where there is no folder. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  folders(folder: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** Also what was not written by this port: its content is on the disk before it moves. */
  move(from: string, to: string): Promise<void>;
  /** Puts `PATH.SOMETHING.next` in the place of PATH, which becomes PATH.SOMETHING with its journal. */
  swap(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  readText(path: string): Promise<string | null>;
  writeText(path: string, text: string): Promise<void>;
  /** How much the disk of a folder still takes; null where that cannot be told. */
  freeBytes(folder: string): Promise<number | null>;
};
