import { describe, expect, it } from "vitest";
import { chooseStretches } from "#src/chassis/curve-device/choose-stretches.ts";
import { choose, chooseEach } from "#src/chassis/listening/choose.ts";
import type { AudioClip, ClipPlace } from "#src/model/live-set.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const inScene = (name: string, slot: number) => audioClip({ name, place: "session", slot });
const inSong = (name: string, start: number) => audioClip({ name, start, end: start + 8 });
const session = [inScene("Verse", 0), inScene("Chorus", 1), inScene("verse", 2), inScene("Take #2", 3)];
const apart = [inSong("Verse", 0), inSong("Chorus", 8), inSong("Verse", 16)];
const together = [inSong("Verse", 0), inSong("Verse", 8), inSong("Chorus", 16)];

function setOf(clips: readonly AudioClip[]) {
  const scenes = [{ name: "Start" }, { name: "" }, { name: "Again" }, { name: "" }];
  return liveSet({ scenes, tracks: [track({ name: "Vox", clips })] });
}

/** The clips that a ride and a move take by a name, or what each says. */
function meant(clips: readonly AudioClip[], clip: string, place: ClipPlace | null = null) {
  const choice = { track: "Vox", clip, place, parameter: "volume" };
  const ride = choose(setOf(clips), choice);
  const move = chooseStretches(setOf(clips), choice);
  return {
    ride: ride.ok ? ride.value.clips.map((each) => clips.indexOf(each)) : ride.error.sentence,
    move: move.ok
      ? move.value.flatMap((each) => each.clips.map((one) => clips.indexOf(one as AudioClip)))
      : move.error.sentence,
  };
}

const ASKED =
  "Track “Vox” has 2 clips named “Verse” in the session: name one of them as “Verse#1” (scene 1 “Start”) or “Verse#2” (scene 3 “Again”), or by the number of its scene.";
const ASKED_IN_SONG =
  "Track “Vox” has 2 clips named “Verse” in the arrangement: name one of them as “Verse#1” (bars 1 to 2) or “Verse#2” (bars 5 to 6).";

describe("a clip's name that several clips share", () => {
  it("is asked about in the session, by a ride and by a move", () => {
    expect(meant(session, "Verse")).toEqual({ ride: ASKED, move: ASKED });
    expect(chooseEach(setOf(session), { track: "Vox", clip: "verse", place: null, parameter: "volume" }).ok).toBe(
      false,
    );
    expect(meant(session, "Verse#7")).toEqual({ ride: ASKED, move: ASKED });
  });

  it.each<[name: string, clip: number]>([
    ["Verse#1", 0],
    ["verse #2", 2],
    ["3", 2],
    ["#3", 2],
    ["chorus", 1],
    ["Take #2", 3],
  ])("is told apart in the session as %s", (name, clip) => {
    expect(meant(session, name)).toEqual({ ride: [clip], move: [clip] });
  });

  it("means all of them in the arrangement, and a move asks where another clip stands between", () => {
    expect(meant(together, "Verse")).toEqual({ ride: [0, 1], move: [0, 1] });
    expect(meant(apart, "Verse")).toEqual({ ride: [0, 2], move: ASKED_IN_SONG });
    expect(meant(apart, "Verse#2")).toEqual({ ride: [2], move: [2] });
    expect(meant(apart, "#2")).toEqual({ ride: [1], move: [1] });
  });

  it("counts past the last only to be told how many there are", () => {
    expect(meant(apart, "Verse#3")).toEqual({ ride: ASKED_IN_SONG, move: ASKED_IN_SONG });
  });
});
