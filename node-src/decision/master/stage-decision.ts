import type { MasterStage } from "#src/knowledge/master/stages.ts";

/** What a stage found in the sound, and what is to be done about it. */
export interface StageDecision<Move> {
  readonly stage: MasterStage;
  /** One sentence. */
  readonly found: string;
  /** `null`: nothing is asked for. */
  readonly move: Move | null;
  /** One sentence: what is done, or why nothing. */
  readonly did: string;
}

/** A decision to do nothing. */
export function nothingAsked(stage: MasterStage, found: string, did = "nothing asked for"): StageDecision<never> {
  return { stage, found, move: null, did };
}

/** `+1.5 dB`, `-0.3 dB`: a gain for a sentence. */
export function signed(value: number, unit = "dB"): string {
  const shown = Math.abs(value).toFixed(1);
  return `${value < 0 && Number(shown) !== 0 ? "-" : "+"}${shown} ${unit}`;
}

/** `120 Hz`, `2.7 kHz`. */
export function hertz(frequency: number): string {
  return frequency < 1000 ? `${Math.round(frequency)} Hz` : `${Number((frequency / 1000).toPrecision(2))} kHz`;
}
