<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BenchText</name>
    <message>
        <source>scale %1 = 2^%2 (E8M0)</source>
        <translation>スケール %1 = 2^%2 (E8M0)</translation>
    </message>
    <message>
        <source>scale %1 (%2)</source>
        <translation>スケール %1 (%2)</translation>
    </message>
    <message>
        <source>super-scale %1 (%2)</source>
        <translation>スーパースケール %1 (%2)</translation>
    </message>
    <message>
        <source>super-minimum %1 (%2)</source>
        <translation>スーパー最小値 %1 (%2)</translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation>最小値 %1 (%2)</translation>
    </message>
    <message>
        <source>factor %1 (of this row alone)</source>
        <translation>係数 %1（この行のみ）</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>刻み幅 %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>最低値 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>誤差 %1</translation>
    </message>
    <message>
        <source>error %1 (%2 %)</source>
        <translation>誤差 %1 (%2%)</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>%1 → %2 (code %3), %4</source>
        <translation>%1 → %2（コード %3）、%4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, stored as %4 (code %5) → %6, %7</source>
        <translation>%1 ÷ %2 = %3、%4 として格納（コード %5）→ %6、%7</translation>
    </message>
    <message>
        <source>plain numbers, no scale</source>
        <translation>スケールのない数値</translation>
    </message>
    <message>
        <source>several values share a code, so no value has a grid of its own</source>
        <translation>複数の値が 1 つのコードを共有するため、値ごとの格子はありません</translation>
    </message>
    <message>
        <source>the values are repeated to fill %1</source>
        <translation>値を繰り返して %1 個を満たしています</translation>
    </message>
    <message>
        <source>needs an importance matrix; here every column counts alike</source>
        <translation>重要度行列が必要です。ここではすべての列を同じ重さで扱います</translation>
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
        <translation>config.json にアーキテクチャ（architectures も model_type も）がありません</translation>
    </message>
    <message>
        <source>this %1 model cannot be carried over to GGUF: %2</source>
        <translation>この %1 モデルは GGUF にできません：%2</translation>
    </message>
    <message>
        <source>is GGUF, which has the names and the layout of llama.cpp; to write safetensors, start from the Hugging Face folder of the model</source>
        <translation>llama.cpp の名前と配置を持つ GGUF です。safetensors で書くには、モデルの Hugging Face フォルダーから始めてください</translation>
    </message>
    <message>
        <source>there is no config.json beside it, and no engine serves a model without; copy config.json and the tokenizer files into its folder</source>
        <translation>同じ場所に config.json がなく、これなしでモデルを動かせるエンジンはありません。config.json とトークナイザーのファイルをフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>there is no config.json beside it, so its architecture is not known; copy config.json and the tokenizer files into its folder</source>
        <translation>同じ場所に config.json がないため、アーキテクチャがわかりません。config.json とトークナイザーのファイルをフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>config.json does not have what %1 is made of, which every %2 model needs</source>
        <translation>config.json に、すべての %2 モデルに必要な %1 のもとになる値がありません</translation>
    </message>
    <message>
        <source>config.json gives %1 for %2, which is not a value of type %3</source>
        <translation>config.json の %2 の値 %1 は型 %3 の値ではありません</translation>
    </message>
    <message>
        <source>llama.cpp cannot load %1</source>
        <translation>llama.cpp は%1を読み込めません</translation>
    </message>
    <message>
        <source>a model of %1 layers; 1 to %2 are possible</source>
        <translation>%1 レイヤーのモデル（1～%2 が可能）</translation>
    </message>
    <message>
        <source>%1 experts per layer; at most %2 are possible</source>
        <translation>レイヤーあたり %1 個のエキスパート（%2 個まで可能）</translation>
    </message>
    <message>
        <source>a model that uses %1 of %2 experts</source>
        <translation>%2 個中 %1 個のエキスパートを使うモデル</translation>
    </message>
    <message>
        <source>the configuration lacks a number that %1 needs</source>
        <translation>設定に、%1 に必要な数値がありません</translation>
    </message>
    <message>
        <source>a model of %1 layers cannot be right</source>
        <translation>%1 レイヤーのモデルは正しくありえません</translation>
    </message>
    <message>
        <source>a vocabulary of %1 tokens cannot be right</source>
        <translation>%1 トークンの語彙は正しくありえません</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, whose values cannot be read; it can only be copied as it is</source>
        <translation>テンソル %1 は値を読めない %2 で格納されています。そのままコピーすることしかできません</translation>
    </message>
    <message>
        <source>tensor %1 has no place in a %2 model with this config.json; is it a variant of the architecture, or a config.json of another model?</source>
        <translation>テンソル %1 は、この config.json の %2 モデルには当てはまりません。アーキテクチャの変種か、別のモデルの config.json では？</translation>
    </message>
    <message>
        <source>%1 (and %2 others)</source>
        <translation>%1（ほか %2 個）</translation>
    </message>
    <message>
        <source>tensor %1 is missing; a %2 model needs it for %3</source>
        <translation>テンソル %1 がありません。%2 モデルの %3 に必要です</translation>
    </message>
    <message>
        <source>tensor %1 is missing, but %2 is there; all %3 of them are needed</source>
        <translation>テンソル %1 がありませんが、%2 はあります。%3 個すべてが必要です</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>テンソル %1 がありません</translation>
    </message>
    <message>
        <source>tensor %1 has the shape [%2], but by config.json it ought to be [%3]</source>
        <translation>テンソル %1 の形状は [%2] ですが、config.json では [%3] のはずです</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, but %3 as %4; tensors that are stacked need one type</source>
        <translation>テンソル %1 は %2、%3 は %4 で格納されています。まとめるテンソルは同じ型でなければなりません</translation>
    </message>
    <message>
        <source>the values of tensor %1 have to be reordered, which cannot be done in the form %2 in which they are stored</source>
        <translation>テンソル %1 の値は並べ替えが必要ですが、格納形式 %2 のままではできません</translation>
    </message>
    <message>
        <source>the file does not say its architecture (general.architecture), so the mixes of the presets cannot know its layers</source>
        <translation>ファイルにアーキテクチャ（general.architecture）がないため、プリセットの混合はレイヤーを知ることができません</translation>
    </message>
    <message>
        <source>the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text into tokens; copy the tokenizer files from where the weights came from</source>
        <translation>フォルダーにトークナイザー（tokenizer.json）がないため、結果は読み込めますが、テキストをトークンにできません。トークナイザーのファイルを重みの入手元からコピーしてください</translation>
    </message>
    <message>
        <source>PyTorch files run code when they are read, so they are not opened; save the model as safetensors and open that</source>
        <translation>PyTorch のファイルは読むとコードが実行されるため、開きません。モデルを safetensors で保存して、それを開いてください</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 and again in %3</source>
        <translation>テンソル %1 が %2 と %3 の両方にあります</translation>
    </message>
    <message>
        <source>this is a safetensors file, but its name does not end so; give it the ending .safetensors and open it again</source>
        <translation>safetensors ファイルですが、名前の拡張子が違います。拡張子を .safetensors にして開き直してください</translation>
    </message>
    <message>
        <source>this is Mistral&apos;s own layout (params.json), which is not supported; open the Hugging Face form of the model, with config.json</source>
        <translation>Mistral 独自の構成（params.json）には対応していません。config.json のある Hugging Face 形式のモデルを開いてください</translation>
    </message>
    <message>
        <source>config.json is missing, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>config.json がないため、モデルのことが何もわかりません。重みの入手元からコピーしてください</translation>
    </message>
    <message>
        <source>config.json is missing beside it, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>同じ場所に config.json がないため、モデルのことが何もわかりません。重みの入手元からコピーしてください</translation>
    </message>
    <message>
        <source>there are %1 .safetensors files, but %2 is missing, so it is not known which of them belong to the model; copy it from where the weights came from</source>
        <translation>.safetensors ファイルが %1 個ありますが、%2 がないため、どれがモデルのものかわかりません。重みの入手元からコピーしてください</translation>
    </message>
    <message>
        <source>%1 of %2 tensors have a type that is not known; they can be copied, but not decoded</source>
        <translation>%2 個中 %1 個のテンソルは型が不明です。コピーはできますが、復号はできません</translation>
    </message>
    <message>
        <source>%1 weights are not quantised, though the configuration says so: %2</source>
        <translation>設定に反して %1 個の重みは量子化されていません：%2</translation>
    </message>
    <message>
        <source>%1 weights are quantised, though the configuration leaves them out; they are read as their scales say: %2</source>
        <translation>設定では除外されている %1 個の重みが量子化されています。スケールに従って読みます：%2</translation>
    </message>
    <message>
        <source>%1 weights are stored as %2, which the configuration says; they are read as they are stored: %3</source>
        <translation>%1 個の重みは %2（設定の記載）として格納されています。格納のとおりに読みます：%3</translation>
    </message>
    <message>
        <source>%1 tensors belong to weights that do not need them, and are left out: %2</source>
        <translation>%1 個のテンソルは、それを必要としない重みに属するため省きます：%2</translation>
    </message>
    <message>
        <source>the configuration of the quantisation does not say its method (quant_method); these can be read: %1</source>
        <translation>量子化の設定に方式（quant_method）がありません。読めるのは：%1</translation>
    </message>
    <message>
        <source>the weights are quantised already by the method %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>重みはすでに、読めない方式 %1 で量子化されています（読めるのは：%2）。16 ビットのモデルを開いてください</translation>
    </message>
    <message>
        <source>the weights are quantised already as %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>重みはすでに、読めない形式 %1 で量子化されています（読めるのは：%2）。16 ビットのモデルを開いてください</translation>
    </message>
    <message>
        <source>the layers of a ModelOpt model with mixed precision (quantized_layers) are missing; copy hf_quant_config.json from where the weights came from</source>
        <translation>混合精度の ModelOpt モデルのレイヤー（quantized_layers）がありません。hf_quant_config.json を重みの入手元からコピーしてください</translation>
    </message>
    <message>
        <source>compressed-tensors without config_groups</source>
        <translation>config_groups のない compressed-tensors です</translation>
    </message>
    <message>
        <source>GPTQ without bits</source>
        <translation>bits のない GPTQ です</translation>
    </message>
    <message>
        <source>group_size %1 makes no sense</source>
        <translation>group_size %1 は意味をなしません</translation>
    </message>
    <message>
        <source>the factor of the whole tensor is missing (%1.%2)</source>
        <translation>テンソル全体の係数がありません（%1.%2）</translation>
    </message>
    <message>
        <source>its scales are missing (%1.weight_scale or %2.weight_scale_inv), though the configuration says %3</source>
        <translation>設定には %3 とありますが、スケール（%1.weight_scale または %2.weight_scale_inv）がありません</translation>
    </message>
    <message>
        <source>its scales are missing (%1_scales)</source>
        <translation>スケールがありません（%1_scales）</translation>
    </message>
    <message>
        <source>its zero points are missing (%1.weight_zero_point), though the configuration says that it is not symmetric</source>
        <translation>設定では対称でないのに、ゼロ点（%1.weight_zero_point）がありません</translation>
    </message>
    <message>
        <source>its %1 are missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1.weight_shape is missing</source>
        <translation>%1.weight_shape がありません</translation>
    </message>
    <message>
        <source>numbers of type %1 (AMD&apos;s own FP8) cannot be read; open the 16-bit form of the model</source>
        <translation>型 %1（AMD 独自の FP8）の数値は読めません。16 ビットのモデルを開いてください</translation>
    </message>
    <message>
        <source>experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for Llama 4) cannot be read; open the 16-bit form of the model</source>
        <translation>転置して格納された FP8 のエキスパート（[experts, in, out]、Llama 4 向け FBGEMM の方式）は読めません。16 ビットのモデルを開いてください</translation>
    </message>
    <message>
        <source>scales of shape %1 are for blocks of %2, but the configuration does not say how large the blocks are (weight_block_size)</source>
        <translation>形状 %1 のスケールは %2 のブロック用ですが、設定にブロックの大きさ（weight_block_size）がありません</translation>
    </message>
    <message>
        <source>the scales of %1 are of type %2, which scales never are</source>
        <translation>%1 のスケールの型が %2 ですが、スケールにはありえません</translation>
    </message>
    <message>
        <source>scales of shape %1 do not fit %2 with %3 matrices of %4 rows and %5 columns</source>
        <translation>形状 %1 のスケールは、%4 行 %5 列の行列 %3 個からなる %2 に合いません</translation>
    </message>
    <message>
        <source>%1, whatever the size of the blocks</source>
        <translation>%1。ブロックの大きさによらず合いません</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2, which would fit if they were transposed</source>
        <translation>%1。設定では %2 用で、転置すれば合います</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2</source>
        <translation>%1。設定では %2 用です</translation>
    </message>
    <message>
        <source>the whole matrix</source>
        <translation>行列全体</translation>
    </message>
    <message>
        <source>one row each</source>
        <translation>1 行ずつ</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>%1 個のグループ</translation>
    </message>
    <message>
        <source>blocks of %1x%2</source>
        <translation>%1x%2 のブロック</translation>
    </message>
    <message>
        <source>a factor of %1 for the whole tensor makes no sense</source>
        <translation>テンソル全体の係数 %1 は意味をなしません</translation>
    </message>
    <message>
        <source>a second weight of low rank is added to it (SVDQuant), which cannot be read; open the 16-bit form of the model</source>
        <translation>低ランクの第二の重みが加わる形（SVDQuant）は読めません。16 ビットのモデルを開いてください</translation>
    </message>
    <message>
        <source>the same weight is also there as %1</source>
        <translation>同じ重みが %1 としてもあります</translation>
    </message>
    <message>
        <source>it is not known what this tensor does to %1.weight, which cannot be read without it</source>
        <translation>このテンソルが %1.weight に何をするかわからず、これなしでは読めません</translation>
    </message>
    <message>
        <source>the weight that it belongs to is missing (%1.weight)</source>
        <translation>対応する重みがありません（%1.weight）</translation>
    </message>
    <message>
        <source>the configuration&apos;s pattern of modules cannot be read: %1</source>
        <translation>設定のモジュールのパターンが読めません：%1</translation>
    </message>
    <message>
        <source>begins like neither a GGUF nor a safetensors file</source>
        <translation>GGUF ファイルとも safetensors ファイルとも違う始まり方をしています</translation>
    </message>
    <message>
        <source>is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to safetensors first</source>
        <translation>PyTorch のチェックポイント（pickle）で、読み込むとコードが実行されることがあります。先に safetensors に変換してください</translation>
    </message>
    <message>
        <source>is a GGML file from before GGUF (2023); convert the original model again</source>
        <translation>GGUF より前（2023 年）の GGML ファイルです。元のモデルを変換し直してください</translation>
    </message>
    <message>
        <source>is a compressed archive; unpack it first</source>
        <translation>圧縮アーカイブです。先に展開してください</translation>
    </message>
    <message>
        <source>is a web page, probably the answer of a download that failed; download the file again</source>
        <translation>Web ページです。失敗したダウンロードの応答と思われます。もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>begins with a byte-swapped GGUF magic number; it is damaged or made for other processors</source>
        <translation>バイト順が逆の GGUF マジックナンバーで始まっています。壊れているか、別のプロセッサー用です</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; in its folder</source>
        <translation>ファイル本体ではなく Git LFS のポインターです。そのフォルダーで「git lfs pull」を実行してください</translation>
    </message>
    <message>
        <source>is an HDF5 file; convert it to safetensors first</source>
        <translation>HDF5 ファイルです。先に safetensors に変換してください</translation>
    </message>
    <message>
        <source>is a NumPy array; convert it to safetensors first</source>
        <translation>NumPy 配列です。先に safetensors に変換してください</translation>
    </message>
    <message>
        <source>is a program or library, not a model</source>
        <translation>モデルではなく、プログラムかライブラリです</translation>
    </message>
    <message>
        <source>is empty; its download or copy has probably failed</source>
        <translation>空です。ダウンロードかコピーに失敗したと思われます</translation>
    </message>
    <message>
        <source>begins with zeros only; its download or copy has probably failed</source>
        <translation>ゼロだけで始まっています。ダウンロードかコピーに失敗したと思われます</translation>
    </message>
    <message>
        <source>is JSON text, not a file of tensors; open the folder of the model instead</source>
        <translation>テンソルのファイルではなく JSON のテキストです。代わりにモデルのフォルダーを開いてください</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes and reaches past the %3 that a header may have</source>
        <translation>%1 に %2 バイト必要で、ヘッダーの上限 %3 を超えます</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes, but the file ends %3 bytes further on; it is cut off or damaged</source>
        <translation>%1 に %2 バイト必要ですが、ファイルは残り %3 バイトで終わっています。途中で切れているか、壊れています</translation>
    </message>
    <message>
        <source>%1 declares %2 elements of %3 bytes, which overflows</source>
        <translation>%1 は %3 バイトの要素を %2 個と宣言していますが、多すぎて数えられません</translation>
    </message>
    <message>
        <source>%1 declares %2 entries, more than the %3 we accept</source>
        <translation>%1 は %2 個の項目を宣言していますが、受け付けるのは %3 個までです</translation>
    </message>
    <message>
        <source>%1 declares %2 elements, more than the %3 we accept</source>
        <translation>%1 は %2 個の要素を宣言していますが、受け付けるのは %3 個までです</translation>
    </message>
    <message>
        <source>%1 declares %2 tensors, more than the %3 we accept</source>
        <translation>%1 は %2 個のテンソルを宣言していますが、受け付けるのは %3 個までです</translation>
    </message>
    <message>
        <source>%1 has the unknown value type %2</source>
        <translation>%1 の値の型 %2 は不明です</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions; at most %3 are allowed</source>
        <translation>%1 は %2 次元ですが、%3 次元までしか使えません</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are allowed</source>
        <translation>%1 は %2 バイトありますが、%3 バイトまでしか使えません</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; 1 to %3 are allowed</source>
        <translation>%1 は %2 バイトですが、使えるのは 1～%3 バイトです</translation>
    </message>
    <message>
        <source>%1 is followed by %2 bytes</source>
        <translation>%1 の後ろに %2 バイト残っています</translation>
    </message>
    <message>
        <source>the list of tensors</source>
        <translation>テンソルの一覧</translation>
    </message>
    <message>
        <source>the list of metadata</source>
        <translation>メタデータの一覧</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>テンソルの数</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>メタデータの数</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>項目の数</translation>
    </message>
    <message>
        <source>the number of chunks</source>
        <translation>チャンクの数</translation>
    </message>
    <message>
        <source>the magic number</source>
        <translation>マジックナンバー</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>ファイルの終わり</translation>
    </message>
    <message>
        <source>the name of tensor %1</source>
        <translation>テンソル %1 の名前</translation>
    </message>
    <message>
        <source>the name of entry %1</source>
        <translation>項目 %1 の名前</translation>
    </message>
    <message>
        <source>the key of metadata entry %1</source>
        <translation>メタデータの項目 %1 のキー</translation>
    </message>
    <message>
        <source>the value of key %1</source>
        <translation>キー %1 の値</translation>
    </message>
    <message>
        <source>the name of the text</source>
        <translation>テキストの名前</translation>
    </message>
    <message>
        <source>%1 is not &quot;GGUF&quot;; this is not a GGUF file</source>
        <translation>%1 が「GGUF」ではありません。GGUF ファイルではありません</translation>
    </message>
    <message>
        <source>GGUF version 1 of 2023, which current programs no longer read; convert the original model again</source>
        <translation>現在のプログラムでは読めない 2023 年の GGUF バージョン 1 です。元のモデルを変換し直してください</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, made for other processors; convert it to little-endian first</source>
        <translation>別のプロセッサー用のビッグエンディアンの GGUF ファイルです。先にリトルエンディアンに変換してください</translation>
    </message>
    <message>
        <source>GGUF version %1; versions 2 and 3 are known</source>
        <translation>GGUF バージョン %1 です。使えるのはバージョン 2 と 3 です</translation>
    </message>
    <message>
        <source>tensor %1 has rows of %2 values, but %3 needs a multiple of %4</source>
        <translation>テンソル %1 の行は %2 個の値ですが、%3 には %4 の倍数が必要です</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, which begins at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>テンソル %1 はバイト %3 から始まるデータの位置 %2 から始まりますが、ファイルはバイト %4 で終わっています。途中で切れています：もう一度ダウンロードかコピーをしてください</translation>
    </message>
    <message>
        <source>tensor %1 needs %2 bytes at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>テンソル %1 はバイト %3 から %2 バイト必要ですが、ファイルはバイト %4 で終わっています。途中で切れています：もう一度ダウンロードかコピーをしてください</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, not a multiple of the alignment %3</source>
        <translation>テンソル %1 はデータの位置 %2 から始まりますが、アラインメント %3 の倍数ではありません</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, but the tensor before it ends at %3</source>
        <translation>テンソル %1 はデータの位置 %2 から始まりますが、前のテンソルは %3 で終わっています</translation>
    </message>
    <message>
        <source>tensor %1 is in another file of this split too</source>
        <translation>テンソル %1 はこの分割モデルの別のファイルにもあります</translation>
    </message>
    <message>
        <source>a part of a split model without the key &quot;%1&quot;</source>
        <translation>分割モデルの一部ですが、キー「%1」がありません</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is not a number from 0 to %2</source>
        <translation>キー「%1」が 0～%2 の数値ではありません</translation>
    </message>
    <message>
        <source>key &quot;split.no&quot; is %1, but the split has only %2 files</source>
        <translation>キー「split.no」は %1 ですが、分割モデルのファイルは %2 個だけです</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model, so its name must end with %3; give it its original name again</source>
        <translation>分割モデルの %2 個中 %1 番目のファイルなので、名前は %3 で終わらなければなりません。元の名前に戻してください</translation>
    </message>
    <message>
        <source>its name says file %1 of %2, but its metadata say file %3 of %4</source>
        <translation>名前では %2 個中 %1 番目ですが、メタデータでは %4 個中 %3 番目です</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model; open the first one, %3</source>
        <translation>分割モデルの %2 個中 %1 番目のファイルです。最初のファイル %3 を開いてください</translation>
    </message>
    <message>
        <source>file %1 of this split model is missing: %2</source>
        <translation>この分割モデルの %1 番目のファイルがありません：%2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>バイト %1：%2</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>テンソル %1：%2</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: %2</source>
        <translation>ルール「%1」：%2</translation>
    </message>
    <message>
        <source>custom rule &quot;%1&quot;: %2</source>
        <translation>カスタムルール「%1」：%2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>ルール %1：%2</translation>
    </message>
    <message>
        <source>pattern &quot;%1&quot;: %2 at offset %3</source>
        <translation>パターン「%1」：%2（位置 %3）</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>テンソル「%1」</translation>
    </message>
    <message>
        <source>entry &quot;%1&quot;</source>
        <translation>項目「%1」</translation>
    </message>
    <message>
        <source>%1 (a warning, refused because of --strict)</source>
        <translation>%1（警告ですが、--strict のため中止）</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>デバイス %1 はありません</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 は使えません：%2</translation>
    </message>
    <message>
        <source>its Vulkan is older than 1.1</source>
        <translation>Vulkan が 1.1 より古いです</translation>
    </message>
    <message>
        <source>its shaders see too few buffers at once</source>
        <translation>シェーダーが一度に扱えるバッファーが少なすぎます</translation>
    </message>
    <message>
        <source>its workgroups are too small</source>
        <translation>ワークグループが小さすぎます</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>計算ができません</translation>
    </message>
    <message>
        <source>Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used</source>
        <translation>変数 QUANTLOOM_VULKAN で Vulkan が無効です：CPU を使います</translation>
    </message>
    <message>
        <source>there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used</source>
        <translation>このコンピューターに Vulkan がありません（libvulkan が入っていません）：CPU を使います</translation>
    </message>
    <message>
        <source>the Vulkan of this computer is older than 1.1: the CPU is used</source>
        <translation>このコンピューターの Vulkan は 1.1 より古いです：CPU を使います</translation>
    </message>
    <message>
        <source>%1 may use %2 more, and %3 needs %4: use a smaller type or context, or the CPU</source>
        <translation>%1 で使えるのはあと %2 ですが、%3 には %4 必要です：小さい型やコンテキスト、または CPU を使ってください</translation>
    </message>
    <message>
        <source>%1 gives out at most %2 at once, and %3 needs %4: use a smaller type, or the CPU</source>
        <translation>%1 が一度に確保できるのは %2 までですが、%3 には %4 必要です：小さい型か CPU を使ってください</translation>
    </message>
    <message>
        <source>%1 has too little memory for %2: use a smaller type or context, or the CPU</source>
        <translation>%1 は %2 にはメモリが足りません：小さい型やコンテキスト、または CPU を使ってください</translation>
    </message>
    <message>
        <source>%1 failed while %2 (%3)</source>
        <translation>%1 が %2 で失敗しました（%3）</translation>
    </message>
    <message>
        <source>this device cannot take hidden states; run it on the processor</source>
        <translation>このデバイスは隠れ状態を受け取れません。プロセッサーで実行してください</translation>
    </message>
    <message>
        <source>this device does not collect the inputs of matrices; calibrate on the processor</source>
        <translation>このデバイスは行列の入力を集められません。プロセッサーでキャリブレーションしてください</translation>
    </message>
    <message>
        <source>llama.cpp has kernels of its own for these blocks; they run on every device</source>
        <translation>llama.cpp にこれらのブロック用のカーネルがあり、どのデバイスでも動きます</translation>
    </message>
    <message>
        <source>no BF16 units; engines run such models in F16</source>
        <translation>BF16 ユニットがなく、エンジンは F16 で実行します</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin, from 7.5)</source>
        <translation>Ada より前に FP8 ユニットはなく、vLLM は FP8 の重みを 16 ビットに展開します（Marlin、7.5 以降）</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin), which halves the memory</source>
        <translation>Ada より前に FP8 ユニットはなく、vLLM は FP8 の重みを 16 ビットに展開します（Marlin）。メモリは半分になります</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin (from 7.5 since the end of 2025)</source>
        <translation>Blackwell より前に FP4 ユニットはなく、vLLM は重みだけを Marlin で扱います（2025 年末から 7.5 以降）</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin, slower than INT4 there</source>
        <translation>Blackwell より前に FP4 ユニットはなく、vLLM は重みだけを Marlin で扱います。INT4 より遅くなります</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin</source>
        <translation>Blackwell より前に FP4 ユニットはなく、vLLM は重みだけを Marlin で扱います</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin, from 7.5 since the end of 2025): small in memory, no faster units</source>
        <translation>4 ビットの重みは読むときに 16 ビットに展開します（Marlin、2025 年末から 7.5 以降）：メモリは小さいが、速いユニットはありません</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin): small in memory, no faster units</source>
        <translation>4 ビットの重みは読むときに 16 ビットに展開します（Marlin）：メモリは小さいが、速いユニットはありません</translation>
    </message>
    <message>
        <source>its kernels in vLLM want inputs in BF16, which Turing lacks</source>
        <translation>vLLM のカーネルには BF16 の入力が必要ですが、Turing にはありません</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits (Marlin)</source>
        <translation>GPTQ と AWQ はメモリが小さく、16 ビットで計算します（Marlin）</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits</source>
        <translation>GPTQ と AWQ はメモリが小さく、16 ビットで計算します</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are computed in 16 bits by kernels in Triton; vLLM&apos;s own table does not list them for AMD</source>
        <translation>GPTQ と AWQ は Triton のカーネルで 16 ビット計算します。vLLM の表では AMD の対応に載っていません</translation>
    </message>
    <message>
        <source>GPTQ and AWQ run on x86-64</source>
        <translation>GPTQ と AWQ は x86-64 で動きます</translation>
    </message>
    <message>
        <source>run GGUF: Q4_K_M or larger has kernels made for it</source>
        <translation>GGUF を使ってください：Q4_K_M 以上には専用のカーネルがあります</translation>
    </message>
    <message>
        <source>its units compute in 16 bits</source>
        <translation>ユニットは 16 ビットで計算します</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; weights are unpacked to 16 bits (Marlin)</source>
        <translation>Blackwell より前に FP4 ユニットはなく、重みは 16 ビットに展開します（Marlin）</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; experts are unpacked to 16 bits (Triton, Marlin)</source>
        <translation>Blackwell より前に FP4 ユニットはなく、エキスパートは 16 ビットに展開します（Triton、Marlin）</translation>
    </message>
    <message>
        <source>half the memory at nearly no loss; for 4 bits run GGUF, or INT4 by GPTQ or AWQ</source>
        <translation>ほぼ無損失でメモリが半分。4 ビットなら GGUF、または GPTQ か AWQ の INT4 を使ってください</translation>
    </message>
    <message>
        <source>FP8 tensor cores, from 8.9</source>
        <translation>FP8 Tensor コア（8.9 以降）</translation>
    </message>
    <message>
        <source>FP8 tensor cores: half the memory, faster than 16 bits, nearly no loss</source>
        <translation>FP8 Tensor コア：メモリは半分、16 ビットより速く、ほぼ無損失</translation>
    </message>
    <message>
        <source>FP8 tensor cores; blocks of 128x128 have kernels of their own (DeepGEMM)</source>
        <translation>FP8 Tensor コア。128x128 のブロックには専用カーネルがあります（DeepGEMM）</translation>
    </message>
    <message>
        <source>FP8 tensor cores</source>
        <translation>FP8 Tensor コア</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16; older versions of vLLM fall back to Marlin</source>
        <translation>16 個グループの FP4 Tensor コア。古い vLLM では Marlin になります</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16</source>
        <translation>16 個グループの FP4 Tensor コア</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 32</source>
        <translation>32 個グループの FP4 Tensor コア</translation>
    </message>
    <message>
        <source>inputs stay in 16 bits, so the FP4 units are not used; NVFP4 with scaled inputs uses them</source>
        <translation>入力が 16 ビットのままなので FP4 ユニットは使われません。入力をスケーリングする NVFP4 なら使われます</translation>
    </message>
    <message>
        <source>FP4 tensor cores; it needs scales of the inputs, and FP8_DYNAMIC is the safe choice without them</source>
        <translation>FP4 Tensor コア。入力のスケールが必要で、なければ FP8_DYNAMIC が安全です</translation>
    </message>
    <message>
        <source>the units are there, but vLLM runs MXFP4 experts through Marlin on 12.x</source>
        <translation>ユニットはありますが、vLLM は 12.x で MXFP4 のエキスパートを Marlin で扱います</translation>
    </message>
    <message>
        <source>FP8 matrix units; engines convert E4M3 to its own variant (FNUZ) when they load</source>
        <translation>FP8 行列ユニット。エンジンは読み込み時に E4M3 を独自形式（FNUZ）に変換します</translation>
    </message>
    <message>
        <source>no kernels for AMD</source>
        <translation>AMD 用のカーネルがありません</translation>
    </message>
    <message>
        <source>no FP4 units before CDNA 4; weights are unpacked</source>
        <translation>CDNA 4 より前に FP4 ユニットはなく、重みは展開されます</translation>
    </message>
    <message>
        <source>FP8 matrix units: half the memory, nearly no loss</source>
        <translation>FP8 行列ユニット：メモリは半分、ほぼ無損失</translation>
    </message>
    <message>
        <source>FP8 matrix units in the standard variant</source>
        <translation>標準形式の FP8 行列ユニット</translation>
    </message>
    <message>
        <source>matrix instructions take MXFP4 with its scales as it is</source>
        <translation>行列命令が MXFP4 をスケールごとそのまま扱えます</translation>
    </message>
    <message>
        <source>MXFP4 in its matrix units; FP8_DYNAMIC where quality comes first</source>
        <translation>行列ユニットで MXFP4。品質優先なら FP8_DYNAMIC</translation>
    </message>
    <message>
        <source>vLLM supports Radeon cards from RDNA 3 on</source>
        <translation>vLLM が対応する Radeon は RDNA 3 以降です</translation>
    </message>
    <message>
        <source>no FP4 units</source>
        <translation>FP4 ユニットがありません</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or ROCm</source>
        <translation>Vulkan か ROCm の llama.cpp で GGUF を使ってください</translation>
    </message>
    <message>
        <source>no FP8 units</source>
        <translation>FP8 ユニットがありません</translation>
    </message>
    <message>
        <source>the units are there, in the standard variant, but most versions of ROCm&apos;s kernels do not use them</source>
        <translation>標準形式のユニットがありますが、ROCm のカーネルの多くの版は使いません</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for it</source>
        <translation>vLLM にこれ用の FP8 カーネルがありません</translation>
    </message>
    <message>
        <source>no kernels for Intel</source>
        <translation>Intel 用のカーネルがありません</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or SYCL</source>
        <translation>Vulkan か SYCL の llama.cpp で GGUF を使ってください</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; MLX has formats of its own</source>
        <translation>vLLM に Metal 用のカーネルはなく、MLX には独自の形式があります</translation>
    </message>
    <message>
        <source>no FP8 units, and vLLM has no kernels for Metal</source>
        <translation>FP8 ユニットがなく、vLLM に Metal 用のカーネルもありません</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; in GGUF it runs</source>
        <translation>vLLM に Metal 用のカーネルはありません。GGUF なら動きます</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal</source>
        <translation>vLLM に Metal 用のカーネルがありません</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Metal</source>
        <translation>Metal の llama.cpp で GGUF を使ってください</translation>
    </message>
    <message>
        <source>computed in floats unless the CPU has AMX or AVX-512 BF16</source>
        <translation>CPU に AMX か AVX-512 BF16 がなければ、単精度で計算します</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for CPUs</source>
        <translation>vLLM に CPU 用の FP8 カーネルがありません</translation>
    </message>
    <message>
        <source>no kernels for CPUs in vLLM; in GGUF it runs</source>
        <translation>vLLM に CPU 用のカーネルはありません。GGUF なら動きます</translation>
    </message>
    <message>
        <source>no kernels for CPUs</source>
        <translation>CPU 用のカーネルがありません</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp; the speed is that of the memory, so smaller is faster</source>
        <translation>llama.cpp で GGUF を使ってください。速さはメモリで決まるため、小さいほど速くなります</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, data centre (10.0, 10.3)</source>
        <translation>NVIDIA Blackwell、データセンター (10.0, 10.3)</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, desktop (12.0, 12.1)</source>
        <translation>NVIDIA Blackwell、デスクトップ (12.0, 12.1)</translation>
    </message>
    <message>
        <source>AMD RDNA 3 and 3.5</source>
        <translation>AMD RDNA 3、3.5</translation>
    </message>
    <message>
        <source>x86-64 or Arm, without a card</source>
        <translation>x86-64 または Arm、カードなし</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder, not a file</source>
        <translation>%1 を開けません：ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>cannot open %1: it is a device or pipe, not a file</source>
        <translation>%1 を開けません：ファイルではなくデバイスかパイプです</translation>
    </message>
    <message>
        <source>cannot open folder %1: %2</source>
        <translation>フォルダー %1 を開けません：%2</translation>
    </message>
    <message>
        <source>cannot open for writing %1: %2</source>
        <translation>%1 を書き込み用に開けません：%2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 を開けません：%2</translation>
    </message>
    <message>
        <source>cannot read byte %1 of %2: %3</source>
        <translation>%2 のバイト %1 を読めません：%3</translation>
    </message>
    <message>
        <source>cannot map %1 of %2: %3</source>
        <translation>%2 の %1 をメモリに割り当てられません：%3</translation>
    </message>
    <message>
        <source>cannot examine %1: %2</source>
        <translation>%1 を調べられません：%2</translation>
    </message>
    <message>
        <source>cannot list folder %1: %2</source>
        <translation>フォルダー %1 の内容を一覧できません：%2</translation>
    </message>
    <message>
        <source>cannot ask for the free space of %1: %2</source>
        <translation>%1 の空き容量を取得できません：%2</translation>
    </message>
    <message>
        <source>cannot write to &quot;%1&quot;: it does not end with a file name</source>
        <translation>「%1」に書き込めません：ファイル名で終わっていません</translation>
    </message>
    <message>
        <source>cannot write to %1: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>cannot write %1 at byte %2 of %3: %4</source>
        <translation>%3 のバイト %2 に %1 を書き込めません：%4</translation>
    </message>
    <message>
        <source>cannot write %1: the name has %2 bytes, and this file system allows %3 (with &quot;%4&quot; behind it while writing); choose a shorter name</source>
        <translation>%1 に書き込めません：名前が %2 バイトありますが、このファイルシステムで使えるのは %3 バイトまでです（書き込み中は後ろに「%4」が付きます）。短い名前を選んでください</translation>
    </message>
    <message>
        <source>cannot write %1: it will have %2, and the file system of this folder (FAT) ends files at 4 GiB; split the output or choose another disk</source>
        <translation>%1 に書き込めません：サイズが %2 になりますが、このフォルダーのファイルシステム（FAT）では 4 GiB までです。出力を分割するか、別のディスクを選んでください</translation>
    </message>
    <message>
        <source>cannot write %1: it needs %2, but only %3 are free in %4; free %5 or choose another folder</source>
        <translation>%1 に書き込めません：%2 必要ですが、%4 の空きは %3 だけです。%5 空けるか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>cannot write %1: the folder %2 does not exist</source>
        <translation>%1 に書き込めません：フォルダー %2 がありません</translation>
    </message>
    <message>
        <source>cannot write %1: %2 is a file, not a folder</source>
        <translation>%1 に書き込めません：%2 はフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>cannot write %1: there is a folder of this name</source>
        <translation>%1 に書き込めません：同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>cannot rename to %1: %2</source>
        <translation>%1 に名前を変更できません：%2</translation>
    </message>
    <message>
        <source>cannot bring to the disk the folder %1: %2</source>
        <translation>フォルダー %1 をディスクに書き出せません：%2</translation>
    </message>
    <message>
        <source>cannot bring to the disk %1: %2</source>
        <translation>%1 をディスクに書き出せません：%2</translation>
    </message>
    <message>
        <source>cannot reserve %1 for %2: %3</source>
        <translation>%2 のために %1 を確保できません：%3</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>フォルダー %1 を作成できません：%2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>%1 を作成できません：%2</translation>
    </message>
    <message>
        <source>cannot empty %1: %2</source>
        <translation>%1 を空にできません：%2</translation>
    </message>
    <message>
        <source>cannot append to %1: %2</source>
        <translation>%1 に追記できません：%2</translation>
    </message>
    <message>
        <source>cannot remove the folder %1: %2</source>
        <translation>フォルダー %1 を削除できません：%2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 を削除できません：%2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or allow it to be overwritten</source>
        <translation>%1 はすでにあります。別の名前を選ぶか、上書きを許可してください</translation>
    </message>
    <message>
        <source>%1 exists already; replace it with --overwrite, or choose another output</source>
        <translation>%1 はすでにあります。--overwrite で置き換えるか、別の出力先を選んでください</translation>
    </message>
    <message>
        <source>%1 exists already and is not replaced</source>
        <translation>%1 はすでにあり、置き換えません</translation>
    </message>
    <message>
        <source>%1 has appeared meanwhile and is not replaced</source>
        <translation>%1 はその間に現れたため、置き換えません</translation>
    </message>
    <message>
        <source>%1 is being written by another job; wait for it, or choose another name</source>
        <translation>%1 は別のジョブが書き込み中です。終わるまで待つか、別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 a file of this kind may have</source>
        <translation>%1 は %2 あり、この種のファイルの上限 %3 を超えています</translation>
    </message>
    <message>
        <source>ends at byte %1, but had %2 bytes when it was opened; something is changing this file</source>
        <translation>バイト %1 で終わっていますが、開いたときは %2 バイトありました。何かがこのファイルを変更しています</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>%1; raise the limit of open files (ulimit -n)</source>
        <translation>%1。開けるファイル数の上限を上げてください (ulimit -n)</translation>
    </message>
    <message>
        <source>%1; free some space or choose another folder</source>
        <translation>%1。空きを作るか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1; your quota on this file system is used up</source>
        <translation>%1。このファイルシステムの割り当て容量を使い切りました</translation>
    </message>
    <message>
        <source>%1; choose a folder on a writable file system</source>
        <translation>%1。書き込みのできるファイルシステムのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>has %1 bytes, too few for an importance matrix</source>
        <translation>%1 バイトしかなく、重要度行列には足りません</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing or not a number; this is not a complete importance matrix</source>
        <translation>キー「%1」がないか、数値ではありません。完全な重要度行列ではありません</translation>
    </message>
    <message>
        <source>key &quot;general.type&quot; is not &quot;imatrix&quot;; this is not an importance matrix</source>
        <translation>キー「general.type」が「imatrix」ではありません。重要度行列ではありません</translation>
    </message>
    <message>
        <source>key &quot;imatrix.datasets&quot; is missing or not a list of strings; this is not a complete importance matrix</source>
        <translation>キー「imatrix.datasets」がないか、文字列のリストではありません。完全な重要度行列ではありません</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2 instead of F32</source>
        <translation>テンソル %1 の型が F32 ではなく %2 です</translation>
    </message>
    <message>
        <source>holds no sums; this is not a complete importance matrix</source>
        <translation>合計がありません。完全な重要度行列ではありません</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values, which do not share out among %3 counts</source>
        <translation>テンソル %1 の値 %2 個は %3 個のカウントに割り振れません</translation>
    </message>
    <message>
        <source>value %1 is %2, which no sum of squares can be; make the importance matrix again</source>
        <translation>値 %1 が %2 ですが、二乗和ではありえません。重要度行列を作り直してください</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined: tensor %3 has %4 values in one and %5 in the other</source>
        <translation>%1 と %2 は合成できません：テンソル %3 の値が一方では %4 個、もう一方では %5 個です</translation>
    </message>
    <message>
        <source>has no entries</source>
        <translation>項目がありません</translation>
    </message>
    <message>
        <source>no entry has seen anything</source>
        <translation>どの項目にもデータがありません</translation>
    </message>
    <message>
        <source>tensor %1 has no values</source>
        <translation>テンソル %1 に値がありません</translation>
    </message>
    <message>
        <source>an object of modules and numbers is expected</source>
        <translation>モジュールと数値のオブジェクトが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>「%1」は数値でなければなりません</translation>
    </message>
    <message>
        <source>says nothing of the largest inputs of this model; collect it with `quantloom imatrix MODEL --text FILE`, other programs do not measure them</source>
        <translation>このモデルの入力の最大値がありません。`quantloom imatrix MODEL --text FILE` で集めてください。ほかのプログラムは測りません</translation>
    </message>
    <message>
        <source>%1 is %2, but the largest magnitude of inputs is above 0</source>
        <translation>%1 が %2 ですが、入力の最大の大きさは 0 より大きいはずです</translation>
    </message>
    <message>
        <source>names no module of this model</source>
        <translation>このモデルのモジュールが一つもありません</translation>
    </message>
    <message>
        <source>%1 names %2 modules that the model has not, the first is %3</source>
        <translation>%1 にはこのモデルにないモジュールが %2 個あります。最初は %3 です</translation>
    </message>
    <message>
        <source>%1 is the file that is read (%2); choose another output</source>
        <translation>%1 は読み込むファイルです（%2）。別の出力先を選んでください</translation>
    </message>
    <message>
        <source>%1 is there from an interrupted job; continue it with --resume, or start from the beginning with --overwrite</source>
        <translation>%1 は中断したジョブのものです。--resume で続けるか、--overwrite で最初からやり直してください</translation>
    </message>
    <message>
        <source>%1 belongs to another job (%2) than this one (%3), so it cannot be continued; start from the beginning with --overwrite, or choose another output</source>
        <translation>%1 はこのジョブ（%3）ではなく別のジョブ（%2）のものなので、続けられません。--overwrite で最初からやり直すか、別の出力先を選んでください</translation>
    </message>
    <message>
        <source>%1 is a file; the model becomes a folder, so choose another name</source>
        <translation>%1 はファイルです。モデルはフォルダーになるので、別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1 is the folder that is read; choose another output</source>
        <translation>%1 は読み込むフォルダーです。別の出力先を選んでください</translation>
    </message>
    <message>
        <source>%1 holds a model already (%2); replace it with --overwrite, or choose another output</source>
        <translation>%1 にはすでにモデルがあります（%2）。--overwrite で置き換えるか、別の出力先を選んでください</translation>
    </message>
    <message>
        <source>the plan cannot be carried out</source>
        <translation>この計画は実行できません</translation>
    </message>
    <message>
        <source>not a journal of an interrupted job; overwrite to start from the beginning</source>
        <translation>中断したジョブの記録ではありません。上書きで最初からやり直してください</translation>
    </message>
    <message>
        <source>a journal of another version of the program; overwrite to start from the beginning</source>
        <translation>別のバージョンのプログラムの記録です。上書きで最初からやり直してください</translation>
    </message>
    <message>
        <source>the job was cancelled before it began</source>
        <translation>ジョブは始まる前にキャンセルされました</translation>
    </message>
    <message>
        <source>the job was cancelled</source>
        <translation>ジョブはキャンセルされました</translation>
    </message>
    <message>
        <source>there was not enough memory for the job; close other programs or lower the memory limit</source>
        <translation>ジョブのメモリが足りません。ほかのプログラムを閉じるか、メモリの上限を下げてください</translation>
    </message>
    <message>
        <source>not enough memory; lower the memory limit or the number of threads</source>
        <translation>メモリが足りません。メモリの上限かスレッド数を下げてください</translation>
    </message>
    <message>
        <source>not enough memory to read the output back</source>
        <translation>出力を読み戻すメモリが足りません</translation>
    </message>
    <message>
        <source>the job broke off with an internal error: %1</source>
        <translation>内部エラーでジョブが中断しました：%1</translation>
    </message>
    <message>
        <source>%1 was changed after an interrupted job had finished it; start from the beginning with --overwrite</source>
        <translation>%1 は中断したジョブが書き終えた後に変更されています。--overwrite で最初からやり直してください</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at</source>
        <translation>%1 は読み込んだ後に変更されています</translation>
    </message>
    <message>
        <source>%1 is not as planned when read back: %2</source>
        <translation>%1 を読み戻すと計画と異なります：%2</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>%2 バイトのはずが %1 バイトです</translation>
    </message>
    <message>
        <source>it has %1 tensors instead of %2</source>
        <translation>テンソルは %2 個のはずが %1 個です</translation>
    </message>
    <message>
        <source>it is no longer a copy of %1</source>
        <translation>もう %1 のコピーではありません</translation>
    </message>
    <message>
        <source>the header has another byte at %1</source>
        <translation>ヘッダーの %1 のバイトが違います</translation>
    </message>
    <message>
        <source>tensor %1 reads back differently from what was written, in bytes %2 to %3 of %4; the disk or the memory of this machine is not reliable</source>
        <translation>テンソル %1 を読み戻すと、%4 のバイト %2～%3 が書き込んだ内容と違います。このマシンのディスクかメモリに問題があります</translation>
    </message>
    <message>
        <source>tensor %1 cannot be written as %2: %3</source>
        <translation>テンソル %1 は %2 で書き込めません：%3</translation>
    </message>
    <message>
        <source>this type has no encoder</source>
        <translation>この型にはエンコーダーがありません</translation>
    </message>
    <message>
        <source>the importance matrix has nothing for a tensor of its shape</source>
        <translation>この形状のテンソルのデータが重要度行列にありません</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values that are NaN or infinite and cannot be quantised to %3; the source is damaged, or keep the tensor with a rule &quot;^%4$=keep&quot;</source>
        <translation>テンソル %1 に NaN か無限大の値が %2 個あり、%3 に量子化できません。元が壊れています。またはルール「^%4$=keep」でテンソルを残してください</translation>
    </message>
    <message>
        <source>tensor %1 has values too large for %2: %3 of them would come back as NaN or infinite; choose another type for it, for example with a rule &quot;^%4$=BF16&quot;</source>
        <translation>テンソル %1 の値は %2 には大きすぎ、%3 個が NaN か無限大になります。ルール「^%4$=BF16」などで別の型を選んでください</translation>
    </message>
    <message>
        <source>the written file has no tensor %1</source>
        <translation>書き込んだファイルにテンソル %1 がありません</translation>
    </message>
    <message>
        <source>%1 has another shape in the written file</source>
        <translation>%1 は書き込んだファイルでは形状が違います</translation>
    </message>
    <message>
        <source>nothing of %1 is written</source>
        <translation>%1 は何も書き込まれません</translation>
    </message>
    <message>
        <source>%1 is copied as %2, which cannot be decoded</source>
        <translation>%1 は復号できない %2 のままコピーされます</translation>
    </message>
    <message>
        <source>no types to compare</source>
        <translation>比べる型がありません</translation>
    </message>
    <message>
        <source>no tensor was measured</source>
        <translation>測ったテンソルがありません</translation>
    </message>
    <message>
        <source>%1 (and %2 other tensors)</source>
        <translation>%1（ほか %2 個のテンソル）</translation>
    </message>
    <message>
        <source>it is not written</source>
        <translation>書き込まれません</translation>
    </message>
    <message>
        <source>it would become %1</source>
        <translation>%1 になります</translation>
    </message>
    <message>
        <source>no values: give 1 to %1 numbers, separated by commas</source>
        <translation>値がありません：1～%1 個の数値をコンマ区切りで入力してください</translation>
    </message>
    <message>
        <source>%1 values are too many: at most %2</source>
        <translation>%1 個の値は多すぎます：%2 個までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that a float can hold; write 0.25 or 2.5e-1</source>
        <translation>「%1」は float で表せる数値ではありません。0.25 や 2.5e-1 のように書いてください</translation>
    </message>
    <message>
        <source>value %1 is %2: only finite numbers can be quantised</source>
        <translation>値 %1 は %2 です：量子化できるのは有限の数値だけです</translation>
    </message>
    <message>
        <source>%1 stores rows of a multiple of %2 values, and this one has %3</source>
        <translation>%1 の行は %2 の倍数の値ですが、この行は %3 個です</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1</source>
        <translation>バイト %1 で JSON として正しくありません</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON として正しくありません</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object at byte %2</source>
        <translation>キー %1 が一つのオブジェクトに 2 回あります（バイト %2）</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object</source>
        <translation>キー %1 が一つのオブジェクトに 2 回あります</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep at byte %2</source>
        <translation>バイト %2 で %1 段より深く入れ子になっています</translation>
    </message>
    <message>
        <source>%1 bytes of JSON, more than the limit of %2</source>
        <translation>JSON が %1 バイトあり、上限 %2 を超えています</translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation>JSON オブジェクトが必要です</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>「%1」は%2でなければなりません</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list of whole numbers of at least 0</source>
        <translation>0 以上の整数のリスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the name of a type</source>
        <translation>型の名前</translation>
    </message>
    <message>
        <source>a pattern that is not empty</source>
        <translation>空でないパターン</translation>
    </message>
    <message>
        <source>a number of GiB, such as 24</source>
        <translation>24 のような GiB の数値</translation>
    </message>
    <message>
        <source>a share of the memory, above 0 and at most 1</source>
        <translation>0 より大きく 1 以下の、メモリの割合</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;; known are %2</source>
        <translation>不明なフィールド「%1」。使えるのは %2</translation>
    </message>
    <message>
        <source>the cache cannot be %1: its %2 values of a layer are not a multiple of 32; choose F16</source>
        <translation>キャッシュを %1 にはできません：レイヤーあたり %2 個の値が 32 の倍数ではありません。F16 を選んでください</translation>
    </message>
    <message>
        <source>unknown type of cache &quot;%1&quot;; there are F16, Q8_0, Q4_0 and FP8</source>
        <translation>不明なキャッシュの型「%1」。F16、Q8_0、Q4_0、FP8 があります</translation>
    </message>
    <message>
        <source>llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0</source>
        <translation>llama.cpp に FP8 のキャッシュはありません。F16、Q8_0、Q4_0 から選んでください</translation>
    </message>
    <message>
        <source>vLLM has no %1 cache; choose F16 or FP8</source>
        <translation>vLLM に %1 のキャッシュはありません。F16 か FP8 を選んでください</translation>
    </message>
    <message>
        <source>config.json does not have %1, so the memory that the model needs besides its weights is not known</source>
        <translation>config.json に %1 がないため、重み以外に必要なメモリがわかりません</translation>
    </message>
    <message>
        <source>%1 is missing in the metadata, so the memory that the model needs besides its weights is not known</source>
        <translation>メタデータに %1 がないため、重み以外に必要なメモリがわかりません</translation>
    </message>
    <message>
        <source>no preset can be planned for this model: %1</source>
        <translation>このモデルに使えるプリセットがありません：%1</translation>
    </message>
    <message>
        <source>nothing fits: the smallest is %1; a shorter context, a smaller type of cache or an importance matrix for smaller types may help</source>
        <translation>収まるものがありません：最小でも %1。コンテキストを短くする、キャッシュの型を小さくする、小さい型のための重要度行列を使うと収まることがあります</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin, %8 % of %9</source>
        <translation>重み %1 + 埋め込み %2 + %4 トークン分のキャッシュ %3（%5）+ バッファ %6 + 余裕 %7、%9 の %8 %</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin, %7 % of %8</source>
        <translation>重み %1 + %3 トークン分のキャッシュ %2（%4）+ バッファ %5 + 余裕 %6、%8 の %7 %</translation>
    </message>
    <message>
        <source>no engine reads the result</source>
        <translation>結果を読めるエンジンがありません</translation>
    </message>
    <message>
        <source>the bytes of the planned tensors</source>
        <translation>計画したテンソルのバイト数</translation>
    </message>
    <message>
        <source>the bytes of token_embd.weight as planned</source>
        <translation>計画した token_embd.weight のバイト数</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3; %4 layers keep a window only</source>
        <translation>%2 レイヤーで %1 トークン、%3。%4 レイヤーは窓の分だけ</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3</source>
        <translation>%2 レイヤーで %1 トークン、%3</translation>
    </message>
    <message>
        <source>one step of 2048 tokens, logits of 256 sequences</source>
        <translation>2048 トークンの 1 ステップ、256 系列のロジット</translation>
    </message>
    <message>
        <source>one batch of 512 tokens, flash attention</source>
        <translation>512 トークンの 1 バッチ、Flash Attention</translation>
    </message>
    <message>
        <source>rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation</source>
        <translation>目安：ドライバー、画面、断片化のために 4 %、最低 512 MiB</translation>
    </message>
    <message>
        <source>%1 does not run there: %2</source>
        <translation>%1 はそこでは動きません：%2</translation>
    </message>
    <message>
        <source>no engine reads all types of this file</source>
        <translation>このファイルの型をすべて読めるエンジンはありません</translation>
    </message>
    <message>
        <source>best served as %1: %2</source>
        <translation>%1 での運用が最適：%2</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>閉じ括弧がありません</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>文字クラスの ] がありません</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>繰り返しの前に繰り返せるものがありません</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>文字クラスの範囲の順序が逆です</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>繰り返し {} の数の順序が逆です</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>パターンの末尾に \ があります</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>\ の後ろの文字が不明です</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>後読みの長さが固定ではありません</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>存在しないグループへの参照です</translation>
    </message>
    <message>
        <source>in safetensors an importance matrix only serves to scale inputs, and this one does not say how large they become; collect it from a text, which measures that</source>
        <translation>safetensors では重要度行列は入力のスケーリングにだけ使いますが、これには入力の大きさがありません。テキストから集めると測れます</translation>
    </message>
    <message>
        <source>the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 take scales of inputs from it</source>
        <translation>ここでは重要度行列の効果はありません：safetensors の型で入力のスケールを使うのは FP8 と NVFP4 だけです</translation>
    </message>
    <message>
        <source>this expert was given no token in the calibration: the scale of its inputs is that of the expert of its layer with the largest; calibrate with every expert seeing every token</source>
        <translation>このエキスパートにはキャリブレーションでトークンが渡りませんでした：入力のスケールは同じレイヤーで最大のものを使います。すべてのエキスパートにすべてのトークンを渡してキャリブレーションしてください</translation>
    </message>
    <message>
        <source>the experts stay in MXFP4 blocks of gpt-oss instead of becoming %1: engines read other types of them in another layout</source>
        <translation>エキスパートは %1 にならず、gpt-oss の MXFP4 ブロックのままです：ほかの型は別の配置でないとエンジンが読めません</translation>
    </message>
    <message>
        <source>experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method mxfp4), in which nothing else can be quantised; keep the other matrices, or write GGUF</source>
        <translation>gpt-oss の MXFP4 ブロックのエキスパートには独自の設定（quant_method mxfp4）があり、ほかは量子化できません。ほかの行列を残すか、GGUF で書き込んでください</translation>
    </message>
    <message>
        <source>the name has %1 bytes; GGUF readers accept %2</source>
        <translation>名前が %1 バイトありますが、GGUF で読めるのは %2 バイトまでです</translation>
    </message>
    <message>
        <source>has %1 dimensions; GGUF holds %2</source>
        <translation>%1 次元ありますが、GGUF では %2 次元までです</translation>
    </message>
    <message>
        <source>the output would be split into %1 files; a split has at most %2, so choose a larger size per file</source>
        <translation>出力が %1 個のファイルに分割されますが、%2 個までです。ファイルあたりのサイズを大きくしてください</translation>
    </message>
    <message>
        <source>no program loads this file: %1 are of ik_llama.cpp only, and other tensors have types that it does not know</source>
        <translation>このファイルを読めるプログラムはありません：%1 は ik_llama.cpp だけの型で、ほかのテンソルにはそこで使えない型があります</translation>
    </message>
    <message>
        <source>another tensor has this name already</source>
        <translation>別のテンソルがすでにこの名前です</translation>
    </message>
    <message>
        <source>sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several GPUs, and some versions of vLLM refuse it</source>
        <translation>128 の倍数でないサイズ：この FP8_BLOCK は複数の GPU に分けられず、vLLM の一部の版は受け付けません</translation>
    </message>
    <message>
        <source>NVFP4 without a scale of the whole tensor, because %1</source>
        <translation>テンソル全体のスケールがない NVFP4：%1</translation>
    </message>
    <message>
        <source>needs an importance matrix, and the one given has nothing for this tensor</source>
        <translation>重要度行列が必要ですが、指定されたものにこのテンソルのデータがありません</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>重要度行列が必要です</translation>
    </message>
    <message>
        <source>there is no tokenizer.json</source>
        <translation>tokenizer.json がありません</translation>
    </message>
    <message>
        <source>the tokenizer files are damaged: %1</source>
        <translation>トークナイザーのファイルが壊れています：%1</translation>
    </message>
    <message>
        <source>this is no SentencePiece model, or not the whole of one</source>
        <translation>SentencePiece のモデルではないか、一部が欠けています</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot; (tokenizer.ggml.pre) is not known</source>
        <translation>前処理トークナイザー「%1」(tokenizer.ggml.pre) は不明です</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges</source>
        <translation>メタデータに tokenizer.ggml.tokens か tokenizer.ggml.merges がありません</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens</source>
        <translation>メタデータに tokenizer.ggml.tokens がありません</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.scores</source>
        <translation>メタデータに tokenizer.ggml.scores がありません</translation>
    </message>
    <message>
        <source>there is no &quot;model&quot;</source>
        <translation>「model」がありません</translation>
    </message>
    <message>
        <source>the model has no &quot;vocab&quot;</source>
        <translation>モデルに「vocab」がありません</translation>
    </message>
    <message>
        <source>the model has no &quot;merges&quot;</source>
        <translation>モデルに「merges」がありません</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has the id %2, but by config.json the model has %3 tokens</source>
        <translation>トークン「%1」の番号は %2 ですが、config.json ではモデルのトークンは %3 個です</translation>
    </message>
    <message>
        <source>the tokens &quot;%1&quot; and &quot;%2&quot; have the same id %3</source>
        <translation>トークン「%1」と「%2」の番号がどちらも %3 です</translation>
    </message>
    <message>
        <source>text cannot be turned into tokens: the tokenizer is of the kind &quot;%1&quot;, and only byte-level BPE (gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known</source>
        <translation>テキストをトークンにできません：トークナイザーの種類は「%1」で、使えるのはバイト単位 BPE（gpt2）、SentencePiece（llama、t5）、WordPiece（bert）だけです</translation>
    </message>
    <message>
        <source>the model lacks %1</source>
        <translation>モデルに %1 がありません</translation>
    </message>
    <message>
        <source>%1 has %2 rows of %3 values, but %4 of %5 are expected</source>
        <translation>%1 は %3 個の値が %2 行ですが、%5 個が %4 行のはずです</translation>
    </message>
    <message>
        <source>there is no preview for the architecture %1 yet; there is one for %2</source>
        <translation>アーキテクチャ %1 はまだプレビューできません。できるのは %2</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it chooses experts in a way that is not known (%1 = %2)</source>
        <translation>このモデルはまだプレビューできません：エキスパートの選び方が不明です（%1 = %2）</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it is not known what is done with %1</source>
        <translation>このモデルはまだプレビューできません：%1 の使い方が不明です</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: its rotation is scaled in the way &quot;%1&quot;, which is not known</source>
        <translation>このモデルはまだプレビューできません：回転のスケーリング「%1」が不明です</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: %1 is not known</source>
        <translation>このモデルはまだプレビューできません：%1 が不明です</translation>
    </message>
    <message>
        <source>%1 takes %2 MB as float, which this machine does not have free</source>
        <translation>%1 は浮動小数点で %2 MB 必要ですが、このマシンに空きがありません</translation>
    </message>
    <message>
        <source>%1 has a NaN or infinite value in rows %2 to %3, so nothing can be computed with it</source>
        <translation>%1 の行 %2～%3 に NaN か無限大の値があるため、計算できません</translation>
    </message>
    <message>
        <source>not enough memory to run the model; take shorter texts or fewer of them at a time</source>
        <translation>モデルを動かすメモリが足りません。テキストを短くするか、一度に使う数を減らしてください</translation>
    </message>
    <message>
        <source>the model gives NaN or infinite values, so nothing can be said of it: one of its weights is damaged, or was quantised to something that is none</source>
        <translation>モデルが NaN か無限大の値を出すため、評価できません：重みのどれかが壊れているか、使えない形に量子化されています</translation>
    </message>
    <message>
        <source>the prompt is empty, and the model has no token to begin a text with</source>
        <translation>プロンプトが空で、モデルにはテキストを始めるトークンがありません</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens; with %2 more the text would be longer than the %3 that the model was made for</source>
        <translation>プロンプトは %1 トークンで、さらに %2 トークン加えると、モデルの上限 %3 トークンを超えます</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 layers of %2 and %3 tokens in the vocabulary against %4 layers of %5 and %6 tokens</source>
        <translation>二つは同じモデルの別形式ではありません：幅 %2 の %1 レイヤーと語彙 %3 トークンに対し、幅 %5 の %4 レイヤーと %6 トークン</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 and %2 tokens in their vocabularies</source>
        <translation>二つは同じモデルの別形式ではありません：語彙が %1 トークンと %2 トークンです</translation>
    </message>
    <message>
        <source>chunks need at least %1 tokens</source>
        <translation>チャンクには %1 トークン以上必要です</translation>
    </message>
    <message>
        <source>the text has %1 tokens, fewer than one chunk of %2; take a longer text, or shorter chunks</source>
        <translation>テキストは %1 トークンで、%2 トークンのチャンク一つに足りません。もっと長いテキストか、短いチャンクにしてください</translation>
    </message>
    <message>
        <source>the inputs of %1 become infinite or NaN on this text, so they have no sums; the model is damaged, or overflows on it</source>
        <translation>このテキストで %1 の入力が無限大か NaN になり、合計が取れません。モデルが壊れているか、桁あふれしています</translation>
    </message>
    <message>
        <source>the reference has no tensor %1, so it cannot be put back</source>
        <translation>基準にテンソル %1 がないため、元に戻せません</translation>
    </message>
    <message>
        <source>%1 has another shape in the reference</source>
        <translation>%1 は基準では形状が違います</translation>
    </message>
    <message>
        <source>not a recipe, it has no &quot;%1&quot;</source>
        <translation>「%1」がなく、レシピではありません</translation>
    </message>
    <message>
        <source>a recipe of version %1; this program reads version %2</source>
        <translation>レシピのバージョンは %1 ですが、このプログラムが読むのはバージョン %2 です</translation>
    </message>
    <message>
        <source>no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of quantloom or llama-quantize</source>
        <translation>レシピではありません。JSON のレシピでも、REGEX=TYPE のルールでも、quantloom や llama-quantize のコマンドでもありません</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas</source>
        <translation>attn_v=q6_K のように REGEX=TYPE と書き、ルールはコンマで区切ってください</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K</source>
        <translation>attn_v=q6_K のように REGEX=TYPE と書いてください</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=Q6_K</source>
        <translation>attn_v=Q6_K のように REGEX=TYPE と書いてください</translation>
    </message>
    <message>
        <source>there is no rule; write REGEX=TYPE</source>
        <translation>ルールがありません。REGEX=TYPE と書いてください</translation>
    </message>
    <message>
        <source>there is no custom rule; write REGEX=TYPE,REGEX=TYPE</source>
        <translation>カスタムルールがありません。REGEX=TYPE,REGEX=TYPE と書いてください</translation>
    </message>
    <message>
        <source>unknown search &quot;%1&quot;; there are fast and best</source>
        <translation>不明な探索「%1」。fast と best があります</translation>
    </message>
    <message>
        <source>unknown container &quot;%1&quot;; there are gguf and safetensors</source>
        <translation>不明なファイル形式「%1」。gguf と safetensors があります</translation>
    </message>
    <message>
        <source>unknown dialect &quot;%1&quot;; there are compressed-tensors, modelopt and deepseek</source>
        <translation>不明な方言「%1」。compressed-tensors、modelopt、deepseek があります</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; the nearest are %2</source>
        <translation>不明な型「%1」。近いものは %2</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; the nearest are %2</source>
        <translation>不明なプリセット「%1」。近いものは %2</translation>
    </message>
    <message>
        <source>%1 is a type of models in safetensors (--to safetensors); the nearest for GGUF is %2</source>
        <translation>%1 は safetensors（--to safetensors）のモデルの型です。GGUF で近いのは %2</translation>
    </message>
    <message>
        <source>%1 is a preset for GGUF; the nearest for safetensors is %2</source>
        <translation>%1 は GGUF のプリセットです。safetensors で近いのは %2</translation>
    </message>
    <message>
        <source>the command names no file type that is known; the nearest to %1 are %2</source>
        <translation>コマンドに既知のファイル型がありません。%1 に近いのは %2</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and llama-quantize writes GGUF only</source>
        <translation>レシピは safetensors 用ですが、llama-quantize が書き込むのは GGUF だけです</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and rules of llama-quantize are for GGUF</source>
        <translation>レシピは safetensors 用ですが、llama-quantize のルールは GGUF 用です</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>不明なオプション %1</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 の値がありません</translation>
    </message>
    <message>
        <source>%1: there is no such type; `quantloom types` lists them</source>
        <translation>%1：そのような型はありません。`quantloom types` で一覧できます</translation>
    </message>
    <message>
        <source>%1 is a recipe for %2, whose tensors have other names than those of %3; choose the type with --type, or another output</source>
        <translation>%1 は %2 用のレシピで、テンソルの名前が %3 と違います。--type で型を選ぶか、別の出力にしてください</translation>
    </message>
    <message>
        <source>a single quote (&apos;) of the command does not end</source>
        <translation>コマンドの単一引用符 (&apos;) が閉じていません</translation>
    </message>
    <message>
        <source>a double quote (&quot;) of the command does not end</source>
        <translation>コマンドの二重引用符 (&quot;) が閉じていません</translation>
    </message>
    <message>
        <source>a preset needs a name with letters or digits</source>
        <translation>プリセットには文字か数字を含む名前が必要です</translation>
    </message>
    <message>
        <source>there is a preset &quot;%1&quot; already (%2); choose another name</source>
        <translation>プリセット「%1」はすでにあります（%2）。別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1 is no preset of yours and is not deleted</source>
        <translation>%1 は自分のプリセットではないため、削除しません</translation>
    </message>
    <message>
        <source>Quantloom recipe</source>
        <translation>Quantloom のレシピ</translation>
    </message>
    <message>
        <source>Command line of quantloom</source>
        <translation>quantloom のコマンドライン</translation>
    </message>
    <message>
        <source>Command line of llama.cpp&apos;s llama-quantize</source>
        <translation>llama.cpp の llama-quantize のコマンドライン</translation>
    </message>
    <message>
        <source>Command line of ik_llama.cpp&apos;s llama-quantize</source>
        <translation>ik_llama.cpp の llama-quantize のコマンドライン</translation>
    </message>
    <message>
        <source>Rules of ik_llama.cpp (--custom-q)</source>
        <translation>ik_llama.cpp のルール (--custom-q)</translation>
    </message>
    <message>
        <source>Rules of llama.cpp (--tensor-type-file)</source>
        <translation>llama.cpp のルール (--tensor-type-file)</translation>
    </message>
    <message>
        <source>%1: a recipe does not say it</source>
        <translation>%1：レシピでは表せません</translation>
    </message>
    <message>
        <source>%1: its note is left out: %2</source>
        <translation>%1：メモは省かれます：%2</translation>
    </message>
    <message>
        <source>rule %1: left out; %2</source>
        <translation>ルール %1：省かれます。%2</translation>
    </message>
    <message>
        <source>role %1: left out; %2</source>
        <translation>役割 %1：省かれます。%2</translation>
    </message>
    <message>
        <source>preset %1: left out; %2</source>
        <translation>プリセット %1：省かれます。%2</translation>
    </message>
    <message>
        <source>imatrix %1: left out; %2</source>
        <translation>重要度行列 %1：省かれます。%2</translation>
    </message>
    <message>
        <source>%1: left out; %2</source>
        <translation>%1：省かれます。%2</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>無効になっています</translation>
    </message>
    <message>
        <source>the list has rules only</source>
        <translation>一覧に書けるのはルールだけです</translation>
    </message>
    <message>
        <source>its rules end at the first =</source>
        <translation>向こうのルールは最初の = で終わります</translation>
    </message>
    <message>
        <source>its rules end at a comma</source>
        <translation>向こうのルールはコンマで終わります</translation>
    </message>
    <message>
        <source>its rules have no blanks</source>
        <translation>向こうのルールに空白は使えません</translation>
    </message>
    <message>
        <source>it turns patterns into lower case</source>
        <translation>向こうではパターンが小文字になります</translation>
    </message>
    <message>
        <source>its regular expressions are those of C++, which do not know this one</source>
        <translation>向こうの正規表現は C++ のもので、これは使えません</translation>
    </message>
    <message>
        <source>there is no &quot;keep&quot; there</source>
        <translation>向こうには「keep」がありません</translation>
    </message>
    <message>
        <source>it does not have the type %1</source>
        <translation>向こうには型 %1 がありません</translation>
    </message>
    <message>
        <source>it never quantises what the rule names</source>
        <translation>向こうではルールの対象が量子化されません</translation>
    </message>
    <message>
        <source>the program takes one, so combine them first</source>
        <translation>プログラムが使うのは一つだけです。先に合成してください</translation>
    </message>
    <message>
        <source>the program does not obey rules with %1</source>
        <translation>%1 ではルールが適用されません</translation>
    </message>
    <message>
        <source>nothing is quantised with COPY</source>
        <translation>COPY では何も量子化されません</translation>
    </message>
    <message>
        <source>the program does not have the type</source>
        <translation>プログラムにこの型がありません</translation>
    </message>
    <message>
        <source>a rule decides the tensor first, and there it would not</source>
        <translation>ここではルールが先にテンソルを決めますが、向こうでは決まりません</translation>
    </message>
    <message>
        <source>the program has one search</source>
        <translation>プログラムの探索は一種類だけです</translation>
    </message>
    <message>
        <source>llama-gguf-split splits a written file</source>
        <translation>書き込んだファイルは llama-gguf-split で分割します</translation>
    </message>
    <message>
        <source>preset %1: llama.cpp does not have it</source>
        <translation>プリセット %1：llama.cpp にはありません</translation>
    </message>
    <message>
        <source>preset %1: the mix of ik_llama.cpp differs for some tensors</source>
        <translation>プリセット %1：一部のテンソルで ik_llama.cpp の混合と異なります</translation>
    </message>
    <message>
        <source>%1: the mix of the file types that both programs have is llama.cpp&apos;s here, and that of ik_llama.cpp differs for some tensors</source>
        <translation>%1：両プログラムに共通のファイル型の混合は、ここでは llama.cpp のもので、一部のテンソルで ik_llama.cpp と異なります</translation>
    </message>
    <message>
        <source>%1: the program does not obey its rules then, so they are disabled</source>
        <translation>%1：この場合プログラムはルールを適用しないため、無効にしました</translation>
    </message>
    <message>
        <source>%1: this program copies the type, and does not write it from other numbers; for another model choose another type for %2</source>
        <translation>%1：このプログラムはこの型をコピーするだけで、ほかの数値からは書き込みません。別のモデルでは %2 に別の型を選んでください</translation>
    </message>
    <message>
        <source>%1: no recipe for %2 can ask for it; on another model these tensors are kept as they are: %3</source>
        <translation>%1：%2 のレシピでは指定できません。別のモデルでは次のテンソルはそのままになります：%3</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1 (of %2); the recipe has none, so choose one of your model</source>
        <translation>モデルは重要度行列 %1（%2）で作られました。レシピにはないので、自分のモデルのものを選んでください</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1; the recipe has none, so choose one of your model</source>
        <translation>モデルは重要度行列 %1 で作られました。レシピにはないので、自分のモデルのものを選んでください</translation>
    </message>
    <message>
        <source>has %1 bytes; a safetensors file begins with 8 bytes that state the length of its header</source>
        <translation>%1 バイトしかありません。safetensors ファイルはヘッダーの長さを示す 8 バイトで始まります</translation>
    </message>
    <message>
        <source>states a header of %1 bytes; at most %2 are allowed</source>
        <translation>ヘッダーが %1 バイトとありますが、%2 バイトまでしか使えません</translation>
    </message>
    <message>
        <source>states a header of %1 bytes, but the file has only %2; it is cut off: download or copy it again</source>
        <translation>ヘッダーが %1 バイトとありますが、ファイルは %2 しかありません。途中で切れています：もう一度ダウンロードかコピーをしてください</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;</source>
        <translation>ヘッダーが「{」で始まっていません</translation>
    </message>
    <message>
        <source>the header does not end with &quot;}&quot; and spaces</source>
        <translation>ヘッダーが「}」と空白で終わっていません</translation>
    </message>
    <message>
        <source>the header is not a complete JSON object</source>
        <translation>ヘッダーが完全な JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>the header goes on after its closing brace</source>
        <translation>ヘッダーが閉じ括弧の後も続いています</translation>
    </message>
    <message>
        <source>the header is not valid JSON here</source>
        <translation>ヘッダーのこの位置が JSON として正しくありません</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data, but the tensors before it end at %3; %4 is not allowed</source>
        <translation>テンソル %1 はデータのバイト %2 から始まりますが、前のテンソルは %3 で終わっています。%4は認められません</translation>
    </message>
    <message>
        <source>an overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>a hole</source>
        <translation>隙間</translation>
    </message>
    <message>
        <source>tensor %1 ends at byte %2 of the data, but the file has only %3; it is cut off: download or copy it again</source>
        <translation>テンソル %1 はデータのバイト %2 で終わるはずですが、ファイルには %3 しかありません。途中で切れています：もう一度ダウンロードかコピーをしてください</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, which ends at byte %2 of the data</source>
        <translation>データのバイト %2 で終わる最後のテンソルの後ろに %1 バイトあります</translation>
    </message>
    <message>
        <source>is not valid JSON in UTF-8</source>
        <translation>UTF-8 の JSON として正しくありません</translation>
    </message>
    <message>
        <source>this is not a complete JSON object</source>
        <translation>完全な JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>not valid JSON here</source>
        <translation>この位置が JSON として正しくありません</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; that says where the tensors are</source>
        <translation>テンソルの場所を示す「weight_map」がありません</translation>
    </message>
    <message>
        <source>&quot;weight_map&quot; is not an object</source>
        <translation>「weight_map」がオブジェクトではありません</translation>
    </message>
    <message>
        <source>the file of tensor %1 is not a string</source>
        <translation>テンソル %1 のファイルが文字列ではありません</translation>
    </message>
    <message>
        <source>tensor %1 is said to be in %2; only names of files in the same folder are allowed</source>
        <translation>テンソル %1 は %2 にあるとされていますが、同じフォルダーのファイル名しか使えません</translation>
    </message>
    <message>
        <source>tensor %1 occurs a second time</source>
        <translation>テンソル %1 が 2 回目に現れました</translation>
    </message>
    <message>
        <source>is a link that leads out of the model&apos;s folder, to %1; copy the file into the folder</source>
        <translation>モデルのフォルダーの外 %1 を指すリンクです。ファイルをフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 too</source>
        <translation>テンソル %1 は %2 にもあります</translation>
    </message>
    <message>
        <source>tensor %1 belongs into %2 by the index</source>
        <translation>インデックスではテンソル %1 は %2 にあるはずです</translation>
    </message>
    <message>
        <source>tensor %1 is listed in the index, but the file does not have it</source>
        <translation>テンソル %1 はインデックスにありますが、ファイルにはありません</translation>
    </message>
    <message>
        <source>is listed in %1, but is not there; download or copy it again</source>
        <translation>%1 に載っていますが、ありません。もう一度ダウンロードかコピーをしてください</translation>
    </message>
    <message>
        <source>tensor %1 of %2 is not listed in %3</source>
        <translation>%2 のテンソル %1 は %3 に載っていません</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>量子化中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>監査中</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>キャリブレーション中</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Finding culprits</source>
        <translation>原因を探索中</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>file type %1</source>
        <translation>ファイル型 %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>copied byte for byte</source>
        <translation>バイト単位でそのままコピー</translation>
    </message>
    <message>
        <source>the same numbers in another order</source>
        <translation>同じ数値を別の順序で格納</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1) in blocks of %2</source>
        <translation>元のコードとスケール（%1）を %2 のブロックに格納</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1)</source>
        <translation>元のコードとスケール（%1）</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales</source>
        <translation>元のコードとスケール</translation>
    </message>
    <message>
        <source>folds the scales in (%1)</source>
        <translation>スケールを組み込み（%1）</translation>
    </message>
    <message>
        <source>%1 holds every value</source>
        <translation>%1 はすべての値を保持</translation>
    </message>
    <message>
        <source>the values are rounded to %1</source>
        <translation>値を %1 に丸め</translation>
    </message>
    <message>
        <source>encoded as %1</source>
        <translation>%1 として符号化</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て容量を超えました</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでにあります</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>ファイルは実行中です</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクが連なりすぎています</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ネットワーク上のファイルが無効になりました</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>デバイスまたはアドレスがありません</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>ネットワークドライブに接続されていません</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix and a very large model</source>
        <translation>%1。重要度行列と非常に大きなモデルが必要</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix</source>
        <translation>%1。重要度行列が必要</translation>
    </message>
    <message>
        <source>%1; better with an importance matrix</source>
        <translation>%1。重要度行列があるとよい</translation>
    </message>
    <message>
        <source>%1; for models that were trained so</source>
        <translation>%1。そのように学習したモデル用</translation>
    </message>
    <message>
        <source>%1; for models that were trained for it</source>
        <translation>%1。そのために学習したモデル用</translation>
    </message>
    <message>
        <source>%1; for BitNet models</source>
        <translation>%1。BitNet モデル用</translation>
    </message>
    <message>
        <source>%1; an older type that is fast everywhere</source>
        <translation>%1。どこでも速い古い型</translation>
    </message>
    <message>
        <source>%1; an older type</source>
        <translation>%1。古い型</translation>
    </message>
    <message>
        <source>%1, in interleaved rows</source>
        <translation>%1、行をインターリーブ</translation>
    </message>
    <message>
        <source>%1 in interleaved rows</source>
        <translation>行をインターリーブした %1</translation>
    </message>
    <message>
        <source>Full precision, 32 bits per weight</source>
        <translation>完全精度、重みあたり 32 ビット</translation>
    </message>
    <message>
        <source>16-bit with the range of F32; lossless for most checkpoints</source>
        <translation>F32 の範囲を持つ 16 ビット。ほとんどのチェックポイントで無損失</translation>
    </message>
    <message>
        <source>16-bit with the range of F32, as most models are published</source>
        <translation>F32 の範囲を持つ 16 ビット。多くのモデルの公開形式</translation>
    </message>
    <message>
        <source>16-bit with finer steps than BF16 and a smaller range</source>
        <translation>BF16 より細かく範囲の狭い 16 ビット</translation>
    </message>
    <message>
        <source>8-bit; hard to tell from the original</source>
        <translation>8 ビット。元とほとんど区別できない</translation>
    </message>
    <message>
        <source>6-bit; very close to the original</source>
        <translation>6 ビット。元に非常に近い</translation>
    </message>
    <message>
        <source>5-bit with more bits where it hurts most</source>
        <translation>5 ビット、損失の大きい所はビットを増やす</translation>
    </message>
    <message>
        <source>3-bit with more bits where it hurts most</source>
        <translation>3 ビット、損失の大きい所はビットを増やす</translation>
    </message>
    <message>
        <source>5-bit with an offset per block</source>
        <translation>5 ビット、ブロックごとにオフセット</translation>
    </message>
    <message>
        <source>4-bit with an offset per block</source>
        <translation>4 ビット、ブロックごとにオフセット</translation>
    </message>
    <message>
        <source>5-bit, slightly smaller than Q5_K_M</source>
        <translation>5 ビット、Q5_K_M よりやや小さい</translation>
    </message>
    <message>
        <source>4-bit, slightly smaller than Q4_K_M</source>
        <translation>4 ビット、Q4_K_M よりやや小さい</translation>
    </message>
    <message>
        <source>5-bit</source>
        <translation>5 ビット</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 ビット</translation>
    </message>
    <message>
        <source>2-bit</source>
        <translation>2 ビット</translation>
    </message>
    <message>
        <source>Balanced 4-bit; the usual first choice</source>
        <translation>バランスのよい 4 ビット。定番の第一候補</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, in small blocks that fit every shape</source>
        <translation>不均等ステップの 4 ビット、どの形状にも合う小さいブロック</translation>
    </message>
    <message>
        <source>Experts in 4-bit floating point, all else in 8-bit</source>
        <translation>エキスパートは 4 ビット浮動小数点、ほかは 8 ビット</translation>
    </message>
    <message>
        <source>4-bit on uneven steps; the smallest that is close to the original</source>
        <translation>不均等ステップの 4 ビット。元に近いものの中で最小</translation>
    </message>
    <message>
        <source>3-bit with 5-bit attention output and down projections</source>
        <translation>3 ビット、アテンション出力と down 射影は 5 ビット</translation>
    </message>
    <message>
        <source>3-bit by code book with 4-bit values</source>
        <translation>コードブックの 3 ビット、バリューは 4 ビット</translation>
    </message>
    <message>
        <source>3-bit by code book with parts of less</source>
        <translation>コードブックの 3 ビット、一部はさらに少ない</translation>
    </message>
    <message>
        <source>3-bit by code book</source>
        <translation>コードブックの 3 ビット</translation>
    </message>
    <message>
        <source>3-bit by a small code book</source>
        <translation>小さいコードブックの 3 ビット</translation>
    </message>
    <message>
        <source>3-bit; a clear loss of quality</source>
        <translation>3 ビット。品質の低下がはっきりある</translation>
    </message>
    <message>
        <source>2-bit with 3-bit parts; a strong loss of quality</source>
        <translation>2 ビット、一部 3 ビット。品質の低下が大きい</translation>
    </message>
    <message>
        <source>2-bit by code book with 3-bit parts</source>
        <translation>コードブックの 2 ビット、一部 3 ビット</translation>
    </message>
    <message>
        <source>2-bit by code book</source>
        <translation>コードブックの 2 ビット</translation>
    </message>
    <message>
        <source>2-bit by a small code book</source>
        <translation>小さいコードブックの 2 ビット</translation>
    </message>
    <message>
        <source>2-bit by the smallest code book</source>
        <translation>最小のコードブックの 2 ビット</translation>
    </message>
    <message>
        <source>2-bit on even steps</source>
        <translation>均等ステップの 2 ビット</translation>
    </message>
    <message>
        <source>Three values per weight in 2 bits</source>
        <translation>重みあたり 3 値を 2 ビットで</translation>
    </message>
    <message>
        <source>Three values per weight, packed</source>
        <translation>重みあたり 3 値を詰めて格納</translation>
    </message>
    <message>
        <source>Below 2 bits, by trellis</source>
        <translation>2 ビット未満、トレリス</translation>
    </message>
    <message>
        <source>Below 2 bits</source>
        <translation>2 ビット未満</translation>
    </message>
    <message>
        <source>The smallest by code book</source>
        <translation>コードブックで最小</translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The sign and a scale</source>
        <translation>符号とスケールだけ</translation>
    </message>
    <message>
        <source>8-bit with one scale per 256 values</source>
        <translation>8 ビット、256 個の値ごとにスケール</translation>
    </message>
    <message>
        <source>8-bit with one scale per row</source>
        <translation>8 ビット、行ごとにスケール</translation>
    </message>
    <message>
        <source>6-bit on uneven steps; hard to tell from the original</source>
        <translation>不均等ステップの 6 ビット。元とほとんど区別できない</translation>
    </message>
    <message>
        <source>6-bit in small blocks that fit every shape</source>
        <translation>どの形状にも合う小さいブロックの 6 ビット</translation>
    </message>
    <message>
        <source>5-bit on uneven steps; very close to the original</source>
        <translation>不均等ステップの 5 ビット。元に非常に近い</translation>
    </message>
    <message>
        <source>5-bit on uneven steps with one scale per row</source>
        <translation>不均等ステップの 5 ビット、行ごとにスケール</translation>
    </message>
    <message>
        <source>4-bit on uneven steps with one scale per row</source>
        <translation>不均等ステップの 4 ビット、行ごとにスケール</translation>
    </message>
    <message>
        <source>3-bit on uneven steps with one scale per row</source>
        <translation>不均等ステップの 3 ビット、行ごとにスケール</translation>
    </message>
    <message>
        <source>2-bit on uneven steps with one scale per row</source>
        <translation>不均等ステップの 2 ビット、行ごとにスケール</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, fine scales</source>
        <translation>不均等ステップの 4 ビット、細かいスケール</translation>
    </message>
    <message>
        <source>3-bit on uneven steps</source>
        <translation>不均等ステップの 3 ビット</translation>
    </message>
    <message>
        <source>2-bit on uneven steps</source>
        <translation>不均等ステップの 2 ビット</translation>
    </message>
    <message>
        <source>4-bit floating point everywhere</source>
        <translation>すべて 4 ビット浮動小数点</translation>
    </message>
    <message>
        <source>4 bits per weight exactly, on uneven steps</source>
        <translation>重みあたりちょうど 4 ビット、不均等ステップ</translation>
    </message>
    <message>
        <source>4-bit by trellis</source>
        <translation>トレリスの 4 ビット</translation>
    </message>
    <message>
        <source>3-bit by trellis</source>
        <translation>トレリスの 3 ビット</translation>
    </message>
    <message>
        <source>2-bit by trellis</source>
        <translation>トレリスの 2 ビット</translation>
    </message>
    <message>
        <source>IQ3_K with 4-bit parts</source>
        <translation>一部 4 ビットの IQ3_K</translation>
    </message>
    <message>
        <source>2-bit by pairs</source>
        <translation>対で表す 2 ビット</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per row; inputs are scaled as they come</source>
        <translation>8 ビット浮動小数点、行ごとにスケール。入力はその都度スケーリング</translation>
    </message>
    <message>
        <source>8-bit floats in blocks of 128x128, as DeepSeek publishes</source>
        <translation>128x128 ブロックの 8 ビット浮動小数点、DeepSeek の公開形式</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per matrix</source>
        <translation>8 ビット浮動小数点、行列ごとにスケール</translation>
    </message>
    <message>
        <source>NVFP4 in MLPs and experts; attention stays as it is</source>
        <translation>MLP とエキスパートは NVFP4、アテンションは元のまま</translation>
    </message>
    <message>
        <source>NVFP4A16 in MLPs and experts; attention stays as it is</source>
        <translation>MLP とエキスパートは NVFP4A16、アテンションは元のまま</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16, inputs too; needs scales of the inputs</source>
        <translation>16 個グループの 4 ビット浮動小数点、入力も。入力のスケールが必要</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16; inputs stay in 16 bits</source>
        <translation>16 個グループの 4 ビット浮動小数点。入力は 16 ビットのまま</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 32 with powers of two</source>
        <translation>2 のべき乗スケールの 32 個グループ、4 ビット浮動小数点</translation>
    </message>
    <message>
        <source>As the source is stored; nothing is encoded that need not be</source>
        <translation>元の格納のまま。必要のないものは符号化しない</translation>
    </message>
    <message>
        <source>the architecture %1 is not supported; supported are %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>アーキテクチャ %1 には対応していません。対応しているのは %2 です。%3 にファイルを置くと追加できます (docs/architectures.md)</translation>
    </message>
    <message>
        <source>it extends the architecture %1, which is not there</source>
        <translation>拡張元のアーキテクチャ %1 がありません</translation>
    </message>
    <message>
        <source>it extends itself</source>
        <translation>自分自身を拡張しています</translation>
    </message>
    <message>
        <source>this is not an architecture file (%1)</source>
        <translation>アーキテクチャのファイルではありません（%1）</translation>
    </message>
    <message>
        <source>the architecture file is damaged: %1</source>
        <translation>アーキテクチャのファイルが壊れています：%1</translation>
    </message>
    <message>
        <source>%1 is %2, not 1 to %3; this is not an importance matrix</source>
        <translation>%1 が 1～%3 ではなく %2 です。重要度行列ではありません</translation>
    </message>
    <message>
        <source>FP8 E5M2 per row</source>
        <translation>FP8 E5M2 行ごと</translation>
    </message>
    <message>
        <source>FP8 per row</source>
        <translation>FP8 行ごと</translation>
    </message>
    <message>
        <source>FP8 E5M2 per tensor</source>
        <translation>FP8 E5M2 テンソルごと</translation>
    </message>
    <message>
        <source>FP8 per tensor</source>
        <translation>FP8 テンソルごと</translation>
    </message>
    <message>
        <source>%1 as such is not known; its language model, a %2, is what is carried over</source>
        <translation>%1 そのものには対応していません。その言語モデル（%2）が引き継がれます</translation>
    </message>
    <message>
        <source>the model has no chat template, as models have none that were only trained on plain text; read texts as they are, or name a family with --chat=NAME: %1</source>
        <translation>このモデルにはチャットテンプレートがない（通常のテキストだけで学習したモデルにはない）。テキストをそのまま読むか、--chat=NAME で系統を指定する：%1</translation>
    </message>
    <message>
        <source>the model&apos;s chat template is of no family that is known, and templates are not run because they are programs; read texts as they are, or name the nearest family with --chat=NAME: %1</source>
        <translation>このモデルのチャットテンプレートは既知のどの系統でもなく、テンプレートはプログラムなので実行しない。テキストをそのまま読むか、--chat=NAME で最も近い系統を指定する：%1</translation>
    </message>
    <message>
        <source>conversation %1 is no list of messages; each is an object with &quot;role&quot; and &quot;content&quot;, and their list may be called &quot;messages&quot;</source>
        <translation>会話 %1 はメッセージの一覧ではない。各メッセージは &quot;role&quot; と &quot;content&quot; をもつオブジェクトで、一覧の名前は &quot;messages&quot; でもよい</translation>
    </message>
    <message>
        <source>conversation %1 has a message of %2; only system, user and assistant can be written, so leave such conversations out</source>
        <translation>会話 %1 に %2 のメッセージがある。書けるのは system、user、assistant だけなので、そのような会話は除く</translation>
    </message>
    <message>
        <source>holds no conversation</source>
        <translation>会話が含まれていない</translation>
    </message>
    <message>
        <source>the prompt holds %1 conversations; give one of them</source>
        <translation>プロンプトに会話が %1 件ある。そのうち 1 件を与える</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which cannot be carried over; tokenizer.json, tokenizer.model, vocab.json with merges.txt, and vocab.txt can</source>
        <translation>トークナイザーは %1 で、引き継げません。引き継げるのは tokenizer.json、tokenizer.model、vocab.json と merges.txt、vocab.txt です</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which llama.cpp does not have; byte pair encoding, unigram and WordPiece can be carried over</source>
        <translation>トークナイザーは %1 で、llama.cpp にはありません。引き継げるのは BPE、unigram、WordPiece です</translation>
    </message>
    <message>
        <source>the SentencePiece model is neither byte pair encoding nor unigram; it splits words or characters, which cannot be carried over</source>
        <translation>SentencePiece モデルは BPE でも unigram でもありません。単語か文字に分けるもので、引き継げません</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones are %1</source>
        <translation>llama.cpp には、このとおりにテキストを分けるプリトークナイザーがなく、別のものではモデルが気付かれないまま違うトークンを見るおそれがあります。最も近い既知のものは %1 です</translation>
    </message>
    <message>
        <source>%1 was lost while %2: its driver gave up or was restarted; try again, or use another device</source>
        <translation>%1 が失われました (%2): ドライバーが停止したか再起動されました。もう一度試すか、別のデバイスを使ってください</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>開くとき</translation>
    </message>
    <message>
        <source>preparing work</source>
        <translation>作業の準備中</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>compiling %1</source>
        <translation>%1 のコンパイル中</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>%1 の実行中</translation>
    </message>
    <message>
        <source>%1 has room for %2 of %3 layers; the others pass through it for every token</source>
        <translation>%1 には %3 層のうち %2 層が入ります。残りはトークンごとに入れ替わります</translation>
    </message>
    <message>
        <source>no shader decodes %1: such weights are decoded while they are loaded, to F16</source>
        <translation>%1 をデコードするシェーダーがありません。そのような重みは読み込み時に F16 へデコードされます</translation>
    </message>
    <message>
        <source>inputs of matrices that are no multiples of four are rounded on the processor only, not on %1</source>
        <translation>4 の倍数でない行列の入力の丸めはプロセッサーでのみ行われ、%1 では行われません</translation>
    </message>
    <message>
        <source>inputs of these experts are summed up on the processor only, not on %1</source>
        <translation>これらのエキスパートの入力の集計はプロセッサーでのみ行われ、%1 では行われません</translation>
    </message>
    <message>
        <source>graphics cards cannot run %1 models yet: they lack %2</source>
        <translation>グラフィックカードは %1 モデルをまだ実行できません: %2 がありません</translation>
    </message>
    <message>
        <source>attention from a latent (MLA)</source>
        <translation>潜在ベクトルからのアテンション (MLA)</translation>
    </message>
    <message>
        <source>attention sinks</source>
        <translation>アテンションシンク</translation>
    </message>
    <message>
        <source>a gate behind attention</source>
        <translation>アテンションの後のゲート</translation>
    </message>
    <message>
        <source>queries, keys and values in one matrix</source>
        <translation>クエリ・キー・値を 1 つにまとめた行列</translation>
    </message>
    <message>
        <source>norms of heads with weights of their own</source>
        <translation>ヘッドごとに固有の重みを持つ正規化</translation>
    </message>
    <message>
        <source>queries that grow with the position</source>
        <translation>位置とともに大きくなるクエリ</translation>
    </message>
    <message>
        <source>layers without rotation</source>
        <translation>回転のない層</translation>
    </message>
    <message>
        <source>another rotation for long texts</source>
        <translation>長い文章用の別の回転</translation>
    </message>
    <message>
        <source>attention and feed-forward side by side</source>
        <translation>並列のアテンションとフィードフォワード</translation>
    </message>
    <message>
        <source>layers without a norm before attention</source>
        <translation>アテンションの前に正規化のない層</translation>
    </message>
    <message>
        <source>gate and up in one matrix</source>
        <translation>gate と up を 1 つにまとめた行列</translation>
    </message>
    <message>
        <source>the square of ReLU</source>
        <translation>ReLU の 2 乗</translation>
    </message>
    <message>
        <source>the clamped SwiGLU</source>
        <translation>値を制限した SwiGLU</translation>
    </message>
    <message>
        <source>experts chosen by groups</source>
        <translation>グループごとに選ばれるエキスパート</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>学習された位置</translation>
    </message>
    <message>
        <source>%1; choose with --pre-tokenizer %2 or in the studio&apos;s panel Tokenizer</source>
        <translation>%1。--pre-tokenizer %2 か、スタジオの［トークナイザー］パネルで選んでください</translation>
    </message>
    <message>
        <source>%1; %2 first has %3 where the source has %4</source>
        <translation>%1。%2 が最初に異なるのは、元が %4 のところで %3 になる箇所です</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones, with the number of tokens that differ on a test text of %1, are %2</source>
        <translation>llama.cpp には、このとおりにテキストを分けるプリトークナイザーがなく、別のものではモデルが気付かれないまま違うトークンを見るおそれがあります。最も近い既知のものは、%1 トークンの試験用テキストで異なるトークンの数とともに %2 です</translation>
    </message>
    <message>
        <source>the pre-tokenizer %1 is not written: that of the model is known</source>
        <translation>プリトークナイザー %1 は書き込まれません：モデル自身のものが分かっています</translation>
    </message>
    <message>
        <source>llama.cpp knows no pre-tokenizer %1; the nearest is %2</source>
        <translation>llama.cpp にはプリトークナイザー %1 がありません。最も近いのは %2 です</translation>
    </message>
    <message>
        <source>config.json of this %1 has no vision_config, so there is no vision part to write</source>
        <translation>この %1 の config.json には vision_config がないため、書き込む視覚部分がありません</translation>
    </message>
    <message>
        <source>the vision part of %1 is not supported; supported is that of %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>%1 の視覚部分には対応していません。対応しているのは %2 です。%3 にファイルを置くと追加できます (docs/architectures.md)</translation>
    </message>
    <message>
        <source>is GGUF without a vision part; start from the Hugging Face folder of the model</source>
        <translation>視覚部分のない GGUF です。モデルの Hugging Face フォルダーから始めてください</translation>
    </message>
    <message>
        <source>the log cannot be written there; choose another file</source>
        <translation>そこにはログを書き込めません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the model also sees images: with parts &quot;all&quot; its vision part becomes a file of its own beside this one (mmproj)</source>
        <translation>このモデルは画像も見ます。部分を「all」にすると、視覚部分がこのファイルの隣に独立したファイル (mmproj) として書き込まれます</translation>
    </message>
    <message>
        <source>the model has no vision part that could be written beside it; choose parts &quot;text&quot;</source>
        <translation>隣に書き込める視覚部分がモデルにありません。部分を「text」にしてください</translation>
    </message>
    <message>
        <source>layers that predict further tokens (MTP) are left out: %1</source>
        <translation>先のトークンを予測する層 (MTP) を除きます：%1</translation>
    </message>
    <message>
        <source>the recipe&apos;s choice of parts is for GGUF, and safetensors hold all parts of a model</source>
        <translation>レシピの部分の選択は GGUF 用です。safetensors にはモデルのすべての部分が入ります</translation>
    </message>
    <message>
        <source>the model was opened with other parts than the recipe asks for</source>
        <translation>レシピが求めるものとは別の部分でモデルが開かれました</translation>
    </message>
    <message>
        <source>unknown parts &quot;%1&quot;; there are text, vision and all</source>
        <translation>不明な部分「%1」。text、vision、all があります</translation>
    </message>
    <message>
        <source>the program takes all of the file that it is given</source>
        <translation>プログラムは渡されたファイル全体を扱います</translation>
    </message>
