import { meanBands } from "#src/analysis/track/mean-bands.ts";
import { blockPowers } from "#src/analysis/track-traits/sounding.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { summed } from "#src/dsp/series/summed.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixSum, TrackTraits } from "#src/model/mix/track-traits.ts";

/**
 * What the tracks of a mix add up to, as sounds that do not depend on each other; the file of the mix in its place where not all of it is heard.
 *
 * A file may hold what the main track does to the mix, which no track's level can be held against: so the sum, where there is one.
 * Edge: `null` where nothing is heard.
 */
export function mixSum(heard: HeardMix, traits: ReadonlyMap<number, TrackTraits>): MixSum | null {
  const partial = heard.tracks.some(isMissing);
  const own = heard.tracks.flatMap((track) => (addsUp(track) ? [track.features] : []));
  const file = heard.mix?.from === "file" ? heard.mix.features : null;
  if (own.length === 0 && file === null) return null;
  const blocks =
    partial && file !== null
      ? blockPowers(file)
      : summed(heard.tracks.flatMap((track) => (addsUp(track) ? [traits.get(track.id)!.blocks] : [])));
  const bands = partial && file !== null ? meanBands(file, null) : summed(own.map((each) => meanBands(each, null)));
  return { blocks, bands, partial: partial && file === null, ...peaksOf(file, heard.frames) };
}

function addsUp(track: HeardTrack): track is HeardTrack & { readonly features: NonNullable<HeardTrack["features"]> } {
  return track.features !== null && !track.sums;
}

/** It plays, and is not heard: what is said of it says why. */
function isMissing({ heard, sums, mixer, why, kind }: HeardTrack): boolean {
  return heard === "no" && !sums && mixer.active && why !== null && (kind === "audio" || kind === "midi");
}

function peaksOf(file: NonNullable<HeardTrack["features"]> | null, frames: number) {
  if (file === null) return { truePeak: null, over: new Uint8Array(frames) };
  const peak = (frame: number) => Math.max(file.peaks[2 * frame]!, file.peaks[2 * frame + 1]!);
  const peaks = Array.from({ length: file.frames }, (_, frame) => peak(frame));
  return {
    truePeak: amplitudeToDecibels(Math.max(0, ...peaks)),
    over: Uint8Array.from(peaks, (height) => (height > 1 ? 1 : 0)),
  };
}
