<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BenchText</name>
    <message>
        <source>scale %1 = 2^%2 (E8M0)</source>
        <translation>Skala %1 = 2^%2 (E8M0)</translation>
    </message>
    <message>
        <source>scale %1 (%2)</source>
        <translation>Skala %1 (%2)</translation>
    </message>
    <message>
        <source>super-scale %1 (%2)</source>
        <translation>Überskala %1 (%2)</translation>
    </message>
    <message>
        <source>super-minimum %1 (%2)</source>
        <translation>Überminimum %1 (%2)</translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation>Minimum %1 (%2)</translation>
    </message>
    <message>
        <source>factor %1 (of this row alone)</source>
        <translation>Faktor %1 (nur aus dieser Zeile)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>kleinste Zahl %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>error %1 (%2 %)</source>
        <translation>Fehler %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 → %2 (code %3), %4</source>
        <translation>%1 → %2 (Code %3), %4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, stored as %4 (code %5) → %6, %7</source>
        <translation>%1 ÷ %2 = %3, gespeichert als %4 (Code %5) → %6, %7</translation>
    </message>
    <message>
        <source>plain numbers, no scale</source>
        <translation>einfache Zahlen, keine Skala</translation>
    </message>
    <message>
        <source>several values share a code, so no value has a grid of its own</source>
        <translation>mehrere Werte teilen sich einen Code, deshalb hat keiner ein eigenes Raster</translation>
    </message>
    <message>
        <source>the values are repeated to fill %1</source>
        <translation>die Werte werden wiederholt, bis es %1 sind</translation>
    </message>
    <message>
        <source>needs an importance matrix; here every column counts alike</source>
        <translation>braucht eine Wichtigkeitsmatrix; hier zählt jede Spalte gleich</translation>
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
        <translation>config.json nennt keine Architektur (weder architectures noch model_type)</translation>
    </message>
    <message>
        <source>this %1 model cannot be carried over to GGUF: %2</source>
        <translation>dieses Modell der Architektur %1 lässt sich nicht nach GGUF übertragen: %2</translation>
    </message>
    <message>
        <source>is GGUF, which has the names and the layout of llama.cpp; to write safetensors, start from the Hugging Face folder of the model</source>
        <translation>ist GGUF mit den Namen und dem Aufbau von llama.cpp; gehen Sie für safetensors vom Hugging-Face-Ordner des Modells aus</translation>
    </message>
    <message>
        <source>there is no config.json beside it, and no engine serves a model without; copy config.json and the tokenizer files into its folder</source>
        <translation>daneben liegt keine config.json, und ohne sie betreibt kein Programm ein Modell; kopieren Sie config.json und die Dateien des Tokenizers in den Ordner</translation>
    </message>
    <message>
        <source>there is no config.json beside it, so its architecture is not known; copy config.json and the tokenizer files into its folder</source>
        <translation>daneben liegt keine config.json, deshalb ist die Architektur nicht bekannt; kopieren Sie config.json und die Dateien des Tokenizers in den Ordner</translation>
    </message>
    <message>
        <source>config.json does not have what %1 is made of, which every %2 model needs</source>
        <translation>config.json hat nicht, woraus %1 entsteht, und jedes %2-Modell braucht das</translation>
    </message>
    <message>
        <source>config.json gives %1 for %2, which is not a value of type %3</source>
        <translation>config.json gibt %1 für %2 an, was kein Wert vom Typ %3 ist</translation>
    </message>
    <message>
        <source>llama.cpp cannot load %1</source>
        <translation>llama.cpp kann %1 nicht laden</translation>
    </message>
    <message>
        <source>a model of %1 layers; 1 to %2 are possible</source>
        <translation>ein Modell mit %1 Schichten; möglich sind 1 bis %2</translation>
    </message>
    <message>
        <source>%1 experts per layer; at most %2 are possible</source>
        <translation>%1 Experten je Schicht; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>a model that uses %1 of %2 experts</source>
        <translation>ein Modell, das %1 von %2 Experten verwendet</translation>
    </message>
    <message>
        <source>the configuration lacks a number that %1 needs</source>
        <translation>in der Konfiguration fehlt eine Zahl, die %1 braucht</translation>
    </message>
    <message>
        <source>a model of %1 layers cannot be right</source>
        <translation>ein Modell mit %1 Schichten kann nicht stimmen</translation>
    </message>
    <message>
        <source>a vocabulary of %1 tokens cannot be right</source>
        <translation>ein Wortschatz von %1 Token kann nicht stimmen</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, whose values cannot be read; it can only be copied as it is</source>
        <translation>Tensor %1 ist als %2 gespeichert, dessen Werte sich nicht lesen lassen; er kann nur kopiert werden, wie er ist</translation>
    </message>
    <message>
        <source>tensor %1 has no place in a %2 model with this config.json; is it a variant of the architecture, or a config.json of another model?</source>
        <translation>Tensor %1 hat in einem %2-Modell mit dieser config.json keinen Platz; ist es eine Variante der Architektur, oder gehört config.json zu einem anderen Modell?</translation>
    </message>
    <message>
        <source>%1 (and %2 others)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>tensor %1 is missing; a %2 model needs it for %3</source>
        <translation>Tensor %1 fehlt; ein %2-Modell braucht ihn für %3</translation>
    </message>
    <message>
        <source>tensor %1 is missing, but %2 is there; all %3 of them are needed</source>
        <translation>Tensor %1 fehlt, aber %2 ist da; alle %3 werden gebraucht</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>tensor %1 has the shape [%2], but by config.json it ought to be [%3]</source>
        <translation>Tensor %1 hat die Form [%2], laut config.json müsste sie [%3] sein</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, but %3 as %4; tensors that are stacked need one type</source>
        <translation>Tensor %1 ist als %2 gespeichert, %3 aber als %4; Tensoren, die gestapelt werden, brauchen einen gemeinsamen Typ</translation>
    </message>
    <message>
        <source>the values of tensor %1 have to be reordered, which cannot be done in the form %2 in which they are stored</source>
        <translation>die Werte von Tensor %1 müssen umgeordnet werden, was in der Form %2, in der sie gespeichert sind, nicht geht</translation>
    </message>
    <message>
        <source>the file does not say its architecture (general.architecture), so the mixes of the presets cannot know its layers</source>
        <translation>die Datei nennt ihre Architektur nicht (general.architecture), deshalb können die Mischungen der Voreinstellungen ihre Schichten nicht kennen</translation>
    </message>
    <message>
        <source>the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text into tokens; copy the tokenizer files from where the weights came from</source>
        <translation>der Ordner hat keinen Tokenizer (tokenizer.json); das Ergebnis lädt also, kann aber Text nicht in Token verwandeln; kopieren Sie die Dateien des Tokenizers von dort, wo die Gewichte herkommen</translation>
    </message>
    <message>
        <source>PyTorch files run code when they are read, so they are not opened; save the model as safetensors and open that</source>
        <translation>PyTorch-Dateien führen beim Lesen Programme aus, deshalb werden sie nicht geöffnet; speichern Sie das Modell als safetensors, und öffnen Sie das</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 and again in %3</source>
        <translation>Tensor %1 steht in %2 und noch einmal in %3</translation>
    </message>
    <message>
        <source>this is a safetensors file, but its name does not end so; give it the ending .safetensors and open it again</source>
        <translation>dies ist eine safetensors-Datei, aber ihr Name endet nicht so; geben Sie ihr die Endung .safetensors, und öffnen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>this is Mistral&apos;s own layout (params.json), which is not supported; open the Hugging Face form of the model, with config.json</source>
        <translation>dies ist Mistrals eigener Aufbau (params.json), der nicht unterstützt wird; öffnen Sie die Hugging-Face-Form des Modells, mit config.json</translation>
    </message>
    <message>
        <source>config.json is missing, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>config.json fehlt, deshalb ist über das Modell nichts bekannt; kopieren Sie die Datei von dort, wo die Gewichte herkommen</translation>
    </message>
    <message>
        <source>config.json is missing beside it, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>daneben fehlt config.json, deshalb ist über das Modell nichts bekannt; kopieren Sie die Datei von dort, wo die Gewichte herkommen</translation>
    </message>
    <message>
        <source>there are %1 .safetensors files, but %2 is missing, so it is not known which of them belong to the model; copy it from where the weights came from</source>
        <translation>es gibt %1 .safetensors-Dateien, aber %2 fehlt, deshalb ist nicht bekannt, welche davon zum Modell gehören; kopieren Sie die Datei von dort, wo die Gewichte herkommen</translation>
    </message>
    <message>
        <source>%1 of %2 tensors have a type that is not known; they can be copied, but not decoded</source>
        <translation>%1 von %2 Tensoren haben einen unbekannten Typ; sie lassen sich kopieren, aber nicht dekodieren</translation>
    </message>
    <message>
        <source>%1 weights are not quantised, though the configuration says so: %2</source>
        <translation>%1 Gewichte sind nicht quantisiert, obwohl die Konfiguration es sagt: %2</translation>
    </message>
    <message>
        <source>%1 weights are quantised, though the configuration leaves them out; they are read as their scales say: %2</source>
        <translation>%1 Gewichte sind quantisiert, obwohl die Konfiguration sie auslässt; sie werden gelesen, wie ihre Skalen es sagen: %2</translation>
    </message>
    <message>
        <source>%1 weights are stored as %2, which the configuration says; they are read as they are stored: %3</source>
        <translation>%1 Gewichte sind als %2 gespeichert, was die Konfiguration sagt; sie werden gelesen, wie sie gespeichert sind: %3</translation>
    </message>
    <message>
        <source>%1 tensors belong to weights that do not need them, and are left out: %2</source>
        <translation>%1 Tensoren gehören zu Gewichten, die sie nicht brauchen, und werden ausgelassen: %2</translation>
    </message>
    <message>
        <source>the configuration of the quantisation does not say its method (quant_method); these can be read: %1</source>
        <translation>die Konfiguration der Quantisierung nennt ihr Verfahren nicht (quant_method); gelesen werden können: %1</translation>
    </message>
    <message>
        <source>the weights are quantised already by the method %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>die Gewichte sind schon mit dem Verfahren %1 quantisiert, das nicht gelesen werden kann (diese können es: %2); öffnen Sie die 16-Bit-Form des Modells</translation>
    </message>
    <message>
        <source>the weights are quantised already as %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>die Gewichte sind schon als %1 quantisiert, was nicht gelesen werden kann (diese können es: %2); öffnen Sie die 16-Bit-Form des Modells</translation>
    </message>
    <message>
        <source>the layers of a ModelOpt model with mixed precision (quantized_layers) are missing; copy hf_quant_config.json from where the weights came from</source>
        <translation>die Schichten eines ModelOpt-Modells gemischter Genauigkeit (quantized_layers) fehlen; kopieren Sie hf_quant_config.json von dort, wo die Gewichte herkommen</translation>
    </message>
    <message>
        <source>compressed-tensors without config_groups</source>
        <translation>compressed-tensors ohne config_groups</translation>
    </message>
    <message>
        <source>GPTQ without bits</source>
        <translation>GPTQ ohne bits</translation>
    </message>
    <message>
        <source>group_size %1 makes no sense</source>
        <translation>group_size %1 ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the factor of the whole tensor is missing (%1.%2)</source>
        <translation>der Faktor des ganzen Tensors fehlt (%1.%2)</translation>
    </message>
    <message>
        <source>its scales are missing (%1.weight_scale or %2.weight_scale_inv), though the configuration says %3</source>
        <translation>seine Skalen fehlen (%1.weight_scale oder %2.weight_scale_inv), obwohl die Konfiguration %3 sagt</translation>
    </message>
    <message>
        <source>its scales are missing (%1_scales)</source>
        <translation>seine Skalen fehlen (%1_scales)</translation>
    </message>
    <message>
        <source>its zero points are missing (%1.weight_zero_point), though the configuration says that it is not symmetric</source>
        <translation>seine Nullpunkte fehlen (%1.weight_zero_point), obwohl er laut Konfiguration nicht symmetrisch ist</translation>
    </message>
    <message>
        <source>its %1 are missing</source>
        <translation>seine %1 fehlen</translation>
    </message>
    <message>
        <source>%1.weight_shape is missing</source>
        <translation>%1.weight_shape fehlt</translation>
    </message>
    <message>
        <source>numbers of type %1 (AMD&apos;s own FP8) cannot be read; open the 16-bit form of the model</source>
        <translation>Zahlen vom Typ %1 (AMDs eigenes FP8) können nicht gelesen werden; öffnen Sie die 16-Bit-Form des Modells</translation>
    </message>
    <message>
        <source>experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for Llama 4) cannot be read; open the 16-bit form of the model</source>
        <translation>Experten in FP8, die transponiert gespeichert sind ([experts, in, out], wie es FBGEMM für Llama 4 tut), können nicht gelesen werden; öffnen Sie die 16-Bit-Form des Modells</translation>
    </message>
    <message>
        <source>scales of shape %1 are for blocks of %2, but the configuration does not say how large the blocks are (weight_block_size)</source>
        <translation>Skalen der Form %1 sind für Blöcke von %2, aber die Konfiguration sagt nicht, wie groß die Blöcke sind (weight_block_size)</translation>
    </message>
    <message>
        <source>the scales of %1 are of type %2, which scales never are</source>
        <translation>die Skalen von %1 haben den Typ %2, den Skalen nie haben</translation>
    </message>
    <message>
        <source>scales of shape %1 do not fit %2 with %3 matrices of %4 rows and %5 columns</source>
        <translation>Skalen der Form %1 passen nicht zu %2 mit %3 Matrizen von %4 Zeilen und %5 Spalten</translation>
    </message>
    <message>
        <source>%1, whatever the size of the blocks</source>
        <translation>%1, wie groß die Blöcke auch sind</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2, which would fit if they were transposed</source>
        <translation>%1; laut Konfiguration sind sie für %2, was transponiert passen würde</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2</source>
        <translation>%1; laut Konfiguration sind sie für %2</translation>
    </message>
    <message>
        <source>the whole matrix</source>
        <translation>die ganze Matrix</translation>
    </message>
    <message>
        <source>one row each</source>
        <translation>je eine Zeile</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>Gruppen von %1</translation>
    </message>
    <message>
        <source>blocks of %1x%2</source>
        <translation>Blöcke von %1x%2</translation>
    </message>
    <message>
        <source>a factor of %1 for the whole tensor makes no sense</source>
        <translation>ein Faktor von %1 für den ganzen Tensor ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a second weight of low rank is added to it (SVDQuant), which cannot be read; open the 16-bit form of the model</source>
        <translation>dazu kommt ein zweites Gewicht niedrigen Ranges (SVDQuant), das nicht gelesen werden kann; öffnen Sie die 16-Bit-Form des Modells</translation>
    </message>
    <message>
        <source>the same weight is also there as %1</source>
        <translation>dasselbe Gewicht gibt es auch als %1</translation>
    </message>
    <message>
        <source>it is not known what this tensor does to %1.weight, which cannot be read without it</source>
        <translation>es ist nicht bekannt, was dieser Tensor mit %1.weight macht, und ohne ihn lässt sich das nicht lesen</translation>
    </message>
    <message>
        <source>the weight that it belongs to is missing (%1.weight)</source>
        <translation>das Gewicht, zu dem er gehört, fehlt (%1.weight)</translation>
    </message>
    <message>
        <source>the configuration&apos;s pattern of modules cannot be read: %1</source>
        <translation>das Muster der Module in der Konfiguration lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>begins like neither a GGUF nor a safetensors file</source>
        <translation>beginnt weder wie eine GGUF- noch wie eine safetensors-Datei</translation>
    </message>
    <message>
        <source>is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to safetensors first</source>
        <translation>ist ein PyTorch-Checkpoint (pickle), der beim Laden Programme ausführen kann; wandeln Sie ihn erst in safetensors um</translation>
    </message>
    <message>
        <source>is a GGML file from before GGUF (2023); convert the original model again</source>
        <translation>ist eine GGML-Datei aus der Zeit vor GGUF (2023); wandeln Sie das ursprüngliche Modell neu um</translation>
    </message>
    <message>
        <source>is a compressed archive; unpack it first</source>
        <translation>ist ein komprimiertes Archiv; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>is a web page, probably the answer of a download that failed; download the file again</source>
        <translation>ist eine Webseite, wohl die Antwort auf einen gescheiterten Download; laden Sie die Datei noch einmal herunter</translation>
    </message>
    <message>
        <source>begins with a byte-swapped GGUF magic number; it is damaged or made for other processors</source>
        <translation>beginnt mit einer GGUF-Kennung in verkehrter Byte-Reihenfolge; sie ist beschädigt oder für andere Prozessoren gemacht</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; in its folder</source>
        <translation>ist ein Verweis von Git LFS, nicht die Datei selbst; führen Sie „git lfs pull“ in ihrem Ordner aus</translation>
    </message>
    <message>
        <source>is an HDF5 file; convert it to safetensors first</source>
        <translation>ist eine HDF5-Datei; wandeln Sie sie erst in safetensors um</translation>
    </message>
    <message>
        <source>is a NumPy array; convert it to safetensors first</source>
        <translation>ist ein NumPy-Array; wandeln Sie es erst in safetensors um</translation>
    </message>
    <message>
        <source>is a program or library, not a model</source>
        <translation>ist ein Programm oder eine Bibliothek, kein Modell</translation>
    </message>
    <message>
        <source>is empty; its download or copy has probably failed</source>
        <translation>ist leer; Download oder Kopie sind wohl gescheitert</translation>
    </message>
    <message>
        <source>begins with zeros only; its download or copy has probably failed</source>
        <translation>beginnt nur mit Nullen; Download oder Kopie sind wohl gescheitert</translation>
    </message>
    <message>
        <source>is JSON text, not a file of tensors; open the folder of the model instead</source>
        <translation>ist Text in JSON, keine Datei mit Tensoren; öffnen Sie stattdessen den Ordner des Modells</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes and reaches past the %3 that a header may have</source>
        <translation>%1 braucht %2 Bytes und reicht über die %3 hinaus, die Kopfdaten haben dürfen</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes, but the file ends %3 bytes further on; it is cut off or damaged</source>
        <translation>%1 braucht %2 Bytes, aber die Datei endet %3 Bytes weiter; sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>%1 declares %2 elements of %3 bytes, which overflows</source>
        <translation>%1 nennt %2 Elemente zu %3 Bytes, mehr als sich zählen lässt</translation>
    </message>
    <message>
        <source>%1 declares %2 entries, more than the %3 we accept</source>
        <translation>%1 nennt %2 Einträge, mehr als die %3, die angenommen werden</translation>
    </message>
    <message>
        <source>%1 declares %2 elements, more than the %3 we accept</source>
        <translation>%1 nennt %2 Elemente, mehr als die %3, die angenommen werden</translation>
    </message>
    <message>
        <source>%1 declares %2 tensors, more than the %3 we accept</source>
        <translation>%1 nennt %2 Tensoren, mehr als die %3, die angenommen werden</translation>
    </message>
    <message>
        <source>%1 has the unknown value type %2</source>
        <translation>%1 hat den unbekannten Werttyp %2</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions; at most %3 are allowed</source>
        <translation>%1 hat %2 Dimensionen; höchstens %3 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are allowed</source>
        <translation>%1 hat %2 Bytes; höchstens %3 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; 1 to %3 are allowed</source>
        <translation>%1 hat %2 Bytes; 1 bis %3 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 is followed by %2 bytes</source>
        <translation>nach %1 kommen noch %2 Bytes</translation>
    </message>
    <message>
        <source>the list of tensors</source>
        <translation>die Liste der Tensoren</translation>
    </message>
    <message>
        <source>the list of metadata</source>
        <translation>die Liste der Metadaten</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>die Anzahl der Tensoren</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>die Anzahl der Metadaten</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>die Anzahl der Einträge</translation>
    </message>
    <message>
        <source>the number of chunks</source>
        <translation>die Anzahl der Abschnitte</translation>
    </message>
    <message>
        <source>the magic number</source>
        <translation>die Kennung</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>dem Ende der Datei</translation>
    </message>
    <message>
        <source>the name of tensor %1</source>
        <translation>der Name von Tensor %1</translation>
    </message>
    <message>
        <source>the name of entry %1</source>
        <translation>der Name von Eintrag %1</translation>
    </message>
    <message>
        <source>the key of metadata entry %1</source>
        <translation>der Schlüssel von Eintrag %1 der Metadaten</translation>
    </message>
    <message>
        <source>the value of key %1</source>
        <translation>der Wert des Schlüssels %1</translation>
    </message>
    <message>
        <source>the name of the text</source>
        <translation>der Name des Textes</translation>
    </message>
    <message>
        <source>%1 is not &quot;GGUF&quot;; this is not a GGUF file</source>
        <translation>%1 ist nicht „GGUF“; dies ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>GGUF version 1 of 2023, which current programs no longer read; convert the original model again</source>
        <translation>GGUF-Version 1 von 2023, die heutige Programme nicht mehr lesen; wandeln Sie das ursprüngliche Modell neu um</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, made for other processors; convert it to little-endian first</source>
        <translation>eine GGUF-Datei im Format Big Endian, für andere Prozessoren gemacht; wandeln Sie sie erst in Little Endian um</translation>
    </message>
    <message>
        <source>GGUF version %1; versions 2 and 3 are known</source>
        <translation>GGUF-Version %1; bekannt sind die Versionen 2 und 3</translation>
    </message>
    <message>
        <source>tensor %1 has rows of %2 values, but %3 needs a multiple of %4</source>
        <translation>Tensor %1 hat Zeilen von %2 Werten, aber %3 braucht ein Vielfaches von %4</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, which begins at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>Tensor %1 beginnt bei Stelle %2 der Daten, die bei Byte %3 beginnen, aber die Datei endet bei Byte %4; sie ist abgeschnitten: laden oder kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>tensor %1 needs %2 bytes at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>Tensor %1 braucht %2 Bytes ab Byte %3, aber die Datei endet bei Byte %4; sie ist abgeschnitten: laden oder kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, not a multiple of the alignment %3</source>
        <translation>Tensor %1 beginnt bei Stelle %2 der Daten, keinem Vielfachen der Ausrichtung %3</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, but the tensor before it ends at %3</source>
        <translation>Tensor %1 beginnt bei Stelle %2 der Daten, aber der Tensor davor endet bei %3</translation>
    </message>
    <message>
        <source>tensor %1 is in another file of this split too</source>
        <translation>Tensor %1 steht auch in einer anderen Datei dieses geteilten Modells</translation>
    </message>
    <message>
        <source>a part of a split model without the key &quot;%1&quot;</source>
        <translation>ein Teil eines geteilten Modells ohne den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is not a number from 0 to %2</source>
        <translation>der Schlüssel „%1“ ist keine Zahl von 0 bis %2</translation>
    </message>
    <message>
        <source>key &quot;split.no&quot; is %1, but the split has only %2 files</source>
        <translation>der Schlüssel „split.no“ ist %1, aber das geteilte Modell hat nur %2 Dateien</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model, so its name must end with %3; give it its original name again</source>
        <translation>dies ist Datei %1 von %2 eines geteilten Modells, ihr Name muss also auf %3 enden; geben Sie ihr wieder den ursprünglichen Namen</translation>
    </message>
    <message>
        <source>its name says file %1 of %2, but its metadata say file %3 of %4</source>
        <translation>laut Namen ist es Datei %1 von %2, laut Metadaten Datei %3 von %4</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model; open the first one, %3</source>
        <translation>dies ist Datei %1 von %2 eines geteilten Modells; öffnen Sie die erste, %3</translation>
    </message>
    <message>
        <source>file %1 of this split model is missing: %2</source>
        <translation>Datei %1 dieses geteilten Modells fehlt: %2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>Tensor %1: %2</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
    <message>
        <source>custom rule &quot;%1&quot;: %2</source>
        <translation>eigene Regel „%1“: %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>pattern &quot;%1&quot;: %2 at offset %3</source>
        <translation>Muster „%1“: %2 an Stelle %3</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>Tensor „%1“</translation>
    </message>
    <message>
        <source>entry &quot;%1&quot;</source>
        <translation>Eintrag „%1“</translation>
    </message>
    <message>
        <source>%1 (a warning, refused because of --strict)</source>
        <translation>%1 (eine Warnung, wegen --strict abgelehnt)</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>das Gerät %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>its Vulkan is older than 1.1</source>
        <translation>sein Vulkan ist älter als 1.1</translation>
    </message>
    <message>
        <source>its shaders see too few buffers at once</source>
        <translation>seine Shader sehen zu wenige Puffer auf einmal</translation>
    </message>
    <message>
        <source>its workgroups are too small</source>
        <translation>seine Arbeitsgruppen sind zu klein</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>es kann nicht rechnen</translation>
    </message>
    <message>
        <source>Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used</source>
        <translation>Vulkan ist durch die Variable QUANTLOOM_VULKAN abgeschaltet: es rechnet der Prozessor</translation>
    </message>
    <message>
        <source>there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used</source>
        <translation>auf diesem Rechner gibt es kein Vulkan (libvulkan ist nicht installiert): es rechnet der Prozessor</translation>
    </message>
    <message>
        <source>the Vulkan of this computer is older than 1.1: the CPU is used</source>
        <translation>das Vulkan dieses Rechners ist älter als 1.1: es rechnet der Prozessor</translation>
    </message>
    <message>
        <source>%1 may use %2 more, and %3 needs %4: use a smaller type or context, or the CPU</source>
        <translation>%1 darf noch %2 belegen, und %3 braucht %4: nehmen Sie einen kleineren Typ oder Kontext oder den Prozessor</translation>
    </message>
    <message>
        <source>%1 gives out at most %2 at once, and %3 needs %4: use a smaller type, or the CPU</source>
        <translation>%1 gibt höchstens %2 auf einmal her, und %3 braucht %4: nehmen Sie einen kleineren Typ oder den Prozessor</translation>
    </message>
    <message>
        <source>%1 has too little memory for %2: use a smaller type or context, or the CPU</source>
        <translation>%1 hat zu wenig Speicher für %2: nehmen Sie einen kleineren Typ oder Kontext oder den Prozessor</translation>
    </message>
    <message>
        <source>%1 failed while %2 (%3)</source>
        <translation>%1 scheiterte bei %2 (%3)</translation>
    </message>
    <message>
        <source>this device cannot take hidden states; run it on the processor</source>
        <translation>dieses Gerät nimmt keine Zwischenzustände an; rechnen Sie auf dem Prozessor</translation>
    </message>
    <message>
        <source>this device does not collect the inputs of matrices; calibrate on the processor</source>
        <translation>dieses Gerät sammelt die Eingaben von Matrizen nicht; kalibrieren Sie auf dem Prozessor</translation>
    </message>
    <message>
        <source>llama.cpp has kernels of its own for these blocks; they run on every device</source>
        <translation>llama.cpp hat eigene Kernel für diese Blöcke; sie laufen auf jedem Gerät</translation>
    </message>
    <message>
        <source>no BF16 units; engines run such models in F16</source>
        <translation>keine BF16-Einheiten; Programme rechnen solche Modelle in F16</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin, from 7.5)</source>
        <translation>vor Ada keine FP8-Einheiten; vLLM entpackt FP8-Gewichte auf 16 Bit (Marlin, ab 7.5)</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin), which halves the memory</source>
        <translation>vor Ada keine FP8-Einheiten; vLLM entpackt FP8-Gewichte auf 16 Bit (Marlin), was den Speicher halbiert</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin (from 7.5 since the end of 2025)</source>
        <translation>vor Blackwell keine FP4-Einheiten; vLLM rechnet nur die Gewichte über Marlin (seit Ende 2025 ab 7.5)</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin, slower than INT4 there</source>
        <translation>vor Blackwell keine FP4-Einheiten; vLLM rechnet nur die Gewichte über Marlin, dort langsamer als INT4</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin</source>
        <translation>vor Blackwell keine FP4-Einheiten; vLLM rechnet nur die Gewichte über Marlin</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin, from 7.5 since the end of 2025): small in memory, no faster units</source>
        <translation>4-Bit-Gewichte werden beim Lesen auf 16 Bit entpackt (Marlin, seit Ende 2025 ab 7.5): klein im Speicher, keine schnelleren Einheiten</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin): small in memory, no faster units</source>
        <translation>4-Bit-Gewichte werden beim Lesen auf 16 Bit entpackt (Marlin): klein im Speicher, keine schnelleren Einheiten</translation>
    </message>
    <message>
        <source>its kernels in vLLM want inputs in BF16, which Turing lacks</source>
        <translation>seine Kernel in vLLM verlangen Eingaben in BF16, das Turing fehlt</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits (Marlin)</source>
        <translation>GPTQ und AWQ sind klein im Speicher und werden in 16 Bit gerechnet (Marlin)</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits</source>
        <translation>GPTQ und AWQ sind klein im Speicher und werden in 16 Bit gerechnet</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are computed in 16 bits by kernels in Triton; vLLM&apos;s own table does not list them for AMD</source>
        <translation>GPTQ und AWQ werden von Kerneln in Triton in 16 Bit gerechnet; vLLMs eigene Tabelle nennt sie nicht für AMD</translation>
    </message>
    <message>
        <source>GPTQ and AWQ run on x86-64</source>
        <translation>GPTQ und AWQ laufen auf x86-64</translation>
    </message>
    <message>
        <source>run GGUF: Q4_K_M or larger has kernels made for it</source>
        <translation>nehmen Sie GGUF: für Q4_K_M und größer gibt es eigene Kernel</translation>
    </message>
    <message>
        <source>its units compute in 16 bits</source>
        <translation>seine Einheiten rechnen in 16 Bit</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; weights are unpacked to 16 bits (Marlin)</source>
        <translation>vor Blackwell keine FP4-Einheiten; Gewichte werden auf 16 Bit entpackt (Marlin)</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; experts are unpacked to 16 bits (Triton, Marlin)</source>
        <translation>vor Blackwell keine FP4-Einheiten; Experten werden auf 16 Bit entpackt (Triton, Marlin)</translation>
    </message>
    <message>
        <source>half the memory at nearly no loss; for 4 bits run GGUF, or INT4 by GPTQ or AWQ</source>
        <translation>halber Speicher bei nahezu keinem Verlust; für 4 Bit nehmen Sie GGUF oder INT4 mit GPTQ oder AWQ</translation>
    </message>
    <message>
        <source>FP8 tensor cores, from 8.9</source>
        <translation>FP8-Tensorkerne, ab 8.9</translation>
    </message>
    <message>
        <source>FP8 tensor cores: half the memory, faster than 16 bits, nearly no loss</source>
        <translation>FP8-Tensorkerne: halber Speicher, schneller als 16 Bit, nahezu kein Verlust</translation>
    </message>
    <message>
        <source>FP8 tensor cores; blocks of 128x128 have kernels of their own (DeepGEMM)</source>
        <translation>FP8-Tensorkerne; Blöcke von 128x128 haben eigene Kernel (DeepGEMM)</translation>
    </message>
    <message>
        <source>FP8 tensor cores</source>
        <translation>FP8-Tensorkerne</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16; older versions of vLLM fall back to Marlin</source>
        <translation>FP4-Tensorkerne mit Gruppen von 16; ältere Versionen von vLLM weichen auf Marlin aus</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16</source>
        <translation>FP4-Tensorkerne mit Gruppen von 16</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 32</source>
        <translation>FP4-Tensorkerne mit Gruppen von 32</translation>
    </message>
    <message>
        <source>inputs stay in 16 bits, so the FP4 units are not used; NVFP4 with scaled inputs uses them</source>
        <translation>Eingaben bleiben in 16 Bit, deshalb ruhen die FP4-Einheiten; NVFP4 mit skalierten Eingaben nutzt sie</translation>
    </message>
    <message>
        <source>FP4 tensor cores; it needs scales of the inputs, and FP8_DYNAMIC is the safe choice without them</source>
        <translation>FP4-Tensorkerne; nötig sind Skalen der Eingaben, und ohne sie ist FP8_DYNAMIC die sichere Wahl</translation>
    </message>
    <message>
        <source>the units are there, but vLLM runs MXFP4 experts through Marlin on 12.x</source>
        <translation>die Einheiten sind da, aber vLLM rechnet MXFP4-Experten auf 12.x über Marlin</translation>
    </message>
    <message>
        <source>FP8 matrix units; engines convert E4M3 to its own variant (FNUZ) when they load</source>
        <translation>FP8-Matrixeinheiten; Programme wandeln E4M3 beim Laden in die eigene Variante (FNUZ) um</translation>
    </message>
    <message>
        <source>no kernels for AMD</source>
        <translation>keine Kernel für AMD</translation>
    </message>
    <message>
        <source>no FP4 units before CDNA 4; weights are unpacked</source>
        <translation>vor CDNA 4 keine FP4-Einheiten; Gewichte werden entpackt</translation>
    </message>
    <message>
        <source>FP8 matrix units: half the memory, nearly no loss</source>
        <translation>FP8-Matrixeinheiten: halber Speicher, nahezu kein Verlust</translation>
    </message>
    <message>
        <source>FP8 matrix units in the standard variant</source>
        <translation>FP8-Matrixeinheiten in der üblichen Variante</translation>
    </message>
    <message>
        <source>matrix instructions take MXFP4 with its scales as it is</source>
        <translation>Matrixbefehle nehmen MXFP4 samt Skalen, wie es ist</translation>
    </message>
    <message>
        <source>MXFP4 in its matrix units; FP8_DYNAMIC where quality comes first</source>
        <translation>MXFP4 in den Matrixeinheiten; FP8_DYNAMIC, wo die Qualität vorgeht</translation>
    </message>
    <message>
        <source>vLLM supports Radeon cards from RDNA 3 on</source>
        <translation>vLLM unterstützt Radeon-Karten ab RDNA 3</translation>
    </message>
    <message>
        <source>no FP4 units</source>
        <translation>keine FP4-Einheiten</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or ROCm</source>
        <translation>nehmen Sie GGUF mit llama.cpp auf Vulkan oder ROCm</translation>
    </message>
    <message>
        <source>no FP8 units</source>
        <translation>keine FP8-Einheiten</translation>
    </message>
    <message>
        <source>the units are there, in the standard variant, but most versions of ROCm&apos;s kernels do not use them</source>
        <translation>die Einheiten sind da, in der üblichen Variante, aber die meisten Versionen der ROCm-Kernel nutzen sie nicht</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for it</source>
        <translation>vLLM hat keine FP8-Kernel dafür</translation>
    </message>
    <message>
        <source>no kernels for Intel</source>
        <translation>keine Kernel für Intel</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or SYCL</source>
        <translation>nehmen Sie GGUF mit llama.cpp auf Vulkan oder SYCL</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; MLX has formats of its own</source>
        <translation>vLLM hat keine Kernel für Metal; MLX hat eigene Formate</translation>
    </message>
    <message>
        <source>no FP8 units, and vLLM has no kernels for Metal</source>
        <translation>keine FP8-Einheiten, und vLLM hat keine Kernel für Metal</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; in GGUF it runs</source>
        <translation>vLLM hat keine Kernel für Metal; in GGUF läuft es</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal</source>
        <translation>vLLM hat keine Kernel für Metal</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Metal</source>
        <translation>nehmen Sie GGUF mit llama.cpp auf Metal</translation>
    </message>
    <message>
        <source>computed in floats unless the CPU has AMX or AVX-512 BF16</source>
        <translation>in Gleitkommazahlen gerechnet, wenn der Prozessor weder AMX noch AVX-512 BF16 hat</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for CPUs</source>
        <translation>vLLM hat keine FP8-Kernel für Prozessoren</translation>
    </message>
    <message>
        <source>no kernels for CPUs in vLLM; in GGUF it runs</source>
        <translation>keine Kernel für Prozessoren in vLLM; in GGUF läuft es</translation>
    </message>
    <message>
        <source>no kernels for CPUs</source>
        <translation>keine Kernel für Prozessoren</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp; the speed is that of the memory, so smaller is faster</source>
        <translation>nehmen Sie GGUF mit llama.cpp; der Speicher bestimmt das Tempo, kleiner ist also schneller</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, data centre (10.0, 10.3)</source>
        <translation>NVIDIA Blackwell, Rechenzentrum (10.0, 10.3)</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, desktop (12.0, 12.1)</source>
        <translation>NVIDIA Blackwell, Arbeitsplatz (12.0, 12.1)</translation>
    </message>
    <message>
        <source>AMD RDNA 3 and 3.5</source>
        <translation>AMD RDNA 3 und 3.5</translation>
    </message>
    <message>
        <source>x86-64 or Arm, without a card</source>
        <translation>x86-64 oder Arm, ohne Karte</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder, not a file</source>
        <translation>%1 lässt sich nicht öffnen: es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot open %1: it is a device or pipe, not a file</source>
        <translation>%1 lässt sich nicht öffnen: es ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>cannot open folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot open for writing %1: %2</source>
        <translation>%1 lässt sich nicht zum Schreiben öffnen: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>cannot read byte %1 of %2: %3</source>
        <translation>Byte %1 von %2 lässt sich nicht lesen: %3</translation>
    </message>
    <message>
        <source>cannot map %1 of %2: %3</source>
        <translation>%1 von %2 lassen sich nicht in den Speicher einblenden: %3</translation>
    </message>
    <message>
        <source>cannot examine %1: %2</source>
        <translation>%1 lässt sich nicht untersuchen: %2</translation>
    </message>
    <message>
        <source>cannot list folder %1: %2</source>
        <translation>der Inhalt des Ordners %1 lässt sich nicht auflisten: %2</translation>
    </message>
    <message>
        <source>cannot ask for the free space of %1: %2</source>
        <translation>der freie Platz von %1 lässt sich nicht erfragen: %2</translation>
    </message>
    <message>
        <source>cannot write to &quot;%1&quot;: it does not end with a file name</source>
        <translation>nach „%1“ lässt sich nicht schreiben: es endet nicht mit einem Dateinamen</translation>
    </message>
    <message>
        <source>cannot write to %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot write %1 at byte %2 of %3: %4</source>
        <translation>%1 bei Byte %2 von %3 lassen sich nicht schreiben: %4</translation>
    </message>
    <message>
        <source>cannot write %1: the name has %2 bytes, and this file system allows %3 (with &quot;%4&quot; behind it while writing); choose a shorter name</source>
        <translation>%1 lässt sich nicht schreiben: der Name hat %2 Bytes, und dieses Dateisystem erlaubt %3 (beim Schreiben mit „%4“ dahinter); wählen Sie einen kürzeren Namen</translation>
    </message>
    <message>
        <source>cannot write %1: it will have %2, and the file system of this folder (FAT) ends files at 4 GiB; split the output or choose another disk</source>
        <translation>%1 lässt sich nicht schreiben: die Datei wird %2 groß, und im Dateisystem dieses Ordners (FAT) enden Dateien bei 4 GiB; teilen Sie die Ausgabe, oder wählen Sie einen anderen Datenträger</translation>
    </message>
    <message>
        <source>cannot write %1: it needs %2, but only %3 are free in %4; free %5 or choose another folder</source>
        <translation>%1 lässt sich nicht schreiben: nötig sind %2, aber in %4 sind nur %3 frei; geben Sie %5 frei, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot write %1: the folder %2 does not exist</source>
        <translation>%1 lässt sich nicht schreiben: den Ordner %2 gibt es nicht</translation>
    </message>
    <message>
        <source>cannot write %1: %2 is a file, not a folder</source>
        <translation>%1 lässt sich nicht schreiben: %2 ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>cannot write %1: there is a folder of this name</source>
        <translation>%1 lässt sich nicht schreiben: es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>cannot rename to %1: %2</source>
        <translation>die fertige Datei lässt sich nicht in %1 umbenennen: %2</translation>
    </message>
    <message>
        <source>cannot bring to the disk the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht auf den Datenträger bringen: %2</translation>
    </message>
    <message>
        <source>cannot bring to the disk %1: %2</source>
        <translation>%1 lässt sich nicht auf den Datenträger bringen: %2</translation>
    </message>
    <message>
        <source>cannot reserve %1 for %2: %3</source>
        <translation>%1 lassen sich nicht für %2 reservieren: %3</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot empty %1: %2</source>
        <translation>%1 lässt sich nicht leeren: %2</translation>
    </message>
    <message>
        <source>cannot append to %1: %2</source>
        <translation>an %1 lässt sich nichts anhängen: %2</translation>
    </message>
    <message>
        <source>cannot remove the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or allow it to be overwritten</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben</translation>
    </message>
    <message>
        <source>%1 exists already; replace it with --overwrite, or choose another output</source>
        <translation>%1 gibt es schon; ersetzen Sie es mit --overwrite, oder wählen Sie eine andere Ausgabe</translation>
    </message>
    <message>
        <source>%1 exists already and is not replaced</source>
        <translation>%1 gibt es schon und wird nicht ersetzt</translation>
    </message>
    <message>
        <source>%1 has appeared meanwhile and is not replaced</source>
        <translation>%1 ist inzwischen entstanden und wird nicht ersetzt</translation>
    </message>
    <message>
        <source>%1 is being written by another job; wait for it, or choose another name</source>
        <translation>%1 wird gerade von einem anderen Auftrag geschrieben; warten Sie darauf, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 a file of this kind may have</source>
        <translation>%1 hat %2, mehr als die %3, die eine Datei dieser Art haben darf</translation>
    </message>
    <message>
        <source>ends at byte %1, but had %2 bytes when it was opened; something is changing this file</source>
        <translation>endet bei Byte %1, hatte aber %2 Bytes, als sie geöffnet wurde; etwas ändert diese Datei</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1; raise the limit of open files (ulimit -n)</source>
        <translation>%1; erhöhen Sie die Grenze für offene Dateien (ulimit -n)</translation>
    </message>
    <message>
        <source>%1; free some space or choose another folder</source>
        <translation>%1; schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1; your quota on this file system is used up</source>
        <translation>%1; Ihr Kontingent auf diesem Dateisystem ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1; choose a folder on a writable file system</source>
        <translation>%1; wählen Sie einen Ordner auf einem beschreibbaren Dateisystem</translation>
    </message>
    <message>
        <source>has %1 bytes, too few for an importance matrix</source>
        <translation>hat %1 Bytes, zu wenig für eine Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing or not a number; this is not a complete importance matrix</source>
        <translation>der Schlüssel „%1“ fehlt oder ist keine Zahl; dies ist keine vollständige Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>key &quot;general.type&quot; is not &quot;imatrix&quot;; this is not an importance matrix</source>
        <translation>der Schlüssel „general.type“ ist nicht „imatrix“; dies ist keine Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>key &quot;imatrix.datasets&quot; is missing or not a list of strings; this is not a complete importance matrix</source>
        <translation>der Schlüssel „imatrix.datasets“ fehlt oder ist keine Liste von Texten; dies ist keine vollständige Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2 instead of F32</source>
        <translation>Tensor %1 hat den Typ %2 statt F32</translation>
    </message>
    <message>
        <source>holds no sums; this is not a complete importance matrix</source>
        <translation>enthält keine Summen; dies ist keine vollständige Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values, which do not share out among %3 counts</source>
        <translation>Tensor %1 hat %2 Werte, die sich nicht auf %3 Zähler verteilen lassen</translation>
    </message>
    <message>
        <source>value %1 is %2, which no sum of squares can be; make the importance matrix again</source>
        <translation>Wert %1 ist %2, was keine Summe von Quadraten sein kann; erstellen Sie die Wichtigkeitsmatrix neu</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined: tensor %3 has %4 values in one and %5 in the other</source>
        <translation>%1 und %2 lassen sich nicht zusammenfassen: Tensor %3 hat in der einen %4 Werte und in der anderen %5</translation>
    </message>
    <message>
        <source>has no entries</source>
        <translation>hat keine Einträge</translation>
    </message>
    <message>
        <source>no entry has seen anything</source>
        <translation>kein Eintrag hat etwas gesehen</translation>
    </message>
    <message>
        <source>tensor %1 has no values</source>
        <translation>Tensor %1 hat keine Werte</translation>
    </message>
    <message>
        <source>an object of modules and numbers is expected</source>
        <translation>erwartet wird ein Objekt aus Modulen und Zahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>„%1“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>says nothing of the largest inputs of this model; collect it with `quantloom imatrix MODEL --text FILE`, other programs do not measure them</source>
        <translation>sagt nichts über die größten Eingaben dieses Modells; sammeln Sie sie mit `quantloom imatrix MODEL --text FILE`, andere Programme messen sie nicht</translation>
    </message>
    <message>
        <source>%1 is %2, but the largest magnitude of inputs is above 0</source>
        <translation>%1 ist %2, aber der größte Betrag der Eingaben liegt über 0</translation>
    </message>
    <message>
        <source>names no module of this model</source>
        <translation>nennt kein Modul dieses Modells</translation>
    </message>
    <message>
        <source>%1 names %2 modules that the model has not, the first is %3</source>
        <translation>%1 nennt %2 Module, die das Modell nicht hat, das erste ist %3</translation>
    </message>
    <message>
        <source>%1 is the file that is read (%2); choose another output</source>
        <translation>%1 ist die Datei, die gelesen wird (%2); wählen Sie eine andere Ausgabe</translation>
    </message>
    <message>
        <source>%1 is there from an interrupted job; continue it with --resume, or start from the beginning with --overwrite</source>
        <translation>%1 stammt von einem unterbrochenen Auftrag; setzen Sie ihn mit --resume fort, oder beginnen Sie mit --overwrite von vorn</translation>
    </message>
    <message>
        <source>%1 belongs to another job (%2) than this one (%3), so it cannot be continued; start from the beginning with --overwrite, or choose another output</source>
        <translation>%1 gehört zu einem anderen Auftrag (%2) als diesem (%3) und lässt sich nicht fortsetzen; beginnen Sie mit --overwrite von vorn, oder wählen Sie eine andere Ausgabe</translation>
    </message>
    <message>
        <source>%1 is a file; the model becomes a folder, so choose another name</source>
        <translation>%1 ist eine Datei; das Modell wird ein Ordner, wählen Sie also einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is the folder that is read; choose another output</source>
        <translation>%1 ist der Ordner, der gelesen wird; wählen Sie eine andere Ausgabe</translation>
    </message>
    <message>
        <source>%1 holds a model already (%2); replace it with --overwrite, or choose another output</source>
        <translation>%1 enthält schon ein Modell (%2); ersetzen Sie es mit --overwrite, oder wählen Sie eine andere Ausgabe</translation>
    </message>
    <message>
        <source>the plan cannot be carried out</source>
        <translation>der Plan lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>not a journal of an interrupted job; overwrite to start from the beginning</source>
        <translation>kein Protokoll eines unterbrochenen Auftrags; überschreiben Sie, um von vorn zu beginnen</translation>
    </message>
    <message>
        <source>a journal of another version of the program; overwrite to start from the beginning</source>
        <translation>ein Protokoll einer anderen Version des Programms; überschreiben Sie, um von vorn zu beginnen</translation>
    </message>
    <message>
        <source>the job was cancelled before it began</source>
        <translation>der Auftrag wurde abgebrochen, bevor er begann</translation>
    </message>
    <message>
        <source>the job was cancelled</source>
        <translation>der Auftrag wurde abgebrochen</translation>
    </message>
    <message>
        <source>there was not enough memory for the job; close other programs or lower the memory limit</source>
        <translation>der Speicher reichte für den Auftrag nicht; schließen Sie andere Programme, oder senken Sie die Speichergrenze</translation>
    </message>
    <message>
        <source>not enough memory; lower the memory limit or the number of threads</source>
        <translation>nicht genug Speicher; senken Sie die Speichergrenze oder die Anzahl der Threads</translation>
    </message>
    <message>
        <source>not enough memory to read the output back</source>
        <translation>nicht genug Speicher, um die Ausgabe zurückzulesen</translation>
    </message>
    <message>
        <source>the job broke off with an internal error: %1</source>
        <translation>der Auftrag brach mit einem inneren Fehler ab: %1</translation>
    </message>
    <message>
        <source>%1 was changed after an interrupted job had finished it; start from the beginning with --overwrite</source>
        <translation>%1 wurde geändert, nachdem ein unterbrochener Auftrag es fertig hatte; beginnen Sie mit --overwrite von vorn</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at</source>
        <translation>%1 hat sich geändert, seit es gelesen wurde</translation>
    </message>
    <message>
        <source>%1 is not as planned when read back: %2</source>
        <translation>%1 ist beim Zurücklesen nicht wie geplant: %2</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>die Datei hat %1 Bytes statt %2</translation>
    </message>
    <message>
        <source>it has %1 tensors instead of %2</source>
        <translation>die Datei hat %1 Tensoren statt %2</translation>
    </message>
    <message>
        <source>it is no longer a copy of %1</source>
        <translation>die Datei ist keine Kopie von %1 mehr</translation>
    </message>
    <message>
        <source>the header has another byte at %1</source>
        <translation>die Kopfdaten haben bei %1 ein anderes Byte</translation>
    </message>
    <message>
        <source>tensor %1 reads back differently from what was written, in bytes %2 to %3 of %4; the disk or the memory of this machine is not reliable</source>
        <translation>Tensor %1 liest sich anders zurück, als er geschrieben wurde, in den Bytes %2 bis %3 von %4; Datenträger oder Speicher dieses Rechners sind nicht verlässlich</translation>
    </message>
    <message>
        <source>tensor %1 cannot be written as %2: %3</source>
        <translation>Tensor %1 lässt sich nicht als %2 schreiben: %3</translation>
    </message>
    <message>
        <source>this type has no encoder</source>
        <translation>diesen Typ kann das Programm nicht kodieren</translation>
    </message>
    <message>
        <source>the importance matrix has nothing for a tensor of its shape</source>
        <translation>die Wichtigkeitsmatrix hat nichts für einen Tensor dieser Form</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values that are NaN or infinite and cannot be quantised to %3; the source is damaged, or keep the tensor with a rule &quot;^%4$=keep&quot;</source>
        <translation>Tensor %1 hat %2 Werte, die NaN oder unendlich sind und sich nicht zu %3 quantisieren lassen; die Quelle ist beschädigt, oder behalten Sie den Tensor mit einer Regel „^%4$=keep“</translation>
    </message>
    <message>
        <source>tensor %1 has values too large for %2: %3 of them would come back as NaN or infinite; choose another type for it, for example with a rule &quot;^%4$=BF16&quot;</source>
        <translation>Tensor %1 hat Werte, die für %2 zu groß sind: %3 davon kämen als NaN oder unendlich zurück; wählen Sie einen anderen Typ für ihn, etwa mit einer Regel „^%4$=BF16“</translation>
    </message>
    <message>
        <source>the written file has no tensor %1</source>
        <translation>die geschriebene Datei hat keinen Tensor %1</translation>
    </message>
    <message>
        <source>%1 has another shape in the written file</source>
        <translation>%1 hat in der geschriebenen Datei eine andere Form</translation>
    </message>
    <message>
        <source>nothing of %1 is written</source>
        <translation>von %1 wird nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 is copied as %2, which cannot be decoded</source>
        <translation>%1 wird als %2 kopiert, was sich nicht dekodieren lässt</translation>
    </message>
    <message>
        <source>no types to compare</source>
        <translation>keine Typen zum Vergleichen</translation>
    </message>
    <message>
        <source>no tensor was measured</source>
        <translation>kein Tensor wurde gemessen</translation>
    </message>
    <message>
        <source>%1 (and %2 other tensors)</source>
        <translation>%1 (und %2 weitere Tensoren)</translation>
    </message>
    <message>
        <source>it is not written</source>
        <translation>er wird nicht geschrieben</translation>
    </message>
    <message>
        <source>it would become %1</source>
        <translation>er würde zu %1</translation>
    </message>
    <message>
        <source>no values: give 1 to %1 numbers, separated by commas</source>
        <translation>keine Werte: geben Sie 1 bis %1 Zahlen an, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1 values are too many: at most %2</source>
        <translation>%1 Werte sind zu viele: höchstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that a float can hold; write 0.25 or 2.5e-1</source>
        <translation>„%1“ ist keine Zahl, die in ein float passt; schreiben Sie 0.25 oder 2.5e-1</translation>
    </message>
    <message>
        <source>value %1 is %2: only finite numbers can be quantised</source>
        <translation>Wert %1 ist %2: nur endliche Zahlen lassen sich quantisieren</translation>
    </message>
    <message>
        <source>%1 stores rows of a multiple of %2 values, and this one has %3</source>
        <translation>%1 speichert Zeilen aus einem Vielfachen von %2 Werten, und diese hat %3</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1</source>
        <translation>ab Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object at byte %2</source>
        <translation>der Schlüssel %1 kommt bei Byte %2 zum zweiten Mal in einem Objekt vor</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object</source>
        <translation>der Schlüssel %1 kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep at byte %2</source>
        <translation>bei Byte %2 tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>%1 bytes of JSON, more than the limit of %2</source>
        <translation>%1 Bytes JSON, mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation>erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>„%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers of at least 0</source>
        <translation>eine Liste ganzer Zahlen ab 0</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>the name of a type</source>
        <translation>der Name eines Typs</translation>
    </message>
    <message>
        <source>a pattern that is not empty</source>
        <translation>ein nicht leeres Muster</translation>
    </message>
    <message>
        <source>a number of GiB, such as 24</source>
        <translation>eine Zahl in GiB wie 24</translation>
    </message>
    <message>
        <source>a share of the memory, above 0 and at most 1</source>
        <translation>ein Anteil des Speichers über 0 und höchstens 1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;; known are %2</source>
        <translation>unbekanntes Feld „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>the cache cannot be %1: its %2 values of a layer are not a multiple of 32; choose F16</source>
        <translation>der Cache kann nicht %1 sein: seine %2 Werte je Schicht sind kein Vielfaches von 32; wählen Sie F16</translation>
    </message>
    <message>
        <source>unknown type of cache &quot;%1&quot;; there are F16, Q8_0, Q4_0 and FP8</source>
        <translation>unbekannter Typ des Caches „%1“; es gibt F16, Q8_0, Q4_0 und FP8</translation>
    </message>
    <message>
        <source>llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0</source>
        <translation>llama.cpp hat keinen Cache in FP8; wählen Sie F16, Q8_0 oder Q4_0</translation>
    </message>
    <message>
        <source>vLLM has no %1 cache; choose F16 or FP8</source>
        <translation>vLLM hat keinen Cache in %1; wählen Sie F16 oder FP8</translation>
    </message>
    <message>
        <source>config.json does not have %1, so the memory that the model needs besides its weights is not known</source>
        <translation>config.json hat %1 nicht, deshalb ist der Speicher, den das Modell neben den Gewichten braucht, nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is missing in the metadata, so the memory that the model needs besides its weights is not known</source>
        <translation>%1 fehlt in den Metadaten, deshalb ist der Speicher, den das Modell neben den Gewichten braucht, nicht bekannt</translation>
    </message>
    <message>
        <source>no preset can be planned for this model: %1</source>
        <translation>für dieses Modell lässt sich keine Voreinstellung planen: %1</translation>
    </message>
    <message>
        <source>nothing fits: the smallest is %1; a shorter context, a smaller type of cache or an importance matrix for smaller types may help</source>
        <translation>nichts passt: das kleinste ist %1; ein kürzerer Kontext, ein kleinerer Typ des Caches oder eine Wichtigkeitsmatrix für kleinere Typen kann helfen</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin, %8 % of %9</source>
        <translation>%1 Gewichte + %2 Einbettung + %3 Cache für %4 Token (%5) + %6 Puffer + %7 Reserve, %8 % von %9</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin, %7 % of %8</source>
        <translation>%1 Gewichte + %2 Cache für %3 Token (%4) + %5 Puffer + %6 Reserve, %7 % von %8</translation>
    </message>
    <message>
        <source>no engine reads the result</source>
        <translation>kein Programm liest das Ergebnis</translation>
    </message>
    <message>
        <source>the bytes of the planned tensors</source>
        <translation>die Bytes der geplanten Tensoren</translation>
    </message>
    <message>
        <source>the bytes of token_embd.weight as planned</source>
        <translation>die Bytes von token_embd.weight, wie geplant</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3; %4 layers keep a window only</source>
        <translation>%1 Token in %2 Schichten, %3; %4 Schichten behalten nur ein Fenster</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3</source>
        <translation>%1 Token in %2 Schichten, %3</translation>
    </message>
    <message>
        <source>one step of 2048 tokens, logits of 256 sequences</source>
        <translation>ein Schritt von 2048 Token, Logits von 256 Sequenzen</translation>
    </message>
    <message>
        <source>one batch of 512 tokens, flash attention</source>
        <translation>ein Stapel von 512 Token, Flash Attention</translation>
    </message>
    <message>
        <source>rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation</source>
        <translation>Faustregel: 4 %, mindestens 512 MiB, für Treiber, Bildschirm und Verschnitt</translation>
    </message>
    <message>
        <source>%1 does not run there: %2</source>
        <translation>%1 läuft dort nicht: %2</translation>
    </message>
    <message>
        <source>no engine reads all types of this file</source>
        <translation>kein Programm liest alle Typen dieser Datei</translation>
    </message>
    <message>
        <source>best served as %1: %2</source>
        <translation>am besten als %1 betrieben: %2</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>schließende Klammer ohne öffnende</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>schließende ] der Zeichenklasse fehlt</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>vor der Wiederholung steht nichts, was sich wiederholen lässt</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>Bereich der Zeichenklasse in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>Zahlen der Wiederholung {} in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ am Ende des Musters</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>unbekanntes Zeichen nach \</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>die Rückschau hat keine feste Länge</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>Verweis auf eine Gruppe, die es nicht gibt</translation>
    </message>
    <message>
        <source>in safetensors an importance matrix only serves to scale inputs, and this one does not say how large they become; collect it from a text, which measures that</source>
        <translation>in safetensors dient eine Wichtigkeitsmatrix nur dazu, Eingaben zu skalieren, und diese sagt nicht, wie groß sie werden; sammeln Sie sie aus einem Text, was das misst</translation>
    </message>
    <message>
        <source>the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 take scales of inputs from it</source>
        <translation>die Wichtigkeitsmatrix ändert hier nichts: von den Typen in safetensors nehmen nur FP8 und NVFP4 daraus Skalen der Eingaben</translation>
    </message>
    <message>
        <source>this expert was given no token in the calibration: the scale of its inputs is that of the expert of its layer with the largest; calibrate with every expert seeing every token</source>
        <translation>dieser Experte bekam bei der Kalibrierung kein Token: die Skala seiner Eingaben ist die des Experten seiner Schicht mit der größten; kalibrieren Sie so, dass jeder Experte jedes Token sieht</translation>
    </message>
    <message>
        <source>the experts stay in MXFP4 blocks of gpt-oss instead of becoming %1: engines read other types of them in another layout</source>
        <translation>die Experten bleiben in MXFP4-Blöcken von gpt-oss, statt %1 zu werden: Programme lesen andere Typen davon in einem anderen Aufbau</translation>
    </message>
    <message>
        <source>experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method mxfp4), in which nothing else can be quantised; keep the other matrices, or write GGUF</source>
        <translation>Experten in MXFP4-Blöcken von gpt-oss haben eine eigene Konfiguration (quant_method mxfp4), in der nichts anderes quantisiert sein kann; behalten Sie die anderen Matrizen, oder schreiben Sie GGUF</translation>
    </message>
    <message>
        <source>the name has %1 bytes; GGUF readers accept %2</source>
        <translation>der Name hat %1 Bytes; Leser von GGUF nehmen %2 an</translation>
    </message>
    <message>
        <source>has %1 dimensions; GGUF holds %2</source>
        <translation>hat %1 Dimensionen; GGUF fasst %2</translation>
    </message>
    <message>
        <source>the output would be split into %1 files; a split has at most %2, so choose a larger size per file</source>
        <translation>die Ausgabe würde in %1 Dateien geteilt; möglich sind höchstens %2, wählen Sie also eine größere Größe je Datei</translation>
    </message>
    <message>
        <source>no program loads this file: %1 are of ik_llama.cpp only, and other tensors have types that it does not know</source>
        <translation>kein Programm lädt diese Datei: %1 gibt es nur in ik_llama.cpp, und andere Tensoren haben Typen, die es nicht kennt</translation>
    </message>
    <message>
        <source>another tensor has this name already</source>
        <translation>ein anderer Tensor hat diesen Namen schon</translation>
    </message>
    <message>
        <source>sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several GPUs, and some versions of vLLM refuse it</source>
        <translation>Größen, die kein Vielfaches von 128 sind: FP8_BLOCK lässt sich davon nicht auf mehrere Grafikkarten verteilen, und manche Versionen von vLLM lehnen es ab</translation>
    </message>
    <message>
        <source>NVFP4 without a scale of the whole tensor, because %1</source>
        <translation>NVFP4 ohne Skala des ganzen Tensors, weil %1</translation>
    </message>
    <message>
        <source>needs an importance matrix, and the one given has nothing for this tensor</source>
        <translation>braucht eine Wichtigkeitsmatrix, und die gegebene hat nichts für diesen Tensor</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>braucht eine Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>there is no tokenizer.json</source>
        <translation>es gibt keine tokenizer.json</translation>
    </message>
    <message>
        <source>the tokenizer files are damaged: %1</source>
        <translation>die Dateien des Tokenizers sind beschädigt: %1</translation>
    </message>
    <message>
        <source>this is no SentencePiece model, or not the whole of one</source>
        <translation>dies ist kein SentencePiece-Modell oder kein vollständiges</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot; (tokenizer.ggml.pre) is not known</source>
        <translation>der Vor-Tokenizer „%1“ (tokenizer.ggml.pre) ist nicht bekannt</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges</source>
        <translation>in den Metadaten fehlen tokenizer.ggml.tokens oder tokenizer.ggml.merges</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens</source>
        <translation>in den Metadaten fehlt tokenizer.ggml.tokens</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.scores</source>
        <translation>in den Metadaten fehlt tokenizer.ggml.scores</translation>
    </message>
    <message>
        <source>there is no &quot;model&quot;</source>
        <translation>es gibt kein „model“</translation>
    </message>
    <message>
        <source>the model has no &quot;vocab&quot;</source>
        <translation>das Modell hat kein „vocab“</translation>
    </message>
    <message>
        <source>the model has no &quot;merges&quot;</source>
        <translation>das Modell hat keine „merges“</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has the id %2, but by config.json the model has %3 tokens</source>
        <translation>Token „%1“ hat die Nummer %2, aber laut config.json hat das Modell %3 Token</translation>
    </message>
    <message>
        <source>the tokens &quot;%1&quot; and &quot;%2&quot; have the same id %3</source>
        <translation>die Token „%1“ und „%2“ haben dieselbe Nummer %3</translation>
    </message>
    <message>
        <source>text cannot be turned into tokens: the tokenizer is of the kind &quot;%1&quot;, and only byte-level BPE (gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known</source>
        <translation>Text lässt sich nicht in Token verwandeln: der Tokenizer ist von der Art „%1“, und bekannt sind nur BPE auf Bytes (gpt2), SentencePiece (llama, t5) und WordPiece (bert)</translation>
    </message>
    <message>
        <source>the model lacks %1</source>
        <translation>dem Modell fehlt %1</translation>
    </message>
    <message>
        <source>%1 has %2 rows of %3 values, but %4 of %5 are expected</source>
        <translation>%1 hat %2 Zeilen von %3 Werten, erwartet werden %4 von %5</translation>
    </message>
    <message>
        <source>there is no preview for the architecture %1 yet; there is one for %2</source>
        <translation>für die Architektur %1 gibt es noch keine Vorschau; es gibt eine für %2</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it chooses experts in a way that is not known (%1 = %2)</source>
        <translation>für dieses Modell gibt es noch keine Vorschau: es wählt Experten auf eine Art, die nicht bekannt ist (%1 = %2)</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it is not known what is done with %1</source>
        <translation>für dieses Modell gibt es noch keine Vorschau: es ist nicht bekannt, was mit %1 geschieht</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: its rotation is scaled in the way &quot;%1&quot;, which is not known</source>
        <translation>für dieses Modell gibt es noch keine Vorschau: seine Rotation wird auf die Art „%1“ skaliert, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: %1 is not known</source>
        <translation>für dieses Modell gibt es noch keine Vorschau: %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 takes %2 MB as float, which this machine does not have free</source>
        <translation>%1 braucht als Gleitkommazahlen %2 MB, die auf diesem Rechner nicht frei sind</translation>
    </message>
    <message>
        <source>%1 has a NaN or infinite value in rows %2 to %3, so nothing can be computed with it</source>
        <translation>%1 hat in den Zeilen %2 bis %3 einen Wert, der NaN oder unendlich ist; damit lässt sich nichts berechnen</translation>
    </message>
    <message>
        <source>not enough memory to run the model; take shorter texts or fewer of them at a time</source>
        <translation>nicht genug Speicher, um das Modell auszuführen; nehmen Sie kürzere Texte oder weniger auf einmal</translation>
    </message>
    <message>
        <source>the model gives NaN or infinite values, so nothing can be said of it: one of its weights is damaged, or was quantised to something that is none</source>
        <translation>das Modell liefert NaN oder unendliche Werte, deshalb lässt sich nichts darüber sagen: eines seiner Gewichte ist beschädigt oder unbrauchbar quantisiert</translation>
    </message>
    <message>
        <source>the prompt is empty, and the model has no token to begin a text with</source>
        <translation>die Eingabe ist leer, und das Modell hat kein Token für den Anfang eines Textes</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens; with %2 more the text would be longer than the %3 that the model was made for</source>
        <translation>die Eingabe hat %1 Token; mit %2 weiteren wäre der Text länger als die %3, für die das Modell gemacht ist</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 layers of %2 and %3 tokens in the vocabulary against %4 layers of %5 and %6 tokens</source>
        <translation>die beiden Modelle sind nicht Formen desselben: %1 Schichten der Breite %2 und %3 Token im Wortschatz gegen %4 Schichten der Breite %5 und %6 Token</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 and %2 tokens in their vocabularies</source>
        <translation>die beiden Modelle sind nicht Formen desselben: %1 und %2 Token im Wortschatz</translation>
    </message>
    <message>
        <source>chunks need at least %1 tokens</source>
        <translation>Abschnitte brauchen mindestens %1 Token</translation>
    </message>
    <message>
        <source>the text has %1 tokens, fewer than one chunk of %2; take a longer text, or shorter chunks</source>
        <translation>der Text hat %1 Token, weniger als ein Abschnitt von %2; nehmen Sie einen längeren Text oder kürzere Abschnitte</translation>
    </message>
    <message>
        <source>the inputs of %1 become infinite or NaN on this text, so they have no sums; the model is damaged, or overflows on it</source>
        <translation>die Eingaben von %1 werden bei diesem Text unendlich oder NaN und haben keine Summen; das Modell ist beschädigt oder läuft dabei über</translation>
    </message>
    <message>
        <source>the reference has no tensor %1, so it cannot be put back</source>
        <translation>das Original hat keinen Tensor %1, er lässt sich also nicht zurücksetzen</translation>
    </message>
    <message>
        <source>%1 has another shape in the reference</source>
        <translation>%1 hat im Original eine andere Form</translation>
    </message>
    <message>
        <source>not a recipe, it has no &quot;%1&quot;</source>
        <translation>kein Rezept, es hat kein „%1“</translation>
    </message>
    <message>
        <source>a recipe of version %1; this program reads version %2</source>
        <translation>ein Rezept der Version %1; dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of quantloom or llama-quantize</source>
        <translation>kein Rezept; weder ein Rezept in JSON noch Regeln REGEX=TYPE noch ein Befehl von quantloom oder llama-quantize</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas</source>
        <translation>schreiben Sie REGEX=TYPE, etwa attn_v=q6_K; Regeln werden durch Kommas getrennt</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K</source>
        <translation>schreiben Sie REGEX=TYPE, etwa attn_v=q6_K</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=Q6_K</source>
        <translation>schreiben Sie REGEX=TYPE, etwa attn_v=Q6_K</translation>
    </message>
    <message>
        <source>there is no rule; write REGEX=TYPE</source>
        <translation>da ist keine Regel; schreiben Sie REGEX=TYPE</translation>
    </message>
    <message>
        <source>there is no custom rule; write REGEX=TYPE,REGEX=TYPE</source>
        <translation>da ist keine eigene Regel; schreiben Sie REGEX=TYPE,REGEX=TYPE</translation>
    </message>
    <message>
        <source>unknown search &quot;%1&quot;; there are fast and best</source>
        <translation>unbekannte Suche „%1“; es gibt fast und best</translation>
    </message>
    <message>
        <source>unknown container &quot;%1&quot;; there are gguf and safetensors</source>
        <translation>unbekanntes Dateiformat „%1“; es gibt gguf und safetensors</translation>
    </message>
    <message>
        <source>unknown dialect &quot;%1&quot;; there are compressed-tensors, modelopt and deepseek</source>
        <translation>unbekannter Dialekt „%1“; es gibt compressed-tensors, modelopt und deepseek</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; the nearest are %2</source>
        <translation>unbekannter Typ „%1“; die ähnlichsten sind %2</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; the nearest are %2</source>
        <translation>unbekannte Voreinstellung „%1“; die ähnlichsten sind %2</translation>
    </message>
    <message>
        <source>%1 is a type of models in safetensors (--to safetensors); the nearest for GGUF is %2</source>
        <translation>%1 ist ein Typ für Modelle in safetensors (--to safetensors); der ähnlichste für GGUF ist %2</translation>
    </message>
    <message>
        <source>%1 is a preset for GGUF; the nearest for safetensors is %2</source>
        <translation>%1 ist eine Voreinstellung für GGUF; die ähnlichste für safetensors ist %2</translation>
    </message>
    <message>
        <source>the command names no file type that is known; the nearest to %1 are %2</source>
        <translation>der Befehl nennt keinen bekannten Dateityp; %1 am ähnlichsten sind %2</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and llama-quantize writes GGUF only</source>
        <translation>das Rezept ist für safetensors, und llama-quantize schreibt nur GGUF</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and rules of llama-quantize are for GGUF</source>
        <translation>das Rezept ist für safetensors, und Regeln von llama-quantize sind für GGUF</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 fehlt der Wert</translation>
    </message>
    <message>
        <source>%1: there is no such type; `quantloom types` lists them</source>
        <translation>%1: einen solchen Typ gibt es nicht; `quantloom types` zählt sie auf</translation>
    </message>
    <message>
        <source>%1 is a recipe for %2, whose tensors have other names than those of %3; choose the type with --type, or another output</source>
        <translation>%1 ist ein Rezept für %2, dessen Tensoren andere Namen haben als die von %3; wählen Sie den Typ mit --type oder eine andere Ausgabe</translation>
    </message>
    <message>
        <source>a single quote (&apos;) of the command does not end</source>
        <translation>ein einfaches Anführungszeichen (&apos;) des Befehls wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a double quote (&quot;) of the command does not end</source>
        <translation>ein doppeltes Anführungszeichen (&quot;) des Befehls wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a preset needs a name with letters or digits</source>
        <translation>eine Voreinstellung braucht einen Namen mit Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>there is a preset &quot;%1&quot; already (%2); choose another name</source>
        <translation>es gibt schon eine Voreinstellung „%1“ (%2); wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is no preset of yours and is not deleted</source>
        <translation>%1 ist keine Voreinstellung von Ihnen und wird nicht gelöscht</translation>
    </message>
    <message>
        <source>Quantloom recipe</source>
        <translation>Quantloom-Rezept</translation>
    </message>
    <message>
        <source>Command line of quantloom</source>
        <translation>Befehlszeile von quantloom</translation>
    </message>
    <message>
        <source>Command line of llama.cpp&apos;s llama-quantize</source>
        <translation>Befehlszeile von llama-quantize aus llama.cpp</translation>
    </message>
    <message>
        <source>Command line of ik_llama.cpp&apos;s llama-quantize</source>
        <translation>Befehlszeile von llama-quantize aus ik_llama.cpp</translation>
    </message>
    <message>
        <source>Rules of ik_llama.cpp (--custom-q)</source>
        <translation>Regeln von ik_llama.cpp (--custom-q)</translation>
    </message>
    <message>
        <source>Rules of llama.cpp (--tensor-type-file)</source>
        <translation>Regeln von llama.cpp (--tensor-type-file)</translation>
    </message>
    <message>
        <source>%1: a recipe does not say it</source>
        <translation>%1: sagt ein Rezept nicht</translation>
    </message>
    <message>
        <source>%1: its note is left out: %2</source>
        <translation>%1: die Notiz dazu entfällt: %2</translation>
    </message>
    <message>
        <source>rule %1: left out; %2</source>
        <translation>Regel %1: entfällt; %2</translation>
    </message>
    <message>
        <source>role %1: left out; %2</source>
        <translation>Rolle %1: entfällt; %2</translation>
    </message>
    <message>
        <source>preset %1: left out; %2</source>
        <translation>Voreinstellung %1: entfällt; %2</translation>
    </message>
    <message>
        <source>imatrix %1: left out; %2</source>
        <translation>Wichtigkeitsmatrix %1: entfällt; %2</translation>
    </message>
    <message>
        <source>%1: left out; %2</source>
        <translation>%1: entfällt; %2</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>sie ist abgeschaltet</translation>
    </message>
    <message>
        <source>the list has rules only</source>
        <translation>die Liste enthält nur Regeln</translation>
    </message>
    <message>
        <source>its rules end at the first =</source>
        <translation>die Regeln dort enden am ersten =</translation>
    </message>
    <message>
        <source>its rules end at a comma</source>
        <translation>die Regeln dort enden an einem Komma</translation>
    </message>
    <message>
        <source>its rules have no blanks</source>
        <translation>die Regeln dort haben keine Leerzeichen</translation>
    </message>
    <message>
        <source>it turns patterns into lower case</source>
        <translation>Muster werden dort in Kleinbuchstaben verwandelt</translation>
    </message>
    <message>
        <source>its regular expressions are those of C++, which do not know this one</source>
        <translation>dort gelten reguläre Ausdrücke von C++, die diesen nicht kennen</translation>
    </message>
    <message>
        <source>there is no &quot;keep&quot; there</source>
        <translation>„keep“ gibt es dort nicht</translation>
    </message>
    <message>
        <source>it does not have the type %1</source>
        <translation>den Typ %1 gibt es dort nicht</translation>
    </message>
    <message>
        <source>it never quantises what the rule names</source>
        <translation>was die Regel nennt, wird dort nie quantisiert</translation>
    </message>
    <message>
        <source>the program takes one, so combine them first</source>
        <translation>das Programm nimmt nur eine; fassen Sie sie zuvor zusammen</translation>
    </message>
    <message>
        <source>the program does not obey rules with %1</source>
        <translation>das Programm befolgt mit %1 keine Regeln</translation>
    </message>
    <message>
        <source>nothing is quantised with COPY</source>
        <translation>mit COPY wird nichts quantisiert</translation>
    </message>
    <message>
        <source>the program does not have the type</source>
        <translation>das Programm hat diesen Typ nicht</translation>
    </message>
    <message>
        <source>a rule decides the tensor first, and there it would not</source>
        <translation>hier entscheidet zuerst eine Regel über den Tensor, dort täte sie es nicht</translation>
    </message>
    <message>
        <source>the program has one search</source>
        <translation>das Programm hat nur eine Suche</translation>
    </message>
    <message>
        <source>llama-gguf-split splits a written file</source>
        <translation>llama-gguf-split teilt eine fertige Datei</translation>
    </message>
    <message>
        <source>preset %1: llama.cpp does not have it</source>
        <translation>Voreinstellung %1: llama.cpp hat sie nicht</translation>
    </message>
    <message>
        <source>preset %1: the mix of ik_llama.cpp differs for some tensors</source>
        <translation>Voreinstellung %1: die Mischung von ik_llama.cpp weicht bei einigen Tensoren ab</translation>
    </message>
    <message>
        <source>%1: the mix of the file types that both programs have is llama.cpp&apos;s here, and that of ik_llama.cpp differs for some tensors</source>
        <translation>%1: bei Dateitypen, die beide Programme haben, gilt hier die Mischung von llama.cpp, und die von ik_llama.cpp weicht bei einigen Tensoren ab</translation>
    </message>
    <message>
        <source>%1: the program does not obey its rules then, so they are disabled</source>
        <translation>%1: damit befolgt das Programm seine Regeln nicht, deshalb sind sie abgeschaltet</translation>
    </message>
    <message>
        <source>%1: this program copies the type, and does not write it from other numbers; for another model choose another type for %2</source>
        <translation>%1: dieses Programm kopiert den Typ und schreibt ihn nicht aus anderen Zahlen; wählen Sie für ein anderes Modell einen anderen Typ für %2</translation>
    </message>
    <message>
        <source>%1: no recipe for %2 can ask for it; on another model these tensors are kept as they are: %3</source>
        <translation>%1: kein Rezept für %2 kann danach verlangen; bei einem anderen Modell bleiben diese Tensoren, wie sie sind: %3</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1 (of %2); the recipe has none, so choose one of your model</source>
        <translation>das Modell ist mit der Wichtigkeitsmatrix %1 (von %2) gemacht; das Rezept hat keine, wählen Sie also eine zu Ihrem Modell</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1; the recipe has none, so choose one of your model</source>
        <translation>das Modell ist mit der Wichtigkeitsmatrix %1 gemacht; das Rezept hat keine, wählen Sie also eine zu Ihrem Modell</translation>
    </message>
    <message>
        <source>has %1 bytes; a safetensors file begins with 8 bytes that state the length of its header</source>
        <translation>hat %1 Bytes; eine safetensors-Datei beginnt mit 8 Bytes, die die Länge der Kopfdaten angeben</translation>
    </message>
    <message>
        <source>states a header of %1 bytes; at most %2 are allowed</source>
        <translation>nennt Kopfdaten von %1 Bytes; höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>states a header of %1 bytes, but the file has only %2; it is cut off: download or copy it again</source>
        <translation>nennt Kopfdaten von %1 Bytes, aber die Datei hat nur %2; sie ist abgeschnitten: laden oder kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;</source>
        <translation>die Kopfdaten beginnen nicht mit „{“</translation>
    </message>
    <message>
        <source>the header does not end with &quot;}&quot; and spaces</source>
        <translation>die Kopfdaten enden nicht mit „}“ und Leerzeichen</translation>
    </message>
    <message>
        <source>the header is not a complete JSON object</source>
        <translation>die Kopfdaten sind kein vollständiges JSON-Objekt</translation>
    </message>
    <message>
        <source>the header goes on after its closing brace</source>
        <translation>die Kopfdaten gehen nach ihrer schließenden Klammer weiter</translation>
    </message>
    <message>
        <source>the header is not valid JSON here</source>
        <translation>die Kopfdaten sind hier kein gültiges JSON</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data, but the tensors before it end at %3; %4 is not allowed</source>
        <translation>Tensor %1 beginnt bei Byte %2 der Daten, aber die Tensoren davor enden bei %3; %4 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>an overlap</source>
        <translation>eine Überlappung</translation>
    </message>
    <message>
        <source>a hole</source>
        <translation>eine Lücke</translation>
    </message>
    <message>
        <source>tensor %1 ends at byte %2 of the data, but the file has only %3; it is cut off: download or copy it again</source>
        <translation>Tensor %1 endet bei Byte %2 der Daten, aber die Datei hat nur %3; sie ist abgeschnitten: laden oder kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, which ends at byte %2 of the data</source>
        <translation>nach dem letzten Tensor, der bei Byte %2 der Daten endet, kommen noch %1 Bytes</translation>
    </message>
    <message>
        <source>is not valid JSON in UTF-8</source>
        <translation>ist kein gültiges JSON in UTF-8</translation>
    </message>
    <message>
        <source>this is not a complete JSON object</source>
        <translation>dies ist kein vollständiges JSON-Objekt</translation>
    </message>
    <message>
        <source>not valid JSON here</source>
        <translation>hier kein gültiges JSON</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; that says where the tensors are</source>
        <translation>hat keine „weight_map“, die sagt, wo die Tensoren liegen</translation>
    </message>
    <message>
        <source>&quot;weight_map&quot; is not an object</source>
        <translation>„weight_map“ ist kein Objekt</translation>
    </message>
    <message>
        <source>the file of tensor %1 is not a string</source>
        <translation>die Datei von Tensor %1 ist kein Text</translation>
    </message>
    <message>
        <source>tensor %1 is said to be in %2; only names of files in the same folder are allowed</source>
        <translation>Tensor %1 soll in %2 liegen; nur Namen von Dateien im selben Ordner sind erlaubt</translation>
    </message>
    <message>
        <source>tensor %1 occurs a second time</source>
        <translation>Tensor %1 kommt zum zweiten Mal vor</translation>
    </message>
    <message>
        <source>is a link that leads out of the model&apos;s folder, to %1; copy the file into the folder</source>
        <translation>ist ein Verweis, der aus dem Ordner des Modells hinausführt, nach %1; kopieren Sie die Datei in den Ordner</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 too</source>
        <translation>Tensor %1 steht auch in %2</translation>
    </message>
    <message>
        <source>tensor %1 belongs into %2 by the index</source>
        <translation>Tensor %1 gehört laut Index in %2</translation>
    </message>
    <message>
        <source>tensor %1 is listed in the index, but the file does not have it</source>
        <translation>Tensor %1 steht im Index, aber die Datei hat ihn nicht</translation>
    </message>
    <message>
        <source>is listed in %1, but is not there; download or copy it again</source>
        <translation>steht in %1, ist aber nicht da; laden oder kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>tensor %1 of %2 is not listed in %3</source>
        <translation>Tensor %1 von %2 steht nicht in %3</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Finding culprits</source>
        <translation>Schuldige suchen</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>file type %1</source>
        <translation>Dateityp %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>copied byte for byte</source>
        <translation>Byte für Byte kopiert</translation>
    </message>
    <message>
        <source>the same numbers in another order</source>
        <translation>dieselben Zahlen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1) in blocks of %2</source>
        <translation>die eigenen Codes und Skalen der Quelle (%1) in Blöcken von %2</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1)</source>
        <translation>die eigenen Codes und Skalen der Quelle (%1)</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales</source>
        <translation>die eigenen Codes und Skalen der Quelle</translation>
    </message>
    <message>
        <source>folds the scales in (%1)</source>
        <translation>rechnet die Skalen ein (%1)</translation>
    </message>
    <message>
        <source>%1 holds every value</source>
        <translation>%1 fasst jeden Wert</translation>
    </message>
    <message>
        <source>the values are rounded to %1</source>
        <translation>die Werte sind auf %1 gerundet</translation>
    </message>
    <message>
        <source>encoded as %1</source>
        <translation>als %1 kodiert</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Kontingent überschritten</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei wird benutzt</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>die Datei wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Verweise hintereinander</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Verbindung zum Netzlaufwerk ist veraltet</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>das Netzlaufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix and a very large model</source>
        <translation>%1; braucht eine Wichtigkeitsmatrix und ein sehr großes Modell</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix</source>
        <translation>%1; braucht eine Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>%1; better with an importance matrix</source>
        <translation>%1; besser mit einer Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>%1; for models that were trained so</source>
        <translation>%1; für Modelle, die so trainiert wurden</translation>
    </message>
    <message>
        <source>%1; for models that were trained for it</source>
        <translation>%1; für Modelle, die dafür trainiert wurden</translation>
    </message>
    <message>
        <source>%1; for BitNet models</source>
        <translation>%1; für BitNet-Modelle</translation>
    </message>
    <message>
        <source>%1; an older type that is fast everywhere</source>
        <translation>%1; ein älterer Typ, der überall schnell ist</translation>
    </message>
    <message>
        <source>%1; an older type</source>
        <translation>%1; ein älterer Typ</translation>
    </message>
    <message>
        <source>%1, in interleaved rows</source>
        <translation>%1, in verschränkten Zeilen</translation>
    </message>
    <message>
        <source>%1 in interleaved rows</source>
        <translation>%1 in verschränkten Zeilen</translation>
    </message>
    <message>
        <source>Full precision, 32 bits per weight</source>
        <translation>Volle Genauigkeit, 32 Bit pro Gewicht</translation>
    </message>
    <message>
        <source>16-bit with the range of F32; lossless for most checkpoints</source>
        <translation>16 Bit mit dem Bereich von F32; für die meisten Checkpoints verlustfrei</translation>
    </message>
    <message>
        <source>16-bit with the range of F32, as most models are published</source>
        <translation>16 Bit mit dem Bereich von F32, wie die meisten Modelle veröffentlicht sind</translation>
    </message>
    <message>
        <source>16-bit with finer steps than BF16 and a smaller range</source>
        <translation>16 Bit mit feineren Stufen als BF16 und kleinerem Bereich</translation>
    </message>
    <message>
        <source>8-bit; hard to tell from the original</source>
        <translation>8 Bit; kaum vom Original zu unterscheiden</translation>
    </message>
    <message>
        <source>6-bit; very close to the original</source>
        <translation>6 Bit; sehr nahe am Original</translation>
    </message>
    <message>
        <source>5-bit with more bits where it hurts most</source>
        <translation>5 Bit mit mehr Bits, wo es am meisten schadet</translation>
    </message>
    <message>
        <source>3-bit with more bits where it hurts most</source>
        <translation>3 Bit mit mehr Bits, wo es am meisten schadet</translation>
    </message>
    <message>
        <source>5-bit with an offset per block</source>
        <translation>5 Bit mit einem Versatz je Block</translation>
    </message>
    <message>
        <source>4-bit with an offset per block</source>
        <translation>4 Bit mit einem Versatz je Block</translation>
    </message>
    <message>
        <source>5-bit, slightly smaller than Q5_K_M</source>
        <translation>5 Bit, etwas kleiner als Q5_K_M</translation>
    </message>
    <message>
        <source>4-bit, slightly smaller than Q4_K_M</source>
        <translation>4 Bit, etwas kleiner als Q4_K_M</translation>
    </message>
    <message>
        <source>5-bit</source>
        <translation>5 Bit</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>2-bit</source>
        <translation>2 Bit</translation>
    </message>
    <message>
        <source>Balanced 4-bit; the usual first choice</source>
        <translation>Ausgewogene 4 Bit; die übliche erste Wahl</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, in small blocks that fit every shape</source>
        <translation>4 Bit auf ungleichen Stufen, in kleinen Blöcken für jede Form</translation>
    </message>
    <message>
        <source>Experts in 4-bit floating point, all else in 8-bit</source>
        <translation>Experten in 4-Bit-Gleitkomma, alles andere in 8 Bit</translation>
    </message>
    <message>
        <source>4-bit on uneven steps; the smallest that is close to the original</source>
        <translation>4 Bit auf ungleichen Stufen; das kleinste nahe am Original</translation>
    </message>
    <message>
        <source>3-bit with 5-bit attention output and down projections</source>
        <translation>3 Bit mit Attention-Ausgabe und Abwärtsprojektionen in 5 Bit</translation>
    </message>
    <message>
        <source>3-bit by code book with 4-bit values</source>
        <translation>3 Bit nach Codebuch mit Werten in 4 Bit</translation>
    </message>
    <message>
        <source>3-bit by code book with parts of less</source>
        <translation>3 Bit nach Codebuch, teils weniger</translation>
    </message>
    <message>
        <source>3-bit by code book</source>
        <translation>3 Bit nach Codebuch</translation>
    </message>
    <message>
        <source>3-bit by a small code book</source>
        <translation>3 Bit nach kleinem Codebuch</translation>
    </message>
    <message>
        <source>3-bit; a clear loss of quality</source>
        <translation>3 Bit; ein deutlicher Qualitätsverlust</translation>
    </message>
    <message>
        <source>2-bit with 3-bit parts; a strong loss of quality</source>
        <translation>2 Bit mit Teilen in 3 Bit; ein starker Qualitätsverlust</translation>
    </message>
    <message>
        <source>2-bit by code book with 3-bit parts</source>
        <translation>2 Bit nach Codebuch mit Teilen in 3 Bit</translation>
    </message>
    <message>
        <source>2-bit by code book</source>
        <translation>2 Bit nach Codebuch</translation>
    </message>
    <message>
        <source>2-bit by a small code book</source>
        <translation>2 Bit nach kleinem Codebuch</translation>
    </message>
    <message>
        <source>2-bit by the smallest code book</source>
        <translation>2 Bit nach dem kleinsten Codebuch</translation>
    </message>
    <message>
        <source>2-bit on even steps</source>
        <translation>2 Bit auf gleichmäßigen Stufen</translation>
    </message>
    <message>
        <source>Three values per weight in 2 bits</source>
        <translation>Drei Werte je Gewicht in 2 Bit</translation>
    </message>
    <message>
        <source>Three values per weight, packed</source>
        <translation>Drei Werte je Gewicht, gepackt</translation>
    </message>
    <message>
        <source>Below 2 bits, by trellis</source>
        <translation>Unter 2 Bit, nach Trellis</translation>
    </message>
    <message>
        <source>Below 2 bits</source>
        <translation>Unter 2 Bit</translation>
    </message>
    <message>
        <source>The smallest by code book</source>
        <translation>Das kleinste nach Codebuch</translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation>Das kleinste</translation>
    </message>
    <message>
        <source>The sign and a scale</source>
        <translation>Vorzeichen und eine Skala</translation>
    </message>
    <message>
        <source>8-bit with one scale per 256 values</source>
        <translation>8 Bit mit einer Skala je 256 Werte</translation>
    </message>
    <message>
        <source>8-bit with one scale per row</source>
        <translation>8 Bit mit einer Skala je Zeile</translation>
    </message>
    <message>
        <source>6-bit on uneven steps; hard to tell from the original</source>
        <translation>6 Bit auf ungleichen Stufen; kaum vom Original zu unterscheiden</translation>
    </message>
    <message>
        <source>6-bit in small blocks that fit every shape</source>
        <translation>6 Bit in kleinen Blöcken für jede Form</translation>
    </message>
    <message>
        <source>5-bit on uneven steps; very close to the original</source>
        <translation>5 Bit auf ungleichen Stufen; sehr nahe am Original</translation>
    </message>
    <message>
        <source>5-bit on uneven steps with one scale per row</source>
        <translation>5 Bit auf ungleichen Stufen mit einer Skala je Zeile</translation>
    </message>
    <message>
        <source>4-bit on uneven steps with one scale per row</source>
        <translation>4 Bit auf ungleichen Stufen mit einer Skala je Zeile</translation>
    </message>
    <message>
        <source>3-bit on uneven steps with one scale per row</source>
        <translation>3 Bit auf ungleichen Stufen mit einer Skala je Zeile</translation>
    </message>
    <message>
        <source>2-bit on uneven steps with one scale per row</source>
        <translation>2 Bit auf ungleichen Stufen mit einer Skala je Zeile</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, fine scales</source>
        <translation>4 Bit auf ungleichen Stufen, feine Skalen</translation>
    </message>
    <message>
        <source>3-bit on uneven steps</source>
        <translation>3 Bit auf ungleichen Stufen</translation>
    </message>
    <message>
        <source>2-bit on uneven steps</source>
        <translation>2 Bit auf ungleichen Stufen</translation>
    </message>
    <message>
        <source>4-bit floating point everywhere</source>
        <translation>4-Bit-Gleitkomma überall</translation>
    </message>
    <message>
        <source>4 bits per weight exactly, on uneven steps</source>
        <translation>Genau 4 Bit pro Gewicht, auf ungleichen Stufen</translation>
    </message>
    <message>
        <source>4-bit by trellis</source>
        <translation>4 Bit nach Trellis</translation>
    </message>
    <message>
        <source>3-bit by trellis</source>
        <translation>3 Bit nach Trellis</translation>
    </message>
    <message>
        <source>2-bit by trellis</source>
        <translation>2 Bit nach Trellis</translation>
    </message>
    <message>
        <source>IQ3_K with 4-bit parts</source>
        <translation>IQ3_K mit Teilen in 4 Bit</translation>
    </message>
    <message>
        <source>2-bit by pairs</source>
        <translation>2 Bit nach Paaren</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per row; inputs are scaled as they come</source>
        <translation>8-Bit-Gleitkomma, eine Skala je Zeile; Eingaben werden skaliert, wie sie kommen</translation>
    </message>
    <message>
        <source>8-bit floats in blocks of 128x128, as DeepSeek publishes</source>
        <translation>8-Bit-Gleitkomma in Blöcken von 128x128, wie DeepSeek veröffentlicht</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per matrix</source>
        <translation>8-Bit-Gleitkomma, eine Skala je Matrix</translation>
    </message>
    <message>
        <source>NVFP4 in MLPs and experts; attention stays as it is</source>
        <translation>NVFP4 in MLPs und Experten; die Attention bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>NVFP4A16 in MLPs and experts; attention stays as it is</source>
        <translation>NVFP4A16 in MLPs und Experten; die Attention bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16, inputs too; needs scales of the inputs</source>
        <translation>4-Bit-Gleitkomma in Gruppen von 16, auch die Eingaben; braucht deren Skalen</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16; inputs stay in 16 bits</source>
        <translation>4-Bit-Gleitkomma in Gruppen von 16; Eingaben bleiben in 16 Bit</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 32 with powers of two</source>
        <translation>4-Bit-Gleitkomma in Gruppen von 32 mit Zweierpotenzen</translation>
    </message>
    <message>
        <source>As the source is stored; nothing is encoded that need not be</source>
        <translation>Wie die Quelle gespeichert ist; kodiert wird nur, was muss</translation>
    </message>
    <message>
        <source>the architecture %1 is not supported; supported are %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>die Architektur %1 wird nicht unterstützt; unterstützt werden %2. Eine Datei in %3 kann sie hinzufügen (docs/architectures.md)</translation>
    </message>
    <message>
        <source>it extends the architecture %1, which is not there</source>
        <translation>sie erweitert die Architektur %1, die es nicht gibt</translation>
    </message>
    <message>
        <source>it extends itself</source>
        <translation>sie erweitert sich selbst</translation>
    </message>
    <message>
        <source>this is not an architecture file (%1)</source>
        <translation>dies ist keine Architekturdatei (%1)</translation>
    </message>
    <message>
        <source>the architecture file is damaged: %1</source>
        <translation>die Architekturdatei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1 is %2, not 1 to %3; this is not an importance matrix</source>
        <translation>%1 ist %2, nicht 1 bis %3; dies ist keine Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>FP8 E5M2 per row</source>
        <translation>FP8 E5M2 je Zeile</translation>
    </message>
    <message>
        <source>FP8 per row</source>
        <translation>FP8 je Zeile</translation>
    </message>
    <message>
        <source>FP8 E5M2 per tensor</source>
        <translation>FP8 E5M2 je Tensor</translation>
    </message>
    <message>
        <source>FP8 per tensor</source>
        <translation>FP8 je Tensor</translation>
    </message>
    <message>
        <source>%1 as such is not known; its language model, a %2, is what is carried over</source>
        <translation>%1 als solches ist nicht bekannt; übernommen wird sein Sprachmodell, ein %2</translation>
    </message>
    <message>
        <source>the model has no chat template, as models have none that were only trained on plain text; read texts as they are, or name a family with --chat=NAME: %1</source>
        <translation>das Modell hat keine Chat-Vorlage, wie Modelle, die nur an schlichtem Text trainiert wurden; lesen Sie Texte, wie sie sind, oder nennen Sie mit --chat=NAME eine Familie: %1</translation>
    </message>
    <message>
        <source>the model&apos;s chat template is of no family that is known, and templates are not run because they are programs; read texts as they are, or name the nearest family with --chat=NAME: %1</source>
        <translation>die Chat-Vorlage des Modells gehört zu keiner bekannten Familie, und Vorlagen werden nicht ausgeführt, weil sie Programme sind; lesen Sie Texte, wie sie sind, oder nennen Sie mit --chat=NAME die nächste Familie: %1</translation>
    </message>
    <message>
        <source>conversation %1 is no list of messages; each is an object with &quot;role&quot; and &quot;content&quot;, and their list may be called &quot;messages&quot;</source>
        <translation>Gespräch %1 ist keine Liste von Nachrichten; jede ist ein Objekt mit &quot;role&quot; und &quot;content&quot;, und ihre Liste darf &quot;messages&quot; heißen</translation>
    </message>
    <message>
        <source>conversation %1 has a message of %2; only system, user and assistant can be written, so leave such conversations out</source>
        <translation>Gespräch %1 hat eine Nachricht von %2; nur system, user und assistant lassen sich schreiben, lassen Sie solche Gespräche also weg</translation>
    </message>
    <message>
        <source>holds no conversation</source>
        <translation>enthält kein Gespräch</translation>
    </message>
    <message>
        <source>the prompt holds %1 conversations; give one of them</source>
        <translation>der Eingabetext enthält %1 Gespräche; geben Sie eines davon</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which cannot be carried over; tokenizer.json, tokenizer.model, vocab.json with merges.txt, and vocab.txt can</source>
        <translation>der Tokenizer ist %1, was sich nicht übernehmen lässt; tokenizer.json, tokenizer.model, vocab.json mit merges.txt und vocab.txt lassen sich übernehmen</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which llama.cpp does not have; byte pair encoding, unigram and WordPiece can be carried over</source>
        <translation>der Tokenizer ist %1, was llama.cpp nicht hat; BPE, Unigram und WordPiece lassen sich übernehmen</translation>
    </message>
    <message>
        <source>the SentencePiece model is neither byte pair encoding nor unigram; it splits words or characters, which cannot be carried over</source>
        <translation>das SentencePiece-Modell ist weder BPE noch Unigram; es teilt in Wörter oder Zeichen, was sich nicht übernehmen lässt</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones are %1</source>
        <translation>llama.cpp hat keinen Vor-Tokenizer, der Text so teilt, wie dieser es beschreibt, und mit einem anderen sieht das Modell womöglich stillschweigend andere Token; die nächsten bekannten sind %1</translation>
    </message>
    <message>
        <source>%1 was lost while %2: its driver gave up or was restarted; try again, or use another device</source>
        <translation>%1 ging verloren (%2): Der Treiber hat aufgegeben oder wurde neu gestartet; versuchen Sie es erneut oder nehmen Sie ein anderes Gerät</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>preparing work</source>
        <translation>beim Vorbereiten der Arbeit</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>beim Kopieren</translation>
    </message>
    <message>
        <source>compiling %1</source>
        <translation>beim Übersetzen von %1</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>beim Ausführen von %1</translation>
    </message>
    <message>
        <source>%1 has room for %2 of %3 layers; the others pass through it for every token</source>
        <translation>%1 hat Platz für %2 von %3 Schichten; die anderen laufen für jedes Token hindurch</translation>
    </message>
    <message>
        <source>no shader decodes %1: such weights are decoded while they are loaded, to F16</source>
        <translation>kein Shader dekodiert %1: solche Gewichte werden beim Laden nach F16 dekodiert</translation>
    </message>
    <message>
        <source>inputs of matrices that are no multiples of four are rounded on the processor only, not on %1</source>
        <translation>Eingaben von Matrizen, die kein Vielfaches von vier sind, werden nur auf dem Prozessor gerundet, nicht auf %1</translation>
    </message>
    <message>
        <source>inputs of these experts are summed up on the processor only, not on %1</source>
        <translation>Eingaben dieser Experten werden nur auf dem Prozessor summiert, nicht auf %1</translation>
    </message>
    <message>
        <source>graphics cards cannot run %1 models yet: they lack %2</source>
        <translation>Grafikkarten können Modelle der Art %1 noch nicht ausführen: Es fehlt ihnen %2</translation>
    </message>
    <message>
        <source>attention from a latent (MLA)</source>
        <translation>Attention aus einem latenten Vektor (MLA)</translation>
    </message>
    <message>
        <source>attention sinks</source>
        <translation>Attention-Senken</translation>
    </message>
    <message>
        <source>a gate behind attention</source>
        <translation>ein Gate hinter der Attention</translation>
    </message>
    <message>
        <source>queries, keys and values in one matrix</source>
        <translation>Queries, Keys und Values in einer Matrix</translation>
    </message>
    <message>
        <source>norms of heads with weights of their own</source>
        <translation>Normen von Köpfen mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>queries that grow with the position</source>
        <translation>Queries, die mit der Position wachsen</translation>
    </message>
    <message>
        <source>layers without rotation</source>
        <translation>Schichten ohne Rotation</translation>
    </message>
    <message>
        <source>another rotation for long texts</source>
        <translation>eine andere Rotation für lange Texte</translation>
    </message>
    <message>
        <source>attention and feed-forward side by side</source>
        <translation>Attention und Feed-Forward nebeneinander</translation>
    </message>
    <message>
        <source>layers without a norm before attention</source>
        <translation>Schichten ohne Norm vor der Attention</translation>
    </message>
    <message>
        <source>gate and up in one matrix</source>
        <translation>Gate und Up in einer Matrix</translation>
    </message>
    <message>
        <source>the square of ReLU</source>
        <translation>das Quadrat von ReLU</translation>
    </message>
    <message>
        <source>the clamped SwiGLU</source>
        <translation>das begrenzte SwiGLU</translation>
    </message>
    <message>
        <source>experts chosen by groups</source>
        <translation>nach Gruppen gewählte Experten</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>gelernte Positionen</translation>
    </message>
    <message>
        <source>%1; choose with --pre-tokenizer %2 or in the studio&apos;s panel Tokenizer</source>
        <translation>%1; wählen Sie mit --pre-tokenizer %2 oder im Studio im Bereich Tokenizer</translation>
    </message>
    <message>
        <source>%1; %2 first has %3 where the source has %4</source>
        <translation>%1; zuerst hat %2 dort %3, wo die Quelle %4 hat</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones, with the number of tokens that differ on a test text of %1, are %2</source>
        <translation>llama.cpp hat keinen Vor-Tokenizer, der Text so teilt, wie dieser es beschreibt, und mit einem anderen sieht das Modell womöglich stillschweigend andere Token; die nächsten bekannten, mit der Zahl der Token, die bei einem Prüftext von %1 abweichen, sind %2</translation>
    </message>
    <message>
        <source>the pre-tokenizer %1 is not written: that of the model is known</source>
        <translation>der Vor-Tokenizer %1 wird nicht geschrieben: der des Modells ist bekannt</translation>
    </message>
    <message>
        <source>llama.cpp knows no pre-tokenizer %1; the nearest is %2</source>
        <translation>llama.cpp kennt keinen Vor-Tokenizer %1; der nächste ist %2</translation>
    </message>
    <message>
        <source>config.json of this %1 has no vision_config, so there is no vision part to write</source>
        <translation>config.json dieses %1 hat keine vision_config, also gibt es keinen Bildteil zu schreiben</translation>
    </message>
    <message>
        <source>the vision part of %1 is not supported; supported is that of %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>der Bildteil von %1 wird nicht unterstützt; unterstützt wird der von %2. Eine Datei in %3 kann ihn hinzufügen (docs/architectures.md)</translation>
    </message>
    <message>
        <source>is GGUF without a vision part; start from the Hugging Face folder of the model</source>
        <translation>ist GGUF ohne Bildteil; beginnen Sie mit dem Hugging-Face-Ordner des Modells</translation>
    </message>
    <message>
        <source>the log cannot be written there; choose another file</source>
        <translation>das Protokoll kann dort nicht geschrieben werden; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the model also sees images: with parts &quot;all&quot; its vision part becomes a file of its own beside this one (mmproj)</source>
        <translation>das Modell sieht auch Bilder: mit den Teilen „all“ wird sein Bildteil eine eigene Datei neben dieser (mmproj)</translation>
    </message>
    <message>
        <source>the model has no vision part that could be written beside it; choose parts &quot;text&quot;</source>
        <translation>das Modell hat keinen Bildteil, der daneben geschrieben werden könnte; wählen Sie die Teile „text“</translation>
    </message>
    <message>
        <source>layers that predict further tokens (MTP) are left out: %1</source>
        <translation>Schichten, die weitere Token vorhersagen (MTP), werden weggelassen: %1</translation>
    </message>
    <message>
        <source>the recipe&apos;s choice of parts is for GGUF, and safetensors hold all parts of a model</source>
        <translation>die Wahl der Teile im Rezept gilt für GGUF; safetensors enthalten alle Teile eines Modells</translation>
    </message>
    <message>
        <source>the model was opened with other parts than the recipe asks for</source>
        <translation>das Modell wurde mit anderen Teilen geöffnet, als das Rezept verlangt</translation>
    </message>
    <message>
        <source>unknown parts &quot;%1&quot;; there are text, vision and all</source>
        <translation>unbekannte Teile „%1“; es gibt text, vision und all</translation>
    </message>
    <message>
        <source>the program takes all of the file that it is given</source>
        <translation>das Programm nimmt die ganze Datei, die es bekommt</translation>
    </message>
