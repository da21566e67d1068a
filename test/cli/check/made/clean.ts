import { sine } from "#examples/sound/exact-math.ts";
import { seededRandom } from "#examples/sound/random.ts";
import { band, finished, kit, type Made, MUSIC_END, MUSIC_START, room, tone } from "#test/cli/check/made/mixed.ts";
import { someTalk } from "#test/cli/check/made/some-talk.ts";

/** Files without a fault, by what they are. */
export const CLEAN_FILES: Readonly<Record<string, () => Made>> = {
  "a band": () => band(),
  "drums with silence between the strokes": () => kit(),
  "a bass of sines": () => {
    const plane = room(48_000);
    for (const [k, note] of [28, 31, 33, 26].entries()) {
      const step = (440 * 2 ** ((note - 69) / 12)) / 48_000;
      const at = Math.round((MUSIC_START + 1.7 * k) * 48_000);
      for (let i = 0; i < 78_000; i++) plane[at + i]! += sine(i * step) * Math.min(1, i / 960, (78_000 - i) / 4800);
    }
    return finished([plane, plane.slice()], 48_000, -2);
  },
  "a voice that speaks": () => someTalk(),
  "a band between silences": () => {
    const made = band();
    const planes = made.planes.map((plane) => {
      const longer = new Float32Array(plane.length + 3 * 48_000);
      longer.set(plane, 48_000);
      return longer;
    });
    return { ...made, planes };
  },
  "a band in mono": () => ({ ...band(44_100), planes: band(44_100).planes.slice(0, 1) }),
  "a band at 96 kHz": () => band(96_000),
  "strings in a hall, quiet": () => strings(),
  "a synth of square waves": () => squares([45, 48, 52, 57], 0.5, 0.9),
  "a lead as of eight bits": () => squares([69, 72, 76, 81, 79, 76, 72, 69], 0.25, 0.8),
  "guitars on the far left and right": () => {
    const made = band();
    const [left, right] = [room(48_000), room(48_000)];
    for (let k = 0; k < 24; k++) {
      tone(left, MUSIC_START + 0.28 * k, 0.2, 52 + [0, 3, 7, 5][k % 4]!, 3000, 0.3, 48_000);
      tone(right, MUSIC_START + 0.02 + 0.28 * k, 0.2, 52 + [0, 3, 7, 5][k % 4]!, 2800, 0.3, 48_000, 0.4);
    }
    const planes = [left, right].map((side, channel) => side.map((x, i) => x + made.planes[channel]![i]!));
    return finished(planes, 48_000, -3);
  },
};

/** Pulses of a share of their period, whose mean is taken out, note after note, each with a short fade at its ends. */
function squares(notes: readonly number[], duty: number, gate: number): Made {
  const plane = room(44_100);
  const length = (MUSIC_END - MUSIC_START) / notes.length;
  for (const [k, note] of notes.entries()) {
    const step = (440 * 2 ** ((note - 69) / 12)) / 44_100;
    const at = Math.round((MUSIC_START + k * length) * 44_100);
    const frames = Math.round(gate * length * 44_100);
    for (let i = 0; i < frames; i++)
      plane[at + i] = (((i * step) % 1 < duty ? 1 : 0) - duty) * Math.min(1, i / 90, (frames - i) / 220);
  }
  return { ...finished([plane], 44_100, -6), encoding: "s16le" };
}

/** Five strings one after the other, in a hall, peaks at -20 dBFS. */
export function strings(): Made {
  const [left, right] = [room(44_100), room(44_100)];
  for (const [k, note] of [43, 50, 57, 62, 66].entries())
    for (const [channel, side] of [left, right].entries())
      tone(
        side,
        MUSIC_START + 0.3 * k,
        5,
        note + 0.07 * (channel - 0.5),
        1400,
        0.2,
        44_100,
        (0.31 * k + 0.47 * channel) % 1,
      );
  const random = seededRandom(3);
  for (const side of [left, right]) for (let i = 0; i < side.length; i++) side[i]! += 3e-4 * random.noise();
  return finished([left, right], 44_100, -20);
}
