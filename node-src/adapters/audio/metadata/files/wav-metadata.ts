import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { type FoundBroadcast, readBroadcast } from "#src/adapters/audio/metadata/broadcast-extension.ts";
import { readId3 } from "#src/adapters/audio/metadata/id3/read-id3.ts";
import { readInfoList } from "#src/adapters/audio/metadata/info-list.ts";
import { FoundFields, LARGEST } from "#src/adapters/audio/metadata/metadata-fields.ts";
import { type Chunk, chunksOf } from "#src/adapters/audio/pcm/chunks.ts";
import { dataSizeOf64 } from "#src/adapters/audio/pcm/open-wav.ts";
import type { FoundMetadata } from "#src/ports/metadata-reader.ts";

/**
 * What a WAV or RF64 file says of itself: an ID3 tag before a list of information, a broadcast extension and iXML.
 *
 * Edge: of several chunks of a kind the first; of lists all, the first one's words before the others'.
 * Source: EBU Tech 3285 (bext); Microsoft RIFF (1991), LIST INFO; the `id3 ` chunk as taggers write it; iXML 3.01 (2021).
 */
export function readWavMetadata(file: ByteFile): FoundMetadata {
  const chunks = chunksWanted(file);
  const first = (...ids: readonly string[]) => chunks.find(({ id }) => ids.includes(id));
  const bytes = (chunk: Chunk | undefined, most: number): Uint8Array | undefined =>
    chunk === undefined || chunk.size > most ? undefined : file.slice(chunk.start, chunk.size);
  const found = new FoundFields();
  const tag = bytes(first("id3 ", "ID3 "), LARGEST.pictures);
  if (tag !== undefined) found.addMissing(readId3(tag));
  for (const list of chunks.filter(({ id }) => id === "LIST")) {
    const info = bytes(list, LARGEST.block);
    if (info !== undefined) found.addMissing(readInfoList(info));
  }
  const ixml = bytes(first("iXML"), LARGEST.block);
  const broadcast = broadcastOf(bytes(first("bext"), LARGEST.block), bytes(first("fmt "), LARGEST.block));
  return {
    metadata: { ...found.metadata(), ...(broadcast && { broadcast: broadcast.broadcast }), ...(ixml && { ixml }) },
    loudness: broadcast?.loudness ?? null,
  };
}

function broadcastOf(bext: Uint8Array | undefined, format: Uint8Array | undefined): FoundBroadcast | undefined {
  if (bext === undefined || format === undefined || format.length < 8) return undefined;
  const sampleRate = new DataView(format.buffer, format.byteOffset, format.length).getUint32(4, true);
  return sampleRate > 0 ? readBroadcast(bext, sampleRate) : undefined;
}

const WANTED: ReadonlySet<string> = new Set(["LIST", "id3 ", "ID3 ", "iXML", "bext", "fmt "]);
/** Source: house choice: more than any writer leaves. */
const MOST_CHUNKS = 4096;

function chunksWanted(file: ByteFile): readonly Chunk[] {
  const wanted: Chunk[] = [];
  let longSize: number | undefined;
  let count = 0;
  const sizeOf = ({ id, size }: Chunk) => (id === "data" && size === 0xffffffff ? (longSize ?? size) : size);
  for (const chunk of chunksOf(file, "little", sizeOf)) {
    count += 1;
    if (count > MOST_CHUNKS) break;
    if (chunk.id === "ds64") longSize = dataSizeOf64(file, chunk);
    if (WANTED.has(chunk.id)) wanted.push(chunk);
  }
  return wanted;
}
