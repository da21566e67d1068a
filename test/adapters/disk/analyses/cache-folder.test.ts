import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "#src/adapters/disk/analyses/cache-folder.ts";

describe("the folder for analyses", () => {
  it.each<[string, NodeJS.Platform, Record<string, string>, string]>([
    ["macOS", "darwin", {}, "/home/me/Library/Caches/Steadyhand"],
    ["Linux", "linux", {}, "/home/me/.cache/steadyhand"],
    ["Linux with XDG_CACHE_HOME", "linux", { XDG_CACHE_HOME: "/scratch" }, "/scratch/steadyhand"],
    [
      "Linux with a relative one, which the standard says to ignore",
      "linux",
      { XDG_CACHE_HOME: "scratch" },
      "/home/me/.cache/steadyhand",
    ],
    ["Windows", "win32", { LOCALAPPDATA: "/local" }, "/local/Steadyhand/Cache"],
    ["Windows without LOCALAPPDATA", "win32", {}, "/home/me/AppData/Local/Steadyhand/Cache"],
    ["any, where one is named", "darwin", { STEADYHAND_CACHE: "/mine" }, "/mine"],
    ["any, where one is named from here", "linux", { STEADYHAND_CACHE: "mine" }, resolve("mine")],
    ["any, where the name is empty", "linux", { STEADYHAND_CACHE: "" }, "/home/me/.cache/steadyhand"],
  ])("on %s", (_, platform, environment, expected) => {
    expect(cacheFolder({ platform, home: "/home/me", environment })).toBe(expected);
  });
});
