import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";

/** The script of a frozen device's process, by the one thing that only it asks for; `null` where it has none. */
export function processScript(bytes, name) {
  const device = readAmxd(bytes, name);
  if (!device.ok) throw new Error(device.error.sentence);
  const texts = (device.value.patch.files ?? []).map((file) => Buffer.from(file.bytes).toString("utf8"));
  return texts.find((text) => text.includes('require("max-api")')) ?? null;
}
