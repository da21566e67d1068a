import { fromStart, stretchEdit } from "#src/chassis/curve-device/edits/stretch-edit.ts";
import { storedPlace } from "#src/chassis/curve-device/stored-place.ts";
import { playedWords } from "#src/chassis/curve-device/words/played-words.ts";
import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { calledOn } from "#src/chassis/listening/device-parameter.ts";
import { reachWords } from "#src/chassis/plan/reach-words.ts";
import { controlReader } from "#src/chassis/work/control-values.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { type Decision, mappedPlaces, type Press } from "#src/chassis/work/device-work.ts";
import { noteWords } from "#src/chassis/work/recipe-words.ts";
import { travelCurve } from "#src/curve/compile/stage-curve.ts";
import { modulationOf } from "#src/curve/tapers/modulation-of.ts";
import { previewGround } from "#src/devices/ride/preview-ground.ts";
import { besideRide, type RiddenPlaces, type RideBeside, riddenPlaces } from "#src/devices/ride/ride-beside.ts";
import { choiceAt, intentOf, STAGE, scopeOf, VOCAL_RIDE } from "#src/devices/ride/ride-controls.ts";
import {
  type PreparedRide,
  prepareRides,
  proveRide,
  type RideEdit,
  type RideProof,
  rideWrite,
} from "#src/devices/ride/run.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import { counted } from "#src/model/figure-words.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { WriteReport } from "#src/ports/live-host.ts";
import type { Progress } from "#src/ports/progress.ts";

/** A ride for the arrangement, for one clip, or for each clip of the session, as a press of Analyse asks for it. */
export async function decideRides(press: Press, ports: DevicePorts): Promise<Result<Decision, Refusal>> {
  const { controls, standing, stored } = press;
  const read = controlReader(RIDE_SPEC, controls);
  const places = riddenPlaces(mappedPlaces(press), read);
  const choice = choiceAt(standing, scopeOf(controls), places.itself?.id ?? null);
  if (!choice.ok) return choice;
  const prepared = await prepareRides(choice.value, intentOf(controls, stored), ports, rideEdit(press));
  if (!prepared.ok) return prepared;
  const { rides, leftOut } = prepared.value;
  const all: RideBeside[] = [];
  for (const ride of rides) {
    const beside = besideRide(ride, places.beside, read);
    if (!beside.ok) return beside;
    all.push(...beside.value);
  }
  const seen = rides.find(({ chosen }) => chosen.clips[0]?.slot === standing.clip?.index) ?? rides[0]!;
  return ok(decision({ rides, seen, beside: all, places }, leftOut, press));
}

/** What one press of Analyse decided to ride. */
interface Ridden {
  readonly rides: readonly PreparedRide[];
  readonly seen: PreparedRide;
  readonly beside: readonly RideBeside[];
  readonly places: RiddenPlaces;
}

function decision({ rides, seen, beside, places }: Ridden, leftOut: readonly Refusal[], press: Press): Decision {
  // What follows takes the place of the device's own gain, as what is mapped does.
  const own = places.itself !== null || places.beside.length === 0 ? rides : [];
  const place = places.itself?.place ?? 0;
  const mapped = places.itself === null ? [] : own.map(({ chosen }) => ({ target: reachOf(chosen) }));
  return {
    writes: [...own.map(rideWrite), ...beside.map(({ write }) => write)],
    curves: [...own.map((ride) => storedCurve(ride, place)), ...beside.map(({ stored }) => stored)],
    clips: rides.flatMap(({ chosen }) => chosen.clips),
    face: drawn(seen),
    ground: previewGround(seen),
    ...playedWords([...mapped, ...beside.map(({ curve }) => curve)], { spec: RIDE_SPEC, lines: [] }, press),
    edited: seen.edited ? fromStart({ unit: "dB", points: seen.edited }, seen.plan.from) : null,
    words: [...editNotes(press, seen).map(noteWords), foundWords(rides, leftOut.length), promised(rides, press)]
      .filter((each) => each !== "")
      .join(" "),
    prove: (report, ports) => (own.length === 0 ? Promise.resolve(ok(readBack(report))) : prove(own, report, ports)),
  };
}

function readBack({ breakpoints }: WriteReport): string {
  return `${counted(breakpoints, "point")} written and read back.`;
}

function reachOf({ parameter, device, track }: PreparedRide["chosen"]) {
  const reach = modulationOf(parameter, device?.className ?? "Mixer");
  return { name: calledOn(track, { device, parameter }), reach };
}

/** What a hand has made of the ride of these clips, if it was over the beats that are ridden now and is a gain. */
function rideEdit(press: Press): RideEdit {
  return (chosen, drawn) => {
    const { lane } = handEdit(press, chosen, drawn);
    return lane?.unit === "dB" ? lane.points : null;
  };
}

function handEdit(
  press: Press,
  { place, clips }: PreparedRide["chosen"],
  { from, to }: Pick<PreparedRide["plan"], "from" | "to">,
) {
  return stretchEdit({ place, clips, from, to }, VOCAL_RIDE.name, press);
}

