import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { noteLines } from "#src/chassis/curve-device/found-words.ts";
import type { CurveReport } from "#src/chassis/curve-device/write-stretches.ts";
import { songBarLines, songLocators } from "#src/chassis/report/song/song-bars.ts";
import type { StoryWaveform } from "#src/chassis/report/song/song-story.ts";
import { recipeWords } from "#src/chassis/work/recipe-words.ts";
import type { NamedDrawing } from "#src/cli/draw/draw-order.ts";
import { curveResultWords } from "#src/cli/draw/result/result-words.ts";
import { heardFacts, settingFacts } from "#src/cli/draw/tell/curve-facts.ts";
import { tellCurve } from "#src/cli/draw/tell/tell-curve.ts";
import { tellEvents } from "#src/cli/draw/tell/tell-events.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { DrawingStory, Heard, StoryRemark, StretchStory } from "#src/cli/report/curves/curve-story.ts";
import { isConfident, isUnsure } from "#src/decision/recipes/drawing/surely-heard.ts";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { reverseReverbRender } from "#src/decision/recipes/space/reverse-reverb-render.ts";
import type { Span } from "#src/model/hearing.ts";
import type { Hit, PhraseEnd } from "#src/model/recipe/music.ts";

/** A finished move as the report tells it. */
export function tellCurves(
  report: CurveReport,
  named: NamedDrawing,
  { set, output, devices }: CurvePage,
): DrawingStory {
  const { stretches, written } = report;
  const { device, preset, order } = named;
  const [first] = stretches;
  let curve = 0;
  return {
    madeBy: `Steadyhand ${VERSION}`,
    device: `${device.charAt(0).toUpperCase()}${device.slice(1)}`,
    title: preset ?? recipeWords(order.recipe.name),
    result: curveResultWords(report, order.recipe.name, order.settings),
    set,
    track: first?.stretch.track.name ?? "",
    place: first?.stretch.place ?? "arrangement",
    stretches: stretches.map((drawn) => {
      const told = tellStretch(report, drawn, named, curve);
      curve += drawn.plan.curves.length;
      return told;
    }),
    breakpoints: written.breakpoints,
    route: written.route,
    heard: heardFacts(stretches, order),
    asked: settingFacts(order),
    remarks: remarks(report, devices),
    steps: renderSteps(stretches, named),
    output,
  };
}

/** What else the page names: the set and the copy as they are shown, and the devices that were put in, a sentence each. */
export interface CurvePage {
  readonly set: string;
  readonly output: string;
  readonly devices: readonly string[];
}

function tellStretch(report: CurveReport, drawn: DrawnStretch, named: NamedDrawing, firstCurve: number): StretchStory {
  const { stretch, music, plan } = drawn;
  const { from, to, tempo, bars } = music;
  const span: Span = { start: tempo.secondsAt(from), end: tempo.secondsAt(to) };
  const axis = { set: report.set, place: stretch.place, tempo, bars };
  const lines = songBarLines(axis, span);
  const curves = plan.curves.map((compiled, index) => tellCurve(report, drawn, compiled, firstCurve + index));
  const spanOf = (part: { readonly from: number; readonly to: number }): Span => ({
    start: tempo.secondsAt(Math.max(from, part.from)),
    end: tempo.secondsAt(Math.min(to, part.to)),
  });
  const inside = (at: number) => at >= from && at < to;
  return {
    id: stretch.place === "session" ? `scene-${(stretch.clips[0]?.slot ?? 0) + 1}` : "song",
    name: stretch.place === "session" ? `Clip ${stretch.clips[0]?.name ?? ""}` : "Arrangement",
    span,
    bars: lines,
    locators: songLocators(axis, span),
    clips: stretch.clips
      .map(({ name, ...clip }) => ({ name, ...spanOf(stretch.place === "session" ? stretch : rangeOf(clip)) }))
      .filter(({ start, end }) => end > start),
    waveform: waveform(drawn, span),
    hits: music.hits
      .filter(({ at }) => inside(at))
      .map((hit) => ({ time: tempo.secondsAt(hit.at), strength: hit.strength, ...doubted(hit, named) })),
    syllables: music.phraseEnds
      .filter(({ syllable }) => inside(syllable))
      .map((ending) => ({ ...spanOf({ from: ending.syllable, to: ending.end }), ...doubted(ending, named) })),
    sections: music.sections.map((section) => ({ ...spanOf(section), name: section.name || section.kind })),
    curves: curves.map(({ story }) => story),
    events: tellEvents(drawn, named, curves),
  };
}

function doubted(heard: Hit | PhraseEnd, { order: { settings } }: NamedDrawing): Heard {
  if (!isUnsure(heard)) return {};
  return { doubt: isConfident(settings) ? "left-out" : "unsure" };
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { from: start, to: end };
}

/** The outline's columns are even in beats; a page's slices are even in seconds. */
function waveform({ outline, music: { from, to, tempo } }: DrawnStretch, { start, end }: Span): StoryWaveform {
  const count = outline.length;
  const step = (end - start) / Math.max(1, count);
  const high = Array.from({ length: count }, (_, index) => {
    const at = tempo.beatsAt(start + (index + MIDDLE) * step);
    return outline[Math.min(count - 1, Math.max(0, Math.floor(((at - from) / (to - from)) * count)))] ?? 0;
  });
  return { start, step, high, low: high.map((level) => -level) };
}

const MIDDLE = 0.5;

function remarks({ set, stretches }: CurveReport, devices: readonly string[]): StoryRemark[] {
  const warned = new Set([...set.warnings, ...stretches.flatMap(({ unheard }) => unheard)]);
  const noted = new Set([...noteLines(stretches), ...stretches.flatMap(({ warnings }) => warnings)]);
  return [
    ...devices.map((words): StoryRemark => ({ kind: "Device", words })),
    ...[...warned].map((words): StoryRemark => ({ kind: "Warning", words })),
    ...[...noted]
      .filter((words) => !warned.has(words) && !devices.includes(words))
      .map((words): StoryRemark => ({ kind: "Note", words })),
  ];
}

/** How the sound is made that the curve opens for. Source: see `reverseReverbRender`. */
function renderSteps(
  stretches: readonly DrawnStretch[],
  { order: { recipe, settings } }: NamedDrawing,
): readonly string[] {
  const music = stretches[0]?.music;
  if (recipe.name !== reverseReverb.name || music === undefined) return [];
  return reverseReverbRender(Number(settings["rise"]), music.tempo.tempoAt(music.from));
}
