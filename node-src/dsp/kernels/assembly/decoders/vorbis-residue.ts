import { claim } from "../memory";
import { entryOf } from "./packet";

const PASSES = 8;
const F: usize = 4;

/** A residue as the host lays it out, in 32-bit words: type, begin, end, partition, classes, class book, then eight books for each class. */
const BEGIN = 4;
const END = 8;
const PARTITION = 12;
const CLASSES = 16;
const CLASSBOOK = 20;
const BOOKS = 24;
/** A book: table, tree, vectors, dimensions. */
const VECTORS = 8;
const DIMENSIONS = 12;

let classes: usize = 0;
let classBytes: usize = 0;

/** Memory for the classes of so many rows of `partitions` partitions. */
export function prepareClasses(rows: i32, partitions: i32): void {
  classBytes = partitions as usize;
  classes = claim(classBytes * (rows as usize));
}

/**
 * Adds a residue to `rows` rows of `size` values, whose addresses stand at `list`. A packet that ends early leaves the rest as it is.
 * Source: Vorbis I, 8.6.2.
 */
export function decodeVectors(residue: usize, list: usize, rows: i32, size: i32): void {
  const begin = min(load<i32>(residue, BEGIN), size);
  const length = load<i32>(residue, PARTITION);
  const partitions = max(0, min(load<i32>(residue, END), size) - begin) / length;
  const group = load<i32>(load<usize>(residue, CLASSBOOK), DIMENSIONS);
  const strided = load<i32>(residue) == 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let partition = 0; partition < partitions; partition++) {
      if (pass == 0 && partition % group == 0 && !readClasses(residue, rows, partition, group)) return;
      const at = ((begin + partition * length) as usize) * F;
      for (let row = 0; row < rows; row++) {
        const kind = load<u8>(classes + (row as usize) * classBytes + (partition as usize)) as usize;
        const book = load<usize>(residue + BOOKS + ((kind * PASSES + (pass as usize)) << 2));
        if (book == 0) continue;
        const into = load<usize>(list + ((row as usize) << 2)) + at;
        if (!(strided ? addStrided(book, into, length) : addInRow(book, into, length))) return;
      }
    }
  }
}

/** One class number holds the classes of several partitions as digits. */
function readClasses(residue: usize, rows: i32, partition: i32, group: i32): bool {
  const count = load<i32>(residue, CLASSES);
  for (let row = 0; row < rows; row++) {
    let digits = entryOf(load<usize>(residue, CLASSBOOK));
    if (digits < 0) return false;
    const to = classes + (row as usize) * classBytes + (partition as usize);
    for (let index = group - 1; index >= 0; index--) {
      store<u8>(to + (index as usize), digits % count);
      digits /= count;
    }
  }
  return true;
}

/** Types 1 and 2: vectors one after the other. */
function addInRow(book: usize, into: usize, length: i32): bool {
  const dimensions = (load<i32>(book, DIMENSIONS) as usize) * F;
  const vectors = load<usize>(book, VECTORS);
  const stop = into + (length as usize) * F;
  while (into < stop) {
    const entry = entryOf(book);
    if (entry < 0) return false;
    let from = vectors + (entry as usize) * dimensions;
    for (const end = min(stop, into + dimensions); into < end; into += F, from += F) store<f32>(into, load<f32>(into) + load<f32>(from));
  }
  return true;
}

/** Type 0: a vector's values are spread over the partition. */
function addStrided(book: usize, into: usize, length: i32): bool {
  const dimensions = load<i32>(book, DIMENSIONS);
  const vectors = load<usize>(book, VECTORS);
  const stride = length / dimensions;
  for (let index = 0; index < stride; index++) {
    const entry = entryOf(book);
    if (entry < 0) return false;
    for (let axis = 0; axis < dimensions; axis++) {
      const to = into + ((index + axis * stride) as usize) * F;
      store<f32>(to, load<f32>(to) + load<f32>(vectors + ((entry * dimensions + axis) as usize) * F));
    }
  }
  return true;
}
