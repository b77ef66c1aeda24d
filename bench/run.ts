import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { benchAsk } from "./ask.js";
import { benchCommand } from "./command.js";
import { benchIndex } from "./index-build.js";
import type { Measurement } from "./measurement.js";
import { benchServer } from "./server.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every benchmark in turn; the table goes to the terminal, the numbers to bench/results/. */
async function main(): Promise<void> {
  const results: Measurement[] = [];
  for (const bench of [benchIndex, benchCommand, benchAsk, benchServer]) results.push(...(await bench(root)));
  for (const { name, value, unit, peer } of results)
    process.stdout.write(
      `${name.padEnd(58)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(6)}${peer ? ` ${(value / peer.value).toFixed(3)} of ${peer.name}` : ""}\n`,
    );
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  const report = { commit, node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, results };
  mkdirSync(`${root}bench/results`, { recursive: true });
  writeFileSync(`${root}bench/results/latest.json`, `${JSON.stringify(report, null, 2)}\n`);
}

await main();
