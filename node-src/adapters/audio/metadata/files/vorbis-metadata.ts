import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { readVorbisComment } from "#src/adapters/audio/metadata/vorbis-comment.ts";
import { oggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { oggStreams } from "#src/adapters/audio/vorbis/ogg-streams.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/** What an Ogg Vorbis file says of itself: the comment in the second packet of its first Vorbis stream. Source: Vorbis I, 4.2.1 and 5. */
export function readVorbisMetadata(file: ByteFile): SoundMetadata {
  const serial = oggStreams(file, 0).find(({ head }) => head.startsWith("\x01vorbis"))?.serial;
  if (serial === undefined) return {};
  const packets = oggPackets(file, 0, serial);
  packets.next();
  const packet = packets.next();
  if (packet === null || Buffer.from(packet.bytes.subarray(0, MARK.length)).toString("latin1") !== MARK) return {};
  return readVorbisComment(packet.bytes.subarray(MARK.length, packet.length)).metadata();
}

const MARK = "\x03vorbis";
