// npm run soak: tests that go as far as they can with time, a thousand writes over a bad network and twenty devices at once; exit 1 on a failure.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const VITEST = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const LONG = [
  "test/adapters/companion/bad-network.test.ts",
  "test/chassis/render/render-file.test.ts",
  "test/devices/ride/executed/routes.test.ts",
];

const { status } = spawnSync(process.execPath, [VITEST, "run", ...LONG], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  env: { ...process.env, STEADYHAND_SOAK: "1" },
  stdio: "inherit",
});
process.exit(status ?? 1);
