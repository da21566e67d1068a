import { lstatSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/** The first port of 127.0.0.1 that a companion may listen on, and the key of every seal. */
export interface CompanionSettings {
  readonly port: number;
  /** 64 hexadecimal digits. */
  readonly token: string;
}

export const DEFAULT_PORT = 39_041;

/** AbletonOSC listens on 11000 and answers on 11001; below 1024 a user may not listen. */
export function isUsablePort(port: unknown): port is number {
  return Number.isInteger(port) && Number(port) >= 1024 && Number(port) <= 65_535 && port !== 11_000 && port !== 11_001;
}

/**
 * Where companions may listen, first choice first: each Live on this machine runs one of its own, and a port holds one.
 * companion/Steadyhand/settings.py has the same.
 */
export function companionPorts(first: number): readonly number[] {
  return Array.from({ length: PORTS_ABREAST }, (_, index) => first + index).filter(isUsablePort);
}

/** Source: house taste; more Lives than that at once are not heard of. */
export const PORTS_ABREAST = 8;

export function ownWhereabouts(): Whereabouts {
  return { platform: process.platform, home: homedir(), environment: process.env };
}

/** The file that both ends read; companion/Steadyhand/settings.py builds the same path. */
export function companionSettingsPath({ platform, home, environment }: Whereabouts): string {
  if (platform === "darwin") {
    return join(home, "Library", "Application Support", "Steadyhand", "companion.json");
  }
  if (platform === "win32") {
    const roaming = environment["APPDATA"] || join(home, "AppData", "Roaming");
    return join(roaming, "Steadyhand", "companion.json");
  }
  return join(environment["XDG_CONFIG_HOME"] || join(home, ".config"), "steadyhand", "companion.json");
}

/** The settings; refused as `"companion-missing"` where there are none, where others can read them, or where no plain file stands there. */
export async function readCompanionSettings(path: string): Promise<Result<CompanionSettings, Refusal>> {
  if (!lstatSync(path, { throwIfNoEntry: false })) {
    return refused(caseRefusal("companion-settings-missing", { path }));
  }
  const read = readSmallFile(path, { noLink: true, largest: LARGEST_SETTINGS });
  if (!read.ok) return refused(caseRefusal("companion-settings-unreadable", { path, why: read.error }));
  const { mode, owner } = read.value.rights;
  const own = process.getuid?.() ?? owner;
  if (process.platform !== "win32" && ((mode & OTHERS) !== 0 || owner !== own)) {
    return missing(`${path} can be read by others, so its token is worth nothing: take their rights away (chmod 600)`);
  }
  const settings = parsed(read.value.text);
  return settings === null ? refused(caseRefusal("companion-settings-damaged", { path })) : ok(settings);
}

/** Bytes; companion/Steadyhand/settings.py reads as much. */
export const LARGEST_SETTINGS = 16_384;

/** The rights of everybody but the owner. */
const OTHERS = 0o077;

function parsed(text: string): CompanionSettings | null {
  try {
    const { port = DEFAULT_PORT, token } = JSON.parse(text) as { port?: unknown; token?: unknown };
    return isUsablePort(port) && typeof token === "string" && /^[0-9a-f]{64}$/.test(token) ? { port, token } : null;
  } catch {
    return null;
  }
}

function missing(words: string): Result<never, Refusal> {
  return refused(refusal("companion-missing", `${words}.`));
}
