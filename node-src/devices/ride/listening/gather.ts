import type { HeardPassage } from "#src/analysis/voice/place-in-song.ts";
import type { ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import type { Ears, Sounding } from "#src/devices/ride/listening/hear.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { AudioClip, LiveSet, Track } from "#src/model/live-set.ts";
import { clipTimeline, type Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { LinearGain } from "#src/model/units.ts";

/** What was heard of some clips. A clip that cannot be heard is named and left out; the rest goes on. */
export interface Gathered {
  readonly heard: readonly HeardPassage[];
  readonly soundings: readonly Sounding[];
  readonly skipped: RideInput["skipped"];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/** Every passage of the clips, with what its file sounds like. `fader` comes on top of the clips' own gain. */
export async function gatherClips(
  clips: readonly AudioClip[],
  tempo: TempoMap,
  ears: Ears,
  role: ListeningRole,
  fader: LinearGain,
): Promise<Gathered> {
  const parts: Gathered[] = [];
  for (const clip of clips) parts.push(await gatherClip(clip, tempo, ears, role, fader));
  return together(parts);
}

/** Every other audio track that sounds in the arrangement, at its fader. */
export async function gatherBed({ tracks }: LiveSet, lead: Track, tempo: TempoMap, ears: Ears): Promise<Gathered> {
  const parts: Gathered[] = [];
  for (const track of tracks) {
    if (track.id === lead.id || track.kind !== "audio" || !track.active) continue;
    const clips = track.clips.filter(
      (clip): clip is AudioClip => clip.kind === "audio" && clip.place === "arrangement",
    );
    parts.push(await gatherClips(clips, tempo, ears, "bed", faderOf(track)));
  }
  return together(parts);
}

/** A fader whose law is not known counts as standing at 0 dB. */
function faderOf({ mixer }: Track): LinearGain {
  const taper = taperFor(mixer.volume);
  return taper === null ? 1 : decibelsToAmplitude(taper.toUnit(mixer.volume.value));
}

async function gatherClip(
  clip: AudioClip,
  tempo: TempoMap,
  ears: Ears,
  role: ListeningRole,
  fader: LinearGain,
): Promise<Gathered> {
  const { passages, skipped } = clipTimeline(clip, tempo);
  if (skipped !== null) return leftOut(clip, skipped, []);
  const { path, name } = clip.sample;
  if (path === null) {
    return leftOut(clip, "missing", [
      `The file of clip “${clip.name}”, ${name}, is missing: find it in Live (File, Manage Files) and save the set.`,
    ]);
  }
  const file = await ears.features(path, role);
  if (!file.ok) return leftOut(clip, "missing", [file.error.sentence]);
  const { features, truncated } = file.value;
  const gain = clip.gain * fader;
  return {
    heard: passages.map((passage: Passage) => ({ features, passage, gain })),
    soundings: passages.map((passage: Passage) => ({ path, passage, gain })),
    skipped: [],
    warnings: truncated ? [`${name} ends before its header says so: what there is was heard.`] : [],
  };
}

function leftOut(
  clip: AudioClip,
  reason: RideInput["skipped"][number]["reason"],
  warnings: readonly string[],
): Gathered {
  return { heard: [], soundings: [], skipped: [{ code: "passage-skipped", clip: clip.name, reason }], warnings };
}

function together(parts: readonly Gathered[]): Gathered {
  return {
    heard: parts.flatMap((part) => part.heard),
    soundings: parts.flatMap((part) => part.soundings),
    skipped: parts.flatMap((part) => part.skipped),
    warnings: [...new Set(parts.flatMap((part) => part.warnings))],
  };
}
