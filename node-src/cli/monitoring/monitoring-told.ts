import type { WrittenNoise } from "#src/cli/monitoring/write-noise.ts";
import { type ListeningAdvice, listeningAdvice } from "#src/decision/monitoring/listening-advice.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import {
  BIT_DEPTHS,
  FLOAT_WORDS,
  LISTENING_CHECKS,
  type ListeningCheck,
} from "#src/knowledge/monitoring/listening-checks.ts";
import { FILM_LEVEL, ROOM_LEVELS, type RoomLevel } from "#src/knowledge/monitoring/room-levels.ts";
import type { CubicMetres, Dbfs, DecibelsSpl } from "#src/model/units.ts";

/** All that the command says; its JSON. */
export interface MonitoringTold {
  /** `null` where no room was named: the table says it for all. */
  readonly advice: ListeningAdvice | null;
  readonly levels: readonly RoomLevel[];
  readonly film: DecibelsSpl;
  readonly checks: readonly ListeningCheck[];
  readonly bits: readonly { readonly bits: number; readonly noise: Dbfs; readonly words: string }[];
  readonly float: string;
  readonly noise: WrittenNoise | null;
}

export function monitoringTold(room: CubicMetres | undefined, noise: WrittenNoise | null): MonitoringTold {
  return {
    advice: room === undefined ? null : listeningAdvice(room),
    levels: ROOM_LEVELS,
    film: FILM_LEVEL,
    checks: LISTENING_CHECKS,
    bits: BIT_DEPTHS.map(({ bits, words }) => ({ bits, noise: ditheredFloor(bits), words })),
    float: FLOAT_WORDS,
    noise,
  };
}

/** The noise of rounding under triangular dither, as AES17 has it: a quarter of a step squared. */
function ditheredFloor(bits: number): Dbfs {
  const step = 2 ** (1 - bits);
  return amplitudeToDecibels((step / 2) * Math.SQRT2);
}
