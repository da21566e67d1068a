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
import { LAMP_LIGHTS, type MixFace, type MixLamp } from "#src/devices/mix/face/mix-face.ts";

/**
 * The face after a message from the patch; the very same face where it says nothing new or is not understood.
 *
 * Shape: `set WORDS`, `lamp N LIGHT [FIGURE]` (N from 0, LIGHT as in `LAMP_LIGHTS`), `found N WORDS`, `moves PROPOSED ACCEPTED`, `stands 0|1`, and what every face
 * understands (`COMMON_RECEIVERS`).
 */
export function takeMixMessage(state: MixFace, selector: string, atoms: readonly unknown[]): MixFace {
  return received(RECEIVERS, state, selector, atoms);
}

/** What to send so that a face that shows `before` shows `after`: only what changed. */
export function mixMessages(before: MixFace, after: MixFace): FaceMessage[] {
  return [...changes(PARTS, before, after), ...lampMessages(before, after), ...changes(COMMON_PARTS, before, after)];
}

type Change = Partial<MixFace> | null;

const RECEIVERS: Readonly<Record<string, FaceReceiver<MixFace>>> = {
  ...COMMON_RECEIVERS,
  set: (_state: MixFace, atoms: readonly unknown[]): Change => ({ set: wordsOf(atoms) }),
  lamp: (state: MixFace, [place, light, figure]: readonly unknown[]): Change => {
    const lit = isNumber(light) ? LAMP_LIGHTS[light] : undefined;
    return lit === undefined ? null : lampChange(state, place, { lit, figure: isNumber(figure) ? figure : null });
  },
  found: (state: MixFace, [place, ...words]: readonly unknown[]): Change =>
    lampChange(state, place, { words: wordsOf(words) }),
  moves: (_state: MixFace, [proposed, accepted]: readonly unknown[]): Change =>
    isNumber(proposed) && isNumber(accepted) ? { moves: { proposed, accepted } } : null,
  stands: (_state: MixFace, [on]: readonly unknown[]): Change => ({ stands: on !== 0 }),
};

const PARTS: readonly FacePart<MixFace>[] = [
  ["set", ({ set }) => [["set", set]]],
  ["moves", ({ moves: { proposed, accepted } }) => [["moves", proposed, accepted]]],
  ["stands", ({ stands }) => [["stands", stands ? 1 : 0]]],
];

/** Of a lamp only what is another now: every sentence that is sent stays in Max's memory. */
function lampMessages(before: MixFace, after: MixFace): FaceMessage[] {
  return after.lamps.flatMap(({ lit, figure, words }, place): FaceMessage[] => {
    const was = before.lamps[place];
    const same = was?.lit === lit && was.figure === figure;
    const light = ["lamp", place, LAMP_LIGHTS.indexOf(lit)] as const;
    const shown: FaceMessage = figure === null ? light : [...light, figure];
    return [...(same ? [] : [shown]), ...(was?.words === words ? [] : [["found", place, words] as const])];
  });
}

function lampChange({ lamps }: MixFace, place: unknown, change: Partial<MixLamp>): Change {
  if (!isNumber(place) || lamps[place] === undefined) return null;
  return { lamps: lamps.map((lamp, at) => (at === place ? { ...lamp, ...change } : lamp)) };
}

function wordsOf(atoms: readonly unknown[]): string {
  return atoms.map(String).join(" ").trim();
}
