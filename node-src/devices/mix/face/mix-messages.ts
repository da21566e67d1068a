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
  return [
    ...changes(PARTS, before, after),
    ...lampMessages(LAMP_PARTS, before.lamps, after.lamps),
    ...changes(COMMON_PARTS, before, after),
  ];
}

type Change = Partial<MixFace> | null;

const RECEIVERS: Readonly<Record<string, FaceReceiver<MixFace>>> = {
  ...COMMON_RECEIVERS,
  set: (_state: MixFace, atoms: readonly unknown[]): Change => ({ set: wordsOf(atoms) }),
  lamp: (state: MixFace, [place, light, figure]: readonly unknown[]): Change => {
    const lit = isNumber(light) ? LAMP_LIGHTS[light] : undefined;
    return lit === undefined ? null : lampChange(state, place, { lit, figure: isNumber(figure) ? figure : null });
  },
  found: lampWords<MixLamp>("words"),
  moves: (_state: MixFace, [proposed, accepted]: readonly unknown[]): Change =>
    isNumber(proposed) && isNumber(accepted) ? { moves: { proposed, accepted } } : null,
  stands: (_state: MixFace, [on]: readonly unknown[]): Change => ({ stands: on !== 0 }),
};

const PARTS: readonly FacePart<MixFace>[] = [
  ["set", ({ set }) => [["set", set]]],
  ["moves", ({ moves: { proposed, accepted } }) => [["moves", proposed, accepted]]],
  ["stands", ({ stands }) => [["stands", stands ? 1 : 0]]],
];

const LAMP_PARTS: readonly LampPart<MixLamp>[] = [
  ["lamp", ({ lit, figure }) => [LAMP_LIGHTS.indexOf(lit), ...(figure === null ? [] : [figure])]],
  ["found", ({ words }) => [words]],
];
