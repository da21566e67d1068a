import { paths } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import { readKnob } from "#src/adapters/lom/read/track/parameter-reading.ts";
import type { FoundChain } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import { named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { faderScale } from "#src/dsp/knobs/fader-scale.ts";
import { FADER_LAW, STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Parameter, RackChain } from "#src/model/live-set.ts";

/** The mixer of a rack's only chain, its fader as the gain that a set file has. */
export function chainMixerQuestion({ name, on, path }: FoundChain): Question<RackChain> {
  const { ops, told } = named<ChainAnswers>({
    volume: question({ op: "get", at: paths.volume(path), ...KNOB }, (answer) => one(answer, KNOB)),
    pan: question({ op: "get", at: paths.panning(path), ...KNOB }, (answer) => one(answer, KNOB)),
  });
  return {
    ops,
    told: (answers) => {
      const { volume, pan } = told(answers);
      return {
        ...{ name, on, volume: volume === null ? null : gainOf(volume) },
        pan: pan === null ? null : readKnob("Pan", "pan", [-1, 1], pan),
      };
    },
  };
}

interface ChainAnswers {
  readonly volume: Reading | null;
  readonly pan: Reading | null;
}

function gainOf(volume: Reading): Parameter {
  const [minimum, maximum] = STORED_GAIN.volume;
  const value = Number(decibelsToAmplitude(FADER.toValue(volume.number("value") ?? 0)));
  return { target: volume.id, name: "Volume", kind: "float", value, minimum, maximum, unit: "gain" };
}

const FADER = faderScale(FADER_LAW);
const KNOB: Members = { members: ["value"] };
