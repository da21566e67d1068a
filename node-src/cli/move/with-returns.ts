import type { MoveReport } from "#src/chassis/move/run-moves.ts";
import { withReturn } from "#src/model/naming/send-name.ts";

/** The same move with its parameters named for a person to read: sends with the names of their returns. */
export function withReturns(report: MoveReport): MoveReport {
  const moves = report.moves.map((move) => {
    const placed = move.plan.moves.map(({ target, ...rest }) => ({
      ...rest,
      target: { ...target, name: withReturn(target.name, report.set) },
    }));
    return { ...move, plan: { ...move.plan, moves: placed } };
  });
  return { ...report, moves };
}
