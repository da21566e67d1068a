import { shownName } from "#src/adapters/als/locate/parameter-path.ts";
import { deviceName } from "#src/adapters/als/read/device-name.ts";
import { readParameter } from "#src/adapters/als/read/read-parameter.ts";
import { chainName, soundSwitch, unheardIn } from "#src/adapters/als/read/read-switches.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import { soundSettings } from "#src/knowledge/live/sound-settings.ts";
import type { Device, Parameter, SoundSwitch } from "#src/model/live-set.ts";

/** Reads the devices in a `Devices` element, in order; `around` are the racks and chains that hold it. */
export function readDevices(context: SetContext, devices: number, around: readonly SoundSwitch[] = []): Device[] {
  return context.xml.children(devices).map((device) => readDevice(context, device, around));
}

function readDevice(context: SetContext, device: number, around: readonly SoundSwitch[]): Device {
  const { xml } = context;
  const className = xml.name(device);
  const name = deviceName(xml, device);
  const rack = soundSwitch(xml, xml.child(device, "On"), "rack", name);
  return {
    name,
    className,
    on: rack.on,
    switches: [...around, { ...rack, kind: "device" }],
    parameters: readParameters(context, device, className, around),
    nested: CHAIN_LISTS.flatMap((list) => readChains(context, xml.child(device, list), [...around, rack])),
    ...rackChains(context, device),
    ...settingsOf(xml, device, className),
  };
}

/** A rack has a list of chains, be it empty. */
function rackChains(context: SetContext, device: number): Pick<Device, "chains"> {
  const { xml } = context;
  const branches = xml.child(device, "Branches");
  if (branches === NONE) return {};
  const known = liveParameters("Mixer", context.liveVersion);
  const read = (branch: number, name: string, as: string) =>
    readParameter(xml, xml.path(branch, "MixerDevice", name), as, known(as));
  return {
    chains: xml.children(branches).map((branch) => ({
      name: chainName(xml, branch),
      on: xml.text(xml.path(branch, "MixerDevice", "Speaker"), "Manual") !== "false",
      volume: read(branch, "Volume", "Volume"),
      pan: read(branch, "Panorama", "Pan"),
    })),
  };
}

function settingsOf(xml: XmlIndex, device: number, className: string): Pick<Device, "settings"> {
  const stored = soundSettings(className).flatMap((name) => {
    const [own = "", ...around] = name.split("/").reverse();
    const value = xml.text(xml.path(device, ...around.reverse()), own);
    return value === null ? [] : [[name, value] as const];
  });
  return stored.length === 0 ? {} : { settings: Object.fromEntries(stored) };
}

/** Where racks keep their chains. */
const CHAIN_LISTS = ["Branches", "ReturnBranches"] as const;

/** All devices of a rack's chains, those of racks in racks after their rack. */
function readChains(context: SetContext, branches: number, around: readonly SoundSwitch[]): Device[] {
  const { xml } = context;
  return xml.children(branches).flatMap((branch) => {
    const chain = soundSwitch(xml, xml.path(branch, "MixerDevice", "Speaker"), "chain", chainName(xml, branch));
    return firstDevices(xml, branch)
      .flatMap((devices) => readDevices(context, devices, [...around, chain]))
      .flatMap((device) => [{ ...device, nested: [] }, ...device.nested]);
  });
}

/** The outermost `Devices` elements inside a chain. */
function firstDevices(xml: XmlIndex, branch: number): number[] {
  const tag = xml.tagOf("Devices");
  const found: number[] = [];
  let at = branch + 1;
  while (at < xml.after(branch)) {
    const hit = xml.tag(at) === tag;
    if (hit) found.push(at);
    at = hit ? xml.after(at) : at + 1;
  }
  return found;
}

function readParameters(
  context: SetContext,
  device: number,
  className: string,
  around: readonly SoundSwitch[],
): Parameter[] {
  const { xml, warnings } = context;
  const known = liveParameters(className, context.liveVersion);
  const unheard = unheardIn(xml, device, around);
  return parameterElements(xml, device).flatMap((element) => {
    const name = pathInside(xml, element, device);
    if (name === "") return [];
    const parameter = readParameter(xml, element, name, known(name));
    if (parameter === null)
      warnings.push(`Parameter ${name} of ${className} has an unreadable value and was left out.`);
    const why = parameter === null ? null : unheard(element, name);
    return parameter === null ? [] : why === null ? parameter : { ...parameter, unheard: why };
  });
}

/** Everything in a device that has a value set by hand; a rack's chains hold devices of their own. */
function parameterElements(xml: XmlIndex, device: number): number[] {
  const manual = xml.tagOf("Manual");
  const chains = CHAIN_LISTS.map((name) => xml.child(device, name));
  const found: number[] = [];
  let at = device + 1;
  while (at < xml.after(device)) {
    if (xml.tag(at) === manual) found.push(xml.parent(at));
    at = chains.includes(at) ? xml.after(at) : at + 1;
  }
  return found.filter((element) => element !== device);
}

/** Path of a parameter inside its device; a plug-in's or a Max device's shown name, empty for a place not in use. */
function pathInside(xml: XmlIndex, element: number, device: number): string {
  const parts: string[] = [];
  for (let at = element; at !== device; at = xml.parent(at)) {
    const shown = shownName(xml, at);
    if (shown !== null) return shown;
    parts.unshift(xml.name(at));
  }
  return parts.join("/");
}
