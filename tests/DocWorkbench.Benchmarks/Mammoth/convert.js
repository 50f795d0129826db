// Converts the Word file named on each line of the input and answers with the milliseconds it took, or with -1.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import mammoth from "mammoth";

for await (const path of createInterface({ input: process.stdin })) {
  const buffer = readFileSync(path);
  const start = performance.now();
  try {
    await mammoth.convertToHtml({ buffer });
    console.log(performance.now() - start);
  } catch {
    console.log(-1);
  }
}
