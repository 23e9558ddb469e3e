// Opens pages of annotations in a browser, with the text annotator of Recogito on their texts.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const question = JSON.parse(readFileSync(0, "utf-8"));
const folder = resolve("shown");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const script = `
import { createTextAnnotator, reviveSelector, W3CTextFormat } from "@recogito/text-annotator";
import PAGES from "./pages.json";

const results = PAGES.map(({ text, page }) => {
  const container = document.createElement("div");
  container.style.whiteSpace = "pre-wrap";
  container.textContent = text;
  document.body.append(container);
  try {
    const adapter = W3CTextFormat(page["annotator:text"], container);
    createTextAnnotator(container, { adapter }).setAnnotations(page.items);
    return page.items.map((item) => {
      const one = adapter.parse(item).parsed;
      const selector = one.target.selector.map((each) => reviveSelector(each, container));
      return {
        tags: one.bodies.filter((body) => body.purpose === "tagging").map((body) => body.value),
        texts: selector.map((each) => each.range.toString()),
        again: adapter.serialize({ ...one, target: { ...one.target, selector } }),
      };
    });
  } catch (error) {
    return { error: String(error) };
  }
});
const bytes = new TextEncoder().encode(JSON.stringify(results));
const out = document.createElement("pre");
out.id = "answer";
out.textContent = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
document.body.append(out);
`;
writeFileSync(join(folder, "entry.mjs"), script);
writeFileSync(join(folder, "pages.json"), JSON.stringify(question.pages));
writeFileSync(
  join(folder, "page.html"),
  '<!DOCTYPE html><meta charset="utf-8"><body><script src="bundle.js"></script></body>',
);
const bundle = `--outfile=${join(folder, "bundle.js")}`;
execFileSync(
  "node_modules/.bin/esbuild",
  [join(folder, "entry.mjs"), "--bundle", "--format=iife", "--charset=ascii", bundle],
  { stdio: ["ignore", "ignore", "inherit"] },
);
const dom = execFileSync(
  "chromium",
  [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    `--user-data-dir=${join(folder, "profile")}`, "--virtual-time-budget=10000", "--dump-dom",
    `file://${join(folder, "page.html")}`,
  ],
  { encoding: "utf-8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] },
);
const found = dom.match(/<pre id="answer">([^<]*)<\/pre>/);
if (!found) throw new Error(`the page gave no answer: ${dom.slice(0, 2000)}`);
process.stdout.write(Buffer.from(found[1], "base64").toString("utf-8"));
