import { afterAll, describe, expect, it } from "vitest";
import { CLIP_SCOPES } from "#src/chassis/work/standing.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { redrawn, someTake } from "#test/chassis/session/redrawn-devices.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";

const take = someTake();
afterAll(take.remove);

const loop = (start: number, end: number, startRelative = 0) => ({ on: true, start, end, startRelative });

/** The take as a clip of the session that Live can hold, and nobody would draw over. */
const ODD: Readonly<Record<string, (clip: AudioClip) => Partial<AudioClip>>> = {
  "that ends where it begins": () => ({ loop: loop(0, 0) }),
  "of a hundredth of a beat": () => ({ loop: loop(0, 0.01) }),
  "that ends before it begins": () => ({ loop: loop(8, 4) }),
  "that starts behind its loop": () => ({ loop: loop(0, 4, 12) }),
  "that begins before its file": () => ({ loop: loop(-32, -16) }),
  "that is being recorded": ({ sample }) => ({ sample: { ...sample, name: "", path: null } }),
  "without a name": () => ({ name: "" }),
  "without warp markers": () => ({ warpMarkers: [] }),
  "that is not warped": () => ({ warped: false }),
  "that is silent": () => ({ gain: 0 }),
  "that is deactivated": () => ({ disabled: true }),
  "named with quotes, commas and an emoji": () => ({ name: `“a”, "b"; c\\d $1 🎤` }),
  "with a name of 500 letters": () => ({ name: "n".repeat(500) }),
};

describe.each(CURVE_DEVICES.map((device) => [device.title, device] as const))("%s over a clip", (_, device) => {
  it.each(Object.entries(ODD))("%s rests on sentences with the way out, before and after Write", async (_clip, odd) => {
    const bench = redrawn(device, take.path, {}, (clip) => ({ ...clip, place: "session", slot: 0, ...odd(clip) }));
    bench.session.setControl("scope", CLIP_SCOPES.indexOf("session"));
    for (const [press, rests] of [
      ["analyse", ["ready", "refused"]],
      ["write", ["written", "refused"]],
      ["revert", ["ready"]],
    ] as const) {
      await bench.session[press]();
      const { kind, words } = bench.face().status;
      expect(rests).toContain(kind);
      expect(words).toMatch(/^[A-Z“\d].*[.?]$/);
      expect(words).not.toMatch(/could not be answered|undefined|NaN|Infinity|, ,/);
    }
  });
});
