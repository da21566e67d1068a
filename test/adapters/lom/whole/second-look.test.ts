import { expect, it } from "vitest";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { runningSet } from "#test/doubles/mix/running-set.ts";
import { soundingFiles } from "#test/doubles/mix/sounding-files.ts";
import { MAIN, noiseFile, wholeClip } from "#test/doubles/mix/sounding-set.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const CACHE = memoryAnalyses();
const SOUNDS = soundingFiles({ "a.wav": noiseFile(1, 1), "b.wav": noiseFile(2, 1) });
const SET = liveSet({
  tracks: [
    track({ id: 1, name: "A", clips: [wholeClip("a.wav", 1)] }),
    track({ id: 2, name: "B", clips: [wholeClip("b.wav", 1), wholeClip("a.wav", 1, {}, 2)] }),
    MAIN,
  ],
});

/** Hears a set in a room of its own, as another process does, and tells which files were opened. */
async function opening(set: LiveSet): Promise<readonly string[]> {
  const opened: string[] = [];
  const files: AudioFiles = {
    open: (path) => {
      opened.push(path);
      return SOUNDS.open(path);
    },
  };
  const mix = await hearMix(set, { range: null, stems: null }, listeningRoom(files, CACHE).asker());
  expect(mix.ok && mix.value.tracks.map(({ heard }) => heard)).toEqual(["recording", "recording", "recording"]);
  return opened;
}

it("a running Live reads no file that its saved set was heard from, nor one that was heard before", async () => {
  const { set } = wholeLive(runningSet(SET));
  const running = await set();
  expect(await opening(SET)).toEqual(["a.wav", "b.wav"]);
  expect(await opening(running)).toEqual([]);
  expect(await opening(await set())).toEqual([]);
});
