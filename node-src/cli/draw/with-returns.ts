import type { CurveReport } from "#src/chassis/curve-device/write-stretches.ts";
import { withReturn } from "#src/model/naming/send-name.ts";

/** The same report with its parameters named for a person to read: sends with the names of their returns. */
export function withReturns(report: CurveReport): CurveReport {
  const stretches = report.stretches.map((drawn) => {
    const placed = drawn.plan.curves.map(({ target, ...rest }) => ({
      ...rest,
      target: { ...target, name: withReturn(target.name, report.set) },
    }));
    return { ...drawn, plan: { ...drawn.plan, curves: placed } };
  });
  return { ...report, stretches };
}
