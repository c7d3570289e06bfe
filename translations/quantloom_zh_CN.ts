<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BenchText</name>
    <message>
        <source>scale %1 = 2^%2 (E8M0)</source>
        <translation>缩放因子 %1 = 2^%2 (E8M0)</translation>
    </message>
    <message>
        <source>scale %1 (%2)</source>
        <translation>缩放因子 %1 (%2)</translation>
    </message>
    <message>
        <source>super-scale %1 (%2)</source>
        <translation>超块缩放因子 %1 (%2)</translation>
    </message>
    <message>
        <source>super-minimum %1 (%2)</source>
        <translation>超块最小值 %1 (%2)</translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation>最小值 %1 (%2)</translation>
    </message>
    <message>
        <source>factor %1 (of this row alone)</source>
        <translation>系数 %1（仅此行）</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步长 %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>最低值 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>误差 %1</translation>
    </message>
    <message>
        <source>error %1 (%2 %)</source>
        <translation>误差 %1 (%2%)</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>%1 → %2 (code %3), %4</source>
        <translation>%1 → %2（编码 %3），%4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, stored as %4 (code %5) → %6, %7</source>
        <translation>%1 ÷ %2 = %3，存储为 %4（编码 %5）→ %6，%7</translation>
    </message>
    <message>
        <source>plain numbers, no scale</source>
        <translation>直接存储的数值，无缩放因子</translation>
    </message>
    <message>
        <source>several values share a code, so no value has a grid of its own</source>
        <translation>多个值共用一个编码，因此单个值没有自己的网格</translation>
    </message>
    <message>
        <source>the values are repeated to fill %1</source>
        <translation>重复这些值以填满 %1 个</translation>
    </message>
    <message>
        <source>needs an importance matrix; here every column counts alike</source>
        <translation>需要重要性矩阵；此处所有列同等对待</translation>
    </message>
