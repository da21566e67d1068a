import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { PartDecoder } from "#src/adapters/audio/joined-decoder.ts";
import { applyFloor, decodeFloor } from "#src/adapters/audio/vorbis/floor.ts";
import type { Imdct } from "#src/adapters/audio/vorbis/imdct.ts";
import { imdct } from "#src/adapters/audio/vorbis/imdct.ts";
import type { OggPacket } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { oggPackets } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { bitLength, PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import { decodeResidue } from "#src/adapters/audio/vorbis/residue.ts";
import type { VorbisIdentity, VorbisMapping, VorbisMode } from "#src/adapters/audio/vorbis/vorbis-setup.ts";

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
  const blocks = blockDecoder(identity, modes);
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

/** Packet in, finished samples out: half of the block before overlaps half of this one. The first block gives none. */
function blockDecoder(identity: VorbisIdentity, modes: readonly VorbisMode[]): (packet: OggPacket) => Uint8Array {
  const { channels, blocks } = identity;
  const transforms = blocks.map((size) => imdct(size));
  const slopes = blocks.map(slope);
  const kept = Array.from({ length: channels }, () => new Float32Array(blocks[1]));
  const block = blocks.map((size) => new Float32Array(size));
  let before: 0 | 1 | undefined;
  const modeOf = (bits: PacketBits): VorbisMode | undefined => {
    const mode = bits.flag() ? undefined : modes[bits.read(bitLength(modes.length - 1))];
    if (mode?.long) bits.read(2);
    return bits.over ? undefined : mode;
  };
  const finish = (
    spectra: readonly (Float32Array | undefined)[],
    now: 0 | 1,
    last: 0 | 1 | undefined,
  ): Float32Array => {
    const size = blocks[now];
    const lastSize = last === undefined ? 0 : blocks[last];
    const out = new Float32Array(last === undefined ? 0 : (channels * (lastSize + size)) / 4);
    const rising = slopes[Math.min(now, last ?? 0)]!;
    for (const [channel, spectrum] of spectra.entries()) {
      transform(transforms[now]!, spectrum, block[now]!);
      if (last !== undefined) overlap(kept[channel]!, lastSize, block[now]!, rising, out, channel, channels);
      kept[channel]!.set(block[now]!.subarray(size / 2));
    }
    return out;
  };
  return (packet) => {
    const bits = new PacketBits(packet.bytes, packet.length);
    const mode = modeOf(bits);
    if (mode === undefined) return new Uint8Array();
    const now = mode.long ? 1 : 0;
    const out = finish(decodeSpectra(bits, mode.mapping, channels, blocks[now] / 2), now, before);
    before = now;
    return new Uint8Array(out.buffer);
  };
}

function transform(inverse: Imdct, spectrum: Float32Array | undefined, block: Float32Array): void {
  if (spectrum === undefined) block.fill(0);
  else inverse(spectrum, block);
}

/**
 * From the middle of the last block to the middle of this one. `kept` is the last block's second half; where one block is longer,
 * its flat part stands alone.
 */
function overlap(
  kept: Float32Array,
  lastSize: number,
  block: Float32Array,
  rising: Float32Array,
  out: Float32Array,
  channel: number,
  channels: number,
): void {
  const over = rising.length;
  const flatBefore = lastSize / 4 - over / 2;
  const skipped = block.length / 4 - over / 2;
  let at = channel;
  for (let index = 0; index < flatBefore; index += 1, at += channels) out[at] = kept[index]!;
  for (let index = 0; index < over; index += 1, at += channels) {
    out[at] = kept[flatBefore + index]! * rising[over - 1 - index]! + block[skipped + index]! * rising[index]!;
  }
  for (let index = skipped + over; index < block.length / 2; index += 1, at += channels) out[at] = block[index]!;
}

/** The rising half of the window. Source: Vorbis I, 1.3.2. */
function slope(size: number): Float32Array {
  const half = size / 2;
  return Float32Array.from({ length: half }, (_, index) =>
    Math.sin((Math.PI / 2) * Math.sin((((index + 0.5) / half) * Math.PI) / 2) ** 2),
  );
}

/** One spectrum a channel, undefined where it is silent. Source: Vorbis I, 4.3.2 to 4.3.6. */
function decodeSpectra(
  bits: PacketBits,
  mapping: VorbisMapping,
  channels: number,
  size: number,
): (Float32Array | undefined)[] {
  const floorOf = (channel: number) => mapping.submaps[mapping.mux[channel]!]!.floor;
  const heights = Array.from({ length: channels }, (_, channel) => decodeFloor(bits, floorOf(channel)));
  const silent = heights.map((points) => points === undefined);
  for (const { magnitude, angle } of mapping.couplings) {
    if (silent[magnitude] && silent[angle]) continue;
    silent[magnitude] = false;
    silent[angle] = false;
  }
  const spectra = heights.map(() => new Float32Array(size));
  for (const [index, { residue }] of mapping.submaps.entries()) {
    const mine = (_: unknown, channel: number) => mapping.mux[channel] === index;
    decodeResidue(bits, residue, spectra.filter(mine), silent.filter(mine));
  }
  for (const { magnitude, angle } of mapping.couplings.toReversed()) uncouple(spectra[magnitude]!, spectra[angle]!);
  return spectra.map((spectrum, channel) => {
    const points = heights[channel];
    if (points === undefined) return undefined;
    applyFloor(spectrum, floorOf(channel), points);
    return spectrum;
  });
}

/** Magnitude and angle to two channels, in place. Source: Vorbis I, 4.3.5. */
function uncouple(magnitudes: Float32Array, angles: Float32Array): void {
  for (let index = 0; index < magnitudes.length; index += 1) {
    const magnitude = magnitudes[index]!;
    const angle = angles[index]!;
    const other = magnitude > 0 ? magnitude - Math.abs(angle) : magnitude + Math.abs(angle);
    magnitudes[index] = angle > 0 ? magnitude : other;
    angles[index] = angle > 0 ? other : magnitude;
  }
}
