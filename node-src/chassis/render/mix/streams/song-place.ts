import { delayedGrid, type SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Hertz, Samples, Seconds } from "#src/model/units.ts";

/** Where the samples of a range lie in the song as a track has it drawn. */
export interface SongPlace {
  readonly grid: SongGrid;
  readonly tempo: TempoMap;
  readonly sampleRate: Hertz;
  secondsAt(sample: Samples): Seconds;
  beatsAt(sample: Samples): Beats;
  /** The first sample that does not lie before a time. */
  sampleAt(seconds: Seconds): Samples;
}

/** @param delay by how much later than drawn it is heard. */
export function songPlace(grid: SongGrid, sampleRate: Hertz, delay: Seconds): SongPlace {
  const own = delayedGrid(grid, delay);
  const { tempo, start } = own;
  const secondsAt = (sample: Samples) => start + sample / sampleRate;
  return {
    ...{ grid: own, tempo, sampleRate, secondsAt },
    beatsAt: (sample) => tempo.beatsAt(secondsAt(sample)),
    sampleAt: (seconds) => Math.ceil((seconds - start) * sampleRate - ROUNDING),
  };
}

/** What a time may lose on its way from beats. */
const ROUNDING: Samples = 1e-3;
