import type { PresetDevice } from "#src/model/move/preset.ts";
import { type PresetEntry, sameName } from "#src/model/move/preset-entry.ts";
import { searchPresets } from "#src/model/move/search-presets.ts";
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
  device?: PresetDevice,
): Result<PresetEntry, Refusal> {
  const own = entries.filter(({ preset }) => device === undefined || preset.device === device);
  const wanted = [sameName(name.trim()), dashed(name)];
  const found = wanted.flatMap((words, form) =>
    own.filter(({ preset }) => words !== "" && words === (form === 0 ? sameName(preset.name) : dashed(preset.name))),
  );
  const first = found.find(({ origin }) => origin === "user") ?? found[0];
  if (first !== undefined) return ok(first);
  const near = nearest(own, name).map(({ preset }) => `“${preset.name}”`);
  const advice = near.length > 0 ? `did you mean ${near.join(" or ")}?` : "steadyhand presets lists them.";
  const kind = device === undefined ? "" : `${device} `;
  return refused(refusal("preset-unknown", `There is no ${kind}preset “${name}”: ${advice}`));
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

/** Found by all of its words, else by any of them. */
function nearest(entries: readonly PresetEntry[], name: string): readonly PresetEntry[] {
  const all = searchPresets(entries, name);
  const found = all.length > 0 ? all : name.split(/\s+/).flatMap((word) => searchPresets(entries, word));
  return found.length === entries.length ? [] : [...new Set(found)].slice(0, NEAREST);
}
