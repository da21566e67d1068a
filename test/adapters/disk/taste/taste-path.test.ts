import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { tastePath } from "#src/adapters/disk/taste/taste-path.ts";

const at = (platform: NodeJS.Platform, environment: Record<string, string> = {}) =>
  tastePath({ platform, home: "/ada", environment });

describe("the file of a taste", () => {
  it("lies with the user's settings on each system", () => {
    expect(at("linux")).toBe(join("/ada", ".config/steadyhand/taste.json"));
    expect(at("linux", { XDG_CONFIG_HOME: "/conf" })).toBe("/conf/steadyhand/taste.json");
    expect(at("linux", { XDG_CONFIG_HOME: "relative" })).toBe("/ada/.config/steadyhand/taste.json");
    expect(at("darwin")).toBe("/ada/Library/Application Support/Steadyhand/taste.json");
    expect(at("win32", { APPDATA: "/roaming" })).toBe("/roaming/Steadyhand/taste.json");
    expect(at("win32")).toBe("/ada/AppData/Roaming/Steadyhand/taste.json");
  });

  it("is the one that is named", () => {
    expect(at("darwin", { STEADYHAND_TASTE: "mine.json" })).toBe(resolve("mine.json"));
  });
});
