import { describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";
import { sampleSet, sampleSets } from "#test/adapters/als/sample-sets.ts";
import { madeFeatures } from "#test/doubles/mix/features/made-features.ts";
import { needs } from "#test/needs.ts";

/** Any file that is asked for, as the same sound: what is tested is what is heard and why. */
const FILES: FilesAsked = {
  of: async () =>
    ok({ features: madeFeatures({ seconds: 60 }) as never, notFinite: 0, truncated: false, remark: null }),
};

/** As if every recording were there, so that more than the missing is told. */
function found(set: LiveSet): LiveSet {
  const tracks = set.tracks.map((track) => ({
    ...track,
    clips: track.clips.map((clip) =>
      clip.kind === "audio" ? { ...clip, sample: { ...clip.sample, path: clip.sample.name } } : clip,
    ),
  }));
  return { ...set, tracks };
}

function unsoloed(set: LiveSet): LiveSet {
  return { ...set, tracks: set.tracks.map(({ soloed: _, ...track }) => track) };
}

async function heard(name: string, given: (set: LiveSet) => LiveSet) {
  const read = await alsHost(sampleSet(name)).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const mix = await hearMix(given(read.value), { range: { start: 0, end: 64 }, stems: null }, FILES);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return { set: read.value, tracks: mix.value.tracks };
}

describe("real sets of Live 9 to 12", needs("STEADYHAND_SAMPLES/sets"), () => {
  describe.each(sampleSets())("%s", (name) => {
    it.each<[string, (set: LiveSet) => LiveSet]>([
      ["as it lies there", (set) => set],
      ["with its recordings", found],
      ["with its recordings, without solos", (set) => unsoloed(found(set))],
    ])("%s: every track is heard, or named with its reason", async (_, given) => {
      const { set, tracks } = await heard(name, given);
      expect(tracks.map(({ id }) => id)).toEqual(set.tracks.map(({ id }) => id));
      const silent = tracks.filter(({ features }) => features === null);
      expect(silent.map(({ heard }) => heard)).toEqual(silent.map(() => "no"));
      for (const { why } of silent) expect(why).toMatch(/^[A-Z“].*\.$/s);
      const numbers = tracks.flatMap(({ features }) =>
        features === null ? [] : [...features.weighted, ...features.peaks],
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    });
  });
});
