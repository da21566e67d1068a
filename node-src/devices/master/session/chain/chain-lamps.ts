import type { PlacedChain, PlacedDevice, PlacedStage } from "#src/chassis/plan/placed-chain.ts";
import { LAMP_NAMES, type Lamp, type LampLight } from "#src/devices/master/face/master-face.ts";
import type { MasterStage } from "#src/knowledge/master/stages.ts";

/** The lamps of a chain: by each stage how near its devices come, and what stands where, or is to be set by hand. */
export function chainLamps({ stages }: PlacedChain): readonly Lamp[] {
  return (Object.keys(LAMP_NAMES) as MasterStage[]).map((name) => {
    const stage = stages.find((each) => each.stage === name);
    return stage === undefined ? NOT_IN_CHAIN : lampOf(stage);
  });
}

function lampOf({ fidelity, found, did, sentence, why, state, devices }: PlacedStage): Lamp {
  if (fidelity === null) return { lit: "idle", amount: 0, found, did, how: "" };
  const light: LampLight = state === "by hand" ? "hand" : LIGHTS[fidelity];
  const named = devices.map(({ byHand }) => deviceName(byHand)).join(", ");
  const near = why ?? asSentence(sentence);
  return {
    ...{ lit: light, amount: 1, found: `${found}: ${did}` },
    did: `${light === "hand" ? "by hand" : fidelity}: ${named}`,
    how: [near, ...devices.map(deviceWords)].join(" "),
  };
}

const LIGHTS = { exact: "acts", near: "near", "left out": "hand" } as const;

/** Live has it where it exports. */
const NOT_IN_CHAIN: Lamp = {
  ...{ lit: "idle", amount: 0, how: "" },
  found: "a chain ends in Live, which dithers where it exports",
  did: "nothing: choose Dither Options in Live's Export dialog",
};

/** What stands before the colon: "EQ Eight". */
function deviceName(byHand: string): string {
  return byHand.split(":")[0]!;
}

function deviceWords({ place, reused, byHand }: PlacedDevice): string {
  if (place === null) return `${byHand}.`;
  return `Device ${place + 1} on Main${reused ? ", which was there at rest" : ""}: ${byHand}.`;
}

function asSentence(clause: string): string {
  const whole = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
  return whole.endsWith(".") ? whole : `${whole}.`;
}
