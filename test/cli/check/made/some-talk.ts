import { mixInto } from "#examples/sound/levels.ts";
import { seededRandom } from "#examples/sound/random.ts";
import { singPhrase } from "#examples/voices/lead.ts";
import { finished, type Made, MUSIC_START, room } from "#test/cli/check/made/mixed.ts";

/** Two phrases of a voice in mono, with a pause between them and a quiet room around. */
export function someTalk(): Made {
  const plane = room(48_000);
  const random = seededRandom(8);
  for (const [start, notes] of [
    [MUSIC_START, [50, 52, 49, 47]],
    [3.4, [51, 50, 48, 45, 44]],
  ] as const) {
    const syllables = notes.map((note, i) => ({
      ...({ consonant: "s", vowel: "a" } as const),
      ...{ note, start: 0.3 * i, end: 0.3 * i + 0.26, accent: 0, startsWord: true },
    }));
    mixInto(plane, singPhrase(syllables as never, -20, 48_000, random), Math.round(start * 48_000));
  }
  for (let i = 0; i < plane.length; i++) plane[i]! += 5e-5 * random.noise();
  return finished([plane], 48_000, -4);
}
