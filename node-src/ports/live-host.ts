import type { Envelope } from "#src/model/envelope.ts";
import type { Clip, ClipPlace, LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { Beats, Fraction, RawValue } from "#src/model/units.ts";

/** A place where a Live Set can be read and its envelopes written: a file, a running Live, or memory. */
export interface LiveHost {
  readonly abilities: HostAbilities;
  /** `need` lets a host that pays for every look leave out what is not going to be looked at. */
  read(need?: ReadNeed): Promise<Result<LiveSet, Refusal>>;
  /** Whether `write` would be refused whatever it is given, as things stand now; asked before long work. */
  mayWrite(): Promise<Result<void, Refusal>>;
  /**
   * The clips of the arrangement that copies for these writes would take the place of, in song order; nothing is changed.
   * None where a host draws into the lanes themselves, or only into session clips. Refused where `write` would be, as far as
   * can be told beforehand.
   */
  preview(writes: readonly EnvelopeWrite[]): Promise<Result<readonly ReplacedClip[], Refusal>>;
  /**
   * Tells `changed` once when one of these clips of the last `read` is edited or goes; answers how to stop. A later watch takes
   * the place of this one, and so does a write that copies. A hint: what it does not see, `write` does. Left out where nothing
   * can change behind the host's back.
   */
  watch?(clips: readonly Clip[], changed: () => void): Promise<() => void>;
  /**
   * All or nothing: on a refusal the host holds what it held before. Every write is read back before it counts. `heard` is told
   * from 0 to 1 what share is done, by a host that knows.
   */
  write(writes: readonly EnvelopeWrite[], heard?: (done: Fraction) => void): Promise<Result<WriteReport, Refusal>>;
}

export interface ReadNeed {
  /** The clips and faders of the tracks that play along; without them those tracks may be there by name alone. */
  readonly bed: boolean;
  /** The only clip that matters, by its place among the arrangement clips of the track, from 0: of the bed what sounds beside it will do. */
  readonly clip?: number;
  /** Other tracks whose clips are needed too, in song and session, by name and by number in the set, from 1. */
  readonly along?: (name: string, number: number) => boolean;
  /** What gives the song its form: locators, scenes' names, changes of signature and tempo. */
  readonly form?: boolean;
  /** The notes of MIDI clips; without them such clips may be there without their notes. */
  readonly notes?: boolean;
  /** Every parameter of the track's own devices; without them those may be there without parameters, or not at all. */
  readonly parameters?: "all";
}

export interface HostAbilities {
  /** `"by-copy"`: only under clips that have a twin in the session, which is copied over them. */
  readonly arrangement: boolean | "by-copy";
  readonly session: boolean;
  /** Bends inside a segment survive. */
  readonly curves: boolean;
  /** `read` shows no envelopes, though there may be some: the host cannot look at them. */
  readonly hidesEnvelopes?: boolean;
}

export interface EnvelopeWrite {
  readonly track: number;
  /** The parameter's `target`. */
  readonly target: number;
  /** The arrangement lane of the track, or the session clip in this slot. */
  readonly place:
    | { readonly kind: Extract<ClipPlace, "arrangement"> }
    | { readonly kind: Extract<ClipPlace, "session">; readonly slot: number; readonly clip?: ClipMark };
  /** In the parameter's raw unit; times on the arrangement's or the clip's content axis. */
  readonly points: Envelope<RawValue>;
  /** `replace` drops what the lane held; `merge` keeps it outside `span` and pins its value at both edges. */
  readonly mode: "replace" | { readonly merge: { readonly from: Beats; readonly to: Beats } };
}

/** The clip that a write was decided for, where another in its slot shall not be written to; its file is `""` without one. */
export interface ClipMark {
  readonly name: string;
  readonly file: string;
}

/** A clip of the arrangement that a copy takes the place of, whole or in part. */
export interface ReplacedClip {
  readonly name: string;
  readonly start: Beats;
}

export interface WriteReport {
  readonly route: "file" | "companion" | "player" | "memory";
  readonly breakpoints: number;
  /** Largest difference between what was asked and what the host gave back, in the parameter's raw unit. */
  readonly maximumError: RawValue;
  /** The envelopes as the host holds them after the write, whole lanes, one a write and in its order. */
  readonly readBack: readonly Envelope<RawValue>[];
  /** What the write replaced, for undo; not `exact` where bends are laid out in straight pieces, or were only sampled. */
  readonly replaced: readonly {
    readonly target: number;
    readonly points: Envelope<RawValue>;
    readonly exact?: boolean;
  }[];
  /** Clips of the arrangement that copies took the place of, in song order; only Live's own undo brings them back. */
  readonly replacedClips: readonly ReplacedClip[];
  /** What else has to be known of this write, a sentence each. */
  readonly cautions?: readonly string[];
}
