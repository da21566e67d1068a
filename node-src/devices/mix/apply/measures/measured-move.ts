import { heightWithin } from "#src/analysis/track-traits/band-heights.ts";
import { lowEnd } from "#src/analysis/track-traits/low-end.ts";
import { faderGain } from "#src/decision/mix/levels/fader-gain.ts";
import { againstRest, levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { UTILITY } from "#src/decision/mix/moves/gain-part.ts";
import type { MixPlan } from "#src/devices/mix/plan.ts";
import type { FindingCode, MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MeasuredMove } from "#src/model/mix/moves/move-outcome.ts";
import type { TrackTraits } from "#src/model/mix/track-traits.ts";
import type { Decibels, LoudnessUnits } from "#src/model/units.ts";

/** What a move's own measure was before it, and is after it. A clip gain goes through the Utility that carries it. */
export function measuredMove(
  finding: MixFinding,
  move: Pick<MixMove, "device" | "kind">,
  before: MixPlan,
  after: MixPlan,
): MeasuredMove | null {
  const measure = MEASURES[finding.code];
  const [was, is] = [before, after].map((plan) => measure?.(plan, finding, before) ?? Number.NaN);
  if (!(Number.isFinite(was) && Number.isFinite(is))) return null;
  const device = move.kind === "clip-gain" ? UTILITY : move.device;
  return { before: was!, after: is!, ...(device === null ? { through: "file" } : { through: "model", model: device }) };
}

/** Of a mix, in the unit of the prediction; `first` is the mix as it was before the move. */
type Measure = (plan: MixPlan, finding: MixFinding, first: MixPlan) => number | null;

/** By what a move was made for. What is not listed has no measure in what is heard, and no move that is written. */
const MEASURES: Readonly<Partial<Record<FindingCode, Measure>>> = {
  "too-loud": level,
  "too-quiet": level,
  "off-balance": level,
  clipped: (plan, finding) => {
    const track = plan.mix.tracks.find(({ id }) => id === finding.tracks[0]);
    const fader = track === undefined ? null : faderGain(track);
    const peak = traitsOf(plan, finding)?.truePeak;
    return fader === null || peak === undefined ? null : peak - fader;
  },
  resonance: height,
  rumble: low,
  "build-up": excess,
  harsh: excess,
  boomy: excess,
  wild: (plan, finding) => traitsOf(plan, finding)?.dynamics.loudnessRange ?? null,
  inverted: (plan, finding) => traitsOf(plan, finding)?.image?.monoChange ?? null,
  "mono-loss": (plan, finding) => traitsOf(plan, finding)?.image?.monoChange ?? null,
  "one-sided": (plan, finding) => traitsOf(plan, finding)?.image?.balance ?? null,
  "wide-bass": (plan, finding) => traitsOf(plan, finding)?.image?.ranges[0]?.correlation ?? null,
  masked: ({ measures }, { tracks: [masker, maskee] }) => measures.lossUnder(maskee!, masker!, new Map()),
};

function traitsOf({ measures }: MixPlan, { tracks }: MixFinding): TrackTraits | undefined {
  return measures.traits.get(tracks[0]!);
}

/** Of the whole mix. */
function excess({ measures }: MixPlan, finding: MixFinding): Decibels | null {
  return measures.excessOf(finding);
}

/** Of all of its tracks together, against everything else while they sound. */
function level({ measures: { traits, sum } }: MixPlan, { tracks }: MixFinding): LoudnessUnits | null {
  const rows = tracks.flatMap((id) => traits.get(id)?.blocks ?? []);
  const beside = sum === null || rows.length === 0 ? null : levelBeside(rows, sum.blocks);
  return beside === null ? null : againstRest(beside);
}

/** In the frames in which it stood out. */
function height({ mix }: MixPlan, finding: MixFinding, first: MixPlan): Decibels | null {
  const features = mix.tracks.find(({ id }) => id === finding.tracks[0])?.features ?? null;
  const stood = traitsOf(first, finding)?.resonances.find(({ frequency }) => isWithin(frequency, finding));
  return features === null || stood === undefined ? null : heightWithin(features, stood.frames, stood.band);
}

/** Under the edge that the finding ends at. */
function low({ mix, measures }: MixPlan, { tracks: [id], band }: MixFinding): Decibels | null {
  const features = mix.tracks.find((track) => track.id === id)?.features ?? null;
  const active = measures.traits.get(id!)?.active;
  return features === null || active === undefined || band === undefined ? null : lowEnd(features, active, band.high);
}

function isWithin(frequency: number, { band }: MixFinding): boolean {
  return band !== undefined && frequency >= band.low && frequency <= band.high;
}