</context>
<context>
    <name>ExpertPlaces</name>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Schicht %1, Experte %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) seen</source>
        <translation>
            <numerusform>%Ln Token gesehen</numerusform>
            <numerusform>%Ln Token gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of them by the router&apos;s choice</source>
        <translation>%1: %2, davon %3 nach Wahl des Routers</translation>
    </message>
</context>
<context>
    <name>Intention</name>
    <message>
        <source>Nearly lossless</source>
        <translation>Nahezu verlustfrei</translation>
    </message>
    <message>
        <source>8 bits: hard to tell from the original in any measurement</source>
        <translation>8 Bit: mit keiner Messung leicht vom Original zu unterscheiden</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>the usual first choice: most of the quality for the least memory</source>
        <translation>die übliche erste Wahl: die meiste Qualität für den wenigsten Speicher</translation>
    </message>
    <message>
        <source>Smallest usable</source>
        <translation>Kleinstes brauchbares</translation>
    </message>
    <message>
        <source>below this, most models lose what they were good at</source>
        <translation>darunter verlieren die meisten Modelle, was sie gut konnten</translation>
    </message>
    <message>
        <source>vLLM FP8</source>
        <translation>vLLM FP8</translation>
    </message>
    <message>
        <source>for Ada, Hopper, Blackwell, MI300 and newer; no calibration needed</source>
        <translation>für Ada, Hopper, Blackwell, MI300 und neuere; ohne Kalibrierung</translation>
    </message>
    <message>
        <source>vLLM NVFP4</source>
        <translation>vLLM NVFP4</translation>
    </message>
    <message>
        <source>for Blackwell; inputs are scaled too, so their scales are needed (--input-scales)</source>
        <translation>für Blackwell; auch Eingaben werden skaliert, deshalb braucht es deren Skalen (--input-scales)</translation>
    </message>
    <message>
        <source>vLLM NVFP4, weights only</source>
        <translation>vLLM NVFP4, nur Gewichte</translation>
    </message>
    <message>
        <source>4-bit weights for every NVIDIA card from Turing on; no calibration needed</source>
        <translation>4-Bit-Gewichte für jede NVIDIA-Karte ab Turing; ohne Kalibrierung</translation>
    </message>
    <message>
        <source>vLLM MXFP4</source>
        <translation>vLLM MXFP4</translation>
    </message>
    <message>
        <source>for data-centre Blackwell and MI355; larger errors than NVFP4</source>
        <translation>für Blackwell im Rechenzentrum und MI355; größere Fehler als NVFP4</translation>
    </message>
