// npm run fuzz [CASES]: orders and faults against the companion in the stand-in for Live, over five ages; exit 1 on any that breaks the law.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const AGES = ["12.0", "12.1", "12.2", "12.3", "12.4"];
const FUZZ = fileURLToPath(new URL("../test/adapters/companion/fuzz/fuzz.py", import.meta.url));
const each = Math.ceil(Number(process.argv[2] ?? 10_000) / AGES.length);

let broken = 0;
for (const age of AGES) {
  const ran = spawnSync("python3", ["-B", FUZZ, age, "0", String(each)], { encoding: "utf8" });
  process.stdout.write(ran.stdout + ran.stderr);
  broken += ran.status === 0 ? JSON.parse(ran.stdout).broken : 1;
}
process.exit(broken === 0 ? 0 : 1);
