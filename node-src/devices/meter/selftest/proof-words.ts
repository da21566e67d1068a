import { writeClock } from "#src/chassis/report/page/write-number.ts";
import type { Proof } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES, SELFTEST_FIGURES, SELFTEST_LENGTH } from "#src/devices/meter/selftest/selftest-cases.ts";
import manifest from "../../../../package.json" with { type: "json" };

/** What a self-test came to: `24 of 24 figures in tolerance at 48 kHz, Steadyhand 1.0.0`; of one that was ended early, what was read of it. */
export function proofWords({ rows, sampleRate }: Proof): string {
  const passed = rows.filter(({ verdict }) => verdict === "pass").length;
  const left = SELFTEST_FIGURES - rows.length;
  const rest = left === 0 ? "" : `, ${left} not read`;
  return `${passed} of ${rows.length} figures in tolerance${rest}, at ${sampleRate / 1000} kHz, Steadyhand ${manifest.version}`;
}

/** What the self-test plays, and for how long. */
export const SELFTEST_WORDS = `${SELFTEST_CASES.length} signals of the EBU and the ITU in ${writeClock(SELFTEST_LENGTH)}`;