</context>
<context>
    <name>DiffPanel</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>config.json names no architecture (neither architectures nor model_type)</source>
        <translation>config.json 未指明架构（既无 architectures，也无 model_type）</translation>
    </message>
    <message>
        <source>this %1 model cannot be carried over to GGUF: %2</source>
        <translation>此 %1 模型无法转换为 GGUF：%2</translation>
    </message>
    <message>
        <source>is GGUF, which has the names and the layout of llama.cpp; to write safetensors, start from the Hugging Face folder of the model</source>
        <translation>是 GGUF，采用 llama.cpp 的名称和布局；要写入 safetensors，请从模型的 Hugging Face 文件夹开始</translation>
    </message>
    <message>
        <source>there is no config.json beside it, and no engine serves a model without; copy config.json and the tokenizer files into its folder</source>
        <translation>旁边没有 config.json，没有它任何引擎都无法运行模型；请将 config.json 和分词器文件复制到其文件夹中</translation>
    </message>
    <message>
        <source>there is no config.json beside it, so its architecture is not known; copy config.json and the tokenizer files into its folder</source>
        <translation>旁边没有 config.json，因此架构未知；请将 config.json 和分词器文件复制到其文件夹中</translation>
    </message>
    <message>
        <source>config.json does not have what %1 is made of, which every %2 model needs</source>
        <translation>config.json 中缺少得出 %1 所需的内容，而每个 %2 模型都需要它</translation>
    </message>
    <message>
        <source>config.json gives %1 for %2, which is not a value of type %3</source>
        <translation>config.json 给出的 %2 为 %1，不是类型 %3 的值</translation>
    </message>
    <message>
        <source>llama.cpp cannot load %1</source>
        <translation>llama.cpp 无法加载%1</translation>
    </message>
    <message>
        <source>a model of %1 layers; 1 to %2 are possible</source>
        <translation>有 %1 层的模型；可为 1 到 %2 层</translation>
    </message>
    <message>
        <source>%1 experts per layer; at most %2 are possible</source>
        <translation>每层 %1 个专家的模型；最多可为 %2 个</translation>
    </message>
    <message>
        <source>a model that uses %1 of %2 experts</source>
        <translation>使用 %2 个专家中 %1 个的模型</translation>
    </message>
    <message>
        <source>the configuration lacks a number that %1 needs</source>
        <translation>配置中缺少 %1 所需的数字</translation>
    </message>
    <message>
        <source>a model of %1 layers cannot be right</source>
        <translation>%1 层的模型不可能正确</translation>
    </message>
    <message>
        <source>a vocabulary of %1 tokens cannot be right</source>
        <translation>%1 个词元的词表不可能正确</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, whose values cannot be read; it can only be copied as it is</source>
        <translation>张量 %1 以 %2 存储，其数值无法读取；只能原样复制</translation>
    </message>
    <message>
        <source>tensor %1 has no place in a %2 model with this config.json; is it a variant of the architecture, or a config.json of another model?</source>
        <translation>在使用此 config.json 的 %2 模型中没有张量 %1 的位置；是该架构的变体，还是其他模型的 config.json？</translation>
    </message>
    <message>
        <source>%1 (and %2 others)</source>
        <translation>%1（及另外 %2 个）</translation>
    </message>
    <message>
        <source>tensor %1 is missing; a %2 model needs it for %3</source>
        <translation>缺少张量 %1；%2 模型的 %3 需要它</translation>
    </message>
    <message>
        <source>tensor %1 is missing, but %2 is there; all %3 of them are needed</source>
        <translation>缺少张量 %1，但有 %2；需要全部 %3 个</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>tensor %1 has the shape [%2], but by config.json it ought to be [%3]</source>
        <translation>张量 %1 的形状为 [%2]，但按 config.json 应为 [%3]</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, but %3 as %4; tensors that are stacked need one type</source>
        <translation>张量 %1 以 %2 存储，而 %3 以 %4 存储；堆叠的张量需要同一类型</translation>
    </message>
    <message>
        <source>the values of tensor %1 have to be reordered, which cannot be done in the form %2 in which they are stored</source>
        <translation>张量 %1 的值需要重新排列，但其存储形式 %2 无法做到</translation>
    </message>
    <message>
        <source>the file does not say its architecture (general.architecture), so the mixes of the presets cannot know its layers</source>
        <translation>文件未指明其架构（general.architecture），因此预设的混合方案无法得知其各层</translation>
    </message>
    <message>
        <source>the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text into tokens; copy the tokenizer files from where the weights came from</source>
        <translation>文件夹中没有分词器（tokenizer.json），因此结果可以加载，但无法将文本转换为词元；请从权重的来源处复制分词器文件</translation>
    </message>
    <message>
        <source>PyTorch files run code when they are read, so they are not opened; save the model as safetensors and open that</source>
        <translation>PyTorch 文件在读取时会执行代码，因此不予打开；请将模型保存为 safetensors 后再打开</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 and again in %3</source>
        <translation>张量 %1 同时位于 %2 和 %3 中</translation>
    </message>
    <message>
        <source>this is a safetensors file, but its name does not end so; give it the ending .safetensors and open it again</source>
        <translation>这是 safetensors 文件，但扩展名不符；请将扩展名改为 .safetensors 后重新打开</translation>
    </message>
    <message>
        <source>this is Mistral&apos;s own layout (params.json), which is not supported; open the Hugging Face form of the model, with config.json</source>
        <translation>这是 Mistral 自有布局（params.json），不受支持；请打开带 config.json 的 Hugging Face 形式的模型</translation>
    </message>
    <message>
        <source>config.json is missing, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>缺少 config.json，因此对模型一无所知；请从权重的来源处复制</translation>
    </message>
    <message>
        <source>config.json is missing beside it, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>旁边缺少 config.json，因此对模型一无所知；请从权重的来源处复制</translation>
    </message>
    <message>
        <source>there are %1 .safetensors files, but %2 is missing, so it is not known which of them belong to the model; copy it from where the weights came from</source>
        <translation>有 %1 个 .safetensors 文件，但缺少 %2，因此无法得知哪些属于该模型；请从权重的来源处复制</translation>
    </message>
    <message>
        <source>%1 of %2 tensors have a type that is not known; they can be copied, but not decoded</source>
        <translation>%2 个张量中有 %1 个类型未知；可以复制，但无法解码</translation>
    </message>
    <message>
        <source>%1 weights are not quantised, though the configuration says so: %2</source>
        <translation>配置中声明了量化，但有 %1 个权重未量化：%2</translation>
    </message>
    <message>
        <source>%1 weights are quantised, though the configuration leaves them out; they are read as their scales say: %2</source>
        <translation>配置中排除的 %1 个权重已被量化；将按其缩放因子读取：%2</translation>
    </message>
    <message>
        <source>%1 weights are stored as %2, which the configuration says; they are read as they are stored: %3</source>
        <translation>%1 个权重的存储形式为 %2（配置所述）；将按存储形式读取：%3</translation>
    </message>
    <message>
        <source>%1 tensors belong to weights that do not need them, and are left out: %2</source>
        <translation>%1 个张量所属的权重并不需要它们，已略去：%2</translation>
    </message>
    <message>
        <source>the configuration of the quantisation does not say its method (quant_method); these can be read: %1</source>
        <translation>量化配置未说明其方法（quant_method）；可读取的有：%1</translation>
    </message>
    <message>
        <source>the weights are quantised already by the method %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>权重已用无法读取的方法 %1 量化（可读取的有：%2）；请打开 16 位形式的模型</translation>
    </message>
    <message>
        <source>the weights are quantised already as %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>权重已量化为无法读取的 %1（可读取的有：%2）；请打开 16 位形式的模型</translation>
    </message>
    <message>
        <source>the layers of a ModelOpt model with mixed precision (quantized_layers) are missing; copy hf_quant_config.json from where the weights came from</source>
        <translation>缺少混合精度 ModelOpt 模型的层（quantized_layers）；请从权重的来源处复制 hf_quant_config.json</translation>
    </message>
    <message>
        <source>compressed-tensors without config_groups</source>
        <translation>没有 config_groups 的 compressed-tensors</translation>
    </message>
    <message>
        <source>GPTQ without bits</source>
        <translation>没有 bits 的 GPTQ</translation>
    </message>
    <message>
        <source>group_size %1 makes no sense</source>
        <translation>group_size %1 没有意义</translation>
    </message>
    <message>
        <source>the factor of the whole tensor is missing (%1.%2)</source>
        <translation>缺少整个张量的因子（%1.%2）</translation>
    </message>
    <message>
        <source>its scales are missing (%1.weight_scale or %2.weight_scale_inv), though the configuration says %3</source>
        <translation>缺少其缩放因子（%1.weight_scale 或 %2.weight_scale_inv），而配置声明为 %3</translation>
    </message>
    <message>
        <source>its scales are missing (%1_scales)</source>
        <translation>缺少其缩放因子（%1_scales）</translation>
    </message>
    <message>
        <source>its zero points are missing (%1.weight_zero_point), though the configuration says that it is not symmetric</source>
        <translation>缺少其零点（%1.weight_zero_point），而配置声明其不对称</translation>
    </message>
    <message>
        <source>its %1 are missing</source>
        <translation>缺少其 %1</translation>
    </message>
    <message>
        <source>%1.weight_shape is missing</source>
        <translation>缺少 %1.weight_shape</translation>
    </message>
    <message>
        <source>numbers of type %1 (AMD&apos;s own FP8) cannot be read; open the 16-bit form of the model</source>
        <translation>无法读取类型为 %1 的数值（AMD 自有的 FP8）；请打开 16 位形式的模型</translation>
    </message>
    <message>
        <source>experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for Llama 4) cannot be read; open the 16-bit form of the model</source>
        <translation>无法读取转置存储的 FP8 专家（[experts, in, out]，如 FBGEMM 对 Llama 4 的做法）；请打开 16 位形式的模型</translation>
    </message>
    <message>
        <source>scales of shape %1 are for blocks of %2, but the configuration does not say how large the blocks are (weight_block_size)</source>
        <translation>形状为 %1 的缩放因子用于 %2 的块，但配置未说明块的大小（weight_block_size）</translation>
    </message>
    <message>
        <source>the scales of %1 are of type %2, which scales never are</source>
        <translation>%1 的缩放因子类型为 %2，缩放因子从不使用此类型</translation>
    </message>
    <message>
        <source>scales of shape %1 do not fit %2 with %3 matrices of %4 rows and %5 columns</source>
        <translation>形状为 %1 的缩放因子与 %2（%3 个 %4 行 %5 列的矩阵）不符</translation>
    </message>
    <message>
        <source>%1, whatever the size of the blocks</source>
        <translation>%1，无论块的大小如何</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2, which would fit if they were transposed</source>
        <translation>%1；按配置它们用于 %2，若转置则相符</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2</source>
        <translation>%1；按配置它们用于 %2</translation>
    </message>
    <message>
        <source>the whole matrix</source>
        <translation>整个矩阵</translation>
    </message>
    <message>
        <source>one row each</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>%1 个一组</translation>
    </message>
    <message>
        <source>blocks of %1x%2</source>
        <translation>%1x%2 的块</translation>
    </message>
    <message>
        <source>a factor of %1 for the whole tensor makes no sense</source>
        <translation>整个张量的因子 %1 没有意义</translation>
    </message>
    <message>
        <source>a second weight of low rank is added to it (SVDQuant), which cannot be read; open the 16-bit form of the model</source>
        <translation>其上叠加了第二个低秩权重（SVDQuant），无法读取；请打开 16 位形式的模型</translation>
    </message>
    <message>
        <source>the same weight is also there as %1</source>
        <translation>同一权重还以 %1 存在</translation>
    </message>
    <message>
        <source>it is not known what this tensor does to %1.weight, which cannot be read without it</source>
        <translation>不清楚此张量对 %1.weight 的作用，而缺了它便无法读取</translation>
    </message>
    <message>
        <source>the weight that it belongs to is missing (%1.weight)</source>
        <translation>缺少其所属的权重（%1.weight）</translation>
    </message>
    <message>
        <source>the configuration&apos;s pattern of modules cannot be read: %1</source>
        <translation>无法读取配置中的模块模式：%1</translation>
    </message>
    <message>
        <source>begins like neither a GGUF nor a safetensors file</source>
        <translation>开头既不像 GGUF 文件，也不像 safetensors 文件</translation>
    </message>
    <message>
        <source>is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to safetensors first</source>
        <translation>是 PyTorch 检查点（pickle），加载时可能执行代码；请先转换为 safetensors</translation>
    </message>
    <message>
        <source>is a GGML file from before GGUF (2023); convert the original model again</source>
        <translation>是 GGUF 之前（2023 年）的 GGML 文件；请重新转换原始模型</translation>
    </message>
    <message>
        <source>is a compressed archive; unpack it first</source>
        <translation>是压缩包；请先解压</translation>
    </message>
    <message>
        <source>is a web page, probably the answer of a download that failed; download the file again</source>
        <translation>是网页，可能是下载失败时的响应；请重新下载文件</translation>
    </message>
    <message>
        <source>begins with a byte-swapped GGUF magic number; it is damaged or made for other processors</source>
        <translation>以字节序颠倒的 GGUF 魔数开头；文件已损坏或为其他处理器制作</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; in its folder</source>
        <translation>是 Git LFS 指针，而非文件本身；请在其文件夹中运行“git lfs pull”</translation>
    </message>
    <message>
        <source>is an HDF5 file; convert it to safetensors first</source>
        <translation>是 HDF5 文件；请先转换为 safetensors</translation>
    </message>
    <message>
        <source>is a NumPy array; convert it to safetensors first</source>
        <translation>是 NumPy 数组；请先转换为 safetensors</translation>
    </message>
    <message>
        <source>is a program or library, not a model</source>
        <translation>是程序或库，不是模型</translation>
    </message>
    <message>
        <source>is empty; its download or copy has probably failed</source>
        <translation>是空的；下载或复制可能失败了</translation>
    </message>
    <message>
        <source>begins with zeros only; its download or copy has probably failed</source>
        <translation>开头全为零；下载或复制可能失败了</translation>
    </message>
    <message>
        <source>is JSON text, not a file of tensors; open the folder of the model instead</source>
        <translation>是 JSON 文本，而非张量文件；请改为打开模型的文件夹</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes and reaches past the %3 that a header may have</source>
        <translation>%1需要 %2 字节，超出文件头允许的 %3</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes, but the file ends %3 bytes further on; it is cut off or damaged</source>
        <translation>%1需要 %2 字节，但文件再过 %3 字节就结束了；文件被截断或已损坏</translation>
    </message>
    <message>
        <source>%1 declares %2 elements of %3 bytes, which overflows</source>
        <translation>%1声明了 %2 个 %3 字节的元素，超出可计数范围</translation>
    </message>
    <message>
        <source>%1 declares %2 entries, more than the %3 we accept</source>
        <translation>%1声明了 %2 个条目，超过可接受的 %3 个</translation>
    </message>
    <message>
        <source>%1 declares %2 elements, more than the %3 we accept</source>
        <translation>%1声明了 %2 个元素，超过可接受的 %3 个</translation>
    </message>
    <message>
        <source>%1 declares %2 tensors, more than the %3 we accept</source>
        <translation>%1声明了 %2 个张量，超过可接受的 %3 个</translation>
    </message>
    <message>
        <source>%1 has the unknown value type %2</source>
        <translation>%1的值类型 %2 未知</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions; at most %3 are allowed</source>
        <translation>%1有 %2 个维度；最多允许 %3 个</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are allowed</source>
        <translation>%1有 %2 字节；最多允许 %3 字节</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; 1 to %3 are allowed</source>
        <translation>%1有 %2 字节；允许 1 到 %3 字节</translation>
    </message>
    <message>
        <source>%1 is followed by %2 bytes</source>
        <translation>%1之后还有 %2 字节</translation>
    </message>
    <message>
        <source>the list of tensors</source>
        <translation>张量列表</translation>
    </message>
    <message>
        <source>the list of metadata</source>
        <translation>元数据列表</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>张量数量</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>元数据条目数量</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>条目数量</translation>
    </message>
    <message>
        <source>the number of chunks</source>
        <translation>块的数量</translation>
    </message>
    <message>
        <source>the magic number</source>
        <translation>魔数</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>the name of tensor %1</source>
        <translation>张量 %1 的名称</translation>
    </message>
    <message>
        <source>the name of entry %1</source>
        <translation>条目 %1 的名称</translation>
    </message>
    <message>
        <source>the key of metadata entry %1</source>
        <translation>元数据条目 %1 的键</translation>
    </message>
    <message>
        <source>the value of key %1</source>
        <translation>键 %1 的值</translation>
    </message>
    <message>
        <source>the name of the text</source>
        <translation>文本的名称</translation>
    </message>
    <message>
        <source>%1 is not &quot;GGUF&quot;; this is not a GGUF file</source>
        <translation>%1不是“GGUF”；这不是 GGUF 文件</translation>
    </message>
    <message>
        <source>GGUF version 1 of 2023, which current programs no longer read; convert the original model again</source>
        <translation>2023 年的 GGUF 版本 1，当前程序已不再读取；请重新转换原始模型</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, made for other processors; convert it to little-endian first</source>
        <translation>为其他处理器制作的大端 GGUF 文件；请先转换为小端</translation>
    </message>
    <message>
        <source>GGUF version %1; versions 2 and 3 are known</source>
        <translation>GGUF 版本 %1；已知版本为 2 和 3</translation>
    </message>
    <message>
        <source>tensor %1 has rows of %2 values, but %3 needs a multiple of %4</source>
        <translation>张量 %1 的每行有 %2 个值，但 %3 需要 %4 的倍数</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, which begins at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>张量 %1 从数据的偏移 %2 处开始（数据始于第 %3 字节），但文件在第 %4 字节处结束；文件被截断：请重新下载或复制</translation>
    </message>
    <message>
        <source>tensor %1 needs %2 bytes at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>张量 %1 需要从第 %3 字节起的 %2 字节，但文件在第 %4 字节处结束；文件被截断：请重新下载或复制</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, not a multiple of the alignment %3</source>
        <translation>张量 %1 从数据的偏移 %2 处开始，不是对齐 %3 的倍数</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, but the tensor before it ends at %3</source>
        <translation>张量 %1 从数据的偏移 %2 处开始，但前一个张量在 %3 处结束</translation>
    </message>
    <message>
        <source>tensor %1 is in another file of this split too</source>
        <translation>张量 %1 在此拆分模型的另一文件中也存在</translation>
    </message>
    <message>
        <source>a part of a split model without the key &quot;%1&quot;</source>
        <translation>拆分模型的一部分，但缺少键“%1”</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is not a number from 0 to %2</source>
        <translation>键“%1”不是 0 到 %2 的数字</translation>
    </message>
    <message>
        <source>key &quot;split.no&quot; is %1, but the split has only %2 files</source>
        <translation>键“split.no”为 %1，但拆分模型只有 %2 个文件</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model, so its name must end with %3; give it its original name again</source>
        <translation>这是拆分模型的第 %1 个文件（共 %2 个），因此名称必须以 %3 结尾；请恢复其原名</translation>
    </message>
    <message>
        <source>its name says file %1 of %2, but its metadata say file %3 of %4</source>
        <translation>名称表示第 %1 个文件（共 %2 个），但元数据表示第 %3 个（共 %4 个）</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model; open the first one, %3</source>
        <translation>这是拆分模型的第 %1 个文件（共 %2 个）；请打开第一个，%3</translation>
    </message>
    <message>
        <source>file %1 of this split model is missing: %2</source>
        <translation>缺少此拆分模型的第 %1 个文件：%2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>第 %1 字节：%2</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>张量 %1：%2</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: %2</source>
        <translation>规则“%1”：%2</translation>
    </message>
    <message>
        <source>custom rule &quot;%1&quot;: %2</source>
        <translation>自定义规则“%1”：%2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>pattern &quot;%1&quot;: %2 at offset %3</source>
        <translation>模式“%1”：%2（位置 %3）</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>张量“%1”</translation>
    </message>
    <message>
        <source>entry &quot;%1&quot;</source>
        <translation>条目“%1”</translation>
    </message>
    <message>
        <source>%1 (a warning, refused because of --strict)</source>
        <translation>%1（警告，因 --strict 而拒绝）</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>没有设备 %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>its Vulkan is older than 1.1</source>
        <translation>其 Vulkan 版本低于 1.1</translation>
    </message>
    <message>
        <source>its shaders see too few buffers at once</source>
        <translation>其着色器一次可见的缓冲区过少</translation>
    </message>
    <message>
        <source>its workgroups are too small</source>
        <translation>其工作组过小</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>它不支持计算</translation>
    </message>
    <message>
        <source>Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used</source>
        <translation>变量 QUANTLOOM_VULKAN 已关闭 Vulkan：使用 CPU</translation>
    </message>
    <message>
        <source>there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used</source>
        <translation>此计算机上没有 Vulkan（未安装其加载器 libvulkan）：使用 CPU</translation>
    </message>
    <message>
        <source>the Vulkan of this computer is older than 1.1: the CPU is used</source>
        <translation>此计算机的 Vulkan 版本低于 1.1：使用 CPU</translation>
    </message>
    <message>
        <source>%1 may use %2 more, and %3 needs %4: use a smaller type or context, or the CPU</source>
        <translation>%1 还可使用 %2，而 %3 需要 %4：请使用更小的类型或上下文，或使用 CPU</translation>
    </message>
    <message>
        <source>%1 gives out at most %2 at once, and %3 needs %4: use a smaller type, or the CPU</source>
        <translation>%1 一次最多分配 %2，而 %3 需要 %4：请使用更小的类型，或使用 CPU</translation>
    </message>
    <message>
        <source>%1 has too little memory for %2: use a smaller type or context, or the CPU</source>
        <translation>%1 的内存不足以 %2：请使用更小的类型或上下文，或使用 CPU</translation>
    </message>
    <message>
        <source>%1 failed while %2 (%3)</source>
        <translation>%1 在 %2 时失败（%3）</translation>
    </message>
    <message>
        <source>this device cannot take hidden states; run it on the processor</source>
        <translation>此设备不接受隐藏状态；请在处理器上运行</translation>
    </message>
    <message>
        <source>this device does not collect the inputs of matrices; calibrate on the processor</source>
        <translation>此设备不收集矩阵的输入；请在处理器上校准</translation>
    </message>
    <message>
        <source>llama.cpp has kernels of its own for these blocks; they run on every device</source>
        <translation>llama.cpp 有针对这些块的内核；可在任何设备上运行</translation>
    </message>
    <message>
        <source>no BF16 units; engines run such models in F16</source>
        <translation>没有 BF16 单元；引擎以 F16 运行此类模型</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin, from 7.5)</source>
        <translation>Ada 之前没有 FP8 单元；vLLM 将 FP8 权重解包为 16 位（Marlin，7.5 起）</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin), which halves the memory</source>
        <translation>Ada 之前没有 FP8 单元；vLLM 将 FP8 权重解包为 16 位（Marlin），内存减半</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin (from 7.5 since the end of 2025)</source>
        <translation>Blackwell 之前没有 FP4 单元；vLLM 仅通过 Marlin 运行权重（2025 年底起支持 7.5 及以上）</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin, slower than INT4 there</source>
        <translation>Blackwell 之前没有 FP4 单元；vLLM 仅通过 Marlin 运行权重，比 INT4 慢</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin</source>
        <translation>Blackwell 之前没有 FP4 单元；vLLM 仅通过 Marlin 运行权重</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin, from 7.5 since the end of 2025): small in memory, no faster units</source>
        <translation>4 位权重在读取时解包为 16 位（Marlin，2025 年底起支持 7.5 及以上）：占用内存小，但没有更快的单元</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin): small in memory, no faster units</source>
        <translation>4 位权重在读取时解包为 16 位（Marlin）：占用内存小，但没有更快的单元</translation>
    </message>
    <message>
        <source>its kernels in vLLM want inputs in BF16, which Turing lacks</source>
        <translation>其在 vLLM 中的内核需要 BF16 输入，而 Turing 不支持</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits (Marlin)</source>
        <translation>GPTQ 和 AWQ 占用内存小，以 16 位计算（Marlin）</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits</source>
        <translation>GPTQ 和 AWQ 占用内存小，以 16 位计算</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are computed in 16 bits by kernels in Triton; vLLM&apos;s own table does not list them for AMD</source>
        <translation>GPTQ 和 AWQ 由 Triton 内核以 16 位计算；vLLM 自己的表格未将其列入 AMD 支持</translation>
    </message>
    <message>
        <source>GPTQ and AWQ run on x86-64</source>
        <translation>GPTQ 和 AWQ 可在 x86-64 上运行</translation>
    </message>
    <message>
        <source>run GGUF: Q4_K_M or larger has kernels made for it</source>
        <translation>请使用 GGUF：Q4_K_M 或更大类型有专用内核</translation>
    </message>
    <message>
        <source>its units compute in 16 bits</source>
        <translation>其单元以 16 位计算</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; weights are unpacked to 16 bits (Marlin)</source>
        <translation>Blackwell 之前没有 FP4 单元；权重解包为 16 位（Marlin）</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; experts are unpacked to 16 bits (Triton, Marlin)</source>
        <translation>Blackwell 之前没有 FP4 单元；专家解包为 16 位（Triton、Marlin）</translation>
    </message>
    <message>
        <source>half the memory at nearly no loss; for 4 bits run GGUF, or INT4 by GPTQ or AWQ</source>
        <translation>内存减半且几乎无损；4 位请使用 GGUF，或以 GPTQ 或 AWQ 的 INT4</translation>
    </message>
    <message>
        <source>FP8 tensor cores, from 8.9</source>
        <translation>FP8 张量核心，8.9 起</translation>
    </message>
    <message>
        <source>FP8 tensor cores: half the memory, faster than 16 bits, nearly no loss</source>
        <translation>FP8 张量核心：内存减半，比 16 位更快，几乎无损</translation>
    </message>
    <message>
        <source>FP8 tensor cores; blocks of 128x128 have kernels of their own (DeepGEMM)</source>
        <translation>FP8 张量核心；128x128 的块有专用内核（DeepGEMM）</translation>
    </message>
    <message>
        <source>FP8 tensor cores</source>
        <translation>FP8 张量核心</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16; older versions of vLLM fall back to Marlin</source>
        <translation>FP4 张量核心，16 个一组；旧版 vLLM 会退回到 Marlin</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16</source>
        <translation>FP4 张量核心，16 个一组</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 32</source>
        <translation>FP4 张量核心，32 个一组</translation>
    </message>
    <message>
        <source>inputs stay in 16 bits, so the FP4 units are not used; NVFP4 with scaled inputs uses them</source>
        <translation>输入保持 16 位，因此不使用 FP4 单元；对输入缩放的 NVFP4 会使用</translation>
    </message>
    <message>
        <source>FP4 tensor cores; it needs scales of the inputs, and FP8_DYNAMIC is the safe choice without them</source>
        <translation>FP4 张量核心；需要输入的缩放因子，没有时 FP8_DYNAMIC 是稳妥之选</translation>
    </message>
    <message>
        <source>the units are there, but vLLM runs MXFP4 experts through Marlin on 12.x</source>
        <translation>单元存在，但 vLLM 在 12.x 上通过 Marlin 运行 MXFP4 专家</translation>
    </message>
    <message>
        <source>FP8 matrix units; engines convert E4M3 to its own variant (FNUZ) when they load</source>
        <translation>FP8 矩阵单元；引擎加载时会将 E4M3 转换为其自有变体（FNUZ）</translation>
    </message>
    <message>
        <source>no kernels for AMD</source>
        <translation>没有用于 AMD 的内核</translation>
    </message>
    <message>
        <source>no FP4 units before CDNA 4; weights are unpacked</source>
        <translation>CDNA 4 之前没有 FP4 单元；权重会被解包</translation>
    </message>
    <message>
        <source>FP8 matrix units: half the memory, nearly no loss</source>
        <translation>FP8 矩阵单元：内存减半，几乎无损</translation>
    </message>
    <message>
        <source>FP8 matrix units in the standard variant</source>
        <translation>标准变体的 FP8 矩阵单元</translation>
    </message>
    <message>
        <source>matrix instructions take MXFP4 with its scales as it is</source>
        <translation>矩阵指令可直接处理带缩放因子的 MXFP4</translation>
    </message>
    <message>
        <source>MXFP4 in its matrix units; FP8_DYNAMIC where quality comes first</source>
        <translation>其矩阵单元支持 MXFP4；质量优先时用 FP8_DYNAMIC</translation>
    </message>
    <message>
        <source>vLLM supports Radeon cards from RDNA 3 on</source>
        <translation>vLLM 支持 RDNA 3 及以后的 Radeon 显卡</translation>
    </message>
    <message>
        <source>no FP4 units</source>
        <translation>没有 FP4 单元</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or ROCm</source>
        <translation>请用 Vulkan 或 ROCm 上的 llama.cpp 运行 GGUF</translation>
    </message>
    <message>
        <source>no FP8 units</source>
        <translation>没有 FP8 单元</translation>
    </message>
    <message>
        <source>the units are there, in the standard variant, but most versions of ROCm&apos;s kernels do not use them</source>
        <translation>单元存在且为标准变体，但 ROCm 内核的多数版本不使用</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for it</source>
        <translation>vLLM 没有用于它的 FP8 内核</translation>
    </message>
    <message>
        <source>no kernels for Intel</source>
        <translation>没有用于 Intel 的内核</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or SYCL</source>
        <translation>请用 Vulkan 或 SYCL 上的 llama.cpp 运行 GGUF</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; MLX has formats of its own</source>
        <translation>vLLM 没有用于 Metal 的内核；MLX 有自己的格式</translation>
    </message>
    <message>
        <source>no FP8 units, and vLLM has no kernels for Metal</source>
        <translation>没有 FP8 单元，且 vLLM 没有用于 Metal 的内核</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; in GGUF it runs</source>
        <translation>vLLM 没有用于 Metal 的内核；以 GGUF 可运行</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal</source>
        <translation>vLLM 没有用于 Metal 的内核</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Metal</source>
        <translation>请用 Metal 上的 llama.cpp 运行 GGUF</translation>
    </message>
    <message>
        <source>computed in floats unless the CPU has AMX or AVX-512 BF16</source>
        <translation>除非 CPU 支持 AMX 或 AVX-512 BF16，否则以浮点数计算</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for CPUs</source>
        <translation>vLLM 没有用于 CPU 的 FP8 内核</translation>
    </message>
    <message>
        <source>no kernels for CPUs in vLLM; in GGUF it runs</source>
        <translation>vLLM 中没有用于 CPU 的内核；以 GGUF 可运行</translation>
    </message>
    <message>
        <source>no kernels for CPUs</source>
        <translation>没有用于 CPU 的内核</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp; the speed is that of the memory, so smaller is faster</source>
        <translation>请用 llama.cpp 运行 GGUF；速度取决于内存，因此越小越快</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, data centre (10.0, 10.3)</source>
        <translation>NVIDIA Blackwell，数据中心 (10.0, 10.3)</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, desktop (12.0, 12.1)</source>
        <translation>NVIDIA Blackwell，桌面 (12.0, 12.1)</translation>
    </message>
    <message>
        <source>AMD RDNA 3 and 3.5</source>
        <translation>AMD RDNA 3 和 3.5</translation>
    </message>
    <message>
        <source>x86-64 or Arm, without a card</source>
        <translation>x86-64 或 Arm，无显卡</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder, not a file</source>
        <translation>无法打开 %1：这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>cannot open %1: it is a device or pipe, not a file</source>
        <translation>无法打开 %1：这是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>cannot open folder %1: %2</source>
        <translation>无法打开文件夹 %1：%2</translation>
    </message>
    <message>
        <source>cannot open for writing %1: %2</source>
        <translation>无法打开 %1 进行写入：%2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>cannot read byte %1 of %2: %3</source>
        <translation>无法读取 %2 的第 %1 字节：%3</translation>
    </message>
    <message>
        <source>cannot map %1 of %2: %3</source>
        <translation>无法将 %2 的 %1 映射到内存：%3</translation>
    </message>
    <message>
        <source>cannot examine %1: %2</source>
        <translation>无法检查 %1：%2</translation>
    </message>
    <message>
        <source>cannot list folder %1: %2</source>
        <translation>无法列出文件夹 %1 的内容：%2</translation>
    </message>
    <message>
        <source>cannot ask for the free space of %1: %2</source>
        <translation>无法查询 %1 的可用空间：%2</translation>
    </message>
    <message>
        <source>cannot write to &quot;%1&quot;: it does not end with a file name</source>
        <translation>无法写入“%1”：它不以文件名结尾</translation>
    </message>
    <message>
        <source>cannot write to %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1 at byte %2 of %3: %4</source>
        <translation>无法在 %3 的第 %2 字节处写入 %1：%4</translation>
    </message>
    <message>
        <source>cannot write %1: the name has %2 bytes, and this file system allows %3 (with &quot;%4&quot; behind it while writing); choose a shorter name</source>
        <translation>无法写入 %1：名称有 %2 字节，而此文件系统允许 %3 字节（写入时后面会加“%4”）；请选择更短的名称</translation>
    </message>
    <message>
        <source>cannot write %1: it will have %2, and the file system of this folder (FAT) ends files at 4 GiB; split the output or choose another disk</source>
        <translation>无法写入 %1：文件将有 %2，而此文件夹的文件系统（FAT）限制文件为 4 GiB；请拆分输出或选择其他磁盘</translation>
    </message>
    <message>
        <source>cannot write %1: it needs %2, but only %3 are free in %4; free %5 or choose another folder</source>
        <translation>无法写入 %1：需要 %2，但 %4 中仅有 %3 可用；请腾出 %5 或选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot write %1: the folder %2 does not exist</source>
        <translation>无法写入 %1：文件夹 %2 不存在</translation>
    </message>
    <message>
        <source>cannot write %1: %2 is a file, not a folder</source>
        <translation>无法写入 %1：%2 是文件，不是文件夹</translation>
    </message>
    <message>
        <source>cannot write %1: there is a folder of this name</source>
        <translation>无法写入 %1：已有同名文件夹</translation>
    </message>
    <message>
        <source>cannot rename to %1: %2</source>
        <translation>无法重命名为 %1：%2</translation>
    </message>
    <message>
        <source>cannot bring to the disk the folder %1: %2</source>
        <translation>无法将文件夹 %1 写入磁盘：%2</translation>
    </message>
    <message>
        <source>cannot bring to the disk %1: %2</source>
        <translation>无法将 %1 写入磁盘：%2</translation>
    </message>
    <message>
        <source>cannot reserve %1 for %2: %3</source>
        <translation>无法为 %2 预留 %1：%3</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>cannot empty %1: %2</source>
        <translation>无法清空 %1：%2</translation>
    </message>
    <message>
        <source>cannot append to %1: %2</source>
        <translation>无法追加到 %1：%2</translation>
    </message>
    <message>
        <source>cannot remove the folder %1: %2</source>
        <translation>无法删除文件夹 %1：%2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or allow it to be overwritten</source>
        <translation>%1 已存在；请选择其他名称，或允许覆盖</translation>
    </message>
    <message>
        <source>%1 exists already; replace it with --overwrite, or choose another output</source>
        <translation>%1 已存在；请用 --overwrite 替换，或选择其他输出</translation>
    </message>
    <message>
        <source>%1 exists already and is not replaced</source>
        <translation>%1 已存在，不会被替换</translation>
    </message>
    <message>
        <source>%1 has appeared meanwhile and is not replaced</source>
        <translation>%1 在此期间出现，不会被替换</translation>
    </message>
    <message>
        <source>%1 is being written by another job; wait for it, or choose another name</source>
        <translation>另一个任务正在写入 %1；请等待其完成，或选择其他名称</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 a file of this kind may have</source>
        <translation>%1 有 %2，超过此类文件允许的 %3</translation>
    </message>
    <message>
        <source>ends at byte %1, but had %2 bytes when it was opened; something is changing this file</source>
        <translation>在第 %1 字节处结束，但打开时有 %2 字节；此文件正在被更改</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>%1; raise the limit of open files (ulimit -n)</source>
        <translation>%1；请提高可打开文件数的上限 (ulimit -n)</translation>
    </message>
    <message>
        <source>%1; free some space or choose another folder</source>
        <translation>%1；请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>%1; your quota on this file system is used up</source>
        <translation>%1；您在此文件系统上的配额已用完</translation>
    </message>
    <message>
        <source>%1; choose a folder on a writable file system</source>
        <translation>%1；请选择可写文件系统上的文件夹</translation>
    </message>
    <message>
        <source>has %1 bytes, too few for an importance matrix</source>
        <translation>只有 %1 字节，不足以构成重要性矩阵</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing or not a number; this is not a complete importance matrix</source>
        <translation>键“%1”缺失或不是数字；这不是完整的重要性矩阵</translation>
    </message>
    <message>
        <source>key &quot;general.type&quot; is not &quot;imatrix&quot;; this is not an importance matrix</source>
        <translation>键“general.type”不是“imatrix”；这不是重要性矩阵</translation>
    </message>
    <message>
        <source>key &quot;imatrix.datasets&quot; is missing or not a list of strings; this is not a complete importance matrix</source>
        <translation>键“imatrix.datasets”缺失或不是字符串列表；这不是完整的重要性矩阵</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2 instead of F32</source>
        <translation>张量 %1 的类型是 %2，而非 F32</translation>
    </message>
    <message>
        <source>holds no sums; this is not a complete importance matrix</source>
        <translation>不含累加和；这不是完整的重要性矩阵</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values, which do not share out among %3 counts</source>
        <translation>张量 %1 有 %2 个值，无法分配给 %3 个计数</translation>
    </message>
    <message>
        <source>value %1 is %2, which no sum of squares can be; make the importance matrix again</source>
        <translation>值 %1 为 %2，不可能是平方和；请重新生成重要性矩阵</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined: tensor %3 has %4 values in one and %5 in the other</source>
        <translation>无法合并 %1 和 %2：张量 %3 在一个中有 %4 个值，在另一个中有 %5 个</translation>
    </message>
    <message>
        <source>has no entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>no entry has seen anything</source>
        <translation>没有条目见到任何数据</translation>
    </message>
    <message>
        <source>tensor %1 has no values</source>
        <translation>张量 %1 没有值</translation>
    </message>
    <message>
        <source>an object of modules and numbers is expected</source>
        <translation>应为模块与数字的对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>“%1”必须是数字</translation>
    </message>
    <message>
        <source>says nothing of the largest inputs of this model; collect it with `quantloom imatrix MODEL --text FILE`, other programs do not measure them</source>
        <translation>没有此模型输入最大值的数据；请用 `quantloom imatrix MODEL --text FILE` 收集，其他程序不测量它</translation>
    </message>
    <message>
        <source>%1 is %2, but the largest magnitude of inputs is above 0</source>
        <translation>%1 为 %2，但输入的最大幅值应大于 0</translation>
    </message>
    <message>
        <source>names no module of this model</source>
        <translation>未提及此模型的任何模块</translation>
    </message>
    <message>
        <source>%1 names %2 modules that the model has not, the first is %3</source>
        <translation>%1 提到了模型中没有的 %2 个模块，第一个是 %3</translation>
    </message>
    <message>
        <source>%1 is the file that is read (%2); choose another output</source>
        <translation>%1 正是要读取的文件（%2）；请选择其他输出</translation>
    </message>
    <message>
        <source>%1 is there from an interrupted job; continue it with --resume, or start from the beginning with --overwrite</source>
        <translation>%1 来自被中断的任务；请用 --resume 继续，或用 --overwrite 重新开始</translation>
    </message>
    <message>
        <source>%1 belongs to another job (%2) than this one (%3), so it cannot be continued; start from the beginning with --overwrite, or choose another output</source>
        <translation>%1 属于另一个任务（%2），而非此任务（%3），因此无法继续；请用 --overwrite 重新开始，或选择其他输出</translation>
    </message>
    <message>
        <source>%1 is a file; the model becomes a folder, so choose another name</source>
        <translation>%1 是文件；模型将成为文件夹，请选择其他名称</translation>
    </message>
    <message>
        <source>%1 is the folder that is read; choose another output</source>
        <translation>%1 正是要读取的文件夹；请选择其他输出</translation>
    </message>
    <message>
        <source>%1 holds a model already (%2); replace it with --overwrite, or choose another output</source>
        <translation>%1 中已有模型（%2）；请用 --overwrite 替换，或选择其他输出</translation>
    </message>
    <message>
        <source>the plan cannot be carried out</source>
        <translation>无法执行该计划</translation>
    </message>
    <message>
        <source>not a journal of an interrupted job; overwrite to start from the beginning</source>
        <translation>不是被中断任务的日志；请覆盖以重新开始</translation>
    </message>
    <message>
        <source>a journal of another version of the program; overwrite to start from the beginning</source>
        <translation>程序其他版本的日志；请覆盖以重新开始</translation>
    </message>
    <message>
        <source>the job was cancelled before it began</source>
        <translation>任务在开始前被取消</translation>
    </message>
    <message>
        <source>the job was cancelled</source>
        <translation>任务已取消</translation>
    </message>
    <message>
        <source>there was not enough memory for the job; close other programs or lower the memory limit</source>
        <translation>内存不足以完成任务；请关闭其他程序或降低内存上限</translation>
    </message>
    <message>
        <source>not enough memory; lower the memory limit or the number of threads</source>
        <translation>内存不足；请降低内存上限或线程数</translation>
    </message>
    <message>
        <source>not enough memory to read the output back</source>
        <translation>内存不足，无法回读输出</translation>
    </message>
    <message>
        <source>the job broke off with an internal error: %1</source>
        <translation>任务因内部错误中断：%1</translation>
    </message>
    <message>
        <source>%1 was changed after an interrupted job had finished it; start from the beginning with --overwrite</source>
        <translation>%1 在被中断的任务完成它之后又被更改；请用 --overwrite 重新开始</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at</source>
        <translation>%1 自读取后已更改</translation>
    </message>
    <message>
        <source>%1 is not as planned when read back: %2</source>
        <translation>回读 %1 时与计划不符：%2</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>有 %1 字节，而非 %2 字节</translation>
    </message>
    <message>
        <source>it has %1 tensors instead of %2</source>
        <translation>有 %1 个张量，而非 %2 个</translation>
    </message>
    <message>
        <source>it is no longer a copy of %1</source>
        <translation>不再是 %1 的副本</translation>
    </message>
    <message>
        <source>the header has another byte at %1</source>
        <translation>文件头在 %1 处的字节不同</translation>
    </message>
    <message>
        <source>tensor %1 reads back differently from what was written, in bytes %2 to %3 of %4; the disk or the memory of this machine is not reliable</source>
        <translation>张量 %1 回读结果与写入的不同（%4 的第 %2 至 %3 字节）；本机的磁盘或内存不可靠</translation>
    </message>
    <message>
        <source>tensor %1 cannot be written as %2: %3</source>
        <translation>张量 %1 无法写为 %2：%3</translation>
    </message>
    <message>
        <source>this type has no encoder</source>
        <translation>此类型没有编码器</translation>
    </message>
    <message>
        <source>the importance matrix has nothing for a tensor of its shape</source>
        <translation>重要性矩阵中没有此形状张量的数据</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values that are NaN or infinite and cannot be quantised to %3; the source is damaged, or keep the tensor with a rule &quot;^%4$=keep&quot;</source>
        <translation>张量 %1 有 %2 个 NaN 或无穷大的值，无法量化为 %3；源已损坏，或用规则“^%4$=keep”保留该张量</translation>
    </message>
    <message>
        <source>tensor %1 has values too large for %2: %3 of them would come back as NaN or infinite; choose another type for it, for example with a rule &quot;^%4$=BF16&quot;</source>
        <translation>张量 %1 的值对 %2 过大：其中 %3 个会变为 NaN 或无穷大；请为其选择其他类型，例如用规则“^%4$=BF16”</translation>
    </message>
    <message>
        <source>the written file has no tensor %1</source>
        <translation>写入的文件中没有张量 %1</translation>
    </message>
    <message>
        <source>%1 has another shape in the written file</source>
        <translation>%1 在写入的文件中形状不同</translation>
    </message>
    <message>
        <source>nothing of %1 is written</source>
        <translation>%1 没有任何内容被写入</translation>
    </message>
    <message>
        <source>%1 is copied as %2, which cannot be decoded</source>
        <translation>%1 以无法解码的 %2 复制</translation>
    </message>
    <message>
        <source>no types to compare</source>
        <translation>没有可比较的类型</translation>
    </message>
    <message>
        <source>no tensor was measured</source>
        <translation>没有测量任何张量</translation>
    </message>
    <message>
        <source>%1 (and %2 other tensors)</source>
        <translation>%1（及另外 %2 个张量）</translation>
    </message>
    <message>
        <source>it is not written</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>it would become %1</source>
        <translation>将变为 %1</translation>
    </message>
    <message>
        <source>no values: give 1 to %1 numbers, separated by commas</source>
        <translation>没有值：请给出 1 到 %1 个数字，以逗号分隔</translation>
    </message>
    <message>
        <source>%1 values are too many: at most %2</source>
        <translation>%1 个值过多：最多 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that a float can hold; write 0.25 or 2.5e-1</source>
        <translation>“%1”不是浮点数可表示的数字；请写成 0.25 或 2.5e-1</translation>
    </message>
    <message>
        <source>value %1 is %2: only finite numbers can be quantised</source>
        <translation>值 %1 为 %2：只有有限的数字可以量化</translation>
    </message>
    <message>
        <source>%1 stores rows of a multiple of %2 values, and this one has %3</source>
        <translation>%1 存储的行须为 %2 个值的倍数，而此行有 %3 个</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1</source>
        <translation>第 %1 字节处不是有效的 JSON</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object at byte %2</source>
        <translation>键 %1 在同一对象中出现两次（第 %2 字节）</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object</source>
        <translation>键 %1 在同一对象中出现两次</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep at byte %2</source>
        <translation>在第 %2 字节处嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>%1 bytes of JSON, more than the limit of %2</source>
        <translation>%1 字节的 JSON，超过上限 %2</translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation>应为 JSON 对象</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>必须是 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>“%1”必须是%2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of whole numbers of at least 0</source>
        <translation>不小于 0 的整数列表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the name of a type</source>
        <translation>类型名称</translation>
    </message>
    <message>
        <source>a pattern that is not empty</source>
        <translation>非空的模式</translation>
    </message>
    <message>
        <source>a number of GiB, such as 24</source>
        <translation>以 GiB 计的数字，例如 24</translation>
    </message>
    <message>
        <source>a share of the memory, above 0 and at most 1</source>
        <translation>大于 0 且不超过 1 的内存占比</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;; known are %2</source>
        <translation>未知字段“%1”；已知的有 %2</translation>
    </message>
    <message>
        <source>the cache cannot be %1: its %2 values of a layer are not a multiple of 32; choose F16</source>
        <translation>缓存不能为 %1：每层的 %2 个值不是 32 的倍数；请选择 F16</translation>
    </message>
    <message>
        <source>unknown type of cache &quot;%1&quot;; there are F16, Q8_0, Q4_0 and FP8</source>
        <translation>未知的缓存类型“%1”；有 F16、Q8_0、Q4_0 和 FP8</translation>
    </message>
    <message>
        <source>llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0</source>
        <translation>llama.cpp 没有 FP8 缓存；请选择 F16、Q8_0 或 Q4_0</translation>
    </message>
    <message>
        <source>vLLM has no %1 cache; choose F16 or FP8</source>
        <translation>vLLM 没有 %1 缓存；请选择 F16 或 FP8</translation>
    </message>
    <message>
        <source>config.json does not have %1, so the memory that the model needs besides its weights is not known</source>
        <translation>config.json 中没有 %1，因此无法得知模型除权重外所需的内存</translation>
    </message>
    <message>
        <source>%1 is missing in the metadata, so the memory that the model needs besides its weights is not known</source>
        <translation>元数据中缺少 %1，因此无法得知模型除权重外所需的内存</translation>
    </message>
    <message>
        <source>no preset can be planned for this model: %1</source>
        <translation>无法为此模型规划任何预设：%1</translation>
    </message>
    <message>
        <source>nothing fits: the smallest is %1; a shorter context, a smaller type of cache or an importance matrix for smaller types may help</source>
        <translation>没有能容纳的：最小的是 %1；缩短上下文、使用更小的缓存类型或为更小的类型提供重要性矩阵可能有帮助</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin, %8 % of %9</source>
        <translation>权重 %1 + 嵌入 %2 + %4 个词元的缓存 %3（%5）+ 缓冲区 %6 + 余量 %7，%9 的 %8 %</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin, %7 % of %8</source>
        <translation>权重 %1 + %3 个词元的缓存 %2（%4）+ 缓冲区 %5 + 余量 %6，%8 的 %7 %</translation>
    </message>
    <message>
        <source>no engine reads the result</source>
        <translation>没有引擎能读取该结果</translation>
    </message>
    <message>
        <source>the bytes of the planned tensors</source>
        <translation>计划张量的字节数</translation>
    </message>
    <message>
        <source>the bytes of token_embd.weight as planned</source>
        <translation>计划的 token_embd.weight 的字节数</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3; %4 layers keep a window only</source>
        <translation>%2 层、%1 个词元，%3；%4 层只保留窗口</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3</source>
        <translation>%2 层、%1 个词元，%3</translation>
    </message>
    <message>
        <source>one step of 2048 tokens, logits of 256 sequences</source>
        <translation>一步 2048 个词元，256 个序列的 logits</translation>
    </message>
    <message>
        <source>one batch of 512 tokens, flash attention</source>
        <translation>一批 512 个词元，Flash Attention</translation>
    </message>
    <message>
        <source>rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation</source>
        <translation>经验值：4 %，至少 512 MiB，用于驱动、显示和碎片</translation>
    </message>
    <message>
        <source>%1 does not run there: %2</source>
        <translation>%1 在其上无法运行：%2</translation>
    </message>
    <message>
        <source>no engine reads all types of this file</source>
        <translation>没有引擎能读取此文件的所有类型</translation>
    </message>
    <message>
        <source>best served as %1: %2</source>
        <translation>最好以 %1 运行：%2</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>右括号没有对应的左括号</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>字符类缺少结尾的 ]</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>量词前没有可重复的项</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>字符类中的范围顺序颠倒</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>{} 量词中的数字顺序颠倒</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>模式末尾有 \</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>\ 后的字符无法识别</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>后行断言长度不固定</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>引用了不存在的子模式</translation>
    </message>
    <message>
        <source>in safetensors an importance matrix only serves to scale inputs, and this one does not say how large they become; collect it from a text, which measures that</source>
        <translation>在 safetensors 中，重要性矩阵只用于缩放输入，而此矩阵未说明输入的大小；请从文本收集，以便测量</translation>
    </message>
    <message>
        <source>the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 take scales of inputs from it</source>
        <translation>重要性矩阵在此不起作用：safetensors 的类型中，只有 FP8 和 NVFP4 从中获取输入的缩放因子</translation>
    </message>
    <message>
        <source>this expert was given no token in the calibration: the scale of its inputs is that of the expert of its layer with the largest; calibrate with every expert seeing every token</source>
        <translation>此专家在校准中未收到任何词元：其输入的缩放因子采用该层中最大者；请让每个专家看到每个词元来校准</translation>
    </message>
    <message>
        <source>the experts stay in MXFP4 blocks of gpt-oss instead of becoming %1: engines read other types of them in another layout</source>
        <translation>专家保持为 gpt-oss 的 MXFP4 块，而不成为 %1：引擎以另一种布局读取其其他类型</translation>
    </message>
    <message>
        <source>experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method mxfp4), in which nothing else can be quantised; keep the other matrices, or write GGUF</source>
        <translation>gpt-oss 的 MXFP4 块专家有自己的配置（quant_method mxfp4），其中不能量化其他内容；请保留其他矩阵，或写入 GGUF</translation>
    </message>
    <message>
        <source>the name has %1 bytes; GGUF readers accept %2</source>
        <translation>名称有 %1 字节；GGUF 读取程序接受 %2 字节</translation>
    </message>
    <message>
        <source>has %1 dimensions; GGUF holds %2</source>
        <translation>有 %1 个维度；GGUF 可容纳 %2 个</translation>
    </message>
    <message>
        <source>the output would be split into %1 files; a split has at most %2, so choose a larger size per file</source>
        <translation>输出将被拆分为 %1 个文件；最多 %2 个，因此请选择更大的单文件大小</translation>
    </message>
    <message>
        <source>no program loads this file: %1 are of ik_llama.cpp only, and other tensors have types that it does not know</source>
        <translation>没有程序能加载此文件：%1 仅属于 ik_llama.cpp，而其他张量的类型它不认识</translation>
    </message>
    <message>
        <source>another tensor has this name already</source>
        <translation>已有其他张量使用此名称</translation>
    </message>
    <message>
        <source>sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several GPUs, and some versions of vLLM refuse it</source>
        <translation>大小不是 128 的倍数：此类 FP8_BLOCK 无法分布到多个 GPU，且部分版本的 vLLM 会拒绝</translation>
    </message>
    <message>
        <source>NVFP4 without a scale of the whole tensor, because %1</source>
        <translation>不带整个张量缩放因子的 NVFP4，因为 %1</translation>
    </message>
    <message>
        <source>needs an importance matrix, and the one given has nothing for this tensor</source>
        <translation>需要重要性矩阵，而所给矩阵没有此张量的数据</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>需要重要性矩阵</translation>
    </message>
    <message>
        <source>there is no tokenizer.json</source>
        <translation>没有 tokenizer.json</translation>
    </message>
    <message>
        <source>the tokenizer files are damaged: %1</source>
        <translation>分词器文件已损坏：%1</translation>
    </message>
    <message>
        <source>this is no SentencePiece model, or not the whole of one</source>
        <translation>这不是 SentencePiece 模型，或不完整</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot; (tokenizer.ggml.pre) is not known</source>
        <translation>未知的预分词器“%1”（tokenizer.ggml.pre）</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges</source>
        <translation>元数据缺少 tokenizer.ggml.tokens 或 tokenizer.ggml.merges</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens</source>
        <translation>元数据缺少 tokenizer.ggml.tokens</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.scores</source>
        <translation>元数据缺少 tokenizer.ggml.scores</translation>
    </message>
    <message>
        <source>there is no &quot;model&quot;</source>
        <translation>没有“model”</translation>
    </message>
    <message>
        <source>the model has no &quot;vocab&quot;</source>
        <translation>模型没有“vocab”</translation>
    </message>
    <message>
        <source>the model has no &quot;merges&quot;</source>
        <translation>模型没有“merges”</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has the id %2, but by config.json the model has %3 tokens</source>
        <translation>词元“%1”的编号为 %2，但按 config.json 模型有 %3 个词元</translation>
    </message>
    <message>
        <source>the tokens &quot;%1&quot; and &quot;%2&quot; have the same id %3</source>
        <translation>词元“%1”和“%2”的编号同为 %3</translation>
    </message>
    <message>
        <source>text cannot be turned into tokens: the tokenizer is of the kind &quot;%1&quot;, and only byte-level BPE (gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known</source>
        <translation>无法将文本转换为词元：分词器类型为“%1”，而已知的只有字节级 BPE（gpt2）、SentencePiece（llama、t5）和 WordPiece（bert）</translation>
    </message>
    <message>
        <source>the model lacks %1</source>
        <translation>模型缺少 %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows of %3 values, but %4 of %5 are expected</source>
        <translation>%1 有 %2 行、每行 %3 个值，但应为 %4 行、每行 %5 个</translation>
    </message>
    <message>
        <source>there is no preview for the architecture %1 yet; there is one for %2</source>
        <translation>架构 %1 尚无法预览；可预览的有 %2</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it chooses experts in a way that is not known (%1 = %2)</source>
        <translation>此模型尚无法预览：其选择专家的方式未知（%1 = %2）</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it is not known what is done with %1</source>
        <translation>此模型尚无法预览：不清楚 %1 的用途</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: its rotation is scaled in the way &quot;%1&quot;, which is not known</source>
        <translation>此模型尚无法预览：其旋转缩放方式“%1”未知</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: %1 is not known</source>
        <translation>此模型尚无法预览：%1 未知</translation>
    </message>
    <message>
        <source>%1 takes %2 MB as float, which this machine does not have free</source>
        <translation>%1 以浮点数占用 %2 MB，而本机没有这么多可用内存</translation>
    </message>
    <message>
        <source>%1 has a NaN or infinite value in rows %2 to %3, so nothing can be computed with it</source>
        <translation>%1 在第 %2 到 %3 行中有 NaN 或无穷大的值，因此无法用它计算</translation>
    </message>
    <message>
        <source>not enough memory to run the model; take shorter texts or fewer of them at a time</source>
        <translation>内存不足，无法运行模型；请使用更短的文本或减少同时处理的数量</translation>
    </message>
    <message>
        <source>the model gives NaN or infinite values, so nothing can be said of it: one of its weights is damaged, or was quantised to something that is none</source>
        <translation>模型给出 NaN 或无穷大的值，因此无法评估：它的某个权重已损坏，或量化后已不可用</translation>
    </message>
    <message>
        <source>the prompt is empty, and the model has no token to begin a text with</source>
        <translation>提示词为空，且模型没有用于开始文本的词元</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens; with %2 more the text would be longer than the %3 that the model was made for</source>
        <translation>提示词有 %1 个词元；再加 %2 个，文本将超过模型设计的 %3 个</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 layers of %2 and %3 tokens in the vocabulary against %4 layers of %5 and %6 tokens</source>
        <translation>两个模型不是同一模型的不同形式：宽度 %2 的 %1 层和 %3 个词元的词表，对比宽度 %5 的 %4 层和 %6 个词元</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 and %2 tokens in their vocabularies</source>
        <translation>两个模型不是同一模型的不同形式：词表分别有 %1 和 %2 个词元</translation>
    </message>
    <message>
        <source>chunks need at least %1 tokens</source>
        <translation>每块至少需要 %1 个词元</translation>
    </message>
    <message>
        <source>the text has %1 tokens, fewer than one chunk of %2; take a longer text, or shorter chunks</source>
        <translation>文本有 %1 个词元，少于一块的 %2 个；请使用更长的文本或更短的块</translation>
    </message>
    <message>
        <source>the inputs of %1 become infinite or NaN on this text, so they have no sums; the model is damaged, or overflows on it</source>
        <translation>在此文本上 %1 的输入变为无穷大或 NaN，因此没有累加和；模型已损坏，或发生溢出</translation>
    </message>
    <message>
        <source>the reference has no tensor %1, so it cannot be put back</source>
        <translation>参考模型没有张量 %1，因此无法还原</translation>
    </message>
    <message>
        <source>%1 has another shape in the reference</source>
        <translation>%1 在参考模型中形状不同</translation>
    </message>
    <message>
        <source>not a recipe, it has no &quot;%1&quot;</source>
        <translation>不是配方，没有“%1”</translation>
    </message>
    <message>
        <source>a recipe of version %1; this program reads version %2</source>
        <translation>配方版本为 %1；本程序读取版本 %2</translation>
    </message>
    <message>
        <source>no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of quantloom or llama-quantize</source>
        <translation>不是配方；既不是 JSON 配方，也不是 REGEX=TYPE 规则，也不是 quantloom 或 llama-quantize 的命令</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas</source>
        <translation>请写成 REGEX=TYPE，例如 attn_v=q6_K；规则之间用逗号分隔</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K</source>
        <translation>请写成 REGEX=TYPE，例如 attn_v=q6_K</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=Q6_K</source>
        <translation>请写成 REGEX=TYPE，例如 attn_v=Q6_K</translation>
    </message>
    <message>
        <source>there is no rule; write REGEX=TYPE</source>
        <translation>没有规则；请写成 REGEX=TYPE</translation>
    </message>
    <message>
        <source>there is no custom rule; write REGEX=TYPE,REGEX=TYPE</source>
        <translation>没有自定义规则；请写成 REGEX=TYPE,REGEX=TYPE</translation>
    </message>
    <message>
        <source>unknown search &quot;%1&quot;; there are fast and best</source>
        <translation>未知的搜索“%1”；有 fast 和 best</translation>
    </message>
    <message>
        <source>unknown container &quot;%1&quot;; there are gguf and safetensors</source>
        <translation>未知的文件格式“%1”；有 gguf 和 safetensors</translation>
    </message>
    <message>
        <source>unknown dialect &quot;%1&quot;; there are compressed-tensors, modelopt and deepseek</source>
        <translation>未知的方言“%1”；有 compressed-tensors、modelopt 和 deepseek</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; the nearest are %2</source>
        <translation>未知类型“%1”；最接近的有 %2</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; the nearest are %2</source>
        <translation>未知预设“%1”；最接近的有 %2</translation>
    </message>
    <message>
        <source>%1 is a type of models in safetensors (--to safetensors); the nearest for GGUF is %2</source>
        <translation>%1 是 safetensors 模型的类型（--to safetensors）；GGUF 中最接近的是 %2</translation>
    </message>
    <message>
        <source>%1 is a preset for GGUF; the nearest for safetensors is %2</source>
        <translation>%1 是 GGUF 的预设；safetensors 中最接近的是 %2</translation>
    </message>
    <message>
        <source>the command names no file type that is known; the nearest to %1 are %2</source>
        <translation>命令未指明已知的文件类型；与 %1 最接近的有 %2</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and llama-quantize writes GGUF only</source>
        <translation>配方用于 safetensors，而 llama-quantize 只写入 GGUF</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and rules of llama-quantize are for GGUF</source>
        <translation>配方用于 safetensors，而 llama-quantize 的规则用于 GGUF</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 缺少值</translation>
    </message>
    <message>
        <source>%1: there is no such type; `quantloom types` lists them</source>
        <translation>%1：没有此类型；`quantloom types` 可列出所有类型</translation>
    </message>
    <message>
        <source>%1 is a recipe for %2, whose tensors have other names than those of %3; choose the type with --type, or another output</source>
        <translation>%1 是用于 %2 的配方，其张量名称与 %3 的不同；请用 --type 选择类型，或选择其他输出</translation>
    </message>
    <message>
        <source>a single quote (&apos;) of the command does not end</source>
        <translation>命令中的单引号 (&apos;) 没有结束</translation>
    </message>
    <message>
        <source>a double quote (&quot;) of the command does not end</source>
        <translation>命令中的双引号 (&quot;) 没有结束</translation>
    </message>
    <message>
        <source>a preset needs a name with letters or digits</source>
        <translation>预设需要含有字母或数字的名称</translation>
    </message>
    <message>
        <source>there is a preset &quot;%1&quot; already (%2); choose another name</source>
        <translation>已有预设“%1”（%2）；请选择其他名称</translation>
    </message>
    <message>
        <source>%1 is no preset of yours and is not deleted</source>
        <translation>%1 不是您的预设，不会被删除</translation>
    </message>
    <message>
        <source>Quantloom recipe</source>
        <translation>Quantloom 配方</translation>
    </message>
    <message>
        <source>Command line of quantloom</source>
        <translation>quantloom 命令行</translation>
    </message>
    <message>
        <source>Command line of llama.cpp&apos;s llama-quantize</source>
        <translation>llama.cpp 的 llama-quantize 命令行</translation>
    </message>
    <message>
        <source>Command line of ik_llama.cpp&apos;s llama-quantize</source>
        <translation>ik_llama.cpp 的 llama-quantize 命令行</translation>
    </message>
    <message>
        <source>Rules of ik_llama.cpp (--custom-q)</source>
        <translation>ik_llama.cpp 的规则 (--custom-q)</translation>
    </message>
    <message>
        <source>Rules of llama.cpp (--tensor-type-file)</source>
        <translation>llama.cpp 的规则 (--tensor-type-file)</translation>
    </message>
    <message>
        <source>%1: a recipe does not say it</source>
        <translation>%1：配方无法表达</translation>
    </message>
    <message>
        <source>%1: its note is left out: %2</source>
        <translation>%1：其备注被略去：%2</translation>
    </message>
    <message>
        <source>rule %1: left out; %2</source>
        <translation>规则 %1：略去；%2</translation>
    </message>
    <message>
        <source>role %1: left out; %2</source>
        <translation>角色 %1：略去；%2</translation>
    </message>
    <message>
        <source>preset %1: left out; %2</source>
        <translation>预设 %1：略去；%2</translation>
    </message>
    <message>
        <source>imatrix %1: left out; %2</source>
        <translation>重要性矩阵 %1：略去；%2</translation>
    </message>
    <message>
        <source>%1: left out; %2</source>
        <translation>%1：略去；%2</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>the list has rules only</source>
        <translation>列表中只有规则</translation>
    </message>
    <message>
        <source>its rules end at the first =</source>
        <translation>其规则在第一个 = 处结束</translation>
    </message>
    <message>
        <source>its rules end at a comma</source>
        <translation>其规则在逗号处结束</translation>
    </message>
    <message>
        <source>its rules have no blanks</source>
        <translation>其规则不含空格</translation>
    </message>
    <message>
        <source>it turns patterns into lower case</source>
        <translation>它会将模式转为小写</translation>
    </message>
    <message>
        <source>its regular expressions are those of C++, which do not know this one</source>
        <translation>其正则表达式是 C++ 的，不支持此写法</translation>
    </message>
    <message>
        <source>there is no &quot;keep&quot; there</source>
        <translation>那里没有“keep”</translation>
    </message>
    <message>
        <source>it does not have the type %1</source>
        <translation>它没有类型 %1</translation>
    </message>
    <message>
        <source>it never quantises what the rule names</source>
        <translation>它从不量化该规则所指的内容</translation>
    </message>
    <message>
        <source>the program takes one, so combine them first</source>
        <translation>该程序只接受一个；请先合并</translation>
    </message>
    <message>
        <source>the program does not obey rules with %1</source>
        <translation>该程序在 %1 下不遵循规则</translation>
    </message>
    <message>
        <source>nothing is quantised with COPY</source>
        <translation>使用 COPY 时不进行量化</translation>
    </message>
    <message>
        <source>the program does not have the type</source>
        <translation>该程序没有此类型</translation>
    </message>
    <message>
        <source>a rule decides the tensor first, and there it would not</source>
        <translation>此处由规则先决定该张量，而那里不会</translation>
    </message>
    <message>
        <source>the program has one search</source>
        <translation>该程序只有一种搜索</translation>
    </message>
    <message>
        <source>llama-gguf-split splits a written file</source>
        <translation>请用 llama-gguf-split 拆分已写入的文件</translation>
    </message>
    <message>
        <source>preset %1: llama.cpp does not have it</source>
        <translation>预设 %1：llama.cpp 没有</translation>
    </message>
    <message>
        <source>preset %1: the mix of ik_llama.cpp differs for some tensors</source>
        <translation>预设 %1：ik_llama.cpp 的混合方案对部分张量有所不同</translation>
    </message>
    <message>
        <source>%1: the mix of the file types that both programs have is llama.cpp&apos;s here, and that of ik_llama.cpp differs for some tensors</source>
        <translation>%1：两个程序共有的文件类型在此采用 llama.cpp 的混合方案，ik_llama.cpp 的对部分张量有所不同</translation>
    </message>
    <message>
        <source>%1: the program does not obey its rules then, so they are disabled</source>
        <translation>%1：此时该程序不遵循其规则，因此规则已停用</translation>
    </message>
    <message>
        <source>%1: this program copies the type, and does not write it from other numbers; for another model choose another type for %2</source>
        <translation>%1：本程序只复制此类型，不由其他数值写入；对于其他模型，请为 %2 选择其他类型</translation>
    </message>
    <message>
        <source>%1: no recipe for %2 can ask for it; on another model these tensors are kept as they are: %3</source>
        <translation>%1：用于 %2 的配方无法指定它；在其他模型上，这些张量保持原样：%3</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1 (of %2); the recipe has none, so choose one of your model</source>
        <translation>该模型使用重要性矩阵 %1（来自 %2）制作；配方中没有，请选择您模型的矩阵</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1; the recipe has none, so choose one of your model</source>
        <translation>该模型使用重要性矩阵 %1 制作；配方中没有，请选择您模型的矩阵</translation>
    </message>
    <message>
        <source>has %1 bytes; a safetensors file begins with 8 bytes that state the length of its header</source>
        <translation>只有 %1 字节；safetensors 文件以说明文件头长度的 8 个字节开头</translation>
    </message>
    <message>
        <source>states a header of %1 bytes; at most %2 are allowed</source>
        <translation>声明文件头为 %1 字节；最多允许 %2 字节</translation>
    </message>
    <message>
        <source>states a header of %1 bytes, but the file has only %2; it is cut off: download or copy it again</source>
        <translation>声明文件头为 %1 字节，但文件只有 %2；文件被截断：请重新下载或复制</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;</source>
        <translation>文件头不以“{”开头</translation>
    </message>
    <message>
        <source>the header does not end with &quot;}&quot; and spaces</source>
        <translation>文件头不以“}”和空格结尾</translation>
    </message>
    <message>
        <source>the header is not a complete JSON object</source>
        <translation>文件头不是完整的 JSON 对象</translation>
    </message>
    <message>
        <source>the header goes on after its closing brace</source>
        <translation>文件头在右花括号之后仍有内容</translation>
    </message>
    <message>
        <source>the header is not valid JSON here</source>
        <translation>文件头此处不是有效的 JSON</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data, but the tensors before it end at %3; %4 is not allowed</source>
        <translation>张量 %1 从数据的第 %2 字节开始，但前面的张量在 %3 处结束；不允许%4</translation>
    </message>
    <message>
        <source>an overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>a hole</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>tensor %1 ends at byte %2 of the data, but the file has only %3; it is cut off: download or copy it again</source>
        <translation>张量 %1 应在数据的第 %2 字节处结束，但文件只有 %3；文件被截断：请重新下载或复制</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, which ends at byte %2 of the data</source>
        <translation>最后一个张量在数据的第 %2 字节处结束，其后还有 %1 字节</translation>
    </message>
    <message>
        <source>is not valid JSON in UTF-8</source>
        <translation>不是有效的 UTF-8 JSON</translation>
    </message>
    <message>
        <source>this is not a complete JSON object</source>
        <translation>这不是完整的 JSON 对象</translation>
    </message>
    <message>
        <source>not valid JSON here</source>
        <translation>此处不是有效的 JSON</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; that says where the tensors are</source>
        <translation>缺少说明张量位置的“weight_map”</translation>
    </message>
    <message>
        <source>&quot;weight_map&quot; is not an object</source>
        <translation>“weight_map”不是对象</translation>
    </message>
    <message>
        <source>the file of tensor %1 is not a string</source>
        <translation>张量 %1 的文件不是字符串</translation>
    </message>
    <message>
        <source>tensor %1 is said to be in %2; only names of files in the same folder are allowed</source>
        <translation>张量 %1 据称位于 %2；只允许同一文件夹中的文件名</translation>
    </message>
    <message>
        <source>tensor %1 occurs a second time</source>
        <translation>张量 %1 重复出现</translation>
    </message>
    <message>
        <source>is a link that leads out of the model&apos;s folder, to %1; copy the file into the folder</source>
        <translation>是指向模型文件夹之外 %1 的链接；请将文件复制到该文件夹中</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 too</source>
        <translation>张量 %1 也在 %2 中</translation>
    </message>
    <message>
        <source>tensor %1 belongs into %2 by the index</source>
        <translation>按索引，张量 %1 应在 %2 中</translation>
    </message>
    <message>
        <source>tensor %1 is listed in the index, but the file does not have it</source>
        <translation>索引中列有张量 %1，但文件中没有</translation>
    </message>
    <message>
        <source>is listed in %1, but is not there; download or copy it again</source>
        <translation>列于 %1 中，但不存在；请重新下载或复制</translation>
    </message>
    <message>
        <source>tensor %1 of %2 is not listed in %3</source>
        <translation>%2 的张量 %1 未列于 %3 中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Finding culprits</source>
        <translation>查找元凶</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>file type %1</source>
        <translation>文件类型 %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>copied byte for byte</source>
        <translation>逐字节复制</translation>
    </message>
    <message>
        <source>the same numbers in another order</source>
        <translation>相同的数字，顺序不同</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1) in blocks of %2</source>
        <translation>源自身的编码和缩放因子（%1），置于 %2 的块中</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1)</source>
        <translation>源自身的编码和缩放因子（%1）</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales</source>
        <translation>源自身的编码和缩放因子</translation>
    </message>
    <message>
        <source>folds the scales in (%1)</source>
        <translation>并入缩放因子（%1）</translation>
    </message>
    <message>
        <source>%1 holds every value</source>
        <translation>%1 可容纳每个值</translation>
    </message>
    <message>
        <source>the values are rounded to %1</source>
        <translation>值被舍入为 %1</translation>
    </message>
    <message>
        <source>encoded as %1</source>
        <translation>编码为 %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>找不到文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>文件正在执行</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>网络文件句柄已失效</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有此设备或地址</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>网络驱动器未连接</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix and a very large model</source>
        <translation>%1；需要重要性矩阵和非常大的模型</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix</source>
        <translation>%1；需要重要性矩阵</translation>
    </message>
    <message>
        <source>%1; better with an importance matrix</source>
        <translation>%1；配合重要性矩阵更佳</translation>
    </message>
    <message>
        <source>%1; for models that were trained so</source>
        <translation>%1；适用于以此方式训练的模型</translation>
    </message>
    <message>
        <source>%1; for models that were trained for it</source>
        <translation>%1；适用于为此训练的模型</translation>
    </message>
    <message>
        <source>%1; for BitNet models</source>
        <translation>%1；适用于 BitNet 模型</translation>
    </message>
    <message>
        <source>%1; an older type that is fast everywhere</source>
        <translation>%1；较旧但处处快速的类型</translation>
    </message>
    <message>
        <source>%1; an older type</source>
        <translation>%1；较旧的类型</translation>
    </message>
    <message>
        <source>%1, in interleaved rows</source>
        <translation>%1，行交错存储</translation>
    </message>
    <message>
        <source>%1 in interleaved rows</source>
        <translation>行交错存储的 %1</translation>
    </message>
    <message>
        <source>Full precision, 32 bits per weight</source>
        <translation>全精度，每权重 32 比特</translation>
    </message>
    <message>
        <source>16-bit with the range of F32; lossless for most checkpoints</source>
        <translation>具有 F32 范围的 16 位；对多数检查点无损</translation>
    </message>
    <message>
        <source>16-bit with the range of F32, as most models are published</source>
        <translation>具有 F32 范围的 16 位，多数模型以此发布</translation>
    </message>
    <message>
        <source>16-bit with finer steps than BF16 and a smaller range</source>
        <translation>步长比 BF16 更细、范围更小的 16 位</translation>
    </message>
    <message>
        <source>8-bit; hard to tell from the original</source>
        <translation>8 位；难以与原模型区分</translation>
    </message>
    <message>
        <source>6-bit; very close to the original</source>
        <translation>6 位；非常接近原模型</translation>
    </message>
    <message>
        <source>5-bit with more bits where it hurts most</source>
        <translation>5 位，损失最大处使用更多比特</translation>
    </message>
    <message>
        <source>3-bit with more bits where it hurts most</source>
        <translation>3 位，损失最大处使用更多比特</translation>
    </message>
    <message>
        <source>5-bit with an offset per block</source>
        <translation>5 位，每块一个偏移</translation>
    </message>
    <message>
        <source>4-bit with an offset per block</source>
        <translation>4 位，每块一个偏移</translation>
    </message>
    <message>
        <source>5-bit, slightly smaller than Q5_K_M</source>
        <translation>5 位，略小于 Q5_K_M</translation>
    </message>
    <message>
        <source>4-bit, slightly smaller than Q4_K_M</source>
        <translation>4 位，略小于 Q4_K_M</translation>
    </message>
    <message>
        <source>5-bit</source>
        <translation>5 位</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>2-bit</source>
        <translation>2 位</translation>
    </message>
    <message>
        <source>Balanced 4-bit; the usual first choice</source>
        <translation>均衡的 4 位；通常的首选</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, in small blocks that fit every shape</source>
        <translation>不均匀步长的 4 位，小块可适合任何形状</translation>
    </message>
    <message>
        <source>Experts in 4-bit floating point, all else in 8-bit</source>
        <translation>专家用 4 位浮点，其余用 8 位</translation>
    </message>
    <message>
        <source>4-bit on uneven steps; the smallest that is close to the original</source>
        <translation>不均匀步长的 4 位；接近原模型的最小者</translation>
    </message>
    <message>
        <source>3-bit with 5-bit attention output and down projections</source>
        <translation>3 位，注意力输出和下投影为 5 位</translation>
    </message>
    <message>
        <source>3-bit by code book with 4-bit values</source>
        <translation>码本 3 位，值 (V) 为 4 位</translation>
    </message>
    <message>
        <source>3-bit by code book with parts of less</source>
        <translation>码本 3 位，部分更少</translation>
    </message>
    <message>
        <source>3-bit by code book</source>
        <translation>码本 3 位</translation>
    </message>
    <message>
        <source>3-bit by a small code book</source>
        <translation>小码本 3 位</translation>
    </message>
    <message>
        <source>3-bit; a clear loss of quality</source>
        <translation>3 位；质量明显下降</translation>
    </message>
    <message>
        <source>2-bit with 3-bit parts; a strong loss of quality</source>
        <translation>2 位，部分 3 位；质量大幅下降</translation>
    </message>
    <message>
        <source>2-bit by code book with 3-bit parts</source>
        <translation>码本 2 位，部分 3 位</translation>
    </message>
    <message>
        <source>2-bit by code book</source>
        <translation>码本 2 位</translation>
    </message>
    <message>
        <source>2-bit by a small code book</source>
        <translation>小码本 2 位</translation>
    </message>
    <message>
        <source>2-bit by the smallest code book</source>
        <translation>最小码本 2 位</translation>
    </message>
    <message>
        <source>2-bit on even steps</source>
        <translation>均匀步长的 2 位</translation>
    </message>
    <message>
        <source>Three values per weight in 2 bits</source>
        <translation>每权重三个取值，用 2 比特</translation>
    </message>
    <message>
        <source>Three values per weight, packed</source>
        <translation>每权重三个取值，紧凑打包</translation>
    </message>
    <message>
        <source>Below 2 bits, by trellis</source>
        <translation>低于 2 位，网格编码</translation>
    </message>
    <message>
        <source>Below 2 bits</source>
        <translation>低于 2 位</translation>
    </message>
    <message>
        <source>The smallest by code book</source>
        <translation>码本中最小</translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The sign and a scale</source>
        <translation>符号和一个缩放因子</translation>
    </message>
    <message>
        <source>8-bit with one scale per 256 values</source>
        <translation>8 位，每 256 个值一个缩放因子</translation>
    </message>
    <message>
        <source>8-bit with one scale per row</source>
        <translation>8 位，每行一个缩放因子</translation>
    </message>
    <message>
        <source>6-bit on uneven steps; hard to tell from the original</source>
        <translation>不均匀步长的 6 位；难以与原模型区分</translation>
    </message>
    <message>
        <source>6-bit in small blocks that fit every shape</source>
        <translation>小块 6 位，可适合任何形状</translation>
    </message>
    <message>
        <source>5-bit on uneven steps; very close to the original</source>
        <translation>不均匀步长的 5 位；非常接近原模型</translation>
    </message>
    <message>
        <source>5-bit on uneven steps with one scale per row</source>
        <translation>不均匀步长的 5 位，每行一个缩放因子</translation>
    </message>
    <message>
        <source>4-bit on uneven steps with one scale per row</source>
        <translation>不均匀步长的 4 位，每行一个缩放因子</translation>
    </message>
    <message>
        <source>3-bit on uneven steps with one scale per row</source>
        <translation>不均匀步长的 3 位，每行一个缩放因子</translation>
    </message>
    <message>
        <source>2-bit on uneven steps with one scale per row</source>
        <translation>不均匀步长的 2 位，每行一个缩放因子</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, fine scales</source>
        <translation>不均匀步长的 4 位，精细缩放因子</translation>
    </message>
    <message>
        <source>3-bit on uneven steps</source>
        <translation>不均匀步长的 3 位</translation>
    </message>
    <message>
        <source>2-bit on uneven steps</source>
        <translation>不均匀步长的 2 位</translation>
    </message>
    <message>
        <source>4-bit floating point everywhere</source>
        <translation>全部 4 位浮点</translation>
    </message>
    <message>
        <source>4 bits per weight exactly, on uneven steps</source>
        <translation>每权重正好 4 比特，不均匀步长</translation>
    </message>
    <message>
        <source>4-bit by trellis</source>
        <translation>网格编码 4 位</translation>
    </message>
    <message>
        <source>3-bit by trellis</source>
        <translation>网格编码 3 位</translation>
    </message>
    <message>
        <source>2-bit by trellis</source>
        <translation>网格编码 2 位</translation>
    </message>
    <message>
        <source>IQ3_K with 4-bit parts</source>
        <translation>IQ3_K，部分 4 位</translation>
    </message>
    <message>
        <source>2-bit by pairs</source>
        <translation>成对编码 2 位</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per row; inputs are scaled as they come</source>
        <translation>8 位浮点，每行一个缩放因子；输入随到随缩放</translation>
    </message>
    <message>
        <source>8-bit floats in blocks of 128x128, as DeepSeek publishes</source>
        <translation>128x128 块的 8 位浮点，DeepSeek 以此发布</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per matrix</source>
        <translation>8 位浮点，每个矩阵一个缩放因子</translation>
    </message>
    <message>
        <source>NVFP4 in MLPs and experts; attention stays as it is</source>
        <translation>MLP 和专家用 NVFP4；注意力保持原样</translation>
    </message>
    <message>
        <source>NVFP4A16 in MLPs and experts; attention stays as it is</source>
        <translation>MLP 和专家用 NVFP4A16；注意力保持原样</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16, inputs too; needs scales of the inputs</source>
        <translation>16 个一组的 4 位浮点，输入亦然；需要输入的缩放因子</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16; inputs stay in 16 bits</source>
        <translation>16 个一组的 4 位浮点；输入保持 16 位</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 32 with powers of two</source>
        <translation>32 个一组的 4 位浮点，采用 2 的幂</translation>
    </message>
    <message>
        <source>As the source is stored; nothing is encoded that need not be</source>
        <translation>按源的存储方式；非必要不编码</translation>
    </message>
    <message>
        <source>the architecture %1 is not supported; supported are %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>不支持架构 %1；支持的有 %2。可用 %3 中的文件添加 (docs/architectures.md)</translation>
    </message>
    <message>
        <source>it extends the architecture %1, which is not there</source>
        <translation>它扩展的架构 %1 不存在</translation>
    </message>
    <message>
        <source>it extends itself</source>
        <translation>它扩展了自身</translation>
    </message>
    <message>
        <source>this is not an architecture file (%1)</source>
        <translation>这不是架构文件（%1）</translation>
    </message>
    <message>
        <source>the architecture file is damaged: %1</source>
        <translation>架构文件已损坏：%1</translation>
    </message>
    <message>
        <source>%1 is %2, not 1 to %3; this is not an importance matrix</source>
        <translation>%1为 %2，而非 1 到 %3；这不是重要性矩阵</translation>
    </message>
    <message>
        <source>FP8 E5M2 per row</source>
        <translation>FP8 E5M2 每行</translation>
    </message>
    <message>
        <source>FP8 per row</source>
        <translation>FP8 每行</translation>
    </message>
    <message>
        <source>FP8 E5M2 per tensor</source>
        <translation>FP8 E5M2 每张量</translation>
    </message>
    <message>
        <source>FP8 per tensor</source>
        <translation>FP8 每张量</translation>
    </message>
    <message>
        <source>%1 as such is not known; its language model, a %2, is what is carried over</source>
        <translation>%1 本身未知；保留的是其语言模型（%2）</translation>
    </message>
    <message>
        <source>the model has no chat template, as models have none that were only trained on plain text; read texts as they are, or name a family with --chat=NAME: %1</source>
        <translation>该模型没有聊天模板（只用普通文本训练的模型没有）；请按原样读取文本，或用 --chat=NAME 指定一个系列：%1</translation>
    </message>
    <message>
        <source>the model&apos;s chat template is of no family that is known, and templates are not run because they are programs; read texts as they are, or name the nearest family with --chat=NAME: %1</source>
        <translation>该模型的聊天模板不属于任何已知系列，而模板是程序，因此不会执行；请按原样读取文本，或用 --chat=NAME 指定最接近的系列：%1</translation>
    </message>
    <message>
        <source>conversation %1 is no list of messages; each is an object with &quot;role&quot; and &quot;content&quot;, and their list may be called &quot;messages&quot;</source>
        <translation>对话 %1 不是消息列表；每条消息是含 &quot;role&quot; 和 &quot;content&quot; 的对象，其列表可名为 &quot;messages&quot;</translation>
    </message>
    <message>
        <source>conversation %1 has a message of %2; only system, user and assistant can be written, so leave such conversations out</source>
        <translation>对话 %1 含有来自 %2 的消息；只能书写 system、user 和 assistant，请去掉此类对话</translation>
    </message>
    <message>
        <source>holds no conversation</source>
        <translation>不含任何对话</translation>
    </message>
    <message>
        <source>the prompt holds %1 conversations; give one of them</source>
        <translation>提示中有 %1 个对话；请只给出其中一个</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which cannot be carried over; tokenizer.json, tokenizer.model, vocab.json with merges.txt, and vocab.txt can</source>
        <translation>分词器为 %1，无法沿用；可以沿用的是 tokenizer.json、tokenizer.model、vocab.json 加 merges.txt，以及 vocab.txt</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which llama.cpp does not have; byte pair encoding, unigram and WordPiece can be carried over</source>
        <translation>分词器为 %1，而 llama.cpp 没有它；可以沿用的是 BPE、unigram 和 WordPiece</translation>
    </message>
    <message>
        <source>the SentencePiece model is neither byte pair encoding nor unigram; it splits words or characters, which cannot be carried over</source>
        <translation>该 SentencePiece 模型既不是 BPE 也不是 unigram；它按词或字符切分，无法沿用</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones are %1</source>
        <translation>llama.cpp 没有按此方式切分文本的预分词器；若改用别的，模型可能会在无提示的情况下看到不同的词元；最接近的已知项为 %1</translation>
    </message>
    <message>
        <source>%1 was lost while %2: its driver gave up or was restarted; try again, or use another device</source>
        <translation>%1 已丢失（%2）：其驱动程序放弃或被重新启动；请重试，或使用其他设备</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>preparing work</source>
        <translation>准备工作时</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制时</translation>
    </message>
    <message>
        <source>compiling %1</source>
        <translation>编译 %1 时</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>运行 %1 时</translation>
    </message>
    <message>
        <source>%1 has room for %2 of %3 layers; the others pass through it for every token</source>
        <translation>%1 只能容纳 %3 层中的 %2 层；其余各层在每个词元时依次经过</translation>
    </message>
    <message>
        <source>no shader decodes %1: such weights are decoded while they are loaded, to F16</source>
        <translation>没有着色器能解码 %1：此类权重在加载时解码为 F16</translation>
    </message>
    <message>
        <source>inputs of matrices that are no multiples of four are rounded on the processor only, not on %1</source>
        <translation>大小不是四的倍数的矩阵，其输入只在处理器上舍入，不在 %1 上舍入</translation>
    </message>
    <message>
        <source>inputs of these experts are summed up on the processor only, not on %1</source>
        <translation>这些专家的输入只在处理器上累加，不在 %1 上累加</translation>
    </message>
    <message>
        <source>graphics cards cannot run %1 models yet: they lack %2</source>
        <translation>显卡还不能运行 %1 模型：缺少 %2</translation>
    </message>
    <message>
        <source>attention from a latent (MLA)</source>
        <translation>基于潜在向量的注意力（MLA）</translation>
    </message>
    <message>
        <source>attention sinks</source>
        <translation>注意力汇（sink）</translation>
    </message>
    <message>
        <source>a gate behind attention</source>
        <translation>注意力之后的门控</translation>
    </message>
    <message>
        <source>queries, keys and values in one matrix</source>
        <translation>合并为一个矩阵的查询、键和值</translation>
    </message>
    <message>
        <source>norms of heads with weights of their own</source>
        <translation>每个头有各自权重的归一化</translation>
    </message>
    <message>
        <source>queries that grow with the position</source>
        <translation>随位置增大的查询</translation>
    </message>
    <message>
        <source>layers without rotation</source>
        <translation>不带旋转的层</translation>
    </message>
    <message>
        <source>another rotation for long texts</source>
        <translation>长文本所用的另一种旋转</translation>
    </message>
    <message>
        <source>attention and feed-forward side by side</source>
        <translation>并列的注意力与前馈</translation>
    </message>
    <message>
        <source>layers without a norm before attention</source>
        <translation>注意力之前没有归一化的层</translation>
    </message>
    <message>
        <source>gate and up in one matrix</source>
        <translation>合并为一个矩阵的 gate 和 up</translation>
    </message>
    <message>
        <source>the square of ReLU</source>
        <translation>ReLU 的平方</translation>
    </message>
    <message>
        <source>the clamped SwiGLU</source>
        <translation>截断的 SwiGLU</translation>
    </message>
    <message>
        <source>experts chosen by groups</source>
        <translation>按组选择的专家</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>学习得到的位置</translation>
    </message>
    <message>
        <source>%1; choose with --pre-tokenizer %2 or in the studio&apos;s panel Tokenizer</source>
        <translation>%1；请用 --pre-tokenizer %2 选择，或在工作室的“分词器”面板中选择</translation>
    </message>
    <message>
        <source>%1; %2 first has %3 where the source has %4</source>
        <translation>%1；%2 最先不同之处：源为 %4，而它为 %3</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones, with the number of tokens that differ on a test text of %1, are %2</source>
        <translation>llama.cpp 没有按此方式切分文本的预分词器；若改用别的，模型可能会在无提示的情况下看到不同的词元；最接近的已知项（括号中为在 %1 个词元的测试文本上不同的词元数）为 %2</translation>
    </message>
    <message>
        <source>the pre-tokenizer %1 is not written: that of the model is known</source>
        <translation>不写入预分词器 %1：模型自身的预分词器是已知的</translation>
    </message>
    <message>
        <source>llama.cpp knows no pre-tokenizer %1; the nearest is %2</source>
        <translation>llama.cpp 没有预分词器 %1；最接近的是 %2</translation>
    </message>
    <message>
        <source>config.json of this %1 has no vision_config, so there is no vision part to write</source>
        <translation>此 %1 的 config.json 没有 vision_config，因此没有可写入的视觉部分</translation>
    </message>
    <message>
        <source>the vision part of %1 is not supported; supported is that of %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>不支持 %1 的视觉部分；支持的有 %2 的。可用 %3 中的文件添加 (docs/architectures.md)</translation>
    </message>
    <message>
        <source>is GGUF without a vision part; start from the Hugging Face folder of the model</source>
        <translation>是没有视觉部分的 GGUF；请从模型的 Hugging Face 文件夹开始</translation>
    </message>
    <message>
        <source>the log cannot be written there; choose another file</source>
        <translation>无法在那里写入日志；请选择其他文件</translation>
    </message>
    <message>
        <source>the model also sees images: with parts &quot;all&quot; its vision part becomes a file of its own beside this one (mmproj)</source>
        <translation>该模型也能看图像：部分选“all”时，其视觉部分会在此文件旁成为单独的文件 (mmproj)</translation>
    </message>
    <message>
        <source>the model has no vision part that could be written beside it; choose parts &quot;text&quot;</source>
        <translation>该模型没有可在旁边写入的视觉部分；请将部分选为“text”</translation>
    </message>
    <message>
        <source>layers that predict further tokens (MTP) are left out: %1</source>
        <translation>预测后续词元的层 (MTP) 被去掉：%1</translation>
    </message>
    <message>
        <source>the recipe&apos;s choice of parts is for GGUF, and safetensors hold all parts of a model</source>
        <translation>配方中部分的选择用于 GGUF；safetensors 包含模型的所有部分</translation>
    </message>
    <message>
        <source>the model was opened with other parts than the recipe asks for</source>
        <translation>打开模型时所用的部分与配方要求的不同</translation>
    </message>
    <message>
        <source>unknown parts &quot;%1&quot;; there are text, vision and all</source>
        <translation>未知的部分“%1”；有 text、vision 和 all</translation>
    </message>
    <message>
        <source>the program takes all of the file that it is given</source>
        <translation>该程序会使用所给文件的全部内容</translation>
    </message>
