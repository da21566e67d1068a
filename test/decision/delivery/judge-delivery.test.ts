import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeliveryTarget, judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";
import { playback } from "#src/decision/delivery/playback.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

function row(id: string) {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (platform === undefined) throw new Error(`no row ${id}`);
  return platform;
}

const target = (id: string): DeliveryTarget => ({ ...row(id), platform: row(id) });
const judge = (id: string, integrated: number, truePeak: number, duration = 60) =>
  judgeDelivery(target(id), { integrated, truePeak, duration });

describe("a delivery is judged by its target's row", () => {
  it.each([
    { id: "spotify", integrated: -14, truePeak: -1, result: "pass", ceiling: -1 },
    { id: "spotify", integrated: -15, truePeak: -1, result: "pass", ceiling: -1 },
    { id: "spotify", integrated: -15.01, truePeak: -1, result: "fail", ceiling: -1 },
    { id: "spotify", integrated: -13.5, truePeak: -1.5, result: "fail", ceiling: -2 },
    { id: "spotify", integrated: -13.5, truePeak: -2, result: "pass", ceiling: -2 },
    { id: "spotify", integrated: -13.97, truePeak: -1.5, result: "pass", ceiling: -1 },
    { id: "spotify", integrated: -9, truePeak: -3, result: "fail", ceiling: -2 },
    { id: "r128", integrated: -23.5, truePeak: -1, result: "pass", ceiling: -1 },
    { id: "r128", integrated: -23.6, truePeak: -1, result: "fail", ceiling: -1 },
    { id: "r128", integrated: -22.4, truePeak: -3, result: "fail", ceiling: -1 },
    { id: "apple-podcasts", integrated: -16.9, truePeak: -0.9, result: "fail", ceiling: -1 },
    { id: "youtube", integrated: -13.1, truePeak: -1.2, result: "pass", ceiling: -1 },
    { id: "atsc-a85", integrated: -25.9, truePeak: -2, result: "pass", ceiling: -2 },
    { id: "soundcloud", integrated: -9, truePeak: -2, result: null, ceiling: -1 },
    { id: "soundcloud", integrated: -9, truePeak: 0, result: "fail", ceiling: -1 },
  ])("$id: $integrated LUFS and $truePeak dBTP: $result", ({ id, integrated, truePeak, result, ceiling }) => {
    expect(judge(id, integrated, truePeak)).toMatchObject({ result, ceiling });
  });

  it("fails a silent file, and gives none to a file too short to have a loudness", () => {
    const silent = Number.NEGATIVE_INFINITY;
    expect(judge("r128", silent, silent)).toMatchObject({ result: "fail", loudnessOff: null, truePeakOver: null });
    expect(judge("r128", silent, -6, 0.3)).toMatchObject({ result: null, truePeakResult: "pass" });
  });

  it("judges a loudness alone without a ceiling", () => {
    const alone = { ...target("r128"), truePeak: null, platform: null };
    expect(judgeDelivery(alone, { integrated: -23, truePeak: 3, duration: 9 })).toMatchObject({
      result: "pass",
      truePeakResult: null,
      playback: null,
    });
  });
});

describe("what a service does on playback", () => {
  it.each([
    { what: "Spotify's own example", id: "spotify", integrated: -20, truePeak: -5, gain: 4, limited: false },
    { what: "no room for a raise", id: "spotify", integrated: -20, truePeak: -0.5, gain: 0, limited: false },
    { what: "a loud master", id: "spotify", integrated: -9, truePeak: -0.2, gain: -5, limited: false },
    { what: "Loud, into its limiter", id: "spotify-loud", integrated: -14, truePeak: -1, gain: 3, limited: true },
    { what: "down only", id: "youtube", integrated: -20, truePeak: -9, gain: 0, limited: false },
    { what: "down only, loud", id: "tidal", integrated: -8, truePeak: -1, gain: -6, limited: false },
  ])("$what: $gain dB", ({ id, integrated, truePeak, gain, limited }) => {
    const played = playback(row(id), integrated, truePeak);
    expect(played?.gain).toBeCloseTo(gain, 9);
    expect(played).toMatchObject({ limited });
  });

  it.each([
    ["deezer", -20],
    ["soundcloud", -9],
    ["r128", -9],
    ["spotify", Number.NEGATIVE_INFINITY],
  ])("is not known of %s at %d LUFS", (id, integrated) => {
    expect(playback(row(id), integrated, -3)).toBeNull();
  });

  it("never plays louder than the service's loudness, nor raises peaks over its headroom", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLATFORMS),
        fc.double({ min: -60, max: 0, noNaN: true }),
        fc.double({ min: -40, max: 3, noNaN: true }),
        (platform, integrated, truePeak) => {
          const played = playback(platform, integrated, truePeak);
          if (played === null) return;
          expect(played.loudness).toBeLessThanOrEqual(platform.loudness! + 1e-9);
          const raised = played.gain > 0 && platform.headroomRule?.by === "peak";
          if (raised) expect(played.truePeak).toBeLessThanOrEqual(platform.headroomRule!.at + 1e-9);
        },
      ),
    );
  });
});
