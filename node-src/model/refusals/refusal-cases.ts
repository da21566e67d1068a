/** Refusals whose way out is another in each shell: by case, what its sentence names. */
export interface RefusalCases {
  /** A range in another unit than the parameter's; `example` is one that fits. */
  readonly "range-unit": {
    readonly name: string;
    readonly given: string;
    readonly shows: string;
    readonly example: string;
  };
  /** A range for a parameter whose scale is not known; `shows`: its unit, `null` where that is not known either. */
  readonly "range-scale": { readonly name: string; readonly shows: string | null; readonly example: string };
  /** Nothing on the track takes the curves of these roles; `why`: what keeps its devices from it; `devices`: Live's own that would. */
  readonly "target-missing": {
    readonly track: string;
    readonly roles: readonly string[];
    readonly why: readonly string[];
    readonly devices: readonly string[];
  };
  /** Several devices take a curve; `ways`: how each is called. */
  readonly "targets-several": { readonly track: string; readonly ways: readonly string[] };
  /** Several tracks of one name could be followed; their numbers count from 1. */
  readonly "triggers-alike": { readonly name: string; readonly numbers: readonly number[] };
  /** No track is named as one that is followed. */
  readonly "trigger-missing": Readonly<Record<string, never>>;
  /** Notes are to be followed, and neither the track itself nor one that is named as a trigger plays MIDI. */
  readonly "notes-missing": { readonly track: string };
  /** A ride to a bed, of a session clip. */
  readonly "bed-in-session": Readonly<Record<string, never>>;
  /** A track without recordings; `where`: the place that was looked at, `null` for both. */
  readonly "recordings-missing": {
    readonly track: string;
    readonly where: "arrangement" | "session" | null;
    /** Live freezes audio and MIDI tracks, no groups, returns or Main. */
    readonly freezes: boolean;
  };
  /** A sound file is not where it was named, or where Live says that it is. */
  readonly "sound-file-missing": { readonly name: string };
  /** A file stands where another would be written. */
  readonly "file-stands": { readonly name: string };
  /** Live's User Library was found nowhere. */
  readonly "library-missing": Readonly<Record<string, never>>;
  /** The companion that answers is of another version. */
  readonly "companion-version": { readonly version: string };
  /** No companion's settings: none was installed. */
  readonly "companion-settings-missing": { readonly path: string };
  /** The companion's settings cannot be read, and `why`. */
  readonly "companion-settings-unreadable": { readonly path: string; readonly why: string };
  /** The companion's settings are not what it writes. */
  readonly "companion-settings-damaged": { readonly path: string };
  /** Something else stands in the companion's folder. */
  readonly "companion-folder-taken": { readonly folder: string };
}

export type CaseKind = keyof RefusalCases;

/** A case with what its sentence names. */
export type RefusalCase<Kind extends CaseKind = CaseKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly named: RefusalCases[Each] };
}[Kind];

/** A shell's table: a sentence for every case, with the way out that this shell has. */
export type CaseWords = { readonly [Kind in CaseKind]: (named: RefusalCases[Kind]) => string };

/** What a shell says of a case. */
export function caseSentence<Kind extends CaseKind>(words: CaseWords, { kind, named }: RefusalCase<Kind>): string {
  return words[kind](named);
}
