import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { FIRST_PAGE, oggPages, PAGE_HEADER, REACH } from "#src/adapters/audio/vorbis/ogg-pages.ts";

/** A logical stream that begins in a group of streams. */
export interface OggStream {
  readonly serial: number;
  /** The first bytes of its first packet, which name the codec. */
  readonly head: string;
}

/** The streams that begin together at byte `start`: their first pages stand before all others. Source: RFC 3533, 4. */
export function oggStreams(file: ByteFile, start: number): readonly OggStream[] {
  const streams: OggStream[] = [];
  for (let at = start; streams.length < MOST_STREAMS; ) {
    const header = Buffer.from(file.slice(at, PAGE_HEADER + 255));
    if (header.length < PAGE_HEADER || header.toString("latin1", 0, 5) !== "OggS\0" || (header[5]! & FIRST_PAGE) === 0)
      break;
    const body = PAGE_HEADER + header[PAGE_HEADER - 1]!;
    const lacing = header.subarray(PAGE_HEADER, body);
    const head = Buffer.from(file.slice(at + body, 8)).toString("latin1");
    streams.push({ serial: header.readUInt32LE(14), head });
    at += body + lacing.reduce((sum, length) => sum + length, 0);
  }
  return streams;
}

/** Byte of the next first page of any stream from `from` on; undefined if none begins in the next MiB. */
export function nextFirstPage(file: ByteFile, from: number): number | undefined {
  const bytes = Buffer.from(file.slice(from, REACH));
  for (let at = bytes.indexOf("OggS\0"); at >= 0; at = bytes.indexOf("OggS\0", at + 1))
    if ((bytes[at + 5] ?? 0) & FIRST_PAGE) return from + at;
  return undefined;
}

/** The granule position of a stream's last page; `null` if it is missing, or if the file ends with a stream outside the group. */
export function lastGranule(file: ByteFile, serial: number, group: readonly OggStream[]): number | null {
  const from = Math.max(0, file.size - TAIL);
  const tail = Buffer.from(file.slice(from, TAIL));
  for (let at = tail.lastIndexOf("OggS"); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf("OggS", at - 1)) {
    const page = oggPages(file, from + at).next();
    if (page?.serial === serial) return page.last ? page.granule : null;
    if (page !== undefined && !group.some((stream) => stream.serial === page.serial)) return null;
  }
  return null;
}

/** Two pages of the largest size: the last page starts in here. */
const TAIL = 2 * 65307;
/** Audio, video, subtitles and skeleton are a handful. */
const MOST_STREAMS = 64;
