import { decodeFloor, type Floor } from "#src/adapters/audio/vorbis/floor.ts";
import { bitLength, type PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import type { VorbisMapping, VorbisMode } from "#src/adapters/audio/vorbis/vorbis-setup.ts";

/** The mode of an audio packet, read from its start; undefined for one of another kind. Source: Vorbis I, 4.3.1. */
export function readMode(bits: PacketBits, modes: readonly VorbisMode[]): VorbisMode | undefined {
  const mode = bits.flag() ? undefined : modes[bits.read(bitLength(modes.length - 1))];
  if (mode?.long) bits.read(2);
  return bits.over ? undefined : mode;
}

/** The envelopes of a packet, and whose spectra have no residue. */
export interface PacketFloors {
  readonly heights: readonly (Int32Array | undefined)[];
  readonly silent: readonly boolean[];
}

/** Source: Vorbis I, 4.3.2 and 4.3.3. */
export function readFloors(bits: PacketBits, mapping: VorbisMapping): PacketFloors {
  const heights = mapping.mux.map((_, channel) => decodeFloor(bits, floorOf(mapping, channel)));
  const silent = heights.map((points) => points === undefined);
  for (const { magnitude, angle } of mapping.couplings) {
    if (silent[magnitude] && silent[angle]) continue;
    silent[magnitude] = false;
    silent[angle] = false;
  }
  return { heights, silent };
}

export function floorOf({ submaps, mux }: VorbisMapping, channel: number): Floor {
  return submaps[mux[channel]!]!.floor;
}

/** The rising half of the window. Source: Vorbis I, 1.3.2. */
export function slope(size: number): Float32Array {
  const half = size / 2;
  return Float32Array.from({ length: half }, (_, index) =>
    Math.sin((Math.PI / 2) * Math.sin((((index + 0.5) / half) * Math.PI) / 2) ** 2),
  );
}
