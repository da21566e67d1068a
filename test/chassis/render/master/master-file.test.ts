import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { MASTER_ANALYSIS } from "#src/chassis/listening/room/master-analysis.ts";
import { readOnce } from "#src/chassis/listening/room/reading.ts";
import { masterFile } from "#src/chassis/render/master/master-file.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { readsLouder } from "#src/knowledge/platforms/platform-ceiling.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-master-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const MIX = writeMix(join(folder, "mix.wav"), madeMix({ seconds: 4 }));
const OUT = join(folder, "master.wav");
const files = audioFiles();

/** On a disk of their own; the files take their names at the end, or are dropped. */
async function masteredOn(
  order: MasterOrder,
  carrying: Parameters<typeof masterFile>[2],
  through = (sinks: AudioSinks) => sinks,
) {
  const batch = diskSinkBatch();
  const outputs = { ...batch, sinks: through(batch.sinks) };
  const ports: MasterPorts = { files, sinks: through(diskSinks()), outputs, scratch: diskScratch };
  try {
    const done = await masterFile(ports, order, carrying);
    if (done.ok && done.value.placed) await outputs.place();
    return done;
  } finally {
    await outputs.drop();
  }
}

async function orderFor(loudness: number): Promise<MasterOrder> {
  const never = new AbortController().signal;
  const heard = await readOnce(files, MIX, [MASTER_ANALYSIS], { signal: never, heard: () => undefined });
  if (!heard.ok) throw new Error(heard.error.sentence);
  return {
    from: MIX,
    to: OUT,
    features: heard.value[0]!.features as MasterOrder["features"],
    encoding: "s24le",
    sampleRate: null,
    metadata: {},
    force: true,
    strict: false,
    goal: { loudness, ceiling: -1, notLouder: null, limiter: true },
    stages: [(format) => gain(format, -1)],
  };
}

/** Ends the work at its n-th report. */
function endedAt(count: number) {
  const controller = new AbortController();
  let reports = 0;
  const report = () => {
    reports += 1;
    if (reports === count) controller.abort(new Error("stopped"));
  };
  return { signal: controller.signal, progress: { report } };
}

const toTheEnd = () => ({ signal: new AbortController().signal, progress: { report: () => undefined } });

/** Sinks on a disk that is full after so many writes of sound. */
function fullAfter(writes: number): (sinks: AudioSinks) => AudioSinks {
  let left = writes;
  return (sinks) => ({
    open: async (path, format, rules) => {
      const opened = await sinks.open(path, format, rules);
      if (!opened.ok) return opened;
      const sink = opened.value;
      return ok({
        ...{ close: () => sink.close(), abort: () => sink.abort() },
        write: async (channels) => {
          left -= 1;
          if (left >= 0) return sink.write(channels);
          await sink.abort();
          return refused(refusal("write-failed", `“${path.split("/").at(-1)}” could not be written (ENOSPC).`));
        },
      });
    },
  });
}

describe("a master that is made", () => {
  it("stands whole, and nothing else does", async () => {
    const done = await masteredOn(await orderFor(-14), toTheEnd());
    expect(done).toMatchObject({ ok: true, value: { reached: true, placed: true } });
    expect(readdirSync(folder).sort()).toEqual(["master.wav", "mix.wav"]);
    rmSync(OUT);
  });

  it.each([1, 5, 20, 26, 30, 44])("leaves nothing behind when it is ended at report %i", async (count) => {
    await expect(masteredOn(await orderFor(-14), endedAt(count))).rejects.toThrow("stopped");
    expect(readdirSync(folder)).toEqual(["mix.wav"]);
  });

  it.each([0, 3, 23, 25, 40])(
    "leaves nothing behind where the disk is full after %i writes, and names the file that was to stand",
    async (writes) => {
      const done = await masteredOn(await orderFor(-14), toTheEnd(), fullAfter(writes));
      expect(done).toMatchObject({
        ok: false,
        error: { code: "write-failed", sentence: expect.stringContaining("“master.wav”") },
      });
      expect(readdirSync(folder)).toEqual(["mix.wav"]);
    },
  );

  it("is brought down where it reads louder than its ceiling is for, near its loudness as it is", async () => {
    const order = await orderFor(-20);
    const stages = [(format: ProcessFormat) => gain(format, -19.93 - order.features.integrated)];
    const loudnessOf = async (notLouder: number | null) => {
      const done = await masteredOn({ ...order, stages, goal: { ...order.goal, notLouder } }, toTheEnd());
      rmSync(OUT);
      return done.ok ? done.value.after.integrated : Number.NaN;
    };
    expect(await loudnessOf(null)).toBeCloseTo(-19.93, 2);
    const integrated = await loudnessOf(-20);
    expect(readsLouder(integrated, -20)).toBe(false);
    expect(Math.abs(integrated + 20)).toBeLessThan(0.1);
  });

  it("is not placed where it has to reach its loudness and does not", async () => {
    const done = await masteredOn({ ...(await orderFor(-6)), strict: true }, toTheEnd());
    expect(done).toMatchObject({ ok: true, value: { reached: false, placed: false } });
    expect(readdirSync(folder)).toEqual(["mix.wav"]);
  });
});
