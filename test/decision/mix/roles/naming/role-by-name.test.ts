import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { roleByName } from "#src/decision/mix/roles/naming/role-by-name.ts";

interface NamedBlock {
  readonly origin: string;
  readonly language: string;
  readonly names: readonly (readonly [name: string, role: string])[];
}

const VECTOR = new URL("../../../../vectors/track-names.json", import.meta.url);
const { blocks } = JSON.parse(readFileSync(VECTOR, "utf8")) as { blocks: readonly NamedBlock[] };

describe("the role that a name says", () => {
  const judged = blocks.flatMap(({ language, names }) =>
    names.map(([name, role]) => ({ language, name, role, said: roleByName(name)?.role ?? "unknown" })),
  );

  it.each(["en", "de", "fr", "es", "it", "pt", "nl", "ja"])(
    "is a person's for nine in ten published names in %s",
    (of) => {
      const own = judged.filter(({ language }) => language === of);
      const wrong = own.filter(({ role, said }) => role !== said);
      expect(own.length).toBeGreaterThan(20);
      expect(wrong.length / own.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1);
    },
  );

  it.each([
    ...[
      ["Vox_Ld 2", "lead-vocal"],
      ["BD", "kick"],
      ["OH L", "drums"],
      ["808", "sub"],
      ["Bgv", "backing-vocal"],
    ],
    ...[
      ["E-Git", "guitar"],
      ["Schlagzeug", "drums"],
      ["caja", "snare"],
      ["grosse caisse", "kick"],
      ["cassa", "kick"],
    ],
    ...[
      ["bombo", "kick"],
      ["kikku", "kick"],
      ["doramu", "drums"],
      ["haihatto", "hats"],
      ["bokaru", "lead-vocal"],
    ],
    ...[
      ["leadvx", "lead-vocal"],
      ["snaretop", "snare"],
      ["Chœur", "backing-vocal"],
      ["Ｋｉｃｋ", "kick"],
      ["エレキベース", "bass"],
    ],
  ] as const)("“%s” is %s", (name, role) => expect(roleByName(name)?.role).toBe(role));

  it.each(["Bass Drum", "Bass-Drum", "bassdrum", "BassDrum"])("“%s” is a kick and no bass", (name) =>
    expect(roleByName(name)).toEqual({ role: "kick", sure: true }),
  );

  it.each([
    ...["Sidekick", "Invoice", "Subway", "Rimini", "Record", "Padlock", "Advocate", "Keystone", "データベース"],
    ...["", "1-Audio", "12", "Stem 3", "Kick & Bass", "Gtr + Vox"],
  ])("“%s” says none", (name) => expect(roleByName(name)).toBeNull());

  it("two drums are drums, joined or not; a drum of a kit is that drum", () => {
    for (const name of ["Kick Snare", "Kick + Snare", "Hats/Clap"]) expect(roleByName(name)?.role).toBe("drums");
    expect(roleByName("Drumkit Snare")?.role).toBe("snare");
  });

  it("a lead stays one where it is doubled, and stands behind where it says so", () => {
    for (const name of ["Lead Vox DT", "Lead Vocal Double", "LeadVox Harmony"])
      expect(roleByName(name)?.role).toBe("lead-vocal");
    for (const name of ["Vox Back", "Vocal Harmony 2", "Lead Vox AdLibs"])
      expect(roleByName(name)?.role).toBe("backing-vocal");
  });

  it("is only likely by a word that means other things, too", () => {
    for (const name of ["Lead", "BUILD", "Loop 3", "Texture"]) expect(roleByName(name)?.sure, name).toBe(false);
  });
});
