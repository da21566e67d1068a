import { basename } from "node:path";
import { remeasure } from "#src/analysis/voice/remeasure.ts";
import { type Chosen, choose, chooseEach } from "#src/chassis/listening/choose.ts";
import type { FilePassage } from "#src/chassis/listening/clip-passages.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { measureThrough } from "#src/chassis/listening/through/measure-through.ts";
import { writePlace } from "#src/chassis/session/writing/write-place.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { writeEnvelopes } from "#src/chassis/work/write-envelopes.ts";
import { straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { parameterGainAt } from "#src/curve/parameter-gain.ts";
import { readBackError } from "#src/curve/read-back-error.ts";
import { listen } from "#src/devices/ride/listen.ts";
import { hearVoice, planRide } from "#src/devices/ride/plan.ts";
import { asItStands } from "#src/devices/ride/report-ride.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { BentPoint } from "#src/model/bent-point.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice, RideIntent, RideOutcome, RidePlan } from "#src/model/ride.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Decibels, Fraction, RawValue } from "#src/model/units.ts";
import type { EnvelopeWrite, ReadNeed, WriteReport } from "#src/ports/live-host.ts";

/** What was measured once a ride stands. */
export interface RideProof {
  /** The clips through the automation there was, and heard again through what was written, both relative to the fader at rest. */
  readonly before: Hearing;
  readonly after: Hearing;
  readonly outcome: RideOutcome;
  /** Largest distance between a breakpoint as decided and as the host holds it now. */
  readonly readBackError: Decibels;
}

/** A ride from the set to its proof. */
export interface RideReport extends Chosen, RideProof {
  readonly set: LiveSet;
  readonly tempo: TempoMap;
  readonly bars: Bars;
  readonly plan: RidePlan;
  readonly written: WriteReport;
  /** Earlier automation of the parameter, in the lane that was written. */
  readonly earlier: Envelope<RawValue>;
  readonly warnings: readonly string[];
  readonly unheard: readonly string[];
}

/** A ride that is decided and not written. */
export interface PreparedRide {
  readonly set: LiveSet;
  readonly chosen: Chosen;
  readonly input: RideInput;
  readonly played: readonly FilePassage[];
  readonly plan: RidePlan;
  /** The ride's points, where a hand has edited it. */
  readonly edited?: readonly BentPoint[] | null;
  readonly warnings: readonly string[];
  readonly unheard: readonly string[];
}

/** What a hand has made of the ride of some clips, in dB; `null`: nothing. */
export type RideEdit = (chosen: Chosen, drawn: Pick<RidePlan, "from" | "to">) => readonly BentPoint[] | null;

/**
 * Reads, listens, plans, writes, reads back, and listens again through what stands in the set.
 * @param decided is told of the ride before anything is written.
 */
export async function runRide(
  choice: RideChoice,
  intent: RideIntent,
  ports: DevicePorts,
  decided: (prepared: PreparedRide) => void = () => undefined,
): Promise<Result<RideReport, Refusal>> {
  const writable = await ports.host.mayWrite();
  if (!writable.ok) return writable;
  const prepared = await prepareRide(choice, intent, ports);
  if (!prepared.ok) return prepared;
  decided(prepared.value);
  return writeRide(prepared.value, ports);
}

/** Reads, listens and plans; nothing is written. */
export async function prepareRide(
  choice: RideChoice,
  intent: RideIntent,
  ports: DevicePorts,
): Promise<Result<PreparedRide, Refusal>> {
  const set = await ports.host.read(needOf(intent));
  if (!set.ok) return set;
  const chosen = choose(set.value, choice);
  return chosen.ok ? prepare(set.value, chosen.value, intent, filesAsked(ports)) : chosen;
}

/** As `prepareRide`, a ride for each clip of the session; a clip that has nothing to ride is left out while another has. */
export async function prepareRides(
  choice: RideChoice,
  intent: RideIntent,
  ports: DevicePorts,
  edited: RideEdit = () => null,
): Promise<Result<{ readonly rides: readonly PreparedRide[]; readonly leftOut: readonly Refusal[] }, Refusal>> {
  const set = await ports.host.read(needOf(intent));
  if (!set.ok) return set;
  const chosen = chooseEach(set.value, choice);
  if (!chosen.ok) return chosen;
  const files = filesAsked(ports);
  const rides: PreparedRide[] = [];
  const leftOut: Refusal[] = [];
  for (const each of chosen.value) {
    const prepared = await prepare(set.value, each, intent, files, { edited, bedLater: true });
    if (prepared.ok) rides.push(prepared.value);
    else leftOut.push(prepared.error);
  }
  return rides.length === 0 && leftOut[0] !== undefined ? refused(leftOut[0]) : ok({ rides, leftOut });
}

/** The song's form is asked for whatever the intent says, so that a dial turned later finds it read. */
function needOf({ target }: RideIntent): ReadNeed {
  return { bed: target.kind === "bed", form: true };
}

function filesAsked({ listening, progress, signal }: DevicePorts): FilesAsked {
  const heard = (path: string, done: Fraction) => progress.report(`Listening to ${basename(path)}`, done);
  return listening.asker({ heard, ...(signal && { signal }) });
}

async function prepare(
  set: LiveSet,
  chosen: Chosen,
  intent: RideIntent,
  files: FilesAsked,
  { edited: editOf = () => null, bedLater = false }: { readonly edited?: RideEdit; readonly bedLater?: boolean } = {},
): Promise<Result<PreparedRide, Refusal>> {
  const heard = await listen(set, chosen, intent, files, bedLater);
  if (!heard.ok) return heard;
  const drawn = planRide(heard.value.input, intent);
  if (drawn.outcome !== "ride") return refused(nothingToRide(chosen.track, drawn));
  const edited = editOf(chosen, drawn);
  const plan = edited === null ? drawn : planRide(heard.value.input, intent, laidOut(edited));
  return ok({ set, chosen, plan, edited, ...heard.value });
}

function laidOut(edited: readonly BentPoint[]): Envelope<Decibels> {
  return straightPieces(bentCurve(edited), CURVE_TOLERANCE.dB);
}

/** Writes a decided ride, reads it back and listens again through what stands in the set. */
async function writeRide(prepared: PreparedRide, ports: DevicePorts): Promise<Result<RideReport, Refusal>> {
  const written = await writeEnvelopes([rideWrite(prepared)], ports);
  if (!written.ok) return written;
  const proven = await proveRide(prepared, written.value.readBack[0] ?? [], ports);
  if (!proven.ok) return proven;
  const { set, chosen, input, warnings, unheard } = prepared;
  const plan = asItStands(prepared.plan, written.value.readBack[0] ?? [], proven.value.before, input);
  return ok({
    ...chosen,
    ...proven.value,
    set,
    tempo: input.tempo,
    bars: input.bars,
    plan,
    written: written.value,
    earlier: input.parameter.envelope,
    warnings,
    unheard,
  });
}

/** Listens again through what stands in the lane now. */
export async function proveRide(
  { input, played, plan }: PreparedRide,
  standing: Envelope<RawValue>,
  ports: DevicePorts,
): Promise<Result<RideProof, Refusal>> {
  const before = hearVoice(input);
  const after = await hearAgain(standing, input, played, before, ports);
  if (!after.ok) return after;
  return ok({
    before,
    after: after.value,
    outcome: remeasure(plan.phrases, after.value),
    readBackError: readBackError(plan.points, standing, input.parameter.taper),
  });
}

/** The envelope of a decided ride. @throws RangeError for a parameter that cannot be automated. */
export function rideWrite({ chosen: { track, parameter, place, clips }, plan }: PreparedRide): EnvelopeWrite {
  if (parameter.target === null) throw new RangeError("rideWrite: the parameter cannot be automated");
  return {
    track: track.id,
    target: parameter.target,
    place: writePlace(place, clips),
    points: plan.points,
    mode: plan.mode === "merge" ? { merge: { from: plan.from, to: plan.to } } : "replace",
  };
}

/** Every sample again, through what the lane holds now, relative to where the parameter rests. */
function hearAgain(
  standing: Envelope<RawValue>,
  { parameter, tempo }: RideInput,
  played: readonly FilePassage[],
  like: Hearing,
  { audio, progress }: DevicePorts,
): Promise<Result<Hearing, Refusal>> {
  const heard = (done: Fraction) => progress.report("Measuring the ride", done);
  heard(0);
  return measureThrough(played, parameterGainAt(standing, parameter), tempo, like, audio, heard);
}

function nothingToRide(track: Track, { outcome }: RidePlan): Refusal {
  const why =
    outcome === "silent"
      ? "its clips are silent"
      : "nothing in its clips stands out from the noise as singing or speech";
  return refusal("nothing-to-ride", `There is nothing to ride on track “${track.name}”: ${why}.`);
}
