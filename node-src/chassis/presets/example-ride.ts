import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import type { RideGround } from "#src/chassis/plan/ride-to-loudness.ts";
import { ridePreview } from "#src/chassis/presets/ride-preview.ts";
import { EMPTY_GROUND } from "#src/chassis/work/preview-ground.ts";
import { decibelsToAmplitude, loudnessToPower } from "#src/dsp/decibels.ts";
import { MADE_VOICE } from "#src/knowledge/factory-presets/made-voice.ts";
import type { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

/** The ride of a made voice: what a preset of the Ride looks like where no voice was heard yet. It draws over `EXAMPLE_MUSIC` alone. */
export const EXAMPLE_RIDE: Recipe<typeof RIDE_SETTINGS> = ridePreview(example, EMPTY_GROUND.music);

export const EXAMPLE_MUSIC: Music = EMPTY_GROUND.music;

/** What the browser says that it is drawn over. */
export const EXAMPLE_NAME = "an example voice of eight lines";

function madeExample(): RideGround {
  const hearing = madeVoice();
  const free = new Float64Array(hearing.power.length).fill(Number.POSITIVE_INFINITY);
  return {
    hearing,
    activity: findVoiceActivity(hearing),
    room: { up: free, down: free },
    song: { parts: [], from: null, why: null },
  };
}

let made: RideGround | null = null;

/** Made when a window first asks for it. */
function example(): RideGround {
  made ??= madeExample();
  return made;
}

const HOPS = 100;
/** Of a voice: its true peak over its power, and what of its power lies under 1 kHz and above 3 kHz; of a breath, the other way round. */
const [CREST, MOST, LEAST] = [12, 0.8, 0.02];

function madeVoice(): Hearing {
  const { lines, period, room, bed } = MADE_VOICE;
  const hops = lines.length * period * HOPS;
  const hearing = {
    ...{ start: 0, hopsPerSecond: HOPS, peak: new Float32Array(hops) },
    ...{ power: new Float64Array(hops), voiced: new Float64Array(hops), airy: new Float64Array(hops) },
    bed: new Float64Array(hops).fill(loudnessToPower(bed)),
  };
  for (let hop = 0; hop < hops; hop++) {
    const { loudness, breath } = soundAt(hop / HOPS);
    const power = loudnessToPower(loudness ?? room);
    hearing.power[hop] = power;
    hearing.voiced[hop] = power * (breath ? LEAST : MOST);
    hearing.airy[hop] = power * (breath ? MOST : LEAST);
    hearing.peak[hop] = Math.sqrt(power) * decibelsToAmplitude(CREST);
  }
  return hearing;
}

/** What sounds at a second of the take. */
function soundAt(second: number): { readonly loudness: number | null; readonly breath: boolean } {
  const { lines, words, period, gap, breath } = MADE_VOICE;
  const line = Math.floor(second / period);
  const inside = second - line * period;
  if (inside >= gap) {
    const word = Math.floor(((inside - gap) / (period - gap)) * words.length);
    return { loudness: lines[line]! + words[word]!, breath: false };
  }
  const ends = gap - breath.ends;
  if (inside >= ends - breath.lasts && inside < ends) return { loudness: breath.loudness, breath: true };
  return { loudness: null, breath: false };
}
