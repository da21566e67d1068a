import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { intentOf, scopeOf } from "#src/devices/ride/ride-controls.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { DEVICE, failingAfter, lanes, rideBench } from "#test/devices/ride/ride-bench.ts";
import { THREE_NOTES } from "#test/doubles/made/sung-take.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const { CLIP, open } = rideBench();

describe("the dials", () => {
  it("as dropped ask for the default ride of the selected clip", () => {
    const controls = initialControls(RIDE_SPEC);
    expect(intentOf(controls)).toMatchObject({
      target: { kind: "own" },
      amount: 1,
      words: 0,
      boost: 4,
      cut: 6,
      gaps: "hold",
      breathGuard: true,
    });
    expect(scopeOf(controls)).toBe("selected");
  });

  it.each([
    [0, { kind: "own" }],
    [1, { kind: "loudness", loudness: -20 }],
    [2, { kind: "bed", offset: "own" }],
    [3, { kind: "bed", offset: 5 }],
  ])("target mode %i asks for %j", (mode, target) => {
    const controls = initialControls(RIDE_SPEC).set("target", mode).set("loudness", -20).set("bedOffset", 5);
    expect(intentOf(controls).target).toEqual(target);
  });

  it("never ask for more than a dial can say, whatever arrives", () => {
    const controls = initialControls(RIDE_SPEC)
      .set("boost", 99)
      .set("cut", Number.NaN)
      .set("amount", -5)
      .set("gaps", 7);
    expect(intentOf(controls)).toMatchObject({ boost: 12, cut: 6, amount: 0, gaps: "return" });
  });
});

