import { describe, expect, it } from "vitest";
import { mixVerdict } from "#src/decision/mix/mix-verdict.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { madeDiagnosis } from "#test/doubles/mix/made-diagnosis.ts";

const { mix, moves } = madeDiagnosis().diagnosis;

/** Tracks of which so many are heard. */
function tracks(playing: number, heard: number): readonly HeardTrack[] {
  const one = mix.tracks[0]!;
  return Array.from({ length: playing }, (_, i) => ({
    ...one,
    id: i,
    features: i < heard ? HEARD : null,
    missing: i >= heard,
  }));
}

const HEARD = {} as TrackFeatures;

describe("the verdict on a mix", () => {
  it.each<[string, number, string]>([
    ["all is heard", 3, "Leave it: nothing that was measured asks for a move."],
    [
      "some is not heard: what is good is good as far as that tells",
      2,
      "Leave it, as far as 2 of 3 tracks that play tell: nothing that was measured asks for a move.",
    ],
    [
      "nothing is heard: no mix is good by that",
      0,
      "Nothing of this mix is heard, so nothing can be said of it: each track names what it takes.",
    ],
  ])("%s", (_, heard, verdict) => {
    expect(mixVerdict([], tracks(3, heard))).toBe(verdict);
  });

  it("says how much of what is proposed is sure, and of how many tracks", () => {
    const sure = { ...moves[0]!, confidence: 0.9 };
    expect(mixVerdict([{ ...sure, confidence: 0.5 }], tracks(2, 2))).toBe(
      "1 move to try by ear: nothing here is sure.",
    );
    expect(mixVerdict([sure, sure], tracks(2, 2))).toBe("2 moves, as sure as such figures are.");
    expect(mixVerdict([sure, { ...sure, confidence: 0.5 }], tracks(2, 1))).toBe(
      "2 moves, 1 of them as sure as such figures are; the rest is to be tried by ear, as far as 1 of 2 tracks that play tell.",
    );
  });

  it("does not count a return that is not heard among what plays", () => {
    const [first, ...others] = tracks(3, 2);
    const withReturn = [first!, ...others.map((track, i) => (i === 1 ? { ...track, kind: "return" as const } : track))];
    expect(mixVerdict([], withReturn)).toBe("Leave it: nothing that was measured asks for a move.");
  });

  it("does not count what is muted or rests among what plays", () => {
    const [first, second, third] = tracks(3, 2);
    expect(mixVerdict([], [first!, second!, { ...third!, missing: false }])).toBe(
      "Leave it: nothing that was measured asks for a move.",
    );
  });
});
