import type { MixFigures, MoveRow, TrackRow } from "#src/browser/mix/mix-view.ts";
import { shown, signed } from "#src/model/figure-words.ts";
import type { MixStage } from "#src/model/mix/mix-move.ts";

/** What a track plays, for a person: `lead vocal`. */
export function roleName(role: TrackRow["role"]): string {
  return role.replaceAll("-", " ");
}

/** How sure its role is, and what says so. */
export function sureWords({ confidence, by, role }: Pick<TrackRow, "confidence" | "by" | "role">): string {
  if (by === "user") return "said by you";
  if (by === "nothing" || role === "unknown") return "nothing says what it plays";
  return `${percent(confidence)} sure by ${by}`;
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** `-16.2 LUFS`; a dash where there is no figure. */
export function levelWords(value: number | null, unit: string): string {
  return value === null ? "–" : `${shown(value, 1)} ${unit}`;
}

/** The mix in three figures, before the moves and after them: `-16.2 to -15.8 LUFS`. */
export function figureWords(
  before: MixFigures | null,
  after: MixFigures | null,
): readonly (readonly [what: string, words: string])[] {
  return FIGURES.map(([key, what, unit]) => {
    const from = before?.[key] ?? null;
    const to = after?.[key] ?? null;
    if (after === null || (from === null && to === null)) return [what, levelWords(from, unit)];
    return [what, `${from === null ? "–" : shown(from, 1)} to ${levelWords(to, unit)}`];
  });
}

const FIGURES = [
  ["integrated", "Integrated", "LUFS"],
  ["loudnessRange", "Range", "LU"],
  ["truePeak", "True peak", "dBTP"],
] as const satisfies readonly (readonly [keyof MixFigures, string, string])[];

/** What a move changes, where, and how sure it is: `-2.5 dB`, `EQ Eight`, `70 % sure`. */
export function moveFacts({ size, unit, device, confidence }: MoveRow): readonly string[] {
  return [`${signed(size)} ${unit}`, device ?? "Mixer", `${percent(confidence)} sure`];
}

/** `loudness re mix: -14.1 to -16.6 LU predicted, -14.1 to -16.4 LU heard again through a model`. */
export function predictedWords({ predicted, measured }: MoveRow): string {
  const { measure, before, after, unit } = predicted;
  const span = (from: number, to: number) => `${shown(from, 1)} to ${shown(to, 1)} ${unit}`;
  const heard =
    measured === null ? "" : `, ${span(measured.before, measured.after)} heard again ${THROUGH[measured.through]}`;
  return `${measure}: ${span(before, after)} predicted${heard}`;
}

const THROUGH = { model: "through a model", file: "in a file" } as const;

export const OUTCOMES: Readonly<Record<MoveRow["outcome"], string>> = {
  proposed: "",
  applied: "Applied",
  reverted: "Taken back",
  refused: "Not made",
};

export const STAGE_NAMES: Readonly<Record<MixStage, string>> = {
  gain: "Gain",
  pan: "Pan",
  eq: "EQ",
  dynamics: "Dynamics",
  rebalance: "Rebalance",
  space: "Space",
  bus: "Bus",
};

/** `3 moves`, `1 move`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
