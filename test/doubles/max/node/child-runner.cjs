// The first script of the child process: loads the device's entry file as Node for Max does, and says so.
const path = require("node:path");
const { pathToFileURL } = require("node:url");

async function load() {
  const file = path.resolve(process.argv[2]);
  process.argv.splice(1, 1);
  process.send({ kind: "loadstart" });
  if (file.endsWith(".mjs")) await import(pathToFileURL(file).href);
  else require(file);
  process.send({ kind: "loadend" });
}

load().catch((error) => {
  process.send({ kind: "post", level: "error", text: String(error?.stack ?? error) }, () => process.exit(1));
});
