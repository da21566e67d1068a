import { expect, it } from "vitest";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { FAULTY } from "#test/doubles/mix/faulty-tracks.ts";
import { heardBand } from "#test/doubles/mix/heard-band.ts";

it("a fader that automation moves, though the host does not show where, is left to it: the gain goes to a Utility", async () => {
  const band = heardBand(FAULTY);
  const moved = { automated: true } as const;
  const tracks = band.set.tracks.map((each) => {
    const { volume, pan } = each.mixer;
    return { ...each, mixer: { ...each.mixer, volume: { ...volume, ...moved }, pan: { ...pan, ...moved } } };
  });
  const { told, now } = await appliedBand({ ...band, set: { ...band.set, tracks } });
  expect(told.find(({ id }) => id === "gain-vox")).toMatchObject({
    kind: "fader",
    device: "Utility",
    outcome: "applied",
  });
  expect(told.filter(({ device }) => device === null)).toEqual([]);
  expect(now.tracks.map(({ mixer }) => mixer)).toEqual(tracks.map(({ mixer }) => mixer));
});
