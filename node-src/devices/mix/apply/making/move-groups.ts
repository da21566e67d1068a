import type { MixPlan } from "#src/devices/mix/plan.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** Moves that are made together, and what they were proposed for: the faders of all tracks of a lead voice, or one move. */
export interface MoveGroup {
  readonly finding: MixFinding;
  readonly moves: readonly MixMove[];
}

/** Moves in the order in which they are made: a lead voice first, as all others are judged beside it as it is then. */
export function moveGroups(
  { moves, findings, roles }: MixPlan,
  isOf: (move: MixMove) => boolean,
): readonly MoveGroup[] {
  const groups: { readonly finding: MixFinding; readonly moves: MixMove[] }[] = [];
  for (const move of moves.filter(isOf)) {
    const finding = findings.find((each) => isFor(move, each));
    if (finding === undefined) throw new RangeError(`moveGroups: nothing asks for ${move.id}`);
    const together = groups.find((group) => group.finding === finding && LEVELS.includes(finding.code));
    if (together === undefined) groups.push({ finding, moves: [move] });
    else together.moves.push(move);
  }
  const isVoice = ({ moves: [first] }: MoveGroup) => roles.get(first!.track)?.role === "lead-vocal";
  return [...groups.filter(isVoice), ...groups.filter((group) => !isVoice(group))];
}

const LEVELS: readonly MixFinding["code"][] = ["too-loud", "too-quiet", "off-balance"];

/** A move says what asks for it in the words of its finding. */
function isFor({ because, evidence, track }: MixMove, { code, evidence: own, tracks }: MixFinding): boolean {
  return because.includes(code) && evidence === own && tracks.includes(track);
}
