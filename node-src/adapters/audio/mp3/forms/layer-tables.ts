import { BLOCKS, bandsOf, LONG_BANDS } from "#src/adapters/audio/mp3/coding/bands.ts";
import { EXTRA_BITS, FAST_BITS, type HuffmanCode, huffmanCode } from "#src/adapters/audio/mp3/coding/huffman-code.ts";
import { POWERS } from "#src/adapters/audio/mp3/coding/lines.ts";
import { GAINS } from "#src/adapters/audio/mp3/coding/requantise.ts";
import { PRETAB } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import { FILTER_TABLES } from "#src/adapters/audio/mp3/forms/filter-tables.ts";
import type { LayerThreeTables } from "#src/dsp/kernels/decoders/wasm-layer-three.ts";

/** What the kernels of layer III look up, made once. */
export function layerTables(): LayerThreeTables {
  made ??= { filter: FILTER_TABLES, codes: packCodes(), powers: POWERS, gains: GAINS, bands: packBands() };
  return made;
}

let made: LayerThreeTables | undefined;

const TABLES = 34;
/** In an entry: the rest of the code is looked up in a table of its own. */
const LONGER = 1 << 31;

function packCodes(): Int32Array {
  const heads = new Array<number>(2 * TABLES).fill(0);
  const places = new Map<HuffmanCode, number>();
  const words = [...heads];
  for (let table = 0; table < TABLES; table += 1) {
    const code = huffmanCode(table);
    if (code === undefined) continue;
    const place = places.get(code) ?? append(words, code);
    places.set(code, place);
    words[2 * table] = place;
    words[2 * table + 1] = EXTRA_BITS[table] ?? 0;
  }
  return Int32Array.from(words);
}

/** A table of the first bits, and behind it one for each beginning that is not a whole code: as wide as its longest needs. */
function append(words: number[], { longest, full }: HuffmanCode): number {
  const place = words.length;
  const span = 1 << (longest - FAST_BITS);
  for (let first = 0; first < 1 << FAST_BITS; first += 1) words.push(full[first * span]!);
  for (let first = 0; first < 1 << FAST_BITS; first += 1) {
    const rest = full.subarray(first * span, (first + 1) * span);
    const width = Math.max(...rest.map((entry) => entry & 31)) - FAST_BITS;
    if (width <= 0) continue;
    words[place + first] = LONGER | (words.length << 5) | width;
    for (let at = 0; at < span; at += span >> width) words.push(rest[at]!);
  }
  return place;
}

/** A row holds up to 39 bands of four words, and their number. */
const ROW = 1 + 4 * 39;
const LONG = 3;

function packBands(): Int32Array {
  const words = new Int32Array(LONG_BANDS.length * BLOCKS.length * ROW);
  for (let row = 0; row < LONG_BANDS.length * BLOCKS.length; row += 1) {
    const bands = bandsOf(Math.floor(row / BLOCKS.length), BLOCKS[row % BLOCKS.length]!);
    const packed = bands.flatMap(({ start, end, window }, index) => [
      start,
      end,
      window ?? LONG,
      window === null ? (PRETAB[index] ?? 0) : 0,
    ]);
    words.set([bands.length, ...packed], row * ROW);
  }
  return words;
}
