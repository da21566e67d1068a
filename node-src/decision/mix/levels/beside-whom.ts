import { type FindingInput, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { gainTo, levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { decibelsToPower } from "#src/dsp/decibels.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixSum } from "#src/model/mix/track-traits.ts";

/**
 * Powers of the mix that a track is judged beside: for the lead voice as it is, for all others with a voice that is outside of its range at the nearest edge of it, so that one
 * fault is not found twice.
 *
 * @param of the finding whose tracks are judged, `null` for any track but the voice.
 * @param findings those of the voice among them.
 */
export function besideWhom(
  input: FindingInput,
  mix: MixSum,
  of: MixFinding | null,
  findings: readonly MixFinding[],
): Float64Array {
  const voices = judgedTracks(input).filter(({ role }) => role === "lead-vocal");
  const isVoice = (finding: MixFinding) => voices.some(({ track }) => track.id === finding.tracks[0]);
  const voice = findings.find((each) => (each.code === "too-loud" || each.code === "too-quiet") && isVoice(each));
  if (voice === undefined || (of !== null && isVoice(of))) return mix.blocks;
  const rows = voices.map(({ traits }) => traits.blocks);
  const level = levelBeside(rows, mix.blocks);
  if (level === null) return mix.blocks;
  const edge = voice.value + (voice.code === "too-loud" ? -voice.excess : voice.excess);
  const more = decibelsToPower(gainTo(level, edge)) - 1;
  return mix.blocks.map((power, block) => power + more * rows.reduce((sum, row) => sum + (row[block] ?? 0), 0));
}
