import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Simulation, simulateAll, simulatePlayback } from "#src/decision/delivery/simulate-playback.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

const row = (id: string): Platform => PLATFORMS.find((one) => one.id === id)!;
const SILENCE = { integrated: Number.NEGATIVE_INFINITY, truePeak: Number.NEGATIVE_INFINITY };

describe("what a platform does to a recording", () => {
  it.each<[id: string, integrated: number, truePeak: number, action: Simulation["action"], sentence: string]>([
    ["spotify", -20, -5, "up", "Spotify Normal: +4.0 dB, true peak then -1.0 dBTP, as far as peaks let it"],
    ["spotify", -10.8, -0.9, "down", "Spotify Normal: -3.2 dB, true peak then -4.1 dBTP"],
    ["spotify", -20, -12, "up", "Spotify Normal: +6.0 dB, true peak then -6.0 dBTP"],
    ["spotify", -20, -0.5, "left", "Spotify Normal: left as it is, as peaks leave no room, true peak stays -0.5 dBTP"],
    ["spotify", -14, -1, "left", "Spotify Normal: left as it is, true peak stays -1.0 dBTP"],
    [
      "spotify-loud",
      -14,
      0,
      "limited",
      "Spotify Loud: +3.0 dB into its limiter at -1 dB (5 ms attack, 100 ms decay), which takes 4.0 dB off the highest peak",
    ],
    ["spotify-loud", -14, -8, "up", "Spotify Loud: +3.0 dB, true peak then -5.0 dBTP"],
    ["spotify-loud", -9, -0.2, "down", "Spotify Loud: -2.0 dB, true peak then -2.2 dBTP"],
    ["spotify-quiet", -14, -1, "down", "Spotify Quiet: -5.0 dB, true peak then -6.0 dBTP"],
    ["youtube", -20, -9, "left", "YouTube: left as it is, as it turns nothing up, true peak stays -9.0 dBTP"],
    [
      "amazon-music",
      -9,
      -1,
      "down",
      "Amazon Music: -5.0 dB, true peak then -6.0 dBTP; a hint: its sources are few, or differ",
    ],
    ["deezer", -20, -5, "unknown", "Deezer: not known: whether it turns up what is quieter"],
    ["deezer", -9, -1, "down", "Deezer: -6.0 dB, true peak then -7.0 dBTP"],
    ["soundcloud", -9, -1, "unknown", "SoundCloud: not known: its loudness is not published"],
    ["r128", -9, -1, "unknown", "EBU R 128: a standard says what to deliver, and plays nothing"],
  ])("%s, %d LUFS with peaks at %d: %s", (id, integrated, truePeak, action, sentence) => {
    expect(simulatePlayback(row(id), { integrated, truePeak })).toMatchObject({ action, sentence, as: "track" });
  });

  it("is Spotify's own example: -20 LUFS with peaks at -5 dBTP goes only to -16", () => {
    expect(simulatePlayback(row("spotify"), { integrated: -20, truePeak: -5 })).toMatchObject({
      gain: 4,
      loudnessAfter: -16,
      truePeakAfter: -1,
      limiting: 0,
    });
  });

  it("holds samples at the limiter's threshold, and says what is taken off", () => {
    expect(simulatePlayback(row("spotify-loud"), { integrated: -14, truePeak: 0 })).toMatchObject({
      gain: 3,
      loudnessAfter: -11,
      truePeakAfter: -1,
      limiting: 4,
    });
  });

  it.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
    "of silence nothing is known: %s",
    (_id, platform) => {
      for (const recording of [
        SILENCE,
        { integrated: Number.NaN, truePeak: -1 },
        { integrated: -9, truePeak: Number.NaN },
      ]) {
        const { action, gain, loudnessAfter, truePeakAfter, sentence } = simulatePlayback(platform, recording);
        expect({ action, gain, loudnessAfter, truePeakAfter }).toEqual({
          action: "unknown",
          gain: null,
          loudnessAfter: null,
          truePeakAfter: null,
        });
        expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
      }
    },
  );

  it("goes by the album where its rule is known: by all tracks, or by the loudest", () => {
    const album = { integrated: -12, loudest: -10, truePeak: -0.5 };
    const quiet = { integrated: -18, truePeak: -6, album };
    expect(simulatePlayback(row("spotify"), quiet)).toMatchObject({ gain: -2, loudnessAfter: -20, as: "album" });
    expect(simulatePlayback(row("tidal"), quiet)).toMatchObject({ gain: -4, loudnessAfter: -22, as: "album" });
    expect(simulatePlayback(row("youtube"), quiet)).toMatchObject({ gain: 0, as: "track" });
    expect(simulatePlayback(row("tidal"), quiet).sentence).toBe(
      "TIDAL, in its album: -4.0 dB, true peak then -10.0 dBTP",
    );
  });

  it("raises a quiet album no further than its highest peak lets it", () => {
    const album = { integrated: -20, loudest: -19, truePeak: -3 };
    expect(simulatePlayback(row("spotify"), { integrated: -22, truePeak: -9, album })).toMatchObject({
      gain: 2,
      truePeakAfter: -7,
    });
  });

  it("is told of every setting of every service, and of no standard", () => {
    expect(simulateAll(PLATFORMS, { integrated: -9, truePeak: -1 }).map(({ name }) => name)).toEqual([
      ...["Spotify Normal", "Spotify Loud", "Spotify Quiet", "Apple Music", "Deezer", "TIDAL", "YouTube"],
      ...["Amazon Music", "Beatport", "Qobuz", "SoundCloud"],
    ]);
  });
});

