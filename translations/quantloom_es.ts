<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BenchText</name>
    <message>
        <source>scale %1 = 2^%2 (E8M0)</source>
        <translation>escala %1 = 2^%2 (E8M0)</translation>
    </message>
    <message>
        <source>scale %1 (%2)</source>
        <translation>escala %1 (%2)</translation>
    </message>
    <message>
        <source>super-scale %1 (%2)</source>
        <translation>superescala %1 (%2)</translation>
    </message>
    <message>
        <source>super-minimum %1 (%2)</source>
        <translation>supermínimo %1 (%2)</translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation>mínimo %1 (%2)</translation>
    </message>
    <message>
        <source>factor %1 (of this row alone)</source>
        <translation>factor %1 (propio de esta fila)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>valor más bajo %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>error %1 (%2 %)</source>
        <translation>error %1 (%2&#x202f;%)</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 → %2 (code %3), %4</source>
        <translation>%1 → %2 (código %3), %4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, stored as %4 (code %5) → %6, %7</source>
        <translation>%1 ÷ %2 = %3, guardado como %4 (código %5) → %6, %7</translation>
    </message>
    <message>
        <source>plain numbers, no scale</source>
        <translation>números simples, sin escala</translation>
    </message>
    <message>
        <source>several values share a code, so no value has a grid of its own</source>
        <translation>varios valores comparten un código, así que ninguno tiene su propia rejilla</translation>
    </message>
    <message>
        <source>the values are repeated to fill %1</source>
        <translation>los valores se repiten hasta completar %1</translation>
    </message>
    <message>
        <source>needs an importance matrix; here every column counts alike</source>
        <translation>necesita una matriz de importancia; aquí todas las columnas cuentan igual</translation>
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
        <translation>config.json no nombra ninguna arquitectura (ni architectures ni model_type)</translation>
    </message>
    <message>
        <source>this %1 model cannot be carried over to GGUF: %2</source>
        <translation>este modelo %1 no se puede pasar a GGUF: %2</translation>
    </message>
    <message>
        <source>is GGUF, which has the names and the layout of llama.cpp; to write safetensors, start from the Hugging Face folder of the model</source>
        <translation>es GGUF, con los nombres y la disposición de llama.cpp; para escribir safetensors, parta de la carpeta de Hugging Face del modelo</translation>
    </message>
    <message>
        <source>there is no config.json beside it, and no engine serves a model without; copy config.json and the tokenizer files into its folder</source>
        <translation>no hay config.json a su lado, y ningún motor sirve un modelo sin él; copie config.json y los archivos del tokenizador en su carpeta</translation>
    </message>
    <message>
        <source>there is no config.json beside it, so its architecture is not known; copy config.json and the tokenizer files into its folder</source>
        <translation>no hay config.json a su lado, así que no se conoce su arquitectura; copie config.json y los archivos del tokenizador en su carpeta</translation>
    </message>
    <message>
        <source>config.json does not have what %1 is made of, which every %2 model needs</source>
        <translation>config.json no tiene aquello de lo que se hace %1, que todo modelo %2 necesita</translation>
    </message>
    <message>
        <source>config.json gives %1 for %2, which is not a value of type %3</source>
        <translation>config.json da %1 para %2, que no es un valor de tipo %3</translation>
    </message>
    <message>
        <source>llama.cpp cannot load %1</source>
        <translation>llama.cpp no puede cargar %1</translation>
    </message>
    <message>
        <source>a model of %1 layers; 1 to %2 are possible</source>
        <translation>un modelo de %1 capas; son posibles de 1 a %2</translation>
    </message>
    <message>
        <source>%1 experts per layer; at most %2 are possible</source>
        <translation>%1 expertos por capa; son posibles %2 como máximo</translation>
    </message>
    <message>
        <source>a model that uses %1 of %2 experts</source>
        <translation>un modelo que usa %1 de %2 expertos</translation>
    </message>
    <message>
        <source>the configuration lacks a number that %1 needs</source>
        <translation>a la configuración le falta un número que %1 necesita</translation>
    </message>
    <message>
        <source>a model of %1 layers cannot be right</source>
        <translation>un modelo de %1 capas no puede ser correcto</translation>
    </message>
    <message>
        <source>a vocabulary of %1 tokens cannot be right</source>
        <translation>un vocabulario de %1 tokens no puede ser correcto</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, whose values cannot be read; it can only be copied as it is</source>
        <translation>el tensor %1 está guardado como %2, cuyos valores no se pueden leer; solo se puede copiar como está</translation>
    </message>
    <message>
        <source>tensor %1 has no place in a %2 model with this config.json; is it a variant of the architecture, or a config.json of another model?</source>
        <translation>el tensor %1 no tiene lugar en un modelo %2 con este config.json; ¿es una variante de la arquitectura o el config.json de otro modelo?</translation>
    </message>
    <message>
        <source>%1 (and %2 others)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>tensor %1 is missing; a %2 model needs it for %3</source>
        <translation>falta el tensor %1; un modelo %2 lo necesita para %3</translation>
    </message>
    <message>
        <source>tensor %1 is missing, but %2 is there; all %3 of them are needed</source>
        <translation>falta el tensor %1, pero está %2; hacen falta los %3</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>tensor %1 has the shape [%2], but by config.json it ought to be [%3]</source>
        <translation>el tensor %1 tiene la forma [%2], pero según config.json debería ser [%3]</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, but %3 as %4; tensors that are stacked need one type</source>
        <translation>el tensor %1 está guardado como %2, pero %3 como %4; los tensores que se apilan necesitan un mismo tipo</translation>
    </message>
    <message>
        <source>the values of tensor %1 have to be reordered, which cannot be done in the form %2 in which they are stored</source>
        <translation>hay que reordenar los valores del tensor %1, lo que no se puede en la forma %2 en que están guardados</translation>
    </message>
    <message>
        <source>the file does not say its architecture (general.architecture), so the mixes of the presets cannot know its layers</source>
        <translation>el archivo no dice su arquitectura (general.architecture), así que las mezclas de los preajustes no pueden conocer sus capas</translation>
    </message>
    <message>
        <source>the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text into tokens; copy the tokenizer files from where the weights came from</source>
        <translation>la carpeta no tiene tokenizador (tokenizer.json), así que el resultado se carga, pero no puede convertir texto en tokens; copie los archivos del tokenizador de donde vinieron los pesos</translation>
    </message>
    <message>
        <source>PyTorch files run code when they are read, so they are not opened; save the model as safetensors and open that</source>
        <translation>los archivos de PyTorch ejecutan código al leerse, por eso no se abren; guarde el modelo como safetensors y ábralo</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 and again in %3</source>
        <translation>el tensor %1 está en %2 y otra vez en %3</translation>
    </message>
    <message>
        <source>this is a safetensors file, but its name does not end so; give it the ending .safetensors and open it again</source>
        <translation>esto es un archivo safetensors, pero su nombre no termina así; póngale la extensión .safetensors y vuelva a abrirlo</translation>
    </message>
    <message>
        <source>this is Mistral&apos;s own layout (params.json), which is not supported; open the Hugging Face form of the model, with config.json</source>
        <translation>esta es la disposición propia de Mistral (params.json), que no se admite; abra la forma de Hugging Face del modelo, con config.json</translation>
    </message>
    <message>
        <source>config.json is missing, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>falta config.json, así que no se sabe nada del modelo; cópielo de donde vinieron los pesos</translation>
    </message>
    <message>
        <source>config.json is missing beside it, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>falta config.json a su lado, así que no se sabe nada del modelo; cópielo de donde vinieron los pesos</translation>
    </message>
    <message>
        <source>there are %1 .safetensors files, but %2 is missing, so it is not known which of them belong to the model; copy it from where the weights came from</source>
        <translation>hay %1 archivos .safetensors, pero falta %2, así que no se sabe cuáles pertenecen al modelo; cópielo de donde vinieron los pesos</translation>
    </message>
    <message>
        <source>%1 of %2 tensors have a type that is not known; they can be copied, but not decoded</source>
        <translation>%1 de %2 tensores tienen un tipo desconocido; se pueden copiar, pero no decodificar</translation>
    </message>
    <message>
        <source>%1 weights are not quantised, though the configuration says so: %2</source>
        <translation>%1 pesos no están cuantizados, aunque la configuración lo dice: %2</translation>
    </message>
    <message>
        <source>%1 weights are quantised, though the configuration leaves them out; they are read as their scales say: %2</source>
        <translation>%1 pesos están cuantizados, aunque la configuración los excluye; se leen como dicen sus escalas: %2</translation>
    </message>
    <message>
        <source>%1 weights are stored as %2, which the configuration says; they are read as they are stored: %3</source>
        <translation>%1 pesos están guardados como %2, que es lo que dice la configuración; se leen como están guardados: %3</translation>
    </message>
    <message>
        <source>%1 tensors belong to weights that do not need them, and are left out: %2</source>
        <translation>%1 tensores pertenecen a pesos que no los necesitan y se omiten: %2</translation>
    </message>
    <message>
        <source>the configuration of the quantisation does not say its method (quant_method); these can be read: %1</source>
        <translation>la configuración de la cuantización no dice su método (quant_method); se pueden leer: %1</translation>
    </message>
    <message>
        <source>the weights are quantised already by the method %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>los pesos ya están cuantizados con el método %1, que no se puede leer (sí se pueden: %2); abra la forma de 16 bits del modelo</translation>
    </message>
    <message>
        <source>the weights are quantised already as %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>los pesos ya están cuantizados como %1, que no se puede leer (sí se pueden: %2); abra la forma de 16 bits del modelo</translation>
    </message>
    <message>
        <source>the layers of a ModelOpt model with mixed precision (quantized_layers) are missing; copy hf_quant_config.json from where the weights came from</source>
        <translation>faltan las capas de un modelo ModelOpt de precisión mixta (quantized_layers); copie hf_quant_config.json de donde vinieron los pesos</translation>
    </message>
    <message>
        <source>compressed-tensors without config_groups</source>
        <translation>compressed-tensors sin config_groups</translation>
    </message>
    <message>
        <source>GPTQ without bits</source>
        <translation>GPTQ sin bits</translation>
    </message>
    <message>
        <source>group_size %1 makes no sense</source>
        <translation>group_size %1 no tiene sentido</translation>
    </message>
    <message>
        <source>the factor of the whole tensor is missing (%1.%2)</source>
        <translation>falta el factor de todo el tensor (%1.%2)</translation>
    </message>
    <message>
        <source>its scales are missing (%1.weight_scale or %2.weight_scale_inv), though the configuration says %3</source>
        <translation>faltan sus escalas (%1.weight_scale o %2.weight_scale_inv), aunque la configuración dice %3</translation>
    </message>
    <message>
        <source>its scales are missing (%1_scales)</source>
        <translation>faltan sus escalas (%1_scales)</translation>
    </message>
    <message>
        <source>its zero points are missing (%1.weight_zero_point), though the configuration says that it is not symmetric</source>
        <translation>faltan sus puntos cero (%1.weight_zero_point), aunque la configuración dice que no es simétrico</translation>
    </message>
    <message>
        <source>its %1 are missing</source>
        <translation>faltan sus %1</translation>
    </message>
    <message>
        <source>%1.weight_shape is missing</source>
        <translation>falta %1.weight_shape</translation>
    </message>
    <message>
        <source>numbers of type %1 (AMD&apos;s own FP8) cannot be read; open the 16-bit form of the model</source>
        <translation>los números de tipo %1 (el FP8 propio de AMD) no se pueden leer; abra la forma de 16 bits del modelo</translation>
    </message>
    <message>
        <source>experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for Llama 4) cannot be read; open the 16-bit form of the model</source>
        <translation>los expertos en FP8 guardados transpuestos ([experts, in, out], como hace FBGEMM para Llama 4) no se pueden leer; abra la forma de 16 bits del modelo</translation>
    </message>
    <message>
        <source>scales of shape %1 are for blocks of %2, but the configuration does not say how large the blocks are (weight_block_size)</source>
        <translation>las escalas de forma %1 son para bloques de %2, pero la configuración no dice el tamaño de los bloques (weight_block_size)</translation>
    </message>
    <message>
        <source>the scales of %1 are of type %2, which scales never are</source>
        <translation>las escalas de %1 son de tipo %2, que las escalas nunca tienen</translation>
    </message>
    <message>
        <source>scales of shape %1 do not fit %2 with %3 matrices of %4 rows and %5 columns</source>
        <translation>las escalas de forma %1 no encajan con %2, que tiene %3 matrices de %4 filas y %5 columnas</translation>
    </message>
    <message>
        <source>%1, whatever the size of the blocks</source>
        <translation>%1, sea cual sea el tamaño de los bloques</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2, which would fit if they were transposed</source>
        <translation>%1; según la configuración son para %2, lo que encajaría si estuvieran transpuestas</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2</source>
        <translation>%1; según la configuración son para %2</translation>
    </message>
    <message>
        <source>the whole matrix</source>
        <translation>toda la matriz</translation>
    </message>
    <message>
        <source>one row each</source>
        <translation>una fila cada una</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>grupos de %1</translation>
    </message>
    <message>
        <source>blocks of %1x%2</source>
        <translation>bloques de %1x%2</translation>
    </message>
    <message>
        <source>a factor of %1 for the whole tensor makes no sense</source>
        <translation>un factor de %1 para todo el tensor no tiene sentido</translation>
    </message>
    <message>
        <source>a second weight of low rank is added to it (SVDQuant), which cannot be read; open the 16-bit form of the model</source>
        <translation>se le suma un segundo peso de rango bajo (SVDQuant), que no se puede leer; abra la forma de 16 bits del modelo</translation>
    </message>
    <message>
        <source>the same weight is also there as %1</source>
        <translation>el mismo peso está también como %1</translation>
    </message>
    <message>
        <source>it is not known what this tensor does to %1.weight, which cannot be read without it</source>
        <translation>no se sabe qué le hace este tensor a %1.weight, que no se puede leer sin él</translation>
    </message>
    <message>
        <source>the weight that it belongs to is missing (%1.weight)</source>
        <translation>falta el peso al que pertenece (%1.weight)</translation>
    </message>
    <message>
        <source>the configuration&apos;s pattern of modules cannot be read: %1</source>
        <translation>no se puede leer el patrón de módulos de la configuración: %1</translation>
    </message>
    <message>
        <source>begins like neither a GGUF nor a safetensors file</source>
        <translation>no empieza como un archivo GGUF ni como uno de safetensors</translation>
    </message>
    <message>
        <source>is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to safetensors first</source>
        <translation>es un checkpoint de PyTorch (pickle), que puede ejecutar código al cargarse; conviértalo antes a safetensors</translation>
    </message>
    <message>
        <source>is a GGML file from before GGUF (2023); convert the original model again</source>
        <translation>es un archivo GGML anterior a GGUF (2023); vuelva a convertir el modelo original</translation>
    </message>
    <message>
        <source>is a compressed archive; unpack it first</source>
        <translation>es un archivo comprimido; descomprímalo antes</translation>
    </message>
    <message>
        <source>is a web page, probably the answer of a download that failed; download the file again</source>
        <translation>es una página web, probablemente la respuesta de una descarga fallida; vuelva a descargar el archivo</translation>
    </message>
    <message>
        <source>begins with a byte-swapped GGUF magic number; it is damaged or made for other processors</source>
        <translation>empieza con un número mágico de GGUF con los bytes invertidos; está dañado o hecho para otros procesadores</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; in its folder</source>
        <translation>es un puntero de Git LFS, no el archivo en sí; ejecute «git lfs pull» en su carpeta</translation>
    </message>
    <message>
        <source>is an HDF5 file; convert it to safetensors first</source>
        <translation>es un archivo HDF5; conviértalo antes a safetensors</translation>
    </message>
    <message>
        <source>is a NumPy array; convert it to safetensors first</source>
        <translation>es una matriz de NumPy; conviértala antes a safetensors</translation>
    </message>
    <message>
        <source>is a program or library, not a model</source>
        <translation>es un programa o una biblioteca, no un modelo</translation>
    </message>
    <message>
        <source>is empty; its download or copy has probably failed</source>
        <translation>está vacío; es probable que fallara su descarga o copia</translation>
    </message>
    <message>
        <source>begins with zeros only; its download or copy has probably failed</source>
        <translation>empieza solo con ceros; es probable que fallara su descarga o copia</translation>
    </message>
    <message>
        <source>is JSON text, not a file of tensors; open the folder of the model instead</source>
        <translation>es texto JSON, no un archivo de tensores; abra en su lugar la carpeta del modelo</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes and reaches past the %3 that a header may have</source>
        <translation>%1 necesita %2 bytes y rebasa los %3 que puede tener una cabecera</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes, but the file ends %3 bytes further on; it is cut off or damaged</source>
        <translation>%1 necesita %2 bytes, pero el archivo termina %3 bytes después; está cortado o dañado</translation>
    </message>
    <message>
        <source>%1 declares %2 elements of %3 bytes, which overflows</source>
        <translation>%1 declara %2 elementos de %3 bytes, más de los que se pueden contar</translation>
    </message>
    <message>
        <source>%1 declares %2 entries, more than the %3 we accept</source>
        <translation>%1 declara %2 entradas, más de las %3 que se aceptan</translation>
    </message>
    <message>
        <source>%1 declares %2 elements, more than the %3 we accept</source>
        <translation>%1 declara %2 elementos, más de los %3 que se aceptan</translation>
    </message>
    <message>
        <source>%1 declares %2 tensors, more than the %3 we accept</source>
        <translation>%1 declara %2 tensores, más de los %3 que se aceptan</translation>
    </message>
    <message>
        <source>%1 has the unknown value type %2</source>
        <translation>%1 tiene el tipo de valor desconocido %2</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions; at most %3 are allowed</source>
        <translation>%1 tiene %2 dimensiones; se permiten %3 como máximo</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are allowed</source>
        <translation>%1 tiene %2 bytes; se permiten %3 como máximo</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; 1 to %3 are allowed</source>
        <translation>%1 tiene %2 bytes; se permiten de 1 a %3</translation>
    </message>
    <message>
        <source>%1 is followed by %2 bytes</source>
        <translation>detrás de %1 quedan %2 bytes</translation>
    </message>
    <message>
        <source>the list of tensors</source>
        <translation>la lista de tensores</translation>
    </message>
    <message>
        <source>the list of metadata</source>
        <translation>la lista de metadatos</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>el número de tensores</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>el número de metadatos</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>el número de entradas</translation>
    </message>
    <message>
        <source>the number of chunks</source>
        <translation>el número de bloques</translation>
    </message>
    <message>
        <source>the magic number</source>
        <translation>el número mágico</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>the name of tensor %1</source>
        <translation>el nombre del tensor %1</translation>
    </message>
    <message>
        <source>the name of entry %1</source>
        <translation>el nombre de la entrada %1</translation>
    </message>
    <message>
        <source>the key of metadata entry %1</source>
        <translation>la clave de la entrada %1 de los metadatos</translation>
    </message>
    <message>
        <source>the value of key %1</source>
        <translation>el valor de la clave %1</translation>
    </message>
    <message>
        <source>the name of the text</source>
        <translation>el nombre del texto</translation>
    </message>
    <message>
        <source>%1 is not &quot;GGUF&quot;; this is not a GGUF file</source>
        <translation>%1 no es «GGUF»; esto no es un archivo GGUF</translation>
    </message>
    <message>
        <source>GGUF version 1 of 2023, which current programs no longer read; convert the original model again</source>
        <translation>GGUF versión 1 de 2023, que los programas actuales ya no leen; vuelva a convertir el modelo original</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, made for other processors; convert it to little-endian first</source>
        <translation>un archivo GGUF big-endian, hecho para otros procesadores; conviértalo antes a little-endian</translation>
    </message>
    <message>
        <source>GGUF version %1; versions 2 and 3 are known</source>
        <translation>GGUF versión %1; se conocen las versiones 2 y 3</translation>
    </message>
    <message>
        <source>tensor %1 has rows of %2 values, but %3 needs a multiple of %4</source>
        <translation>el tensor %1 tiene filas de %2 valores, pero %3 necesita un múltiplo de %4</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, which begins at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>el tensor %1 empieza en la posición %2 de los datos, que empiezan en el byte %3, pero el archivo termina en el byte %4; está cortado: vuelva a descargarlo o copiarlo</translation>
    </message>
    <message>
        <source>tensor %1 needs %2 bytes at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>el tensor %1 necesita %2 bytes en el byte %3, pero el archivo termina en el byte %4; está cortado: vuelva a descargarlo o copiarlo</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, not a multiple of the alignment %3</source>
        <translation>el tensor %1 empieza en la posición %2 de los datos, que no es múltiplo de la alineación %3</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, but the tensor before it ends at %3</source>
        <translation>el tensor %1 empieza en la posición %2 de los datos, pero el tensor anterior termina en %3</translation>
    </message>
    <message>
        <source>tensor %1 is in another file of this split too</source>
        <translation>el tensor %1 está también en otro archivo de este modelo dividido</translation>
    </message>
    <message>
        <source>a part of a split model without the key &quot;%1&quot;</source>
        <translation>una parte de un modelo dividido sin la clave «%1»</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is not a number from 0 to %2</source>
        <translation>la clave «%1» no es un número de 0 a %2</translation>
    </message>
    <message>
        <source>key &quot;split.no&quot; is %1, but the split has only %2 files</source>
        <translation>la clave «split.no» es %1, pero el modelo dividido solo tiene %2 archivos</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model, so its name must end with %3; give it its original name again</source>
        <translation>este es el archivo %1 de %2 de un modelo dividido, así que su nombre debe terminar en %3; devuélvale su nombre original</translation>
    </message>
    <message>
        <source>its name says file %1 of %2, but its metadata say file %3 of %4</source>
        <translation>su nombre dice archivo %1 de %2, pero sus metadatos dicen archivo %3 de %4</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model; open the first one, %3</source>
        <translation>este es el archivo %1 de %2 de un modelo dividido; abra el primero, %3</translation>
    </message>
    <message>
        <source>file %1 of this split model is missing: %2</source>
        <translation>falta el archivo %1 de este modelo dividido: %2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>byte %1: %2</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tensor %1: %2</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: %2</source>
        <translation>regla «%1»: %2</translation>
    </message>
    <message>
        <source>custom rule &quot;%1&quot;: %2</source>
        <translation>regla propia «%1»: %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>regla %1: %2</translation>
    </message>
    <message>
        <source>pattern &quot;%1&quot;: %2 at offset %3</source>
        <translation>patrón «%1»: %2 en la posición %3</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>el tensor «%1»</translation>
    </message>
    <message>
        <source>entry &quot;%1&quot;</source>
        <translation>la entrada «%1»</translation>
    </message>
    <message>
        <source>%1 (a warning, refused because of --strict)</source>
        <translation>%1 (una advertencia, rechazada por --strict)</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>no hay ningún dispositivo %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>its Vulkan is older than 1.1</source>
        <translation>su Vulkan es anterior a 1.1</translation>
    </message>
    <message>
        <source>its shaders see too few buffers at once</source>
        <translation>sus shaders ven muy pocos búferes a la vez</translation>
    </message>
    <message>
        <source>its workgroups are too small</source>
        <translation>sus grupos de trabajo son demasiado pequeños</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>no hace cálculos</translation>
    </message>
    <message>
        <source>Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used</source>
        <translation>Vulkan está desactivado por la variable QUANTLOOM_VULKAN: se usa la CPU</translation>
    </message>
    <message>
        <source>there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used</source>
        <translation>no hay Vulkan en este equipo (su cargador, libvulkan, no está instalado): se usa la CPU</translation>
    </message>
    <message>
        <source>the Vulkan of this computer is older than 1.1: the CPU is used</source>
        <translation>el Vulkan de este equipo es anterior a 1.1: se usa la CPU</translation>
    </message>
    <message>
        <source>%1 may use %2 more, and %3 needs %4: use a smaller type or context, or the CPU</source>
        <translation>%1 puede usar %2 más, y %3 necesita %4: use un tipo o contexto más pequeño, o la CPU</translation>
    </message>
    <message>
        <source>%1 gives out at most %2 at once, and %3 needs %4: use a smaller type, or the CPU</source>
        <translation>%1 da %2 a la vez como máximo, y %3 necesita %4: use un tipo más pequeño, o la CPU</translation>
    </message>
    <message>
        <source>%1 has too little memory for %2: use a smaller type or context, or the CPU</source>
        <translation>%1 tiene muy poca memoria para %2: use un tipo o contexto más pequeño, o la CPU</translation>
    </message>
    <message>
        <source>%1 failed while %2 (%3)</source>
        <translation>%1 falló: %2 (%3)</translation>
    </message>
    <message>
        <source>this device cannot take hidden states; run it on the processor</source>
        <translation>este dispositivo no acepta estados ocultos; ejecútelo en el procesador</translation>
    </message>
    <message>
        <source>this device does not collect the inputs of matrices; calibrate on the processor</source>
        <translation>este dispositivo no recoge las entradas de las matrices; calibre en el procesador</translation>
    </message>
    <message>
        <source>llama.cpp has kernels of its own for these blocks; they run on every device</source>
        <translation>llama.cpp tiene núcleos propios para estos bloques; funcionan en cualquier dispositivo</translation>
    </message>
    <message>
        <source>no BF16 units; engines run such models in F16</source>
        <translation>sin unidades BF16; los motores ejecutan estos modelos en F16</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin, from 7.5)</source>
        <translation>sin unidades FP8 antes de Ada; vLLM desempaqueta los pesos FP8 a 16 bits (Marlin, desde 7.5)</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin), which halves the memory</source>
        <translation>sin unidades FP8 antes de Ada; vLLM desempaqueta los pesos FP8 a 16 bits (Marlin), lo que reduce la memoria a la mitad</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin (from 7.5 since the end of 2025)</source>
        <translation>sin unidades FP4 antes de Blackwell; vLLM ejecuta solo los pesos con Marlin (desde 7.5 a partir de finales de 2025)</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin, slower than INT4 there</source>
        <translation>sin unidades FP4 antes de Blackwell; vLLM ejecuta solo los pesos con Marlin, más lento que INT4</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin</source>
        <translation>sin unidades FP4 antes de Blackwell; vLLM ejecuta solo los pesos con Marlin</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin, from 7.5 since the end of 2025): small in memory, no faster units</source>
        <translation>los pesos de 4 bits se desempaquetan a 16 bits al leerlos (Marlin, desde 7.5 a partir de finales de 2025): poca memoria, sin unidades más rápidas</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin): small in memory, no faster units</source>
        <translation>los pesos de 4 bits se desempaquetan a 16 bits al leerlos (Marlin): poca memoria, sin unidades más rápidas</translation>
    </message>
    <message>
        <source>its kernels in vLLM want inputs in BF16, which Turing lacks</source>
        <translation>sus núcleos en vLLM quieren entradas en BF16, que Turing no tiene</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits (Marlin)</source>
        <translation>GPTQ y AWQ ocupan poca memoria y se calculan en 16 bits (Marlin)</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits</source>
        <translation>GPTQ y AWQ ocupan poca memoria y se calculan en 16 bits</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are computed in 16 bits by kernels in Triton; vLLM&apos;s own table does not list them for AMD</source>
        <translation>GPTQ y AWQ se calculan en 16 bits con núcleos en Triton; la tabla de vLLM no los incluye para AMD</translation>
    </message>
    <message>
        <source>GPTQ and AWQ run on x86-64</source>
        <translation>GPTQ y AWQ funcionan en x86-64</translation>
    </message>
    <message>
        <source>run GGUF: Q4_K_M or larger has kernels made for it</source>
        <translation>use GGUF: para Q4_K_M o mayor hay núcleos propios</translation>
    </message>
    <message>
        <source>its units compute in 16 bits</source>
        <translation>sus unidades calculan en 16 bits</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; weights are unpacked to 16 bits (Marlin)</source>
        <translation>sin unidades FP4 antes de Blackwell; los pesos se desempaquetan a 16 bits (Marlin)</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; experts are unpacked to 16 bits (Triton, Marlin)</source>
        <translation>sin unidades FP4 antes de Blackwell; los expertos se desempaquetan a 16 bits (Triton, Marlin)</translation>
    </message>
    <message>
        <source>half the memory at nearly no loss; for 4 bits run GGUF, or INT4 by GPTQ or AWQ</source>
        <translation>la mitad de memoria casi sin pérdida; para 4 bits use GGUF, o INT4 con GPTQ o AWQ</translation>
    </message>
    <message>
        <source>FP8 tensor cores, from 8.9</source>
        <translation>tensor cores FP8, desde 8.9</translation>
    </message>
    <message>
        <source>FP8 tensor cores: half the memory, faster than 16 bits, nearly no loss</source>
        <translation>tensor cores FP8: la mitad de memoria, más rápido que 16 bits, casi sin pérdida</translation>
    </message>
    <message>
        <source>FP8 tensor cores; blocks of 128x128 have kernels of their own (DeepGEMM)</source>
        <translation>tensor cores FP8; los bloques de 128x128 tienen núcleos propios (DeepGEMM)</translation>
    </message>
    <message>
        <source>FP8 tensor cores</source>
        <translation>tensor cores FP8</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16; older versions of vLLM fall back to Marlin</source>
        <translation>tensor cores FP4 con grupos de 16; las versiones antiguas de vLLM recurren a Marlin</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16</source>
        <translation>tensor cores FP4 con grupos de 16</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 32</source>
        <translation>tensor cores FP4 con grupos de 32</translation>
    </message>
    <message>
        <source>inputs stay in 16 bits, so the FP4 units are not used; NVFP4 with scaled inputs uses them</source>
        <translation>las entradas se quedan en 16 bits, así que no se usan las unidades FP4; NVFP4 con entradas escaladas sí las usa</translation>
    </message>
    <message>
        <source>FP4 tensor cores; it needs scales of the inputs, and FP8_DYNAMIC is the safe choice without them</source>
        <translation>tensor cores FP4; necesita escalas de las entradas, y sin ellas FP8_DYNAMIC es la opción segura</translation>
    </message>
    <message>
        <source>the units are there, but vLLM runs MXFP4 experts through Marlin on 12.x</source>
        <translation>las unidades están, pero vLLM ejecuta los expertos MXFP4 con Marlin en 12.x</translation>
    </message>
    <message>
        <source>FP8 matrix units; engines convert E4M3 to its own variant (FNUZ) when they load</source>
        <translation>unidades matriciales FP8; los motores convierten E4M3 a su propia variante (FNUZ) al cargar</translation>
    </message>
    <message>
        <source>no kernels for AMD</source>
        <translation>sin núcleos para AMD</translation>
    </message>
    <message>
        <source>no FP4 units before CDNA 4; weights are unpacked</source>
        <translation>sin unidades FP4 antes de CDNA 4; los pesos se desempaquetan</translation>
    </message>
    <message>
        <source>FP8 matrix units: half the memory, nearly no loss</source>
        <translation>unidades matriciales FP8: la mitad de memoria, casi sin pérdida</translation>
    </message>
    <message>
        <source>FP8 matrix units in the standard variant</source>
        <translation>unidades matriciales FP8 en la variante estándar</translation>
    </message>
    <message>
        <source>matrix instructions take MXFP4 with its scales as it is</source>
        <translation>las instrucciones matriciales toman MXFP4 con sus escalas tal cual</translation>
    </message>
    <message>
        <source>MXFP4 in its matrix units; FP8_DYNAMIC where quality comes first</source>
        <translation>MXFP4 en sus unidades matriciales; FP8_DYNAMIC donde la calidad sea lo primero</translation>
    </message>
    <message>
        <source>vLLM supports Radeon cards from RDNA 3 on</source>
        <translation>vLLM admite tarjetas Radeon desde RDNA 3</translation>
    </message>
    <message>
        <source>no FP4 units</source>
        <translation>sin unidades FP4</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or ROCm</source>
        <translation>use GGUF con llama.cpp en Vulkan o ROCm</translation>
    </message>
    <message>
        <source>no FP8 units</source>
        <translation>sin unidades FP8</translation>
    </message>
    <message>
        <source>the units are there, in the standard variant, but most versions of ROCm&apos;s kernels do not use them</source>
        <translation>las unidades están, en la variante estándar, pero la mayoría de versiones de los núcleos de ROCm no las usan</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for it</source>
        <translation>vLLM no tiene núcleos FP8 para él</translation>
    </message>
    <message>
        <source>no kernels for Intel</source>
        <translation>sin núcleos para Intel</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or SYCL</source>
        <translation>use GGUF con llama.cpp en Vulkan o SYCL</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; MLX has formats of its own</source>
        <translation>vLLM no tiene núcleos para Metal; MLX tiene formatos propios</translation>
    </message>
    <message>
        <source>no FP8 units, and vLLM has no kernels for Metal</source>
        <translation>sin unidades FP8, y vLLM no tiene núcleos para Metal</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; in GGUF it runs</source>
        <translation>vLLM no tiene núcleos para Metal; en GGUF funciona</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal</source>
        <translation>vLLM no tiene núcleos para Metal</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Metal</source>
        <translation>use GGUF con llama.cpp en Metal</translation>
    </message>
    <message>
        <source>computed in floats unless the CPU has AMX or AVX-512 BF16</source>
        <translation>se calcula en coma flotante salvo que la CPU tenga AMX o AVX-512 BF16</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for CPUs</source>
        <translation>vLLM no tiene núcleos FP8 para CPU</translation>
    </message>
    <message>
        <source>no kernels for CPUs in vLLM; in GGUF it runs</source>
        <translation>sin núcleos para CPU en vLLM; en GGUF funciona</translation>
    </message>
    <message>
        <source>no kernels for CPUs</source>
        <translation>sin núcleos para CPU</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp; the speed is that of the memory, so smaller is faster</source>
        <translation>use GGUF con llama.cpp; la velocidad es la de la memoria, así que más pequeño es más rápido</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, data centre (10.0, 10.3)</source>
        <translation>NVIDIA Blackwell, centro de datos (10.0, 10.3)</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, desktop (12.0, 12.1)</source>
        <translation>NVIDIA Blackwell, escritorio (12.0, 12.1)</translation>
    </message>
    <message>
        <source>AMD RDNA 3 and 3.5</source>
        <translation>AMD RDNA 3 y 3.5</translation>
    </message>
    <message>
        <source>x86-64 or Arm, without a card</source>
        <translation>x86-64 o Arm, sin tarjeta</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder, not a file</source>
        <translation>no se puede abrir %1: es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>cannot open %1: it is a device or pipe, not a file</source>
        <translation>no se puede abrir %1: es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <source>cannot open folder %1: %2</source>
        <translation>no se puede abrir la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot open for writing %1: %2</source>
        <translation>no se puede abrir %1 para escribir: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot read byte %1 of %2: %3</source>
        <translation>no se puede leer el byte %1 de %2: %3</translation>
    </message>
    <message>
        <source>cannot map %1 of %2: %3</source>
        <translation>no se pueden proyectar %1 de %2 en memoria: %3</translation>
    </message>
    <message>
        <source>cannot examine %1: %2</source>
        <translation>no se puede examinar %1: %2</translation>
    </message>
    <message>
        <source>cannot list folder %1: %2</source>
        <translation>no se puede listar la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot ask for the free space of %1: %2</source>
        <translation>no se puede consultar el espacio libre de %1: %2</translation>
    </message>
    <message>
        <source>cannot write to &quot;%1&quot;: it does not end with a file name</source>
        <translation>no se puede escribir en «%1»: no termina con un nombre de archivo</translation>
    </message>
    <message>
        <source>cannot write to %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1 at byte %2 of %3: %4</source>
        <translation>no se pueden escribir %1 en el byte %2 de %3: %4</translation>
    </message>
    <message>
        <source>cannot write %1: the name has %2 bytes, and this file system allows %3 (with &quot;%4&quot; behind it while writing); choose a shorter name</source>
        <translation>no se puede escribir %1: el nombre tiene %2 bytes, y este sistema de archivos permite %3 (seguido de «%4» durante la escritura); elija un nombre más corto</translation>
    </message>
    <message>
        <source>cannot write %1: it will have %2, and the file system of this folder (FAT) ends files at 4 GiB; split the output or choose another disk</source>
        <translation>no se puede escribir %1: tendrá %2, y el sistema de archivos de esta carpeta (FAT) limita los archivos a 4 GiB; divida la salida o elija otro disco</translation>
    </message>
    <message>
        <source>cannot write %1: it needs %2, but only %3 are free in %4; free %5 or choose another folder</source>
        <translation>no se puede escribir %1: necesita %2, pero solo hay %3 libres en %4; libere %5 o elija otra carpeta</translation>
    </message>
    <message>
        <source>cannot write %1: the folder %2 does not exist</source>
        <translation>no se puede escribir %1: la carpeta %2 no existe</translation>
    </message>
    <message>
        <source>cannot write %1: %2 is a file, not a folder</source>
        <translation>no se puede escribir %1: %2 es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>cannot write %1: there is a folder of this name</source>
        <translation>no se puede escribir %1: hay una carpeta con este nombre</translation>
    </message>
    <message>
        <source>cannot rename to %1: %2</source>
        <translation>no se puede cambiar el nombre a %1: %2</translation>
    </message>
    <message>
        <source>cannot bring to the disk the folder %1: %2</source>
        <translation>no se puede llevar al disco la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot bring to the disk %1: %2</source>
        <translation>no se puede llevar al disco %1: %2</translation>
    </message>
    <message>
        <source>cannot reserve %1 for %2: %3</source>
        <translation>no se pueden reservar %1 para %2: %3</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>no se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>cannot empty %1: %2</source>
        <translation>no se puede vaciar %1: %2</translation>
    </message>
    <message>
        <source>cannot append to %1: %2</source>
        <translation>no se puede añadir a %1: %2</translation>
    </message>
    <message>
        <source>cannot remove the folder %1: %2</source>
        <translation>no se puede eliminar la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or allow it to be overwritten</source>
        <translation>%1 ya existe; elija otro nombre o permita sobrescribirlo</translation>
    </message>
    <message>
        <source>%1 exists already; replace it with --overwrite, or choose another output</source>
        <translation>%1 ya existe; reemplácelo con --overwrite o elija otra salida</translation>
    </message>
    <message>
        <source>%1 exists already and is not replaced</source>
        <translation>%1 ya existe y no se reemplaza</translation>
    </message>
    <message>
        <source>%1 has appeared meanwhile and is not replaced</source>
        <translation>%1 ha aparecido entretanto y no se reemplaza</translation>
    </message>
    <message>
        <source>%1 is being written by another job; wait for it, or choose another name</source>
        <translation>otra tarea está escribiendo %1; espere a que termine o elija otro nombre</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 a file of this kind may have</source>
        <translation>%1 tiene %2, más de los %3 que puede tener un archivo de este tipo</translation>
    </message>
    <message>
        <source>ends at byte %1, but had %2 bytes when it was opened; something is changing this file</source>
        <translation>termina en el byte %1, pero tenía %2 bytes al abrirlo; algo está cambiando este archivo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>%1; raise the limit of open files (ulimit -n)</source>
        <translation>%1; aumente el límite de archivos abiertos (ulimit -n)</translation>
    </message>
    <message>
        <source>%1; free some space or choose another folder</source>
        <translation>%1; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1; your quota on this file system is used up</source>
        <translation>%1; su cuota en este sistema de archivos está agotada</translation>
    </message>
    <message>
        <source>%1; choose a folder on a writable file system</source>
        <translation>%1; elija una carpeta en un sistema de archivos en el que se pueda escribir</translation>
    </message>
    <message>
        <source>has %1 bytes, too few for an importance matrix</source>
        <translation>tiene %1 bytes, muy pocos para una matriz de importancia</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing or not a number; this is not a complete importance matrix</source>
        <translation>la clave «%1» falta o no es un número; esto no es una matriz de importancia completa</translation>
    </message>
    <message>
        <source>key &quot;general.type&quot; is not &quot;imatrix&quot;; this is not an importance matrix</source>
        <translation>la clave «general.type» no es «imatrix»; esto no es una matriz de importancia</translation>
    </message>
    <message>
        <source>key &quot;imatrix.datasets&quot; is missing or not a list of strings; this is not a complete importance matrix</source>
        <translation>la clave «imatrix.datasets» falta o no es una lista de textos; esto no es una matriz de importancia completa</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2 instead of F32</source>
        <translation>el tensor %1 tiene el tipo %2 en lugar de F32</translation>
    </message>
    <message>
        <source>holds no sums; this is not a complete importance matrix</source>
        <translation>no contiene sumas; esto no es una matriz de importancia completa</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values, which do not share out among %3 counts</source>
        <translation>el tensor %1 tiene %2 valores, que no se reparten entre %3 contadores</translation>
    </message>
    <message>
        <source>value %1 is %2, which no sum of squares can be; make the importance matrix again</source>
        <translation>el valor %1 es %2, que no puede ser una suma de cuadrados; vuelva a crear la matriz de importancia</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined: tensor %3 has %4 values in one and %5 in the other</source>
        <translation>%1 y %2 no se pueden combinar: el tensor %3 tiene %4 valores en una y %5 en la otra</translation>
    </message>
    <message>
        <source>has no entries</source>
        <translation>no tiene entradas</translation>
    </message>
    <message>
        <source>no entry has seen anything</source>
        <translation>ninguna entrada ha visto nada</translation>
    </message>
    <message>
        <source>tensor %1 has no values</source>
        <translation>el tensor %1 no tiene valores</translation>
    </message>
    <message>
        <source>an object of modules and numbers is expected</source>
        <translation>se espera un objeto de módulos y números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>«%1» debe ser un número</translation>
    </message>
    <message>
        <source>says nothing of the largest inputs of this model; collect it with `quantloom imatrix MODEL --text FILE`, other programs do not measure them</source>
        <translation>no dice nada de las mayores entradas de este modelo; recójalas con `quantloom imatrix MODEL --text FILE`, otros programas no las miden</translation>
    </message>
    <message>
        <source>%1 is %2, but the largest magnitude of inputs is above 0</source>
        <translation>%1 es %2, pero la mayor magnitud de las entradas es mayor que 0</translation>
    </message>
    <message>
        <source>names no module of this model</source>
        <translation>no nombra ningún módulo de este modelo</translation>
    </message>
    <message>
        <source>%1 names %2 modules that the model has not, the first is %3</source>
        <translation>%1 nombra %2 módulos que el modelo no tiene, el primero es %3</translation>
    </message>
    <message>
        <source>%1 is the file that is read (%2); choose another output</source>
        <translation>%1 es el archivo que se lee (%2); elija otra salida</translation>
    </message>
    <message>
        <source>%1 is there from an interrupted job; continue it with --resume, or start from the beginning with --overwrite</source>
        <translation>%1 quedó de una tarea interrumpida; continúela con --resume o empiece de nuevo con --overwrite</translation>
    </message>
    <message>
        <source>%1 belongs to another job (%2) than this one (%3), so it cannot be continued; start from the beginning with --overwrite, or choose another output</source>
        <translation>%1 es de otra tarea (%2) y no de esta (%3), así que no se puede continuar; empiece de nuevo con --overwrite o elija otra salida</translation>
    </message>
    <message>
        <source>%1 is a file; the model becomes a folder, so choose another name</source>
        <translation>%1 es un archivo; el modelo será una carpeta, así que elija otro nombre</translation>
    </message>
    <message>
        <source>%1 is the folder that is read; choose another output</source>
        <translation>%1 es la carpeta que se lee; elija otra salida</translation>
    </message>
    <message>
        <source>%1 holds a model already (%2); replace it with --overwrite, or choose another output</source>
        <translation>%1 ya contiene un modelo (%2); reemplácelo con --overwrite o elija otra salida</translation>
    </message>
    <message>
        <source>the plan cannot be carried out</source>
        <translation>el plan no se puede llevar a cabo</translation>
    </message>
    <message>
        <source>not a journal of an interrupted job; overwrite to start from the beginning</source>
        <translation>no es un diario de una tarea interrumpida; sobrescriba para empezar de nuevo</translation>
    </message>
    <message>
        <source>a journal of another version of the program; overwrite to start from the beginning</source>
        <translation>un diario de otra versión del programa; sobrescriba para empezar de nuevo</translation>
    </message>
    <message>
        <source>the job was cancelled before it began</source>
        <translation>la tarea se canceló antes de empezar</translation>
    </message>
    <message>
        <source>the job was cancelled</source>
        <translation>la tarea se canceló</translation>
    </message>
    <message>
        <source>there was not enough memory for the job; close other programs or lower the memory limit</source>
        <translation>no había memoria suficiente para la tarea; cierre otros programas o baje el límite de memoria</translation>
    </message>
    <message>
        <source>not enough memory; lower the memory limit or the number of threads</source>
        <translation>no hay memoria suficiente; baje el límite de memoria o el número de hilos</translation>
    </message>
    <message>
        <source>not enough memory to read the output back</source>
        <translation>no hay memoria suficiente para releer la salida</translation>
    </message>
    <message>
        <source>the job broke off with an internal error: %1</source>
        <translation>la tarea se interrumpió por un error interno: %1</translation>
    </message>
    <message>
        <source>%1 was changed after an interrupted job had finished it; start from the beginning with --overwrite</source>
        <translation>%1 se modificó después de que una tarea interrumpida lo terminara; empiece de nuevo con --overwrite</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at</source>
        <translation>%1 ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>%1 is not as planned when read back: %2</source>
        <translation>%1 no es como se planeó al releerlo: %2</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>tiene %1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>it has %1 tensors instead of %2</source>
        <translation>tiene %1 tensores en lugar de %2</translation>
    </message>
    <message>
        <source>it is no longer a copy of %1</source>
        <translation>ya no es una copia de %1</translation>
    </message>
    <message>
        <source>the header has another byte at %1</source>
        <translation>la cabecera tiene otro byte en %1</translation>
    </message>
    <message>
        <source>tensor %1 reads back differently from what was written, in bytes %2 to %3 of %4; the disk or the memory of this machine is not reliable</source>
        <translation>el tensor %1 se relee distinto de como se escribió, en los bytes %2 a %3 de %4; el disco o la memoria de esta máquina no es fiable</translation>
    </message>
    <message>
        <source>tensor %1 cannot be written as %2: %3</source>
        <translation>el tensor %1 no se puede escribir como %2: %3</translation>
    </message>
    <message>
        <source>this type has no encoder</source>
        <translation>este tipo no tiene codificador</translation>
    </message>
    <message>
        <source>the importance matrix has nothing for a tensor of its shape</source>
        <translation>la matriz de importancia no tiene nada para un tensor de esta forma</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values that are NaN or infinite and cannot be quantised to %3; the source is damaged, or keep the tensor with a rule &quot;^%4$=keep&quot;</source>
        <translation>el tensor %1 tiene %2 valores NaN o infinitos que no se pueden cuantizar a %3; el origen está dañado, o conserve el tensor con una regla «^%4$=keep»</translation>
    </message>
    <message>
        <source>tensor %1 has values too large for %2: %3 of them would come back as NaN or infinite; choose another type for it, for example with a rule &quot;^%4$=BF16&quot;</source>
        <translation>el tensor %1 tiene valores demasiado grandes para %2: %3 de ellos volverían como NaN o infinitos; elija otro tipo para él, por ejemplo con una regla «^%4$=BF16»</translation>
    </message>
    <message>
        <source>the written file has no tensor %1</source>
        <translation>el archivo escrito no tiene el tensor %1</translation>
    </message>
    <message>
        <source>%1 has another shape in the written file</source>
        <translation>%1 tiene otra forma en el archivo escrito</translation>
    </message>
    <message>
        <source>nothing of %1 is written</source>
        <translation>no se escribe nada de %1</translation>
    </message>
    <message>
        <source>%1 is copied as %2, which cannot be decoded</source>
        <translation>%1 se copia como %2, que no se puede decodificar</translation>
    </message>
    <message>
        <source>no types to compare</source>
        <translation>no hay tipos que comparar</translation>
    </message>
    <message>
        <source>no tensor was measured</source>
        <translation>no se ha medido ningún tensor</translation>
    </message>
    <message>
        <source>%1 (and %2 other tensors)</source>
        <translation>%1 (y %2 tensores más)</translation>
    </message>
    <message>
        <source>it is not written</source>
        <translation>no se escribe</translation>
    </message>
    <message>
        <source>it would become %1</source>
        <translation>pasaría a %1</translation>
    </message>
    <message>
        <source>no values: give 1 to %1 numbers, separated by commas</source>
        <translation>no hay valores: indique de 1 a %1 números, separados por comas</translation>
    </message>
    <message>
        <source>%1 values are too many: at most %2</source>
        <translation>%1 valores son demasiados: %2 como máximo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that a float can hold; write 0.25 or 2.5e-1</source>
        <translation>«%1» no es un número que quepa en un float; escriba 0.25 o 2.5e-1</translation>
    </message>
    <message>
        <source>value %1 is %2: only finite numbers can be quantised</source>
        <translation>el valor %1 es %2: solo se pueden cuantizar números finitos</translation>
    </message>
    <message>
        <source>%1 stores rows of a multiple of %2 values, and this one has %3</source>
        <translation>%1 guarda filas de un múltiplo de %2 valores, y esta tiene %3</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1</source>
        <translation>JSON no válido en el byte %1</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object at byte %2</source>
        <translation>la clave %1 aparece dos veces en un mismo objeto, en el byte %2</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object</source>
        <translation>la clave %1 aparece dos veces en un mismo objeto</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep at byte %2</source>
        <translation>anidado a más de %1 niveles en el byte %2</translation>
    </message>
    <message>
        <source>%1 bytes of JSON, more than the limit of %2</source>
        <translation>%1 bytes de JSON, más que el límite de %2</translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation>se espera un objeto JSON</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>«%1» debe ser %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <translation>un número entero mayor o igual que 0</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of whole numbers of at least 0</source>
        <translation>una lista de números enteros mayores o iguales que 0</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>the name of a type</source>
        <translation>el nombre de un tipo</translation>
    </message>
    <message>
        <source>a pattern that is not empty</source>
        <translation>un patrón que no esté vacío</translation>
    </message>
    <message>
        <source>a number of GiB, such as 24</source>
        <translation>un número de GiB, por ejemplo 24</translation>
    </message>
    <message>
        <source>a share of the memory, above 0 and at most 1</source>
        <translation>una parte de la memoria, mayor que 0 y de 1 como máximo</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;; known are %2</source>
        <translation>campo desconocido «%1»; se conocen %2</translation>
    </message>
    <message>
        <source>the cache cannot be %1: its %2 values of a layer are not a multiple of 32; choose F16</source>
        <translation>la caché no puede ser %1: sus %2 valores por capa no son múltiplo de 32; elija F16</translation>
    </message>
    <message>
        <source>unknown type of cache &quot;%1&quot;; there are F16, Q8_0, Q4_0 and FP8</source>
        <translation>tipo de caché desconocido «%1»; hay F16, Q8_0, Q4_0 y FP8</translation>
    </message>
    <message>
        <source>llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0</source>
        <translation>llama.cpp no tiene caché en FP8; elija F16, Q8_0 o Q4_0</translation>
    </message>
    <message>
        <source>vLLM has no %1 cache; choose F16 or FP8</source>
        <translation>vLLM no tiene caché en %1; elija F16 o FP8</translation>
    </message>
    <message>
        <source>config.json does not have %1, so the memory that the model needs besides its weights is not known</source>
        <translation>config.json no tiene %1, así que no se conoce la memoria que el modelo necesita además de sus pesos</translation>
    </message>
    <message>
        <source>%1 is missing in the metadata, so the memory that the model needs besides its weights is not known</source>
        <translation>falta %1 en los metadatos, así que no se conoce la memoria que el modelo necesita además de sus pesos</translation>
    </message>
    <message>
        <source>no preset can be planned for this model: %1</source>
        <translation>no se puede planear ningún preajuste para este modelo: %1</translation>
    </message>
    <message>
        <source>nothing fits: the smallest is %1; a shorter context, a smaller type of cache or an importance matrix for smaller types may help</source>
        <translation>nada cabe: lo más pequeño es %1; puede ayudar un contexto más corto, un tipo de caché más pequeño o una matriz de importancia para tipos más pequeños</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin, %8 % of %9</source>
        <translation>%1 de pesos + %2 de embedding + %3 de caché para %4 tokens (%5) + %6 de búferes + %7 de margen, %8 % de %9</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin, %7 % of %8</source>
        <translation>%1 de pesos + %2 de caché para %3 tokens (%4) + %5 de búferes + %6 de margen, %7 % de %8</translation>
    </message>
    <message>
        <source>no engine reads the result</source>
        <translation>ningún motor lee el resultado</translation>
    </message>
    <message>
        <source>the bytes of the planned tensors</source>
        <translation>los bytes de los tensores planeados</translation>
    </message>
    <message>
        <source>the bytes of token_embd.weight as planned</source>
        <translation>los bytes de token_embd.weight según el plan</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3; %4 layers keep a window only</source>
        <translation>%1 tokens en %2 capas, %3; %4 capas solo guardan una ventana</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3</source>
        <translation>%1 tokens en %2 capas, %3</translation>
    </message>
    <message>
        <source>one step of 2048 tokens, logits of 256 sequences</source>
        <translation>un paso de 2048 tokens, logits de 256 secuencias</translation>
    </message>
    <message>
        <source>one batch of 512 tokens, flash attention</source>
        <translation>un lote de 512 tokens, flash attention</translation>
    </message>
    <message>
        <source>rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation</source>
        <translation>regla práctica: 4 %, al menos 512 MiB, para controlador, pantalla y fragmentación</translation>
    </message>
    <message>
        <source>%1 does not run there: %2</source>
        <translation>%1 no funciona ahí: %2</translation>
    </message>
    <message>
        <source>no engine reads all types of this file</source>
        <translation>ningún motor lee todos los tipos de este archivo</translation>
    </message>
    <message>
        <source>best served as %1: %2</source>
        <translation>conviene servirlo como %1: %2</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>falta el paréntesis de cierre</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>paréntesis de cierre sin abrir</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>falta el ] final de la clase de caracteres</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>el cuantificador no sigue a nada que se pueda repetir</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>rango en orden inverso en la clase de caracteres</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>números en orden inverso en el cuantificador {}</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ al final del patrón</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>carácter desconocido detrás de \</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>la aserción hacia atrás no tiene longitud fija</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>referencia a un grupo que no existe</translation>
    </message>
    <message>
        <source>in safetensors an importance matrix only serves to scale inputs, and this one does not say how large they become; collect it from a text, which measures that</source>
        <translation>en safetensors una matriz de importancia solo sirve para escalar entradas, y esta no dice lo grandes que llegan a ser; recójala de un texto, que lo mide</translation>
    </message>
    <message>
        <source>the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 take scales of inputs from it</source>
        <translation>la matriz de importancia no cambia nada aquí: de los tipos de safetensors, solo FP8 y NVFP4 toman de ella escalas de entradas</translation>
    </message>
    <message>
        <source>this expert was given no token in the calibration: the scale of its inputs is that of the expert of its layer with the largest; calibrate with every expert seeing every token</source>
        <translation>este experto no recibió ningún token en la calibración: la escala de sus entradas es la del experto de su capa que tiene la mayor; calibre de modo que cada experto vea cada token</translation>
    </message>
    <message>
        <source>the experts stay in MXFP4 blocks of gpt-oss instead of becoming %1: engines read other types of them in another layout</source>
        <translation>los expertos se quedan en bloques MXFP4 de gpt-oss en lugar de pasar a %1: los motores leen otros tipos de ellos en otra disposición</translation>
    </message>
    <message>
        <source>experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method mxfp4), in which nothing else can be quantised; keep the other matrices, or write GGUF</source>
        <translation>los expertos en bloques MXFP4 de gpt-oss tienen su propia configuración (quant_method mxfp4), en la que no se puede cuantizar nada más; conserve las demás matrices o escriba GGUF</translation>
    </message>
    <message>
        <source>the name has %1 bytes; GGUF readers accept %2</source>
        <translation>el nombre tiene %1 bytes; los lectores de GGUF aceptan %2</translation>
    </message>
    <message>
        <source>has %1 dimensions; GGUF holds %2</source>
        <translation>tiene %1 dimensiones; GGUF admite %2</translation>
    </message>
    <message>
        <source>the output would be split into %1 files; a split has at most %2, so choose a larger size per file</source>
        <translation>la salida se dividiría en %1 archivos; son posibles %2 como máximo, así que elija un tamaño mayor por archivo</translation>
    </message>
    <message>
        <source>no program loads this file: %1 are of ik_llama.cpp only, and other tensors have types that it does not know</source>
        <translation>ningún programa carga este archivo: %1 son solo de ik_llama.cpp, y otros tensores tienen tipos que este no conoce</translation>
    </message>
    <message>
        <source>another tensor has this name already</source>
        <translation>otro tensor ya tiene este nombre</translation>
    </message>
    <message>
        <source>sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several GPUs, and some versions of vLLM refuse it</source>
        <translation>tamaños que no son múltiplos de 128: FP8_BLOCK de estos no se puede repartir entre varias GPU, y algunas versiones de vLLM lo rechazan</translation>
    </message>
    <message>
        <source>NVFP4 without a scale of the whole tensor, because %1</source>
        <translation>NVFP4 sin escala de todo el tensor, porque %1</translation>
    </message>
    <message>
        <source>needs an importance matrix, and the one given has nothing for this tensor</source>
        <translation>necesita una matriz de importancia, y la que hay no tiene nada para este tensor</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>necesita una matriz de importancia</translation>
    </message>
    <message>
        <source>there is no tokenizer.json</source>
        <translation>no hay tokenizer.json</translation>
    </message>
    <message>
        <source>the tokenizer files are damaged: %1</source>
        <translation>los archivos del tokenizador están dañados: %1</translation>
    </message>
    <message>
        <source>this is no SentencePiece model, or not the whole of one</source>
        <translation>esto no es un modelo de SentencePiece, o no está entero</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot; (tokenizer.ggml.pre) is not known</source>
        <translation>no se conoce el pretokenizador «%1» (tokenizer.ggml.pre)</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges</source>
        <translation>a los metadatos les falta tokenizer.ggml.tokens o tokenizer.ggml.merges</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens</source>
        <translation>a los metadatos les falta tokenizer.ggml.tokens</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.scores</source>
        <translation>a los metadatos les falta tokenizer.ggml.scores</translation>
    </message>
    <message>
        <source>there is no &quot;model&quot;</source>
        <translation>no hay «model»</translation>
    </message>
    <message>
        <source>the model has no &quot;vocab&quot;</source>
        <translation>el modelo no tiene «vocab»</translation>
    </message>
    <message>
        <source>the model has no &quot;merges&quot;</source>
        <translation>el modelo no tiene «merges»</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has the id %2, but by config.json the model has %3 tokens</source>
        <translation>el token «%1» tiene el número %2, pero según config.json el modelo tiene %3 tokens</translation>
    </message>
    <message>
        <source>the tokens &quot;%1&quot; and &quot;%2&quot; have the same id %3</source>
        <translation>los tokens «%1» y «%2» tienen el mismo número %3</translation>
    </message>
    <message>
        <source>text cannot be turned into tokens: the tokenizer is of the kind &quot;%1&quot;, and only byte-level BPE (gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known</source>
        <translation>el texto no se puede convertir en tokens: el tokenizador es del tipo «%1», y solo se conocen BPE por bytes (gpt2), SentencePiece (llama, t5) y WordPiece (bert)</translation>
    </message>
    <message>
        <source>the model lacks %1</source>
        <translation>al modelo le falta %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows of %3 values, but %4 of %5 are expected</source>
        <translation>%1 tiene %2 filas de %3 valores, pero se esperan %4 de %5</translation>
    </message>
    <message>
        <source>there is no preview for the architecture %1 yet; there is one for %2</source>
        <translation>todavía no hay vista previa para la arquitectura %1; la hay para %2</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it chooses experts in a way that is not known (%1 = %2)</source>
        <translation>todavía no hay vista previa para este modelo: elige los expertos de una forma desconocida (%1 = %2)</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it is not known what is done with %1</source>
        <translation>todavía no hay vista previa para este modelo: no se sabe qué se hace con %1</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: its rotation is scaled in the way &quot;%1&quot;, which is not known</source>
        <translation>todavía no hay vista previa para este modelo: su rotación se escala de la forma «%1», que no se conoce</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: %1 is not known</source>
        <translation>todavía no hay vista previa para este modelo: no se conoce %1</translation>
    </message>
    <message>
        <source>%1 takes %2 MB as float, which this machine does not have free</source>
        <translation>%1 ocupa %2 MB en coma flotante, que esta máquina no tiene libres</translation>
    </message>
    <message>
        <source>%1 has a NaN or infinite value in rows %2 to %3, so nothing can be computed with it</source>
        <translation>%1 tiene un valor NaN o infinito en las filas %2 a %3, así que no se puede calcular nada con él</translation>
    </message>
    <message>
        <source>not enough memory to run the model; take shorter texts or fewer of them at a time</source>
        <translation>no hay memoria suficiente para ejecutar el modelo; use textos más cortos o menos a la vez</translation>
    </message>
    <message>
        <source>the model gives NaN or infinite values, so nothing can be said of it: one of its weights is damaged, or was quantised to something that is none</source>
        <translation>el modelo da valores NaN o infinitos, así que no se puede decir nada de él: uno de sus pesos está dañado o quedó inservible al cuantizarlo</translation>
    </message>
    <message>
        <source>the prompt is empty, and the model has no token to begin a text with</source>
        <translation>la entrada está vacía y el modelo no tiene un token para empezar un texto</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens; with %2 more the text would be longer than the %3 that the model was made for</source>
        <translation>la entrada tiene %1 tokens; con %2 más el texto superaría los %3 para los que se hizo el modelo</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 layers of %2 and %3 tokens in the vocabulary against %4 layers of %5 and %6 tokens</source>
        <translation>los dos modelos no son formas de uno mismo: %1 capas de %2 y %3 tokens en el vocabulario frente a %4 capas de %5 y %6 tokens</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 and %2 tokens in their vocabularies</source>
        <translation>los dos modelos no son formas de uno mismo: %1 y %2 tokens en sus vocabularios</translation>
    </message>
    <message>
        <source>chunks need at least %1 tokens</source>
        <translation>los bloques necesitan al menos %1 tokens</translation>
    </message>
    <message>
        <source>the text has %1 tokens, fewer than one chunk of %2; take a longer text, or shorter chunks</source>
        <translation>el texto tiene %1 tokens, menos que un bloque de %2; use un texto más largo o bloques más cortos</translation>
    </message>
    <message>
        <source>the inputs of %1 become infinite or NaN on this text, so they have no sums; the model is damaged, or overflows on it</source>
        <translation>las entradas de %1 se vuelven infinitas o NaN con este texto, así que no tienen sumas; el modelo está dañado o se desborda</translation>
    </message>
    <message>
        <source>the reference has no tensor %1, so it cannot be put back</source>
        <translation>la referencia no tiene el tensor %1, así que no se puede restituir</translation>
    </message>
    <message>
        <source>%1 has another shape in the reference</source>
        <translation>%1 tiene otra forma en la referencia</translation>
    </message>
    <message>
        <source>not a recipe, it has no &quot;%1&quot;</source>
        <translation>no es una receta, no tiene «%1»</translation>
    </message>
    <message>
        <source>a recipe of version %1; this program reads version %2</source>
        <translation>una receta de la versión %1; este programa lee la versión %2</translation>
    </message>
    <message>
        <source>no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of quantloom or llama-quantize</source>
        <translation>no es una receta; ni una receta en JSON, ni reglas REGEX=TYPE, ni una orden de quantloom o llama-quantize</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas</source>
        <translation>escriba REGEX=TYPE, como attn_v=q6_K; las reglas se separan con comas</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K</source>
        <translation>escriba REGEX=TYPE, como attn_v=q6_K</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=Q6_K</source>
        <translation>escriba REGEX=TYPE, como attn_v=Q6_K</translation>
    </message>
    <message>
        <source>there is no rule; write REGEX=TYPE</source>
        <translation>no hay ninguna regla; escriba REGEX=TYPE</translation>
    </message>
    <message>
        <source>there is no custom rule; write REGEX=TYPE,REGEX=TYPE</source>
        <translation>no hay ninguna regla propia; escriba REGEX=TYPE,REGEX=TYPE</translation>
    </message>
    <message>
        <source>unknown search &quot;%1&quot;; there are fast and best</source>
        <translation>búsqueda desconocida «%1»; hay fast y best</translation>
    </message>
    <message>
        <source>unknown container &quot;%1&quot;; there are gguf and safetensors</source>
        <translation>formato de archivo desconocido «%1»; hay gguf y safetensors</translation>
    </message>
    <message>
        <source>unknown dialect &quot;%1&quot;; there are compressed-tensors, modelopt and deepseek</source>
        <translation>dialecto desconocido «%1»; hay compressed-tensors, modelopt y deepseek</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; the nearest are %2</source>
        <translation>tipo desconocido «%1»; los más parecidos son %2</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; the nearest are %2</source>
        <translation>preajuste desconocido «%1»; los más parecidos son %2</translation>
    </message>
    <message>
        <source>%1 is a type of models in safetensors (--to safetensors); the nearest for GGUF is %2</source>
        <translation>%1 es un tipo de modelos en safetensors (--to safetensors); el más parecido para GGUF es %2</translation>
    </message>
    <message>
        <source>%1 is a preset for GGUF; the nearest for safetensors is %2</source>
        <translation>%1 es un preajuste para GGUF; el más parecido para safetensors es %2</translation>
    </message>
    <message>
        <source>the command names no file type that is known; the nearest to %1 are %2</source>
        <translation>la orden no nombra ningún tipo de archivo conocido; los más parecidos a %1 son %2</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and llama-quantize writes GGUF only</source>
        <translation>la receta es para safetensors, y llama-quantize solo escribe GGUF</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and rules of llama-quantize are for GGUF</source>
        <translation>la receta es para safetensors, y las reglas de llama-quantize son para GGUF</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>opción desconocida %1</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>a %1 le falta su valor</translation>
    </message>
    <message>
        <source>%1: there is no such type; `quantloom types` lists them</source>
        <translation>%1: no existe ese tipo; `quantloom types` los enumera</translation>
    </message>
    <message>
        <source>%1 is a recipe for %2, whose tensors have other names than those of %3; choose the type with --type, or another output</source>
        <translation>%1 es una receta para %2, cuyos tensores tienen otros nombres que los de %3; elija el tipo con --type u otra salida</translation>
    </message>
    <message>
        <source>a single quote (&apos;) of the command does not end</source>
        <translation>una comilla simple (&apos;) de la orden no se cierra</translation>
    </message>
    <message>
        <source>a double quote (&quot;) of the command does not end</source>
        <translation>una comilla doble (&quot;) de la orden no se cierra</translation>
    </message>
    <message>
        <source>a preset needs a name with letters or digits</source>
        <translation>un preajuste necesita un nombre con letras o cifras</translation>
    </message>
    <message>
        <source>there is a preset &quot;%1&quot; already (%2); choose another name</source>
        <translation>ya hay un preajuste «%1» (%2); elija otro nombre</translation>
    </message>
    <message>
        <source>%1 is no preset of yours and is not deleted</source>
        <translation>%1 no es un preajuste suyo y no se elimina</translation>
    </message>
    <message>
        <source>Quantloom recipe</source>
        <translation>Receta de Quantloom</translation>
    </message>
    <message>
        <source>Command line of quantloom</source>
        <translation>Línea de órdenes de quantloom</translation>
    </message>
    <message>
        <source>Command line of llama.cpp&apos;s llama-quantize</source>
        <translation>Línea de órdenes del llama-quantize de llama.cpp</translation>
    </message>
    <message>
        <source>Command line of ik_llama.cpp&apos;s llama-quantize</source>
        <translation>Línea de órdenes del llama-quantize de ik_llama.cpp</translation>
    </message>
    <message>
        <source>Rules of ik_llama.cpp (--custom-q)</source>
        <translation>Reglas de ik_llama.cpp (--custom-q)</translation>
    </message>
    <message>
        <source>Rules of llama.cpp (--tensor-type-file)</source>
        <translation>Reglas de llama.cpp (--tensor-type-file)</translation>
    </message>
    <message>
        <source>%1: a recipe does not say it</source>
        <translation>%1: una receta no lo dice</translation>
    </message>
    <message>
        <source>%1: its note is left out: %2</source>
        <translation>%1: su nota se omite: %2</translation>
    </message>
    <message>
        <source>rule %1: left out; %2</source>
        <translation>regla %1: se omite; %2</translation>
    </message>
    <message>
        <source>role %1: left out; %2</source>
        <translation>rol %1: se omite; %2</translation>
    </message>
    <message>
        <source>preset %1: left out; %2</source>
        <translation>preajuste %1: se omite; %2</translation>
    </message>
    <message>
        <source>imatrix %1: left out; %2</source>
        <translation>matriz de importancia %1: se omite; %2</translation>
    </message>
    <message>
        <source>%1: left out; %2</source>
        <translation>%1: se omite; %2</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>está desactivada</translation>
    </message>
    <message>
        <source>the list has rules only</source>
        <translation>la lista solo tiene reglas</translation>
    </message>
    <message>
        <source>its rules end at the first =</source>
        <translation>sus reglas terminan en el primer =</translation>
    </message>
    <message>
        <source>its rules end at a comma</source>
        <translation>sus reglas terminan en una coma</translation>
    </message>
    <message>
        <source>its rules have no blanks</source>
        <translation>sus reglas no tienen espacios</translation>
    </message>
    <message>
        <source>it turns patterns into lower case</source>
        <translation>pasa los patrones a minúsculas</translation>
    </message>
    <message>
        <source>its regular expressions are those of C++, which do not know this one</source>
        <translation>sus expresiones regulares son las de C++, que no conocen esta</translation>
    </message>
    <message>
        <source>there is no &quot;keep&quot; there</source>
        <translation>allí no hay «keep»</translation>
    </message>
    <message>
        <source>it does not have the type %1</source>
        <translation>no tiene el tipo %1</translation>
    </message>
    <message>
        <source>it never quantises what the rule names</source>
        <translation>nunca cuantiza lo que nombra la regla</translation>
    </message>
    <message>
        <source>the program takes one, so combine them first</source>
        <translation>el programa solo toma una; combínelas antes</translation>
    </message>
    <message>
        <source>the program does not obey rules with %1</source>
        <translation>el programa no aplica reglas con %1</translation>
    </message>
    <message>
        <source>nothing is quantised with COPY</source>
        <translation>con COPY no se cuantiza nada</translation>
    </message>
    <message>
        <source>the program does not have the type</source>
        <translation>el programa no tiene ese tipo</translation>
    </message>
    <message>
        <source>a rule decides the tensor first, and there it would not</source>
        <translation>aquí una regla decide antes el tensor, y allí no lo haría</translation>
    </message>
    <message>
        <source>the program has one search</source>
        <translation>el programa solo tiene una búsqueda</translation>
    </message>
    <message>
        <source>llama-gguf-split splits a written file</source>
        <translation>llama-gguf-split divide un archivo ya escrito</translation>
    </message>
    <message>
        <source>preset %1: llama.cpp does not have it</source>
        <translation>preajuste %1: llama.cpp no lo tiene</translation>
    </message>
    <message>
        <source>preset %1: the mix of ik_llama.cpp differs for some tensors</source>
        <translation>preajuste %1: la mezcla de ik_llama.cpp difiere en algunos tensores</translation>
    </message>
    <message>
        <source>%1: the mix of the file types that both programs have is llama.cpp&apos;s here, and that of ik_llama.cpp differs for some tensors</source>
        <translation>%1: para los tipos de archivo que tienen ambos programas, aquí la mezcla es la de llama.cpp, y la de ik_llama.cpp difiere en algunos tensores</translation>
    </message>
    <message>
        <source>%1: the program does not obey its rules then, so they are disabled</source>
        <translation>%1: el programa no aplica entonces sus reglas, así que están desactivadas</translation>
    </message>
    <message>
        <source>%1: this program copies the type, and does not write it from other numbers; for another model choose another type for %2</source>
        <translation>%1: este programa copia el tipo y no lo escribe a partir de otros números; para otro modelo elija otro tipo para %2</translation>
    </message>
    <message>
        <source>%1: no recipe for %2 can ask for it; on another model these tensors are kept as they are: %3</source>
        <translation>%1: ninguna receta para %2 puede pedirlo; en otro modelo estos tensores quedan como están: %3</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1 (of %2); the recipe has none, so choose one of your model</source>
        <translation>el modelo se hizo con la matriz de importancia %1 (de %2); la receta no tiene ninguna, así que elija una de su modelo</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1; the recipe has none, so choose one of your model</source>
        <translation>el modelo se hizo con la matriz de importancia %1; la receta no tiene ninguna, así que elija una de su modelo</translation>
    </message>
    <message>
        <source>has %1 bytes; a safetensors file begins with 8 bytes that state the length of its header</source>
        <translation>tiene %1 bytes; un archivo safetensors empieza con 8 bytes que indican la longitud de su cabecera</translation>
    </message>
    <message>
        <source>states a header of %1 bytes; at most %2 are allowed</source>
        <translation>indica una cabecera de %1 bytes; se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>states a header of %1 bytes, but the file has only %2; it is cut off: download or copy it again</source>
        <translation>indica una cabecera de %1 bytes, pero el archivo solo tiene %2; está cortado: vuelva a descargarlo o copiarlo</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;</source>
        <translation>la cabecera no empieza por «{»</translation>
    </message>
    <message>
        <source>the header does not end with &quot;}&quot; and spaces</source>
        <translation>la cabecera no termina con «}» y espacios</translation>
    </message>
    <message>
        <source>the header is not a complete JSON object</source>
        <translation>la cabecera no es un objeto JSON completo</translation>
    </message>
    <message>
        <source>the header goes on after its closing brace</source>
        <translation>la cabecera sigue después de su llave de cierre</translation>
    </message>
    <message>
        <source>the header is not valid JSON here</source>
        <translation>aquí la cabecera no es JSON válido</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data, but the tensors before it end at %3; %4 is not allowed</source>
        <translation>el tensor %1 empieza en el byte %2 de los datos, pero los tensores anteriores terminan en %3; no se permite %4</translation>
    </message>
    <message>
        <source>an overlap</source>
        <translation>un solapamiento</translation>
    </message>
    <message>
        <source>a hole</source>
        <translation>un hueco</translation>
    </message>
    <message>
        <source>tensor %1 ends at byte %2 of the data, but the file has only %3; it is cut off: download or copy it again</source>
        <translation>el tensor %1 termina en el byte %2 de los datos, pero el archivo solo tiene %3; está cortado: vuelva a descargarlo o copiarlo</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, which ends at byte %2 of the data</source>
        <translation>%1 bytes siguen al último tensor, que termina en el byte %2 de los datos</translation>
    </message>
    <message>
        <source>is not valid JSON in UTF-8</source>
        <translation>no es JSON válido en UTF-8</translation>
    </message>
    <message>
        <source>this is not a complete JSON object</source>
        <translation>esto no es un objeto JSON completo</translation>
    </message>
    <message>
        <source>not valid JSON here</source>
        <translation>aquí no es JSON válido</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; that says where the tensors are</source>
        <translation>no tiene un «weight_map» que diga dónde están los tensores</translation>
    </message>
    <message>
        <source>&quot;weight_map&quot; is not an object</source>
        <translation>«weight_map» no es un objeto</translation>
    </message>
    <message>
        <source>the file of tensor %1 is not a string</source>
        <translation>el archivo del tensor %1 no es un texto</translation>
    </message>
    <message>
        <source>tensor %1 is said to be in %2; only names of files in the same folder are allowed</source>
        <translation>se dice que el tensor %1 está en %2; solo se permiten nombres de archivos de la misma carpeta</translation>
    </message>
    <message>
        <source>tensor %1 occurs a second time</source>
        <translation>el tensor %1 aparece por segunda vez</translation>
    </message>
    <message>
        <source>is a link that leads out of the model&apos;s folder, to %1; copy the file into the folder</source>
        <translation>es un enlace que sale de la carpeta del modelo, a %1; copie el archivo en la carpeta</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 too</source>
        <translation>el tensor %1 está también en %2</translation>
    </message>
    <message>
        <source>tensor %1 belongs into %2 by the index</source>
        <translation>según el índice, el tensor %1 debe estar en %2</translation>
    </message>
    <message>
        <source>tensor %1 is listed in the index, but the file does not have it</source>
        <translation>el tensor %1 figura en el índice, pero el archivo no lo tiene</translation>
    </message>
    <message>
        <source>is listed in %1, but is not there; download or copy it again</source>
        <translation>figura en %1, pero no está; vuelva a descargarlo o copiarlo</translation>
    </message>
    <message>
        <source>tensor %1 of %2 is not listed in %3</source>
        <translation>el tensor %1 de %2 no figura en %3</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>Cuantizando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>Auditando</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibrando</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Finding culprits</source>
        <translation>Buscando culpables</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planeando</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>file type %1</source>
        <translation>tipo de archivo %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>copied byte for byte</source>
        <translation>copiado byte a byte</translation>
    </message>
    <message>
        <source>the same numbers in another order</source>
        <translation>los mismos números en otro orden</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1) in blocks of %2</source>
        <translation>los propios códigos y escalas del origen (%1) en bloques de %2</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1)</source>
        <translation>los propios códigos y escalas del origen (%1)</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales</source>
        <translation>los propios códigos y escalas del origen</translation>
    </message>
    <message>
        <source>folds the scales in (%1)</source>
        <translation>incorpora las escalas (%1)</translation>
    </message>
    <message>
        <source>%1 holds every value</source>
        <translation>%1 contiene todos los valores</translation>
    </message>
    <message>
        <source>the values are rounded to %1</source>
        <translation>los valores se redondean a %1</translation>
    </message>
    <message>
        <source>encoded as %1</source>
        <translation>codificado como %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>el archivo se está ejecutando</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no queda memoria libre</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo de red ha dejado de estar disponible</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la unidad de red no está conectada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix and a very large model</source>
        <translation>%1; necesita una matriz de importancia y un modelo muy grande</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix</source>
        <translation>%1; necesita una matriz de importancia</translation>
    </message>
    <message>
        <source>%1; better with an importance matrix</source>
        <translation>%1; mejor con una matriz de importancia</translation>
    </message>
    <message>
        <source>%1; for models that were trained so</source>
        <translation>%1; para modelos entrenados así</translation>
    </message>
    <message>
        <source>%1; for models that were trained for it</source>
        <translation>%1; para modelos entrenados para ello</translation>
    </message>
    <message>
        <source>%1; for BitNet models</source>
        <translation>%1; para modelos BitNet</translation>
    </message>
    <message>
        <source>%1; an older type that is fast everywhere</source>
        <translation>%1; un tipo antiguo, rápido en todas partes</translation>
    </message>
    <message>
        <source>%1; an older type</source>
        <translation>%1; un tipo antiguo</translation>
    </message>
    <message>
        <source>%1, in interleaved rows</source>
        <translation>%1, en filas entrelazadas</translation>
    </message>
    <message>
        <source>%1 in interleaved rows</source>
        <translation>%1 en filas entrelazadas</translation>
    </message>
    <message>
        <source>Full precision, 32 bits per weight</source>
        <translation>Precisión completa, 32 bits por peso</translation>
    </message>
    <message>
        <source>16-bit with the range of F32; lossless for most checkpoints</source>
        <translation>16 bits con el rango de F32; sin pérdida para la mayoría de los checkpoints</translation>
    </message>
    <message>
        <source>16-bit with the range of F32, as most models are published</source>
        <translation>16 bits con el rango de F32, como se publica la mayoría de los modelos</translation>
    </message>
    <message>
        <source>16-bit with finer steps than BF16 and a smaller range</source>
        <translation>16 bits con pasos más finos que BF16 y menor rango</translation>
    </message>
    <message>
        <source>8-bit; hard to tell from the original</source>
        <translation>8 bits; difícil de distinguir del original</translation>
    </message>
    <message>
        <source>6-bit; very close to the original</source>
        <translation>6 bits; muy cerca del original</translation>
    </message>
    <message>
        <source>5-bit with more bits where it hurts most</source>
        <translation>5 bits, con más bits donde más se pierde</translation>
    </message>
    <message>
        <source>3-bit with more bits where it hurts most</source>
        <translation>3 bits, con más bits donde más se pierde</translation>
    </message>
    <message>
        <source>5-bit with an offset per block</source>
        <translation>5 bits con un desplazamiento por bloque</translation>
    </message>
    <message>
        <source>4-bit with an offset per block</source>
        <translation>4 bits con un desplazamiento por bloque</translation>
    </message>
    <message>
        <source>5-bit, slightly smaller than Q5_K_M</source>
        <translation>5 bits, algo más pequeño que Q5_K_M</translation>
    </message>
    <message>
        <source>4-bit, slightly smaller than Q4_K_M</source>
        <translation>4 bits, algo más pequeño que Q4_K_M</translation>
    </message>
    <message>
        <source>5-bit</source>
        <translation>5 bits</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>2-bit</source>
        <translation>2 bits</translation>
    </message>
    <message>
        <source>Balanced 4-bit; the usual first choice</source>
        <translation>4 bits equilibrado; la primera elección habitual</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, in small blocks that fit every shape</source>
        <translation>4 bits con pasos desiguales, en bloques pequeños que encajan en cualquier forma</translation>
    </message>
    <message>
        <source>Experts in 4-bit floating point, all else in 8-bit</source>
        <translation>Expertos en coma flotante de 4 bits, lo demás en 8 bits</translation>
    </message>
    <message>
        <source>4-bit on uneven steps; the smallest that is close to the original</source>
        <translation>4 bits con pasos desiguales; el más pequeño cercano al original</translation>
    </message>
    <message>
        <source>3-bit with 5-bit attention output and down projections</source>
        <translation>3 bits, con salida de atención y proyecciones descendentes de 5 bits</translation>
    </message>
    <message>
        <source>3-bit by code book with 4-bit values</source>
        <translation>3 bits por libro de códigos, con valores de 4 bits</translation>
    </message>
    <message>
        <source>3-bit by code book with parts of less</source>
        <translation>3 bits por libro de códigos, con partes de menos</translation>
    </message>
    <message>
        <source>3-bit by code book</source>
        <translation>3 bits por libro de códigos</translation>
    </message>
    <message>
        <source>3-bit by a small code book</source>
        <translation>3 bits por un libro de códigos pequeño</translation>
    </message>
    <message>
        <source>3-bit; a clear loss of quality</source>
        <translation>3 bits; una clara pérdida de calidad</translation>
    </message>
    <message>
        <source>2-bit with 3-bit parts; a strong loss of quality</source>
        <translation>2 bits con partes de 3 bits; una fuerte pérdida de calidad</translation>
    </message>
    <message>
        <source>2-bit by code book with 3-bit parts</source>
        <translation>2 bits por libro de códigos con partes de 3 bits</translation>
    </message>
    <message>
        <source>2-bit by code book</source>
        <translation>2 bits por libro de códigos</translation>
    </message>
    <message>
        <source>2-bit by a small code book</source>
        <translation>2 bits por un libro de códigos pequeño</translation>
    </message>
    <message>
        <source>2-bit by the smallest code book</source>
        <translation>2 bits por el libro de códigos más pequeño</translation>
    </message>
    <message>
        <source>2-bit on even steps</source>
        <translation>2 bits con pasos iguales</translation>
    </message>
    <message>
        <source>Three values per weight in 2 bits</source>
        <translation>Tres valores por peso en 2 bits</translation>
    </message>
    <message>
        <source>Three values per weight, packed</source>
        <translation>Tres valores por peso, empaquetados</translation>
    </message>
    <message>
        <source>Below 2 bits, by trellis</source>
        <translation>Menos de 2 bits, por trellis</translation>
    </message>
    <message>
        <source>Below 2 bits</source>
        <translation>Menos de 2 bits</translation>
    </message>
    <message>
        <source>The smallest by code book</source>
        <translation>El más pequeño por libro de códigos</translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation>El más pequeño</translation>
    </message>
    <message>
        <source>The sign and a scale</source>
        <translation>El signo y una escala</translation>
    </message>
    <message>
        <source>8-bit with one scale per 256 values</source>
        <translation>8 bits con una escala por cada 256 valores</translation>
    </message>
    <message>
        <source>8-bit with one scale per row</source>
        <translation>8 bits con una escala por fila</translation>
    </message>
    <message>
        <source>6-bit on uneven steps; hard to tell from the original</source>
        <translation>6 bits con pasos desiguales; difícil de distinguir del original</translation>
    </message>
    <message>
        <source>6-bit in small blocks that fit every shape</source>
        <translation>6 bits en bloques pequeños que encajan en cualquier forma</translation>
    </message>
    <message>
        <source>5-bit on uneven steps; very close to the original</source>
        <translation>5 bits con pasos desiguales; muy cerca del original</translation>
    </message>
    <message>
        <source>5-bit on uneven steps with one scale per row</source>
        <translation>5 bits con pasos desiguales y una escala por fila</translation>
    </message>
    <message>
        <source>4-bit on uneven steps with one scale per row</source>
        <translation>4 bits con pasos desiguales y una escala por fila</translation>
    </message>
    <message>
        <source>3-bit on uneven steps with one scale per row</source>
        <translation>3 bits con pasos desiguales y una escala por fila</translation>
    </message>
    <message>
        <source>2-bit on uneven steps with one scale per row</source>
        <translation>2 bits con pasos desiguales y una escala por fila</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, fine scales</source>
        <translation>4 bits con pasos desiguales y escalas finas</translation>
    </message>
    <message>
        <source>3-bit on uneven steps</source>
        <translation>3 bits con pasos desiguales</translation>
    </message>
    <message>
        <source>2-bit on uneven steps</source>
        <translation>2 bits con pasos desiguales</translation>
    </message>
    <message>
        <source>4-bit floating point everywhere</source>
        <translation>Coma flotante de 4 bits en todas partes</translation>
    </message>
    <message>
        <source>4 bits per weight exactly, on uneven steps</source>
        <translation>Exactamente 4 bits por peso, con pasos desiguales</translation>
    </message>
    <message>
        <source>4-bit by trellis</source>
        <translation>4 bits por trellis</translation>
    </message>
    <message>
        <source>3-bit by trellis</source>
        <translation>3 bits por trellis</translation>
    </message>
    <message>
        <source>2-bit by trellis</source>
        <translation>2 bits por trellis</translation>
    </message>
    <message>
        <source>IQ3_K with 4-bit parts</source>
        <translation>IQ3_K con partes de 4 bits</translation>
    </message>
    <message>
        <source>2-bit by pairs</source>
        <translation>2 bits por pares</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per row; inputs are scaled as they come</source>
        <translation>flotantes de 8 bits, una escala por fila; las entradas se escalan según llegan</translation>
    </message>
    <message>
        <source>8-bit floats in blocks of 128x128, as DeepSeek publishes</source>
        <translation>flotantes de 8 bits en bloques de 128x128, como publica DeepSeek</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per matrix</source>
        <translation>flotantes de 8 bits, una escala por matriz</translation>
    </message>
    <message>
        <source>NVFP4 in MLPs and experts; attention stays as it is</source>
        <translation>NVFP4 en los MLP y expertos; la atención queda como está</translation>
    </message>
    <message>
        <source>NVFP4A16 in MLPs and experts; attention stays as it is</source>
        <translation>NVFP4A16 en los MLP y expertos; la atención queda como está</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16, inputs too; needs scales of the inputs</source>
        <translation>flotantes de 4 bits en grupos de 16, también las entradas; necesita sus escalas</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16; inputs stay in 16 bits</source>
        <translation>flotantes de 4 bits en grupos de 16; las entradas se quedan en 16 bits</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 32 with powers of two</source>
        <translation>flotantes de 4 bits en grupos de 32 con potencias de dos</translation>
    </message>
    <message>
        <source>As the source is stored; nothing is encoded that need not be</source>
        <translation>Como está guardado el origen; no se codifica nada que no haga falta</translation>
    </message>
    <message>
        <source>the architecture %1 is not supported; supported are %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>la arquitectura %1 no se admite; se admiten %2. Un archivo en %3 puede añadirla (docs/architectures.md)</translation>
    </message>
    <message>
        <source>it extends the architecture %1, which is not there</source>
        <translation>amplía la arquitectura %1, que no existe</translation>
    </message>
    <message>
        <source>it extends itself</source>
        <translation>se amplía a sí mismo</translation>
    </message>
    <message>
        <source>this is not an architecture file (%1)</source>
        <translation>esto no es un archivo de arquitectura (%1)</translation>
    </message>
    <message>
        <source>the architecture file is damaged: %1</source>
        <translation>el archivo de arquitectura está dañado: %1</translation>
    </message>
    <message>
        <source>%1 is %2, not 1 to %3; this is not an importance matrix</source>
        <translation>%1 es %2, y no de 1 a %3; esto no es una matriz de importancia</translation>
    </message>
    <message>
        <source>FP8 E5M2 per row</source>
        <translation>FP8 E5M2 por fila</translation>
    </message>
    <message>
        <source>FP8 per row</source>
        <translation>FP8 por fila</translation>
    </message>
    <message>
        <source>FP8 E5M2 per tensor</source>
        <translation>FP8 E5M2 por tensor</translation>
    </message>
    <message>
        <source>FP8 per tensor</source>
        <translation>FP8 por tensor</translation>
    </message>
    <message>
        <source>%1 as such is not known; its language model, a %2, is what is carried over</source>
        <translation>%1 como tal no se conoce; lo que se conserva es su modelo de lenguaje, un %2</translation>
    </message>
    <message>
        <source>the model has no chat template, as models have none that were only trained on plain text; read texts as they are, or name a family with --chat=NAME: %1</source>
        <translation>el modelo no tiene plantilla de chat, como los modelos entrenados solo con texto simple; lea los textos tal cual, o indique una familia con --chat=NAME: %1</translation>
    </message>
    <message>
        <source>the model&apos;s chat template is of no family that is known, and templates are not run because they are programs; read texts as they are, or name the nearest family with --chat=NAME: %1</source>
        <translation>la plantilla de chat del modelo no es de ninguna familia conocida, y las plantillas no se ejecutan porque son programas; lea los textos tal cual, o indique la familia más cercana con --chat=NAME: %1</translation>
    </message>
    <message>
        <source>conversation %1 is no list of messages; each is an object with &quot;role&quot; and &quot;content&quot;, and their list may be called &quot;messages&quot;</source>
        <translation>la conversación %1 no es una lista de mensajes; cada uno es un objeto con &quot;role&quot; y &quot;content&quot;, y su lista puede llamarse &quot;messages&quot;</translation>
    </message>
    <message>
        <source>conversation %1 has a message of %2; only system, user and assistant can be written, so leave such conversations out</source>
        <translation>la conversación %1 tiene un mensaje de %2; solo se pueden escribir system, user y assistant, así que omita tales conversaciones</translation>
    </message>
    <message>
        <source>holds no conversation</source>
        <translation>no contiene ninguna conversación</translation>
    </message>
    <message>
        <source>the prompt holds %1 conversations; give one of them</source>
        <translation>el texto de entrada contiene %1 conversaciones; dé una de ellas</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which cannot be carried over; tokenizer.json, tokenizer.model, vocab.json with merges.txt, and vocab.txt can</source>
        <translation>el tokenizador es %1, que no se puede trasladar; tokenizer.json, tokenizer.model, vocab.json con merges.txt y vocab.txt sí</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which llama.cpp does not have; byte pair encoding, unigram and WordPiece can be carried over</source>
        <translation>el tokenizador es %1, que llama.cpp no tiene; BPE, unigram y WordPiece se pueden trasladar</translation>
    </message>
    <message>
        <source>the SentencePiece model is neither byte pair encoding nor unigram; it splits words or characters, which cannot be carried over</source>
        <translation>el modelo SentencePiece no es ni BPE ni unigram; divide en palabras o caracteres, lo que no se puede trasladar</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones are %1</source>
        <translation>llama.cpp no tiene ningún pretokenizador que divida el texto como este dice hacerlo, y con otro el modelo puede ver otros tokens sin aviso; los más cercanos conocidos son %1</translation>
    </message>
    <message>
        <source>%1 was lost while %2: its driver gave up or was restarted; try again, or use another device</source>
        <translation>%1 se perdió (%2): su controlador abandonó o se reinició; inténtelo de nuevo o use otro dispositivo</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>al abrirlo</translation>
    </message>
    <message>
        <source>preparing work</source>
        <translation>al preparar el trabajo</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>al copiar</translation>
    </message>
    <message>
        <source>compiling %1</source>
        <translation>al compilar %1</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>al ejecutar %1</translation>
    </message>
    <message>
        <source>%1 has room for %2 of %3 layers; the others pass through it for every token</source>
        <translation>%1 tiene sitio para %2 de %3 capas; las demás pasan por él con cada token</translation>
    </message>
    <message>
        <source>no shader decodes %1: such weights are decoded while they are loaded, to F16</source>
        <translation>ningún shader decodifica %1: esos pesos se decodifican a F16 al cargarlos</translation>
    </message>
    <message>
        <source>inputs of matrices that are no multiples of four are rounded on the processor only, not on %1</source>
        <translation>las entradas de matrices que no son múltiplos de cuatro solo se redondean en el procesador, no en %1</translation>
    </message>
    <message>
        <source>inputs of these experts are summed up on the processor only, not on %1</source>
        <translation>las entradas de estos expertos solo se suman en el procesador, no en %1</translation>
    </message>
    <message>
        <source>graphics cards cannot run %1 models yet: they lack %2</source>
        <translation>las tarjetas gráficas aún no pueden ejecutar modelos %1: les falta %2</translation>
    </message>
    <message>
        <source>attention from a latent (MLA)</source>
        <translation>la atención a partir de un vector latente (MLA)</translation>
    </message>
    <message>
        <source>attention sinks</source>
        <translation>los sumideros de atención</translation>
    </message>
    <message>
        <source>a gate behind attention</source>
        <translation>una compuerta tras la atención</translation>
    </message>
    <message>
        <source>queries, keys and values in one matrix</source>
        <translation>las consultas, claves y valores en una sola matriz</translation>
    </message>
    <message>
        <source>norms of heads with weights of their own</source>
        <translation>las normas de cabezas con pesos propios</translation>
    </message>
    <message>
        <source>queries that grow with the position</source>
        <translation>las consultas que crecen con la posición</translation>
    </message>
    <message>
        <source>layers without rotation</source>
        <translation>las capas sin rotación</translation>
    </message>
    <message>
        <source>another rotation for long texts</source>
        <translation>otra rotación para textos largos</translation>
    </message>
    <message>
        <source>attention and feed-forward side by side</source>
        <translation>la atención y el feed-forward en paralelo</translation>
    </message>
    <message>
        <source>layers without a norm before attention</source>
        <translation>las capas sin norma antes de la atención</translation>
    </message>
    <message>
        <source>gate and up in one matrix</source>
        <translation>gate y up en una sola matriz</translation>
    </message>
    <message>
        <source>the square of ReLU</source>
        <translation>el cuadrado de ReLU</translation>
    </message>
    <message>
        <source>the clamped SwiGLU</source>
        <translation>el SwiGLU acotado</translation>
    </message>
    <message>
        <source>experts chosen by groups</source>
        <translation>los expertos elegidos por grupos</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>las posiciones aprendidas</translation>
    </message>
    <message>
        <source>%1; choose with --pre-tokenizer %2 or in the studio&apos;s panel Tokenizer</source>
        <translation>%1; elija con --pre-tokenizer %2 o en el panel Tokenizador del estudio</translation>
    </message>
    <message>
        <source>%1; %2 first has %3 where the source has %4</source>
        <translation>%1; la primera diferencia: %2 da %3 donde el origen tiene %4</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones, with the number of tokens that differ on a test text of %1, are %2</source>
        <translation>llama.cpp no tiene ningún pretokenizador que divida el texto como este dice hacerlo, y con otro el modelo puede ver otros tokens sin aviso; los más cercanos conocidos, con el número de tokens que difieren en un texto de prueba de %1, son %2</translation>
    </message>
    <message>
        <source>the pre-tokenizer %1 is not written: that of the model is known</source>
        <translation>el pretokenizador %1 no se escribe: el del modelo es conocido</translation>
    </message>
    <message>
        <source>llama.cpp knows no pre-tokenizer %1; the nearest is %2</source>
        <translation>llama.cpp no conoce ningún pretokenizador %1; el más cercano es %2</translation>
    </message>
    <message>
        <source>config.json of this %1 has no vision_config, so there is no vision part to write</source>
        <translation>config.json de este %1 no tiene vision_config, así que no hay parte visual que escribir</translation>
    </message>
    <message>
        <source>the vision part of %1 is not supported; supported is that of %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>la parte visual de %1 no se admite; se admite la de %2. Un archivo en %3 puede añadirla (docs/architectures.md)</translation>
    </message>
    <message>
        <source>is GGUF without a vision part; start from the Hugging Face folder of the model</source>
        <translation>es un GGUF sin parte visual; parta de la carpeta de Hugging Face del modelo</translation>
    </message>
    <message>
        <source>the log cannot be written there; choose another file</source>
        <translation>el registro no se puede escribir ahí; elija otro archivo</translation>
    </message>
    <message>
        <source>the model also sees images: with parts &quot;all&quot; its vision part becomes a file of its own beside this one (mmproj)</source>
        <translation>el modelo también ve imágenes: con las partes «all» su parte visual es un archivo propio junto a este (mmproj)</translation>
    </message>
    <message>
        <source>the model has no vision part that could be written beside it; choose parts &quot;text&quot;</source>
        <translation>el modelo no tiene parte visual que escribir al lado; elija las partes «text»</translation>
    </message>
    <message>
        <source>layers that predict further tokens (MTP) are left out: %1</source>
        <translation>se omiten las capas que predicen más tokens (MTP): %1</translation>
    </message>
    <message>
        <source>the recipe&apos;s choice of parts is for GGUF, and safetensors hold all parts of a model</source>
        <translation>la elección de partes de la receta es para GGUF; los safetensors contienen todas las partes de un modelo</translation>
    </message>
    <message>
        <source>the model was opened with other parts than the recipe asks for</source>
        <translation>el modelo se abrió con otras partes que las que pide la receta</translation>
    </message>
    <message>
        <source>unknown parts &quot;%1&quot;; there are text, vision and all</source>
        <translation>partes desconocidas «%1»; hay text, vision y all</translation>
    </message>
    <message>
        <source>the program takes all of the file that it is given</source>
        <translation>el programa toma todo el archivo que recibe</translation>
    </message>