</context>
<context>
    <name>ExpertPlaces</name>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>レイヤー %1、エキスパート %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) seen</source>
        <translation>
            <numerusform>%Ln トークンを確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of them by the router&apos;s choice</source>
        <translation>%1: %2、うち %3 はルーターの選択</translation>
    </message>
</context>
<context>
    <name>Intention</name>
    <message>
        <source>Nearly lossless</source>
        <translation>ほぼ無損失</translation>
    </message>
    <message>
        <source>8 bits: hard to tell from the original in any measurement</source>
        <translation>8 ビット：どの測定でも元とほとんど区別できない</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>the usual first choice: most of the quality for the least memory</source>
        <translation>定番の第一候補：少ないメモリで品質の大半を保つ</translation>
    </message>
    <message>
        <source>Smallest usable</source>
        <translation>実用最小</translation>
    </message>
    <message>
        <source>below this, most models lose what they were good at</source>
        <translation>これより下では、多くのモデルが得意な能力を失う</translation>
    </message>
    <message>
        <source>vLLM FP8</source>
        <translation>vLLM FP8</translation>
    </message>
    <message>
        <source>for Ada, Hopper, Blackwell, MI300 and newer; no calibration needed</source>
        <translation>Ada、Hopper、Blackwell、MI300 以降向け。キャリブレーション不要</translation>
    </message>
    <message>
        <source>vLLM NVFP4</source>
        <translation>vLLM NVFP4</translation>
    </message>
    <message>
        <source>for Blackwell; inputs are scaled too, so their scales are needed (--input-scales)</source>
        <translation>Blackwell 向け。入力もスケーリングするため、そのスケールが必要 (--input-scales)</translation>
    </message>
    <message>
        <source>vLLM NVFP4, weights only</source>
        <translation>vLLM NVFP4（重みのみ）</translation>
    </message>
    <message>
        <source>4-bit weights for every NVIDIA card from Turing on; no calibration needed</source>
        <translation>Turing 以降のすべての NVIDIA カード向けの 4 ビット重み。キャリブレーション不要</translation>
    </message>
    <message>
        <source>vLLM MXFP4</source>
        <translation>vLLM MXFP4</translation>
    </message>
    <message>
        <source>for data-centre Blackwell and MI355; larger errors than NVFP4</source>
        <translation>データセンター向け Blackwell と MI355 用。NVFP4 より誤差が大きい</translation>
    </message>
