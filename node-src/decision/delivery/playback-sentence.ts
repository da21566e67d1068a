import { type HeardLevel, type Playback, STILL } from "#src/decision/delivery/playback.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { shown, signed } from "#src/model/figure-words.ts";

/**
 * What a service does in one sentence: `Spotify Normal: -3.2 dB, true peak then -4.1 dBTP`.
 *
 * Edge: what is not known says what is missing; what rests on few sources says that it is a hint. `by` is whose loudness decides.
 */
export function playbackSentence(
  platform: Platform,
  played: Playback | null,
  by: HeardLevel,
  inAlbum: boolean,
): string {
  const done = played === null ? notKnown(platform, by) : known(platform, played, by);
  const hint = platform.confidence === "C" && played !== null ? "; a hint: its sources are few, or differ" : "";
  return `${platform.called}${inAlbum ? ", in its album" : ""}: ${done}${hint}`;
}

function notKnown({ kind, loudness, boosts }: Platform, { integrated }: HeardLevel): string {
  if (kind === "standard") return "a standard says what to deliver, and plays nothing";
  if (!Number.isFinite(integrated)) return "not known: there is no loudness";
  if (loudness === null) return "not known: its loudness is not published";
  return boosts === null ? "not known: whether it turns up what is quieter" : "turned up, but not known how far";
}

function known(platform: Platform, { gain, truePeak, limited }: Playback, by: HeardLevel): string {
  const { headroomRule, loudness, boosts } = platform;
  const peak = Number.isFinite(truePeak) ? `, true peak then ${shown(truePeak, 1)} dBTP` : "";
  const short = loudness! - by.integrated - gain > STILL;
  if (limited && headroomRule?.by === "limiter") {
    const { at, attack, decay } = headroomRule;
    const times = attack === null || decay === null ? "" : ` (${attack} ms attack, ${decay} ms decay)`;
    return `${signed(gain)} dB into its limiter at ${Number(shown(at, 1))} dB${times}, which takes ${shown(truePeak - at, 1)} dB off the highest peak`;
  }
  if (Math.abs(gain) >= STILL) return `${signed(gain)} dB${peak}${short ? ", as far as peaks let it" : ""}`;
  const why = short ? (boosts === false ? ", as it turns nothing up" : ", as peaks leave no room") : "";
  return `left as it is${why}${peak.replace("then", "stays")}`;
}
