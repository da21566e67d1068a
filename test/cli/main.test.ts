import { describe, expect, it } from "vitest";
import { steadyhand, steadyhandProcess } from "#test/cli/steadyhand.ts";

const COMMANDS = ["measure", "check", "set", "ride", "mix", "master", "selftest"];

describe("the command line", () => {
  it("lists its commands, and says so on stdout only when asked", async () => {
    const asked = await steadyhand("--help");
    expect(asked.code).toBe(0);
    for (const command of COMMANDS) expect(asked.out).toContain(`\n  ${command} `);
    const [first] = asked.out.replaceAll(/[ \n]+/g, " ").split(" usage:");
    for (const verb of ["measures", "checks", "mix", "masters", "rides"]) expect(first).toContain(verb);
    const unasked = await steadyhand();
    expect(unasked).toMatchObject({ code: 2, out: "" });
    expect(unasked.words).toContain("steadyhand COMMAND --help");
  });

  it("takes the short forms of help and version", async () => {
    expect(await steadyhand("-h")).toEqual(await steadyhand("--help"));
    expect(await steadyhand("ride", "-h")).toEqual(await steadyhand("ride", "--help"));
    expect(await steadyhand("-V")).toEqual(await steadyhand("--version"));
  });

  it.each([
    ["--foo", ["measure", "a.wav", "--foo"]],
    ["--foo", ["ride", "a.als", "--foo=3"]],
    ["-x", ["set", "-x", "a.als"]],
  ])("says that there is no option %s, and no more than that", async (option, words) => {
    const ended = await steadyhand(...words);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.words).toMatch(
      new RegExp(`^steadyhand ${words[0]}: there is no option ${option}\\.\nusage: [^\n]+\n$`),
    );
  });

  it("shows a word that it does not know without what a terminal obeys", async () => {
    for (const words of [
      ["bou\u001b[31mnce"],
      ["measure", "--lo\u001b[31mud"],
      ["measure", "no\u001b]0;x\u0007.wav"],
    ]) {
      const { words: said } = await steadyhand(...words);
      expect(said.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(said).toContain("\uFFFD");
    }
  });

  it.each(COMMANDS)("explains %s with an example", async (command) => {
    const help = await steadyhand(command, "--help");
    expect(help.code).toBe(0);
    expect(help.out).toMatch(new RegExp(`^usage: steadyhand ${command}`));
    expect(help.out).toMatch(new RegExp(`Example:\\n +steadyhand ${command}`));
  });

  it("prints its version", async () => {
    expect((await steadyhand("--version")).out).toMatch(/^steadyhand \d+\.\d+\.\d+(-rc\.\d+)?\n$/);
  });

  it.each([
    [["bounce"], 'no command "bounce"'],
    [["measure"], "name a file"],
    [["measure", "a.wav", "--loud"], "--loud"],
    [["measure", "a.wav", "--at", "soon"], "--at takes a number"],
    [["set"], "name a set"],
    [["set", "a.als", "b.als"], "one set"],
    [["ride", "a.als", "--out", "b.als"], "--track is needed"],
    [["ride", "a.als", "--track", "Lead", "--out", "b.als", "--amount", "2"], "--amount takes a number from 0 to 1"],
    [["ride", "a.als", "--track", "Lead", "--out", "b.als", "--boost", ""], "--boost takes a number"],
    [["ride", "a.als", "--track", "Lead", "--out", "b.als", "--in", "mixer"], "--in takes arrangement or session"],
    [["ride", "a.als", "--track", "Lead", "--out", "b.als", "--preset", "Loud"], 'no ride preset "Loud"'],
    [["ride", "a.als", "--track", "Lead", "--out", "b.als", "--target", "-16", "--bed", "2"], "exclude each other"],
    [["selftest", "now"], "no operand"],
  ])("answers wrong usage of %j with a sentence and code 2", async (words, sentence) => {
    const ended = await steadyhand(...words);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.words).toContain(sentence);
    expect(ended.words).toMatch(/usage: steadyhand|COMMAND --help/);
  });

  it.each([
    [[]],
    [["--version"]],
    [["help", "ride"]],
    [["rdie"]],
    [["measure", "gone.wav", "--json"]],
    [["set", "gone.als"]],
    [["presets", "pump", "--json"]],
  ])("says %j in a process of its own as it does in that of the tests", async (words) => {
    expect(await steadyhandProcess(...words)).toEqual(await steadyhand(...words));
  });
});