</context>
<context>
    <name>JobLanes</name>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し</translation>
    </message>
</context>
<context>
    <name>JobSpace</name>
    <message>
        <source>The waiting jobs need %1 on the disk of %2, where %3 are free. No room for: %4</source>
        <translation>待機中のジョブには %2 のディスクに %1 が必要ですが、空きは %3 です。入りきらないもの：%4</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Assigned type</source>
        <translation>割り当てた型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Difference to another model</source>
        <translation>別のモデルとの差</translation>
    </message>
    <message>
        <source>The type that the recipe gives each tensor, by its bits per weight.</source>
        <translation>レシピが各テンソルに与える型を、重みあたりビット数で色分けします。</translation>
    </message>
    <message>
        <source>What each tensor will take in the written file.</source>
        <translation>書き込まれるファイルで各テンソルが占める大きさです。</translation>
    </message>
    <message>
        <source>Measured: the relative error of each tensor in the report on display.</source>
        <translation>実測：表示中のレポートにある各テンソルの相対誤差です。</translation>
    </message>
    <message>
        <source>From the importance matrix: the mean of the squared inputs that each tensor meets.</source>
        <translation>重要度行列から：各テンソルに入る入力の二乗平均です。</translation>
    </message>
    <message>
        <source>Heuristic: the squared error of the report times the importance. High values are where more bits may help most.</source>
        <translation>目安：レポートの二乗誤差に重要度を掛けた値です。値が大きいところほど、ビットを増やす効果が見込めます。</translation>
    </message>
    <message>
        <source>Tensors whose type is another one in a second model.</source>
        <translation>もう一方のモデルと型が異なるテンソルです。</translation>
    </message>
    <message>
        <source>Sensitivity needs an importance matrix in the recipe and a report: add the matrix, then write the file.</source>
        <translation>感度には、レシピの重要度行列とレポートが必要です。行列を追加してから、ファイルを書き込んでください。</translation>
    </message>
    <message>
        <source>No report of this model is on display: write the file, or open one with its report beside it.</source>
        <translation>このモデルのレポートが表示されていません。ファイルを書き込むか、レポートが隣にあるファイルを開いてください。</translation>
    </message>
    <message>
        <source>The recipe has no importance matrix: add one in the recipe panel.</source>
        <translation>レシピに重要度行列がありません。レシピパネルで追加してください。</translation>
    </message>
    <message>
        <source>Choose the other model: a GGUF file or a folder.</source>
        <translation>もう一方のモデル（GGUF ファイルまたはフォルダー）を選んでください。</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>こちらのみ</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2 (%Ln tensor(s))</source>
        <translation>
            <numerusform>%1、レイヤー %2（テンソル %Ln 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>、エキスパート %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>%1 にはなし</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 では %1</translation>
    </message>
    <message>
        <source>asked for %1, but %2</source>
        <translation>%1 を要求。ただし %2</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>ペイント(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>レシピ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Write a name, for example {model}-{preset}.</source>
        <translation>{model}-{preset} のような名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has no slash; the folder is chosen below.</source>
        <translation>名前にスラッシュは使えません。フォルダーは下で選びます。</translation>
    </message>
    <message>
        <source>%1 is not known; there are %2.</source>
        <translation>%1 は使えません。使えるのは %2 です。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>レイヤーマップ</translation>
    </message>
    <message>
        <source>Size map</source>
        <translation>サイズマップ</translation>
    </message>
    <message>
        <source>Format bench</source>
        <translation>フォーマット試験台</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>誤差マップ</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>誤差とビット数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
</context>
<context>
    <name>PatternPart</name>
    <message>
        <source>a digit</source>
        <translation>数字 1 文字</translation>
    </message>
    <message>
        <source>a letter, digit or underscore</source>
        <translation>英数字または下線 1 文字</translation>
    </message>
    <message>
        <source>a kind of character: %1</source>
        <translation>文字の種類：%1</translation>
    </message>
    <message>
        <source>the character %1 itself</source>
        <translation>文字 %1 そのもの</translation>
    </message>
    <message>
        <source>this text: %1</source>
        <translation>この文字列：%1</translation>
    </message>
    <message>
        <source>any one character; \. is a dot</source>
        <translation>任意の 1 文字。ドットは \. と書きます</translation>
    </message>
    <message>
        <source>one character that is none of these: %1</source>
        <translation>これら以外の 1 文字：%1</translation>
    </message>
    <message>
        <source>one of these characters: %1</source>
        <translation>これらのうち 1 文字：%1</translation>
    </message>
    <message>
        <source>a group: what is between its brackets belongs together</source>
        <translation>グループ：括弧の中をひとまとまりとして扱います</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>how often what stands before may come</source>
        <translation>直前の部分の繰り返し回数</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>名前の先頭</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>名前の末尾</translation>
    </message>
    <message>
        <source>an edge of a word</source>
        <translation>単語の境界</translation>
    </message>
</context>
<context>
    <name>PatternTemplate</name>
    <message>
        <source>Layers of a role</source>
        <translation>役割の一部のレイヤー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>開始レイヤー</translation>
    </message>
    <message>
        <source>To layer</source>
        <translation>終了レイヤー</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>先にモデルを開いてください</translation>
    </message>
    <message>
        <source>A role in &amp;every layer</source>
        <translation>全レイヤーのある役割(&amp;E)</translation>
    </message>
    <message>
        <source>A role in the &amp;last layers</source>
        <translation>末尾のレイヤーのある役割(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Layers of a role…</source>
        <translation>役割の一部のレイヤー(&amp;L)…</translation>
    </message>
    <message>
        <source>All e&amp;xperts</source>
        <translation>すべてのエキスパート(&amp;X)</translation>
    </message>
    <message>
        <source>The &amp;selected tensor alone</source>
        <translation>選択中のテンソルのみ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 (this and %2 more tensors)</source>
        <translation>%1（ほかに %2 個のテンソル）</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches no tensor</source>
        <translation>ルール %1（%2）に一致するテンソルがない</translation>
    </message>
    <message>
        <source>rule %1 (%2) never decides: earlier rules take every tensor that it matches</source>
        <translation>ルール %1（%2）は何も決めない：一致するテンソルはすべて前のルールが先に適用される</translation>
    </message>
    <message>
        <source>the model has no tensor of the role %1</source>
        <translation>役割 %1 のテンソルはこのモデルにない</translation>
    </message>
    <message>
        <source>requantising from %1 adds error to error; start from a 16-bit original where there is one</source>
        <translation>%1 からの再量子化は誤差に誤差を重ねる；16 ビットの原本があればそれを使う</translation>
    </message>
    <message>
        <source>%1: copied byte for byte, its values are not checked</source>
        <translation>%1：バイト単位でそのままコピーし、値は検査しない</translation>
    </message>
    <message>
        <source>%1 quantises a tensor that llama.cpp expects in plain numbers; the file may not load</source>
        <translation>%1 は llama.cpp が通常の数値を期待するテンソルを量子化する；ファイルを読み込めないことがある</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for this tensor, or choose a larger type</source>
        <translation>プリセット %2 の %1 には重要度行列が必要；このテンソルのデータがあるものを指定するか、より大きい型を選ぶ</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for these %3 tensors, or choose a larger type</source>
        <translation>プリセット %2 の %1 には重要度行列が必要；これら %3 個のテンソルのデータがあるものを指定するか、より大きい型を選ぶ</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for this tensor, or choose a larger type</source>
        <translation>プリセット %2 の %1 には重要度行列が必要；このテンソルのデータを含むものを指定するか、より大きい型を選ぶ</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for these %3 tensors, or choose a larger type</source>
        <translation>プリセット %2 の %1 には重要度行列が必要；これら %3 個のテンソルのデータを含むものを指定するか、より大きい型を選ぶ</translation>
    </message>
    <message>
        <source>the importance matrix has no entry for this tensor; it is encoded without</source>
        <translation>重要度行列にこのテンソルの項目がない；なしで符号化する</translation>
    </message>
    <message>
        <source>the importance matrix has %1 values for this tensor, which needs %2 x %3; it is encoded without</source>
        <translation>重要度行列にはこのテンソルの値が %1 個あるが、%2 x %3 個必要；なしで符号化する</translation>
    </message>
    <message>
        <source>the importance matrix %1 fits no tensor of this model; is it another model&apos;s?</source>
        <translation>重要度行列 %1 はこのモデルのどのテンソルにも合わない；別のモデルのものでは？</translation>
    </message>
    <message>
        <source>vLLM loads these as one matrix and refuses parts of different types</source>
        <translation>vLLM はこれらを一つの行列として読み、型の異なる部分を受け付けない</translation>
    </message>
    <message>
        <source>vLLM runs the experts of a layer as one and refuses experts of different types</source>
        <translation>vLLM は層のエキスパートをまとめて実行し、型の異なるエキスパートを受け付けない</translation>
    </message>
    <message>
        <source>vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128</source>
        <translation>vLLM は FP8_BLOCK で、行数が 128 の倍数でない結合行列の部分を受け付けない</translation>
    </message>
    <message>
        <source>engines expect it in plain numbers (%1) and may not load it</source>
        <translation>エンジンは通常の数値を期待し（%1）、読み込めないことがある</translation>
    </message>
    <message>
        <source>the file runs on ik_llama.cpp only, because %1 of its %2 tensors have types of that program: %3</source>
        <translation>%2 個のうち %1 個のテンソルがこのプログラムの型なので、ファイルは ik_llama.cpp でのみ動く：%3</translation>
    </message>
    <message>
        <source>the file is for Quantloom only, to be kept or quantised later: no engine reads %1 in GGUF, which %2 of its %3 tensors are</source>
        <translation>このファイルは Quantloom 専用で、保管や後の量子化のためのもの：GGUF の %1 を読むエンジンはなく、%3 個のうち %2 個のテンソルがそれにあたる</translation>
    </message>
    <message>
        <source>the experts stay as they are: they lie in one tensor, which has no coded form in this dialect</source>
        <translation>エキスパートは元のまま：一つのテンソルにあり、この方言には符号化した形がない</translation>
    </message>
    <message>
        <source>%1 codes are NaN in the source already</source>
        <translation>%1 個のコードは元から NaN</translation>
    </message>
    <message>
        <source>%1 values are NaN or infinite in the source already</source>
        <translation>%1 個の値は元から NaN または無限大</translation>
    </message>
    <message>
        <source>%1 values are too large for %2 and became infinite</source>
        <translation>%1 個の値は %2 には大きすぎ、無限大になった</translation>
    </message>
    <message>
        <source>token_embd.weight (%1) stays in the main memory and is not counted</source>
        <translation>token_embd.weight（%1）は主メモリに置かれ、数えない</translation>
    </message>
    <message>
        <source>the model was trained for %1 tokens, and %2 are asked for</source>
        <translation>モデルの学習は %1 トークンまでで、%2 トークンが指定されている</translation>
    </message>
    <message>
        <source>%1 layers have no attention; what they keep instead does not grow with the context and is not counted</source>
        <translation>%1 層にはアテンションがない；代わりに保持するものはコンテキストとともに増えず、数えない</translation>
    </message>
    <message>
        <source>%1: it becomes %2 instead of %3</source>
        <translation>%1：%3 ではなく %2 になる</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, %4</source>
        <translation>%1：%2 は %3 になる、%4</translation>
    </message>
    <message>
        <source>%1, %2 too much</source>
        <translation>%1、%2 超過</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin: %8 % of %9</source>
        <translation>重み %1 + 埋め込み %2 + %4 トークン分のキャッシュ %3（%5）+ バッファ %6 + 余裕 %7：%9 の %8 %</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin: %7 % of %8</source>
        <translation>重み %1 + %3 トークン分のキャッシュ %2（%4）+ バッファ %5 + 余裕 %6：%8 の %7 %</translation>
    </message>
    <message>
        <source>cannot be %1: engines read codes only from matrices of Linear modules</source>
        <translation>%1 にはできない：エンジンは Linear モジュールの行列からのみコードを読む</translation>
    </message>
    <message>
        <source>%1; mend it with --rule &apos;%2&apos;</source>
        <translation>%1；--rule &apos;%2&apos; で直せます</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches only tensors that are never quantised; write ^%3$ to change one all the same</source>
        <translation>ルール %1（%2）は量子化しないテンソルにのみ一致；それでも変えるには ^%3$ と書く</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>What this form cannot say</source>
        <translation>この形式では表せないもの</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>レシピのエクスポート</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>テキストで表したレシピ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The recipe was not copied</source>
        <translation>レシピをコピーできませんでした</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Copied, but not all of it can be said in this form</source>
        <translation>コピーしましたが、この形式では表せない内容があります</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits  ·  ik_llama.cpp only</source>
        <translation>%1  ·  %2 ビット  ·  ik_llama.cpp のみ</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits</source>
        <translation>%1  ·  %2 ビット</translation>
    </message>
    <message>
        <source>Only for ik_llama.cpp</source>
        <translation>ik_llama.cpp 専用</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>元のまま</translation>
    </message>
</context>
<context>
    <name>RateBook</name>
    <message>
        <source>about a second</source>
        <translation>約 1 秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>約 %1–%2 時間</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>rule %1 (%2)</source>
        <translation>ルール %1（%2）</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own codes</source>
        <translation>%1。元のコードをそのまま使用</translation>
    </message>
    <message>
        <source>mix %1: %2</source>
        <translation>%1 の混合：%2</translation>
    </message>
    <message>
        <source>chosen for the role %1</source>
        <translation>役割 %1 に選んだ型</translation>
    </message>
    <message>
        <source>preset %1: as in the source</source>
        <translation>プリセット %1：元のまま</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>pure %1</source>
        <translation>Pure：%1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 leaves it as it is</source>
        <translation>%1 は元のまま残す</translation>
    </message>
    <message>
        <source>scales of the codes of %1</source>
        <translation>%1 のコードのスケール</translation>
    </message>
    <message>
        <source>tensor scale of %1</source>
        <translation>%1 のテンソルスケール</translation>
    </message>
    <message>
        <source>scale of the inputs of %1</source>
        <translation>%1 の入力のスケール</translation>
    </message>
    <message>
        <source>scale of all of %1</source>
        <translation>%1 全体のスケール</translation>
    </message>
    <message>
        <source>scales of %1</source>
        <translation>%1 のスケール</translation>
    </message>
    <message>
        <source>rows of %1 are not a multiple of %2</source>
        <translation>行の長さ %1 は %2 の倍数ではない</translation>
    </message>
    <message>
        <source>%1 rows are not a multiple of %2</source>
        <translation>行数 %1 は %2 の倍数ではない</translation>
    </message>
    <message>
        <source>its bytes as %1 cannot be copied here, and F32 holds the same values</source>
        <translation>%1 のバイト列はここではコピーできず、F32 なら同じ値を保てる</translation>
    </message>
    <message>
        <source>chosen for the token embedding</source>
        <translation>トークン埋め込みに選んだ型</translation>
    </message>
    <message>
        <source>chosen for the output matrix</source>
        <translation>出力行列に選んだ型</translation>
    </message>
    <message>
        <source>the architecture fixes its type</source>
        <translation>アーキテクチャが型を固定している</translation>
    </message>
    <message>
        <source>the output matrix: engines expect it in plain numbers</source>
        <translation>出力行列：エンジンは通常の数値を前提とする</translation>
    </message>
    <message>
        <source>an embedding: its rows are looked up</source>
        <translation>埋め込み：行を検索して使う</translation>
    </message>
    <message>
        <source>routes tokens to experts: tiny, and an error sends tokens astray</source>
        <translation>トークンをエキスパートに振り分ける：ごく小さく、誤差があると振り分けを誤る</translation>
    </message>
    <message>
        <source>a normalisation weight</source>
        <translation>正規化の重み</translation>
    </message>
    <message>
        <source>a small convolution of a recurrent layer</source>
        <translation>再帰レイヤーの小さな畳み込み</translation>
    </message>
    <message>
        <source>a small weight of a recurrent layer</source>
        <translation>再帰レイヤーの小さな重み</translation>
    </message>
    <message>
        <source>belongs to a vision or audio part, which engines run in plain numbers</source>
        <translation>画像または音声の部分で、エンジンは通常の数値で実行する</translation>
    </message>
    <message>
        <source>belongs to the prediction of further tokens, which engines run in plain numbers</source>
        <translation>複数トークン予測の部分で、エンジンは通常の数値で実行する</translation>
    </message>
    <message>
        <source>a classifier on top of the model</source>
        <translation>モデル上部の分類器</translation>
    </message>
    <message>
        <source>one-dimensional</source>
        <translation>1 次元</translation>
    </message>
    <message>
        <source>holds all experts in one tensor, which the dialects of coded weights have no form for</source>
        <translation>全エキスパートを 1 つのテンソルに収めており、量子化した重みの方言に対応する形式がない</translation>
    </message>
    <message>
        <source>not a matrix</source>
        <translation>行列ではない</translation>
    </message>
    <message>
        <source>not the weight of a module by its name</source>
        <translation>名前からするとモジュールの重みではない</translation>
    </message>
    <message>
        <source>many heads share few values, so more bits are cheap</source>
        <translation>多くのヘッドが少数のバリューを共有するため、ビットを増やしても安い</translation>
    </message>
    <message>
        <source>values lose most</source>
        <translation>バリューの損失が最も大きい</translation>
    </message>
    <message>
        <source>the values of the first layers lose most</source>
        <translation>最初のレイヤーのバリューの損失が最も大きい</translation>
    </message>
    <message>
        <source>values get more bits in the outer layers and every third between</source>
        <translation>外側のレイヤーと、その間の 3 つに 1 つでバリューのビットを増やす</translation>
    </message>
    <message>
        <source>keys and queries bear fewer bits</source>
        <translation>キーとクエリはビットを減らせる</translation>
    </message>
    <message>
        <source>down projections lose most</source>
        <translation>down 射影の損失が最も大きい</translation>
    </message>
    <message>
        <source>the down projections of the first layers lose most</source>
        <translation>最初のレイヤーの down 射影の損失が最も大きい</translation>
    </message>
    <message>
        <source>down projections get more bits in the outer layers and every third between</source>
        <translation>外側のレイヤーと、その間の 3 つに 1 つで down 射影のビットを増やす</translation>
    </message>
    <message>
        <source>down projections lose most without an importance matrix</source>
        <translation>重要度行列がないと down 射影の損失が最も大きい</translation>
    </message>
    <message>
        <source>attention output gets more bits</source>
        <translation>アテンション出力のビットを増やす</translation>
    </message>
    <message>
        <source>small beside eight experts, so more bits are cheap</source>
        <translation>8 つのエキスパートに比べて小さく、ビットを増やしても安い</translation>
    </message>
    <message>
        <source>small beside the experts, so more bits are cheap</source>
        <translation>エキスパートに比べて小さく、ビットを増やしても安い</translation>
    </message>
    <message>
        <source>with an importance matrix the first down projections need an offset</source>
        <translation>重要度行列があるとき、最初の down 射影にはオフセットが必要</translation>
    </message>
    <message>
        <source>the token embedding keeps more bits</source>
        <translation>トークン埋め込みは多めのビットを保つ</translation>
    </message>
    <message>
        <source>the output matrix decides every token</source>
        <translation>出力行列はすべてのトークンを左右する</translation>
    </message>
    <message>
        <source>the middle layers bear fewer bits</source>
        <translation>中間のレイヤーはビットを減らせる</translation>
    </message>
    <message>
        <source>more bits in the outer layers and every third between</source>
        <translation>外側のレイヤーと、その間の 3 つに 1 つでビットを増やす</translation>
    </message>
    <message>
        <source>the first layer loses most</source>
        <translation>最初のレイヤーの損失が最も大きい</translation>
    </message>
    <message>
        <source>shifts bits from queries to values in models of a large vocabulary</source>
        <translation>語彙の大きいモデルで、クエリからバリューにビットを移す</translation>
    </message>
    <message>
        <source>only experts take the base type</source>
        <translation>エキスパートだけが基本型になる</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>基本型</translation>
    </message>
    <message>
        <source>a normalisation weight: tiny, and every activation passes it</source>
        <translation>正規化の重み：ごく小さく、すべての活性値が通る</translation>
    </message>
    <message>
        <source>too small to save anything</source>
        <translation>小さすぎて節約にならない</translation>
    </message>
    <message>
        <source>an embedding of positions or token types</source>
        <translation>位置またはトークン種別の埋め込み</translation>
    </message>
    <message>
        <source>belongs to a vision encoder that runs on plain numbers</source>
        <translation>通常の数値で実行する画像エンコーダーの一部</translation>
    </message>
    <message>
        <source>an audio codebook</source>
        <translation>音声のコードブック</translation>
    </message>
    <message>
        <source>not a weight by its name</source>
        <translation>名前からすると重みではない</translation>
    </message>
    <message>
        <source>lies in the MXFP4 blocks of gpt-oss</source>
        <translation>gpt-oss の MXFP4 ブロックに含まれる</translation>
    </message>
    <message>
        <source>not a weight of plain numbers</source>
        <translation>通常の数値の重みではない</translation>
    </message>
    <message>
        <source>embeddings are looked up row by row, and these rows would be interleaved</source>
        <translation>埋め込みは行ごとに検索されるが、これらの行は互いに交錯してしまう</translation>
    </message>
    <message>
        <source>the runtime transposes it, which takes plain numbers</source>
        <translation>ランタイムが転置するため、通常の数値が必要です</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>as the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>Rule %1: %2 → %3</source>
        <translation>ルール %1：%2 → %3</translation>
    </message>
    <message>
        <source>Rule %1 is called “%2”</source>
        <translation>ルール %1 の名前は「%2」</translation>
    </message>
    <message>
        <source>Rule %1 is on</source>
        <translation>ルール %1 はオン</translation>
    </message>
    <message>
        <source>Rule %1 is off</source>
        <translation>ルール %1 はオフ</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>新しいルール：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>The rules have another order</source>
        <translation>ルールの順序が変わりました</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Pure</source>
        <translation>Pure（基本型のみ）</translation>
    </message>
    <message>
        <source>Harder search</source>
        <translation>入念な探索</translation>
    </message>
    <message>
        <source>Output tensor</source>
        <translation>出力テンソル</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>トークン埋め込み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要度行列</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 つのファイル</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>分割サイズ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>プリトークナイザー</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>視覚部分のプリセット</translation>
    </message>
    <message>
        <source>MTP layers</source>
        <translation>MTP 層</translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message>
        <source>%1: %2, relative error %3, largest %4</source>
        <translation>%1：%2、相対誤差 %3、最大 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>テンソル %Ln 個、全体の相対誤差 %1。最大は %2：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>前回のジョブ %Ln 件が終わっていません。ジョブパネルで再開できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The same predictions</source>
        <translation>予測は同じ</translation>
    </message>
    <message>
        <source>Practically the original</source>
        <translation>実質的にオリジナルと同じ</translation>
    </message>
    <message>
        <source>Very close to the original</source>
        <translation>オリジナルに非常に近い</translation>
    </message>
    <message>
        <source>Close to the original</source>
        <translation>オリジナルに近い</translation>
    </message>
    <message>
        <source>Noticeably different</source>
        <translation>違いが目立つ</translation>
    </message>
    <message>
        <source>Far from the original</source>
        <translation>オリジナルから遠い</translation>
    </message>
    <message>
        <source>Decided by the worse of two figures:</source>
        <translation>二つの数値のうち悪い方で決まります:</translation>
    </message>
    <message>
        <source>%1: mean KL divergence below %2, same top token at least %3</source>
        <translation>%1: 平均 KL ダイバージェンスが %2 未満、最有力トークンの一致が %3 以上</translation>
    </message>
    <message>
        <source>%1: all else</source>
        <translation>%1: それ以外</translation>
    </message>
    <message>
        <source>For comparison, Llama 3 with 8 billion weights: Q8_0 0.0014 and 97.7 %, Q6_K 0.0055 and 96.0 %, Q4_K_M 0.031 and 91.9 %, Q2_K 0.45 and 71.1 % (published by llama.cpp).</source>
        <translation>比較: 80 億重みの Llama 3 では Q8_0 が 0.0014 と 97.7 %、Q6_K が 0.0055 と 96.0 %、Q4_K_M が 0.031 と 91.9 %、Q2_K が 0.45 と 71.1 %（llama.cpp の公表値）。</translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>プログラムを終了(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>コマンドを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Put the machine to &amp;sleep</source>
        <translation>コンピューターをスリープ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Power off the machine</source>
        <translation>コンピューターの電源を切る(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>The program closes in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒後にプログラムを終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %Ln second(s): %1</source>
        <translation>
            <numerusform>%Ln 秒後にコマンドを実行します：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒後にコンピューターをスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒後にコンピューターの電源を切ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>すべてのジョブが完了しました</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>今すぐ実行</translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %Ln model(s)</source>
        <translation>
            <numerusform>%Ln 個のモデルを量子化</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes %1 with the present recipe.</source>
        <translation>それぞれ現在のレシピで %1 になります。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Made of words and of %1: the model&apos;s name, the preset, the bits per weight, the number of weights and the day.</source>
        <translation>文字列と %1（モデル名、プリセット、重みあたりビット数、重みの数、日付）を組み合わせます。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合計 %1。</translation>
    </message>
    <message>
        <source>Headers are being read…</source>
        <translation>ヘッダーを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>そのうち %Ln 個は書き込めません。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブをキューに追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchModel</name>
    <message>
        <source>Another of them has the same name</source>
        <translation>一覧の別のモデルと同じ名前です</translation>
    </message>
    <message>
        <source>There is something of this name already</source>
        <translation>同じ名前のものがすでにあります</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>ヘッダーを読み込み中…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>出力名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchModel</name>
    <message>
        <source>Column in the row, from 0</source>
        <translation>行内の列（0 から）</translation>
    </message>
    <message>
        <source>The value before it is quantised</source>
        <translation>量子化前の値</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の値</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchPanel</name>
    <message>
        <source>Where the values come from</source>
        <translation>値の取得元</translation>
    </message>
    <message>
        <source>Selected tensor</source>
        <translation>選択中のテンソル</translation>
    </message>
    <message>
        <source>Numbers by hand</source>
        <translation>手入力の数値</translation>
    </message>
    <message>
        <source>row </source>
        <translation>行 </translation>
    </message>
    <message>
        <source>Row of the tensor, from 0</source>
        <translation>テンソルの行（0 から）</translation>
    </message>
    <message>
        <source>column </source>
        <translation>列 </translation>
    </message>
    <message>
        <source>Column of a value in the block, from 0</source>
        <translation>ブロック内の値の列（0 から）</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>前のブロック</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>次のブロック</translation>
    </message>
    <message>
        <source>Worst block</source>
        <translation>最悪のブロック</translation>
    </message>
    <message>
        <source>Goes to the block with the largest error of a format, among sample rows</source>
        <translation>抽出した行の中で、フォーマットの誤差が最も大きいブロックに移動します</translation>
    </message>
    <message>
        <source>Numbers to quantise</source>
        <translation>量子化する数値</translation>
    </message>
    <message>
        <source>1 to 64 numbers: 0.3, -0.77, 1.2</source>
        <translation>1～64 個の数値：0.3, -0.77, 1.2</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Eight numbers of which one becomes −1 in MXFP4</source>
        <translation>8 個の数値。MXFP4 ではそのうち 1 つが −1 になります</translation>
    </message>
    <message>
        <source>Values in numbers</source>
        <translation>値の一覧</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 での最悪</translation>
    </message>
    <message>
        <source>Looking for the worst block of %1…</source>
        <translation>%1 の最悪のブロックを探しています…</translation>
    </message>
    <message>
        <source>Worst block of %1 among %2 of %3 rows</source>
        <translation>%1 の最悪のブロック（%3 行中 %2 行から）</translation>
    </message>
    <message>
        <source>Check the formats to compare in the list.</source>
        <translation>比較するフォーマットに一覧でチェックを付けてください。</translation>
    </message>
    <message>
        <source>Choose a tensor in the table or the layer map, or type numbers in, to see what formats make of them.</source>
        <translation>表かレイヤーマップでテンソルを選ぶか、数値を入力すると、各フォーマットでどうなるかが表示されます。</translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message>
        <source>Values and the numbers that each format has</source>
        <translation>値と、各フォーマットが表せる数値</translation>
    </message>
    <message>
        <source>RMSE %1  ·  %2 %</source>
        <translation>RMSE %1  ·  %2%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), of the first: %1</source>
        <translation>
            <numerusform>%Ln グループ。最初のグループ：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::CardDialog</name>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>owner/name of the source on the hub</source>
        <translation>ハブ上の元モデルの 所有者/名前</translation>
    </message>
    <message>
        <source>The hub shows the quantised model below this one. Empty: as the source itself says.</source>
        <translation>ハブでは、量子化モデルがこのモデルの派生として表示されます。空欄なら元モデル自身の記載に従います。</translation>
    </message>
    <message>
        <source>your name on the hub; kept for the next card</source>
        <translation>ハブでのあなたの名前。次のカードにも使います</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>テキストで表したカード</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>ベースモデル(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quantised by</source>
        <translation>量子化した人(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the model card</source>
        <translation>モデルカードを保存</translation>
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
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Writes texts as the model was taught to read conversations. A prompt or a text file is what a user says, or messages in JSON or JSONL (&quot;role&quot;, &quot;content&quot;), as data sets have them</source>
        <translation>モデルが会話として学習した形でテキストを書く。プロンプトやテキストファイルは、ユーザーの発言か、データセットと同じ JSON または JSONL のメッセージ（&quot;role&quot;、&quot;content&quot;）</translation>
    </message>
</context>
<context>
    <name>ql::app::ChoiceModel</name>
    <message>
        <source>This token was taken</source>
        <translation>このトークンが選ばれました</translation>
    </message>
    <message>
        <source>Probability of the token among all, before temperature and cuts</source>
        <translation>温度と絞り込みの前の、全トークン中での確率</translation>
    </message>
    <message>
        <source>The likeliest tokens at this place; the one that was taken has a tick</source>
        <translation>この位置で最も有力なトークン。選ばれたものにはチェックが付きます</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>このレシピ</translation>
    </message>
</context>
<context>
    <name>ql::app::CollectDialog</name>
    <message>
        <source>&amp;Every expert sees every token</source>
        <translation>すべてのエキスパートにすべてのトークンを渡す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Names of special tokens stand for these tokens</source>
        <translation>特殊トークンの名前をそのトークンとして読む(&amp;N)</translation>
    </message>
    <message>
        <source>Use it in the &amp;recipe</source>
        <translation>レシピで使う(&amp;R)</translation>
    </message>
    <message>
        <source>Collect an importance matrix</source>
        <translation>重要度行列を収集</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Tales for children and simple sums, which come with the program</source>
        <translation>プログラムに付属する童話と簡単な計算</translation>
    </message>
    <message>
        <source>A text file in UTF-8, like what the model will be used for. Without one a text is read that says little about other models than the samples.</source>
        <translation>UTF-8 のテキストファイル。モデルの用途に近いものがよい。指定しなければ、サンプル以外のモデルについてはあまり参考にならないテキストを読みます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Read at most so many tokens of the text; 0 for all of it. Usual are 50,000 and more, for mixtures of experts several times as many.</source>
        <translation>テキストから読むトークンの上限。0 はすべて。通常は 50,000 以上、混合エキスパートではその数倍です。</translation>
    </message>
    <message>
        <source>T&amp;okens at most</source>
        <translation>トークンの上限(&amp;O)</translation>
    </message>
    <message>
        <source>Tokens that are read together, at most as many as the model was made for</source>
        <translation>まとめて読むトークン数。モデルの想定する数まで</translation>
    </message>
    <message>
        <source>Tokens in a &amp;chunk</source>
        <translation>チャンクのトークン数(&amp;C)</translation>
    </message>
    <message>
        <source>Each expert is given every token, so that none is left without data; what the model computes stays its own. Takes as many times longer as there are experts for each that is used.</source>
        <translation>各エキスパートにすべてのトークンを渡すので、データのないエキスパートが残りません。モデルの計算結果は変わりません。所要時間は、使われるエキスパートに対する全数の比だけ長くなります。</translation>
    </message>
    <message>
        <source>Only for mixtures of experts; this model is none.</source>
        <translation>混合エキスパート専用です。このモデルは該当しません。</translation>
    </message>
    <message>
        <source>For texts that were made with a chat template</source>
        <translation>チャットテンプレートで作られたテキスト向け</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>A text to be read</source>
        <translation>読むテキスト</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>テキスト (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>重要度行列を保存</translation>
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
        <translation>そのテキストファイルはありません。</translation>
    </message>
    <message>
        <source>Name the file to be written.</source>
        <translation>書き込むファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>The folder of the file to be written is not there.</source>
        <translation>書き込み先のフォルダーがありません。</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>このファイルはすでにあり、置き換えられます。</translation>
    </message>
    <message>
        <source>%1 reads a text on this computer, layer by layer. What its matrices are given becomes the importance matrix, and the scales of inputs for FP8 and NVFP4 in safetensors.</source>
        <translation>%1 がこのコンピューターでテキストを 1 レイヤーずつ読みます。行列への入力が重要度行列と、safetensors の FP8 と NVFP4 の入力スケールになります。</translation>
    </message>
    <message>
        <source>A file in the GGUF form, which other programs read too; a name that ends in .dat gives the legacy form, which has no scales of inputs.</source>
        <translation>ほかのプログラムも読める GGUF 形式のファイル。名前が .dat で終わると、入力スケールのない旧形式になります。</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ql::app::ColourLegend</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 まで</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandModel</name>
    <message>
        <source>Tensor › %1</source>
        <translation>テンソル › %1</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandPalette</name>
    <message>
        <source>Find a command or tensor</source>
        <translation>コマンドやテンソルを検索</translation>
    </message>
    <message>
        <source>Type a part of a command or of a tensor&apos;s name</source>
        <translation>コマンドやテンソル名の一部を入力</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>ql::app::ContainerBox</name>
    <message>
        <source>One file for llama.cpp and its kin</source>
        <translation>llama.cpp とその系列向けの 1 つのファイル</translation>
    </message>
    <message>
        <source>A Hugging Face folder for vLLM and other engines, under the model&apos;s own names</source>
        <translation>vLLM などのエンジン向けの Hugging Face フォルダー。テンソル名はモデル本来のもの</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書き込む形式</translation>
    </message>
    <message>
        <source>safetensors for vLLM</source>
        <translation>safetensors（vLLM 向け）</translation>
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
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>サイズ不一致</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>モデルにない</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>区別なし</translation>
    </message>
    <message>
        <source>Columns that only ever met zeros</source>
        <translation>ゼロの入力しかなかった列</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Experts seen</source>
        <translation>使われたエキスパート</translation>
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
        <translation>ゼロ列</translation>
    </message>
</context>
<context>
    <name>ql::app::CulpritModel</name>
    <message>
        <source>Enter raises a tensor to its next type in the recipe</source>
        <translation>Enter でテンソルの型をレシピ内で一段上げます</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>What the recipe gives it</source>
        <translation>レシピでの型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>KL divergence saved for each MiB that putting the tensor back costs, in nats: where bytes help most</source>
        <translation>元に戻すのに必要な 1 MiB あたりに減る KL ダイバージェンス（nat）。容量の効果が最も大きい所が分かります</translation>
    </message>
    <message>
        <source>Saved per MiB</source>
        <translation>MiB あたりの減少</translation>
    </message>
    <message>
        <source>Measured: how much less the mean KL divergence is with this tensor as in the original</source>
        <translation>実測: このテンソルを元のままにした場合に平均 KL ダイバージェンスが減る量</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Standard error of what is saved</source>
        <translation>減少量の標準誤差</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Of the whole divergence; shares of several tensors need not add up</source>
        <translation>全体に対する割合。複数テンソルの割合は必ずしも足し算になりません</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Bytes that the tensor takes more as in the original</source>
        <translation>元のままにすると増えるバイト数</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The next better type</source>
        <translation>一段上の型</translation>
    </message>
    <message>
        <source>Next type</source>
        <translation>次の型</translation>
    </message>
    <message>
        <source>Bytes that the next better type takes more</source>
        <translation>一段上の型で増えるバイト数</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>増加</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceBox</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where models are computed. Devices add in other orders, so that figures differ in their last digits. The choice is kept, for the preview and for importance matrices.</source>
        <translation>モデルを計算する場所です。デバイスごとに足す順序が違うため、数値の末尾の桁が異なります。この選択はプレビューと重要度行列のために保存されます。</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message>
        <source>graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>graphics that share the processor&apos;s memory</source>
        <translation>プロセッサーとメモリーを共有するグラフィック</translation>
    </message>
    <message>
        <source>graphics card of a virtual machine</source>
        <translation>仮想マシンのグラフィックカード</translation>
    </message>
    <message>
        <source>computed by the processor, slower than its own code</source>
        <translation>プロセッサーが計算し、専用のコードより遅い</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>その他のデバイス</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>選択どおり</translation>
    </message>
    <message>
        <source>the only graphics device</source>
        <translation>唯一のグラフィックデバイス</translation>
    </message>
    <message>
        <source>the best of the graphics devices</source>
        <translation>最も良いグラフィックデバイス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>A graphics card where there is one, else the processor</source>
        <translation>あればグラフィックカード、なければプロセッサー</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使えません: %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>It was chosen once, and this computer does not have it now</source>
        <translation>以前選択されましたが、今このコンピューターにはありません</translation>
    </message>
    <message>
        <source>Looking for graphics devices…</source>
        <translation>グラフィックデバイスを探しています…</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be used</source>
        <translation>%1 が見つからないか、使えません</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>%1 で実行</translation>
    </message>
    <message>
        <source>The processor took over: %1.</source>
        <translation>プロセッサーが引き継ぎました: %1。</translation>
    </message>
    <message>
        <source>no graphics device, and a software one is slower</source>
        <translation>グラフィックデバイスがなく、ソフトウェアのものは遅い</translation>
    </message>
    <message>
        <source>no graphics device</source>
        <translation>グラフィックデバイスなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%Ln スレッド、32 ビットの数値</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on the processor</source>
        <translation>プロセッサーで実行</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceModel</name>
    <message>
        <source>fits</source>
        <translation>入る</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>余裕なし</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>入らない</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>fits: with the margin; tight: without it; cannot run: no engine has the format there</source>
        <translation>入る：余裕も含めて収まる。余裕なし：余裕を除けば収まる。実行不可：この形式に対応するエンジンがない</translation>
    </message>
    <message>
        <source>What is needed, margin included, of the memory that a program may take there</source>
        <translation>そのデバイスでプログラムが使えるメモリのうち、余裕も含めて必要な割合</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The longest context: the most tokens with which everything fits, margin included</source>
        <translation>最長コンテキスト：余裕も含めてすべてが収まる最大トークン数</translation>
    </message>
</context>
<context>
    <name>ql::app::DialectBox</name>
    <message>
        <source>As llm-compressor writes; holds every type</source>
        <translation>llm-compressor と同じ書き方。すべての型を格納できます</translation>
    </message>
    <message>
        <source>As NVIDIA ModelOpt writes; all types but MXFP4, FP8 only with scales of the inputs</source>
        <translation>NVIDIA ModelOpt と同じ書き方。MXFP4 以外のすべての型。FP8 は入力のスケールがある場合のみ</translation>
    </message>
    <message>
        <source>As DeepSeek and Qwen publish; FP8_BLOCK only</source>
        <translation>DeepSeek や Qwen の公開形式。FP8_BLOCK のみ</translation>
    </message>
    <message>
        <source>Dialect of safetensors</source>
        <translation>safetensors の方言</translation>
    </message>
    <message>
        <source>Choose the dialect %1</source>
        <translation>方言 %1 を選択</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffColumns</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>このプラン</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffModel</name>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりビット数</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要度行列</translation>
    </message>
    <message>
        <source>The models do not all have the same here</source>
        <translation>この項目はモデルによって異なります</translation>
    </message>
    <message>
        <source>Where the models do not all have the same</source>
        <translation>モデルによって異なる項目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>個数</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message>
        <source>Types of the models side by side</source>
        <translation>モデルの型を並べた表</translation>
    </message>
    <message>
        <source>How do two recipes differ? Add models with the button above or drop GGUF files and folders here: their types stand side by side, layer by layer. The plan can be one of them.</source>
        <translation>2 つのレシピはどこが違うのでしょうか？ 上のボタンでモデルを追加するか、GGUF ファイルやフォルダーをここにドロップすると、型がレイヤーごとに並びます。現在のプランも並べられます。</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Each model is a column</source>
        <translation>モデルごとに 1 列になります</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>The &amp;open model</source>
        <translation>開いているモデル(&amp;M)</translation>
    </message>
    <message>
        <source>This &amp;plan</source>
        <translation>このプラン(&amp;P)</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>列を左へ移動</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>列を右へ移動</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>相違のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Filter by name or type</source>
        <translation>名前または型で絞り込み</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>ヘッダーを読み込み中…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The table as Markdown, CSV or JSON</source>
        <translation>表を Markdown、CSV、JSON で出力</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 として保存…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>%1 としてコピー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) differ</source>
        <translation>
            <numerusform>%Ln グループが相違</numerusform>
        </translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>モデル (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
</context>
<context>
    <name>ql::app::DistributionChart</name>
    <message>
        <source>Distribution of the values, original and quantised</source>
        <translation>値の分布（元の値と量子化後）</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量子化後</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceChart</name>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読んだトークン数</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL ダイバージェンス (nat)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>予測数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Relative error of the hidden state</source>
        <translation>隠れ状態の相対誤差</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message>
        <source>Mean KL divergence and the share of same top tokens decide.</source>
        <translation>平均 KL ダイバージェンスと最有力トークンの一致率で決まります。</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>今のところ: %1</translation>
    </message>
    <message>
        <source>mean KL divergence %1 ± %2</source>
        <translation>平均 KL ダイバージェンス %1 ± %2</translation>
    </message>
    <message>
        <source>same top token %1 ± %2</source>
        <translation>最有力トークンの一致 %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>予測 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>more text may say: %1</source>
        <translation>テキストを増やすとこうなる可能性: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceModel</name>
    <message>
        <source>KL divergence, mean</source>
        <translation>KL ダイバージェンス、平均</translation>
    </message>
    <message>
        <source>How far the predictions are apart, over all tokens of the vocabulary, in nats: the figure to look at</source>
        <translation>語彙の全トークンにわたる予測の隔たり（nat）。まず見るべき数値です</translation>
    </message>
    <message>
        <source>KL divergence, median</source>
        <translation>KL ダイバージェンス、中央値</translation>
    </message>
    <message>
        <source>Half of the predictions are closer than this</source>
        <translation>予測の半数はこれより近い</translation>
    </message>
    <message>
        <source>KL divergence, 99 %</source>
        <translation>KL ダイバージェンス、99 %</translation>
    </message>
    <message>
        <source>One prediction in a hundred is further off than this</source>
        <translation>100 回に 1 回はこれより離れる</translation>
    </message>
    <message>
        <source>KL divergence, 99.9 %</source>
        <translation>KL ダイバージェンス、99.9 %</translation>
    </message>
    <message>
        <source>One prediction in a thousand is further off than this</source>
        <translation>1000 回に 1 回はこれより離れる</translation>
    </message>
    <message>
        <source>KL divergence, largest</source>
        <translation>KL ダイバージェンス、最大</translation>
    </message>
    <message>
        <source>The prediction that suffers most</source>
        <translation>最も損なわれた予測</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>最有力トークンの一致</translation>
    </message>
    <message>
        <source>Share of predictions where both find the same token the likeliest</source>
        <translation>両方が同じトークンを最有力とした予測の割合</translation>
    </message>
    <message>
        <source>RMS change of probability</source>
        <translation>確率の変化 (RMS)</translation>
    </message>
    <message>
        <source>How much the probability of the token that came changes, as a root mean square</source>
        <translation>実際に来たトークンの確率の変化を二乗平均平方根で表したもの</translation>
    </message>
    <message>
        <source>Perplexity, original</source>
        <translation>パープレキシティ、オリジナル</translation>
    </message>
    <message>
        <source>Among how many tokens the model hesitates: lower is better</source>
        <translation>モデルが何個のトークンの間で迷うか。小さいほど良い</translation>
    </message>
    <message>
        <source>Perplexity, with this recipe</source>
        <translation>パープレキシティ、このレシピ</translation>
    </message>
    <message>
        <source>A damaged model may be luckier here; the divergence is the surer sign</source>
        <translation>損なわれたモデルが偶然良くなることもあります。ダイバージェンスの方が確かです</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>パープレキシティの比</translation>
    </message>
    <message>
        <source>Its error takes into account that both read the same text</source>
        <translation>誤差は両方が同じテキストを読むことを考慮しています</translation>
    </message>
    <message>
        <source>Error of the last hidden state</source>
        <translation>最後の隠れ状態の誤差</translation>
    </message>
    <message>
        <source>Relative to the original&apos;s, after the last layer</source>
        <translation>最後のレイヤーの後、オリジナルに対する相対値</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読んだトークン数</translation>
    </message>
    <message>
        <source>By each of the two models</source>
        <translation>それぞれのモデルが</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>予測数</translation>
    </message>
    <message>
        <source>Those after the first half of each piece of text count, as in llama.cpp</source>
        <translation>llama.cpp と同じく、各断片の後半の予測を数えます</translation>
    </message>
    <message>
        <source>Standard error: with other text of this kind the figure would mostly be within two of them</source>
        <translation>標準誤差: 同種の別のテキストでも、ほとんどはこの 2 倍以内に入ります</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceSeries</name>
    <message>
        <source>Mean divergence</source>
        <translation>平均ダイバージェンス</translation>
    </message>
    <message>
        <source>Spread of the divergence</source>
        <translation>ダイバージェンスの分布</translation>
    </message>
    <message>
        <source>Drift by layer</source>
        <translation>レイヤーごとのずれ</translation>
    </message>
    <message>
        <source>The mean KL divergence as more text is read, and the band in which it surely lies</source>
        <translation>テキストを読み進めるにつれた平均 KL ダイバージェンスと、確実に含まれる範囲</translation>
    </message>
    <message>
        <source>How many predictions are how far off; a tail at the right is what people notice</source>
        <translation>どれだけの予測がどれだけ外れたか。人が気づくのは右側の裾です</translation>
    </message>
    <message>
        <source>How far the hidden state is off after each layer: a step shows where it happens</source>
        <translation>各レイヤー後の隠れ状態のずれ。段差が原因の場所を示します</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>予測数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
</context>
<context>
    <name>ql::app::EncodingList</name>
    <message>
        <source>Find a format</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Formats to compare</source>
        <translation>比較するフォーマット</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message>
        <source>Whose error: of the type that is planned, not yet written, or of the written file</source>
        <translation>何の誤差か：これから書き込むプランの型か、書き込み済みのファイルか</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>プランどおり</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Which expert of the fused tensor</source>
        <translation>結合されたテンソルのどのエキスパートか</translation>
    </message>
    <message>
        <source>One map, or two over the same weights: divided by a handle (drag it, or Ctrl+Left and Ctrl+Right), or side by side</source>
        <translation>マップ 1 枚、または同じ重みを示す 2 枚：ハンドルで分割（ドラッグ、または Ctrl+← と Ctrl+→）、または左右に並べて表示</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>1 枚</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>What the left map shows</source>
        <translation>左のマップに表示するもの</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>マップに表示するもの</translation>
    </message>
    <message>
        <source>What a pixel shows that stands for several weights</source>
        <translation>複数の重みを表すピクセルの値</translation>
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
        <translation>左を固定</translation>
    </message>
    <message>
        <source>Keeps this tensor as the left map, while the right one follows the selection</source>
        <translation>このテンソルを左のマップに残し、右のマップは選択に追従します</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量子化後</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Error by row RMS</source>
        <translation>行 RMS 比の誤差</translation>
    </message>
    <message>
        <source>Signed error</source>
        <translation>符号付き誤差</translation>
    </message>
    <message>
        <source>As planned (%1)</source>
        <translation>プランどおり (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln expert(s)</source>
        <translation>
            <numerusform>全 %Ln エキスパート</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>エキスパート %1</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorPicture</name>
    <message>
        <source>Error map of the tensor</source>
        <translation>テンソルの誤差マップ</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: relative error %3</source>
        <translation>行 %1、列 %2：相対誤差 %3</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比較</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message>
        <source>Open a model first.</source>
        <translation>先にモデルを開いてください。</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see its error weight by weight.</source>
        <translation>表、レイヤーマップ、レポートのいずれかでテンソルを選ぶと、重み 1 つごとの誤差が表示されます。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>プランを計算しています…</translation>
    </message>
    <message>
        <source>Nothing of this tensor is written.</source>
        <translation>このテンソルは書き込まれません。</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>抽出した行を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>全 %Ln 行で実測。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>%2 行中 %1 行から推定。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Measured on all weights in view</source>
        <translation>表示中のすべての重みで実測</translation>
    </message>
    <message>
        <source>Estimated: each pixel from %1 of its %2 rows</source>
        <translation>推定：各ピクセルの %2 行中 %1 行から</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 → %4, error %5 (%6 % of the row&apos;s RMS)</source>
        <translation>行 %1、列 %2：%3 → %4、誤差 %5（行の RMS の %6%）</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: RMS %3, error %4 (%5 % of the rows&apos; RMS), largest %6</source>
        <translation>行 %1、列 %2：RMS %3、誤差 %4（行の RMS の %5%）、最大 %6</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Saves the map or the distribution as a picture, or the worst places as a table</source>
        <translation>マップや分布を画像として、または誤差の大きい箇所を表として保存します</translation>
    </message>
    <message>
        <source>Map and worst places…</source>
        <translation>マップと最悪箇所…</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation>分布…</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>表示範囲に合わせる</translation>
    </message>
    <message>
        <source>Lets the colours run over the values in view, except for the rarest at either end</source>
        <translation>両端のまれな値を除き、表示中の値の範囲に色を割り当てます</translation>
    </message>
    <message>
        <source>Places with the largest errors in view</source>
        <translation>表示範囲で誤差が最も大きい箇所</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>度数を対数表示</translation>
    </message>
    <message>
        <source>Shows rare values, too</source>
        <translation>まれな値も見えるようにします</translation>
    </message>
    <message>
        <source>Worst places</source>
        <translation>最悪箇所</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
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
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Experts that saw tokens</source>
        <translation>トークンを見たエキスパート</translation>
    </message>
    <message>
        <source>Fewest tokens</source>
        <translation>最少トークン</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最多トークン</translation>
    </message>
    <message>
        <source>Expert with the fewest</source>
        <translation>最少のエキスパート</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message>
        <source>Tokens that each expert of each layer has seen</source>
        <translation>各レイヤーの各エキスパートが見たトークン</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same in numbers, layer by layer</source>
        <translation>同じものを数値で、レイヤーごとに</translation>
    </message>
    <message>
        <source>Tokens that the experts of each layer have seen</source>
        <translation>各レイヤーのエキスパートが見たトークン</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by each expert; red: none</source>
        <translation>各エキスパートが見た数。赤: なし</translation>
    </message>
</context>
<context>
    <name>ql::app::FitPanel</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>トークン埋め込み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV キャッシュ</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>バッファ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>メモリの内訳</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>The longest conversation or document that is to have room: its keys and values are kept in memory for as long as it goes on</source>
        <translation>収めたい会話や文書の最大の長さ。続いている間、そのキーとバリューはメモリに保持されます</translation>
    </message>
    <message>
        <source>How the keys and values are stored: Q8_0 and FP8 take half the memory of F16 at little loss, Q4_0 a quarter</source>
        <translation>キーとバリューの格納方法。Q8_0 と FP8 はわずかな劣化で F16 の半分、Q4_0 は 4 分の 1 のメモリになります</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>Devices and whether the output fits</source>
        <translation>デバイスと、出力が収まるかどうか</translation>
    </message>
    <message>
        <source>Devices of your own: %1</source>
        <translation>独自のデバイス：%1</translation>
    </message>
    <message>
        <source>Open a model: this says how much memory its output needs to run, and on which devices it fits.</source>
        <translation>モデルを開くと、出力の実行に必要なメモリと、どのデバイスに収まるかが表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 on %4</source>
        <translation>%4：%2 中 %1、%3</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>ql::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The page that was shown before</source>
        <translation>直前に表示していたページ</translation>
    </message>
</context>
<context>
    <name>ql::app::HistogramChart</name>
    <message>
        <source>Histogram of the tensor&apos;s values</source>
        <translation>テンソルの値のヒストグラム</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message>
        <source>The recipe as it was at the start</source>
        <translation>開始時のレシピ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>Undone: a click does it again.</source>
        <translation>元に戻した操作です。クリックでやり直します。</translation>
    </message>
    <message>
        <source>the recipe is here</source>
        <translation>レシピは現在ここ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した操作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>操作後のサイズ</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryPanel</name>
    <message>
        <source>History of the recipe</source>
        <translation>レシピの履歴</translation>
    </message>
</context>
<context>
    <name>ql::app::ImportancePanel</name>
    <message>
        <source>What the importance matrix covers</source>
        <translation>重要度行列の対象範囲</translation>
    </message>
    <message>
        <source>Save as one file...</source>
        <translation>1 つのファイルに保存...</translation>
    </message>
    <message>
        <source>Write all matrices of the recipe as one, as GGUF or in the legacy form</source>
        <translation>レシピのすべての行列を 1 つにまとめ、GGUF または従来形式で書き込みます</translation>
    </message>
    <message>
        <source>%1 entries, %2 weights without one, %3 with experts that have seen nothing</source>
        <translation>項目 %1 件、項目のない重み %2 個、一度も使われていないエキスパートを含むもの %3 個</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>重要度行列を保存</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>従来形式 (*.dat)</translation>
    </message>
    <message>
        <source>The importance matrix was not saved</source>
        <translation>重要度行列を保存できませんでした</translation>
    </message>
    <message>
        <source>%1 is a file that is read; choose another.</source>
        <translation>%1 は読み込み元のファイルです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1</source>
        <translation>重要度行列を %1 に保存しました</translation>
    </message>
    <message>
        <source>Collect...</source>
        <translation>収集...</translation>
    </message>
    <message>
        <source>Let the model read a text, and see which of its inputs matter</source>
        <translation>モデルにテキストを読ませ、どの入力が重要かを調べます</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What is known of each weight</source>
        <translation>各重みについて分かっていること</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>How many tokens each expert has seen</source>
        <translation>各エキスパートが見たトークン数</translation>
    </message>
    <message>
        <source>Collecting the importance matrix</source>
        <translation>重要度行列を収集中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading; nothing is written</source>
        <translation>読むのをやめます。何も書き込まれません</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>テキストを読み込み中…</translation>
    </message>
    <message>
        <source>Layer %1 of %2 has read the text</source>
        <translation>レイヤー %1 / %2 がテキストを読みました</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Nothing was collected: you stopped it.</source>
        <translation>中止したため、何も収集されませんでした。</translation>
    </message>
    <message>
        <source>The importance matrix was not collected</source>
        <translation>重要度行列は収集されませんでした</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1; the recipe uses it</source>
        <translation>重要度行列を %1 に保存し、レシピで使います</translation>
    </message>
    <message>
        <source>Add the collected importance matrix</source>
        <translation>収集した重要度行列を追加</translation>
    </message>
    <message>
        <source>No importance matrix. Add one in the recipe, or collect one from a text: types below 4 bits gain most, and some need one; FP8 and NVFP4 in safetensors take the scales of their inputs from it.</source>
        <translation>重要度行列がありません。レシピに追加するか、テキストから収集してください。4 ビット未満の型で最も効果があり、必須の型もあります。safetensors の FP8 と NVFP4 は入力スケールをここから取ります。</translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>格納方式</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>格納先</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1、レイヤー %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 weights</source>
        <translation>%1  ·  %2 個の重み</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算で生成</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 のバイト %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（%2 方式）</translation>
    </message>
    <message>
        <source>
Asked for %1, but %2 (%3)</source>
        <translation>
%1 を要求。ただし %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see what it is.</source>
        <translation>表、レイヤーマップ、レポートのいずれかでテンソルを選ぶと、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Error of the written tensor</source>
        <translation>書き込んだテンソルの誤差</translation>
    </message>
    <message>
        <source>This tensor is not in the open model.</source>
        <translation>このテンソルは開いているモデルにありません。</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>抽出した行を読み込んでいます…</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>標準偏差 %1</translation>
    </message>
    <message>
        <source>zeros %1</source>
        <translation>ゼロ %1</translation>
    </message>
    <message>
        <source>NaN or infinite: %1</source>
        <translation>NaN または無限大：%1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>全 %Ln 行で実測。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>%2 行中 %1 行から推定。</translation>
    </message>
    <message>
        <source>%1  ·  relative error %2  ·  largest %3  ·  cosine %4</source>
        <translation>%1  ·  相対誤差 %2  ·  最大 %3  ·  コサイン %4</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
</context>
<context>
    <name>ql::app::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Try again, from what is finished</source>
        <translation>完了分から再試行</translation>
    </message>
    <message>
        <source>Edit in the window</source>
        <translation>ウィンドウで編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>順番を前へ</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>順番を後へ</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>完了したジョブを消去</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
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
        <translation>重み %1/s</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>ジョブの処理内容</translation>
    </message>
    <message>
        <source>Now: what is read, encoded, written and read back per second. Beside it each thread of the job has a line from its beginning until now, in the colours of what it did; empty where it waited.</source>
        <translation>現在の毎秒の読み込み、エンコード、書き込み、読み戻しの量です。右には、ジョブのスレッドごとに開始から現在までの行があり、処理内容を色で示します。空白は待機中です。</translation>
    </message>
    <message>
        <source>%1 of %2 weights</source>
        <translation>重み %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Thread %1, after %2: %3</source>
        <translation>スレッド %1、%2 後：%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
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
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Waiting  ·  %1 on this machine</source>
        <translation>待機中  ·  このコンピューターで%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused; resume it to begin, or to go on where it was interrupted</source>
        <translation>一時停止中。再開すると、開始または中断した所から続行します</translation>
    </message>
    <message>
        <source>Paused  ·  %1</source>
        <translation>一時停止中  ·  %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done  ·  %1  ·  %2  ·  every tensor as planned</source>
        <translation>完了  ·  %1  ·  %2  ·  すべてのテンソルがプランどおり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>キャンセルしました。ファイルは書き込まれていません</translation>
    </message>
    <message>
        <source>Being edited in the window: writing it takes its place here</source>
        <translation>ウィンドウで編集中：書き込むとこの位置に入ります</translation>
    </message>
</context>
<context>
    <name>ql::app::JobWatch</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 を書き込みました</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
</context>
<context>
    <name>ql::app::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>They run from top to bottom: drag them, or press Alt with the arrow keys. Space pauses, Del removes, a double click shows the report.</source>
        <translation>上から順に実行します。ドラッグ、または Alt+矢印キーで並べ替えます。Space で一時停止、Del で削除、ダブルクリックでレポートを表示します。</translation>
    </message>
    <message>
        <source>Jobs appear here with their progress. They run one after the other; what is not finished when the program ends can be continued the next time.</source>
        <translation>ここにジョブと進行状況が表示されます。ジョブは 1 つずつ実行され、プログラムの終了時に終わっていないものは次回続きから実行できます。</translation>
    </message>
</context>
<context>
    <name>ql::app::LayerMapPanel</name>
    <message>
        <source>expert %1</source>
        <translation>エキスパート %1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>All layers in sight (Ctrl+0). Ctrl and the wheel zoom.</source>
        <translation>すべてのレイヤーを表示します (Ctrl+0)。Ctrl+ホイールで拡大縮小します。</translation>
    </message>
    <message>
        <source>Fold all experts out</source>
        <translation>すべてのエキスパートを展開</translation>
    </message>
    <message>
        <source>Fold all experts in</source>
        <translation>すべてのエキスパートを折りたたむ</translation>
    </message>
</context>
<context>
    <name>ql::app::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>with paths</source>
        <translation>パスを含める</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing here yet. What the program does, and why something failed, appears here.</source>
        <translation>まだ何もありません。プログラムの動作や、失敗の理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>Messages of this level and worse are shown</source>
        <translation>このレベル以上の重要なメッセージを表示します</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>語句で絞り込み</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>最新のメッセージを常に表示します</translation>
    </message>
    <message>
        <source>Leave the folders in the report; without them only the last names of paths are in it</source>
        <translation>レポートにフォルダー名を残します。外すと、パスの末尾の名前だけが入ります</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all that are shown</source>
        <translation>選択したメッセージ、または表示中のすべてをコピーします</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy what the report of a fault needs: versions, system, processor, model, recipe, and the last warnings and errors</source>
        <translation>不具合の報告に必要な情報をコピーします：バージョン、システム、プロセッサー、モデル、レシピ、最近の警告とエラー</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
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
        <translation>開いています</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 の続きから</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %Ln change(s)</source>
        <translation>
            <numerusform>%1 とレシピ（変更 %Ln 件）の続きから</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>ヘッダーを読み込み中…</translation>
    </message>
    <message>
        <source>Stop the jobs?</source>
        <translation>ジョブを停止しますか？</translation>
    </message>
    <message>
        <source>A job is running. It is kept, and can be continued the next time.</source>
        <translation>ジョブが実行中です。ジョブは保存され、次回続きから実行できます。</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>モデルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルのファイルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>モデル (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A folder with several models</source>
        <translation>複数のモデルがあるフォルダー</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>レシピ (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Find a &amp;command or tensor…</source>
        <translation>コマンドやテンソルを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Quantise &amp;several models…</source>
        <translation>複数のモデルを量子化(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったモデルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>ファイルを書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Quantloom</source>
        <translation>Quantloom について(&amp;A)</translation>
    </message>
    <message>
        <source>About Quantloom</source>
        <translation>Quantloom について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Turns model checkpoints into quantised files you can trust.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;モデルのチェックポイントを、信頼できる量子化ファイルに変換します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>コマンドを実行</translation>
    </message>
    <message>
        <source>When all jobs are done, the shell runs this:</source>
        <translation>すべてのジョブが完了すると、シェルで次を実行します：</translation>
    </message>
    <message>
        <source>&amp;When all is done</source>
        <translation>すべて完了したら(&amp;W)</translation>
    </message>
    <message>
        <source>Paint as %1</source>
        <translation>%1 で塗る</translation>
    </message>
    <message>
        <source>Paint as another &amp;type</source>
        <translation>別の型で塗る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep as in the source</source>
        <translation>元のまま(&amp;K)</translation>
    </message>
    <message>
        <source>As the &amp;preset says</source>
        <translation>プリセットに従う(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>レシピのインポート</translation>
    </message>
    <message>
        <source>Recipes, rules and commands (*.json *.txt *.sh *.recipe *.rules *.md)</source>
        <translation>レシピ、ルール、コマンド (*.json *.txt *.sh *.recipe *.rules *.md)</translation>
    </message>
    <message>
        <source>Use the recipe of a &amp;model</source>
        <translation>モデルのレシピを使う(&amp;M)</translation>
    </message>
    <message>
        <source>Of a GGUF &amp;file…</source>
        <translation>GGUF ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>Use the recipe of a model</source>
        <translation>モデルのレシピを使う</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>フォルダーから(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste rules or a recipe</source>
        <translation>ルールやレシピを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を選んでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rule</source>
        <translation>ルールを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>ルールを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Move the rule &amp;up</source>
        <translation>ルールを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the rule do&amp;wn</source>
        <translation>ルールを下へ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Select what the rule matches</source>
        <translation>ルールに一致するものを選択(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;files to compare…</source>
        <translation>比較するファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a f&amp;older to compare…</source>
        <translation>比較するフォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Compare this &amp;plan</source>
        <translation>このプランを比較に追加(&amp;P)</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>相違のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Save the comparison as .%1…</source>
        <translation>比較を .%1 として保存…</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison as Markdown</source>
        <translation>比較を Markdown としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>レシピを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Recipes &amp;of the program</source>
        <translation>付属のレシピ(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve recipe…</source>
        <translation>レシピを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>並べて比較(&amp;B)</translation>
    </message>
    <message>
        <source>Reset the recipe</source>
        <translation>レシピをリセット</translation>
    </message>
    <message>
        <source>&amp;All tensors</source>
        <translation>すべてのテンソル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>選択解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>The same &amp;role in every layer</source>
        <translation>全レイヤーの同じ役割(&amp;R)</translation>
    </message>
    <message>
        <source>Everything in the same &amp;layer</source>
        <translation>同じレイヤーのすべて(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>このパネルを移動(&amp;M)</translation>
    </message>
    <message>
        <source>To the &amp;centre</source>
        <translation>中央へ(&amp;C)</translation>
    </message>
    <message>
        <source>To the &amp;side</source>
        <translation>横へ(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>下へ(&amp;B)</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>独立したウィンドウへ(&amp;W)</translation>
    </message>
    <message>
        <source>Put all panels &amp;back</source>
        <translation>すべてのパネルを元の位置に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour maps by</source>
        <translation>マップの色分け(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>ファイルと比較(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with a f&amp;older…</source>
        <translation>フォルダーと比較(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple model</source>
        <translation>サンプルモデルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Compare the open &amp;model</source>
        <translation>開いているモデルを比較に追加(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>レポート(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hoose a preset…</source>
        <translation>プリセットを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Impor&amp;t a preset…</source>
        <translation>プリセットをインポート(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Run the prompt with original and recipe</source>
        <translation>オリジナルとレシピでプロンプトを実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Measure the divergence</source>
        <translation>ダイバージェンスを測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find the culprits</source>
        <translation>原因のテンソルを探す(&amp;F)</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>プレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Collect &amp;diagnostics…</source>
        <translation>診断情報を収集(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keep a log of each job</source>
        <translation>ジョブごとにログを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Beside its output: what was asked, what was decided for each tensor and why, and how it ended. For jobs that begin from now on</source>
        <translation>出力の隣に、要求された内容、各テンソルの決定とその理由、結果を記録します。これから始まるジョブが対象です</translation>
    </message>
</context>
<context>
    <name>ql::app::MapOptions</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 を読み込めませんでした</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>モデル (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message>
        <source>Colour the map by</source>
        <translation>マップの色分け</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same figures as a table, to be sorted and copied</source>
        <translation>同じ数値を表で表示し、並べ替えやコピーができます</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG, or its figures as CSV</source>
        <translation>マップを PNG か SVG で、または数値を CSV で保存します</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>マップの数値</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりビット数</translation>
    </message>
    <message>
        <source>Coloured: another type than in %1. Grey: the same.</source>
        <translation>色付き：%1 と型が異なる。灰色：同じ。</translation>
    </message>
    <message numerus="yes">
        <source>Paint the %Ln chosen tensor(s) as</source>
        <translation>
            <numerusform>選択した %Ln 個のテンソルを次の型で塗る</numerusform>
        </translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
</context>
<context>
    <name>ql::app::MatchModel</name>
    <message>
        <source>rule %1 takes it</source>
        <translation>ルール %1 が適用</translation>
    </message>
    <message>
        <source>never quantised</source>
        <translation>量子化しない</translation>
    </message>
</context>
<context>
    <name>ql::app::MeasureModel</name>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりビット数</translation>
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
        <translation>空き：%1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataDialog</name>
    <message>
        <source>Edit metadata</source>
        <translation>メタデータを編集</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>メタデータを追加</translation>
    </message>
    <message>
        <source>How the number is stored; programs refuse a key that they know with another type</source>
        <translation>数値の格納形式。プログラムは、知っているキーの型が違うと拒否します</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>A list in JSON: [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>JSON のリスト: [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>A key is words with dots between them, such as general.license.</source>
        <translation>キーは general.license のように、単語を点でつないだものです。</translation>
    </message>
    <message>
        <source>There is an entry of this name already.</source>
        <translation>この名前の項目はすでにあります。</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Filter by key or value</source>
        <translation>キーまたは値で絞り込み</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>変更のみ</translation>
    </message>
    <message>
        <source>Show only what will be another: before and after</source>
        <translation>変わるものだけを変更前と変更後で表示</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Edit the entry (Enter)</source>
        <translation>項目を編集 (Enter)</translation>
    </message>
    <message>
        <source>Remove the entry (Delete)</source>
        <translation>項目を削除 (Delete)</translation>
    </message>
    <message>
        <source>Put the entry back as it was</source>
        <translation>項目を元どおりにする</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>Forgets all edits of the metadata; Undo brings them back</source>
        <translation>メタデータの編集をすべて取り消します。「元に戻す」で復元できます</translation>
    </message>
    <message>
        <source>Changes the open file itself, not a copy. Without this, the edits go into the next output.</source>
        <translation>コピーではなく、開いているファイル自体を変更します。そうしなければ、編集は次の出力に入ります。</translation>
    </message>
    <message>
        <source>Open a model to see and edit its metadata.</source>
        <translation>モデルを開くと、メタデータを表示して編集できます。</translation>
    </message>
    <message>
        <source>Only GGUF files have such metadata. Choose GGUF as the output to edit them.</source>
        <translation>このようなメタデータがあるのは GGUF ファイルだけです。編集するには出力に GGUF を選んでください。</translation>
    </message>
    <message>
        <source>No edits. They go into the next output, and Undo takes them back.</source>
        <translation>編集はありません。編集は次の出力に入り、「元に戻す」で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%Ln 件の編集。次の出力のレシピに含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program could load the file: %1.</source>
        <translation>どのプログラムもファイルを読み込めなくなります: %1。</translation>
    </message>
    <message>
        <source>They fit into the open file in place.</source>
        <translation>開いているファイルにその場で収まります。</translation>
    </message>
    <message>
        <source>For the open file %1 would be written again.</source>
        <translation>開いているファイルでは %1 を書き直すことになります。</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>注意: %1。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
    <message>
        <source>Add metadata %1</source>
        <translation>メタデータ %1 を追加</translation>
    </message>
    <message>
        <source>Edit metadata %1</source>
        <translation>メタデータ %1 を編集</translation>
    </message>
    <message>
        <source>Remove metadata %1</source>
        <translation>メタデータ %1 を削除</translation>
    </message>
    <message>
        <source>Put metadata %1 back</source>
        <translation>メタデータ %1 を元どおりにする</translation>
    </message>
    <message>
        <source>Revert the metadata</source>
        <translation>メタデータの編集を取り消す</translation>
    </message>
    <message>
        <source>Only its header is written: %1. The old one is kept beside it until the new one is on the disk.</source>
        <translation>ヘッダーだけを書き込みます: %1。新しいものがディスクに書かれるまで、古いヘッダーを横に保存します。</translation>
    </message>
    <message>
        <source>The header has grown too long for its place, so the whole file is written again beside it: %1. It takes the old one&apos;s place when it has been read back.</source>
        <translation>ヘッダーが元の場所に収まらないため、ファイル全体を横に書き直します: %1。読み戻しを確認してから元のファイルと入れ替えます。</translation>
    </message>
    <message>
        <source>Write the metadata</source>
        <translation>メタデータを書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln entry(s) in %1?</source>
        <translation>
            <numerusform>%1 の %Ln 個の項目を変更しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>これはここでは元に戻せません。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>The metadata are in %1 now</source>
        <translation>メタデータを %1 に書き込みました</translation>
    </message>
    <message>
        <source>Write the metadata into %1</source>
        <translation>メタデータを %1 に書き込む</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Write into the file…</source>
        <translation>ファイルに書き込む…</translation>
    </message>
</context>
<context>
    <name>ql::app::NotCarriedModel</name>
    <message>
        <source>Not carried over</source>
        <translation>引き継がれないもの</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>重み %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>テンソル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s)</source>
        <translation>
            <numerusform>エキスパート %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the output folder</source>
        <translation>出力フォルダーの名前</translation>
    </message>
    <message>
        <source>Name of the output file</source>
        <translation>出力ファイルの名前</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>フォルダーを選択：%1</translation>
    </message>
    <message>
        <source>Output folder %1</source>
        <translation>出力フォルダー %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 を書き込む</translation>
    </message>
    <message>
        <source>Replace folder %2 with %1…</source>
        <translation>フォルダー %2 を %1 で置き換え…</translation>
    </message>
    <message>
        <source>Write %1 to folder %2</source>
        <translation>%1 をフォルダー %2 に書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %Ln file(s) to %2</source>
        <translation>
            <numerusform>%1 を %Ln 個のファイルに分けて %2 に書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %2 with %1…</source>
        <translation>%2 を %1 で置き換え…</translation>
    </message>
    <message>
        <source>Write %1 to %2</source>
        <translation>%1 を %2 に書き込む</translation>
    </message>
    <message>
        <source>%1 % of the source</source>
        <translation>元の %1%</translation>
    </message>
    <message>
        <source>Replace the folder?</source>
        <translation>フォルダーを置き換えますか？</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 はすでに %2 にあります。</translation>
    </message>
    <message>
        <source>The model in it stays until the new one is complete and checked; files that are not of a model stay.</source>
        <translation>新しいモデルが完成し、検証が終わるまで、中のモデルは残ります。モデル以外のファイルはそのままです。</translation>
    </message>
    <message>
        <source>The old file stays until the new one is complete and checked.</source>
        <translation>新しいファイルが完成し、検証が終わるまで、古いファイルは残ります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>出力形式(&amp;O)</translation>
    </message>
    <message>
        <source>Prese&amp;t</source>
        <translation>プリセット(&amp;T)</translation>
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
        <translation>プリセットを %1 に保存しました</translation>
    </message>
    <message>
        <source>A preset was not read</source>
        <translation>プリセットを読み込めませんでした</translation>
    </message>
    <message>
        <source>The preset was not saved</source>
        <translation>プリセットを保存できませんでした</translation>
    </message>
    <message>
        <source>The preset was not renamed</source>
        <translation>プリセットの名前を変更できませんでした</translation>
    </message>
    <message>
        <source>The preset %1 is deleted</source>
        <translation>プリセット %1 を削除しました</translation>
    </message>
    <message>
        <source>The preset was not deleted</source>
        <translation>プリセットを削除できませんでした</translation>
    </message>
    <message>
        <source>The preset was not exported</source>
        <translation>プリセットをエクスポートできませんでした</translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln 個のテンソルを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen tensors the type %1</source>
        <translation>選択したテンソルを %1 にする</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>All types of the container</source>
        <translation>この出力形式のすべての型</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Take the chosen tensors over as they are in the source</source>
        <translation>選択したテンソルを元のまま引き継ぎます</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>Take back what rules say of the chosen tensors</source>
        <translation>選択したテンソルに対するルールの指定を取り消します</translation>
    </message>
    <message>
        <source>Choose tensors, then a type or its key</source>
        <translation>テンソルを選び、型またはそのキーを押してください</translation>
    </message>
</context>
<context>
    <name>ql::app::PanelDock</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>このパネルを閉じます。表示メニューから再び開けます</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>ql::app::PartsBox</name>
    <message>
        <source>The language model alone; it does not see images</source>
        <translation>言語モデルのみ。画像は見ません</translation>
    </message>
    <message>
        <source>The vision part alone, in the file that llama.cpp calls mmproj</source>
        <translation>視覚部分のみ。llama.cpp が mmproj と呼ぶファイルです</translation>
    </message>
    <message>
        <source>Two files: the language model and, beside it, the vision part that llama.cpp calls mmproj</source>
        <translation>2 つのファイル：言語モデルと、その隣に llama.cpp が mmproj と呼ぶ視覚部分</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>モデルの部分</translation>
    </message>
</context>
<context>
    <name>ql::app::PlaceModel</name>
    <message>
        <source>Rows of the tensor, from 0</source>
        <translation>テンソルの行（0 から）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns of the tensor, from 0</source>
        <translation>テンソルの列（0 から）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Error (RMS) divided by the RMS of the whole row</source>
        <translation>誤差 (RMS) を行全体の RMS で割った値</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Root mean square of quantised minus original</source>
        <translation>量子化後と元の値の差の二乗平均平方根</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>The largest single error, with its sign</source>
        <translation>最大の誤差（符号付き）</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Root mean square of the original values</source>
        <translation>元の値の二乗平均平方根</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>Root mean square of the quantised values</source>
        <translation>量子化後の値の二乗平均平方根</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>量子化後</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetActions</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>The recipe as it is now, with all its rules, in a file of its own. Importance matrices stay with the model.</source>
        <translation>現在のレシピを、すべてのルールとともに独立したファイルに保存します。重要度行列は含まれません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Its recipe stays as it is.</source>
        <translation>レシピは変わりません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>プリセットをエクスポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Delete the preset?</source>
        <translation>プリセットを削除しますか？</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <translation>「%1」は完全に削除されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>プリセットをインポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The preset was not imported</source>
        <translation>プリセットをインポートできませんでした</translation>
    </message>
    <message>
        <source>Keep “%1” among your presets?</source>
        <translation>「%1」を自分のプリセットに残しますか？</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>同じ名前のプリセットがあります。保存すると置き換えられます。</translation>
    </message>
    <message>
        <source>Replace and use</source>
        <translation>置き換えて使う</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>残して使う</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>今回だけ使う</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetAdvice</name>
    <message>
        <source>Fits %1 GB</source>
        <translation>%1 GB に収まる</translation>
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
        <translation>%1：%2 トークンが収まる中で元に最も近い型。%4 の %3%</translation>
    </message>
    <message>
        <source>There are no presets by intention</source>
        <translation>目的別プリセットがありません</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>「%1」に合うものはありません</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選択</translation>
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
            <numerusform>%1 とルール %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By intention</source>
        <translation>目的別</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前別</translation>
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
        <translation>プリセットを選択</translation>
    </message>
    <message>
        <source>Search presets: 24 GB, vLLM, smallest, IQ4…</source>
        <translation>プリセットを検索：24 GB、vLLM、最小、IQ4…</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>プリセットを検索</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Keeps the recipe as it is now under a name</source>
        <translation>現在のレシピに名前を付けて残します</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Takes in a preset from a file</source>
        <translation>ファイルからプリセットを取り込みます</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Another name or note for your preset</source>
        <translation>プリセットの名前や説明を変更します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Saves your preset to a file to share</source>
        <translation>プリセットを共有用のファイルに保存します</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Deletes your preset</source>
        <translation>プリセットを削除します</translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message>
        <source>Both models at once take %1 of memory, and %2 are free. Measuring the divergence needs much less: it loads them layer by layer.</source>
        <translation>両方のモデルを同時に読み込むには %1 のメモリが必要ですが、空きは %2 です。ダイバージェンスの測定はレイヤーごとに読み込むため、はるかに少なく済みます。</translation>
    </message>
    <message>
        <source>Open a model to see what a recipe does to it.</source>
        <translation>モデルを開くと、レシピの効果を確かめられます。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>プランを計算しています…</translation>
    </message>
    <message>
        <source>Getting the models ready…</source>
        <translation>モデルを準備しています…</translation>
    </message>
    <message>
        <source>No preview for this model yet</source>
        <translation>このモデルのプレビューはまだありません</translation>
    </message>
    <message>
        <source>No preview for %1 yet</source>
        <translation>%1 のプレビューはまだありません</translation>
    </message>
    <message>
        <source>No preview without a tokenizer</source>
        <translation>トークナイザーがないとプレビューできません</translation>
    </message>
    <message>
        <source>No preview of this recipe</source>
        <translation>このレシピはプレビューできません</translation>
    </message>
    <message>
        <source>This was made with other options.</source>
        <translation>これは別のオプションで作られたものです。</translation>
    </message>
    <message>
        <source>This is of the previous recipe (%1).</source>
        <translation>これは前のレシピ (%1) のものです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>ルール %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message>
        <source>Find again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Raise in recipe</source>
        <translation>レシピで型を上げる</translation>
    </message>
    <message>
        <source>Gives the chosen tensors their next better type, as one step that can be undone</source>
        <translation>選択したテンソルを一段上の型にします。取り消せる一操作です</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the table as CSV, or as it looks</source>
        <translation>表を CSV で、または見たままに保存します</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>探索の進み具合</translation>
    </message>
    <message>
        <source>Tensors that make the recipe worse</source>
        <translation>レシピを悪くしているテンソル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of tensors put back</source>
        <translation>
            <numerusform>%Ln 組のテンソルを元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>mean KL divergence %1</source>
        <translation>平均 KL ダイバージェンス %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>What was found so far stays (Ctrl+Return)</source>
        <translation>ここまでに見つかったものは残ります (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Puts tensors back to the original, groups first, and measures what that saves (Ctrl+Return)</source>
        <translation>テンソルをまとまりごとに元へ戻し、どれだけ減るかを測ります (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Measuring the recipe, then groups of layers, then layers, then tensors…</source>
        <translation>レシピ、レイヤー群、レイヤー、テンソルの順に測っています…</translation>
    </message>
    <message>
        <source>No tensor makes the recipe worse by more than a hundredth of its divergence.</source>
        <translation>ダイバージェンスの 1 % を超えて悪化させるテンソルはありません。</translation>
    </message>
    <message>
        <source>Find names the tensors that make the recipe worse, and what raising each would cost.</source>
        <translation>「探す」で、レシピを悪くしているテンソルと、型を上げた場合の容量が分かります。</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>%1 の型を上げる</translation>
    </message>
    <message numerus="yes">
        <source>Raise %Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln 個のテンソルの型を上げる</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewDivergencePage</name>
    <message>
        <source>Measure again</source>
        <translation>もう一度測定</translation>
    </message>
    <message>
        <source>Stop when clear</source>
        <translation>明らかになったら終了</translation>
    </message>
    <message>
        <source>Ends as soon as the mean divergence is known within a tenth of itself, after 4096 tokens at the earliest</source>
        <translation>平均ダイバージェンスが 1 割の精度で分かった時点で終了します。早くても 4096 トークンの後です</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進み具合</translation>
    </message>
    <message>
        <source>Figures of the measurement</source>
        <translation>測定の数値</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>グラフの種類</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>グラフを PNG か SVG で、または数値を CSV で保存します</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>The figures of the chart instead of the chart</source>
        <translation>グラフの代わりにその数値を表示します</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>まだ測定していません</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 トークンを読みました</translation>
    </message>
    <message>
        <source>%1 tokens in %2</source>
        <translation>%1 トークン、%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>clear enough</source>
        <translation>十分に明らか</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>What is known so far stays (Ctrl+Return)</source>
        <translation>ここまでの結果は残ります (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Both models read the text; nothing is written (Ctrl+Return)</source>
        <translation>両方のモデルがテキストを読みます。何も書き込みません (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewOptions</name>
    <message>
        <source>Greedy</source>
        <translation>貪欲</translation>
    </message>
    <message>
        <source>Always the likeliest token: where the texts part, the models do</source>
        <translation>常に最有力トークンを選びます。テキストが分かれる所でモデルも分かれます</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The text ends after so many, or where the model ends it</source>
        <translation>この数で、またはモデルが終えた所で終わります</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher: bolder choices. 0 is greedy</source>
        <translation>高いほど大胆な選択。0 は貪欲</translation>
    </message>
    <message>
        <source>Only the so many likeliest tokens</source>
        <translation>有力な順にこの数のトークンだけ</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability</source>
        <translation>合わせてこの確率になる有力トークンだけ</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest&apos;s probability</source>
        <translation>最有力トークンの確率に対し、少なくともこの割合のトークンだけ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed draws the same lots for both models, and gives the same text again</source>
        <translation>同じシードなら両モデルで同じくじを引き、同じテキストになります</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>As llama.cpp</source>
        <translation>llama.cpp と同じ</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV キャッシュ</translation>
    </message>
    <message>
        <source>What keys and values are rounded to. FP8 (E4M3, without a scale): in the quantised model</source>
        <translation>キーと値を何に丸めるか。FP8 (E4M3、スケールなし): 量子化モデルで</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>配信時と同じ</translation>
    </message>
    <message>
        <source>What the inputs of matrices are rounded to. As served: as engines do that serve the quantised model; not at all in GGUF. Exact: the error of the weights alone. FP8, NVFP4, MXFP4: as engines with such matrix units do, in the quantised model. As llama.cpp: as its code for the processor does, in both models</source>
        <translation>行列の入力を何に丸めるか。配信時と同じ: 量子化モデルを配信するエンジンと同じ。GGUF では丸めない。正確: 重みだけの誤差。FP8、NVFP4、MXFP4: そのような行列演算器を使うエンジンと同じく量子化モデルで。llama.cpp と同じ: その CPU コードと同じく両モデルで</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewPanel</name>
    <message>
        <source>Parts of the preview</source>
        <translation>プレビューの各部</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>Culprits</source>
        <translation>原因のテンソル</translation>
    </message>
    <message>
        <source>What both models say to one prompt</source>
        <translation>一つのプロンプトに対する両モデルの出力</translation>
    </message>
    <message>
        <source>How far the predictions are apart, in figures</source>
        <translation>予測の隔たりを数値で</translation>
    </message>
    <message>
        <source>Which tensors make the recipe worse</source>
        <translation>どのテンソルがレシピを悪くしているか</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Stay on the processor</source>
        <translation>プロセッサーのままにする</translation>
    </message>
    <message>
        <source>How tokens are chosen, what the engine rounds, and on which device</source>
        <translation>トークンの選び方、エンジンの丸め方、使うデバイス</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message>
        <source>A tale</source>
        <translation>物語</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>A text that both models continue</source>
        <translation>両方のモデルが続きを書くテキスト</translation>
    </message>
    <message>
        <source>The text as the models read it. A chat model wants its turns written as it knows them, special tokens included.</source>
        <translation>モデルが読むそのままのテキスト。チャットモデルには、特殊トークンも含めて学習時と同じ書き方が必要です。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Prompts to begin with</source>
        <translation>手始めのプロンプト</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>オリジナルのテキスト</translation>
    </message>
    <message>
        <source>Text with this recipe</source>
        <translation>このレシピのテキスト</translation>
    </message>
    <message>
        <source>Press Run: the text comes here, token by token.</source>
        <translation>「実行」を押すと、ここにトークンごとに表示されます。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>このレシピ</translation>
    </message>
    <message>
        <source>The likeliest tokens of both models</source>
        <translation>両モデルの有力トークン</translation>
    </message>
    <message>
        <source>Point at a token, by mouse or cursor keys, to see what both models found likely there.</source>
        <translation>マウスか矢印キーでトークンを指すと、両モデルの予想が見られます。</translation>
    </message>
    <message>
        <source>Token %1 of the original: “%2”</source>
        <translation>オリジナルのトークン %1:「%2」</translation>
    </message>
    <message>
        <source>Token %1 with this recipe: “%2”</source>
        <translation>このレシピのトークン %1:「%2」</translation>
    </message>
    <message>
        <source>%1. What the other model finds likely here is known at the end.</source>
        <translation>%1。もう一方のモデルの予想は最後に分かります。</translation>
    </message>
    <message>
        <source>%1. Original %2, with this recipe %3; KL divergence %4.</source>
        <translation>%1。オリジナル %2、このレシピ %3、KL ダイバージェンス %4。</translation>
    </message>
    <message>
        <source>Loading both models…</source>
        <translation>両方のモデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>プロンプトを読んでいます…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The texts part at token %1 (the flag)</source>
        <translation>トークン %1 で分かれます（旗の位置）</translation>
    </message>
    <message numerus="yes">
        <source>The same text: %Ln token(s)</source>
        <translation>
            <numerusform>同じテキスト: %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %Ln token(s)</source>
        <translation>
            <numerusform>ここまで同じ: %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>最初のトークンまで %1</translation>
    </message>
    <message>
        <source>%1 and %2 tokens a second</source>
        <translation>毎秒 %1 と %2 トークン</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>What has come stays (Ctrl+Return)</source>
        <translation>出力済みのテキストは残ります (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Both models continue the prompt; nothing is written (Ctrl+Return)</source>
        <translation>両方のモデルがプロンプトの続きを書きます。何も書き込みません (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message numerus="yes">
        <source>Add %Ln rule(s)</source>
        <translation>
            <numerusform>%Ln 個のルールを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to add before all others:
%1</source>
        <translation>クリックまたは Enter で、先頭に次を追加します：
%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>プランの問題</translation>
    </message>
    <message>
        <source>No problems. What cannot be done as asked is listed here before the run.</source>
        <translation>問題はありません。要求どおりにできないことは、実行前にここに表示されます。</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Adds the rules that mend these problems; Undo takes them back</source>
        <translation>これらの問題を解決するルールを追加します。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <source>Fix all problems that rules can mend</source>
        <translation>ルールで解決できる問題をすべて修正</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>ルールで解決できる問題が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修正：%1</translation>
    </message>
</context>
<context>
    <name>ql::app::RangeBar</name>
    <message>
        <source>Range of the colours</source>
        <translation>色の範囲</translation>
    </message>
    <message>
        <source>How often the values in view occur. Drag the two handles to choose between which of them the colours run; with the keyboard Left and Right move a handle, Up and Down change to the other one, Home fits both.</source>
        <translation>表示中の値の度数です。2 つのハンドルをドラッグして、色を割り当てる範囲を選びます。キーボードでは左右キーでハンドルを動かし、上下キーでもう一方に切り替え、Home で両方を合わせます。</translation>
    </message>
    <message>
        <source>from %1 to %2; moving the %3</source>
        <translation>%1 から %2 まで。%3を移動中</translation>
    </message>
    <message>
        <source>black point</source>
        <translation>黒点</translation>
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
        <translation>読むテキスト</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>内蔵テキスト</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>テキストファイル…</translation>
    </message>
    <message>
        <source>What both models read. The built-in text is tales for children and simple sums, which says little about other models than the samples: take a text of the kind you use the model for.</source>
        <translation>両モデルが読むもの。内蔵テキストは子ども向けの物語と簡単な計算で、サンプル以外のモデルについてはあまり分かりません。モデルの用途に合ったテキストを使ってください。</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>Tokens that are read at most</source>
        <translation>読むトークン数の上限</translation>
    </message>
    <message>
        <source>More tokens take longer and leave less to chance</source>
        <translation>トークンが多いほど時間がかかり、偶然の影響が減ります</translation>
    </message>
    <message>
        <source>A text to read</source>
        <translation>読むテキスト</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>テキスト (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message>
        <source>the types of a model</source>
        <translation>モデルの型</translation>
    </message>
    <message>
        <source>Import the recipe of %1</source>
        <translation>%1 のレシピをインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s) of %1 in front</source>
        <translation>
            <numerusform>%1 のルール %Ln 個を先頭にインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %Ln of %1</source>
        <translation>
            <numerusform>ルールを %1 の %Ln 個に置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>貼り付けるものがありません</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a llama-quantize command, its --tensor-type rules, a --custom-q list or a recipe first.</source>
        <translation>クリップボードにテキストがありません。先に llama-quantize のコマンド、その --tensor-type ルール、--custom-q のリスト、またはレシピをコピーしてください。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
    <message>
        <source>No recipe was found in %1</source>
        <translation>%1 にレシピが見つかりません</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>レシピのインポート</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), and nothing else</source>
        <translation>
            <numerusform>ルール %Ln 個のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %Ln rule(s)</source>
        <translation>
            <numerusform>プリセット %1 とルール %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What it says and a recipe cannot say</source>
        <translation>レシピでは表せない内容</translation>
    </message>
    <message>
        <source>&amp;Replace my recipe</source>
        <translation>現在のレシピを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Put its rules in &amp;front of mine</source>
        <translation>現在のルールの前に追加(&amp;F)</translation>
    </message>
    <message>
        <source>Put its rules in the &amp;place of mine</source>
        <translation>現在のルールと入れ替える(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipePanel</name>
    <message>
        <source>By role</source>
        <translation>役割別</translation>
    </message>
    <message>
        <source>Take back the choice for the role</source>
        <translation>この役割の指定を取り消す</translation>
    </message>
    <message>
        <source>Types chosen by role</source>
        <translation>役割ごとに選んだ型</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Pure: the preset&apos;s base type everywhere</source>
        <translation>Pure：すべてプリセットの基本型</translation>
    </message>
    <message>
        <source>Search harder for smaller errors</source>
        <translation>より小さい誤差を入念に探索</translation>
    </message>
    <message>
        <source>Better values in the same types, which every llama.cpp reads; the bytes are no longer those of llama-quantize, and the job takes longer</source>
        <translation>型は同じまま、値がより良くなります。どの llama.cpp でも読めますが、バイト列は llama-quantize と同一ではなくなり、ジョブの時間も長くなります</translation>
    </message>
    <message>
        <source>Type of the output tensor</source>
        <translation>出力テンソルの型</translation>
    </message>
    <message>
        <source>Type of the token embedding</source>
        <translation>トークン埋め込みの型</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>1 つのファイル</translation>
    </message>
    <message>
        <source>Largest amount of tensor data per file, like 4G or 500M; empty for one file</source>
        <translation>1 ファイルあたりのテンソルデータの上限（例：4G、500M）。空欄なら 1 つのファイル</translation>
    </message>
    <message>
        <source>Size of split files</source>
        <translation>分割ファイルのサイズ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>分割サイズ</translation>
    </message>
    <message>
        <source>Turn pure on</source>
        <translation>Pure をオン</translation>
    </message>
    <message>
        <source>Turn pure off</source>
        <translation>Pure をオフ</translation>
    </message>
    <message>
        <source>Search harder</source>
        <translation>入念に探索</translation>
    </message>
    <message>
        <source>Search as llama-quantize does</source>
        <translation>llama-quantize と同じ探索</translation>
    </message>
    <message>
        <source>Choose output type</source>
        <translation>出力の型を選択</translation>
    </message>
    <message>
        <source>Choose embedding type</source>
        <translation>埋め込みの型を選択</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要度行列</translation>
    </message>
    <message>
        <source>Add an importance matrix</source>
        <translation>重要度行列を追加</translation>
    </message>
    <message>
        <source>Remove the importance matrix</source>
        <translation>重要度行列を削除</translation>
    </message>
    <message>
        <source>Importance matrix files</source>
        <translation>重要度行列のファイル</translation>
    </message>
    <message>
        <source>None. One makes types below 5 bits better.</source>
        <translation>なし。追加すると 5 ビット未満の型の品質が上がります。</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix)</source>
        <translation>重要度行列 (*.gguf *.dat *.imatrix)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add importance matrix</source>
        <translation>重要度行列を追加</translation>
    </message>
    <message>
        <source>Remove importance matrix</source>
        <translation>重要度行列を削除</translation>
    </message>
    <message>
        <source>Change split size</source>
        <translation>分割サイズを変更</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>Presets for safetensors are no mixes: this changes nothing</source>
        <translation>safetensors のプリセットは混合ではないため、変化はありません</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 を %2 に</translation>
    </message>
    <message>
        <source>Layers that predict further tokens (MTP)</source>
        <translation>先のトークンを予測する層 (MTP)</translation>
    </message>
    <message>
        <source>Without them the file is smaller, and cannot draft tokens ahead of the model</source>
        <translation>なければファイルは小さくなりますが、トークンを先に下書きできません</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>視覚部分のプリセット</translation>
    </message>
    <message>
        <source>The vision part is small beside the text, and errors in it are errors in all that is seen: F16 keeps nearly everything</source>
        <translation>視覚部分はテキストに比べて小さく、その誤差は見えるものすべてに及びます。F16 ならほぼすべてが保たれます</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>視覚</translation>
    </message>
    <message>
        <source>Keep MTP layers</source>
        <translation>MTP 層を残す</translation>
    </message>
    <message>
        <source>Leave out MTP layers</source>
        <translation>MTP 層を除く</translation>
    </message>
    <message>
        <source>Choose %1 for the vision part</source>
        <translation>視覚部分に %1 を選択</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportActions</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>The document with all tables and charts</source>
        <translation>すべての表とグラフを含む文書</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>HTML として保存(&amp;H)…</translation>
    </message>
    <message>
        <source>One file with all tables and charts, for any browser</source>
        <translation>すべての表とグラフを含む 1 つのファイル。どのブラウザーでも開けます</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>レポートを HTML として保存</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>PDF としてエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>The same on A4 pages</source>
        <translation>同じ内容を A4 のページに</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>レポートを PDF としてエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>モデルカード(&amp;C)…</translation>
    </message>
    <message>
        <source>A README.md for a repository: recipe, files, errors, how to run</source>
        <translation>リポジトリ用の README.md：レシピ、ファイル、誤差、実行方法</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>All tables and charts on paper</source>
        <translation>すべての表とグラフを印刷します</translation>
    </message>
    <message>
        <source>Copy the &amp;summary as Markdown</source>
        <translation>要約を Markdown としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Recipe, files and errors as text with tables, to be pasted</source>
        <translation>貼り付け用に、レシピ、ファイル、誤差を表付きのテキストにします</translation>
    </message>
    <message>
        <source>The summary of the report is in the clipboard.</source>
        <translation>レポートの要約をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Where the output and its reports lie</source>
        <translation>出力とそのレポートがある場所</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>No program opened the document</source>
        <translation>文書を開けるプログラムがありません</translation>
    </message>
    <message>
        <source>It is %1; open it in a browser.</source>
        <translation>文書は %1 です。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>レポートを印刷しました。</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportChart</name>
    <message>
        <source>The table beside it has the same figures.</source>
        <translation>隣の表に同じ数値があります。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Relative error, from</source>
        <translation>相対誤差（下限）</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル数</translation>
    </message>
    <message>
        <source>Worst tensor of the layer</source>
        <translation>レイヤー内の最悪テンソル</translation>
    </message>
    <message>
        <source>All tensors of the layer</source>
        <translation>レイヤーの全テンソル</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりビット数</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportCharts</name>
    <message>
        <source>Which chart</source>
        <translation>グラフの種類</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>グラフを PNG か SVG で、または数値を CSV で保存します</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>Enter selects the tensor of a row</source>
        <translation>Enter で行のテンソルを選択します</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportFigures</name>
    <message>
        <source>Bytes by type</source>
        <translation>型別のサイズ</translation>
    </message>
    <message>
        <source>Error by layer</source>
        <translation>レイヤー別の誤差</translation>
    </message>
    <message>
        <source>Error against bits</source>
        <translation>誤差とビット数</translation>
    </message>
    <message>
        <source>Tensors by error</source>
        <translation>誤差別のテンソル数</translation>
    </message>
    <message>
        <source>Where the bytes of the file are.</source>
        <translation>ファイルの容量の内訳です。</translation>
    </message>
    <message>
        <source>Measured: all tensors of a layer together, and the worst of them.</source>
        <translation>実測：レイヤーの全テンソルを合わせた値と、その中の最悪値です。</translation>
    </message>
    <message>
        <source>Measured: a point for each role in each of its types. High points in few bits are where more bits help first. What has no error is only in the table.</source>
        <translation>実測：役割と型の組み合わせごとに 1 点です。少ないビット数で高い位置にある点ほど、ビットを増やす効果があります。誤差のないものは表にだけあります。</translation>
    </message>
    <message>
        <source>Measured: how many tensors have an error of which size; four steps to a factor of ten.</source>
        <translation>実測：誤差の大きさごとのテンソル数です。10 倍を 4 段階に分けています。</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>ビット/重み</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst tensor</source>
        <translation>最悪テンソル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>RMSE of the worst</source>
        <translation>最悪の RMSE</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
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
        <translation>不明</translation>
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
        <translation>%2 個中 %1 個の重みが相違</translation>
    </message>
    <message>
        <source>
Largest difference: %1</source>
        <translation>
最大の差：%1</translation>
    </message>
    <message>
        <source>
Codes of the source that are NaN: %1</source>
        <translation>
元で NaN のコード：%1</translation>
    </message>
    <message>
        <source>Name in the written file</source>
        <translation>書き込んだファイルでの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>元の型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元</translation>
    </message>
    <message>
        <source>What the recipe chose</source>
        <translation>レシピが選んだ型</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What the plan made of it, after fallbacks</source>
        <translation>フォールバック後のプランの型</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>What the job wrote</source>
        <translation>ジョブが書き込んだ型</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>What the finished file says, read again from disk</source>
        <translation>完成したファイルをディスクから読み直した型</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>Bytes in the written file</source>
        <translation>書き込んだファイルでのサイズ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Relative error: root of sum (x − y)² / sum x², measured over all weights</source>
        <translation>相対誤差：Σ(x − y)² / Σx² の平方根。すべての重みで実測</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Largest difference of any weight</source>
        <translation>重みの差の最大値</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>最大誤差</translation>
    </message>
    <message>
        <source>Cosine between source and result; 1 is the same direction</source>
        <translation>元と結果のコサイン類似度。1 なら同じ方向</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Weights that are NaN or infinite in the source or the result</source>
        <translation>元または結果で NaN か無限大の重み</translation>
    </message>
    <message>
        <source>NaN/Inf</source>
        <translation>NaN/Inf</translation>
    </message>
    <message>
        <source>How many weights are not exactly what the source means; empty where that is not known</source>
        <translation>元の値と正確に一致しない重みの数。不明な場合は空欄</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>正確さ</translation>
    </message>
    <message>
        <source>XXH3-128 of the tensor&apos;s bytes as read back</source>
        <translation>読み戻したテンソルのバイト列の XXH3-128</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%2 個中 %1 個の重みが相違</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>証明済みの %Ln 個のテンソルは、すべて元の値と正確に一致します：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>証明済みの %Ln 個のテンソルのうち、%1 個が元の値と正確に一致します。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>引き継がれないもの</translation>
    </message>
    <message>
        <source>Every job reads its file back and reports here what was asked, planned, written and found, tensor by tensor.</source>
        <translation>どのジョブも書き込んだファイルを読み戻し、要求、プラン、書き込み、読み戻しの結果をテンソルごとにここに表示します。</translation>
    </message>
    <message>
        <source>Relative error by role and layer; the table has the same numbers</source>
        <translation>役割とレイヤーごとの相対誤差。同じ数値が表にもあります</translation>
    </message>
    <message>
        <source>Choose a cell to see where in the tensor the error lies.</source>
        <translation>セルを選ぶと、テンソルのどこに誤差があるかが表示されます。</translation>
    </message>
    <message>
        <source>Report, tensor by tensor</source>
        <translation>テンソルごとのレポート</translation>
    </message>
    <message>
        <source>Tensors not carried over</source>
        <translation>引き継がれないテンソル</translation>
    </message>
    <message>
        <source>Every tensor of the source is in the written file.</source>
        <translation>元のすべてのテンソルが、書き込んだファイルに入っています。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tensor(s) read back as planned</source>
        <translation>
            <numerusform>全 %Ln 個のテンソルがプランどおりに読み戻されました</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as planned</source>
        <translation>ファイルがプランと異なります</translation>
    </message>
    <message>
        <source>written in %1</source>
        <translation>書き込み %1</translation>
    </message>
    <message>
        <source>checking took %1</source>
        <translation>検証 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) not carried over</source>
        <translation>
            <numerusform>引き継がれないテンソル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>相対誤差 (RMSE)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>The report as a document: open, save, print</source>
        <translation>レポートを文書として開く、保存、印刷</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the heat map as PNG or SVG, or the table as CSV</source>
        <translation>ヒートマップを PNG か SVG で、または表を CSV で保存します</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>ql::app::RuleEditor</name>
    <message>
        <source>Change name of rule %1</source>
        <translation>ルール %1 の名前を変更</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>ルール %1 の型を変更</translation>
    </message>
    <message>
        <source>What the rule is for</source>
        <translation>ルールの用途</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>A part of a tensor&apos;s name, or a regular expression</source>
        <translation>テンソル名の一部、または正規表現</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>ルールのパターン</translation>
    </message>
    <message>
        <source>Searched in the tensors&apos; names as the output calls them; upper and lower case count</source>
        <translation>出力でのテンソル名を検索します。大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>ルールの型</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Ready-made patterns for the roles and layers of this model</source>
        <translation>このモデルの役割とレイヤー向けの既製パターン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Tensors that the pattern finds</source>
        <translation>パターンに一致するテンソル</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>ルール %1 のパターンを変更</translation>
    </message>
    <message>
        <source>Choose a rule above to see and change what it finds.</source>
        <translation>上でルールを選ぶと、一致するものの確認と変更ができます。</translation>
    </message>
    <message>
        <source>Open a model to see what the pattern finds.</source>
        <translation>モデルを開くと、パターンに一致するものが表示されます。</translation>
    </message>
    <message>
        <source>Type a part of a tensor&apos;s name.</source>
        <translation>テンソル名の一部を入力してください。</translation>
    </message>
    <message>
        <source>No regular expression yet: %1, at the underlined place. The rule keeps the pattern it had.</source>
        <translation>まだ正規表現になっていません：%1（下線の位置）。ルールは元のパターンのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln tensor(s) of this model</source>
        <translation>
            <numerusform>このモデルのテンソル %Ln 個に一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %Ln of them</source>
        <translation>
            <numerusform>うち %Ln 個は上のルールが適用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are never quantised</source>
        <translation>
            <numerusform>%Ln 個は量子化しない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>先頭の %Ln 個を表示</numerusform>
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
        <translation>%1（%2 文字目）</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>ルール %1 を追加</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>ルール %1 を削除</translation>
    </message>
    <message>
        <source>Move rule %1 to place %2</source>
        <translation>ルール %1 を %2 番目に移動</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>ルール %1 を複製</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>一致するテンソルなし</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>何も決定しない</translation>
    </message>
    <message>
        <source>matches only what is never quantised</source>
        <translation>量子化しないものにのみ一致</translation>
    </message>
    <message numerus="yes">
        <source>its tensors go to rule %1</source>
        <translation>
            <numerusform>テンソルはルール %1 が適用</numerusform>
        </translation>
    </message>
    <message>
        <source>keep</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The first rule that matches a tensor decides.</source>
        <translation>テンソルに最初に一致したルールが決定します。</translation>
    </message>
    <message>
        <source>The rule is off: it decides nothing.</source>
        <translation>ルールはオフです。何も決定しません。</translation>
    </message>
    <message>
        <source>No tensor of this model has a name that this pattern finds.</source>
        <translation>このモデルには、このパターンに一致する名前のテンソルがありません。</translation>
    </message>
    <message>
        <source>It matches only tensors that are never quantised. A rule reaches one of them by its whole name, with ^ in front and $ behind.</source>
        <translation>量子化しないテンソルにのみ一致します。これらに適用するには、前に ^、後ろに $ を付けた完全な名前を指定します。</translation>
    </message>
    <message>
        <source>Rules above take every tensor that this one matches: %1. Move it up to let it decide.</source>
        <translation>このルールに一致するテンソルは、すべて上のルールが先に適用されます：%1。このルールで決定するには上へ移動してください。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1. Nothing can be written until it is mended or off.</source>
        <translation>正規表現ではありません：%1。修正するかオフにするまで書き込めません。</translation>
    </message>
    <message numerus="yes">
        <source>Measured: relative error %1 over %Ln tensor(s) of the report on display.</source>
        <translation>
            <numerusform>実測：表示中のレポートの %Ln 個のテンソルで、相対誤差 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn rule %1 on</source>
        <translation>ルール %1 をオン</translation>
    </message>
    <message>
        <source>Turn rule %1 off</source>
        <translation>ルール %1 をオフ</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>ルール %1 のパターンを変更</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>ルール %1 の型を変更</translation>
    </message>
    <message>
        <source>Change name of rule %1</source>
        <translation>ルール %1 の名前を変更</translation>
    </message>
    <message>
        <source>What the rule is for, and its pattern: a regular expression, searched in the tensor&apos;s name in the output</source>
        <translation>ルールの用途とパターン。パターンは正規表現で、出力でのテンソル名を検索します</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Type to write; keep copies the tensor as it is</source>
        <translation>書き込む型。「元のまま」はテンソルをそのままコピーします</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Tensors that the rule decides, of those that it matches</source>
        <translation>一致したテンソルのうち、このルールが決定する数</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Bytes more or less than without the rule</source>
        <translation>このルールがない場合とのサイズの差</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>For you; it has no effect</source>
        <translation>覚え書きです。動作には影響しません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>ルールの型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>テンソル %Ln 個</numerusform>
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
        <translation>このルールがなくても、書き込まれる型は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %Ln tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>このルールにより、テンソル %Ln 個の相対誤差が %1 から %2 になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %Ln of them.</source>
        <translation>
            <numerusform>うち %Ln 個の %2 行中 %1 行から推定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error of what the rule decides, and below it what the rule changes about it.
From the report on display where that was written with the same types; ≈ means estimated from sample rows</source>
        <translation>ルールが決定したテンソルの相対誤差と、その下にルールによる変化。
同じ型で書き込まれていれば表示中のレポートから。≈ は抽出した行からの推定です</translation>
    </message>
</context>
<context>
    <name>ql::app::RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>ルールを複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>ルールを上へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>ルールを下へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>ルールを削除 (Del)</translation>
    </message>
    <message>
        <source>Select what it matches</source>
        <translation>一致するものを選択</translation>
    </message>
    <message>
        <source>Follow: choosing a rule selects the tensors that it matches, in all views</source>
        <translation>追従：ルールを選ぶと、一致するテンソルがすべてのビューで選択されます</translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation>ルール（最初の一致を適用）</translation>
    </message>
    <message>
        <source>The preset decides everything. Add a rule here or from the menu of a tensor, paste rules of llama-quantize, or drop a recipe on this place.</source>
        <translation>すべてプリセットが決定します。ここやテンソルのメニューからルールを追加するか、llama-quantize のルールを貼り付けるか、ここにレシピをドロップしてください。</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that finds a tensor&apos;s name decides its type.</source>
        <translation>上から順に調べ、テンソル名に最初に一致したルールが型を決定します。</translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <translation>パターンを編集</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>ルールを貼り付け</translation>
    </message>
</context>
<context>
    <name>ql::app::SavePresetDialog</name>
    <message>
        <source>What it is for, in one line</source>
        <translation>用途を 1 行で</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>説明(&amp;O)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>同じ名前のプリセットがあります。保存すると置き換えられます。</translation>
    </message>
    <message>
        <source>There is a preset of this name; choose another.</source>
        <translation>同じ名前のプリセットがあります。別の名前にしてください。</translation>
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
        <translation>選択</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Types now</source>
        <translation>現在の型</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Types planned</source>
        <translation>プランの型</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>テンソル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
all %2</source>
        <translation>%1
すべて %2</translation>
    </message>
    <message>
        <source>%1
%2 against now</source>
        <translation>%1
現在比 %2</translation>
    </message>
    <message numerus="yes">
        <source>rules: %Ln tensor(s)</source>
        <translation>
            <numerusform>ルール：テンソル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %Ln tensor(s)</source>
        <translation>
            <numerusform>プリセット：テンソル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %Ln of them</source>
        <translation>
            <numerusform>量子化しない：うち %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::SizeMapPanel</name>
    <message>
        <source>global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>役割別</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>レイヤー別</translation>
    </message>
    <message>
        <source>Group tensors</source>
        <translation>テンソルのグループ化</translation>
    </message>
    <message>
        <source>Which tensors lie together</source>
        <translation>どのテンソルをまとめて配置するか</translation>
    </message>
    <message>
        <source>bytes as planned</source>
        <translation>プランでのサイズ</translation>
    </message>
    <message>
        <source>bytes now</source>
        <translation>現在のサイズ</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>面積が表すもの</translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>プリセットはルールのないテンソルを数えて配分するため、他の %Ln 個のテンソルも変わりました：%1。変えたくない場合は、それらも塗ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> 他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, layer %1</source>
        <translation>、レイヤー %1</translation>
    </message>
    <message>
        <source>, all layers</source>
        <translation>、全レイヤー</translation>
    </message>
    <message>
        <source>, layers %1</source>
        <translation>、レイヤー %1</translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>、エキスパート %1</translation>
    </message>
    <message>
        <source>Choose tensors first: in the layer map, the size map or the table.</source>
        <translation>先にレイヤーマップ、サイズマップ、表のいずれかでテンソルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>量子化しないテンソル %Ln 個（ノルム、ルーターなど）は元のままです。変更するには、それらだけを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paint %1 as %2</source>
        <translation>%1 を %2 で塗る</translation>
    </message>
    <message>
        <source>Keep %1 as in the source</source>
        <translation>%1 を元のままにする</translation>
    </message>
    <message>
        <source>No rule is about these tensors: they are as the preset says.</source>
        <translation>これらのテンソルに対するルールはありません。プリセットに従っています。</translation>
    </message>
    <message>
        <source>%1 as the preset says</source>
        <translation>%1 をプリセットに従わせる</translation>
    </message>
    <message>
        <source>%1 has none of the endings .png, .svg, .csv.</source>
        <translation>%1 の拡張子が .png、.svg、.csv のいずれでもありません。</translation>
    </message>
    <message>
        <source>Save as picture or table</source>
        <translation>画像または表として保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>画像を保存できませんでした</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>The output is %1 now: %2</source>
        <translation>出力は %1 になりました：%2</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>ルール %1 を追加</translation>
    </message>
    <message>
        <source>Choose type for %1</source>
        <translation>%1 の型を選択</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 を書き込む</translation>
    </message>
    <message>
        <source>This is what was open when the program ended unexpectedly.</source>
        <translation>プログラムが予期せず終了したときに開いていた内容です。</translation>
    </message>
    <message>
        <source>Load recipe %1</source>
        <translation>レシピ %1 を読み込む</translation>
    </message>
    <message>
        <source>The recipe was not loaded</source>
        <translation>レシピを読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 を書き込めませんでした</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>先にモデルを開いてください。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>プランを計算しています…</translation>
    </message>
    <message>
        <source>Edit job %1</source>
        <translation>ジョブ %1 を編集</translation>
    </message>
    <message>
        <source>Job %1 is back in the window; writing it takes its place in the queue.</source>
        <translation>ジョブ %1 をウィンドウに戻しました。書き込むと、キューの元の位置に入ります。</translation>
    </message>
    <message>
        <source>The report was not opened</source>
        <translation>レポートを開けませんでした</translation>
    </message>
    <message>
        <source>There is none beside %1 any more.</source>
        <translation>%1 の隣にレポートが見つかりません。</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>Quantise this tensor as</source>
        <translation>このテンソルを量子化する型</translation>
    </message>
    <message>
        <source>Quantise all of layer %1 as</source>
        <translation>レイヤー %1 全体を量子化する型</translation>
    </message>
    <message>
        <source>Quantise every %1 as</source>
        <translation>すべての %1 を量子化する型</translation>
    </message>
    <message>
        <source>Take back the choice for every %1</source>
        <translation>すべての %1 の指定を取り消す</translation>
    </message>
    <message>
        <source>Some things are forgotten when the program ends</source>
        <translation>プログラムの終了時に失われるものがあります</translation>
    </message>
    <message>
        <source>Settings, this session or the queue of jobs cannot be kept, because nothing can be written to %1. Outputs are not affected.</source>
        <translation>%1 に何も書き込めないため、設定、このセッション、ジョブの待ち行列は保存されません。出力には影響しません。</translation>
    </message>
    <message>
        <source>Diagnostics are in %1. Look through them before you hand them on.</source>
        <translation>診断情報は %1 にあります。渡す前に中を確認してください。</translation>
    </message>
    <message>
        <source>The diagnostics were not written</source>
        <translation>診断情報は書き込まれませんでした</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>診断情報を収集</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP アーカイブ (*.zip)</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorModel</name>
    <message>
        <source>Asked for %1: %2. Costs %3.</source>
        <translation>%1 を要求：%2。増減 %3。</translation>
    </message>
    <message>
        <source>Name in the output; rules search it</source>
        <translation>出力での名前。ルールはこの名前を検索します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number of the block, empty for tensors outside the blocks</source>
        <translation>ブロックの番号。ブロック外のテンソルは空欄</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What the tensor does in its block</source>
        <translation>ブロック内でのテンソルの役割</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Outermost dimension first; sorts by the number of weights</source>
        <translation>最も外側の次元から表示。重みの数で並べ替えます</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type in the open model</source>
        <translation>開いているモデルでの型</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>How the open model stores it: type, and which values share a scale</source>
        <translation>開いているモデルでの格納方法：型と、スケールを共有する値の範囲</translation>
    </message>
    <message>
        <source>Source scheme</source>
        <translation>元の方式</translation>
    </message>
    <message>
        <source>Type that will be written</source>
        <translation>書き込む型</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>How it will be stored: type, and which values share a scale</source>
        <translation>書き込み後の格納方法：型と、スケールを共有する値の範囲</translation>
    </message>
    <message>
        <source>Target scheme</source>
        <translation>出力の方式</translation>
    </message>
    <message>
        <source>Bytes in the open model</source>
        <translation>開いているモデルでのサイズ</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>現在のサイズ</translation>
    </message>
    <message>
        <source>Bytes that will be written</source>
        <translation>書き込むサイズ</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>予定サイズ</translation>
    </message>
    <message>
        <source>What decided the planned type</source>
        <translation>プランの型を決めたもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter tensors by name</source>
        <translation>テンソルを名前で絞り込み</translation>
    </message>
    <message>
        <source>Regular expression, as in a rule</source>
        <translation>正規表現（ルールと同じ）</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>絞り込みは正規表現</translation>
    </message>
    <message>
        <source>Show only tensors stored like this, now or as planned</source>
        <translation>現在またはプランで、この方式で格納されるテンソルのみ表示します</translation>
    </message>
    <message>
        <source>Quantise these as…</source>
        <translation>これらを量子化…</translation>
    </message>
    <message>
        <source>Adds a rule for the tensors that the filter finds</source>
        <translation>絞り込んだテンソルに対するルールを追加します</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>すべての方式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>テンソル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tensor(s)</source>
        <translation>
            <numerusform>テンソル %1 / %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln 個のテンソルを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>テンソル %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TileView</name>
    <message>
        <source>Error map</source>
        <translation>誤差マップ</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenModel</name>
    <message numerus="yes">
        <source>… %Ln more …</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>… ほか %Ln …</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenizerPanel</name>
    <message>
        <source>Only differences</source>
        <translation>違いのみ</translation>
    </message>
    <message>
        <source>Source folder…</source>
        <translation>元のフォルダー…</translation>
    </message>
    <message>
        <source>llama.cpp has no way to split text as this model does it. Choose which of its ways is written; the table shows what each changes.</source>
        <translation>llama.cpp には、このモデルのようにテキストを分ける方法がありません。どの方法を書き込むか選んでください。それぞれで変わるところは表に示されます。</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln token(s) differ)</source>
        <translation>
            <numerusform>%1（%Ln トークンが異なる）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as in the file (%1)</source>
        <translation>ファイルのまま（%1）</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>プリトークナイザー</translation>
    </message>
    <message>
        <source>Folder with tokenizer files</source>
        <translation>トークナイザーのファイルがあるフォルダー</translation>
    </message>
    <message>
        <source>Open a model to see how its text becomes tokens.</source>
        <translation>モデルを開くと、テキストがどうトークンになるかを見られます。</translation>
    </message>
    <message>
        <source>In safetensors the tokenizer files go along as they are, so nothing can differ. Choose GGUF as the output to compare.</source>
        <translation>safetensors ではトークナイザーのファイルがそのまま引き継がれるため、違いは生じません。比べるには出力に GGUF を選んでください。</translation>
    </message>
    <message>
        <source>Tokenising…</source>
        <translation>トークンに分けています…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same by the rules of %1</source>
        <translation>
            <numerusform>%Ln トークンすべてが %1 の規則と同じです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the rules of %1</source>
        <translation>
            <numerusform>%Ln トークンが %1 の規則と異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s); the open file does not say how it splits text</source>
        <translation>
            <numerusform>%Ln トークン。開いているファイルにはテキストの分け方が書かれていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same as in the open file</source>
        <translation>
            <numerusform>%Ln トークンすべてが開いているファイルと同じです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the open file</source>
        <translation>
            <numerusform>%Ln トークンが開いているファイルと異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vocabulary of %Ln token(s)</source>
        <translation>
            <numerusform>語彙 %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-tokenizer %1</source>
        <translation>プリトークナイザー %1</translation>
    </message>
    <message>
        <source>a GGUF file does not hold the rules that it was made from: choose its source folder to compare with them</source>
        <translation>GGUF ファイルには元になった規則が入っていません：比べるには元のフォルダーを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln letter(s) of the text are used</source>
        <translation>
            <numerusform>テキストの最初の %Ln 文字だけを使います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln place(s) are shown</source>
        <translation>
            <numerusform>最初の %Ln か所だけを表示しています</numerusform>
        </translation>
    </message>
    <message>
        <source>By the source&apos;s own rules</source>
        <translation>元の規則による</translation>
    </message>
    <message>
        <source>In the open file</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Text to be tokenised</source>
        <translation>トークンに分けるテキスト</translation>
    </message>
    <message>
        <source>Type or paste your own text. While this is empty, a text of many scripts, spaces, numbers and signs is used, which brings out differences.</source>
        <translation>自分のテキストを入力するか貼り付けてください。空の間は、違いが現れやすい、多くの文字、空白、数字、記号からなるテキストを使います。</translation>
    </message>
    <message>
        <source>Tokens side by side</source>
        <translation>並べたトークン</translation>
    </message>
    <message>
        <source>Hide what both read the same way</source>
        <translation>両方が同じように読むところを隠します</translation>
    </message>
    <message>
        <source>The Hugging Face folder whose rules are the truth: that of the open model, or the one that a GGUF file was made from</source>
        <translation>規則の基準となる Hugging Face フォルダー：開いているモデルのもの、または GGUF ファイルの元になったもの</translation>
    </message>
    <message>
        <source>Pre-tokenizer to write:</source>
        <translation>書き込むプリトークナイザー：</translation>
    </message>
    <message>
        <source>How llama.cpp shall split text before it is tokenised. It is part of the recipe and can be undone; the table shows what the choice changes</source>
        <translation>トークンにする前に llama.cpp がテキストをどう分けるか。レシピの一部であり、元に戻せます。選択で変わるところは表に示されます</translation>
    </message>
</context>
<context>
    <name>ql::app::Tour</name>
    <message>
        <source>A model is open</source>
        <translation>モデルが開いています</translation>
    </message>
    <message>
        <source>This small model comes with the program. Yours opens the same way: drop a folder or a file anywhere on the window. Only its headers are read, so even a terabyte opens at once, and nothing is ever changed in it.</source>
        <translation>これはプログラムに付属する小さなモデルです。お手元のモデルも同じように開けます。フォルダーやファイルをウィンドウのどこかにドロップしてください。読むのはヘッダーだけなので、テラバイト級でもすぐに開き、中身が変更されることはありません。</translation>
    </message>
    <message>
        <source>Every tensor</source>
        <translation>すべてのテンソル</translation>
    </message>
    <message>
        <source>One line for each tensor: how it is stored now, what the plan makes of it, and how large it becomes. Type to filter, click a heading to sort.</source>
        <translation>テンソルごとに 1 行です。現在の格納方法、プランでの型、書き込み後のサイズがわかります。文字を入力すると絞り込み、見出しをクリックすると並べ替えます。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>A preset is a named mix of types. Choose one, and the size beside it and every planned type follow at once, exact to the byte.</source>
        <translation>プリセットは、名前の付いた型の組み合わせです。選ぶと、隣のサイズと各テンソルのプランの型がすぐに、バイト単位で正確に変わります。</translation>
    </message>
    <message>
        <source>The layer map</source>
        <translation>レイヤーマップ</translation>
    </message>
    <message>
        <source>Roles by layers, one cell a tensor, coloured by bits per weight. Select cells and give them another type: that makes a rule, which you can change, switch off or undo.</source>
        <translation>役割とレイヤーの表で、1 セルが 1 つのテンソルです。色は重みあたりビット数を表します。セルを選んで別の型を与えると、ルールになります。ルールは変更、オフ、元に戻すことができます。</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Your wishes for single tensors, from top to bottom: the first rule that matches wins. Below them you see what a pattern finds while you type it. The recipe is saved as a file for the next model.</source>
        <translation>個々のテンソルへの希望を上から順に並べます。最初に一致したルールが適用されます。下には、入力中のパターンに一致するものが表示されます。レシピはファイルに保存して、次のモデルでも使えます。</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Choose a tensor anywhere, and this shows what it is, how its values are distributed, and why the plan stores it as it does.</source>
        <translation>どこかでテンソルを選ぶと、その内容、値の分布、プランがその格納方法を選んだ理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>The button says what it writes and where. The file is read back and compared with the plan before it gets its name.</source>
        <translation>ボタンには、何をどこに書き込むかが示されます。ファイルは読み戻してプランと照合され、その後で正式な名前になります。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>After the job, the proof stands here: for each tensor what was asked, planned, written and read back, and how far its values moved. Press Ctrl+K at any time to find a command.</source>
        <translation>ジョブの後、ここに証拠が残ります。テンソルごとの要求、プラン、書き込み、読み戻しの結果と、値がどれだけ変わったかです。Ctrl+K を押せば、いつでもコマンドを検索できます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffChart</name>
    <message>
        <source>Simple blocks</source>
        <translation>単純ブロック</translation>
    </message>
    <message>
        <source>K-quants</source>
        <translation>K 量子化</translation>
    </message>
    <message>
        <source>I-quants</source>
        <translation>I 量子化</translation>
    </message>
    <message>
        <source>Floats</source>
        <translation>浮動小数点</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4 and ternary</source>
        <translation>FP4 と 3 値</translation>
    </message>
    <message>
        <source>Error against bits per weight</source>
        <translation>重みあたりビット数と誤差の関係</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりビット数</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>相対誤差 (RMSE)</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>最適境界</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>%1: %2 bits per weight, relative error %3, SQNR %4 dB</source>
        <translation>%1：重みあたり %2 ビット、相対誤差 %3、SQNR %4 dB</translation>
    </message>
    <message>
        <source>; nothing is better in as few bits</source>
        <translation>。このビット数以下でこれより良い型はありません</translation>
    </message>
    <message>
        <source>; chosen now</source>
        <translation>。現在選択中</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffModel</name>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>chosen, on the front</source>
        <translation>選択中、最適境界上</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>最適境界上</translation>
    </message>
    <message>
        <source>with the importance matrix</source>
        <translation>重要度行列を使用</translation>
    </message>
    <message>
        <source>Activate a row to give this type to the chosen tensors</source>
        <translation>行をダブルクリックするか Enter を押すと、選択したテンソルをその型にします</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Bits per weight as written, scales included</source>
        <translation>スケールを含む、書き込み時の重みあたりビット数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Root mean square of the error divided by that of the weights</source>
        <translation>誤差の二乗平均平方根を重みのそれで割った値</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Signal to quantisation noise, in decibels: 6 dB halve the error</source>
        <translation>信号対量子化雑音比（デシベル）。6 dB で誤差が半分になります</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>On the front: no other type has a smaller error in as few bits</source>
        <translation>最適境界上：このビット数以下で、これより誤差の小さい型はありません</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>最適境界</translation>
    </message>
    <message>
        <source>Why there is no figure, or how it was made</source>
        <translation>数値がない理由、または求め方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message>
        <source>Error and bits in numbers</source>
        <translation>誤差とビット数の数値</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>先にモデルを開いてください。</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>誤差の測り方</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>SQNR in decibels</source>
        <translation>SQNR（デシベル）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Saves the chart, or its figures</source>
        <translation>グラフまたはその数値を保存します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln 個のテンソルを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tensors in the table or the layer map to see what each type would cost and lose.</source>
        <translation>表かレイヤーマップでテンソルを選ぶと、型ごとのサイズと誤差が表示されます。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>プランを計算しています…</translation>
    </message>
    <message>
        <source>Encoding sample rows in every type…</source>
        <translation>抽出した行をすべての型でエンコードしています…</translation>
    </message>
    <message>
        <source>None of these tensors can be quantised: norms, routers and the like are kept as they are.</source>
        <translation>これらのテンソルは量子化できません。ノルムやルーターなどは元のまま残します。</translation>
    </message>
    <message>
        <source>Measured on all %1 rows</source>
        <translation>全 %1 行で実測</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows</source>
        <translation>%2 行中 %1 行から推定</translation>
    </message>
    <message>
        <source> of %1 of the %2 tensors</source>
        <translation>（テンソル %2 個中 %1 個）</translation>
    </message>
</context>
<context>
    <name>ql::app::WelcomePage</name>
    <message>
        <source>Turn a model into a smaller file you can trust</source>
        <translation>モデルを、信頼できる小さなファイルに</translation>
    </message>
    <message>
        <source>See every tensor, choose how it is stored, and get a report that proves what was written.</source>
        <translation>すべてのテンソルを確認し、格納方法を選び、書き込んだ内容を証明するレポートを手に入れましょう。</translation>
    </message>
    <message>
        <source>Try it with the sample model</source>
        <translation>サンプルモデルで試す</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを始める</translation>
    </message>
    <message>
        <source>Opens the sample model and shows what is where, in one minute</source>
        <translation>サンプルモデルを開き、どこに何があるかを 1 分で案内します</translation>
    </message>
    <message>
        <source>3.7 million weights that come with the program; nothing is downloaded.</source>
        <translation>プログラムに付属する 370 万個の重み。ダウンロードは不要です。</translation>
    </message>
    <message>
        <source>Go on where the program ended</source>
        <translation>前回の続きから始める</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>ここにモデルをドロップ</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .safetensors or a .gguf file. It is only read, never changed.</source>
        <translation>Hugging Face のフォルダー、または .safetensors か .gguf のファイル。読み取るだけで、変更はしません。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いたもの</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bits/weight</source>
        <translation>%1 ビット/重み</translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation>0.01 s 未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This recipe cannot be used</source>
        <translation>このレシピは使えません</translation>
    </message>
    <message>
        <source>The file is damaged or not a model</source>
        <translation>ファイルが壊れているか、モデルではありません</translation>
    </message>
    <message>
        <source>This model is not supported yet</source>
        <translation>このモデルはまだサポートされていません</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>出力を書き込めません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>No suitable device</source>
        <translation>適切なデバイスがありません</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>The job failed</source>
        <translation>ジョブが失敗しました</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>視覚</translation>
    </message>
    <message>
        <source>Text and vision</source>
        <translation>テキストと視覚</translation>
    </message>
</context>
</TS>
