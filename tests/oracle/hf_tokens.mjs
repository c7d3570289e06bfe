// SPDX-License-Identifier: Apache-2.0
// Ids that the npm package @huggingface/tokenizers gives: node hf_tokens.mjs FOLDER, where FOLDER has strings.json and
// folders with tokenizer.json and expected.json. Writes hf_ids.json into each of these
// for which expected.json says that the package has all of its steps.
import fs from "node:fs";
import path from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";

// Where the package differs from the library that it stands for (huggingface/tokenizers), the same in other words: its
// Digits knows ASCII digits only, and its ByteLevel has JavaScript's \s, with U+FEFF and without U+0085.
const byteLevel = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
function mended(step) {
    const split = (regex) => ({ type: "Split", pattern: { Regex: regex }, behavior: "Isolated", invert: false });
    if (step?.type === "Sequence")
        return { ...step, pretokenizers: step.pretokenizers.map(mended) };
    if (step?.type === "Digits")
        return split(step.individual_digits ? "\\p{N}" : "\\p{N}+");
    if (step?.type === "ByteLevel" && step.use_regex)
        return { type: "Sequence", pretokenizers: [split(byteLevel), { ...step, use_regex: false }] };
    return step;
}

const root = process.argv[2];
const strings = JSON.parse(fs.readFileSync(path.join(root, "strings.json"), "utf-8"));
for (const name of fs.readdirSync(root).sort()) {
    const file = path.join(root, name, "tokenizer.json");
    const expected = path.join(root, name, "expected.json");
    if (!fs.existsSync(file) || !JSON.parse(fs.readFileSync(expected, "utf-8")).npm)
        continue;
    const rules = JSON.parse(fs.readFileSync(file, "utf-8"));
    const tokenizer = new Tokenizer({ ...rules, pre_tokenizer: mended(rules.pre_tokenizer) },
        JSON.parse(fs.readFileSync(path.join(root, name, "tokenizer_config.json"), "utf-8")));
    const ids = strings.map((text) => tokenizer.encode(text).ids);
    fs.writeFileSync(path.join(root, name, "hf_ids.json"), JSON.stringify(ids));
}
