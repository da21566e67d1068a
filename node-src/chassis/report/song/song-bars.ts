import type { StoryBar, StoryLocator } from "#src/chassis/report/song/song-story.ts";
import type { Span } from "#src/model/hearing.ts";
import type { ClipPlace, LiveSet } from "#src/model/live-set.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/** A song's axis: in the session bars are counted from the beginning of the clip's content, by the set's own signature. */
export interface SongAxis {
  readonly set: LiveSet;
  readonly place: ClipPlace;
  readonly tempo: TempoMap;
  readonly bars: Bars;
}

/** The bars that cover a span. */
export function songBarLines({ set, place, tempo, bars }: SongAxis, span: Span): StoryBar[] {
  const changes = place === "arrangement" ? set.timeSignatureChanges : [];
  const signatureAt = (beats: Beats) => changes.findLast(({ time }) => time <= beats)?.signature ?? set.timeSignature;
  const found: StoryBar[] = [];
  for (let startBeats = firstBar(tempo.beatsAt(span.start), bars.barLengthAt(0)); found.length < MOST_BARS; ) {
    const start = tempo.secondsAt(startBeats);
    if (start >= span.end) break;
    found.push({
      number: bars.barAt(startBeats) + 1,
      start,
      startBeats,
      beatLength: WHOLE_NOTE / signatureAt(startBeats)[1],
    });
    const next = startBeats + bars.barLengthAt(startBeats);
    startBeats = changes.find(({ time }) => time > startBeats && time < next)?.time ?? next;
  }
  return found.filter((_, i) => (found[i + 1]?.start ?? span.end) > span.start);
}

/** The locators inside a span, in rising time; a session clip has none. */
export function songLocators({ set, place, tempo }: SongAxis, span: Span): StoryLocator[] {
  if (place !== "arrangement") return [];
  const all = set.locators.map(({ name, time }) => ({ name, time: tempo.secondsAt(time) }));
  return all.filter(({ time }) => time >= span.start && time <= span.end).sort((a, b) => a.time - b.time);
}

const WHOLE_NOTE: Beats = 4;
/** Bound on the axis of a damaged set. */
const MOST_BARS = 20_000;

/** Bars are counted from beat 0 on; what lies before it has bars of the first length. */
function firstBar(beats: Beats, length: Beats): Beats {
  return beats >= 0 ? 0 : Math.floor(beats / length) * length;
}
