import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { Chunk } from "#src/adapters/audio/pcm/chunks.ts";
import { chunksOf, findChunk, knownChunkAt } from "#src/adapters/audio/pcm/chunks.ts";
import { pcmSource } from "#src/adapters/audio/pcm/pcm-source.ts";
import { readWavFormat } from "#src/adapters/audio/pcm/wav-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens a RIFF WAVE file, or its 64-bit forms RF64 and BW64.
 *
 * Edge: a data size that a streaming writer left open (0 with samples after it, all ones) reads to the file's end, and `frames` is null;
 * a size past the file's end is a truncated file. Other chunks are passed over wherever they stand.
 * Source: Microsoft RIFF WAVE; EBU Tech 3306 (RF64); ITU-R BS.2088 (BW64).
 */
export function openWav(file: ByteFile): Result<AudioSource, Refusal> {
  const { format, data } = findChunks(file);
  if (data === undefined) {
    const what = format === undefined ? "neither a format nor samples" : "a header but no samples";
    return refused(
      refusal(
        format === undefined ? "audio-damaged" : "file-empty",
        `“${file.name}” is a WAV file with ${what} in it: export it again.`,
      ),
    );
  }
  if (format === undefined) {
    return refused(
      refusal(
        "audio-damaged",
        `“${file.name}” is a WAV file that does not say its format (no fmt chunk): export it again.`,
      ),
    );
  }
  const samples = readWavFormat(file.name, file.slice(format.start, Math.min(format.size, LONGEST_FORMAT)));
  if (!samples.ok) return samples;
  const frameBytes = BYTES_PER_SAMPLE[samples.value.encoding] * samples.value.channels;
  const promised = isOpen(file, data) ? null : data.size;
  const there = Math.min(promised ?? Number.POSITIVE_INFINITY, file.size - data.start);
  if (there < frameBytes)
    return refused(refusal("file-empty", `“${file.name}” has a WAV header but no samples: export it again.`));
  const frames = promised === null ? null : Math.floor(promised / frameBytes);
  const container = file.slice(0, 4)[1] === "I".charCodeAt(0) ? "WAV" : "RF64";
  return ok(pcmSource(file, { format: { container, ...samples.value, frames }, start: data.start, promised }));
}

/** WAVEFORMAT is 14 bytes. */
const SHORTEST_FORMAT = 14;
/** WAVEFORMATEXTENSIBLE is 40 bytes. */
const LONGEST_FORMAT = 40;
const ALL_ONES = 0xffffffff;
/** From here on a 32-bit size is a streaming writer's "I do not know": all ones, less a header's length. */
const OPEN_SIZE = 0xffffff00;
/** The same from writers that think in signed sizes (SoX to a pipe writes the first). */
const OPEN_SIGNED: ReadonlySet<number> = new Set([0x7ffff000, 0x7fffffff, 0x80000000]);

function findChunks(file: ByteFile): { readonly format: Chunk | undefined; readonly data: Chunk | undefined } {
  let format: Chunk | undefined;
  let data: Chunk | undefined;
  let longSize: number | undefined;
  const sizeOf = (chunk: Chunk): number =>
    chunk.id === "data" && chunk.size === ALL_ONES ? (longSize ?? chunk.size) : chunk.size;
  for (const chunk of chunksOf(file, "little", sizeOf)) {
    if (chunk.id === "ds64") longSize = dataSizeOf64(file, chunk);
    if (chunk.id === "fmt ") format ??= chunk;
    if (chunk.id === "data") data ??= chunk;
    if (format !== undefined && data !== undefined) break;
  }
  format ??= findChunk(file, "fmt ", "little", SHORTEST_FORMAT);
  data ??= findChunk(file, "data", "little", 1, isPlaceholder);
  return { format, data };
}

/** The data size of a ds64 chunk; undefined where it is 0, which writers leave who never came back to fill it in. */
export function dataSizeOf64(file: ByteFile, chunk: Chunk): number | undefined {
  const bytes = file.slice(chunk.start, 16);
  if (bytes.length < 16) return undefined;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(8, true);
  return size > 0n && size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : undefined;
}

function isOpen(file: ByteFile, data: Chunk): boolean {
  if (data.size === 0) return data.start < file.size && !knownChunkAt(file, data.start, "little");
  return isPlaceholder(data.size) && data.start + data.size > file.size;
}

function isPlaceholder(size: number): boolean {
  return (size >= OPEN_SIZE && size <= ALL_ONES) || OPEN_SIGNED.has(size);
}
