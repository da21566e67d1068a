import { type ClipPassages, together } from "#src/chassis/listening/clip-passages.ts";
import { mixedGain } from "#src/chassis/listening/mixed-gain.ts";
import { BAND_ANALYSIS } from "#src/chassis/listening/room/band-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { voicePassages } from "#src/chassis/listening/voice-passages.ts";
import type { BandFeatures } from "#src/model/hearing.ts";
import type { AudioClip, LiveSet, Track } from "#src/model/live-set.ts";
import { delayedPassage, heardDelay } from "#src/model/song/heard-delay.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

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
  files: FilesAsked,
  ridden: number | null = null,
): Promise<BedPassages> {
  const tracks = set.tracks.map(async (track): Promise<BedPassages | null> => {
    if (track.id === lead.id || track.kind !== "audio") return null;
    const fader = mixedGain(set, track, lead, ridden);
    if (fader === null) return null;
    const clips = track.clips.filter(
      (clip): clip is AudioClip => clip.kind === "audio" && clip.place === "arrangement",
    );
    const drawn = await voicePassages(clips, tempo, files, BAND_ANALYSIS, fader);
    const heard = delayed(drawn, heardDelay(set, track, lead), tempo);
    const frozen = track.frozen === true && heard.measured.length > 0;
    return frozen ? { ...heard, warnings: [...heard.warnings, frozenBed(track)] } : heard;
  });
  return together((await Promise.all(tracks)).filter((part) => part !== null));
}

export type BedPassages = ClipPassages<BandFeatures>;

/** Passages as they are heard, `delay` later than drawn. */
function delayed(drawn: BedPassages, delay: Seconds, tempo: TempoMap): BedPassages {
  const later = <Of extends { readonly passage: Passage }>(each: Of): Of => ({
    ...each,
    passage: delayedPassage(each.passage, delay, tempo),
  });
  return { ...drawn, measured: drawn.measured.map(later), played: drawn.played.map(later) };
}

function frozenBed({ name }: Track): string {
  return `Track “${name}” is frozen: the bed hears its clips, not the render with its devices.`;
}
