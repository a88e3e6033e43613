#!/usr/bin/env node
// F1 and speed of fuzzball (npm), a published matcher, on the pairs and lists on which Pantau's names are measured. Each
// method gets the threshold that is best on the very pairs it is measured on, which favours it.
// usage: npm install fuzzball; node peers-names.mjs PAIRS.csv LIST_FOLDER
import fs from "node:fs";
import { createRequire } from "node:module";

const fuzz = createRequire(process.cwd() + "/")("fuzzball");

function rows(text) {
  const all = [[""]];
  let quoted = false;
  for (const c of text) {
    const row = all.at(-1);
    if (c === '"') quoted = !quoted;
    else if (c === "," && !quoted) row.push("");
    else if (c === "\n" && !quoted) all.push([""]);
    else if (c !== "\r") row[row.length - 1] += c;
  }
  return all.filter((r) => r.length > 1);
}

const methods = { WRatio: fuzz.WRatio, token_set_ratio: fuzz.token_set_ratio, token_sort_ratio: fuzz.token_sort_ratio };
const [pairs, folder] = process.argv.slice(2);
const [head, ...data] = rows(fs.readFileSync(pairs, "utf8"));
const at = (row, name) => row[head.indexOf(name)];
for (const [name, method] of Object.entries(methods)) {
  const scored = data.map((r) => ({ score: method(at(r, "name1"), at(r, "name2")), match: at(r, "is_match") === "true", strong: at(r, "quality") === "STRONG" }));
  const f1 = (t) => (2 * scored.filter((s) => s.match && s.score >= t).length) / (scored.filter((s) => s.match).length + scored.filter((s) => s.score >= t).length);
  const best = Array.from({ length: 61 }, (_, i) => 40 + i).reduce((a, b) => (f1(b) > f1(a) ? b : a));
  console.log(`fuzzball ${name}: F1 ${f1(best).toFixed(3)} at ${best}, ${scored.filter((s) => s.strong && s.score >= best !== s.match).length} STRONG wrong`);
}
const names = [["ofac_sdn.csv", 1], ["ofac_alt.csv", 3]].flatMap(([file, column]) => rows(fs.readFileSync(`${folder}/${file}`, "latin1")).map((r) => r[column]).filter(Boolean));
for (const [name, asked] of [["ratio", 5], ["token_sort_ratio", 2]]) {
  const start = process.cpuUsage();
  for (let i = 0; i < asked; i++) for (const other of names) fuzz[name](names[i * 997], other);
  console.log(`fuzzball ${name}, ${names.length} names one by one: ${((process.cpuUsage(start).user + process.cpuUsage(start).system) / asked / 1000).toFixed(0)} ms of processor time a query`);
}