</context>
<context>
    <name>JobLanes</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>JobSpace</name>
    <message>
        <source>The waiting jobs need %1 on the disk of %2, where %3 are free. No room for: %4</source>
        <translation>Die wartenden Aufträge brauchen %1 auf dem Datenträger von %2, frei sind dort %3. Kein Platz für: %4</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Assigned type</source>
        <translation>Zugewiesener Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Difference to another model</source>
        <translation>Unterschied zu einem anderen Modell</translation>
    </message>
    <message>
        <source>The type that the recipe gives each tensor, by its bits per weight.</source>
        <translation>Der Typ, den das Rezept jedem Tensor gibt, nach seinen Bits pro Gewicht.</translation>
    </message>
    <message>
        <source>What each tensor will take in the written file.</source>
        <translation>Was jeder Tensor in der geschriebenen Datei einnehmen wird.</translation>
    </message>
    <message>
        <source>Measured: the relative error of each tensor in the report on display.</source>
        <translation>Gemessen: der relative Fehler jedes Tensors im angezeigten Bericht.</translation>
    </message>
    <message>
        <source>From the importance matrix: the mean of the squared inputs that each tensor meets.</source>
        <translation>Aus der Wichtigkeitsmatrix: das Mittel der quadrierten Eingaben, auf die jeder Tensor trifft.</translation>
    </message>
    <message>
        <source>Heuristic: the squared error of the report times the importance. High values are where more bits may help most.</source>
        <translation>Heuristik: der quadrierte Fehler des Berichts mal die Wichtigkeit. Wo die Werte hoch sind, helfen mehr Bits wohl am meisten.</translation>
    </message>
    <message>
        <source>Tensors whose type is another one in a second model.</source>
        <translation>Tensoren, deren Typ in einem zweiten Modell ein anderer ist.</translation>
    </message>
    <message>
        <source>Sensitivity needs an importance matrix in the recipe and a report: add the matrix, then write the file.</source>
        <translation>Für die Empfindlichkeit braucht es eine Wichtigkeitsmatrix im Rezept und einen Bericht: die Matrix hinzufügen, dann die Datei schreiben.</translation>
    </message>
    <message>
        <source>No report of this model is on display: write the file, or open one with its report beside it.</source>
        <translation>Es wird kein Bericht zu diesem Modell angezeigt: die Datei schreiben oder eine öffnen, neben der ihr Bericht liegt.</translation>
    </message>
    <message>
        <source>The recipe has no importance matrix: add one in the recipe panel.</source>
        <translation>Das Rezept hat keine Wichtigkeitsmatrix: im Rezept eine hinzufügen.</translation>
    </message>
    <message>
        <source>Choose the other model: a GGUF file or a folder.</source>
        <translation>Das andere Modell wählen: eine GGUF-Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2 (%Ln tensor(s))</source>
        <translation>
            <numerusform>%1, Schicht %2 (%Ln Tensor)</numerusform>
            <numerusform>%1, Schicht %2 (%Ln Tensoren)</numerusform>
        </translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>, Experte %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>asked for %1, but %2</source>
        <translation>verlangt war %1, aber %2</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>A&amp;ufträge</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Write a name, for example {model}-{preset}.</source>
        <translation>Bitte einen Namen schreiben, zum Beispiel {model}-{preset}.</translation>
    </message>
    <message>
        <source>A name has no slash; the folder is chosen below.</source>
        <translation>Ein Name hat keinen Schrägstrich; der Ordner wird darunter gewählt.</translation>
    </message>
    <message>
        <source>%1 is not known; there are %2.</source>
        <translation>%1 ist nicht bekannt; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Schichtkarte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Format bench</source>
        <translation>Format-Werkbank</translation>
    </message>
    <message>
        <source>Size map</source>
        <translation>Größenkarte</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>Fehler und Bits</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
