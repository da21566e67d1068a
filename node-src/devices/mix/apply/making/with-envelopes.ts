import { parameterAt } from "#src/knowledge/live/settable-parameter.ts";
import type { LiveSet, ParameterEnvelope, Track } from "#src/model/live-set.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** A set as it is once lanes are drawn in its arrangement: what they held before is replaced. A target that is not there changes nothing. */
export function withEnvelopes(set: LiveSet, writes: readonly EnvelopeWrite[]): LiveSet {
  return { ...set, tracks: set.tracks.map((track) => withLanes(set, track, writes)) };
}

function withLanes(set: LiveSet, track: Track, writes: readonly EnvelopeWrite[]): Track {
  const lanes = writes.flatMap(({ track: id, target, points }): ParameterEnvelope[] => {
    const found = id === track.id ? parameterAt(set, { track: id, target }) : null;
    return found?.ok === true ? [{ parameter: found.value.path, target, meaning: "automation", points }] : [];
  });
  if (lanes.length === 0) return track;
  const others = track.envelopes.filter(({ target }) => lanes.every((lane) => lane.target !== target));
  return { ...track, envelopes: [...others, ...lanes] };
}
