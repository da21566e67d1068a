import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { companionOffer } from "#src/chassis/session/companion-offer.ts";
import { deviceSession } from "#src/chassis/session/device-session.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { CLIP_SCOPES } from "#src/chassis/work/standing.ts";
import { decideRides } from "#src/devices/ride/decide-rides.ts";
import { intentOf, scopeOf } from "#src/devices/ride/ride-controls.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { contentMark, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { CompanionInstaller } from "#src/ports/companion/companion-installer.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { THREE_NOTES, writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-session-"));
const take = join(folder, "take.wav");
beforeAll(() => writeTake(take, 8));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLIP = audioClip({
  end: 16,
  loop: { on: false, start: 0, end: 16, startRelative: 0 },
  sample: { name: "take.wav", path: take, sampleRate: 48_000, frames: 384_000 },
});

const SESSION = [0, 2].map((slot) => audioClip({ ...CLIP, name: `Take ${slot}`, place: "session", slot }));

const DEVICE = {
  name: "Ride",
  className: "MxDeviceAudioEffect",
  asks: true as const,
  on: true,
  nested: [],
  parameters: [parameter({ name: "Ride", target: 7, value: 0, minimum: -24, maximum: 12, unit: "dB" })],
};

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
const VOLUME = track({}).mixer.volume.target;

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

/** A companion that is installed: nothing to offer. */
const INSTALLED: CompanionInstaller = {
  look: async () => ({ kind: "there", folder: "/library/Steadyhand", shown: "~/library/Steadyhand" }),
  install: async (folder) => ok(folder),
};

/** Audio files that can be opened so many times. */
function failingAfter(times: number): AudioFiles {
  const files = audioFiles();
  let left = times;
  return {
    open: (path) => {
      left -= 1;
      return left >= 0 ? files.open(path) : Promise.resolve(refused(refusal("file-missing", "take.wav is gone.")));
    },
  };
}

function open(
  differently: Partial<LiveHost> = {},
  mapped: number | null = null,
  audio: AudioFiles = audioFiles(),
  clips: readonly AudioClip[] = [CLIP],
  installer: CompanionInstaller = INSTALLED,
) {
  const faces: CurveFace[] = [];
  const stored: (readonly StoredCurve[])[] = [];
  const set = liveSet({ tracks: [track({ name: "Lead", clips, devices: [DEVICE] })] });
  const host = memoryLive(set);
  const device: SessionDevice = {
    ports: { host: { ...host, ...differently }, ...listenedAudio(audio), progress: { report: () => undefined } },
    mapped,
    preset: { stored: null, targets: [], curve: null },
    edits: [],
    offer: companionOffer(installer, () => Date.now()),
    standing: async () => ok({ track: 0, clip: null }),
    show: (face) => void faces.push(face),
    store: (curves) => void stored.push(curves),
    audition: () => undefined,
  };
  const scope = CLIP_SCOPES.indexOf(clips[0]?.place ?? "arrangement");
  return {
    session: deviceSession(device, { decide: decideRides }, initialControls(RIDE_SPEC).set("scope", scope)),
    faces,
    stored,
    host,
  };
}

async function lanes(host: LiveHost) {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.tracks[0]?.envelopes ?? [];
}

async function clipLanes(host: LiveHost): Promise<number[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.sentence);
  return (read.value.tracks[0]?.clips ?? []).map(
    ({ envelopes }) => envelopes.filter(({ points }) => points.length > 0).length,
  );
}
