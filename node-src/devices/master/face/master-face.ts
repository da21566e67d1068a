import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import type { MasterStage } from "#src/knowledge/master/stages.ts";
import type { Dbtp, Fraction, Lufs } from "#src/model/units.ts";

/** What the face of the Master shows. */
export interface MasterFace extends FaceState {
  /** The recording that was analysed; `""` before. */
  readonly source: string;
  /** One for each stage, in the order of the sound. */
  readonly lamps: readonly Lamp[];
  /** The mix; `null` before it was analysed. */
  readonly before: LevelFigures | null;
  /** What is aimed at, likewise. */
  readonly goal: LevelFigures | null;
  /** The master; `null` before one was rendered. */
  readonly after: LevelFigures | null;
  /** The lamps tell of a chain of Live's own devices. */
  readonly chain: boolean;
}

export interface LevelFigures {
  readonly loudness: Lufs;
  readonly truePeak: Dbtp;
}

/** What a stage found, and what it does about it. */
export interface Lamp {
  readonly lit: LampLight;
  /** How much of what was asked for is done. */
  readonly amount: Fraction;
  /** One sentence each; `""` before anything was heard. */
  readonly found: string;
  readonly did: string;
  /** Of a chain: how near its devices come, and what they stand at; `""` otherwise. */
  readonly how: string;
}

export type LampLight = (typeof LAMP_LIGHTS)[number];

/**
 * Nothing known; nothing to do; it acts, in a chain exactly as the master does; its devices come near; it is left for the hand. In the order of
 * their numbers on the wire.
 */
export const LAMP_LIGHTS = ["dark", "idle", "acts", "near", "hand"] as const;

/** What the lamps are called on the face, by stage. */
export const LAMP_NAMES: Readonly<Record<MasterStage, string>> = {
  eq: "EQ",
  multiband: "Multiband",
  stereo: "Stereo",
  excite: "Exciter",
  glue: "Glue",
  match: "Match",
  limiter: "Limiter",
  dither: "Dither",
};

const DARK: Lamp = { lit: "dark", amount: 0, found: "", did: "", how: "" };

/** A device that was just dropped. */
export const EMPTY_MASTER_FACE: MasterFace = {
  ...EMPTY_FACE,
  source: "",
  lamps: Object.keys(LAMP_NAMES).map(() => DARK),
  before: null,
  goal: null,
  after: null,
  chain: false,
};

export const MASTER_HINT =
  "Click the clip of the bounced mix, press Analyse, then Render: the master comes into the next free slot.";
