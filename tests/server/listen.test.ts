import { once } from "node:events";
import { get, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { CasebookError } from "../../src/errors.js";
import { type Listening, listen } from "../../src/server/listen.js";

const HOST = "127.0.0.1";
const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close(0)));
});

async function listening(app: Hono, port = 0): Promise<Listening> {
  const server = await listen(app, HOST, port);
  open.push(server);
  return server;
}

/** An app whose one route answers only when it is told to. */
function slowApp() {
  let arrive: () => void;
  let answer: () => void;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const app = new Hono().get("/", async (context) => {
    arrive();
    await told;
    return context.text("done");
  });
  return { app, arrived, finish: () => answer() };
}

describe("a listening server", () => {
  it("tells the address that it really has", async () => {
    const { url } = await listening(new Hono().get("/", (context) => context.text("here")));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(await (await fetch(url)).text()).toBe("here");
  });

  it("writes an IPv6 address in brackets", async () => {
    const server = await listen(new Hono(), "::1", 0).catch((error: unknown) => error);
    // A machine without IPv6 says that it has no such address.
    if (server instanceof CasebookError) expect(server.code).toBe("config-invalid");
    else {
      open.push(server as Listening);
      expect((server as Listening).url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    }
  });

  it("says that its port is in use where another server holds it", async () => {
    const { url } = await listening(new Hono());
    const port = Number(new URL(url).port);
    const error = await listen(new Hono(), HOST, port).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CasebookError);
    expect(error).toMatchObject({ code: "port-in-use", message: expect.stringContaining(String(port)) });
  });

  it("says that the address is not this machine's", async () => {
    // 192.0.2.0/24 is for documentation only (RFC 5737).
    await expect(listen(new Hono(), "192.0.2.1", 0)).rejects.toMatchObject({ name: "CasebookError", code: "config-invalid" });
  });
});

describe("a closing server", () => {
  it("lets a running request finish, then is closed", async () => {
    const { app, arrived, finish } = slowApp();
    const server = await listening(app);
    const response = once(get(server.url, { agent: false }), "response");
    await arrived;
    let closed = false;
    const closing = server.close().then(() => {
      closed = true;
    });
    await expect(fetch(server.url)).rejects.toThrow();
    expect(closed).toBe(false);
    finish();
    const [done] = await response;
    expect(await text(done)).toBe("done");
    await closing;
  });

  it("takes the rest of a body that is still on its way", async () => {
    const app = new Hono().post("/", async (context) => context.text(await context.req.text()));
    const server = await listening(app);
    const sending = request(server.url, { method: "POST", agent: false });
    sending.write("half ");
    await once(sending, "socket").then(([socket]) => once(socket, "connect"));
    const closing = server.close();
    sending.end("and half");
    const [response] = await once(sending, "response");
    expect(await text(response)).toBe("half and half");
    await closing;
  });

  it("does not wait for a connection on which nothing runs", async () => {
    const server = await listening(new Hono().get("/", (context) => context.text("ok")));
    const idle = connect(Number(new URL(server.url).port), HOST);
    await once(idle, "connect");
    idle.write("GET / HTTP/1.1\r\nHost: casebook\r\n\r\n");
    await once(idle, "data");
    const ended = once(idle, "close");
    idle.resume();
    await Promise.all([server.close(), ended]);
  });

  it("cuts off a request that does not end within the grace that it was given", async () => {
    const { app, arrived, finish } = slowApp();
    const server = await listening(app);
    const response = fetch(server.url).then(
      () => "answered",
      () => "cut off",
    );
    await arrived;
    await server.close(20);
    expect(await response).toBe("cut off");
    finish();
  });
});
