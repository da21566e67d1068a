/**
 * Reads bits, most significant first, from a stretch of bytes.
 *
 * Edge: past the end it goes on with whatever stands there (16 spare bytes must follow) and `over` is true: ask after each unit
 * of decoding, and read no more than 16 bytes between two questions.
 */
export class BitReader {
  readonly #view: DataView;
  readonly #last: number;
  #bit: number;

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#bit = from * 8;
    this.#last = to * 8;
  }

  /** More was read than there is. */
  get over(): boolean {
    return this.#bit > this.#last;
  }

  /** Bit from the start of the bytes. */
  get position(): number {
    return this.#bit;
  }

  /** Next whole byte. */
  get byte(): number {
    return (this.#bit + 7) >>> 3;
  }

  /** The next 0 to 25 bits, unsigned. */
  read(count: number): number {
    if (count === 0 || this.over) return 0;
    const word = this.#view.getInt32(this.#bit >>> 3) << (this.#bit & 7);
    this.#bit += count;
    return word >>> (32 - count);
  }

  /** The next 1 to 25 bits without passing them. */
  peek(count: number): number {
    return this.over ? 0 : (this.#view.getInt32(this.#bit >>> 3) << (this.#bit & 7)) >>> (32 - count);
  }

  /** Moves on, or back. */
  skip(count: number): void {
    this.#bit += count;
  }

  /** The next 0 to 32 bits, two's complement. */
  signed(count: number): number {
    if (count === 0 || this.over) return 0;
    const high = Math.min(count, 16);
    const value = (this.read(high) << (32 - high)) >> (32 - high);
    return count > 16 ? (value << (count - 16)) | this.read(count - 16) : value;
  }

  /** Zero bits up to the next one, which is passed. */
  unary(): number {
    let zeros = 0;
    while (!this.over) {
      const word = this.#view.getInt32(this.#bit >>> 3) << (this.#bit & 7);
      const run = Math.clz32(word);
      if (run < SAFE) {
        this.#bit += run + 1;
        return zeros + run;
      }
      zeros += SAFE;
      this.#bit += SAFE;
    }
    return zeros;
  }

  /** Rice codes with parameter `rice`, folded sign, into `into` from `start` to `stop`. */
  rice(into: Int32Array | Float64Array, start: number, stop: number, rice: number): void {
    const view = this.#view;
    const last = this.#last;
    for (let index = start; index < stop; index += 1) {
      let folded = 0;
      let bit = this.#bit;
      if (bit > last) return;
      const word = view.getInt32(bit >>> 3) << (bit & 7);
      const run = Math.clz32(word);
      if (run + rice < SAFE) {
        bit += run + 1 + rice;
        const rest = rice === 0 ? 0 : (word << (run + 1)) >>> (32 - rice);
        folded = (run << rice) | rest;
        this.#bit = bit;
        into[index] = (folded >>> 1) ^ -(folded & 1);
      } else {
        into[index] = this.#longRice(rice);
      }
    }
  }

  #longRice(rice: number): number {
    const high = this.unary();
    const rest = rice > 16 ? this.read(rice - 16) * 65536 + this.read(16) : this.read(rice);
    const folded = high * 2 ** rice + rest;
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }
}

/** A word loaded at any bit offset holds this many good bits. */
const SAFE = 25;