/** What is said of an edit: that it stands for what would be drawn, or that it is of other beats. */
function editNotes(press: Press, { edited, chosen, plan }: PreparedRide): readonly RecipeNote[] {
  return edited ? [{ code: "edited", left: [] }] : handEdit(press, chosen, plan).notes;
}

function drawn({ plan, input, chosen, edited }: PreparedRide): Partial<CurveFace> {
  const { slot, mark } = storedPlace(chosen.place, chosen.clips);
  const beats = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    from: input.tempo.beatsAt(start),
    to: input.tempo.beatsAt(end),
  });
  return {
    curve: edited ? bentCurve(edited) : plan.ride,
    bends: edited ? edited.map(({ bend }) => bend) : [],
    edited: edited != null,
    place: { slot, mark, line: null, over: 0 },
    span: { from: plan.from, to: plan.to },
    phrases: plan.phrases.map(({ startBeats, endBeats }) => ({ from: startBeats, to: endBeats })),
    breaths: plan.breaths.map(beats),
    bars: { length: input.bars.barLengthAt(plan.from), first: 0 },
    spread: { before: plan.spread.before, after: plan.spread.predicted },
  };
}

/** The ride in dB for the device's own stage; for a mapped parameter the way it goes from one end of its range to the other. */
function storedCurve({ plan, chosen, input }: PreparedRide, index: number): StoredCurve {
  const place = { index, ...storedPlace(chosen.place, chosen.clips) };
  if (chosen.parameter.name === STAGE) return { ...place, index: 0, target: "stage", points: plan.ride };
  const { reach } = reachOf(chosen);
  return { ...place, target: "mapped", ...travelCurve(plan.points, { ...input.parameter, reach }) };
}

/** Every clip again, through what its lane holds now. A host that draws the arrangement in pieces reads it back as one. */
async function prove(
  rides: readonly PreparedRide[],
  report: WriteReport,
  ports: DevicePorts,
): Promise<Result<string, Refusal>> {
  const proofs: RideProof[] = [];
  for (const [index, ride] of rides.entries()) {
    const share: Progress["report"] = (words, done) => ports.progress.report(words, (index + done) / rides.length);
    const proof = await proveRide(ride, report.readBack[index] ?? [], { ...ports, progress: { report: share } });
    if (!proof.ok) return proof;
    proofs.push(proof.value);
  }
  const phrases = rides.map(({ plan }) => plan.phrases.length);
  const before = pooled(
    proofs.map(({ outcome }) => outcome.spread.before),
    phrases,
  );
  const after = pooled(
    proofs.map(({ outcome }) => outcome.spread.after),
    phrases,
  );
  const clips = rides.length > 1 ? ` in ${rides.length} clips` : "";
  const done = `${counted(report.breakpoints, "point")} written and read back${clips}. Spread ${spreadWords(before, after)}.`;
  return ok(`${done}${unheardWords(rides)}`);
}

/** Of the first that stays short of a loudness, or of the first, what it comes to. */
function promised(rides: readonly PreparedRide[], { controls, stored }: Press): string {
  const intent = intentOf(controls, stored);
  const all = rides.map(({ plan }) => plan.reach);
  return reachWords(all.find((reach) => reach?.held != null) ?? all[0] ?? null, intent);
}

function foundWords(rides: readonly PreparedRide[], leftOut: number): string {
  const phrases = rides.map(({ plan }) => plan.phrases.length);
  const before = pooled(
    rides.map(({ plan }) => plan.spread.before),
    phrases,
  );
  const after = pooled(
    rides.map(({ plan }) => plan.spread.predicted),
    phrases,
  );
  const clips = rides.length > 1 ? `${rides.length} clips, ` : "";
  const missed = leftOut > 0 ? ` ${leftOut} ${leftOut > 1 ? "clips have" : "clip has"} nothing to ride.` : "";
  const leftAside = eachOnce(rides.flatMap(({ warnings }) => warnings));
  const count = phrases.reduce((sum, each) => sum + each, 0);
  return `${clips}${counted(count, "phrase")}, spread ${spreadWords(before, after)}.${unheardWords(rides)}${missed}${leftAside}`;
}

/** What may keep the rides from being heard, behind a sentence; nothing where nothing does. */
function unheardWords(rides: readonly PreparedRide[]): string {
  return eachOnce(rides.flatMap(({ unheard }) => unheard));
}

function eachOnce(sentences: readonly string[]): string {
  return [...new Set(sentences)].map((each) => ` ${each}`).join("");
}

function spreadWords(before: number, after: number): string {
  return `${before.toFixed(1)} to ${after.toFixed(1)} LU`;
}

/** The spread inside the clips as one figure: the root mean square, each phrase counting once. */
function pooled(spreads: readonly number[], phrases: readonly number[]): number {
  const weight = phrases.reduce((sum, each) => sum + each, 0);
  const squares = spreads.reduce((sum, spread, index) => sum + spread * spread * (phrases[index] ?? 0), 0);
  return weight > 0 ? Math.sqrt(squares / weight) : 0;
}
