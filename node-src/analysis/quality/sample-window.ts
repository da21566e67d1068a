import type { BlockPowers, BlockScan } from "#src/dsp/kernels/scan/block-scanner.ts";
import { createBlockScanner } from "#src/dsp/kernels/scan/create-block-scanner.ts";
import { CLIPPING } from "#src/knowledge/quality-control/level-limits.ts";
import { type AudioFormat, BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Blocks of a file that are to be judged now, with as many known before and behind them as anybody needs. */
export interface HeardBlocks {
  readonly planes: readonly Float32Array[];
  /** One a channel. */
  readonly scans: readonly BlockScan[];
  readonly powers: BlockPowers;
  /** Frames of a block: a third of a millisecond. */
  readonly size: number;
  /** Blocks `from` to `to` of `scans` are new; block b begins at sample `LEAD + b * size` of `planes`. */
  readonly from: number;
  readonly to: number;
  /** How many blocks of the file stand before `from`. */
  readonly before: number;
}

/** Samples before the first block of the planes. */
export const LEAD = 4;

/** Blocks that are known before and behind each that is judged: 43 ms. */
export const AROUND = 128;

/** Takes the bytes of a file and hands its samples on, with what stands around them. Memory is fixed. */
export interface SampleWindow {
  add(bytes: Uint8Array): void;
  /** Silence follows the end. */
  finish(): void;
}

/** Frames of one block at a sample rate. */
export function blockSize(sampleRate: number): number {
  return Math.max(2, Math.round(sampleRate / BLOCKS_PER_SECOND));
}

const BLOCKS_PER_SECOND = 3000;
/** Blocks that are judged at once. */
const PIECE = 1024;

export function sampleWindow(
  { sampleRate, channels, encoding }: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
  hear: (heard: HeardBlocks) => void,
): SampleWindow {
  const size = blockSize(sampleRate);
  const room = 2 * AROUND + PIECE;
  const scanner = createBlockScanner({ ...FLAT, encoding, channels, size, room, lead: LEAD, piece: PIECE * size });
  const { planes, scans, powers } = scanner;
  const columns = [...scans, powers].flatMap((scan) => Object.values(scan) as (Float32Array | Float64Array)[]);
  const frameBytes = BYTES_PER_SAMPLE[encoding] * channels;
  /** The first blocks stand for the silence before the file. */
  let filled = LEAD + AROUND * size;
  let scanned = AROUND;
  let before = 0;
  const judge = () => {
    const blocks = Math.floor((filled - LEAD) / size) - scanned;
    scanner.scan(scanned, blocks);
    scanned += blocks;
    const to = scanned - AROUND;
    if (to <= AROUND) return;
    hear({ planes, scans, powers, size, from: AROUND, to, before });
    const done = to - AROUND;
    for (const plane of planes) plane.copyWithin(0, done * size, filled);
    for (const column of columns) column.copyWithin(0, done, scanned);
    before += done;
    filled -= done * size;
    scanned -= done;
  };
  const silence = (frames: number) => {
    for (const plane of planes) plane.fill(0, filled, filled + frames);
    filled += frames;
    judge();
  };
  return {
    add: (bytes) => {
      const frames = bytes.length / frameBytes;
      for (let done = 0; done < frames; ) {
        const take = Math.min(frames - done, PIECE * size, LEAD + room * size - filled);
        scanner.input.set(bytes.subarray(done * frameBytes, (done + take) * frameBytes));
        scanner.decode(filled, take);
        filled += take;
        done += take;
        judge();
      }
    },
    finish: () => {
      const over = (filled - LEAD) % size;
      if (over > 0) silence(size - over);
      for (let left = AROUND * size; left > 0; ) {
        const take = Math.min(left, LEAD + room * size - filled);
        silence(take);
        left -= take;
      }
    },
  };
}

const FLAT = { flatWithin: CLIPPING.within, flatFrom: CLIPPING.from } as const;
