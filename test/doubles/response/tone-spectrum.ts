import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import type { Hertz } from "#src/model/units.ts";
import type { Processor } from "#src/process/processor.ts";

/** Amplitudes behind a processor by line, when whole numbers of periods pass again and again. */
export interface ToneSpectrum {
  readonly lines: Float64Array;
  /** The lines that the tones stand on, odd numbers, so that aliases fall beside harmonics. */
  readonly tones: readonly number[];
  readonly hertzALine: Hertz;
}

const SIZE = 32_768;
/** Until filters of 5 Hz have settled to the last bit. */
const SETTLED_SECONDS = 2;

/** What comes out of one channel for tones of these frequencies (moved to the next line) and amplitudes. */
export function toneSpectrum(
  processor: Processor,
  tones: readonly { readonly frequency: Hertz; readonly amplitude: number }[],
): ToneSpectrum {
  const hertzALine = processor.sampleRate / SIZE;
  const lines = tones.map(({ frequency }) => Math.round(frequency / hertzALine) | 1);
  const settled = Math.ceil(SETTLED_SECONDS * hertzALine) * SIZE;
  const sound = new Float64Array(settled + SIZE);
  for (const [index, { amplitude }] of tones.entries())
    for (let i = 0; i < sound.length; i++)
      sound[i]! += amplitude * Math.sin((2 * Math.PI * ((lines[index]! * i) % SIZE)) / SIZE);
  processor.process([sound]);
  const [re, im] = [new Float64Array(SIZE / 2 + 1), new Float64Array(SIZE / 2 + 1)];
  realTransform(SIZE).forward(sound.subarray(settled), re, im);
  return { lines: re.map((x, k) => (2 * Math.hypot(x, im[k]!)) / SIZE), tones: lines, hertzALine };
}
