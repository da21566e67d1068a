import type { DrawOrder } from "#src/chassis/curve-device/draw-stretches.ts";
import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { confidenceOf } from "#src/chassis/curve-device/words/confidence-words.ts";
import { sureWords } from "#src/chassis/listening/music/follows-words.ts";
import { needsNow } from "#src/chassis/listening/music/needs-now.ts";
import { writeCount, writeNumber } from "#src/chassis/report/page/write-number.ts";
import type { StoryFact } from "#src/cli/report/curves/curve-story.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Confidence } from "#src/model/recipe/confidence.ts";
import { cycleWords } from "#src/model/recipe/cycle/cycle-points.ts";
import type { RecipeNeed } from "#src/model/recipe/recipe.ts";
import { isPoints, type SettingSpec, type SettingValue } from "#src/model/recipe/settings.ts";

/**
 * What was listened for and what came of it. What the recipe as it is set does not ask for is "not asked", what it asked for
 * and did not get is "not known" with the reason, and nothing that is only absent is either.
 */
export function heardFacts(stretches: readonly DrawnStretch[], { recipe, settings }: DrawOrder): StoryFact[] {
  const asked = needsNow(recipe, settings);
  return NEEDS.map(({ need, name, found }) => {
    if (!asked.has(need)) return { name, value: "not asked" };
    const known = found(stretches);
    const reasons = [...new Set(stretches.flatMap(({ lacks }) => lacks[need] ?? []))];
    if (known !== null) return { name, value: `${known}${surely(stretches, need)}` };
    return { name, value: reasons.length > 0 ? `not known: ${reasons.join("; ")}` : "none found" };
  });
}

/** How sure that is, behind a comma; nothing for what is measured. */
function surely(stretches: readonly DrawnStretch[], need: RecipeNeed): string {
  const sure = confidenceOf(stretches).find(({ heard }) => heard === CONFIDENT[need]);
  return sure === undefined ? "" : `, ${sureWords(sure)}`;
}

const CONFIDENT: Partial<Readonly<Record<RecipeNeed, Confidence["heard"]>>> = {
  hits: "kicks",
  phraseEnds: "phrase ends",
  sections: "sections",
};

interface Need {
  readonly need: RecipeNeed;
  readonly name: string;
  /** `null` where nothing of it was found. */
  found(stretches: readonly DrawnStretch[]): string | null;
}

const NEEDS: readonly Need[] = [
  { need: "hits", name: "Hits", found: hitsFound },
  { need: "notes", name: "Notes", found: hitsFound },
  { need: "phraseEnds", name: "Phrase ends", found: endsFound },
  { need: "sections", name: "Sections", found: sectionsFound },
  { need: "loudness", name: "Short-term loudness", found: (stretches) => levelsFound(stretches, "loudness", "LUFS") },
  { need: "bass", name: "Level under 120 Hz", found: (stretches) => levelsFound(stretches, "bass", "dB") },
  { need: "monoLoss", name: "Lost in mono", found: (stretches) => levelsFound(stretches, "monoLoss", "LU") },
];

function hitsFound(stretches: readonly DrawnStretch[]): string | null {
  const count = stretches.reduce(
    (sum, { music: { hits, from, to } }) => sum + hits.filter(({ at }) => at >= from && at < to).length,
    0,
  );
  const tracks = [...new Set(stretches.flatMap(({ follows }) => (follows === null ? [] : `“${follows}”`)))];
  return count === 0 ? null : `${writeCount(count, "hit")} of ${tracks.join(", ")}`;
}

function endsFound(stretches: readonly DrawnStretch[]): string | null {
  const count = stretches.reduce((sum, { music }) => sum + music.phraseEnds.length, 0);
  return count === 0 ? null : writeCount(count, "phrase end");
}

function sectionsFound(stretches: readonly DrawnStretch[]): string | null {
  const names = stretches.flatMap(({ music }) => music.sections.map(({ name, kind }) => name || kind));
  if (names.length === 0) return null;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return `${names.length}: ${shown}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ""}`;
}

const MOST_NAMES = 12;

function levelsFound(stretches: readonly DrawnStretch[], kind: "loudness" | "bass" | "monoLoss", unit: string) {
  const values = stretches.flatMap(({ music }) => {
    const envelope: Envelope = music.levels[kind];
    return envelope.map(({ value }) => value).filter(Number.isFinite);
  });
  if (values.length === 0) return null;
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  return `${writeNumber(low)} to ${writeNumber(high)} ${unit}`;
}

/** Every setting by the name on its dial, with its unit. */
export function settingFacts({ recipe, settings, trigger }: DrawOrder): StoryFact[] {
  const facts = Object.entries(recipe.settings).map(([key, spec]) => ({
    name: spec.label,
    value: settingWords(spec, settings[key] ?? spec.initial),
  }));
  return trigger === null ? facts : [...facts, { name: "Trigger track", value: trigger }];
}

function settingWords(spec: SettingSpec, value: SettingValue): string {
  if (isPoints(value)) return cycleWords(value);
  if (typeof value === "object")
    return value.map((step) => writeNumber(step, Number.isInteger(step) ? 0 : 2)).join(" ");
  if (typeof value === "string") return value.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (spec.kind === "number" && spec.unit === "Hz") return shownWords(value, "Hz");
  const number = String(Number(value.toFixed(3))).replace("-", "−");
  const unit = spec.kind === "number" ? spec.unit : "";
  return unit === "" ? number : `${number} ${value === 1 ? (ONE[unit] ?? unit) : unit}`;
}

const ONE: Readonly<Record<string, string>> = { beats: "beat", bars: "bar", turns: "turn", cents: "cent" };
