import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** The shortest edge of a level in milliseconds. Source: house taste: shorter ones are heard as clicks on sustained tones. */
export const SHORTEST_EDGE = 2;

/** Where an edge of so many milliseconds begins that ends at `at`. */
export function edgeBefore(tempo: TempoMap, at: Beats, milliseconds: number): Beats {
  return shifted(tempo, at, -milliseconds / MILLISECONDS);
}

/** Where an edge of so many milliseconds ends that begins at `at`. */
export function edgeAfter(tempo: TempoMap, at: Beats, milliseconds: number): Beats {
  return shifted(tempo, at, milliseconds / MILLISECONDS);
}

const MILLISECONDS = 1_000;

function shifted(tempo: TempoMap, at: Beats, by: Seconds): Beats {
  return tempo.beatsAt(tempo.secondsAt(at) + by);
}
