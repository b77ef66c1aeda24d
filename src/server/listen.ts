import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";
import { CasebookError } from "../errors.js";

export interface Listening {
  readonly url: string;
  /** Stops taking requests and waits for those under way, `graceMs` at most. */
  close(graceMs?: number): Promise<void>;
}

const GRACE_MS = 10_000;

/**
 * Serves until closed.
 * @throws CasebookError `port-in-use`, or `config-invalid` where the address is not this machine's.
 */
export function listen(app: Hono, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: host, port }, ({ port: actual }) => {
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${name}:${actual}`, close: (graceMs = GRACE_MS) => close(server, graceMs) });
    });
    server.on("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): CasebookError {
  if (error.code === "EADDRINUSE") return new CasebookError("port-in-use", `port ${port} of ${host} is in use; set PORT to another`, { cause: error });
  if (error.code === "EACCES") return new CasebookError("config-invalid", `PORT: no right to listen on port ${port}`, { cause: error });
  return new CasebookError("config-invalid", `HOST: cannot listen on ${host} (${error.code ?? error.message})`, { cause: error });
}

/** How often connections that have become idle are looked for while the server stops. */
const IDLE_CHECK_MS = 50;

function close(server: ServerType, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, graceMs);
    // A client that keeps its connection alive would otherwise hold the server until its own time-out.
    const idle = setInterval(() => {
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    }, IDLE_CHECK_MS);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      resolve();
    });
  });
}
