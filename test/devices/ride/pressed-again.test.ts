import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { contentKey } from "#src/adapters/disk/analyses/content-key.ts";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { intentOf } from "#src/devices/ride/ride-controls.ts";
import { prepareRide } from "#src/devices/ride/run.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-pressed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function takeOf(name: string, id: number): { readonly path: string; readonly track: ReturnType<typeof track> } {
  const path = join(folder, `${name}.wav`);
  writeTake(path, 8);
  const clip = audioClip({
    end: 16,
    loop: { on: false, start: 0, end: 16, startRelative: 0 },
    sample: { name: `${name}.wav`, path, sampleRate: 48_000, frames: 384_000 },
  });
  return { path, track: track({ id, name, clips: [clip] }) };
}

function counting(): AudioFiles & { readonly opened: string[]; reads: number } {
  const files = audioFiles();
  const counted = {
    opened: [] as string[],
    reads: 0,
    open: async (path: string) => {
      counted.opened.push(path);
      const opened = await files.open(path);
      if (!opened.ok) return opened;
      const source = opened.value;
      const read = source.read.bind(source);
      source.read = (into) => {
        counted.reads += 1;
        return read(into);
      };
      return opened;
    },
  };
  return counted;
}

describe("Analyse, pressed again and again on one clip", () => {
  const lead = takeOf("Lead", 1);
  const bed = takeOf("Bed", 2);
  const host = memoryLive(liveSet({ tracks: [lead.track, bed.track] }));
  const choice = { track: "Lead", clip: null, place: "arrangement", parameter: "volume" } as const;

  it.each([
    ["one after the other, to its own level", 0, [lead.path]],
    ["one after the other, against the bed", 2, [lead.path, bed.path]],
  ])("reads each file once: %s", async (_, target, files) => {
    const audio = counting();
    const listening = listeningRoom(audio, memoryAnalyses(contentKey));
    const intent = intentOf(initialControls(RIDE_SPEC).set("target", target));
    const plans = [];
    let afterFirst = 0;
    for (let press = 0; press < 5; press++) {
      const prepared = await prepareRide(choice, intent, {
        host,
        audio,
        listening,
        progress: { report: () => undefined },
      });
      if (!prepared.ok) throw new Error(prepared.error.sentence);
      plans.push(prepared.value.plan.points);
      if (press === 0) afterFirst = audio.reads;
    }
    expect(audio.opened).toEqual(files);
    expect(audio.reads).toBe(afterFirst);
    for (const points of plans) expect(points).toEqual(plans[0]);
  });

  it("reads the file once for five presses at a time", async () => {
    const audio = counting();
    const listening = listeningRoom(audio, memoryAnalyses(contentKey));
    const intent = intentOf(initialControls(RIDE_SPEC));
    const presses = Array.from({ length: 5 }, () =>
      prepareRide(choice, intent, { host, audio, listening, progress: { report: () => undefined } }),
    );
    expect((await Promise.all(presses)).every(({ ok }) => ok)).toBe(true);
    expect(audio.opened).toEqual([lead.path]);
  });
});
