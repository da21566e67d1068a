import { meterGenExpr } from "#src/devices/meter/engine/meter-genexpr.ts";
import { PROOF_INLETS, proofGenExpr } from "#src/devices/meter/selftest/proof-genexpr.ts";
import { PROOF_TABLE } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { selftestGenExpr } from "#src/devices/meter/selftest/selftest-genexpr.ts";
import type { Hertz } from "#src/model/units.ts";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";

/** The Meter's self-test as its three texts run it one behind the other, to its end: signals, engine, reader. The `buffer~` that is left. */
export function selfTested(sampleRate: Hertz, vector: number): number[] {
  const proven = new Float32Array(PROOF_TABLE.frames);
  const [signals, engine, reader] = [selftestGenExpr(), meterGenExpr(), proofGenExpr()].map((text) =>
    compileGen(text).start(sampleRate, () => proven),
  ) as [Gen, Gen, Gen];
  const arrays = (count: number) => Array.from({ length: count }, () => new Float64Array(vector));
  const [sound, made, figures, read] = [arrays(4), arrays(5), arrays(PROOF_INLETS.progress), arrays(1)];
  signals.set("run", 1);
  for (let at = 0; read[0]![0]! < SELFTEST_CASES.length; at++) {
    if (at * vector > MOST * sampleRate) throw new Error("selfTested: it never ends");
    signals.run(sound, made);
    engine.run(made, figures);
    reader.run([...figures, made[4]!], read);
  }
  return [...proven];
}

type Gen = ReturnType<ReturnType<typeof compileGen>["start"]>;
/** Seconds. */
const MOST = 600;
