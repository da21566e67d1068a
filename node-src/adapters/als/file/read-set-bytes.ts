import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { absentee } from "#src/adapters/als/file/absentee.ts";
import { thisDisk } from "#src/adapters/als/file/disk-look.ts";
import { toldOf } from "#src/adapters/als/file/set-work.ts";
import { unpack } from "#src/adapters/als/file/unpack.ts";
import { standInOf } from "#src/knowledge/files/stand-in-files.ts";

/**
 * Reads the file of a set as it is, gzip or plain, without ever opening it for writing.
 * @throws AlsRefusal for a path that is no file, cannot be read, is empty, or stands in for a file that is elsewhere.
 */
export async function readSetFile(path: string): Promise<Buffer> {
  const name = basename(path);
  const bytes = await readWhole(path, name);
  if (bytes.length === 0) {
    throw new AlsRefusal(
      "file-empty",
      `“${name}” is empty: let Dropbox, iCloud or OneDrive finish downloading it, or choose a Live Set (.als) that Live has saved.`,
    );
  }
  const standIn = standInOf(bytes);
  if (standIn !== null) {
    throw new AlsRefusal("not-a-live-set", `“${name}” is ${standIn.is}: ${standIn.wayOut}.`);
  }
  return bytes;
}

/**
 * The text in the file of a set.
 * @throws AlsRefusal for one that is damaged, packed twice, or unpacks past 512 MB.
 */
export async function unpackedSet(bytes: Buffer, name: string): Promise<SetBytes> {
  if (!isGzip(bytes)) return { text: bytes, packed: false };
  toldOf("unpacked", name);
  const text = await unpack(bytes, LARGEST_TEXT, name);
  if (isGzip(text)) {
    throw new AlsRefusal(
      "live-set-damaged",
      `“${name}” is packed twice, which Live does not open: unpack it once and try again.`,
    );
  }
  return { text, packed: true };
}

/** The XML of a set and how the file held it. */
export interface SetBytes {
  readonly text: Buffer;
  readonly packed: boolean;
}

/** Largest text that is read. Source: house taste: the largest set seen unpacks to 160 MB, and a gzip can hold a thousand times its size. */
const LARGEST_TEXT = 512 * 1024 * 1024;

async function readWhole(path: string, name: string): Promise<Buffer> {
  const found = await stat(path).catch(async (error: NodeJS.ErrnoException) => {
    throw (await leftElsewhere(path, name)) ?? unreadable(error, name);
  });
  if (!found.isFile()) {
    throw new AlsRefusal("not-a-file", `“${name}” is not a file: name a Live Set (.als), not a folder or a device.`);
  }
  if (found.size > LARGEST_TEXT) {
    throw new AlsRefusal(
      "live-set-too-large",
      `“${name}” is larger than 512 MB, which no Live Set is: choose another file.`,
    );
  }
  let file: FileHandle | null = null;
  try {
    file = await open(path, "r");
    return await file.readFile();
  } catch (error) {
    throw unreadable(error as NodeJS.ErrnoException, name);
  } finally {
    await file?.close();
  }
}

/** A set that iCloud keeps elsewhere, or that git-annex has not fetched. */
async function leftElsewhere(path: string, name: string): Promise<AlsRefusal | null> {
  const left = await absentee(path, thisDisk);
  return left === null ? null : new AlsRefusal("file-missing", `“${name}” is ${left.is}: ${left.wayOut}.`);
}

function unreadable(error: NodeJS.ErrnoException, name: string): AlsRefusal {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return new AlsRefusal("file-missing", `“${name}” was not found: check the path.`);
  }
  if (error.code === "EACCES" || error.code === "EPERM") {
    return new AlsRefusal(
      "file-unreadable",
      `“${name}” may not be read by this user: change its permissions or copy it.`,
    );
  }
  return new AlsRefusal(
    "file-unreadable",
    `“${name}” could not be read (${error.code ?? error.message}): check the path and the disk.`,
  );
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
