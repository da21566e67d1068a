import type { PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import { bitLength } from "#src/adapters/audio/vorbis/packet-bits.ts";

/** A Huffman code whose entries may stand for vectors. */
export interface Codebook {
  readonly dimensions: number;
  /** Entry e's vector starts at e * dimensions; undefined for a book of plain numbers. */
  readonly vectors: Float32Array | undefined;
  /** By the next ten bits: entry × 32 + length where a code ends within them, else -node - 1. */
  readonly table: Int32Array;
  /** Children of node n at 2n and 2n + 1: a node, or a leaf as -entry - 1. */
  readonly tree: Int32Array;
  /** The next entry's number; -1 past the packet's end or where no code fits. */
  decode(bits: PacketBits): number;
}

/**
 * Reads one codebook of the setup header.
 *
 * Edge: undefined for what the standard forbids: a wrong sync pattern, too many codes, an unknown lookup.
 * Source: Vorbis I, 3.
 */
export function readCodebook(bits: PacketBits): Codebook | undefined {
  if (bits.read(24) !== SYNC) return undefined;
  const dimensions = bits.read(16);
  const entries = bits.read(24);
  if (dimensions === 0 || entries === 0 || entries > MOST_ENTRIES) return undefined;
  const lengths = readLengths(bits, entries);
  const code = lengths && huffman(lengths);
  if (code === undefined) return undefined;
  const lookup = bits.read(4);
  if (lookup === 0) return { dimensions, vectors: undefined, ...code };
  const vectors = lookup <= 2 ? readVectors(bits, lookup, entries, dimensions) : undefined;
  return vectors && !bits.over ? { dimensions, vectors, ...code } : undefined;
}

/** "BCV". */
const SYNC = 0x564342;
/** Real books have at most a few thousand entries; this bounds the memory that a damaged header can ask for. */
const MOST_ENTRIES = 1 << 17;
const MOST_VALUES = 1 << 21;

/** Code lengths, 0 for an unused entry. Source: Vorbis I, 3.2.1. */
function readLengths(bits: PacketBits, entries: number): Uint8Array | undefined {
  const lengths = new Uint8Array(entries);
  if (bits.flag()) {
    let length = bits.read(5) + 1;
    for (let entry = 0; entry < entries; length += 1) {
      const run = bits.read(bitLength(entries - entry));
      if (length > 32 || entry + run > entries || bits.over) return undefined;
      lengths.fill(length, entry, entry + run);
      entry += run;
    }
    return lengths;
  }
  const sparse = bits.flag();
  for (let entry = 0; entry < entries; entry += 1) if (!sparse || bits.flag()) lengths[entry] = bits.read(5) + 1;
  return bits.over ? undefined : lengths;
}

/** Source: Vorbis I, 3.2.1 (vector lookup types 1 and 2) and 3.3. */
function readVectors(bits: PacketBits, lookup: number, entries: number, dimensions: number): Float32Array | undefined {
  const minimum = float32(bits.read32());
  const delta = float32(bits.read32());
  const width = bits.read(4) + 1;
  const sequence = bits.flag();
  const count = lookup === 1 ? latticeSide(entries, dimensions) : entries * dimensions;
  if (entries * dimensions > MOST_VALUES || count > MOST_VALUES) return undefined;
  const values = Uint16Array.from({ length: count }, () => bits.read(width));
  const vectors = new Float32Array(entries * dimensions);
  for (let entry = 0; entry < entries; entry += 1) {
    let last = 0;
    let divisor = 1;
    for (let axis = 0; axis < dimensions; axis += 1) {
      const index = lookup === 1 ? Math.floor(entry / divisor) % count : entry * dimensions + axis;
      const value = values[index]! * delta + minimum + last;
      vectors[entry * dimensions + axis] = value;
      if (sequence) last = value;
      divisor *= count;
    }
  }
  return vectors;
}

/** The largest whole number whose power by `dimensions` is not above `entries`. Source: Vorbis I, 9.2.3. */
function latticeSide(entries: number, dimensions: number): number {
  let side = Math.floor(entries ** (1 / dimensions));
  while ((side + 1) ** dimensions <= entries) side += 1;
  while (side ** dimensions > entries) side -= 1;
  return side;
}

/** 21 bits of mantissa, 10 of exponent, sign on top. Source: Vorbis I, 9.2.2. */
function float32(word: number): number {
  const mantissa = word % 2 ** 21;
  const exponent = Math.floor(word / 2 ** 21) % 1024;
  return (word >= 2 ** 31 ? -mantissa : mantissa) * 2 ** (exponent - 788);
}

/** Looks codes of up to 10 bits up in one step, longer ones bit by bit. */
function huffman(lengths: Uint8Array): Pick<Codebook, "table" | "tree" | "decode"> | undefined {
  const built = buildTree(lengths);
  if (built === undefined) return undefined;
  const tree = Int32Array.from(built);
  const table = Int32Array.from({ length: 1 << FAST }, (_, prefix) => lookUp(tree, prefix));
  const climb = (bits: PacketBits, from: number): number => {
    let node = from;
    while (node >= 0 && !bits.over) node = tree[2 * node + bits.read(1)] ?? EMPTY;
    return bits.over || node === EMPTY ? -1 : -node - 1;
  };
  const decode = (bits: PacketBits): number => {
    const found = table[bits.peek(FAST)]!;
    if (found === EMPTY) return -1;
    bits.skip(found >= 0 ? found & 31 : FAST);
    if (bits.over) return -1;
    return found >= 0 ? found >>> 5 : climb(bits, -found - 1);
  };
  return { table, tree, decode };
}

/** Entry and length where a code begins with these bits, else -node - 1. */
function lookUp(tree: Int32Array, prefix: number): number {
  let node = 0;
  let depth = 0;
  while (depth < FAST && node >= 0) {
    node = tree[2 * node + ((prefix >>> depth) & 1)] ?? EMPTY;
    depth += 1;
  }
  if (node === EMPTY) return EMPTY;
  return node >= 0 ? -node - 1 : ((-node - 1) << 5) | depth;
}

const FAST = 10;
/** No code leads here; other negative numbers are leaves: -entry - 1. */
const EMPTY = -0x40000000;

/** Children of node n at 2n and 2n + 1; undefined when the lengths ask for more codes than there are. */
function buildTree(lengths: Uint8Array): number[] | undefined {
  const codes = assignCodes(lengths);
  if (codes === undefined) return undefined;
  const tree = [EMPTY, EMPTY];
  let used = 0;
  for (const [entry, length] of lengths.entries()) {
    if (length === 0) continue;
    plant(tree, codes[entry]!, length, -entry - 1);
    used += 1;
  }
  if (used === 1) tree.fill(-lengths.findIndex((length) => length > 0) - 1, 0, 2);
  return tree;
}

function plant(tree: number[], code: number, length: number, leaf: number): void {
  let node = 0;
  for (let bit = length - 1; bit > 0 && node >= 0; bit -= 1) {
    const slot = 2 * node + ((code >>> bit) & 1);
    if (tree[slot] === EMPTY) {
      tree[slot] = tree.length / 2;
      tree.push(EMPTY, EMPTY);
    }
    node = tree[slot]!;
  }
  if (node >= 0) tree[2 * node + (code & 1)] = leaf;
}

/** Each entry in turn takes the lowest free code of its length. Source: Vorbis I, 3.2.1. */
function assignCodes(lengths: Uint8Array): Uint32Array | undefined {
  const codes = new Uint32Array(lengths.length);
  const next = new Float64Array(33);
  for (const [entry, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length]!;
    if (code >= 2 ** length) return undefined;
    codes[entry] = code;
    occupy(next, length);
    follow(next, length, code);
  }
  return codes;
}

/** Moves the shorter lengths' next codes past the branch just taken. */
function occupy(next: Float64Array, length: number): void {
  for (let shorter = length; shorter > 0; shorter -= 1) {
    if (next[shorter]! % 2 === 1) {
      next[shorter] = shorter === 1 ? next[1]! + 1 : next[shorter - 1]! * 2;
      return;
    }
    next[shorter] = next[shorter]! + 1;
  }
}

/** Longer codes that would have begun with the code just given begin elsewhere. */
function follow(next: Float64Array, length: number, given: number): void {
  let code = given;
  for (let longer = length + 1; longer <= 32; longer += 1) {
    if (Math.floor(next[longer]! / 2) !== code) return;
    code = next[longer]!;
    next[longer] = next[longer - 1]! * 2;
  }
}
