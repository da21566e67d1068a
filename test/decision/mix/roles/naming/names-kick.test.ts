import { describe, expect, it } from "vitest";
import { holdsKick, namesKick } from "#src/decision/mix/roles/naming/names-kick.ts";

describe("whether a name is that of a kick alone", () => {
  it.each([
    ...["Kick", "kick", "KICKS", "Kick 2", "Kick2", "01_Kick", "1-Kick In", "Kick Out", "Sub Kick", "Ghost Kick"],
    ...["Kik", "BD", "bd 1", "BD_909", "Bass Drum", "Bassdrum", "Kick Drum", "KickDrum", "Kick (sidechain)"],
    ...["808", "808s", "3-808", "808 Sub", "808 Kick"],
  ])("“%s” is", (name) => {
    expect(namesKick(name)).toBe(true);
  });

  it.each([
    ...[
      "Drums",
      "Drum Bus",
      "Drums (Kick Up)",
      "Kick + Snare",
      "Kick & Hats",
      "Kick/Clap",
      "Kick and Bass",
      "Kick Bus",
    ],
    ...[
      "Kit",
      "Break",
      "Beat",
      "808 Bass",
      "808 Drums",
      "808 Kit",
      "TR-808",
      "808 Loop",
      "909",
      "Drum Loop",
      "Kicks and Tops",
    ],
    ...["Bass", "Sidekick", "Kickstart Pad", "Kicker", "ABDE", "", "Snare", "Kick Snare", "Drum Machine Kick"],
  ])("“%s” is not", (name) => {
    expect(namesKick(name)).toBe(false);
  });

  it("a kick among others is still a kick somewhere", () => {
    for (const name of ["Kick + Snare", "Kick Bus", "Kik", "01_Kick", "Bass Drum", "BD"])
      expect(holdsKick(name)).toBe(true);
    for (const name of ["Sidekick", "Drums", "808"]) expect(holdsKick(name)).toBe(false);
  });
});
