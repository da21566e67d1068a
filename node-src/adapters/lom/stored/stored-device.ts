import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { many, one } from "#src/adapters/lom/read/song-reading.ts";
import { readParameter, stated } from "#src/adapters/lom/read/track/parameter-reading.ts";
import { DEVICE_PARAMETER } from "#src/adapters/lom/read/track/track-devices.ts";
import { propertyMembers, propertySettings } from "#src/adapters/lom/stored/device-properties.ts";
import { idleBy } from "#src/adapters/lom/stored/idle-by.ts";
import { parameterScale } from "#src/adapters/lom/stored/parameter-scale.ts";
import { type ScaledParameter, storedNow, storedRange } from "#src/adapters/lom/stored/stored-parameters.ts";
import type { LomOp } from "#src/adapters/lom/wire.ts";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A device of a running Live by its handle. */
export interface AskedStored {
  readonly id: number;
  readonly className: string;
}

/** The parameters of a device, and how each stands for one of a set file. */
export interface ScaledDevice extends AskedStored {
  readonly parameters: readonly ScaledParameter[];
  /** What is no parameter of it, as a set file has it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Devices as a running Live of a version has them, each parameter with how it stands for one of a set file. */
export async function scaledDevices(
  wire: LomWire,
  devices: readonly AskedStored[],
  version: string,
): Promise<Result<readonly ScaledDevice[], Refusal>> {
  const scaled: ScaledDevice[] = [];
  for (const { id, className } of devices) {
    const members = propertyMembers(className);
    const asked: LomOp[] = [{ op: "each", at: id, child: "parameters", ...DEVICE_PARAMETER }];
    // A batch a device: with all of their parameters together Live would stand still.
    const answers = await wire.ask(
      members.members.length === 0 ? asked : [...asked, { op: "get", at: id, ...members }],
    );
    if (!answers.ok) return answers;
    const parameters = many(answers.value[0], DEVICE_PARAMETER).map((read): ScaledParameter => {
      const parameter = { ...stated(readParameter(read, ""), read, false), target: read.id };
      return { parameter, scale: parameterScale(className, parameter, version) };
    });
    scaled.push({ id, className, parameters, settings: propertySettings(className, one(answers.value[1], members)) });
  }
  return ok(scaled);
}

/**
 * The parameters of a device as a set file has them: paths, stored values, units and ranges.
 *
 * Edge: one of Live's own of which it is not known what a set would hold for what Live shows is left out.
 */
export async function storedParameters(
  wire: LomWire,
  { className, parameters, settings }: ScaledDevice,
): Promise<Result<readonly Parameter[], Refusal>> {
  const now = await storedNow(wire, parameters);
  if (!now.ok) return now;
  const unitOf = liveParameters(className, SINCE_10);
  const stored = parameters.flatMap((each, index): Parameter[] => {
    const value = now.value[index]!;
    if (value === null) return [];
    if (!each.scale.isNative) return [each.parameter];
    const [minimum, maximum] = storedRange(each);
    const name = each.scale.path;
    return [{ ...each.parameter, name, value, minimum, maximum, unit: unitOf(name).unit }];
  });
  return ok(withIdle(className, stored, settings));
}

/** Utility's gain is a factor since then; all else is as it was. */
const SINCE_10 = 10;

function withIdle(
  className: string,
  parameters: readonly Parameter[],
  settings: ScaledDevice["settings"],
): readonly Parameter[] {
  const byPath = new Map(parameters.map((each) => [each.name, each]));
  const stands = (path: string) => byPath.get(path)?.value ?? settings[path];
  return parameters.map((each) => {
    const idle = each.unheard === undefined ? idleBy(className, each.name, stands) : null;
    if (idle === null) return each;
    const by = byPath.get(idle.when)?.target ?? null;
    return { ...each, unheard: { why: "idle", because: idle.rule.because, by } };
  });
}
