/** A Max for Live device as its file holds it. */
export interface AmxdDevice {
  /** Four letters: `"aaaa"` audio effect, `"mmmm"` MIDI effect, `"iiii"` instrument, `"nagg"` and `"natt"` MIDI tools. */
  readonly type: string;
  /** The `meta` chunk: bit 0 has dependencies, bit 1 they are embedded, bit 2 frozen. `null` in files without the chunk. */
  readonly flags: number | null;
  /** Chunks between the head and the patch that are only carried along; `ciph` marks an encrypted device. */
  readonly extras: readonly AmxdChunk[];
  readonly patch: AmxdPatch;
}

export interface AmxdChunk {
  readonly code: string;
  readonly bytes: Uint8Array;
}

/** `open`: the patcher's JSON and its closing NUL. `frozen`: files, the device's own patcher first. `encrypted`: nothing to read. */
export type AmxdPatch =
  | { readonly kind: "open"; readonly json: Uint8Array }
  | { readonly kind: "frozen"; readonly files: readonly AmxdFile[] }
  | { readonly kind: "encrypted"; readonly bytes: Uint8Array };

/** A file inside a frozen device. */
export interface AmxdFile {
  readonly name: string;
  /** Four letters: `"JSON"`, `"TEXT"`, `"svg "`, `"PNG "`; NULs where Max knew none. */
  readonly type: string;
  /** 0x11 the device's own patcher, 8 a file that must exist on disk while the device runs, 0 any other. */
  readonly flag: number;
  /** Seconds since 1904-01-01 UTC. */
  readonly modified: number;
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** Source: files saved by Max 8.0 to 9.1 (44 of 44 own patchers, 4 of 4 files that Max must find on disk). */
export const FILE_FLAGS = { main: 0x11, onDisk: 8, plain: 0 } as const;

/** Source: files saved by Max 8.0 to 9.1. */
export const DEVICE_FLAGS = { hasDependencies: 1, dependenciesEmbedded: 2, frozen: 4 } as const;

/** Source: the layout that frozen devices of Max 8.0 to 9.1 share; 44 of 44 are rebuilt from it byte for byte. */
export const FROZEN_LAYOUT = { magic: "mx@c", head: 16, field: 8, word: 4 } as const;
