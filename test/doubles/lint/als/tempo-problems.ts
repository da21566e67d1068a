import { mainTrack, type SetVersion } from "#test/doubles/lint/als/lint-set.ts";
import type { XmlElement } from "#test/doubles/lint/xml-tree.ts";

/** Beats a minute that Live plays. Source: the range of the tempo field of Live 10 to 12. */
const SLOWEST = 20;
const FASTEST = 999;
/** What single precision and a shown value take off a tempo. */
const NEAR = 0.001;

/** The main track always has a lane for tempo and one for signature; at rest the tempo's says what the field says. */
export function tempoProblems(set: XmlElement, { live }: SetVersion): readonly string[] {
  const main = mainTrack(set);
  const tempo = main?.find("DeviceChain", "Mixer", "Tempo") ?? null;
  if (main === null || tempo === null || live < 10) return [];
  const value = tempo.number("Manual");
  const events = laneOf(main, tempo)?.find("Automation", "Events")?.children ?? [];
  const signature = main.find("DeviceChain", "Mixer", "TimeSignature");
  const tempos = [value, ...events.map((event) => event.numeric("Value"))];
  const stuck = events.length === 1 && Math.abs(events[0]!.numeric("Value") - value) > NEAR;
  return [
    ...(tempos.every((bpm) => bpm >= SLOWEST && bpm <= FASTEST)
      ? []
      : [`refused: a tempo is outside ${SLOWEST} to ${FASTEST}`]),
    ...(events.length > 0 ? [] : ["unlike Live: the main track has no lane for the tempo"]),
    ...(stuck ? [`unlike Live: the tempo is ${value}, its resting lane says otherwise (Live plays the lane)`] : []),
    ...(signature === null || laneOf(main, signature) !== null
      ? []
      : ["unlike Live: the main track has no lane for the signature"]),
  ];
}

function laneOf(main: XmlElement, parameter: XmlElement): XmlElement | null {
  const target = parameter.find("AutomationTarget")?.get("Id") ?? null;
  const lanes = main.find("AutomationEnvelopes", "Envelopes")?.children ?? [];
  return lanes.find((lane) => lane.find("EnvelopeTarget", "PointeeId")?.get("Value") === target) ?? null;
}
