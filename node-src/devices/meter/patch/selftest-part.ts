import { generator, message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { PROOF_INLETS, proofGenExpr } from "#src/devices/meter/selftest/proof-genexpr.ts";
import { PROOF_TABLE } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { selftestGenExpr } from "#src/devices/meter/selftest/selftest-genexpr.ts";

/**
 * The self-test: the standards' signals in front of the engine, in place of the sound, which passes by its own cords; and behind it what the engine reads of
 * them. The button stays down while it runs, is lifted at its end, and ends it where it is pressed again. Each of that is a Reset too: what was heard of a loop
 * or a section beside a self-test is not the whole of it, and it is waited for again.
 */
export function selftestPart(): PatchPart {
  return {
    boxes: [
      object("proven", `buffer~ ---proven @samps ${PROOF_TABLE.frames}`, [760, 384]),
      object("provenToFace", "loadmess proof ---proven", [920, 384]),
      object("provenToReader", "loadmess proven ---proven", [920, 416]),
      object("runSay", "prepend run", [760, 416]),
      generator("testSignals", selftestGenExpr(), { inlets: 4, outlets: 5 }, [760, 448]),
      generator("testReader", proofGenExpr(), { inlets: PROOF_INLETS.count, outlets: 1 }, [920, 448]),
      object("testedNow", "snapshot~", [760, 480]),
      object("testedChange", "change -1", [760, 512]),
      object("testedToFace", "prepend tested", [760, 544]),
      object("testedAll", `sel ${SELFTEST_CASES.length}`, [880, 512]),
      message("testOver", "0", [880, 544]),
    ],
    cords: [
      "provenToFace > face",
      "provenToReader > testReader",
      "selftest > runSay",
      "runSay > testSignals",
      "selftest > againTake",
      "audioIn:0 > testSignals:0",
      "audioIn:1 > testSignals:1",
      "spanEngine:0 > testSignals:2",
      "spanEngine:1 > testSignals:3",
      ...OUTLETS.map((_, at) => `engine:${at} > testReader:${PROOF_INLETS.figures + at}`),
      `testSignals:4 > testReader:${PROOF_INLETS.progress}`,
      "testSignals:4 > testedNow",
      "looks > testedNow",
      "testedNow > testedChange",
      "testedChange > testedToFace",
      "testedToFace > face",
      "testedChange > testedAll",
      "testedAll:0 > testOver",
      "testOver > selftest",
    ],
  };
}