</context>
<context>
    <name>ExpertPlaces</name>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Capa %1, experto %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) seen</source>
        <translation>
            <numerusform>%Ln token visto</numerusform>
            <numerusform>%Ln tokens vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of them by the router&apos;s choice</source>
        <translation>%1: %2, de ellos %3 por elección del enrutador</translation>
    </message>
</context>
<context>
    <name>Intention</name>
    <message>
        <source>Nearly lossless</source>
        <translation>Casi sin pérdida</translation>
    </message>
    <message>
        <source>8 bits: hard to tell from the original in any measurement</source>
        <translation>8 bits: difícil de distinguir del original con cualquier medición</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>the usual first choice: most of the quality for the least memory</source>
        <translation>la primera elección habitual: casi toda la calidad con la menor memoria</translation>
    </message>
    <message>
        <source>Smallest usable</source>
        <translation>El más pequeño utilizable</translation>
    </message>
    <message>
        <source>below this, most models lose what they were good at</source>
        <translation>por debajo, la mayoría de los modelos pierde lo que hacía bien</translation>
    </message>
    <message>
        <source>vLLM FP8</source>
        <translation>vLLM FP8</translation>
    </message>
    <message>
        <source>for Ada, Hopper, Blackwell, MI300 and newer; no calibration needed</source>
        <translation>para Ada, Hopper, Blackwell, MI300 y posteriores; sin calibración</translation>
    </message>
    <message>
        <source>vLLM NVFP4</source>
        <translation>vLLM NVFP4</translation>
    </message>
    <message>
        <source>for Blackwell; inputs are scaled too, so their scales are needed (--input-scales)</source>
        <translation>para Blackwell; también se escalan las entradas, así que hacen falta sus escalas (--input-scales)</translation>
    </message>
    <message>
        <source>vLLM NVFP4, weights only</source>
        <translation>vLLM NVFP4, solo pesos</translation>
    </message>
    <message>
        <source>4-bit weights for every NVIDIA card from Turing on; no calibration needed</source>
        <translation>pesos de 4 bits para cualquier tarjeta NVIDIA desde Turing; sin calibración</translation>
    </message>
    <message>
        <source>vLLM MXFP4</source>
        <translation>vLLM MXFP4</translation>
    </message>
    <message>
        <source>for data-centre Blackwell and MI355; larger errors than NVFP4</source>
        <translation>para Blackwell de centro de datos y MI355; errores mayores que NVFP4</translation>
    </message>
