import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { writePreview } from "#src/chassis/render/mix/preview-pair.ts";
import { refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import { QUIETLY } from "#test/doubles/mix/rendered-sound.ts";
import { soundingFiles } from "#test/doubles/mix/sounding-files.ts";
import { MAIN, madeFile, wholeClip } from "#test/doubles/mix/sounding-set.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const FILES = soundingFiles({
  "tone.wav": madeFile(1, 48_000, (time) => {
    const sample = 0.3 * Math.sin(2 * Math.PI * 1000 * time);
    return [sample, sample];
  }),
});
const SET = liveSet({ tracks: [track({ id: 1, clips: [wholeClip("tone.wav", 1)] }), MAIN] });
const folder = mkdtempSync(join(tmpdir(), "steadyhand-preview-pair-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that is full from the so manyth file on. */
function fullFrom(count: number): AudioSinks {
  let opened = 0;
  return {
    open: async (path, format, rules) => {
      opened += 1;
      if (opened < count) return diskSinks().open(path, format, rules);
      return refused(refusal("write-failed", `“${basename(path)}” could not be written (ENOSPC).`));
    },
  };
}

it.each([
  [1, "before.wav"],
  [2, "after.wav"],
])("a disk that is full at the floats of file %i is said of the file that was asked for", async (count, name) => {
  const outputs = diskSinkBatch();
  const made = await writePreview(
    { files: FILES, stretch: signalsmithStretch(), sinks: fullFrom(count), outputs, scratch: diskScratch },
    {
      ...{ before: SET, after: SET, range: null, encoding: "s24le", force: false, input: join(folder, "Song.als") },
      names: [join(folder, "before.wav"), join(folder, "after.wav")],
    },
    QUIETLY,
  );
  expect(made.ok ? null : made.error.sentence).toBe(`“${name}” could not be written (ENOSPC).`);
  await outputs.drop();
  expect(readdirSync(folder)).toEqual([]);
});
