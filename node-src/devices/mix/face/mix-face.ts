import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";

/** What the face of the Mix shows. */
export interface MixFace extends FaceState {
  /** What was analysed: the set's name, or what stands for it; `""` before. */
  readonly set: string;
  /** One for each of `LAMP_NAMES`, in their order. */
  readonly lamps: readonly MixLamp[];
  /** How many moves are proposed, and how many of them Apply would make. */
  readonly moves: { readonly proposed: number; readonly accepted: number };
  /** Moves stand that Revert takes back. */
  readonly stands: boolean;
}

/** One of the six things that a mix is told by at a glance. */
export interface MixLamp {
  readonly lit: LampLight;
  /** What is measured, in the lamp's own unit; `null` where it is not known. */
  readonly figure: number | null;
  /** What was found, one sentence or two; `""` before anything was heard. */
  readonly words: string;
}

export type LampLight = (typeof LAMP_LIGHTS)[number];

/** Nothing known; nothing found; something found. In the order of their numbers on the wire. */
export const LAMP_LIGHTS = ["dark", "fine", "asks"] as const;

/** What the lamps are called on the face, the unit of their figures, and with how many digits those are read. */
export const LAMPS = [
  { key: "peak", name: "Peak", unit: "dBTP", digits: 1 },
  { key: "loudness", name: "Loudness", unit: "LUFS", digits: 1 },
  { key: "balance", name: "Balance", unit: "dB off", digits: 1 },
  { key: "masking", name: "Masking", unit: "hidden", digits: 0 },
  { key: "stereo", name: "Stereo", unit: "corr.", digits: 2 },
  { key: "headroom", name: "Headroom", unit: "dB free", digits: 1 },
] as const;

export type LampKey = (typeof LAMPS)[number]["key"];

const DARK: MixLamp = { lit: "dark", figure: null, words: "" };

/** A device that was just dropped. */
export const EMPTY_MIX_FACE: MixFace = {
  ...EMPTY_FACE,
  set: "",
  lamps: LAMPS.map(() => DARK),
  moves: { proposed: 0, accepted: 0 },
  stands: false,
};

export const MIX_HINT =
  "Analyse hears all tracks of the arrangement and shows what is wrong; nothing changes before Apply.";
