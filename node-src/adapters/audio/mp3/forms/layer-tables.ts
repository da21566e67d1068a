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

interface Entry {
  readonly word: number;
  readonly length: number;
}

/** A table of the first bits, and behind it one for each beginning that is not a whole code: as wide as its longest needs. */
function append(words: number[], code: HuffmanCode): number {
  const place = words.length;
  const beginnings = entriesByBeginning(code);
  for (const entries of beginnings) words.push(entries[0]!.word);
  for (const [first, entries] of beginnings.entries()) {
    const width = Math.max(...entries.map(({ length }) => length)) - FAST_BITS;
    if (width <= 0) continue;
    words[place + first] = LONGER | (words.length << 5) | width;
    for (const { word, length } of entries)
      words.push(...new Array<number>(1 << (width + FAST_BITS - length)).fill(word));
  }
  return place;
}

/** For each word of the first bits the codes that begin with it, or the one that it begins with. */
function entriesByBeginning({ longest, lengths, symbols }: HuffmanCode): readonly (readonly Entry[])[] {
  const beginnings = Array.from({ length: 1 << FAST_BITS }, (): Entry[] => []);
  const unit = longest - FAST_BITS;
  let from = 0;
  for (const [index, length] of lengths.entries()) {
    const to = from + (1 << (longest - length));
    const entry = { word: (symbols[index]! << 5) | length, length };
    for (let first = from >> unit; first << unit < to; first += 1) beginnings[first]!.push(entry);
    from = to;
  }
  return beginnings;
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
