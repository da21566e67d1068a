import { floorOf, readFloors, readMode, slope } from "#src/adapters/audio/vorbis/blocks/read-mode.ts";
import type { VorbisBlocks } from "#src/adapters/audio/vorbis/blocks/vorbis-blocks.ts";
import { DECIBELS, floorPoints } from "#src/adapters/audio/vorbis/floor.ts";
import { PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import type { VorbisIdentity, VorbisMapping, VorbisMode } from "#src/adapters/audio/vorbis/vorbis-setup.ts";
import { type VorbisKernel, wasmVorbis } from "#src/dsp/kernels/decoders/wasm-vorbis.ts";

/** Blocks of which the floors are read here, and all behind them in the kernel. Source: Vorbis I, 4.3. */
export function kernelBlocks({ channels, blocks }: VorbisIdentity, modes: readonly VorbisMode[]): VorbisBlocks {
  const residues = modes.flatMap(({ mapping }) => mapping.submaps.map(({ residue }) => residue));
  const slopes = blocks.map(slope);
  const kernel = wasmVorbis({ channels, blocks, slopes, decibels: DECIBELS, residues: [...new Set(residues)] });
  let before: 0 | 1 | undefined;
  return (packet) => {
    const bits = new PacketBits(packet.bytes, packet.length);
    const mode = readMode(bits, modes);
    if (mode === undefined) return new Uint8Array();
    const now = mode.long ? 1 : 0;
    const { heights, silent } = readFloors(bits, mode.mapping);
    kernel.start(packet.bytes, packet.length, bits.position, blocks[now]);
    addResidues(kernel, mode.mapping, silent);
    for (const { magnitude, angle } of mode.mapping.couplings.toReversed()) kernel.uncouple(magnitude, angle);
    for (const [channel, points] of heights.entries())
      if (points !== undefined) kernel.applyFloor(channel, floorPoints(floorOf(mode.mapping, channel), points));
    const out = kernel.end(
      now,
      before,
      heights.map((points) => points === undefined),
    );
    before = now;
    return new Uint8Array(out.buffer, out.byteOffset, out.byteLength);
  };
}

/** Of type 2 all channels of a submap are one row, unless all are silent; of the others the silent ones have none. */
function addResidues(kernel: VorbisKernel, { mux, submaps }: VorbisMapping, silent: readonly boolean[]): void {
  for (const [index, { residue }] of submaps.entries()) {
    const mine: number[] = [];
    let sounding = false;
    for (const [channel, submap] of mux.entries()) {
      const counts = submap === index && (residue.type === 2 || !silent[channel]);
      if (counts) mine.push(channel);
      sounding ||= counts && !silent[channel];
    }
    if (sounding) kernel.addResidue(residue, mine);
  }
}
