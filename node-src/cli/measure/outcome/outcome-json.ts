import { measurementJson } from "#src/cli/measure/measurement-json.ts";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { verdictJson } from "#src/cli/measure/outcome/verdict-json.ts";
import type { Seconds } from "#src/model/units.ts";

/** The JSON of one file: its measurement, with `verdict` where a target was given; `{file, error}` where it failed. */
export function outcomeJson(outcome: Outcome, every?: Seconds): object {
  if ("error" in outcome) return { file: outcome.file, error: outcome.error };
  const { measured, verdict } = outcome;
  return { ...measurementJson(measured, every), ...(verdict === null ? {} : { verdict: verdictJson(verdict) }) };
}
