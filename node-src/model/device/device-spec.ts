/** A device as data: what Live stores of it, what Push shows of it, and how big it stands in the strip. */
export interface DeviceSpec {
  readonly name: string;
  /** Four letters of the container: `"aaaa"` is an audio effect. */
  readonly type: "aaaa" | "mmmm" | "iiii";
  /** Pixels of the device view; Live clips what lies below 169. */
  readonly width: number;
  readonly height: number;
  /** Oldest programs that run it. */
  readonly minimumLive: string;
  readonly minimumMax: string;
  readonly parameters: readonly ParameterSpec[];
  readonly banks: readonly ParameterBank[];
}

/** One bank of Push: eight places, `null` for an empty one. */
export interface ParameterBank {
  readonly name: string;
  readonly parameters: readonly (string | null)[];
}

export type ParameterSpec = NumberSpec | ChoiceSpec | ButtonSpec | BlobSpec;

interface BaseSpec {
  /** Name inside the product: on the wire between patch and Node, in banks and in the layout. */
  readonly key: string;
  /** Stored in every set: never rename one that has shipped. */
  readonly longName: string;
  readonly shortName: string;
  /** Shown in Live's Info View. */
  readonly info: string;
  /** Live can automate it and stores it; only stores it; or neither. What the patch itself moves is hidden, or undo floods. */
  readonly visibility: "automated" | "stored" | "hidden";
}

/** A number with a unit. */
export interface NumberSpec extends BaseSpec {
  readonly kind: "number";
  /** `note`: a MIDI note number, for what is heard in Hz: an octave is 12 all the way up. `turns`: parts of a cycle, 1 is 360 degrees. `""`: a bare number. */
  readonly unit: "dB" | "%" | "LUFS" | "LU" | "Hz" | "ms" | "pan" | "note" | "bars" | "turns" | "degrees" | "";
  readonly minimum: number;
  readonly maximum: number;
  readonly initial: number;
  /** How many of it make one of the setting that it stands for: 100 where it shows a share in per cent. Left out: one. */
  readonly times?: number;
  /** Shown and read to the nearest whole number. Left out: as it stands. */
  readonly whole?: boolean;
  /** How much finer the control is towards its lower end: value = range x travel^exponent. Never of one that shipped without. */
  readonly exponent?: number;
  /** The generation of dials that it came with, see `DIALS`; left out: the first. Older sets hold its setting in their preset. */
  readonly since?: number;
  /** Key of the choice whose first option means the setting's least value, whatever the number says. */
  readonly switchedBy?: string;
}

/** One of several; a switch is a choice of Off and On. The value is the option's place from 0. */
export interface ChoiceSpec extends BaseSpec {
  readonly kind: "choice";
  /** As they are shown. */
  readonly options: readonly string[];
  /** The setting's options that these stand for, one for one, where the choice is a recipe's setting. */
  readonly values?: readonly string[];
  readonly initial: number;
  /** As of a number. */
  readonly since?: number;
}

/** Something to press: it has no value worth storing. */
export interface ButtonSpec extends BaseSpec {
  readonly kind: "button";
  /** What stands on it; a latching button stays down until it is pressed again or the patch lifts it. */
  readonly label: string;
  readonly latching: boolean;
}

/** A list of numbers that lives in the set; the lone number 0 while there is nothing to keep. */
export interface BlobSpec extends BaseSpec {
  readonly kind: "blob";
}
