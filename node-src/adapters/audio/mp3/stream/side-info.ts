import { BitReader } from "#src/adapters/audio/bit-reader.ts";
import { LONG_BANDS } from "#src/adapters/audio/mp3/coding/bands.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";

/** How one granule of one channel is coded. */
export interface Granule {
  /** Bits of scale factors and lines. */
  readonly bits: number;
  /** Pairs of lines coded with the big tables. */
  readonly pairs: number;
  readonly gain: number;
  readonly scaleCompress: number;
  readonly blocks: "long" | "short" | "mixed";
  /** Window shape: 0 normal, 1 start, 2 short, 3 stop. */
  readonly shape: number;
  readonly tables: readonly number[];
  readonly subblockGain: readonly number[];
  /** Lines where the second and the third table begin. */
  readonly regions: readonly [number, number];
  readonly preflag: boolean;
  /** Scale factors count in steps of 2 (else of √2). */
  readonly coarseScale: boolean;
  /** Quadruples by table B. */
  readonly tableB: boolean;
}

export interface SideInfo {
  /** Bytes of the frames before in which this one's data begins. */
  readonly reach: number;
  /** For each channel, a bit for each group of scale factors that the second granule takes from the first. */
  readonly shared: readonly number[];
  /** `granules[g][channel]`. */
  readonly granules: readonly (readonly Granule[])[];
}

/** Reads the side information of a frame. Source: ISO/IEC 11172-3, 2.4.1.7 and 2.4.2.7; 13818-3, 2.4.1.7. */
export function readSideInfo(frame: Uint8Array, header: Mp3Header): SideInfo {
  const padded = new Uint8Array(header.sideBytes + SPARE);
  padded.set(frame.subarray(header.headerBytes, header.headerBytes + header.sideBytes));
  const bits = new BitReader(padded, 0, header.sideBytes);
  const first = header.version === "1";
  const reach = bits.read(first ? 9 : 8);
  bits.read(first ? (header.channels === 1 ? 5 : 3) : header.channels === 1 ? 1 : 2);
  const each = Array.from({ length: header.channels });
  const shared = each.map(() => (first ? bits.read(4) : 0));
  const granules = Array.from({ length: first ? 2 : 1 }, () => each.map(() => readGranule(bits, header)));
  return { reach, shared, granules };
}

function readGranule(bits: BitReader, header: Mp3Header): Granule {
  const first = header.version === "1";
  const length = bits.read(12);
  const pairs = Math.min(bits.read(9), LINES / 2);
  const gain = bits.read(8);
  const scaleCompress = bits.read(first ? 4 : 9);
  const switched = bits.read(1) === 1;
  const blocks = switched ? readSwitched(bits, header) : readPlain(bits, header);
  const preflag = first && bits.read(1) === 1;
  return {
    bits: length,
    pairs,
    gain,
    scaleCompress,
    ...blocks,
    preflag,
    coarseScale: bits.read(1) === 1,
    tableB: bits.read(1) === 1,
  };
}

type Blocks = Pick<Granule, "blocks" | "shape" | "tables" | "subblockGain" | "regions">;

function readSwitched(bits: BitReader, header: Mp3Header): Blocks {
  const shape = bits.read(2);
  const mixed = bits.read(1) === 1;
  const tables = [bits.read(5), bits.read(5), 0];
  const subblockGain = [bits.read(3), bits.read(3), bits.read(3)];
  const blocks = shape !== SHORT ? "long" : mixed ? "mixed" : "short";
  const longEdge = LONG_BANDS[header.rateIndex]?.[8] ?? LINES;
  const shortEdge = header.rateIndex === EIGHT_KILOHERTZ ? 72 : 36;
  return { blocks, shape, tables, subblockGain, regions: [shape === SHORT ? shortEdge : longEdge, LINES] };
}

function readPlain(bits: BitReader, header: Mp3Header): Blocks {
  const tables = [bits.read(5), bits.read(5), bits.read(5)];
  const one = bits.read(4) + 1;
  const two = one + bits.read(3) + 1;
  const edges = LONG_BANDS[header.rateIndex] ?? [];
  return {
    blocks: "long",
    shape: 0,
    tables,
    subblockGain: [0, 0, 0],
    regions: [edges[one] ?? LINES, edges[two] ?? LINES],
  };
}

const SPARE = 16;
const LINES = 576;
const SHORT = 2;
const EIGHT_KILOHERTZ = 8;
