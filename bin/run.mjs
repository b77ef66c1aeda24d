import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * `node bin/run.mjs cli ask …` runs src/cli/main.ts, bundled into one module with its packages: loading some hundreds of
 * modules one by one, most of them through tsx, takes half a second. The bundle carries the hash of all that it is made
 * from and is made anew where that differs, so that no edit, pull or installation is answered by old code.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist");

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The first line of a bundle: the hash of this file, of the source and of what npm has installed. */
function stamp() {
  const hash = createHash("sha256");
  const made = [fileURLToPath(import.meta.url), join(root, "node_modules/.package-lock.json"), ...filesOf(join(root, "src")).sort()];
  for (const file of made) {
    const text = readFileSync(file);
    hash.update(`${relative(root, file)} ${text.length}\n`).update(text);
  }
  return `// ${hash.digest("hex")}\n`;
}

function isCurrent(bundle, head) {
  try {
    return readFileSync(bundle, "latin1").startsWith(head);
  } catch {
    return false;
  }
}

/** A module of the source finds what lies beside it where it did before. */
const beside = {
  name: "beside",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const own = `new URL(${JSON.stringify(relative(built, path).replaceAll("\\", "/"))}, import.meta.url).href`;
      return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", own), loader: "ts" };
    });
  },
};

async function bundle(source, target, head) {
  mkdirSync(built, { recursive: true });
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "esm",
    // The stamp does not cover tsconfig.json.
    tsconfigRaw: {},
    // Looks for files of its own beside it.
    external: ["pino"],
    // CommonJS packages ask for Node's own modules by `require`.
    banner: { js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);' },
    plugins: [beside],
    logLevel: "silent",
  });
  if (stamp() !== head) throw new Error("the source was edited while it was bundled");
  // Written beside and renamed, so that a process that starts meanwhile finds the old one or the new one whole.
  const temporary = `${target}.${process.pid}`;
  writeFileSync(temporary, head + outputFiles[0].text);
  renameSync(temporary, target);
}

const [entry] = process.argv.splice(2, 1);
const source = join(root, "src", entry, "main.ts");
const target = join(built, `${entry}.mjs`);
let program = target;
try {
  const head = stamp();
  if (!isCurrent(target, head)) await bundle(source, target, head);
} catch {
  // Where nothing can be bundled or written tsx runs the source as it is, or says what is wrong with it.
  await import("tsx/esm");
  program = source;
}
await import(pathToFileURL(program).href);
