import { describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import type { HeardMixer } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { keyedCompressor } from "#src/process/compressor/compressor.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";
import { BASS, heardBoth, KICK, RATE, sound } from "#test/doubles/mix/kick-under-bass.ts";

const [KICK_HEARD, BASS_HEARD] = [heardBoth(KICK), heardBoth(BASS)];

const AT_REST: HeardMixer = { volume: 0, pan: 0, automated: false, active: true, behind: 0 };

function ducked(kick: Partial<HeardMixer> = {}, features = KICK_HEARD): MixMove | undefined {
  const tracks: readonly MadeTrack[] = [
    { role: "kick", name: "Kick", loudness: 0, features, track: { mixer: { ...AT_REST, ...kick } } },
    { role: "bass", name: "Bass", loudness: 0, features: BASS_HEARD },
  ];
  const { moves } = planMix({ mix: madeMix(tracks), roles: madeRoles(tracks), genre: null });
  return moves.find(({ kind }) => kind === "duck");
}

const value = (move: MixMove | undefined, name: string) => move?.parameters.find((each) => each.name === name)?.to;

/** By how much the bass is taken down in each frame, in dB, where a compressor that goes by samples is set as the move says. */
function renderedReductions(move: MixMove): readonly number[] {
  const bass = [Float64Array.from(BASS)];
  const key = [Float64Array.from(KICK)];
  const compressor = keyedCompressor(
    { sampleRate: RATE, channels: 1, keyChannels: 1 },
    {
      ...{ threshold: value(move, "Threshold")!, ratio: value(move, "Ratio")!, knee: 2 * value(move, "Knee")! },
      ...{ attack: value(move, "Attack")!, release: value(move, "Release")! },
    },
  );
  for (let at = 0; at < bass[0]!.length; at += 8192)
    compressor.process([bass[0]!.subarray(at, at + 8192)], [key[0]!.subarray(at, at + 8192)]);
  const after = heardBoth(Float32Array.from(bass[0]!));
  return Array.from(
    { length: after.frames },
    (_, frame) => 10 * Math.log10(BASS_HEARD.weighted[3 * frame]! / after.weighted[3 * frame]!),
  );
}

describe("a bass that hides a kick", () => {
  const move = ducked();

  it("is ducked by the kick's own track, with all that a Compressor needs", () => {
    expect(move).toMatchObject({ device: "Compressor", stage: "dynamics", track: 2, key: 1 });
    expect(move!.parameters.map(({ name, unit }) => [name, unit])).toEqual([
      ["Threshold", "dB"],
      ["Ratio", ":1"],
      ["Attack", "s"],
      ["Release", "s"],
      ["Knee", "dB"],
      ["Makeup", ""],
      ["Output", "dB"],
    ]);
    expect(value(move, "Attack")).toBeGreaterThanOrEqual(0.0001);
    expect(value(move, "Attack")).toBeLessThanOrEqual(0.005);
    expect([value(move, "Makeup"), value(move, "Output")]).toEqual([0, 0]);
  });

  it("loses what is stated while the kick sounds, and nothing between its strokes, rendered by samples", () => {
    const reductions = renderedReductions(move!);
    const power = (frame: number) => KICK_HEARD.weighted[3 * frame]!;
    const mean = reductions.reduce((sum, _, frame) => sum + power(frame), 0) / reductions.length;
    const sounding = reductions.filter((_, frame) => power(frame) > mean / 10).sort((a, b) => a - b);
    expect(Math.abs(sounding[Math.floor(sounding.length / 2)]! + move!.size)).toBeLessThan(0.5);
    const before = reductions.filter((_, frame) => frame % 10 === 9);
    for (const left of before) expect(left).toBeLessThan(0.3);
    expect(Math.max(...reductions)).toBeLessThan(-3 * move!.size);
  });

  it("has its threshold in front of the kick's fader: turned down by 6 dB and as loud, the kick arrives 6 dB higher there", () => {
    expect(value(ducked({ volume: -6 }), "Threshold")! - value(move, "Threshold")!).toBeCloseTo(6, 1);
  });

  it("is left to the hand where the kick's level in front of its fader is not known", () => {
    const hand = ducked({ automated: true });
    expect(hand!.parameters).toEqual([{ name: "Gain reduction", from: 0, to: hand!.size, unit: "dB" }]);
    expect(hand!.key).toBe(1);
  });

  it("is not ducked by what never rests: the bass would not come back", () => {
    const drone = heardBoth(sound((time) => 0.25 * Math.sin(2 * Math.PI * 57 * time) * (1 + 0.3 * Math.sin(9 * time))));
    expect(ducked({}, drone)).toBeUndefined();
  });
});
