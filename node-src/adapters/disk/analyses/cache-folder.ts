import { join, resolve } from "node:path";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/**
 * The folder for what can be measured anew: `STEADYHAND_CACHE` where that is set, else the system's own place for caches.
 *
 * Source: Apple, File System Programming Guide, "Library/Caches"; XDG Base Directory Specification 0.8, `XDG_CACHE_HOME` (a relative
 * path there counts as not set); Microsoft, Known Folders, `FOLDERID_LocalAppData`.
 */
export function cacheFolder({ platform, home, environment }: Whereabouts): string {
  const named = environment["STEADYHAND_CACHE"];
  if (named) return resolve(named);
  if (platform === "darwin") return join(home, "Library", "Caches", "Steadyhand");
  if (platform === "win32") {
    return join(environment["LOCALAPPDATA"] || join(home, "AppData", "Local"), "Steadyhand", "Cache");
  }
  const xdg = environment["XDG_CACHE_HOME"];
  return join(xdg?.startsWith("/") ? xdg : join(home, ".cache"), "steadyhand");
}
