import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { answered, MasterInLive } from "#test/devices/master/executed/master-in-live.ts";
import { BAKED, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { selectClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

let live: MasterInLive | undefined;
afterEach(async () => {
  await live?.close();
  live = undefined;
});

function opened(...arranged: ConstructorParameters<typeof MasterInLive>): RideInLive {
  live = new MasterInLive(...arranged);
  return live.drop();
}

describe.skipIf(!BAKED)("a press of the shipped Master while another works", () => {
  it("ends a Render, which leaves nothing behind, and is answered itself", async () => {
    const master = opened();
    await answered(master, "Analyse");
    master.press("Render");
    await master.device.wait(() => live!.files.some((name) => name.startsWith(".")), "a file on its way");
    expect(await answered(master, "Analyse")).toMatchObject({ kind: "ready" });
    expect([live!.files, live!.clip(1)]).toEqual([["Song.wav"], null]);
    expect(await answered(master, "Render")).toMatchObject({ kind: "written" });
    expect(live!.files).toEqual(["Song (Master).wav", "Song.wav"]);
  });

  it("and a process that dies with it leaves a hidden file, which the next Render sweeps", async () => {
    const master = opened();
    await answered(master, "Analyse");
    master.press("Render");
    await master.device.wait(() => live!.files.some((name) => name.startsWith(".")), "a file on its way");
    process.kill(master.device.node.pid!, "SIGKILL");
    await master.until("refused");
    expect(master.status().words).toBe("The analyser stopped: press Analyse again.");
    expect(live!.files.filter((name) => !name.startsWith("."))).toEqual(["Song.wav"]);
    expect(await answered(master, "Render")).toMatchObject({ kind: "written" });
    expect(live!.files).toEqual(["Song (Master).wav", "Song.wav"]);
  });

  it("is no dial: a dial that is turned meanwhile cuts nothing short", async () => {
    const master = opened();
    await answered(master, "Analyse");
    master.press("Render");
    master.device.turn("Glue Amount", 0);
    await master.until("written");
    expect(live!.files).toEqual(["Song (Master).wav", "Song.wav"]);
  });
});

describe.skipIf(!BAKED)("two of the shipped Master over one clip", () => {
  it("write a file each, both whole, into a slot each", async () => {
    const [one, other] = [opened(), live!.drop()];
    await Promise.all([answered(one, "Render"), answered(other, "Render")]);
    expect([one.status().kind, other.status().kind]).toEqual(["written", "written"]);
    expect(live!.files).toEqual(["Song (Master 2).wav", "Song (Master).wav", "Song.wav"]);
    const placed = [1, 2].map((slot) => live!.clip(slot)?.values["name"]);
    expect(placed.sort()).toEqual(["Song (Master 2)", "Song (Master)"]);
    const [first, second] = live!.files.map((name) => readFileSync(join(live!.folder, name)).length);
    expect(first).toBe(second);
  });
});

describe.skipIf(!BAKED)("what the shipped Master says, with the way out, where", () => {
  it("no clip is shown and none plays", async () => {
    const master = opened();
    selectClip(live!.around.live, null);
    expect(await answered(master, "Analyse")).toEqual({
      kind: "refused",
      words: "Click the clip of the bounced mix, so that Live shows it in the Clip View, or press File and choose one.",
    });
  });

  it("none is shown and one plays: that is taken", async () => {
    const master = opened();
    selectClip(live!.around.live, null);
    live!.around.launch("Mix", 0);
    expect(await answered(master, "Analyse")).toMatchObject({ kind: "ready" });
    expect(master.shown("source").at(-1)?.args.join(" ")).toBe("Song.wav");
  });

  it("a MIDI clip is shown, which is named", async () => {
    const master = opened();
    const [slot] = live!.around.live.track("Keys").children["clip_slots"] as LiveNode[];
    selectClip(live!.around.live, slot!.children["clip"] as LiveNode);
    expect(await answered(master, "Analyse")).toEqual({
      kind: "refused",
      words:
        "“Chords”, which the Clip View shows, plays no recording: click the clip of the bounced mix, or press File and choose one.",
    });
  });

  it("several recordings play, which are named", async () => {
    const master = opened();
    const { live: set } = live!.around;
    selectClip(set, null);
    const other = set.addTrack({ name: "Old", session: [{ name: "Rehearsal", file_path: live!.mix }] });
    other.values["playing_slot_index"] = 0;
    live!.around.launch("Mix", 0);
    expect(await answered(master, "Analyse")).toEqual({
      kind: "refused",
      words: "2 recordings play, “Song” and “Rehearsal”: click the clip of the bounced mix.",
    });
  });

  it("the mix stands in the arrangement: its master comes into a free slot, and A/B says what it needs", async () => {
    const master = opened({ arranged: true, version: "12.2.5" });
    const { kind, words } = await answered(master, "Render");
    expect([kind, words]).toEqual(["written", expect.stringContaining("It is in slot 1, the mix in the arrangement.")]);
    expect([live!.arrangement.length, live!.clip(0)?.values["name"]]).toEqual([1, "Song (Master)"]);
    master.device.choose("A/B", "Master");
    await master.until("refused");
    expect(master.status().words).toBe(
      "The mix is in the arrangement: drag it into a clip slot, press Analyse, then Render.",
    );
  });

  it("the track has no free slot: the file stands", async () => {
    const master = opened({ slots: 1 });
    const { kind, words } = await answered(master, "Render");
    expect(kind).toBe("written");
    expect(words).toContain("Track “Mix” has no free clip slot: drag the file from its folder onto the track.");
    expect(live!.files).toEqual(["Song (Master).wav", "Song.wav"]);
  });

  it("Live makes no clip, as on a frozen track: the file stands", async () => {
    const master = opened({ track: { is_frozen: 1 } });
    const { kind, words } = await answered(master, "Render");
    expect(kind).toBe("written");
    expect(words).toContain("Live made no clip of it on track “Mix”: drag the file from its folder onto the track.");
    expect(live!.files).toEqual(["Song (Master).wav", "Song.wav"]);
  });

  it("the recording is gone", async () => {
    const master = opened({ clip: { file_path: "/no/such/place/Song.wav" } });
    const { kind, words } = await answered(master, "Analyse");
    expect([kind, words]).toEqual(["refused", expect.stringContaining("“Song.wav”")]);
  });

  it("the clip plays the file otherwise than it stands", async () => {
    const master = opened({ clip: { looping: 1, pitch_coarse: 2 } });
    const { words } = await answered(master, "Analyse");
    expect(words).toContain("The clip loops and is transposed: all of “Song.wav” is mastered, as the file holds it.");
  });
});

describe.skipIf(!BAKED)("File, Reference and a file that is dropped onto the shipped Master", () => {
  it("take a recording from a dialog with Max's path, and a master of it is written beside it, in no slot", async () => {
    const master = opened();
    selectClip(live!.around.live, null);
    master.device.desktop.dialogs.answers.push(`Macintosh HD:${live!.mix}`);
    expect(await answered(master, "Choose File")).toMatchObject({ kind: "ready" });
    const { kind, words } = await answered(master, "Render");
    expect([kind, words]).toEqual(["written", expect.stringContaining("It stands beside the mix.")]);
    expect([live!.files, live!.clip(1)]).toEqual([["Song (Master).wav", "Song.wav"], null]);
  });

  it("take a recording that is dropped, though a clip is shown, and the master of it goes into no slot", async () => {
    const master = opened();
    expect(master.device.node.starts).toBe(0);
    master.device.desktop.drop("drop", `Macintosh HD:${live!.mix}`);
    await master.until("ready");
    expect(master.shown("source").at(-1)?.args.join(" ")).toBe("Song.wav");
    const { kind, words } = await answered(master, "Render");
    expect([kind, words]).toEqual(["written", expect.stringContaining("It stands beside the mix.")]);
    expect([live!.files, live!.clip(1), master.device.ledger.errors]).toEqual([
      ["Song (Master).wav", "Song.wav"],
      null,
      [],
    ]);
  });

  it("match a reference, and Cancel lets go of it", async () => {
    const master = opened();
    const { dialogs } = master.device.desktop;
    dialogs.answers.push(`Macintosh HD:${live!.mix}`);
    expect(await answered(master, "Choose Reference")).toEqual({
      kind: "idle",
      words: "The reference stands: press Analyse.",
    });
    await answered(master, "Analyse");
    const found = () =>
      String(
        master
          .shown("found")
          .findLast(({ args }) => args[0] === 5)
          ?.args.slice(1)
          .join(" "),
      );
    expect(found()).not.toContain("no reference");
    dialogs.answers.push(null);
    await answered(master, "Choose Reference");
    expect(found()).toContain("no reference");
  });
});

describe.skipIf(!BAKED)("presets and dials of the shipped Master", () => {
  it("are shown in the lamps without another Analyse: all stages off, nothing acts but what loudness needs", async () => {
    const master = opened();
    await answered(master, "Analyse");
    master.device.choose("Preset", "Streaming, untouched");
    await master.device.wait(() => /^[012] of 8/.test(master.status().words), "the lamps");
    expect(master.device.value("EQ Amount")).toBe(0);
    expect(master.device.ledger.errors).toEqual([]);
  });

  it("write a report of what was rendered beside it, another one when asked again, and none of a mix", async () => {
    const master = opened();
    await answered(master, "Analyse");
    expect(await answered(master, "Report")).toEqual({
      kind: "refused",
      words: "Press Render first: the report is of a master.",
    });
    await answered(master, "Render");
    for (const name of ["Song (Master) (Report).html", "Song (Master) (Report 2).html"]) {
      const { kind, words } = await answered(master, "Report");
      expect([kind, words]).toEqual(["written", expect.stringContaining(`“${name}”`)]);
      expect(readFileSync(join(live!.folder, name), "utf8")).toMatch(/^<!doctype html>[\s\S]*Song\.wav/);
    }
  });

  it("check what was rendered", async () => {
    const master = opened();
    await answered(master, "Render");
    const { kind, words } = await answered(master, "Check");
    expect([kind, words]).toEqual(["ready", expect.stringMatching(/^“Song \(Master\)\.wav”: \d+ checks pass/)]);
  });
});