</context>
<context>
    <name>JobLanes</name>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relectura</translation>
    </message>
</context>
<context>
    <name>JobSpace</name>
    <message>
        <source>The waiting jobs need %1 on the disk of %2, where %3 are free. No room for: %4</source>
        <translation>Las tareas en espera necesitan %1 en el disco de %2, donde hay %3 libres. No hay sitio para: %4</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Assigned type</source>
        <translation>Tipo asignado</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Difference to another model</source>
        <translation>Diferencia con otro modelo</translation>
    </message>
    <message>
        <source>The type that the recipe gives each tensor, by its bits per weight.</source>
        <translation>El tipo que la receta da a cada tensor, según sus bits por peso.</translation>
    </message>
    <message>
        <source>What each tensor will take in the written file.</source>
        <translation>Lo que ocupará cada tensor en el archivo escrito.</translation>
    </message>
    <message>
        <source>Measured: the relative error of each tensor in the report on display.</source>
        <translation>Medido: el error relativo de cada tensor en el informe mostrado.</translation>
    </message>
    <message>
        <source>From the importance matrix: the mean of the squared inputs that each tensor meets.</source>
        <translation>Según la matriz de importancia: la media de los cuadrados de las entradas que recibe cada tensor.</translation>
    </message>
    <message>
        <source>Heuristic: the squared error of the report times the importance. High values are where more bits may help most.</source>
        <translation>Heurística: el error cuadrático del informe por la importancia. Los valores altos señalan dónde ayudarían más unos bits adicionales.</translation>
    </message>
    <message>
        <source>Tensors whose type is another one in a second model.</source>
        <translation>Los tensores cuyo tipo es distinto en un segundo modelo.</translation>
    </message>
    <message>
        <source>Sensitivity needs an importance matrix in the recipe and a report: add the matrix, then write the file.</source>
        <translation>La sensibilidad necesita una matriz de importancia en la receta y un informe: añada la matriz y después escriba el archivo.</translation>
    </message>
    <message>
        <source>No report of this model is on display: write the file, or open one with its report beside it.</source>
        <translation>No se muestra ningún informe de este modelo: escriba el archivo o abra uno que tenga su informe al lado.</translation>
    </message>
    <message>
        <source>The recipe has no importance matrix: add one in the recipe panel.</source>
        <translation>La receta no tiene matriz de importancia: añada una en el panel Receta.</translation>
    </message>
    <message>
        <source>Choose the other model: a GGUF file or a folder.</source>
        <translation>Elija el otro modelo: un archivo GGUF o una carpeta.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2 (%Ln tensor(s))</source>
        <translation>
            <numerusform>%1, capa %2 (%Ln tensor)</numerusform>
            <numerusform>%1, capa %2 (%Ln tensores)</numerusform>
        </translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>, experto %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>no está en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>asked for %1, but %2</source>
        <translation>se pidió %1, pero %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Pintar</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Receta</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Write a name, for example {model}-{preset}.</source>
        <translation>Escriba un nombre, por ejemplo {model}-{preset}.</translation>
    </message>
    <message>
        <source>A name has no slash; the folder is chosen below.</source>
        <translation>Un nombre no lleva barras; la carpeta se elige más abajo.</translation>
    </message>
    <message>
        <source>%1 is not known; there are %2.</source>
        <translation>%1 no existe; se pueden usar %2.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Mapa de capas</translation>
    </message>
    <message>
        <source>Size map</source>
        <translation>Mapa de tamaños</translation>
    </message>
    <message>
        <source>Format bench</source>
        <translation>Banco de formatos</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Mapa de errores</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>Error y bits</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
