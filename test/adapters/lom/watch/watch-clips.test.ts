import { beforeEach, describe, expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import type { Clip } from "#src/model/live-set.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { drawingHand } from "#test/doubles/live-api/drawing-hand.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { type LiveNode, type SetShape, warpMarkersJson } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, type PatchedBridge, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();

describe("the watch over analysed clips", () => {
  let live: FakeLive;
  let patch: PatchedBridge;
  let host: LiveHost;
  let told: number;

  const open = (shape: SetShape): void => {
    live = new FakeLive(shape, { automatic: true });
    patch = patchedBridge(script, live, (live.track("Vocal").children["devices"] as LiveNode[])[0]!);
    patch.ready();
    host = lomLive({
      wire: patch.wire,
      writer: drawingHand(live),
      detail: { stage: [{ parameter: "Ride", unit: "dB" }] },
    });
    told = 0;
  };
  beforeEach(() => open(SONG));

  const clips = async (place: Clip["place"]): Promise<readonly Clip[]> => {
    const set = await host.read();
    if (!set.ok) throw new Error(set.error.sentence);
    return set.value.tracks.flatMap((track) => track.clips).filter((clip) => clip.place === place);
  };
  const watch = async (watched: readonly Clip[]): Promise<() => void> => {
    const stop = await host.watch!(watched, () => {
      told += 1;
    });
    await turns();
    return stop;
  };

  it.each([
    ["trimmed", "loop_end", 12],
    ["given another gain", "gain", 0.5],
    ["given other warp markers", "warp_markers", warpMarkersJson([[0, 1]])],
    ["started elsewhere", "loop_start", 1],
  ])("tells once that a session clip was %s", async (_how, member, value) => {
    await watch(await clips("session"));
    expect(told).toBe(0);
    live.write(sessionClip(), member, value);
    await turns();
    live.write(sessionClip(), "gain", 0.1);
    await turns();
    expect(told).toBe(1);
    expect(live.console).toEqual([]);
  });

  it("tells that a clip was deleted, or another put in its place", async () => {
    await watch(await clips("session"));
    live.remove(sessionClip());
    await turns();
    expect(told).toBe(1);
    await watch(await clips("arrangement"));
    live.remove(arrangement()[1]!);
    await turns();
    expect(told).toBe(2);
  });

  it("says nothing of a clip's colour, of clips that nobody analysed, and of a new one beside them", async () => {
    const [first] = await clips("arrangement");
    await watch([first!]);
    live.write(arrangement()[0]!, "color", 7);
    live.write(arrangement()[1]!, "gain", 0.1);
    live.addClip(live.track("Vocal"), { name: "New", start_time: 256, end_time: 272 });
    live.remove(arrangement()[2]!);
    await turns();
    expect(told).toBe(0);
    live.write(arrangement()[0]!, "start_time", 8);
    await turns();
    expect(told).toBe(1);
  });

  it("says nothing after it was stopped, and stands on nothing then", async () => {
    const stop = await watch(await clips("session"));
    stop();
    await turns();
    expect(live.armed.size).toBe(0);
    live.write(sessionClip(), "gain", 0.1);
    await turns();
    expect(told).toBe(0);
  });

  it("says at once that a clip went before it could be watched", async () => {
    const read = await clips("session");
    live.remove(sessionClip());
    await watch(read);
    expect(told).toBe(1);
  });

  it("takes the host's own copies for no news", async () => {
    await watch(await clips("arrangement"));
    const points = [
      { time: 0, value: -3 },
      { time: 16, value: 3 },
    ];
    const parameter = (devices()[0]!.children["parameters"] as LiveNode[])[1]!;
    const place = { kind: "arrangement" } as const;
    const target = { track: live.track("Vocal").id, target: parameter.id };
    expect(await host.write([{ ...target, place, points, mode: "replace" }])).toMatchObject({ ok: true });
    await turns();
    expect(told).toBe(0);
  });

  it("costs a fixed number of strings, and less of each clip the more there are", async () => {
    const strings = async (): Promise<number> => {
      const before = patch.distinctStrings();
      await watch(await clips("session"));
      const read = patch.distinctStrings();
      live.write(sessionClip(), "gain", told + 1);
      await turns();
      expect(patch.distinctStrings() - read).toBeLessThanOrEqual(1);
      return read - before;
    };
    await strings();
    expect(await strings()).toBeLessThanOrEqual(8);
    const objects = live.counts.objects;
    await strings();
    expect(live.counts.objects).toBe(objects);
    open(manyClips(40));
    await watch(await clips("arrangement"));
    expect(live.counts.objects).toBeLessThanOrEqual(10);
    live.remove(arrangement().at(-1)!);
    await turns();
    expect(told).toBe(1);
  });

  const devices = () => live.track("Vocal").children["devices"] as LiveNode[];
  const arrangement = () => live.track("Vocal").children["arrangement_clips"] as LiveNode[];
  const sessionClip = () => (live.track("Vocal").children["clip_slots"] as LiveNode[])[0]!.children["clip"] as LiveNode;
});

const DEVICE = { name: "Steadyhand Ride", parameters: [{ name: "Ride", min: -24, max: 12 }] };

const SONG: SetShape = manyClips(3);

function manyClips(count: number): SetShape {
  const arrangement = Array.from({ length: count }, (_, index) => ({
    name: `Verse ${index}`,
    start_time: index * 16,
    end_time: index * 16 + 16,
  }));
  return { tracks: [{ name: "Vocal", session: [{ name: "Take" }], arrangement, devices: [DEVICE] }] };
}

/** Messages, tasks and what they lead to. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
