import { printable } from "#src/model/printable.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";

/** What one key of a platform's file may hold. */
export interface PlatformField {
  /** The end of a sentence: `it takes …`. */
  readonly takes: string;
  readonly good: (value: unknown) => boolean;
}

/**
 * The keys of a setting, which a mode may have of its own.
 *
 * Source: house taste for the lengths; ranges: nothing is delivered outside of what BS.1770 measures above its gate, or over full scale.
 */
export const SETTING_FIELDS = {
  aliases: {
    takes: "a list of at most 16 names of up to 40 characters",
    good: (value) => Array.isArray(value) && value.length <= 16 && value.every((each) => isLine(each, 40)),
  },
  loudness: { takes: "a number from -70 to 0 (LUFS), or null where it is not known", good: within(-70, 0) },
  boosts: {
    takes: "true or false, or null where it is not known",
    good: (value) => value === null || typeof value === "boolean",
  },
  headroomRule: {
    takes: 'null, {"by": "peak", "at": dB} or {"by": "limiter", "at": dB, "attack": ms, "decay": ms}, at from -30 to 0',
    good: (value) => value === null || isHeadroomRule(value),
  },
} as const satisfies Readonly<Record<string, PlatformField>>;

/** What names a mode besides. Source: house taste. */
export const MODE_FIELDS = {
  mode: { takes: "the name of the setting, of up to 40 characters", good: (value) => isLine(value, 40) },
  id: {
    takes: "small letters, digits and dashes, a letter first, 40 at most",
    good: (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(value),
  },
  ...SETTING_FIELDS,
} as const satisfies Readonly<Record<string, PlatformField>>;

/** The keys that a mode and a platform cannot be without. Source: house taste: the rest may not be known. */
export const NEEDED = { mode: ["mode", "id"], platform: ["id", "name", "loudness"] } as const;

/** Every key of a platform's file. Source: house taste for lengths. */
export const PLATFORM_FIELDS = {
  ...MODE_FIELDS,
  schema: { takes: "1", good: (value) => value === 1 },
  name: { takes: "a name of up to 64 characters", good: (value) => isLine(value, 64) },
  kind: { takes: "“service” or “standard”", good: (value) => value === "service" || value === "standard" },
  tolerance: { takes: "a number from 0 to 20 (LU)", good: (value) => value !== null && within(0, 20)(value) },
  truePeak: { takes: "a number from -30 to 0 (dBTP), or null where it is not known", good: within(-30, 0) },
  truePeakIfLoud: { takes: "a number from -30 to 0 (dBTP), or null where it is no other", good: within(-30, 0) },
  loudAbove: { takes: "a number from -70 to 0 (LUFS), or null", good: within(-70, 0) },
  modes: { takes: "a list of at most 8 settings", good: (value) => Array.isArray(value) && value.length <= 8 },
  albumRule: {
    takes: 'null or {"by": "loudness" or "loudest-track", "words": text of up to 300 characters}',
    good: (value) => value === null || isAlbumRule(value),
  },
  asOf: {
    takes: "a date as 2026, 2026-11 or 2026-11-30, or null",
    good: (value) =>
      value === null ||
      (typeof value === "string" && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)),
  },
  source: { takes: "text of up to 500 characters, or null", good: (value) => value === null || isLine(value, 500) },
  confidence: { takes: "A, B or C", good: (value) => value === "A" || value === "B" || value === "C" },
} as const satisfies Readonly<Record<string, PlatformField>>;

function within(low: number, high: number): (value: unknown) => boolean {
  return (value) => value === null || (typeof value === "number" && value >= low && value <= high);
}

/** A line that can be seen, and that no terminal or page would obey. */
function isLine(value: unknown, longest: number): boolean {
  return (
    typeof value === "string" && value.length <= longest && /[\p{L}\p{N}]/u.test(value) && printable(value) === value
  );
}

function isHeadroomRule(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { by, at, attack = null, decay = null, ...more } = value;
  if (Object.keys(more).length > 0 || at === null || !within(-30, 0)(at)) return false;
  if (by === "peak") return attack === null && decay === null;
  return by === "limiter" && within(0, 10_000)(attack) && within(0, 10_000)(decay);
}

function isAlbumRule(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { by, words, ...more } = value;
  return Object.keys(more).length === 0 && (by === "loudness" || by === "loudest-track") && isLine(words, 300);
}
