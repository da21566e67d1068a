import { paths } from "#src/adapters/lom/paths.ts";
import { many, one, type TrackHead } from "#src/adapters/lom/read/song-reading.ts";
import { HEARD_MEMBERS, readKnob, unheardOf, unreadPan } from "#src/adapters/lom/read/track/parameter-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Mixer } from "#src/model/live-set.ts";

/** Where in the batch the pan and the sends of a track will be. */
export interface AskedMixer {
  readonly pan: number;
  readonly sends: number;
}

export function askMixer({ path }: TrackHead, batch: LomOp[]): AskedMixer {
  return {
    pan: batch.push({ op: "get", at: paths.panning(path), ...KNOB }) - 1,
    sends: batch.push({ op: "each", at: paths.mixer(path), child: "sends", ...KNOB }) - 1,
  };
}

/** Pan from -1 to 1 and the sends along Live's law for them, in order; unread where they were not asked for. */
export function readMixer(
  asked: AskedMixer | null,
  answers: readonly LomAnswer[],
  playing: boolean,
): Pick<Mixer, "pan" | "sends"> {
  if (asked === null) return { pan: unreadPan(), sends: [] };
  const pan = one(answers[asked.pan], KNOB);
  const sends = many(answers[asked.sends], KNOB);
  return {
    pan: pan === null ? unreadPan() : { ...readKnob("Pan", "pan", [-1, 1], pan), ...unheardOf(pan, playing) },
    sends: sends.map((send, index) => ({
      ...readKnob(`Sends.${index}`, "send", [0, 1], send),
      ...unheardOf(send, playing, { why: "send-disabled" }),
    })),
  };
}

const KNOB: Members = { members: ["value", "automation_state", ...HEARD_MEMBERS] };
