import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { tellReport } from "#src/devices/meter/report/tell-report.ts";
import { MeasurementTold, type ToldMeasurement } from "#src/devices/meter/report/told-measurement.ts";
import { PROOF_TABLE } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { TO_METER } from "#src/devices/meter/spec/words.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { type CourseSlot, courseFrames } from "#test/doubles/meter/course-frames.ts";

/** A song of four parts at 120, in tenths of a second, that begins three seconds before the first bar. */
export const SONG: readonly CourseSlot[] = Array.from({ length: 1_530 }, (_, n) => {
  const part = [-26, -15, -12.5, -19][Math.floor(n / 390)] ?? -30;
  const highest = part + Math.sin(n / 7) + Math.sin(n / 31);
  return { highest, lowest: highest - 1 - Math.cos(n / 11), peak: 0.8, beat: n < 30 ? -1 : (n - 30) / 5 };
});

/** The outlets behind such a song. */
export const OUTLETS_TOLD = [...[-14.2, -15.1, -10.6, -11.4, -14.3].map(loudnessToPower), 8.4, 0.86, 0.8, 15_300];

/** What a self-test leaves that read -6 dBTP and -23 LUFS everywhere. */
export function proofFrames(): number[] {
  const frames = new Array<number>(PROOF_TABLE.frames).fill(0);
  frames[PROOF_TABLE.rate] = 48_000;
  frames[PROOF_TABLE.count] = SELFTEST_CASES.length;
  const power = loudnessToPower(-23);
  for (let place = 0; place < SELFTEST_CASES.length; place++)
    for (const [at, value] of [
      power,
      power,
      power,
      power,
      power,
      10,
      0.5,
      0.5,
      100,
      power,
      power,
      power,
      power,
    ].entries())
      frames[PROOF_TABLE.cases + place * PROOF_TABLE.figures + at] = value;
  return frames;
}

/** A measurement as the process has it once the face has told it all; `null` where there is nothing to tell. */
export function toldMeasurement(
  slots: readonly CourseSlot[] = SONG,
  { outlets = OUTLETS_TOLD, proof = proofFrames(), face = {}, tenths = 1 }: Told = {},
): ToldMeasurement | null {
  const told = new MeasurementTold();
  const course = courseFrames(slots, tenths);
  const state = { ...takeMeterMessage(EMPTY_METER_FACE, "platform", [0]), ...face };
  for (const [selector, ...atoms] of tellReport(state, { outlets, course, proof }, "/somewhere/Loudness.html")) {
    const numbers = atoms.map(Number);
    if (selector === TO_METER.measured) told.measured(numbers);
    else if (selector === TO_METER.standing) told.standing(numbers);
    else if (selector === TO_METER.course) told.courseFrom(numbers[0]!, numbers.slice(1));
    else if (selector === TO_METER.proof) told.proven(numbers);
  }
  return told.whole;
}

interface Told {
  readonly outlets?: readonly number[];
  readonly proof?: readonly number[];
  readonly face?: Partial<MeterFace>;
  readonly tenths?: number;
}
