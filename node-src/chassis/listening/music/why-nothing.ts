import { LIKELY } from "#src/knowledge/ears/drum-notes.ts";
import type { Clip, Track } from "#src/model/live-set.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { CLIP_LESS_WORDS, clipLess } from "#src/model/song/clip-less.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { Beats } from "#src/model/units.ts";

/** Why nothing came of listening to a track: what is known of it, or else that `nothing` stands out of what it plays. */
export function whyNothing({ track, clips, warnings, heard, silent }: ListenedTo, nothing: string): string {
  const without = clipLess(track.kind);
  if (clips.length === 0)
    return without === null
      ? `track “${track.name}” has no clip there`
      : `there is no clip on ${CLIP_LESS_WORDS[without]}`;
  const midi = clips.filter((clip) => clip.kind === "midi");
  if (midi.length === clips.length) {
    const notes = midi.some((clip) => clip.notes.length > 0);
    return notes
      ? `track “${track.name}” plays MIDI, whose sound is not in the set`
      : `the MIDI clips of track “${track.name}” hold no notes`;
  }
  if (!heard && warnings.length > 0) return sentenceRest(warnings[0]!);
  return silent ? `track “${track.name}” is silent there` : nothing;
}

/** Clips of a track that were listened to, and what came of them. */
export interface ListenedTo {
  readonly track: Pick<Track, "name" | "kind">;
  readonly clips: readonly Clip[];
  /** What could not be heard, one sentence each. */
  readonly warnings: readonly string[];
  /** Whether any of their sound was heard at all, silence too. */
  readonly heard: boolean;
  /** Whether it was silence. */
  readonly silent: boolean;
}

/** Hits that were found and do not lie in the stretch. */
export function whyNoHits(listened: ListenedTo, hits: Music["hits"], stretch: Pick<Stretch, "from" | "to">): string {
  const { name } = listened.track;
  if (hits.length > 0) return `the hits of track “${name}” all lie outside ${beatsOf(stretch)}`;
  const notes = listened.clips.flatMap((clip) => (clip.kind === "midi" ? clip.notes : []));
  if (notes.some(({ enabled, chance = 1 }) => !enabled || chance < LIKELY))
    return `the kick's notes of track “${name}” are muted, or Live plays them by a chance under ${100 * LIKELY} %`;
  return notes.length > 0
    ? `no note of track “${name}” is a kick's`
    : whyNothing(listened, `no hit stands out of track “${name}”`);
}

/** Why no note of a track lies in the stretch. */
export function whyNoNotes(
  { track: { name, kind }, clips }: Pick<ListenedTo, "track" | "clips">,
  hits: Music["hits"],
  stretch: Pick<Stretch, "from" | "to">,
): string {
  if (hits.length > 0) return `the notes of track “${name}” all lie outside ${beatsOf(stretch)}`;
  const notes = clips.flatMap((clip) => (clip.kind === "midi" ? clip.notes : []));
  if (notes.length > 0)
    return `the notes of track “${name}” are muted, or Live plays them by a chance under ${100 * LIKELY} %`;
  const audio = clips.length > 0 && clips.every((clip) => clip.kind === "audio");
  if (audio) return `track “${name}” plays audio, which has no notes`;
  return whyNothing({ track: { name, kind }, clips, warnings: [], heard: false, silent: false }, "it holds no notes");
}

/** The clips of a stretch under which nothing was found while others have something, in one sentence; `null` where there is none. */
export function bareClips(
  { place, clips }: Pick<Stretch, "place" | "clips">,
  found: readonly Beats[],
  what: string,
): string | null {
  if (place !== "arrangement" || clips.length < 2) return null;
  const bare = clips.filter(({ start, end }) => !found.some((at) => at >= start && at < end));
  if (bare.length === 0 || bare.length === clips.length) return null;
  const names = [...new Set(bare.map(({ name, start }) => `“${name}” (beat ${shown(start)})`))];
  const listed = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return `${what} ${listed}${more}: nothing is drawn there.`;
}

/** Source: house taste: more names in one sentence are not read. */
const MOST_NAMES = 5;

function beatsOf({ from, to }: Pick<Stretch, "from" | "to">): string {
  return `beats ${shown(from)} to ${shown(to)}`;
}

function shown(beat: Beats): string {
  return String(Math.round(beat * 100) / 100);
}

/** A sentence as the rest of another: no capital unless a name begins it, no full stop. */
function sentenceRest(sentence: string): string {
  const bare = sentence.replace(/\.$/, "");
  return /^(The|A|An|No|This|There) /.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
