import { automationEnvelopes } from "#examples/live-set/envelopes.ts";
import { mixer } from "#examples/live-set/mixer.ts";
import type { PointeeIds } from "#examples/live-set/parameters.ts";
import { automationTarget, choice, float } from "#examples/live-set/parameters.ts";
import { idleSequencer } from "#examples/live-set/sequencers.ts";
import { deviceChain, SELECTED_PANEL, trackHead, trackTail } from "#examples/live-set/track-parts.ts";
import { devicesOf } from "#examples/live-set/tracks.ts";
import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";
import type { Beats, BeatsPerMinute } from "#src/model/units.ts";

/** The main track: it holds the song's tempo and signature, as knobs and as envelopes, both saying the same. */
export function mainTrack(
  ids: PointeeIds,
  tempo: BeatsPerMinute,
  tempoPoints: readonly (readonly [Beats, BeatsPerMinute])[],
  scenes: number,
): Element {
  const tempoKnob = float(ids, "Tempo", tempo, TEMPO_RANGE.low, TEMPO_RANGE.high);
  const signature = choice(ids, "TimeSignature", FOUR_FOUR, LAST_SIGNATURE);
  const extra = [
    tempoKnob,
    signature,
    float(ids, "GlobalGrooveAmount", 100, 0, 131.25),
    float(ids, "CrossFade", 0, -1, 1),
    ...values({ TempoAutomationViewBottom: TEMPO_RANGE.low, TempoAutomationViewTop: TEMPO_RANGE.high }),
  ];
  const { mixer: mainMixer } = mixer(ids, { volume: 1, sends: [], sendsEnabled: true }, extra);
  const automation = automationEnvelopes([
    { target: automationTarget(signature), kind: "EnumEvent", points: [[0, FOUR_FOUR]] },
    { target: automationTarget(tempoKnob), kind: "FloatEvent", points: tempoPoints },
  ]);
  return element("MainTrack", SELECTED_PANEL, [
    ...trackHead("Main", 3, automation, -1),
    ...trackTail(),
    deviceChain("external", [
      mainMixer,
      group("FreezeSequencer", element("AudioSequencer", { Id: 0 }, idleSequencer(ids, scenes))),
      devicesOf([]),
    ]),
  ]);
}

/** What Live writes for the tempo's range, though it plays 20 to 999. */
const TEMPO_RANGE = { low: 60, high: 200 } as const;

/** (numerator - 1) + 99 * log2(denominator). */
const FOUR_FOUR = 201;

/** 99/32. */
const LAST_SIGNATURE = 494;
