import { type AmxdDevice, DEVICE_FLAGS, FILE_FLAGS } from "#src/adapters/max/amxd/amxd-device.ts";
import { FIXED_DATE, lineABox, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";

/** A script to embed. */
export interface EmbeddedScript {
  readonly name: string;
  readonly text: string;
  /** Files that `node.script` runs must exist on disk, and Max unpacks them. */
  readonly onDisk: boolean;
}

/** A frozen device: its patcher and every script that it runs, dates fixed. */
export function freezeDevice(
  fileName: string,
  type: string,
  patcher: Patcher,
  scripts: readonly EmbeddedScript[],
): AmxdDevice {
  const encode = (text: string) => new TextEncoder().encode(text);
  const common = { modified: FIXED_DATE, version: 0 };
  const main = { name: fileName, type: "JSON", flag: FILE_FLAGS.main, ...common };
  return {
    type,
    flags: DEVICE_FLAGS.hasDependencies | DEVICE_FLAGS.dependenciesEmbedded | DEVICE_FLAGS.frozen,
    extras: [],
    patch: {
      kind: "frozen",
      files: [
        { ...main, bytes: encode(`${lineABox(patcher)}\0`) },
        ...scripts.map(({ name, text, onDisk }) => {
          const flag = onDisk ? FILE_FLAGS.onDisk : FILE_FLAGS.plain;
          return { name, type: "TEXT", flag, ...common, bytes: encode(text) };
        }),
      ],
    },
  };
}
