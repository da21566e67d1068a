import { describe, expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { WantedMoves } from "#src/devices/mix/apply/making/why-not.ts";
import { applyMoves } from "#src/devices/mix/run.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import { ok } from "#src/model/result.ts";
import { heardBand } from "#test/doubles/mix/heard-band.ts";

/** A band whose voice is far too quiet, and whose guitar is too loud. */
const BAND = heardBand([
  { role: "lead-vocal", name: "Vox", loudness: -31, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -33 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 },
]);
const WANTED: WantedMoves = { stages: ["gain"], only: null, rejected: new Set(), settled: new Map(), ours: new Set() };
const CLEAN: RenderedMix = { integrated: -16, truePeak: -1, monoLoss: 1, without: [] };

const fader = (set: LiveSet, track: number) => set.tracks[track]!.mixer.volume.value;
const isMoved = (set: LiveSet, track: number) => fader(set, track) !== fader(BAND.set, track);

async function applied(rendered: (set: LiveSet) => RenderedMix | null) {
  const host = memoryLive(BAND.set);
  const diagnosis = await BAND.hear(BAND.set);
  if (!diagnosis.ok) throw new Error(diagnosis.error.sentence);
  let renders = 0;
  const done = await applyMoves({ set: BAND.set, diagnosis: diagnosis.value }, WANTED, {
    host,
    hear: BAND.hear,
    rendered: async (set) => {
      renders += 1;
      return ok(rendered(set));
    },
  });
  if (!done.ok) throw new Error(done.error.sentence);
  const now = await host.read();
  return { ...done.value, start: diagnosis.value, renders, now: now.ok ? now.value : BAND.set };
}

describe("the guard of a stage, which renders the mix", () => {
  it("lets moves stand that break nothing, rendering once before and once behind what was made", async () => {
    const { outcomes, now, renders } = await applied(() => CLEAN);
    expect(outcomes.get("gain-vox")).toMatchObject({ outcome: "applied" });
    expect(isMoved(now, 0)).toBe(true);
    expect(renders).toBe(2);
  });

  it.each<[string, Partial<RenderedMix>, RegExp]>([
    [
      "lifts the true peak over full scale",
      { truePeak: 0.8 },
      /^Taken back: with it the true peak of the rendered mix is 0\.80 dBTP, over full scale, and was -1\.00\.$/,
    ],
    [
      "loses too much in mono",
      { monoLoss: 5.5 },
      /^Taken back: with it one loudspeaker loses 5\.5 LU of the rendered mix, and lost 1\.0\.$/,
    ],
  ])("takes back a move that %s, and says so", async (_, broken, why) => {
    const { outcomes, now, diagnosis, start } = await applied((set) =>
      isMoved(set, 0) ? { ...CLEAN, ...broken } : CLEAN,
    );
    expect(outcomes.get("gain-vox")).toMatchObject({ outcome: "reverted", why: expect.stringMatching(why) });
    expect(outcomes.get("gain-vox")!.measured).not.toBeNull();
    expect(isMoved(now, 0)).toBe(false);
    expect(diagnosis.mix.tracks[0]!.mixer.volume).toBe(start.mix.tracks[0]!.mixer.volume);
  });

  it("takes back the last that was made first, however large it is, and keeps those before it once they break nothing", async () => {
    const { outcomes, now, moves } = await applied((set) => (isMoved(set, 2) ? { ...CLEAN, truePeak: 0.8 } : CLEAN));
    const size = (id: string) => Math.abs(moves.find((move) => move.id === id)!.size);
    expect(size("gain-vox")).toBeGreaterThan(size("gain-bass"));
    expect(outcomes.get("gain-vox")).toMatchObject({ outcome: "applied" });
    expect(outcomes.get("gain-bass")).toMatchObject({ outcome: "reverted" });
    expect([0, 2].map((track) => isMoved(now, track))).toEqual([true, false]);
  });

  it("leaves alone what was over its limit before, as a limiter that is not rendered may hold it", async () => {
    const over = { ...CLEAN, truePeak: 2, monoLoss: 6 };
    const { outcomes } = await applied((set) => (isMoved(set, 0) ? { ...over, truePeak: 3 } : over));
    expect(outcomes.get("gain-vox")).toMatchObject({ outcome: "applied" });
  });

  it("has no say where nothing of the mix can be rendered", async () => {
    const { outcomes, renders } = await applied(() => null);
    expect(outcomes.get("gain-vox")).toMatchObject({ outcome: "applied" });
    expect(renders).toBe(1);
  });
});
