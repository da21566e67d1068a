import { DEVICES } from "#src/devices/all-devices.ts";
import { devicePatchContract } from "#test/contracts/device-patch.ts";

for (const device of DEVICES) devicePatchContract(device);
