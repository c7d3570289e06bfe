// SPDX-License-Identifier: GPL-3.0-or-later
// The words of resources/devices.json.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* deviceReasonsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "llama.cpp has kernels of its own for these blocks; they run on every device"),
    QT_TRANSLATE_NOOP("Error", "no BF16 units; engines run such models in F16"),
    QT_TRANSLATE_NOOP("Error", "no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin, from 7.5)"),
    QT_TRANSLATE_NOOP("Error",
                      "no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin), which halves the memory"),
    QT_TRANSLATE_NOOP(
        "Error",
        "no FP4 units before Blackwell; vLLM runs the weights alone through Marlin (from 7.5 since the end of 2025)"),
    QT_TRANSLATE_NOOP(
        "Error", "no FP4 units before Blackwell; vLLM runs the weights alone through Marlin, slower than INT4 there"),
    QT_TRANSLATE_NOOP("Error", "no FP4 units before Blackwell; vLLM runs the weights alone through Marlin"),
    QT_TRANSLATE_NOOP("Error",
                      "4-bit weights are unpacked to 16 bits as they are read (Marlin, from 7.5 since the end of "
                      "2025): small in memory, no faster units"),
    QT_TRANSLATE_NOOP(
        "Error", "4-bit weights are unpacked to 16 bits as they are read (Marlin): small in memory, no faster units"),
    QT_TRANSLATE_NOOP("Error", "its kernels in vLLM want inputs in BF16, which Turing lacks"),
    QT_TRANSLATE_NOOP("Error", "GPTQ and AWQ are small in memory and computed in 16 bits (Marlin)"),
    QT_TRANSLATE_NOOP("Error", "GPTQ and AWQ are small in memory and computed in 16 bits"),
    QT_TRANSLATE_NOOP(
        "Error",
        "GPTQ and AWQ are computed in 16 bits by kernels in Triton; vLLM's own table does not list them for AMD"),
    QT_TRANSLATE_NOOP("Error", "GPTQ and AWQ run on x86-64"),
    QT_TRANSLATE_NOOP("Error", "run GGUF: Q4_K_M or larger has kernels made for it"),
    QT_TRANSLATE_NOOP("Error", "its units compute in 16 bits"),
    QT_TRANSLATE_NOOP("Error", "no FP4 units before Blackwell; weights are unpacked to 16 bits (Marlin)"),
    QT_TRANSLATE_NOOP("Error", "no FP4 units before Blackwell; experts are unpacked to 16 bits (Triton, Marlin)"),
    QT_TRANSLATE_NOOP("Error", "half the memory at nearly no loss; for 4 bits run GGUF, or INT4 by GPTQ or AWQ"),
    QT_TRANSLATE_NOOP("Error", "FP8 tensor cores, from 8.9"),
    QT_TRANSLATE_NOOP("Error", "FP8 tensor cores: half the memory, faster than 16 bits, nearly no loss"),
    QT_TRANSLATE_NOOP("Error", "FP8 tensor cores; blocks of 128x128 have kernels of their own (DeepGEMM)"),
    QT_TRANSLATE_NOOP("Error", "FP8 tensor cores"),
    QT_TRANSLATE_NOOP("Error", "FP4 tensor cores with groups of 16; older versions of vLLM fall back to Marlin"),
    QT_TRANSLATE_NOOP("Error", "FP4 tensor cores with groups of 16"),
    QT_TRANSLATE_NOOP("Error", "FP4 tensor cores with groups of 32"),
    QT_TRANSLATE_NOOP("Error",
                      "inputs stay in 16 bits, so the FP4 units are not used; NVFP4 with scaled inputs uses them"),
    QT_TRANSLATE_NOOP(
        "Error", "FP4 tensor cores; it needs scales of the inputs, and FP8_DYNAMIC is the safe choice without them"),
    QT_TRANSLATE_NOOP("Error", "the units are there, but vLLM runs MXFP4 experts through Marlin on 12.x"),
    QT_TRANSLATE_NOOP("Error", "FP8 matrix units; engines convert E4M3 to its own variant (FNUZ) when they load"),
    QT_TRANSLATE_NOOP("Error", "no kernels for AMD"),
    QT_TRANSLATE_NOOP("Error", "no FP4 units before CDNA 4; weights are unpacked"),
    QT_TRANSLATE_NOOP("Error", "FP8 matrix units: half the memory, nearly no loss"),
    QT_TRANSLATE_NOOP("Error", "FP8 matrix units in the standard variant"),
    QT_TRANSLATE_NOOP("Error", "matrix instructions take MXFP4 with its scales as it is"),
    QT_TRANSLATE_NOOP("Error", "MXFP4 in its matrix units; FP8_DYNAMIC where quality comes first"),
    QT_TRANSLATE_NOOP("Error", "vLLM supports Radeon cards from RDNA 3 on"),
    QT_TRANSLATE_NOOP("Error", "no FP4 units"),
    QT_TRANSLATE_NOOP("Error", "run GGUF with llama.cpp on Vulkan or ROCm"),
    QT_TRANSLATE_NOOP("Error", "no FP8 units"),
    QT_TRANSLATE_NOOP(
        "Error", "the units are there, in the standard variant, but most versions of ROCm's kernels do not use them"),
    QT_TRANSLATE_NOOP("Error", "vLLM has no FP8 kernels for it"),
    QT_TRANSLATE_NOOP("Error", "no kernels for Intel"),
    QT_TRANSLATE_NOOP("Error", "run GGUF with llama.cpp on Vulkan or SYCL"),
    QT_TRANSLATE_NOOP("Error", "vLLM has no kernels for Metal; MLX has formats of its own"),
    QT_TRANSLATE_NOOP("Error", "no FP8 units, and vLLM has no kernels for Metal"),
    QT_TRANSLATE_NOOP("Error", "vLLM has no kernels for Metal; in GGUF it runs"),
    QT_TRANSLATE_NOOP("Error", "vLLM has no kernels for Metal"),
    QT_TRANSLATE_NOOP("Error", "run GGUF with llama.cpp on Metal"),
    QT_TRANSLATE_NOOP("Error", "computed in floats unless the CPU has AMX or AVX-512 BF16"),
    QT_TRANSLATE_NOOP("Error", "vLLM has no FP8 kernels for CPUs"),
    QT_TRANSLATE_NOOP("Error", "no kernels for CPUs in vLLM; in GGUF it runs"),
    QT_TRANSLATE_NOOP("Error", "no kernels for CPUs"),
    QT_TRANSLATE_NOOP("Error", "run GGUF with llama.cpp; the speed is that of the memory, so smaller is faster"),
    QT_TRANSLATE_NOOP("Error", "NVIDIA Blackwell, data centre (10.0, 10.3)"),
    QT_TRANSLATE_NOOP("Error", "NVIDIA Blackwell, desktop (12.0, 12.1)"),
    QT_TRANSLATE_NOOP("Error", "AMD RDNA 3 and 3.5"),
    QT_TRANSLATE_NOOP("Error", "x86-64 or Arm, without a card"),
};

} // namespace

Frames deviceReasons()
{
    return deviceReasonsTexts;
}

} // namespace ql::app::error_frames
