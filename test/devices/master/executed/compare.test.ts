import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { measureFile } from "#src/chassis/render/measure-file.ts";
import { answered, MasterInLive } from "#test/devices/master/executed/master-in-live.ts";
import { gainAt, sine, steady } from "#test/devices/ride/executed/audio-tools.ts";
import { BAKED, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { insertScene } from "#test/doubles/live-api/sets/insert-scene.ts";

const RATES = [44_100, 48_000, 96_000];
const LEVEL = 0.25;
const MIX = 0;
const MASTER = 1;

let live: MasterInLive | undefined;
afterEach(async () => {
  await live?.close();
  live = undefined;
});

function opened(...arranged: ConstructorParameters<typeof MasterInLive>): RideInLive {
  live = new MasterInLive(...arranged);
  return live.drop();
}

/** What the stage turns a steady signal by, in dB, once a ramp is over. */
function turned({ device }: RideInLive): number {
  return gainAt(device.render(steady(LEVEL, 0.2, 48_000), { sampleRate: 48_000, blockSize: 64 }), 0.2, 48_000, LEVEL);
}

/** A side of A/B is pressed: Live is asked to launch it, which the hand of the test then does. */
async function launched(master: RideInLive, side: "Mix" | "Master", slot: number): Promise<void> {
  const held = master.status().words;
  master.device.choose("A/B", side);
  await master.device.wait(() => live!.track.values["fired_slot_index"] === slot, "the launch");
  await master.device.wait(() => master.status().words !== held, "its words");
  live!.around.launch("Mix", slot);
}

async function loudnessOf(name: string): Promise<number> {
  const measured = await measureFile(join(live!.folder, name), {}, audioFiles(), { report: () => undefined });
  if (!measured.ok) throw new Error(measured.error.sentence);
  return measured.value.measurement.loudness.integrated;
}

describe.skipIf(!BAKED)("the gain stage of the shipped Master, without Node", () => {
  it.each(RATES)("leaves audio alone, sample for sample, without latency, at %i Hz", (sampleRate) => {
    const { device } = opened();
    const input = sine(997, 0.5, 0.2, sampleRate);
    const rendered = device.render(input, { sampleRate, blockSize: 64 });
    expect(rendered[0]).toEqual(input[0]);
    expect(rendered[1]).toEqual(input[1]);
    expect([device.patcher["latency"], device.node.starts]).toEqual([0, 0]);
  });
});

describe.skipIf(!BAKED)("A/B of the shipped Master", () => {
  it("turns nothing before the clip plays, then the louder of the two down to the other within 0.1 LU, and Off leaves every bit", async () => {
    const master = opened({ clip: { gain_display_string: "-1.50 dB" } });
    await answered(master, "Render");
    await launched(master, "Master", MASTER);
    await master.device.wait(() => turned(master) < -1, "the gain");
    const [mix, made] = [await loudnessOf("Song.wav"), await loudnessOf("Song (Master).wav")];
    expect(Math.abs(made + turned(master) - (mix - 1.5))).toBeLessThan(0.1);
    await launched(master, "Mix", MIX);
    await master.device.wait(() => turned(master) === 0, "the mix as it is");
    master.device.choose("A/B", "Off");
    const input = sine(997, 0.5, 0.2, 48_000);
    expect(turned(master)).toBe(0);
    expect(master.device.render(input, { sampleRate: 48_000, blockSize: 64 })[0]).toEqual(input[0]);
    expect(master.device.ledger.errors).toEqual([]);
  });

  it("follows what plays: the same under a scene that is put in above, and neither clip, and nothing is turned", async () => {
    const master = opened();
    await answered(master, "Render");
    await launched(master, "Master", MASTER);
    await master.device.wait(() => turned(master) < -1, "the gain");
    const gain = turned(master);
    const told = live!.around.live.counts.calls;
    insertScene(live!.around.live);
    live!.around.live.clock.tick();
    await master.device.wait(() => live!.around.live.counts.calls > told, "another look");
    expect(turned(master)).toBeCloseTo(gain, 6);
    live!.around.live.write(live!.track, "playing_slot_index", -2);
    live!.around.live.clock.tick();
    await master.device.wait(() => turned(master) === 0, "the sound as it comes");
  });

  it("is at rest at once when Node dies, and says how to go on", async () => {
    const master = opened();
    await answered(master, "Render");
    await launched(master, "Master", MASTER);
    await master.device.wait(() => turned(master) < -1, "the gain");
    process.kill(master.device.node.pid!, "SIGKILL");
    await master.until("refused");
    expect(master.status().words).toBe("The analyser stopped: press Analyse again.");
    expect([turned(master), master.device.value("A/B")]).toEqual([0, 0]);
  });

  it.each([["before a Render", {}, "Press Render first: A/B launches the clip of the mix and that of its master."]])(
    "%s is refused with a way out, and goes back to Off",
    async (_, arranged, words) => {
      const master = opened(arranged);
      master.press("Analyse");
      await master.until("ready");
      master.device.choose("A/B", "Master");
      await master.device.wait(() => master.status().words === words, words);
      await master.device.wait(() => master.device.value("A/B") === 0, "Off");
      expect(turned(master)).toBe(0);
    },
  );
});
