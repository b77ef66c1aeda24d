import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Measurement, median, timed } from "./measurement.js";

const LIMIT_MB = 300;
const QUESTIONS = ["which dairy plants recovered boiler flue-gas heat", "哪些企业用了空压机变频？", "which companies installed rooftop solar", "中水回用"];
const WARM_UP = 40;

/** The server's resident memory after some hundred questions, and the time of one over loopback. */
export async function benchServer(root: string): Promise<Measurement[]> {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  // What `npm start` runs, without npm between.
  const server = spawn(process.execPath, scripts.start.split(" ").slice(1), {
    cwd: root,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await listeningUrl(server);
    const askAll = async () => {
      for (const question of QUESTIONS) {
        const response = await fetch(`${url}/v1/ask`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question }) });
        if (!response.ok) throw new Error(`the server answered ${response.status}`);
        await response.arrayBuffer();
      }
    };
    await timed(WARM_UP, askAll);
    const healthy = median(await timed(40, async () => (await fetch(`${url}/healthz`)).arrayBuffer()));
    const asked = median(await timed(40, askAll)) / QUESTIONS.length;
    const results: Measurement[] = [
      { name: "POST /v1/ask over loopback, one at a time", value: asked, unit: "ms", peer: { name: "GET /healthz", value: healthy } },
    ];
    const memory = await residentMegabytes(server.pid as number);
    if (memory !== undefined)
      results.push({ name: "server's resident memory", value: memory, unit: "MB", peer: { name: "the limit of 300 MB", value: LIMIT_MB } });
    return results;
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
  }
}

function listeningUrl(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const url = /"url":"([^"]+)"/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
}

/** From /proc, where there is one. */
async function residentMegabytes(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => undefined);
  const kilobytes = status && /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : undefined;
}
