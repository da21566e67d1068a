import { noteLines, recipeWords } from "#src/chassis/move/move-words.ts";
import type { PreparedMove } from "#src/chassis/move/prepared-move.ts";
import type { MoveReport } from "#src/chassis/move/run-moves.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { NamedMove } from "#src/cli/move/move-order.ts";
import { moveResultWords } from "#src/cli/move/result/result-words.ts";
import { heardFacts, settingFacts } from "#src/cli/move/tell/move-facts.ts";
import { tellCurve } from "#src/cli/move/tell/tell-curve.ts";
import { tellEvents } from "#src/cli/move/tell/tell-events.ts";
import type { MoveStory, StoryRemark, StretchStory } from "#src/cli/report/move-story.ts";
import { songBarLines, songLocators } from "#src/cli/report/song/song-bars.ts";
import type { StoryWaveform } from "#src/cli/report/song/song-story.ts";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { reverseReverbRender } from "#src/decision/recipes/space/reverse-reverb-render.ts";
import type { Span } from "#src/model/hearing.ts";

/** A finished move as the report tells it. */
export function tellMove(report: MoveReport, named: NamedMove, { set, output, devices }: MovePage): MoveStory {
  const { moves, written } = report;
  const { device, preset, order } = named;
  const [first] = moves;
  let curve = 0;
  return {
    madeBy: `Steadyhand ${VERSION}`,
    device: `${device.charAt(0).toUpperCase()}${device.slice(1)}`,
    title: preset ?? recipeWords(order.recipe.name),
    result: moveResultWords(report, order.recipe.name, order.settings),
    set,
    track: first?.stretch.track.name ?? "",
    place: first?.stretch.place ?? "arrangement",
    stretches: moves.map((move) => {
      const told = tellStretch(report, move, named, curve);
      curve += move.plan.moves.length;
      return told;
    }),
    breakpoints: written.breakpoints,
    route: written.route,
    heard: heardFacts(moves, order),
    asked: settingFacts(order),
    remarks: remarks(report, devices),
    steps: renderSteps(moves, named),
    output,
  };
}

/** What else the page names: the set and the copy as they are shown, and the devices that were put in, a sentence each. */
export interface MovePage {
  readonly set: string;
  readonly output: string;
  readonly devices: readonly string[];
}

function tellStretch(report: MoveReport, move: PreparedMove, named: NamedMove, firstCurve: number): StretchStory {
  const { stretch, music, plan } = move;
  const { from, to, tempo, bars } = music;
  const span: Span = { start: tempo.secondsAt(from), end: tempo.secondsAt(to) };
  const axis = { set: report.set, place: stretch.place, tempo, bars };
  const lines = songBarLines(axis, span);
  const curves = plan.moves.map((compiled, index) => tellCurve(report, move, compiled, firstCurve + index));
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
    waveform: waveform(move, span),
    hits: music.hits
      .filter(({ at }) => inside(at))
      .map(({ at, strength }) => ({ time: tempo.secondsAt(at), strength })),
    syllables: music.phraseEnds
      .filter(({ syllable }) => inside(syllable))
      .map(({ syllable, end }) => spanOf({ from: syllable, to: end })),
    sections: music.sections.map((section) => ({ ...spanOf(section), name: section.name || section.kind })),
    curves: curves.map(({ story }) => story),
    events: tellEvents(move, named, curves),
  };
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { from: start, to: end };
}

/** The outline's columns are even in beats; a page's slices are even in seconds. */
function waveform({ outline, music: { from, to, tempo } }: PreparedMove, { start, end }: Span): StoryWaveform {
  const count = outline.length;
  const step = (end - start) / Math.max(1, count);
  const high = Array.from({ length: count }, (_, index) => {
    const at = tempo.beatsAt(start + (index + MIDDLE) * step);
    return outline[Math.min(count - 1, Math.max(0, Math.floor(((at - from) / (to - from)) * count)))] ?? 0;
  });
  return { start, step, high, low: high.map((level) => -level) };
}

const MIDDLE = 0.5;

function remarks({ set, moves }: MoveReport, devices: readonly string[]): StoryRemark[] {
  const warned = new Set([...set.warnings, ...moves.flatMap(({ unheard }) => unheard)]);
  const noted = new Set([...noteLines(moves), ...moves.flatMap(({ warnings }) => warnings)]);
  return [
    ...devices.map((words): StoryRemark => ({ kind: "Device", words })),
    ...[...warned].map((words): StoryRemark => ({ kind: "Warning", words })),
    ...[...noted]
      .filter((words) => !warned.has(words) && !devices.includes(words))
      .map((words): StoryRemark => ({ kind: "Note", words })),
  ];
}

/** How the sound is made that the curve opens for. Source: see `reverseReverbRender`. */
function renderSteps(moves: readonly PreparedMove[], { order: { recipe, settings } }: NamedMove): readonly string[] {
  const music = moves[0]?.music;
  if (recipe.name !== reverseReverb.name || music === undefined) return [];
  return reverseReverbRender(Number(settings["rise"]), music.tempo.tempoAt(music.from));
}
