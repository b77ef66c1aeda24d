import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIndex } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { type Measurement, median, timed } from "./measurement.js";

const LIMIT_MS = 10_000;

/** Building the index anew: the whole corpus, and the 52 cases for which the limit of 10 s was set. */
export async function benchIndex(root: string): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "casebook-bench-"));
  try {
    const first = join(folder, "corpus");
    for (const name of ["light-industry-2024", "shenyang-zero-carbon-2024"]) await cp(join(root, "corpus", name), join(first, name), { recursive: true });
    const measure = async (corpus: string) =>
      median(
        await timed(3, async () => {
          await rm(join(folder, "index"), { recursive: true, force: true });
          await buildIndex(readConfig({ CASEBOOK_CORPUS: corpus, CASEBOOK_INDEX: join(folder, "index") }), { notice: () => undefined });
        }),
      );
    const cases = (await Promise.all((await readdir(join(root, "corpus"))).map(async (name) => (await readdir(join(root, "corpus", name))).length))).reduce(
      (a, b) => a + b,
      0,
    );
    const peer = { name: "the limit of 10 s", value: LIMIT_MS };
    return [
      { name: "index build, 52 cases", value: await measure(first), unit: "ms", peer },
      { name: `index build, all ${cases} cases`, value: await measure(join(root, "corpus")), unit: "ms", peer },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
