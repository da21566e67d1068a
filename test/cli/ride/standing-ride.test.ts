import { describe, expect, it } from "vitest";
import { type StandingRide, standingRide } from "#src/cli/ride/standing-ride.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

const volume = parameter({});
const taper = taperFor(volume)!;
const raw = (...points: readonly (readonly [number, number])[]): Envelope =>
  points.map(([time, level]) => ({ time, value: taper.toRaw(level) }));

function drawn(readBack: Envelope, earlier: Envelope = []): (readonly [number, number, number])[] {
  const ride: StandingRide = {
    plan: { from: 4, to: 8 },
    parameter: volume,
    earlier,
    tempo: tempoMap(120, []),
    written: {
      route: "file",
      breakpoints: readBack.length,
      maximumError: 0,
      readBack: [readBack],
      replaced: [],
      replacedClips: [],
    },
  };
  return standingRide(ride).map(({ time, timeBeats, gain }) => [time, timeBeats, Math.round(gain * 1000) / 1000 + 0]);
}

describe("standingRide", () => {
  it("is every point of the stretch, in dB over the fader", () => {
    expect(drawn(raw([4, 0], [5, 2], [6, 4], [8, 0]))).toEqual([
      [2, 4, 0],
      [2.5, 5, 2],
      [3, 6, 4],
      [4, 8, 0],
    ]);
  });

  it("is what the ride adds, where automation was before; what stands outside is not the ride's", () => {
    const earlier = raw([0, -6], [16, -6]);
    expect(drawn(raw([0, -6], [4, -6], [6, -3], [8, -6], [16, -6]), earlier)).toEqual([
      [2, 4, 0],
      [3, 6, 3],
      [4, 8, 0],
    ]);
  });

  it("is nothing where nothing stands", () => {
    expect(drawn([])).toEqual([]);
  });
});
