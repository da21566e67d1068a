import {
  COMMON_PARTS,
  COMMON_RECEIVERS,
  changes,
  type FaceMessage,
  type FacePart,
  type FaceReceiver,
  isNumber,
  received,
  wordsOf,
} from "#src/chassis/face/common-messages.ts";
import { type LampPart, lampChange, lampMessages, lampWords } from "#src/chassis/face/lamps/lamp-messages.ts";
import { LAMP_LIGHTS, type Lamp, type LevelFigures, type MasterFace } from "#src/devices/master/face/master-face.ts";

/**
 * The face after a message from the patch; the very same face where it says nothing new or is not understood.
 *
 * Shape: `source WORDS`, `lamp N LIGHT AMOUNT` (N from 0, LIGHT as in `LAMP_LIGHTS`), `found N WORDS`, `did N WORDS`, `how N WORDS`, `before`, `goal`, `after
 * LOUDNESS PEAK` (without numbers: forgotten), `chain 0|1`, and what every face understands (`COMMON_RECEIVERS`).
 */
export function takeMasterMessage(state: MasterFace, selector: string, atoms: readonly unknown[]): MasterFace {
  return received(RECEIVERS, state, selector, atoms);
}

/** What to send so that a face that shows `before` shows `after`: only what changed. */
export function masterMessages(before: MasterFace, after: MasterFace): FaceMessage[] {
  return [
    ...changes(PARTS, before, after),
    ...lampMessages(LAMP_PARTS, before.lamps, after.lamps),
    ...changes(COMMON_PARTS, before, after),
  ];
}

type Change = Partial<MasterFace> | null;

const RECEIVERS: Readonly<Record<string, FaceReceiver<MasterFace>>> = {
  ...COMMON_RECEIVERS,
  source: (_state: MasterFace, atoms: readonly unknown[]): Change => ({ source: wordsOf(atoms) }),
  lamp: (state: MasterFace, [place, light, amount]: readonly unknown[]): Change => {
    const lit = isNumber(light) ? LAMP_LIGHTS[light] : undefined;
    return lit === undefined || !isNumber(amount) ? null : lampChange(state, place, { lit, amount });
  },
  found: lampWords<Lamp>("found"),
  did: lampWords<Lamp>("did"),
  how: lampWords<Lamp>("how"),
  before: (_state: MasterFace, atoms: readonly unknown[]): Change => ({ before: figuresOf(atoms) }),
  goal: (_state: MasterFace, atoms: readonly unknown[]): Change => ({ goal: figuresOf(atoms) }),
  after: (_state: MasterFace, atoms: readonly unknown[]): Change => ({ after: figuresOf(atoms) }),
  chain: (_state: MasterFace, [on]: readonly unknown[]): Change => ({ chain: on === 1 }),
};

const PARTS: readonly FacePart<MasterFace>[] = [
  ["source", ({ source }) => [["source", source]]],
  ["before", ({ before }) => [["before", ...atomsOf(before)]]],
  ["goal", ({ goal }) => [["goal", ...atomsOf(goal)]]],
  ["after", ({ after }) => [["after", ...atomsOf(after)]]],
  ["chain", ({ chain }) => [["chain", Number(chain)]]],
];

const LAMP_PARTS: readonly LampPart<Lamp>[] = [
  ["lamp", ({ lit, amount }) => [LAMP_LIGHTS.indexOf(lit), amount]],
  ["found", ({ found }) => [found]],
  ["did", ({ did }) => [did]],
  ["how", ({ how }) => [how]],
];

function figuresOf([loudness, truePeak]: readonly unknown[]): LevelFigures | null {
  return isNumber(loudness) && isNumber(truePeak) ? { loudness, truePeak } : null;
}

function atomsOf(figures: LevelFigures | null): readonly number[] {
  return figures === null ? [] : [figures.loudness, figures.truePeak];
}
