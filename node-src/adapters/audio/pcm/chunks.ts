import type { ByteFile } from "#src/adapters/audio/byte-file.ts";

/** One chunk of a RIFF or an IFF file. */
export interface Chunk {
  readonly id: string;
  /** Byte of its contents. */
  readonly start: number;
  /** As its header says; it may be wrong. */
  readonly size: number;
}

/**
 * Walks the chunks of a RIFF (little-endian) or IFF (big-endian) file from byte 12 on.
 *
 * Edge: an odd chunk is followed by a pad byte; where the writer forgot it, the next chunk is found one byte earlier. A chunk whose
 * name is no text is passed over like any other if it fits into the file, and zeros between chunks are passed over. Walking ends where
 * no chunk header stands any more. `sizeOf` may correct a size that the header gets wrong.
 * Source: IBM/Microsoft, "Multimedia Programming Interface and Data Specifications 1.0" (1991), RIFF; EA IFF 85.
 */
export function* chunksOf(
  file: ByteFile,
  endian: "little" | "big",
  sizeOf?: (chunk: Chunk) => number,
): Generator<Chunk> {
  let at: number | undefined = FIRST_CHUNK;
  while (at !== undefined) {
    const header = readHeader(file, at, endian);
    if (header === undefined) return;
    const chunk: Chunk = sizeOf === undefined ? header : { ...header, size: sizeOf(header) };
    yield chunk;
    at = nextChunk(file, chunk.start + chunk.size, endian);
  }
}

/**
 * The first chunk of this name in the first MiB, wherever it stands: for a file whose chunks do not lead there, because one of them
 * lies about its length.
 *
 * Edge: undefined where none is found of at least `least` bytes that fits into the file; `open` says which sizes need not fit.
 */
export function findChunk(
  file: ByteFile,
  id: string,
  endian: "little" | "big",
  least: number,
  open: (size: number) => boolean = () => false,
): Chunk | undefined {
  const bytes = Buffer.from(file.slice(FIRST_CHUNK, REACH));
  for (let found = bytes.indexOf(id, 0, "latin1"); found >= 0; found = bytes.indexOf(id, found + 1, "latin1")) {
    const chunk = readHeader(file, FIRST_CHUNK + found, endian);
    if (chunk === undefined) continue;
    const fits = chunk.size >= least && chunk.start + chunk.size <= file.size;
    if (fits || open(chunk.size)) return chunk;
  }
  return undefined;
}

const REACH = 1 << 20;

/** Whether a known chunk stands at this byte and fits into the file. */
export function knownChunkAt(file: ByteFile, at: number, endian: "little" | "big"): boolean {
  const header = readHeader(file, at, endian);
  return header !== undefined && KNOWN.has(header.id) && header.start + header.size <= file.size;
}

const FIRST_CHUNK = 12;

/** Chunks that real writers put beside the samples. Source: RIFF registry, EBU Tech 3285, AIFF 1.3, and files met. */
const KNOWN: ReadonlySet<string> = new Set(
  "fmt |data|LIST|bext|smpl|JUNK|junk|PAD |fact|cue |inst|plst|note|labl|iXML|axml|chna|ds64|id3 |ID3 |_PMX|acid|strc|PEAK|afsp|DISP|umid|cart|minf|elm1|regn|FLLR|Fake|COMM|SSND|FVER|MARK|COMT|INST|NAME|AUTH|(c) |ANNO|APPL|CHAN|MIDI|AESD|basc|trns|cate".split(
    "|",
  ),
);

function nextChunk(file: ByteFile, end: number, endian: "little" | "big"): number | undefined {
  if (end >= file.size) return undefined;
  const from = behindZeros(file, end);
  if (from >= file.size) return undefined;
  const padded = from + (from % 2);
  const places = padded === from ? [from] : [padded, from];
  const known = places.find((at) => KNOWN.has(readHeader(file, at, endian)?.id ?? ""));
  return known ?? places.find((at) => readHeader(file, at, endian) !== undefined);
}

/** Eight zeros are no chunk but padding: the byte where it ends, or where the file does. */
function behindZeros(file: ByteFile, at: number): number {
  const head = file.slice(at, 8);
  if (head.length < 8 || head.some((byte) => byte !== 0)) return at;
  for (let from = at; from < file.size; from += REACH) {
    const end = file.slice(from, REACH).findIndex((byte) => byte !== 0);
    if (end >= 0) return from + end;
  }
  return file.size;
}

/** A name that is no text counts only for a chunk that fits into the file. */
function readHeader(file: ByteFile, at: number, endian: "little" | "big"): Chunk | undefined {
  const bytes = file.slice(at, 8);
  if (bytes.length < 8) return undefined;
  const id = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunk = { id, start: at + 8, size: view.getUint32(4, endian === "little") };
  return /^[\x20-\x7e]{4}$/.test(id) || chunk.start + chunk.size <= file.size ? chunk : undefined;
}
