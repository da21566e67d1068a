import { type FileHandle, lstat, open, readdir, readlink, stat } from "node:fs/promises";

/** The few looks at a disk that finding a sample takes; everything that is asked goes through here. */
export interface DiskLook {
  /** Size of a regular file in bytes, `"folder"`, or `null` for anything else and for nothing. */
  at(path: string): Promise<number | "folder" | null>;
  /** Names in a folder; none where it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The first bytes of a file; none where it cannot be read. */
  head(path: string, bytes: number): Promise<Uint8Array>;
  /** Where a link points; `null` for anything else. */
  link(path: string): Promise<string | null>;
}

/** The disks of this machine. */
export const thisDisk: DiskLook = {
  at: async (path) => {
    const found = await stat(path).catch(() => null);
    if (found === null) return null;
    return found.isFile() ? found.size : found.isDirectory() ? "folder" : null;
  },
  list: (folder) => readdir(folder).catch(() => []),
  head,
  link: async (path) => {
    const found = await lstat(path).catch(() => null);
    return found?.isSymbolicLink() ? readlink(path).catch(() => null) : null;
  },
};

async function head(path: string, bytes: number): Promise<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, "r");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await file?.close();
  }
}