</context>
<context>
    <name>PatternPart</name>
    <message>
        <source>a digit</source>
        <translation>un dígito</translation>
    </message>
    <message>
        <source>a letter, digit or underscore</source>
        <translation>una letra, un dígito o un guion bajo</translation>
    </message>
    <message>
        <source>a kind of character: %1</source>
        <translation>una clase de carácter: %1</translation>
    </message>
    <message>
        <source>the character %1 itself</source>
        <translation>el propio carácter %1</translation>
    </message>
    <message>
        <source>this text: %1</source>
        <translation>este texto: %1</translation>
    </message>
    <message>
        <source>any one character; \. is a dot</source>
        <translation>un carácter cualquiera; \. es un punto</translation>
    </message>
    <message>
        <source>one character that is none of these: %1</source>
        <translation>un carácter que no sea ninguno de estos: %1</translation>
    </message>
    <message>
        <source>one of these characters: %1</source>
        <translation>uno de estos caracteres: %1</translation>
    </message>
    <message>
        <source>a group: what is between its brackets belongs together</source>
        <translation>un grupo: lo que está entre sus paréntesis va junto</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>how often what stands before may come</source>
        <translation>cuántas veces puede aparecer lo anterior</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>el principio del nombre</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>el final del nombre</translation>
    </message>
    <message>
        <source>an edge of a word</source>
        <translation>un límite de palabra</translation>
    </message>
