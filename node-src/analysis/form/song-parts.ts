import { barLines, nearestBarLine } from "#src/analysis/form/bar-lines.ts";
import { findSections } from "#src/analysis/form/find-sections.ts";
import { type BarFeatures, noveltyEdges } from "#src/analysis/form/novelty-edges.ts";
import { SECTION_NOVELTY } from "#src/knowledge/ears/sections.ts";
import type { ClipPlace, LiveSet } from "#src/model/live-set.ts";
import type { SongPart, SongParts } from "#src/model/ride.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** What tells the parts of a stretch apart, besides how it sounds. */
export interface SongForm {
  readonly place: ClipPlace;
  readonly locators: LiveSet["locators"];
  readonly bars: Bars;
  readonly tempo: TempoMap;
  /** How each bar between these moments of the song sounds. */
  readonly heard: (lines: readonly Seconds[]) => readonly BarFeatures[];
}

/**
 * The parts of a stretch of song, where they are known.
 *
 * Shape: two or more, rising and touching, from `from` to `to`; every edge inside lies on a bar line, a locator beside one is taken
 * there, and of several at one line the nearest alone, of two as near the earlier. Locators count where they name two parts or more: one alone marks a place. Without such, the bar lines at which what is
 * heard clearly changes; where that is not sure, there are none.
 * Edge: a clip of the session is one part of a song, whose others are other clips.
 */
export function songParts(form: SongForm, from: Beats, to: Beats): SongParts {
  if (form.place === "session") return unknown("session");
  return namedParts(form, from, to) ?? heardParts(form, from, to);
}

function namedParts({ locators, bars, tempo }: SongForm, from: Beats, to: Beats): SongParts | null {
  const onLines = onePerLine(locators, bars);
  const begun = onLines.some(({ time }) => time <= from) ? 1 : 0;
  const named = onLines.filter(({ time }) => time > from && time < to);
  if (begun + named.length < 2) return null;
  const sections = findSections({ locators: onLines, levels: UNHEARD, bars, from, to });
  return { parts: sections.map((section) => partOf(section, tempo)), from: "locators", why: null };
}

/** Locators at the bar lines beside them, rising, one at each. */
function onePerLine(locators: SongForm["locators"], bars: Bars): SongForm["locators"] {
  const kept: { readonly time: Beats; readonly name: string; readonly off: Beats }[] = [];
  for (const { time: at, name } of [...locators].sort((one, other) => one.time - other.time)) {
    const time = nearestBarLine(bars, at);
    const here = { time, name, off: Math.abs(at - time) };
    const last = kept.at(-1);
    if (last === undefined || time - last.time > SAME) kept.push(here);
    else if (here.off < last.off) kept[kept.length - 1] = { ...here, time: last.time };
  }
  return kept.map(({ time, name }) => ({ time, name }));
}

/** Beats that rounding alone can put between two that are one. */
const SAME: Beats = 1e-6;

function heardParts({ bars, tempo, heard }: SongForm, from: Beats, to: Beats): SongParts {
  const lines = barLines(bars, from, to, SECTION_NOVELTY.most);
  if (lines.length <= 2 * SECTION_NOVELTY.half) return unknown("short");
  const sure = noveltyEdges(heard(lines.map(tempo.secondsAt)), lines).filter((edge) => edge.sure);
  if (sure.length === 0) return unknown("even");
  const edges = [from, ...sure.map(({ at }) => at), to];
  const parts = edges.slice(1).map((end, i) => partOf({ from: edges[i]!, to: end, name: "" }, tempo));
  return { parts, from: "heard", why: null };
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
