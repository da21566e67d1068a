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
 * Edge: an odd chunk is followed by a pad byte; where the writer forgot it, the next chunk is found one byte earlier. Walking ends
 * where no chunk header stands any more. `sizeOf` may correct a size that the header gets wrong.
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
  const padded = end + (end % 2);
  const places = padded === end ? [end] : [padded, end];
  const known = places.find((at) => KNOWN.has(readHeader(file, at, endian)?.id ?? ""));
  return known ?? places.find((at) => readHeader(file, at, endian) !== undefined);
}

function readHeader(file: ByteFile, at: number, endian: "little" | "big"): Chunk | undefined {
  const bytes = file.slice(at, 8);
  if (bytes.length < 8) return undefined;
  const id = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (!/^[\x20-\x7e]{4}$/.test(id)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { id, start: at + 8, size: view.getUint32(4, endian === "little") };
}
