import type { Codebook } from "#src/adapters/audio/vorbis/codebook.ts";
import type { PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";

/** How the fine structure of a spectrum is coded. Source: Vorbis I, 8. */
export interface Residue {
  readonly type: number;
  readonly begin: number;
  readonly end: number;
  readonly partition: number;
  readonly classes: number;
  readonly classbook: Codebook;
  /** For each class, the books of its eight passes. */
  readonly books: readonly (readonly (Codebook | undefined)[])[];
}

/** Reads a residue from the setup header; undefined if it breaks the rules. */
export function readResidue(bits: PacketBits, codebooks: readonly Codebook[]): Residue | undefined {
  const type = bits.read(16);
  const begin = bits.read(24);
  const end = bits.read(24);
  const partition = bits.read(24) + 1;
  const classes = bits.read(6) + 1;
  const classbook = codebooks[bits.read(8)];
  const cascades = Array.from({ length: classes }, () => {
    const low = bits.read(3);
    return low + (bits.flag() ? bits.read(5) * 8 : 0);
  });
  const books = cascades.map((passes) =>
    Array.from({ length: PASSES }, (_, pass) => (passes & (1 << pass) ? codebooks[bits.read(8)] : undefined)),
  );
  const usable = books.flat().every((book) => book === undefined || book.vectors !== undefined);
  if (type > 2 || end < begin || classbook === undefined || !usable || bits.over) return undefined;
  return { type, begin, end, partition, classes, classbook, books };
}

/**
 * Adds the residue of some channels to their spectra, which must be zero before.
 *
 * Edge: a packet that ends early leaves the rest as it is; that is how the standard wants it.
 */
export function decodeResidue(
  bits: PacketBits,
  residue: Residue,
  spectra: readonly Float32Array[],
  silent: readonly boolean[],
): void {
  if (residue.type !== 2) {
    decodeVectors(
      bits,
      residue,
      spectra.filter((_, index) => !silent[index]),
    );
    return;
  }
  if (silent.every(Boolean)) return;
  const size = spectra[0]?.length ?? 0;
  const woven = new Float32Array(size * spectra.length);
  decodeVectors(bits, residue, [woven]);
  for (const [channel, spectrum] of spectra.entries()) {
    for (let index = 0, at = channel; index < size; index += 1, at += spectra.length) spectrum[index] = woven[at]!;
  }
}

const PASSES = 8;

/** Source: Vorbis I, 8.6.2. */
function decodeVectors(bits: PacketBits, residue: Residue, vectors: readonly Float32Array[]): void {
  const size = vectors[0]?.length ?? 0;
  const begin = Math.min(residue.begin, size);
  const partitions = Math.max(0, Math.floor((Math.min(residue.end, size) - begin) / residue.partition));
  const group = residue.classbook.dimensions;
  const classes = vectors.map(() => new Uint8Array(partitions + group));
  for (let step = 0; step < PASSES * partitions; step += 1) {
    const pass = Math.floor(step / partitions);
    const partition = step % partitions;
    if (pass === 0 && partition % group === 0 && !readClasses(bits, residue, classes, partition)) return;
    const at = begin + partition * residue.partition;
    if (!decodePass(bits, residue, vectors, classes, partition, pass, at)) return;
  }
}

/** One class number holds the classes of several partitions as digits. */
function readClasses(bits: PacketBits, residue: Residue, classes: readonly Uint8Array[], partition: number): boolean {
  for (const row of classes) {
    let digits = residue.classbook.decode(bits);
    if (digits < 0) return false;
    for (let index = residue.classbook.dimensions - 1; index >= 0; index -= 1) {
      row[partition + index] = digits % residue.classes;
      digits = Math.floor(digits / residue.classes);
    }
  }
  return true;
}

function decodePass(
  bits: PacketBits,
  residue: Residue,
  vectors: readonly Float32Array[],
  classes: readonly Uint8Array[],
  partition: number,
  pass: number,
  at: number,
): boolean {
  for (let index = 0; index < vectors.length; index += 1) {
    const book = residue.books[classes[index]![partition]!]?.[pass];
    if (book === undefined) continue;
    const add = residue.type === 0 ? addStrided : addInRow;
    if (!add(bits, book, vectors[index]!, at, residue.partition)) return false;
  }
  return true;
}

/** Types 1 and 2: vectors one after the other. */
function addInRow(bits: PacketBits, book: Codebook, into: Float32Array, at: number, size: number): boolean {
  const { dimensions, vectors } = book;
  const stop = at + size;
  for (let index = at; index < stop; ) {
    const entry = book.decode(bits);
    if (entry < 0) return false;
    const from = entry * dimensions;
    for (let axis = 0; axis < dimensions && index < stop; axis += 1) into[index++]! += vectors![from + axis]!;
  }
  return true;
}

/** Type 0: a vector's values are spread over the partition. */
function addStrided(bits: PacketBits, book: Codebook, into: Float32Array, at: number, size: number): boolean {
  const { dimensions, vectors } = book;
  const stride = Math.floor(size / dimensions);
  for (let index = 0; index < stride; index += 1) {
    const entry = book.decode(bits);
    if (entry < 0) return false;
    for (let axis = 0; axis < dimensions; axis += 1)
      into[at + index + axis * stride]! += vectors![entry * dimensions + axis]!;
  }
  return true;
}
