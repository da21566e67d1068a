import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DEVICE_NAMES, type DeviceName, knownDevice } from "#src/model/device/device-names.ts";

/** A file of a device, told from other builds of it by what it holds: a device names no version of its own. */
export interface InstalledDevice {
  readonly device: DeviceName;
  readonly bytes: number;
  /** SHA-256 of the whole file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Our devices in a folder and the folders in it, by the names that they ship under.
 *
 * Edge: what cannot be read is passed over, and so are links, folders whose names begin with a dot, and what is deeper than ten folders.
 */
export async function installedDevices(folder: string): Promise<readonly InstalledDevice[]> {
  const found: InstalledDevice[] = [];
  for (const [path, device] of await deviceFiles(folder, DEEPEST)) {
    const size = await stat(path).catch(() => null);
    if (size === null || size.size > LARGEST) continue;
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) continue;
    found.push({ device, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  }
  return found;
}

/** Source: house taste; a device has up to 3 MB. */
const LARGEST = 64 * 1024 * 1024;
/** Source: house taste; Live's own browser folders are four deep. */
const DEEPEST = 10;

async function deviceFiles(folder: string, deeper: number): Promise<readonly (readonly [string, DeviceName])[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: (readonly [string, DeviceName])[] = [];
  for (const entry of entries) {
    const device = entry.isFile() ? BY_FILE.get(entry.name.toLowerCase()) : undefined;
    if (device !== undefined) found.push([join(folder, entry.name), device]);
    if (deeper > 0 && entry.isDirectory() && !entry.name.startsWith("."))
      found.push(...(await deviceFiles(join(folder, entry.name), deeper - 1)));
  }
  return found;
}

const BY_FILE = new Map(DEVICE_NAMES.map((name) => [`steadyhand ${knownDevice(name).title}.amxd`.toLowerCase(), name]));
