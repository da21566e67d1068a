import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

/** A menu of a routing as LiveAPI gives it: identifiers are hashes, longer than numbers are exact. */
function menu(member: string, names: readonly string[]): string {
  const entries = names.map(
    (name, index) => `{"display_name": ${JSON.stringify(name)}, "identifier": ${HASH}${index}}`,
  );
  return `{"available_${member}s": [${entries.join(", ")}]}`;
}

const HASH = "97531864209753";
const TAPS = ["Pre FX", "Post FX", "Post Mixer"];

/**
 * Gives a compressor its menus, which are empty in the turn in which it is made; tracks have their number in front.
 *
 * Behaviour: elleural spikes on Live 12.4; `_MxDCore/LomTypes.py` of Live 12.0.2, read 2026-11.
 */
export function openRouting(live: FakeLive, device: LiveNode): void {
  if (device.type !== "CompressorDevice") return;
  const { values } = device;
  for (const member of ["input_routing_type", "input_routing_channel"]) {
    values[`available_${member}s`] = menu(member, []);
    values[member] = JSON.stringify({ [member]: { display_name: "No Input", identifier: 0 } });
  }
  const tracks = live.tracks().map(({ values: { name } }, index) => `${index + 1}-${name}`);
  live.clock.after(1, () => {
    values["available_input_routing_types"] = menu("input_routing_type", ["No Input", "Ext. In", ...tracks]);
  });
}

/** What a compressor is steered by. */
export function isRouting(member: string): boolean {
  return member === "input_routing_type" || member === "input_routing_channel";
}

/** Chooses from a menu by an identifier; one that is not in it changes nothing. A source has taps a turn later. */
export function chooseRouting(live: FakeLive, device: LiveNode, member: string, json: string): void {
  const { values } = device;
  const wanted = /"identifier":\s*(-?\d+)/.exec(json)?.[1];
  const offered = String(values[`available_${member}s`] ?? "").match(/\{"display_name"[^{}]*\}/g) ?? [];
  const chosen = offered.find((entry) => entry.includes(`"identifier": ${wanted}}`));
  if (chosen === undefined) return;
  live.counts.undo += 1;
  values[member] = `{"${member}": ${chosen}}`;
  if (member !== "input_routing_type") return;
  values["available_input_routing_channels"] = menu("input_routing_channel", []);
  live.clock.after(1, () => {
    values["available_input_routing_channels"] = menu("input_routing_channel", TAPS);
    values["input_routing_channel"] =
      `{"input_routing_channel": {"display_name": "Post Mixer", "identifier": ${HASH}2}}`;
  });
}
