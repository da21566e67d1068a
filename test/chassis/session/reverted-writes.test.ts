import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refusal } from "#src/model/refusal.ts";
import { THROWS, timedSession } from "#test/chassis/session/presses-in-time.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Bench = ReturnType<typeof timedSession>;

const MISSING = refusal("companion-missing", "Nobody answers.");
const STOPPED = refusal("write-unknown", "It stopped answering: look at the envelope.");

/** What the device's user does, and what happens to the set meanwhile. */
const HAPPENS: Readonly<Record<string, (bench: Bench) => unknown>> = {
  ...Object.fromEntries(
    ["a", "w", "r", "b", "e", "i"].map((button) => [button, (bench: Bench) => bench.press(button)]),
  ),
  x: (bench) => bench.press("x", THROWS),
  /** What Write writes: the volume, the pan, both. */
  v: ({ session }) => session.setControl("lane", 0),
  p: ({ session }) => session.setControl("lane", 1),
  "2": ({ session }) => session.setControl("lane", 2),
  /** The companion goes, stops in the middle, comes back. */
  m: ({ refuses }) => void Object.assign(refuses, { write: MISSING }),
  s: ({ refuses }) => void Object.assign(refuses, { write: STOPPED }),
  c: ({ refuses }) => void Object.assign(refuses, { write: null }),
  h: (bench) => bench.hand(700),
  ".": () => vi.advanceTimersByTimeAsync(10),
};

async function happened(steps: Iterable<string>, bench = timedSession()): Promise<Bench> {
  const settled: unknown[] = [];
  for (const step of steps) {
    const done = HAPPENS[step]!(bench);
    if (step === ".") await done;
    else settled.push(done);
  }
  await vi.runAllTimersAsync();
  await Promise.all(settled);
  return bench;
}

const said = ({ faces }: Bench) => faces.at(-1)?.status;

describe("Revert", () => {
  it.each([
    ["before anything was written", "r", "Nothing was written since the analyser started; a stored curve is cleared"],
    ["twice", "a...w..r..r", "All that this device wrote is put back already"],
    ["after a curve was stored", "ma...w..r", "Nothing was written, and this device plays no curve any more"],
    ["of one of two lanes", "a...w..pa...w..r", "Put back what was there before. Revert again for the write before."],
    ["over what another has drawn since", "a...w..h..r", "not this device's any more: Live's Undo brings it back."],
  ])("%s says what it did and did not", async (_, steps, words) => {
    expect(said(await happened(steps))).toMatchObject({ kind: "ready", words: expect.stringContaining(words) });
  });

  it("takes back one write after the other, in whatever lanes they were, down to what stood", async () => {
    const bench = await happened("h.a...w..pa...w..2a...w..");
    expect(await bench.lanes()).toEqual([0.003, 0.003]);
    const stood: unknown[] = [];
    for (let presses = 0; presses < 3; presses++) stood.push(await (await happened("r", bench)).lanes());
    expect(stood).toEqual([[0.001, 0.002], [0.001], [0.7]]);
    expect(bench.session.idle).toBe(true);
  });

  it("still knows a lane of the write before as written, so that no curve is played on top of it", async () => {
    const bench = await happened("a...w..2a...w..r..mva...w..");
    expect(said(bench)).toMatchObject({ kind: "refused", words: expect.stringContaining("does not play the curve") });
    expect(bench.stored.at(-1)).toBe(0);
  });

  it("goes on to the write before where the clip of the last one is gone", async () => {
    const bench = await happened("a...w..pa...w..");
    bench.refuses.read = refusal("clip-gone", "The clip is gone.");
    expect(said(await happened("r", bench))).toMatchObject({ kind: "refused", words: "The clip is gone." });
    bench.refuses.read = null;
    expect(await (await happened("r", bench)).lanes()).toEqual([0.002]);
    expect(await (await happened("r", bench)).lanes()).toEqual([]);
  });
});

it("a write that could not be measured again says that it stands", async () => {
  const bench = await happened("a...");
  bench.refuses.proof = refusal("file-missing", "“take.wav” was not found.");
  await happened("w", bench);
  expect(said(bench)).toEqual({
    kind: "refused",
    words: "Written and read back, but not measured again: “take.wav” was not found.",
  });
});

it("whatever is pressed and whatever happens meanwhile, the face rests on a sentence and Revert leads back to what stood", async () => {
  const step = fc.constantFrom(...Object.keys(HAPPENS).filter((each) => each !== "h"), ".", ".", "a", "w");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 50 }), async (steps) => {
      const bench = await happened(["h", ...steps]);
      const { kind, words } = said(bench) ?? { kind: "idle", words: "" };
      expect(["listening", "writing"]).not.toContain(kind);
      if (kind !== "idle") expect(words).toMatch(/^[A-Z“].*[.?]$/);
      await happened(["e", "c", ...steps.map(() => "r")], bench);
      expect(await bench.lanes()).toEqual([0.7]);
      expect([bench.session.idle, bench.stored.at(-1) ?? 0, bench.player.auditioned]).toEqual([true, 0, null]);
    }),
    { numRuns: 60 },
  );
});
