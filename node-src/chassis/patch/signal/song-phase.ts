import { object, type PatchBox, type Point } from "#src/adapters/max/patch/patch-part.ts";
import { LAP } from "#src/chassis/patch/signal/curve-reader-code.ts";

/**
 * Where the song is, as a phase of `LAP` beats, sample by sample. The interval is an attribute: as arguments it ran at 0 Hz in Live 12.2 (tried by
 * musescore-link, whose lanes are played the same way).
 */
export function songPhase(at: Point): PatchBox {
  return object("songPhase", `phasor~ @frequency ${LAP * TICKS_A_BEAT} ticks @lock 1`, at);
}

/** Source: docs.cycling74.com, time formats: 480 ticks a quarter note. */
const TICKS_A_BEAT = 480;
