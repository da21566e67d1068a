import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { CompanionInstaller } from "#src/ports/companion/companion-installer.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { clipLanes, rideBench, VOLUME } from "#test/devices/ride/ride-bench.ts";

const { CLIP, SESSION, open } = rideBench();

describe("a session", () => {
  it("stores the curve and plays it where nobody can draw an envelope", async () => {
    const nobody: Partial<LiveHost> = {
      write: async () => refused(refusal("companion-missing", "The companion does not answer.")),
    };
    const { session, faces, stored } = open(nobody);
    await session.analyse();
    await session.write();
    expect(faces.at(-1)?.status.kind).toBe("playing");
    expect(stored.at(-1)).toMatchObject([{ target: "stage", slot: null }]);
    expect(stored.at(-1)?.[0]?.points.some(({ value }) => value < -1)).toBe(true);
  });

  it("offers to install the companion after such a write, and any other press takes the offer back", async () => {
    const nobody: Partial<LiveHost> = {
      write: async () => refused(refusal("companion-missing", "The companion does not answer.")),
    };
    const written: string[] = [];
    const free: CompanionInstaller = {
      look: async () => ({ kind: "free", folder: "/library/Steadyhand", shown: "~/library/Steadyhand" }),
      install: async (folder) => {
        written.push(folder);
        return ok(folder);
      },
    };
    const { session, faces, stored } = open(nobody, null, audioFiles(), [CLIP], free);
    await session.analyse();
    await session.write();
    expect(faces.at(-1)).toMatchObject({ status: { kind: "playing" }, offer: "Install companion" });
    expect(stored.at(-1)).toHaveLength(1);
    await session.companion();
    expect(faces.at(-1)).toMatchObject({
      status: { words: expect.stringContaining("~/library") },
      offer: "Yes, write it",
    });
    await session.analyse();
    expect(faces.at(-1)).toMatchObject({ status: { kind: "ready" }, offer: "" });
    await session.companion();
    expect([faces.at(-1)?.offer, written]).toEqual(["Yes, write it", []]);
  });

  it("says that a write was put back, and offers nothing, where the companion was stopped during it", async () => {
    const stopped: Partial<LiveHost> = {
      write: async () => refused(refusal("companion-stopped", "It was stopped; what stood there was put back.")),
    };
    const { session, faces } = open(stopped);
    await session.analyse();
    await session.write();
    expect(faces.at(-1)).toMatchObject({ status: { words: expect.stringContaining("put back") }, offer: "" });
  });

  it("stores the way of a mapped fader, from one end of its range to the other", async () => {
    const nobody: Partial<LiveHost> = {
      write: async () => refused(refusal("companion-missing", "The companion does not answer.")),
    };
    const { session, stored } = open(nobody, VOLUME);
    await session.analyse();
    await session.write();
    expect(stored.at(-1)).toMatchObject([{ target: "mapped" }]);
    for (const { value } of stored.at(-1)?.[0]?.points ?? []) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it("stores nothing where it is not known whether an envelope stands", async () => {
    const silent: Partial<LiveHost> = {
      write: async () => refused(refusal("write-unknown", "The companion stopped answering: look at the envelope.")),
    };
    const { session, faces, stored } = open(silent);
    await session.analyse();
    await session.write();
    expect(faces.at(-1)?.status).toEqual({
      kind: "refused",
      words: "The companion stopped answering: look at the envelope.",
    });
    expect(stored).toEqual([]);
  });

  it("does not play a curve on top of the envelope that it wrote before", async () => {
    let gone = false;
    const missing = refusal("companion-missing", "The companion does not answer.");
    const opened = open({ write: async (writes) => (gone ? refused(missing) : opened.host.write(writes)) });
    const { session, faces, stored } = opened;
    await session.analyse();
    await session.write();
    gone = true;
    await session.write();
    expect(faces.at(-1)?.status).toMatchObject({ kind: "refused", words: expect.stringContaining("does not play") });
    expect(stored).toEqual([[]]);

    gone = false;
    await session.revert();
    gone = true;
    await session.write();
    expect(faces.at(-1)?.status.kind).toBe("playing");
    expect(stored.at(-1)).toHaveLength(1);
  });

  it("rides every clip of the session in one press, one write and one Revert, each on its own axis", async () => {
    const { session, faces, host, stored } = open({}, null, audioFiles(), SESSION);
    await session.analyse();
    expect(faces.at(-1)?.status.words).toMatch(/^2 clips, \d+ phrases, spread [\d.]+ to [\d.]+ LU/);
    await session.write();
    expect(faces.at(-1)?.status).toMatchObject({ kind: "written", words: expect.stringContaining("in 2 clips") });
    expect(await clipLanes(host)).toEqual([1, 1]);
    expect(stored.at(-1)).toEqual([]);
    await session.revert();
    expect(await clipLanes(host)).toEqual([0, 0]);
  });

  it("leaves out a clip that has nothing to ride, and says so", async () => {
    const unheard = { ...SESSION[1]!, sample: { ...SESSION[1]!.sample, path: null } };
    const { session, faces } = open({}, null, audioFiles(), [SESSION[0]!, unheard]);
    await session.analyse();
    expect(faces.at(-1)?.status.words).toMatch(/^\d+ phrases, .* 1 clip has nothing to ride\./);
  });

  it("stores a curve for each clip of the session, known by its slot and its file", async () => {
    const nobody: Partial<LiveHost> = {
      write: async () => refused(refusal("companion-missing", "The companion does not answer.")),
    };
    const { session, stored } = open(nobody, null, audioFiles(), SESSION);
    await session.analyse();
    await session.write();
    const mark = contentMark("take.wav");
    expect(stored.at(-1)).toMatchObject([
      { slot: 0, mark },
      { slot: 2, mark },
    ]);
  });
});