</context>
<context>
    <name>PatternTemplate</name>
    <message>
        <source>Layers of a role</source>
        <translation>Capas de un rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>Desde la capa</translation>
    </message>
    <message>
        <source>To layer</source>
        <translation>Hasta la capa</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Abra primero un modelo</translation>
    </message>
    <message>
        <source>A role in &amp;every layer</source>
        <translation>Un rol en &amp;todas las capas</translation>
    </message>
    <message>
        <source>A role in the &amp;last layers</source>
        <translation>Un rol en las ú&amp;ltimas capas</translation>
    </message>
    <message>
        <source>&amp;Layers of a role…</source>
        <translation>&amp;Capas de un rol…</translation>
    </message>
    <message>
        <source>All e&amp;xperts</source>
        <translation>Todos los e&amp;xpertos</translation>
    </message>
    <message>
        <source>The &amp;selected tensor alone</source>
        <translation>Solo el tensor &amp;seleccionado</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 (this and %2 more tensors)</source>
        <translation>%1 (este y %2 tensores más)</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches no tensor</source>
        <translation>la regla %1 (%2) no encuentra ningún tensor</translation>
    </message>
    <message>
        <source>rule %1 (%2) never decides: earlier rules take every tensor that it matches</source>
        <translation>la regla %1 (%2) nunca decide: reglas anteriores toman todos los tensores que encuentra</translation>
    </message>
    <message>
        <source>the model has no tensor of the role %1</source>
        <translation>el modelo no tiene ningún tensor del rol %1</translation>
    </message>
    <message>
        <source>requantising from %1 adds error to error; start from a 16-bit original where there is one</source>
        <translation>recuantizar desde %1 suma error al error; parta de un original de 16 bits si lo hay</translation>
    </message>
    <message>
        <source>%1: copied byte for byte, its values are not checked</source>
        <translation>%1: copiado byte a byte, sus valores no se comprueban</translation>
    </message>
    <message>
        <source>%1 quantises a tensor that llama.cpp expects in plain numbers; the file may not load</source>
        <translation>%1 cuantiza un tensor que llama.cpp espera en números simples; puede que el archivo no se cargue</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for this tensor, or choose a larger type</source>
        <translation>%1 en el preajuste %2 necesita una matriz de importancia; indique una con datos para este tensor, o elija un tipo mayor</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for these %3 tensors, or choose a larger type</source>
        <translation>%1 en el preajuste %2 necesita una matriz de importancia; indique una con datos para estos %3 tensores, o elija un tipo mayor</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for this tensor, or choose a larger type</source>
        <translation>%1 en el preajuste %2 necesita una matriz de importancia; indique una que tenga datos para este tensor, o elija un tipo mayor</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for these %3 tensors, or choose a larger type</source>
        <translation>%1 en el preajuste %2 necesita una matriz de importancia; indique una que tenga datos para estos %3 tensores, o elija un tipo mayor</translation>
    </message>
    <message>
        <source>the importance matrix has no entry for this tensor; it is encoded without</source>
        <translation>la matriz de importancia no tiene entrada para este tensor; se codifica sin ella</translation>
    </message>
    <message>
        <source>the importance matrix has %1 values for this tensor, which needs %2 x %3; it is encoded without</source>
        <translation>la matriz de importancia tiene %1 valores para este tensor, que necesita %2 x %3; se codifica sin ella</translation>
    </message>
    <message>
        <source>the importance matrix %1 fits no tensor of this model; is it another model&apos;s?</source>
        <translation>la matriz de importancia %1 no encaja con ningún tensor de este modelo; ¿es de otro modelo?</translation>
    </message>
    <message>
        <source>vLLM loads these as one matrix and refuses parts of different types</source>
        <translation>vLLM los carga como una sola matriz y rechaza partes de tipos distintos</translation>
    </message>
    <message>
        <source>vLLM runs the experts of a layer as one and refuses experts of different types</source>
        <translation>vLLM ejecuta juntos los expertos de una capa y rechaza expertos de tipos distintos</translation>
    </message>
    <message>
        <source>vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128</source>
        <translation>vLLM rechaza en FP8_BLOCK partes de una matriz fusionada cuyas filas no son múltiplo de 128</translation>
    </message>
    <message>
        <source>engines expect it in plain numbers (%1) and may not load it</source>
        <translation>los motores lo esperan en números simples (%1) y puede que no lo carguen</translation>
    </message>
    <message>
        <source>the file runs on ik_llama.cpp only, because %1 of its %2 tensors have types of that program: %3</source>
        <translation>el archivo solo funciona con ik_llama.cpp, porque %1 de sus %2 tensores tienen tipos de ese programa: %3</translation>
    </message>
    <message>
        <source>the file is for Quantloom only, to be kept or quantised later: no engine reads %1 in GGUF, which %2 of its %3 tensors are</source>
        <translation>el archivo es solo para Quantloom, para guardarlo o cuantizarlo después: ningún motor lee %1 en GGUF, y lo son %2 de sus %3 tensores</translation>
    </message>
    <message>
        <source>the experts stay as they are: they lie in one tensor, which has no coded form in this dialect</source>
        <translation>los expertos quedan como están: están en un solo tensor, que no tiene forma codificada en este dialecto</translation>
    </message>
    <message>
        <source>%1 codes are NaN in the source already</source>
        <translation>%1 códigos ya son NaN en el origen</translation>
    </message>
    <message>
        <source>%1 values are NaN or infinite in the source already</source>
        <translation>%1 valores ya son NaN o infinitos en el origen</translation>
    </message>
    <message>
        <source>%1 values are too large for %2 and became infinite</source>
        <translation>%1 valores son demasiado grandes para %2 y se volvieron infinitos</translation>
    </message>
    <message>
        <source>token_embd.weight (%1) stays in the main memory and is not counted</source>
        <translation>token_embd.weight (%1) se queda en la memoria principal y no se cuenta</translation>
    </message>
    <message>
        <source>the model was trained for %1 tokens, and %2 are asked for</source>
        <translation>el modelo se entrenó para %1 tokens, y se piden %2</translation>
    </message>
    <message>
        <source>%1 layers have no attention; what they keep instead does not grow with the context and is not counted</source>
        <translation>%1 capas no tienen atención; lo que guardan en su lugar no crece con el contexto y no se cuenta</translation>
    </message>
    <message>
        <source>%1: it becomes %2 instead of %3</source>
        <translation>%1: pasa a %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, %4</source>
        <translation>%1: %2 pasa a %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 too much</source>
        <translation>%1, %2 de más</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin: %8 % of %9</source>
        <translation>%1 de pesos + %2 de embedding + %3 de caché para %4 tokens (%5) + %6 de búferes + %7 de margen: %8 % de %9</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin: %7 % of %8</source>
        <translation>%1 de pesos + %2 de caché para %3 tokens (%4) + %5 de búferes + %6 de margen: %7 % de %8</translation>
    </message>
    <message>
        <source>cannot be %1: engines read codes only from matrices of Linear modules</source>
        <translation>no puede ser %1: los motores solo leen códigos de matrices de módulos Linear</translation>
    </message>
    <message>
        <source>%1; mend it with --rule &apos;%2&apos;</source>
        <translation>%1; se arregla con --rule &apos;%2&apos;</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches only tensors that are never quantised; write ^%3$ to change one all the same</source>
        <translation>la regla %1 (%2) solo encuentra tensores que nunca se cuantizan; escriba ^%3$ para cambiar uno de todos modos</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>What this form cannot say</source>
        <translation>Lo que esta forma no puede expresar</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportar la receta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>La receta como texto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The recipe was not copied</source>
        <translation>No se ha copiado la receta</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied, but not all of it can be said in this form</source>
        <translation>Copiado, pero esta forma no puede expresarlo todo</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits  ·  ik_llama.cpp only</source>
        <translation>%1  ·  %2 bits  ·  solo ik_llama.cpp</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits</source>
        <translation>%1  ·  %2 bits</translation>
    </message>
    <message>
        <source>Only for ik_llama.cpp</source>
        <translation>Solo para ik_llama.cpp</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>RateBook</name>
    <message>
        <source>about a second</source>
        <translation>alrededor de un segundo</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>unas %1–%2 h</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>rule %1 (%2)</source>
        <translation>regla %1 (%2)</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own codes</source>
        <translation>%1; los propios códigos del origen</translation>
    </message>
    <message>
        <source>mix %1: %2</source>
        <translation>mezcla %1: %2</translation>
    </message>
    <message>
        <source>chosen for the role %1</source>
        <translation>elegido para el rol %1</translation>
    </message>
    <message>
        <source>preset %1: as in the source</source>
        <translation>preajuste %1: como en el origen</translation>
    </message>
    <message>
        <source>pure %1</source>
        <translation>%1 puro</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1 en todas partes</translation>
    </message>
    <message>
        <source>%1 leaves it as it is</source>
        <translation>%1 lo deja como está</translation>
    </message>
    <message>
        <source>scales of the codes of %1</source>
        <translation>escalas de los códigos de %1</translation>
    </message>
    <message>
        <source>tensor scale of %1</source>
        <translation>escala del tensor %1</translation>
    </message>
    <message>
        <source>scale of the inputs of %1</source>
        <translation>escala de las entradas de %1</translation>
    </message>
    <message>
        <source>scale of all of %1</source>
        <translation>escala global de %1</translation>
    </message>
    <message>
        <source>scales of %1</source>
        <translation>escalas de %1</translation>
    </message>
    <message>
        <source>rows of %1 are not a multiple of %2</source>
        <translation>filas de %1 no son múltiplo de %2</translation>
    </message>
    <message>
        <source>%1 rows are not a multiple of %2</source>
        <translation>%1 filas no son múltiplo de %2</translation>
    </message>
    <message>
        <source>its bytes as %1 cannot be copied here, and F32 holds the same values</source>
        <translation>sus bytes como %1 no se pueden copiar aquí, y F32 contiene los mismos valores</translation>
    </message>
    <message>
        <source>chosen for the token embedding</source>
        <translation>elegido para el embedding de tokens</translation>
    </message>
    <message>
        <source>chosen for the output matrix</source>
        <translation>elegido para la matriz de salida</translation>
    </message>
    <message>
        <source>the architecture fixes its type</source>
        <translation>la arquitectura fija su tipo</translation>
    </message>
    <message>
        <source>the output matrix: engines expect it in plain numbers</source>
        <translation>la matriz de salida: los motores la esperan en números simples</translation>
    </message>
    <message>
        <source>an embedding: its rows are looked up</source>
        <translation>un embedding: sus filas se consultan una a una</translation>
    </message>
    <message>
        <source>routes tokens to experts: tiny, and an error sends tokens astray</source>
        <translation>dirige los tokens a los expertos: diminuto, y un error extravía tokens</translation>
    </message>
    <message>
        <source>a normalisation weight</source>
        <translation>un peso de normalización</translation>
    </message>
    <message>
        <source>a small convolution of a recurrent layer</source>
        <translation>una pequeña convolución de una capa recurrente</translation>
    </message>
    <message>
        <source>a small weight of a recurrent layer</source>
        <translation>un peso pequeño de una capa recurrente</translation>
    </message>
    <message>
        <source>belongs to a vision or audio part, which engines run in plain numbers</source>
        <translation>pertenece a una parte de visión o audio, que los motores ejecutan en números simples</translation>
    </message>
    <message>
        <source>belongs to the prediction of further tokens, which engines run in plain numbers</source>
        <translation>pertenece a la predicción de tokens adicionales, que los motores ejecutan en números simples</translation>
    </message>
    <message>
        <source>a classifier on top of the model</source>
        <translation>un clasificador sobre el modelo</translation>
    </message>
    <message>
        <source>one-dimensional</source>
        <translation>unidimensional</translation>
    </message>
    <message>
        <source>holds all experts in one tensor, which the dialects of coded weights have no form for</source>
        <translation>reúne todos los expertos en un tensor, para lo que los dialectos de pesos codificados no tienen forma</translation>
    </message>
    <message>
        <source>not a matrix</source>
        <translation>no es una matriz</translation>
    </message>
    <message>
        <source>not the weight of a module by its name</source>
        <translation>por su nombre, no es el peso de un módulo</translation>
    </message>
    <message>
        <source>many heads share few values, so more bits are cheap</source>
        <translation>muchas cabezas comparten pocos valores, así que más bits cuestan poco</translation>
    </message>
    <message>
        <source>values lose most</source>
        <translation>los valores son los que más pierden</translation>
    </message>
    <message>
        <source>the values of the first layers lose most</source>
        <translation>los valores de las primeras capas son los que más pierden</translation>
    </message>
    <message>
        <source>values get more bits in the outer layers and every third between</source>
        <translation>los valores reciben más bits en las capas extremas y en una de cada tres entre ellas</translation>
    </message>
    <message>
        <source>keys and queries bear fewer bits</source>
        <translation>las claves y las consultas soportan menos bits</translation>
    </message>
    <message>
        <source>down projections lose most</source>
        <translation>las proyecciones descendentes son las que más pierden</translation>
    </message>
    <message>
        <source>the down projections of the first layers lose most</source>
        <translation>las proyecciones descendentes de las primeras capas son las que más pierden</translation>
    </message>
    <message>
        <source>down projections get more bits in the outer layers and every third between</source>
        <translation>las proyecciones descendentes reciben más bits en las capas extremas y en una de cada tres entre ellas</translation>
    </message>
    <message>
        <source>down projections lose most without an importance matrix</source>
        <translation>sin matriz de importancia, las proyecciones descendentes son las que más pierden</translation>
    </message>
    <message>
        <source>attention output gets more bits</source>
        <translation>la salida de la atención recibe más bits</translation>
    </message>
    <message>
        <source>small beside eight experts, so more bits are cheap</source>
        <translation>pequeño junto a ocho expertos, así que más bits cuestan poco</translation>
    </message>
    <message>
        <source>small beside the experts, so more bits are cheap</source>
        <translation>pequeño junto a los expertos, así que más bits cuestan poco</translation>
    </message>
    <message>
        <source>with an importance matrix the first down projections need an offset</source>
        <translation>con una matriz de importancia, las primeras proyecciones descendentes necesitan un desplazamiento</translation>
    </message>
    <message>
        <source>the token embedding keeps more bits</source>
        <translation>el embedding de tokens conserva más bits</translation>
    </message>
    <message>
        <source>the output matrix decides every token</source>
        <translation>la matriz de salida decide cada token</translation>
    </message>
    <message>
        <source>the middle layers bear fewer bits</source>
        <translation>las capas intermedias soportan menos bits</translation>
    </message>
    <message>
        <source>more bits in the outer layers and every third between</source>
        <translation>más bits en las capas extremas y en una de cada tres entre ellas</translation>
    </message>
    <message>
        <source>the first layer loses most</source>
        <translation>la primera capa es la que más pierde</translation>
    </message>
    <message>
        <source>shifts bits from queries to values in models of a large vocabulary</source>
        <translation>pasa bits de las consultas a los valores en modelos de vocabulario grande</translation>
    </message>
    <message>
        <source>only experts take the base type</source>
        <translation>solo los expertos toman el tipo base</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>tipo base</translation>
    </message>
    <message>
        <source>a normalisation weight: tiny, and every activation passes it</source>
        <translation>un peso de normalización: diminuto, y todas las activaciones pasan por él</translation>
    </message>
    <message>
        <source>too small to save anything</source>
        <translation>demasiado pequeño para ahorrar algo</translation>
    </message>
    <message>
        <source>an embedding of positions or token types</source>
        <translation>un embedding de posiciones o de tipos de token</translation>
    </message>
    <message>
        <source>belongs to a vision encoder that runs on plain numbers</source>
        <translation>pertenece a un codificador de visión que funciona con números simples</translation>
    </message>
    <message>
        <source>an audio codebook</source>
        <translation>un libro de códigos de audio</translation>
    </message>
    <message>
        <source>not a weight by its name</source>
        <translation>por su nombre, no es un peso</translation>
    </message>
    <message>
        <source>lies in the MXFP4 blocks of gpt-oss</source>
        <translation>está en los bloques MXFP4 de gpt-oss</translation>
    </message>
    <message>
        <source>not a weight of plain numbers</source>
        <translation>no es un peso de números simples</translation>
    </message>
    <message>
        <source>embeddings are looked up row by row, and these rows would be interleaved</source>
        <translation>los embeddings se consultan fila por fila, y estas filas quedarían entrelazadas</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>preajuste %1</translation>
    </message>
    <message>
        <source>the runtime transposes it, which takes plain numbers</source>
        <translation>el motor lo transpone, lo que exige números simples</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>as the preset says</source>
        <translation>según el preajuste</translation>
    </message>
    <message>
        <source>Rule %1: %2 → %3</source>
        <translation>Regla %1: %2 → %3</translation>
    </message>
    <message>
        <source>Rule %1 is called “%2”</source>
        <translation>La regla %1 se llama «%2»</translation>
    </message>
    <message>
        <source>Rule %1 is on</source>
        <translation>La regla %1 está activada</translation>
    </message>
    <message>
        <source>Rule %1 is off</source>
        <translation>La regla %1 está desactivada</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>Regla nueva: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>The rules have another order</source>
        <translation>El orden de las reglas ha cambiado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Pure</source>
        <translation>Modo puro</translation>
    </message>
    <message>
        <source>Harder search</source>
        <translation>Búsqueda a fondo</translation>
    </message>
    <message>
        <source>Output tensor</source>
        <translation>Tensor de salida</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Embedding de tokens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matriz de importancia</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un solo archivo</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Dividir cada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>Pretokenizador</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>Preajuste de la parte visual</translation>
    </message>
    <message>
        <source>MTP layers</source>
        <translation>Capas MTP</translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message>
        <source>%1: %2, relative error %3, largest %4</source>
        <translation>%1: %2, error relativo %3, máximo %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>%Ln tensor, error relativo %1; el peor es %2: %3</numerusform>
            <numerusform>%Ln tensores, error relativo conjunto %1; el peor es %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>%Ln tarea de la última sesión no ha terminado. Reanúdela en el panel Tareas.</numerusform>
            <numerusform>%Ln tareas de la última sesión no han terminado. Reanúdelas en el panel Tareas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The same predictions</source>
        <translation>Las mismas predicciones</translation>
    </message>
    <message>
        <source>Practically the original</source>
        <translation>Prácticamente el original</translation>
    </message>
    <message>
        <source>Very close to the original</source>
        <translation>Muy cerca del original</translation>
    </message>
    <message>
        <source>Close to the original</source>
        <translation>Cerca del original</translation>
    </message>
    <message>
        <source>Noticeably different</source>
        <translation>Diferencia apreciable</translation>
    </message>
    <message>
        <source>Far from the original</source>
        <translation>Lejos del original</translation>
    </message>
    <message>
        <source>Decided by the worse of two figures:</source>
        <translation>Decide la peor de dos cifras:</translation>
    </message>
    <message>
        <source>%1: mean KL divergence below %2, same top token at least %3</source>
        <translation>%1: divergencia KL media menor que %2, mismo mejor token al menos %3</translation>
    </message>
    <message>
        <source>%1: all else</source>
        <translation>%1: todo lo demás</translation>
    </message>
    <message>
        <source>For comparison, Llama 3 with 8 billion weights: Q8_0 0.0014 and 97.7 %, Q6_K 0.0055 and 96.0 %, Q4_K_M 0.031 and 91.9 %, Q2_K 0.45 and 71.1 % (published by llama.cpp).</source>
        <translation>Para comparar, Llama 3 con 8000 millones de pesos: Q8_0 0,0014 y 97,7 %, Q6_K 0,0055 y 96,0 %, Q4_K_M 0,031 y 91,9 %, Q2_K 0,45 y 71,1 % (publicado por llama.cpp).</translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Ejecutar un comando…</translation>
    </message>
    <message>
        <source>Put the machine to &amp;sleep</source>
        <translation>&amp;Suspender el equipo</translation>
    </message>
    <message>
        <source>&amp;Power off the machine</source>
        <translation>&amp;Apagar el equipo</translation>
    </message>
    <message numerus="yes">
        <source>The program closes in %Ln second(s).</source>
        <translation>
            <numerusform>El programa se cierra en %Ln segundo.</numerusform>
            <numerusform>El programa se cierra en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %Ln second(s): %1</source>
        <translation>
            <numerusform>El comando se ejecuta en %Ln segundo: %1</numerusform>
            <numerusform>El comando se ejecuta en %Ln segundos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>El equipo se suspende en %Ln segundo.</numerusform>
            <numerusform>El equipo se suspende en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>El equipo se apaga en %Ln segundo.</numerusform>
            <numerusform>El equipo se apaga en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>Todas las tareas han terminado</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>No hacerlo</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ya</translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %Ln model(s)</source>
        <translation>
            <numerusform>Cuantizar %Ln modelo</numerusform>
            <numerusform>Cuantizar %Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes %1 with the present recipe.</source>
        <translation>Cada uno pasa a %1 con la receta actual.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Made of words and of %1: the model&apos;s name, the preset, the bits per weight, the number of weights and the day.</source>
        <translation>Formados por palabras y por %1: el nombre del modelo, el preajuste, los bits por peso, el número de pesos y la fecha.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>%1 en total.</translation>
    </message>
    <message>
        <source>Headers are being read…</source>
        <translation>Leyendo las cabeceras…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>%Ln de ellos no se puede escribir; la lista dice por qué.</numerusform>
            <numerusform>%Ln de ellos no se pueden escribir; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %Ln job(s)</source>
        <translation>
            <numerusform>Poner %Ln tarea en cola</numerusform>
            <numerusform>Poner %Ln tareas en cola</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchModel</name>
    <message>
        <source>Another of them has the same name</source>
        <translation>Otro de ellos tiene el mismo nombre</translation>
    </message>
    <message>
        <source>There is something of this name already</source>
        <translation>Ya existe algo con este nombre</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Leyendo las cabeceras…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchModel</name>
    <message>
        <source>Column in the row, from 0</source>
        <translation>Columna en la fila, desde 0</translation>
    </message>
    <message>
        <source>The value before it is quantised</source>
        <translation>El valor antes de cuantizarlo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchPanel</name>
    <message>
        <source>Where the values come from</source>
        <translation>De dónde vienen los valores</translation>
    </message>
    <message>
        <source>Selected tensor</source>
        <translation>Tensor seleccionado</translation>
    </message>
    <message>
        <source>Numbers by hand</source>
        <translation>Números a mano</translation>
    </message>
    <message>
        <source>row </source>
        <translation>fila </translation>
    </message>
    <message>
        <source>Row of the tensor, from 0</source>
        <translation>Fila del tensor, desde 0</translation>
    </message>
    <message>
        <source>column </source>
        <translation>columna </translation>
    </message>
    <message>
        <source>Column of a value in the block, from 0</source>
        <translation>Columna de un valor del bloque, desde 0</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Bloque siguiente</translation>
    </message>
    <message>
        <source>Worst block</source>
        <translation>Peor bloque</translation>
    </message>
    <message>
        <source>Goes to the block with the largest error of a format, among sample rows</source>
        <translation>Va al bloque con el mayor error de un formato, entre una muestra de filas</translation>
    </message>
    <message>
        <source>Numbers to quantise</source>
        <translation>Números que cuantizar</translation>
    </message>
    <message>
        <source>1 to 64 numbers: 0.3, -0.77, 1.2</source>
        <translation>De 1 a 64 números, con punto: 0.3, -0.77, 1.2</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Eight numbers of which one becomes −1 in MXFP4</source>
        <translation>Ocho números, uno de los cuales pasa a ser −1 en MXFP4</translation>
    </message>
    <message>
        <source>Values in numbers</source>
        <translation>Los valores en cifras</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Looking for the worst block of %1…</source>
        <translation>Buscando el peor bloque de %1…</translation>
    </message>
    <message>
        <source>Worst block of %1 among %2 of %3 rows</source>
        <translation>Peor bloque de %1 en %2 de %3 filas</translation>
    </message>
    <message>
        <source>Check the formats to compare in the list.</source>
        <translation>Marque en la lista los formatos que quiera comparar.</translation>
    </message>
    <message>
        <source>Choose a tensor in the table or the layer map, or type numbers in, to see what formats make of them.</source>
        <translation>Elija un tensor en la tabla o en el mapa de capas, o escriba números, para ver qué hacen con ellos los formatos.</translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message>
        <source>Values and the numbers that each format has</source>
        <translation>Los valores y los números de que dispone cada formato</translation>
    </message>
    <message>
        <source>RMSE %1  ·  %2 %</source>
        <translation>RMSE %1  ·  %2&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), of the first: %1</source>
        <translation>
            <numerusform>%Ln grupo; el primero: %1</numerusform>
            <numerusform>%Ln grupos; el primero: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::CardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>owner/name of the source on the hub</source>
        <translation>propietario/nombre del origen en el hub</translation>
    </message>
    <message>
        <source>The hub shows the quantised model below this one. Empty: as the source itself says.</source>
        <translation>El hub muestra el modelo cuantizado debajo de este. Vacío: lo que diga el propio origen.</translation>
    </message>
    <message>
        <source>your name on the hub; kept for the next card</source>
        <translation>su nombre en el hub; se guarda para la próxima ficha</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>La ficha como texto</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>Modelo &amp;base</translation>
    </message>
    <message>
        <source>&amp;Quantised by</source>
        <translation>C&amp;uantizado por</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the model card</source>
        <translation>Guardar la ficha del modelo</translation>
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
        <translation>Plantilla de chat</translation>
    </message>
    <message>
        <source>Writes texts as the model was taught to read conversations. A prompt or a text file is what a user says, or messages in JSON or JSONL (&quot;role&quot;, &quot;content&quot;), as data sets have them</source>
        <translation>Escribe los textos como el modelo aprendió a leer conversaciones. Un texto de entrada o un archivo de texto es lo que dice un usuario, o mensajes en JSON o JSONL (&quot;role&quot;, &quot;content&quot;), como los traen los conjuntos de datos</translation>
    </message>
</context>
<context>
    <name>ql::app::ChoiceModel</name>
    <message>
        <source>This token was taken</source>
        <translation>Se tomó este token</translation>
    </message>
    <message>
        <source>Probability of the token among all, before temperature and cuts</source>
        <translation>Probabilidad del token entre todos, antes de la temperatura y los cortes</translation>
    </message>
    <message>
        <source>The likeliest tokens at this place; the one that was taken has a tick</source>
        <translation>Los tokens más probables en este lugar; el que se tomó lleva una marca</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>Con esta receta</translation>
    </message>
