import { join, resolve } from "node:path";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/**
 * The file that holds a user's taste: `STEADYHAND_TASTE` where that is set, else with the settings of the user's programs.
 *
 * Source: Apple, File System Programming Guide, "Library/Application Support"; XDG Base Directory Specification 0.8, `XDG_CONFIG_HOME` (a
 * relative path there counts as not set); Microsoft, Known Folders, `FOLDERID_RoamingAppData`.
 */
export function tastePath({ platform, home, environment }: Whereabouts): string {
  const { STEADYHAND_TASTE: named, XDG_CONFIG_HOME: xdg, APPDATA: roaming } = environment;
  if (named) return resolve(named);
  const folders: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    darwin: join(home, "Library", "Application Support", "Steadyhand"),
    win32: join(roaming || join(home, "AppData", "Roaming"), "Steadyhand"),
  };
  return join(folders[platform] ?? join(xdg?.startsWith("/") ? xdg : join(home, ".config"), "steadyhand"), NAME);
}

const NAME = "taste.json";
