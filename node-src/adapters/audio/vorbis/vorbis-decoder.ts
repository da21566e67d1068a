import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { PartDecoder } from "#src/adapters/audio/joined-decoder.ts";
import { chooseVorbisBlocks } from "#src/adapters/audio/vorbis/blocks/choose-vorbis-blocks.ts";
import type { OggPacket } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { oggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import type { VorbisIdentity, VorbisMode } from "#src/adapters/audio/vorbis/vorbis-setup.ts";

/** One Vorbis stream of an Ogg file, and what its headers say. */
export interface VorbisStream {
  /** Byte of the group of first pages that it belongs to. */
  readonly start: number;
  readonly serial: number;
  readonly identity: VorbisIdentity;
  readonly modes: readonly VorbisMode[];
}

/**
 * Decodes the audio packets of a Vorbis stream to interleaved `f32le`.
 *
 * Edge: the last page's granule position trims the end; a packet that makes no sense is left out; without the stream's last page
 * `whole` is false, unless a chained stream begins there.
 * Source: Vorbis I, 4.3.
 */
export function vorbisDecoder(file: ByteFile, { start, serial, identity, modes }: VorbisStream): PartDecoder {
  const packets = oggPackets(file, start, serial);
  for (let header = 0; header < HEADERS; header += 1) packets.next();
  const blocks = chooseVorbisBlocks(identity, modes);
  let sincePage = 0;
  let pageGranule = 0;
  /** Frames of this packet that the page's position leaves. */
  const allowed = (packet: OggPacket, frames: number): number => {
    const most = packet.granule === null ? frames : packet.granule - pageGranule - sincePage;
    sincePage = packet.granule === null ? sincePage + frames : 0;
    pageGranule = packet.granule ?? pageGranule;
    return packet.last ? Math.max(0, Math.min(frames, most)) : frames;
  };
  return {
    get whole() {
      return packets.ended;
    },
    get end() {
      return packets.end;
    },
    next() {
      for (;;) {
        const packet = packets.next();
        if (packet === null) return null;
        const bytes = blocks(packet);
        const frameBytes = 4 * identity.channels;
        const frames = allowed(packet, bytes.length / frameBytes);
        if (frames > 0) return bytes.subarray(0, frames * frameBytes);
      }
    },
  };
}

/** Identification, comments, setup. */
const HEADERS = 3;
