import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { decodedSource } from "#src/adapters/audio/decoded-source.ts";
import type { NextPart } from "#src/adapters/audio/joined-decoder.ts";
import { joinedDecoder, otherFormat } from "#src/adapters/audio/joined-decoder.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { defaultSpeakers } from "#src/adapters/audio/speakers.ts";
import type { OggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { oggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import type { OggStream } from "#src/adapters/audio/vorbis/ogg-streams.ts";
import { lastGranule, nextFirstPage, oggStreams } from "#src/adapters/audio/vorbis/ogg-streams.ts";
import type { VorbisStream } from "#src/adapters/audio/vorbis/vorbis-decoder.ts";
import { vorbisDecoder } from "#src/adapters/audio/vorbis/vorbis-decoder.ts";
import { readIdentity, readSetup } from "#src/adapters/audio/vorbis/vorbis-setup.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens an Ogg Vorbis file; its samples come as `f32le`, unclipped. Of streams side by side the first Vorbis stream is read; streams
 * chained one behind the other are read as one.
 *
 * Edge: `frames` is the last page's granule position, `null` when the file is cut off before it or ends with a chained stream.
 * Source: Vorbis I, 4.2 and A.2; RFC 3533, 4.
 */
export function openVorbis(file: ByteFile): Result<AudioSource, Refusal> {
  const group = oggStreams(file, 0);
  const opened = streamOf(file, 0, group);
  if (!opened.ok) return opened;
  const stream = opened.value;
  const { identity } = stream;
  const behind = (end: number): NextPart => streamBehind(file, stream, end);
  const start = () => joinedDecoder(vorbisDecoder(file, stream), behind);
  if (start().next() === null) {
    return refused(refusal("file-empty", `“${file.name}” has an Ogg Vorbis header but no samples: export it again.`));
  }
  const format = {
    container: "Ogg Vorbis",
    encoding: "f32le",
    bits: null,
    sampleRate: identity.sampleRate,
    channels: identity.channels,
    speakers: defaultSpeakers(identity.channels, "vorbis"),
    frames: lastGranule(file, stream.serial, group),
  } as const;
  return ok(decodedSource(file, format, start));
}

/** The first Vorbis stream of a group with its headers. */
function streamOf(file: ByteFile, start: number, group: readonly OggStream[]): Result<VorbisStream, Refusal> {
  const serial = group.find(({ head }) => head.startsWith(VORBIS))?.serial;
  if (serial === undefined) return refused(withoutVorbis(file.name, group));
  const packets = oggPackets(file, start, serial);
  const identity = readNext(packets, readIdentity);
  if (identity === undefined) return refused(damaged(file.name, "header"));
  const beyond = beyondLimits(file.name, identity.channels, identity.sampleRate);
  if (beyond !== undefined) return refused(beyond);
  packets.next();
  const modes = readNext(packets, (packet) => readSetup(packet, identity.channels));
  if (modes === undefined) return refused(damaged(file.name, "setup header"));
  if (modes === "floor-0") {
    return refused(
      refusal(
        "audio-unsupported",
        `“${file.name}” is Ogg Vorbis of the kind from before 2001: convert it to WAV, AIFF or FLAC.`,
      ),
    );
  }
  return ok({ start, serial, identity, modes });
}

/** The Vorbis stream of the next group behind the end of one. */
function streamBehind(file: ByteFile, like: VorbisStream, end: number): NextPart {
  const start = nextFirstPage(file, end);
  if (start === undefined) return null;
  const next = streamOf(file, start, oggStreams(file, start));
  if (!next.ok) return next.error.sentence;
  const { identity } = next.value;
  const same = identity.sampleRate === like.identity.sampleRate && identity.channels === like.identity.channels;
  return same ? vorbisDecoder(file, next.value) : otherFormat(file.name, like.identity, identity);
}

const VORBIS = "\x01vorbis";

/** First bytes of the other codecs' streams. Source: RFC 7845; the Ogg mappings of FLAC, Speex and Theora. */
const CODECS: readonly (readonly [head: string, words: string])[] = [
  ["OpusHead", "Opus in an Ogg file"],
  ["\x7fFLAC", "FLAC in an Ogg file"],
  ["Speex", "Speex in an Ogg file"],
];

function withoutVorbis(name: string, group: readonly OggStream[]): Refusal {
  const known = CODECS.find(([start]) => group.some(({ head }) => head.startsWith(start)));
  const what = known?.[1] ?? "an Ogg file without Vorbis";
  return refusal("audio-unsupported", `“${name}” is ${what}: convert it to WAV, AIFF or FLAC.`);
}

function readNext<Read>(
  packets: OggPackets,
  read: (packet: NonNullable<ReturnType<OggPackets["next"]>>) => Read | undefined,
): Read | undefined {
  const packet = packets.next();
  return packet === null ? undefined : read(packet);
}

function damaged(name: string, part: string): Refusal {
  return refusal("audio-damaged", `“${name}” is an Ogg Vorbis file with a damaged ${part}: copy or export it again.`);
}
