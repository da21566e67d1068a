import { barAt, writeCount, writeNumber, writePosition } from "#src/chassis/report/page/write-number.ts";
import type { StoryBar } from "#src/chassis/report/song/song-story.ts";
import type { EventStory, StretchStory } from "#src/cli/report/curves/curve-story.ts";
import type { ClipPlace } from "#src/model/live-set.ts";
import type { Beats } from "#src/model/units.ts";

/** `19 throws`; `null` where there is nothing single to count. */
export function countWords(events: readonly EventStory[]): string | null {
  const kind = events[0]?.kind;
  return kind === undefined ? null : writeCount(events.length, kind);
}

/** `bars 6 to 41`, from the bar of the first thing that is done to that of the last; without any, of the whole stretch. */
export function stretchWords(stretch: StretchStory | undefined, place: ClipPlace): string {
  if (stretch === undefined) return "nowhere";
  const { bars, events } = stretch;
  const of =
    place === "session"
      ? ` of ${stretch.name.toLowerCase().startsWith("clip ") ? `the clip “${stretch.name.slice(5)}”` : stretch.name}`
      : "";
  const [opening, ending] = [events[0], events.at(-1)];
  const first = opening === undefined ? bars[0]?.number : barAt(beginsAt(opening), bars)?.number;
  const last = ending === undefined ? bars.at(-1)?.number : barAt(endsAt(ending), bars)?.number;
  if (first === undefined || last === undefined) return `the whole stretch${of}`;
  return first >= last ? `bar ${first}${of}` : `bars ${first} to ${last}${of}`;
}

/** What has one moment goes by that; what lasts by its two ends, of which the later is no part of it. */
function beginsAt({ kind, atBeats, fromBeats }: EventStory): Beats {
  return MOMENTS.has(kind) ? atBeats : fromBeats;
}

function endsAt({ kind, atBeats, toBeats }: EventStory): Beats {
  return MOMENTS.has(kind) ? atBeats : toBeats - JUST_BEFORE;
}

const MOMENTS: ReadonlySet<EventStory["kind"]> = new Set(["dip", "throw"]);
const JUST_BEFORE: Beats = 1e-3;

/** Where it is: the place of a hit or a syllable, or from where to where. */
export function placeWords({ kind, atBeats, fromBeats, toBeats }: EventStory, bars: readonly StoryBar[]): string {
  if (MOMENTS.has(kind)) return finePosition(atBeats, bars);
  return `${writePosition(fromBeats, bars)} to ${endPosition(toBeats, bars)}`;
}

/** Bar, beat, and off the beat the sixteenth, as Live counts them: `17.3`, `17.3.2`; what is a hair early counts as on time. */
function finePosition(beats: Beats, bars: readonly StoryBar[]): string {
  const at = beats + HAIR;
  const bar = barAt(at, bars);
  if (bar === null) return writePosition(at, bars);
  const sixteenth = Math.floor(((at - bar.startBeats) % bar.beatLength) / SIXTEENTH) + 1;
  return sixteenth > 1 ? `${writePosition(at, bars)}.${sixteenth}` : writePosition(at, bars);
}

const SIXTEENTH: Beats = 0.25;
/** A 128th: what is heard is off by some milliseconds. */
const HAIR: Beats = 1 / 32;

/** The end of the last bar is the beginning of one that is not there. */
function endPosition(beats: Beats, bars: readonly StoryBar[]): string {
  const last = bars.at(-1);
  const before = bars.at(-2);
  if (last === undefined) return "–";
  const length = before === undefined ? Number.POSITIVE_INFINITY : last.startBeats - before.startBeats;
  if (beats >= last.startBeats + length - JUST_BEFORE) return `${last.number + 1}.1`;
  return writePosition(beats, bars);
}

/** `0.75 beats`, and bars where it is several of them; with its time. */
export function lengthWords({ fromBeats, toBeats, seconds }: EventStory, bars: readonly StoryBar[]): string {
  const beat = barAt(fromBeats, bars)?.beatLength ?? 1;
  const beats = (toBeats - fromBeats) / beat;
  const shown = trimmed(beats, beats < 1 ? 2 : 1);
  const time = seconds < 1 ? `${writeNumber(seconds * 1000, 0)} ms` : `${writeNumber(seconds)} s`;
  return `${shown} ${shown === "1" ? "beat" : "beats"} (${time})`;
}

function trimmed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
