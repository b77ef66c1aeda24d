import { once } from "node:events";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, it } from "vitest";
import { type Environment, ended, start } from "../support/command.js";
import { serveRealCorpus } from "../support/http.js";
import { realLibrary } from "../support/library.js";

describe("the server as a program", () => {
  let environment: Environment;
  beforeAll(async () => {
    ({ environment } = await realLibrary());
  });

  it("says where it serves, answers there, and ends with 0 when it is told to stop", async () => {
    const server = start("server", [], { ...environment, PORT: "0" });
    const ran = ended(server);
    const [line] = await once(createInterface(server.stdout), "line");
    const { msg, url, cases } = JSON.parse(String(line));
    expect({ msg, cases }).toEqual({ msg: "serving", cases: (await realLibrary()).library.cases.size });
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ ready: true, cases });
    server.kill("SIGTERM");
    expect(await ran).toMatchObject({ code: 0, stderr: "" });
  });

  it("names the port that is in use in one line, and ends with 1", async () => {
    const { port } = new URL((await serveRealCorpus()).url);
    const { code, stderr } = await ended(start("server", [], { ...environment, PORT: port, LOG_LEVEL: "silent" }));
    expect(code).toBe(1);
    expect(stderr).toBe(`carbon-casebook: port ${port} of 127.0.0.1 is in use; set PORT to another\n`);
  });
});
