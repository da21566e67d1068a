import { readCodebook } from "#src/adapters/audio/vorbis/codebook.ts";
import type { Floor } from "#src/adapters/audio/vorbis/floor.ts";
import { readFloor } from "#src/adapters/audio/vorbis/floor.ts";
import type { OggPacket } from "#src/adapters/audio/vorbis/ogg-packets.ts";
import { bitLength, PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import type { Residue } from "#src/adapters/audio/vorbis/residue.ts";
import { readResidue } from "#src/adapters/audio/vorbis/residue.ts";

export interface VorbisIdentity {
  readonly channels: number;
  readonly sampleRate: number;
  /** Samples of the short and the long block. */
  readonly blocks: readonly [short: number, long: number];
}

export interface VorbisMapping {
  readonly couplings: readonly { readonly magnitude: number; readonly angle: number }[];
  /** For each channel, its submap. */
  readonly mux: readonly number[];
  readonly submaps: readonly { readonly floor: Floor; readonly residue: Residue }[];
}

export interface VorbisMode {
  readonly long: boolean;
  readonly mapping: VorbisMapping;
}

/** Reads the identification header. Source: Vorbis I, 4.2.2. */
export function readIdentity(packet: OggPacket): VorbisIdentity | undefined {
  if (!isHeader(packet, 1)) return undefined;
  const bits = new PacketBits(packet.bytes, packet.length, HEADER);
  const version = bits.read32();
  const channels = bits.read(8);
  const sampleRate = bits.read32();
  for (let rate = 0; rate < 3; rate += 1) bits.read32();
  const short = 1 << bits.read(4);
  const long = 1 << bits.read(4);
  const framed = bits.flag();
  if (version !== 0 || !framed || bits.over || short < 64 || long > 8192 || short > long) return undefined;
  return { channels, sampleRate, blocks: [short, long] };
}

/**
 * Reads the setup header to the modes that the audio packets name.
 *
 * Edge: undefined when it is damaged; `"floor-0"` when it uses the LSP floor, which only encoders before 2001 wrote.
 * Source: Vorbis I, 4.2.4.
 */
export function readSetup(packet: OggPacket, channels: number): readonly VorbisMode[] | "floor-0" | undefined {
  if (!isHeader(packet, 5)) return undefined;
  const bits = new PacketBits(packet.bytes, packet.length, HEADER);
  const codebooks = list(bits, 8, () => readCodebook(bits));
  if (codebooks === undefined) return undefined;
  const times = list(bits, 6, () => (bits.read(16) === 0 ? true : undefined));
  let lsp = false;
  const floors = list(bits, 6, () => {
    lsp ||= bits.read(16) === 0;
    return lsp ? undefined : readFloor(bits, codebooks);
  });
  if (lsp) return "floor-0";
  const residues = list(bits, 6, () => readResidue(bits, codebooks));
  if (times === undefined || floors === undefined || residues === undefined) return undefined;
  const mappings = list(bits, 6, () => readMapping(bits, channels, floors, residues));
  const modes = mappings && list(bits, 6, () => readMode(bits, mappings));
  return modes && bits.flag() && !bits.over ? modes : undefined;
}

/** Packet type and "vorbis". */
const HEADER = 7;

function isHeader(packet: OggPacket, type: number): boolean {
  return packet.bytes[0] === type && Buffer.from(packet.bytes.subarray(1, HEADER)).toString("latin1") === "vorbis";
}

/** A count less one, then as many entries; undefined if one of them is. */
function list<Entry>(bits: PacketBits, countBits: number, read: () => Entry | undefined): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (let left = bits.read(countBits) + 1; left > 0; left -= 1) {
    const entry = read();
    if (entry === undefined || bits.over) return undefined;
    entries.push(entry);
  }
  return entries;
}

function readMapping(
  bits: PacketBits,
  channels: number,
  floors: readonly Floor[],
  residues: readonly Residue[],
): VorbisMapping | undefined {
  if (bits.read(16) !== 0) return undefined;
  const submapCount = bits.flag() ? bits.read(4) + 1 : 1;
  const width = bitLength(channels - 1);
  const couplings = Array.from({ length: bits.flag() ? bits.read(8) + 1 : 0 }, () => ({
    magnitude: bits.read(width),
    angle: bits.read(width),
  }));
  const sound = couplings.every(
    ({ magnitude, angle }) => magnitude !== angle && magnitude < channels && angle < channels,
  );
  if (!sound || bits.read(2) !== 0) return undefined;
  const mux = Array.from({ length: channels }, () => (submapCount > 1 ? bits.read(4) : 0));
  const submaps = Array.from({ length: submapCount }, () => {
    bits.read(8);
    return { floor: floors[bits.read(8)], residue: residues[bits.read(8)] };
  }).filter((map): map is VorbisMapping["submaps"][number] => map.floor !== undefined && map.residue !== undefined);
  return submaps.length === submapCount && mux.every((index) => index < submapCount)
    ? { couplings, mux, submaps }
    : undefined;
}

function readMode(bits: PacketBits, mappings: readonly VorbisMapping[]): VorbisMode | undefined {
  const long = bits.flag();
  const plain = bits.read(16) === 0 && bits.read(16) === 0;
  const mapping = mappings[bits.read(8)];
  return plain && mapping !== undefined ? { long, mapping } : undefined;
}
