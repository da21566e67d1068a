import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { FoundParameter } from "#src/adapters/lom/parameters/look-at.ts";
import { liveVersion, VERSION } from "#src/adapters/lom/read/live-version.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import { type ParameterScale, parameterScale } from "#src/adapters/lom/stored/parameter-scale.ts";
import type { ScaledParameter } from "#src/adapters/lom/stored/stored-parameters.ts";
import type { LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Parameters that were found in a running Live, each with how it stands for one of a set file: by the class of the device that it is on. */
export async function scaledParameters(
  wire: LomWire,
  found: readonly FoundParameter[],
): Promise<Result<readonly ScaledParameter[], Refusal>> {
  const holders = found.map(({ named }) => DEVICE.exec(named.path)?.[1] ?? null);
  const devices = [...new Set(holders.filter((holder) => holder !== null))];
  const asked = await wire.ask([...VERSION, ...devices.map((at): LomOp => ({ op: "get", at, ...CLASS }))]);
  if (!asked.ok) return asked;
  const version = liveVersion(asked.value);
  const read = asked.value.slice(VERSION.length);
  const classes = new Map(devices.map((at, index) => [at, one(read[index], CLASS)?.text("class_name") ?? ""]));
  return ok(
    found.map(({ address: { target }, named: { parameter } }, index) => {
      const className = classes.get(holders[index] ?? "");
      const scale = className === undefined ? OWN(parameter.name) : parameterScale(className, parameter, version);
      return { parameter: { ...parameter, target }, scale };
    }),
  );
}

const CLASS: Members = { members: ["class_name"] };
/** A parameter of a device, be it in a rack; those of mixers are none. */
const DEVICE = /^(.* devices \d+) parameters \d+$/;

/** The mixer's numbers are the host's own. */
const OWN = (path: string): ParameterScale => ({ path, isNative: false, law: null, shown: null });
