import { describe, expect, it } from "vitest";
import { triggerTrack } from "#src/chassis/listening/music/trigger-track.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

/** Tracks of these names with a clip each, and the bass that asks, which is the first. */
function chosen(names: readonly string[], named: string | null = null, own = "Bass") {
  const tracks = [own, ...names].map((name, id) => track({ id, name, clips: [audioClip()] }));
  const found = triggerTrack(liveSet({ tracks }), tracks[0]!, named);
  return found.ok ? [found.value.track.id, ...found.value.said] : found.error.sentence;
}

describe("the track that is followed by itself", () => {
  it.each<[string, readonly string[], own: string, unknown]>([
    ["is the only one whose name says kick", ["Drums", "Kick"], "Bass", [2]],
    ["is the only one whose name says drums, where none says kick", ["Pad", "Drums"], "Bass", [2]],
    ["is the own one where its name says so, whatever others are called", ["Kick", "Kick"], "Kick sub", [0]],
    [
      "is the first of several with names of their own, and the others are said",
      ["Kick In", "Kick Out"],
      "Bass",
      [1, "The hits of “Kick In” are followed, the first of the tracks that could be: “Kick Out” could too."],
    ],
  ])("%s", (_what, names, own, right) => {
    expect(chosen(names, null, own)).toEqual(right);
  });

  it.each([
    ["Kick", "kick "],
    ["Drums", "Drums"],
  ])("is asked for where two share a name: %s, %s", (...names) => {
    expect(chosen(names)).toBe(
      `2 tracks are named “${names[0]}” (tracks 2, 3), and each could be followed: name one by its number, as --trigger 3, or give them names of their own.`,
    );
    expect(chosen(names, "3")).toEqual([2]);
    expect(chosen(names, "Nobody")).toContain("There is no track “Nobody”");
  });

  it("counts no track without clips", () => {
    const kicks = [track({ id: 1, name: "Kick", clips: [] }), track({ id: 2, name: "Kick", clips: [audioClip()] })];
    const own = track({ id: 0, name: "Bass" });
    expect(triggerTrack(liveSet({ tracks: [own, ...kicks] }), own, null)).toMatchObject({
      value: { track: { id: 2 } },
    });
  });
});
