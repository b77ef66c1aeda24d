import { pino } from "pino";
import { openCasebook } from "../app.js";
import { readConfig } from "../config.js";
import { describeFailure } from "../protocol/exit.js";
import { listen } from "./listen.js";
import { createRoutes } from "./routes.js";

/** Serves until SIGINT or SIGTERM; answers under way are finished. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const casebook = await openCasebook(config, { notice: (line) => log.warn(line) });
  const routes = createRoutes(casebook, (error) => log.error({ err: error }, "request failed"));
  const server = await listen(routes, config.host, config.port);
  log.info({ url: server.url, cases: casebook.library.cases.size, index: casebook.library.version }, "serving");
  const signal = await new Promise<string>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => resolve(name));
  });
  log.info({ signal }, "stopping");
  await server.close();
}

try {
  await main();
} catch (error) {
  const { line, code } = describeFailure(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
