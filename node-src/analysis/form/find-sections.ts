import { barLines } from "#src/analysis/form/bar-lines.ts";
import { type BarFeatures, noveltyEdges } from "#src/analysis/form/novelty-edges.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { SECTION_NAMES, SECTION_NOVELTY } from "#src/knowledge/ears/sections.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MusicLevels, Section } from "#src/model/recipe/music.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { Beats, Lufs } from "#src/model/units.ts";

/** What is known of a stretch of song. */
export interface SongForm {
  readonly locators: LiveSet["locators"];
  /** Of what was heard; empty where nothing was. */
  readonly levels: MusicLevels;
  readonly bars: Bars;
  readonly from: Beats;
  readonly to: Beats;
}

/**
 * The sections of a stretch: between locators where there are any, else where what is heard changes.
 *
 * Shape: rising, touching each other, from `from` to `to`; a first one before the first locator has no name. The kind is what
 * the name says; without a word for it, what the loudness says: a section that leads up to one 2 LU louder is a build, the
 * louder one a drop, one 3 LU under both of its neighbours a break.
 * Edge: no locators and nothing heard give none; a single locator at the beginning gives one section.
 */
export function findSections({ locators, levels, bars, from, to }: SongForm): Section[] {
  const named = locators.filter(({ time }) => time > from && time < to);
  const lines = barLines(bars, from, to, SECTION_NOVELTY.most);
  const heard = named.length > 0 ? [] : noveltyEdges(levelFeatures(levels, lines), lines);
  const edges = named.length > 0 ? named.map(({ time }) => time) : heard.map(({ at }) => at);
  const sureAt = new Map(heard.map(({ at, sure }) => [at, sure]));
  if (edges.length === 0 && locators.length === 0) return [];
  const times = [from, ...new Set(edges), to];
  const sections = times.slice(1).map((end, index) => ({
    from: times[index]!,
    to: end,
    name: nameAt(locators, times[index]!),
    loudness: meanLoudness(levels.loudness, times[index]!, end),
  }));
  return sections.map((section, index): Section => {
    const kind =
      kindByName(section.name) ??
      kindByLevel(
        sections.map(({ loudness }) => loudness),
        index,
      );
    const sure = sureAt.get(section.from);
    return { ...section, kind, ...(sure === undefined ? {} : { sure }) };
  });
}

/** Each bar as its loudness and its bass; none where either was not heard. */
function levelFeatures({ loudness, bass }: MusicLevels, lines: readonly Beats[]): BarFeatures[] {
  if (loudness.length === 0 || bass.length === 0) return [];
  return lines.slice(1).map((end, bar) => {
    const middle = (lines[bar]! + end) / 2;
    return [evaluateEnvelope(loudness, middle), evaluateEnvelope(bass, middle)];
  });
}

/** The locator that a section begins at, or that it lies behind. */
function nameAt(locators: SongForm["locators"], at: Beats): string {
  return locators.findLast(({ time }) => time <= at)?.name ?? "";
}

function kindByName(name: string): Section["kind"] | null {
  return SECTION_NAMES.find(([words]) => words.test(name))?.[1] ?? null;
}

function kindByLevel(levels: readonly Lufs[], index: number): Section["kind"] {
  const [before, own, after] = [levels[index - 1], levels[index], levels[index + 1]];
  if (own === undefined || !Number.isFinite(own)) return "other";
  const { louder, quieter } = SECTION_NOVELTY;
  if (before !== undefined && after !== undefined && own <= Math.min(before, after) - quieter) return "break";
  if (before !== undefined && own >= before + louder) return "drop";
  if (after !== undefined && after >= own + louder) return "build";
  return "other";
}

/** Mean of the powers behind short-term readings; nothing heard is `-Infinity`. */
function meanLoudness(loudness: Envelope<Lufs>, from: Beats, to: Beats): Lufs {
  if (loudness.length === 0) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (let at = from + STEP / 2; at < to; at += STEP, count++) sum += 10 ** (evaluateEnvelope(loudness, at) / 10);
  return count === 0 ? Number.NEGATIVE_INFINITY : 10 * Math.log10(sum / count);
}

/** Beats from look to look. */
const STEP: Beats = 1;
