/** Bits of a packet, least significant first; behind it stand 16 zeros. */
let bytes: usize = 0;
let last: i32 = 0;
let bit: i32 = 0;

/** No code leads here; other negative numbers in a book's tables stand for nodes and leaves: -n - 1. */
const EMPTY = -0x40000000;
/** Bits that a book's table is asked with. */
const FAST = 10;

/** Reads from bit `from` on of the `length` bytes at `packet`. */
export function startPacket(packet: usize, length: i32, from: i32): void {
  bytes = packet;
  last = length << 3;
  bit = from;
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function ahead(): u64 {
  return load<u64>(bytes + (bit >>> 3)) >>> (bit & 7);
}

/** The next entry of a book (its table and tree stand first in it); -1 past the packet's end or where no code fits. */
export function entryOf(book: usize): i32 {
  if (bit > last) return -1;
  const found = load<i32>(load<usize>(book) + (((ahead() as usize) & ((1 << FAST) - 1)) << 2));
  if (found >= 0) {
    bit += found & 31;
    return bit > last ? -1 : found >>> 5;
  }
  return found == EMPTY ? -1 : climb(load<usize>(book, 4), -found - 1);
}

/** A code of more bits, one at a time from a node of the tree on. */
function climb(tree: usize, from: i32): i32 {
  let node = from;
  bit += FAST;
  while (node >= 0) {
    if (bit >= last) {
      bit = last + 1;
      return -1;
    }
    node = load<i32>(tree + (((2 * node) + ((ahead() & 1) as i32)) << 2));
    bit += 1;
  }
  return node == EMPTY ? -1 : -node - 1;
}
