#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is large or comes at a bad moment: 40 GB in a small budget, 100,000 tensors, a process that is stopped for a while.

Usage: large_test.py PROGRAM RESOURCES WORK_FOLDER
Needs 10 GB of disk; the source takes none, for it is a sparse file.
"""
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

MIB = 1 << 20


def write_sparse(path, tensors):
    """A safetensors file of BF16 tensors, all zero, that takes no place on the disk."""
    header, offset = {}, 0
    for name, shape in tensors:
        size = 2 * shape[0] * (shape[1] if len(shape) > 1 else 1)
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + offset)
    return offset


def sparse_checkpoint(folder, sample):
    """A Llama of 21 billion weights in shards of a few layers each; its bytes."""
    hidden, inner, kv, layers, vocabulary = 8192, 28672, 1024, 24, 1024
    config = json.loads((sample / "config.json").read_text())
    config.update(hidden_size=hidden, intermediate_size=inner, num_attention_heads=64, num_key_value_heads=8, head_dim=128,
                  num_hidden_layers=layers, vocab_size=vocabulary)
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config))
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(sample / name, folder)
    shards = [[("model.embed_tokens.weight", [vocabulary, hidden]), ("model.norm.weight", [hidden]),
               ("lm_head.weight", [vocabulary, hidden])]]
    for layer in range(layers):
        if layer % 4 == 0:
            shards.append([])
        shapes = {"self_attn.q_proj": [hidden, hidden], "self_attn.k_proj": [kv, hidden], "self_attn.v_proj": [kv, hidden],
                  "self_attn.o_proj": [hidden, hidden], "mlp.gate_proj": [inner, hidden], "mlp.up_proj": [inner, hidden],
                  "mlp.down_proj": [hidden, inner], "input_layernorm": [hidden], "post_attention_layernorm": [hidden]}
        shards[-1] += [(f"model.layers.{layer}.{name}.weight", shape) for name, shape in shapes.items()]
    places, total = {}, 0
    for number, tensors in enumerate(shards, 1):
        name = f"model-{number:05}-of-{len(shards):05}.safetensors"
        total += write_sparse(folder / name, tensors)
        places.update({tensor: name for tensor, _ in tensors})
    index = {"metadata": {"total_size": total}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return total


def text(value):
    return struct.pack("<Q", len(value)) + value.encode()


def many_tensors(path, count):
    """A GGUF file of that many tensors of 64 floats."""
    metadata = [("general.architecture", "many"), ("general.name", "many tensors")]
    head = struct.pack("<4sIQQ", b"GGUF", 3, count, len(metadata))
    for key, value in metadata:
        head += text(key) + struct.pack("<I", 8) + text(value)
    infos = [text(f"blk.{i // 10}.part_{i % 10}.weight") + struct.pack("<IQQIQ", 2, 32, 2, 0, 256 * i) for i in range(count)]
    head += b"".join(infos)
    with open(path, "wb") as file:
        file.write(head + bytes(-len(head) % 32))
        for i in range(count):
            file.write(struct.pack("<64f", *((i * 64 + j) % 1000 / 999 - 0.5 for j in range(64))))


class Program:
    def __init__(self, program, resources):
        self.program, self.environment = program, {**os.environ, "QUANTLOOM_RESOURCES": resources}

    def start(self, *arguments):
        return subprocess.Popen([self.program, *map(str, arguments), "--quiet"], env=self.environment, stdout=subprocess.DEVNULL)

    def run(self, *arguments):
        """Seconds, and MiB at the peak."""
        begin = time.monotonic()
        child = self.start(*arguments)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds, peak = time.monotonic() - begin, usage.ru_maxrss // 1024
        print(f"{arguments[0]} {Path(arguments[1]).name}: {seconds:.1f} s, {peak} MiB", flush=True)
        if child.returncode != 0:
            raise SystemExit(f"{arguments} gave {child.returncode}")
        return seconds, peak


def expect(true, sentence):
    if not true:
        raise SystemExit(f"not so: {sentence}")


def a_large_checkpoint_stays_within_the_budget(program, work, sample):
    total = sparse_checkpoint(work / "sparse", sample)
    expect(total >= 40e9, f"{total} bytes are 40 GB")
    target = work / "sparse.gguf"
    _, peak = program.run("quantize", work / "sparse", "-o", target, "--type", "Q2_K", "--memory", "256M")
    expect(peak < 256 + 128, "the program takes the budget and 128 MiB for itself, at most")
    _, peak = program.run("verify", target)
    expect(peak < 256, "a look at 7 GB takes no memory to speak of")
    target.unlink()


def a_hundred_thousand_tensors(program, work, _):
    many_tensors(work / "many.gguf", 100_000)
    _, peak = program.run("quantize", work / "many.gguf", "-o", work / "many-q8.gguf", "--type", "Q8_0")
    expect(peak < 1024, "a tensor's plan, journal and report take less than 10 KiB")
    program.run("verify", work / "many-q8.gguf")


def a_process_that_stood_still(program, work, sample):
    """As in a laptop that is closed: nothing is lost, and the bytes are the same."""
    source = work / "many.gguf"
    child = program.start("quantize", source, "-o", work / "stopped.gguf", "--type", "Q8_0")
    for _ in range(3):
        time.sleep(0.2)
        child.send_signal(signal.SIGSTOP)
        time.sleep(0.5)
        child.send_signal(signal.SIGCONT)
    expect(child.wait() == 0, "it went on")
    expect((work / "stopped.gguf").read_bytes() == (work / "many-q8.gguf").read_bytes(), "the same bytes")


def main():
    program, resources, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        for case in (a_hundred_thousand_tensors, a_process_that_stood_still, a_large_checkpoint_stays_within_the_budget):
            case(Program(program, str(resources)), work, resources / "samples/tales-dense")
            print(f"{case.__name__}: as it should be", flush=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
