import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import type { TrackElement } from "#src/adapters/als/locate/track-elements.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import { chainPlace, isInstrument, noPlaceWords } from "#src/knowledge/live/device-trees/chain-place.ts";

/** A track's own chain of devices and what stands in it. */
export interface DeviceChain {
  /** The `Devices` element. */
  readonly list: number;
  readonly devices: readonly number[];
  /** The track's shown name. */
  readonly track: string;
}

/**
 * Finds the chain of a track that an audio effect may come into.
 * @throws AlsRefusal where the track is frozen or its chain is not written as Live writes one.
 */
export function deviceChain(xml: XmlIndex, { element }: TrackElement): DeviceChain {
  const track = xml.text(xml.child(element, "Name"), "EffectiveName") ?? "";
  if (xml.text(element, "Freeze") === "true") {
    throw unsupported(
      `Track “${track}” is frozen: Live plays its render, in which a new device is not heard. Unfreeze it first, or flatten it.`,
    );
  }
  const list = xml.path(element, "DeviceChain", "DeviceChain", "Devices");
  if (list === NONE) {
    throw unsupported(
      `Track “${track}” has no chain of devices where Live keeps it: save the set again in Live and retry.`,
    );
  }
  return { list, devices: xml.children(list), track };
}

/**
 * The place in the chain, from 0, that an order means.
 * @throws AlsRefusal where no sound arrives there, or the chain has no such place.
 */
export function placeIn(xml: XmlIndex, chain: DeviceChain, { kind }: TrackElement, at: "end" | number): number {
  const { devices, track } = chain;
  const standing = devices.map((device) => ({ className: xml.name(device), instrument: makesSound(xml, device) }));
  const place = chainPlace(kind, standing, at);
  if (typeof place === "number") return place;
  throw unsupported(noPlaceWords(place, { track, at, count: devices.length }));
}

/** A refusal to put a device somewhere. */
export function unsupported(sentence: string): AlsRefusal {
  return new AlsRefusal("device-unsupported", sentence);
}

function makesSound(xml: XmlIndex, device: number): boolean {
  if (isInstrument(xml.name(device))) return true;
  const info = xml.children(xml.child(device, "PluginDesc"))[0] ?? NONE;
  const says = info === NONE ? undefined : PLUGIN_SAYS[xml.name(info)];
  return says !== undefined && xml.text(info, says.name) === says.instrument;
}

/**
 * How a set says that a plug-in is an instrument and no effect. Source: the formats' own numbers: kPlugCategSynth of VST 2.4,
 * "aumu" of Audio Unit types; VST 3: sets of Live 10 to 12, where 1 stands for instruments and 2 for effects.
 */
const PLUGIN_SAYS: Readonly<Record<string, { readonly name: string; readonly instrument: string }>> = {
  VstPluginInfo: { name: "Category", instrument: "2" },
  Vst3PluginInfo: { name: "DeviceType", instrument: "1" },
  AuPluginInfo: { name: "ComponentType", instrument: "1635085685" },
};
