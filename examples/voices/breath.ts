import { BandPass } from "#examples/sound/filters.ts";
import { setLevel } from "#examples/sound/levels.ts";
import type { Random } from "#examples/sound/random.ts";
import type { Dbfs, Hertz, Seconds } from "#src/model/units.ts";

/** Drawing breath: noise that swells slowly and stops at once. Mono; `level` is the RMS over its length. */
export function drawBreath(length: Seconds, level: Dbfs, sampleRate: Hertz, random: Random): Float32Array {
  const audio = new Float32Array(Math.round(length * sampleRate));
  const bands = BANDS.map(({ centre, width, share }) => {
    const band = new BandPass();
    band.tune(centre, width, sampleRate);
    return { band, share };
  });
  for (let i = 0; i < audio.length; i += 1) {
    const air = random.noise();
    let sum = 0;
    for (const { band, share } of bands) sum += band.next(air) * share;
    audio[i] = sum * rise(i / audio.length);
  }
  setLevel(audio, 0, audio.length, level);
  return audio;
}

/** Hz, and shares of the amplitude. Source: house taste after spectra of inhaled breath: humps near 1, 2.2 and 5 kHz. */
const BANDS = [
  { centre: 1050, width: 700, share: 0.7 },
  { centre: 2300, width: 1300, share: 1 },
  { centre: 5200, width: 3200, share: 0.6 },
] as const;

function rise(along: number): number {
  return along < 0.75 ? (along / 0.75) * Math.sqrt(along / 0.75) : 1 - (along - 0.75) / 0.25;
}
