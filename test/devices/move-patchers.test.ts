import type { BakingPlan } from "#src/chassis/patch/bake-device.ts";
import { PRESET_WIRING } from "#src/chassis/patch/preset-part.ts";
import { type MoveStrip, setByPresets } from "#src/chassis/spec/strip-layout.ts";
import { pumpBaking } from "#src/devices/pump/patch/pump-patcher.ts";
import { PUMP_STRIP } from "#src/devices/pump/spec.ts";
import { sweepBaking } from "#src/devices/sweep/patch/sweep-patcher.ts";
import { SWEEP_STRIP } from "#src/devices/sweep/spec.ts";
import { throwBaking } from "#src/devices/throw/patch/throw-patcher.ts";
import { THROW_STRIP } from "#src/devices/throw/spec.ts";
import { devicePatchContract } from "#test/contracts/device-patch.ts";

const FILTERED = [
  ...["filters", "leftGain", "rightGain", "leftMove", "rightMove", "leftShare", "rightShare"],
  ...["leftMix", "rightMix", "left", "right"],
];

promised("Pump", pumpBaking(), PUMP_STRIP, ["left", "right"], ["pump", "pan", "outputTrim"]);
promised("Sweep", sweepBaking(), SWEEP_STRIP, FILTERED, ["highPass", "lowPass", "peak", "slope", "gain", "outputTrim"]);
promised("Throw", throwBaking(), THROW_STRIP, [], []);

function promised(
  name: string,
  plan: BakingPlan,
  strip: MoveStrip,
  sound: readonly string[],
  stage: readonly string[],
): void {
  devicePatchContract(name, plan, {
    sound,
    stage,
    moved: ["curve", "map", "preset", "settings"],
    setByPresets: setByPresets(strip),
    heard: PRESET_WIRING.heard.map(({ selector }) => selector),
  });
}
