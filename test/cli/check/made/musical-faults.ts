import { LowPass } from "#examples/sound/filters.ts";
import { balanced, equalised } from "#test/cli/check/made/balanced.ts";
import { limited, over, whole } from "#test/cli/check/made/changes.ts";
import type { Planted } from "#test/cli/check/made/faults.ts";
import { band, type Made } from "#test/cli/check/made/mixed.ts";

/** Faults of a mix, each planted in a band whose tone is as uneven as that of one professional mix. */
export const MUSICAL_FAULTS: readonly (Planted & { readonly says?: RegExp; readonly genre?: string })[] = [
  {
    ...{
      code: "muddy",
      fault: "12 dB too much at 300 Hz",
      says: /build-up; move: cut [12]\.\d dB around (251|316) Hz .* run check again/,
    },
    made: () => equalised(balanced(), [{ shape: "bell", frequency: 300, gain: 12, q: 1 }]),
  },
  {
    ...{ code: "harsh", fault: "12 dB too much at 3 kHz", says: /move: cut [12]\.\d dB around (2\.5|3\.2) kHz/ },
    made: () => equalised(balanced(), [{ shape: "bell", frequency: 3000, gain: 12, q: 0.9 }]),
  },
  {
    ...{ code: "harsh", fault: "8 dB too much at 3 kHz in bars 3 and 4", says: /1 passage/ },
    made: () => {
      const sharp = equalised(balanced(), [{ shape: "bell", frequency: 3000, gain: 8, q: 0.9 }]);
      const same = sharp.planes[0]!.reduce((sum, x) => sum + x * x, 0);
      const level = Math.sqrt(balanced().planes[0]!.reduce((sum, x) => sum + x * x, 0) / same);
      return over(balanced(), [3.7, 7.2], (_, i, channel) => 1.05 * level * sharp.planes[channel]![i]!);
    },
    ...{ at: [3.7, 7.2], within: 0.8 },
  },
  {
    ...{ code: "image", fault: "bass that comes 6 ms later on one side", says: /from 20 Hz to 120 Hz.*too wide/ },
    made: () => lateBass(balanced()),
  },
  {
    ...{
      code: "kick-bass",
      fault: "bass that comes 6 ms later on one side, in rock",
      genre: "rock",
      says: /into the middle/,
    },
    made: () => lateBass(balanced()),
  },
  {
    ...{
      code: "mono",
      fault: "a synth whose sides are opposite, from the third second on",
      says: /all but vanishes|of the/,
    },
    made: () =>
      over(
        whole(balanced(), (x) => 0.7 * x),
        [3, 7],
        (x, i, channel) => x + (channel === 0 ? 0.12 : -0.12) * Math.sin((2 * Math.PI * 704 * i) / 48_000),
      ),
    ...{ at: [3, 7], within: 0.8 },
  },
  {
    ...{
      code: "phone",
      fault: "a mix with nothing above its bass",
      says: /missing there; move: give bass and kick overtones/,
    },
    made: () => equalised(balanced(), [{ shape: "high-cut", frequency: 150, slope: 48 }]),
  },
  {
    ...{
      code: "punch",
      fault: "a band driven 20 dB into a limiter",
      says: /stand still: move: take \d\.\d dB off the limiter/,
    },
    made: () => limited(band(), 10, 0.85),
  },
];

/** What lies below 120 Hz, later by 6 ms in the right channel. */
function lateBass(made: Made): Made {
  const filters = [0, 1].map(() => {
    const filter = new LowPass();
    filter.tune(150, made.sampleRate);
    return filter;
  });
  const low = Array.from(made.planes[1]!, (x) => filters[0]!.next(filters[1]!.next(x)));
  return whole(made, (x, i, channel) => (channel === 0 ? x : x - low[i]! + (low[i - 288] ?? 0)));
}
