import { DECODER_BINARY } from "#src/dsp/kernels/decoders/decoder-binary.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { transformTurns } from "#src/dsp/kernels/webassembly/transform-turns.ts";

/** What assembly/decoders/vorbis.ts exports. */
interface VorbisExports extends KernelExports {
  prepareVorbis(channels: number, short: number, long: number, partitions: number): void;
  vorbisRoom(bytes: number): number;
  vorbisTables(long: number): number;
  startPacket(packet: number, length: number, bit: number): void;
  startBlock(values: number): void;
  addResidue(residue: number, count: number): void;
  uncouple(magnitude: number, angle: number): void;
  applyFloor(channel: number, count: number): void;
  endBlock(now: number, before: number, silent: number): number;
  readonly vorbisSlopes: KernelGlobal;
  readonly vorbisDecibels: KernelGlobal;
  readonly vorbisChannels: KernelGlobal;
  readonly vorbisPoints: KernelGlobal;
  readonly vorbisOutput: KernelGlobal;
}

/** A Huffman code: `table` by the next ten bits, `tree` from there on, as assembly/decoders/packet.ts reads them. */
export interface KernelBook {
  readonly dimensions: number;
  readonly vectors: Float32Array | undefined;
  readonly table: Int32Array;
  readonly tree: Int32Array;
}

export interface KernelResidue {
  readonly type: number;
  readonly begin: number;
  readonly end: number;
  readonly partition: number;
  readonly classes: number;
  readonly classbook: KernelBook;
  /** For each class, the books of its eight passes. */
  readonly books: readonly (readonly (KernelBook | undefined)[])[];
}

export interface VorbisKernelPlan {
  readonly channels: number;
  readonly blocks: readonly [short: number, long: number];
  /** The rising half of the window of each block. */
  readonly slopes: readonly Float32Array[];
  /** 256 gains of the floor. */
  readonly decibels: Float32Array;
  readonly residues: readonly KernelResidue[];
}

/** What stands behind the floors of a Vorbis packet, and what becomes of it. Call in this order. */
export interface VorbisKernel {
  /** A block of `size` samples whose residues begin at `bit` of the packet's first `length` bytes. */
  start(packet: Uint8Array, length: number, bit: number, size: number): void;
  addResidue(residue: KernelResidue, channels: readonly number[]): void;
  uncouple(magnitude: number, angle: number): void;
  /** x, y of each point in turn. */
  applyFloor(channel: number, points: readonly number[]): void;
  /** The samples that are finished, interleaved, until the next call. 0: a short block, 1: a long one. */
  end(now: 0 | 1, before: 0 | 1 | undefined, silent: readonly boolean[]): Float32Array<ArrayBuffer>;
}

/** @throws RangeError where there is no WebAssembly SIMD, and for a residue that the plan does not name. */
export function wasmVorbis(plan: VorbisKernelPlan): VorbisKernel {
  const { channels, blocks, residues } = plan;
  const kernel = kernelInstance<VorbisExports>(DECODER_BINARY);
  const rowsOf = ({ partition, type, classbook }: KernelResidue) =>
    Math.floor(((blocks[1] / 2) * (type === 2 ? channels : 1)) / partition) + classbook.dimensions;
  kernel.prepareVorbis(channels, blocks[0], blocks[1], Math.max(1, ...residues.map(rowsOf)));
  const residueAt = placeResidues(kernel, residues);
  let room = FIRST_ROOM;
  let packetAt = kernel.vorbisRoom(room + SPARE);
  placeTables(kernel, plan);
  return {
    start: (packet, length, bit, size) => {
      if (length > room) {
        room = 2 * length;
        packetAt = kernel.vorbisRoom(room + SPARE);
      }
      const input = new Uint8Array(kernel.memory.buffer, packetAt, length + SPARE);
      input.set(packet.subarray(0, length));
      input.fill(0, length);
      kernel.startPacket(packetAt, length, bit);
      kernel.startBlock(size / 2);
    },
    addResidue: (residue, of) => {
      const at = residueAt.get(residue);
      if (at === undefined) throw new RangeError("wasmVorbis: a residue that the plan does not name");
      new Int32Array(kernel.memory.buffer, kernel.vorbisChannels.value, channels).set(of);
      kernel.addResidue(at, of.length);
    },
    uncouple: kernel.uncouple,
    applyFloor: (channel, points) => {
      new Int32Array(kernel.memory.buffer, kernel.vorbisPoints.value, points.length).set(points);
      kernel.applyFloor(channel, points.length / 2);
    },
    end: (now, before, silent) => {
      const mask = silent.reduce((bits, is, channel) => (is ? bits | (1 << channel) : bits), 0);
      const frames = kernel.endBlock(now, before ?? -1, mask);
      return new Float32Array(kernel.memory.buffer, kernel.vorbisOutput.value, frames * channels);
    },
  };
}

const FIRST_ROOM = 1 << 14;
/** Zeros behind a packet. */
const SPARE = 16;

function placeResidues(kernel: VorbisExports, residues: readonly KernelResidue[]): Map<KernelResidue, number> {
  const known = new Map<KernelBook, number>();
  const bookAt = (book: KernelBook | undefined): number => {
    if (book === undefined) return 0;
    const { table, tree, vectors, dimensions } = book;
    const at =
      known.get(book) ??
      words(kernel, [table, tree, vectors ?? new Int32Array()].map((part) => placed(kernel, part)).concat(dimensions));
    known.set(book, at);
    return at;
  };
  return new Map(
    residues.map((residue) => {
      const { type, begin, end, partition, classes, classbook, books } = residue;
      return [
        residue,
        words(kernel, [type, begin, end, partition, classes, bookAt(classbook), ...books.flat().map(bookAt)]),
      ];
    }),
  );
}

function words(kernel: VorbisExports, values: readonly number[]): number {
  return placed(kernel, Int32Array.from(values));
}

function placed(kernel: VorbisExports, values: Int32Array | Float32Array): number {
  const at = kernel.vorbisRoom(values.byteLength);
  new Uint8Array(kernel.memory.buffer, at, values.byteLength).set(
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  );
  return at;
}

function placeTables(kernel: VorbisExports, { blocks, slopes, decibels }: VorbisKernelPlan): void {
  const { buffer } = kernel.memory;
  const halves = slopes.flatMap((slope) => [slope, slope.toReversed()]);
  let at = kernel.vorbisSlopes.value;
  for (const half of halves) {
    new Float32Array(buffer, at, half.length).set(half);
    at += half.byteLength;
  }
  new Float32Array(buffer, kernel.vorbisDecibels.value, decibels.length).set(decibels);
  for (const [long, size] of blocks.entries()) {
    const points = size / 4;
    const angle = (index: number) => (2 * Math.PI * (index + 1 / 8)) / size;
    const turns = transformTurns(points);
    const tables = new Float32Array(buffer, kernel.vorbisTables(long), 3 * points + turns.length);
    for (let index = 0; index < points; index++) {
      tables[index] = Math.cos(angle(index));
      tables[points + index] = -Math.sin(angle(index));
      tables[2 * points + index] = 1;
    }
    tables.set(turns, 3 * points);
  }
}
