import { spawnSync } from "node:child_process";
import { type Measurement, median, timed } from "./measurement.js";

const QUESTIONS = ["which dairy plants recovered boiler flue-gas heat and how much did they save", "哪些乳品厂回收了锅炉烟气余热？节约了多少？"];
const LIMIT_MS = 1000;

/** `npm run ask` as a person runs it, process start and npm included, the index being up to date; beside a bare `node -e 0`. */
export async function benchCommand(root: string): Promise<Measurement[]> {
  const run = (command: string, args: readonly string[]) => {
    const { status } = spawnSync(command, args, { cwd: root, stdio: "ignore" });
    if (status !== 0) throw new Error(`${command} ended with ${status}`);
  };
  run("npm", ["run", "-s", "ask", "--", QUESTIONS[0] as string]);
  const bare = median(await timed(5, () => run(process.execPath, ["-e", "0"])));
  const results: Measurement[] = [{ name: "node -e 0", value: bare, unit: "ms" }];
  for (const question of QUESTIONS)
    results.push({
      name: `npm run ask, ${/[a-z]/.test(question) ? "English" : "Chinese"}`,
      value: median(await timed(7, () => run("npm", ["run", "-s", "ask", "--", question]))),
      unit: "ms",
      peer: { name: "the limit of 1 s", value: LIMIT_MS },
    });
  return results;
}
