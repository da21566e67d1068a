/**
 * Reads bits, least significant first, from a packet that 8 spare bytes follow.
 *
 * Edge: a read past the end gives 0 and sets `over` for good.
 * Source: Vorbis I, 2.
 */
export class PacketBits {
  readonly #view: DataView;
  readonly #last: number;
  #bit = 0;
  over = false;

  constructor(bytes: Uint8Array, length: number, skipBytes = 0) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#last = length * 8;
    this.#bit = skipBytes * 8;
  }

  /** Bit from the start of the bytes. */
  get position(): number {
    return this.#bit;
  }

  /** The next 0 to 24 bits, unsigned. */
  read(count: number): number {
    const value = this.peek(count);
    this.skip(count);
    return this.over ? 0 : value;
  }

  /** 32 bits, unsigned. */
  read32(): number {
    return this.read(16) + this.read(16) * 65536;
  }

  flag(): boolean {
    return this.read(1) === 1;
  }

  /** The next 0 to 24 bits without passing them; behind the end stand zeros. */
  peek(count: number): number {
    if (this.over) return 0;
    return (this.#view.getUint32(this.#bit >>> 3, true) >>> (this.#bit & 7)) & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.#bit += count;
    if (this.#bit > this.#last) this.over = true;
  }
}

/** Bits needed to write a number: 0 for 0, 1 for 1, 3 for 7. Source: Vorbis I, 9.2.1. */
export function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}
