import {
  MODE_FIELDS,
  NEEDED,
  PLATFORM_FIELDS,
  type PlatformField,
} from "#src/knowledge/platforms/file/platform-fields.ts";
import type { AlbumRule, HeadroomRule, Platform } from "#src/knowledge/platforms/platform.ts";
import { USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { quoted } from "#src/model/recipe/preset-file/words-problem.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A platform as its file holds it, every key filled. */
export interface PlatformFile extends Omit<Platform, "service" | "called" | "own"> {
  /** What its own figures are called beside those of its modes. */
  readonly mode: string | null;
  /** How else a listener may set it; what a mode does not say is as the platform has it. */
  readonly modes: readonly PlatformMode[];
}

export type PlatformMode = Pick<PlatformFile, "id" | "aliases"> & { readonly mode: string } & Partial<
    Pick<PlatformFile, "loudness" | "boosts" | "headroomRule">
  >;

/**
 * A platform out of whatever a file holds; refused with one sentence that names the key.
 *
 * Nothing of the input lives on: values are checked and copied. A key that a platform does not have is refused, as a mistyped ceiling
 * would be none. What may be left out is not known (`null`); `kind` is then a service, `tolerance` the usual, `confidence` C.
 * Source: `PLATFORM_FIELDS`.
 */
export function checkPlatform(input: unknown): Result<PlatformFile, string> {
  if (!isRecord(input)) return no("is no JSON object");
  const newer = input["schema"];
  if (typeof newer === "number" && Number.isInteger(newer) && newer > 1)
    return no(`was made by a newer Steadyhand (schema ${newer}, this one reads 1): update to use it`);
  const problem =
    fieldsProblem(input, PLATFORM_FIELDS, NEEDED.platform) ?? modesProblem(input) ?? togetherProblem(input);
  return problem === null ? ok(platformOf(input)) : no(problem);
}

function no(problem: string): Result<never, string> {
  return refused(`The platform ${problem}${/[.?]$/.test(problem) ? "" : "."}`);
}

type Fields = Readonly<Record<string, PlatformField>>;
type Input = Readonly<Record<string, unknown>>;

/** The first thing wrong with the keys of an object; `where` says which object of the file it is. */
function fieldsProblem(input: Input, fields: Fields, needed: readonly string[], where = ""): string | null {
  const known = Object.keys(fields);
  const stranger = Object.keys(input).find((key) => !known.includes(key));
  if (stranger !== undefined)
    return `has ${quoted(stranger)}${where}, which is no key of it.${meantBy(stranger, known)}`;
  for (const [key, { takes, good }] of Object.entries(fields)) {
    const given = Object.hasOwn(input, key);
    if (given ? !good(input[key]) : needed.includes(key))
      return `has ${quoted(input[key])} for “${key}”${where}: it takes ${takes}`;
  }
  return null;
}

function meantBy(key: string, known: readonly string[]): string {
  return didYouMean(key, known) || ` It takes ${known.join(", ")}.`;
}

function modesProblem({ modes = [] }: Input): string | null {
  for (const [at, mode] of (modes as readonly unknown[]).entries()) {
    const where = ` of mode ${at + 1}`;
    if (!isRecord(mode)) return `has ${quoted(mode)} for mode ${at + 1} of “modes”: it takes an object`;
    const problem = fieldsProblem(mode, MODE_FIELDS, NEEDED.mode, where);
    if (problem !== null) return problem;
  }
  return null;
}

/** Keys that only make sense together. */
function togetherProblem(input: Input): string | null {
  const { truePeakIfLoud = null, loudAbove = null, modes = [] } = input;
  if ((truePeakIfLoud === null) !== (loudAbove === null))
    return "has one of “truePeakIfLoud” and “loudAbove”: it takes both, or neither";
  for (const setting of [input, ...(modes as readonly Input[]).map((mode) => ({ ...input, ...mode }))]) {
    if ((setting["headroomRule"] ?? null) !== null && setting["boosts"] !== true)
      return "has a “headroomRule”, but “boosts” is not true: what turns nothing up needs none";
  }
  const ids = [input["id"], ...(modes as readonly Input[]).map(({ id }) => id)];
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined ? null : `has the “id” ${quoted(twice)} twice`;
}

function platformOf(input: Input): PlatformFile {
  const own = <Value>(key: keyof typeof PLATFORM_FIELDS, otherwise: Value): Value =>
    (Object.hasOwn(input, key) ? input[key] : otherwise) as Value;
  return {
    id: own("id", ""),
    name: own("name", ""),
    aliases: [...own<readonly string[]>("aliases", [])],
    kind: own<Platform["kind"]>("kind", "service"),
    loudness: own("loudness", null),
    tolerance: own("tolerance", USUAL_TOLERANCE),
    truePeak: own("truePeak", null),
    truePeakIfLoud: own("truePeakIfLoud", null),
    loudAbove: own("loudAbove", null),
    boosts: own("boosts", null),
    headroomRule: ruleOf(own<HeadroomRule | null>("headroomRule", null)),
    mode: own("mode", null),
    modes: own<readonly PlatformMode[]>("modes", []).map(modeOf),
    albumRule: albumRuleOf(own<AlbumRule | null>("albumRule", null)),
    asOf: own("asOf", null),
    source: own("source", null),
    confidence: own<Platform["confidence"]>("confidence", "C"),
  };
}

function modeOf({ mode, id, aliases = [], loudness, boosts, headroomRule }: PlatformMode): PlatformMode {
  return {
    mode,
    id,
    aliases: [...aliases],
    ...(loudness === undefined ? {} : { loudness }),
    ...(boosts === undefined ? {} : { boosts }),
    ...(headroomRule === undefined ? {} : { headroomRule: ruleOf(headroomRule) }),
  };
}

function ruleOf(rule: HeadroomRule | null): HeadroomRule | null {
  if (rule === null) return null;
  const { by, at } = rule;
  return by === "peak" ? { by, at } : { by, at, attack: rule.attack ?? null, decay: rule.decay ?? null };
}

function albumRuleOf(rule: AlbumRule | null): AlbumRule | null {
  return rule === null ? null : { by: rule.by, words: rule.words };
}