</context>
<context>
    <name>PatternPart</name>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>a letter, digit or underscore</source>
        <translation>ein Buchstabe, eine Ziffer oder ein Unterstrich</translation>
    </message>
    <message>
        <source>a kind of character: %1</source>
        <translation>eine Art von Zeichen: %1</translation>
    </message>
    <message>
        <source>the character %1 itself</source>
        <translation>das Zeichen %1 selbst</translation>
    </message>
    <message>
        <source>this text: %1</source>
        <translation>dieser Text: %1</translation>
    </message>
    <message>
        <source>any one character; \. is a dot</source>
        <translation>irgendein Zeichen; \. ist ein Punkt</translation>
    </message>
    <message>
        <source>one character that is none of these: %1</source>
        <translation>ein Zeichen, das keines von diesen ist: %1</translation>
    </message>
    <message>
        <source>one of these characters: %1</source>
        <translation>eines dieser Zeichen: %1</translation>
    </message>
    <message>
        <source>a group: what is between its brackets belongs together</source>
        <translation>eine Gruppe: Was zwischen ihren Klammern steht, gehört zusammen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>how often what stands before may come</source>
        <translation>wie oft das davor vorkommen darf</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>der Anfang des Namens</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>das Ende des Namens</translation>
    </message>
    <message>
        <source>an edge of a word</source>
        <translation>der Rand eines Wortes</translation>
    </message>
</context>
<context>
    <name>PatternTemplate</name>
    <message>
        <source>Layers of a role</source>
        <translation>Schichten einer Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>Von Schicht</translation>
    </message>
    <message>
        <source>To layer</source>
        <translation>Bis Schicht</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Zuerst ein Modell öffnen</translation>
    </message>
    <message>
        <source>A role in &amp;every layer</source>
        <translation>Eine Rolle in &amp;jeder Schicht</translation>
    </message>
    <message>
        <source>A role in the &amp;last layers</source>
        <translation>Eine Rolle in den &amp;letzten Schichten</translation>
    </message>
    <message>
        <source>&amp;Layers of a role…</source>
        <translation>&amp;Schichten einer Rolle …</translation>
    </message>
    <message>
        <source>All e&amp;xperts</source>
        <translation>Alle E&amp;xperten</translation>
    </message>
    <message>
        <source>The &amp;selected tensor alone</source>
        <translation>Nur der &amp;gewählte Tensor</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 (this and %2 more tensors)</source>
        <translation>%1 (dieser und %2 weitere Tensoren)</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches no tensor</source>
        <translation>Regel %1 (%2) trifft keinen Tensor</translation>
    </message>
    <message>
        <source>rule %1 (%2) never decides: earlier rules take every tensor that it matches</source>
        <translation>Regel %1 (%2) entscheidet nie: frühere Regeln nehmen jeden Tensor, den sie trifft</translation>
    </message>
    <message>
        <source>the model has no tensor of the role %1</source>
        <translation>das Modell hat keinen Tensor der Rolle %1</translation>
    </message>
    <message>
        <source>requantising from %1 adds error to error; start from a 16-bit original where there is one</source>
        <translation>aus %1 neu zu quantisieren häuft Fehler auf Fehler; besser von einem Original mit 16 Bit ausgehen, wo es eines gibt</translation>
    </message>
    <message>
        <source>%1: copied byte for byte, its values are not checked</source>
        <translation>%1: Byte für Byte kopiert, die Werte werden nicht geprüft</translation>
    </message>
    <message>
        <source>%1 quantises a tensor that llama.cpp expects in plain numbers; the file may not load</source>
        <translation>%1 quantisiert einen Tensor, den llama.cpp als schlichte Zahlen erwartet; die Datei lädt womöglich nicht</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for this tensor, or choose a larger type</source>
        <translation>%1 in der Voreinstellung %2 braucht eine Wichtigkeitsmatrix; geben Sie eine mit Daten für diesen Tensor an, oder wählen Sie einen größeren Typ</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for these %3 tensors, or choose a larger type</source>
        <translation>%1 in der Voreinstellung %2 braucht eine Wichtigkeitsmatrix; geben Sie eine mit Daten für diese %3 Tensoren an, oder wählen Sie einen größeren Typ</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for this tensor, or choose a larger type</source>
        <translation>%1 in der Voreinstellung %2 braucht eine Wichtigkeitsmatrix; geben Sie eine an, die Daten für diesen Tensor hat, oder wählen Sie einen größeren Typ</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for these %3 tensors, or choose a larger type</source>
        <translation>%1 in der Voreinstellung %2 braucht eine Wichtigkeitsmatrix; geben Sie eine an, die Daten für diese %3 Tensoren hat, oder wählen Sie einen größeren Typ</translation>
    </message>
    <message>
        <source>the importance matrix has no entry for this tensor; it is encoded without</source>
        <translation>die Wichtigkeitsmatrix hat keinen Eintrag für diesen Tensor; er wird ohne kodiert</translation>
    </message>
    <message>
        <source>the importance matrix has %1 values for this tensor, which needs %2 x %3; it is encoded without</source>
        <translation>die Wichtigkeitsmatrix hat %1 Werte für diesen Tensor, der %2 x %3 braucht; er wird ohne kodiert</translation>
    </message>
    <message>
        <source>the importance matrix %1 fits no tensor of this model; is it another model&apos;s?</source>
        <translation>die Wichtigkeitsmatrix %1 passt zu keinem Tensor dieses Modells; gehört sie zu einem anderen?</translation>
    </message>
    <message>
        <source>vLLM loads these as one matrix and refuses parts of different types</source>
        <translation>vLLM lädt diese als eine Matrix und lehnt Teile verschiedener Typen ab</translation>
    </message>
    <message>
        <source>vLLM runs the experts of a layer as one and refuses experts of different types</source>
        <translation>vLLM rechnet die Experten einer Schicht gemeinsam und lehnt Experten verschiedener Typen ab</translation>
    </message>
    <message>
        <source>vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128</source>
        <translation>vLLM lehnt in FP8_BLOCK Teile einer verschmolzenen Matrix ab, deren Zeilen kein Vielfaches von 128 sind</translation>
    </message>
    <message>
        <source>engines expect it in plain numbers (%1) and may not load it</source>
        <translation>Programme erwarten ihn als schlichte Zahlen (%1) und laden ihn womöglich nicht</translation>
    </message>
    <message>
        <source>the file runs on ik_llama.cpp only, because %1 of its %2 tensors have types of that program: %3</source>
        <translation>die Datei läuft nur mit ik_llama.cpp, weil %1 ihrer %2 Tensoren Typen dieses Programms haben: %3</translation>
    </message>
    <message>
        <source>the file is for Quantloom only, to be kept or quantised later: no engine reads %1 in GGUF, which %2 of its %3 tensors are</source>
        <translation>die Datei ist nur für Quantloom, zum Aufheben oder um sie später zu quantisieren: kein Programm liest %1 in GGUF, und das sind %2 ihrer %3 Tensoren</translation>
    </message>
    <message>
        <source>the experts stay as they are: they lie in one tensor, which has no coded form in this dialect</source>
        <translation>die Experten bleiben, wie sie sind: sie liegen in einem Tensor, der in diesem Dialekt keine kodierte Form hat</translation>
    </message>
    <message>
        <source>%1 codes are NaN in the source already</source>
        <translation>%1 Codes sind schon in der Quelle NaN</translation>
    </message>
    <message>
        <source>%1 values are NaN or infinite in the source already</source>
        <translation>%1 Werte sind schon in der Quelle NaN oder unendlich</translation>
    </message>
    <message>
        <source>%1 values are too large for %2 and became infinite</source>
        <translation>%1 Werte sind zu groß für %2 und wurden unendlich</translation>
    </message>
    <message>
        <source>token_embd.weight (%1) stays in the main memory and is not counted</source>
        <translation>token_embd.weight (%1) bleibt im Hauptspeicher und zählt nicht mit</translation>
    </message>
    <message>
        <source>the model was trained for %1 tokens, and %2 are asked for</source>
        <translation>das Modell ist für %1 Token trainiert, und %2 sind verlangt</translation>
    </message>
    <message>
        <source>%1 layers have no attention; what they keep instead does not grow with the context and is not counted</source>
        <translation>%1 Schichten haben keine Aufmerksamkeit; was sie stattdessen behalten, wächst nicht mit dem Kontext und zählt nicht mit</translation>
    </message>
    <message>
        <source>%1: it becomes %2 instead of %3</source>
        <translation>%1: er wird %2 statt %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, %4</source>
        <translation>%1: aus %2 wird %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 too much</source>
        <translation>%1, %2 zu viel</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin: %8 % of %9</source>
        <translation>%1 Gewichte + %2 Einbettung + %3 Cache für %4 Token (%5) + %6 Puffer + %7 Reserve: %8 % von %9</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin: %7 % of %8</source>
        <translation>%1 Gewichte + %2 Cache für %3 Token (%4) + %5 Puffer + %6 Reserve: %7 % von %8</translation>
    </message>
    <message>
        <source>cannot be %1: engines read codes only from matrices of Linear modules</source>
        <translation>kann nicht %1 sein: Programme lesen Codes nur aus Matrizen von Linear-Modulen</translation>
    </message>
    <message>
        <source>%1; mend it with --rule &apos;%2&apos;</source>
        <translation>%1; zu beheben mit --rule &apos;%2&apos;</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches only tensors that are never quantised; write ^%3$ to change one all the same</source>
        <translation>Regel %1 (%2) trifft nur Tensoren, die nie quantisiert werden; mit ^%3$ lässt sich trotzdem einer ändern</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1  ·  %2 bits</source>
        <translation>%1  ·  %2 Bit</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits  ·  ik_llama.cpp only</source>
        <translation>%1  ·  %2 Bit  ·  nur ik_llama.cpp</translation>
    </message>
    <message>
        <source>Only for ik_llama.cpp</source>
        <translation>Nur für ik_llama.cpp</translation>
    </message>
    <message>
        <source>What this form cannot say</source>
        <translation>Was diese Form nicht sagen kann</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Das Rezept exportieren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>Das Rezept als Text</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>The recipe was not copied</source>
        <translation>Das Rezept wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied, but not all of it can be said in this form</source>
        <translation>Kopiert, doch diese Form kann nicht alles davon sagen</translation>
    </message>
