import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { measureFile } from "#src/chassis/render/measure-file.ts";
import { answered, figures, MasterInLive } from "#test/devices/master/executed/master-in-live.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";

let live: MasterInLive | undefined;
afterEach(async () => {
  await live?.close();
  live = undefined;
});

function opened(...arranged: ConstructorParameters<typeof MasterInLive>): MasterInLive {
  live = new MasterInLive(...arranged);
  return live;
}

describe.skipIf(!BAKED)("the shipped Master, on Main", () => {
  it("analyses the clip that is shown: eight lamps with what was found, and nothing is written", async () => {
    const { files, around } = opened();
    const master = live!.drop();
    expect(master.device.node.starts).toBe(0);
    const { kind, words } = await answered(master, "Analyse");
    expect([kind, words]).toEqual(["ready", expect.stringMatching(/^\d of 8 stages act\. Render\?/)]);
    expect(new Set(master.shown("lamp").map(({ args }) => args[0]))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(master.shown("found").map(({ args }) => args[0]))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
    expect(figures(master, "goal")).toEqual([-14, -1]);
    expect([live!.files, around.live.counts.undo, master.device.ledger.errors]).toEqual([files, 0, []]);
  });

  it.each(["12.2.5", "12.3.6", "12.4.6"])(
    "renders beside the mix into the next free slot, in Live %s, at its loudness under its ceiling",
    async (version) => {
      const { mix } = opened({ version });
      const before = readFileSync(mix);
      const master = live!.drop();
      const { kind, words } = await answered(master, "Render");
      expect([kind, words]).toEqual(["written", expect.stringContaining("It is in slot 2.")]);
      expect(live!.files).toEqual(["Song (Master).wav", "Song.wav"]);
      const output = join(live!.folder, "Song (Master).wav");
      expect(live!.clip(1)?.values["file_path"]).toBe(output);
      expect(live!.clip(1)?.values["warping"]).toBe(0);
      const measured = await measuredOf(output);
      expect(Math.abs(measured.integrated + 14)).toBeLessThan(0.1);
      expect(measured.truePeak).toBeLessThanOrEqual(-1);
      const [loudness, truePeak] = figures(master, "after");
      expect([loudness, truePeak]).toEqual([
        expect.closeTo(measured.integrated, 1),
        expect.closeTo(measured.truePeak, 1),
      ]);
      expect(readFileSync(mix).equals(before)).toBe(true);
      expect(master.device.ledger.errors).toEqual([]);
    },
  );
});

async function measuredOf(path: string) {
  const measured = await measureFile(path, {}, audioFiles(), { report: () => undefined });
  if (!measured.ok) throw new Error(measured.error.sentence);
  const { loudness, level } = measured.value.measurement;
  return { integrated: loudness.integrated, truePeak: level.truePeak };
}
