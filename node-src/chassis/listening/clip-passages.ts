import type { MeasuredPassage } from "#src/analysis/voice/place-in-song.ts";
import type { ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import type { Ears, FilePassage } from "#src/chassis/listening/file-features.ts";
import { type MixedGain, mixedGain } from "#src/chassis/listening/mixed-gain.ts";
import type { AudioClip, LiveSet, Track } from "#src/model/live-set.ts";
import type { RideNote } from "#src/model/ride.ts";
import { delayedPassage, heardDelay } from "#src/model/song/heard-delay.ts";
import { unheardOfClip } from "#src/model/song/unheard-of-clip.ts";
import { clipTimeline, type Passage } from "#src/model/time/clip-timeline.ts";
import { soundingPart } from "#src/model/time/sounding-part.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

/** A clip that was left out, and why. */
export type SkippedClip = Extract<RideNote, { code: "passage-skipped" }>;

/** What was heard of some clips. A clip that cannot be heard is named and left out; the rest goes on. */
export interface ClipPassages {
  readonly heard: readonly MeasuredPassage[];
  readonly played: readonly FilePassage[];
  readonly skipped: readonly SkippedClip[];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/** Every passage of the clips, with what its file sounds like. `fader`, where one is given, comes on top of the clips' own gain. */
export async function clipPassages(
  clips: readonly AudioClip[],
  tempo: TempoMap,
  ears: Ears,
  role: ListeningRole,
  fader: MixedGain = { gain: 1 },
): Promise<ClipPassages> {
  return together(await Promise.all(clips.map((clip) => onePassages(clip, tempo, ears, role, fader))));
}

/**
 * Every other audio track that sounds in the arrangement, as it is mixed: its fader and volume automation and those of
 * the groups it stands in, relative to the voice's own, so that what moves both alike says nothing.
 *
 * `ridden` is the parameter that is ridden: it counts where it rests, as its automation is heard in the voice.
 * Edge: a track that is muted, or stands in a muted group, is left out; solo is not looked at, as it is for listening and
 * not for the mix. A frozen track is heard by its clips, with a warning. Devices, sends and returns are not heard.
 */
export async function bedPassages(
  set: LiveSet,
  lead: Track,
  tempo: TempoMap,
  ears: Ears,
  ridden: number | null = null,
): Promise<ClipPassages> {
  const gathered = set.tracks.map(async (track): Promise<ClipPassages | null> => {
    if (track.id === lead.id || track.kind !== "audio") return null;
    const fader = mixedGain(set, track, lead, ridden);
    if (fader === null) return null;
    const clips = track.clips.filter(
      (clip): clip is AudioClip => clip.kind === "audio" && clip.place === "arrangement",
    );
    const heard = delayed(await clipPassages(clips, tempo, ears, "bed", fader), heardDelay(set, track, lead), tempo);
    const frozen = track.frozen === true && heard.heard.length > 0;
    return frozen ? { ...heard, warnings: [...heard.warnings, frozenBed(track)] } : heard;
  });
  return together((await Promise.all(gathered)).filter((part) => part !== null));
}

/** What was gathered as it is heard, `delay` later than drawn. */
function delayed(gathered: ClipPassages, delay: Seconds, tempo: TempoMap): ClipPassages {
  const later = <Of extends { readonly passage: Passage }>(each: Of): Of => ({
    ...each,
    passage: delayedPassage(each.passage, delay, tempo),
  });
  return { ...gathered, heard: gathered.heard.map(later), played: gathered.played.map(later) };
}

function frozenBed({ name }: Track): string {
  return `Track “${name}” is frozen: the bed hears its clips, not the render with its devices.`;
}

async function onePassages(
  clip: AudioClip,
  tempo: TempoMap,
  ears: Ears,
  role: ListeningRole,
  fader: MixedGain,
): Promise<ClipPassages> {
  const { passages, skipped } = clipTimeline(clip, tempo);
  if (skipped !== null) return leftOut(clip, skipped, []);
  const { path, name } = clip.sample;
  if (path === null) return leftOut(clip, "missing", [absent(clip)]);
  const file = await ears.features(path, role);
  if (!file.ok) return leftOut(clip, "missing", [file.error.sentence]);
  const { features, truncated, remarks } = file.value;
  const gain = clip.gain * fader.gain;
  const parts = passages
    .map((passage) => soundingPart(passage, features.duration, SILENCE_KEPT))
    .filter((passage) => passage !== null);
  if (parts.length === 0) return leftOut(clip, "empty", []);
  return {
    heard: parts.map((passage: Passage) => ({ ...fader, features, passage, gain })),
    played: parts.map((passage: Passage) => ({ path, passage, gain })),
    skipped: [],
    warnings: [
      ...(truncated ? [`${name} ends before its header says so: what there is was heard.`] : []),
      ...remarks,
      ...unheardOfClip(clip, tempo),
    ],
  };
}

/** Silence of a clip beyond its file that is still part of what is ridden. Source: house taste: a rest of some bars. */
const SILENCE_KEPT: Seconds = 20;

/** Why a clip without a file is not heard, in one sentence. */
export function absent({ name, sample }: AudioClip): string {
  return (
    sample.absence?.sentence ??
    `The file of clip “${name}”, ${sample.name}, is missing: find it in Live (File, Manage Files) and save the set.`
  );
}

function leftOut(clip: AudioClip, reason: SkippedClip["reason"], warnings: readonly string[]): ClipPassages {
  return { heard: [], played: [], skipped: [{ code: "passage-skipped", clip: clip.name, reason }], warnings };
}

function together(parts: readonly ClipPassages[]): ClipPassages {
  return {
    heard: parts.flatMap((part) => part.heard),
    played: parts.flatMap((part) => part.played),
    skipped: parts.flatMap((part) => part.skipped),
    warnings: [...new Set(parts.flatMap((part) => part.warnings))],
  };
}
