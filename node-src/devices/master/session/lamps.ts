import type { MasterPlan } from "#src/chassis/plan/planned-master.ts";
import type { MasterTold } from "#src/chassis/render/master/told/master-told.ts";
import { gainFor, highestPeak } from "#src/decision/master/loudness/gain-for.ts";
import { ditherTold } from "#src/decision/master/loudness/last-stages.ts";
import type { Lamp } from "#src/devices/master/face/master-face.ts";
import type { MasterWish } from "#src/devices/master/session/master-wish.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";

/** The lamps once a mix was heard: what the stages would do, and what is foretold of limiter and dither by the mix alone. */
export function plannedLamps({ stages }: MasterPlan, features: MixFeatures, wish: MasterWish): readonly Lamp[] {
  const changed = stages.some(({ make }) => make !== null);
  return [...stages.map(lampOf), foretoldLimiter(features, wish, changed), foretoldDither(features, wish, changed)];
}

/** The lamps once a master was rendered. */
export function renderedLamps({ stages }: MasterTold): readonly Lamp[] {
  return stages.map(lampOf);
}

function lampOf({ amount, found, did }: Pick<Lamp, "amount" | "found" | "did">): Lamp {
  return { lit: amount > 0 ? "acts" : "idle", amount, found, did, how: "" };
}

function foretoldLimiter({ hops, integrated, truePeak }: MixFeatures, { goal }: MasterWish, changed: boolean): Lamp {
  const { gain } = gainFor(hops, integrated, goal);
  const peak = highestPeak(hops) + gain;
  const over = Math.max(peak, truePeak + gain) - goal.ceiling;
  const from = changed ? ", in front of the stages" : "";
  const found = `${gain.toFixed(1)} dB to ${goal.loudness.toFixed(1)} LUFS put the true peak at ${peak.toFixed(1)} dBTP${from}, the ceiling is ${goal.ceiling.toFixed(1)} dBTP`;
  if (!goal.limiter) return { lit: "idle", amount: 0, found, did: "nothing: gain alone, as asked", how: "" };
  const acts = over > 0;
  return {
    lit: acts ? "acts" : "idle",
    amount: acts ? 1 : 0,
    found,
    did: acts ? "holds the ceiling" : NOTHING,
    how: "",
  };
}

function foretoldDither(features: MixFeatures, { encoding }: MasterWish, changed: boolean): Lamp {
  const { found, did, acts } = ditherTold(features, BITS[encoding], changed);
  return { lit: acts ? "acts" : "idle", amount: acts ? 1 : 0, found, did, how: "" };
}

const NOTHING = "nothing asked for";
const BITS = { s16le: 16, s24le: 24, f32le: null } as const;
