import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** Faders that move together: all tracks of a lead voice, or one track. */
export interface FaderGroup {
  readonly finding: MixFinding;
  readonly moves: readonly MixMove[];
}

/** The moves of faders of the stage `gain`, the lead voice first: all others are judged beside it as it is then. */
export function faderGroups({ moves, findings, roles }: MixDiagnosis): readonly FaderGroup[] {
  const faders = moves.filter(({ stage, kind }) => stage === "gain" && kind === "fader");
  const groups = findings.flatMap((finding) => {
    const own = faders.filter(({ track, because }) => finding.tracks.includes(track) && because.includes(finding.code));
    return own.length === 0 || !LEVELS.includes(finding.code) ? [] : [{ finding, moves: own }];
  });
  const isVoice = ({ moves: [first] }: FaderGroup) => roles.get(first!.track)?.role === "lead-vocal";
  return [...groups.filter(isVoice), ...groups.filter((group) => !isVoice(group))];
}

const LEVELS: readonly MixFinding["code"][] = ["too-loud", "too-quiet", "off-balance"];
