import { figure } from "#src/cli/measure/outcome/figure.ts";
import type { DeliveryVerdict, Verdict } from "#src/decision/delivery/judge-delivery.ts";
import { STILL } from "#src/decision/delivery/playback.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";

type Row = readonly [name: string, words: string];

/** A verdict for a person: by how much, and what the service would do. Rows of a name and its words, the verdict first. */
export function verdictWords(verdict: DeliveryVerdict): readonly Row[] {
  const { target } = verdict;
  const { platform } = target;
  const rows: Row[] = [
    [target.name, verdict.result ?? "no verdict"],
    ["- loudness", loudness(verdict)],
    ["- true peak", truePeak(verdict)],
  ];
  if (platform?.kind === "service") rows.push(["- on playback", playback(verdict, platform)]);
  if (platform !== null) rows.push(["- figures", figures(platform)]);
  return rows;
}

const CONFIDENCE: Readonly<Record<Platform["confidence"], string>> = {
  A: "from its own text",
  B: "from secondary sources that agree",
  C: "from few sources or such that differ: a hint",
};

/** The user's own figures rest on what the user says of them. */
function figures({ own, source, confidence, asOf }: Platform): string {
  const from = own ? (source ?? "your own, whose source is not said") : CONFIDENCE[confidence];
  return `${from}, ${asOf === null ? "of a date not said" : `as of ${asOf}`}`;
}

function loudness({ target, loudnessOff, loudnessResult }: DeliveryVerdict): string {
  if (target.loudness === null) return "no loudness is published: no verdict on it";
  const goal = `${figure(target.loudness, 1)} LUFS ±${target.tolerance.toFixed(1)}`;
  if (loudnessOff === null) return `${goal}: ${said(loudnessResult)}, it has no loudness`;
  return `${goal}: ${said(loudnessResult)}, ${away(loudnessOff, "LU", "on it")}`;
}

function truePeak({ target, ceiling, truePeakOver, truePeakResult }: DeliveryVerdict): string {
  if (ceiling === null)
    return target.platform === null ? "not asked for: a loudness has no ceiling" : "no ceiling is known";
  const loud = ceiling === target.truePeak ? "" : ` (above ${figure(target.loudAbove, 0)} LUFS)`;
  const room = truePeakOver === null ? "no peak" : away(truePeakOver, "dB", "at it");
  return `at most ${figure(ceiling, 1)} dBTP${loud}: ${said(truePeakResult)}, ${room}`;
}

function said(verdict: Verdict): string {
  return verdict ?? "no verdict";
}

/** To a hundredth, so that what fails by little does not read as nothing. */
function away(distance: number, unit: string, none: string): string {
  const size = Math.abs(distance).toFixed(2);
  if (Number(size) === 0) return none;
  return `${size} ${unit} ${distance > 0 ? "above" : "below"}`;
}

function playback({ target, playback: played, loudnessOff, result }: DeliveryVerdict, platform: Platform): string {
  if (target.loudness === null) return "not known";
  if (loudnessOff === null) return result === "fail" ? "nothing to turn" : "not known: no loudness";
  if (played === null) return unknownRaise(platform);
  const { gain, limited, truePeak: peak } = played;
  if (gain <= -STILL) return `turned down by ${(-gain).toFixed(1)} dB, its peaks at ${figure(peak, 1)} dBTP`;
  if (gain < STILL) return loudnessOff > -STILL ? "played as it is" : asItIs(platform);
  const up = `turned up by ${gain.toFixed(1)} dB`;
  if (limited) return `${up}, into its limiter`;
  return gain < -loudnessOff - STILL ? `${up}, as far as its peaks let it` : up;
}

function unknownRaise({ boosts }: Platform): string {
  return boosts === true ? "turned up, but not known how far" : "not known whether it turns up what is quieter";
}

function asItIs({ boosts }: Platform): string {
  return boosts === false ? "played as it is: nothing is turned up" : "played as it is: its peaks leave no room";
}
