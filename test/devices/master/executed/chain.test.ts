import { afterEach, describe, expect, it } from "vitest";
import { answered, MasterInLive } from "#test/devices/master/executed/master-in-live.ts";
import { BAKED, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

let live: MasterInLive | undefined;
afterEach(async () => {
  await live?.close();
  live = undefined;
});

function opened(version: string): RideInLive {
  live = new MasterInLive({ version });
  return live.drop();
}

const main = () => live!.around.live.track("Main").children["devices"] as LiveNode[];
const named = () => main().map(({ values }) => values["name"]);
const parametersOf = (device: LiveNode) => device.children["parameters"] as LiveNode[];
/** Every number on Main. */
const numbers = () => main().map((device) => parametersOf(device).map(({ values }) => values["value"]));

/** What was said last of a lamp. */
function lampWords(master: RideInLive, word: "did" | "how", place: number): string {
  const last = master.shown(word).findLast(({ args }) => args[0] === place);
  return last?.args.slice(1).join(" ") ?? "";
}

const LIMITER = 6;

describe.skipIf(!BAKED)("the chain of the shipped Master", () => {
  it.each(["12.3.6", "12.4.6"])("stands on Main in Live %s and is out again by Revert, to the bit", async (version) => {
    const master = opened(version);
    const before = [named(), numbers()];
    const { kind, words } = await answered(master, "Set Up Chain");
    expect([kind, words]).toEqual([
      "written",
      expect.stringMatching(/^\d devices on Main, not the render: .*Revert takes it back\./),
    ]);
    expect(named()).toEqual(expect.arrayContaining(["Utility", "Limiter"]));
    expect(lampWords(master, "did", LIMITER)).toBe("near: Utility, Limiter");
    expect(lampWords(master, "how", LIMITER)).toMatch(/Device \d on Main: Utility: gain \+\d/);
    expect(master.shown("chain").at(-1)?.args).toEqual([1]);
    expect(await answered(master, "Revert Chain")).toEqual({
      kind: "written",
      words: expect.stringMatching(/^Taken out: .*“Utility”/),
    });
    expect([named(), numbers()]).toEqual(before);
    expect(master.shown("chain").at(-1)?.args).toEqual([0]);
    expect([live!.files, master.device.ledger.errors]).toEqual([["Song.wav"], []]);
  });

  it("is listed for the hand with its values in Live 12.2, where no devices are put in", async () => {
    const master = opened("12.2.5");
    const before = named();
    const { kind, words } = await answered(master, "Set Up Chain");
    expect([kind, words]).toEqual([
      "refused",
      expect.stringMatching(/^Live takes none of it by itself\. Click a lamp/),
    ]);
    expect(lampWords(master, "did", LIMITER)).toBe("by hand: Utility, Limiter");
    expect(lampWords(master, "how", LIMITER)).toMatch(/Utility: gain \+\d.*Limiter: gain 0 dB, ceiling -1\.0 dB/);
    expect(named()).toEqual(before);
    expect(await answered(master, "Revert Chain")).toMatchObject({ kind: "refused" });
  });

  it("keeps what the user turned and took out since as theirs, and says so", async () => {
    const master = opened("12.4.6");
    await answered(master, "Set Up Chain");
    const at = (name: string) => main().find(({ values }) => values["name"] === name)!;
    const ceiling = parametersOf(at("Limiter")).find(({ values }) => values["name"] === "Ceiling")!;
    live!.around.live.write(ceiling, "value", Number(ceiling.values["value"]) / 2);
    live!.around.live.remove(at("Utility"));
    const { kind, words } = await answered(master, "Revert Chain");
    expect([kind, words]).toEqual(["written", expect.stringContaining("“Utility” was gone already.")]);
    expect(words).toContain(
      "“Limiter” stays, as you have turned it since: Ceiling. Delete by hand what you do not keep.",
    );
    expect(named()).toEqual(["Limiter", master.node.values["name"]]);
  });

  it("of two Masters is one: the second finds it there, and takes back nothing that it did not do", async () => {
    const [one, other] = [opened("12.4.6"), live!.drop()];
    await answered(one, "Set Up Chain");
    const stands = named();
    const { words } = await answered(other, "Set Up Chain");
    expect(words).toMatch(/^The chain is there already, with these values/);
    expect(named()).toEqual(stands);
    expect(await answered(other, "Revert Chain")).toMatchObject({ kind: "refused" });
    expect(await answered(one, "Revert Chain")).toMatchObject({ kind: "written" });
    expect(named()).toEqual([one.node.values["name"], other.node.values["name"]]);
  });

  it("outlives its process, which then says that it is the user's to delete", async () => {
    const master = opened("12.4.6");
    await answered(master, "Set Up Chain");
    const stands = named();
    process.kill(master.device.node.pid!, "SIGKILL");
    await master.until("refused");
    expect(await answered(master, "Revert Chain")).toEqual({
      kind: "refused",
      words: expect.stringContaining("Delete what stands on Main by hand, or undo it in Live."),
    });
    expect(named()).toEqual(stands);
    expect((await answered(master, "Set Up Chain")).words).toMatch(/^The chain is there already/);
  });

  it("is refused where the fader of Main stands off 0 dB, before anything is put in", async () => {
    const master = opened("12.4.6");
    const mixer = live!.around.live.track("Main").children["mixer_device"] as LiveNode;
    (mixer.children["volume"] as LiveNode).values["value"] = 0.7;
    const before = named();
    const { kind, words } = await answered(master, "Set Up Chain");
    expect([kind, words]).toEqual(["refused", expect.stringContaining("set it to 0 dB")]);
    expect([named(), master.shown("chain")]).toEqual([before, []]);
  });
});
