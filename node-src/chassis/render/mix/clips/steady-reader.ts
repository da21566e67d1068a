import type { FileFrames } from "#src/chassis/render/mix/clips/file-frames.ts";
import type { FilePlace, PassageReader } from "#src/chassis/render/mix/clips/passage-reader.ts";
import type { Hertz, Samples } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";
import { createRateConverter } from "#src/process/rate/create-rate-converter.ts";
import type { RateConverter } from "#src/process/rate/rate-converter.ts";

/**
 * A passage that plays its file as fast as it was recorded.
 *
 * Shape: at the file's own rate its samples to the bit, begun at the nearest one; at another rate through the converter, on time to a 300th of a
 * sample or better where rates have a common measure.
 */
export function steadyReaders(file: FileFrames, sampleRate: Hertz): (at: FilePlace, from: Samples) => PassageReader {
  if (file.sampleRate === sampleRate) return (at, from) => copying(file, Math.round(at(from)) - from);
  const converter = createRateConverter({ from: file.sampleRate, to: sampleRate, channels: file.channels });
  return (at, from) => converting(file, converter, at, from);
}

function copying(file: FileFrames, ahead: Samples): PassageReader {
  return { read: (from, planes, count) => file.read(from + ahead, planes, count) };
}

/** Samples of the file that are converted at once. */
const PIECE: Samples = 2048;

function converting(file: FileFrames, converter: RateConverter, at: FilePlace, from: Samples): PassageReader {
  const start = nearestWhole(at, from);
  converter.reset();
  let next = Math.round(at(start));
  let skipped = from - start;
  let ready: Block = [new Float64Array(0)];
  const planes = [new Float64Array(PIECE), new Float64Array(PIECE)];
  const refill = async () => {
    await file.read(next, planes, PIECE);
    next += PIECE;
    const made = converter.convert(planes.slice(0, file.channels));
    const left = Math.min(skipped, made[0]!.length);
    skipped -= left;
    ready = made.map((samples) => samples.subarray(left));
  };
  return {
    read: async (_, into, count) => {
      for (let filled = 0; filled < count; ) {
        if (ready[0]!.length === 0) await refill();
        const taken = Math.min(count - filled, ready[0]!.length);
        for (const [channel, plane] of into.entries())
          plane.set((ready[channel] ?? ready[0]!).subarray(0, taken), filled);
        ready = ready.map((samples) => samples.subarray(taken));
        filled += taken;
      }
    },
  };
}

/** Most samples before a passage among which one is looked for that falls on a whole sample of the file. */
const LOOKED_AT: Samples = 512;

/** The sample of the song, `from` or one shortly before, that lies nearest to a whole sample of the file. */
function nearestWhole(at: FilePlace, from: Samples): Samples {
  const begins = at(from);
  const step = at(from + 1) - begins;
  let best = { sample: from, apart: Number.POSITIVE_INFINITY };
  for (let back = 0; back < LOOKED_AT; back += 1) {
    const place = begins - back * step;
    const apart = Math.abs(place - Math.round(place));
    if (apart < best.apart - CLOSER) best = { sample: from - back, apart };
  }
  return best.sample;
}

/** What is nearer by less is a rounding. */
const CLOSER = 1e-4;
