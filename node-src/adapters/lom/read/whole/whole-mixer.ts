import { type LivePath, paths } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import { readFader, readKnob, stated, unheardOf, unreadPan } from "#src/adapters/lom/read/track/parameter-reading.ts";
import { known, named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { Mixer, Parameter } from "#src/model/live-set.ts";

/** A mixer, but for what only some have: channels that are panned apart. */
export interface FoundMixer extends Mixer {
  readonly isSplit: boolean;
}

/**
 * Fader, pan and sends of a track where they stand, each with whether the arrangement moves it.
 *
 * Edge: sides of the crossfader are asked for only where it is `away` from its middle, as they say nothing elsewhere; whether a send is
 * enabled only on returns, whose sends are off at first.
 */
export function mixerQuestion({ path, kind }: TrackHead, away: boolean): Question<FoundMixer> {
  const mixer: Members = { members: ["panning_mode", ...(away && kind !== "main" ? ["crossfade_assign"] : [])] };
  const send = kind === "return" ? RETURN_SEND : KNOB;
  const { ops, told } = named<MixerAnswers>({
    volume: question({ op: "get", at: paths.volume(path), ...KNOB }, (answer) => one(answer, KNOB)),
    pan: question({ op: "get", at: paths.panning(path), ...KNOB }, (answer) => one(answer, KNOB)),
    sends:
      kind === "main"
        ? known([])
        : question({ op: "each", at: paths.mixer(path), child: "sends", ...send }, (answer) => many(answer, send)),
    about: question({ op: "get", at: paths.mixer(path), ...mixer }, (answer) => one(answer, mixer)),
  });
  return { ops, told: (answers) => mixerOf(told(answers)) };
}

/** Main's own crossfader; `null` where there is none. */
export function crossfaderQuestion(): Question<Parameter | null> {
  return question({ op: "get", at: paths.crossfader, ...KNOB }, (answer) => {
    const read = one(answer, KNOB);
    return read === null ? null : { ...readKnob("CrossFade", "", [-1, 1], read) };
  });
}

/** The pans of channels that are panned apart. */
export function splitPanQuestion(path: LivePath): Question<NonNullable<Mixer["splitPan"]> | null> {
  const { ops, told } = named<{ readonly left: Reading | null; readonly right: Reading | null }>({
    left: question({ op: "get", at: paths.splitPan(path, "left"), ...KNOB }, (answer) => one(answer, KNOB)),
    right: question({ op: "get", at: paths.splitPan(path, "right"), ...KNOB }, (answer) => one(answer, KNOB)),
  });
  return {
    ops,
    told: (answers) => {
      const { left, right } = told(answers);
      if (left === null || right === null) return null;
      const pan = (name: string, read: Reading) => readKnob(name, "pan", [-1, 1], read);
      return { left: pan("SplitStereoPanL", left), right: pan("SplitStereoPanR", right) };
    },
  };
}

interface MixerAnswers {
  readonly volume: Reading | null;
  readonly pan: Reading | null;
  readonly sends: readonly Reading[];
  readonly about: Reading | null;
}

function mixerOf({ volume, pan, sends, about }: MixerAnswers): FoundMixer {
  const side = CROSSFADE_SIDES[about?.number("crossfade_assign") ?? NO_SIDE];
  return {
    volume: volume === null ? UNREAD_FADER : stated(readFader("Volume", volume), volume, false),
    pan: pan === null ? unreadPan() : readKnob("Pan", "pan", [-1, 1], pan),
    sends: sends.map((read, index) => ({
      ...readKnob(`Sends.${index}`, "send", [0, 1], read),
      ...unheardOf(read, false, { why: "send-disabled" }),
    })),
    ...(side === undefined ? {} : { crossfade: side }),
    isSplit: about?.number("panning_mode") === SPLIT,
  };
}

/** Source: Live Object Model, MixerDevice, docs.cycling74.com, 2026-11: `crossfade_assign` is 0 for A, 1 for none, 2 for B; `panning_mode` 1 for Split Stereo. */
const CROSSFADE_SIDES: Readonly<Record<number, "a" | "b">> = { 0: "a", 2: "b" };
const NO_SIDE = 1;
const SPLIT = 1;

const KNOB: Members = { members: ["value", "automation_state"] };
const RETURN_SEND: Members = { members: [...KNOB.members, "is_enabled"] };

/** The fader of a track that went while it was read. */
const UNREAD_FADER: Parameter = {
  ...{ target: null, name: "Volume", kind: "float", value: 0, minimum: null, maximum: null, unit: "" },
};
