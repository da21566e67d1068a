import type { ThemeColours } from "#src/browser/frame/page-theme.ts";
import type { TrackKind } from "#src/model/live-set.ts";
import type { BarSpans } from "#src/model/mix/bar-words.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove, Prediction } from "#src/model/mix/mix-move.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Dbtp, Fraction, Hertz, LoudnessUnits, Lufs, Phon } from "#src/model/units.ts";

/** What the window of a mix shows; its lists are empty before Analyse. Numbers are finite, as JSON carries no others. */
export interface MixView {
  /** Grows by one with each change; the page passes over a view that is older than the one that it shows. */
  readonly revision: number;
  /** The set's name, empty where Live names none. */
  readonly set: string;
  /** Bars that were heard, from 1, the last one included; `null` before Analyse. */
  readonly heard: { readonly from: number; readonly to: number } | null;
  readonly status: MixStatus;
  readonly before: MixFigures | null;
  /** After the moves, as heard again; `null` where none was made. */
  readonly after: MixFigures | null;
  /** In the set's order, a group before its tracks. */
  readonly tracks: readonly TrackRow[];
  /** The worst first. */
  readonly masking: readonly MaskingRow[];
  readonly findings: readonly Pick<MixFinding, "code" | "tracks" | "evidence">[];
  /** By stage, in the order in which they are made. */
  readonly moves: readonly MoveRow[];
  /** One sentence on the whole mix; empty before Analyse. */
  readonly verdict: string;
  /** What may be pressed now; Analyse may be whenever nothing is busy, Cancel while something is. */
  readonly may: { readonly apply: boolean; readonly revert: boolean };
  /** All roles that may be said of a track. */
  readonly roles: readonly TrackRole[];
}

/**
 * What the page shows as soon as it is opened.
 */
export interface MixPageContent {
  readonly view: MixView;
  /** Live's colours as far as they are known. */
  readonly theme: Partial<ThemeColours>;
}

export interface MixStatus {
  readonly kind: "quiet" | "busy" | "done" | "refused";
  readonly words: string;
  /** How far what is busy has come; `null` where that is not known. */
  readonly done: Fraction | null;
}

/** What a mix measures; `null` for silence, and for what could not be measured. */
export interface MixFigures {
  readonly integrated: Lufs | null;
  readonly loudnessRange: LoudnessUnits | null;
  readonly truePeak: Dbtp | null;
}

export interface TrackRow {
  readonly id: number;
  readonly name: string;
  /** How many groups are around it. */
  readonly depth: number;
  readonly kind: TrackKind;
  readonly role: TrackRole;
  readonly confidence: Fraction;
  /** What says most for the role: `user` where it was said, not guessed. */
  readonly by: RoleGuess["by"];
  /** No move touches it. */
  readonly locked: boolean;
  readonly heard: HeardTrack["heard"];
  /** Why it is not heard, with the way out, or what it is heard without; `null` where there is nothing to say. */
  readonly why: string | null;
  readonly integrated: Lufs | null;
  readonly truePeak: Dbtp | null;
}

/** One track hiding another. */
export interface MaskingRow {
  /** Ids of tracks. */
  readonly masker: number;
  readonly maskee: number;
  /** What the masked one loses. */
  readonly loss: Phon;
  readonly low: Hertz;
  readonly high: Hertz;
  readonly bars: BarSpans;
}

export interface MoveRow
  extends Pick<
    MixMove,
    "id" | "stage" | "track" | "kind" | "device" | "size" | "unit" | "confidence" | "sentence" | "evidence"
  > {
  /** Stands for the move in every message: a string that passes through Max stays in its memory, a number does not. Never given to another move. */
  readonly key: MoveKey;
  readonly predicted: Prediction;
  /** In the unit of what was predicted, heard again through a model of what was set, or in a file. */
  readonly measured: { readonly before: number; readonly after: number; readonly through: "model" | "file" } | null;
  readonly outcome: "proposed" | "applied" | "reverted" | "refused";
  /** Why it was reverted or refused. */
  readonly why: string | null;
  /** What the user can do about that, or how what was applied is taken back by hand. */
  readonly wayBack: string | null;
  /** Whether Apply makes it where it is proposed. */
  readonly accepted: boolean;
}

export type MoveKey = number;
