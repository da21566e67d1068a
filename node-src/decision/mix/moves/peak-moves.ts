import { faderGain } from "#src/decision/mix/levels/fader-gain.ts";
import { allBands, gainPart } from "#src/decision/mix/moves/gain-part.ts";
import { type MoveContext, movable, moveOn, type PlannedMove } from "#src/decision/mix/moves/move-context.ts";
import { GAIN_STAGING } from "#src/knowledge/mix/gain-staging.ts";
import { MOST_LEVEL, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";

/**
 * Clip gain for recordings that are clipped, and the main fader for a mix that passes full scale.
 *
 * Edge: a clipped recording whose peaks stand under the ceiling in front of its fader gets nothing, as no gain mends it, nor does one of which that is not known.
 */
export function peakMoves(context: MoveContext): readonly PlannedMove[] {
  return [...clipGains(context), ...mainFader(context)];
}

const SENTENCE = "Clipping that is in the file cannot be undone by it: record or export it anew if you can.";

function clipGains(context: MoveContext): readonly PlannedMove[] {
  return movable(context, ["clipped"]).flatMap(({ finding, judged: { track, traits } }) => {
    const fader = faderGain(track);
    if (fader === null) return [];
    const before = traits.truePeak - fader;
    const gain = Math.max(-MOST_LEVEL, GAIN_STAGING.ceiling - before);
    if (!(gain <= -WORTH)) return [];
    const move = moveOn(context, track, finding, {
      ...{ detail: "clip", stage: "gain", kind: "clip-gain", device: null },
      parameters: [{ name: "Clip Gain, change", from: 0, to: gain, unit: "dB" }],
      ...{ size: gain, unit: "dB" },
      predicted: { measure: "true peak in front of the fader", before, after: before + gain, unit: "dBTP" },
      guard: `Taken back if ${track.name} does not peak lower in front of its fader after it, by half of that at least.`,
      sentence: `Turn the clips of ${track.name} down by ${shown(-gain, 1)} dB, so that its flat tops, which rise to ${shown(before, 1)} dBTP between the samples, do not clip again in what comes behind. ${SENTENCE}`,
    });
    return [{ move, adds: allBands(gain) }];
  });
}

function mainFader(context: MoveContext): readonly PlannedMove[] {
  return context.findings.flatMap((finding) => {
    const track = context.heard.tracks.find(({ id }) => finding.code === "headroom" && id === finding.tracks[0]);
    if (track === undefined || context.locked.has(track.id)) return [];
    const gain = Math.max(-MOST_LEVEL, -finding.excess);
    const { device, parameters } = gainPart(track, gain);
    const move = moveOn(context, track, finding, {
      ...{ detail: "", stage: "bus", kind: "fader", device, parameters, size: gain, unit: "dB" },
      predicted: { measure: "true peak", before: finding.value, after: finding.value + gain, unit: "dBTP" },
      guard: "Taken back if the mix passes full scale all the same.",
      sentence: `Turn ${track.name} down by ${shown(-gain, 1)} dB, so that the mix peaks at ${shown(finding.value + gain, 1)} dBTP; the balance stays as it is.`,
    });
    return [{ move, adds: null }];
  });
}
