import {
  COMMON_PARTS,
  COMMON_RECEIVERS,
  changes,
  type FaceMessage,
  type FacePart,
  type FaceReceiver,
  isNumber,
  received,
} from "#src/chassis/face/common-messages.ts";
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
  return [...changes(PARTS, before, after), ...lampMessages(before, after), ...changes(COMMON_PARTS, before, after)];
}

type Change = Partial<MasterFace> | null;

const RECEIVERS: Readonly<Record<string, FaceReceiver<MasterFace>>> = {
  ...COMMON_RECEIVERS,
  source: (_state: MasterFace, atoms: readonly unknown[]): Change => ({ source: wordsOf(atoms) }),
  lamp: (state: MasterFace, [place, light, amount]: readonly unknown[]): Change => {
    const lit = isNumber(light) ? LAMP_LIGHTS[light] : undefined;
    return lit === undefined || !isNumber(amount) ? null : lampChange(state, place, { lit, amount });
  },
  found: (state: MasterFace, [place, ...words]: readonly unknown[]): Change =>
    lampChange(state, place, { found: wordsOf(words) }),
  did: (state: MasterFace, [place, ...words]: readonly unknown[]): Change =>
    lampChange(state, place, { did: wordsOf(words) }),
  how: (state: MasterFace, [place, ...words]: readonly unknown[]): Change =>
    lampChange(state, place, { how: wordsOf(words) }),
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

/** Of a lamp only what is another now: every sentence that is sent stays in Max's memory. */
function lampMessages(before: MasterFace, after: MasterFace): FaceMessage[] {
  return after.lamps.flatMap((lamp, place): FaceMessage[] => {
    const { lit, amount, found, did, how } = lamp;
    const was = before.lamps[place];
    const same = was?.lit === lit && was.amount === amount;
    return [
      ...(same ? [] : [["lamp", place, LAMP_LIGHTS.indexOf(lit), amount] as const]),
      ...(was?.found === found ? [] : [["found", place, found] as const]),
      ...(was?.did === did ? [] : [["did", place, did] as const]),
      ...(was?.how === how ? [] : [["how", place, how] as const]),
    ];
  });
}

function lampChange({ lamps }: MasterFace, place: unknown, change: Partial<Lamp>): Change {
  if (!isNumber(place) || lamps[place] === undefined) return null;
  return { lamps: lamps.map((lamp, at) => (at === place ? { ...lamp, ...change } : lamp)) };
}

function wordsOf(atoms: readonly unknown[]): string {
  return atoms.map(String).join(" ").trim();
}

function figuresOf([loudness, truePeak]: readonly unknown[]): LevelFigures | null {
  return isNumber(loudness) && isNumber(truePeak) ? { loudness, truePeak } : null;
}

function atomsOf(figures: LevelFigures | null): readonly number[] {
  return figures === null ? [] : [figures.loudness, figures.truePeak];
}
