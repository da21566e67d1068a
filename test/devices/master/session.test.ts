import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { freeName, madeNames, takeName } from "#src/adapters/disk/sound/free-names.ts";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import type { MasterFace } from "#src/devices/master/face/master-face.ts";
import { matchedGains } from "#src/devices/master/session/comparison.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { MasterSession } from "#src/devices/master/session/master-session.ts";
import { masterWish } from "#src/devices/master/session/master-wish.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import { madeMix, writeMix } from "#test/doubles/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-session-"));
let mix: string;
beforeAll(() => {
  mix = writeMix(join(folder, "Song.wav"), madeMix({ seconds: 3, peak: 0.25 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clipOf = (file: string, slot: number, gain = 0): SoundClip => ({
  ...{ id: slot + 1, name: "Song", file, gain, track: { id: 9, name: "Mix" } },
  ...{ slot, warped: false, unlike: [] },
});

/** A disk that is full from the first sample on. */
function full(sinks: AudioSinks): AudioSinks {
  return {
    open: async (path, format, rules) => {
      const opened = await sinks.open(path, format, rules);
      if (!opened.ok) return opened;
      const sink = opened.value;
      const words = `“${path.split("/").at(-1)}” could not be written (ENOSPC): free some space and try again.`;
      const write = async () => {
        await sink.abort();
        return refused(refusal("write-failed", words));
      };
      return ok({ close: () => sink.close(), abort: () => sink.abort(), write });
    },
  };
}

function session(differently: Partial<MasterDevicePorts> = {}) {
  const files = audioFiles();
  const names = (input: string) => madeNames(input, "Master", ".wav");
  const faces: MasterFace[] = [];
  const ports: MasterDevicePorts = {
    ...{ files, sinks: diskSinks(), scratch: diskScratch, metadata: audioMetadata() },
    listening: listeningRoom(files, memoryAnalyses()),
    clips: {
      chosen: async () => ok(clipOf(mix, 0)),
      place: async (_, file) => ok(clipOf(file, 1)),
      launch: async () => ok(undefined),
      follow: async () => () => undefined,
    },
    outputs: diskSinkBatch,
    nameBeside: (input) => freeName(names(input)),
    takeName: (waiting, input) => takeName(waiting, names(input)),
    pages: diskFiles(),
    pageBeside: (master) => freeName(madeNames(master, "Report", ".html")),
    open: async () => ok(undefined),
    platforms: async () => PLATFORMS,
    ...differently,
  };
  const factors: number[] = [];
  const device = {
    ...{ ports: () => ports, stored: null, compared: () => undefined },
    match: (factor: number) => void factors.push(factor),
    show: (face: MasterFace) => void faces.push(face),
  };
  return { session: new MasterSession(device, initialControls(MASTER_SPEC)), faces, factors };
}

describe("a disk that is full", () => {
  it("is said of the file that was to stand, and nothing is left behind", async () => {
    const batch = diskSinkBatch();
    const { session: master, faces } = session({
      sinks: full(diskSinks()),
      outputs: () => ({ ...batch, sinks: full(batch.sinks) }),
    });
    await master.render();
    const { kind, words } = faces.at(-1)!.status;
    expect([kind, words]).toEqual([
      "refused",
      expect.stringContaining("“Song (Master).wav” could not be written (ENOSPC)"),
    ]);
    expect(readdirSync(folder)).toEqual(["Song.wav"]);
  });
});

describe("a platform and the dials", () => {
  const wished = (platform: string, more: Readonly<Record<string, number>> = {}) => {
    const place = (MASTER_SETTINGS.platform.options as readonly string[]).indexOf(platform);
    return masterWish(
      new Map([...initialControls(MASTER_SPEC), ["platform", place], ...Object.entries(more)]),
      null,
      PLATFORMS,
    );
  };

  it("aim at the platform's loudness under its ceiling, whatever the dials say", () => {
    expect(wished("apple-music", { target: -8, ceiling: -3 }).goal).toMatchObject({ loudness: -16, ceiling: -1 });
    expect(wished("r128", { target: -8 }).goal).toMatchObject({ loudness: -23, ceiling: -1 });
  });

  it("aim at the dials with a target of one's own, and at the target dial where a platform has published none", () => {
    expect(wished("own", { target: -8, ceiling: -3 }).goal).toMatchObject({ loudness: -8, ceiling: -3 });
    expect(wished("beatport", { target: -9, ceiling: -3 }).goal).toMatchObject({ loudness: -9, ceiling: -1 });
  });

  it("are known by name, all of them, and no platform or genre that ships is missing", () => {
    const [first, ...platforms] = MASTER_SETTINGS.platform.options;
    expect([first, [...platforms].sort()]).toEqual(["own", PLATFORMS.map(({ id }) => id).sort()]);
    const [any, ...genres] = MASTER_SETTINGS.genre.options;
    expect([any, [...genres].sort()]).toEqual(["any", GENRES.map(({ id }) => id).sort()]);
  });
});

/** A host that answers when it is told to, and tells at once that the master plays. */
function slowClips() {
  const answers: (() => void)[] = [];
  const held = { follows: 0 };
  const asked = () => new Promise<void>((resolve) => void answers.push(resolve));
  const clips: MasterDevicePorts["clips"] = {
    chosen: async () => ok(clipOf(mix, 0)),
    place: async (_, file) => ok(clipOf(file, 1)),
    launch: async () => {
      await asked();
      return ok(undefined);
    },
    follow: async (_, tell) => {
      held.follows += 1;
      await asked();
      tell(1);
      return () => {
        held.follows -= 1;
      };
    },
  };
  const answer = async () => {
    for (const resolve of answers.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { clips, held, answer };
}

/** A promise that is kept from outside. */
function gate(): { readonly promise: Promise<void>; resolve(): void } {
  const waiting: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => void waiting.push(resolve));
  return { promise, resolve: () => waiting[0]!() };
}

describe("an Analyse of another file while Live is slow to make the clip of a master", () => {
  it("is what the face shows and what Report goes by", async () => {
    const place = gate();
    const asked = gate();
    const dropped = gate();
    const { clips } = slowClips();
    const placing: typeof clips.place = async (_, file) => {
      asked.resolve();
      await place.promise;
      return ok(clipOf(file, 1));
    };
    const outputs = () => {
      const batch = diskSinkBatch();
      return { ...batch, drop: () => batch.drop().finally(dropped.resolve) };
    };
    const { session: master, faces } = session({ clips: { ...clips, place: placing }, outputs });
    void master.render();
    await asked.promise;
    await master.analyse(mix);
    const { status } = faces.at(-1)!;
    place.resolve();
    await dropped.promise;
    await new Promise((resolve) => setTimeout(resolve));
    expect([status.kind, faces.at(-1)!.status]).toEqual(["ready", status]);
    await master.report();
    expect(faces.at(-1)!.status.words).toContain("Press Render first");
  });
});

describe("A/B while Live is slow to answer", () => {
  it.each([
    ["launches", 0],
    ["tells what plays", 1],
  ])("leaves the sound as it comes once Off is pressed before Live %s", async (_, answered) => {
    const { clips, held, answer } = slowClips();
    const { session: master, faces, factors } = session({ clips });
    await master.render();
    void master.compare("master");
    for (let i = 0; i < answered; i += 1) await answer();
    await master.compare("off");
    for (let i = 0; i < 3; i += 1) await answer();
    expect([factors.filter((factor) => factor !== 1), held.follows]).toEqual([[], 0]);
    expect(faces.at(-1)!.status.words).toBe("A/B is off: the sound passes as it comes.");
  });

  it("follows what plays once, though both sides are pressed before either is launched, and Off ends it", async () => {
    const { clips, held, answer } = slowClips();
    const { session: master, factors } = session({ clips });
    await master.render();
    void master.compare("mix");
    void master.compare("master");
    for (let i = 0; i < 4; i += 1) await answer();
    expect(held.follows).toBe(1);
    expect(factors.at(-1)).toBeLessThan(1);
    await master.compare("off");
    expect([factors.at(-1), held.follows, master.idle]).toEqual([1, 0, true]);
  });
});

describe("two clips that are compared", () => {
  it("play as loud as each other: only the louder is turned, and only down", () => {
    const level = fc.double({ min: -60, max: 0, noNaN: true });
    const trim = fc.double({ min: -24, max: 12, noNaN: true });
    fc.assert(
      fc.property(level, level, trim, trim, (mixLoudness, masterLoudness, mixGain, masterGain) => {
        const gains = matchedGains({
          mix: { clip: clipOf("a.wav", 0, mixGain), integrated: mixLoudness },
          master: { clip: clipOf("b.wav", 1, masterGain), integrated: masterLoudness },
        });
        expect(mixLoudness + mixGain + gains.mix).toBeCloseTo(masterLoudness + masterGain + gains.master, 9);
        expect(Math.max(gains.mix, gains.master)).toBe(0);
      }),
    );
  });

  it("are left alone where one of them is silent", () => {
    const silent = { clip: clipOf("a.wav", 0, Number.NEGATIVE_INFINITY), integrated: -14 };
    expect(matchedGains({ mix: silent, master: { clip: clipOf("b.wav", 1), integrated: -14 } })).toEqual({
      mix: 0,
      master: 0,
    });
  });
});
