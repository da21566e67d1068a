import { floorOf, readFloors, readMode, slope } from "#src/adapters/audio/vorbis/blocks/read-mode.ts";
import type { VorbisBlocks } from "#src/adapters/audio/vorbis/blocks/vorbis-blocks.ts";
import { applyFloor, floorPoints } from "#src/adapters/audio/vorbis/floor.ts";
import { type Imdct, imdct } from "#src/adapters/audio/vorbis/imdct.ts";
import { PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import { decodeResidue } from "#src/adapters/audio/vorbis/residue.ts";
import type { VorbisIdentity, VorbisMapping, VorbisMode } from "#src/adapters/audio/vorbis/vorbis-setup.ts";

/** Blocks in plain TypeScript: what the kernel is held to. Source: Vorbis I, 4.3. */
export function plainBlocks(identity: VorbisIdentity, modes: readonly VorbisMode[]): VorbisBlocks {
  const { channels, blocks } = identity;
  const transforms = blocks.map((size) => imdct(size));
  const slopes = blocks.map(slope);
  const kept = Array.from({ length: channels }, () => new Float32Array(blocks[1]));
  const block = blocks.map((size) => new Float32Array(size));
  let before: 0 | 1 | undefined;
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
    const mode = readMode(bits, modes);
    if (mode === undefined) return new Uint8Array();
    const now = mode.long ? 1 : 0;
    const out = finish(decodeSpectra(bits, mode.mapping, blocks[now] / 2), now, before);
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

/** One spectrum a channel, undefined where it is silent. Source: Vorbis I, 4.3.2 to 4.3.6. */
function decodeSpectra(bits: PacketBits, mapping: VorbisMapping, size: number): (Float32Array | undefined)[] {
  const { heights, silent } = readFloors(bits, mapping);
  const spectra = heights.map(() => new Float32Array(size));
  for (const [index, { residue }] of mapping.submaps.entries()) {
    const mine = (_: unknown, channel: number) => mapping.mux[channel] === index;
    decodeResidue(bits, residue, spectra.filter(mine), silent.filter(mine));
  }
  for (const { magnitude, angle } of mapping.couplings.toReversed()) uncouple(spectra[magnitude]!, spectra[angle]!);
  return spectra.map((spectrum, channel) => {
    const points = heights[channel];
    if (points === undefined) return undefined;
    applyFloor(spectrum, floorPoints(floorOf(mapping, channel), points));
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
