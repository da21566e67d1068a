import { describe, expect, it } from "vitest";
import { findTrack } from "#src/chassis/listening/find-track.ts";
import type { AudioClip, LiveSet } from "#src/model/live-set.ts";
import { followedSet, leftOutElsewhere } from "#src/model/song/followed-set.ts";
import { songProblem } from "#src/model/song/song-problem.ts";
import { audioClip, liveSet, midiClip, track } from "#test/doubles/sets/live-set.ts";

const clip = (given: Partial<AudioClip>): Partial<LiveSet> => ({
  tracks: [track({ name: "Lead", clips: [audioClip({ name: "Verse", ...given })] })],
});
const loop = (start: number, end: number, on = true) => ({ on, start, end, startRelative: 0 });
const notes = Array.from({ length: 100 }, (_, k) => ({
  pitch: 36,
  start: k / 100,
  duration: 0.01,
  velocity: 100,
  enabled: true,
}));
const kick = midiClip({ name: "Kick", place: "arrangement", end: 100_000, loop: loop(0, 1), notes });

/** What no song has, and words that name it. */
const IMPOSSIBLE: readonly (readonly [what: string, set: Partial<LiveSet>, says: RegExp])[] = [
  ["a tempo of 0.001", { tempo: 0.001 }, /tempo is 0.001 bpm.*20 to 999/],
  ["a tempo of 1000", { tempo: 1000 }, /tempo is 1000 bpm/],
  ["a tempo that falls to 0", { tempoAutomation: [{ time: 8, value: 0 }] }, /automation at beat 8 is 0 bpm/],
  [
    "tempo automation behind the last beat",
    { tempoAutomation: [{ time: 1e9, value: 99 }] },
    /beat 1000000000.*1576800/,
  ],
  ["a signature of 4/2^30", { timeSignature: [4, 2 ** 30] }, /4\/1073741824/],
  ["a change to a signature of 1/0", { timeSignatureChanges: [{ time: 4, signature: [1, 0] }] }, /beat 4 is 1\/0/],
  ["a locator behind the last beat", { locators: [{ time: 2e6, name: "End" }] }, /locator “End”/],
  ["a clip that ends at 1e9", clip({ end: 1e9 }), /clip “Verse” on track “Lead” ends at beat 1000000000.*1576800/],
  ["a clip that starts at -1e12", clip({ start: -1e12 }), /starts at beat -1000000000000/],
  ["a loop that ends at 1e308", clip({ loop: loop(0, 1e308) }), /loop or start at beat 1e\+308/],
  ["a start marker at 1e12", clip({ loop: { ...loop(0, 4), startRelative: 1e12 } }), /loop or start/],
  [
    "a loop of 1e-9 beats",
    clip({ end: 100_000, loop: loop(0, 1e-9) }),
    /repeats a loop of 1e-9 beats more than 100000/,
  ],
  ["a loop of 1e-6 seconds", clip({ end: 1000, warped: false, loop: loop(0, 1e-6) }), /loop of 0.000001 seconds/],
  ["a clip gain of 1e308", clip({ gain: 1e308 }), /gain of 1e\+308 times/],
  ["a negative clip gain", clip({ gain: -1 }), /gain of -1 times/],
  ["a transposition of 1e6", clip({ warped: false, pitch: { coarse: 1e6, fine: 0 } }), /1000000 semitones/],
  ["ten million notes by a loop", { tracks: [track({ clips: [kick] })] }, /“Kick”.*10000000 notes/],
];

/** What keeps the song from being followed, or else what keeps a track from it. */
function problemOf(given: Partial<LiveSet>): string | null {
  const set = liveSet(given);
  return (
    songProblem(set) ?? followedSet(set).tracks.find(({ unfollowed }) => unfollowed !== undefined)?.unfollowed ?? null
  );
}

describe("a number that no song has is named with its place", () => {
  it.each(IMPOSSIBLE)("%s", (_what, given, says) => {
    expect(problemOf(given)).toMatch(says);
  });

  it("a song that fills all of Live's beats is none", () => {
    const end = 1_576_800;
    const clips = [
      audioClip({ end, loop: loop(0, 16) }),
      midiClip({ place: "arrangement", end, loop: loop(0, 16), notes: [] }),
    ];
    const tempoAutomation = [
      { time: -63_072_000, value: 20 },
      { time: end, value: 999 },
    ];
    expect(problemOf({ tempo: 999, tempoAutomation, tracks: [track({ clips: [clips[0]!] })] })).toBeNull();
    expect(problemOf({ tempo: 20, tracks: [track({ clips: [clips[1]!] })] })).toBeNull();
  });

  it("a loop that a session clip would repeat for ever plays once", () => {
    expect(problemOf(clip({ place: "session", end: 1e6, loop: loop(0, 1e-6) }))).toBeNull();
  });
});

describe("a clip that no song has is left out of its track alone", () => {
  const stray = audioClip({ name: "Stray", end: 1e9 });
  const set = liveSet({
    tracks: [
      track({ id: 1, name: "Lead", clips: [audioClip({ name: "Verse" })] }),
      track({ id: 2, name: "Noise", clips: [stray, audioClip({ name: "Hiss" }), stray] }),
    ],
  });

  it("with one warning for the track, whose other clips stay", () => {
    const { tracks, warnings } = followedSet(set);
    expect(tracks[0]).toBe(set.tracks[0]);
    expect(tracks[1]!.clips.map(({ name }) => name)).toEqual(["Hiss"]);
    expect(warnings).toEqual([
      "Left out, because clip “Stray” on track “Noise” ends at beat 1000000000, and a song in Live ends at 1576800, and 1 more of its clips cannot be followed.",
    ]);
    expect(leftOutElsewhere(followedSet(set), tracks[0]!)).toEqual(warnings);
    expect(leftOutElsewhere(followedSet(set), tracks[1]!)).toEqual([]);
  });

  it("and the track refuses whoever names it, while others are found", () => {
    expect(findTrack(followedSet(set), "Lead")).toMatchObject({ ok: true });
    const refused = findTrack(followedSet(set), "Noise");
    expect(refused.ok ? "" : refused.error.sentence).toMatch(
      /^Track “Noise” is not followed, because clip “Stray”.*Live\.$/,
    );
  });

  it("a set of Live stays as it is", () => {
    const whole = liveSet({ tracks: [set.tracks[0]!] });
    expect(followedSet(whole)).toBe(whole);
  });
});
