import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { decodedSource } from "#src/adapters/audio/decoded-source.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { defaultSpeakers } from "#src/adapters/audio/speakers.ts";
import type { OggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { lastGranule, oggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { vorbisDecoder } from "#src/adapters/audio/vorbis/vorbis-decoder.ts";
import { readIdentity, readSetup } from "#src/adapters/audio/vorbis/vorbis-setup.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens an Ogg Vorbis file; its samples come as `f32le`, unclipped.
 *
 * Edge: `frames` is the last page's granule position, `null` when the file is cut off before it.
 * Source: Vorbis I, 4.2 and A.2.
 */
export function openVorbis(file: ByteFile): Result<AudioSource, Refusal> {
  const packets = oggPackets(file);
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
  const start = () => vorbisDecoder(file, identity, modes);
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
    frames: lastGranule(file),
  } as const;
  return ok(decodedSource(file, format, start));
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
