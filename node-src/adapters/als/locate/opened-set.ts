import { basename } from "node:path";
import { readSetFile, type SetBytes, unpackedSet } from "#src/adapters/als/file/read-set-bytes.ts";
import { openSet, type SetVersion } from "#src/adapters/als/locate/set-version.ts";
import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** The text of a set, where its elements are, and its version. */
export interface IndexedSet {
  readonly text: Buffer;
  readonly xml: XmlIndex;
  readonly version: SetVersion;
}

/** A set as a file held it. */
export interface OpenedSet extends IndexedSet, SetBytes {
  /** The file itself, byte for byte. */
  readonly file: Buffer;
}

/** The set that was opened last. A file is read anew each time, and unpacked and indexed only where it holds other bytes now. */
export interface HeldSet {
  /** @throws AlsRefusal for a path that holds no set that can be read. */
  open(path: string): Promise<OpenedSet>;
  /** This is what the path holds now. */
  hold(path: string, set: OpenedSet): void;
}

export function heldSet(): HeldSet {
  let held: { readonly path: string; readonly set: OpenedSet } | null = null;
  return {
    open: async (path) => {
      const file = await readSetFile(path);
      if (held?.path === path && held.set.file.equals(file)) return held.set;
      held = null;
      const set = indexedFile(file, await unpackedSet(file, basename(path)), path);
      held = { path, set };
      return set;
    },
    hold: (path, set) => {
      held = { path, set };
    },
  };
}

function indexedFile(file: Buffer, { text, packed }: SetBytes, path: string): OpenedSet {
  return { file, text, packed, ...openSet(text, path) };
}