/** The fader of the only track. */
describe("a session", () => {
  it("shows the ride on Analyse, and writes nothing", async () => {
    const { session, faces, host } = open();
    await session.analyse();
    expect(faces.map(({ status }) => status.kind)).toContain("listening");
    const shown = faces.at(-1)!;
    expect(shown.status.kind).toBe("ready");
    expect(shown.phrases).toHaveLength(THREE_NOTES.length);
    expect(shown.curve.length).toBeGreaterThan(2);
    expect(await lanes(host)).toEqual([]);
  });

  it("writes what it showed, says the proof, and Revert puts back what was there", async () => {
    const { session, faces, host, stored } = open();
    await session.analyse();
    await session.write();
    expect(faces.at(-1)?.status).toMatchObject({
      kind: "written",
      words: expect.stringMatching(/^\d+ points written and read back/),
    });
    expect((await lanes(host))[0]?.points.length).toBeGreaterThan(2);
    expect(stored.at(-1)).toEqual([]);
    await session.revert();
    expect(await lanes(host)).toEqual([]);
  });

  it("remembers a write that a later press overtook, so that Revert still takes it back", async () => {
    const { session, host } = open();
    await session.analyse();
    await Promise.all([session.write(), session.analyse()]);
    expect(await lanes(host)).toHaveLength(1);
    await session.revert();
    expect(await lanes(host)).toEqual([]);
  });

  it("goes back to what was there before the first of two writes", async () => {
    const { session, host } = open();
    await session.analyse();
    await Promise.all([session.write(), session.write()]);
    await session.revert();
    expect(await lanes(host)).toEqual([]);
  });

  it("can take back a write that could not be measured again", async () => {
    const { session, faces, host, stored } = open({}, null, failingAfter(1));
    await session.analyse();
    await session.write();
    expect(faces.at(-1)?.status.kind).toBe("refused");
    expect(await lanes(host)).toHaveLength(1);
    expect(stored.at(-1)).toEqual([]);
    await session.revert();
    expect(await lanes(host)).toEqual([]);
  });

  it.each([
    [true, "Put back what was there before."],
    [false, "Put back what was there before, its bends in straight pieces: use Live's Undo to have them as they were."],
  ])("says of a Revert whether it is exact: %s", async (exact, words) => {
    const opened = open({
      write: async (writes) => {
        const report = await opened.host.write(writes);
        if (!report.ok) return report;
        return ok({ ...report.value, replaced: report.value.replaced.map((lane) => ({ ...lane, exact })) });
      },
    });
    await opened.session.analyse();
    await opened.session.write();
    await opened.session.revert();
    expect(opened.faces.at(-1)?.status.words).toBe(words);
  });

  it("refuses to ride a parameter that is automated where the host cannot show how", async () => {
    const automated = { ...DEVICE, parameters: [{ ...DEVICE.parameters[0]!, automated: true }] };
    const set = liveSet({ tracks: [track({ name: "Lead", clips: [CLIP], devices: [automated] })] });
    const { session, faces } = open({ read: async () => ok(set) });
    await session.analyse();
    expect(faces.at(-1)?.status).toMatchObject({
      kind: "refused",
      words: expect.stringContaining("automated already"),
    });
  });

  it("says before Write that arrangement clips are replaced where only copies reach them", async () => {
    const abilities = { arrangement: "by-copy", session: true, curves: false } as const;
    const preview: LiveHost["preview"] = async () => ok([{ name: "Verse", start: 16 }]);
    const { session, faces } = open({ abilities, preview });
    await session.analyse();
    expect(faces.at(-1)?.status.words).toContain("Write replaces “Verse” (bar 5) by a copy of its session twin.");
  });

  it("is idle where nothing would be lost, and not while a write could be reverted", async () => {
    const { session } = open();
    expect(session.idle).toBe(true);
    const listening = session.analyse();
    expect(session.idle).toBe(false);
    await listening;
    expect(session.idle).toBe(true);
    await session.write();
    expect(session.idle).toBe(false);
    await session.revert();
    expect(session.idle).toBe(true);
  });

  it("says why in one sentence where the clip has gone, and stores nothing", async () => {
    const gone: Partial<LiveHost> = {
      write: async () => refused(refusal("clip-gone", "The clip has changed: press Analyse again.")),
    };
    const { session, faces, stored } = open(gone);
    await session.analyse();
    await session.write();
    expect(faces.at(-1)?.status).toEqual({ kind: "refused", words: "The clip has changed: press Analyse again." });
    expect(stored).toEqual([]);
  });

  it("says what it did not hear of a song that it rides the rest of", async () => {
    const lost = {
      ...CLIP,
      name: "Lost",
      start: 64,
      end: 80,
      sample: { ...CLIP.sample, name: "lost.wav", path: null },
    };
    const { session, faces } = open({}, null, audioFiles(), [CLIP, lost]);
    await session.analyse();
    expect(faces.at(-1)?.status).toMatchObject({
      kind: "ready",
      words: expect.stringMatching(/^\d+ phrases, .*“Lost”, lost\.wav, is missing: find it/),
    });
  });

  it("leaves a refusal to be read where an edit is noticed right after it", async () => {
    let changed: () => void = () => undefined;
    const { session, faces } = open({
      watch: async (_clips, tell) => {
        changed = tell;
        return () => undefined;
      },
      write: async () => refused(refusal("clip-gone", "Clip “Take” has gone.")),
    });
    await session.analyse();
    await session.write();
    changed();
    expect(faces.at(-1)?.status).toEqual({ kind: "refused", words: "Clip “Take” has gone." });
  });

  it("says that its curve is of another clip once that is edited, and not while it works", async () => {
    let changed: () => void = () => undefined;
    const watch: NonNullable<LiveHost["watch"]> = async (_clips, tell) => {
      changed = tell;
      return () => undefined;
    };
    const { session, faces } = open({ watch });
    await session.analyse();
    changed();
    expect(faces.at(-1)?.status).toEqual({ kind: "idle", words: "The clip has changed: press Analyse again." });
    const again = session.analyse();
    changed();
    await again;
    expect(faces.at(-1)?.status.kind).toBe("ready");
  });

  it("asks for Analyse before Write", async () => {
    const { session, faces } = open();
    await session.write();
    expect(faces.at(-1)?.status.kind).toBe("refused");
  });

  it("lets a second Analyse supersede the first", async () => {
    const { session, faces } = open();
    const first = session.analyse();
    session.setControl("amount", 0);
    const second = session.analyse();
    await Promise.all([first, second]);
    expect(faces.filter(({ status }) => status.kind === "ready")).toHaveLength(1);
    expect(faces.at(-1)?.spread?.after).toBeCloseTo(faces.at(-1)?.spread?.before ?? 0, 3);
  });
});
