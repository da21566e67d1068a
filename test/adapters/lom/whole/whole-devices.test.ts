import { describe, expect, it } from "vitest";
import { held, readDevice, readSet, readTrack } from "#test/adapters/lom/whole/read-whole.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

describe("devices of a track", () => {
  it.each(["EQ Eight", "Mix EQ"])("have their user's name, %s", async (name) => {
    expect(await readDevice(nativeDevice("Eq8", { name }))).toMatchObject({ name, className: "Eq8" });
  });

  it("are not read into where they are off, and have a switch that can be found again", async () => {
    const { on, switches, parameters } = await readDevice(nativeDevice("Eq8", { on: false }));
    expect([on, switches?.[0]?.on, parameters.map(({ name }) => name)]).toEqual([false, false, ["On"]]);
    expect(parameters[0]?.target).toBeGreaterThan(0);
  });

  it("tell of an EQ Eight the filters that are on, all of them only to who sets them", async () => {
    const shape = { tracks: [{ name: "Lead", devices: [nativeDevice("Eq8", { values: { "3 Filter On A": 1 } })] }] };
    const { read } = wholeLive(shape);
    const bands = async (all: boolean) =>
      (await read({ all })).set.tracks[0]!.devices[0]!.parameters.filter(({ name }) => name.endsWith("/Gain"));
    expect((await bands(false)).map(({ name }) => name)).toEqual(["Bands.2/ParameterA/Gain"]);
    expect(await bands(true)).toHaveLength(8);
  });

  it("of one that was changed by a later Live are read by their names", async () => {
    const { parameters = [], ...plain } = nativeDevice("StereoGain", { values: { Output: -0.1 } });
    const later = { ...plain, parameters: [{ name: "New Knob", value: 0.3 }, ...parameters] };
    const { devices } = await readTrack({ devices: [nativeDevice("StereoGain"), later] });
    const gains = devices.map((device) => held(device, "Gain"));
    expect(gains).toEqual([expect.closeTo(1, 6), expect.closeTo(10 ** (-3.5 / 20), 6)]);
  });

  it("go by what Live shows where an inferred law is another than that", async () => {
    const { parameters = [], ...plain } = nativeDevice("Compressor2", { values: { "Dry/Wet": 0.5 } });
    const bent = parameters.map((each) => {
      const { law: _, ...other } = each;
      return each.name === "Dry/Wet" ? { ...other, shown: " %", times: 60 } : each;
    });
    const first = { tracks: [{ name: "Lead", devices: [{ ...plain, parameters: bent }] }] };
    expect(held((await readSet(first)).tracks[0]!.devices[0]!, "DryWet")).toBeCloseTo(0.3, 6);
    expect(held(await readDevice({ ...plain, parameters }), "DryWet")).toBeCloseTo(0.5, 6);
  });

  it("are untold where this Live has other names for what they are heard by, or no law of theirs is known", async () => {
    const nameless = { name: "Compressor", className: "Compressor2", parameters: [{ name: "Schwelle", value: 0.5 }] };
    for (const device of [
      nameless,
      { name: "Channel EQ", className: "ChannelEq" },
      { name: "Pro-Q 3", className: "PluginDevice" },
    ])
      expect(await readDevice(device)).toMatchObject({ on: true, untold: true, parameters: [] });
    expect((await readDevice({ name: "Tuner", className: "Tuner" })).untold).toBeUndefined();
  });

  it("name the key of a Compressor whose sidechain is on, as a set file does; that of a Glue Compressor is not told", async () => {
    const keyed = { "S/C On": 1 };
    const members = (type: string, channel: string) => ({
      input_routing_type: JSON.stringify({ input_routing_type: { display_name: type, identifier: 7 } }),
      input_routing_channel: JSON.stringify({ input_routing_channel: { display_name: channel, identifier: 8 } }),
    });
    const compressor = (type: string, channel: string) => ({
      ...nativeDevice("Compressor2", { values: keyed }),
      members: members(type, channel),
    });
    const { tracks } = await readSet({
      tracks: [
        {
          id: 1,
          name: "Lead",
          devices: [
            compressor("Kick", "Post FX"),
            compressor("Kick", "Pre FX"),
            compressor("No Input", ""),
            nativeDevice("GlueCompressor", { values: keyed }),
          ],
        },
        { id: 2, name: "Kick" },
      ],
    });
    const targets = tracks[0]!.devices.map(({ settings }) => settings?.["SideChain/RoutedInput/Routable/Target"]);
    expect(targets).toEqual(
      ["AudioIn/Track.2/PostFxOut", "AudioIn/Track.2/PreFxOut", "AudioIn/None/", undefined].map((each) =>
        each?.replace(/\/$/, ""),
      ),
    );
  });

  it("are told in a rack with what it does around them, in several chains by class and name", async () => {
    const inner: DeviceShape = {
      name: "Inner",
      className: "AudioEffectGroupDevice",
      chains: [{ name: "Deep", devices: [nativeDevice("StereoGain")] }],
    };
    const rack = (chains: NonNullable<DeviceShape["chains"]>): DeviceShape => ({
      name: "Rack",
      className: "AudioEffectGroupDevice",
      chains,
    });
    const one = await readDevice(rack([{ name: "Wet", volume: 0.7, pan: -0.5, devices: [inner] }]));
    expect(one.chains).toMatchObject([
      {
        name: "Wet",
        on: true,
        volume: { value: expect.closeTo(10 ** (-6 / 20), 6), unit: "gain" },
        pan: { value: -0.5 },
      },
    ]);
    expect(one.nested.map(({ name, switches }) => [name, switches?.map(({ name: passed }) => passed)])).toEqual([
      ["Inner", ["Rack", "Wet", "Inner"]],
      ["Utility", ["Rack", "Wet", "Inner", "Deep", "Utility"]],
    ]);
    expect(held(one.nested[1]!, "Gain")).toBeCloseTo(1, 6);
    const two = await readDevice(
      rack([
        { name: "Dry", devices: [] },
        { name: "Wet", devices: [{ name: "Pro-Q 3", className: "PluginDevice" }] },
      ]),
    );
    expect(two.chains).toHaveLength(2);
    expect(two.nested).toMatchObject([{ name: "Pro-Q 3", className: "PluginDevice" }]);
  });

  it("mark the device that asks", async () => {
    const { live, set } = wholeLive(
      { tracks: [], main: { devices: [{ name: "Steadyhand Mix" }, { name: "LFO" }] } },
      { asks: ["Main", 0] },
    );
    const { devices } = (await set()).tracks[0]!;
    expect(devices.map(({ asks, name }) => [name, asks])).toEqual([
      ["Steadyhand Mix", true],
      ["LFO", undefined],
    ]);
    expect(live.console).toEqual([]);
  });
});
