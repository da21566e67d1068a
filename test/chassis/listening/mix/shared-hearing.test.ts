import { describe, expect, it } from "vitest";
import { sharedHearing } from "#src/chassis/listening/mix/shared-hearing.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import type { AskerOptions, FilesAsked, ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";

/** A room that hears two files in turns, piece by piece. */
function room(files: FilesAsked, turns: readonly (readonly [path: string, done: number])[]): ListeningRoom {
  return {
    asker: ({ heard = () => undefined }: AskerOptions = {}) => ({
      of: async (path, analysis) => {
        await Promise.resolve();
        for (const [file, done] of turns) if (file === path) heard(file, done);
        return files.of(path, analysis);
      },
    }),
  };
}

async function told(paths: readonly string[], turns: readonly (readonly [string, number])[] = []): Promise<string[]> {
  const said: string[] = [];
  const made = madeFiles({ "a/kick.wav": madeFeatures({ seconds: 1 }), "a/bass.wav": madeFeatures({ seconds: 1 }) });
  const files = sharedHearing(room(made, turns), {
    report: (words, done) => void said.push(`${words} ${Math.round(100 * done)}`),
  });
  await Promise.all(paths.map((path) => files.of(path, TRACK_ANALYSIS)));
  return said;
}

describe("the progress of a mix that is heard", () => {
  it("is one share of all files at once, which never falls and ends whole", async () => {
    const said = await told(
      ["a/kick.wav", "a/bass.wav"],
      [
        ["a/kick.wav", 0.5],
        ["a/bass.wav", 0.25],
      ],
    );
    expect(said).toEqual(["Hearing 2 files 25", "Hearing 2 files 38", "Hearing 2 files 63", "Hearing 2 files 100"]);
  });

  it("names a file that is heard alone, and counts what is asked for twice once", async () => {
    expect(await told(["a/kick.wav", "a/kick.wav"])).toEqual(["Hearing kick.wav 100", "Hearing kick.wav 100"]);
  });

  it("counts a file that cannot be read as done", async () => {
    expect((await told(["a/kick.wav", "gone.wav"])).at(-1)).toBe("Hearing 2 files 100");
  });
});
