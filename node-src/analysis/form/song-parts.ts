import { nearestBarLine } from "#src/analysis/form/bar-lines.ts";
import { findSections } from "#src/analysis/form/find-sections.ts";
import type { ClipPlace, LiveSet } from "#src/model/live-set.ts";
import type { SongPart, SongParts } from "#src/model/ride.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/** What tells the parts of a stretch apart, besides how it sounds. */
export interface SongForm {
  readonly place: ClipPlace;
  readonly locators: LiveSet["locators"];
  readonly bars: Bars;
  readonly tempo: TempoMap;
}

/**
 * The parts of a stretch of song, where they are known.
 *
 * Shape: two or more, rising and touching, from `from` to `to`; every edge inside lies on a bar line, a locator beside one is taken
 * there. Locators count where they name two parts or more: one alone marks a place.
 * Edge: a clip of the session is one part of a song, whose others are other clips.
 */
export function songParts({ place, locators, bars, tempo }: SongForm, from: Beats, to: Beats): SongParts {
  if (place === "session") return unknown("session");
  const onLines = locators.map(({ time, name }) => ({ time: nearestBarLine(bars, time), name }));
  const begun = onLines.some(({ time }) => time <= from) ? 1 : 0;
  const named = onLines.filter(({ time }) => time > from && time < to);
  if (begun + named.length < 2) return unknown("even");
  const sections = findSections({ locators: onLines, levels: UNHEARD, bars, from, to });
  if (sections.length < 2) return unknown("even");
  return { parts: sections.map((section) => partOf(section, tempo)), from: "locators", why: null };
}

function unknown(why: SongParts["why"]): SongParts {
  return { parts: [], from: null, why };
}

function partOf(
  { from, to, name }: { readonly from: Beats; readonly to: Beats; readonly name: string },
  tempo: TempoMap,
): SongPart {
  return { start: tempo.secondsAt(from), end: tempo.secondsAt(to), startBeats: from, endBeats: to, name };
}

const UNHEARD = { loudness: [], bass: [], monoLoss: [] };