</context>
<context>
    <name>ql::app::CollectDialog</name>
    <message>
        <source>&amp;Every expert sees every token</source>
        <translation>&amp;Cada experto ve cada token</translation>
    </message>
    <message>
        <source>&amp;Names of special tokens stand for these tokens</source>
        <translation>Los &amp;nombres de tokens especiales valen por esos tokens</translation>
    </message>
    <message>
        <source>Use it in the &amp;recipe</source>
        <translation>Usarla en la &amp;receta</translation>
    </message>
    <message>
        <source>Collect an importance matrix</source>
        <translation>Recopilar una matriz de importancia</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recopilar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: elegir un archivo</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Tales for children and simple sums, which come with the program</source>
        <translation>Cuentos infantiles y sumas sencillas, que vienen con el programa</translation>
    </message>
    <message>
        <source>A text file in UTF-8, like what the model will be used for. Without one a text is read that says little about other models than the samples.</source>
        <translation>Un archivo de texto en UTF-8, parecido a aquello para lo que se usará el modelo. Sin él se lee un texto que dice poco de otros modelos que los de ejemplo.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Read at most so many tokens of the text; 0 for all of it. Usual are 50,000 and more, for mixtures of experts several times as many.</source>
        <translation>Leer como máximo tantos tokens del texto; 0 para todos. Lo habitual son 50.000 o más, y varias veces más para mezclas de expertos.</translation>
    </message>
    <message>
        <source>T&amp;okens at most</source>
        <translation>T&amp;okens como máximo</translation>
    </message>
    <message>
        <source>Tokens that are read together, at most as many as the model was made for</source>
        <translation>Tokens que se leen juntos, como máximo tantos como admite el modelo</translation>
    </message>
    <message>
        <source>Tokens in a &amp;chunk</source>
        <translation>Tokens por blo&amp;que</translation>
    </message>
    <message>
        <source>Each expert is given every token, so that none is left without data; what the model computes stays its own. Takes as many times longer as there are experts for each that is used.</source>
        <translation>Cada experto recibe cada token, de modo que ninguno queda sin datos; lo que calcula el modelo no cambia. Tarda más en la proporción de todos los expertos a los usados.</translation>
    </message>
    <message>
        <source>Only for mixtures of experts; this model is none.</source>
        <translation>Solo para mezclas de expertos; este modelo no lo es.</translation>
    </message>
    <message>
        <source>For texts that were made with a chat template</source>
        <translation>Para textos hechos con una plantilla de chat</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>A text to be read</source>
        <translation>Un texto que leer</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>Textos (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>Guardar la matriz de importancia</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>Forma antigua (*.dat)</translation>
    </message>
    <message>
        <source>There is no such text file.</source>
        <translation>No existe ese archivo de texto.</translation>
    </message>
    <message>
        <source>Name the file to be written.</source>
        <translation>Indique el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>The folder of the file to be written is not there.</source>
        <translation>No existe la carpeta del archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>%1 reads a text on this computer, layer by layer. What its matrices are given becomes the importance matrix, and the scales of inputs for FP8 and NVFP4 in safetensors.</source>
        <translation>%1 lee un texto en este equipo, capa por capa. Lo que reciben sus matrices se convierte en la matriz de importancia y en las escalas de las entradas para FP8 y NVFP4 en safetensors.</translation>
    </message>
    <message>
        <source>A file in the GGUF form, which other programs read too; a name that ends in .dat gives the legacy form, which has no scales of inputs.</source>
        <translation>Un archivo en forma GGUF, que también leen otros programas; un nombre que acaba en .dat da la forma antigua, que no tiene escalas de las entradas.</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
</context>
<context>
    <name>ql::app::ColourLegend</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandModel</name>
    <message>
        <source>Tensor › %1</source>
        <translation>Tensor › %1</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandPalette</name>
    <message>
        <source>Find a command or tensor</source>
        <translation>Buscar un comando o un tensor</translation>
    </message>
    <message>
        <source>Type a part of a command or of a tensor&apos;s name</source>
        <translation>Escriba parte de un comando o del nombre de un tensor</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados encontrados</translation>
    </message>
</context>
<context>
    <name>ql::app::ContainerBox</name>
    <message>
        <source>One file for llama.cpp and its kin</source>
        <translation>Un archivo para llama.cpp y sus parientes</translation>
    </message>
    <message>
        <source>A Hugging Face folder for vLLM and other engines, under the model&apos;s own names</source>
        <translation>Una carpeta de Hugging Face para vLLM y otros motores, con los nombres propios del modelo</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se escribe</translation>
    </message>
    <message>
        <source>safetensors for vLLM</source>
        <translation>safetensors para vLLM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::CoverageModel</name>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>tamaño erróneo</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>no está en el modelo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>sin distinguir</translation>
    </message>
    <message>
        <source>Columns that only ever met zeros</source>
        <translation>Columnas que solo han visto ceros</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Experts seen</source>
        <translation>Expertos vistos</translation>
    </message>
    <message>
        <source>Least seen</source>
        <translation>Menos visto</translation>
    </message>
    <message>
        <source>Most seen</source>
        <translation>Más visto</translation>
    </message>
    <message>
        <source>Zero columns</source>
        <translation>Columnas nulas</translation>
    </message>
</context>
<context>
    <name>ql::app::CulpritModel</name>
    <message>
        <source>Enter raises a tensor to its next type in the recipe</source>
        <translation>Intro sube un tensor a su siguiente tipo en la receta</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>What the recipe gives it</source>
        <translation>Lo que le da la receta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>KL divergence saved for each MiB that putting the tensor back costs, in nats: where bytes help most</source>
        <translation>Divergencia KL ganada por cada MiB que cuesta devolver el tensor, en nats: donde más ayudan los bytes</translation>
    </message>
    <message>
        <source>Saved per MiB</source>
        <translation>Ganado por MiB</translation>
    </message>
    <message>
        <source>Measured: how much less the mean KL divergence is with this tensor as in the original</source>
        <translation>Medido: cuánto menor es la divergencia KL media con este tensor como en el original</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Standard error of what is saved</source>
        <translation>Error estándar de lo ganado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Of the whole divergence; shares of several tensors need not add up</source>
        <translation>De toda la divergencia; las partes de varios tensores no tienen por qué sumarse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Bytes that the tensor takes more as in the original</source>
        <translation>Bytes que ocupa de más el tensor como en el original</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>The next better type</source>
        <translation>El siguiente tipo mejor</translation>
    </message>
    <message>
        <source>Next type</source>
        <translation>Siguiente tipo</translation>
    </message>
    <message>
        <source>Bytes that the next better type takes more</source>
        <translation>Bytes que ocupa de más el siguiente tipo</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceBox</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where models are computed. Devices add in other orders, so that figures differ in their last digits. The choice is kept, for the preview and for importance matrices.</source>
        <translation>Dónde se calculan los modelos. Los dispositivos suman en otro orden, de modo que las cifras difieren en sus últimos dígitos. La elección se conserva, para la vista previa y para las matrices de importancia.</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <source>graphics that share the processor&apos;s memory</source>
        <translation>gráficos que comparten la memoria del procesador</translation>
    </message>
    <message>
        <source>graphics card of a virtual machine</source>
        <translation>tarjeta gráfica de una máquina virtual</translation>
    </message>
    <message>
        <source>computed by the processor, slower than its own code</source>
        <translation>calculado por el procesador, más lento que su propio código</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>otro dispositivo</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>como se eligió</translation>
    </message>
    <message>
        <source>the only graphics device</source>
        <translation>el único dispositivo gráfico</translation>
    </message>
    <message>
        <source>the best of the graphics devices</source>
        <translation>el mejor de los dispositivos gráficos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>A graphics card where there is one, else the processor</source>
        <translation>Una tarjeta gráfica si la hay; si no, el procesador</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>It was chosen once, and this computer does not have it now</source>
        <translation>Se eligió una vez, y este equipo no lo tiene ahora</translation>
    </message>
    <message>
        <source>Looking for graphics devices…</source>
        <translation>Buscando dispositivos gráficos…</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be used</source>
        <translation>%1 no está o no se puede usar</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>The processor took over: %1.</source>
        <translation>El procesador tomó el relevo: %1.</translation>
    </message>
    <message>
        <source>no graphics device, and a software one is slower</source>
        <translation>sin dispositivo gráfico, y uno por software es más lento</translation>
    </message>
    <message>
        <source>no graphics device</source>
        <translation>sin dispositivo gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%Ln hilo, con números de 32 bits</numerusform>
            <numerusform>%Ln hilos, con números de 32 bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on the processor</source>
        <translation>En el procesador</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceModel</name>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>justo</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no ejecutable</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>fits: with the margin; tight: without it; cannot run: no engine has the format there</source>
        <translation>cabe: con el margen; justo: sin él; no ejecutable: ningún motor admite ahí el formato</translation>
    </message>
    <message>
        <source>What is needed, margin included, of the memory that a program may take there</source>
        <translation>Lo que hace falta, margen incluido, de la memoria que un programa puede ocupar ahí</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The longest context: the most tokens with which everything fits, margin included</source>
        <translation>El contexto más largo: la mayor cantidad de tokens con la que cabe todo, margen incluido</translation>
    </message>
</context>
<context>
    <name>ql::app::DialectBox</name>
    <message>
        <source>As llm-compressor writes; holds every type</source>
        <translation>Como lo escribe llm-compressor; admite todos los tipos</translation>
    </message>
    <message>
        <source>As NVIDIA ModelOpt writes; all types but MXFP4, FP8 only with scales of the inputs</source>
        <translation>Como lo escribe NVIDIA ModelOpt; todos los tipos salvo MXFP4, FP8 solo con las escalas de las entradas</translation>
    </message>
    <message>
        <source>As DeepSeek and Qwen publish; FP8_BLOCK only</source>
        <translation>Como publican DeepSeek y Qwen; solo FP8_BLOCK</translation>
    </message>
    <message>
        <source>Dialect of safetensors</source>
        <translation>Dialecto de safetensors</translation>
    </message>
    <message>
        <source>Choose the dialect %1</source>
        <translation>Elegir el dialecto %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffColumns</name>
    <message>
        <source>%1 was not opened</source>
        <translation>No se ha abierto %1</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffModel</name>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matriz de importancia</translation>
    </message>
    <message>
        <source>The models do not all have the same here</source>
        <translation>Aquí los modelos no coinciden todos</translation>
    </message>
    <message>
        <source>Where the models do not all have the same</source>
        <translation>Dónde no coinciden todos los modelos</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message>
        <source>Types of the models side by side</source>
        <translation>Tipos de los modelos, lado a lado</translation>
    </message>
    <message>
        <source>How do two recipes differ? Add models with the button above or drop GGUF files and folders here: their types stand side by side, layer by layer. The plan can be one of them.</source>
        <translation>¿En qué se diferencian dos recetas? Añada modelos con el botón de arriba o suelte aquí archivos GGUF y carpetas: sus tipos aparecen lado a lado, capa por capa. El plan puede ser uno de ellos.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Each model is a column</source>
        <translation>Cada modelo es una columna</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>The &amp;open model</source>
        <translation>El &amp;modelo abierto</translation>
    </message>
    <message>
        <source>This &amp;plan</source>
        <translation>Este &amp;plan</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Mover la columna a la izquierda</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Mover la columna a la derecha</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Quitar la columna</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Filter by name or type</source>
        <translation>Filtrar por nombre o tipo</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Leyendo las cabeceras…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The table as Markdown, CSV or JSON</source>
        <translation>La tabla como Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Guardar como %1…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copiar como %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) differ</source>
        <translation>
            <numerusform>%Ln grupo difiere</numerusform>
            <numerusform>%Ln grupos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Añadir modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>Modelos (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
</context>
<context>
    <name>ql::app::DistributionChart</name>
    <message>
        <source>Distribution of the values, original and quantised</source>
        <translation>Distribución de los valores, originales y cuantizados</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Cuantizado</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceChart</name>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergencia KL (nats)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Relative error of the hidden state</source>
        <translation>Error relativo del estado oculto</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message>
        <source>Mean KL divergence and the share of same top tokens decide.</source>
        <translation>Deciden la divergencia KL media y la proporción de mismos mejores tokens.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message>
        <source>mean KL divergence %1 ± %2</source>
        <translation>divergencia KL media %1 ± %2</translation>
    </message>
    <message>
        <source>same top token %1 ± %2</source>
        <translation>mismo mejor token %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln predicción</numerusform>
            <numerusform>%Ln predicciones</numerusform>
        </translation>
    </message>
    <message>
        <source>more text may say: %1</source>
        <translation>con más texto podría ser: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceModel</name>
    <message>
        <source>KL divergence, mean</source>
        <translation>Divergencia KL, media</translation>
    </message>
    <message>
        <source>How far the predictions are apart, over all tokens of the vocabulary, in nats: the figure to look at</source>
        <translation>Cuánto se apartan las predicciones, sobre todos los tokens del vocabulario, en nats: la cifra que importa</translation>
    </message>
    <message>
        <source>KL divergence, median</source>
        <translation>Divergencia KL, mediana</translation>
    </message>
    <message>
        <source>Half of the predictions are closer than this</source>
        <translation>La mitad de las predicciones está más cerca</translation>
    </message>
    <message>
        <source>KL divergence, 99 %</source>
        <translation>Divergencia KL, 99 %</translation>
    </message>
    <message>
        <source>One prediction in a hundred is further off than this</source>
        <translation>Una de cada cien predicciones se aleja más</translation>
    </message>
    <message>
        <source>KL divergence, 99.9 %</source>
        <translation>Divergencia KL, 99,9 %</translation>
    </message>
    <message>
        <source>One prediction in a thousand is further off than this</source>
        <translation>Una de cada mil predicciones se aleja más</translation>
    </message>
    <message>
        <source>KL divergence, largest</source>
        <translation>Divergencia KL, máxima</translation>
    </message>
    <message>
        <source>The prediction that suffers most</source>
        <translation>La predicción que más sufre</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mismo mejor token</translation>
    </message>
    <message>
        <source>Share of predictions where both find the same token the likeliest</source>
        <translation>Proporción de predicciones en que ambos creen más probable el mismo token</translation>
    </message>
    <message>
        <source>RMS change of probability</source>
        <translation>Cambio RMS de la probabilidad</translation>
    </message>
    <message>
        <source>How much the probability of the token that came changes, as a root mean square</source>
        <translation>Cuánto cambia la probabilidad del token que vino, como media cuadrática</translation>
    </message>
    <message>
        <source>Perplexity, original</source>
        <translation>Perplejidad, original</translation>
    </message>
    <message>
        <source>Among how many tokens the model hesitates: lower is better</source>
        <translation>Entre cuántos tokens duda el modelo: menos es mejor</translation>
    </message>
    <message>
        <source>Perplexity, with this recipe</source>
        <translation>Perplejidad, con esta receta</translation>
    </message>
    <message>
        <source>A damaged model may be luckier here; the divergence is the surer sign</source>
        <translation>Un modelo dañado puede tener suerte aquí; la divergencia es la señal más segura</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>Cociente de perplejidades</translation>
    </message>
    <message>
        <source>Its error takes into account that both read the same text</source>
        <translation>Su error tiene en cuenta que ambos leen el mismo texto</translation>
    </message>
    <message>
        <source>Error of the last hidden state</source>
        <translation>Error del último estado oculto</translation>
    </message>
    <message>
        <source>Relative to the original&apos;s, after the last layer</source>
        <translation>Relativo al del original, tras la última capa</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>By each of the two models</source>
        <translation>Por cada uno de los dos modelos</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Those after the first half of each piece of text count, as in llama.cpp</source>
        <translation>Cuentan las que siguen a la primera mitad de cada trozo de texto, como en llama.cpp</translation>
    </message>
    <message>
        <source>Standard error: with other text of this kind the figure would mostly be within two of them</source>
        <translation>Error estándar: con otro texto de este tipo la cifra estaría casi siempre a menos de dos de ellos</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceSeries</name>
    <message>
        <source>Mean divergence</source>
        <translation>Divergencia media</translation>
    </message>
    <message>
        <source>Spread of the divergence</source>
        <translation>Distribución de la divergencia</translation>
    </message>
    <message>
        <source>Drift by layer</source>
        <translation>Desviación por capa</translation>
    </message>
    <message>
        <source>The mean KL divergence as more text is read, and the band in which it surely lies</source>
        <translation>La divergencia KL media a medida que se lee más texto, y la banda en que está con seguridad</translation>
    </message>
    <message>
        <source>How many predictions are how far off; a tail at the right is what people notice</source>
        <translation>Cuántas predicciones se alejan cuánto; lo que se nota es la cola de la derecha</translation>
    </message>
    <message>
        <source>How far the hidden state is off after each layer: a step shows where it happens</source>
        <translation>Cuánto se aparta el estado oculto tras cada capa: un escalón muestra dónde ocurre</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
</context>
<context>
    <name>ql::app::EncodingList</name>
    <message>
        <source>Find a format</source>
        <translation>Buscar un formato</translation>
    </message>
    <message>
        <source>Formats to compare</source>
        <translation>Formatos que comparar</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message>
        <source>Whose error: of the type that is planned, not yet written, or of the written file</source>
        <translation>De qué se muestra el error: del tipo previsto, aún no escrito, o del archivo escrito</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Which expert of the fused tensor</source>
        <translation>Qué experto del tensor fusionado</translation>
    </message>
    <message>
        <source>One map, or two over the same weights: divided by a handle (drag it, or Ctrl+Left and Ctrl+Right), or side by side</source>
        <translation>Un mapa, o dos sobre los mismos pesos: separados por un tirador (arrástrelo, o Ctrl+Izquierda y Ctrl+Derecha) o lado a lado</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>What the left map shows</source>
        <translation>Qué muestra el mapa de la izquierda</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>What a pixel shows that stands for several weights</source>
        <translation>Qué muestra un píxel que representa varios pesos</translation>
    </message>
    <message>
        <source>Average (RMS)</source>
        <translation>Media (RMS)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Hold left</source>
        <translation>Fijar la izquierda</translation>
    </message>
    <message>
        <source>Keeps this tensor as the left map, while the right one follows the selection</source>
        <translation>Mantiene este tensor como mapa de la izquierda, mientras el de la derecha sigue la selección</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Cuantizado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error by row RMS</source>
        <translation>Error / RMS de la fila</translation>
    </message>
    <message>
        <source>Signed error</source>
        <translation>Error con signo</translation>
    </message>
    <message>
        <source>As planned (%1)</source>
        <translation>Según el plan (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln expert(s)</source>
        <translation>
            <numerusform>%Ln experto</numerusform>
            <numerusform>Los %Ln expertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>Experto %1</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorPicture</name>
    <message>
        <source>Error map of the tensor</source>
        <translation>Mapa de errores del tensor</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: relative error %3</source>
        <translation>Filas %1, columnas %2: error relativo %3</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message>
        <source>Open a model first.</source>
        <translation>Abra primero un modelo.</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see its error weight by weight.</source>
        <translation>Elija un tensor en la tabla, el mapa de capas o el informe para ver su error peso por peso.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calculando el plan…</translation>
    </message>
    <message>
        <source>Nothing of this tensor is written.</source>
        <translation>No se escribe nada de este tensor.</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>Leyendo una muestra de filas…</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Medido en la única fila.</numerusform>
            <numerusform>Medido en las %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>Estimado a partir de %1 de %2 filas.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Measured on all weights in view</source>
        <translation>Medido en todos los pesos a la vista</translation>
    </message>
    <message>
        <source>Estimated: each pixel from %1 of its %2 rows</source>
        <translation>Estimado: cada píxel a partir de %1 de sus %2 filas</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 → %4, error %5 (%6 % of the row&apos;s RMS)</source>
        <translation>Fila %1, columna %2: %3 → %4, error %5 (%6&#x202f;% de la RMS de la fila)</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: RMS %3, error %4 (%5 % of the rows&apos; RMS), largest %6</source>
        <translation>Filas %1, columnas %2: RMS %3, error %4 (%5&#x202f;% de la RMS de las filas), máximo %6</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saves the map or the distribution as a picture, or the worst places as a table</source>
        <translation>Guarda el mapa o la distribución como imagen, o los peores lugares como tabla</translation>
    </message>
    <message>
        <source>Map and worst places…</source>
        <translation>Mapa y peores lugares…</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation>Distribución…</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Lets the colours run over the values in view, except for the rarest at either end</source>
        <translation>Reparte los colores entre los valores a la vista, salvo los más raros de ambos extremos</translation>
    </message>
    <message>
        <source>Places with the largest errors in view</source>
        <translation>Lugares a la vista con los mayores errores</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Recuentos logarítmicos</translation>
    </message>
    <message>
        <source>Shows rare values, too</source>
        <translation>Muestra también los valores raros</translation>
    </message>
    <message>
        <source>Worst places</source>
        <translation>Peores lugares</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Experts that saw tokens</source>
        <translation>Expertos que vieron tokens</translation>
    </message>
    <message>
        <source>Fewest tokens</source>
        <translation>Menos tokens</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Más tokens</translation>
    </message>
    <message>
        <source>Expert with the fewest</source>
        <translation>Experto con menos</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message>
        <source>Tokens that each expert of each layer has seen</source>
        <translation>Tokens que ha visto cada experto de cada capa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same in numbers, layer by layer</source>
        <translation>Lo mismo en números, capa por capa</translation>
    </message>
    <message>
        <source>Tokens that the experts of each layer have seen</source>
        <translation>Tokens que han visto los expertos de cada capa</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by each expert; red: none</source>
        <translation>vistos por cada experto; rojo: ninguno</translation>
    </message>
</context>
<context>
    <name>ql::app::FitPanel</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Embedding de tokens</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Búferes</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>Memoria por partes</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>The longest conversation or document that is to have room: its keys and values are kept in memory for as long as it goes on</source>
        <translation>La conversación o el documento más largo que deba caber: sus claves y valores se mantienen en memoria mientras dure</translation>
    </message>
    <message>
        <source>How the keys and values are stored: Q8_0 and FP8 take half the memory of F16 at little loss, Q4_0 a quarter</source>
        <translation>Cómo se guardan las claves y los valores: Q8_0 y FP8 ocupan la mitad que F16 con poca pérdida, Q4_0 alrededor de la cuarta parte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>Devices and whether the output fits</source>
        <translation>Dispositivos, y si la salida cabe</translation>
    </message>
    <message>
        <source>Devices of your own: %1</source>
        <translation>Dispositivos propios: %1</translation>
    </message>
    <message>
        <source>Open a model: this says how much memory its output needs to run, and on which devices it fits.</source>
        <translation>Abra un modelo: aquí se indica cuánta memoria necesita su salida para funcionar y en qué dispositivos cabe.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 on %4</source>
        <translation>%1 de %2 – %4: %3</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>regla práctica</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
</context>
<context>
    <name>ql::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page that was shown before</source>
        <translation>La página que se mostraba antes</translation>
    </message>
</context>
<context>
    <name>ql::app::HistogramChart</name>
    <message>
        <source>Histogram of the tensor&apos;s values</source>
        <translation>Histograma de los valores del tensor</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message>
        <source>The recipe as it was at the start</source>
        <translation>La receta como estaba al principio</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <source>Undone: a click does it again.</source>
        <translation>Deshecho: un clic lo rehace.</translation>
    </message>
    <message>
        <source>the recipe is here</source>
        <translation>la receta está aquí</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryPanel</name>
    <message>
        <source>History of the recipe</source>
        <translation>Historial de la receta</translation>
    </message>
</context>
<context>
    <name>ql::app::ImportancePanel</name>
    <message>
        <source>What the importance matrix covers</source>
        <translation>Lo que cubre la matriz de importancia</translation>
    </message>
    <message>
        <source>Save as one file...</source>
        <translation>Guardar en un solo archivo…</translation>
    </message>
    <message>
        <source>Write all matrices of the recipe as one, as GGUF or in the legacy form</source>
        <translation>Escribir todas las matrices de la receta en una sola, como GGUF o en el formato antiguo</translation>
    </message>
    <message>
        <source>%1 entries, %2 weights without one, %3 with experts that have seen nothing</source>
        <translation>%1 entradas, %2 pesos sin entrada, %3 con expertos que no han visto nada</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>Guardar la matriz de importancia</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>Formato antiguo (*.dat)</translation>
    </message>
    <message>
        <source>The importance matrix was not saved</source>
        <translation>No se ha guardado la matriz de importancia</translation>
    </message>
    <message>
        <source>%1 is a file that is read; choose another.</source>
        <translation>%1 es un archivo que se lee; elija otro.</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1</source>
        <translation>Matriz de importancia guardada en %1</translation>
    </message>
    <message>
        <source>Collect...</source>
        <translation>Recopilar...</translation>
    </message>
    <message>
        <source>Let the model read a text, and see which of its inputs matter</source>
        <translation>Hacer que el modelo lea un texto y ver qué entradas importan</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What is known of each weight</source>
        <translation>Lo que se sabe de cada peso</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>How many tokens each expert has seen</source>
        <translation>Cuántos tokens ha visto cada experto</translation>
    </message>
    <message>
        <source>Collecting the importance matrix</source>
        <translation>Recopilando la matriz de importancia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading; nothing is written</source>
        <translation>Dejar de leer; no se escribe nada</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>Layer %1 of %2 has read the text</source>
        <translation>La capa %1 de %2 ha leído el texto</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Nothing was collected: you stopped it.</source>
        <translation>No se recopiló nada: lo ha detenido.</translation>
    </message>
    <message>
        <source>The importance matrix was not collected</source>
        <translation>La matriz de importancia no se recopiló</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1; the recipe uses it</source>
        <translation>Matriz de importancia guardada en %1; la receta la usa</translation>
    </message>
    <message>
        <source>Add the collected importance matrix</source>
        <translation>Añadir la matriz de importancia recopilada</translation>
    </message>
    <message>
        <source>No importance matrix. Add one in the recipe, or collect one from a text: types below 4 bits gain most, and some need one; FP8 and NVFP4 in safetensors take the scales of their inputs from it.</source>
        <translation>No hay matriz de importancia. Añada una en la receta o recopílela de un texto: los tipos de menos de 4 bits son los que más ganan, y algunos la necesitan; FP8 y NVFP4 en safetensors toman de ella las escalas de sus entradas.</translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, capa %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 weights</source>
        <translation>%1  ·  %2 pesos</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>
Asked for %1, but %2 (%3)</source>
        <translation>
Se pidió %1, pero %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see what it is.</source>
        <translation>Elija un tensor en la tabla, el mapa de capas o el informe para ver qué es.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Error of the written tensor</source>
        <translation>Error del tensor escrito</translation>
    </message>
    <message>
        <source>This tensor is not in the open model.</source>
        <translation>Este tensor no está en el modelo abierto.</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>Leyendo una muestra de filas…</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>desviación típica %1</translation>
    </message>
    <message>
        <source>zeros %1</source>
        <translation>ceros %1</translation>
    </message>
    <message>
        <source>NaN or infinite: %1</source>
        <translation>NaN o infinitos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Medido en la única fila.</numerusform>
            <numerusform>Medido en las %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>Estimado a partir de %1 de %2 filas.</translation>
    </message>
    <message>
        <source>%1  ·  relative error %2  ·  largest %3  ·  cosine %4</source>
        <translation>%1  ·  error relativo %2  ·  máximo %3  ·  coseno %4</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
</context>
<context>
    <name>ql::app::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Try again, from what is finished</source>
        <translation>Reintentar a partir de lo terminado</translation>
    </message>
    <message>
        <source>Edit in the window</source>
        <translation>Editar en la ventana</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Ejecutar antes</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Ejecutar después</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Borrar las tareas terminadas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
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
        <translation>%1 pesos/s</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>Lo que hace la tarea</translation>
    </message>
    <message>
        <source>Now: what is read, encoded, written and read back per second. Beside it each thread of the job has a line from its beginning until now, in the colours of what it did; empty where it waited.</source>
        <translation>Ahora: lo que se lee, codifica, escribe y relee por segundo. Al lado, cada hilo de la tarea tiene una línea desde su comienzo hasta ahora, con los colores de lo que hizo; vacía donde esperó.</translation>
    </message>
    <message>
        <source>%1 of %2 weights</source>
        <translation>%1 de %2 pesos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>Thread %1, after %2: %3</source>
        <translation>Hilo %1, tras %2: %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Waiting  ·  %1 on this machine</source>
        <translation>En espera  ·  %1 en este equipo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused; resume it to begin, or to go on where it was interrupted</source>
        <translation>En pausa; reanúdela para empezar, o para seguir donde se interrumpió</translation>
    </message>
    <message>
        <source>Paused  ·  %1</source>
        <translation>En pausa  ·  %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Done  ·  %1  ·  %2  ·  every tensor as planned</source>
        <translation>Terminada  ·  %1  ·  %2  ·  todos los tensores según el plan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>Cancelada; no se ha escrito ningún archivo</translation>
    </message>
    <message>
        <source>Being edited in the window: writing it takes its place here</source>
        <translation>Se está editando en la ventana: al escribirla ocupará su lugar aquí</translation>
    </message>
</context>
<context>
    <name>ql::app::JobWatch</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 está escrito</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>They run from top to bottom: drag them, or press Alt with the arrow keys. Space pauses, Del removes, a double click shows the report.</source>
        <translation>Se ejecutan de arriba abajo: arrástrelas, o pulse Alt con las flechas. Espacio pausa, Supr quita, un doble clic muestra el informe.</translation>
    </message>
    <message>
        <source>Jobs appear here with their progress. They run one after the other; what is not finished when the program ends can be continued the next time.</source>
        <translation>Aquí aparecen las tareas con su progreso. Se ejecutan una tras otra; lo que no haya terminado al cerrar el programa se puede continuar la próxima vez.</translation>
    </message>
</context>
<context>
    <name>ql::app::LayerMapPanel</name>
    <message>
        <source>expert %1</source>
        <translation>experto %1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>All layers in sight (Ctrl+0). Ctrl and the wheel zoom.</source>
        <translation>Todas las capas a la vista (Ctrl+0). Ctrl y la rueda para ampliar.</translation>
    </message>
    <message>
        <source>Fold all experts out</source>
        <translation>Desplegar todos los expertos</translation>
    </message>
    <message>
        <source>Fold all experts in</source>
        <translation>Plegar todos los expertos</translation>
    </message>
</context>
<context>
    <name>ql::app::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>with paths</source>
        <translation>con las rutas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing here yet. What the program does, and why something failed, appears here.</source>
        <translation>Nada por ahora. Aquí aparece lo que hace el programa y por qué ha fallado algo.</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Messages of this level and worse are shown</source>
        <translation>Se muestran los mensajes de este nivel y los más graves</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>Mantener a la vista el mensaje más reciente</translation>
    </message>
    <message>
        <source>Leave the folders in the report; without them only the last names of paths are in it</source>
        <translation>Dejar las carpetas en el informe; sin ellas solo contiene los últimos nombres de las rutas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all that are shown</source>
        <translation>Copiar los mensajes seleccionados, o todos los que se muestran</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy what the report of a fault needs: versions, system, processor, model, recipe, and the last warnings and errors</source>
        <translation>Copiar lo que hace falta para notificar un fallo: versiones, sistema, procesador, modelo, receta y las últimas advertencias y errores</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1&#x202f;% – %2</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %Ln change(s)</source>
        <translation>
            <numerusform>Continuar con %1 y su receta con %Ln cambio</numerusform>
            <numerusform>Continuar con %1 y su receta con %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Leyendo las cabeceras…</translation>
    </message>
    <message>
        <source>Stop the jobs?</source>
        <translation>¿Detener las tareas?</translation>
    </message>
    <message>
        <source>A job is running. It is kept, and can be continued the next time.</source>
        <translation>Hay una tarea en curso. Se conserva y se puede continuar la próxima vez.</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Abrir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>Modelos (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A folder with several models</source>
        <translation>Una carpeta con varios modelos</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Find a &amp;command or tensor…</source>
        <translation>&amp;Buscar un comando o un tensor…</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Quantise &amp;several models…</source>
        <translation>Cuantizar &amp;varios modelos…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>Es&amp;cribir el archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>&amp;About Quantloom</source>
        <translation>&amp;Acerca de Quantloom</translation>
    </message>
    <message>
        <source>About Quantloom</source>
        <translation>Acerca de Quantloom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Turns model checkpoints into quantised files you can trust.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Convierte modelos en archivos cuantizados en los que se puede confiar.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Ejecutar un comando</translation>
    </message>
    <message>
        <source>When all jobs are done, the shell runs this:</source>
        <translation>Cuando todas las tareas hayan terminado, el intérprete de comandos ejecuta esto:</translation>
    </message>
    <message>
        <source>&amp;When all is done</source>
        <translation>&amp;Cuando todo haya terminado</translation>
    </message>
    <message>
        <source>Paint as %1</source>
        <translation>Pintar como %1</translation>
    </message>
    <message>
        <source>Paint as another &amp;type</source>
        <translation>Pintar con otro &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Keep as in the source</source>
        <translation>&amp;Conservar como en el origen</translation>
    </message>
    <message>
        <source>As the &amp;preset says</source>
        <translation>Según el &amp;preajuste</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>Recipes, rules and commands (*.json *.txt *.sh *.recipe *.rules *.md)</source>
        <translation>Recetas, reglas y comandos (*.json *.txt *.sh *.recipe *.rules *.md)</translation>
    </message>
    <message>
        <source>Use the recipe of a &amp;model</source>
        <translation>Usar la receta de un &amp;modelo</translation>
    </message>
    <message>
        <source>Of a GGUF &amp;file…</source>
        <translation>De un &amp;archivo GGUF…</translation>
    </message>
    <message>
        <source>Use the recipe of a model</source>
        <translation>Usar la receta de un modelo</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>De una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste rules or a recipe</source>
        <translation>P&amp;egar reglas o una receta</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>C&amp;opiar como</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Añadir una regla</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rule</source>
        <translation>&amp;Duplicar la regla</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>&amp;Quitar la regla</translation>
    </message>
    <message>
        <source>Move the rule &amp;up</source>
        <translation>&amp;Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule do&amp;wn</source>
        <translation>&amp;Bajar la regla</translation>
    </message>
    <message>
        <source>&amp;Select what the rule matches</source>
        <translation>Se&amp;leccionar lo que encuentra la regla</translation>
    </message>
    <message>
        <source>Add &amp;files to compare…</source>
        <translation>Añadir &amp;archivos para comparar…</translation>
    </message>
    <message>
        <source>Add a f&amp;older to compare…</source>
        <translation>Añadir una &amp;carpeta para comparar…</translation>
    </message>
    <message>
        <source>Compare this &amp;plan</source>
        <translation>Comparar este &amp;plan</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Save the comparison as .%1…</source>
        <translation>Guardar la comparación como .%1…</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison as Markdown</source>
        <translation>C&amp;opiar la comparación como Markdown</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>&amp;Cargar receta…</translation>
    </message>
    <message>
        <source>Recipes &amp;of the program</source>
        <translation>Recetas del &amp;programa</translation>
    </message>
    <message>
        <source>Sa&amp;ve recipe…</source>
        <translation>&amp;Guardar receta…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Reset the recipe</source>
        <translation>Restablecer la receta</translation>
    </message>
    <message>
        <source>&amp;All tensors</source>
        <translation>&amp;Todos los tensores</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>The same &amp;role in every layer</source>
        <translation>El mismo &amp;rol en todas las capas</translation>
    </message>
    <message>
        <source>Everything in the same &amp;layer</source>
        <translation>Todo lo de la misma &amp;capa</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>&amp;Mover este panel</translation>
    </message>
    <message>
        <source>To the &amp;centre</source>
        <translation>Al &amp;centro</translation>
    </message>
    <message>
        <source>To the &amp;side</source>
        <translation>Al &amp;lado</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>A una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Put all panels &amp;back</source>
        <translation>&amp;Restablecer todos los paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colour maps by</source>
        <translation>&amp;Colorear los mapas según</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Comparar con un &amp;archivo…</translation>
    </message>
    <message>
        <source>Compare with a f&amp;older…</source>
        <translation>Comparar con una car&amp;peta…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple model</source>
        <translation>Abrir el modelo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Compare the open &amp;model</source>
        <translation>Comparar el &amp;modelo abierto</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>C&amp;hoose a preset…</source>
        <translation>Elegir un preaj&amp;uste…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Guardar como preajus&amp;te…</translation>
    </message>
    <message>
        <source>Impor&amp;t a preset…</source>
        <translation>Importar un pre&amp;ajuste…</translation>
    </message>
    <message>
        <source>&amp;Run the prompt with original and recipe</source>
        <translation>&amp;Ejecutar el texto con el original y la receta</translation>
    </message>
    <message>
        <source>&amp;Measure the divergence</source>
        <translation>&amp;Medir la divergencia</translation>
    </message>
    <message>
        <source>&amp;Find the culprits</source>
        <translation>&amp;Buscar los causantes</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Collect &amp;diagnostics…</source>
        <translation>Recopilar &amp;diagnósticos…</translation>
    </message>
    <message>
        <source>&amp;Keep a log of each job</source>
        <translation>&amp;Guardar un registro de cada trabajo</translation>
    </message>
    <message>
        <source>Beside its output: what was asked, what was decided for each tensor and why, and how it ended. For jobs that begin from now on</source>
        <translation>Junto a su salida: qué se pidió, qué se decidió para cada tensor y por qué, y cómo terminó. Para los trabajos que empiecen a partir de ahora</translation>
    </message>
</context>
<context>
    <name>ql::app::MapOptions</name>
    <message>
        <source>%1 was not read</source>
        <translation>No se ha leído %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modelos (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message>
        <source>Colour the map by</source>
        <translation>Colorear el mapa según</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>heurística</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same figures as a table, to be sorted and copied</source>
        <translation>Las mismas cifras como tabla, para ordenarlas y copiarlas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG, or its figures as CSV</source>
        <translation>Guardar el mapa como PNG o SVG, o sus cifras como CSV</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>Cifras del mapa</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Coloured: another type than in %1. Grey: the same.</source>
        <translation>En color: un tipo distinto que en %1. En gris: el mismo.</translation>
    </message>
    <message numerus="yes">
        <source>Paint the %Ln chosen tensor(s) as</source>
        <translation>
            <numerusform>Pintar %Ln tensor seleccionado como</numerusform>
            <numerusform>Pintar los %Ln tensores seleccionados como</numerusform>
        </translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Según el preajuste</translation>
    </message>
</context>
<context>
    <name>ql::app::MatchModel</name>
    <message>
        <source>rule %1 takes it</source>
        <translation>lo toma la regla %1</translation>
    </message>
    <message>
        <source>never quantised</source>
        <translation>nunca se cuantiza</translation>
    </message>
</context>
<context>
    <name>ql::app::MeasureModel</name>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
</context>
<context>
    <name>ql::app::MemoryBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>room: %1</source>
        <translation>espacio: %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ql::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataDialog</name>
    <message>
        <source>Edit metadata</source>
        <translation>Editar metadatos</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>Añadir metadatos</translation>
    </message>
    <message>
        <source>How the number is stored; programs refuse a key that they know with another type</source>
        <translation>Cómo se guarda el número; los programas rechazan una clave que conocen con otro tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>A list in JSON: [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>Una lista en JSON: [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>A key is words with dots between them, such as general.license.</source>
        <translation>Una clave son palabras separadas por puntos, como general.license.</translation>
    </message>
    <message>
        <source>There is an entry of this name already.</source>
        <translation>Ya hay una entrada con este nombre.</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se eliminará</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Era %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrar por clave o valor</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo lo modificado</translation>
    </message>
    <message>
        <source>Show only what will be another: before and after</source>
        <translation>Mostrar solo lo que cambia: antes y después</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Edit the entry (Enter)</source>
        <translation>Editar la entrada (Intro)</translation>
    </message>
    <message>
        <source>Remove the entry (Delete)</source>
        <translation>Eliminar la entrada (Supr)</translation>
    </message>
    <message>
        <source>Put the entry back as it was</source>
        <translation>Dejar la entrada como estaba</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Forgets all edits of the metadata; Undo brings them back</source>
        <translation>Olvida todos los cambios de los metadatos; Deshacer los recupera</translation>
    </message>
    <message>
        <source>Changes the open file itself, not a copy. Without this, the edits go into the next output.</source>
        <translation>Cambia el propio archivo abierto, no una copia. Si no, los cambios van a la próxima salida.</translation>
    </message>
    <message>
        <source>Open a model to see and edit its metadata.</source>
        <translation>Abra un modelo para ver y editar sus metadatos.</translation>
    </message>
    <message>
        <source>Only GGUF files have such metadata. Choose GGUF as the output to edit them.</source>
        <translation>Solo los archivos GGUF tienen estos metadatos. Elija GGUF como salida para editarlos.</translation>
    </message>
    <message>
        <source>No edits. They go into the next output, and Undo takes them back.</source>
        <translation>Sin cambios. Van a la próxima salida, y Deshacer los retira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%Ln cambio, parte de la receta para la próxima salida.</numerusform>
            <numerusform>%Ln cambios, parte de la receta para la próxima salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program could load the file: %1.</source>
        <translation>Ningún programa podría cargar el archivo: %1.</translation>
    </message>
    <message>
        <source>They fit into the open file in place.</source>
        <translation>Caben en su sitio en el archivo abierto.</translation>
    </message>
    <message>
        <source>For the open file %1 would be written again.</source>
        <translation>Para el archivo abierto se reescribirían %1.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Nota: %1.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Add metadata %1</source>
        <translation>Añadir el metadato %1</translation>
    </message>
    <message>
        <source>Edit metadata %1</source>
        <translation>Editar el metadato %1</translation>
    </message>
    <message>
        <source>Remove metadata %1</source>
        <translation>Eliminar el metadato %1</translation>
    </message>
    <message>
        <source>Put metadata %1 back</source>
        <translation>Restaurar el metadato %1</translation>
    </message>
    <message>
        <source>Revert the metadata</source>
        <translation>Revertir los metadatos</translation>
    </message>
    <message>
        <source>Only its header is written: %1. The old one is kept beside it until the new one is on the disk.</source>
        <translation>Solo se escribe su cabecera: %1. La antigua se guarda al lado hasta que la nueva esté en el disco.</translation>
    </message>
    <message>
        <source>The header has grown too long for its place, so the whole file is written again beside it: %1. It takes the old one&apos;s place when it has been read back.</source>
        <translation>La cabecera ya no cabe en su sitio, así que todo el archivo se reescribe al lado: %1. Sustituye al antiguo cuando se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Write the metadata</source>
        <translation>Escribir los metadatos</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln entry(s) in %1?</source>
        <translation>
            <numerusform>¿Cambiar %Ln entrada en %1?</numerusform>
            <numerusform>¿Cambiar %Ln entradas en %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>Esto no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>The metadata are in %1 now</source>
        <translation>Los metadatos están ahora en %1</translation>
    </message>
    <message>
        <source>Write the metadata into %1</source>
        <translation>Escribir los metadatos en %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Write into the file…</source>
        <translation>Escribir en el archivo…</translation>
    </message>
</context>
<context>
    <name>ql::app::NotCarriedModel</name>
    <message>
        <source>Not carried over</source>
        <translation>No trasladado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s)</source>
        <translation>
            <numerusform>%Ln experto</numerusform>
            <numerusform>%Ln expertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the output folder</source>
        <translation>Nombre de la carpeta de salida</translation>
    </message>
    <message>
        <source>Name of the output file</source>
        <translation>Nombre del archivo de salida</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>Elegir la carpeta: %1</translation>
    </message>
    <message>
        <source>Output folder %1</source>
        <translation>Carpeta de salida %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Replace folder %2 with %1…</source>
        <translation>Reemplazar la carpeta %2 por %1…</translation>
    </message>
    <message>
        <source>Write %1 to folder %2</source>
        <translation>Escribir %1 en la carpeta %2</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %Ln file(s) to %2</source>
        <translation>
            <numerusform>Escribir %1 en %Ln archivo: %2</numerusform>
            <numerusform>Escribir %1 en %Ln archivos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %2 with %1…</source>
        <translation>Reemplazar %2 por %1…</translation>
    </message>
    <message>
        <source>Write %1 to %2</source>
        <translation>Escribir %1 en %2</translation>
    </message>
    <message>
        <source>%1 % of the source</source>
        <translation>%1&#x202f;% del origen</translation>
    </message>
    <message>
        <source>Replace the folder?</source>
        <translation>¿Reemplazar la carpeta?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 ya existe en %2.</translation>
    </message>
    <message>
        <source>The model in it stays until the new one is complete and checked; files that are not of a model stay.</source>
        <translation>El modelo que contiene se conserva hasta que el nuevo esté completo y comprobado; los archivos ajenos al modelo se quedan.</translation>
    </message>
    <message>
        <source>The old file stays until the new one is complete and checked.</source>
        <translation>El archivo antiguo se conserva hasta que el nuevo esté completo y comprobado.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Sal&amp;ida</translation>
    </message>
    <message>
        <source>Prese&amp;t</source>
        <translation>Prea&amp;juste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::OwnPresetStore</name>
    <message>
        <source>Preset saved to %1</source>
        <translation>Preajuste guardado en %1</translation>
    </message>
    <message>
        <source>A preset was not read</source>
        <translation>No se ha leído un preajuste</translation>
    </message>
    <message>
        <source>The preset was not saved</source>
        <translation>No se ha guardado el preajuste</translation>
    </message>
    <message>
        <source>The preset was not renamed</source>
        <translation>No se ha cambiado el nombre del preajuste</translation>
    </message>
    <message>
        <source>The preset %1 is deleted</source>
        <translation>Se ha eliminado el preajuste %1</translation>
    </message>
    <message>
        <source>The preset was not deleted</source>
        <translation>No se ha eliminado el preajuste</translation>
    </message>
    <message>
        <source>The preset was not exported</source>
        <translation>No se ha exportado el preajuste</translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tensor seleccionado</numerusform>
            <numerusform>%Ln tensores seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen tensors the type %1</source>
        <translation>Dar a los tensores seleccionados el tipo %1</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>más…</translation>
    </message>
    <message>
        <source>All types of the container</source>
        <translation>Todos los tipos del contenedor</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>Take the chosen tensors over as they are in the source</source>
        <translation>Trasladar los tensores seleccionados tal como están en el origen</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>según el preajuste</translation>
    </message>
    <message>
        <source>Take back what rules say of the chosen tensors</source>
        <translation>Retirar lo que dicen las reglas de los tensores seleccionados</translation>
    </message>
    <message>
        <source>Choose tensors, then a type or its key</source>
        <translation>Seleccione tensores y después un tipo o su tecla</translation>
    </message>
</context>
<context>
    <name>ql::app::PanelDock</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Cerrar este panel; el menú Ver lo recupera</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>ql::app::PartsBox</name>
    <message>
        <source>The language model alone; it does not see images</source>
        <translation>Solo el modelo de lenguaje; no ve imágenes</translation>
    </message>
    <message>
        <source>The vision part alone, in the file that llama.cpp calls mmproj</source>
        <translation>Solo la parte visual, en el archivo que llama.cpp llama mmproj</translation>
    </message>
    <message>
        <source>Two files: the language model and, beside it, the vision part that llama.cpp calls mmproj</source>
        <translation>Dos archivos: el modelo de lenguaje y, al lado, la parte visual que llama.cpp llama mmproj</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Partes del modelo</translation>
    </message>
</context>
<context>
    <name>ql::app::PlaceModel</name>
    <message>
        <source>Rows of the tensor, from 0</source>
        <translation>Filas del tensor, desde 0</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns of the tensor, from 0</source>
        <translation>Columnas del tensor, desde 0</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Error (RMS) divided by the RMS of the whole row</source>
        <translation>El error (RMS) dividido por la RMS de toda la fila</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Root mean square of quantised minus original</source>
        <translation>Media cuadrática del valor cuantizado menos el original</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The largest single error, with its sign</source>
        <translation>El mayor error individual, con su signo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Root mean square of the original values</source>
        <translation>Media cuadrática de los valores originales</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Root mean square of the quantised values</source>
        <translation>Media cuadrática de los valores cuantizados</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Cuantizado</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetActions</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>The recipe as it is now, with all its rules, in a file of its own. Importance matrices stay with the model.</source>
        <translation>La receta tal como está, con todas sus reglas, en un archivo propio. Las matrices de importancia se quedan con el modelo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Cambiar el nombre del preajuste</translation>
    </message>
    <message>
        <source>Its recipe stays as it is.</source>
        <translation>Su receta queda como está.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exportar el preajuste</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Delete the preset?</source>
        <translation>¿Eliminar el preajuste?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <translation>«%1» se elimina para siempre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importar un preajuste</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The preset was not imported</source>
        <translation>No se ha importado el preajuste</translation>
    </message>
    <message>
        <source>Keep “%1” among your presets?</source>
        <translation>¿Guardar «%1» entre sus preajustes?</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>Ya hay un preajuste con este nombre; se reemplazaría.</translation>
    </message>
    <message>
        <source>Replace and use</source>
        <translation>Reemplazar y usar</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Usar una vez</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetAdvice</name>
    <message>
        <source>Fits %1 GB</source>
        <translation>Cabe en %1 GB</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the closest to the source with room for %2 tokens, %3 % of %4</source>
        <translation>%1: el más cercano al origen con sitio para %2 tokens, %3 % de %4</translation>
    </message>
    <message>
        <source>There are no presets by intention</source>
        <translation>No hay preajustes por intención</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nada para «%1»</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
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
            <numerusform>%1 con %Ln regla</numerusform>
            <numerusform>%1 con %Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By intention</source>
        <translation>Por intención</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetPicker</name>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Search presets: 24 GB, vLLM, smallest, IQ4…</source>
        <translation>Buscar preajustes: 24 GB, vLLM, pequeño, IQ4…</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Buscar preajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Keeps the recipe as it is now under a name</source>
        <translation>Guarda la receta tal como está con un nombre</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Takes in a preset from a file</source>
        <translation>Toma un preajuste de un archivo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Another name or note for your preset</source>
        <translation>Otro nombre u otra nota para su preajuste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves your preset to a file to share</source>
        <translation>Guarda su preajuste en un archivo para compartir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Deletes your preset</source>
        <translation>Elimina su preajuste</translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message>
        <source>Both models at once take %1 of memory, and %2 are free. Measuring the divergence needs much less: it loads them layer by layer.</source>
        <translation>Los dos modelos a la vez ocupan %1 de memoria y hay %2 libres. Medir la divergencia necesita mucho menos: se cargan capa por capa.</translation>
    </message>
    <message>
        <source>Open a model to see what a recipe does to it.</source>
        <translation>Abra un modelo para ver qué le hace una receta.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calculando el plan…</translation>
    </message>
    <message>
        <source>Getting the models ready…</source>
        <translation>Preparando los modelos…</translation>
    </message>
    <message>
        <source>No preview for this model yet</source>
        <translation>Aún no hay vista previa de este modelo</translation>
    </message>
    <message>
        <source>No preview for %1 yet</source>
        <translation>Aún no hay vista previa de %1</translation>
    </message>
    <message>
        <source>No preview without a tokenizer</source>
        <translation>Sin tokenizador no hay vista previa</translation>
    </message>
    <message>
        <source>No preview of this recipe</source>
        <translation>No hay vista previa de esta receta</translation>
    </message>
    <message>
        <source>This was made with other options.</source>
        <translation>Esto se hizo con otras opciones.</translation>
    </message>
    <message>
        <source>This is of the previous recipe (%1).</source>
        <translation>Esto es de la receta anterior (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message>
        <source>Find again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Raise in recipe</source>
        <translation>Subir en la receta</translation>
    </message>
    <message>
        <source>Gives the chosen tensors their next better type, as one step that can be undone</source>
        <translation>Da a los tensores elegidos su siguiente tipo mejor, en un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the table as CSV, or as it looks</source>
        <translation>Guardar la tabla como CSV, o tal como se ve</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Tensors that make the recipe worse</source>
        <translation>Tensores que empeoran la receta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of tensors put back</source>
        <translation>
            <numerusform>%Ln grupo de tensores devuelto</numerusform>
            <numerusform>%Ln grupos de tensores devueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>mean KL divergence %1</source>
        <translation>divergencia KL media %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found so far stays (Ctrl+Return)</source>
        <translation>Lo que se ha encontrado se queda (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Puts tensors back to the original, groups first, and measures what that saves (Ctrl+Return)</source>
        <translation>Devuelve tensores al original, primero grupos, y mide lo que se gana (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Measuring the recipe, then groups of layers, then layers, then tensors…</source>
        <translation>Primero la receta, luego grupos de capas, luego capas, luego tensores…</translation>
    </message>
    <message>
        <source>No tensor makes the recipe worse by more than a hundredth of its divergence.</source>
        <translation>Ningún tensor empeora la receta en más de una centésima de su divergencia.</translation>
    </message>
    <message>
        <source>Find names the tensors that make the recipe worse, and what raising each would cost.</source>
        <translation>Buscar nombra los tensores que empeoran la receta y lo que costaría subir cada uno.</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>Subir %1</translation>
    </message>
    <message numerus="yes">
        <source>Raise %Ln tensor(s)</source>
        <translation>
            <numerusform>Subir %Ln tensor</numerusform>
            <numerusform>Subir %Ln tensores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewDivergencePage</name>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Stop when clear</source>
        <translation>Parar cuando esté claro</translation>
    </message>
    <message>
        <source>Ends as soon as the mean divergence is known within a tenth of itself, after 4096 tokens at the earliest</source>
        <translation>Termina en cuanto la divergencia media se conoce con una décima de precisión, como pronto tras 4096 tokens</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Figures of the measurement</source>
        <translation>Cifras de la medición</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Qué gráfico</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>Guardar el gráfico como PNG o SVG, o sus cifras como CSV</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>The figures of the chart instead of the chart</source>
        <translation>Las cifras del gráfico en lugar del gráfico</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 tokens leídos</translation>
    </message>
    <message>
        <source>%1 tokens in %2</source>
        <translation>%1 tokens en %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>clear enough</source>
        <translation>bastante claro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>What is known so far stays (Ctrl+Return)</source>
        <translation>Lo que ya se sabe se queda (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Both models read the text; nothing is written (Ctrl+Return)</source>
        <translation>Ambos modelos leen el texto; no se escribe nada (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewOptions</name>
    <message>
        <source>Greedy</source>
        <translation>Voraz</translation>
    </message>
    <message>
        <source>Always the likeliest token: where the texts part, the models do</source>
        <translation>Siempre el token más probable: donde se separan los textos, se separan los modelos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The text ends after so many, or where the model ends it</source>
        <translation>El texto acaba tras esta cantidad, o donde el modelo lo termina</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher: bolder choices. 0 is greedy</source>
        <translation>Más alta: elecciones más atrevidas. 0 es voraz</translation>
    </message>
    <message>
        <source>Only the so many likeliest tokens</source>
        <translation>Solo esta cantidad de tokens más probables</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability</source>
        <translation>Solo los tokens más probables que juntos tienen esta probabilidad</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest&apos;s probability</source>
        <translation>Solo tokens con al menos esta proporción de la probabilidad del más probable</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same lots for both models, and gives the same text again</source>
        <translation>La misma semilla echa las mismas suertes para ambos modelos y vuelve a dar el mismo texto</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>As llama.cpp</source>
        <translation>Como llama.cpp</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>What keys and values are rounded to. FP8 (E4M3, without a scale): in the quantised model</source>
        <translation>A qué se redondean claves y valores. FP8 (E4M3, sin escala): en el modelo cuantizado</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>Como al servir</translation>
    </message>
    <message>
        <source>What the inputs of matrices are rounded to. As served: as engines do that serve the quantised model; not at all in GGUF. Exact: the error of the weights alone. FP8, NVFP4, MXFP4: as engines with such matrix units do, in the quantised model. As llama.cpp: as its code for the processor does, in both models</source>
        <translation>A qué se redondean las entradas de las matrices. Como al servir: como hacen los motores que sirven el modelo cuantizado; en GGUF, a nada. Exacto: solo el error de los pesos. FP8, NVFP4, MXFP4: como hacen los motores con tales unidades, en el modelo cuantizado. Como llama.cpp: como su código para el procesador, en ambos modelos</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewPanel</name>
    <message>
        <source>Parts of the preview</source>
        <translation>Partes de la vista previa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>Culprits</source>
        <translation>Causantes</translation>
    </message>
    <message>
        <source>What both models say to one prompt</source>
        <translation>Lo que ambos modelos dicen ante un mismo texto</translation>
    </message>
    <message>
        <source>How far the predictions are apart, in figures</source>
        <translation>Cuánto se apartan las predicciones, en cifras</translation>
    </message>
    <message>
        <source>Which tensors make the recipe worse</source>
        <translation>Qué tensores empeoran la receta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Stay on the processor</source>
        <translation>Seguir en el procesador</translation>
    </message>
    <message>
        <source>How tokens are chosen, what the engine rounds, and on which device</source>
        <translation>Cómo se eligen los tokens, qué redondea el motor y en qué dispositivo</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message>
        <source>A tale</source>
        <translation>Un cuento</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Un hecho</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Texto de entrada</translation>
    </message>
    <message>
        <source>A text that both models continue</source>
        <translation>Un texto que ambos modelos continúan</translation>
    </message>
    <message>
        <source>The text as the models read it. A chat model wants its turns written as it knows them, special tokens included.</source>
        <translation>El texto tal como lo leen los modelos. Un modelo de diálogo quiere sus turnos escritos como los conoce, con los tokens especiales.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Prompts to begin with</source>
        <translation>Textos para empezar</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Texto del original</translation>
    </message>
    <message>
        <source>Text with this recipe</source>
        <translation>Texto con esta receta</translation>
    </message>
    <message>
        <source>Press Run: the text comes here, token by token.</source>
        <translation>Pulse Ejecutar: el texto llega aquí, token a token.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>Con esta receta</translation>
    </message>
    <message>
        <source>The likeliest tokens of both models</source>
        <translation>Los tokens más probables de ambos modelos</translation>
    </message>
    <message>
        <source>Point at a token, by mouse or cursor keys, to see what both models found likely there.</source>
        <translation>Señale un token, con el ratón o las flechas, para ver qué creían probable allí ambos modelos.</translation>
    </message>
    <message>
        <source>Token %1 of the original: “%2”</source>
        <translation>Token %1 del original: «%2»</translation>
    </message>
    <message>
        <source>Token %1 with this recipe: “%2”</source>
        <translation>Token %1 con esta receta: «%2»</translation>
    </message>
    <message>
        <source>%1. What the other model finds likely here is known at the end.</source>
        <translation>%1. Lo que el otro modelo cree probable aquí se sabrá al final.</translation>
    </message>
    <message>
        <source>%1. Original %2, with this recipe %3; KL divergence %4.</source>
        <translation>%1. Original %2, con esta receta %3; divergencia KL %4.</translation>
    </message>
    <message>
        <source>Loading both models…</source>
        <translation>Cargando ambos modelos…</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The texts part at token %1 (the flag)</source>
        <translation>Los textos se separan en el token %1 (la bandera)</translation>
    </message>
    <message numerus="yes">
        <source>The same text: %Ln token(s)</source>
        <translation>
            <numerusform>El mismo texto: %Ln token</numerusform>
            <numerusform>El mismo texto: %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %Ln token(s)</source>
        <translation>
            <numerusform>Igual hasta ahora: %Ln token</numerusform>
            <numerusform>Igual hasta ahora: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>primer token tras %1</translation>
    </message>
    <message>
        <source>%1 and %2 tokens a second</source>
        <translation>%1 y %2 tokens por segundo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>What has come stays (Ctrl+Return)</source>
        <translation>Lo que ha llegado se queda (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Both models continue the prompt; nothing is written (Ctrl+Return)</source>
        <translation>Ambos modelos continúan el texto; no se escribe nada (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message numerus="yes">
        <source>Add %Ln rule(s)</source>
        <translation>
            <numerusform>Añadir %Ln regla</numerusform>
            <numerusform>Añadir %Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to add before all others:
%1</source>
        <translation>Haga clic o pulse Intro para añadir delante de todas las demás:
%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>Problemas del plan</translation>
    </message>
    <message>
        <source>No problems. What cannot be done as asked is listed here before the run.</source>
        <translation>No hay problemas. Lo que no se pueda hacer como se pidió aparece aquí antes de ejecutar.</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Adds the rules that mend these problems; Undo takes them back</source>
        <translation>Añade las reglas que corrigen estos problemas; «Deshacer» las retira</translation>
    </message>
    <message>
        <source>Fix all problems that rules can mend</source>
        <translation>Corregir todos los problemas que las reglas pueden resolver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>%Ln problema se puede corregir con reglas.</numerusform>
            <numerusform>%Ln problemas se pueden corregir con reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corregir: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::RangeBar</name>
    <message>
        <source>Range of the colours</source>
        <translation>Intervalo de los colores</translation>
    </message>
    <message>
        <source>How often the values in view occur. Drag the two handles to choose between which of them the colours run; with the keyboard Left and Right move a handle, Up and Down change to the other one, Home fits both.</source>
        <translation>Con qué frecuencia aparecen los valores a la vista. Arrastre los dos tiradores para elegir entre qué valores se reparten los colores; con el teclado, Izquierda y Derecha mueven un tirador, Arriba y Abajo cambian al otro, Inicio ajusta ambos.</translation>
    </message>
    <message>
        <source>from %1 to %2; moving the %3</source>
        <translation>de %1 a %2; se mueve el %3</translation>
    </message>
    <message>
        <source>black point</source>
        <translation>punto negro</translation>
    </message>
    <message>
        <source>white point</source>
        <translation>punto blanco</translation>
    </message>
</context>
<context>
    <name>ql::app::ReadingChoice</name>
    <message>
        <source>Text to read</source>
        <translation>Texto que se lee</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texto incorporado</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Un archivo de texto…</translation>
    </message>
    <message>
        <source>What both models read. The built-in text is tales for children and simple sums, which says little about other models than the samples: take a text of the kind you use the model for.</source>
        <translation>Lo que leen ambos modelos. El texto incorporado son cuentos infantiles y sumas sencillas; dice poco de otros modelos que los de muestra: use un texto del tipo para el que emplea el modelo.</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>hasta </translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Tokens that are read at most</source>
        <translation>Tokens que se leen como mucho</translation>
    </message>
    <message>
        <source>More tokens take longer and leave less to chance</source>
        <translation>Más tokens tardan más y dejan menos al azar</translation>
    </message>
    <message>
        <source>A text to read</source>
        <translation>Un texto para leer</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>Textos (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message>
        <source>the types of a model</source>
        <translation>los tipos de un modelo</translation>
    </message>
    <message>
        <source>Import the recipe of %1</source>
        <translation>Importar la receta (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s) of %1 in front</source>
        <translation>
            <numerusform>Importar %Ln regla delante (%1)</numerusform>
            <numerusform>Importar %Ln reglas delante (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %Ln of %1</source>
        <translation>
            <numerusform>Reemplazar las reglas por %Ln regla (%1)</numerusform>
            <numerusform>Reemplazar las reglas por %Ln reglas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>No hay nada que pegar</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a llama-quantize command, its --tensor-type rules, a --custom-q list or a recipe first.</source>
        <translation>El portapapeles no contiene texto. Copie primero un comando de llama-quantize, sus reglas --tensor-type, una lista --custom-q o una receta.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>el texto soltado</translation>
    </message>
    <message>
        <source>No recipe was found in %1</source>
        <translation>No se ha encontrado ninguna receta en %1</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), and nothing else</source>
        <translation>
            <numerusform>%Ln regla y nada más</numerusform>
            <numerusform>%Ln reglas y nada más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %Ln rule(s)</source>
        <translation>
            <numerusform>Preajuste %1 y %Ln regla</numerusform>
            <numerusform>Preajuste %1 y %Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>What it says and a recipe cannot say</source>
        <translation>Lo que dice y una receta no puede expresar</translation>
    </message>
    <message>
        <source>&amp;Replace my recipe</source>
        <translation>&amp;Reemplazar mi receta</translation>
    </message>
    <message>
        <source>Put its rules in &amp;front of mine</source>
        <translation>Poner sus reglas &amp;delante de las mías</translation>
    </message>
    <message>
        <source>Put its rules in the &amp;place of mine</source>
        <translation>Poner sus reglas en &amp;lugar de las mías</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipePanel</name>
    <message>
        <source>By role</source>
        <translation>Por rol</translation>
    </message>
    <message>
        <source>Take back the choice for the role</source>
        <translation>Retirar la elección para el rol</translation>
    </message>
    <message>
        <source>Types chosen by role</source>
        <translation>Tipos elegidos por rol</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Pure: the preset&apos;s base type everywhere</source>
        <translation>Puro: el tipo base del preajuste en todas partes</translation>
    </message>
    <message>
        <source>Search harder for smaller errors</source>
        <translation>Buscar a fondo para reducir el error</translation>
    </message>
    <message>
        <source>Better values in the same types, which every llama.cpp reads; the bytes are no longer those of llama-quantize, and the job takes longer</source>
        <translation>Mejores valores en los mismos tipos, que cualquier llama.cpp lee; los bytes ya no son los de llama-quantize, y la tarea tarda más</translation>
    </message>
    <message>
        <source>Type of the output tensor</source>
        <translation>Tipo del tensor de salida</translation>
    </message>
    <message>
        <source>Type of the token embedding</source>
        <translation>Tipo del embedding de tokens</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un solo archivo</translation>
    </message>
    <message>
        <source>Largest amount of tensor data per file, like 4G or 500M; empty for one file</source>
        <translation>Cantidad máxima de datos de tensores por archivo, como 4G o 500M; vacío para un solo archivo</translation>
    </message>
    <message>
        <source>Size of split files</source>
        <translation>Tamaño de los archivos divididos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Dividir cada</translation>
    </message>
    <message>
        <source>Turn pure on</source>
        <translation>Activar el modo puro</translation>
    </message>
    <message>
        <source>Turn pure off</source>
        <translation>Desactivar el modo puro</translation>
    </message>
    <message>
        <source>Search harder</source>
        <translation>Buscar a fondo</translation>
    </message>
    <message>
        <source>Search as llama-quantize does</source>
        <translation>Buscar como llama-quantize</translation>
    </message>
    <message>
        <source>Choose output type</source>
        <translation>Elegir el tipo de salida</translation>
    </message>
    <message>
        <source>Choose embedding type</source>
        <translation>Elegir el tipo de embedding</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matriz de importancia</translation>
    </message>
    <message>
        <source>Add an importance matrix</source>
        <translation>Añadir una matriz de importancia</translation>
    </message>
    <message>
        <source>Remove the importance matrix</source>
        <translation>Quitar la matriz de importancia</translation>
    </message>
    <message>
        <source>Importance matrix files</source>
        <translation>Archivos de la matriz de importancia</translation>
    </message>
    <message>
        <source>None. One makes types below 5 bits better.</source>
        <translation>Ninguna. Una matriz mejora los tipos de menos de 5 bits.</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix)</source>
        <translation>Matrices de importancia (*.gguf *.dat *.imatrix)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add importance matrix</source>
        <translation>Añadir la matriz de importancia</translation>
    </message>
    <message>
        <source>Remove importance matrix</source>
        <translation>Quitar la matriz de importancia</translation>
    </message>
    <message>
        <source>Change split size</source>
        <translation>Cambiar el tamaño de división</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Según el preajuste</translation>
    </message>
    <message>
        <source>Presets for safetensors are no mixes: this changes nothing</source>
        <translation>Los preajustes para safetensors no son mezclas: esto no cambia nada</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Layers that predict further tokens (MTP)</source>
        <translation>Capas que predicen más tokens (MTP)</translation>
    </message>
    <message>
        <source>Without them the file is smaller, and cannot draft tokens ahead of the model</source>
        <translation>Sin ellas el archivo es más pequeño y no puede anticipar tokens</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>Preajuste de la parte visual</translation>
    </message>
    <message>
        <source>The vision part is small beside the text, and errors in it are errors in all that is seen: F16 keeps nearly everything</source>
        <translation>La parte visual es pequeña junto al texto, y sus errores lo son de todo lo que se ve: F16 conserva casi todo</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Keep MTP layers</source>
        <translation>Conservar las capas MTP</translation>
    </message>
    <message>
        <source>Leave out MTP layers</source>
        <translation>Omitir las capas MTP</translation>
    </message>
    <message>
        <source>Choose %1 for the vision part</source>
        <translation>Elegir %1 para la parte visual</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportActions</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>The document with all tables and charts</source>
        <translation>El documento con todas las tablas y los gráficos</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Guardar como &amp;HTML…</translation>
    </message>
    <message>
        <source>One file with all tables and charts, for any browser</source>
        <translation>Un solo archivo con todas las tablas y los gráficos, para cualquier navegador</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Guardar el informe como HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exportar como &amp;PDF…</translation>
    </message>
    <message>
        <source>The same on A4 pages</source>
        <translation>Lo mismo en páginas A4</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar el informe como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>&amp;Ficha del modelo…</translation>
    </message>
    <message>
        <source>A README.md for a repository: recipe, files, errors, how to run</source>
        <translation>Un README.md para un repositorio: receta, archivos, errores, cómo ejecutarlo</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>All tables and charts on paper</source>
        <translation>Todas las tablas y los gráficos en papel</translation>
    </message>
    <message>
        <source>Copy the &amp;summary as Markdown</source>
        <translation>Copiar el &amp;resumen como Markdown</translation>
    </message>
    <message>
        <source>Recipe, files and errors as text with tables, to be pasted</source>
        <translation>Receta, archivos y errores como texto con tablas, para pegar</translation>
    </message>
    <message>
        <source>The summary of the report is in the clipboard.</source>
        <translation>El resumen del informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Where the output and its reports lie</source>
        <translation>Donde están la salida y sus informes</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>No program opened the document</source>
        <translation>Ningún programa abrió el documento</translation>
    </message>
    <message>
        <source>It is %1; open it in a browser.</source>
        <translation>Es %1; ábralo en un navegador.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>El informe se ha impreso.</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportChart</name>
    <message>
        <source>The table beside it has the same figures.</source>
        <translation>La tabla de al lado tiene las mismas cifras.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Relative error, from</source>
        <translation>Error relativo, desde</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Worst tensor of the layer</source>
        <translation>Peor tensor de la capa</translation>
    </message>
    <message>
        <source>All tensors of the layer</source>
        <translation>Todos los tensores de la capa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportCharts</name>
    <message>
        <source>Which chart</source>
        <translation>Qué gráfico</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>Guardar el gráfico como PNG o SVG, o sus cifras como CSV</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>Enter selects the tensor of a row</source>
        <translation>Intro elige el tensor de una fila</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportFigures</name>
    <message>
        <source>Bytes by type</source>
        <translation>Bytes por tipo</translation>
    </message>
    <message>
        <source>Error by layer</source>
        <translation>Error por capa</translation>
    </message>
    <message>
        <source>Error against bits</source>
        <translation>Error en función de los bits</translation>
    </message>
    <message>
        <source>Tensors by error</source>
        <translation>Tensores por error</translation>
    </message>
    <message>
        <source>Where the bytes of the file are.</source>
        <translation>Dónde están los bytes del archivo.</translation>
    </message>
    <message>
        <source>Measured: all tensors of a layer together, and the worst of them.</source>
        <translation>Medido: todos los tensores de una capa juntos, y el peor de ellos.</translation>
    </message>
    <message>
        <source>Measured: a point for each role in each of its types. High points in few bits are where more bits help first. What has no error is only in the table.</source>
        <translation>Medido: un punto por cada rol en cada uno de sus tipos. Los puntos altos con pocos bits muestran dónde ayudan primero más bits. Lo que no tiene error está solo en la tabla.</translation>
    </message>
    <message>
        <source>Measured: how many tensors have an error of which size; four steps to a factor of ten.</source>
        <translation>Medido: cuántos tensores tienen un error de cada tamaño; cuatro escalones por factor de diez.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>Bits/peso</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst tensor</source>
        <translation>Peor tensor</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>RMSE of the worst</source>
        <translation>RMSE del peor</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>RMSE from</source>
        <translation>RMSE desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportModel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%1 de %2 pesos difieren</translation>
    </message>
    <message>
        <source>
Largest difference: %1</source>
        <translation>
Mayor diferencia: %1</translation>
    </message>
    <message>
        <source>
Codes of the source that are NaN: %1</source>
        <translation>
Códigos del origen que son NaN: %1</translation>
    </message>
    <message>
        <source>Name in the written file</source>
        <translation>Nombre en el archivo escrito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Tipo en el origen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What the recipe chose</source>
        <translation>Lo que eligió la receta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What the plan made of it, after fallbacks</source>
        <translation>Lo que hizo de ello el plan, tras los tipos alternativos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>What the job wrote</source>
        <translation>Lo que escribió la tarea</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>What the finished file says, read again from disk</source>
        <translation>Lo que dice el archivo terminado, releído del disco</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>Bytes in the written file</source>
        <translation>Bytes en el archivo escrito</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Relative error: root of sum (x − y)² / sum x², measured over all weights</source>
        <translation>Error relativo: raíz de suma (x − y)² / suma x², medido en todos los pesos</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Largest difference of any weight</source>
        <translation>La mayor diferencia de un peso</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Cosine between source and result; 1 is the same direction</source>
        <translation>Coseno entre el origen y el resultado; 1 es la misma dirección</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Weights that are NaN or infinite in the source or the result</source>
        <translation>Pesos que son NaN o infinitos en el origen o en el resultado</translation>
    </message>
    <message>
        <source>NaN/Inf</source>
        <translation>NaN/Inf</translation>
    </message>
    <message>
        <source>How many weights are not exactly what the source means; empty where that is not known</source>
        <translation>Cuántos pesos no son exactamente lo que dice el origen; vacío donde no se sabe</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>XXH3-128 of the tensor&apos;s bytes as read back</source>
        <translation>XXH3-128 de los bytes releídos del tensor</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%1 de %2 pesos difieren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>%Ln tensor certificado contiene exactamente los valores del origen: %1</numerusform>
            <numerusform>Los %Ln tensores certificados contienen exactamente los valores del origen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>%1 de %Ln tensor certificado contiene exactamente los valores del origen; %2</numerusform>
            <numerusform>%1 de %Ln tensores certificados contienen exactamente los valores del origen; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>No trasladado</translation>
    </message>
    <message>
        <source>Every job reads its file back and reports here what was asked, planned, written and found, tensor by tensor.</source>
        <translation>Cada tarea relee su archivo e informa aquí, tensor por tensor, de lo pedido, lo previsto, lo escrito y lo encontrado.</translation>
    </message>
    <message>
        <source>Relative error by role and layer; the table has the same numbers</source>
        <translation>Error relativo por rol y capa; la tabla tiene los mismos números</translation>
    </message>
    <message>
        <source>Choose a cell to see where in the tensor the error lies.</source>
        <translation>Elija una celda para ver en qué parte del tensor está el error.</translation>
    </message>
    <message>
        <source>Report, tensor by tensor</source>
        <translation>Informe, tensor por tensor</translation>
    </message>
    <message>
        <source>Tensors not carried over</source>
        <translation>Tensores no trasladados</translation>
    </message>
    <message>
        <source>Every tensor of the source is in the written file.</source>
        <translation>Todos los tensores del origen están en el archivo escrito.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tensor(s) read back as planned</source>
        <translation>
            <numerusform>%Ln tensor releído coincide con el plan</numerusform>
            <numerusform>Los %Ln tensores releídos coinciden con el plan</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as planned</source>
        <translation>El archivo no coincide con el plan</translation>
    </message>
    <message>
        <source>written in %1</source>
        <translation>escrito en %1</translation>
    </message>
    <message>
        <source>checking took %1</source>
        <translation>comprobado en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) not carried over</source>
        <translation>
            <numerusform>%Ln tensor no trasladado</numerusform>
            <numerusform>%Ln tensores no trasladados</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>Error relativo (RMSE)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The report as a document: open, save, print</source>
        <translation>El informe como documento: abrir, guardar, imprimir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the heat map as PNG or SVG, or the table as CSV</source>
        <translation>Guardar el mapa de calor como PNG o SVG, o la tabla como CSV</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
</context>
<context>
    <name>ql::app::RuleEditor</name>
    <message>
        <source>Change name of rule %1</source>
        <translation>Cambiar el nombre de la regla %1</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>Cambiar el tipo de la regla %1</translation>
    </message>
    <message>
        <source>What the rule is for</source>
        <translation>Para qué sirve la regla</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>A part of a tensor&apos;s name, or a regular expression</source>
        <translation>Parte del nombre de un tensor o una expresión regular</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>Patrón de la regla</translation>
    </message>
    <message>
        <source>Searched in the tensors&apos; names as the output calls them; upper and lower case count</source>
        <translation>Se busca en los nombres que los tensores llevan en la salida; distingue mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>Tipo de la regla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Ready-made patterns for the roles and layers of this model</source>
        <translation>Patrones ya hechos para los roles y las capas de este modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tensors that the pattern finds</source>
        <translation>Tensores que encuentra el patrón</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>Cambiar el patrón de la regla %1</translation>
    </message>
    <message>
        <source>Choose a rule above to see and change what it finds.</source>
        <translation>Elija arriba una regla para ver y cambiar lo que encuentra.</translation>
    </message>
    <message>
        <source>Open a model to see what the pattern finds.</source>
        <translation>Abra un modelo para ver lo que encuentra el patrón.</translation>
    </message>
    <message>
        <source>Type a part of a tensor&apos;s name.</source>
        <translation>Escriba parte del nombre de un tensor.</translation>
    </message>
    <message>
        <source>No regular expression yet: %1, at the underlined place. The rule keeps the pattern it had.</source>
        <translation>Todavía no es una expresión regular: %1, en el lugar subrayado. La regla conserva el patrón que tenía.</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln tensor(s) of this model</source>
        <translation>
            <numerusform>Encuentra %Ln tensor de este modelo</numerusform>
            <numerusform>Encuentra %Ln tensores de este modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %Ln of them</source>
        <translation>
            <numerusform>reglas de más arriba toman %Ln de ellos</numerusform>
            <numerusform>reglas de más arriba toman %Ln de ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are never quantised</source>
        <translation>
            <numerusform>%Ln nunca se cuantiza</numerusform>
            <numerusform>%Ln nunca se cuantizan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>se muestra el primero</numerusform>
            <numerusform>se muestran los primeros %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ql::app::RuleModel</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Añadir la regla %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
    <message>
        <source>Move rule %1 to place %2</source>
        <translation>Mover la regla %1 al lugar %2</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>Duplicar la regla %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>no encuentra ningún tensor</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>no decide nada</translation>
    </message>
    <message>
        <source>matches only what is never quantised</source>
        <translation>solo encuentra lo que nunca se cuantiza</translation>
    </message>
    <message numerus="yes">
        <source>its tensors go to rule %1</source>
        <translation>
            <numerusform>sus tensores van a la regla %1</numerusform>
            <numerusform>sus tensores van a las reglas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The first rule that matches a tensor decides.</source>
        <translation>Decide la primera regla que coincide con un tensor.</translation>
    </message>
    <message>
        <source>The rule is off: it decides nothing.</source>
        <translation>La regla está desactivada: no decide nada.</translation>
    </message>
    <message>
        <source>No tensor of this model has a name that this pattern finds.</source>
        <translation>Ningún tensor de este modelo tiene un nombre que este patrón encuentre.</translation>
    </message>
    <message>
        <source>It matches only tensors that are never quantised. A rule reaches one of them by its whole name, with ^ in front and $ behind.</source>
        <translation>Solo encuentra tensores que nunca se cuantizan. Una regla alcanza uno de ellos con su nombre completo, con ^ delante y $ detrás.</translation>
    </message>
    <message>
        <source>Rules above take every tensor that this one matches: %1. Move it up to let it decide.</source>
        <translation>Reglas de más arriba toman todos los tensores que encuentra esta: %1. Súbala para que decida.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1. Nothing can be written until it is mended or off.</source>
        <translation>Esto no es una expresión regular: %1. No se puede escribir nada hasta corregirla o desactivarla.</translation>
    </message>
    <message numerus="yes">
        <source>Measured: relative error %1 over %Ln tensor(s) of the report on display.</source>
        <translation>
            <numerusform>Medido: error relativo %1 en %Ln tensor del informe mostrado.</numerusform>
            <numerusform>Medido: error relativo %1 en %Ln tensores del informe mostrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn rule %1 on</source>
        <translation>Activar la regla %1</translation>
    </message>
    <message>
        <source>Turn rule %1 off</source>
        <translation>Desactivar la regla %1</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>Cambiar el patrón de la regla %1</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>Cambiar el tipo de la regla %1</translation>
    </message>
    <message>
        <source>Change name of rule %1</source>
        <translation>Cambiar el nombre de la regla %1</translation>
    </message>
    <message>
        <source>What the rule is for, and its pattern: a regular expression, searched in the tensor&apos;s name in the output</source>
        <translation>Para qué sirve la regla, y su patrón: una expresión regular que se busca en el nombre del tensor en la salida</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Type to write; keep copies the tensor as it is</source>
        <translation>Tipo que escribir; «conservar» copia el tensor tal como está</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tensors that the rule decides, of those that it matches</source>
        <translation>Tensores que decide la regla, de los que encuentra</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Bytes more or less than without the rule</source>
        <translation>Bytes de más o de menos que sin la regla</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>For you; it has no effect</source>
        <translation>Para usted; no tiene efecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>Tipo de la regla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensores</numerusform>
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
        <translation>Sin la regla se escribirían los mismos tipos.</translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %Ln tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>La regla lleva el error relativo de %Ln tensor de %1 a %2.</numerusform>
            <numerusform>La regla lleva el error relativo de %Ln tensores de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %Ln of them.</source>
        <translation>
            <numerusform>Estimado con %1 de %2 filas de %Ln de ellos.</numerusform>
            <numerusform>Estimado con %1 de %2 filas de %Ln de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error of what the rule decides, and below it what the rule changes about it.
From the report on display where that was written with the same types; ≈ means estimated from sample rows</source>
        <translation>Error relativo de lo que decide la regla y, debajo, lo que la regla cambia en él.
Del informe mostrado donde se escribió con los mismos tipos; ≈ significa estimado con filas de muestra</translation>
    </message>
</context>
<context>
    <name>ql::app::RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Duplicar la regla (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Subir la regla (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Bajar la regla (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Quitar la regla (Supr)</translation>
    </message>
    <message>
        <source>Select what it matches</source>
        <translation>Seleccionar lo que encuentra</translation>
    </message>
    <message>
        <source>Follow: choosing a rule selects the tensors that it matches, in all views</source>
        <translation>Seguir: elegir una regla selecciona en todas las vistas los tensores que encuentra</translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation>Reglas, gana la primera que coincide</translation>
    </message>
    <message>
        <source>The preset decides everything. Add a rule here or from the menu of a tensor, paste rules of llama-quantize, or drop a recipe on this place.</source>
        <translation>El preajuste lo decide todo. Añada una regla aquí o desde el menú de un tensor, pegue reglas de llama-quantize o suelte aquí una receta.</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that finds a tensor&apos;s name decides its type.</source>
        <translation>De arriba abajo: la primera regla que encuentra el nombre de un tensor decide su tipo.</translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <translation>Editar el patrón</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>Pegar reglas</translation>
    </message>
</context>
<context>
    <name>ql::app::SavePresetDialog</name>
    <message>
        <source>What it is for, in one line</source>
        <translation>Para qué sirve, en una línea</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>Ya hay un preajuste con este nombre; se reemplazaría.</translation>
    </message>
    <message>
        <source>There is a preset of this name; choose another.</source>
        <translation>Ya hay un preajuste con este nombre; elija otro.</translation>
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
        <translation>Selección</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Types now</source>
        <translation>Tipos ahora</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Types planned</source>
        <translation>Tipos previstos</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
all %2</source>
        <translation>%1
todos %2</translation>
    </message>
    <message>
        <source>%1
%2 against now</source>
        <translation>%1
%2 respecto a ahora</translation>
    </message>
    <message numerus="yes">
        <source>rules: %Ln tensor(s)</source>
        <translation>
            <numerusform>reglas: %Ln tensor</numerusform>
            <numerusform>reglas: %Ln tensores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %Ln tensor(s)</source>
        <translation>
            <numerusform>preajuste: %Ln tensor</numerusform>
            <numerusform>preajuste: %Ln tensores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %Ln of them</source>
        <translation>
            <numerusform>nunca se cuantizan: %Ln de ellos</numerusform>
            <numerusform>nunca se cuantizan: %Ln de ellos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::SizeMapPanel</name>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>por rol</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>por capa</translation>
    </message>
    <message>
        <source>Group tensors</source>
        <translation>Agrupar los tensores</translation>
    </message>
    <message>
        <source>Which tensors lie together</source>
        <translation>Qué tensores van juntos</translation>
    </message>
    <message>
        <source>bytes as planned</source>
        <translation>bytes previstos</translation>
    </message>
    <message>
        <source>bytes now</source>
        <translation>bytes ahora</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Qué representan las áreas</translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>El preajuste cuenta los tensores que ninguna regla toma, así que también ha cambiado %Ln tensor más: %1. Píntelo si lo quiere de otro modo.</numerusform>
            <numerusform>El preajuste cuenta los tensores que ninguna regla toma, así que también han cambiado %Ln tensores más: %1. Píntelos si los quiere de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, layer %1</source>
        <translation>, capa %1</translation>
    </message>
    <message>
        <source>, all layers</source>
        <translation>, todas las capas</translation>
    </message>
    <message>
        <source>, layers %1</source>
        <translation>, capas %1</translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>, experto %1</translation>
    </message>
    <message>
        <source>Choose tensors first: in the layer map, the size map or the table.</source>
        <translation>Seleccione primero tensores: en el mapa de capas, el mapa de tamaños o la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>%Ln tensor que nunca se cuantiza (normalización, router…) se ha dejado como está; selecciónelo solo para cambiarlo.</numerusform>
            <numerusform>%Ln tensores que nunca se cuantizan (normalizaciones, routers…) se han dejado como están; selecciónelos solos para cambiarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paint %1 as %2</source>
        <translation>Pintar %1 como %2</translation>
    </message>
    <message>
        <source>Keep %1 as in the source</source>
        <translation>Conservar %1 como en el origen</translation>
    </message>
    <message>
        <source>No rule is about these tensors: they are as the preset says.</source>
        <translation>Ninguna regla trata de estos tensores: siguen el preajuste.</translation>
    </message>
    <message>
        <source>%1 as the preset says</source>
        <translation>%1 según el preajuste</translation>
    </message>
    <message>
        <source>%1 has none of the endings .png, .svg, .csv.</source>
        <translation>%1 no tiene ninguna de las extensiones .png, .svg, .csv.</translation>
    </message>
    <message>
        <source>Save as picture or table</source>
        <translation>Guardar como imagen o tabla</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>No se ha guardado la imagen</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>No se ha abierto %1</translation>
    </message>
    <message>
        <source>The output is %1 now: %2</source>
        <translation>La salida es ahora %1: %2</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Añadir la regla %1</translation>
    </message>
    <message>
        <source>Choose type for %1</source>
        <translation>Elegir el tipo de %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>This is what was open when the program ended unexpectedly.</source>
        <translation>Esto es lo que estaba abierto cuando el programa terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Load recipe %1</source>
        <translation>Cargar la receta %1</translation>
    </message>
    <message>
        <source>The recipe was not loaded</source>
        <translation>No se ha cargado la receta</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>No se ha escrito %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abra primero un modelo.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calculando el plan…</translation>
    </message>
    <message>
        <source>Edit job %1</source>
        <translation>Editar la tarea %1</translation>
    </message>
    <message>
        <source>Job %1 is back in the window; writing it takes its place in the queue.</source>
        <translation>La tarea %1 vuelve a estar en la ventana; al escribirla ocupará su lugar en la cola.</translation>
    </message>
    <message>
        <source>The report was not opened</source>
        <translation>No se ha abierto el informe</translation>
    </message>
    <message>
        <source>There is none beside %1 any more.</source>
        <translation>Ya no hay ninguno junto a %1.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Se ha abierto %1</translation>
    </message>
    <message>
        <source>Quantise this tensor as</source>
        <translation>Cuantizar este tensor como</translation>
    </message>
    <message>
        <source>Quantise all of layer %1 as</source>
        <translation>Cuantizar toda la capa %1 como</translation>
    </message>
    <message>
        <source>Quantise every %1 as</source>
        <translation>Cuantizar todos los %1 como</translation>
    </message>
    <message>
        <source>Take back the choice for every %1</source>
        <translation>Retirar la elección para todos los %1</translation>
    </message>
    <message>
        <source>Some things are forgotten when the program ends</source>
        <translation>Algunas cosas se olvidarán al cerrar el programa</translation>
    </message>
    <message>
        <source>Settings, this session or the queue of jobs cannot be kept, because nothing can be written to %1. Outputs are not affected.</source>
        <translation>Los ajustes, esta sesión o la cola de tareas no se pueden conservar, porque no se puede escribir nada en %1. Las salidas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Diagnostics are in %1. Look through them before you hand them on.</source>
        <translation>Los diagnósticos están en %1. Revíselos antes de entregarlos.</translation>
    </message>
    <message>
        <source>The diagnostics were not written</source>
        <translation>Los diagnósticos no se escribieron</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>Recopilar diagnósticos</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorModel</name>
    <message>
        <source>Asked for %1: %2. Costs %3.</source>
        <translation>Se pidió %1: %2. Cuesta %3.</translation>
    </message>
    <message>
        <source>Name in the output; rules search it</source>
        <translation>Nombre en la salida; las reglas buscan en él</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of the block, empty for tensors outside the blocks</source>
        <translation>Número del bloque, vacío para los tensores fuera de los bloques</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>What the tensor does in its block</source>
        <translation>Lo que hace el tensor en su bloque</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Outermost dimension first; sorts by the number of weights</source>
        <translation>La dimensión externa primero; ordena por número de pesos</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Type in the open model</source>
        <translation>Tipo en el modelo abierto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>How the open model stores it: type, and which values share a scale</source>
        <translation>Cómo lo guarda el modelo abierto: el tipo y qué valores comparten una escala</translation>
    </message>
    <message>
        <source>Source scheme</source>
        <translation>Esquema de origen</translation>
    </message>
    <message>
        <source>Type that will be written</source>
        <translation>Tipo que se escribirá</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>How it will be stored: type, and which values share a scale</source>
        <translation>Cómo se guardará: el tipo y qué valores comparten una escala</translation>
    </message>
    <message>
        <source>Target scheme</source>
        <translation>Esquema de destino</translation>
    </message>
    <message>
        <source>Bytes in the open model</source>
        <translation>Bytes en el modelo abierto</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Tamaño ahora</translation>
    </message>
    <message>
        <source>Bytes that will be written</source>
        <translation>Bytes que se escribirán</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Tamaño previsto</translation>
    </message>
    <message>
        <source>What decided the planned type</source>
        <translation>Lo que determinó el tipo previsto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter tensors by name</source>
        <translation>Filtrar los tensores por nombre</translation>
    </message>
    <message>
        <source>Regular expression, as in a rule</source>
        <translation>Expresión regular, como en una regla</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>El filtro es una expresión regular</translation>
    </message>
    <message>
        <source>Show only tensors stored like this, now or as planned</source>
        <translation>Mostrar solo los tensores guardados así, ahora o según el plan</translation>
    </message>
    <message>
        <source>Quantise these as…</source>
        <translation>Cuantizar estos como…</translation>
    </message>
    <message>
        <source>Adds a rule for the tensors that the filter finds</source>
        <translation>Añade una regla para los tensores que encuentra el filtro</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>Todos los esquemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tensor(s)</source>
        <translation>
            <numerusform>%1 de %Ln tensor</numerusform>
            <numerusform>%1 de %Ln tensores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tensor seleccionado</numerusform>
            <numerusform>%Ln tensores seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tensor</numerusform>
            <numerusform>%Ln tensores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TileView</name>
    <message>
        <source>Error map</source>
        <translation>Mapa de errores</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenModel</name>
    <message numerus="yes">
        <source>… %Ln more …</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>… %Ln más …</numerusform>
            <numerusform>… %Ln más …</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenizerPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Source folder…</source>
        <translation>Carpeta de origen…</translation>
    </message>
    <message>
        <source>llama.cpp has no way to split text as this model does it. Choose which of its ways is written; the table shows what each changes.</source>
        <translation>llama.cpp no sabe dividir el texto como este modelo. Elija cuál de sus maneras se escribe; la tabla muestra qué cambia cada una.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln token(s) differ)</source>
        <translation>
            <numerusform>%1 (%Ln token difiere)</numerusform>
            <numerusform>%1 (%Ln tokens difieren)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as in the file (%1)</source>
        <translation>como en el archivo (%1)</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>Pretokenizador</translation>
    </message>
    <message>
        <source>Folder with tokenizer files</source>
        <translation>Carpeta con archivos del tokenizador</translation>
    </message>
    <message>
        <source>Open a model to see how its text becomes tokens.</source>
        <translation>Abra un modelo para ver cómo el texto se convierte en tokens.</translation>
    </message>
    <message>
        <source>In safetensors the tokenizer files go along as they are, so nothing can differ. Choose GGUF as the output to compare.</source>
        <translation>En safetensors los archivos del tokenizador se incluyen tal cual, así que nada puede diferir. Elija GGUF como salida para comparar.</translation>
    </message>
    <message>
        <source>Tokenising…</source>
        <translation>Dividiendo en tokens…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same by the rules of %1</source>
        <translation>
            <numerusform>El único token es el mismo según las reglas de %1</numerusform>
            <numerusform>Los %Ln tokens son los mismos según las reglas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the rules of %1</source>
        <translation>
            <numerusform>%Ln token difiere de las reglas de %1</numerusform>
            <numerusform>%Ln tokens difieren de las reglas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s); the open file does not say how it splits text</source>
        <translation>
            <numerusform>%Ln token; el archivo abierto no dice cómo divide el texto</numerusform>
            <numerusform>%Ln tokens; el archivo abierto no dice cómo divide el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same as in the open file</source>
        <translation>
            <numerusform>El único token es el mismo que en el archivo abierto</numerusform>
            <numerusform>Los %Ln tokens son los mismos que en el archivo abierto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the open file</source>
        <translation>
            <numerusform>%Ln token difiere del archivo abierto</numerusform>
            <numerusform>%Ln tokens difieren del archivo abierto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vocabulary of %Ln token(s)</source>
        <translation>
            <numerusform>vocabulario de %Ln token</numerusform>
            <numerusform>vocabulario de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-tokenizer %1</source>
        <translation>pretokenizador %1</translation>
    </message>
    <message>
        <source>a GGUF file does not hold the rules that it was made from: choose its source folder to compare with them</source>
        <translation>un archivo GGUF no contiene las reglas de las que se hizo: elija su carpeta de origen para comparar con ellas</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln letter(s) of the text are used</source>
        <translation>
            <numerusform>solo se usa el primer carácter del texto</numerusform>
            <numerusform>solo se usan los primeros %Ln caracteres del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln place(s) are shown</source>
        <translation>
            <numerusform>solo se muestra el primer lugar</numerusform>
            <numerusform>solo se muestran los primeros %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>By the source&apos;s own rules</source>
        <translation>Según las reglas del origen</translation>
    </message>
    <message>
        <source>In the open file</source>
        <translation>En el archivo abierto</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>En la salida</translation>
    </message>
    <message>
        <source>Text to be tokenised</source>
        <translation>Texto que se divide en tokens</translation>
    </message>
    <message>
        <source>Type or paste your own text. While this is empty, a text of many scripts, spaces, numbers and signs is used, which brings out differences.</source>
        <translation>Escriba o pegue su propio texto. Mientras esté vacío, se usa un texto con muchas escrituras, espacios, números y signos que saca a la luz las diferencias.</translation>
    </message>
    <message>
        <source>Tokens side by side</source>
        <translation>Tokens lado a lado</translation>
    </message>
    <message>
        <source>Hide what both read the same way</source>
        <translation>Ocultar lo que ambos leen igual</translation>
    </message>
    <message>
        <source>The Hugging Face folder whose rules are the truth: that of the open model, or the one that a GGUF file was made from</source>
        <translation>La carpeta de Hugging Face cuyas reglas valen: la del modelo abierto, o aquella de la que se hizo un archivo GGUF</translation>
    </message>
    <message>
        <source>Pre-tokenizer to write:</source>
        <translation>Pretokenizador que se escribe:</translation>
    </message>
    <message>
        <source>How llama.cpp shall split text before it is tokenised. It is part of the recipe and can be undone; the table shows what the choice changes</source>
        <translation>Cómo debe dividir llama.cpp el texto antes de convertirlo en tokens. Forma parte de la receta y se puede deshacer; la tabla muestra qué cambia la elección</translation>
    </message>
</context>
<context>
    <name>ql::app::Tour</name>
    <message>
        <source>A model is open</source>
        <translation>Hay un modelo abierto</translation>
    </message>
    <message>
        <source>This small model comes with the program. Yours opens the same way: drop a folder or a file anywhere on the window. Only its headers are read, so even a terabyte opens at once, and nothing is ever changed in it.</source>
        <translation>Este pequeño modelo viene con el programa. El suyo se abre igual: suelte una carpeta o un archivo en cualquier lugar de la ventana. Solo se leen sus cabeceras, así que hasta un terabyte se abre al instante, y nunca se cambia nada en él.</translation>
    </message>
    <message>
        <source>Every tensor</source>
        <translation>Todos los tensores</translation>
    </message>
    <message>
        <source>One line for each tensor: how it is stored now, what the plan makes of it, and how large it becomes. Type to filter, click a heading to sort.</source>
        <translation>Una línea por tensor: cómo está guardado ahora, qué hace de él el plan y cuánto ocupará. Escriba para filtrar, haga clic en un encabezado para ordenar.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>A preset is a named mix of types. Choose one, and the size beside it and every planned type follow at once, exact to the byte.</source>
        <translation>Un preajuste es una mezcla de tipos con nombre. Elija uno, y el tamaño que está al lado y todos los tipos previstos cambian al momento, exactos hasta el byte.</translation>
    </message>
    <message>
        <source>The layer map</source>
        <translation>El mapa de capas</translation>
    </message>
    <message>
        <source>Roles by layers, one cell a tensor, coloured by bits per weight. Select cells and give them another type: that makes a rule, which you can change, switch off or undo.</source>
        <translation>Roles por capas, una celda por tensor, coloreada según los bits por peso. Seleccione celdas y déles otro tipo: eso crea una regla que puede cambiar, desactivar o deshacer.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>Your wishes for single tensors, from top to bottom: the first rule that matches wins. Below them you see what a pattern finds while you type it. The recipe is saved as a file for the next model.</source>
        <translation>Sus deseos para tensores concretos, de arriba abajo: gana la primera regla que coincide. Debajo se ve lo que encuentra un patrón mientras lo escribe. La receta se guarda como archivo para el próximo modelo.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>El inspector</translation>
    </message>
    <message>
        <source>Choose a tensor anywhere, and this shows what it is, how its values are distributed, and why the plan stores it as it does.</source>
        <translation>Elija un tensor en cualquier parte, y aquí verá qué es, cómo se distribuyen sus valores y por qué el plan lo guarda así.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>The button says what it writes and where. The file is read back and compared with the plan before it gets its name.</source>
        <translation>El botón dice qué escribe y dónde. El archivo se relee y se compara con el plan antes de recibir su nombre.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>After the job, the proof stands here: for each tensor what was asked, planned, written and read back, and how far its values moved. Press Ctrl+K at any time to find a command.</source>
        <translation>Después de la tarea, aquí está la prueba: para cada tensor, lo pedido, lo previsto, lo escrito y lo releído, y cuánto se han desviado sus valores. Pulse Ctrl+K en cualquier momento para buscar un comando.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffChart</name>
    <message>
        <source>Simple blocks</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>K-quants</source>
        <translation>K-quants</translation>
    </message>
    <message>
        <source>I-quants</source>
        <translation>I-quants</translation>
    </message>
    <message>
        <source>Floats</source>
        <translation>Flotantes</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4 and ternary</source>
        <translation>FP4 y ternario</translation>
    </message>
    <message>
        <source>Error against bits per weight</source>
        <translation>Error en función de los bits por peso</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>Error relativo (RMSE)</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>%1: %2 bits per weight, relative error %3, SQNR %4 dB</source>
        <translation>%1: %2 bits por peso, error relativo %3, SQNR %4 dB</translation>
    </message>
    <message>
        <source>; nothing is better in as few bits</source>
        <translation>; nada es mejor con tan pocos bits</translation>
    </message>
    <message>
        <source>; chosen now</source>
        <translation>; elegido ahora</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffModel</name>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>chosen, on the front</source>
        <translation>elegido, en el frente</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>en el frente</translation>
    </message>
    <message>
        <source>with the importance matrix</source>
        <translation>con la matriz de importancia</translation>
    </message>
    <message>
        <source>Activate a row to give this type to the chosen tensors</source>
        <translation>Active una fila para dar este tipo a los tensores seleccionados</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bits per weight as written, scales included</source>
        <translation>Bits por peso tal como se escriben, escalas incluidas</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Root mean square of the error divided by that of the weights</source>
        <translation>Media cuadrática del error dividida por la de los pesos</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Signal to quantisation noise, in decibels: 6 dB halve the error</source>
        <translation>Relación entre la señal y el ruido de cuantización, en decibelios: 6 dB reducen el error a la mitad</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>On the front: no other type has a smaller error in as few bits</source>
        <translation>En el frente: ningún otro tipo tiene un error menor con tan pocos bits</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Why there is no figure, or how it was made</source>
        <translation>Por qué no hay cifra, o cómo se obtuvo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message>
        <source>Error and bits in numbers</source>
        <translation>Error y bits en cifras</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abra primero un modelo.</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>Cómo se mide el error</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>SQNR in decibels</source>
        <translation>SQNR en decibelios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saves the chart, or its figures</source>
        <translation>Guarda el gráfico o sus cifras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tensor seleccionado</numerusform>
            <numerusform>%Ln tensores seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tensors in the table or the layer map to see what each type would cost and lose.</source>
        <translation>Seleccione tensores en la tabla o en el mapa de capas para ver lo que costaría y perdería cada tipo.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calculando el plan…</translation>
    </message>
    <message>
        <source>Encoding sample rows in every type…</source>
        <translation>Codificando una muestra de filas en cada tipo…</translation>
    </message>
    <message>
        <source>None of these tensors can be quantised: norms, routers and the like are kept as they are.</source>
        <translation>Ninguno de estos tensores se puede cuantizar: las normalizaciones, los routers y similares se dejan como están.</translation>
    </message>
    <message>
        <source>Measured on all %1 rows</source>
        <translation>Medido en las %1 filas</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows</source>
        <translation>Estimado a partir de %1 de %2 filas</translation>
    </message>
    <message>
        <source> of %1 of the %2 tensors</source>
        <translation> de %1 de los %2 tensores</translation>
    </message>
</context>
<context>
    <name>ql::app::WelcomePage</name>
    <message>
        <source>Turn a model into a smaller file you can trust</source>
        <translation>Convierta un modelo en un archivo más pequeño en el que confiar</translation>
    </message>
    <message>
        <source>See every tensor, choose how it is stored, and get a report that proves what was written.</source>
        <translation>Vea cada tensor, elija cómo se guarda y obtenga un informe que demuestra lo que se ha escrito.</translation>
    </message>
    <message>
        <source>Try it with the sample model</source>
        <translation>Probar con el modelo de ejemplo</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Opens the sample model and shows what is where, in one minute</source>
        <translation>Abre el modelo de ejemplo y muestra en un minuto dónde está cada cosa</translation>
    </message>
    <message>
        <source>3.7 million weights that come with the program; nothing is downloaded.</source>
        <translation>3,7 millones de pesos que vienen con el programa; no se descarga nada.</translation>
    </message>
    <message>
        <source>Go on where the program ended</source>
        <translation>Continuar donde terminó el programa</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>Suelte aquí un modelo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .safetensors or a .gguf file. It is only read, never changed.</source>
        <translation>Una carpeta de Hugging Face, un archivo .safetensors o .gguf. Solo se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bits/weight</source>
        <translation>%1 bits/peso</translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation>menos de 0,01 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This recipe cannot be used</source>
        <translation>Esta receta no se puede usar</translation>
    </message>
    <message>
        <source>The file is damaged or not a model</source>
        <translation>El archivo está dañado o no es un modelo</translation>
    </message>
    <message>
        <source>This model is not supported yet</source>
        <translation>Este modelo aún no se admite</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>No se puede escribir la salida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No suitable device</source>
        <translation>Ningún dispositivo adecuado</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The job failed</source>
        <translation>La tarea ha fallado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Text and vision</source>
        <translation>Texto y visión</translation>
    </message>
</context>
</TS>