</context>
<context>
    <name>ExpertPlaces</name>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>第 %1 层，专家 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) seen</source>
        <translation>
            <numerusform>见过 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of them by the router&apos;s choice</source>
        <translation>%1：%2，其中 %3 由路由器选择</translation>
    </message>
</context>
<context>
    <name>Intention</name>
    <message>
        <source>Nearly lossless</source>
        <translation>近乎无损</translation>
    </message>
    <message>
        <source>8 bits: hard to tell from the original in any measurement</source>
        <translation>8 比特：任何测量都难以与原模型区分</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>the usual first choice: most of the quality for the least memory</source>
        <translation>通常的首选：以最少的内存保留大部分质量</translation>
    </message>
    <message>
        <source>Smallest usable</source>
        <translation>最小可用</translation>
    </message>
    <message>
        <source>below this, most models lose what they were good at</source>
        <translation>再低的话，大多数模型会失去其专长</translation>
    </message>
    <message>
        <source>vLLM FP8</source>
        <translation>vLLM FP8</translation>
    </message>
    <message>
        <source>for Ada, Hopper, Blackwell, MI300 and newer; no calibration needed</source>
        <translation>适用于 Ada、Hopper、Blackwell、MI300 及更新的设备；无需校准</translation>
    </message>
    <message>
        <source>vLLM NVFP4</source>
        <translation>vLLM NVFP4</translation>
    </message>
    <message>
        <source>for Blackwell; inputs are scaled too, so their scales are needed (--input-scales)</source>
        <translation>适用于 Blackwell；输入也会缩放，因此需要其缩放因子 (--input-scales)</translation>
    </message>
    <message>
        <source>vLLM NVFP4, weights only</source>
        <translation>vLLM NVFP4（仅权重）</translation>
    </message>
    <message>
        <source>4-bit weights for every NVIDIA card from Turing on; no calibration needed</source>
        <translation>适用于 Turing 起所有 NVIDIA 显卡的 4 比特权重；无需校准</translation>
    </message>
    <message>
        <source>vLLM MXFP4</source>
        <translation>vLLM MXFP4</translation>
    </message>
    <message>
        <source>for data-centre Blackwell and MI355; larger errors than NVFP4</source>
        <translation>适用于数据中心版 Blackwell 和 MI355；误差大于 NVFP4</translation>
    </message>
