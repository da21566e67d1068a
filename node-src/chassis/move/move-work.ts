import type { Stretch } from "#src/chassis/move/choose-clips.ts";
import { mappedTarget, namedTargets, stageTargets } from "#src/chassis/move/find-targets.ts";
import { playedMove } from "#src/chassis/move/move-curves.ts";
import { moveFace } from "#src/chassis/move/move-face.ts";
import { errorWords, foundWords, notWrittenWords, unheardWords, writtenWords } from "#src/chassis/move/move-words.ts";
import { type MoveOrder, prepareMoves } from "#src/chassis/move/prepare-moves.ts";
import { moveWrites, type PreparedMove } from "#src/chassis/move/prepared-move.ts";
import { compiledOf, readBackErrors } from "#src/chassis/move/run-moves.ts";
import { settingsNow } from "#src/chassis/move/settings-now.ts";
import { deviceTargets } from "#src/chassis/move/targets/device-targets.ts";
import { rolesDrawn } from "#src/chassis/move/targets/roles-drawn.ts";
import { placedWords } from "#src/chassis/move/words/placed-words.ts";
import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-move.ts";
import { controlReader } from "#src/chassis/session/control-values.ts";
import type { ClipWrite, Decision, DeviceWork, Press } from "#src/chassis/session/decision.ts";
import { CLIP_SCOPES, clipsAt } from "#src/chassis/session/standing.ts";
import { ROLE_TARGETS } from "#src/knowledge/live/role-targets.ts";
import type { GivenRange } from "#src/model/move/given-range.ts";
import type { LaneRole } from "#src/model/move/lane.ts";
import type { PresetTarget } from "#src/model/move/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** What a device that draws recipes does on Analyse: a move for the arrangement, for one clip, or for each clip of the session. */
export function moveWork(device: MoveDevice): DeviceWork {
  return {
    decide: async (press, ports) => {
      const order = orderOf(device, press);
      if (!order.ok) return order;
      const prepared = await prepareMoves(order.value, ports);
      if (!prepared.ok) return prepared;
      return ok(decision(prepared.value.moves, device, press));
    },
  };
}

function orderOf(device: MoveDevice, press: Press): Result<MoveOrder, Refusal> {
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
  device: MoveDevice,
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

function decision(moves: readonly PreparedMove[], device: MoveDevice, { standing, mapped }: Press): Decision {
  const seen = moves.find(({ stretch }) => stretch.clips[0]?.slot === standing.clip?.index) ?? moves[0]!;
  const played = moves.map((move) => playedMove(move, device.lines, mapped));
  return {
    writes: moves.flatMap(clipWrites),
    curves: played.flatMap(({ curves }) => curves),
    places: played[0]?.places ?? [],
    clips: moves.flatMap(({ stretch }) => stretch.clips),
    face: moveFace(seen),
    ground: { clip: seen.stretch.clips[0]?.name ?? "", music: seen.music, waveform: seen.waveform },
    words: foundWords(moves),
    prove: (report) => Promise.resolve(ok(proof(moves, report))),
  };
}

function clipWrites(move: PreparedMove): ClipWrite[] {
  const { place, clips } = move.stretch;
  const [clip] = clips;
  const marked = place === "session" && clip !== undefined;
  const file = clip?.kind === "audio" ? clip.sample.name : "";
  return moveWrites(move).map((write) => ({ write, clip: marked ? { name: clip.name, file } : null }));
}

/** Every breakpoint against what the host holds now. */
function proof(moves: readonly PreparedMove[], report: WriteReport): string {
  const units = compiledOf(moves).map(({ target }) => target.taper.unit);
  const errors = readBackErrors(moves, report).map((error, index) => ({ error, unit: units[index] ?? "dB" }));
  const worst = errors.reduce((most, each) => (each.error > most.error ? each : most), errors[0] ?? NO_ERROR);
  const written = writtenWords(report.breakpoints, moves.length, errorWords(worst.error, worst.unit));
  return [`${written}${unheardWords(moves)}`, ...placedWords(moves), ...notWrittenWords(moves)].join(" ");
}

const NO_ERROR = { error: 0, unit: "dB" } as const;
