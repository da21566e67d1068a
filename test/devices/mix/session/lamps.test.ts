import { describe, expect, it } from "vitest";
import { LAMPS } from "#src/devices/mix/face/mix-face.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import { LAMP_OF, mixLamps } from "#src/devices/mix/session/lamps.ts";
import { FINDING_CODES } from "#src/model/mix/mix-finding.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

const BAND: readonly MadeTrack[] = [
  { role: "drums", name: "Drums", loudness: -22, crest: 18, clippedFrames: [40, 41, 42, 43] },
  { role: "bass", name: "Bass", loudness: -24 },
];
const plan = (tracks: readonly MadeTrack[]) => planMix({ mix: madeMix(tracks), roles: madeRoles(tracks), genre: null });

describe("the lamps of a mix", () => {
  it("leave no finding without a lamp, and no lamp without a finding that lights it", () => {
    expect(Object.keys(LAMP_OF).sort()).toEqual([...FINDING_CODES].sort());
    expect(new Set(Object.values(LAMP_OF))).toEqual(new Set(LAMPS.map(({ key }) => key)));
  });

  it("ask where something was found, with its evidence, and are dark where nothing is known", () => {
    const lamps = mixLamps(plan(BAND), null);
    expect(lamps[0]).toMatchObject({ lit: "asks", words: expect.stringContaining("Drums has flat tops") });
    expect(lamps[5]).toMatchObject({ lit: "dark", figure: null });
  });

  it("tell headroom by the mix as it is rendered, and ask where it passes full scale", () => {
    const rendered = { integrated: -14, truePeak: -2.5, monoLoss: 1, without: [] };
    expect(mixLamps(plan(BAND), rendered)[5]).toMatchObject({ lit: "fine", figure: 2.5 });
    expect(mixLamps(plan(BAND), { ...rendered, truePeak: 0.5 })[5]).toMatchObject({ lit: "asks", figure: -0.5 });
    expect(mixLamps(plan(BAND), rendered)[1]).toMatchObject({ figure: -14 });
  });

  it("are all dark where no track is heard", () => {
    const unheard = BAND.map((made) => ({ ...made, track: { features: null } }));
    expect(mixLamps(plan(unheard), null).map(({ lit }) => lit)).toEqual(LAMPS.map(() => "dark"));
  });
});