</context>
<context>
    <name>RateBook</name>
    <message>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>etwa %1–%2 h</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>rule %1 (%2)</source>
        <translation>Regel %1 (%2)</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own codes</source>
        <translation>%1; die eigenen Codes der Quelle</translation>
    </message>
    <message>
        <source>mix %1: %2</source>
        <translation>Mischung %1: %2</translation>
    </message>
    <message>
        <source>chosen for the role %1</source>
        <translation>für die Rolle %1 gewählt</translation>
    </message>
    <message>
        <source>preset %1: as in the source</source>
        <translation>Voreinstellung %1: wie in der Quelle</translation>
    </message>
    <message>
        <source>pure %1</source>
        <translation>%1 rein</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>überall %1</translation>
    </message>
    <message>
        <source>%1 leaves it as it is</source>
        <translation>%1 lässt ihn, wie er ist</translation>
    </message>
    <message>
        <source>scales of the codes of %1</source>
        <translation>Skalen der Codes von %1</translation>
    </message>
    <message>
        <source>tensor scale of %1</source>
        <translation>Tensorskala von %1</translation>
    </message>
    <message>
        <source>scale of the inputs of %1</source>
        <translation>Skala der Eingaben von %1</translation>
    </message>
    <message>
        <source>scale of all of %1</source>
        <translation>Gesamtskala von %1</translation>
    </message>
    <message>
        <source>scales of %1</source>
        <translation>Skalen von %1</translation>
    </message>
    <message>
        <source>rows of %1 are not a multiple of %2</source>
        <translation>Zeilen von %1 sind kein Vielfaches von %2</translation>
    </message>
    <message>
        <source>%1 rows are not a multiple of %2</source>
        <translation>%1 Zeilen sind kein Vielfaches von %2</translation>
    </message>
    <message>
        <source>its bytes as %1 cannot be copied here, and F32 holds the same values</source>
        <translation>seine Bytes als %1 lassen sich hier nicht kopieren, und F32 fasst dieselben Werte</translation>
    </message>
    <message>
        <source>chosen for the token embedding</source>
        <translation>für die Token-Einbettung gewählt</translation>
    </message>
    <message>
        <source>chosen for the output matrix</source>
        <translation>für die Ausgabematrix gewählt</translation>
    </message>
    <message>
        <source>the architecture fixes its type</source>
        <translation>die Architektur legt seinen Typ fest</translation>
    </message>
    <message>
        <source>the output matrix: engines expect it in plain numbers</source>
        <translation>die Ausgabematrix: Engines erwarten sie in einfachen Zahlen</translation>
    </message>
    <message>
        <source>an embedding: its rows are looked up</source>
        <translation>eine Einbettung: ihre Zeilen werden nachgeschlagen</translation>
    </message>
    <message>
        <source>routes tokens to experts: tiny, and an error sends tokens astray</source>
        <translation>leitet Token zu Experten: winzig, und ein Fehler schickt Token in die Irre</translation>
    </message>
    <message>
        <source>a normalisation weight</source>
        <translation>ein Gewicht einer Normalisierung</translation>
    </message>
    <message>
        <source>a small convolution of a recurrent layer</source>
        <translation>eine kleine Faltung einer rekurrenten Schicht</translation>
    </message>
    <message>
        <source>a small weight of a recurrent layer</source>
        <translation>ein kleines Gewicht einer rekurrenten Schicht</translation>
    </message>
    <message>
        <source>belongs to a vision or audio part, which engines run in plain numbers</source>
        <translation>gehört zu einem Bild- oder Tonteil, den Engines in einfachen Zahlen rechnen</translation>
    </message>
    <message>
        <source>belongs to the prediction of further tokens, which engines run in plain numbers</source>
        <translation>gehört zur Vorhersage weiterer Token, die Engines in einfachen Zahlen rechnen</translation>
    </message>
    <message>
        <source>a classifier on top of the model</source>
        <translation>ein Klassifikator über dem Modell</translation>
    </message>
    <message>
        <source>one-dimensional</source>
        <translation>eindimensional</translation>
    </message>
    <message>
        <source>holds all experts in one tensor, which the dialects of coded weights have no form for</source>
        <translation>fasst alle Experten in einem Tensor, wofür die Dialekte kodierter Gewichte keine Form haben</translation>
    </message>
    <message>
        <source>not a matrix</source>
        <translation>keine Matrix</translation>
    </message>
    <message>
        <source>not the weight of a module by its name</source>
        <translation>dem Namen nach nicht das Gewicht eines Moduls</translation>
    </message>
    <message>
        <source>many heads share few values, so more bits are cheap</source>
        <translation>viele Köpfe teilen sich wenige Werte, deshalb sind mehr Bits billig</translation>
    </message>
    <message>
        <source>values lose most</source>
        <translation>die Werte verlieren am meisten</translation>
    </message>
    <message>
        <source>the values of the first layers lose most</source>
        <translation>die Werte der ersten Schichten verlieren am meisten</translation>
    </message>
    <message>
        <source>values get more bits in the outer layers and every third between</source>
        <translation>die Werte bekommen mehr Bits in den äußeren Schichten und in jeder dritten dazwischen</translation>
    </message>
    <message>
        <source>keys and queries bear fewer bits</source>
        <translation>Schlüssel und Anfragen vertragen weniger Bits</translation>
    </message>
    <message>
        <source>down projections lose most</source>
        <translation>die Abwärtsprojektionen verlieren am meisten</translation>
    </message>
    <message>
        <source>the down projections of the first layers lose most</source>
        <translation>die Abwärtsprojektionen der ersten Schichten verlieren am meisten</translation>
    </message>
    <message>
        <source>down projections get more bits in the outer layers and every third between</source>
        <translation>die Abwärtsprojektionen bekommen mehr Bits in den äußeren Schichten und in jeder dritten dazwischen</translation>
    </message>
    <message>
        <source>down projections lose most without an importance matrix</source>
        <translation>ohne Wichtigkeitsmatrix verlieren die Abwärtsprojektionen am meisten</translation>
    </message>
    <message>
        <source>attention output gets more bits</source>
        <translation>die Ausgabe der Aufmerksamkeit bekommt mehr Bits</translation>
    </message>
    <message>
        <source>small beside eight experts, so more bits are cheap</source>
        <translation>klein neben acht Experten, deshalb sind mehr Bits billig</translation>
    </message>
    <message>
        <source>small beside the experts, so more bits are cheap</source>
        <translation>klein neben den Experten, deshalb sind mehr Bits billig</translation>
    </message>
    <message>
        <source>with an importance matrix the first down projections need an offset</source>
        <translation>mit einer Wichtigkeitsmatrix brauchen die ersten Abwärtsprojektionen einen Versatz</translation>
    </message>
    <message>
        <source>the token embedding keeps more bits</source>
        <translation>die Token-Einbettung behält mehr Bits</translation>
    </message>
    <message>
        <source>the output matrix decides every token</source>
        <translation>die Ausgabematrix entscheidet über jedes Token</translation>
    </message>
    <message>
        <source>the middle layers bear fewer bits</source>
        <translation>die mittleren Schichten vertragen weniger Bits</translation>
    </message>
    <message>
        <source>more bits in the outer layers and every third between</source>
        <translation>mehr Bits in den äußeren Schichten und in jeder dritten dazwischen</translation>
    </message>
    <message>
        <source>the first layer loses most</source>
        <translation>die erste Schicht verliert am meisten</translation>
    </message>
    <message>
        <source>shifts bits from queries to values in models of a large vocabulary</source>
        <translation>verschiebt in Modellen mit großem Wortschatz Bits von den Anfragen zu den Werten</translation>
    </message>
    <message>
        <source>only experts take the base type</source>
        <translation>nur Experten nehmen den Grundtyp</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>Grundtyp</translation>
    </message>
    <message>
        <source>a normalisation weight: tiny, and every activation passes it</source>
        <translation>ein Gewicht einer Normalisierung: winzig, und jede Aktivierung geht hindurch</translation>
    </message>
    <message>
        <source>too small to save anything</source>
        <translation>zu klein, um etwas zu sparen</translation>
    </message>
    <message>
        <source>an embedding of positions or token types</source>
        <translation>eine Einbettung von Positionen oder Token-Arten</translation>
    </message>
    <message>
        <source>belongs to a vision encoder that runs on plain numbers</source>
        <translation>gehört zu einem Bildkodierer, der mit einfachen Zahlen rechnet</translation>
    </message>
    <message>
        <source>an audio codebook</source>
        <translation>ein Codebuch für Ton</translation>
    </message>
    <message>
        <source>not a weight by its name</source>
        <translation>dem Namen nach kein Gewicht</translation>
    </message>
    <message>
        <source>lies in the MXFP4 blocks of gpt-oss</source>
        <translation>liegt in den MXFP4-Blöcken von gpt-oss</translation>
    </message>
    <message>
        <source>not a weight of plain numbers</source>
        <translation>kein Gewicht aus einfachen Zahlen</translation>
    </message>
    <message>
        <source>embeddings are looked up row by row, and these rows would be interleaved</source>
        <translation>Einbettungen werden Zeile für Zeile nachgeschlagen, und diese Zeilen wären verschränkt</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>the runtime transposes it, which takes plain numbers</source>
        <translation>das Laufzeitprogramm transponiert es, was einfache Zahlen verlangt</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>as the preset says</source>
        <translation>wie die Voreinstellung es sagt</translation>
    </message>
    <message>
        <source>Rule %1: %2 → %3</source>
        <translation>Regel %1: %2 → %3</translation>
    </message>
    <message>
        <source>Rule %1 is called “%2”</source>
        <translation>Regel %1 heißt „%2“</translation>
    </message>
    <message>
        <source>Rule %1 is on</source>
        <translation>Regel %1 ist an</translation>
    </message>
    <message>
        <source>Rule %1 is off</source>
        <translation>Regel %1 ist aus</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>Neue Regel: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>The rules have another order</source>
        <translation>Die Regeln haben eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Pure</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Harder search</source>
        <translation>Gründlichere Suche</translation>
    </message>
    <message>
        <source>Output tensor</source>
        <translation>Ausgabetensor</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Token-Einbettung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Teilen bei</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>Vor-Tokenizer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>Voreinstellung des Bildteils</translation>
    </message>
    <message>
        <source>MTP layers</source>
        <translation>MTP-Schichten</translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message>
        <source>%1: %2, relative error %3, largest %4</source>
        <translation>%1: %2, relativer Fehler %3, größter %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>%Ln Tensor, relativer Fehler %1; der schlechteste ist %2: %3</numerusform>
            <numerusform>%Ln Tensoren, zusammen relativer Fehler %1; der schlechteste ist %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>%Ln Auftrag vom letzten Mal ist nicht fertig. Er lässt sich unter „Aufträge“ fortsetzen.</numerusform>
            <numerusform>%Ln Aufträge vom letzten Mal sind nicht fertig. Sie lassen sich unter „Aufträge“ fortsetzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The same predictions</source>
        <translation>Dieselben Vorhersagen</translation>
    </message>
    <message>
        <source>Practically the original</source>
        <translation>Praktisch das Original</translation>
    </message>
    <message>
        <source>Very close to the original</source>
        <translation>Sehr nah am Original</translation>
    </message>
    <message>
        <source>Close to the original</source>
        <translation>Nah am Original</translation>
    </message>
    <message>
        <source>Noticeably different</source>
        <translation>Merklich anders</translation>
    </message>
    <message>
        <source>Far from the original</source>
        <translation>Weit vom Original</translation>
    </message>
    <message>
        <source>Decided by the worse of two figures:</source>
        <translation>Die schlechtere von zwei Zahlen entscheidet:</translation>
    </message>
    <message>
        <source>%1: mean KL divergence below %2, same top token at least %3</source>
        <translation>%1: mittlere KL-Divergenz unter %2, gleiches bestes Token mindestens %3</translation>
    </message>
    <message>
        <source>%1: all else</source>
        <translation>%1: alles andere</translation>
    </message>
    <message>
        <source>For comparison, Llama 3 with 8 billion weights: Q8_0 0.0014 and 97.7 %, Q6_K 0.0055 and 96.0 %, Q4_K_M 0.031 and 91.9 %, Q2_K 0.45 and 71.1 % (published by llama.cpp).</source>
        <translation>Zum Vergleich Llama 3 mit 8 Milliarden Gewichten: Q8_0 0,0014 und 97,7 %, Q6_K 0,0055 und 96,0 %, Q4_K_M 0,031 und 91,9 %, Q2_K 0,45 und 71,1 % (von llama.cpp veröffentlicht).</translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>Das Programm &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Einen &amp;Befehl ausführen …</translation>
    </message>
    <message>
        <source>Put the machine to &amp;sleep</source>
        <translation>Den Rechner in den &amp;Ruhezustand versetzen</translation>
    </message>
    <message>
        <source>&amp;Power off the machine</source>
        <translation>Den Rechner &amp;ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>The program closes in %Ln second(s).</source>
        <translation>
            <numerusform>Das Programm schließt sich in %Ln Sekunde.</numerusform>
            <numerusform>Das Programm schließt sich in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %Ln second(s): %1</source>
        <translation>
            <numerusform>Der Befehl läuft in %Ln Sekunde: %1</numerusform>
            <numerusform>Der Befehl läuft in %Ln Sekunden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Der Rechner geht in %Ln Sekunde in den Ruhezustand.</numerusform>
            <numerusform>Der Rechner geht in %Ln Sekunden in den Ruhezustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Der Rechner wird in %Ln Sekunde ausgeschaltet.</numerusform>
            <numerusform>Der Rechner wird in %Ln Sekunden ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>Alle Aufträge sind fertig</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Aufhalten</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt tun</translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell quantisieren</numerusform>
            <numerusform>%Ln Modelle quantisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes %1 with the present recipe.</source>
        <translation>Jedes wird mit dem jetzigen Rezept zu %1.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Made of words and of %1: the model&apos;s name, the preset, the bits per weight, the number of weights and the day.</source>
        <translation>Aus Wörtern und aus %1: Name des Modells, Voreinstellung, Bits pro Gewicht, Zahl der Gewichte und Tag.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>Headers are being read…</source>
        <translation>Die Kopfdaten werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>%Ln davon kann nicht geschrieben werden; die Liste sagt, warum.</numerusform>
            <numerusform>%Ln davon können nicht geschrieben werden; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag einreihen</numerusform>
            <numerusform>%Ln Aufträge einreihen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchModel</name>
    <message>
        <source>Another of them has the same name</source>
        <translation>Ein anderes davon hat denselben Namen</translation>
    </message>
    <message>
        <source>There is something of this name already</source>
        <translation>Unter diesem Namen gibt es schon etwas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Köpfe werden gelesen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchModel</name>
    <message>
        <source>Column in the row, from 0</source>
        <translation>Spalte in der Zeile, ab 0</translation>
    </message>
    <message>
        <source>The value before it is quantised</source>
        <translation>Der Wert vor dem Quantisieren</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
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
        <translation>Woher die Werte kommen</translation>
    </message>
    <message>
        <source>Selected tensor</source>
        <translation>Gewählter Tensor</translation>
    </message>
    <message>
        <source>Numbers by hand</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>row </source>
        <translation>Zeile </translation>
    </message>
    <message>
        <source>Row of the tensor, from 0</source>
        <translation>Zeile des Tensors, ab 0</translation>
    </message>
    <message>
        <source>column </source>
        <translation>Spalte </translation>
    </message>
    <message>
        <source>Column of a value in the block, from 0</source>
        <translation>Spalte eines Wertes im Block, ab 0</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Voriger Block</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>Worst block</source>
        <translation>Schlechtester Block</translation>
    </message>
    <message>
        <source>Goes to the block with the largest error of a format, among sample rows</source>
        <translation>Geht zum Block mit dem größten Fehler eines Formats, unter Zeilen einer Stichprobe</translation>
    </message>
    <message>
        <source>Numbers to quantise</source>
        <translation>Zahlen zum Quantisieren</translation>
    </message>
    <message>
        <source>1 to 64 numbers: 0.3, -0.77, 1.2</source>
        <translation>1 bis 64 Zahlen mit Punkt: 0.3, -0.77, 1.2</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Eight numbers of which one becomes −1 in MXFP4</source>
        <translation>Acht Zahlen, von denen eine in MXFP4 zu −1 wird</translation>
    </message>
    <message>
        <source>Values in numbers</source>
        <translation>Werte in Zahlen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Looking for the worst block of %1…</source>
        <translation>Der schlechteste Block von %1 wird gesucht …</translation>
    </message>
    <message>
        <source>Worst block of %1 among %2 of %3 rows</source>
        <translation>Schlechtester Block von %1 in %2 von %3 Zeilen</translation>
    </message>
    <message>
        <source>Check the formats to compare in the list.</source>
        <translation>Haken Sie in der Liste die Formate an, die verglichen werden sollen.</translation>
    </message>
    <message>
        <source>Choose a tensor in the table or the layer map, or type numbers in, to see what formats make of them.</source>
        <translation>Wählen Sie in der Tabelle oder der Schichtkarte einen Tensor oder geben Sie Zahlen ein, um zu sehen, was Formate daraus machen.</translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message>
        <source>Values and the numbers that each format has</source>
        <translation>Werte und die Zahlen, die jedes Format hat</translation>
    </message>
    <message>
        <source>RMSE %1  ·  %2 %</source>
        <translation>RMSE %1  ·  %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), of the first: %1</source>
        <translation>
            <numerusform>%Ln Gruppe, davon die erste: %1</numerusform>
            <numerusform>%Ln Gruppen, davon die erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::CardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>owner/name of the source on the hub</source>
        <translation>Besitzer/Name der Quelle auf dem Hub</translation>
    </message>
    <message>
        <source>The hub shows the quantised model below this one. Empty: as the source itself says.</source>
        <translation>Der Hub zeigt das quantisierte Modell unter diesem. Leer: wie die Quelle selbst sagt.</translation>
    </message>
    <message>
        <source>your name on the hub; kept for the next card</source>
        <translation>Ihr Name auf dem Hub; bleibt für die nächste Karte</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>Die Karte als Text</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Basismodell</translation>
    </message>
    <message>
        <source>&amp;Quantised by</source>
        <translation>&amp;Quantisiert von</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the model card</source>
        <translation>Die Modellkarte speichern</translation>
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
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>Writes texts as the model was taught to read conversations. A prompt or a text file is what a user says, or messages in JSON or JSONL (&quot;role&quot;, &quot;content&quot;), as data sets have them</source>
        <translation>Schreibt Texte so, wie das Modell Gespräche zu lesen gelernt hat. Ein Eingabetext oder eine Textdatei ist, was ein Nutzer sagt, oder Nachrichten in JSON oder JSONL (&quot;role&quot;, &quot;content&quot;), wie Datensätze sie haben</translation>
    </message>
</context>
<context>
    <name>ql::app::ChoiceModel</name>
    <message>
        <source>This token was taken</source>
        <translation>Dieses Token wurde genommen</translation>
    </message>
    <message>
        <source>Probability of the token among all, before temperature and cuts</source>
        <translation>Wahrscheinlichkeit des Tokens unter allen, vor Temperatur und Auswahl</translation>
    </message>
    <message>
        <source>The likeliest tokens at this place; the one that was taken has a tick</source>
        <translation>Die wahrscheinlichsten Tokens an dieser Stelle; das genommene hat einen Haken</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>Mit diesem Rezept</translation>
    </message>
