import { rideBaking } from "#src/devices/ride/patch/bake-ride.ts";
import { devicePatchContract } from "#test/contracts/device-patch.ts";

devicePatchContract("Ride", rideBaking(), {
  sound: ["left", "right"],
  stage: ["ride", "outputTrim"],
  moved: ["curve", "map"],
  setByPresets: [],
  heard: [],
});