describe("the laws of playback", () => {
  const level = fc.double({ min: -70, max: 6, noNaN: true });
  const nullable = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
  const at = fc.double({ min: -12, max: 0, noNaN: true });
  const platform = fc
    .record({
      loudness: nullable(fc.double({ min: -40, max: 0, noNaN: true })),
      boosts: nullable(fc.boolean()),
      headroomRule: nullable(
        fc.oneof(
          fc.record({ by: fc.constant("peak" as const), at }),
          fc.record({ by: fc.constant("limiter" as const), at, attack: fc.constant(null), decay: fc.constant(null) }),
        ),
      ),
    })
    .map((changed): Platform => ({ ...row("spotify"), ...changed }));

  it("nothing is NaN; a raise by peaks keeps under its ceiling; nothing is played louder than the service plays", () => {
    fc.assert(
      fc.property(platform, level, level, (one, integrated, truePeak) => {
        const { gain, loudnessAfter, truePeakAfter, limiting, action, sentence } = simulatePlayback(one, {
          integrated,
          truePeak,
        });
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|-0\.0/);
        if (gain === null) {
          expect([loudnessAfter, truePeakAfter, limiting, action]).toEqual([null, null, null, "unknown"]);
          return;
        }
        for (const figure of [gain, loudnessAfter, truePeakAfter, limiting]) expect(Number.isFinite(figure)).toBe(true);
        expect(loudnessAfter!).toBeLessThanOrEqual(Math.max(one.loudness!, integrated) + 1e-9);
        if (gain > 0) {
          expect(one.boosts).toBe(true);
          expect(truePeakAfter!).toBeLessThanOrEqual(one.headroomRule!.at + 1e-9);
        }
        if (integrated >= one.loudness!) expect(gain).toBeCloseTo(one.loudness! - integrated, 9);
      }),
    );
  });

  it("in an album, every track gets one gain, and no raise by peaks takes any of them over the ceiling", () => {
    fc.assert(
      fc.property(platform, fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 6 }), (one, tracks) => {
        const loudest = Math.max(...tracks.map(([integrated]) => integrated));
        const truePeak = Math.max(...tracks.map(([, peak]) => peak));
        const album = { integrated: loudest - 1, loudest, truePeak };
        const played = tracks.map(([integrated, peak]) => simulatePlayback(one, { integrated, truePeak: peak, album }));
        expect(new Set(played.map(({ gain }) => gain)).size).toBe(1);
        for (const { gain, truePeakAfter } of played)
          if (gain !== null && gain > 0) expect(truePeakAfter!).toBeLessThanOrEqual(one.headroomRule!.at + 1e-9);
      }),
    );
  });

  it("a louder recording gets no more gain, and is played no quieter", () => {
    fc.assert(
      fc.property(
        platform,
        level,
        level,
        fc.double({ min: 0, max: 30, noNaN: true }),
        (one, integrated, truePeak, more) => {
          const [quiet, loud] = [integrated, integrated + more].map((each) =>
            simulatePlayback(one, { integrated: each, truePeak }),
          );
          if (quiet!.gain === null || loud!.gain === null) return;
          expect(loud!.gain).toBeLessThanOrEqual(quiet!.gain + 1e-9);
          expect(loud!.loudnessAfter!).toBeGreaterThanOrEqual(quiet!.loudnessAfter! - 1e-9);
        },
      ),
    );
  });
});
