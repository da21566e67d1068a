import type { DeliveryVerdict } from "#src/decision/delivery/judge-delivery.ts";

/** The JSON of one verdict. `null` is what is not known, or was not asked for. */
export function verdictJson(verdict: DeliveryVerdict): object {
  const { target, playback } = verdict;
  const { platform } = target;
  return {
    target: target.id,
    name: target.name,
    result: verdict.result,
    loudness: {
      result: verdict.loudnessResult,
      target: target.loudness,
      tolerance: target.tolerance,
      off: verdict.loudnessOff,
    },
    truePeak: { result: verdict.truePeakResult, ceiling: verdict.ceiling, over: verdict.truePeakOver },
    playback,
    simulation: verdict.simulation,
    boosts: platform?.boosts ?? null,
    albumRule: platform?.albumRule?.words ?? null,
    asOf: platform?.asOf ?? null,
    source: platform?.source ?? null,
    confidence: platform?.confidence ?? null,
  };
}
