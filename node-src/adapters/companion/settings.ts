import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/** Where the companion listens on 127.0.0.1, and the key of every seal. */
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

/** The settings; refused as `"companion-missing"` where there are none, or where others can read them. */
export async function readCompanionSettings(path: string): Promise<Result<CompanionSettings, Refusal>> {
  let text: string;
  try {
    const { mode, uid } = await stat(path);
    const own = process.getuid?.() ?? uid;
    if (process.platform !== "win32" && ((mode & 0o077) !== 0 || uid !== own)) {
      return missing(
        `${path} can be read by others, so its token is worth nothing: take their rights away (chmod 600)`,
      );
    }
    text = await readFile(path, "utf8");
  } catch {
    return missing(`The companion is not installed (no ${path}): run steadyhand companion install`);
  }
  const settings = parsed(text);
  return settings === null ? missing(`${path} is damaged: run steadyhand companion install --force`) : ok(settings);
}

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
