import { setPeak } from "#examples/sound/levels.ts";
import { seededRandom } from "#examples/sound/random.ts";
import { createMixListener } from "#src/analysis/mix/mix-listener.ts";
import { TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { Decibels } from "#src/model/units.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { through } from "#src/process/loudness/through.ts";
import { band, type Made, MUSIC_END, MUSIC_START } from "#test/cli/check/made/mixed.ts";
import { toneOfOneMix } from "#test/cli/check/made/tone-of-one-mix.ts";

let made: Made | null = null;

/** The band with the air of a room, its tone as uneven as that of a single professional mix, so that a fault of tone has to stand out of that. */
export function balanced(): Made {
  made ??= toTone(withAir(band()), toneOfOneMix());
  return made;
}

/** Equalised without delay, as loud at its peak as before. */
export function equalised(sound: Made, bands: readonly Band[], curve?: (at: number) => number): Made {
  const format = { sampleRate: sound.sampleRate, channels: sound.planes.length === 1 ? 1 : 2 } as const;
  const heard = through(
    linearEqualiser(format, bands, curve),
    sound.planes.map((plane) => Float64Array.from(plane)),
  );
  const planes = heard.map((plane) => Float32Array.from(plane));
  setPeak(planes, -3);
  return { ...sound, planes };
}

/** What the mix listener hears of made sound. */
export function mixOf({ planes, sampleRate }: Made): MixReading {
  const channels = planes.length;
  const listener = createMixListener({ sampleRate, channels, encoding: "f32le" });
  const most = listener.input.length / (4 * channels);
  const frames = planes[0]!.length;
  for (let at = 0; at < frames; at += most) {
    const count = Math.min(most, frames - at);
    const into = new Float32Array(listener.input.buffer, listener.input.byteOffset, count * channels);
    for (let i = 0; i < count; i++) for (let c = 0; c < channels; c++) into[i * channels + c] = planes[c]![at + i]!;
    listener.advance(into.byteLength);
  }
  return listener.finish().features;
}

/** Noise that is a little different on both sides, as long as the music. */
function withAir(sound: Made): Made {
  const random = seededRandom(11);
  const [from, to] = [MUSIC_START, MUSIC_END - 1].map((at) => Math.round(at * sound.sampleRate)) as [number, number];
  const middle = Float32Array.from({ length: to }, (_, i) => (i < from ? 0 : 2e-3 * random.noise()));
  const planes = sound.planes.map((plane) =>
    plane.map((x, i) => x + (middle[i] ?? 0) + (i < from || i >= to ? 0 : 1e-3 * random.noise())),
  );
  return { ...sound, planes };
}

function toTone(sound: Made, levels: readonly Decibels[]): Made {
  const { tone } = mixOf(sound);
  const gains = TONE_BANDS.map((_, i) => Math.max(-MOST, Math.min(MOST, levels[i]! - tone[i]! + tone[16]!)));
  return equalised(sound, [], (at) => {
    if (at < TONE_BANDS[0]! / 2) return -MOST;
    const place = Math.max(0, Math.min(gains.length - 1.001, 10 * Math.log10(Math.max(1, at) / TONE_BANDS[0]!)));
    const below = Math.floor(place);
    return gains[below]! + (gains[below + 1]! - gains[below]!) * (place - below);
  });
}

/** dB: what is not there is not made, and what lies below all bands is taken away. */
const MOST = 24;
