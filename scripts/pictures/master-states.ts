import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import type { ChainDevice } from "#src/chassis/plan/chain-stage.ts";
import type { PlacedChain, PlacedDevice, PlacedStage } from "#src/chassis/plan/placed-chain.ts";
import { EMPTY_MASTER_FACE, type MasterFace } from "#src/devices/master/face/master-face.ts";
import { masterMessages } from "#src/devices/master/face/master-messages.ts";
import { chainLamps } from "#src/devices/master/session/chain/chain-lamps.ts";
import { chainWords, revertedWords } from "#src/devices/master/session/chain/chain-words.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";

/** A state of the Master's face beside the one that its strip shows. */
export interface MasterState {
  readonly name: string;
  readonly messages: readonly FaceMessage[];
  /** The lamp that is read, and which page of it. */
  readonly reading?: { readonly of: number | "status"; readonly page: number };
}

/**
 * A chain in a Live that puts devices in, in one that does not, and taken back with something of the user's left.
 * Source of the figures: `steadyhand master SET.als --chain` of “Freeway” (Debian's hedgewars-data) for -9 LUFS and rock, 2026-11.
 */
export function masterStates(): readonly MasterState[] {
  const hand = (stage: PlacedStage): PlacedStage =>
    stage.fidelity === null ? stage : { ...stage, ...BY_HAND, devices: stage.devices.map(notPlaced) };
  const [placed, listed] = [chainOf(STAGES), chainOf(STAGES.map(hand))];
  const reverted = revertedWords({
    removed: ["EQ Eight", "Multiband Dynamics", "Compressor", "Utility"],
    restored: [],
    left: [{ device: "Limiter", what: "stays", parameters: ["Ceiling"] }],
  });
  const inUse = told(placed, "written");
  const byHand = told(listed, "refused");
  return [
    { name: "chain", messages: inUse },
    { name: "chain-near", messages: inUse, reading: { of: 1, page: 0 } },
    { name: "chain-by-hand", messages: byHand },
    { name: "chain-reverted", messages: messagesOf({ status: { kind: "written", words: reverted } }) },
  ];
}

function told(chain: PlacedChain, kind: "written" | "refused"): readonly FaceMessage[] {
  const { words } = chainWords(chain);
  return messagesOf({ lamps: chainLamps(chain), chain: true, status: { kind, words } });
}

function messagesOf(change: Partial<MasterFace>): readonly FaceMessage[] {
  return masterMessages(EMPTY_MASTER_FACE, { ...HEARD, lamps: plannedLamps(), ...change });
}

const HEARD: Omit<MasterFace, "lamps"> = {
  ...EMPTY_MASTER_FACE,
  source: "Freeway.ogg",
  before: { loudness: -17.45, truePeak: -0.09 },
  goal: { loudness: -9, truePeak: -1 },
};

/** As Analyse shows the same stages; what a chain has not is dark. */
function plannedLamps(): MasterFace["lamps"] {
  return EMPTY_MASTER_FACE.lamps.map((dark, place) => {
    const stage = STAGES[place];
    if (stage === undefined) return dark;
    const { found, did, fidelity } = stage;
    return { lit: fidelity === null ? "idle" : "acts", amount: 1, found, did, how: "" };
  });
}

/** What the controls stand at in these pictures, by long name. */
export const MASTER_STATE_VALUES: Readonly<Record<string, number>> = {
  Platform: 0,
  "Target Loudness": -9,
  Genre: MASTER_SETTINGS.genre.options.indexOf("rock"),
};

const BY_HAND = {
  state: "by hand",
  fidelity: "left out",
  why: "Live 12.2 lets no device be put in from outside.",
} as const;

function notPlaced(device: PlacedDevice): PlacedDevice {
  return { ...device, place: null };
}

function chainOf(stages: readonly PlacedStage[]): PlacedChain {
  return { stages, others: [], already: false };
}

let next = 0;
function devices(...byHand: readonly string[]): PlacedStage["devices"] {
  const settings: ChainDevice["settings"] = {};
  return byHand.map((words) => {
    next += 1;
    return { className: "", settings, byHand: words, place: next - 1, reused: false, evidence: null, held: {} };
  });
}

const PLACED = { state: "placed", why: null } as const;
const NOTHING = {
  ...{ state: "nothing", why: null, fidelity: null },
  ...{ sentence: "", devices: [], did: "nothing asked for" },
} as const;

const STAGES: readonly PlacedStage[] = [
  {
    ...{ stage: "eq", process: "corrective EQ", ...PLACED, fidelity: "exact" },
    found: "no resonance; the tone outside the range of 100 unmastered professional mixes",
    did: "+1.5 dB at 100 Hz, -1.5 dB at 398 Hz",
    sentence: "within 0.1 dB of the master's curve at every frequency, by our model of EQ Eight",
    devices: devices("EQ Eight: bell 100 Hz +1.5 dB Q 1.42; bell 398 Hz -1.5 dB Q 0.56; Adaptive Q off"),
  },
  {
    ...{ stage: "multiband", process: "multiband compression", ...PLACED, fidelity: "near" },
    found: "levels spread by 24, 3, 5, 9 dB in four bands: wide from 20 to 120 Hz",
    did: "2.1 dB from 20 Hz to 120 Hz at the loudest section",
    sentence:
      "the master's ratios, times and thresholds; how Multiband Dynamics follows a level was never published, so move each Above threshold until the reductions that are named here are met",
    devices: devices(
      "Multiband Dynamics: splits 120 Hz and 6 kHz, Soft Knee, Peak; Low above -17.2 dB 1 : 3.00, attack 10 ms, release 100 ms",
    ),
  },
  { ...NOTHING, stage: "stereo", process: "stereo width", found: "correlation 0.55: within the range" },
  { ...NOTHING, stage: "excite", process: "harmonic excitation", found: "no reference to miss highs against" },
  {
    ...{ stage: "glue", process: "glue compression", ...PLACED, fidelity: "near" },
    found: "PLR 17.4 dB, PSR 14.3 dB: above nine in ten of 6,964 rock clips",
    did: "1.9 dB at the loudest section, 1.5:1, threshold -13.8 dBFS",
    sentence:
      "2.0 dB at the loudest section by our model of Compressor, 1.9 dB in the master, with a steady release where the master's gives way to peaks",
    devices: devices(
      "Compressor: threshold -11.8 dB, ratio 1.5, attack 30 ms, release 250 ms, knee 3 dB, Peak, Makeup off, Auto off",
    ),
  },
  { ...NOTHING, stage: "match", process: "match EQ", found: "no reference" },
  {
    ...{ stage: "limiter", process: "true-peak limiting", ...PLACED, fidelity: "near" },
    found: "a gain of 8.1 dB puts the true peak at 5.0 dBTP, the ceiling is -1.0 dBTP",
    did: "6.0 dB at most",
    sentence:
      "the gain is exact; how Limiter lets go was never published, so bounce, and move the gain until it reads -9.0 LUFS.",
    devices: devices(
      "Utility: gain +8.1 dB",
      "Limiter: gain 0 dB, ceiling -1.0 dB, Auto release, lookahead 6 ms, True Peak",
    ),
  },
];
