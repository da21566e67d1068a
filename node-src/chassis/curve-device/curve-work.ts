import { type DrawOrder, drawStretches } from "#src/chassis/curve-device/draw-stretches.ts";
import { type DrawnStretch, stretchWrites } from "#src/chassis/curve-device/drawn-stretch.ts";
import { mappedTarget, namedTargets, stageTargets } from "#src/chassis/curve-device/find-targets.ts";
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
import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import { placedWords } from "#src/chassis/curve-device/words/placed-words.ts";
import { wholeSongWords } from "#src/chassis/curve-device/words/whole-song-words.ts";
import { compiledOf, readBackErrors } from "#src/chassis/curve-device/write-stretches.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import { controlReader } from "#src/chassis/work/control-values.ts";
import type { Decision, DeviceWork, Press } from "#src/chassis/work/device-work.ts";
import { settingsNow } from "#src/chassis/work/settings-now.ts";
import { CLIP_SCOPES, clipsAt } from "#src/chassis/work/standing.ts";
import { ROLE_TARGETS } from "#src/knowledge/live/role-targets.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { PresetTarget } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** What a device that draws recipes does on Analyse: a move for the arrangement, for one clip, or for each clip of the session. */
export function curveWork(device: CurveDevice): DeviceWork {
  return {
    decide: async (press, ports) => {
      const order = orderOf(device, press);
      if (!order.ok) return order;
      const prepared = await drawStretches(order.value, ports);
      if (!prepared.ok) return prepared;
      return ok(decision(prepared.value.stretches, device, press));
    },
  };
}

function orderOf(device: CurveDevice, press: Press): Result<DrawOrder, Refusal> {
  const { controls, standing, stored, mapped, targets } = press;
  const read = controlReader(device.spec, controls);
  const named = clipsAt(standing, CLIP_SCOPES[read("scope")] ?? "selected");
  if (!named.ok) return named;
  const recipe = device.recipes[read("recipe")] ?? device.recipes[0]!;
  const settings = settingsNow(recipe, device.spec, controls, stored);
  const usual = targets.length > 0 ? targets : device.usualTargets(read);
  const taken = new Set([...device.lines, ...usual].map(({ role }) => role));
  const free = mapped === null ? rolesDrawn(recipe, settings).filter((role) => !taken.has(role)) : [];
  return ok({
    recipe,
    settings,
    named: named.value,
    trigger: null,
    looksForDevices: free.some((role) => ROLE_TARGETS[role].length > 0),
    targets: (stretch) => targetsOn(device, press, stretch, { usual, given: mapRange(read), free }),
  });
}

/**
 * The mapped parameter takes the place of the whole stage; else the stage, what the preset or the device names, and for the roles
 * that are still free what of the track's devices takes them.
 */
function targetsOn(
  device: CurveDevice,
  { mapped, targets }: Press,
  stretch: Stretch,
  { usual, given, free }: Meant,
): Result<readonly FoundTarget[], Refusal> {
  if (mapped !== null) {
    const found = mappedTarget(`#${mapped}`, stretch, { given, way: "dials" });
    return found.ok ? ok([found.value]) : found;
  }
  const named = namedTargets(usual, stretch);
  if (!named.ok) return named;
  const roles = new Set(named.value.map(({ role }) => role));
  const stage = stageTargets(device, stretch, targets).filter(({ role }) => !roles.has(role));
  const devices = deviceTargets(stretch, free, { named: targets, given: null });
  return devices.ok ? ok([...stage, ...named.value, ...devices.value]) : devices;
}

/** What is meant where no parameter is mapped. */
interface Meant {
  readonly usual: readonly PresetTarget[];
  readonly given: GivenRange | null;
  /** Roles that neither the stage nor anything named takes. */
  readonly free: readonly LaneRole[];
}

/** What the two dials beside Map say: a part of the knob's way, and nothing while both stand at the same place. */
function mapRange(read: (key: string) => number): GivenRange | null {
  const [from, to] = [read("mapFrom") / PER_CENT, read("mapTo") / PER_CENT];
  return from === to ? null : { from, to, unit: "way" };
}

const PER_CENT = 100;

function decision(stretches: readonly DrawnStretch[], device: CurveDevice, { standing, mapped }: Press): Decision {
  const seen = stretches.find(({ stretch }) => stretch.clips[0]?.slot === standing.clip?.index) ?? stretches[0]!;
  const played = stretches.map((drawn) => playedStretch(drawn, device.lines, mapped));
  return {
    writes: stretches.flatMap(stretchWrites),
    curves: played.flatMap(({ curves }) => curves),
    places: played[0]?.places ?? [],
    clips: stretches.flatMap(({ stretch }) => stretch.clips),
    face: stretchFace(seen),
    ground: { clip: seen.stretch.clips[0]?.name ?? "", music: seen.music, waveform: seen.waveform },
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