</context>
<context>
    <name>JobLanes</name>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
</context>
<context>
    <name>JobSpace</name>
    <message>
        <source>The waiting jobs need %1 on the disk of %2, where %3 are free. No room for: %4</source>
        <translation>等待中的任务需要在 %2 所在磁盘上占用 %1，而可用空间为 %3。放不下的有：%4</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Assigned type</source>
        <translation>分配的类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Difference to another model</source>
        <translation>与另一模型的差异</translation>
    </message>
    <message>
        <source>The type that the recipe gives each tensor, by its bits per weight.</source>
        <translation>配方为每个张量指定的类型，按每权重比特数着色。</translation>
    </message>
    <message>
        <source>What each tensor will take in the written file.</source>
        <translation>每个张量在写入的文件中所占的大小。</translation>
    </message>
    <message>
        <source>Measured: the relative error of each tensor in the report on display.</source>
        <translation>实测：当前显示的报告中每个张量的相对误差。</translation>
    </message>
    <message>
        <source>From the importance matrix: the mean of the squared inputs that each tensor meets.</source>
        <translation>来自重要性矩阵：每个张量所遇输入平方的均值。</translation>
    </message>
    <message>
        <source>Heuristic: the squared error of the report times the importance. High values are where more bits may help most.</source>
        <translation>经验估计：报告中的平方误差乘以重要性。数值越高，增加比特的收益可能越大。</translation>
    </message>
    <message>
        <source>Tensors whose type is another one in a second model.</source>
        <translation>在另一个模型中类型不同的张量。</translation>
    </message>
    <message>
        <source>Sensitivity needs an importance matrix in the recipe and a report: add the matrix, then write the file.</source>
        <translation>敏感度需要配方中有重要性矩阵，并且需要一份报告：请先添加矩阵，再写入文件。</translation>
    </message>
    <message>
        <source>No report of this model is on display: write the file, or open one with its report beside it.</source>
        <translation>当前没有显示此模型的报告：请写入文件，或打开一个旁边附有报告的文件。</translation>
    </message>
    <message>
        <source>The recipe has no importance matrix: add one in the recipe panel.</source>
        <translation>配方中没有重要性矩阵：请在配方面板中添加。</translation>
    </message>
    <message>
        <source>Choose the other model: a GGUF file or a folder.</source>
        <translation>请选择另一个模型：GGUF 文件或文件夹。</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处有</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2 (%Ln tensor(s))</source>
        <translation>
            <numerusform>%1，第 %2 层（%Ln 个张量）</numerusform>
        </translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>，专家 %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>%1 中没有</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>在 %2 中为 %1</translation>
    </message>
    <message>
        <source>asked for %1, but %2</source>
        <translation>请求的是 %1，但 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>涂色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>配方(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Write a name, for example {model}-{preset}.</source>
        <translation>请输入名称，例如 {model}-{preset}。</translation>
    </message>
    <message>
        <source>A name has no slash; the folder is chosen below.</source>
        <translation>名称中不能有斜杠；文件夹在下方选择。</translation>
    </message>
    <message>
        <source>%1 is not known; there are %2.</source>
        <translation>没有 %1 这一项；可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>层图</translation>
    </message>
    <message>
        <source>Size map</source>
        <translation>大小图</translation>
    </message>
    <message>
        <source>Format bench</source>
        <translation>格式试验台</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>误差图</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>误差与比特</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对比</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
</context>
<context>
    <name>PatternPart</name>
    <message>
        <source>a digit</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>a letter, digit or underscore</source>
        <translation>一个字母、数字或下划线</translation>
    </message>
    <message>
        <source>a kind of character: %1</source>
        <translation>一类字符：%1</translation>
    </message>
    <message>
        <source>the character %1 itself</source>
        <translation>字符 %1 本身</translation>
    </message>
    <message>
        <source>this text: %1</source>
        <translation>这段文本：%1</translation>
    </message>
    <message>
        <source>any one character; \. is a dot</source>
        <translation>任意一个字符；\. 表示点号</translation>
    </message>
    <message>
        <source>one character that is none of these: %1</source>
        <translation>不属于其中的一个字符：%1</translation>
    </message>
    <message>
        <source>one of these characters: %1</source>
        <translation>其中的一个字符：%1</translation>
    </message>
    <message>
        <source>a group: what is between its brackets belongs together</source>
        <translation>分组：括号内的内容作为一个整体</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>how often what stands before may come</source>
        <translation>前面的部分可出现的次数</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>名称的开头</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>名称的结尾</translation>
    </message>
    <message>
        <source>an edge of a word</source>
        <translation>单词边界</translation>
    </message>
</context>
<context>
    <name>PatternTemplate</name>
    <message>
        <source>Layers of a role</source>
        <translation>某一角色的若干层</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>起始层</translation>
    </message>
    <message>
        <source>To layer</source>
        <translation>结束层</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>请先打开模型</translation>
    </message>
    <message>
        <source>A role in &amp;every layer</source>
        <translation>所有层中的某一角色(&amp;E)</translation>
    </message>
    <message>
        <source>A role in the &amp;last layers</source>
        <translation>最后几层中的某一角色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Layers of a role…</source>
        <translation>某一角色的若干层(&amp;L)…</translation>
    </message>
    <message>
        <source>All e&amp;xperts</source>
        <translation>所有专家(&amp;X)</translation>
    </message>
    <message>
        <source>The &amp;selected tensor alone</source>
        <translation>仅所选张量(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 (this and %2 more tensors)</source>
        <translation>%1（此张量及另外 %2 个）</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches no tensor</source>
        <translation>规则 %1（%2）没有匹配的张量</translation>
    </message>
    <message>
        <source>rule %1 (%2) never decides: earlier rules take every tensor that it matches</source>
        <translation>规则 %1（%2）从不起作用：它匹配的张量全部由前面的规则决定</translation>
    </message>
    <message>
        <source>the model has no tensor of the role %1</source>
        <translation>模型中没有角色为 %1 的张量</translation>
    </message>
    <message>
        <source>requantising from %1 adds error to error; start from a 16-bit original where there is one</source>
        <translation>从 %1 重新量化会使误差叠加；如有 16 位原件，请以其为起点</translation>
    </message>
    <message>
        <source>%1: copied byte for byte, its values are not checked</source>
        <translation>%1：逐字节复制，不检查其数值</translation>
    </message>
    <message>
        <source>%1 quantises a tensor that llama.cpp expects in plain numbers; the file may not load</source>
        <translation>%1 量化了 llama.cpp 要求为普通数值的张量；文件可能无法加载</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for this tensor, or choose a larger type</source>
        <translation>预设 %2 中的 %1 需要重要性矩阵；请提供带有此张量数据的矩阵，或选择更大的类型</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for these %3 tensors, or choose a larger type</source>
        <translation>预设 %2 中的 %1 需要重要性矩阵；请提供带有这 %3 个张量数据的矩阵，或选择更大的类型</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for this tensor, or choose a larger type</source>
        <translation>预设 %2 中的 %1 需要重要性矩阵；请提供含有此张量数据的矩阵，或选择更大的类型</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for these %3 tensors, or choose a larger type</source>
        <translation>预设 %2 中的 %1 需要重要性矩阵；请提供含有这 %3 个张量数据的矩阵，或选择更大的类型</translation>
    </message>
    <message>
        <source>the importance matrix has no entry for this tensor; it is encoded without</source>
        <translation>重要性矩阵中没有此张量的条目；将不使用矩阵进行编码</translation>
    </message>
    <message>
        <source>the importance matrix has %1 values for this tensor, which needs %2 x %3; it is encoded without</source>
        <translation>重要性矩阵对此张量有 %1 个值，而它需要 %2 x %3 个；将不使用矩阵进行编码</translation>
    </message>
    <message>
        <source>the importance matrix %1 fits no tensor of this model; is it another model&apos;s?</source>
        <translation>重要性矩阵 %1 与此模型的任何张量都不符；是否属于其他模型？</translation>
    </message>
    <message>
        <source>vLLM loads these as one matrix and refuses parts of different types</source>
        <translation>vLLM 将它们作为一个矩阵加载，并拒绝类型不同的部分</translation>
    </message>
    <message>
        <source>vLLM runs the experts of a layer as one and refuses experts of different types</source>
        <translation>vLLM 将一层的专家合并运行，并拒绝类型不同的专家</translation>
    </message>
    <message>
        <source>vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128</source>
        <translation>对于 FP8_BLOCK，vLLM 拒绝融合矩阵中行数不是 128 倍数的部分</translation>
    </message>
    <message>
        <source>engines expect it in plain numbers (%1) and may not load it</source>
        <translation>引擎要求其为普通数值（%1），可能无法加载</translation>
    </message>
    <message>
        <source>the file runs on ik_llama.cpp only, because %1 of its %2 tensors have types of that program: %3</source>
        <translation>文件只能在 ik_llama.cpp 上运行，因为其 %2 个张量中有 %1 个使用该程序的类型：%3</translation>
    </message>
    <message>
        <source>the file is for Quantloom only, to be kept or quantised later: no engine reads %1 in GGUF, which %2 of its %3 tensors are</source>
        <translation>文件仅供 Quantloom 保存或以后量化：没有引擎能读取 GGUF 中的 %1，而其 %3 个张量中有 %2 个属于此类</translation>
    </message>
    <message>
        <source>the experts stay as they are: they lie in one tensor, which has no coded form in this dialect</source>
        <translation>专家保持原样：它们在同一个张量中，而此方言没有其编码形式</translation>
    </message>
    <message>
        <source>%1 codes are NaN in the source already</source>
        <translation>%1 个编码在源中已是 NaN</translation>
    </message>
    <message>
        <source>%1 values are NaN or infinite in the source already</source>
        <translation>%1 个数值在源中已是 NaN 或无穷大</translation>
    </message>
    <message>
        <source>%1 values are too large for %2 and became infinite</source>
        <translation>%1 个数值对 %2 过大，已变为无穷大</translation>
    </message>
    <message>
        <source>token_embd.weight (%1) stays in the main memory and is not counted</source>
        <translation>token_embd.weight（%1）留在主内存中，不计入</translation>
    </message>
    <message>
        <source>the model was trained for %1 tokens, and %2 are asked for</source>
        <translation>模型按 %1 个词元训练，而要求的是 %2 个</translation>
    </message>
    <message>
        <source>%1 layers have no attention; what they keep instead does not grow with the context and is not counted</source>
        <translation>%1 层没有注意力；它们保存的内容不随上下文增长，不计入</translation>
    </message>
    <message>
        <source>%1: it becomes %2 instead of %3</source>
        <translation>%1：将成为 %2 而非 %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, %4</source>
        <translation>%1：%2 变为 %3，%4</translation>
    </message>
    <message>
        <source>%1, %2 too much</source>
        <translation>%1，超出 %2</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin: %8 % of %9</source>
        <translation>权重 %1 + 嵌入 %2 + %4 个词元的缓存 %3（%5）+ 缓冲区 %6 + 余量 %7：%9 的 %8 %</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin: %7 % of %8</source>
        <translation>权重 %1 + %3 个词元的缓存 %2（%4）+ 缓冲区 %5 + 余量 %6：%8 的 %7 %</translation>
    </message>
    <message>
        <source>cannot be %1: engines read codes only from matrices of Linear modules</source>
        <translation>不能是 %1：引擎只从 Linear 模块的矩阵中读取编码</translation>
    </message>
    <message>
        <source>%1; mend it with --rule &apos;%2&apos;</source>
        <translation>%1；可用 --rule &apos;%2&apos; 修正</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches only tensors that are never quantised; write ^%3$ to change one all the same</source>
        <translation>规则 %1（%2）仅匹配从不量化的张量；如仍要更改其中之一，请写 ^%3$</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>What this form cannot say</source>
        <translation>此格式无法表达的内容</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>文本形式的配方</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The recipe was not copied</source>
        <translation>配方未能复制</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied, but not all of it can be said in this form</source>
        <translation>已复制，但此格式无法表达其全部内容</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits  ·  ik_llama.cpp only</source>
        <translation>%1  ·  %2 比特  ·  仅 ik_llama.cpp</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits</source>
        <translation>%1  ·  %2 比特</translation>
    </message>
    <message>
        <source>Only for ik_llama.cpp</source>
        <translation>仅适用于 ik_llama.cpp</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>RateBook</name>
    <message>
        <source>about a second</source>
        <translation>约 1 秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>约 %1–%2 小时</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>rule %1 (%2)</source>
        <translation>规则 %1（%2）</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own codes</source>
        <translation>%1；沿用源自身的编码</translation>
    </message>
    <message>
        <source>mix %1: %2</source>
        <translation>%1 混合：%2</translation>
    </message>
    <message>
        <source>chosen for the role %1</source>
        <translation>为角色 %1 选择的类型</translation>
    </message>
    <message>
        <source>preset %1: as in the source</source>
        <translation>预设 %1：与源相同</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>pure %1</source>
        <translation>Pure：%1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>全部为 %1</translation>
    </message>
    <message>
        <source>%1 leaves it as it is</source>
        <translation>%1 使其保持原样</translation>
    </message>
    <message>
        <source>scales of the codes of %1</source>
        <translation>%1 的编码的缩放因子</translation>
    </message>
    <message>
        <source>tensor scale of %1</source>
        <translation>%1 的张量级缩放因子</translation>
    </message>
    <message>
        <source>scale of the inputs of %1</source>
        <translation>%1 的输入的缩放因子</translation>
    </message>
    <message>
        <source>scale of all of %1</source>
        <translation>%1 整体的缩放因子</translation>
    </message>
    <message>
        <source>scales of %1</source>
        <translation>%1 的缩放因子</translation>
    </message>
    <message>
        <source>rows of %1 are not a multiple of %2</source>
        <translation>行长 %1 不是 %2 的倍数</translation>
    </message>
    <message>
        <source>%1 rows are not a multiple of %2</source>
        <translation>行数 %1 不是 %2 的倍数</translation>
    </message>
    <message>
        <source>its bytes as %1 cannot be copied here, and F32 holds the same values</source>
        <translation>其 %1 字节无法复制到此处，而 F32 能保存相同的数值</translation>
    </message>
    <message>
        <source>chosen for the token embedding</source>
        <translation>为词元嵌入选择的类型</translation>
    </message>
    <message>
        <source>chosen for the output matrix</source>
        <translation>为输出矩阵选择的类型</translation>
    </message>
    <message>
        <source>the architecture fixes its type</source>
        <translation>架构规定了其类型</translation>
    </message>
    <message>
        <source>the output matrix: engines expect it in plain numbers</source>
        <translation>输出矩阵：推理引擎要求其为普通数值</translation>
    </message>
    <message>
        <source>an embedding: its rows are looked up</source>
        <translation>嵌入：按行查表使用</translation>
    </message>
    <message>
        <source>routes tokens to experts: tiny, and an error sends tokens astray</source>
        <translation>将词元路由到专家：体积极小，误差会使词元走错路</translation>
    </message>
    <message>
        <source>a normalisation weight</source>
        <translation>归一化权重</translation>
    </message>
    <message>
        <source>a small convolution of a recurrent layer</source>
        <translation>循环层的小卷积</translation>
    </message>
    <message>
        <source>a small weight of a recurrent layer</source>
        <translation>循环层的小权重</translation>
    </message>
    <message>
        <source>belongs to a vision or audio part, which engines run in plain numbers</source>
        <translation>属于视觉或音频部分，推理引擎以普通数值运行</translation>
    </message>
    <message>
        <source>belongs to the prediction of further tokens, which engines run in plain numbers</source>
        <translation>属于多词元预测部分，推理引擎以普通数值运行</translation>
    </message>
    <message>
        <source>a classifier on top of the model</source>
        <translation>模型顶部的分类器</translation>
    </message>
    <message>
        <source>one-dimensional</source>
        <translation>一维</translation>
    </message>
    <message>
        <source>holds all experts in one tensor, which the dialects of coded weights have no form for</source>
        <translation>所有专家合在一个张量中，量化权重的各方言没有对应的格式</translation>
    </message>
    <message>
        <source>not a matrix</source>
        <translation>不是矩阵</translation>
    </message>
    <message>
        <source>not the weight of a module by its name</source>
        <translation>从名称看不是模块的权重</translation>
    </message>
    <message>
        <source>many heads share few values, so more bits are cheap</source>
        <translation>许多注意力头共用少量值，增加比特的代价很小</translation>
    </message>
    <message>
        <source>values lose most</source>
        <translation>值 (V) 的损失最大</translation>
    </message>
    <message>
        <source>the values of the first layers lose most</source>
        <translation>前几层的值 (V) 损失最大</translation>
    </message>
    <message>
        <source>values get more bits in the outer layers and every third between</source>
        <translation>首尾各层及其间每隔三层的值 (V) 获得更多比特</translation>
    </message>
    <message>
        <source>keys and queries bear fewer bits</source>
        <translation>键和查询可承受更少的比特</translation>
    </message>
    <message>
        <source>down projections lose most</source>
        <translation>下投影的损失最大</translation>
    </message>
    <message>
        <source>the down projections of the first layers lose most</source>
        <translation>前几层的下投影损失最大</translation>
    </message>
    <message>
        <source>down projections get more bits in the outer layers and every third between</source>
        <translation>首尾各层及其间每隔三层的下投影获得更多比特</translation>
    </message>
    <message>
        <source>down projections lose most without an importance matrix</source>
        <translation>没有重要性矩阵时，下投影的损失最大</translation>
    </message>
    <message>
        <source>attention output gets more bits</source>
        <translation>注意力输出获得更多比特</translation>
    </message>
    <message>
        <source>small beside eight experts, so more bits are cheap</source>
        <translation>与八个专家相比很小，增加比特的代价很小</translation>
    </message>
    <message>
        <source>small beside the experts, so more bits are cheap</source>
        <translation>与专家相比很小，增加比特的代价很小</translation>
    </message>
    <message>
        <source>with an importance matrix the first down projections need an offset</source>
        <translation>使用重要性矩阵时，最前面的下投影需要偏移量</translation>
    </message>
    <message>
        <source>the token embedding keeps more bits</source>
        <translation>词元嵌入保留更多比特</translation>
    </message>
    <message>
        <source>the output matrix decides every token</source>
        <translation>输出矩阵决定每个词元</translation>
    </message>
    <message>
        <source>the middle layers bear fewer bits</source>
        <translation>中间各层可承受更少的比特</translation>
    </message>
    <message>
        <source>more bits in the outer layers and every third between</source>
        <translation>首尾各层及其间每隔三层使用更多比特</translation>
    </message>
    <message>
        <source>the first layer loses most</source>
        <translation>第一层的损失最大</translation>
    </message>
    <message>
        <source>shifts bits from queries to values in models of a large vocabulary</source>
        <translation>在大词表模型中，将比特从查询移给值 (V)</translation>
    </message>
    <message>
        <source>only experts take the base type</source>
        <translation>只有专家采用基本类型</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>基本类型</translation>
    </message>
    <message>
        <source>a normalisation weight: tiny, and every activation passes it</source>
        <translation>归一化权重：体积极小，且每个激活值都要经过</translation>
    </message>
    <message>
        <source>too small to save anything</source>
        <translation>太小，节省不了空间</translation>
    </message>
    <message>
        <source>an embedding of positions or token types</source>
        <translation>位置或词元类型的嵌入</translation>
    </message>
    <message>
        <source>belongs to a vision encoder that runs on plain numbers</source>
        <translation>属于以普通数值运行的视觉编码器</translation>
    </message>
    <message>
        <source>an audio codebook</source>
        <translation>音频码本</translation>
    </message>
    <message>
        <source>not a weight by its name</source>
        <translation>从名称看不是权重</translation>
    </message>
    <message>
        <source>lies in the MXFP4 blocks of gpt-oss</source>
        <translation>位于 gpt-oss 的 MXFP4 块中</translation>
    </message>
    <message>
        <source>not a weight of plain numbers</source>
        <translation>不是普通数值的权重</translation>
    </message>
    <message>
        <source>embeddings are looked up row by row, and these rows would be interleaved</source>
        <translation>嵌入按行查表，而这些行会交错存放</translation>
    </message>
    <message>
        <source>the runtime transposes it, which takes plain numbers</source>
        <translation>运行时会将其转置，需要普通数字</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>as the preset says</source>
        <translation>按预设</translation>
    </message>
    <message>
        <source>Rule %1: %2 → %3</source>
        <translation>规则 %1：%2 → %3</translation>
    </message>
    <message>
        <source>Rule %1 is called “%2”</source>
        <translation>规则 %1 名为“%2”</translation>
    </message>
    <message>
        <source>Rule %1 is on</source>
        <translation>规则 %1 已启用</translation>
    </message>
    <message>
        <source>Rule %1 is off</source>
        <translation>规则 %1 已停用</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>新规则：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>The rules have another order</source>
        <translation>规则的顺序已改变</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Pure</source>
        <translation>Pure（仅基本类型）</translation>
    </message>
    <message>
        <source>Harder search</source>
        <translation>深入搜索</translation>
    </message>
    <message>
        <source>Output tensor</source>
        <translation>输出张量</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>词元嵌入</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要性矩阵</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>拆分大小</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>预分词器</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>视觉部分的预设</translation>
    </message>
    <message>
        <source>MTP layers</source>
        <translation>MTP 层</translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message>
        <source>%1: %2, relative error %3, largest %4</source>
        <translation>%1：%2，相对误差 %3，最大 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>%Ln 个张量，总相对误差 %1；最差的是 %2：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>上次有 %Ln 个任务尚未完成。可在“任务”面板中继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The same predictions</source>
        <translation>预测相同</translation>
    </message>
    <message>
        <source>Practically the original</source>
        <translation>几乎等同于原模型</translation>
    </message>
    <message>
        <source>Very close to the original</source>
        <translation>非常接近原模型</translation>
    </message>
    <message>
        <source>Close to the original</source>
        <translation>接近原模型</translation>
    </message>
    <message>
        <source>Noticeably different</source>
        <translation>差异明显</translation>
    </message>
    <message>
        <source>Far from the original</source>
        <translation>与原模型相差很大</translation>
    </message>
    <message>
        <source>Decided by the worse of two figures:</source>
        <translation>由两个数值中较差的一个决定：</translation>
    </message>
    <message>
        <source>%1: mean KL divergence below %2, same top token at least %3</source>
        <translation>%1：平均 KL 散度低于 %2，首选词元相同至少 %3</translation>
    </message>
    <message>
        <source>%1: all else</source>
        <translation>%1：其余情况</translation>
    </message>
    <message>
        <source>For comparison, Llama 3 with 8 billion weights: Q8_0 0.0014 and 97.7 %, Q6_K 0.0055 and 96.0 %, Q4_K_M 0.031 and 91.9 %, Q2_K 0.45 and 71.1 % (published by llama.cpp).</source>
        <translation>对比：80 亿权重的 Llama 3：Q8_0 为 0.0014 和 97.7 %，Q6_K 为 0.0055 和 96.0 %，Q4_K_M 为 0.031 和 91.9 %，Q2_K 为 0.45 和 71.1 %（llama.cpp 公布）。</translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>关闭程序(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>运行命令(&amp;R)…</translation>
    </message>
    <message>
        <source>Put the machine to &amp;sleep</source>
        <translation>让计算机睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Power off the machine</source>
        <translation>关闭计算机(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>The program closes in %Ln second(s).</source>
        <translation>
            <numerusform>程序将在 %Ln 秒后关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %Ln second(s): %1</source>
        <translation>
            <numerusform>命令将在 %Ln 秒后运行：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>计算机将在 %Ln 秒后睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>计算机将在 %Ln 秒后关机。</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>所有任务均已完成</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>立即执行</translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %Ln model(s)</source>
        <translation>
            <numerusform>量化 %Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes %1 with the present recipe.</source>
        <translation>每个模型都将按当前配方转换为 %1。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made of words and of %1: the model&apos;s name, the preset, the bits per weight, the number of weights and the day.</source>
        <translation>由文字和 %1 组成：模型名称、预设、每权重比特数、权重数量和日期。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合计 %1。</translation>
    </message>
    <message>
        <source>Headers are being read…</source>
        <translation>正在读取文件头…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>其中 %Ln 个无法写入；原因见列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %Ln job(s)</source>
        <translation>
            <numerusform>将 %Ln 个任务加入队列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchModel</name>
    <message>
        <source>Another of them has the same name</source>
        <translation>列表中有另一个模型同名</translation>
    </message>
    <message>
        <source>There is something of this name already</source>
        <translation>已存在同名的文件或文件夹</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>正在读取文件头…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>输出为</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchModel</name>
    <message>
        <source>Column in the row, from 0</source>
        <translation>行内的列（从 0 开始）</translation>
    </message>
    <message>
        <source>The value before it is quantised</source>
        <translation>量化前的值</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始值</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchPanel</name>
    <message>
        <source>Where the values come from</source>
        <translation>值的来源</translation>
    </message>
    <message>
        <source>Selected tensor</source>
        <translation>所选张量</translation>
    </message>
    <message>
        <source>Numbers by hand</source>
        <translation>手动输入数值</translation>
    </message>
    <message>
        <source>row </source>
        <translation>行 </translation>
    </message>
    <message>
        <source>Row of the tensor, from 0</source>
        <translation>张量的行（从 0 开始）</translation>
    </message>
    <message>
        <source>column </source>
        <translation>列 </translation>
    </message>
    <message>
        <source>Column of a value in the block, from 0</source>
        <translation>块内某个值的列（从 0 开始）</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>上一个块</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>下一个块</translation>
    </message>
    <message>
        <source>Worst block</source>
        <translation>最差的块</translation>
    </message>
    <message>
        <source>Goes to the block with the largest error of a format, among sample rows</source>
        <translation>在抽样行中转到某种格式误差最大的块</translation>
    </message>
    <message>
        <source>Numbers to quantise</source>
        <translation>要量化的数值</translation>
    </message>
    <message>
        <source>1 to 64 numbers: 0.3, -0.77, 1.2</source>
        <translation>1 到 64 个数值：0.3, -0.77, 1.2</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Eight numbers of which one becomes −1 in MXFP4</source>
        <translation>八个数值，其中一个在 MXFP4 中变为 −1</translation>
    </message>
    <message>
        <source>Values in numbers</source>
        <translation>数值列表</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 的最差块</translation>
    </message>
    <message>
        <source>Looking for the worst block of %1…</source>
        <translation>正在查找 %1 的最差块…</translation>
    </message>
    <message>
        <source>Worst block of %1 among %2 of %3 rows</source>
        <translation>%1 的最差块（取自 %3 行中的 %2 行）</translation>
    </message>
    <message>
        <source>Check the formats to compare in the list.</source>
        <translation>请在列表中勾选要比较的格式。</translation>
    </message>
    <message>
        <source>Choose a tensor in the table or the layer map, or type numbers in, to see what formats make of them.</source>
        <translation>在表格或层图中选择张量，或输入数值，即可查看各种格式的处理结果。</translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message>
        <source>Values and the numbers that each format has</source>
        <translation>值与每种格式所能表示的数</translation>
    </message>
    <message>
        <source>RMSE %1  ·  %2 %</source>
        <translation>RMSE %1  ·  %2%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), of the first: %1</source>
        <translation>
            <numerusform>%Ln 个组，其中第一组：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::CardDialog</name>
    <message>
        <source>Model card</source>
        <translation>模型卡片</translation>
    </message>
    <message>
        <source>owner/name of the source on the hub</source>
        <translation>源模型在 Hub 上的 所有者/名称</translation>
    </message>
    <message>
        <source>The hub shows the quantised model below this one. Empty: as the source itself says.</source>
        <translation>Hub 会将量化模型显示在此模型之下。留空：按源模型自身的说明。</translation>
    </message>
    <message>
        <source>your name on the hub; kept for the next card</source>
        <translation>您在 Hub 上的名称；会保留到下一张卡片</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>文本形式的卡片</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>基础模型(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quantised by</source>
        <translation>量化者(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the model card</source>
        <translation>保存模型卡片</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>ql::app::ChatBox</name>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Writes texts as the model was taught to read conversations. A prompt or a text file is what a user says, or messages in JSON or JSONL (&quot;role&quot;, &quot;content&quot;), as data sets have them</source>
        <translation>按模型学习阅读对话的方式书写文本。提示或文本文件视为用户所说的话，或数据集那样的 JSON、JSONL 消息（&quot;role&quot;、&quot;content&quot;）</translation>
    </message>
</context>
<context>
    <name>ql::app::ChoiceModel</name>
    <message>
        <source>This token was taken</source>
        <translation>选中了此词元</translation>
    </message>
    <message>
        <source>Probability of the token among all, before temperature and cuts</source>
        <translation>该词元在全部词元中的概率，未经温度与截断</translation>
    </message>
    <message>
        <source>The likeliest tokens at this place; the one that was taken has a tick</source>
        <translation>此处最可能的词元；选中的带有对勾</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原模型</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>使用此配方</translation>
    </message>
</context>
<context>
    <name>ql::app::CollectDialog</name>
    <message>
        <source>&amp;Every expert sees every token</source>
        <translation>每个专家看到每个词元(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Names of special tokens stand for these tokens</source>
        <translation>特殊词元的名称代表这些词元(&amp;N)</translation>
    </message>
    <message>
        <source>Use it in the &amp;recipe</source>
        <translation>用于配方(&amp;R)</translation>
    </message>
    <message>
        <source>Collect an importance matrix</source>
        <translation>收集重要性矩阵</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Tales for children and simple sums, which come with the program</source>
        <translation>程序自带的童话和简单算术</translation>
    </message>
    <message>
        <source>A text file in UTF-8, like what the model will be used for. Without one a text is read that says little about other models than the samples.</source>
        <translation>UTF-8 文本文件，内容应接近模型的用途。不指定时读取自带文本，它对示例以外的模型说明不了多少。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Read at most so many tokens of the text; 0 for all of it. Usual are 50,000 and more, for mixtures of experts several times as many.</source>
        <translation>最多读取文本的这么多词元；0 表示全部。通常为 50,000 以上，混合专家模型需要其数倍。</translation>
    </message>
    <message>
        <source>T&amp;okens at most</source>
        <translation>最多词元(&amp;O)</translation>
    </message>
    <message>
        <source>Tokens that are read together, at most as many as the model was made for</source>
        <translation>一起读取的词元数，至多为模型设计的数目</translation>
    </message>
    <message>
        <source>Tokens in a &amp;chunk</source>
        <translation>每块词元数(&amp;C)</translation>
    </message>
    <message>
        <source>Each expert is given every token, so that none is left without data; what the model computes stays its own. Takes as many times longer as there are experts for each that is used.</source>
        <translation>每个专家都得到每个词元，因此没有专家缺少数据；模型的计算结果不变。耗时按全部专家与所用专家之比增加。</translation>
    </message>
    <message>
        <source>Only for mixtures of experts; this model is none.</source>
        <translation>仅适用于混合专家模型；此模型不是。</translation>
    </message>
    <message>
        <source>For texts that were made with a chat template</source>
        <translation>用于按聊天模板生成的文本</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>A text to be read</source>
        <translation>要读取的文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>文本 (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>保存重要性矩阵</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>旧形式 (*.dat)</translation>
    </message>
    <message>
        <source>There is no such text file.</source>
        <translation>没有这个文本文件。</translation>
    </message>
    <message>
        <source>Name the file to be written.</source>
        <translation>请给出要写入的文件名。</translation>
    </message>
    <message>
        <source>The folder of the file to be written is not there.</source>
        <translation>要写入文件的文件夹不存在。</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>%1 reads a text on this computer, layer by layer. What its matrices are given becomes the importance matrix, and the scales of inputs for FP8 and NVFP4 in safetensors.</source>
        <translation>%1 在本机上逐层读取一段文本，其各矩阵收到的输入成为重要性矩阵，以及 safetensors 中 FP8 和 NVFP4 的输入缩放。</translation>
    </message>
    <message>
        <source>A file in the GGUF form, which other programs read too; a name that ends in .dat gives the legacy form, which has no scales of inputs.</source>
        <translation>GGUF 形式的文件，其他程序也能读取；名称以 .dat 结尾则为旧形式，其中没有输入缩放。</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ql::app::ColourLegend</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandModel</name>
    <message>
        <source>Tensor › %1</source>
        <translation>张量 › %1</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandPalette</name>
    <message>
        <source>Find a command or tensor</source>
        <translation>查找命令或张量</translation>
    </message>
    <message>
        <source>Type a part of a command or of a tensor&apos;s name</source>
        <translation>输入命令或张量名称的一部分</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>ql::app::ContainerBox</name>
    <message>
        <source>One file for llama.cpp and its kin</source>
        <translation>供 llama.cpp 及其同类使用的单个文件</translation>
    </message>
    <message>
        <source>A Hugging Face folder for vLLM and other engines, under the model&apos;s own names</source>
        <translation>供 vLLM 等引擎使用的 Hugging Face 文件夹，沿用模型自身的张量名称</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>写入的格式</translation>
    </message>
    <message>
        <source>safetensors for vLLM</source>
        <translation>safetensors（用于 vLLM）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ql::app::CoverageModel</name>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>无条目</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>大小不符</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>模型中没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>未区分</translation>
    </message>
    <message>
        <source>Columns that only ever met zeros</source>
        <translation>只遇到过零输入的列</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Experts seen</source>
        <translation>见到的专家</translation>
    </message>
    <message>
        <source>Least seen</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Most seen</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Zero columns</source>
        <translation>零列</translation>
    </message>
</context>
<context>
    <name>ql::app::CulpritModel</name>
    <message>
        <source>Enter raises a tensor to its next type in the recipe</source>
        <translation>按 Enter 在配方中将张量提升到下一类型</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>What the recipe gives it</source>
        <translation>配方给出的类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>KL divergence saved for each MiB that putting the tensor back costs, in nats: where bytes help most</source>
        <translation>还原张量每增加 1 MiB 所减少的 KL 散度（nat）：字节最有用之处</translation>
    </message>
    <message>
        <source>Saved per MiB</source>
        <translation>每 MiB 减少</translation>
    </message>
    <message>
        <source>Measured: how much less the mean KL divergence is with this tensor as in the original</source>
        <translation>实测：此张量保持原样时平均 KL 散度减少多少</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Standard error of what is saved</source>
        <translation>减少量的标准误差</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Of the whole divergence; shares of several tensors need not add up</source>
        <translation>占总散度的比例；多个张量的比例不一定可加</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Bytes that the tensor takes more as in the original</source>
        <translation>还原后多占用的字节</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>The next better type</source>
        <translation>下一个更好的类型</translation>
    </message>
    <message>
        <source>Next type</source>
        <translation>下一类型</translation>
    </message>
    <message>
        <source>Bytes that the next better type takes more</source>
        <translation>下一类型多占用的字节</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>代价</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceBox</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where models are computed. Devices add in other orders, so that figures differ in their last digits. The choice is kept, for the preview and for importance matrices.</source>
        <translation>在何处计算模型。各设备的相加顺序不同，因此数值的末几位会有差异。该选择会保留，用于预览和重要性矩阵。</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>graphics that share the processor&apos;s memory</source>
        <translation>与处理器共享内存的图形设备</translation>
    </message>
    <message>
        <source>graphics card of a virtual machine</source>
        <translation>虚拟机的显卡</translation>
    </message>
    <message>
        <source>computed by the processor, slower than its own code</source>
        <translation>由处理器计算，比其自身的代码慢</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>按所选</translation>
    </message>
    <message>
        <source>the only graphics device</source>
        <translation>唯一的图形设备</translation>
    </message>
    <message>
        <source>the best of the graphics devices</source>
        <translation>最好的图形设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>A graphics card where there is one, else the processor</source>
        <translation>有显卡时用显卡，否则用处理器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>It was chosen once, and this computer does not have it now</source>
        <translation>曾经选过它，而这台计算机现在没有</translation>
    </message>
    <message>
        <source>Looking for graphics devices…</source>
        <translation>正在查找图形设备…</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be used</source>
        <translation>%1 不存在或无法使用</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>在 %1 上运行</translation>
    </message>
    <message>
        <source>The processor took over: %1.</source>
        <translation>已由处理器接手：%1。</translation>
    </message>
    <message>
        <source>no graphics device, and a software one is slower</source>
        <translation>没有图形设备，而软件设备更慢</translation>
    </message>
    <message>
        <source>no graphics device</source>
        <translation>没有图形设备</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%Ln 个线程，32 位数值</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on the processor</source>
        <translation>在处理器上运行</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceModel</name>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>fits: with the margin; tight: without it; cannot run: no engine has the format there</source>
        <translation>放得下：含余量；紧张：不含余量；无法运行：该设备上没有引擎支持此格式</translation>
    </message>
    <message>
        <source>What is needed, margin included, of the memory that a program may take there</source>
        <translation>所需内存（含余量）占该设备上程序可用内存的比例</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The longest context: the most tokens with which everything fits, margin included</source>
        <translation>最长上下文：含余量在内、全部放得下时的最大词元数</translation>
    </message>
</context>
<context>
    <name>ql::app::DialectBox</name>
    <message>
        <source>As llm-compressor writes; holds every type</source>
        <translation>与 llm-compressor 的写法相同；可存放所有类型</translation>
    </message>
    <message>
        <source>As NVIDIA ModelOpt writes; all types but MXFP4, FP8 only with scales of the inputs</source>
        <translation>与 NVIDIA ModelOpt 的写法相同；支持除 MXFP4 外的所有类型，FP8 须有输入的缩放因子</translation>
    </message>
    <message>
        <source>As DeepSeek and Qwen publish; FP8_BLOCK only</source>
        <translation>与 DeepSeek 和 Qwen 发布的格式相同；仅 FP8_BLOCK</translation>
    </message>
    <message>
        <source>Dialect of safetensors</source>
        <translation>safetensors 方言</translation>
    </message>
    <message>
        <source>Choose the dialect %1</source>
        <translation>选择方言 %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffColumns</name>
    <message>
        <source>%1 was not opened</source>
        <translation>未能打开 %1</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>此方案</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffModel</name>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要性矩阵</translation>
    </message>
    <message>
        <source>The models do not all have the same here</source>
        <translation>各模型在此处不尽相同</translation>
    </message>
    <message>
        <source>Where the models do not all have the same</source>
        <translation>各模型不尽相同之处</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message>
        <source>Types of the models side by side</source>
        <translation>并排显示的各模型类型</translation>
    </message>
    <message>
        <source>How do two recipes differ? Add models with the button above or drop GGUF files and folders here: their types stand side by side, layer by layer. The plan can be one of them.</source>
        <translation>两个配方有何不同？用上方按钮添加模型，或将 GGUF 文件和文件夹拖放到此处：它们的类型会逐层并排显示。当前方案也可以加入对比。</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Each model is a column</source>
        <translation>每个模型占一列</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>The &amp;open model</source>
        <translation>当前打开的模型(&amp;M)</translation>
    </message>
    <message>
        <source>This &amp;plan</source>
        <translation>此方案(&amp;P)</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>将该列左移</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>将该列右移</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除该列</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Filter by name or type</source>
        <translation>按名称或类型筛选</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>正在读取文件头…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The table as Markdown, CSV or JSON</source>
        <translation>将表格导出为 Markdown、CSV 或 JSON</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>复制为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) differ</source>
        <translation>
            <numerusform>%Ln 组不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>模型 (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
</context>
<context>
    <name>ql::app::DistributionChart</name>
    <message>
        <source>Distribution of the values, original and quantised</source>
        <translation>数值分布：原始值与量化后</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量化后</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceChart</name>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>已读词元</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL 散度 (nat)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Relative error of the hidden state</source>
        <translation>隐藏状态的相对误差</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message>
        <source>Mean KL divergence and the share of same top tokens decide.</source>
        <translation>由平均 KL 散度和首选词元相同的比例决定。</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>mean KL divergence %1 ± %2</source>
        <translation>平均 KL 散度 %1 ± %2</translation>
    </message>
    <message>
        <source>same top token %1 ± %2</source>
        <translation>首选词元相同 %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln 次预测</numerusform>
        </translation>
    </message>
    <message>
        <source>more text may say: %1</source>
        <translation>更多文本可能得出：%1</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceModel</name>
    <message>
        <source>KL divergence, mean</source>
        <translation>KL 散度，平均</translation>
    </message>
    <message>
        <source>How far the predictions are apart, over all tokens of the vocabulary, in nats: the figure to look at</source>
        <translation>在整个词表上预测相差多少（nat）：最值得看的数值</translation>
    </message>
    <message>
        <source>KL divergence, median</source>
        <translation>KL 散度，中位数</translation>
    </message>
    <message>
        <source>Half of the predictions are closer than this</source>
        <translation>一半的预测比这更接近</translation>
    </message>
    <message>
        <source>KL divergence, 99 %</source>
        <translation>KL 散度，99 %</translation>
    </message>
    <message>
        <source>One prediction in a hundred is further off than this</source>
        <translation>每一百次预测有一次偏离更大</translation>
    </message>
    <message>
        <source>KL divergence, 99.9 %</source>
        <translation>KL 散度，99.9 %</translation>
    </message>
    <message>
        <source>One prediction in a thousand is further off than this</source>
        <translation>每一千次预测有一次偏离更大</translation>
    </message>
    <message>
        <source>KL divergence, largest</source>
        <translation>KL 散度，最大</translation>
    </message>
    <message>
        <source>The prediction that suffers most</source>
        <translation>受损最大的预测</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>首选词元相同</translation>
    </message>
    <message>
        <source>Share of predictions where both find the same token the likeliest</source>
        <translation>两者认为同一词元最可能的预测所占比例</translation>
    </message>
    <message>
        <source>RMS change of probability</source>
        <translation>概率变化 (RMS)</translation>
    </message>
    <message>
        <source>How much the probability of the token that came changes, as a root mean square</source>
        <translation>实际出现的词元的概率变化，取均方根</translation>
    </message>
    <message>
        <source>Perplexity, original</source>
        <translation>困惑度，原模型</translation>
    </message>
    <message>
        <source>Among how many tokens the model hesitates: lower is better</source>
        <translation>模型在多少个词元之间犹豫：越低越好</translation>
    </message>
    <message>
        <source>Perplexity, with this recipe</source>
        <translation>困惑度，使用此配方</translation>
    </message>
    <message>
        <source>A damaged model may be luckier here; the divergence is the surer sign</source>
        <translation>受损的模型在此可能碰巧更好；散度更可靠</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>困惑度之比</translation>
    </message>
    <message>
        <source>Its error takes into account that both read the same text</source>
        <translation>其误差考虑了两者读的是同一文本</translation>
    </message>
    <message>
        <source>Error of the last hidden state</source>
        <translation>最后隐藏状态的误差</translation>
    </message>
    <message>
        <source>Relative to the original&apos;s, after the last layer</source>
        <translation>相对于原模型，在最后一层之后</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>已读词元</translation>
    </message>
    <message>
        <source>By each of the two models</source>
        <translation>两个模型各自</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测数</translation>
    </message>
    <message>
        <source>Those after the first half of each piece of text count, as in llama.cpp</source>
        <translation>与 llama.cpp 一样，只计每段文本后半部分的预测</translation>
    </message>
    <message>
        <source>Standard error: with other text of this kind the figure would mostly be within two of them</source>
        <translation>标准误差：换用同类文本，数值大多在两倍误差之内</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceSeries</name>
    <message>
        <source>Mean divergence</source>
        <translation>平均散度</translation>
    </message>
    <message>
        <source>Spread of the divergence</source>
        <translation>散度的分布</translation>
    </message>
    <message>
        <source>Drift by layer</source>
        <translation>逐层偏移</translation>
    </message>
    <message>
        <source>The mean KL divergence as more text is read, and the band in which it surely lies</source>
        <translation>随读入文本增多的平均 KL 散度，以及其必定所在的范围</translation>
    </message>
    <message>
        <source>How many predictions are how far off; a tail at the right is what people notice</source>
        <translation>有多少预测偏离多少；人们察觉到的是右侧的尾部</translation>
    </message>
    <message>
        <source>How far the hidden state is off after each layer: a step shows where it happens</source>
        <translation>每层之后隐藏状态的偏离：台阶显示发生的位置</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
</context>
<context>
    <name>ql::app::EncodingList</name>
    <message>
        <source>Find a format</source>
        <translation>查找格式</translation>
    </message>
    <message>
        <source>Formats to compare</source>
        <translation>要比较的格式</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message>
        <source>Whose error: of the type that is planned, not yet written, or of the written file</source>
        <translation>谁的误差：方案中尚未写入的类型，还是已写入的文件</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按写入结果</translation>
    </message>
    <message>
        <source>Which expert of the fused tensor</source>
        <translation>合并张量中的哪个专家</translation>
    </message>
    <message>
        <source>One map, or two over the same weights: divided by a handle (drag it, or Ctrl+Left and Ctrl+Right), or side by side</source>
        <translation>一张图，或对应相同权重的两张图：用手柄分割（拖动，或按 Ctrl+← 和 Ctrl+→），或左右并排</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>单图</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>What the left map shows</source>
        <translation>左图显示的内容</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>图中显示的内容</translation>
    </message>
    <message>
        <source>What a pixel shows that stands for several weights</source>
        <translation>一个像素代表多个权重时显示的值</translation>
    </message>
    <message>
        <source>Average (RMS)</source>
        <translation>平均 (RMS)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Hold left</source>
        <translation>固定左图</translation>
    </message>
    <message>
        <source>Keeps this tensor as the left map, while the right one follows the selection</source>
        <translation>将此张量保留为左图，右图跟随所选内容</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量化后</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Error by row RMS</source>
        <translation>误差 / 行 RMS</translation>
    </message>
    <message>
        <source>Signed error</source>
        <translation>带符号误差</translation>
    </message>
    <message>
        <source>As planned (%1)</source>
        <translation>按方案 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln expert(s)</source>
        <translation>
            <numerusform>全部 %Ln 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>专家 %1</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorPicture</name>
    <message>
        <source>Error map of the tensor</source>
        <translation>张量的误差图</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: relative error %3</source>
        <translation>行 %1，列 %2：相对误差 %3</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see its error weight by weight.</source>
        <translation>在表格、层图或报告中选择张量，即可逐个权重查看其误差。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在计算方案…</translation>
    </message>
    <message>
        <source>Nothing of this tensor is written.</source>
        <translation>此张量没有任何内容被写入。</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>正在读取抽样行…</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>在全部 %Ln 行上实测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>由 %2 行中的 %1 行估计。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Measured on all weights in view</source>
        <translation>在视图内全部权重上实测</translation>
    </message>
    <message>
        <source>Estimated: each pixel from %1 of its %2 rows</source>
        <translation>估计值：每个像素取自其 %2 行中的 %1 行</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 → %4, error %5 (%6 % of the row&apos;s RMS)</source>
        <translation>行 %1，列 %2：%3 → %4，误差 %5（该行 RMS 的 %6%）</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: RMS %3, error %4 (%5 % of the rows&apos; RMS), largest %6</source>
        <translation>行 %1，列 %2：RMS %3，误差 %4（这些行 RMS 的 %5%），最大 %6</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saves the map or the distribution as a picture, or the worst places as a table</source>
        <translation>将图或分布保存为图片，或将误差最大的位置保存为表格</translation>
    </message>
    <message>
        <source>Map and worst places…</source>
        <translation>误差图和最差位置…</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation>分布…</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Lets the colours run over the values in view, except for the rarest at either end</source>
        <translation>让颜色覆盖视图内的数值范围，两端最罕见的值除外</translation>
    </message>
    <message>
        <source>Places with the largest errors in view</source>
        <translation>视图内误差最大的位置</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>Shows rare values, too</source>
        <translation>使罕见的值也可见</translation>
    </message>
    <message>
        <source>Worst places</source>
        <translation>最差位置</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Experts that saw tokens</source>
        <translation>见过词元的专家</translation>
    </message>
    <message>
        <source>Fewest tokens</source>
        <translation>最少词元</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最多词元</translation>
    </message>
    <message>
        <source>Expert with the fewest</source>
        <translation>最少的专家</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message>
        <source>Tokens that each expert of each layer has seen</source>
        <translation>每层每个专家见过的词元</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same in numbers, layer by layer</source>
        <translation>同样的内容，以数字逐层列出</translation>
    </message>
    <message>
        <source>Tokens that the experts of each layer have seen</source>
        <translation>每层专家见过的词元</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by each expert; red: none</source>
        <translation>每个专家见过；红色：没有</translation>
    </message>
</context>
<context>
    <name>ql::app::FitPanel</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>词元嵌入</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>各部分的内存</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 词元</translation>
    </message>
    <message>
        <source>The longest conversation or document that is to have room: its keys and values are kept in memory for as long as it goes on</source>
        <translation>需要容纳的最长对话或文档：在其持续期间，键和值都保留在内存中</translation>
    </message>
    <message>
        <source>How the keys and values are stored: Q8_0 and FP8 take half the memory of F16 at little loss, Q4_0 a quarter</source>
        <translation>键和值的存储方式：Q8_0 和 FP8 损失很小，内存为 F16 的一半；Q4_0 为四分之一</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>Devices and whether the output fits</source>
        <translation>设备以及能否放下输出</translation>
    </message>
    <message>
        <source>Devices of your own: %1</source>
        <translation>自定义设备：%1</translation>
    </message>
    <message>
        <source>Open a model: this says how much memory its output needs to run, and on which devices it fits.</source>
        <translation>打开模型后，此处显示运行其输出所需的内存，以及哪些设备放得下。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 on %4</source>
        <translation>%4：%1 / %2，%3</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>经验值</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>ql::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The page that was shown before</source>
        <translation>之前显示的页面</translation>
    </message>
</context>
<context>
    <name>ql::app::HistogramChart</name>
    <message>
        <source>Histogram of the tensor&apos;s values</source>
        <translation>张量数值的直方图</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message>
        <source>The recipe as it was at the start</source>
        <translation>开始时的配方</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>Undone: a click does it again.</source>
        <translation>已撤销：单击可重做。</translation>
    </message>
    <message>
        <source>the recipe is here</source>
        <translation>配方当前在此</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>操作后的大小</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryPanel</name>
    <message>
        <source>History of the recipe</source>
        <translation>配方的历史记录</translation>
    </message>
</context>
<context>
    <name>ql::app::ImportancePanel</name>
    <message>
        <source>What the importance matrix covers</source>
        <translation>重要性矩阵的覆盖范围</translation>
    </message>
    <message>
        <source>Save as one file...</source>
        <translation>保存为单个文件...</translation>
    </message>
    <message>
        <source>Write all matrices of the recipe as one, as GGUF or in the legacy form</source>
        <translation>将配方中的所有矩阵合并为一个，以 GGUF 或旧格式写入</translation>
    </message>
    <message>
        <source>%1 entries, %2 weights without one, %3 with experts that have seen nothing</source>
        <translation>%1 个条目，%2 个权重没有条目，%3 个含有从未被触发的专家</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>保存重要性矩阵</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>旧格式 (*.dat)</translation>
    </message>
    <message>
        <source>The importance matrix was not saved</source>
        <translation>重要性矩阵未能保存</translation>
    </message>
    <message>
        <source>%1 is a file that is read; choose another.</source>
        <translation>%1 是正在读取的文件；请另选一个。</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1</source>
        <translation>重要性矩阵已保存到 %1</translation>
    </message>
    <message>
        <source>Collect...</source>
        <translation>收集...</translation>
    </message>
    <message>
        <source>Let the model read a text, and see which of its inputs matter</source>
        <translation>让模型读取一段文本，看哪些输入重要</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What is known of each weight</source>
        <translation>每个权重的已知情况</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>How many tokens each expert has seen</source>
        <translation>每个专家见过多少词元</translation>
    </message>
    <message>
        <source>Collecting the importance matrix</source>
        <translation>正在收集重要性矩阵</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; nothing is written</source>
        <translation>停止读取；不写入任何内容</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>正在读取文本…</translation>
    </message>
    <message>
        <source>Layer %1 of %2 has read the text</source>
        <translation>第 %1 层（共 %2 层）已读完文本</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>Nothing was collected: you stopped it.</source>
        <translation>未收集任何内容：您已停止。</translation>
    </message>
    <message>
        <source>The importance matrix was not collected</source>
        <translation>未收集重要性矩阵</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1; the recipe uses it</source>
        <translation>重要性矩阵已保存到 %1；配方使用它</translation>
    </message>
    <message>
        <source>Add the collected importance matrix</source>
        <translation>添加收集的重要性矩阵</translation>
    </message>
    <message>
        <source>No importance matrix. Add one in the recipe, or collect one from a text: types below 4 bits gain most, and some need one; FP8 and NVFP4 in safetensors take the scales of their inputs from it.</source>
        <translation>没有重要性矩阵。请在配方中添加，或从文本收集：低于 4 位的类型获益最大，有些必须要有；safetensors 中的 FP8 和 NVFP4 从中取得输入缩放。</translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>存储方案</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源于</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>存储于</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，第 %2 层</translation>
    </message>
    <message>
        <source>%1  ·  %2 weights</source>
        <translation>%1  ·  %2 个权重</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，字节 %2 处</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（%2 方式）</translation>
    </message>
    <message>
        <source>
Asked for %1, but %2 (%3)</source>
        <translation>
请求的是 %1，但 %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see what it is.</source>
        <translation>在表格、层图或报告中选择张量，即可查看其详情。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Error of the written tensor</source>
        <translation>已写入张量的误差</translation>
    </message>
    <message>
        <source>This tensor is not in the open model.</source>
        <translation>此张量不在当前打开的模型中。</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>正在读取抽样行…</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>标准差 %1</translation>
    </message>
    <message>
        <source>zeros %1</source>
        <translation>零值 %1</translation>
    </message>
    <message>
        <source>NaN or infinite: %1</source>
        <translation>NaN 或无穷大：%1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>在全部 %Ln 行上实测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>由 %2 行中的 %1 行估计。</translation>
    </message>
    <message>
        <source>%1  ·  relative error %2  ·  largest %3  ·  cosine %4</source>
        <translation>%1  ·  相对误差 %2  ·  最大 %3  ·  余弦 %4</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
</context>
<context>
    <name>ql::app::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Try again, from what is finished</source>
        <translation>从已完成处重试</translation>
    </message>
    <message>
        <source>Edit in the window</source>
        <translation>在窗口中编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>提前运行</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>推后运行</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>清除已完成的任务</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ql::app::JobLanes</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 weights/s</source>
        <translation>%1 权重/s</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>任务正在做什么</translation>
    </message>
    <message>
        <source>Now: what is read, encoded, written and read back per second. Beside it each thread of the job has a line from its beginning until now, in the colours of what it did; empty where it waited.</source>
        <translation>当前每秒读取、编码、写入和回读的数量。旁边是任务中每个线程从开始到现在的时间线，颜色表示所做的工作；空白表示等待。</translation>
    </message>
    <message>
        <source>%1 of %2 weights</source>
        <translation>权重 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Thread %1, after %2: %3</source>
        <translation>线程 %1，%2 之后：%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>ql::app::JobModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>Waiting  ·  %1 on this machine</source>
        <translation>等待中  ·  在本机上%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused; resume it to begin, or to go on where it was interrupted</source>
        <translation>已暂停；继续即可开始，或从中断处接着运行</translation>
    </message>
    <message>
        <source>Paused  ·  %1</source>
        <translation>已暂停  ·  %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done  ·  %1  ·  %2  ·  every tensor as planned</source>
        <translation>完成  ·  %1  ·  %2  ·  所有张量均与方案一致</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>已取消；没有写入文件</translation>
    </message>
    <message>
        <source>Being edited in the window: writing it takes its place here</source>
        <translation>正在窗口中编辑：写入后将占用此处的位置</translation>
    </message>
</context>
<context>
    <name>ql::app::JobWatch</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 已写入</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
</context>
<context>
    <name>ql::app::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>They run from top to bottom: drag them, or press Alt with the arrow keys. Space pauses, Del removes, a double click shows the report.</source>
        <translation>任务自上而下依次运行：拖动或按 Alt+方向键可调整顺序。空格键暂停，Del 移除，双击显示报告。</translation>
    </message>
    <message>
        <source>Jobs appear here with their progress. They run one after the other; what is not finished when the program ends can be continued the next time.</source>
        <translation>任务及其进度显示在此处。任务逐个运行；程序退出时尚未完成的，下次可以继续。</translation>
    </message>
</context>
<context>
    <name>ql::app::LayerMapPanel</name>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>All layers in sight (Ctrl+0). Ctrl and the wheel zoom.</source>
        <translation>显示所有层 (Ctrl+0)。按住 Ctrl 滚动滚轮可缩放。</translation>
    </message>
    <message>
        <source>Fold all experts out</source>
        <translation>展开所有专家</translation>
    </message>
    <message>
        <source>Fold all experts in</source>
        <translation>折叠所有专家</translation>
    </message>
</context>
<context>
    <name>ql::app::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>with paths</source>
        <translation>包含路径</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing here yet. What the program does, and why something failed, appears here.</source>
        <translation>暂无内容。程序的操作以及失败的原因会显示在此处。</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Messages of this level and worse are shown</source>
        <translation>显示此级别及更严重的消息</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>始终显示最新的消息</translation>
    </message>
    <message>
        <source>Leave the folders in the report; without them only the last names of paths are in it</source>
        <translation>在报告中保留文件夹；否则只含路径的最后一段名称</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all that are shown</source>
        <translation>复制所选消息，未选时复制显示的全部消息</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy what the report of a fault needs: versions, system, processor, model, recipe, and the last warnings and errors</source>
        <translation>复制故障报告所需的信息：版本、系统、处理器、模型、配方以及最近的警告和错误</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续处理 %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %Ln change(s)</source>
        <translation>
            <numerusform>继续处理 %1 及其配方（%Ln 处更改）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>正在读取文件头…</translation>
    </message>
    <message>
        <source>Stop the jobs?</source>
        <translation>要停止任务吗？</translation>
    </message>
    <message>
        <source>A job is running. It is kept, and can be continued the next time.</source>
        <translation>有任务正在运行。任务会被保留，下次可以继续。</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>模型 (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A folder with several models</source>
        <translation>包含多个模型的文件夹</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>加载配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Find a &amp;command or tensor…</source>
        <translation>查找命令或张量(&amp;C)…</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Quantise &amp;several models…</source>
        <translation>量化多个模型(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>写入文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Quantloom</source>
        <translation>关于 Quantloom(&amp;A)</translation>
    </message>
    <message>
        <source>About Quantloom</source>
        <translation>关于 Quantloom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Turns model checkpoints into quantised files you can trust.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;将模型检查点转换为值得信赖的量化文件。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>When all jobs are done, the shell runs this:</source>
        <translation>所有任务完成后，由 shell 运行以下命令：</translation>
    </message>
    <message>
        <source>&amp;When all is done</source>
        <translation>全部完成后(&amp;W)</translation>
    </message>
    <message>
        <source>Paint as %1</source>
        <translation>涂为 %1</translation>
    </message>
    <message>
        <source>Paint as another &amp;type</source>
        <translation>涂为其他类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep as in the source</source>
        <translation>与源保持一致(&amp;K)</translation>
    </message>
    <message>
        <source>As the &amp;preset says</source>
        <translation>按预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Recipes, rules and commands (*.json *.txt *.sh *.recipe *.rules *.md)</source>
        <translation>配方、规则和命令 (*.json *.txt *.sh *.recipe *.rules *.md)</translation>
    </message>
    <message>
        <source>Use the recipe of a &amp;model</source>
        <translation>使用某个模型的配方(&amp;M)</translation>
    </message>
    <message>
        <source>Of a GGUF &amp;file…</source>
        <translation>取自 GGUF 文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Use the recipe of a model</source>
        <translation>使用某个模型的配方</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>取自文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste rules or a recipe</source>
        <translation>粘贴规则或配方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rule</source>
        <translation>复制一份规则(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>移除规则(&amp;M)</translation>
    </message>
    <message>
        <source>Move the rule &amp;up</source>
        <translation>上移规则(&amp;U)</translation>
    </message>
    <message>
        <source>Move the rule do&amp;wn</source>
        <translation>下移规则(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Select what the rule matches</source>
        <translation>选择规则匹配的张量(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;files to compare…</source>
        <translation>添加要比较的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a f&amp;older to compare…</source>
        <translation>添加要比较的文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Compare this &amp;plan</source>
        <translation>比较此方案(&amp;P)</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Save the comparison as .%1…</source>
        <translation>将比较结果另存为 .%1…</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison as Markdown</source>
        <translation>将比较结果复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>加载配方(&amp;L)…</translation>
    </message>
    <message>
        <source>Recipes &amp;of the program</source>
        <translation>程序自带的配方(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve recipe…</source>
        <translation>保存配方(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排对比(&amp;B)</translation>
    </message>
    <message>
        <source>Reset the recipe</source>
        <translation>重置配方</translation>
    </message>
    <message>
        <source>&amp;All tensors</source>
        <translation>所有张量(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>The same &amp;role in every layer</source>
        <translation>所有层中的相同角色(&amp;R)</translation>
    </message>
    <message>
        <source>Everything in the same &amp;layer</source>
        <translation>同一层中的所有张量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>移动此面板(&amp;M)</translation>
    </message>
    <message>
        <source>To the &amp;centre</source>
        <translation>到中央(&amp;C)</translation>
    </message>
    <message>
        <source>To the &amp;side</source>
        <translation>到侧边(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>到底部(&amp;B)</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>到独立窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Put all panels &amp;back</source>
        <translation>所有面板恢复原位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour maps by</source>
        <translation>图的着色依据(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>与文件比较(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with a f&amp;older…</source>
        <translation>与文件夹比较(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple model</source>
        <translation>打开示例模型(&amp;M)</translation>
    </message>
    <message>
        <source>Compare the open &amp;model</source>
        <translation>比较当前打开的模型(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>报告(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hoose a preset…</source>
        <translation>选择预设(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>另存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>Impor&amp;t a preset…</source>
        <translation>导入预设(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Run the prompt with original and recipe</source>
        <translation>用原模型和配方运行提示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Measure the divergence</source>
        <translation>测量散度(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find the culprits</source>
        <translation>查找问题张量(&amp;F)</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>预览(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Collect &amp;diagnostics…</source>
        <translation>收集诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keep a log of each job</source>
        <translation>为每个作业保留日志(&amp;K)</translation>
    </message>
    <message>
        <source>Beside its output: what was asked, what was decided for each tensor and why, and how it ended. For jobs that begin from now on</source>
        <translation>写在输出旁边：要求了什么、对每个张量作出了什么决定及原因、结果如何。适用于此后开始的作业</translation>
    </message>
</context>
<context>
    <name>ql::app::MapOptions</name>
    <message>
        <source>%1 was not read</source>
        <translation>未能读取 %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>模型 (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message>
        <source>Colour the map by</source>
        <translation>图的着色依据</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>经验估计</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same figures as a table, to be sorted and copied</source>
        <translation>以表格显示相同的数值，可排序和复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG, or its figures as CSV</source>
        <translation>将图保存为 PNG 或 SVG，或将其数值保存为 CSV</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>图中的数值</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>Coloured: another type than in %1. Grey: the same.</source>
        <translation>彩色：类型与 %1 中不同。灰色：相同。</translation>
    </message>
    <message numerus="yes">
        <source>Paint the %Ln chosen tensor(s) as</source>
        <translation>
            <numerusform>将所选的 %Ln 个张量涂为</numerusform>
        </translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>按预设</translation>
    </message>
</context>
<context>
    <name>ql::app::MatchModel</name>
    <message>
        <source>rule %1 takes it</source>
        <translation>由规则 %1 决定</translation>
    </message>
    <message>
        <source>never quantised</source>
        <translation>从不量化</translation>
    </message>
</context>
<context>
    <name>ql::app::MeasureModel</name>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
</context>
<context>
    <name>ql::app::MemoryBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>room: %1</source>
        <translation>可用：%1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>ql::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataDialog</name>
    <message>
        <source>Edit metadata</source>
        <translation>编辑元数据</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>添加元数据</translation>
    </message>
    <message>
        <source>How the number is stored; programs refuse a key that they know with another type</source>
        <translation>数值的存储方式；程序会拒绝类型不符的已知键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>A list in JSON: [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>JSON 列表：[&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>A key is words with dots between them, such as general.license.</source>
        <translation>键由点号分隔的单词组成，例如 general.license。</translation>
    </message>
    <message>
        <source>There is an entry of this name already.</source>
        <translation>已有同名条目。</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>将被删除</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Filter by key or value</source>
        <translation>按键或值筛选</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>仅显示更改</translation>
    </message>
    <message>
        <source>Show only what will be another: before and after</source>
        <translation>只显示将要改变的内容：更改前与更改后</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Edit the entry (Enter)</source>
        <translation>编辑条目（Enter）</translation>
    </message>
    <message>
        <source>Remove the entry (Delete)</source>
        <translation>删除条目（Delete）</translation>
    </message>
    <message>
        <source>Put the entry back as it was</source>
        <translation>将条目恢复原样</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Forgets all edits of the metadata; Undo brings them back</source>
        <translation>放弃对元数据的所有编辑；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>Changes the open file itself, not a copy. Without this, the edits go into the next output.</source>
        <translation>更改已打开的文件本身，而不是副本。否则这些编辑会写入下一次输出。</translation>
    </message>
    <message>
        <source>Open a model to see and edit its metadata.</source>
        <translation>打开模型即可查看和编辑其元数据。</translation>
    </message>
    <message>
        <source>Only GGUF files have such metadata. Choose GGUF as the output to edit them.</source>
        <translation>只有 GGUF 文件有此类元数据。要编辑，请选择 GGUF 作为输出。</translation>
    </message>
    <message>
        <source>No edits. They go into the next output, and Undo takes them back.</source>
        <translation>没有编辑。编辑会写入下一次输出，可用“撤销”取消。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%Ln 处编辑，属于下一次输出的配方。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program could load the file: %1.</source>
        <translation>任何程序都将无法加载该文件：%1。</translation>
    </message>
    <message>
        <source>They fit into the open file in place.</source>
        <translation>它们可以就地写入已打开的文件。</translation>
    </message>
    <message>
        <source>For the open file %1 would be written again.</source>
        <translation>对已打开的文件需要重新写入 %1。</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>注意：%1。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Add metadata %1</source>
        <translation>添加元数据 %1</translation>
    </message>
    <message>
        <source>Edit metadata %1</source>
        <translation>编辑元数据 %1</translation>
    </message>
    <message>
        <source>Remove metadata %1</source>
        <translation>删除元数据 %1</translation>
    </message>
    <message>
        <source>Put metadata %1 back</source>
        <translation>恢复元数据 %1</translation>
    </message>
    <message>
        <source>Revert the metadata</source>
        <translation>还原元数据</translation>
    </message>
    <message>
        <source>Only its header is written: %1. The old one is kept beside it until the new one is on the disk.</source>
        <translation>只写入文件头：%1。在新文件头落盘之前，旧文件头会保留在旁边。</translation>
    </message>
    <message>
        <source>The header has grown too long for its place, so the whole file is written again beside it: %1. It takes the old one&apos;s place when it has been read back.</source>
        <translation>文件头已放不下，因此会在旁边重写整个文件：%1。回读核对之后才取代旧文件。</translation>
    </message>
    <message>
        <source>Write the metadata</source>
        <translation>写入元数据</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln entry(s) in %1?</source>
        <translation>
            <numerusform>更改 %1 中的 %Ln 个条目？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>此操作无法在此撤销。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>The metadata are in %1 now</source>
        <translation>元数据已写入 %1</translation>
    </message>
    <message>
        <source>Write the metadata into %1</source>
        <translation>将元数据写入 %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Write into the file…</source>
        <translation>写入文件…</translation>
    </message>
</context>
<context>
    <name>ql::app::NotCarriedModel</name>
    <message>
        <source>Not carried over</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s)</source>
        <translation>
            <numerusform>%Ln 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the output folder</source>
        <translation>输出文件夹的名称</translation>
    </message>
    <message>
        <source>Name of the output file</source>
        <translation>输出文件的名称</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>选择文件夹：%1</translation>
    </message>
    <message>
        <source>Output folder %1</source>
        <translation>输出文件夹 %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Replace folder %2 with %1…</source>
        <translation>用 %1 替换文件夹 %2…</translation>
    </message>
    <message>
        <source>Write %1 to folder %2</source>
        <translation>将 %1 写入文件夹 %2</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %Ln file(s) to %2</source>
        <translation>
            <numerusform>将 %1 分 %Ln 个文件写入 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %2 with %1…</source>
        <translation>用 %1 替换 %2…</translation>
    </message>
    <message>
        <source>Write %1 to %2</source>
        <translation>将 %1 写入 %2</translation>
    </message>
    <message>
        <source>%1 % of the source</source>
        <translation>源文件的 %1%</translation>
    </message>
    <message>
        <source>Replace the folder?</source>
        <translation>要替换文件夹吗？</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>要替换文件吗？</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%2 中已有 %1。</translation>
    </message>
    <message>
        <source>The model in it stays until the new one is complete and checked; files that are not of a model stay.</source>
        <translation>在新模型写完并通过校验之前，其中的模型会一直保留；不属于模型的文件不受影响。</translation>
    </message>
    <message>
        <source>The old file stays until the new one is complete and checked.</source>
        <translation>在新文件写完并通过校验之前，旧文件会一直保留。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>输出为(&amp;O)</translation>
    </message>
    <message>
        <source>Prese&amp;t</source>
        <translation>预设(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ql::app::OwnPresetStore</name>
    <message>
        <source>Preset saved to %1</source>
        <translation>预设已保存到 %1</translation>
    </message>
    <message>
        <source>A preset was not read</source>
        <translation>有预设未能读取</translation>
    </message>
    <message>
        <source>The preset was not saved</source>
        <translation>预设未能保存</translation>
    </message>
    <message>
        <source>The preset was not renamed</source>
        <translation>预设未能重命名</translation>
    </message>
    <message>
        <source>The preset %1 is deleted</source>
        <translation>预设 %1 已删除</translation>
    </message>
    <message>
        <source>The preset was not deleted</source>
        <translation>预设未能删除</translation>
    </message>
    <message>
        <source>The preset was not exported</source>
        <translation>预设未能导出</translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen tensors the type %1</source>
        <translation>将所选张量设为 %1</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>All types of the container</source>
        <translation>此输出格式的所有类型</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Take the chosen tensors over as they are in the source</source>
        <translation>将所选张量按源中的原样保留</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>按预设</translation>
    </message>
    <message>
        <source>Take back what rules say of the chosen tensors</source>
        <translation>撤回规则对所选张量的设定</translation>
    </message>
    <message>
        <source>Choose tensors, then a type or its key</source>
        <translation>先选择张量，再选择类型或按其按键</translation>
    </message>
</context>
<context>
    <name>ql::app::PanelDock</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>关闭此面板；可从“视图”菜单重新打开</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>ql::app::PartsBox</name>
    <message>
        <source>The language model alone; it does not see images</source>
        <translation>仅语言模型；看不到图像</translation>
    </message>
    <message>
        <source>The vision part alone, in the file that llama.cpp calls mmproj</source>
        <translation>仅视觉部分，即 llama.cpp 称为 mmproj 的文件</translation>
    </message>
    <message>
        <source>Two files: the language model and, beside it, the vision part that llama.cpp calls mmproj</source>
        <translation>两个文件：语言模型，以及旁边 llama.cpp 称为 mmproj 的视觉部分</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>模型的部分</translation>
    </message>
</context>
<context>
    <name>ql::app::PlaceModel</name>
    <message>
        <source>Rows of the tensor, from 0</source>
        <translation>张量的行（从 0 开始）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns of the tensor, from 0</source>
        <translation>张量的列（从 0 开始）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Error (RMS) divided by the RMS of the whole row</source>
        <translation>误差 (RMS) 除以整行的 RMS</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Root mean square of quantised minus original</source>
        <translation>量化后与原始值之差的均方根</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>The largest single error, with its sign</source>
        <translation>最大的单个误差（带符号）</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Root mean square of the original values</source>
        <translation>原始值的均方根</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Root mean square of the quantised values</source>
        <translation>量化后数值的均方根</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量化后</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetActions</name>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>另存为预设</translation>
    </message>
    <message>
        <source>The recipe as it is now, with all its rules, in a file of its own. Importance matrices stay with the model.</source>
        <translation>将当前配方及其所有规则存入单独的文件。重要性矩阵仍留在模型处。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Its recipe stays as it is.</source>
        <translation>其配方保持不变。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Delete the preset?</source>
        <translation>要删除预设吗？</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <translation>“%1”将被永久删除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The preset was not imported</source>
        <translation>预设未能导入</translation>
    </message>
    <message>
        <source>Keep “%1” among your presets?</source>
        <translation>要将“%1”保留在您的预设中吗？</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>已有同名预设，将会被替换。</translation>
    </message>
    <message>
        <source>Replace and use</source>
        <translation>替换并使用</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>保留并使用</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>仅使用一次</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetAdvice</name>
    <message>
        <source>Fits %1 GB</source>
        <translation>适合 %1 GB</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: the closest to the source with room for %2 tokens, %3 % of %4</source>
        <translation>%1：在容纳 %2 个词元的前提下最接近源，占 %4 的 %3%</translation>
    </message>
    <message>
        <source>There are no presets by intention</source>
        <translation>没有按用途划分的预设</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>没有与“%1”相符的内容</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetChoices</name>
    <message numerus="yes">
        <source>%1 with %Ln rule(s)</source>
        <translation>
            <numerusform>%1 和 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By intention</source>
        <translation>按用途</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您的预设</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetPicker</name>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>Search presets: 24 GB, vLLM, smallest, IQ4…</source>
        <translation>搜索预设：24 GB、vLLM、最小、IQ4…</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>另存为预设…</translation>
    </message>
    <message>
        <source>Keeps the recipe as it is now under a name</source>
        <translation>为当前配方命名并保留</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Takes in a preset from a file</source>
        <translation>从文件导入预设</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Another name or note for your preset</source>
        <translation>更改预设的名称或备注</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Saves your preset to a file to share</source>
        <translation>将预设保存为文件以便分享</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Deletes your preset</source>
        <translation>删除您的预设</translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message>
        <source>Both models at once take %1 of memory, and %2 are free. Measuring the divergence needs much less: it loads them layer by layer.</source>
        <translation>同时加载两个模型需要 %1 内存，而可用 %2。测量散度所需少得多：逐层加载。</translation>
    </message>
    <message>
        <source>Open a model to see what a recipe does to it.</source>
        <translation>打开模型，查看配方对它的影响。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在计算方案…</translation>
    </message>
    <message>
        <source>Getting the models ready…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>No preview for this model yet</source>
        <translation>尚不支持预览此模型</translation>
    </message>
    <message>
        <source>No preview for %1 yet</source>
        <translation>尚不支持预览 %1</translation>
    </message>
    <message>
        <source>No preview without a tokenizer</source>
        <translation>没有分词器，无法预览</translation>
    </message>
    <message>
        <source>No preview of this recipe</source>
        <translation>无法预览此配方</translation>
    </message>
    <message>
        <source>This was made with other options.</source>
        <translation>这是用其他选项得到的。</translation>
    </message>
    <message>
        <source>This is of the previous recipe (%1).</source>
        <translation>这是之前的配方（%1）的结果。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln 条规则</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message>
        <source>Find again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Raise in recipe</source>
        <translation>在配方中提升</translation>
    </message>
    <message>
        <source>Gives the chosen tensors their next better type, as one step that can be undone</source>
        <translation>将所选张量提升到下一个更好的类型，可一步撤销</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the table as CSV, or as it looks</source>
        <translation>将表格保存为 CSV 或按外观保存</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>查找进度</translation>
    </message>
    <message>
        <source>Tensors that make the recipe worse</source>
        <translation>使配方变差的张量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of tensors put back</source>
        <translation>
            <numerusform>已还原 %Ln 组张量</numerusform>
        </translation>
    </message>
    <message>
        <source>mean KL divergence %1</source>
        <translation>平均 KL 散度 %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found so far stays (Ctrl+Return)</source>
        <translation>已找到的结果会保留 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Puts tensors back to the original, groups first, and measures what that saves (Ctrl+Return)</source>
        <translation>将张量还原为原模型（先按组），并测量由此减少多少 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Measuring the recipe, then groups of layers, then layers, then tensors…</source>
        <translation>正在测量配方，然后是层组、层、张量…</translation>
    </message>
    <message>
        <source>No tensor makes the recipe worse by more than a hundredth of its divergence.</source>
        <translation>没有张量使配方变差超过其散度的百分之一。</translation>
    </message>
    <message>
        <source>Find names the tensors that make the recipe worse, and what raising each would cost.</source>
        <translation>“查找”会列出使配方变差的张量，以及提升每个张量的代价。</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>提升 %1</translation>
    </message>
    <message numerus="yes">
        <source>Raise %Ln tensor(s)</source>
        <translation>
            <numerusform>提升 %Ln 个张量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewDivergencePage</name>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Stop when clear</source>
        <translation>明确后停止</translation>
    </message>
    <message>
        <source>Ends as soon as the mean divergence is known within a tenth of itself, after 4096 tokens at the earliest</source>
        <translation>平均散度的误差在十分之一以内时即结束，最早在 4096 个词元之后</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Figures of the measurement</source>
        <translation>测量数值</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>选择图表</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>将图表保存为 PNG 或 SVG，或将其数值保存为 CSV</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>The figures of the chart instead of the chart</source>
        <translation>以数值代替图表</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表中的数值</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>已读 %1 个词元</translation>
    </message>
    <message>
        <source>%1 tokens in %2</source>
        <translation>%1 个词元，用时 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>clear enough</source>
        <translation>足够明确</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>What is known so far stays (Ctrl+Return)</source>
        <translation>已得到的结果会保留 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Both models read the text; nothing is written (Ctrl+Return)</source>
        <translation>两个模型都读此文本；不写入任何内容 (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewOptions</name>
    <message>
        <source>Greedy</source>
        <translation>贪婪</translation>
    </message>
    <message>
        <source>Always the likeliest token: where the texts part, the models do</source>
        <translation>始终取最可能的词元：文本分开之处即模型分歧之处</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>The text ends after so many, or where the model ends it</source>
        <translation>到此数量为止，或在模型结束处结束</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher: bolder choices. 0 is greedy</source>
        <translation>越高选择越大胆。0 为贪婪</translation>
    </message>
    <message>
        <source>Only the so many likeliest tokens</source>
        <translation>只取最可能的若干词元</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability</source>
        <translation>只取合计达到此概率的最可能词元</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest&apos;s probability</source>
        <translation>只取概率至少为最可能词元此比例的词元</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same lots for both models, and gives the same text again</source>
        <translation>相同种子为两个模型抽取相同的随机数，并再次得到相同文本</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>As llama.cpp</source>
        <translation>与 llama.cpp 相同</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>What keys and values are rounded to. FP8 (E4M3, without a scale): in the quantised model</source>
        <translation>键和值舍入到什么。FP8（E4M3，无缩放）：在量化模型中</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>与部署时相同</translation>
    </message>
    <message>
        <source>What the inputs of matrices are rounded to. As served: as engines do that serve the quantised model; not at all in GGUF. Exact: the error of the weights alone. FP8, NVFP4, MXFP4: as engines with such matrix units do, in the quantised model. As llama.cpp: as its code for the processor does, in both models</source>
        <translation>矩阵输入舍入到什么。与部署时相同：如部署该量化模型的引擎，GGUF 中不舍入。精确：只有权重的误差。FP8、NVFP4、MXFP4：如带有此类矩阵单元的引擎，在量化模型中。与 llama.cpp 相同：如其处理器代码，在两个模型中</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewPanel</name>
    <message>
        <source>Parts of the preview</source>
        <translation>预览的各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>Culprits</source>
        <translation>问题张量</translation>
    </message>
    <message>
        <source>What both models say to one prompt</source>
        <translation>两个模型对同一提示的回答</translation>
    </message>
    <message>
        <source>How far the predictions are apart, in figures</source>
        <translation>预测相差多少，以数值表示</translation>
    </message>
    <message>
        <source>Which tensors make the recipe worse</source>
        <translation>哪些张量使配方变差</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Stay on the processor</source>
        <translation>继续使用处理器</translation>
    </message>
    <message>
        <source>How tokens are chosen, what the engine rounds, and on which device</source>
        <translation>如何选择词元、引擎舍入什么，以及在哪个设备上</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message>
        <source>A tale</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>常识</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>A text that both models continue</source>
        <translation>由两个模型续写的文本</translation>
    </message>
    <message>
        <source>The text as the models read it. A chat model wants its turns written as it knows them, special tokens included.</source>
        <translation>模型读到的原样文本。对话模型需要按其格式书写对话轮次，包括特殊词元。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Prompts to begin with</source>
        <translation>可用来开始的提示</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>原模型的文本</translation>
    </message>
    <message>
        <source>Text with this recipe</source>
        <translation>使用此配方的文本</translation>
    </message>
    <message>
        <source>Press Run: the text comes here, token by token.</source>
        <translation>按“运行”：文本逐词元出现在此处。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原模型</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>使用此配方</translation>
    </message>
    <message>
        <source>The likeliest tokens of both models</source>
        <translation>两个模型最可能的词元</translation>
    </message>
    <message>
        <source>Point at a token, by mouse or cursor keys, to see what both models found likely there.</source>
        <translation>用鼠标或方向键指向词元，查看两个模型在此处认为可能的内容。</translation>
    </message>
    <message>
        <source>Token %1 of the original: “%2”</source>
        <translation>原模型的词元 %1：“%2”</translation>
    </message>
    <message>
        <source>Token %1 with this recipe: “%2”</source>
        <translation>使用此配方的词元 %1：“%2”</translation>
    </message>
    <message>
        <source>%1. What the other model finds likely here is known at the end.</source>
        <translation>%1。另一模型在此处的判断在结束时得知。</translation>
    </message>
    <message>
        <source>%1. Original %2, with this recipe %3; KL divergence %4.</source>
        <translation>%1。原模型 %2，使用此配方 %3；KL 散度 %4。</translation>
    </message>
    <message>
        <source>Loading both models…</source>
        <translation>正在加载两个模型…</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>正在读取提示…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The texts part at token %1 (the flag)</source>
        <translation>文本在词元 %1 处分开（旗标）</translation>
    </message>
    <message numerus="yes">
        <source>The same text: %Ln token(s)</source>
        <translation>
            <numerusform>文本相同：%Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %Ln token(s)</source>
        <translation>
            <numerusform>目前相同：%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>首个词元用时 %1</translation>
    </message>
    <message>
        <source>%1 and %2 tokens a second</source>
        <translation>每秒 %1 和 %2 个词元</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What has come stays (Ctrl+Return)</source>
        <translation>已出现的内容会保留 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Both models continue the prompt; nothing is written (Ctrl+Return)</source>
        <translation>两个模型续写提示；不写入任何内容 (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message numerus="yes">
        <source>Add %Ln rule(s)</source>
        <translation>
            <numerusform>添加 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to add before all others:
%1</source>
        <translation>单击或按 Enter，在所有规则之前添加：
%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>方案的问题</translation>
    </message>
    <message>
        <source>No problems. What cannot be done as asked is listed here before the run.</source>
        <translation>没有问题。无法按要求执行的内容会在运行前列在此处。</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Adds the rules that mend these problems; Undo takes them back</source>
        <translation>添加可解决这些问题的规则；可用“撤销”收回</translation>
    </message>
    <message>
        <source>Fix all problems that rules can mend</source>
        <translation>修复所有可用规则解决的问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>有 %Ln 个问题可用规则解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
</context>
<context>
    <name>ql::app::RangeBar</name>
    <message>
        <source>Range of the colours</source>
        <translation>颜色范围</translation>
    </message>
    <message>
        <source>How often the values in view occur. Drag the two handles to choose between which of them the colours run; with the keyboard Left and Right move a handle, Up and Down change to the other one, Home fits both.</source>
        <translation>视图内各数值出现的频度。拖动两个手柄可选择着色的数值范围；使用键盘时，左右键移动手柄，上下键切换到另一个手柄，Home 键使两者适应范围。</translation>
    </message>
    <message>
        <source>from %1 to %2; moving the %3</source>
        <translation>从 %1 到 %2；正在移动%3</translation>
    </message>
    <message>
        <source>black point</source>
        <translation>黑点</translation>
    </message>
    <message>
        <source>white point</source>
        <translation>白点</translation>
    </message>
</context>
<context>
    <name>ql::app::ReadingChoice</name>
    <message>
        <source>Text to read</source>
        <translation>要读的文本</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>内置文本</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>文本文件…</translation>
    </message>
    <message>
        <source>What both models read. The built-in text is tales for children and simple sums, which says little about other models than the samples: take a text of the kind you use the model for.</source>
        <translation>两个模型所读的内容。内置文本是儿童故事和简单算术，对示例以外的模型说明不了什么：请使用与您用途相符的文本。</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个词元</translation>
    </message>
    <message>
        <source>Tokens that are read at most</source>
        <translation>最多读取的词元数</translation>
    </message>
    <message>
        <source>More tokens take longer and leave less to chance</source>
        <translation>词元越多耗时越长，偶然性越小</translation>
    </message>
    <message>
        <source>A text to read</source>
        <translation>要读的文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>文本 (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message>
        <source>the types of a model</source>
        <translation>某个模型的类型</translation>
    </message>
    <message>
        <source>Import the recipe of %1</source>
        <translation>导入 %1 的配方</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s) of %1 in front</source>
        <translation>
            <numerusform>将 %1 的 %Ln 条规则导入到最前面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %Ln of %1</source>
        <translation>
            <numerusform>将规则替换为 %1 的 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>没有可粘贴的内容</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a llama-quantize command, its --tensor-type rules, a --custom-q list or a recipe first.</source>
        <translation>剪贴板中没有文本。请先复制 llama-quantize 命令、其 --tensor-type 规则、--custom-q 列表或配方。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>拖放的文本</translation>
    </message>
    <message>
        <source>No recipe was found in %1</source>
        <translation>在%1中未找到配方</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), and nothing else</source>
        <translation>
            <numerusform>仅 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %Ln rule(s)</source>
        <translation>
            <numerusform>预设 %1 和 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>What it says and a recipe cannot say</source>
        <translation>其中配方无法表达的内容</translation>
    </message>
    <message>
        <source>&amp;Replace my recipe</source>
        <translation>替换我的配方(&amp;R)</translation>
    </message>
    <message>
        <source>Put its rules in &amp;front of mine</source>
        <translation>将其规则放在我的规则之前(&amp;F)</translation>
    </message>
    <message>
        <source>Put its rules in the &amp;place of mine</source>
        <translation>用其规则取代我的规则(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipePanel</name>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>Take back the choice for the role</source>
        <translation>撤回对该角色的选择</translation>
    </message>
    <message>
        <source>Types chosen by role</source>
        <translation>按角色选择的类型</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Pure: the preset&apos;s base type everywhere</source>
        <translation>Pure：全部使用预设的基本类型</translation>
    </message>
    <message>
        <source>Search harder for smaller errors</source>
        <translation>深入搜索以减小误差</translation>
    </message>
    <message>
        <source>Better values in the same types, which every llama.cpp reads; the bytes are no longer those of llama-quantize, and the job takes longer</source>
        <translation>类型不变而数值更优，所有 llama.cpp 均可读取；但字节不再与 llama-quantize 相同，任务耗时也更长</translation>
    </message>
    <message>
        <source>Type of the output tensor</source>
        <translation>输出张量的类型</translation>
    </message>
    <message>
        <source>Type of the token embedding</source>
        <translation>词元嵌入的类型</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>Largest amount of tensor data per file, like 4G or 500M; empty for one file</source>
        <translation>每个文件的张量数据上限，例如 4G 或 500M；留空则为单个文件</translation>
    </message>
    <message>
        <source>Size of split files</source>
        <translation>拆分文件的大小</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>拆分大小</translation>
    </message>
    <message>
        <source>Turn pure on</source>
        <translation>启用 Pure</translation>
    </message>
    <message>
        <source>Turn pure off</source>
        <translation>停用 Pure</translation>
    </message>
    <message>
        <source>Search harder</source>
        <translation>深入搜索</translation>
    </message>
    <message>
        <source>Search as llama-quantize does</source>
        <translation>按 llama-quantize 的方式搜索</translation>
    </message>
    <message>
        <source>Choose output type</source>
        <translation>选择输出类型</translation>
    </message>
    <message>
        <source>Choose embedding type</source>
        <translation>选择嵌入类型</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要性矩阵</translation>
    </message>
    <message>
        <source>Add an importance matrix</source>
        <translation>添加重要性矩阵</translation>
    </message>
    <message>
        <source>Remove the importance matrix</source>
        <translation>移除重要性矩阵</translation>
    </message>
    <message>
        <source>Importance matrix files</source>
        <translation>重要性矩阵文件</translation>
    </message>
    <message>
        <source>None. One makes types below 5 bits better.</source>
        <translation>无。添加后可改善低于 5 比特的类型。</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix)</source>
        <translation>重要性矩阵 (*.gguf *.dat *.imatrix)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add importance matrix</source>
        <translation>添加重要性矩阵</translation>
    </message>
    <message>
        <source>Remove importance matrix</source>
        <translation>移除重要性矩阵</translation>
    </message>
    <message>
        <source>Change split size</source>
        <translation>更改拆分大小</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>按预设</translation>
    </message>
    <message>
        <source>Presets for safetensors are no mixes: this changes nothing</source>
        <translation>safetensors 的预设不是混合方案，此项不起作用</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 设为 %2</translation>
    </message>
    <message>
        <source>Layers that predict further tokens (MTP)</source>
        <translation>预测后续词元的层 (MTP)</translation>
    </message>
    <message>
        <source>Without them the file is smaller, and cannot draft tokens ahead of the model</source>
        <translation>没有它们文件更小，但无法提前草拟词元</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>视觉部分的预设</translation>
    </message>
    <message>
        <source>The vision part is small beside the text, and errors in it are errors in all that is seen: F16 keeps nearly everything</source>
        <translation>视觉部分相对文本很小，而其误差会影响所看到的一切：F16 几乎保留全部</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>Keep MTP layers</source>
        <translation>保留 MTP 层</translation>
    </message>
    <message>
        <source>Leave out MTP layers</source>
        <translation>去掉 MTP 层</translation>
    </message>
    <message>
        <source>Choose %1 for the vision part</source>
        <translation>为视觉部分选择 %1</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportActions</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>The document with all tables and charts</source>
        <translation>包含所有表格和图表的文档</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>另存为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>One file with all tables and charts, for any browser</source>
        <translation>包含所有表格和图表的单个文件，可用任何浏览器打开</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>将报告另存为 HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>导出为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>The same on A4 pages</source>
        <translation>相同内容，A4 页面</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>将报告导出为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>模型卡片(&amp;C)…</translation>
    </message>
    <message>
        <source>A README.md for a repository: recipe, files, errors, how to run</source>
        <translation>供仓库使用的 README.md：配方、文件、误差、运行方法</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>All tables and charts on paper</source>
        <translation>将所有表格和图表打印到纸上</translation>
    </message>
    <message>
        <source>Copy the &amp;summary as Markdown</source>
        <translation>将摘要复制为 Markdown(&amp;S)</translation>
    </message>
    <message>
        <source>Recipe, files and errors as text with tables, to be pasted</source>
        <translation>以带表格的文本给出配方、文件和误差，便于粘贴</translation>
    </message>
    <message>
        <source>The summary of the report is in the clipboard.</source>
        <translation>报告摘要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Where the output and its reports lie</source>
        <translation>输出及其报告所在的位置</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>No program opened the document</source>
        <translation>没有程序打开该文档</translation>
    </message>
    <message>
        <source>It is %1; open it in a browser.</source>
        <translation>文档位于 %1；请在浏览器中打开。</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>报告已打印。</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportChart</name>
    <message>
        <source>The table beside it has the same figures.</source>
        <translation>旁边的表格中有相同的数值。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Relative error, from</source>
        <translation>相对误差（下限）</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量数</translation>
    </message>
    <message>
        <source>Worst tensor of the layer</source>
        <translation>该层最差的张量</translation>
    </message>
    <message>
        <source>All tensors of the layer</source>
        <translation>该层所有张量</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportCharts</name>
    <message>
        <source>Which chart</source>
        <translation>选择图表</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>将图表保存为 PNG 或 SVG，或将其数值保存为 CSV</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表中的数值</translation>
    </message>
    <message>
        <source>Enter selects the tensor of a row</source>
        <translation>按 Enter 选择该行的张量</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportFigures</name>
    <message>
        <source>Bytes by type</source>
        <translation>各类型的大小</translation>
    </message>
    <message>
        <source>Error by layer</source>
        <translation>各层的误差</translation>
    </message>
    <message>
        <source>Error against bits</source>
        <translation>误差与比特</translation>
    </message>
    <message>
        <source>Tensors by error</source>
        <translation>按误差统计张量</translation>
    </message>
    <message>
        <source>Where the bytes of the file are.</source>
        <translation>文件大小的构成。</translation>
    </message>
    <message>
        <source>Measured: all tensors of a layer together, and the worst of them.</source>
        <translation>实测：一层中所有张量的总体误差，以及其中最差的张量。</translation>
    </message>
    <message>
        <source>Measured: a point for each role in each of its types. High points in few bits are where more bits help first. What has no error is only in the table.</source>
        <translation>实测：每个角色的每种类型为一个点。比特数少而位置高的点，最值得增加比特。没有误差的只列在表格中。</translation>
    </message>
    <message>
        <source>Measured: how many tensors have an error of which size; four steps to a factor of ten.</source>
        <translation>实测：各误差区间的张量数量；每十倍分为四档。</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>比特/权重</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst tensor</source>
        <translation>最差的张量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>RMSE of the worst</source>
        <translation>最差的 RMSE</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>RMSE from</source>
        <translation>RMSE 下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportModel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%2 个权重中有 %1 个不同</translation>
    </message>
    <message>
        <source>
Largest difference: %1</source>
        <translation>
最大差值：%1</translation>
    </message>
    <message>
        <source>
Codes of the source that are NaN: %1</source>
        <translation>
源中为 NaN 的编码：%1</translation>
    </message>
    <message>
        <source>Name in the written file</source>
        <translation>在写入文件中的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>源中的类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>What the recipe chose</source>
        <translation>配方所选的类型</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What the plan made of it, after fallbacks</source>
        <translation>经回退后方案采用的类型</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What the job wrote</source>
        <translation>任务写入的类型</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>What the finished file says, read again from disk</source>
        <translation>从磁盘重新读取的成品文件中的类型</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Bytes in the written file</source>
        <translation>在写入文件中的大小</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Relative error: root of sum (x − y)² / sum x², measured over all weights</source>
        <translation>相对误差：Σ(x − y)² / Σx² 的平方根，在全部权重上实测</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Largest difference of any weight</source>
        <translation>所有权重中的最大差值</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Cosine between source and result; 1 is the same direction</source>
        <translation>源与结果的余弦相似度；1 表示方向相同</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Weights that are NaN or infinite in the source or the result</source>
        <translation>源或结果中为 NaN 或无穷大的权重</translation>
    </message>
    <message>
        <source>NaN/Inf</source>
        <translation>NaN/Inf</translation>
    </message>
    <message>
        <source>How many weights are not exactly what the source means; empty where that is not known</source>
        <translation>与源的含义不完全一致的权重数；未知时留空</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>精确性</translation>
    </message>
    <message>
        <source>XXH3-128 of the tensor&apos;s bytes as read back</source>
        <translation>回读的张量字节的 XXH3-128</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%2 个权重中有 %1 个不同</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>全部 %Ln 个经验证的张量与源的数值完全一致：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>%Ln 个经验证的张量中有 %1 个与源的数值完全一致；%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>Every job reads its file back and reports here what was asked, planned, written and found, tensor by tensor.</source>
        <translation>每个任务都会回读写入的文件，并在此逐个张量地报告所请求、计划、写入和读到的内容。</translation>
    </message>
    <message>
        <source>Relative error by role and layer; the table has the same numbers</source>
        <translation>按角色和层显示的相对误差；表格中有相同的数值</translation>
    </message>
    <message>
        <source>Choose a cell to see where in the tensor the error lies.</source>
        <translation>选择一个单元格，即可查看误差位于张量的何处。</translation>
    </message>
    <message>
        <source>Report, tensor by tensor</source>
        <translation>逐个张量的报告</translation>
    </message>
    <message>
        <source>Tensors not carried over</source>
        <translation>未保留的张量</translation>
    </message>
    <message>
        <source>Every tensor of the source is in the written file.</source>
        <translation>源中的所有张量均在写入的文件中。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tensor(s) read back as planned</source>
        <translation>
            <numerusform>全部 %Ln 个张量回读均与方案一致</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as planned</source>
        <translation>文件与方案不一致</translation>
    </message>
    <message>
        <source>written in %1</source>
        <translation>写入用时 %1</translation>
    </message>
    <message>
        <source>checking took %1</source>
        <translation>校验用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) not carried over</source>
        <translation>
            <numerusform>%Ln 个张量未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>相对误差 (RMSE)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>The report as a document: open, save, print</source>
        <translation>将报告作为文档：打开、保存、打印</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the heat map as PNG or SVG, or the table as CSV</source>
        <translation>将热力图保存为 PNG 或 SVG，或将表格保存为 CSV</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
</context>
<context>
    <name>ql::app::RuleEditor</name>
    <message>
        <source>Change name of rule %1</source>
        <translation>更改规则 %1 的名称</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>更改规则 %1 的类型</translation>
    </message>
    <message>
        <source>What the rule is for</source>
        <translation>规则的用途</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则的名称</translation>
    </message>
    <message>
        <source>A part of a tensor&apos;s name, or a regular expression</source>
        <translation>张量名称的一部分，或正则表达式</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>规则的匹配模式</translation>
    </message>
    <message>
        <source>Searched in the tensors&apos; names as the output calls them; upper and lower case count</source>
        <translation>在输出所用的张量名称中搜索；区分大小写</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>规则的类型</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Ready-made patterns for the roles and layers of this model</source>
        <translation>针对此模型的角色和层的现成模式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tensors that the pattern finds</source>
        <translation>该模式匹配的张量</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>更改规则 %1 的模式</translation>
    </message>
    <message>
        <source>Choose a rule above to see and change what it finds.</source>
        <translation>在上方选择一条规则，即可查看和更改其匹配内容。</translation>
    </message>
    <message>
        <source>Open a model to see what the pattern finds.</source>
        <translation>打开模型即可查看该模式匹配的内容。</translation>
    </message>
    <message>
        <source>Type a part of a tensor&apos;s name.</source>
        <translation>请输入张量名称的一部分。</translation>
    </message>
    <message>
        <source>No regular expression yet: %1, at the underlined place. The rule keeps the pattern it had.</source>
        <translation>尚不是有效的正则表达式：%1（下划线处）。规则保留原来的模式。</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln tensor(s) of this model</source>
        <translation>
            <numerusform>匹配此模型的 %Ln 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %Ln of them</source>
        <translation>
            <numerusform>其中 %Ln 个由上方规则决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are never quantised</source>
        <translation>
            <numerusform>%Ln 个从不量化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>仅列出前 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>ql::app::RuleModel</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（第 %2 个字符处）</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>添加规则 %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>移除规则 %1</translation>
    </message>
    <message>
        <source>Move rule %1 to place %2</source>
        <translation>将规则 %1 移到第 %2 位</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>复制一份规则 %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>没有匹配的张量</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>不决定任何张量</translation>
    </message>
    <message>
        <source>matches only what is never quantised</source>
        <translation>仅匹配从不量化的张量</translation>
    </message>
    <message numerus="yes">
        <source>its tensors go to rule %1</source>
        <translation>
            <numerusform>其张量由规则 %1 决定</numerusform>
        </translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The first rule that matches a tensor decides.</source>
        <translation>由第一条匹配张量的规则决定。</translation>
    </message>
    <message>
        <source>The rule is off: it decides nothing.</source>
        <translation>规则已停用：不决定任何张量。</translation>
    </message>
    <message>
        <source>No tensor of this model has a name that this pattern finds.</source>
        <translation>此模型中没有名称与该模式匹配的张量。</translation>
    </message>
    <message>
        <source>It matches only tensors that are never quantised. A rule reaches one of them by its whole name, with ^ in front and $ behind.</source>
        <translation>它仅匹配从不量化的张量。要使规则作用于其中某一个，须写出其完整名称，前加 ^，后加 $。</translation>
    </message>
    <message>
        <source>Rules above take every tensor that this one matches: %1. Move it up to let it decide.</source>
        <translation>此规则匹配的张量全部由上方规则决定：%1。将其上移即可由它决定。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1. Nothing can be written until it is mended or off.</source>
        <translation>这不是有效的正则表达式：%1。在修正或停用之前无法写入。</translation>
    </message>
    <message numerus="yes">
        <source>Measured: relative error %1 over %Ln tensor(s) of the report on display.</source>
        <translation>
            <numerusform>实测：在当前显示的报告的 %Ln 个张量上，相对误差为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn rule %1 on</source>
        <translation>启用规则 %1</translation>
    </message>
    <message>
        <source>Turn rule %1 off</source>
        <translation>停用规则 %1</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>更改规则 %1 的模式</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>更改规则 %1 的类型</translation>
    </message>
    <message>
        <source>Change name of rule %1</source>
        <translation>更改规则 %1 的名称</translation>
    </message>
    <message>
        <source>What the rule is for, and its pattern: a regular expression, searched in the tensor&apos;s name in the output</source>
        <translation>规则的用途及其模式：模式为正则表达式，在输出的张量名称中搜索</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Type to write; keep copies the tensor as it is</source>
        <translation>要写入的类型；“保持”会原样复制张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tensors that the rule decides, of those that it matches</source>
        <translation>规则所匹配的张量中由其决定的数量</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Bytes more or less than without the rule</source>
        <translation>与没有该规则时相比的大小差值</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>For you; it has no effect</source>
        <translation>仅供备注，不影响结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>规则的类型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>±0</source>
        <translation>±0</translation>
    </message>
    <message>
        <source>Without the rule the same types would be written.</source>
        <translation>没有此规则时写入的类型也相同。</translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %Ln tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>此规则使 %Ln 个张量的相对误差从 %1 变为 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %Ln of them.</source>
        <translation>
            <numerusform>由其中 %Ln 个张量的 %2 行中的 %1 行估计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error of what the rule decides, and below it what the rule changes about it.
From the report on display where that was written with the same types; ≈ means estimated from sample rows</source>
        <translation>规则所决定张量的相对误差，下方为规则带来的变化。
若当前显示的报告以相同类型写入，则取自该报告；≈ 表示由抽样行估计</translation>
    </message>
</context>
<context>
    <name>ql::app::RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>复制一份规则 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>上移规则 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>下移规则 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>移除规则 (Del)</translation>
    </message>
    <message>
        <source>Select what it matches</source>
        <translation>选择其匹配的张量</translation>
    </message>
    <message>
        <source>Follow: choosing a rule selects the tensors that it matches, in all views</source>
        <translation>跟随：选择规则时，在所有视图中选中其匹配的张量</translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation>规则（首个匹配者生效）</translation>
    </message>
    <message>
        <source>The preset decides everything. Add a rule here or from the menu of a tensor, paste rules of llama-quantize, or drop a recipe on this place.</source>
        <translation>一切由预设决定。可在此处或从张量的菜单中添加规则，粘贴 llama-quantize 的规则，或将配方拖放到此处。</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that finds a tensor&apos;s name decides its type.</source>
        <translation>自上而下：第一条匹配张量名称的规则决定其类型。</translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <translation>编辑模式</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>粘贴规则</translation>
    </message>
</context>
<context>
    <name>ql::app::SavePresetDialog</name>
    <message>
        <source>What it is for, in one line</source>
        <translation>用一行说明用途</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>已有同名预设，将会被替换。</translation>
    </message>
    <message>
        <source>There is a preset of this name; choose another.</source>
        <translation>已有同名预设；请另选名称。</translation>
    </message>
</context>
<context>
    <name>ql::app::SelectionSummary</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Types now</source>
        <translation>当前类型</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Types planned</source>
        <translation>方案类型</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定方</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
all %2</source>
        <translation>%1
均为 %2</translation>
    </message>
    <message>
        <source>%1
%2 against now</source>
        <translation>%1
与当前相比 %2</translation>
    </message>
    <message numerus="yes">
        <source>rules: %Ln tensor(s)</source>
        <translation>
            <numerusform>规则：%Ln 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %Ln tensor(s)</source>
        <translation>
            <numerusform>预设：%Ln 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %Ln of them</source>
        <translation>
            <numerusform>从不量化：其中 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::SizeMapPanel</name>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>Group tensors</source>
        <translation>张量分组</translation>
    </message>
    <message>
        <source>Which tensors lie together</source>
        <translation>哪些张量排列在一起</translation>
    </message>
    <message>
        <source>bytes as planned</source>
        <translation>方案中的大小</translation>
    </message>
    <message>
        <source>bytes now</source>
        <translation>当前大小</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>面积的含义</translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>预设会统计没有规则的张量，因此另有 %Ln 个张量也发生了变化：%1。如需不同的类型，请为它们涂色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> 等另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, layer %1</source>
        <translation>，第 %1 层</translation>
    </message>
    <message>
        <source>, all layers</source>
        <translation>，所有层</translation>
    </message>
    <message>
        <source>, layers %1</source>
        <translation>，第 %1 层</translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>，专家 %1</translation>
    </message>
    <message>
        <source>Choose tensors first: in the layer map, the size map or the table.</source>
        <translation>请先在层图、大小图或表格中选择张量。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>%Ln 个从不量化的张量（归一化、路由器等）保持原样；如需更改，请单独选择它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paint %1 as %2</source>
        <translation>将 %1 涂为 %2</translation>
    </message>
    <message>
        <source>Keep %1 as in the source</source>
        <translation>%1 与源保持一致</translation>
    </message>
    <message>
        <source>No rule is about these tensors: they are as the preset says.</source>
        <translation>没有针对这些张量的规则：它们按预设处理。</translation>
    </message>
    <message>
        <source>%1 as the preset says</source>
        <translation>%1 按预设</translation>
    </message>
    <message>
        <source>%1 has none of the endings .png, .svg, .csv.</source>
        <translation>%1 的扩展名不是 .png、.svg 或 .csv。</translation>
    </message>
    <message>
        <source>Save as picture or table</source>
        <translation>另存为图片或表格</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>图片未能保存</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>未能打开 %1</translation>
    </message>
    <message>
        <source>The output is %1 now: %2</source>
        <translation>输出现为 %1：%2</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>添加规则 %1</translation>
    </message>
    <message>
        <source>Choose type for %1</source>
        <translation>选择 %1 的类型</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>This is what was open when the program ended unexpectedly.</source>
        <translation>这是程序意外退出时打开的内容。</translation>
    </message>
    <message>
        <source>Load recipe %1</source>
        <translation>加载配方 %1</translation>
    </message>
    <message>
        <source>The recipe was not loaded</source>
        <translation>配方未能加载</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>未能写入 %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在计算方案…</translation>
    </message>
    <message>
        <source>Edit job %1</source>
        <translation>编辑任务 %1</translation>
    </message>
    <message>
        <source>Job %1 is back in the window; writing it takes its place in the queue.</source>
        <translation>任务 %1 已回到窗口中；写入后将占用它在队列中的位置。</translation>
    </message>
    <message>
        <source>The report was not opened</source>
        <translation>未能打开报告</translation>
    </message>
    <message>
        <source>There is none beside %1 any more.</source>
        <translation>%1 旁边已没有报告。</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Quantise this tensor as</source>
        <translation>将此张量量化为</translation>
    </message>
    <message>
        <source>Quantise all of layer %1 as</source>
        <translation>将第 %1 层全部量化为</translation>
    </message>
    <message>
        <source>Quantise every %1 as</source>
        <translation>将所有 %1 量化为</translation>
    </message>
    <message>
        <source>Take back the choice for every %1</source>
        <translation>撤回对所有 %1 的选择</translation>
    </message>
    <message>
        <source>Some things are forgotten when the program ends</source>
        <translation>程序结束时会丢失一些内容</translation>
    </message>
    <message>
        <source>Settings, this session or the queue of jobs cannot be kept, because nothing can be written to %1. Outputs are not affected.</source>
        <translation>由于无法写入 %1，设置、此会话或任务队列无法保留。输出不受影响。</translation>
    </message>
    <message>
        <source>Diagnostics are in %1. Look through them before you hand them on.</source>
        <translation>诊断信息在 %1 中。转交之前请先查看。</translation>
    </message>
    <message>
        <source>The diagnostics were not written</source>
        <translation>诊断信息未写入</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>收集诊断信息</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP 归档 (*.zip)</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorModel</name>
    <message>
        <source>Asked for %1: %2. Costs %3.</source>
        <translation>请求的是 %1：%2。代价 %3。</translation>
    </message>
    <message>
        <source>Name in the output; rules search it</source>
        <translation>输出中的名称；规则据此搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of the block, empty for tensors outside the blocks</source>
        <translation>块的编号，块以外的张量为空</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What the tensor does in its block</source>
        <translation>张量在其块中的作用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Outermost dimension first; sorts by the number of weights</source>
        <translation>最外层维度在前；按权重数量排序</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type in the open model</source>
        <translation>当前打开的模型中的类型</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>How the open model stores it: type, and which values share a scale</source>
        <translation>当前打开的模型的存储方式：类型，以及哪些值共用缩放因子</translation>
    </message>
    <message>
        <source>Source scheme</source>
        <translation>源存储方案</translation>
    </message>
    <message>
        <source>Type that will be written</source>
        <translation>将要写入的类型</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>How it will be stored: type, and which values share a scale</source>
        <translation>写入后的存储方式：类型，以及哪些值共用缩放因子</translation>
    </message>
    <message>
        <source>Target scheme</source>
        <translation>目标存储方案</translation>
    </message>
    <message>
        <source>Bytes in the open model</source>
        <translation>当前打开的模型中的大小</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>当前大小</translation>
    </message>
    <message>
        <source>Bytes that will be written</source>
        <translation>将要写入的大小</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>写入后大小</translation>
    </message>
    <message>
        <source>What decided the planned type</source>
        <translation>决定方案类型的依据</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter tensors by name</source>
        <translation>按名称筛选张量</translation>
    </message>
    <message>
        <source>Regular expression, as in a rule</source>
        <translation>正则表达式（与规则中相同）</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>筛选条件为正则表达式</translation>
    </message>
    <message>
        <source>Show only tensors stored like this, now or as planned</source>
        <translation>仅显示当前或方案中以此方式存储的张量</translation>
    </message>
    <message>
        <source>Quantise these as…</source>
        <translation>将这些量化为…</translation>
    </message>
    <message>
        <source>Adds a rule for the tensors that the filter finds</source>
        <translation>为筛选出的张量添加规则</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>所有存储方案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tensor(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个张量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 个张量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln 个张量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TileView</name>
    <message>
        <source>Error map</source>
        <translation>误差图</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenModel</name>
    <message numerus="yes">
        <source>… %Ln more …</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>… 另有 %Ln 个 …</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenizerPanel</name>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Source folder…</source>
        <translation>源文件夹…</translation>
    </message>
    <message>
        <source>llama.cpp has no way to split text as this model does it. Choose which of its ways is written; the table shows what each changes.</source>
        <translation>llama.cpp 无法像此模型那样切分文本。请选择写入它的哪一种方式；表格显示每种方式带来的变化。</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln token(s) differ)</source>
        <translation>
            <numerusform>%1（%Ln 个词元不同）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as in the file (%1)</source>
        <translation>与文件相同（%1）</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>预分词器</translation>
    </message>
    <message>
        <source>Folder with tokenizer files</source>
        <translation>含分词器文件的文件夹</translation>
    </message>
    <message>
        <source>Open a model to see how its text becomes tokens.</source>
        <translation>打开一个模型，查看文本如何变成词元。</translation>
    </message>
    <message>
        <source>In safetensors the tokenizer files go along as they are, so nothing can differ. Choose GGUF as the output to compare.</source>
        <translation>safetensors 会原样带上分词器文件，因此不会有差异。要比较，请选择 GGUF 作为输出。</translation>
    </message>
    <message>
        <source>Tokenising…</source>
        <translation>正在分词…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same by the rules of %1</source>
        <translation>
            <numerusform>全部 %Ln 个词元与 %1 的规则一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the rules of %1</source>
        <translation>
            <numerusform>%Ln 个词元与 %1 的规则不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s); the open file does not say how it splits text</source>
        <translation>
            <numerusform>%Ln 个词元；打开的文件没有说明如何切分文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same as in the open file</source>
        <translation>
            <numerusform>全部 %Ln 个词元与打开的文件一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the open file</source>
        <translation>
            <numerusform>%Ln 个词元与打开的文件不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vocabulary of %Ln token(s)</source>
        <translation>
            <numerusform>词表 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-tokenizer %1</source>
        <translation>预分词器 %1</translation>
    </message>
    <message>
        <source>a GGUF file does not hold the rules that it was made from: choose its source folder to compare with them</source>
        <translation>GGUF 文件不含生成它所依据的规则：请选择其源文件夹以便比较</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln letter(s) of the text are used</source>
        <translation>
            <numerusform>仅使用文本的前 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln place(s) are shown</source>
        <translation>
            <numerusform>仅显示前 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>By the source&apos;s own rules</source>
        <translation>按源自身的规则</translation>
    </message>
    <message>
        <source>In the open file</source>
        <translation>打开的文件中</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>输出中</translation>
    </message>
    <message>
        <source>Text to be tokenised</source>
        <translation>要分词的文本</translation>
    </message>
    <message>
        <source>Type or paste your own text. While this is empty, a text of many scripts, spaces, numbers and signs is used, which brings out differences.</source>
        <translation>输入或粘贴您自己的文本。留空时使用一段包含多种文字、空格、数字和符号的文本，以便显出差异。</translation>
    </message>
    <message>
        <source>Tokens side by side</source>
        <translation>词元对照</translation>
    </message>
    <message>
        <source>Hide what both read the same way</source>
        <translation>隐藏两者读法相同的部分</translation>
    </message>
    <message>
        <source>The Hugging Face folder whose rules are the truth: that of the open model, or the one that a GGUF file was made from</source>
        <translation>以其规则为准的 Hugging Face 文件夹：所打开模型的文件夹，或生成 GGUF 文件所用的文件夹</translation>
    </message>
    <message>
        <source>Pre-tokenizer to write:</source>
        <translation>要写入的预分词器：</translation>
    </message>
    <message>
        <source>How llama.cpp shall split text before it is tokenised. It is part of the recipe and can be undone; the table shows what the choice changes</source>
        <translation>llama.cpp 在分词前如何切分文本。它是配方的一部分，可以撤销；表格显示此选择带来的变化</translation>
    </message>
</context>
<context>
    <name>ql::app::Tour</name>
    <message>
        <source>A model is open</source>
        <translation>已打开一个模型</translation>
    </message>
    <message>
        <source>This small model comes with the program. Yours opens the same way: drop a folder or a file anywhere on the window. Only its headers are read, so even a terabyte opens at once, and nothing is ever changed in it.</source>
        <translation>这个小模型随程序附带。您的模型也以同样方式打开：将文件夹或文件拖放到窗口任意位置即可。程序只读取文件头，因此即使是 TB 级的模型也能立即打开，而且绝不会更改其中的内容。</translation>
    </message>
    <message>
        <source>Every tensor</source>
        <translation>所有张量</translation>
    </message>
    <message>
        <source>One line for each tensor: how it is stored now, what the plan makes of it, and how large it becomes. Type to filter, click a heading to sort.</source>
        <translation>每个张量一行：当前的存储方式、方案中的类型，以及写入后的大小。输入文字可筛选，单击表头可排序。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A preset is a named mix of types. Choose one, and the size beside it and every planned type follow at once, exact to the byte.</source>
        <translation>预设是一组命名的类型组合。选择后，旁边的大小和所有方案类型会立即更新，精确到字节。</translation>
    </message>
    <message>
        <source>The layer map</source>
        <translation>层图</translation>
    </message>
    <message>
        <source>Roles by layers, one cell a tensor, coloured by bits per weight. Select cells and give them another type: that makes a rule, which you can change, switch off or undo.</source>
        <translation>以角色和层排列，每个单元格是一个张量，按每权重比特数着色。选中单元格并指定其他类型，就会生成一条规则，可随时更改、停用或撤销。</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Your wishes for single tensors, from top to bottom: the first rule that matches wins. Below them you see what a pattern finds while you type it. The recipe is saved as a file for the next model.</source>
        <translation>对个别张量的要求，自上而下排列：首个匹配的规则生效。下方会在输入模式时显示其匹配的内容。配方可保存为文件，供下一个模型使用。</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Choose a tensor anywhere, and this shows what it is, how its values are distributed, and why the plan stores it as it does.</source>
        <translation>在任意位置选择张量，此处会显示其详情、数值分布，以及方案采用该存储方式的原因。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>The button says what it writes and where. The file is read back and compared with the plan before it gets its name.</source>
        <translation>按钮上写明了写入什么、写到哪里。文件会先回读并与方案核对，然后才会得到正式名称。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>After the job, the proof stands here: for each tensor what was asked, planned, written and read back, and how far its values moved. Press Ctrl+K at any time to find a command.</source>
        <translation>任务完成后，凭据就在这里：每个张量所请求、计划、写入和回读的类型，以及数值变化了多少。随时按 Ctrl+K 可查找命令。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffChart</name>
    <message>
        <source>Simple blocks</source>
        <translation>简单块</translation>
    </message>
    <message>
        <source>K-quants</source>
        <translation>K 量化</translation>
    </message>
    <message>
        <source>I-quants</source>
        <translation>I 量化</translation>
    </message>
    <message>
        <source>Floats</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4 and ternary</source>
        <translation>FP4 与三值</translation>
    </message>
    <message>
        <source>Error against bits per weight</source>
        <translation>误差与每权重比特数的关系</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>相对误差 (RMSE)</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>最优前沿</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>当前所选</translation>
    </message>
    <message>
        <source>%1: %2 bits per weight, relative error %3, SQNR %4 dB</source>
        <translation>%1：每权重 %2 比特，相对误差 %3，SQNR %4 dB</translation>
    </message>
    <message>
        <source>; nothing is better in as few bits</source>
        <translation>；在不超过此比特数的类型中最优</translation>
    </message>
    <message>
        <source>; chosen now</source>
        <translation>；当前所选</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffModel</name>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>chosen, on the front</source>
        <translation>当前所选，在前沿上</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>当前所选</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>with the importance matrix</source>
        <translation>使用重要性矩阵</translation>
    </message>
    <message>
        <source>Activate a row to give this type to the chosen tensors</source>
        <translation>双击某行或按 Enter，将所选张量设为该类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bits per weight as written, scales included</source>
        <translation>写入时的每权重比特数，含缩放因子</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特数</translation>
    </message>
    <message>
        <source>Root mean square of the error divided by that of the weights</source>
        <translation>误差的均方根除以权重的均方根</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Signal to quantisation noise, in decibels: 6 dB halve the error</source>
        <translation>信号与量化噪声之比（分贝）：每 6 dB 误差减半</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>On the front: no other type has a smaller error in as few bits</source>
        <translation>在前沿上：没有其他类型能以不超过此比特数取得更小的误差</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>最优前沿</translation>
    </message>
    <message>
        <source>Why there is no figure, or how it was made</source>
        <translation>没有数值的原因，或数值的由来</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message>
        <source>Error and bits in numbers</source>
        <translation>误差与比特的数值</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>误差的衡量方式</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>SQNR in decibels</source>
        <translation>SQNR（分贝）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saves the chart, or its figures</source>
        <translation>保存图表或其数值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tensors in the table or the layer map to see what each type would cost and lose.</source>
        <translation>在表格或层图中选择张量，即可查看各类型的大小和误差。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在计算方案…</translation>
    </message>
    <message>
        <source>Encoding sample rows in every type…</source>
        <translation>正在以所有类型编码抽样行…</translation>
    </message>
    <message>
        <source>None of these tensors can be quantised: norms, routers and the like are kept as they are.</source>
        <translation>这些张量都不能量化：归一化、路由器等保持原样。</translation>
    </message>
    <message>
        <source>Measured on all %1 rows</source>
        <translation>在全部 %1 行上实测</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows</source>
        <translation>由 %2 行中的 %1 行估计</translation>
    </message>
    <message>
        <source> of %1 of the %2 tensors</source>
        <translation>（%2 个张量中的 %1 个）</translation>
    </message>
</context>
<context>
    <name>ql::app::WelcomePage</name>
    <message>
        <source>Turn a model into a smaller file you can trust</source>
        <translation>将模型变成更小、值得信赖的文件</translation>
    </message>
    <message>
        <source>See every tensor, choose how it is stored, and get a report that proves what was written.</source>
        <translation>查看每个张量，选择其存储方式，并获得一份证明写入内容的报告。</translation>
    </message>
    <message>
        <source>Try it with the sample model</source>
        <translation>用示例模型试一试</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Opens the sample model and shows what is where, in one minute</source>
        <translation>打开示例模型，用一分钟介绍各部分的位置</translation>
    </message>
    <message>
        <source>3.7 million weights that come with the program; nothing is downloaded.</source>
        <translation>程序自带的 370 万个权重，无需下载。</translation>
    </message>
    <message>
        <source>Go on where the program ended</source>
        <translation>从上次退出处继续</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>将模型拖放到此处</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .safetensors or a .gguf file. It is only read, never changed.</source>
        <translation>Hugging Face 文件夹、.safetensors 或 .gguf 文件。仅读取，绝不更改。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bits/weight</source>
        <translation>%1 比特/权重</translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation>不到 0.01 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This recipe cannot be used</source>
        <translation>此配方无法使用</translation>
    </message>
    <message>
        <source>The file is damaged or not a model</source>
        <translation>文件已损坏或不是模型</translation>
    </message>
    <message>
        <source>This model is not supported yet</source>
        <translation>尚不支持此模型</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>无法写入输出</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No suitable device</source>
        <translation>没有合适的设备</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The job failed</source>
        <translation>任务失败</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>Text and vision</source>
        <translation>文本与视觉</translation>
    </message>
</context>
</TS>
