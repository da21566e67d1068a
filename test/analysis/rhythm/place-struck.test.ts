import { describe, expect, it } from "vitest";
import { placeStruck } from "#src/analysis/rhythm/place-struck.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { clipTimeline } from "#src/model/time/clip-timeline.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

const TEMPO = tempoMap(120);
/** A file of two seconds at 120 bpm with a hit on each of its four beats, the second half as hard. */
const STRUCK = [0, 0.5, 1, 1.5].map((at, i) => ({ at, strength: i === 1 ? 0.5 : 1 }));

function clip(over: Partial<AudioClip>): AudioClip {
  return {
    kind: "audio",
    name: "loop",
    place: "arrangement",
    slot: null,
    start: 16,
    end: 24,
    disabled: false,
    loop: { on: true, start: 0, end: 4, startRelative: 0 },
    envelopes: [],
    sample: { name: "loop.wav", path: "/loop.wav", sampleRate: 48_000, frames: 96_000 },
    warped: true,
    warpMode: "beats",
    warpMarkers: [
      { seconds: 0, beats: 0 },
      { seconds: 2, beats: 4 },
    ],
    gain: 1,
    reversed: false,
    pitch: { coarse: 0, fine: 0 },
    ...over,
  };
}

const heard = (clips: readonly AudioClip[], struck = STRUCK) =>
  clips.flatMap((each) => clipTimeline(each, TEMPO).passages.map((passage) => ({ struck, passage, gain: each.gain })));
const placed = (clips: readonly AudioClip[], struck = STRUCK) => placeStruck(heard(clips, struck), TEMPO.secondsAt);

describe("placeStruck", () => {
  it("repeats hits with the loop, on the beats at which they play", () => {
    const hits = placed([clip({})]);
    expect(hits.map(({ at }) => at)).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
    expect(hits.map(({ strength }) => strength)).toEqual([1, 0.5, 1, 1, 1, 0.5, 1, 1]);
  });

  it("follows warp markers", () => {
    const warpMarkers = [
      { seconds: 0, beats: 0 },
      { seconds: 1, beats: 3 },
      { seconds: 2, beats: 4 },
    ];
    const [, second, third, fourth] = placed([clip({ end: 20, warpMarkers })]);
    expect([second?.at, third?.at, fourth?.at]).toEqual([17.5, 19, 19.5]);
  });

  it("makes the hits of a clip turned down softer", () => {
    const hits = placed([clip({ end: 20 }), clip({ start: 20, end: 24, gain: 0.25 })]);
    expect(hits.map(({ strength }) => strength)).toEqual([1, 0.5, 1, 1, 0.25, 0.125, 0.25, 0.25]);
  });

  it("hears a hit once that is cut in two by the edge of clips, or plays in two clips", () => {
    const early = STRUCK.map(({ at, strength }) => ({ at: Math.max(0, at - 0.005), strength }));
    const cut = placed(
      [clip({ end: 17 }), clip({ start: 17, end: 20, loop: { on: true, start: 1, end: 4, startRelative: 0 } })],
      early,
    );
    expect(cut).toHaveLength(4);
    expect(placed([clip({}), clip({})])).toHaveLength(8);
  });

  it("starts a hit with the passage that begins inside its first milliseconds", () => {
    const late = clip({ start: 16, end: 18, loop: { on: true, start: 1.02, end: 4, startRelative: 0 } });
    expect(placed([late])[0]?.at).toBe(16);
  });

  it("gives nothing for nothing, and for silence", () => {
    expect(placeStruck([], TEMPO.secondsAt)).toEqual([]);
    expect(placed([clip({ gain: 0 })])).toEqual([]);
  });
});
