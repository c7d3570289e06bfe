// SPDX-License-Identifier: Apache-2.0
// Shows pictures to the real llama.cpp, which @wllama/wllama-compat has as WebAssembly with its vision parts (mtmd).
// Usage: node --liftoff --no-wasm-tier-up see.cjs PACKAGE JOBS. JOBS is a JSON file: [{"model", "mmproj", "picture"}],
// paths of files. Prints a JSON list with an object for each: "tokens" of the prompt, which is the picture alone, and
// "next", the two most probable tokens behind it with the logarithms of their probabilities; or "error".
"use strict";
const fs = require("fs");
const path = require("path");

// A message of the package: "GLUE", its version, a name of eight letters, and fields in a fixed order, each with its kind.
const KINDS = {none: 0, bool: 1, int: 2, float: 3, text: 4, raw: 5, texts: 9, raws: 10};
const MORE_OPTIONS = 55; // of loading, behind those that are set here; none of them is

function uint(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function block(value) {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint(bytes.length), bytes]);
}

function message(name, fields) {
  const parts = [Buffer.from("GLUE"), uint(1), Buffer.from(name)];
  for (const [kind, value] of fields) {
    parts.push(uint(KINDS[kind]));
    if (kind === "bool" || kind === "int") parts.push(uint(Number(value)));
    if (kind === "text" || kind === "raw") parts.push(block(value));
    if (kind === "texts" || kind === "raws") parts.push(uint(value.length), ...value.map(block));
  }
  return Buffer.concat(parts);
}

/** The values of a message, in order. */
function fieldsOf(bytes) {
  const values = [];
  let at = 16;
  const next = () => (at += 4, bytes.readUInt32LE(at - 4));
  const piece = () => { const size = next(); at += size; return bytes.subarray(at - size, at); };
  const read = {
    0: () => null, 1: () => next() !== 0, 2: () => next() | 0, 3: () => (at += 4, bytes.readFloatLE(at - 4)),
    4: () => piece().toString(), 5: piece,
  };
  while (at < bytes.length) {
    const kind = next();
    values.push(kind < 6 ? read[kind]() : Array.from({length: next()}, read[kind - 5]));
  }
  return values;
}

/** llama.cpp, running; files lie in its folder /models. */
async function start(folder, code, compiled, files) {
  const said = [];
  const module = {
    noInitialRun: true, pthreadPoolSize: 0, print: () => {}, printErr: (line) => said.push(line),
    instantiateWasm: (imports, ready) => {
      WebAssembly.instantiate(compiled, imports).then((instance) => ready(instance, compiled));
      return {};
    },
    onAbort: () => { throw new Error(said.slice(-3).join(" ")); },
  };
  const running = new Promise((resolve) => { module.onRuntimeInitialized = resolve; });
  new Function("Module", "require", "__filename", "__dirname", code)(module, require, path.join(folder, "wllama.js"), folder);
  await running;
  module.FS.mkdir("/models");
  for (const [name, file] of Object.entries(files)) module.FS.writeFile("/models/" + name, fs.readFileSync(file));
  const heap = () => new Uint8Array((module.wasmMemory ?? module.HEAPU8).buffer);
  const allocate = module.cwrap("wllama_malloc", "number", ["number", "number"]);
  const act = module.cwrap("wllama_action", "number", ["string", "number"], {async: true});
  await module.cwrap("wllama_start", "string", [], {async: true})();
  return async (action, request) => {
    const place = allocate(request.length, 0);
    heap().set(request, place);
    const answer = await act(action, place);
    if (!answer) throw new Error(said.filter((line) => line.includes("ERROR")).join(" "));
    const size = new DataView(heap().buffer).getUint32(place, true);
    return fieldsOf(Buffer.from(heap().slice(answer, answer + size)));
  };
}

async function see(call, picture) {
  const none = ["none"];
  const loaded = await call("load", message("load_req", [
    ["texts", ["models/model.gguf"]], ["text", "models/mmproj.gguf"], ["bool", false], ["bool", false], ["bool", false],
    ["int", 0], ["int", 512], ["int", 1], ...Array(MORE_OPTIONS).fill(none)]));
  if (!loaded[0]) throw new Error("the model was not loaded");
  const [marker, takesPictures] = loaded.slice(-3);
  if (!takesPictures) throw new Error("the model takes no pictures");
  const wish = {prompt: marker, n_predict: 1, n_probs: 2, temperature: 0, stream: false};
  const [, id] = await call("completion", message("cmpl_req", [
    ["bool", false], ["text", JSON.stringify(wish)], ["raws", [fs.readFileSync(picture)]]]));
  for (;;) {
    const [success, hasMore, isError, text] = await call("get_result", message("gres_req", [["int", id]]));
    if (!success || isError) throw new Error(text);
    if (hasMore) continue;
    const answer = JSON.parse(text);
    const next = answer.choices[0].logprobs.content[0].top_logprobs.map((token) => [token.id, token.logprob]);
    return {tokens: answer.usage.prompt_tokens, next};
  }
}

async function main() {
  const [, , folder, jobs] = process.argv;
  globalThis.navigator ??= {};
  Object.defineProperty(globalThis, "navigator", {value: {gpu: {requestAdapter: async () => null}}, configurable: true});
  const code = fs.readFileSync(path.join(folder, "wllama.js"), "utf8");
  const compiled = await WebAssembly.compile(fs.readFileSync(path.join(folder, "wllama.wasm")));
  const answers = [];
  for (const {model, mmproj, picture} of JSON.parse(fs.readFileSync(jobs))) {
    try {
      const call = await start(folder, code, compiled, {"model.gguf": model, "mmproj.gguf": mmproj});
      answers.push(await see(call, picture));
    } catch (error) {
      answers.push({error: String(error.message)});
    }
  }
  process.stdout.write(JSON.stringify(answers) + "\n", () => process.exit(0));
}

main();