</context>
<context>
    <name>ql::app::CollectDialog</name>
    <message>
        <source>&amp;Every expert sees every token</source>
        <translation>&amp;Jeder Experte sieht jedes Token</translation>
    </message>
    <message>
        <source>&amp;Names of special tokens stand for these tokens</source>
        <translation>&amp;Namen besonderer Token stehen für diese Token</translation>
    </message>
    <message>
        <source>Use it in the &amp;recipe</source>
        <translation>Im &amp;Rezept verwenden</translation>
    </message>
    <message>
        <source>Collect an importance matrix</source>
        <translation>Wichtigkeitsmatrix sammeln</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Tales for children and simple sums, which come with the program</source>
        <translation>Kindergeschichten und einfache Rechnungen, die das Programm mitbringt</translation>
    </message>
    <message>
        <source>A text file in UTF-8, like what the model will be used for. Without one a text is read that says little about other models than the samples.</source>
        <translation>Eine Textdatei in UTF-8, ähnlich dem, wofür das Modell gebraucht wird. Ohne sie wird ein Text gelesen, der über andere Modelle als die Beispiele wenig sagt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Read at most so many tokens of the text; 0 for all of it. Usual are 50,000 and more, for mixtures of experts several times as many.</source>
        <translation>Höchstens so viele Token des Textes lesen; 0 für alle. Üblich sind 50.000 und mehr, für Mischungen von Experten ein Mehrfaches.</translation>
    </message>
    <message>
        <source>T&amp;okens at most</source>
        <translation>T&amp;oken höchstens</translation>
    </message>
    <message>
        <source>Tokens that are read together, at most as many as the model was made for</source>
        <translation>Token, die zusammen gelesen werden, höchstens so viele, wie das Modell vorsieht</translation>
    </message>
    <message>
        <source>Tokens in a &amp;chunk</source>
        <translation>Token je A&amp;bschnitt</translation>
    </message>
    <message>
        <source>Each expert is given every token, so that none is left without data; what the model computes stays its own. Takes as many times longer as there are experts for each that is used.</source>
        <translation>Jeder Experte bekommt jedes Token, sodass keiner ohne Daten bleibt; was das Modell rechnet, bleibt dasselbe. Dauert um das Verhältnis aller zu den benutzten Experten länger.</translation>
    </message>
    <message>
        <source>Only for mixtures of experts; this model is none.</source>
        <translation>Nur für Mischungen von Experten; dieses Modell ist keine.</translation>
    </message>
    <message>
        <source>For texts that were made with a chat template</source>
        <translation>Für Texte, die mit einer Chat-Vorlage gemacht sind</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Sichern als</translation>
    </message>
    <message>
        <source>A text to be read</source>
        <translation>Ein Text zum Lesen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>Texte (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>Wichtigkeitsmatrix sichern</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>Alte Form (*.dat)</translation>
    </message>
    <message>
        <source>There is no such text file.</source>
        <translation>Diese Textdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>Name the file to be written.</source>
        <translation>Einen Namen für die Datei angeben.</translation>
    </message>
    <message>
        <source>The folder of the file to be written is not there.</source>
        <translation>Den Ordner für die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>%1 reads a text on this computer, layer by layer. What its matrices are given becomes the importance matrix, and the scales of inputs for FP8 and NVFP4 in safetensors.</source>
        <translation>%1 liest auf diesem Rechner einen Text, Schicht für Schicht. Was seine Matrizen dabei bekommen, wird zur Wichtigkeitsmatrix und zu den Skalen der Eingaben für FP8 und NVFP4 in safetensors.</translation>
    </message>
    <message>
        <source>A file in the GGUF form, which other programs read too; a name that ends in .dat gives the legacy form, which has no scales of inputs.</source>
        <translation>Eine Datei in der GGUF-Form, die auch andere Programme lesen; ein Name mit der Endung .dat ergibt die alte Form, die keine Skalen der Eingaben hat.</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
</context>
<context>
    <name>ql::app::ColourLegend</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
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
        <translation>Befehl oder Tensor suchen</translation>
    </message>
    <message>
        <source>Type a part of a command or of a tensor&apos;s name</source>
        <translation>Einen Teil eines Befehls oder Tensornamens eingeben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>ql::app::ContainerBox</name>
    <message>
        <source>One file for llama.cpp and its kin</source>
        <translation>Eine Datei für llama.cpp und Verwandte</translation>
    </message>
    <message>
        <source>A Hugging Face folder for vLLM and other engines, under the model&apos;s own names</source>
        <translation>Ein Hugging-Face-Ordner für vLLM und andere Engines, unter den eigenen Namen des Modells</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>safetensors for vLLM</source>
        <translation>safetensors für vLLM</translation>
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
        <translation>teilweise</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>falsche Größe</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>nicht im Modell</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>nicht getrennt</translation>
    </message>
    <message>
        <source>Columns that only ever met zeros</source>
        <translation>Spalten, die nur Nullen gesehen haben</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Experts seen</source>
        <translation>Gesehene Experten</translation>
    </message>
    <message>
        <source>Least seen</source>
        <translation>Wenigste</translation>
    </message>
    <message>
        <source>Most seen</source>
        <translation>Meiste</translation>
    </message>
    <message>
        <source>Zero columns</source>
        <translation>Nullspalten</translation>
    </message>
</context>
<context>
    <name>ql::app::CulpritModel</name>
    <message>
        <source>Enter raises a tensor to its next type in the recipe</source>
        <translation>Die Eingabetaste hebt einen Tensor im Rezept auf seinen nächsten Typ</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>What the recipe gives it</source>
        <translation>Was das Rezept ihm gibt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>KL divergence saved for each MiB that putting the tensor back costs, in nats: where bytes help most</source>
        <translation>Gesparte KL-Divergenz je MiB, das das Zurücksetzen kostet, in Nats: wo Bytes am meisten helfen</translation>
    </message>
    <message>
        <source>Saved per MiB</source>
        <translation>Erspart je MiB</translation>
    </message>
    <message>
        <source>Measured: how much less the mean KL divergence is with this tensor as in the original</source>
        <translation>Gemessen: um wie viel die mittlere KL-Divergenz kleiner ist, wenn dieser Tensor wie im Original ist</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Erspart</translation>
    </message>
    <message>
        <source>Standard error of what is saved</source>
        <translation>Standardfehler des Ersparten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Of the whole divergence; shares of several tensors need not add up</source>
        <translation>Von der ganzen Divergenz; Anteile mehrerer Tensoren müssen sich nicht summieren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Bytes that the tensor takes more as in the original</source>
        <translation>Bytes, die der Tensor wie im Original mehr braucht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>The next better type</source>
        <translation>Der nächstbessere Typ</translation>
    </message>
    <message>
        <source>Next type</source>
        <translation>Nächster Typ</translation>
    </message>
    <message>
        <source>Bytes that the next better type takes more</source>
        <translation>Bytes, die der nächstbessere Typ mehr braucht</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceBox</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where models are computed. Devices add in other orders, so that figures differ in their last digits. The choice is kept, for the preview and for importance matrices.</source>
        <translation>Wo Modelle berechnet werden. Geräte addieren in anderer Reihenfolge, sodass Zahlen in den letzten Stellen abweichen. Die Wahl bleibt, für die Vorschau und für Wichtigkeitsmatrizen.</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>graphics that share the processor&apos;s memory</source>
        <translation>Grafik, die den Speicher des Prozessors mitbenutzt</translation>
    </message>
    <message>
        <source>graphics card of a virtual machine</source>
        <translation>Grafikkarte einer virtuellen Maschine</translation>
    </message>
    <message>
        <source>computed by the processor, slower than its own code</source>
        <translation>vom Prozessor berechnet, langsamer als sein eigener Code</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>anderes Gerät</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <source>the only graphics device</source>
        <translation>das einzige Grafikgerät</translation>
    </message>
    <message>
        <source>the best of the graphics devices</source>
        <translation>das beste der Grafikgeräte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>A graphics card where there is one, else the processor</source>
        <translation>Eine Grafikkarte, wo es eine gibt, sonst der Prozessor</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>It was chosen once, and this computer does not have it now</source>
        <translation>Es wurde einmal gewählt, und dieser Rechner hat es jetzt nicht</translation>
    </message>
    <message>
        <source>Looking for graphics devices…</source>
        <translation>Grafikgeräte werden gesucht…</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be used</source>
        <translation>%1 ist nicht da oder kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>The processor took over: %1.</source>
        <translation>Der Prozessor hat übernommen: %1.</translation>
    </message>
    <message>
        <source>no graphics device, and a software one is slower</source>
        <translation>kein Grafikgerät, und eines in Software ist langsamer</translation>
    </message>
    <message>
        <source>no graphics device</source>
        <translation>kein Grafikgerät</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%Ln Thread, mit 32-Bit-Zahlen</numerusform>
            <numerusform>%Ln Threads, mit 32-Bit-Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on the processor</source>
        <translation>Läuft auf dem Prozessor</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceModel</name>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>fits: with the margin; tight: without it; cannot run: no engine has the format there</source>
        <translation>passt: mit Reserve; knapp: ohne sie; läuft nicht: kein Programm kann das Format dort</translation>
    </message>
    <message>
        <source>What is needed, margin included, of the memory that a program may take there</source>
        <translation>Was nötig ist, mit Reserve, vom Speicher, den ein Programm dort nehmen darf</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The longest context: the most tokens with which everything fits, margin included</source>
        <translation>Der längste Kontext: die meisten Token, mit denen alles samt Reserve passt</translation>
    </message>
</context>
<context>
    <name>ql::app::DialectBox</name>
    <message>
        <source>As llm-compressor writes; holds every type</source>
        <translation>Wie llm-compressor schreibt; fasst jeden Typ</translation>
    </message>
    <message>
        <source>As NVIDIA ModelOpt writes; all types but MXFP4, FP8 only with scales of the inputs</source>
        <translation>Wie NVIDIA ModelOpt schreibt; alle Typen außer MXFP4, FP8 nur mit Skalen der Eingaben</translation>
    </message>
    <message>
        <source>As DeepSeek and Qwen publish; FP8_BLOCK only</source>
        <translation>Wie DeepSeek und Qwen veröffentlichen; nur FP8_BLOCK</translation>
    </message>
    <message>
        <source>Dialect of safetensors</source>
        <translation>Dialekt der safetensors</translation>
    </message>
    <message>
        <source>Choose the dialect %1</source>
        <translation>Dialekt %1 wählen</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffColumns</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffModel</name>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>The models do not all have the same here</source>
        <translation>Hier haben nicht alle Modelle dasselbe</translation>
    </message>
    <message>
        <source>Where the models do not all have the same</source>
        <translation>Wo nicht alle Modelle dasselbe haben</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message>
        <source>Types of the models side by side</source>
        <translation>Typen der Modelle nebeneinander</translation>
    </message>
    <message>
        <source>How do two recipes differ? Add models with the button above or drop GGUF files and folders here: their types stand side by side, layer by layer. The plan can be one of them.</source>
        <translation>Worin unterscheiden sich zwei Rezepte? Modelle über den Knopf oben hinzufügen oder GGUF-Dateien und Ordner hier ablegen: Ihre Typen stehen nebeneinander, Schicht für Schicht. Auch der Plan kann dabei sein.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Each model is a column</source>
        <translation>Jedes Modell ist eine Spalte</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>The &amp;open model</source>
        <translation>Das &amp;geöffnete Modell</translation>
    </message>
    <message>
        <source>This &amp;plan</source>
        <translation>Dieser &amp;Plan</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Die Spalte nach links schieben</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Die Spalte nach rechts schieben</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Die Spalte entfernen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur Un&amp;terschiede</translation>
    </message>
    <message>
        <source>Filter by name or type</source>
        <translation>Nach Name oder Typ filtern</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Köpfe werden gelesen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The table as Markdown, CSV or JSON</source>
        <translation>Die Tabelle als Markdown, CSV oder JSON</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern …</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) differ</source>
        <translation>
            <numerusform>%Ln Gruppe ist verschieden</numerusform>
            <numerusform>%Ln Gruppen sind verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>Modelle (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Einen Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>ql::app::DistributionChart</name>
    <message>
        <source>Distribution of the values, original and quantised</source>
        <translation>Verteilung der Werte, Original und quantisiert</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Quantisiert</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceChart</name>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Tokens</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL-Divergenz (Nats)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Relative error of the hidden state</source>
        <translation>Relativer Fehler des verborgenen Zustands</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message>
        <source>Mean KL divergence and the share of same top tokens decide.</source>
        <translation>Mittlere KL-Divergenz und Anteil gleicher bester Tokens entscheiden.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>mean KL divergence %1 ± %2</source>
        <translation>mittlere KL-Divergenz %1 ± %2</translation>
    </message>
    <message>
        <source>same top token %1 ± %2</source>
        <translation>gleiches bestes Token %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln Vorhersage</numerusform>
            <numerusform>%Ln Vorhersagen</numerusform>
        </translation>
    </message>
    <message>
        <source>more text may say: %1</source>
        <translation>mehr Text könnte sagen: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceModel</name>
    <message>
        <source>KL divergence, mean</source>
        <translation>KL-Divergenz, Mittel</translation>
    </message>
    <message>
        <source>How far the predictions are apart, over all tokens of the vocabulary, in nats: the figure to look at</source>
        <translation>Wie weit die Vorhersagen auseinanderliegen, über alle Tokens des Vokabulars, in Nats: die Zahl, auf die es ankommt</translation>
    </message>
    <message>
        <source>KL divergence, median</source>
        <translation>KL-Divergenz, Median</translation>
    </message>
    <message>
        <source>Half of the predictions are closer than this</source>
        <translation>Die Hälfte der Vorhersagen liegt näher</translation>
    </message>
    <message>
        <source>KL divergence, 99 %</source>
        <translation>KL-Divergenz, 99 %</translation>
    </message>
    <message>
        <source>One prediction in a hundred is further off than this</source>
        <translation>Eine von hundert Vorhersagen liegt weiter weg</translation>
    </message>
    <message>
        <source>KL divergence, 99.9 %</source>
        <translation>KL-Divergenz, 99,9 %</translation>
    </message>
    <message>
        <source>One prediction in a thousand is further off than this</source>
        <translation>Eine von tausend Vorhersagen liegt weiter weg</translation>
    </message>
    <message>
        <source>KL divergence, largest</source>
        <translation>KL-Divergenz, größte</translation>
    </message>
    <message>
        <source>The prediction that suffers most</source>
        <translation>Die Vorhersage, die am meisten leidet</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Gleiches bestes Token</translation>
    </message>
    <message>
        <source>Share of predictions where both find the same token the likeliest</source>
        <translation>Anteil der Vorhersagen, bei denen beide dasselbe Token für das wahrscheinlichste halten</translation>
    </message>
    <message>
        <source>RMS change of probability</source>
        <translation>RMS-Änderung der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How much the probability of the token that came changes, as a root mean square</source>
        <translation>Wie stark sich die Wahrscheinlichkeit des Tokens ändert, das kam, als quadratischer Mittelwert</translation>
    </message>
    <message>
        <source>Perplexity, original</source>
        <translation>Perplexität, Original</translation>
    </message>
    <message>
        <source>Among how many tokens the model hesitates: lower is better</source>
        <translation>Zwischen wie vielen Tokens das Modell schwankt: weniger ist besser</translation>
    </message>
    <message>
        <source>Perplexity, with this recipe</source>
        <translation>Perplexität, mit diesem Rezept</translation>
    </message>
    <message>
        <source>A damaged model may be luckier here; the divergence is the surer sign</source>
        <translation>Ein beschädigtes Modell kann hier Glück haben; die Divergenz ist das sicherere Zeichen</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>Verhältnis der Perplexitäten</translation>
    </message>
    <message>
        <source>Its error takes into account that both read the same text</source>
        <translation>Sein Fehler berücksichtigt, dass beide denselben Text lesen</translation>
    </message>
    <message>
        <source>Error of the last hidden state</source>
        <translation>Fehler des letzten verborgenen Zustands</translation>
    </message>
    <message>
        <source>Relative to the original&apos;s, after the last layer</source>
        <translation>Relativ zu dem des Originals, nach der letzten Schicht</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Tokens</translation>
    </message>
    <message>
        <source>By each of the two models</source>
        <translation>Von jedem der beiden Modelle</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Those after the first half of each piece of text count, as in llama.cpp</source>
        <translation>Es zählen die nach der ersten Hälfte jedes Textstücks, wie bei llama.cpp</translation>
    </message>
    <message>
        <source>Standard error: with other text of this kind the figure would mostly be within two of them</source>
        <translation>Standardfehler: mit anderem Text dieser Art läge die Zahl meist innerhalb von zweien davon</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceSeries</name>
    <message>
        <source>Mean divergence</source>
        <translation>Mittlere Divergenz</translation>
    </message>
    <message>
        <source>Spread of the divergence</source>
        <translation>Verteilung der Divergenz</translation>
    </message>
    <message>
        <source>Drift by layer</source>
        <translation>Abweichung nach Schicht</translation>
    </message>
    <message>
        <source>The mean KL divergence as more text is read, and the band in which it surely lies</source>
        <translation>Die mittlere KL-Divergenz, während mehr Text gelesen wird, und das Band, in dem sie sicher liegt</translation>
    </message>
    <message>
        <source>How many predictions are how far off; a tail at the right is what people notice</source>
        <translation>Wie viele Vorhersagen wie weit danebenliegen; was man merkt, ist der Ausläufer rechts</translation>
    </message>
    <message>
        <source>How far the hidden state is off after each layer: a step shows where it happens</source>
        <translation>Wie weit der verborgene Zustand nach jeder Schicht abweicht: eine Stufe zeigt, wo es geschieht</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
</context>
<context>
    <name>ql::app::EncodingList</name>
    <message>
        <source>Find a format</source>
        <translation>Format suchen</translation>
    </message>
    <message>
        <source>Formats to compare</source>
        <translation>Formate im Vergleich</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message>
        <source>Whose error: of the type that is planned, not yet written, or of the written file</source>
        <translation>Wessen Fehler: des geplanten, noch nicht geschriebenen Typs oder der geschriebenen Datei</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Which expert of the fused tensor</source>
        <translation>Welcher Experte des zusammengefassten Tensors</translation>
    </message>
    <message>
        <source>One map, or two over the same weights: divided by a handle (drag it, or Ctrl+Left and Ctrl+Right), or side by side</source>
        <translation>Eine Karte oder zwei über denselben Gewichten: durch einen Griff geteilt (ziehen oder Strg+Links und Strg+Rechts) oder nebeneinander</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What the left map shows</source>
        <translation>Was die linke Karte zeigt</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>What a pixel shows that stands for several weights</source>
        <translation>Was ein Pixel zeigt, der für mehrere Gewichte steht</translation>
    </message>
    <message>
        <source>Average (RMS)</source>
        <translation>Mittel (RMS)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Hold left</source>
        <translation>Links halten</translation>
    </message>
    <message>
        <source>Keeps this tensor as the left map, while the right one follows the selection</source>
        <translation>Behält diesen Tensor als linke Karte, während die rechte der Auswahl folgt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Quantisiert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error by row RMS</source>
        <translation>Fehler je Zeilen-RMS</translation>
    </message>
    <message>
        <source>Signed error</source>
        <translation>Fehler mit Vorzeichen</translation>
    </message>
    <message>
        <source>As planned (%1)</source>
        <translation>Wie geplant (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln expert(s)</source>
        <translation>
            <numerusform>Der eine Experte</numerusform>
            <numerusform>Alle %Ln Experten</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>Experte %1</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorPicture</name>
    <message>
        <source>Error map of the tensor</source>
        <translation>Fehlerkarte des Tensors</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: relative error %3</source>
        <translation>Zeilen %1, Spalten %2: relativer Fehler %3</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message>
        <source>Open a model first.</source>
        <translation>Öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see its error weight by weight.</source>
        <translation>Wählen Sie einen Tensor in der Tabelle, der Schichtkarte oder dem Bericht, um seinen Fehler Gewicht für Gewicht zu sehen.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird berechnet …</translation>
    </message>
    <message>
        <source>Nothing of this tensor is written.</source>
        <translation>Von diesem Tensor wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>Stichprobe der Zeilen wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>An der einen Zeile gemessen.</numerusform>
            <numerusform>An allen %Ln Zeilen gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>Aus %1 von %2 Zeilen geschätzt.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Measured on all weights in view</source>
        <translation>An allen sichtbaren Gewichten gemessen</translation>
    </message>
    <message>
        <source>Estimated: each pixel from %1 of its %2 rows</source>
        <translation>Geschätzt: jeder Pixel aus %1 seiner %2 Zeilen</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 → %4, error %5 (%6 % of the row&apos;s RMS)</source>
        <translation>Zeile %1, Spalte %2: %3 → %4, Fehler %5 (%6 % des RMS der Zeile)</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: RMS %3, error %4 (%5 % of the rows&apos; RMS), largest %6</source>
        <translation>Zeilen %1, Spalten %2: RMS %3, Fehler %4 (%5 % des RMS der Zeilen), größter %6</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saves the map or the distribution as a picture, or the worst places as a table</source>
        <translation>Speichert die Karte oder die Verteilung als Bild oder die schlechtesten Stellen als Tabelle</translation>
    </message>
    <message>
        <source>Map and worst places…</source>
        <translation>Karte und schlechteste Stellen …</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation>Verteilung …</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>An Ansicht anpassen</translation>
    </message>
    <message>
        <source>Lets the colours run over the values in view, except for the rarest at either end</source>
        <translation>Lässt die Farben über die sichtbaren Werte laufen, ohne die seltensten an beiden Enden</translation>
    </message>
    <message>
        <source>Places with the largest errors in view</source>
        <translation>Stellen mit den größten Fehlern der Ansicht</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Anzahlen logarithmisch</translation>
    </message>
    <message>
        <source>Shows rare values, too</source>
        <translation>Zeigt auch seltene Werte</translation>
    </message>
    <message>
        <source>Worst places</source>
        <translation>Schlechteste Stellen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Experts that saw tokens</source>
        <translation>Experten, die Token sahen</translation>
    </message>
    <message>
        <source>Fewest tokens</source>
        <translation>Wenigste Token</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Meiste Token</translation>
    </message>
    <message>
        <source>Expert with the fewest</source>
        <translation>Experte mit den wenigsten</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message>
        <source>Tokens that each expert of each layer has seen</source>
        <translation>Token, die jeder Experte jeder Schicht gesehen hat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same in numbers, layer by layer</source>
        <translation>Dasselbe in Zahlen, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Tokens that the experts of each layer have seen</source>
        <translation>Token, die die Experten jeder Schicht gesehen haben</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by each expert; red: none</source>
        <translation>von jedem Experten gesehen; rot: keines</translation>
    </message>
</context>
<context>
    <name>ql::app::FitPanel</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Token-Einbettung</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>Speicher nach Teilen</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>The longest conversation or document that is to have room: its keys and values are kept in memory for as long as it goes on</source>
        <translation>Das längste Gespräch oder Dokument, das Platz haben soll: Seine Schlüssel und Werte bleiben im Speicher, solange es dauert</translation>
    </message>
    <message>
        <source>How the keys and values are stored: Q8_0 and FP8 take half the memory of F16 at little loss, Q4_0 a quarter</source>
        <translation>Wie Schlüssel und Werte gespeichert sind: Q8_0 und FP8 brauchen halb so viel Speicher wie F16 bei wenig Verlust, Q4_0 gut ein Viertel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Devices and whether the output fits</source>
        <translation>Geräte, und ob das Ergebnis passt</translation>
    </message>
    <message>
        <source>Devices of your own: %1</source>
        <translation>Eigene Geräte: %1</translation>
    </message>
    <message>
        <source>Open a model: this says how much memory its output needs to run, and on which devices it fits.</source>
        <translation>Öffnen Sie ein Modell: Hier steht dann, wie viel Speicher das Ergebnis zum Laufen braucht und auf welche Geräte es passt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 on %4</source>
        <translation>%1 von %2: %3 auf %4</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>Faustregel</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>ql::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page that was shown before</source>
        <translation>Die Seite, die davor zu sehen war</translation>
    </message>
</context>
<context>
    <name>ql::app::HistogramChart</name>
    <message>
        <source>Histogram of the tensor&apos;s values</source>
        <translation>Histogramm der Werte des Tensors</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message>
        <source>The recipe as it was at the start</source>
        <translation>Das Rezept, wie es am Anfang war</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Undone: a click does it again.</source>
        <translation>Zurückgenommen: Ein Klick stellt es wieder her.</translation>
    </message>
    <message>
        <source>the recipe is here</source>
        <translation>hier steht das Rezept</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>Größe danach</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryPanel</name>
    <message>
        <source>History of the recipe</source>
        <translation>Verlauf des Rezepts</translation>
    </message>
</context>
<context>
    <name>ql::app::ImportancePanel</name>
    <message>
        <source>What the importance matrix covers</source>
        <translation>Was die Wichtigkeitsmatrix abdeckt</translation>
    </message>
    <message>
        <source>Save as one file...</source>
        <translation>Als eine Datei speichern...</translation>
    </message>
    <message>
        <source>Write all matrices of the recipe as one, as GGUF or in the legacy form</source>
        <translation>Alle Matrizen des Rezepts als eine schreiben, als GGUF oder in der alten Form</translation>
    </message>
    <message>
        <source>%1 entries, %2 weights without one, %3 with experts that have seen nothing</source>
        <translation>%1 Einträge, %2 Gewichte ohne Eintrag, %3 mit Experten, die nichts gesehen haben</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>Wichtigkeitsmatrix speichern</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>Alte Form (*.dat)</translation>
    </message>
    <message>
        <source>The importance matrix was not saved</source>
        <translation>Die Wichtigkeitsmatrix wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 is a file that is read; choose another.</source>
        <translation>%1 ist eine Datei, die gelesen wird; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1</source>
        <translation>Wichtigkeitsmatrix in %1 gespeichert</translation>
    </message>
    <message>
        <source>Collect...</source>
        <translation>Sammeln ...</translation>
    </message>
    <message>
        <source>Let the model read a text, and see which of its inputs matter</source>
        <translation>Das Modell einen Text lesen lassen und sehen, welche Eingaben wichtig sind</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What is known of each weight</source>
        <translation>Was über jedes Gewicht bekannt ist</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>How many tokens each expert has seen</source>
        <translation>Wie viele Token jeder Experte gesehen hat</translation>
    </message>
    <message>
        <source>Collecting the importance matrix</source>
        <translation>Wichtigkeitsmatrix wird gesammelt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; nothing is written</source>
        <translation>Lesen beenden; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Text wird gelesen …</translation>
    </message>
    <message>
        <source>Layer %1 of %2 has read the text</source>
        <translation>Schicht %1 von %2 hat den Text gelesen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Nothing was collected: you stopped it.</source>
        <translation>Nichts wurde gesammelt: Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>The importance matrix was not collected</source>
        <translation>Die Wichtigkeitsmatrix wurde nicht gesammelt</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1; the recipe uses it</source>
        <translation>Wichtigkeitsmatrix in %1 gesichert; das Rezept verwendet sie</translation>
    </message>
    <message>
        <source>Add the collected importance matrix</source>
        <translation>Gesammelte Wichtigkeitsmatrix hinzufügen</translation>
    </message>
    <message>
        <source>No importance matrix. Add one in the recipe, or collect one from a text: types below 4 bits gain most, and some need one; FP8 and NVFP4 in safetensors take the scales of their inputs from it.</source>
        <translation>Keine Wichtigkeitsmatrix. Im Rezept eine hinzufügen oder aus einem Text eine sammeln: Typen unter 4 Bit gewinnen am meisten, und manche brauchen eine; FP8 und NVFP4 in safetensors nehmen daraus die Skalen ihrer Eingaben.</translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see what it is.</source>
        <translation>Wählen Sie einen Tensor in der Tabelle, der Schichtkarte oder dem Bericht, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Error of the written tensor</source>
        <translation>Fehler des geschriebenen Tensors</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 weights</source>
        <translation>%1  ·  %2 Gewichte</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 ab Byte %2</translation>
    </message>
    <message>
        <source>
Asked for %1, but %2 (%3)</source>
        <translation>
Verlangt war %1, aber %2 (%3)</translation>
    </message>
    <message>
        <source>This tensor is not in the open model.</source>
        <translation>Dieser Tensor ist nicht im geöffneten Modell.</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>Stichprobe wird gelesen …</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>Streuung %1</translation>
    </message>
    <message>
        <source>zeros %1</source>
        <translation>Nullen %1</translation>
    </message>
    <message>
        <source>NaN or infinite: %1</source>
        <translation>NaN oder unendlich: %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Gemessen an der einzigen Zeile.</numerusform>
            <numerusform>Gemessen an allen %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>Geschätzt aus %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>%1  ·  relative error %2  ·  largest %3  ·  cosine %4</source>
        <translation>%1  ·  relativer Fehler %2  ·  größter %3  ·  Kosinus %4</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
</context>
<context>
    <name>ql::app::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Try again, from what is finished</source>
        <translation>Erneut versuchen, ab dem, was fertig ist</translation>
    </message>
    <message>
        <source>Edit in the window</source>
        <translation>Im Fenster bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Früher ausführen</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Später ausführen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Fertige Aufträge entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
        <translation>%1 Gewichte/s</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>Was der Auftrag tut</translation>
    </message>
    <message>
        <source>Now: what is read, encoded, written and read back per second. Beside it each thread of the job has a line from its beginning until now, in the colours of what it did; empty where it waited.</source>
        <translation>Jetzt: was je Sekunde gelesen, kodiert, geschrieben und zurückgelesen wird. Daneben hat jeder Thread des Auftrags eine Zeile vom Beginn bis jetzt, in den Farben dessen, was er tat; leer, wo er wartete.</translation>
    </message>
    <message>
        <source>%1 of %2 weights</source>
        <translation>%1 von %2 Gewichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Thread %1, after %2: %3</source>
        <translation>Thread %1, nach %2: %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>ql::app::JobModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused  ·  %1</source>
        <translation>Angehalten  ·  %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done  ·  %1  ·  %2  ·  every tensor as planned</source>
        <translation>Fertig  ·  %1  ·  %2  ·  jeder Tensor wie geplant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>Abgebrochen; keine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting  ·  %1 on this machine</source>
        <translation>Wartet  ·  %1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>Paused; resume it to begin, or to go on where it was interrupted</source>
        <translation>Angehalten; fortsetzen, um zu beginnen oder dort weiterzumachen, wo er unterbrochen wurde</translation>
    </message>
    <message>
        <source>Being edited in the window: writing it takes its place here</source>
        <translation>Wird im Fenster bearbeitet: Schreiben ersetzt ihn hier</translation>
    </message>
</context>
<context>
    <name>ql::app::JobWatch</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist gescheitert</translation>
    </message>
</context>
<context>
    <name>ql::app::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>They run from top to bottom: drag them, or press Alt with the arrow keys. Space pauses, Del removes, a double click shows the report.</source>
        <translation>Sie laufen von oben nach unten: ziehen oder Alt mit den Pfeiltasten drücken. Die Leertaste hält an, Entf entfernt, ein Doppelklick zeigt den Bericht.</translation>
    </message>
    <message>
        <source>Jobs appear here with their progress. They run one after the other; what is not finished when the program ends can be continued the next time.</source>
        <translation>Hier erscheinen Aufträge mit ihrem Fortschritt. Sie laufen nacheinander; was beim Beenden des Programms nicht fertig ist, lässt sich beim nächsten Mal fortsetzen.</translation>
    </message>
</context>
<context>
    <name>ql::app::LayerMapPanel</name>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>All layers in sight (Ctrl+0). Ctrl and the wheel zoom.</source>
        <translation>Alle Schichten im Blick (Strg+0). Strg und das Mausrad vergrößern.</translation>
    </message>
    <message>
        <source>Fold all experts out</source>
        <translation>Alle Experten aufklappen</translation>
    </message>
    <message>
        <source>Fold all experts in</source>
        <translation>Alle Experten zuklappen</translation>
    </message>
</context>
<context>
    <name>ql::app::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>with paths</source>
        <translation>mit Pfaden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing here yet. What the program does, and why something failed, appears here.</source>
        <translation>Noch nichts. Hier erscheint, was das Programm tut und warum etwas gescheitert ist.</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Messages of this level and worse are shown</source>
        <translation>Gezeigt werden Meldungen dieser Stufe und schlimmere</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>Die neueste Meldung im Blick behalten</translation>
    </message>
    <message>
        <source>Leave the folders in the report; without them only the last names of paths are in it</source>
        <translation>Die Ordner im Bericht lassen; ohne sie stehen nur die letzten Namen der Pfade darin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all that are shown</source>
        <translation>Die gewählten Meldungen kopieren, oder alle, die zu sehen sind</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy what the report of a fault needs: versions, system, processor, model, recipe, and the last warnings and errors</source>
        <translation>Kopieren, was eine Fehlermeldung braucht: Versionen, System, Prozessor, Modell, Rezept und die letzten Warnungen und Fehler</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Köpfe werden gelesen …</translation>
    </message>
    <message>
        <source>Stop the jobs?</source>
        <translation>Aufträge beenden?</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>Rezept &amp;laden …</translation>
    </message>
    <message>
        <source>Sa&amp;ve recipe…</source>
        <translation>Rezept &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>Datei s&amp;chreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Reset the recipe</source>
        <translation>Rezept zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Quantloom</source>
        <translation>Ü&amp;ber Quantloom</translation>
    </message>
    <message>
        <source>About Quantloom</source>
        <translation>Über Quantloom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Turns model checkpoints into quantised files you can trust.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Macht aus Modellen quantisierte Dateien, denen man trauen kann.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Einen Modellordner öffnen</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Eine Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>Modelle (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Ein Rezept laden</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Das Rezept speichern</translation>
    </message>
    <message>
        <source>Find a &amp;command or tensor…</source>
        <translation>&amp;Befehl oder Tensor suchen …</translation>
    </message>
    <message>
        <source>&amp;All tensors</source>
        <translation>&amp;Alle Tensoren</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>The same &amp;role in every layer</source>
        <translation>Dieselbe &amp;Rolle in jeder Schicht</translation>
    </message>
    <message>
        <source>Everything in the same &amp;layer</source>
        <translation>Alles in derselben &amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>Dieses Feld &amp;verschieben</translation>
    </message>
    <message>
        <source>To the &amp;centre</source>
        <translation>In die &amp;Mitte</translation>
    </message>
    <message>
        <source>To the &amp;side</source>
        <translation>An die &amp;Seite</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>Put all panels &amp;back</source>
        <translation>Alle Felder &amp;zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Paint as %1</source>
        <translation>Als %1 malen</translation>
    </message>
    <message>
        <source>Paint as another &amp;type</source>
        <translation>Als anderen &amp;Typ malen</translation>
    </message>
    <message>
        <source>&amp;Keep as in the source</source>
        <translation>Wie in der &amp;Quelle lassen</translation>
    </message>
    <message>
        <source>As the &amp;preset says</source>
        <translation>Wie die &amp;Voreinstellung es sagt</translation>
    </message>
    <message>
        <source>&amp;Colour maps by</source>
        <translation>&amp;Karten färben nach</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Mit einer &amp;Datei vergleichen …</translation>
    </message>
    <message>
        <source>Compare with a f&amp;older…</source>
        <translation>Mit einem &amp;Ordner vergleichen …</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %Ln change(s)</source>
        <translation>
            <numerusform>Mit %1 und seinem Rezept mit %Ln Änderung weitermachen</numerusform>
            <numerusform>Mit %1 und seinem Rezept mit %Ln Änderungen weitermachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>A job is running. It is kept, and can be continued the next time.</source>
        <translation>Ein Auftrag läuft. Er wird behalten und lässt sich beim nächsten Mal fortsetzen.</translation>
    </message>
    <message>
        <source>A folder with several models</source>
        <translation>Ein Ordner mit mehreren Modellen</translation>
    </message>
    <message>
        <source>Quantise &amp;several models…</source>
        <translation>&amp;Mehrere Modelle quantisieren …</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Einen Befehl ausführen</translation>
    </message>
    <message>
        <source>When all jobs are done, the shell runs this:</source>
        <translation>Wenn alle Aufträge fertig sind, führt die Shell dies aus:</translation>
    </message>
    <message>
        <source>&amp;When all is done</source>
        <translation>&amp;Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Ein Rezept importieren</translation>
    </message>
    <message>
        <source>Recipes, rules and commands (*.json *.txt *.sh *.recipe *.rules *.md)</source>
        <translation>Rezepte, Regeln und Befehle (*.json *.txt *.sh *.recipe *.rules *.md)</translation>
    </message>
    <message>
        <source>Use the recipe of a &amp;model</source>
        <translation>Das Rezept eines &amp;Modells verwenden</translation>
    </message>
    <message>
        <source>Of a GGUF &amp;file…</source>
        <translation>Einer GGUF-&amp;Datei …</translation>
    </message>
    <message>
        <source>Use the recipe of a model</source>
        <translation>Das Rezept eines Modells verwenden</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>Eines &amp;Ordners …</translation>
    </message>
    <message>
        <source>&amp;Paste rules or a recipe</source>
        <translation>Regeln oder ein Rezept &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Eine Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rule</source>
        <translation>Die Regel &amp;verdoppeln</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>Die Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Move the rule &amp;up</source>
        <translation>Die Regel nach &amp;oben schieben</translation>
    </message>
    <message>
        <source>Move the rule do&amp;wn</source>
        <translation>Die Regel nach &amp;unten schieben</translation>
    </message>
    <message>
        <source>&amp;Select what the rule matches</source>
        <translation>&amp;Wählen, was die Regel trifft</translation>
    </message>
    <message>
        <source>Add &amp;files to compare…</source>
        <translation>&amp;Dateien zum Vergleich hinzufügen …</translation>
    </message>
    <message>
        <source>Add a f&amp;older to compare…</source>
        <translation>Einen &amp;Ordner zum Vergleich hinzufügen …</translation>
    </message>
    <message>
        <source>Compare this &amp;plan</source>
        <translation>Diesen &amp;Plan vergleichen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Save the comparison as .%1…</source>
        <translation>Den Vergleich als .%1 speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison as Markdown</source>
        <translation>Den Vergleich als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>Recipes &amp;of the program</source>
        <translation>Rezepte des &amp;Programms</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple model</source>
        <translation>B&amp;eispielmodell öffnen</translation>
    </message>
    <message>
        <source>Compare the open &amp;model</source>
        <translation>Das &amp;geöffnete Modell vergleichen</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>C&amp;hoose a preset…</source>
        <translation>&amp;Voreinstellung wählen …</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Als Voreinstellung speichern …</translation>
    </message>
    <message>
        <source>Impor&amp;t a preset…</source>
        <translation>Voreins&amp;tellung importieren …</translation>
    </message>
    <message>
        <source>&amp;Run the prompt with original and recipe</source>
        <translation>Eingabetext mit Original und Rezept &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Measure the divergence</source>
        <translation>Divergenz &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Find the culprits</source>
        <translation>&amp;Verursacher finden</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Vorsc&amp;hau</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Collect &amp;diagnostics…</source>
        <translation>&amp;Diagnosedaten sammeln…</translation>
    </message>
    <message>
        <source>&amp;Keep a log of each job</source>
        <translation>&amp;Protokoll jedes Auftrags aufheben</translation>
    </message>
    <message>
        <source>Beside its output: what was asked, what was decided for each tensor and why, and how it ended. For jobs that begin from now on</source>
        <translation>Neben seiner Ausgabe: was verlangt war, was für jeden Tensor entschieden wurde und warum, und wie es endete. Für Aufträge, die von nun an beginnen</translation>
    </message>
</context>
<context>
    <name>ql::app::MapOptions</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modelle (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message>
        <source>Colour the map by</source>
        <translation>Die Karte färben nach</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>Heuristik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as a table, to be sorted and copied</source>
        <translation>Dieselben Zahlen als Tabelle, zum Sortieren und Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG, or its figures as CSV</source>
        <translation>Die Karte als PNG oder SVG speichern oder ihre Zahlen als CSV</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>Zahlen der Karte</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Coloured: another type than in %1. Grey: the same.</source>
        <translation>Farbig: ein anderer Typ als in %1. Grau: derselbe.</translation>
    </message>
    <message numerus="yes">
        <source>Paint the %Ln chosen tensor(s) as</source>
        <translation>
            <numerusform>Den %Ln gewählten Tensor malen als</numerusform>
            <numerusform>Die %Ln gewählten Tensoren malen als</numerusform>
        </translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie die Voreinstellung es sagt</translation>
    </message>
</context>
<context>
    <name>ql::app::MatchModel</name>
    <message>
        <source>rule %1 takes it</source>
        <translation>Regel %1 nimmt ihn</translation>
    </message>
    <message>
        <source>never quantised</source>
        <translation>nie quantisiert</translation>
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
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
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
        <translation>Platz: %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Die Meldung kopieren</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataDialog</name>
    <message>
        <source>Edit metadata</source>
        <translation>Metadaten bearbeiten</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>Metadaten hinzufügen</translation>
    </message>
    <message>
        <source>How the number is stored; programs refuse a key that they know with another type</source>
        <translation>Wie die Zahl gespeichert wird; Programme weisen einen Schlüssel, den sie kennen, mit einem anderen Typ ab</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>A list in JSON: [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>Eine Liste in JSON: [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>A key is words with dots between them, such as general.license.</source>
        <translation>Ein Schlüssel besteht aus Wörtern mit Punkten dazwischen, etwa general.license.</translation>
    </message>
    <message>
        <source>There is an entry of this name already.</source>
        <translation>Es gibt schon einen Eintrag dieses Namens.</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>War %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter by key or value</source>
        <translation>Nach Schlüssel oder Wert filtern</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>Show only what will be another: before and after</source>
        <translation>Nur zeigen, was anders wird: vorher und nachher</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Edit the entry (Enter)</source>
        <translation>Eintrag bearbeiten (Eingabe)</translation>
    </message>
    <message>
        <source>Remove the entry (Delete)</source>
        <translation>Eintrag entfernen (Entf)</translation>
    </message>
    <message>
        <source>Put the entry back as it was</source>
        <translation>Eintrag wieder so, wie er war</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Forgets all edits of the metadata; Undo brings them back</source>
        <translation>Verwirft alle Änderungen der Metadaten; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Changes the open file itself, not a copy. Without this, the edits go into the next output.</source>
        <translation>Ändert die offene Datei selbst, keine Kopie. Sonst kommen die Änderungen in die nächste Ausgabe.</translation>
    </message>
    <message>
        <source>Open a model to see and edit its metadata.</source>
        <translation>Öffnen Sie ein Modell, um seine Metadaten zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Only GGUF files have such metadata. Choose GGUF as the output to edit them.</source>
        <translation>Nur GGUF-Dateien haben solche Metadaten. Wählen Sie GGUF als Ausgabe, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>No edits. They go into the next output, and Undo takes them back.</source>
        <translation>Keine Änderungen. Sie kommen in die nächste Ausgabe, und Rückgängig nimmt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%Ln Änderung, Teil des Rezepts für die nächste Ausgabe.</numerusform>
            <numerusform>%Ln Änderungen, Teil des Rezepts für die nächste Ausgabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program could load the file: %1.</source>
        <translation>Kein Programm könnte die Datei laden: %1.</translation>
    </message>
    <message>
        <source>They fit into the open file in place.</source>
        <translation>In die offene Datei passen sie an Ort und Stelle.</translation>
    </message>
    <message>
        <source>For the open file %1 would be written again.</source>
        <translation>Für die offene Datei würden %1 neu geschrieben.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Hinweis: %1.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Add metadata %1</source>
        <translation>Metadaten %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit metadata %1</source>
        <translation>Metadaten %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove metadata %1</source>
        <translation>Metadaten %1 entfernen</translation>
    </message>
    <message>
        <source>Put metadata %1 back</source>
        <translation>Metadaten %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Revert the metadata</source>
        <translation>Änderungen der Metadaten verwerfen</translation>
    </message>
    <message>
        <source>Only its header is written: %1. The old one is kept beside it until the new one is on the disk.</source>
        <translation>Nur ihr Kopf wird geschrieben: %1. Der alte bleibt daneben erhalten, bis der neue auf der Festplatte ist.</translation>
    </message>
    <message>
        <source>The header has grown too long for its place, so the whole file is written again beside it: %1. It takes the old one&apos;s place when it has been read back.</source>
        <translation>Der Kopf ist für seinen Platz zu lang geworden, darum wird die ganze Datei daneben neu geschrieben: %1. Sie nimmt den Platz der alten ein, wenn sie zurückgelesen ist.</translation>
    </message>
    <message>
        <source>Write the metadata</source>
        <translation>Metadaten schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln entry(s) in %1?</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 ändern?</numerusform>
            <numerusform>%Ln Einträge in %1 ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The metadata are in %1 now</source>
        <translation>Die Metadaten stehen jetzt in %1</translation>
    </message>
    <message>
        <source>Write the metadata into %1</source>
        <translation>Metadaten in %1 schreiben</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Write into the file…</source>
        <translation>In die Datei schreiben …</translation>
    </message>
</context>
<context>
    <name>ql::app::NotCarriedModel</name>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Name of the output file</source>
        <translation>Name der Ausgabedatei</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln Tensor</numerusform>
            <numerusform>%Ln Tensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s)</source>
        <translation>
            <numerusform>%Ln Experte</numerusform>
            <numerusform>%Ln Experten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>Ordner wählen: %1</translation>
    </message>
    <message>
        <source>Output folder %1</source>
        <translation>Ausgabeordner %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %Ln file(s) to %2</source>
        <translation>
            <numerusform>%1 in %Ln Datei nach %2 schreiben</numerusform>
            <numerusform>%1 in %Ln Dateien nach %2 schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %2 with %1…</source>
        <translation>%2 durch %1 ersetzen …</translation>
    </message>
    <message>
        <source>Write %1 to %2</source>
        <translation>%1 nach %2 schreiben</translation>
    </message>
    <message>
        <source>%1 % of the source</source>
        <translation>%1 % der Quelle</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 gibt es schon in %2.</translation>
    </message>
    <message>
        <source>The old file stays until the new one is complete and checked.</source>
        <translation>Die alte Datei bleibt, bis die neue vollständig und geprüft ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Name of the output folder</source>
        <translation>Name des Ausgabeordners</translation>
    </message>
    <message>
        <source>Replace folder %2 with %1…</source>
        <translation>Ordner %2 durch %1 ersetzen …</translation>
    </message>
    <message>
        <source>Write %1 to folder %2</source>
        <translation>%1 in den Ordner %2 schreiben</translation>
    </message>
    <message>
        <source>Replace the folder?</source>
        <translation>Den Ordner ersetzen?</translation>
    </message>
    <message>
        <source>The model in it stays until the new one is complete and checked; files that are not of a model stay.</source>
        <translation>Das Modell darin bleibt, bis das neue vollständig und geprüft ist; Dateien, die zu keinem Modell gehören, bleiben.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Na&amp;ch</translation>
    </message>
    <message>
        <source>Prese&amp;t</source>
        <translation>&amp;Voreinstellung</translation>
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
        <translation>Voreinstellung gespeichert als %1</translation>
    </message>
    <message>
        <source>A preset was not read</source>
        <translation>Eine Voreinstellung wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The preset was not saved</source>
        <translation>Die Voreinstellung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The preset was not renamed</source>
        <translation>Die Voreinstellung wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>The preset %1 is deleted</source>
        <translation>Die Voreinstellung %1 ist gelöscht</translation>
    </message>
    <message>
        <source>The preset was not deleted</source>
        <translation>Die Voreinstellung wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The preset was not exported</source>
        <translation>Die Voreinstellung wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln Tensor gewählt</numerusform>
            <numerusform>%Ln Tensoren gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen tensors the type %1</source>
        <translation>Den gewählten Tensoren den Typ %1 geben</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>mehr …</translation>
    </message>
    <message>
        <source>All types of the container</source>
        <translation>Alle Typen des Containers</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Take the chosen tensors over as they are in the source</source>
        <translation>Die gewählten Tensoren so übernehmen, wie sie in der Quelle sind</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>wie die Voreinstellung es sagt</translation>
    </message>
    <message>
        <source>Take back what rules say of the chosen tensors</source>
        <translation>Zurücknehmen, was Regeln über die gewählten Tensoren sagen</translation>
    </message>
    <message>
        <source>Choose tensors, then a type or its key</source>
        <translation>Tensoren wählen, dann einen Typ oder seine Taste</translation>
    </message>
</context>
<context>
    <name>ql::app::PanelDock</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Dieses Feld schließen; das Menü Ansicht holt es zurück</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>ql::app::PartsBox</name>
    <message>
        <source>The language model alone; it does not see images</source>
        <translation>Nur das Sprachmodell; es sieht keine Bilder</translation>
    </message>
    <message>
        <source>The vision part alone, in the file that llama.cpp calls mmproj</source>
        <translation>Nur der Bildteil, in der Datei, die llama.cpp mmproj nennt</translation>
    </message>
    <message>
        <source>Two files: the language model and, beside it, the vision part that llama.cpp calls mmproj</source>
        <translation>Zwei Dateien: das Sprachmodell und daneben der Bildteil, den llama.cpp mmproj nennt</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Teile des Modells</translation>
    </message>
</context>
<context>
    <name>ql::app::PlaceModel</name>
    <message>
        <source>Rows of the tensor, from 0</source>
        <translation>Zeilen des Tensors, ab 0</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns of the tensor, from 0</source>
        <translation>Spalten des Tensors, ab 0</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Error (RMS) divided by the RMS of the whole row</source>
        <translation>Fehler (RMS) geteilt durch den RMS der ganzen Zeile</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Root mean square of quantised minus original</source>
        <translation>Quadratischer Mittelwert von quantisiert minus Original</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The largest single error, with its sign</source>
        <translation>Der größte einzelne Fehler mit Vorzeichen</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Root mean square of the original values</source>
        <translation>Quadratischer Mittelwert der Originalwerte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Root mean square of the quantised values</source>
        <translation>Quadratischer Mittelwert der quantisierten Werte</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Quantisiert</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetActions</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>The recipe as it is now, with all its rules, in a file of its own. Importance matrices stay with the model.</source>
        <translation>Das Rezept, wie es jetzt ist, mit allen Regeln, in einer eigenen Datei. Wichtigkeitsmatrizen bleiben beim Modell.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>Its recipe stays as it is.</source>
        <translation>Sein Rezept bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <source>Delete the preset?</source>
        <translation>Voreinstellung löschen?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <translation>„%1“ wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Voreinstellung importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The preset was not imported</source>
        <translation>Die Voreinstellung wurde nicht importiert</translation>
    </message>
    <message>
        <source>Keep “%1” among your presets?</source>
        <translation>„%1“ zu Ihren Voreinstellungen nehmen?</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>Es gibt eine Voreinstellung dieses Namens; sie würde ersetzt.</translation>
    </message>
    <message>
        <source>Replace and use</source>
        <translation>Ersetzen und verwenden</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Behalten und verwenden</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Einmal verwenden</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetAdvice</name>
    <message>
        <source>Fits %1 GB</source>
        <translation>Passt in %1 GB</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the closest to the source with room for %2 tokens, %3 % of %4</source>
        <translation>%1: am nächsten an der Quelle mit Platz für %2 Token, %3 % von %4</translation>
    </message>
    <message>
        <source>There are no presets by intention</source>
        <translation>Es gibt keine Voreinstellungen nach Absicht</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nichts für „%1“</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
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
            <numerusform>%1 mit %Ln Regel</numerusform>
            <numerusform>%1 mit %Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By intention</source>
        <translation>Nach Absicht</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
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
        <translation>Voreinstellung wählen</translation>
    </message>
    <message>
        <source>Search presets: 24 GB, vLLM, smallest, IQ4…</source>
        <translation>Voreinstellungen suchen: 24 GB, vLLM, kleinstes, IQ4 …</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Voreinstellungen suchen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Voreinstellung speichern …</translation>
    </message>
    <message>
        <source>Keeps the recipe as it is now under a name</source>
        <translation>Behält das Rezept, wie es jetzt ist, unter einem Namen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes in a preset from a file</source>
        <translation>Nimmt eine Voreinstellung aus einer Datei auf</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Another name or note for your preset</source>
        <translation>Anderer Name oder andere Notiz für Ihre Voreinstellung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Saves your preset to a file to share</source>
        <translation>Speichert Ihre Voreinstellung in eine Datei zum Weitergeben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deletes your preset</source>
        <translation>Löscht Ihre Voreinstellung</translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message>
        <source>Both models at once take %1 of memory, and %2 are free. Measuring the divergence needs much less: it loads them layer by layer.</source>
        <translation>Beide Modelle zugleich brauchen %1 Speicher, und %2 sind frei. Die Divergenz zu messen braucht viel weniger: dabei werden sie Schicht für Schicht geladen.</translation>
    </message>
    <message>
        <source>Open a model to see what a recipe does to it.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, was ein Rezept damit macht.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird berechnet …</translation>
    </message>
    <message>
        <source>Getting the models ready…</source>
        <translation>Die Modelle werden vorbereitet …</translation>
    </message>
    <message>
        <source>No preview for this model yet</source>
        <translation>Für dieses Modell gibt es noch keine Vorschau</translation>
    </message>
    <message>
        <source>No preview for %1 yet</source>
        <translation>Für %1 gibt es noch keine Vorschau</translation>
    </message>
    <message>
        <source>No preview without a tokenizer</source>
        <translation>Ohne Tokenizer keine Vorschau</translation>
    </message>
    <message>
        <source>No preview of this recipe</source>
        <translation>Keine Vorschau dieses Rezepts</translation>
    </message>
    <message>
        <source>This was made with other options.</source>
        <translation>Dies entstand mit anderen Optionen.</translation>
    </message>
    <message>
        <source>This is of the previous recipe (%1).</source>
        <translation>Dies ist vom vorigen Rezept (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message>
        <source>Find again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Raise in recipe</source>
        <translation>Im Rezept anheben</translation>
    </message>
    <message>
        <source>Gives the chosen tensors their next better type, as one step that can be undone</source>
        <translation>Gibt den gewählten Tensoren ihren nächstbesseren Typ, als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the table as CSV, or as it looks</source>
        <translation>Die Tabelle als CSV speichern, oder wie sie aussieht</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Tensors that make the recipe worse</source>
        <translation>Tensoren, die das Rezept verschlechtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of tensors put back</source>
        <translation>
            <numerusform>%Ln Gruppe von Tensoren zurückgesetzt</numerusform>
            <numerusform>%Ln Gruppen von Tensoren zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>mean KL divergence %1</source>
        <translation>mittlere KL-Divergenz %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found so far stays (Ctrl+Return)</source>
        <translation>Was bisher gefunden wurde, bleibt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Puts tensors back to the original, groups first, and measures what that saves (Ctrl+Return)</source>
        <translation>Setzt Tensoren auf das Original zurück, Gruppen zuerst, und misst, was das spart (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Measuring the recipe, then groups of layers, then layers, then tensors…</source>
        <translation>Erst das Rezept, dann Gruppen von Schichten, dann Schichten, dann Tensoren …</translation>
    </message>
    <message>
        <source>No tensor makes the recipe worse by more than a hundredth of its divergence.</source>
        <translation>Kein Tensor verschlechtert das Rezept um mehr als ein Hundertstel seiner Divergenz.</translation>
    </message>
    <message>
        <source>Find names the tensors that make the recipe worse, and what raising each would cost.</source>
        <translation>Suchen nennt die Tensoren, die das Rezept verschlechtern, und was es kostet, jeden anzuheben.</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>%1 anheben</translation>
    </message>
    <message numerus="yes">
        <source>Raise %Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln Tensor anheben</numerusform>
            <numerusform>%Ln Tensoren anheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewDivergencePage</name>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Stop when clear</source>
        <translation>Aufhören, wenn klar</translation>
    </message>
    <message>
        <source>Ends as soon as the mean divergence is known within a tenth of itself, after 4096 tokens at the earliest</source>
        <translation>Endet, sobald die mittlere Divergenz auf ein Zehntel genau bekannt ist, frühestens nach 4096 Tokens</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Figures of the measurement</source>
        <translation>Zahlen der Messung</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Welches Diagramm</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>Das Diagramm als PNG oder SVG speichern oder seine Zahlen als CSV</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The figures of the chart instead of the chart</source>
        <translation>Die Zahlen des Diagramms statt des Diagramms</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Es wird gemessen …</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 Tokens gelesen</translation>
    </message>
    <message>
        <source>%1 tokens in %2</source>
        <translation>%1 Tokens in %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>clear enough</source>
        <translation>klar genug</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>What is known so far stays (Ctrl+Return)</source>
        <translation>Was bisher bekannt ist, bleibt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Both models read the text; nothing is written (Ctrl+Return)</source>
        <translation>Beide Modelle lesen den Text; nichts wird geschrieben (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewOptions</name>
    <message>
        <source>Greedy</source>
        <translation>Gierig</translation>
    </message>
    <message>
        <source>Always the likeliest token: where the texts part, the models do</source>
        <translation>Immer das wahrscheinlichste Token: wo die Texte sich trennen, tun es die Modelle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The text ends after so many, or where the model ends it</source>
        <translation>Der Text endet nach so vielen, oder wo das Modell ihn beendet</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher: bolder choices. 0 is greedy</source>
        <translation>Höher: kühnere Wahl. 0 ist gierig</translation>
    </message>
    <message>
        <source>Only the so many likeliest tokens</source>
        <translation>Nur die so vielen wahrscheinlichsten Tokens</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability</source>
        <translation>Nur die wahrscheinlichsten Tokens, die zusammen diese Wahrscheinlichkeit haben</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest&apos;s probability</source>
        <translation>Nur Tokens mit mindestens diesem Anteil an der Wahrscheinlichkeit des wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same lots for both models, and gives the same text again</source>
        <translation>Derselbe Startwert zieht für beide Modelle dieselben Lose und ergibt wieder denselben Text</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>As llama.cpp</source>
        <translation>Wie llama.cpp</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>What keys and values are rounded to. FP8 (E4M3, without a scale): in the quantised model</source>
        <translation>Worauf Schlüssel und Werte gerundet werden. FP8 (E4M3, ohne Skala): im quantisierten Modell</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>Wie im Einsatz</translation>
    </message>
    <message>
        <source>What the inputs of matrices are rounded to. As served: as engines do that serve the quantised model; not at all in GGUF. Exact: the error of the weights alone. FP8, NVFP4, MXFP4: as engines with such matrix units do, in the quantised model. As llama.cpp: as its code for the processor does, in both models</source>
        <translation>Worauf die Eingaben der Matrizen gerundet werden. Wie im Einsatz: wie es Engines tun, die das quantisierte Modell ausführen; in GGUF gar nicht. Exakt: der Fehler der Gewichte allein. FP8, NVFP4, MXFP4: wie es Programme mit solchen Matrixeinheiten tun, im quantisierten Modell. Wie llama.cpp: wie dessen Code für den Prozessor, in beiden Modellen</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewPanel</name>
    <message>
        <source>Parts of the preview</source>
        <translation>Teile der Vorschau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>Culprits</source>
        <translation>Verursacher</translation>
    </message>
    <message>
        <source>What both models say to one prompt</source>
        <translation>Was beide Modelle zu einem Eingabetext sagen</translation>
    </message>
    <message>
        <source>How far the predictions are apart, in figures</source>
        <translation>Wie weit die Vorhersagen auseinanderliegen, in Zahlen</translation>
    </message>
    <message>
        <source>Which tensors make the recipe worse</source>
        <translation>Welche Tensoren das Rezept verschlechtern</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Stay on the processor</source>
        <translation>Beim Prozessor bleiben</translation>
    </message>
    <message>
        <source>How tokens are chosen, what the engine rounds, and on which device</source>
        <translation>Wie Token gewählt werden, was die Engine rundet und auf welchem Gerät</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message>
        <source>A tale</source>
        <translation>Ein Märchen</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Rechenaufgaben</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Eine Tatsache</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Programmtext</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu ausführen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabetext</translation>
    </message>
    <message>
        <source>A text that both models continue</source>
        <translation>Ein Text, den beide Modelle fortsetzen</translation>
    </message>
    <message>
        <source>The text as the models read it. A chat model wants its turns written as it knows them, special tokens included.</source>
        <translation>Der Text, wie ihn die Modelle lesen. Ein Chatmodell will seine Redebeiträge so geschrieben, wie es sie kennt, mit besonderen Tokens.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Prompts to begin with</source>
        <translation>Eingabetexte für den Anfang</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Text des Originals</translation>
    </message>
    <message>
        <source>Text with this recipe</source>
        <translation>Text mit diesem Rezept</translation>
    </message>
    <message>
        <source>Press Run: the text comes here, token by token.</source>
        <translation>Auf Ausführen drücken: der Text erscheint hier, Token für Token.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>Mit diesem Rezept</translation>
    </message>
    <message>
        <source>The likeliest tokens of both models</source>
        <translation>Die wahrscheinlichsten Tokens beider Modelle</translation>
    </message>
    <message>
        <source>Point at a token, by mouse or cursor keys, to see what both models found likely there.</source>
        <translation>Auf ein Token zeigen, mit Maus oder Pfeiltasten, um zu sehen, was beide Modelle dort für wahrscheinlich hielten.</translation>
    </message>
    <message>
        <source>Token %1 of the original: “%2”</source>
        <translation>Token %1 des Originals: „%2“</translation>
    </message>
    <message>
        <source>Token %1 with this recipe: “%2”</source>
        <translation>Token %1 mit diesem Rezept: „%2“</translation>
    </message>
    <message>
        <source>%1. What the other model finds likely here is known at the end.</source>
        <translation>%1. Was das andere Modell hier für wahrscheinlich hält, ist am Ende bekannt.</translation>
    </message>
    <message>
        <source>%1. Original %2, with this recipe %3; KL divergence %4.</source>
        <translation>%1. Original %2, mit diesem Rezept %3; KL-Divergenz %4.</translation>
    </message>
    <message>
        <source>Loading both models…</source>
        <translation>Beide Modelle werden geladen …</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Der Eingabetext wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The texts part at token %1 (the flag)</source>
        <translation>Die Texte trennen sich bei Token %1 (die Fahne)</translation>
    </message>
    <message numerus="yes">
        <source>The same text: %Ln token(s)</source>
        <translation>
            <numerusform>Derselbe Text: %Ln Token</numerusform>
            <numerusform>Derselbe Text: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %Ln token(s)</source>
        <translation>
            <numerusform>Bisher gleich: %Ln Token</numerusform>
            <numerusform>Bisher gleich: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>erstes Token nach %1</translation>
    </message>
    <message>
        <source>%1 and %2 tokens a second</source>
        <translation>%1 und %2 Tokens je Sekunde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>What has come stays (Ctrl+Return)</source>
        <translation>Was gekommen ist, bleibt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Both models continue the prompt; nothing is written (Ctrl+Return)</source>
        <translation>Beide Modelle setzen den Text fort; nichts wird geschrieben (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel hinzufügen</numerusform>
            <numerusform>%Ln Regeln hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to add before all others:
%1</source>
        <translation>Mit einem Klick oder der Eingabetaste vor allen anderen hinzufügen:
%1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>Probleme des Plans</translation>
    </message>
    <message>
        <source>No problems. What cannot be done as asked is listed here before the run.</source>
        <translation>Keine Probleme. Was nicht wie verlangt geht, steht hier vor dem Lauf.</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Adds the rules that mend these problems; Undo takes them back</source>
        <translation>Fügt die Regeln hinzu, die diese Probleme beheben; „Rückgängig“ nimmt sie zurück</translation>
    </message>
    <message>
        <source>Fix all problems that rules can mend</source>
        <translation>Alle Probleme beheben, bei denen Regeln helfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>%Ln Problem lässt sich durch Regeln beheben.</numerusform>
            <numerusform>%Ln Probleme lassen sich durch Regeln beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::RangeBar</name>
    <message>
        <source>Range of the colours</source>
        <translation>Bereich der Farben</translation>
    </message>
    <message>
        <source>How often the values in view occur. Drag the two handles to choose between which of them the colours run; with the keyboard Left and Right move a handle, Up and Down change to the other one, Home fits both.</source>
        <translation>Wie oft die sichtbaren Werte vorkommen. Ziehen Sie die beiden Griffe, um zu wählen, zwischen welchen Werten die Farben laufen; mit der Tastatur bewegen Links und Rechts einen Griff, Auf und Ab wechseln zum anderen, Pos1 passt beide an.</translation>
    </message>
    <message>
        <source>from %1 to %2; moving the %3</source>
        <translation>von %1 bis %2; bewegt wird der %3</translation>
    </message>
    <message>
        <source>black point</source>
        <translation>Schwarzpunkt</translation>
    </message>
    <message>
        <source>white point</source>
        <translation>Weißpunkt</translation>
    </message>
</context>
<context>
    <name>ql::app::ReadingChoice</name>
    <message>
        <source>Text to read</source>
        <translation>Text, der gelesen wird</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Eingebauter Text</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Eine Textdatei …</translation>
    </message>
    <message>
        <source>What both models read. The built-in text is tales for children and simple sums, which says little about other models than the samples: take a text of the kind you use the model for.</source>
        <translation>Was beide Modelle lesen. Der eingebaute Text sind Märchen für Kinder und einfache Rechenaufgaben; über andere Modelle als die Beispiele sagt er wenig: nehmen Sie einen Text der Art, für die Sie das Modell brauchen.</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis zu </translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source>Tokens that are read at most</source>
        <translation>Tokens, die höchstens gelesen werden</translation>
    </message>
    <message>
        <source>More tokens take longer and leave less to chance</source>
        <translation>Mehr Tokens dauern länger und überlassen weniger dem Zufall</translation>
    </message>
    <message>
        <source>A text to read</source>
        <translation>Ein Text zum Lesen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>Texte (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message>
        <source>the types of a model</source>
        <translation>die Typen eines Modells</translation>
    </message>
    <message>
        <source>Import the recipe of %1</source>
        <translation>Rezept aus %1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s) of %1 in front</source>
        <translation>
            <numerusform>%Ln Regel aus %1 davor importieren</numerusform>
            <numerusform>%Ln Regeln aus %1 davor importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %Ln of %1</source>
        <translation>
            <numerusform>Die Regeln durch %Ln aus %1 ersetzen</numerusform>
            <numerusform>Die Regeln durch %Ln aus %1 ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Nichts zum Einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a llama-quantize command, its --tensor-type rules, a --custom-q list or a recipe first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst einen Befehl von llama-quantize, seine Regeln für --tensor-type, eine Liste für --custom-q oder ein Rezept kopieren.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>dem abgelegten Text</translation>
    </message>
    <message>
        <source>No recipe was found in %1</source>
        <translation>In %1 fand sich kein Rezept</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Ein Rezept importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), and nothing else</source>
        <translation>
            <numerusform>%Ln Regel und sonst nichts</numerusform>
            <numerusform>%Ln Regeln und sonst nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %Ln rule(s)</source>
        <translation>
            <numerusform>Voreinstellung %1 und %Ln Regel</numerusform>
            <numerusform>Voreinstellung %1 und %Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>What it says and a recipe cannot say</source>
        <translation>Was dort steht und ein Rezept nicht sagen kann</translation>
    </message>
    <message>
        <source>&amp;Replace my recipe</source>
        <translation>Mein Rezept &amp;ersetzen</translation>
    </message>
    <message>
        <source>Put its rules in &amp;front of mine</source>
        <translation>Seine Regeln &amp;vor meine stellen</translation>
    </message>
    <message>
        <source>Put its rules in the &amp;place of mine</source>
        <translation>Seine Regeln &amp;statt meiner nehmen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipePanel</name>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>Take back the choice for the role</source>
        <translation>Die Wahl für die Rolle zurücknehmen</translation>
    </message>
    <message>
        <source>Types chosen by role</source>
        <translation>Nach Rolle gewählte Typen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Pure: the preset&apos;s base type everywhere</source>
        <translation>Rein: überall der Grundtyp</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie voreingestellt</translation>
    </message>
    <message>
        <source>Type of the output tensor</source>
        <translation>Typ des Ausgabetensors</translation>
    </message>
    <message>
        <source>Type of the token embedding</source>
        <translation>Typ der Token-Einbettung</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Largest amount of tensor data per file, like 4G or 500M; empty for one file</source>
        <translation>Höchstens so viele Tensordaten je Datei, etwa 4G oder 500M; leer für eine Datei</translation>
    </message>
    <message>
        <source>Size of split files</source>
        <translation>Größe der Teildateien</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Teilen bei</translation>
    </message>
    <message>
        <source>Turn pure on</source>
        <translation>Rein einschalten</translation>
    </message>
    <message>
        <source>Turn pure off</source>
        <translation>Rein ausschalten</translation>
    </message>
    <message>
        <source>Choose output type</source>
        <translation>Ausgabetyp wählen</translation>
    </message>
    <message>
        <source>Choose embedding type</source>
        <translation>Einbettungstyp wählen</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>Add an importance matrix</source>
        <translation>Eine Wichtigkeitsmatrix hinzufügen</translation>
    </message>
    <message>
        <source>Remove the importance matrix</source>
        <translation>Die Wichtigkeitsmatrix entfernen</translation>
    </message>
    <message>
        <source>Importance matrix files</source>
        <translation>Dateien der Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>None. One makes types below 5 bits better.</source>
        <translation>Keine. Eine verbessert Typen unter 5 Bit.</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix)</source>
        <translation>Wichtigkeitsmatrizen (*.gguf *.dat *.imatrix)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add importance matrix</source>
        <translation>Wichtigkeitsmatrix hinzufügen</translation>
    </message>
    <message>
        <source>Remove importance matrix</source>
        <translation>Wichtigkeitsmatrix entfernen</translation>
    </message>
    <message>
        <source>Change split size</source>
        <translation>Teilgröße ändern</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Search harder for smaller errors</source>
        <translation>Gründlicher suchen, für kleinere Fehler</translation>
    </message>
    <message>
        <source>Better values in the same types, which every llama.cpp reads; the bytes are no longer those of llama-quantize, and the job takes longer</source>
        <translation>Bessere Werte in denselben Typen, die jedes llama.cpp liest; die Bytes sind nicht mehr die von llama-quantize, und der Auftrag dauert länger</translation>
    </message>
    <message>
        <source>Search harder</source>
        <translation>Gründlicher suchen</translation>
    </message>
    <message>
        <source>Search as llama-quantize does</source>
        <translation>Wie llama-quantize suchen</translation>
    </message>
    <message>
        <source>Presets for safetensors are no mixes: this changes nothing</source>
        <translation>Voreinstellungen für safetensors sind keine Mischungen: Das ändert hier nichts</translation>
    </message>
    <message>
        <source>Layers that predict further tokens (MTP)</source>
        <translation>Schichten, die weitere Token vorhersagen (MTP)</translation>
    </message>
    <message>
        <source>Without them the file is smaller, and cannot draft tokens ahead of the model</source>
        <translation>Ohne sie ist die Datei kleiner und kann keine Token im Voraus entwerfen</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>Voreinstellung des Bildteils</translation>
    </message>
    <message>
        <source>The vision part is small beside the text, and errors in it are errors in all that is seen: F16 keeps nearly everything</source>
        <translation>Der Bildteil ist klein neben dem Text, und Fehler darin sind Fehler in allem, was gesehen wird: F16 bewahrt fast alles</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Keep MTP layers</source>
        <translation>MTP-Schichten behalten</translation>
    </message>
    <message>
        <source>Leave out MTP layers</source>
        <translation>MTP-Schichten weglassen</translation>
    </message>
    <message>
        <source>Choose %1 for the vision part</source>
        <translation>%1 für den Bildteil wählen</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportActions</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>The document with all tables and charts</source>
        <translation>Das Dokument mit allen Tabellen und Diagrammen</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern …</translation>
    </message>
    <message>
        <source>One file with all tables and charts, for any browser</source>
        <translation>Eine Datei mit allen Tabellen und Diagrammen, für jeden Browser</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Den Bericht als HTML speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>The same on A4 pages</source>
        <translation>Dasselbe auf A4-Seiten</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Den Bericht als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>Modell&amp;karte …</translation>
    </message>
    <message>
        <source>A README.md for a repository: recipe, files, errors, how to run</source>
        <translation>Eine README.md für ein Repository: Rezept, Dateien, Fehler, wie man es ausführt</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>All tables and charts on paper</source>
        <translation>Alle Tabellen und Diagramme auf Papier</translation>
    </message>
    <message>
        <source>Copy the &amp;summary as Markdown</source>
        <translation>&amp;Zusammenfassung als Markdown kopieren</translation>
    </message>
    <message>
        <source>Recipe, files and errors as text with tables, to be pasted</source>
        <translation>Rezept, Dateien und Fehler als Text mit Tabellen, zum Einfügen</translation>
    </message>
    <message>
        <source>The summary of the report is in the clipboard.</source>
        <translation>Die Zusammenfassung des Berichts ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Where the output and its reports lie</source>
        <translation>Wo die Ausgabe und ihre Berichte liegen</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>No program opened the document</source>
        <translation>Kein Programm hat das Dokument geöffnet</translation>
    </message>
    <message>
        <source>It is %1; open it in a browser.</source>
        <translation>Es ist %1; öffnen Sie es in einem Browser.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Der Bericht ist gedruckt.</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportChart</name>
    <message>
        <source>The table beside it has the same figures.</source>
        <translation>Die Tabelle daneben hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Relative error, from</source>
        <translation>Relativer Fehler, ab</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Worst tensor of the layer</source>
        <translation>Schlechtester Tensor der Schicht</translation>
    </message>
    <message>
        <source>All tensors of the layer</source>
        <translation>Alle Tensoren der Schicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportCharts</name>
    <message>
        <source>Which chart</source>
        <translation>Welches Diagramm</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>Das Diagramm als PNG oder SVG speichern oder seine Zahlen als CSV</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Enter selects the tensor of a row</source>
        <translation>Die Eingabetaste wählt den Tensor einer Zeile</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportFigures</name>
    <message>
        <source>Bytes by type</source>
        <translation>Bytes nach Typ</translation>
    </message>
    <message>
        <source>Error by layer</source>
        <translation>Fehler nach Schicht</translation>
    </message>
    <message>
        <source>Error against bits</source>
        <translation>Fehler gegen Bits</translation>
    </message>
    <message>
        <source>Tensors by error</source>
        <translation>Tensoren nach Fehler</translation>
    </message>
    <message>
        <source>Where the bytes of the file are.</source>
        <translation>Wo die Bytes der Datei stecken.</translation>
    </message>
    <message>
        <source>Measured: all tensors of a layer together, and the worst of them.</source>
        <translation>Gemessen: alle Tensoren einer Schicht zusammen und der schlechteste davon.</translation>
    </message>
    <message>
        <source>Measured: a point for each role in each of its types. High points in few bits are where more bits help first. What has no error is only in the table.</source>
        <translation>Gemessen: ein Punkt für jede Rolle in jedem ihrer Typen. Wo Punkte mit wenigen Bits hoch liegen, helfen mehr Bits zuerst. Was keinen Fehler hat, steht nur in der Tabelle.</translation>
    </message>
    <message>
        <source>Measured: how many tensors have an error of which size; four steps to a factor of ten.</source>
        <translation>Gemessen: wie viele Tensoren welchen Fehler haben; vier Stufen je Faktor zehn.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>Bits/Gewicht</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst tensor</source>
        <translation>Schlechtester Tensor</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>RMSE of the worst</source>
        <translation>RMSE des schlechtesten</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>RMSE from</source>
        <translation>RMSE ab</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportModel</name>
    <message>
        <source>Name in the written file</source>
        <translation>Name in der geschriebenen Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Typ in der Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What the recipe chose</source>
        <translation>Was das Rezept wählte</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>What the plan made of it, after fallbacks</source>
        <translation>Was der Plan daraus machte, nach Ausweichtypen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>What the job wrote</source>
        <translation>Was der Auftrag schrieb</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>What the finished file says, read again from disk</source>
        <translation>Was in der fertigen Datei steht, wieder gelesen</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Bytes in the written file</source>
        <translation>Bytes in der geschriebenen Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Relative error: root of sum (x − y)² / sum x², measured over all weights</source>
        <translation>Relativer Fehler: Wurzel aus Summe (x − y)² / Summe x², gemessen an allen Gewichten</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Largest difference of any weight</source>
        <translation>Größte Abweichung eines Gewichts</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Cosine between source and result; 1 is the same direction</source>
        <translation>Kosinus zwischen Quelle und Ergebnis; 1 ist dieselbe Richtung</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Weights that are NaN or infinite in the source or the result</source>
        <translation>Gewichte, die in Quelle oder Ergebnis NaN oder unendlich sind</translation>
    </message>
    <message>
        <source>NaN/Inf</source>
        <translation>NaN/Inf</translation>
    </message>
    <message>
        <source>XXH3-128 of the tensor&apos;s bytes as read back</source>
        <translation>XXH3-128 der wieder gelesenen Bytes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%1 von %2 Gewichten weichen ab</translation>
    </message>
    <message>
        <source>
Largest difference: %1</source>
        <translation>
Größter Unterschied: %1</translation>
    </message>
    <message>
        <source>
Codes of the source that are NaN: %1</source>
        <translation>
Codes der Quelle, die NaN sind: %1</translation>
    </message>
    <message>
        <source>How many weights are not exactly what the source means; empty where that is not known</source>
        <translation>Wie viele Gewichte nicht genau sind, was die Quelle meint; leer, wo das nicht bekannt ist</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message>
        <source>Heat map</source>
        <translation>Fehlerkarte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Every job reads its file back and reports here what was asked, planned, written and found, tensor by tensor.</source>
        <translation>Jeder Auftrag liest seine Datei zurück und berichtet hier Tensor für Tensor, was verlangt, geplant, geschrieben und gefunden wurde.</translation>
    </message>
    <message>
        <source>Relative error by role and layer; the table has the same numbers</source>
        <translation>Relativer Fehler nach Rolle und Schicht; die Tabelle hat dieselben Zahlen</translation>
    </message>
    <message>
        <source>Choose a cell to see where in the tensor the error lies.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, wo im Tensor der Fehler liegt.</translation>
    </message>
    <message>
        <source>Report, tensor by tensor</source>
        <translation>Bericht, Tensor für Tensor</translation>
    </message>
    <message>
        <source>Tensors not carried over</source>
        <translation>Nicht übernommene Tensoren</translation>
    </message>
    <message>
        <source>Every tensor of the source is in the written file.</source>
        <translation>Jeder Tensor der Quelle ist in der geschriebenen Datei.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tensor(s) read back as planned</source>
        <translation>
            <numerusform>Der %Ln Tensor ist wie geplant</numerusform>
            <numerusform>Alle %Ln Tensoren sind wie geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as planned</source>
        <translation>Die Datei ist nicht wie geplant</translation>
    </message>
    <message>
        <source>written in %1</source>
        <translation>geschrieben in %1</translation>
    </message>
    <message>
        <source>checking took %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) not carried over</source>
        <translation>
            <numerusform>%Ln Tensor nicht übernommen</numerusform>
            <numerusform>%Ln Tensoren nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>Relativer Fehler (RMSE)</translation>
    </message>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%1 von %2 Gewichten weichen ab</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>Der eine geprüfte Tensor hat genau die Werte der Quelle: %1</numerusform>
            <numerusform>Alle %Ln geprüften Tensoren haben genau die Werte der Quelle: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>%1 von %Ln geprüftem Tensor hat genau die Werte der Quelle; %2</numerusform>
            <numerusform>%1 von %Ln geprüften Tensoren haben genau die Werte der Quelle; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The report as a document: open, save, print</source>
        <translation>Der Bericht als Dokument: öffnen, speichern, drucken</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the heat map as PNG or SVG, or the table as CSV</source>
        <translation>Die Fehlerkarte als PNG oder SVG speichern oder die Tabelle als CSV</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
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
        <translation>Namen der Regel %1 ändern</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>Typ der Regel %1 ändern</translation>
    </message>
    <message>
        <source>What the rule is for</source>
        <translation>Wofür die Regel da ist</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>A part of a tensor&apos;s name, or a regular expression</source>
        <translation>Ein Teil eines Tensornamens oder ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>Muster der Regel</translation>
    </message>
    <message>
        <source>Searched in the tensors&apos; names as the output calls them; upper and lower case count</source>
        <translation>Wird in den Namen gesucht, die die Tensoren in der Ausgabe haben; Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>Typ der Regel</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Ready-made patterns for the roles and layers of this model</source>
        <translation>Fertige Muster für die Rollen und Schichten dieses Modells</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tensors that the pattern finds</source>
        <translation>Tensoren, die das Muster findet</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>Muster der Regel %1 ändern</translation>
    </message>
    <message>
        <source>Choose a rule above to see and change what it finds.</source>
        <translation>Oben eine Regel wählen, um zu sehen und zu ändern, was sie findet.</translation>
    </message>
    <message>
        <source>Open a model to see what the pattern finds.</source>
        <translation>Ein Modell öffnen, um zu sehen, was das Muster findet.</translation>
    </message>
    <message>
        <source>Type a part of a tensor&apos;s name.</source>
        <translation>Einen Teil eines Tensornamens eingeben.</translation>
    </message>
    <message>
        <source>No regular expression yet: %1, at the underlined place. The rule keeps the pattern it had.</source>
        <translation>Noch kein regulärer Ausdruck: %1, an der unterstrichenen Stelle. Die Regel behält ihr bisheriges Muster.</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln tensor(s) of this model</source>
        <translation>
            <numerusform>Findet %Ln Tensor dieses Modells</numerusform>
            <numerusform>Findet %Ln Tensoren dieses Modells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %Ln of them</source>
        <translation>
            <numerusform>Regeln darüber nehmen %Ln davon</numerusform>
            <numerusform>Regeln darüber nehmen %Ln davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are never quantised</source>
        <translation>
            <numerusform>%Ln wird nie quantisiert</numerusform>
            <numerusform>%Ln werden nie quantisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>der erste ist aufgeführt</numerusform>
            <numerusform>die ersten %Ln sind aufgeführt</numerusform>
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
        <source>Add rule %1</source>
        <translation>Regel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The first rule that matches a tensor decides.</source>
        <translation>Die erste passende Regel entscheidet.</translation>
    </message>
    <message>
        <source>No tensor of this model has a name that this pattern finds.</source>
        <translation>Kein Tensor dieses Modells hat einen Namen, den das Muster findet.</translation>
    </message>
    <message>
        <source>Turn rule %1 on</source>
        <translation>Regel %1 einschalten</translation>
    </message>
    <message>
        <source>Turn rule %1 off</source>
        <translation>Regel %1 ausschalten</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>Muster der Regel %1 ändern</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>Typ der Regel %1 ändern</translation>
    </message>
    <message>
        <source>Type to write; keep copies the tensor as it is</source>
        <translation>Zu schreibender Typ; lassen kopiert den Tensor unverändert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tensors that the rule decides, of those that it matches</source>
        <translation>Tensoren, die die Regel bestimmt, von denen, die sie findet</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Bytes more or less than without the rule</source>
        <translation>Bytes mehr oder weniger als ohne die Regel</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>For you; it has no effect</source>
        <translation>Für Sie; ohne Wirkung</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>Typ der Regel</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>Move rule %1 to place %2</source>
        <translation>Regel %1 an Platz %2 schieben</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>Regel %1 verdoppeln</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>trifft keinen Tensor</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>entscheidet nichts</translation>
    </message>
    <message>
        <source>matches only what is never quantised</source>
        <translation>trifft nur, was nie quantisiert wird</translation>
    </message>
    <message numerus="yes">
        <source>its tensors go to rule %1</source>
        <translation>
            <numerusform>ihre Tensoren nimmt Regel %1</numerusform>
            <numerusform>ihre Tensoren nehmen die Regeln %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is off: it decides nothing.</source>
        <translation>Die Regel ist aus: Sie entscheidet nichts.</translation>
    </message>
    <message>
        <source>It matches only tensors that are never quantised. A rule reaches one of them by its whole name, with ^ in front and $ behind.</source>
        <translation>Sie trifft nur Tensoren, die nie quantisiert werden. Einen davon erreicht eine Regel mit seinem ganzen Namen, mit ^ davor und $ dahinter.</translation>
    </message>
    <message>
        <source>Rules above take every tensor that this one matches: %1. Move it up to let it decide.</source>
        <translation>Regeln darüber nehmen jeden Tensor, den diese trifft: %1. Weiter oben würde sie entscheiden.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1. Nothing can be written until it is mended or off.</source>
        <translation>Das ist kein regulärer Ausdruck: %1. Bis er berichtigt oder die Regel aus ist, lässt sich nichts schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Measured: relative error %1 over %Ln tensor(s) of the report on display.</source>
        <translation>
            <numerusform>Gemessen: relativer Fehler %1 über %Ln Tensor des angezeigten Berichts.</numerusform>
            <numerusform>Gemessen: relativer Fehler %1 über %Ln Tensoren des angezeigten Berichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change name of rule %1</source>
        <translation>Namen der Regel %1 ändern</translation>
    </message>
    <message>
        <source>What the rule is for, and its pattern: a regular expression, searched in the tensor&apos;s name in the output</source>
        <translation>Wofür die Regel da ist, und ihr Muster: ein regulärer Ausdruck, der im Namen des Tensors in der Ausgabe gesucht wird</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln Tensor</numerusform>
            <numerusform>%Ln Tensoren</numerusform>
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
        <translation>Ohne die Regel würden dieselben Typen geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %Ln tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>Die Regel bringt den relativen Fehler von %Ln Tensor von %1 auf %2.</numerusform>
            <numerusform>Die Regel bringt den relativen Fehler von %Ln Tensoren von %1 auf %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %Ln of them.</source>
        <translation>
            <numerusform>Geschätzt aus %1 von %2 Zeilen von %Ln davon.</numerusform>
            <numerusform>Geschätzt aus %1 von %2 Zeilen von %Ln davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error of what the rule decides, and below it what the rule changes about it.
From the report on display where that was written with the same types; ≈ means estimated from sample rows</source>
        <translation>Relativer Fehler dessen, was die Regel entscheidet, darunter, was sie daran ändert.
Aus dem angezeigten Bericht, soweit er mit denselben Typen geschrieben wurde; ≈ heißt: aus Stichprobenzeilen geschätzt</translation>
    </message>
</context>
<context>
    <name>ql::app::RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Die Regel verdoppeln (Strg+D)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Die Regel nach oben schieben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Die Regel nach unten schieben (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Die Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Select what it matches</source>
        <translation>Wählen, was sie trifft</translation>
    </message>
    <message>
        <source>Follow: choosing a rule selects the tensors that it matches, in all views</source>
        <translation>Folgen: Eine Regel zu wählen wählt in allen Ansichten die Tensoren, die sie trifft</translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation>Regeln, die erste passende gilt</translation>
    </message>
    <message>
        <source>The preset decides everything. Add a rule here or from the menu of a tensor, paste rules of llama-quantize, or drop a recipe on this place.</source>
        <translation>Die Voreinstellung entscheidet alles. Hier oder im Menü eines Tensors eine Regel hinzufügen, Regeln von llama-quantize einfügen oder ein Rezept hier ablegen.</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that finds a tensor&apos;s name decides its type.</source>
        <translation>Von oben nach unten: Die erste Regel, die den Namen eines Tensors findet, entscheidet über seinen Typ.</translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <translation>Das Muster ändern</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>Regeln einfügen</translation>
    </message>
</context>
<context>
    <name>ql::app::SavePresetDialog</name>
    <message>
        <source>What it is for, in one line</source>
        <translation>Wofür es ist, in einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>Es gibt eine Voreinstellung dieses Namens; sie würde ersetzt.</translation>
    </message>
    <message>
        <source>There is a preset of this name; choose another.</source>
        <translation>Es gibt eine Voreinstellung dieses Namens; wählen Sie einen anderen.</translation>
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
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Types now</source>
        <translation>Typen jetzt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Types planned</source>
        <translation>Typen geplant</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln Tensor</numerusform>
            <numerusform>%Ln Tensoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
all %2</source>
        <translation>%1
alle %2</translation>
    </message>
    <message>
        <source>%1
%2 against now</source>
        <translation>%1
%2 gegenüber jetzt</translation>
    </message>
    <message numerus="yes">
        <source>rules: %Ln tensor(s)</source>
        <translation>
            <numerusform>Regeln: %Ln Tensor</numerusform>
            <numerusform>Regeln: %Ln Tensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %Ln tensor(s)</source>
        <translation>
            <numerusform>die Voreinstellung: %Ln Tensor</numerusform>
            <numerusform>die Voreinstellung: %Ln Tensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %Ln of them</source>
        <translation>
            <numerusform>nie quantisiert: %Ln davon</numerusform>
            <numerusform>nie quantisiert: %Ln davon</numerusform>
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
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>nach Rolle</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>nach Schicht</translation>
    </message>
    <message>
        <source>Group tensors</source>
        <translation>Tensoren gruppieren</translation>
    </message>
    <message>
        <source>Which tensors lie together</source>
        <translation>Welche Tensoren beieinanderliegen</translation>
    </message>
    <message>
        <source>bytes as planned</source>
        <translation>Bytes wie geplant</translation>
    </message>
    <message>
        <source>bytes now</source>
        <translation>Bytes jetzt</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Was die Flächen bedeuten</translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Regel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Choose type for %1</source>
        <translation>Typ für %1 wählen</translation>
    </message>
    <message>
        <source>Load recipe %1</source>
        <translation>Rezept %1 laden</translation>
    </message>
    <message>
        <source>The recipe was not loaded</source>
        <translation>Das Rezept wurde nicht geladen</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird berechnet …</translation>
    </message>
    <message>
        <source>Quantise this tensor as</source>
        <translation>Diesen Tensor quantisieren als</translation>
    </message>
    <message>
        <source>Quantise all of layer %1 as</source>
        <translation>Die ganze Schicht %1 quantisieren als</translation>
    </message>
    <message>
        <source>Quantise every %1 as</source>
        <translation>Jeden %1 quantisieren als</translation>
    </message>
    <message>
        <source>Take back the choice for every %1</source>
        <translation>Die Wahl für jeden %1 zurücknehmen</translation>
    </message>
    <message>
        <source>The output is %1 now: %2</source>
        <translation>Ausgegeben wird jetzt %1: %2</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>Die Voreinstellung zählt die Tensoren, die keine Regel nimmt; dadurch hat sich auch %Ln anderer Tensor geändert: %1. Wer ihn anders will, malt ihn.</numerusform>
            <numerusform>Die Voreinstellung zählt die Tensoren, die keine Regel nimmt; dadurch haben sich auch %Ln andere Tensoren geändert: %1. Wer sie anders will, malt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, layer %1</source>
        <translation>, Schicht %1</translation>
    </message>
    <message>
        <source>, all layers</source>
        <translation>, alle Schichten</translation>
    </message>
    <message>
        <source>, layers %1</source>
        <translation>, Schichten %1</translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>, Experte %1</translation>
    </message>
    <message>
        <source>Choose tensors first: in the layer map, the size map or the table.</source>
        <translation>Zuerst Tensoren wählen: in der Schichtkarte, der Größenkarte oder der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>%Ln Tensor, der nie quantisiert wird (Norm, Router …), blieb, wie er ist; wird er allein gewählt, lässt er sich ändern.</numerusform>
            <numerusform>%Ln Tensoren, die nie quantisiert werden (Normen, Router …), blieben, wie sie sind; werden sie allein gewählt, lassen sie sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paint %1 as %2</source>
        <translation>%1 als %2 malen</translation>
    </message>
    <message>
        <source>Keep %1 as in the source</source>
        <translation>%1 wie in der Quelle lassen</translation>
    </message>
    <message>
        <source>No rule is about these tensors: they are as the preset says.</source>
        <translation>Keine Regel betrifft diese Tensoren: Sie sind, wie die Voreinstellung es sagt.</translation>
    </message>
    <message>
        <source>%1 as the preset says</source>
        <translation>%1 wie die Voreinstellung es sagt</translation>
    </message>
    <message>
        <source>%1 has none of the endings .png, .svg, .csv.</source>
        <translation>%1 hat keine der Endungen .png, .svg, .csv.</translation>
    </message>
    <message>
        <source>Save as picture or table</source>
        <translation>Als Bild oder Tabelle speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>This is what was open when the program ended unexpectedly.</source>
        <translation>Dies war geöffnet, als das Programm unerwartet endete.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Edit job %1</source>
        <translation>Auftrag %1 bearbeiten</translation>
    </message>
    <message>
        <source>Job %1 is back in the window; writing it takes its place in the queue.</source>
        <translation>Auftrag %1 ist wieder im Fenster; Schreiben ersetzt ihn in der Warteschlange.</translation>
    </message>
    <message>
        <source>The report was not opened</source>
        <translation>Der Bericht wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>There is none beside %1 any more.</source>
        <translation>Neben %1 liegt keiner mehr.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Some things are forgotten when the program ends</source>
        <translation>Manches wird vergessen, wenn das Programm endet</translation>
    </message>
    <message>
        <source>Settings, this session or the queue of jobs cannot be kept, because nothing can be written to %1. Outputs are not affected.</source>
        <translation>Einstellungen, diese Sitzung oder die Warteschlange der Aufträge lassen sich nicht behalten, weil in %1 nichts geschrieben werden kann. Ausgaben sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Diagnostics are in %1. Look through them before you hand them on.</source>
        <translation>Die Diagnosedaten sind in %1. Sehen Sie sie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The diagnostics were not written</source>
        <translation>Die Diagnosedaten wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>Diagnosedaten sammeln</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorModel</name>
    <message>
        <source>Asked for %1: %2. Costs %3.</source>
        <translation>Verlangt war %1: %2. Kostet %3.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number of the block, empty for tensors outside the blocks</source>
        <translation>Nummer des Blocks, leer außerhalb der Blöcke</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What the tensor does in its block</source>
        <translation>Was der Tensor in seinem Block tut</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Outermost dimension first; sorts by the number of weights</source>
        <translation>Äußerste Dimension zuerst; sortiert nach Zahl der Gewichte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type in the open model</source>
        <translation>Typ im geöffneten Modell</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Type that will be written</source>
        <translation>Typ, der geschrieben wird</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Bytes in the open model</source>
        <translation>Bytes im geöffneten Modell</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Größe jetzt</translation>
    </message>
    <message>
        <source>Bytes that will be written</source>
        <translation>Bytes, die geschrieben werden</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What decided the planned type</source>
        <translation>Was den geplanten Typ bestimmt hat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How the open model stores it: type, and which values share a scale</source>
        <translation>Wie das offene Modell ihn speichert: Typ, und welche Werte sich eine Skala teilen</translation>
    </message>
    <message>
        <source>Source scheme</source>
        <translation>Schema der Quelle</translation>
    </message>
    <message>
        <source>How it will be stored: type, and which values share a scale</source>
        <translation>Wie er gespeichert wird: Typ, und welche Werte sich eine Skala teilen</translation>
    </message>
    <message>
        <source>Target scheme</source>
        <translation>Schema des Ziels</translation>
    </message>
    <message>
        <source>Name in the output; rules search it</source>
        <translation>Name in der Ausgabe; Regeln suchen darin</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter tensors by name</source>
        <translation>Tensoren nach Namen filtern</translation>
    </message>
    <message>
        <source>Regular expression, as in a rule</source>
        <translation>Regulärer Ausdruck, wie in einer Regel</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Der Filter ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Quantise these as…</source>
        <translation>Diese quantisieren als …</translation>
    </message>
    <message>
        <source>Adds a rule for the tensors that the filter finds</source>
        <translation>Fügt eine Regel für die gefundenen Tensoren hinzu</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln Tensor</numerusform>
            <numerusform>%Ln Tensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tensor(s)</source>
        <translation>
            <numerusform>%1 von %Ln Tensor</numerusform>
            <numerusform>%1 von %Ln Tensoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only tensors stored like this, now or as planned</source>
        <translation>Nur Tensoren zeigen, die so gespeichert sind, jetzt oder nach Plan</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>Alle Schemata</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln Tensor gewählt</numerusform>
            <numerusform>%Ln Tensoren gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln Tensor</numerusform>
            <numerusform>%Ln Tensoren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TileView</name>
    <message>
        <source>Error map</source>
        <translation>Fehlerkarte</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenModel</name>
    <message numerus="yes">
        <source>… %Ln more …</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>… %Ln weiteres …</numerusform>
            <numerusform>… %Ln weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenizerPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Source folder…</source>
        <translation>Ordner der Quelle…</translation>
    </message>
    <message>
        <source>llama.cpp has no way to split text as this model does it. Choose which of its ways is written; the table shows what each changes.</source>
        <translation>llama.cpp kann Text nicht so teilen, wie dieses Modell es tut. Wählen Sie, welche seiner Arten geschrieben wird; die Tabelle zeigt, was jede ändert.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln token(s) differ)</source>
        <translation>
            <numerusform>%1 (%Ln Token weicht ab)</numerusform>
            <numerusform>%1 (%Ln Token weichen ab)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>as in the file (%1)</source>
        <translation>wie in der Datei (%1)</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>Vor-Tokenizer</translation>
    </message>
    <message>
        <source>Folder with tokenizer files</source>
        <translation>Ordner mit Dateien eines Tokenizers</translation>
    </message>
    <message>
        <source>Open a model to see how its text becomes tokens.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, wie aus Text Token werden.</translation>
    </message>
    <message>
        <source>In safetensors the tokenizer files go along as they are, so nothing can differ. Choose GGUF as the output to compare.</source>
        <translation>Bei Safetensors gehen die Dateien des Tokenizers unverändert mit, also kann nichts abweichen. Wählen Sie GGUF als Ausgabe, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Tokenising…</source>
        <translation>Text wird zerlegt…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same by the rules of %1</source>
        <translation>
            <numerusform>Das eine Token ist nach den Regeln von %1 das gleiche</numerusform>
            <numerusform>Alle %Ln Token sind nach den Regeln von %1 die gleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the rules of %1</source>
        <translation>
            <numerusform>%Ln Token weicht von den Regeln von %1 ab</numerusform>
            <numerusform>%Ln Token weichen von den Regeln von %1 ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s); the open file does not say how it splits text</source>
        <translation>
            <numerusform>%Ln Token; die offene Datei sagt nicht, wie sie Text teilt</numerusform>
            <numerusform>%Ln Token; die offene Datei sagt nicht, wie sie Text teilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same as in the open file</source>
        <translation>
            <numerusform>Das eine Token ist das gleiche wie in der offenen Datei</numerusform>
            <numerusform>Alle %Ln Token sind die gleichen wie in der offenen Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the open file</source>
        <translation>
            <numerusform>%Ln Token weicht von der offenen Datei ab</numerusform>
            <numerusform>%Ln Token weichen von der offenen Datei ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vocabulary of %Ln token(s)</source>
        <translation>
            <numerusform>Vokabular mit %Ln Token</numerusform>
            <numerusform>Vokabular mit %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-tokenizer %1</source>
        <translation>Vor-Tokenizer %1</translation>
    </message>
    <message>
        <source>a GGUF file does not hold the rules that it was made from: choose its source folder to compare with them</source>
        <translation>eine GGUF-Datei enthält die Regeln nicht, aus denen sie entstand: wählen Sie den Ordner ihrer Quelle, um damit zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln letter(s) of the text are used</source>
        <translation>
            <numerusform>nur der erste Buchstabe des Textes wird verwendet</numerusform>
            <numerusform>nur die ersten %Ln Zeichen des Textes werden verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln place(s) are shown</source>
        <translation>
            <numerusform>nur die erste Stelle wird gezeigt</numerusform>
            <numerusform>nur die ersten %Ln Stellen werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>By the source&apos;s own rules</source>
        <translation>Nach den Regeln der Quelle</translation>
    </message>
    <message>
        <source>In the open file</source>
        <translation>In der offenen Datei</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>In der Ausgabe</translation>
    </message>
    <message>
        <source>Text to be tokenised</source>
        <translation>Text, der in Token zerlegt wird</translation>
    </message>
    <message>
        <source>Type or paste your own text. While this is empty, a text of many scripts, spaces, numbers and signs is used, which brings out differences.</source>
        <translation>Schreiben oder fügen Sie eigenen Text ein. Solange hier nichts steht, dient ein Text aus vielen Schriften, Leerzeichen, Zahlen und Zeichen, der Unterschiede zeigt.</translation>
    </message>
    <message>
        <source>Tokens side by side</source>
        <translation>Token nebeneinander</translation>
    </message>
    <message>
        <source>Hide what both read the same way</source>
        <translation>Ausblenden, was beide gleich lesen</translation>
    </message>
    <message>
        <source>The Hugging Face folder whose rules are the truth: that of the open model, or the one that a GGUF file was made from</source>
        <translation>Der Hugging-Face-Ordner, dessen Regeln gelten: der des offenen Modells oder der, aus dem eine GGUF-Datei entstand</translation>
    </message>
    <message>
        <source>Pre-tokenizer to write:</source>
        <translation>Zu schreibender Vor-Tokenizer:</translation>
    </message>
    <message>
        <source>How llama.cpp shall split text before it is tokenised. It is part of the recipe and can be undone; the table shows what the choice changes</source>
        <translation>Wie llama.cpp Text teilt, bevor er in Token zerlegt wird. Die Wahl gehört zum Rezept und lässt sich rückgängig machen; die Tabelle zeigt, was sie ändert</translation>
    </message>
</context>
<context>
    <name>ql::app::Tour</name>
    <message>
        <source>A model is open</source>
        <translation>Ein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>This small model comes with the program. Yours opens the same way: drop a folder or a file anywhere on the window. Only its headers are read, so even a terabyte opens at once, and nothing is ever changed in it.</source>
        <translation>Dieses kleine Modell gehört zum Programm. Ihres öffnet sich genauso: einen Ordner oder eine Datei irgendwo auf das Fenster ziehen. Nur die Köpfe der Dateien werden gelesen, daher öffnet sich auch ein Terabyte sofort, und nichts daran wird je verändert.</translation>
    </message>
    <message>
        <source>Every tensor</source>
        <translation>Jeder Tensor</translation>
    </message>
    <message>
        <source>One line for each tensor: how it is stored now, what the plan makes of it, and how large it becomes. Type to filter, click a heading to sort.</source>
        <translation>Eine Zeile je Tensor: wie er jetzt gespeichert ist, was der Plan daraus macht und wie groß er wird. Tippen filtert, ein Klick auf eine Überschrift sortiert.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>A preset is a named mix of types. Choose one, and the size beside it and every planned type follow at once, exact to the byte.</source>
        <translation>Eine Voreinstellung ist eine benannte Mischung von Typen. Nach der Wahl folgen die Größe daneben und jeder geplante Typ sofort, auf das Byte genau.</translation>
    </message>
    <message>
        <source>The layer map</source>
        <translation>Die Schichtkarte</translation>
    </message>
    <message>
        <source>Roles by layers, one cell a tensor, coloured by bits per weight. Select cells and give them another type: that makes a rule, which you can change, switch off or undo.</source>
        <translation>Rollen mal Schichten, eine Zelle je Tensor, gefärbt nach Bits pro Gewicht. Zellen auswählen und ihnen einen anderen Typ geben: Daraus wird eine Regel, die sich ändern, abschalten und rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>Der Inspektor</translation>
    </message>
    <message>
        <source>Choose a tensor anywhere, and this shows what it is, how its values are distributed, and why the plan stores it as it does.</source>
        <translation>Irgendwo einen Tensor wählen, und hier steht, was er ist, wie seine Werte verteilt sind und warum der Plan ihn so speichert.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The button says what it writes and where. The file is read back and compared with the plan before it gets its name.</source>
        <translation>Die Schaltfläche sagt, was sie schreibt und wohin. Die Datei wird zurückgelesen und mit dem Plan verglichen, bevor sie ihren Namen bekommt.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>After the job, the proof stands here: for each tensor what was asked, planned, written and read back, and how far its values moved. Press Ctrl+K at any time to find a command.</source>
        <translation>Nach dem Auftrag steht hier der Beweis: für jeden Tensor, was verlangt, geplant, geschrieben und zurückgelesen wurde und wie weit sich seine Werte bewegt haben. Strg+K findet jederzeit einen Befehl.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>Your wishes for single tensors, from top to bottom: the first rule that matches wins. Below them you see what a pattern finds while you type it. The recipe is saved as a file for the next model.</source>
        <translation>Die Wünsche für einzelne Tensoren, von oben nach unten: Die erste passende Regel gilt. Darunter steht schon beim Tippen, was ein Muster findet. Das Rezept lässt sich als Datei für das nächste Modell speichern.</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffChart</name>
    <message>
        <source>Simple blocks</source>
        <translation>Einfache Blöcke</translation>
    </message>
    <message>
        <source>K-quants</source>
        <translation>K-Quants</translation>
    </message>
    <message>
        <source>I-quants</source>
        <translation>I-Quants</translation>
    </message>
    <message>
        <source>Floats</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4 and ternary</source>
        <translation>FP4 und ternär</translation>
    </message>
    <message>
        <source>Error against bits per weight</source>
        <translation>Fehler über Bits pro Gewicht</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>Relativer Fehler (RMSE)</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>%1: %2 bits per weight, relative error %3, SQNR %4 dB</source>
        <translation>%1: %2 Bits pro Gewicht, relativer Fehler %3, SQNR %4 dB</translation>
    </message>
    <message>
        <source>; nothing is better in as few bits</source>
        <translation>; nichts ist besser mit so wenigen Bits</translation>
    </message>
    <message>
        <source>; chosen now</source>
        <translation>; jetzt gewählt</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffModel</name>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>chosen, on the front</source>
        <translation>gewählt, auf der Front</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>auf der Front</translation>
    </message>
    <message>
        <source>with the importance matrix</source>
        <translation>mit der Wichtigkeitsmatrix</translation>
    </message>
    <message>
        <source>Activate a row to give this type to the chosen tensors</source>
        <translation>Aktivieren Sie eine Zeile, um den gewählten Tensoren diesen Typ zu geben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bits per weight as written, scales included</source>
        <translation>Bits pro Gewicht wie geschrieben, samt Skalen</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Root mean square of the error divided by that of the weights</source>
        <translation>Quadratischer Mittelwert des Fehlers geteilt durch den der Gewichte</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Signal to quantisation noise, in decibels: 6 dB halve the error</source>
        <translation>Verhältnis von Signal zu Quantisierungsrauschen in Dezibel: 6 dB halbieren den Fehler</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>On the front: no other type has a smaller error in as few bits</source>
        <translation>Auf der Front: kein anderer Typ hat mit so wenigen Bits einen kleineren Fehler</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Why there is no figure, or how it was made</source>
        <translation>Warum es keine Zahl gibt oder wie sie entstand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message>
        <source>Error and bits in numbers</source>
        <translation>Fehler und Bits in Zahlen</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>Wie der Fehler gemessen wird</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>SQNR in decibels</source>
        <translation>SQNR in Dezibel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saves the chart, or its figures</source>
        <translation>Speichert das Diagramm oder seine Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln Tensor gewählt</numerusform>
            <numerusform>%Ln Tensoren gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tensors in the table or the layer map to see what each type would cost and lose.</source>
        <translation>Wählen Sie Tensoren in der Tabelle oder der Schichtkarte, um zu sehen, was jeder Typ kosten und verlieren würde.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird berechnet …</translation>
    </message>
    <message>
        <source>Encoding sample rows in every type…</source>
        <translation>Stichproben der Zeilen werden in jedem Typ kodiert …</translation>
    </message>
    <message>
        <source>None of these tensors can be quantised: norms, routers and the like are kept as they are.</source>
        <translation>Keiner dieser Tensoren kann quantisiert werden: Normen, Router und Ähnliches bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Measured on all %1 rows</source>
        <translation>An allen %1 Zeilen gemessen</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows</source>
        <translation>Aus %1 von %2 Zeilen geschätzt</translation>
    </message>
    <message>
        <source> of %1 of the %2 tensors</source>
        <translation> von %1 der %2 Tensoren</translation>
    </message>
</context>
<context>
    <name>ql::app::WelcomePage</name>
    <message>
        <source>Turn a model into a smaller file you can trust</source>
        <translation>Aus einem Modell eine kleinere Datei, der man trauen kann</translation>
    </message>
    <message>
        <source>See every tensor, choose how it is stored, and get a report that proves what was written.</source>
        <translation>Jeden Tensor sehen, seine Speicherung wählen und einen Bericht erhalten, der beweist, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Try it with the sample model</source>
        <translation>Mit dem Beispielmodell ausprobieren</translation>
    </message>
    <message>
        <source>3.7 million weights that come with the program; nothing is downloaded.</source>
        <translation>3,7 Millionen Gewichte, die dem Programm beiliegen; nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>Legen Sie hier ein Modell ab</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .safetensors or a .gguf file. It is only read, never changed.</source>
        <translation>Ein Hugging-Face-Ordner, eine .safetensors- oder .gguf-Datei. Sie wird nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Opens the sample model and shows what is where, in one minute</source>
        <translation>Öffnet das Beispielmodell und zeigt in einer Minute, wo was ist</translation>
    </message>
    <message>
        <source>Go on where the program ended</source>
        <translation>Dort weitermachen, wo das Programm endete</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bits/weight</source>
        <translation>%1 Bit/Gewicht</translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation>unter 0,01 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This recipe cannot be used</source>
        <translation>Dieses Rezept lässt sich nicht anwenden</translation>
    </message>
    <message>
        <source>The file is damaged or not a model</source>
        <translation>Die Datei ist beschädigt oder kein Modell</translation>
    </message>
    <message>
        <source>This model is not supported yet</source>
        <translation>Dieses Modell wird noch nicht unterstützt</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>Die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No suitable device</source>
        <translation>Kein geeignetes Gerät</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>The job failed</source>
        <translation>Der Auftrag ist gescheitert</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text and vision</source>
        <translation>Text und Bild</translation>
    </message>
</context>
</TS>
