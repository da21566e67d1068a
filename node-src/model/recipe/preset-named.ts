import { meant } from "#src/model/naming/did-you-mean.ts";
import { nearNames } from "#src/model/naming/near-names.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import { type PresetEntry, sameName } from "#src/model/recipe/preset-entry.ts";
import { searchPresets } from "#src/model/recipe/search/search-presets.ts";
import type { Synonyms } from "#src/model/recipe/search/search-terms.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The preset that a person names: by its name in any case, or by its words with dashes between them, as its file is called
 * ("8-bar-build-to-18-khz"). A user's own comes before one of the same name that ships; of two devices' the first counts
 * unless `device` says which. Refused as `"preset-unknown"`, with the names that come nearest.
 */
export function presetNamed(
  entries: readonly PresetEntry[],
  name: string,
  device: PresetDevice | undefined,
  synonyms: Synonyms,
): Result<PresetEntry, Refusal> {
  const own = entries.filter(({ preset }) => device === undefined || preset.device === device);
  const wanted = [sameName(name.trim()), dashed(name)];
  const found = wanted.flatMap((words, form) =>
    own.filter(({ preset }) => words !== "" && words === (form === 0 ? sameName(preset.name) : dashed(preset.name))),
  );
  const first = found.find(({ origin }) => origin === "user") ?? found[0];
  if (first !== undefined) return ok(first);
  const [kind, list] = device === undefined ? ["", ""] : [`${device} `, ` ${device}`];
  const sentence = `There is no ${kind}preset “${name}”.${presetsMeant(own, name, synonyms)} Type steadyhand presets${list} for all of them.`;
  return refused(refusal("preset-unknown", sentence));
}

/** The sentence that a refusal of a preset's name goes on with: “Did you mean ...”, by the search that the browser has too. */
export function presetsMeant(entries: readonly PresetEntry[], name: string, synonyms: Synonyms): string {
  return meant(nearest(entries, name, synonyms));
}

function dashed(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const NEAREST = 3;

/** Names that come near; else those of presets found by all of its words, or by words of the same meaning; else by any of them. */
function nearest(entries: readonly PresetEntry[], name: string, synonyms: Synonyms): readonly string[] {
  const near = nearNames(
    name,
    entries.map(({ preset }) => preset.name),
  );
  if (near.length > 0) return near;
  const all = searchPresets(entries, name, {}, synonyms);
  const found = all.length > 0 ? all : name.split(/\s+/).flatMap((word) => searchPresets(entries, word, {}, synonyms));
  return found.length === entries.length ? [] : [...new Set(found)].slice(0, NEAREST).map(({ preset }) => preset.name);
}
