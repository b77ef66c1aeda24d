import { pino } from "pino";
import { openCasebook } from "../app.js";
import { readConfig } from "../config.js";
import { listen } from "../server/listen.js";
import { createRoutes } from "../server/routes.js";

/** Serves until SIGINT or SIGTERM; answers under way are finished. */
export async function serveCommand(): Promise<number> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const casebook = await openCasebook(config, { notice: (line) => log.warn(line) });
  const server = await listen(
    createRoutes(casebook, (error) => log.error({ err: error }, "request failed")),
    config.host,
    config.port,
  );
  log.info({ url: server.url, cases: casebook.library.cases.size, index: casebook.library.version }, "serving");
  const signal = await new Promise<string>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => resolve(name));
  });
  log.info({ signal }, "stopping");
  await server.close();
  return 0;
}
