import { type DrawOrder, drawStretches } from "#src/chassis/curve-device/draw-stretches.ts";
import { type DrawnStretch, stretchWrites } from "#src/chassis/curve-device/drawn-stretch.ts";
import { presetCurve, stretchEdit } from "#src/chassis/curve-device/edits/stretch-edit.ts";
import { namedTargets, stageTargets } from "#src/chassis/curve-device/find-targets.ts";
import {
  errorWords,
  foundWords,
  notWrittenWords,
  unheardWords,
  writtenWords,
} from "#src/chassis/curve-device/found-words.ts";
import { playedStretch } from "#src/chassis/curve-device/played-stretch.ts";
import { stretchFace } from "#src/chassis/curve-device/stretch-face.ts";
import { deviceTargets } from "#src/chassis/curve-device/targets/device-targets.ts";
import { placedTargets } from "#src/chassis/curve-device/targets/placed-targets.ts";
import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import { placedWords } from "#src/chassis/curve-device/words/placed-words.ts";
import { playedWords } from "#src/chassis/curve-device/words/played-words.ts";
import { wholeSongWords } from "#src/chassis/curve-device/words/whole-song-words.ts";
import { compiledOf, readBackErrors } from "#src/chassis/curve-device/write-stretches.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import { controlReader } from "#src/chassis/work/control-values.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { type Decision, mappedPlaces, type Press } from "#src/chassis/work/device-work.ts";
import { settingsNow } from "#src/chassis/work/settings-now.ts";
import { CLIP_SCOPES, clipsAt } from "#src/chassis/work/standing.ts";
import { ROLE_TARGETS } from "#src/knowledge/live/role-targets.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { PresetTarget } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** A move for the arrangement, for one clip, or for each clip of the session, as a press of Analyse asks for it. */
export async function decideCurves(
  device: CurveDevice,
  press: Press,
  ports: DevicePorts,
): Promise<Result<Decision, Refusal>> {
  const order = orderOf(device, press);
  if (!order.ok) return order;
  const prepared = await drawStretches(order.value, ports);
  if (!prepared.ok) return prepared;
  return ok(decision(prepared.value.stretches, device, press, order.value.settings));
}

function orderOf(device: CurveDevice, press: Press): Result<DrawOrder, Refusal> {
  const { controls, standing, stored, targets } = press;
  const read = controlReader(device.spec, controls);
  const named = clipsAt(standing, CLIP_SCOPES[read("scope")] ?? "selected");
  if (!named.ok) return named;
  const recipe = device.recipes[read("recipe")] ?? device.recipes[0]!;
  const settings = settingsNow(recipe, device.spec, controls, stored);
  const usual = targets.length > 0 ? targets : device.usualTargets(read);
  const taken = new Set([...device.lines, ...usual].map(({ role }) => role));
  const byHand = mappedPlaces(press);
  const free = byHand.length === 0 ? rolesDrawn(recipe, settings).filter((role) => !taken.has(role)) : [];
  return ok({
    recipe,
    settings,
    named: named.value,
    trigger: null,
    edited: (stretch) => stretchEdit(stretch, recipe.name, press, device.lines),
    looksForDevices: free.some((role) => ROLE_TARGETS[role].length > 0),
    targets: (stretch) => targetsOn(device, press, stretch, { usual, free, read }),
  });
}

/**
 * Mapped parameters take the place of the whole stage, each in its own range; else the stage, what the preset or the device names,
 * and for the roles that are still free what of the track's devices takes them.
 */
function targetsOn(
  device: CurveDevice,
  press: Press,
  stretch: Stretch,
  { usual, free, read }: Meant,
): Result<readonly FoundTarget[], Refusal> {
  const byHand = mappedPlaces(press);
  if (byHand.length > 0) return placedTargets(byHand, stretch, read);
  const named = namedTargets(usual, stretch);
  // What is tried as mapped takes the place of the stage, as what is mapped does.
  if (!named.ok || press.targets.some(({ place }) => place !== undefined)) return named;
  const roles = new Set(named.value.map(({ role }) => role));
  const stage = stageTargets(device, stretch, press.targets).filter(({ role }) => !roles.has(role));
  const devices = deviceTargets(stretch, free, { named: press.targets, given: null });
  return devices.ok ? ok([...stage, ...named.value, ...devices.value]) : devices;
}

interface Meant {
  /** What is moved where no parameter is mapped. */
  readonly usual: readonly PresetTarget[];
  /** Roles that neither the stage nor anything named takes. */
  readonly free: readonly LaneRole[];
  readonly read: (key: string) => number;
}

function decision(
  stretches: readonly DrawnStretch[],
  device: CurveDevice,
  press: Press,
  settings: DrawOrder["settings"],
): Decision {
  const { standing } = press;
  const seen = stretches.find(({ stretch }) => stretch.clips[0]?.slot === standing.clip?.index) ?? stretches[0]!;
  const played = stretches.map((drawn) => playedStretch(drawn, device.lines, mappedPlaces(press)));
  return {
    writes: stretches.flatMap(stretchWrites),
    curves: played.flatMap(({ curves }) => curves),
    places: played[0]?.places ?? [],
    clips: stretches.flatMap(({ stretch }) => stretch.clips),
    face: stretchFace(seen, settings),
    ground: { clip: seen.stretch.clips[0]?.name ?? "", music: seen.music, waveform: seen.waveform },
    edited: presetCurve(seen),
    ...playedWords(
      stretches.flatMap(({ plan }) => plan.curves),
      device,
      press,
    ),
    words: [...wholeSongWords(device.device, seen.stretch.track), foundWords(stretches)].join(" "),
    prove: (report) => Promise.resolve(ok(proof(stretches, report))),
  };
}

/** Every breakpoint against what the host holds now. */
function proof(stretches: readonly DrawnStretch[], report: WriteReport): string {
  const units = compiledOf(stretches).map(({ target }) => target.taper.unit);
  const errors = readBackErrors(stretches, report).map((error, index) => ({ error, unit: units[index] ?? "dB" }));
  const worst = errors.reduce((most, each) => (each.error > most.error ? each : most), errors[0] ?? NO_ERROR);
  const written = writtenWords(report.breakpoints, stretches.length, errorWords(worst.error, worst.unit));
  return [`${written}${unheardWords(stretches)}`, ...placedWords(stretches), ...notWrittenWords(stretches)].join(" ");
}

const NO_ERROR = { error: 0, unit: "dB" } as const;
