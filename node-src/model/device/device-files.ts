/** The scripts that every device embeds. */
export interface DeviceFiles {
  readonly node: string;
  readonly bridge: string;
  readonly player: string;
  readonly face: string;
}

/** Names of the embedded files of a device: names share one flat space across all devices of a set. */
export function deviceFiles(device: string): DeviceFiles {
  const named = (role: string) => `steadyhand-${device}-${role}.js`;
  return { node: named("node"), bridge: named("bridge"), player: named("player"), face: named("face") };
}
