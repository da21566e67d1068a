import { describe, expect, it } from "vitest";
import { readRoles } from "#src/cli/frame/options/role-option.ts";

describe("--role", () => {
  it("is tracks with their roles, in any case, and auto takes one back", () => {
    expect(readRoles("Audio 3=Lead Vocal, 7=bass,Gtr=auto")).toEqual([
      { track: "Audio 3", role: "lead-vocal" },
      { track: "7", role: "bass" },
      { track: "Gtr", role: null },
    ]);
    expect(readRoles(undefined)).toEqual([]);
  });

  it("takes names with commas", () => {
    expect(readRoles("Bass, low=sub,Kick=kick")).toEqual([
      { track: "Bass, low", role: "sub" },
      { track: "Kick", role: "kick" },
    ]);
  });

  it.each(["", "Bass", "Bass=", "=bass", "Kick=kick,Bass"])("“%s” is none, in a sentence", (text) => {
    expect(() => readRoles(text)).toThrow(/--role takes a track and its role/);
  });

  it("says what may be meant by a role that there is not, by its letters or in other words", () => {
    expect(() => readRoles("A=gitar")).toThrow(
      "there is no role “gitar”. Did you mean “guitar”? There are kick, snare,",
    );
    expect(() => readRoles("A=vox")).toThrow("Did you mean “lead-vocal”?");
    expect(() => readRoles("A=zzz")).toThrow("there is no role “zzz”. There are kick,");
  });
});
