<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>BenchText</name>
    <message>
        <source>scale %1 = 2^%2 (E8M0)</source>
        <translation>échelle %1 = 2^%2 (E8M0)</translation>
    </message>
    <message>
        <source>scale %1 (%2)</source>
        <translation>échelle %1 (%2)</translation>
    </message>
    <message>
        <source>super-scale %1 (%2)</source>
        <translation>super-échelle %1 (%2)</translation>
    </message>
    <message>
        <source>super-minimum %1 (%2)</source>
        <translation>super-minimum %1 (%2)</translation>
    </message>
    <message>
        <source>minimum %1 (%2)</source>
        <translation>minimum %1 (%2)</translation>
    </message>
    <message>
        <source>factor %1 (of this row alone)</source>
        <translation>facteur %1 (propre à cette ligne)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>plus petite valeur %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>error %1 (%2 %)</source>
        <translation>erreur %1 (%2&#x202f;%)</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 → %2 (code %3), %4</source>
        <translation>%1 → %2 (code %3), %4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, stored as %4 (code %5) → %6, %7</source>
        <translation>%1 ÷ %2 = %3, stocké comme %4 (code %5) → %6, %7</translation>
    </message>
    <message>
        <source>plain numbers, no scale</source>
        <translation>nombres simples, sans échelle</translation>
    </message>
    <message>
        <source>several values share a code, so no value has a grid of its own</source>
        <translation>plusieurs valeurs partagent un code&#x202f;: aucune n’a sa propre grille</translation>
    </message>
    <message>
        <source>the values are repeated to fill %1</source>
        <translation>les valeurs sont répétées jusqu’à remplir %1</translation>
    </message>
    <message>
        <source>needs an importance matrix; here every column counts alike</source>
        <translation>exige une matrice d’importance&#x202f;; ici toutes les colonnes comptent autant</translation>
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
        <translation>config.json ne nomme aucune architecture (ni architectures, ni model_type)</translation>
    </message>
    <message>
        <source>this %1 model cannot be carried over to GGUF: %2</source>
        <translation>ce modèle %1 ne peut pas être converti en GGUF&#x202f;: %2</translation>
    </message>
    <message>
        <source>is GGUF, which has the names and the layout of llama.cpp; to write safetensors, start from the Hugging Face folder of the model</source>
        <translation>est un GGUF, avec les noms et la disposition de llama.cpp&#x202f;; pour écrire du safetensors, partez du dossier Hugging Face du modèle</translation>
    </message>
    <message>
        <source>there is no config.json beside it, and no engine serves a model without; copy config.json and the tokenizer files into its folder</source>
        <translation>il n’y a pas de config.json à côté, et aucun moteur ne sert un modèle sans lui&#x202f;; copiez config.json et les fichiers du tokenizer dans son dossier</translation>
    </message>
    <message>
        <source>there is no config.json beside it, so its architecture is not known; copy config.json and the tokenizer files into its folder</source>
        <translation>il n’y a pas de config.json à côté, son architecture est donc inconnue&#x202f;; copiez config.json et les fichiers du tokenizer dans son dossier</translation>
    </message>
    <message>
        <source>config.json does not have what %1 is made of, which every %2 model needs</source>
        <translation>config.json n’a pas de quoi faire %1, dont tout modèle %2 a besoin</translation>
    </message>
    <message>
        <source>config.json gives %1 for %2, which is not a value of type %3</source>
        <translation>config.json donne %1 pour %2, ce qui n’est pas une valeur de type %3</translation>
    </message>
    <message>
        <source>llama.cpp cannot load %1</source>
        <translation>llama.cpp ne peut pas charger %1</translation>
    </message>
    <message>
        <source>a model of %1 layers; 1 to %2 are possible</source>
        <translation>un modèle de %1 couches&#x202f;; 1 à %2 sont possibles</translation>
    </message>
    <message>
        <source>%1 experts per layer; at most %2 are possible</source>
        <translation>%1 experts par couche&#x202f;; %2 au plus sont possibles</translation>
    </message>
    <message>
        <source>a model that uses %1 of %2 experts</source>
        <translation>un modèle qui utilise %1 experts sur %2</translation>
    </message>
    <message>
        <source>the configuration lacks a number that %1 needs</source>
        <translation>il manque à la configuration un nombre dont %1 a besoin</translation>
    </message>
    <message>
        <source>a model of %1 layers cannot be right</source>
        <translation>un modèle de %1 couches ne peut pas être juste</translation>
    </message>
    <message>
        <source>a vocabulary of %1 tokens cannot be right</source>
        <translation>un vocabulaire de %1 tokens ne peut pas être juste</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, whose values cannot be read; it can only be copied as it is</source>
        <translation>le tenseur %1 est stocké en %2, dont les valeurs ne peuvent pas être lues&#x202f;; il ne peut qu’être copié tel quel</translation>
    </message>
    <message>
        <source>tensor %1 has no place in a %2 model with this config.json; is it a variant of the architecture, or a config.json of another model?</source>
        <translation>le tenseur %1 n’a pas sa place dans un modèle %2 avec ce config.json&#x202f;; est-ce une variante de l’architecture, ou le config.json d’un autre modèle&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (and %2 others)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>tensor %1 is missing; a %2 model needs it for %3</source>
        <translation>le tenseur %1 manque&#x202f;; un modèle %2 en a besoin pour %3</translation>
    </message>
    <message>
        <source>tensor %1 is missing, but %2 is there; all %3 of them are needed</source>
        <translation>le tenseur %1 manque, mais %2 est là&#x202f;; il les faut tous les %3</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>le tenseur %1 manque</translation>
    </message>
    <message>
        <source>tensor %1 has the shape [%2], but by config.json it ought to be [%3]</source>
        <translation>le tenseur %1 a la forme [%2], mais d’après config.json elle devrait être [%3]</translation>
    </message>
    <message>
        <source>tensor %1 is stored as %2, but %3 as %4; tensors that are stacked need one type</source>
        <translation>le tenseur %1 est stocké en %2, mais %3 en %4&#x202f;; les tenseurs empilés doivent avoir un même type</translation>
    </message>
    <message>
        <source>the values of tensor %1 have to be reordered, which cannot be done in the form %2 in which they are stored</source>
        <translation>les valeurs du tenseur %1 doivent être réordonnées, ce qui est impossible dans la forme %2 où elles sont stockées</translation>
    </message>
    <message>
        <source>the file does not say its architecture (general.architecture), so the mixes of the presets cannot know its layers</source>
        <translation>le fichier ne dit pas son architecture (general.architecture), les mélanges des préréglages ne peuvent donc pas connaître ses couches</translation>
    </message>
    <message>
        <source>the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text into tokens; copy the tokenizer files from where the weights came from</source>
        <translation>le dossier n’a pas de tokenizer (tokenizer.json)&#x202f;: le résultat se charge, mais ne peut pas transformer du texte en tokens&#x202f;; copiez les fichiers du tokenizer depuis la source des poids</translation>
    </message>
    <message>
        <source>PyTorch files run code when they are read, so they are not opened; save the model as safetensors and open that</source>
        <translation>les fichiers PyTorch exécutent du code à la lecture, ils ne sont donc pas ouverts&#x202f;; enregistrez le modèle en safetensors et ouvrez celui-ci</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 and again in %3</source>
        <translation>le tenseur %1 est dans %2 et de nouveau dans %3</translation>
    </message>
    <message>
        <source>this is a safetensors file, but its name does not end so; give it the ending .safetensors and open it again</source>
        <translation>c’est un fichier safetensors, mais son nom ne se termine pas ainsi&#x202f;; donnez-lui l’extension .safetensors et rouvrez-le</translation>
    </message>
    <message>
        <source>this is Mistral&apos;s own layout (params.json), which is not supported; open the Hugging Face form of the model, with config.json</source>
        <translation>c’est la disposition propre à Mistral (params.json), qui n’est pas prise en charge&#x202f;; ouvrez la forme Hugging Face du modèle, avec config.json</translation>
    </message>
    <message>
        <source>config.json is missing, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>config.json manque, on ne sait donc rien du modèle&#x202f;; copiez-le depuis la source des poids</translation>
    </message>
    <message>
        <source>config.json is missing beside it, so nothing is known about the model; copy it from where the weights came from</source>
        <translation>config.json manque à côté, on ne sait donc rien du modèle&#x202f;; copiez-le depuis la source des poids</translation>
    </message>
    <message>
        <source>there are %1 .safetensors files, but %2 is missing, so it is not known which of them belong to the model; copy it from where the weights came from</source>
        <translation>il y a %1 fichiers .safetensors, mais %2 manque, on ne sait donc pas lesquels font partie du modèle&#x202f;; copiez-le depuis la source des poids</translation>
    </message>
    <message>
        <source>%1 of %2 tensors have a type that is not known; they can be copied, but not decoded</source>
        <translation>%1 tenseurs sur %2 ont un type inconnu&#x202f;; ils peuvent être copiés, mais pas décodés</translation>
    </message>
    <message>
        <source>%1 weights are not quantised, though the configuration says so: %2</source>
        <translation>%1 poids ne sont pas quantifiés, alors que la configuration le dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 weights are quantised, though the configuration leaves them out; they are read as their scales say: %2</source>
        <translation>%1 poids sont quantifiés, alors que la configuration les exclut&#x202f;; ils sont lus selon leurs échelles&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 weights are stored as %2, which the configuration says; they are read as they are stored: %3</source>
        <translation>%1 poids sont stockés en %2, ce que dit la configuration&#x202f;; ils sont lus tels qu’ils sont stockés&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 tensors belong to weights that do not need them, and are left out: %2</source>
        <translation>%1 tenseurs appartiennent à des poids qui n’en ont pas besoin et sont laissés de côté&#x202f;: %2</translation>
    </message>
    <message>
        <source>the configuration of the quantisation does not say its method (quant_method); these can be read: %1</source>
        <translation>la configuration de la quantification ne dit pas sa méthode (quant_method)&#x202f;; peuvent être lues&#x202f;: %1</translation>
    </message>
    <message>
        <source>the weights are quantised already by the method %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>les poids sont déjà quantifiés par la méthode %1, qui ne peut pas être lue (celles-ci peuvent l’être&#x202f;: %2)&#x202f;; ouvrez la forme 16 bits du modèle</translation>
    </message>
    <message>
        <source>the weights are quantised already as %1, which cannot be read (these can: %2); open the 16-bit form of the model</source>
        <translation>les poids sont déjà quantifiés en %1, ce qui ne peut pas être lu (peuvent l’être&#x202f;: %2)&#x202f;; ouvrez la forme 16 bits du modèle</translation>
    </message>
    <message>
        <source>the layers of a ModelOpt model with mixed precision (quantized_layers) are missing; copy hf_quant_config.json from where the weights came from</source>
        <translation>les couches d’un modèle ModelOpt à précision mixte (quantized_layers) manquent&#x202f;; copiez hf_quant_config.json depuis la source des poids</translation>
    </message>
    <message>
        <source>compressed-tensors without config_groups</source>
        <translation>compressed-tensors sans config_groups</translation>
    </message>
    <message>
        <source>GPTQ without bits</source>
        <translation>GPTQ sans bits</translation>
    </message>
    <message>
        <source>group_size %1 makes no sense</source>
        <translation>group_size %1 n’a pas de sens</translation>
    </message>
    <message>
        <source>the factor of the whole tensor is missing (%1.%2)</source>
        <translation>le facteur du tenseur entier manque (%1.%2)</translation>
    </message>
    <message>
        <source>its scales are missing (%1.weight_scale or %2.weight_scale_inv), though the configuration says %3</source>
        <translation>ses échelles manquent (%1.weight_scale ou %2.weight_scale_inv), alors que la configuration dit %3</translation>
    </message>
    <message>
        <source>its scales are missing (%1_scales)</source>
        <translation>ses échelles manquent (%1_scales)</translation>
    </message>
    <message>
        <source>its zero points are missing (%1.weight_zero_point), though the configuration says that it is not symmetric</source>
        <translation>ses points zéro manquent (%1.weight_zero_point), alors que la configuration le dit non symétrique</translation>
    </message>
    <message>
        <source>its %1 are missing</source>
        <translation>ses %1 manquent</translation>
    </message>
    <message>
        <source>%1.weight_shape is missing</source>
        <translation>%1.weight_shape manque</translation>
    </message>
    <message>
        <source>numbers of type %1 (AMD&apos;s own FP8) cannot be read; open the 16-bit form of the model</source>
        <translation>les nombres de type %1 (le FP8 propre à AMD) ne peuvent pas être lus&#x202f;; ouvrez la forme 16 bits du modèle</translation>
    </message>
    <message>
        <source>experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for Llama 4) cannot be read; open the 16-bit form of the model</source>
        <translation>des experts en FP8 stockés transposés ([experts, in, out], comme le fait FBGEMM pour Llama 4) ne peuvent pas être lus&#x202f;; ouvrez la forme 16 bits du modèle</translation>
    </message>
    <message>
        <source>scales of shape %1 are for blocks of %2, but the configuration does not say how large the blocks are (weight_block_size)</source>
        <translation>des échelles de forme %1 sont pour des blocs de %2, mais la configuration ne dit pas la taille des blocs (weight_block_size)</translation>
    </message>
    <message>
        <source>the scales of %1 are of type %2, which scales never are</source>
        <translation>les échelles de %1 sont de type %2, que des échelles n’ont jamais</translation>
    </message>
    <message>
        <source>scales of shape %1 do not fit %2 with %3 matrices of %4 rows and %5 columns</source>
        <translation>des échelles de forme %1 ne conviennent pas à %2, qui a %3 matrices de %4 lignes et %5 colonnes</translation>
    </message>
    <message>
        <source>%1, whatever the size of the blocks</source>
        <translation>%1, quelle que soit la taille des blocs</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2, which would fit if they were transposed</source>
        <translation>%1&#x202f;; d’après la configuration elles sont pour %2, ce qui conviendrait si elles étaient transposées</translation>
    </message>
    <message>
        <source>%1; by the configuration they are for %2</source>
        <translation>%1&#x202f;; d’après la configuration elles sont pour %2</translation>
    </message>
    <message>
        <source>the whole matrix</source>
        <translation>la matrice entière</translation>
    </message>
    <message>
        <source>one row each</source>
        <translation>une ligne chacune</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>des groupes de %1</translation>
    </message>
    <message>
        <source>blocks of %1x%2</source>
        <translation>des blocs de %1x%2</translation>
    </message>
    <message>
        <source>a factor of %1 for the whole tensor makes no sense</source>
        <translation>un facteur de %1 pour le tenseur entier n’a pas de sens</translation>
    </message>
    <message>
        <source>a second weight of low rank is added to it (SVDQuant), which cannot be read; open the 16-bit form of the model</source>
        <translation>un second poids de rang faible s’y ajoute (SVDQuant), ce qui ne peut pas être lu&#x202f;; ouvrez la forme 16 bits du modèle</translation>
    </message>
    <message>
        <source>the same weight is also there as %1</source>
        <translation>le même poids est aussi là sous le nom %1</translation>
    </message>
    <message>
        <source>it is not known what this tensor does to %1.weight, which cannot be read without it</source>
        <translation>on ne sait pas ce que ce tenseur fait à %1.weight, qui ne peut pas être lu sans lui</translation>
    </message>
    <message>
        <source>the weight that it belongs to is missing (%1.weight)</source>
        <translation>le poids auquel il appartient manque (%1.weight)</translation>
    </message>
    <message>
        <source>the configuration&apos;s pattern of modules cannot be read: %1</source>
        <translation>le motif de modules de la configuration ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>begins like neither a GGUF nor a safetensors file</source>
        <translation>ne commence ni comme un fichier GGUF, ni comme un fichier safetensors</translation>
    </message>
    <message>
        <source>is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to safetensors first</source>
        <translation>est un checkpoint PyTorch (pickle), qui peut exécuter du code au chargement&#x202f;; convertissez-le d’abord en safetensors</translation>
    </message>
    <message>
        <source>is a GGML file from before GGUF (2023); convert the original model again</source>
        <translation>est un fichier GGML d’avant GGUF (2023)&#x202f;; convertissez de nouveau le modèle d’origine</translation>
    </message>
    <message>
        <source>is a compressed archive; unpack it first</source>
        <translation>est une archive compressée&#x202f;; décompressez-la d’abord</translation>
    </message>
    <message>
        <source>is a web page, probably the answer of a download that failed; download the file again</source>
        <translation>est une page web, sans doute la réponse d’un téléchargement raté&#x202f;; téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>begins with a byte-swapped GGUF magic number; it is damaged or made for other processors</source>
        <translation>commence par un nombre magique GGUF aux octets inversés&#x202f;; il est endommagé ou fait pour d’autres processeurs</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &quot;git lfs pull&quot; in its folder</source>
        <translation>est un pointeur Git LFS, pas le fichier lui-même&#x202f;; lancez «&#x202f;git lfs pull&#x202f;» dans son dossier</translation>
    </message>
    <message>
        <source>is an HDF5 file; convert it to safetensors first</source>
        <translation>est un fichier HDF5&#x202f;; convertissez-le d’abord en safetensors</translation>
    </message>
    <message>
        <source>is a NumPy array; convert it to safetensors first</source>
        <translation>est un tableau NumPy&#x202f;; convertissez-le d’abord en safetensors</translation>
    </message>
    <message>
        <source>is a program or library, not a model</source>
        <translation>est un programme ou une bibliothèque, pas un modèle</translation>
    </message>
    <message>
        <source>is empty; its download or copy has probably failed</source>
        <translation>est vide&#x202f;; son téléchargement ou sa copie a sans doute échoué</translation>
    </message>
    <message>
        <source>begins with zeros only; its download or copy has probably failed</source>
        <translation>ne commence que par des zéros&#x202f;; son téléchargement ou sa copie a sans doute échoué</translation>
    </message>
    <message>
        <source>is JSON text, not a file of tensors; open the folder of the model instead</source>
        <translation>est du texte JSON, pas un fichier de tenseurs&#x202f;; ouvrez plutôt le dossier du modèle</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes and reaches past the %3 that a header may have</source>
        <translation>%1 demande %2 octets et dépasse les %3 permis pour un en-tête</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes, but the file ends %3 bytes further on; it is cut off or damaged</source>
        <translation>%1 demande %2 octets, mais le fichier se termine %3 octets plus loin&#x202f;; il est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>%1 declares %2 elements of %3 bytes, which overflows</source>
        <translation>%1 annonce %2 éléments de %3 octets, plus qu’on ne peut compter</translation>
    </message>
    <message>
        <source>%1 declares %2 entries, more than the %3 we accept</source>
        <translation>%1 annonce %2 entrées, plus que les %3 acceptées</translation>
    </message>
    <message>
        <source>%1 declares %2 elements, more than the %3 we accept</source>
        <translation>%1 annonce %2 éléments, plus que les %3 acceptés</translation>
    </message>
    <message>
        <source>%1 declares %2 tensors, more than the %3 we accept</source>
        <translation>%1 annonce %2 tenseurs, plus que les %3 acceptés</translation>
    </message>
    <message>
        <source>%1 has the unknown value type %2</source>
        <translation>%1 a le type de valeur inconnu %2</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions; at most %3 are allowed</source>
        <translation>%1 a %2 dimensions&#x202f;; %3 au plus sont permises</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are allowed</source>
        <translation>%1 a %2 octets&#x202f;; %3 au plus sont permis</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; 1 to %3 are allowed</source>
        <translation>%1 a %2 octets&#x202f;; 1 à %3 sont permis</translation>
    </message>
    <message>
        <source>%1 is followed by %2 bytes</source>
        <translation>après %1 viennent encore %2 octets</translation>
    </message>
    <message>
        <source>the list of tensors</source>
        <translation>la liste des tenseurs</translation>
    </message>
    <message>
        <source>the list of metadata</source>
        <translation>la liste des métadonnées</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>le nombre de tenseurs</translation>
    </message>
    <message>
        <source>the number of metadata entries</source>
        <translation>le nombre de métadonnées</translation>
    </message>
    <message>
        <source>the number of entries</source>
        <translation>le nombre d’entrées</translation>
    </message>
    <message>
        <source>the number of chunks</source>
        <translation>le nombre de morceaux</translation>
    </message>
    <message>
        <source>the magic number</source>
        <translation>le nombre magique</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>la fin du fichier</translation>
    </message>
    <message>
        <source>the name of tensor %1</source>
        <translation>le nom du tenseur %1</translation>
    </message>
    <message>
        <source>the name of entry %1</source>
        <translation>le nom de l’entrée %1</translation>
    </message>
    <message>
        <source>the key of metadata entry %1</source>
        <translation>la clé de l’entrée %1 des métadonnées</translation>
    </message>
    <message>
        <source>the value of key %1</source>
        <translation>la valeur de la clé %1</translation>
    </message>
    <message>
        <source>the name of the text</source>
        <translation>le nom du texte</translation>
    </message>
    <message>
        <source>%1 is not &quot;GGUF&quot;; this is not a GGUF file</source>
        <translation>%1 n’est pas «&#x202f;GGUF&#x202f;»&#x202f;; ce n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>GGUF version 1 of 2023, which current programs no longer read; convert the original model again</source>
        <translation>GGUF version 1 de 2023, que les programmes actuels ne lisent plus&#x202f;; convertissez de nouveau le modèle d’origine</translation>
    </message>
    <message>
        <source>a big-endian GGUF file, made for other processors; convert it to little-endian first</source>
        <translation>un fichier GGUF gros-boutiste, fait pour d’autres processeurs&#x202f;; convertissez-le d’abord en petit-boutiste</translation>
    </message>
    <message>
        <source>GGUF version %1; versions 2 and 3 are known</source>
        <translation>GGUF version %1&#x202f;; seules les versions 2 et 3 sont connues</translation>
    </message>
    <message>
        <source>tensor %1 has rows of %2 values, but %3 needs a multiple of %4</source>
        <translation>le tenseur %1 a des lignes de %2 valeurs, mais %3 demande un multiple de %4</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, which begins at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>le tenseur %1 commence à la position %2 des données, qui commencent à l’octet %3, mais le fichier se termine à l’octet %4&#x202f;; il est tronqué&#x202f;: téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>tensor %1 needs %2 bytes at byte %3, but the file ends at byte %4; it is cut off: download or copy it again</source>
        <translation>le tenseur %1 demande %2 octets à l’octet %3, mais le fichier se termine à l’octet %4&#x202f;; il est tronqué&#x202f;: téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, not a multiple of the alignment %3</source>
        <translation>le tenseur %1 commence à la position %2 des données, qui n’est pas un multiple de l’alignement %3</translation>
    </message>
    <message>
        <source>tensor %1 begins at offset %2 of the data, but the tensor before it ends at %3</source>
        <translation>le tenseur %1 commence à la position %2 des données, mais le tenseur précédent se termine à %3</translation>
    </message>
    <message>
        <source>tensor %1 is in another file of this split too</source>
        <translation>le tenseur %1 se trouve aussi dans un autre fichier de ce modèle découpé</translation>
    </message>
    <message>
        <source>a part of a split model without the key &quot;%1&quot;</source>
        <translation>une partie d’un modèle découpé, sans la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is not a number from 0 to %2</source>
        <translation>la clé «&#x202f;%1&#x202f;» n’est pas un nombre de 0 à %2</translation>
    </message>
    <message>
        <source>key &quot;split.no&quot; is %1, but the split has only %2 files</source>
        <translation>la clé «&#x202f;split.no&#x202f;» vaut %1, mais le modèle découpé n’a que %2 fichiers</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model, so its name must end with %3; give it its original name again</source>
        <translation>c’est le fichier %1 sur %2 d’un modèle découpé, son nom doit donc se terminer par %3&#x202f;; rendez-lui son nom d’origine</translation>
    </message>
    <message>
        <source>its name says file %1 of %2, but its metadata say file %3 of %4</source>
        <translation>son nom dit fichier %1 sur %2, mais ses métadonnées disent fichier %3 sur %4</translation>
    </message>
    <message>
        <source>this is file %1 of %2 of a split model; open the first one, %3</source>
        <translation>c’est le fichier %1 sur %2 d’un modèle découpé&#x202f;; ouvrez le premier, %3</translation>
    </message>
    <message>
        <source>file %1 of this split model is missing: %2</source>
        <translation>le fichier %1 de ce modèle découpé manque&#x202f;: %2</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>octet %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>tensor %1: %2</source>
        <translation>tenseur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;: %2</source>
        <translation>règle «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>custom rule &quot;%1&quot;: %2</source>
        <translation>règle personnalisée «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>règle %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>pattern &quot;%1&quot;: %2 at offset %3</source>
        <translation>motif «&#x202f;%1&#x202f;»&#x202f;: %2 à la position %3</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot;</source>
        <translation>le tenseur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>entry &quot;%1&quot;</source>
        <translation>l’entrée «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 (a warning, refused because of --strict)</source>
        <translation>%1 (un avertissement, refusé à cause de --strict)</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>il n’y a pas d’appareil %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ne peut pas être utilisé&#x202f;: %2</translation>
    </message>
    <message>
        <source>its Vulkan is older than 1.1</source>
        <translation>son Vulkan est antérieur à 1.1</translation>
    </message>
    <message>
        <source>its shaders see too few buffers at once</source>
        <translation>ses shaders voient trop peu de tampons à la fois</translation>
    </message>
    <message>
        <source>its workgroups are too small</source>
        <translation>ses groupes de travail sont trop petits</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>il ne calcule pas</translation>
    </message>
    <message>
        <source>Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used</source>
        <translation>Vulkan est désactivé par la variable QUANTLOOM_VULKAN&#x202f;: le processeur est utilisé</translation>
    </message>
    <message>
        <source>there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used</source>
        <translation>il n’y a pas de Vulkan sur cet ordinateur (son chargeur, libvulkan, n’est pas installé)&#x202f;: le processeur est utilisé</translation>
    </message>
    <message>
        <source>the Vulkan of this computer is older than 1.1: the CPU is used</source>
        <translation>le Vulkan de cet ordinateur est antérieur à 1.1&#x202f;: le processeur est utilisé</translation>
    </message>
    <message>
        <source>%1 may use %2 more, and %3 needs %4: use a smaller type or context, or the CPU</source>
        <translation>%1 peut encore utiliser %2, et %3 demande %4&#x202f;: prenez un type ou un contexte plus petit, ou le processeur</translation>
    </message>
    <message>
        <source>%1 gives out at most %2 at once, and %3 needs %4: use a smaller type, or the CPU</source>
        <translation>%1 donne au plus %2 à la fois, et %3 demande %4&#x202f;: prenez un type plus petit, ou le processeur</translation>
    </message>
    <message>
        <source>%1 has too little memory for %2: use a smaller type or context, or the CPU</source>
        <translation>%1 a trop peu de mémoire pour %2&#x202f;: prenez un type ou un contexte plus petit, ou le processeur</translation>
    </message>
    <message>
        <source>%1 failed while %2 (%3)</source>
        <translation>%1 a échoué&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>this device cannot take hidden states; run it on the processor</source>
        <translation>cet appareil n’accepte pas d’états cachés&#x202f;; exécutez sur le processeur</translation>
    </message>
    <message>
        <source>this device does not collect the inputs of matrices; calibrate on the processor</source>
        <translation>cet appareil ne recueille pas les entrées des matrices&#x202f;; calibrez sur le processeur</translation>
    </message>
    <message>
        <source>llama.cpp has kernels of its own for these blocks; they run on every device</source>
        <translation>llama.cpp a ses propres noyaux pour ces blocs&#x202f;; ils tournent sur tout appareil</translation>
    </message>
    <message>
        <source>no BF16 units; engines run such models in F16</source>
        <translation>pas d’unités BF16&#x202f;; les moteurs exécutent ces modèles en F16</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin, from 7.5)</source>
        <translation>pas d’unités FP8 avant Ada&#x202f;; vLLM décompresse les poids FP8 en 16 bits (Marlin, à partir de 7.5)</translation>
    </message>
    <message>
        <source>no FP8 units before Ada; vLLM unpacks FP8 weights to 16 bits (Marlin), which halves the memory</source>
        <translation>pas d’unités FP8 avant Ada&#x202f;; vLLM décompresse les poids FP8 en 16 bits (Marlin), ce qui divise la mémoire par deux</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin (from 7.5 since the end of 2025)</source>
        <translation>pas d’unités FP4 avant Blackwell&#x202f;; vLLM n’exécute que les poids via Marlin (à partir de 7.5 depuis fin 2025)</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin, slower than INT4 there</source>
        <translation>pas d’unités FP4 avant Blackwell&#x202f;; vLLM n’exécute que les poids via Marlin, plus lentement que l’INT4</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; vLLM runs the weights alone through Marlin</source>
        <translation>pas d’unités FP4 avant Blackwell&#x202f;; vLLM n’exécute que les poids via Marlin</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin, from 7.5 since the end of 2025): small in memory, no faster units</source>
        <translation>les poids 4 bits sont décompressés en 16 bits à la lecture (Marlin, à partir de 7.5 depuis fin 2025)&#x202f;: peu de mémoire, pas d’unités plus rapides</translation>
    </message>
    <message>
        <source>4-bit weights are unpacked to 16 bits as they are read (Marlin): small in memory, no faster units</source>
        <translation>les poids 4 bits sont décompressés en 16 bits à la lecture (Marlin)&#x202f;: peu de mémoire, pas d’unités plus rapides</translation>
    </message>
    <message>
        <source>its kernels in vLLM want inputs in BF16, which Turing lacks</source>
        <translation>ses noyaux dans vLLM veulent des entrées en BF16, que Turing n’a pas</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits (Marlin)</source>
        <translation>GPTQ et AWQ prennent peu de mémoire et sont calculés en 16 bits (Marlin)</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are small in memory and computed in 16 bits</source>
        <translation>GPTQ et AWQ prennent peu de mémoire et sont calculés en 16 bits</translation>
    </message>
    <message>
        <source>GPTQ and AWQ are computed in 16 bits by kernels in Triton; vLLM&apos;s own table does not list them for AMD</source>
        <translation>GPTQ et AWQ sont calculés en 16 bits par des noyaux Triton&#x202f;; le tableau de vLLM ne les indique pas pour AMD</translation>
    </message>
    <message>
        <source>GPTQ and AWQ run on x86-64</source>
        <translation>GPTQ et AWQ tournent sur x86-64</translation>
    </message>
    <message>
        <source>run GGUF: Q4_K_M or larger has kernels made for it</source>
        <translation>prenez GGUF&#x202f;: Q4_K_M et au-dessus ont des noyaux faits pour cela</translation>
    </message>
    <message>
        <source>its units compute in 16 bits</source>
        <translation>ses unités calculent en 16 bits</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; weights are unpacked to 16 bits (Marlin)</source>
        <translation>pas d’unités FP4 avant Blackwell&#x202f;; les poids sont décompressés en 16 bits (Marlin)</translation>
    </message>
    <message>
        <source>no FP4 units before Blackwell; experts are unpacked to 16 bits (Triton, Marlin)</source>
        <translation>pas d’unités FP4 avant Blackwell&#x202f;; les experts sont décompressés en 16 bits (Triton, Marlin)</translation>
    </message>
    <message>
        <source>half the memory at nearly no loss; for 4 bits run GGUF, or INT4 by GPTQ or AWQ</source>
        <translation>moitié moins de mémoire presque sans perte&#x202f;; pour 4 bits, prenez GGUF, ou INT4 par GPTQ ou AWQ</translation>
    </message>
    <message>
        <source>FP8 tensor cores, from 8.9</source>
        <translation>tensor cores FP8, à partir de 8.9</translation>
    </message>
    <message>
        <source>FP8 tensor cores: half the memory, faster than 16 bits, nearly no loss</source>
        <translation>tensor cores FP8&#x202f;: moitié moins de mémoire, plus rapide que 16 bits, presque sans perte</translation>
    </message>
    <message>
        <source>FP8 tensor cores; blocks of 128x128 have kernels of their own (DeepGEMM)</source>
        <translation>tensor cores FP8&#x202f;; les blocs de 128x128 ont leurs propres noyaux (DeepGEMM)</translation>
    </message>
    <message>
        <source>FP8 tensor cores</source>
        <translation>tensor cores FP8</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16; older versions of vLLM fall back to Marlin</source>
        <translation>tensor cores FP4 avec des groupes de 16&#x202f;; les anciennes versions de vLLM se rabattent sur Marlin</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 16</source>
        <translation>tensor cores FP4 avec des groupes de 16</translation>
    </message>
    <message>
        <source>FP4 tensor cores with groups of 32</source>
        <translation>tensor cores FP4 avec des groupes de 32</translation>
    </message>
    <message>
        <source>inputs stay in 16 bits, so the FP4 units are not used; NVFP4 with scaled inputs uses them</source>
        <translation>les entrées restent en 16 bits, les unités FP4 ne servent donc pas&#x202f;; NVFP4 avec entrées mises à l’échelle les utilise</translation>
    </message>
    <message>
        <source>FP4 tensor cores; it needs scales of the inputs, and FP8_DYNAMIC is the safe choice without them</source>
        <translation>tensor cores FP4&#x202f;; il faut les échelles des entrées, et FP8_DYNAMIC est le choix sûr sans elles</translation>
    </message>
    <message>
        <source>the units are there, but vLLM runs MXFP4 experts through Marlin on 12.x</source>
        <translation>les unités sont là, mais vLLM exécute les experts MXFP4 via Marlin sur 12.x</translation>
    </message>
    <message>
        <source>FP8 matrix units; engines convert E4M3 to its own variant (FNUZ) when they load</source>
        <translation>unités matricielles FP8&#x202f;; les moteurs convertissent E4M3 dans sa propre variante (FNUZ) au chargement</translation>
    </message>
    <message>
        <source>no kernels for AMD</source>
        <translation>pas de noyaux pour AMD</translation>
    </message>
    <message>
        <source>no FP4 units before CDNA 4; weights are unpacked</source>
        <translation>pas d’unités FP4 avant CDNA 4&#x202f;; les poids sont décompressés</translation>
    </message>
    <message>
        <source>FP8 matrix units: half the memory, nearly no loss</source>
        <translation>unités matricielles FP8&#x202f;: moitié moins de mémoire, presque sans perte</translation>
    </message>
    <message>
        <source>FP8 matrix units in the standard variant</source>
        <translation>unités matricielles FP8 dans la variante standard</translation>
    </message>
    <message>
        <source>matrix instructions take MXFP4 with its scales as it is</source>
        <translation>les instructions matricielles prennent MXFP4 tel quel, avec ses échelles</translation>
    </message>
    <message>
        <source>MXFP4 in its matrix units; FP8_DYNAMIC where quality comes first</source>
        <translation>MXFP4 dans ses unités matricielles&#x202f;; FP8_DYNAMIC si la qualité passe avant tout</translation>
    </message>
    <message>
        <source>vLLM supports Radeon cards from RDNA 3 on</source>
        <translation>vLLM prend en charge les cartes Radeon à partir de RDNA 3</translation>
    </message>
    <message>
        <source>no FP4 units</source>
        <translation>pas d’unités FP4</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or ROCm</source>
        <translation>prenez GGUF avec llama.cpp sur Vulkan ou ROCm</translation>
    </message>
    <message>
        <source>no FP8 units</source>
        <translation>pas d’unités FP8</translation>
    </message>
    <message>
        <source>the units are there, in the standard variant, but most versions of ROCm&apos;s kernels do not use them</source>
        <translation>les unités sont là, dans la variante standard, mais la plupart des versions des noyaux de ROCm ne les utilisent pas</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for it</source>
        <translation>vLLM n’a pas de noyaux FP8 pour lui</translation>
    </message>
    <message>
        <source>no kernels for Intel</source>
        <translation>pas de noyaux pour Intel</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Vulkan or SYCL</source>
        <translation>prenez GGUF avec llama.cpp sur Vulkan ou SYCL</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; MLX has formats of its own</source>
        <translation>vLLM n’a pas de noyaux pour Metal&#x202f;; MLX a ses propres formats</translation>
    </message>
    <message>
        <source>no FP8 units, and vLLM has no kernels for Metal</source>
        <translation>pas d’unités FP8, et vLLM n’a pas de noyaux pour Metal</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal; in GGUF it runs</source>
        <translation>vLLM n’a pas de noyaux pour Metal&#x202f;; en GGUF il tourne</translation>
    </message>
    <message>
        <source>vLLM has no kernels for Metal</source>
        <translation>vLLM n’a pas de noyaux pour Metal</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp on Metal</source>
        <translation>prenez GGUF avec llama.cpp sur Metal</translation>
    </message>
    <message>
        <source>computed in floats unless the CPU has AMX or AVX-512 BF16</source>
        <translation>calculé en flottants, sauf si le processeur a AMX ou AVX-512 BF16</translation>
    </message>
    <message>
        <source>vLLM has no FP8 kernels for CPUs</source>
        <translation>vLLM n’a pas de noyaux FP8 pour processeurs</translation>
    </message>
    <message>
        <source>no kernels for CPUs in vLLM; in GGUF it runs</source>
        <translation>pas de noyaux pour processeurs dans vLLM&#x202f;; en GGUF il tourne</translation>
    </message>
    <message>
        <source>no kernels for CPUs</source>
        <translation>pas de noyaux pour processeurs</translation>
    </message>
    <message>
        <source>run GGUF with llama.cpp; the speed is that of the memory, so smaller is faster</source>
        <translation>prenez GGUF avec llama.cpp&#x202f;; la vitesse est celle de la mémoire&#x202f;: plus petit, c’est plus rapide</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, data centre (10.0, 10.3)</source>
        <translation>NVIDIA Blackwell, centre de données (10.0, 10.3)</translation>
    </message>
    <message>
        <source>NVIDIA Blackwell, desktop (12.0, 12.1)</source>
        <translation>NVIDIA Blackwell, poste de travail (12.0, 12.1)</translation>
    </message>
    <message>
        <source>AMD RDNA 3 and 3.5</source>
        <translation>AMD RDNA 3 et 3.5</translation>
    </message>
    <message>
        <source>x86-64 or Arm, without a card</source>
        <translation>x86-64 ou Arm, sans carte</translation>
    </message>
    <message>
        <source>cannot open %1: it is a folder, not a file</source>
        <translation>impossible d’ouvrir %1&#x202f;: c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>cannot open %1: it is a device or pipe, not a file</source>
        <translation>impossible d’ouvrir %1&#x202f;: c’est un périphérique ou un tube, pas un fichier</translation>
    </message>
    <message>
        <source>cannot open folder %1: %2</source>
        <translation>impossible d’ouvrir le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot open for writing %1: %2</source>
        <translation>impossible d’ouvrir %1 en écriture&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>impossible d’ouvrir %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot read byte %1 of %2: %3</source>
        <translation>impossible de lire l’octet %1 de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>cannot map %1 of %2: %3</source>
        <translation>impossible de projeter %1 de %2 en mémoire&#x202f;: %3</translation>
    </message>
    <message>
        <source>cannot examine %1: %2</source>
        <translation>impossible d’examiner %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot list folder %1: %2</source>
        <translation>impossible de lister le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot ask for the free space of %1: %2</source>
        <translation>impossible de connaître l’espace libre de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot write to &quot;%1&quot;: it does not end with a file name</source>
        <translation>impossible d’écrire dans «&#x202f;%1&#x202f;»&#x202f;: il ne se termine pas par un nom de fichier</translation>
    </message>
    <message>
        <source>cannot write to %1: %2</source>
        <translation>impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot write %1 at byte %2 of %3: %4</source>
        <translation>impossible d’écrire %1 à l’octet %2 de %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>cannot write %1: the name has %2 bytes, and this file system allows %3 (with &quot;%4&quot; behind it while writing); choose a shorter name</source>
        <translation>impossible d’écrire %1&#x202f;: le nom a %2 octets, et ce système de fichiers en permet %3 (suivi de «&#x202f;%4&#x202f;» pendant l’écriture)&#x202f;; choisissez un nom plus court</translation>
    </message>
    <message>
        <source>cannot write %1: it will have %2, and the file system of this folder (FAT) ends files at 4 GiB; split the output or choose another disk</source>
        <translation>impossible d’écrire %1&#x202f;: il fera %2, et le système de fichiers de ce dossier (FAT) limite les fichiers à 4 Gio&#x202f;; découpez la sortie ou choisissez un autre disque</translation>
    </message>
    <message>
        <source>cannot write %1: it needs %2, but only %3 are free in %4; free %5 or choose another folder</source>
        <translation>impossible d’écrire %1&#x202f;: il faut %2, mais seuls %3 sont libres dans %4&#x202f;; libérez %5 ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>cannot write %1: the folder %2 does not exist</source>
        <translation>impossible d’écrire %1&#x202f;: le dossier %2 n’existe pas</translation>
    </message>
    <message>
        <source>cannot write %1: %2 is a file, not a folder</source>
        <translation>impossible d’écrire %1&#x202f;: %2 est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>cannot write %1: there is a folder of this name</source>
        <translation>impossible d’écrire %1&#x202f;: il existe un dossier de ce nom</translation>
    </message>
    <message>
        <source>cannot rename to %1: %2</source>
        <translation>impossible de renommer en %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot bring to the disk the folder %1: %2</source>
        <translation>impossible d’enregistrer sur le disque le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot bring to the disk %1: %2</source>
        <translation>impossible d’enregistrer sur le disque %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot reserve %1 for %2: %3</source>
        <translation>impossible de réserver %1 pour %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>impossible de créer le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>impossible de créer %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot empty %1: %2</source>
        <translation>impossible de vider %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot append to %1: %2</source>
        <translation>impossible d’ajouter à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot remove the folder %1: %2</source>
        <translation>impossible de supprimer le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>impossible de supprimer %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or allow it to be overwritten</source>
        <translation>%1 existe déjà&#x202f;; choisissez un autre nom, ou autorisez son remplacement</translation>
    </message>
    <message>
        <source>%1 exists already; replace it with --overwrite, or choose another output</source>
        <translation>%1 existe déjà&#x202f;; remplacez-le avec --overwrite, ou choisissez une autre sortie</translation>
    </message>
    <message>
        <source>%1 exists already and is not replaced</source>
        <translation>%1 existe déjà et n’est pas remplacé</translation>
    </message>
    <message>
        <source>%1 has appeared meanwhile and is not replaced</source>
        <translation>%1 est apparu entre-temps et n’est pas remplacé</translation>
    </message>
    <message>
        <source>%1 is being written by another job; wait for it, or choose another name</source>
        <translation>%1 est en cours d’écriture par une autre tâche&#x202f;; attendez-la, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 a file of this kind may have</source>
        <translation>%1 fait %2, plus que les %3 permis pour un fichier de cette sorte</translation>
    </message>
    <message>
        <source>ends at byte %1, but had %2 bytes when it was opened; something is changing this file</source>
        <translation>se termine à l’octet %1, mais avait %2 octets à l’ouverture&#x202f;; quelque chose modifie ce fichier</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>%1; raise the limit of open files (ulimit -n)</source>
        <translation>%1&#x202f;; augmentez la limite de fichiers ouverts (ulimit -n)</translation>
    </message>
    <message>
        <source>%1; free some space or choose another folder</source>
        <translation>%1&#x202f;; libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1; your quota on this file system is used up</source>
        <translation>%1&#x202f;; votre quota sur ce système de fichiers est épuisé</translation>
    </message>
    <message>
        <source>%1; choose a folder on a writable file system</source>
        <translation>%1&#x202f;; choisissez un dossier sur un système de fichiers accessible en écriture</translation>
    </message>
    <message>
        <source>has %1 bytes, too few for an importance matrix</source>
        <translation>a %1 octets, trop peu pour une matrice d’importance</translation>
    </message>
    <message>
        <source>key &quot;%1&quot; is missing or not a number; this is not a complete importance matrix</source>
        <translation>la clé «&#x202f;%1&#x202f;» manque ou n’est pas un nombre&#x202f;; ce n’est pas une matrice d’importance complète</translation>
    </message>
    <message>
        <source>key &quot;general.type&quot; is not &quot;imatrix&quot;; this is not an importance matrix</source>
        <translation>la clé «&#x202f;general.type&#x202f;» n’est pas «&#x202f;imatrix&#x202f;»&#x202f;; ce n’est pas une matrice d’importance</translation>
    </message>
    <message>
        <source>key &quot;imatrix.datasets&quot; is missing or not a list of strings; this is not a complete importance matrix</source>
        <translation>la clé «&#x202f;imatrix.datasets&#x202f;» manque ou n’est pas une liste de textes&#x202f;; ce n’est pas une matrice d’importance complète</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2 instead of F32</source>
        <translation>le tenseur %1 a le type %2 au lieu de F32</translation>
    </message>
    <message>
        <source>holds no sums; this is not a complete importance matrix</source>
        <translation>ne contient pas de sommes&#x202f;; ce n’est pas une matrice d’importance complète</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values, which do not share out among %3 counts</source>
        <translation>le tenseur %1 a %2 valeurs, qui ne se répartissent pas entre %3 compteurs</translation>
    </message>
    <message>
        <source>value %1 is %2, which no sum of squares can be; make the importance matrix again</source>
        <translation>la valeur %1 est %2, ce qu’aucune somme de carrés ne peut être&#x202f;; refaites la matrice d’importance</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined: tensor %3 has %4 values in one and %5 in the other</source>
        <translation>%1 et %2 ne peuvent pas être combinées&#x202f;: le tenseur %3 a %4 valeurs dans l’une et %5 dans l’autre</translation>
    </message>
    <message>
        <source>has no entries</source>
        <translation>n’a aucune entrée</translation>
    </message>
    <message>
        <source>no entry has seen anything</source>
        <translation>aucune entrée n’a rien vu</translation>
    </message>
    <message>
        <source>tensor %1 has no values</source>
        <translation>le tenseur %1 n’a pas de valeurs</translation>
    </message>
    <message>
        <source>an object of modules and numbers is expected</source>
        <translation>un objet de modules et de nombres est attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre</translation>
    </message>
    <message>
        <source>says nothing of the largest inputs of this model; collect it with `quantloom imatrix MODEL --text FILE`, other programs do not measure them</source>
        <translation>ne dit rien des plus grandes entrées de ce modèle&#x202f;; recueillez-les avec `quantloom imatrix MODEL --text FILE`, les autres programmes ne les mesurent pas</translation>
    </message>
    <message>
        <source>%1 is %2, but the largest magnitude of inputs is above 0</source>
        <translation>%1 vaut %2, mais la plus grande amplitude des entrées est supérieure à 0</translation>
    </message>
    <message>
        <source>names no module of this model</source>
        <translation>ne nomme aucun module de ce modèle</translation>
    </message>
    <message>
        <source>%1 names %2 modules that the model has not, the first is %3</source>
        <translation>%1 nomme %2 modules que le modèle n’a pas, le premier est %3</translation>
    </message>
    <message>
        <source>%1 is the file that is read (%2); choose another output</source>
        <translation>%1 est le fichier qui est lu (%2)&#x202f;; choisissez une autre sortie</translation>
    </message>
    <message>
        <source>%1 is there from an interrupted job; continue it with --resume, or start from the beginning with --overwrite</source>
        <translation>%1 vient d’une tâche interrompue&#x202f;; continuez-la avec --resume, ou repartez du début avec --overwrite</translation>
    </message>
    <message>
        <source>%1 belongs to another job (%2) than this one (%3), so it cannot be continued; start from the beginning with --overwrite, or choose another output</source>
        <translation>%1 appartient à une autre tâche (%2) que celle-ci (%3), elle ne peut donc pas être continuée&#x202f;; repartez du début avec --overwrite, ou choisissez une autre sortie</translation>
    </message>
    <message>
        <source>%1 is a file; the model becomes a folder, so choose another name</source>
        <translation>%1 est un fichier&#x202f;; le modèle devient un dossier, choisissez donc un autre nom</translation>
    </message>
    <message>
        <source>%1 is the folder that is read; choose another output</source>
        <translation>%1 est le dossier qui est lu&#x202f;; choisissez une autre sortie</translation>
    </message>
    <message>
        <source>%1 holds a model already (%2); replace it with --overwrite, or choose another output</source>
        <translation>%1 contient déjà un modèle (%2)&#x202f;; remplacez-le avec --overwrite, ou choisissez une autre sortie</translation>
    </message>
    <message>
        <source>the plan cannot be carried out</source>
        <translation>le plan ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>not a journal of an interrupted job; overwrite to start from the beginning</source>
        <translation>pas un journal d’une tâche interrompue&#x202f;; remplacez pour repartir du début</translation>
    </message>
    <message>
        <source>a journal of another version of the program; overwrite to start from the beginning</source>
        <translation>un journal d’une autre version du programme&#x202f;; remplacez pour repartir du début</translation>
    </message>
    <message>
        <source>the job was cancelled before it began</source>
        <translation>la tâche a été annulée avant de commencer</translation>
    </message>
    <message>
        <source>the job was cancelled</source>
        <translation>la tâche a été annulée</translation>
    </message>
    <message>
        <source>there was not enough memory for the job; close other programs or lower the memory limit</source>
        <translation>la mémoire n’a pas suffi à la tâche&#x202f;; fermez d’autres programmes ou abaissez la limite de mémoire</translation>
    </message>
    <message>
        <source>not enough memory; lower the memory limit or the number of threads</source>
        <translation>mémoire insuffisante&#x202f;; abaissez la limite de mémoire ou le nombre de threads</translation>
    </message>
    <message>
        <source>not enough memory to read the output back</source>
        <translation>pas assez de mémoire pour relire la sortie</translation>
    </message>
    <message>
        <source>the job broke off with an internal error: %1</source>
        <translation>la tâche s’est interrompue sur une erreur interne&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was changed after an interrupted job had finished it; start from the beginning with --overwrite</source>
        <translation>%1 a été modifié après avoir été terminé par une tâche interrompue&#x202f;; repartez du début avec --overwrite</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at</source>
        <translation>%1 a changé depuis qu’il a été lu</translation>
    </message>
    <message>
        <source>%1 is not as planned when read back: %2</source>
        <translation>%1 n’est pas comme prévu à la relecture&#x202f;: %2</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>il a %1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>it has %1 tensors instead of %2</source>
        <translation>il a %1 tenseurs au lieu de %2</translation>
    </message>
    <message>
        <source>it is no longer a copy of %1</source>
        <translation>ce n’est plus une copie de %1</translation>
    </message>
    <message>
        <source>the header has another byte at %1</source>
        <translation>l’en-tête a un autre octet à %1</translation>
    </message>
    <message>
        <source>tensor %1 reads back differently from what was written, in bytes %2 to %3 of %4; the disk or the memory of this machine is not reliable</source>
        <translation>le tenseur %1 relu diffère de ce qui a été écrit, dans les octets %2 à %3 de %4&#x202f;; le disque ou la mémoire de cette machine n’est pas fiable</translation>
    </message>
    <message>
        <source>tensor %1 cannot be written as %2: %3</source>
        <translation>le tenseur %1 ne peut pas être écrit en %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>this type has no encoder</source>
        <translation>ce type n’a pas d’encodeur</translation>
    </message>
    <message>
        <source>the importance matrix has nothing for a tensor of its shape</source>
        <translation>la matrice d’importance n’a rien pour un tenseur de cette forme</translation>
    </message>
    <message>
        <source>tensor %1 has %2 values that are NaN or infinite and cannot be quantised to %3; the source is damaged, or keep the tensor with a rule &quot;^%4$=keep&quot;</source>
        <translation>le tenseur %1 a %2 valeurs NaN ou infinies, qui ne peuvent pas être quantifiées en %3&#x202f;; la source est endommagée, ou gardez le tenseur avec une règle «&#x202f;^%4$=keep&#x202f;»</translation>
    </message>
    <message>
        <source>tensor %1 has values too large for %2: %3 of them would come back as NaN or infinite; choose another type for it, for example with a rule &quot;^%4$=BF16&quot;</source>
        <translation>le tenseur %1 a des valeurs trop grandes pour %2&#x202f;: %3 d’entre elles reviendraient NaN ou infinies&#x202f;; choisissez-lui un autre type, par exemple avec une règle «&#x202f;^%4$=BF16&#x202f;»</translation>
    </message>
    <message>
        <source>the written file has no tensor %1</source>
        <translation>le fichier écrit n’a pas de tenseur %1</translation>
    </message>
    <message>
        <source>%1 has another shape in the written file</source>
        <translation>%1 a une autre forme dans le fichier écrit</translation>
    </message>
    <message>
        <source>nothing of %1 is written</source>
        <translation>rien de %1 n’est écrit</translation>
    </message>
    <message>
        <source>%1 is copied as %2, which cannot be decoded</source>
        <translation>%1 est copié en %2, qui ne peut pas être décodé</translation>
    </message>
    <message>
        <source>no types to compare</source>
        <translation>aucun type à comparer</translation>
    </message>
    <message>
        <source>no tensor was measured</source>
        <translation>aucun tenseur n’a été mesuré</translation>
    </message>
    <message>
        <source>%1 (and %2 other tensors)</source>
        <translation>%1 (et %2 autres tenseurs)</translation>
    </message>
    <message>
        <source>it is not written</source>
        <translation>il n’est pas écrit</translation>
    </message>
    <message>
        <source>it would become %1</source>
        <translation>il deviendrait %1</translation>
    </message>
    <message>
        <source>no values: give 1 to %1 numbers, separated by commas</source>
        <translation>aucune valeur&#x202f;: donnez 1 à %1 nombres, séparés par des virgules</translation>
    </message>
    <message>
        <source>%1 values are too many: at most %2</source>
        <translation>%1 valeurs, c’est trop&#x202f;: %2 au plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that a float can hold; write 0.25 or 2.5e-1</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre qu’un flottant peut contenir&#x202f;; écrivez 0.25 ou 2.5e-1</translation>
    </message>
    <message>
        <source>value %1 is %2: only finite numbers can be quantised</source>
        <translation>la valeur %1 est %2&#x202f;: seuls des nombres finis peuvent être quantifiés</translation>
    </message>
    <message>
        <source>%1 stores rows of a multiple of %2 values, and this one has %3</source>
        <translation>%1 stocke des lignes d’un multiple de %2 valeurs, et celle-ci en a %3</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1</source>
        <translation>JSON non valide à l’octet %1</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object at byte %2</source>
        <translation>la clé %1 figure deux fois dans un même objet, à l’octet %2</translation>
    </message>
    <message>
        <source>key %1 occurs twice in one object</source>
        <translation>la clé %1 figure deux fois dans un même objet</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep at byte %2</source>
        <translation>imbriqué sur plus de %1 niveaux à l’octet %2</translation>
    </message>
    <message>
        <source>%1 bytes of JSON, more than the limit of %2</source>
        <translation>%1 octets de JSON, plus que la limite de %2</translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation>un objet JSON est attendu</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>doit être un objet JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>«&#x202f;%1&#x202f;» doit être %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <translation>un nombre entier d’au moins 0</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of whole numbers of at least 0</source>
        <translation>une liste de nombres entiers d’au moins 0</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>the name of a type</source>
        <translation>le nom d’un type</translation>
    </message>
    <message>
        <source>a pattern that is not empty</source>
        <translation>un motif qui n’est pas vide</translation>
    </message>
    <message>
        <source>a number of GiB, such as 24</source>
        <translation>un nombre de Gio, par exemple 24</translation>
    </message>
    <message>
        <source>a share of the memory, above 0 and at most 1</source>
        <translation>une part de la mémoire, supérieure à 0 et d’au plus 1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot;; known are %2</source>
        <translation>champ inconnu «&#x202f;%1&#x202f;»&#x202f;; sont connus %2</translation>
    </message>
    <message>
        <source>the cache cannot be %1: its %2 values of a layer are not a multiple of 32; choose F16</source>
        <translation>le cache ne peut pas être %1&#x202f;: ses %2 valeurs par couche ne sont pas un multiple de 32&#x202f;; choisissez F16</translation>
    </message>
    <message>
        <source>unknown type of cache &quot;%1&quot;; there are F16, Q8_0, Q4_0 and FP8</source>
        <translation>type de cache inconnu «&#x202f;%1&#x202f;»&#x202f;; il y a F16, Q8_0, Q4_0 et FP8</translation>
    </message>
    <message>
        <source>llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0</source>
        <translation>llama.cpp n’a pas de cache en FP8&#x202f;; choisissez F16, Q8_0 ou Q4_0</translation>
    </message>
    <message>
        <source>vLLM has no %1 cache; choose F16 or FP8</source>
        <translation>vLLM n’a pas de cache en %1&#x202f;; choisissez F16 ou FP8</translation>
    </message>
    <message>
        <source>config.json does not have %1, so the memory that the model needs besides its weights is not known</source>
        <translation>config.json n’a pas %1, on ne connaît donc pas la mémoire que le modèle demande en plus de ses poids</translation>
    </message>
    <message>
        <source>%1 is missing in the metadata, so the memory that the model needs besides its weights is not known</source>
        <translation>%1 manque dans les métadonnées, on ne connaît donc pas la mémoire que le modèle demande en plus de ses poids</translation>
    </message>
    <message>
        <source>no preset can be planned for this model: %1</source>
        <translation>aucun préréglage ne peut être planifié pour ce modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>nothing fits: the smallest is %1; a shorter context, a smaller type of cache or an importance matrix for smaller types may help</source>
        <translation>rien ne tient&#x202f;: le plus petit est %1&#x202f;; un contexte plus court, un type de cache plus petit ou une matrice d’importance pour des types plus petits peuvent aider</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin, %8 % of %9</source>
        <translation>%1 de poids + %2 d’embedding + %3 de cache pour %4 tokens (%5) + %6 de tampons + %7 de marge, %8&#x202f;% de %9</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin, %7 % of %8</source>
        <translation>%1 de poids + %2 de cache pour %3 tokens (%4) + %5 de tampons + %6 de marge, %7&#x202f;% de %8</translation>
    </message>
    <message>
        <source>no engine reads the result</source>
        <translation>aucun moteur ne lit le résultat</translation>
    </message>
    <message>
        <source>the bytes of the planned tensors</source>
        <translation>les octets des tenseurs prévus</translation>
    </message>
    <message>
        <source>the bytes of token_embd.weight as planned</source>
        <translation>les octets de token_embd.weight, comme prévu</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3; %4 layers keep a window only</source>
        <translation>%1 tokens dans %2 couches, %3&#x202f;; %4 couches ne gardent qu’une fenêtre</translation>
    </message>
    <message>
        <source>%1 tokens in %2 layers, %3</source>
        <translation>%1 tokens dans %2 couches, %3</translation>
    </message>
    <message>
        <source>one step of 2048 tokens, logits of 256 sequences</source>
        <translation>un pas de 2048 tokens, les logits de 256 séquences</translation>
    </message>
    <message>
        <source>one batch of 512 tokens, flash attention</source>
        <translation>un lot de 512 tokens, flash attention</translation>
    </message>
    <message>
        <source>rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation</source>
        <translation>règle empirique&#x202f;: 4&#x202f;%, au moins 512 Mio, pour le pilote, l’affichage et la fragmentation</translation>
    </message>
    <message>
        <source>%1 does not run there: %2</source>
        <translation>%1 n’y tourne pas&#x202f;: %2</translation>
    </message>
    <message>
        <source>no engine reads all types of this file</source>
        <translation>aucun moteur ne lit tous les types de ce fichier</translation>
    </message>
    <message>
        <source>best served as %1: %2</source>
        <translation>à servir de préférence en %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>parenthèse fermante manquante</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>parenthèse fermante sans ouvrante</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>] manquant à la fin de la classe de caractères</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>le quantificateur ne suit rien qui puisse se répéter</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>intervalle inversé dans la classe de caractères</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>nombres inversés dans le quantificateur {}</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ à la fin du motif</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>caractère inconnu après \</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>l’assertion arrière n’est pas de longueur fixe</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>référence à un groupe qui n’existe pas</translation>
    </message>
    <message>
        <source>in safetensors an importance matrix only serves to scale inputs, and this one does not say how large they become; collect it from a text, which measures that</source>
        <translation>en safetensors, une matrice d’importance ne sert qu’à mettre les entrées à l’échelle, et celle-ci ne dit pas leur grandeur&#x202f;; recueillez-la à partir d’un texte, ce qui la mesure</translation>
    </message>
    <message>
        <source>the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 take scales of inputs from it</source>
        <translation>la matrice d’importance ne change rien ici&#x202f;: parmi les types de safetensors, seuls FP8 et NVFP4 en tirent des échelles d’entrées</translation>
    </message>
    <message>
        <source>this expert was given no token in the calibration: the scale of its inputs is that of the expert of its layer with the largest; calibrate with every expert seeing every token</source>
        <translation>cet expert n’a reçu aucun token au calibrage&#x202f;: l’échelle de ses entrées est celle de l’expert de sa couche qui a la plus grande&#x202f;; calibrez en montrant chaque token à chaque expert</translation>
    </message>
    <message>
        <source>the experts stay in MXFP4 blocks of gpt-oss instead of becoming %1: engines read other types of them in another layout</source>
        <translation>les experts restent en blocs MXFP4 de gpt-oss au lieu de devenir %1&#x202f;: les moteurs en lisent d’autres types dans une autre disposition</translation>
    </message>
    <message>
        <source>experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method mxfp4), in which nothing else can be quantised; keep the other matrices, or write GGUF</source>
        <translation>les experts en blocs MXFP4 de gpt-oss ont leur propre configuration (quant_method mxfp4), où rien d’autre ne peut être quantifié&#x202f;; gardez les autres matrices, ou écrivez du GGUF</translation>
    </message>
    <message>
        <source>the name has %1 bytes; GGUF readers accept %2</source>
        <translation>le nom a %1 octets&#x202f;; les lecteurs GGUF en acceptent %2</translation>
    </message>
    <message>
        <source>has %1 dimensions; GGUF holds %2</source>
        <translation>a %1 dimensions&#x202f;; GGUF en contient %2</translation>
    </message>
    <message>
        <source>the output would be split into %1 files; a split has at most %2, so choose a larger size per file</source>
        <translation>la sortie serait découpée en %1 fichiers&#x202f;; %2 au plus sont possibles, choisissez donc une taille de fichier plus grande</translation>
    </message>
    <message>
        <source>no program loads this file: %1 are of ik_llama.cpp only, and other tensors have types that it does not know</source>
        <translation>aucun programme ne charge ce fichier&#x202f;: %1 n’existent que dans ik_llama.cpp, et d’autres tenseurs ont des types qu’il ne connaît pas</translation>
    </message>
    <message>
        <source>another tensor has this name already</source>
        <translation>un autre tenseur porte déjà ce nom</translation>
    </message>
    <message>
        <source>sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several GPUs, and some versions of vLLM refuse it</source>
        <translation>tailles qui ne sont pas des multiples de 128&#x202f;: FP8_BLOCK ne peut alors pas être réparti sur plusieurs GPU, et certaines versions de vLLM le refusent</translation>
    </message>
    <message>
        <source>NVFP4 without a scale of the whole tensor, because %1</source>
        <translation>NVFP4 sans échelle du tenseur entier, car %1</translation>
    </message>
    <message>
        <source>needs an importance matrix, and the one given has nothing for this tensor</source>
        <translation>demande une matrice d’importance, et celle donnée n’a rien pour ce tenseur</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>demande une matrice d’importance</translation>
    </message>
    <message>
        <source>there is no tokenizer.json</source>
        <translation>il n’y a pas de tokenizer.json</translation>
    </message>
    <message>
        <source>the tokenizer files are damaged: %1</source>
        <translation>les fichiers du tokenizer sont endommagés&#x202f;: %1</translation>
    </message>
    <message>
        <source>this is no SentencePiece model, or not the whole of one</source>
        <translation>ce n’est pas un modèle SentencePiece, ou pas un modèle entier</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot; (tokenizer.ggml.pre) is not known</source>
        <translation>le pré-tokenizer «&#x202f;%1&#x202f;» (tokenizer.ggml.pre) est inconnu</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges</source>
        <translation>il manque aux métadonnées tokenizer.ggml.tokens ou tokenizer.ggml.merges</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.tokens</source>
        <translation>il manque tokenizer.ggml.tokens aux métadonnées</translation>
    </message>
    <message>
        <source>the metadata lack tokenizer.ggml.scores</source>
        <translation>il manque tokenizer.ggml.scores aux métadonnées</translation>
    </message>
    <message>
        <source>there is no &quot;model&quot;</source>
        <translation>il n’y a pas de «&#x202f;model&#x202f;»</translation>
    </message>
    <message>
        <source>the model has no &quot;vocab&quot;</source>
        <translation>le modèle n’a pas de «&#x202f;vocab&#x202f;»</translation>
    </message>
    <message>
        <source>the model has no &quot;merges&quot;</source>
        <translation>le modèle n’a pas de «&#x202f;merges&#x202f;»</translation>
    </message>
    <message>
        <source>token &quot;%1&quot; has the id %2, but by config.json the model has %3 tokens</source>
        <translation>le token «&#x202f;%1&#x202f;» a le numéro %2, mais d’après config.json le modèle a %3 tokens</translation>
    </message>
    <message>
        <source>the tokens &quot;%1&quot; and &quot;%2&quot; have the same id %3</source>
        <translation>les tokens «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont le même numéro %3</translation>
    </message>
    <message>
        <source>text cannot be turned into tokens: the tokenizer is of the kind &quot;%1&quot;, and only byte-level BPE (gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known</source>
        <translation>le texte ne peut pas être transformé en tokens&#x202f;: le tokenizer est du genre «&#x202f;%1&#x202f;», et seuls sont connus le BPE sur octets (gpt2), SentencePiece (llama, t5) et WordPiece (bert)</translation>
    </message>
    <message>
        <source>the model lacks %1</source>
        <translation>il manque %1 au modèle</translation>
    </message>
    <message>
        <source>%1 has %2 rows of %3 values, but %4 of %5 are expected</source>
        <translation>%1 a %2 lignes de %3 valeurs, mais %4 de %5 sont attendues</translation>
    </message>
    <message>
        <source>there is no preview for the architecture %1 yet; there is one for %2</source>
        <translation>il n’y a pas encore d’aperçu pour l’architecture %1&#x202f;; il y en a un pour %2</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it chooses experts in a way that is not known (%1 = %2)</source>
        <translation>il n’y a pas encore d’aperçu pour ce modèle&#x202f;: il choisit les experts d’une façon inconnue (%1 = %2)</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: it is not known what is done with %1</source>
        <translation>il n’y a pas encore d’aperçu pour ce modèle&#x202f;: on ne sait pas à quoi sert %1</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: its rotation is scaled in the way &quot;%1&quot;, which is not known</source>
        <translation>il n’y a pas encore d’aperçu pour ce modèle&#x202f;: sa rotation est mise à l’échelle de la façon «&#x202f;%1&#x202f;», inconnue</translation>
    </message>
    <message>
        <source>there is no preview for this model yet: %1 is not known</source>
        <translation>il n’y a pas encore d’aperçu pour ce modèle&#x202f;: %1 est inconnu</translation>
    </message>
    <message>
        <source>%1 takes %2 MB as float, which this machine does not have free</source>
        <translation>%1 prend %2 Mo en flottants, que cette machine n’a pas de libres</translation>
    </message>
    <message>
        <source>%1 has a NaN or infinite value in rows %2 to %3, so nothing can be computed with it</source>
        <translation>%1 a une valeur NaN ou infinie dans les lignes %2 à %3, on ne peut donc rien calculer avec</translation>
    </message>
    <message>
        <source>not enough memory to run the model; take shorter texts or fewer of them at a time</source>
        <translation>pas assez de mémoire pour exécuter le modèle&#x202f;; prenez des textes plus courts, ou moins à la fois</translation>
    </message>
    <message>
        <source>the model gives NaN or infinite values, so nothing can be said of it: one of its weights is damaged, or was quantised to something that is none</source>
        <translation>le modèle donne des valeurs NaN ou infinies, on ne peut donc rien en dire&#x202f;: un de ses poids est endommagé, ou quantifié en quelque chose qui n’en est plus un</translation>
    </message>
    <message>
        <source>the prompt is empty, and the model has no token to begin a text with</source>
        <translation>l’invite est vide, et le modèle n’a pas de token pour commencer un texte</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens; with %2 more the text would be longer than the %3 that the model was made for</source>
        <translation>l’invite a %1 tokens&#x202f;; avec %2 de plus, le texte dépasserait les %3 pour lesquels le modèle est fait</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 layers of %2 and %3 tokens in the vocabulary against %4 layers of %5 and %6 tokens</source>
        <translation>les deux modèles ne sont pas des formes d’un même modèle&#x202f;: %1 couches de %2 et %3 tokens au vocabulaire contre %4 couches de %5 et %6 tokens</translation>
    </message>
    <message>
        <source>the two models are not forms of one: %1 and %2 tokens in their vocabularies</source>
        <translation>les deux modèles ne sont pas des formes d’un même modèle&#x202f;: %1 et %2 tokens dans leurs vocabulaires</translation>
    </message>
    <message>
        <source>chunks need at least %1 tokens</source>
        <translation>les morceaux demandent au moins %1 tokens</translation>
    </message>
    <message>
        <source>the text has %1 tokens, fewer than one chunk of %2; take a longer text, or shorter chunks</source>
        <translation>le texte a %1 tokens, moins qu’un morceau de %2&#x202f;; prenez un texte plus long, ou des morceaux plus courts</translation>
    </message>
    <message>
        <source>the inputs of %1 become infinite or NaN on this text, so they have no sums; the model is damaged, or overflows on it</source>
        <translation>les entrées de %1 deviennent infinies ou NaN sur ce texte, elles n’ont donc pas de sommes&#x202f;; le modèle est endommagé, ou déborde</translation>
    </message>
    <message>
        <source>the reference has no tensor %1, so it cannot be put back</source>
        <translation>la référence n’a pas de tenseur %1, il ne peut donc pas être remis</translation>
    </message>
    <message>
        <source>%1 has another shape in the reference</source>
        <translation>%1 a une autre forme dans la référence</translation>
    </message>
    <message>
        <source>not a recipe, it has no &quot;%1&quot;</source>
        <translation>pas une recette, il n’y a pas de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a recipe of version %1; this program reads version %2</source>
        <translation>une recette de version %1&#x202f;; ce programme lit la version %2</translation>
    </message>
    <message>
        <source>no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of quantloom or llama-quantize</source>
        <translation>pas une recette&#x202f;; ni une recette en JSON, ni des règles REGEX=TYPE, ni une commande de quantloom ou llama-quantize</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas</source>
        <translation>écrivez REGEX=TYPE, comme attn_v=q6_K&#x202f;; les règles sont séparées par des virgules</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=q6_K</source>
        <translation>écrivez REGEX=TYPE, comme attn_v=q6_K</translation>
    </message>
    <message>
        <source>write REGEX=TYPE, as in attn_v=Q6_K</source>
        <translation>écrivez REGEX=TYPE, comme attn_v=Q6_K</translation>
    </message>
    <message>
        <source>there is no rule; write REGEX=TYPE</source>
        <translation>il n’y a pas de règle&#x202f;; écrivez REGEX=TYPE</translation>
    </message>
    <message>
        <source>there is no custom rule; write REGEX=TYPE,REGEX=TYPE</source>
        <translation>il n’y a pas de règle personnalisée&#x202f;; écrivez REGEX=TYPE,REGEX=TYPE</translation>
    </message>
    <message>
        <source>unknown search &quot;%1&quot;; there are fast and best</source>
        <translation>recherche inconnue «&#x202f;%1&#x202f;»&#x202f;; il y a fast et best</translation>
    </message>
    <message>
        <source>unknown container &quot;%1&quot;; there are gguf and safetensors</source>
        <translation>format de fichier inconnu «&#x202f;%1&#x202f;»&#x202f;; il y a gguf et safetensors</translation>
    </message>
    <message>
        <source>unknown dialect &quot;%1&quot;; there are compressed-tensors, modelopt and deepseek</source>
        <translation>dialecte inconnu «&#x202f;%1&#x202f;»&#x202f;; il y a compressed-tensors, modelopt et deepseek</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; the nearest are %2</source>
        <translation>type inconnu «&#x202f;%1&#x202f;»&#x202f;; les plus proches sont %2</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; the nearest are %2</source>
        <translation>préréglage inconnu «&#x202f;%1&#x202f;»&#x202f;; les plus proches sont %2</translation>
    </message>
    <message>
        <source>%1 is a type of models in safetensors (--to safetensors); the nearest for GGUF is %2</source>
        <translation>%1 est un type de modèles en safetensors (--to safetensors)&#x202f;; le plus proche pour GGUF est %2</translation>
    </message>
    <message>
        <source>%1 is a preset for GGUF; the nearest for safetensors is %2</source>
        <translation>%1 est un préréglage pour GGUF&#x202f;; le plus proche pour safetensors est %2</translation>
    </message>
    <message>
        <source>the command names no file type that is known; the nearest to %1 are %2</source>
        <translation>la commande ne nomme aucun type de fichier connu&#x202f;; les plus proches de %1 sont %2</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and llama-quantize writes GGUF only</source>
        <translation>la recette est pour safetensors, et llama-quantize n’écrit que du GGUF</translation>
    </message>
    <message>
        <source>the recipe is for safetensors, and rules of llama-quantize are for GGUF</source>
        <translation>la recette est pour safetensors, et les règles de llama-quantize sont pour GGUF</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>option inconnue %1</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>il manque la valeur de %1</translation>
    </message>
    <message>
        <source>%1: there is no such type; `quantloom types` lists them</source>
        <translation>%1&#x202f;: ce type n’existe pas&#x202f;; `quantloom types` en donne la liste</translation>
    </message>
    <message>
        <source>%1 is a recipe for %2, whose tensors have other names than those of %3; choose the type with --type, or another output</source>
        <translation>%1 est une recette pour %2, dont les tenseurs ont d’autres noms que ceux de %3&#x202f;; choisissez le type avec --type, ou une autre sortie</translation>
    </message>
    <message>
        <source>a single quote (&apos;) of the command does not end</source>
        <translation>une apostrophe (&apos;) de la commande n’est pas refermée</translation>
    </message>
    <message>
        <source>a double quote (&quot;) of the command does not end</source>
        <translation>un guillemet (&quot;) de la commande n’est pas refermé</translation>
    </message>
    <message>
        <source>a preset needs a name with letters or digits</source>
        <translation>un préréglage a besoin d’un nom avec des lettres ou des chiffres</translation>
    </message>
    <message>
        <source>there is a preset &quot;%1&quot; already (%2); choose another name</source>
        <translation>il existe déjà un préréglage «&#x202f;%1&#x202f;» (%2)&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 is no preset of yours and is not deleted</source>
        <translation>%1 n’est pas un de vos préréglages et n’est pas supprimé</translation>
    </message>
    <message>
        <source>Quantloom recipe</source>
        <translation>Recette Quantloom</translation>
    </message>
    <message>
        <source>Command line of quantloom</source>
        <translation>Ligne de commande de quantloom</translation>
    </message>
    <message>
        <source>Command line of llama.cpp&apos;s llama-quantize</source>
        <translation>Ligne de commande du llama-quantize de llama.cpp</translation>
    </message>
    <message>
        <source>Command line of ik_llama.cpp&apos;s llama-quantize</source>
        <translation>Ligne de commande du llama-quantize de ik_llama.cpp</translation>
    </message>
    <message>
        <source>Rules of ik_llama.cpp (--custom-q)</source>
        <translation>Règles d’ik_llama.cpp (--custom-q)</translation>
    </message>
    <message>
        <source>Rules of llama.cpp (--tensor-type-file)</source>
        <translation>Règles de llama.cpp (--tensor-type-file)</translation>
    </message>
    <message>
        <source>%1: a recipe does not say it</source>
        <translation>%1&#x202f;: une recette ne le dit pas</translation>
    </message>
    <message>
        <source>%1: its note is left out: %2</source>
        <translation>%1&#x202f;: sa note est laissée de côté&#x202f;: %2</translation>
    </message>
    <message>
        <source>rule %1: left out; %2</source>
        <translation>règle %1&#x202f;: laissée de côté&#x202f;; %2</translation>
    </message>
    <message>
        <source>role %1: left out; %2</source>
        <translation>rôle %1&#x202f;: laissé de côté&#x202f;; %2</translation>
    </message>
    <message>
        <source>preset %1: left out; %2</source>
        <translation>préréglage %1&#x202f;: laissé de côté&#x202f;; %2</translation>
    </message>
    <message>
        <source>imatrix %1: left out; %2</source>
        <translation>matrice d’importance %1&#x202f;: laissée de côté&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1: left out; %2</source>
        <translation>%1&#x202f;: laissé de côté&#x202f;; %2</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>elle est désactivée</translation>
    </message>
    <message>
        <source>the list has rules only</source>
        <translation>la liste ne contient que des règles</translation>
    </message>
    <message>
        <source>its rules end at the first =</source>
        <translation>ses règles se terminent au premier =</translation>
    </message>
    <message>
        <source>its rules end at a comma</source>
        <translation>ses règles se terminent à une virgule</translation>
    </message>
    <message>
        <source>its rules have no blanks</source>
        <translation>ses règles n’ont pas d’espaces</translation>
    </message>
    <message>
        <source>it turns patterns into lower case</source>
        <translation>il met les motifs en minuscules</translation>
    </message>
    <message>
        <source>its regular expressions are those of C++, which do not know this one</source>
        <translation>ses expressions régulières sont celles de C++, qui ne connaissent pas celle-ci</translation>
    </message>
    <message>
        <source>there is no &quot;keep&quot; there</source>
        <translation>il n’y a pas de «&#x202f;keep&#x202f;» là-bas</translation>
    </message>
    <message>
        <source>it does not have the type %1</source>
        <translation>il n’a pas le type %1</translation>
    </message>
    <message>
        <source>it never quantises what the rule names</source>
        <translation>il ne quantifie jamais ce que la règle nomme</translation>
    </message>
    <message>
        <source>the program takes one, so combine them first</source>
        <translation>le programme n’en prend qu’une&#x202f;; combinez-les d’abord</translation>
    </message>
    <message>
        <source>the program does not obey rules with %1</source>
        <translation>le programme n’applique pas de règles avec %1</translation>
    </message>
    <message>
        <source>nothing is quantised with COPY</source>
        <translation>rien n’est quantifié avec COPY</translation>
    </message>
    <message>
        <source>the program does not have the type</source>
        <translation>le programme n’a pas ce type</translation>
    </message>
    <message>
        <source>a rule decides the tensor first, and there it would not</source>
        <translation>ici une règle décide d’abord du tenseur, là-bas elle ne le ferait pas</translation>
    </message>
    <message>
        <source>the program has one search</source>
        <translation>le programme n’a qu’une recherche</translation>
    </message>
    <message>
        <source>llama-gguf-split splits a written file</source>
        <translation>llama-gguf-split découpe un fichier déjà écrit</translation>
    </message>
    <message>
        <source>preset %1: llama.cpp does not have it</source>
        <translation>préréglage %1&#x202f;: llama.cpp ne l’a pas</translation>
    </message>
    <message>
        <source>preset %1: the mix of ik_llama.cpp differs for some tensors</source>
        <translation>préréglage %1&#x202f;: le mélange d’ik_llama.cpp diffère pour certains tenseurs</translation>
    </message>
    <message>
        <source>%1: the mix of the file types that both programs have is llama.cpp&apos;s here, and that of ik_llama.cpp differs for some tensors</source>
        <translation>%1&#x202f;: pour les types de fichier que les deux programmes ont, le mélange est ici celui de llama.cpp, et celui d’ik_llama.cpp diffère pour certains tenseurs</translation>
    </message>
    <message>
        <source>%1: the program does not obey its rules then, so they are disabled</source>
        <translation>%1&#x202f;: le programme n’applique alors pas ses règles, elles sont donc désactivées</translation>
    </message>
    <message>
        <source>%1: this program copies the type, and does not write it from other numbers; for another model choose another type for %2</source>
        <translation>%1&#x202f;: ce programme copie ce type et ne l’écrit pas à partir d’autres nombres&#x202f;; pour un autre modèle, choisissez un autre type pour %2</translation>
    </message>
    <message>
        <source>%1: no recipe for %2 can ask for it; on another model these tensors are kept as they are: %3</source>
        <translation>%1&#x202f;: aucune recette pour %2 ne peut le demander&#x202f;; sur un autre modèle, ces tenseurs restent tels quels&#x202f;: %3</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1 (of %2); the recipe has none, so choose one of your model</source>
        <translation>le modèle a été fait avec la matrice d’importance %1 (de %2)&#x202f;; la recette n’en a pas, choisissez-en une de votre modèle</translation>
    </message>
    <message>
        <source>the model was made with the importance matrix %1; the recipe has none, so choose one of your model</source>
        <translation>le modèle a été fait avec la matrice d’importance %1&#x202f;; la recette n’en a pas, choisissez-en une de votre modèle</translation>
    </message>
    <message>
        <source>has %1 bytes; a safetensors file begins with 8 bytes that state the length of its header</source>
        <translation>a %1 octets&#x202f;; un fichier safetensors commence par 8 octets qui donnent la longueur de son en-tête</translation>
    </message>
    <message>
        <source>states a header of %1 bytes; at most %2 are allowed</source>
        <translation>annonce un en-tête de %1 octets&#x202f;; %2 au plus sont permis</translation>
    </message>
    <message>
        <source>states a header of %1 bytes, but the file has only %2; it is cut off: download or copy it again</source>
        <translation>annonce un en-tête de %1 octets, mais le fichier n’a que %2&#x202f;; il est tronqué&#x202f;: téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>the header does not begin with &quot;{&quot;</source>
        <translation>l’en-tête ne commence pas par «&#x202f;{&#x202f;»</translation>
    </message>
    <message>
        <source>the header does not end with &quot;}&quot; and spaces</source>
        <translation>l’en-tête ne se termine pas par «&#x202f;}&#x202f;» et des espaces</translation>
    </message>
    <message>
        <source>the header is not a complete JSON object</source>
        <translation>l’en-tête n’est pas un objet JSON complet</translation>
    </message>
    <message>
        <source>the header goes on after its closing brace</source>
        <translation>l’en-tête continue après son accolade fermante</translation>
    </message>
    <message>
        <source>the header is not valid JSON here</source>
        <translation>l’en-tête n’est pas du JSON valide à cet endroit</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data, but the tensors before it end at %3; %4 is not allowed</source>
        <translation>le tenseur %1 commence à l’octet %2 des données, mais les tenseurs précédents se terminent à %3&#x202f;; %4 n’est pas permis</translation>
    </message>
    <message>
        <source>an overlap</source>
        <translation>un chevauchement</translation>
    </message>
    <message>
        <source>a hole</source>
        <translation>un trou</translation>
    </message>
    <message>
        <source>tensor %1 ends at byte %2 of the data, but the file has only %3; it is cut off: download or copy it again</source>
        <translation>le tenseur %1 se termine à l’octet %2 des données, mais le fichier n’en a que %3&#x202f;; il est tronqué&#x202f;: téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>%1 bytes follow the last tensor, which ends at byte %2 of the data</source>
        <translation>%1 octets suivent le dernier tenseur, qui se termine à l’octet %2 des données</translation>
    </message>
    <message>
        <source>is not valid JSON in UTF-8</source>
        <translation>n’est pas du JSON valide en UTF-8</translation>
    </message>
    <message>
        <source>this is not a complete JSON object</source>
        <translation>ce n’est pas un objet JSON complet</translation>
    </message>
    <message>
        <source>not valid JSON here</source>
        <translation>JSON non valide à cet endroit</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; that says where the tensors are</source>
        <translation>n’a pas de «&#x202f;weight_map&#x202f;» qui dise où sont les tenseurs</translation>
    </message>
    <message>
        <source>&quot;weight_map&quot; is not an object</source>
        <translation>«&#x202f;weight_map&#x202f;» n’est pas un objet</translation>
    </message>
    <message>
        <source>the file of tensor %1 is not a string</source>
        <translation>le fichier du tenseur %1 n’est pas un texte</translation>
    </message>
    <message>
        <source>tensor %1 is said to be in %2; only names of files in the same folder are allowed</source>
        <translation>le tenseur %1 serait dans %2&#x202f;; seuls des noms de fichiers du même dossier sont permis</translation>
    </message>
    <message>
        <source>tensor %1 occurs a second time</source>
        <translation>le tenseur %1 figure une deuxième fois</translation>
    </message>
    <message>
        <source>is a link that leads out of the model&apos;s folder, to %1; copy the file into the folder</source>
        <translation>est un lien qui sort du dossier du modèle, vers %1&#x202f;; copiez le fichier dans le dossier</translation>
    </message>
    <message>
        <source>tensor %1 is in %2 too</source>
        <translation>le tenseur %1 se trouve aussi dans %2</translation>
    </message>
    <message>
        <source>tensor %1 belongs into %2 by the index</source>
        <translation>d’après l’index, le tenseur %1 doit être dans %2</translation>
    </message>
    <message>
        <source>tensor %1 is listed in the index, but the file does not have it</source>
        <translation>le tenseur %1 figure dans l’index, mais le fichier ne l’a pas</translation>
    </message>
    <message>
        <source>is listed in %1, but is not there; download or copy it again</source>
        <translation>figure dans %1, mais n’est pas là&#x202f;; téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <source>tensor %1 of %2 is not listed in %3</source>
        <translation>le tenseur %1 de %2 ne figure pas dans %3</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Quantising</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Finding culprits</source>
        <translation>Recherche des responsables</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>file type %1</source>
        <translation>type de fichier %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>copied byte for byte</source>
        <translation>copié octet par octet</translation>
    </message>
    <message>
        <source>the same numbers in another order</source>
        <translation>les mêmes nombres dans un autre ordre</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1) in blocks of %2</source>
        <translation>les codes et échelles de la source (%1) dans des blocs de %2</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales (%1)</source>
        <translation>les codes et échelles de la source (%1)</translation>
    </message>
    <message>
        <source>the source&apos;s own codes and scales</source>
        <translation>les codes et échelles de la source</translation>
    </message>
    <message>
        <source>folds the scales in (%1)</source>
        <translation>intègre les échelles (%1)</translation>
    </message>
    <message>
        <source>%1 holds every value</source>
        <translation>%1 contient toutes les valeurs</translation>
    </message>
    <message>
        <source>the values are rounded to %1</source>
        <translation>les valeurs sont arrondies à %1</translation>
    </message>
    <message>
        <source>encoded as %1</source>
        <translation>encodé en %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>le fichier est en cours d’exécution</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques successifs</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>plus de mémoire disponible</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>fichier réseau devenu inaccessible</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>périphérique ou adresse introuvable</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>le lecteur réseau n’est pas connecté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix and a very large model</source>
        <translation>%1&#x202f;; demande une matrice d’importance et un très grand modèle</translation>
    </message>
    <message>
        <source>%1; needs an importance matrix</source>
        <translation>%1&#x202f;; demande une matrice d’importance</translation>
    </message>
    <message>
        <source>%1; better with an importance matrix</source>
        <translation>%1&#x202f;; meilleur avec une matrice d’importance</translation>
    </message>
    <message>
        <source>%1; for models that were trained so</source>
        <translation>%1&#x202f;; pour les modèles entraînés ainsi</translation>
    </message>
    <message>
        <source>%1; for models that were trained for it</source>
        <translation>%1&#x202f;; pour les modèles entraînés pour cela</translation>
    </message>
    <message>
        <source>%1; for BitNet models</source>
        <translation>%1&#x202f;; pour les modèles BitNet</translation>
    </message>
    <message>
        <source>%1; an older type that is fast everywhere</source>
        <translation>%1&#x202f;; un type plus ancien, rapide partout</translation>
    </message>
    <message>
        <source>%1; an older type</source>
        <translation>%1&#x202f;; un type plus ancien</translation>
    </message>
    <message>
        <source>%1, in interleaved rows</source>
        <translation>%1, en lignes entrelacées</translation>
    </message>
    <message>
        <source>%1 in interleaved rows</source>
        <translation>%1 en lignes entrelacées</translation>
    </message>
    <message>
        <source>Full precision, 32 bits per weight</source>
        <translation>Pleine précision, 32 bits par poids</translation>
    </message>
    <message>
        <source>16-bit with the range of F32; lossless for most checkpoints</source>
        <translation>16 bits avec l’étendue de F32&#x202f;; sans perte pour la plupart des checkpoints</translation>
    </message>
    <message>
        <source>16-bit with the range of F32, as most models are published</source>
        <translation>16 bits avec l’étendue de F32, comme la plupart des modèles publiés</translation>
    </message>
    <message>
        <source>16-bit with finer steps than BF16 and a smaller range</source>
        <translation>16 bits avec des pas plus fins que BF16 et une étendue plus petite</translation>
    </message>
    <message>
        <source>8-bit; hard to tell from the original</source>
        <translation>8 bits&#x202f;; difficile à distinguer de l’original</translation>
    </message>
    <message>
        <source>6-bit; very close to the original</source>
        <translation>6 bits&#x202f;; très proche de l’original</translation>
    </message>
    <message>
        <source>5-bit with more bits where it hurts most</source>
        <translation>5 bits, avec plus de bits là où la perte est la plus forte</translation>
    </message>
    <message>
        <source>3-bit with more bits where it hurts most</source>
        <translation>3 bits, avec plus de bits là où la perte est la plus forte</translation>
    </message>
    <message>
        <source>5-bit with an offset per block</source>
        <translation>5 bits avec un décalage par bloc</translation>
    </message>
    <message>
        <source>4-bit with an offset per block</source>
        <translation>4 bits avec un décalage par bloc</translation>
    </message>
    <message>
        <source>5-bit, slightly smaller than Q5_K_M</source>
        <translation>5 bits, un peu plus petit que Q5_K_M</translation>
    </message>
    <message>
        <source>4-bit, slightly smaller than Q4_K_M</source>
        <translation>4 bits, un peu plus petit que Q4_K_M</translation>
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
        <translation>4 bits équilibré&#x202f;; le premier choix habituel</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, in small blocks that fit every shape</source>
        <translation>4 bits à pas inégaux, en petits blocs qui conviennent à toute forme</translation>
    </message>
    <message>
        <source>Experts in 4-bit floating point, all else in 8-bit</source>
        <translation>Experts en virgule flottante 4 bits, le reste en 8 bits</translation>
    </message>
    <message>
        <source>4-bit on uneven steps; the smallest that is close to the original</source>
        <translation>4 bits à pas inégaux&#x202f;; le plus petit qui reste proche de l’original</translation>
    </message>
    <message>
        <source>3-bit with 5-bit attention output and down projections</source>
        <translation>3 bits, sorties d’attention et projections descendantes en 5 bits</translation>
    </message>
    <message>
        <source>3-bit by code book with 4-bit values</source>
        <translation>3 bits par dictionnaire, valeurs en 4 bits</translation>
    </message>
    <message>
        <source>3-bit by code book with parts of less</source>
        <translation>3 bits par dictionnaire, moins par endroits</translation>
    </message>
    <message>
        <source>3-bit by code book</source>
        <translation>3 bits par dictionnaire</translation>
    </message>
    <message>
        <source>3-bit by a small code book</source>
        <translation>3 bits par petit dictionnaire</translation>
    </message>
    <message>
        <source>3-bit; a clear loss of quality</source>
        <translation>3 bits&#x202f;; une nette perte de qualité</translation>
    </message>
    <message>
        <source>2-bit with 3-bit parts; a strong loss of quality</source>
        <translation>2 bits avec des parties en 3 bits&#x202f;; une forte perte de qualité</translation>
    </message>
    <message>
        <source>2-bit by code book with 3-bit parts</source>
        <translation>2 bits par dictionnaire avec des parties en 3 bits</translation>
    </message>
    <message>
        <source>2-bit by code book</source>
        <translation>2 bits par dictionnaire</translation>
    </message>
    <message>
        <source>2-bit by a small code book</source>
        <translation>2 bits par petit dictionnaire</translation>
    </message>
    <message>
        <source>2-bit by the smallest code book</source>
        <translation>2 bits par le plus petit dictionnaire</translation>
    </message>
    <message>
        <source>2-bit on even steps</source>
        <translation>2 bits à pas égaux</translation>
    </message>
    <message>
        <source>Three values per weight in 2 bits</source>
        <translation>Trois valeurs par poids sur 2 bits</translation>
    </message>
    <message>
        <source>Three values per weight, packed</source>
        <translation>Trois valeurs par poids, compactées</translation>
    </message>
    <message>
        <source>Below 2 bits, by trellis</source>
        <translation>Moins de 2 bits, par treillis</translation>
    </message>
    <message>
        <source>Below 2 bits</source>
        <translation>Moins de 2 bits</translation>
    </message>
    <message>
        <source>The smallest by code book</source>
        <translation>Le plus petit par dictionnaire</translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation>Le plus petit</translation>
    </message>
    <message>
        <source>The sign and a scale</source>
        <translation>Le signe et une échelle</translation>
    </message>
    <message>
        <source>8-bit with one scale per 256 values</source>
        <translation>8 bits, une échelle pour 256 valeurs</translation>
    </message>
    <message>
        <source>8-bit with one scale per row</source>
        <translation>8 bits, une échelle par ligne</translation>
    </message>
    <message>
        <source>6-bit on uneven steps; hard to tell from the original</source>
        <translation>6 bits à pas inégaux&#x202f;; difficile à distinguer de l’original</translation>
    </message>
    <message>
        <source>6-bit in small blocks that fit every shape</source>
        <translation>6 bits en petits blocs qui conviennent à toute forme</translation>
    </message>
    <message>
        <source>5-bit on uneven steps; very close to the original</source>
        <translation>5 bits à pas inégaux&#x202f;; très proche de l’original</translation>
    </message>
    <message>
        <source>5-bit on uneven steps with one scale per row</source>
        <translation>5 bits à pas inégaux, une échelle par ligne</translation>
    </message>
    <message>
        <source>4-bit on uneven steps with one scale per row</source>
        <translation>4 bits à pas inégaux, une échelle par ligne</translation>
    </message>
    <message>
        <source>3-bit on uneven steps with one scale per row</source>
        <translation>3 bits à pas inégaux, une échelle par ligne</translation>
    </message>
    <message>
        <source>2-bit on uneven steps with one scale per row</source>
        <translation>2 bits à pas inégaux, une échelle par ligne</translation>
    </message>
    <message>
        <source>4-bit on uneven steps, fine scales</source>
        <translation>4 bits à pas inégaux, échelles fines</translation>
    </message>
    <message>
        <source>3-bit on uneven steps</source>
        <translation>3 bits à pas inégaux</translation>
    </message>
    <message>
        <source>2-bit on uneven steps</source>
        <translation>2 bits à pas inégaux</translation>
    </message>
    <message>
        <source>4-bit floating point everywhere</source>
        <translation>Virgule flottante 4 bits partout</translation>
    </message>
    <message>
        <source>4 bits per weight exactly, on uneven steps</source>
        <translation>Exactement 4 bits par poids, à pas inégaux</translation>
    </message>
    <message>
        <source>4-bit by trellis</source>
        <translation>4 bits par treillis</translation>
    </message>
    <message>
        <source>3-bit by trellis</source>
        <translation>3 bits par treillis</translation>
    </message>
    <message>
        <source>2-bit by trellis</source>
        <translation>2 bits par treillis</translation>
    </message>
    <message>
        <source>IQ3_K with 4-bit parts</source>
        <translation>IQ3_K avec des parties en 4 bits</translation>
    </message>
    <message>
        <source>2-bit by pairs</source>
        <translation>2 bits par paires</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per row; inputs are scaled as they come</source>
        <translation>flottants 8 bits, une échelle par ligne&#x202f;; les entrées sont mises à l’échelle à la volée</translation>
    </message>
    <message>
        <source>8-bit floats in blocks of 128x128, as DeepSeek publishes</source>
        <translation>flottants 8 bits en blocs de 128x128, comme publie DeepSeek</translation>
    </message>
    <message>
        <source>8-bit floats, one scale per matrix</source>
        <translation>flottants 8 bits, une échelle par matrice</translation>
    </message>
    <message>
        <source>NVFP4 in MLPs and experts; attention stays as it is</source>
        <translation>NVFP4 dans les MLP et les experts&#x202f;; l’attention reste telle quelle</translation>
    </message>
    <message>
        <source>NVFP4A16 in MLPs and experts; attention stays as it is</source>
        <translation>NVFP4A16 dans les MLP et les experts&#x202f;; l’attention reste telle quelle</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16, inputs too; needs scales of the inputs</source>
        <translation>flottants 4 bits par groupes de 16, entrées comprises&#x202f;; demande les échelles des entrées</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 16; inputs stay in 16 bits</source>
        <translation>flottants 4 bits par groupes de 16&#x202f;; les entrées restent en 16 bits</translation>
    </message>
    <message>
        <source>4-bit floats in groups of 32 with powers of two</source>
        <translation>flottants 4 bits par groupes de 32, à puissances de deux</translation>
    </message>
    <message>
        <source>As the source is stored; nothing is encoded that need not be</source>
        <translation>Tel que la source est stockée&#x202f;; rien n’est encodé sans nécessité</translation>
    </message>
    <message>
        <source>the architecture %1 is not supported; supported are %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>l’architecture %1 n’est pas prise en charge&#x202f;; le sont %2. Un fichier dans %3 peut l’ajouter (docs/architectures.md)</translation>
    </message>
    <message>
        <source>it extends the architecture %1, which is not there</source>
        <translation>il étend l’architecture %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>it extends itself</source>
        <translation>il s’étend lui-même</translation>
    </message>
    <message>
        <source>this is not an architecture file (%1)</source>
        <translation>ce n’est pas un fichier d’architecture (%1)</translation>
    </message>
    <message>
        <source>the architecture file is damaged: %1</source>
        <translation>le fichier d’architecture est endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is %2, not 1 to %3; this is not an importance matrix</source>
        <translation>%1 vaut %2, et non 1 à %3&#x202f;; ce n’est pas une matrice d’importance</translation>
    </message>
    <message>
        <source>FP8 E5M2 per row</source>
        <translation>FP8 E5M2 par ligne</translation>
    </message>
    <message>
        <source>FP8 per row</source>
        <translation>FP8 par ligne</translation>
    </message>
    <message>
        <source>FP8 E5M2 per tensor</source>
        <translation>FP8 E5M2 par tenseur</translation>
    </message>
    <message>
        <source>FP8 per tensor</source>
        <translation>FP8 par tenseur</translation>
    </message>
    <message>
        <source>%1 as such is not known; its language model, a %2, is what is carried over</source>
        <translation>%1 n’est pas connu en tant que tel&#x202f;; c’est son modèle de langue, un %2, qui est repris</translation>
    </message>
    <message>
        <source>the model has no chat template, as models have none that were only trained on plain text; read texts as they are, or name a family with --chat=NAME: %1</source>
        <translation>le modèle n’a pas de modèle de conversation, comme ceux qui n’ont été entraînés que sur du texte brut&#x202f;; lisez les textes tels quels, ou nommez une famille avec --chat=NAME&#x202f;: %1</translation>
    </message>
    <message>
        <source>the model&apos;s chat template is of no family that is known, and templates are not run because they are programs; read texts as they are, or name the nearest family with --chat=NAME: %1</source>
        <translation>le modèle de conversation n’est d’aucune famille connue, et de tels modèles ne sont pas exécutés car ce sont des programmes&#x202f;; lisez les textes tels quels, ou nommez la famille la plus proche avec --chat=NAME&#x202f;: %1</translation>
    </message>
    <message>
        <source>conversation %1 is no list of messages; each is an object with &quot;role&quot; and &quot;content&quot;, and their list may be called &quot;messages&quot;</source>
        <translation>la conversation %1 n’est pas une liste de messages&#x202f;; chacun est un objet avec &quot;role&quot; et &quot;content&quot;, et leur liste peut s’appeler &quot;messages&quot;</translation>
    </message>
    <message>
        <source>conversation %1 has a message of %2; only system, user and assistant can be written, so leave such conversations out</source>
        <translation>la conversation %1 a un message de %2&#x202f;; seuls system, user et assistant peuvent être écrits, laissez donc de côté de telles conversations</translation>
    </message>
    <message>
        <source>holds no conversation</source>
        <translation>ne contient aucune conversation</translation>
    </message>
    <message>
        <source>the prompt holds %1 conversations; give one of them</source>
        <translation>l’invite contient %1 conversations&#x202f;; donnez-en une</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which cannot be carried over; tokenizer.json, tokenizer.model, vocab.json with merges.txt, and vocab.txt can</source>
        <translation>le tokenizer est %1, ce qui ne peut pas être repris&#x202f;; tokenizer.json, tokenizer.model, vocab.json avec merges.txt et vocab.txt le peuvent</translation>
    </message>
    <message>
        <source>the tokenizer is %1, which llama.cpp does not have; byte pair encoding, unigram and WordPiece can be carried over</source>
        <translation>le tokenizer est %1, que llama.cpp n&apos;a pas&#x202f;; BPE, unigram et WordPiece peuvent être repris</translation>
    </message>
    <message>
        <source>the SentencePiece model is neither byte pair encoding nor unigram; it splits words or characters, which cannot be carried over</source>
        <translation>le modèle SentencePiece n&apos;est ni BPE ni unigram&#x202f;; il découpe en mots ou en caractères, ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones are %1</source>
        <translation>llama.cpp n&apos;a pas de pré-tokenizer qui découpe le texte comme celui-ci le décrit, et avec un autre le modèle peut voir d&apos;autres tokens sans que rien ne le signale&#x202f;; les plus proches connus sont %1</translation>
    </message>
    <message>
        <source>%1 was lost while %2: its driver gave up or was restarted; try again, or use another device</source>
        <translation>%1 a été perdu (%2)&#x202f;: son pilote a abandonné ou a été redémarré&#x202f;; réessayez ou prenez un autre appareil</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>à l&apos;ouverture</translation>
    </message>
    <message>
        <source>preparing work</source>
        <translation>en préparant le travail</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>en copiant</translation>
    </message>
    <message>
        <source>compiling %1</source>
        <translation>en compilant %1</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>en exécutant %1</translation>
    </message>
    <message>
        <source>%1 has room for %2 of %3 layers; the others pass through it for every token</source>
        <translation>%1 a de la place pour %2 des %3 couches&#x202f;; les autres y passent à chaque jeton</translation>
    </message>
    <message>
        <source>no shader decodes %1: such weights are decoded while they are loaded, to F16</source>
        <translation>aucun shader ne décode %1&#x202f;: ces poids sont décodés en F16 au chargement</translation>
    </message>
    <message>
        <source>inputs of matrices that are no multiples of four are rounded on the processor only, not on %1</source>
        <translation>les entrées de matrices qui ne sont pas des multiples de quatre ne sont arrondies que sur le processeur, pas sur %1</translation>
    </message>
    <message>
        <source>inputs of these experts are summed up on the processor only, not on %1</source>
        <translation>les entrées de ces experts ne sont additionnées que sur le processeur, pas sur %1</translation>
    </message>
    <message>
        <source>graphics cards cannot run %1 models yet: they lack %2</source>
        <translation>les cartes graphiques ne peuvent pas encore exécuter les modèles %1&#x202f;: il leur manque %2</translation>
    </message>
    <message>
        <source>attention from a latent (MLA)</source>
        <translation>l&apos;attention à partir d&apos;un vecteur latent (MLA)</translation>
    </message>
    <message>
        <source>attention sinks</source>
        <translation>les puits d&apos;attention</translation>
    </message>
    <message>
        <source>a gate behind attention</source>
        <translation>une porte après l&apos;attention</translation>
    </message>
    <message>
        <source>queries, keys and values in one matrix</source>
        <translation>les requêtes, clés et valeurs dans une seule matrice</translation>
    </message>
    <message>
        <source>norms of heads with weights of their own</source>
        <translation>les normes de têtes avec leurs propres poids</translation>
    </message>
    <message>
        <source>queries that grow with the position</source>
        <translation>les requêtes qui croissent avec la position</translation>
    </message>
    <message>
        <source>layers without rotation</source>
        <translation>les couches sans rotation</translation>
    </message>
    <message>
        <source>another rotation for long texts</source>
        <translation>une autre rotation pour les longs textes</translation>
    </message>
    <message>
        <source>attention and feed-forward side by side</source>
        <translation>l&apos;attention et le feed-forward côte à côte</translation>
    </message>
    <message>
        <source>layers without a norm before attention</source>
        <translation>les couches sans norme avant l&apos;attention</translation>
    </message>
    <message>
        <source>gate and up in one matrix</source>
        <translation>gate et up dans une seule matrice</translation>
    </message>
    <message>
        <source>the square of ReLU</source>
        <translation>le carré de ReLU</translation>
    </message>
    <message>
        <source>the clamped SwiGLU</source>
        <translation>le SwiGLU borné</translation>
    </message>
    <message>
        <source>experts chosen by groups</source>
        <translation>les experts choisis par groupes</translation>
    </message>
    <message>
        <source>learned positions</source>
        <translation>les positions apprises</translation>
    </message>
    <message>
        <source>%1; choose with --pre-tokenizer %2 or in the studio&apos;s panel Tokenizer</source>
        <translation>%1&#x202f;; choisissez avec --pre-tokenizer %2 ou, dans le studio, dans le panneau Tokenizer</translation>
    </message>
    <message>
        <source>%1; %2 first has %3 where the source has %4</source>
        <translation>%1&#x202f;; %2 donne d’abord %3 là où la source a %4</translation>
    </message>
    <message>
        <source>llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the model may silently see other tokens; the nearest known ones, with the number of tokens that differ on a test text of %1, are %2</source>
        <translation>llama.cpp n’a pas de pré-tokenizer qui découpe le texte comme celui-ci le décrit, et avec un autre le modèle peut voir d’autres tokens sans que rien ne le signale&#x202f;; les plus proches connus, avec le nombre de tokens qui diffèrent sur un texte d’essai de %1, sont %2</translation>
    </message>
    <message>
        <source>the pre-tokenizer %1 is not written: that of the model is known</source>
        <translation>le pré-tokenizer %1 n’est pas écrit&#x202f;: celui du modèle est connu</translation>
    </message>
    <message>
        <source>llama.cpp knows no pre-tokenizer %1; the nearest is %2</source>
        <translation>llama.cpp ne connaît pas de pré-tokenizer %1&#x202f;; le plus proche est %2</translation>
    </message>
    <message>
        <source>config.json of this %1 has no vision_config, so there is no vision part to write</source>
        <translation>config.json de ce %1 n’a pas de vision_config&#x202f;: il n’y a donc pas de partie visuelle à écrire</translation>
    </message>
    <message>
        <source>the vision part of %1 is not supported; supported is that of %2. A file in %3 can add it (docs/architectures.md)</source>
        <translation>la partie visuelle de %1 n’est pas prise en charge&#x202f;; l’est celle de %2. Un fichier dans %3 peut l’ajouter (docs/architectures.md)</translation>
    </message>
    <message>
        <source>is GGUF without a vision part; start from the Hugging Face folder of the model</source>
        <translation>est un GGUF sans partie visuelle&#x202f;; partez du dossier Hugging Face du modèle</translation>
    </message>
    <message>
        <source>the log cannot be written there; choose another file</source>
        <translation>le journal ne peut pas y être écrit&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the model also sees images: with parts &quot;all&quot; its vision part becomes a file of its own beside this one (mmproj)</source>
        <translation>le modèle voit aussi des images&#x202f;: avec les parties «&#x202f;all&#x202f;», sa partie visuelle devient un fichier à part à côté de celui-ci (mmproj)</translation>
    </message>
    <message>
        <source>the model has no vision part that could be written beside it; choose parts &quot;text&quot;</source>
        <translation>le modèle n’a pas de partie visuelle à écrire à côté&#x202f;; choisissez les parties «&#x202f;text&#x202f;»</translation>
    </message>
    <message>
        <source>layers that predict further tokens (MTP) are left out: %1</source>
        <translation>les couches qui prédisent d’autres tokens (MTP) sont laissées de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>the recipe&apos;s choice of parts is for GGUF, and safetensors hold all parts of a model</source>
        <translation>le choix des parties dans la recette vaut pour GGUF&#x202f;; les safetensors contiennent toutes les parties d’un modèle</translation>
    </message>
    <message>
        <source>the model was opened with other parts than the recipe asks for</source>
        <translation>le modèle a été ouvert avec d’autres parties que celles que demande la recette</translation>
    </message>
    <message>
        <source>unknown parts &quot;%1&quot;; there are text, vision and all</source>
        <translation>parties inconnues «&#x202f;%1&#x202f;»&#x202f;; il y a text, vision et all</translation>
    </message>
    <message>
        <source>the program takes all of the file that it is given</source>
        <translation>le programme prend tout le fichier qu’on lui donne</translation>
    </message>
</context>
<context>
    <name>ExpertPlaces</name>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Couche %1, expert %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) seen</source>
        <translation>
            <numerusform>%Ln jeton vu</numerusform>
            <numerusform>%Ln jetons vus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of them by the router&apos;s choice</source>
        <translation>%1&#x202f;: %2, dont %3 par choix du routeur</translation>
    </message>
</context>
<context>
    <name>Intention</name>
    <message>
        <source>Nearly lossless</source>
        <translation>Presque sans perte</translation>
    </message>
    <message>
        <source>8 bits: hard to tell from the original in any measurement</source>
        <translation>8 bits&#x202f;: difficile à distinguer de l’original, quelle que soit la mesure</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>the usual first choice: most of the quality for the least memory</source>
        <translation>le premier choix habituel&#x202f;: l’essentiel de la qualité pour le moins de mémoire</translation>
    </message>
    <message>
        <source>Smallest usable</source>
        <translation>Le plus petit utilisable</translation>
    </message>
    <message>
        <source>below this, most models lose what they were good at</source>
        <translation>en dessous, la plupart des modèles perdent ce qu’ils savaient bien faire</translation>
    </message>
    <message>
        <source>vLLM FP8</source>
        <translation>vLLM FP8</translation>
    </message>
    <message>
        <source>for Ada, Hopper, Blackwell, MI300 and newer; no calibration needed</source>
        <translation>pour Ada, Hopper, Blackwell, MI300 et plus récents&#x202f;; sans calibrage</translation>
    </message>
    <message>
        <source>vLLM NVFP4</source>
        <translation>vLLM NVFP4</translation>
    </message>
    <message>
        <source>for Blackwell; inputs are scaled too, so their scales are needed (--input-scales)</source>
        <translation>pour Blackwell&#x202f;; les entrées sont aussi mises à l’échelle, il faut donc leurs échelles (--input-scales)</translation>
    </message>
    <message>
        <source>vLLM NVFP4, weights only</source>
        <translation>vLLM NVFP4, poids seulement</translation>
    </message>
    <message>
        <source>4-bit weights for every NVIDIA card from Turing on; no calibration needed</source>
        <translation>poids sur 4 bits pour toute carte NVIDIA à partir de Turing&#x202f;; sans calibrage</translation>
    </message>
    <message>
        <source>vLLM MXFP4</source>
        <translation>vLLM MXFP4</translation>
    </message>
    <message>
        <source>for data-centre Blackwell and MI355; larger errors than NVFP4</source>
        <translation>pour Blackwell de centre de données et MI355&#x202f;; erreurs plus grandes que NVFP4</translation>
    </message>
</context>
<context>
    <name>JobLanes</name>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>JobSpace</name>
    <message>
        <source>The waiting jobs need %1 on the disk of %2, where %3 are free. No room for: %4</source>
        <translation>Les tâches en attente demandent %1 sur le disque de %2, où %3 sont libres. Pas de place pour&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Assigned type</source>
        <translation>Type attribué</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Difference to another model</source>
        <translation>Différence avec un autre modèle</translation>
    </message>
    <message>
        <source>The type that the recipe gives each tensor, by its bits per weight.</source>
        <translation>Le type que la recette donne à chaque tenseur, selon ses bits par poids.</translation>
    </message>
    <message>
        <source>What each tensor will take in the written file.</source>
        <translation>La place que chaque tenseur occupera dans le fichier écrit.</translation>
    </message>
    <message>
        <source>Measured: the relative error of each tensor in the report on display.</source>
        <translation>Mesuré&#x202f;: l’erreur relative de chaque tenseur dans le rapport affiché.</translation>
    </message>
    <message>
        <source>From the importance matrix: the mean of the squared inputs that each tensor meets.</source>
        <translation>D’après la matrice d’importance&#x202f;: la moyenne des carrés des entrées que reçoit chaque tenseur.</translation>
    </message>
    <message>
        <source>Heuristic: the squared error of the report times the importance. High values are where more bits may help most.</source>
        <translation>Heuristique&#x202f;: l’erreur quadratique du rapport multipliée par l’importance. Les valeurs élevées indiquent où des bits supplémentaires aideraient le plus.</translation>
    </message>
    <message>
        <source>Tensors whose type is another one in a second model.</source>
        <translation>Les tenseurs dont le type n’est pas le même dans un second modèle.</translation>
    </message>
    <message>
        <source>Sensitivity needs an importance matrix in the recipe and a report: add the matrix, then write the file.</source>
        <translation>La sensibilité demande une matrice d’importance dans la recette et un rapport&#x202f;: ajoutez la matrice, puis écrivez le fichier.</translation>
    </message>
    <message>
        <source>No report of this model is on display: write the file, or open one with its report beside it.</source>
        <translation>Aucun rapport de ce modèle n’est affiché&#x202f;: écrivez le fichier, ou ouvrez-en un accompagné de son rapport.</translation>
    </message>
    <message>
        <source>The recipe has no importance matrix: add one in the recipe panel.</source>
        <translation>La recette n’a pas de matrice d’importance&#x202f;: ajoutez-en une dans le panneau Recette.</translation>
    </message>
    <message>
        <source>Choose the other model: a GGUF file or a folder.</source>
        <translation>Choisissez l’autre modèle&#x202f;: un fichier GGUF ou un dossier.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2 (%Ln tensor(s))</source>
        <translation>
            <numerusform>%1, couche %2 (%Ln tenseur)</numerusform>
            <numerusform>%1, couche %2 (%Ln tenseurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>, expert %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>absent de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>asked for %1, but %2</source>
        <translation>%1 était demandé, mais %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>&amp;Peindre</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Recette</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Write a name, for example {model}-{preset}.</source>
        <translation>Saisissez un nom, par exemple {model}-{preset}.</translation>
    </message>
    <message>
        <source>A name has no slash; the folder is chosen below.</source>
        <translation>Un nom ne contient pas de barre oblique&#x202f;; le dossier se choisit plus bas.</translation>
    </message>
    <message>
        <source>%1 is not known; there are %2.</source>
        <translation>%1 n’existe pas&#x202f;; sont disponibles&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Carte des couches</translation>
    </message>
    <message>
        <source>Size map</source>
        <translation>Carte des tailles</translation>
    </message>
    <message>
        <source>Format bench</source>
        <translation>Banc des formats</translation>
    </message>
    <message>
        <source>Error map</source>
        <translation>Carte des erreurs</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>Erreur et bits</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
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
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a letter, digit or underscore</source>
        <translation>une lettre, un chiffre ou un tiret bas</translation>
    </message>
    <message>
        <source>a kind of character: %1</source>
        <translation>une sorte de caractère&#x202f;: %1</translation>
    </message>
    <message>
        <source>the character %1 itself</source>
        <translation>le caractère %1 lui-même</translation>
    </message>
    <message>
        <source>this text: %1</source>
        <translation>ce texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>any one character; \. is a dot</source>
        <translation>un caractère quelconque&#x202f;; \. est un point</translation>
    </message>
    <message>
        <source>one character that is none of these: %1</source>
        <translation>un caractère autre que ceux-ci&#x202f;: %1</translation>
    </message>
    <message>
        <source>one of these characters: %1</source>
        <translation>l’un de ces caractères&#x202f;: %1</translation>
    </message>
    <message>
        <source>a group: what is between its brackets belongs together</source>
        <translation>un groupe&#x202f;: ce qui est entre ses parenthèses va ensemble</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>how often what stands before may come</source>
        <translation>combien de fois ce qui précède peut se répéter</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>le début du nom</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>la fin du nom</translation>
    </message>
    <message>
        <source>an edge of a word</source>
        <translation>une limite de mot</translation>
    </message>
</context>
<context>
    <name>PatternTemplate</name>
    <message>
        <source>Layers of a role</source>
        <translation>Couches d’un rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>De la couche</translation>
    </message>
    <message>
        <source>To layer</source>
        <translation>À la couche</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Open a model first</source>
        <translation>Ouvrez d’abord un modèle</translation>
    </message>
    <message>
        <source>A role in &amp;every layer</source>
        <translation>Un rôle dans &amp;toutes les couches</translation>
    </message>
    <message>
        <source>A role in the &amp;last layers</source>
        <translation>Un rôle dans les &amp;dernières couches</translation>
    </message>
    <message>
        <source>&amp;Layers of a role…</source>
        <translation>&amp;Couches d’un rôle…</translation>
    </message>
    <message>
        <source>All e&amp;xperts</source>
        <translation>Tous les e&amp;xperts</translation>
    </message>
    <message>
        <source>The &amp;selected tensor alone</source>
        <translation>Le tenseur &amp;sélectionné seul</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 (this and %2 more tensors)</source>
        <translation>%1 (celui-ci et %2 autres tenseurs)</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches no tensor</source>
        <translation>la règle %1 (%2) ne trouve aucun tenseur</translation>
    </message>
    <message>
        <source>rule %1 (%2) never decides: earlier rules take every tensor that it matches</source>
        <translation>la règle %1 (%2) ne décide jamais&#x202f;: des règles précédentes prennent tous les tenseurs qu’elle trouve</translation>
    </message>
    <message>
        <source>the model has no tensor of the role %1</source>
        <translation>le modèle n’a aucun tenseur du rôle %1</translation>
    </message>
    <message>
        <source>requantising from %1 adds error to error; start from a 16-bit original where there is one</source>
        <translation>requantifier depuis %1 ajoute une erreur à l’erreur&#x202f;; partez d’un original en 16 bits s’il en existe un</translation>
    </message>
    <message>
        <source>%1: copied byte for byte, its values are not checked</source>
        <translation>%1&#x202f;: copié octet par octet, ses valeurs ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>%1 quantises a tensor that llama.cpp expects in plain numbers; the file may not load</source>
        <translation>%1 quantifie un tenseur que llama.cpp attend en nombres simples&#x202f;; le fichier risque de ne pas se charger</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for this tensor, or choose a larger type</source>
        <translation>%1 dans le préréglage %2 exige une matrice d’importance&#x202f;; donnez-en une avec des données pour ce tenseur, ou choisissez un type plus grand</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one with data for these %3 tensors, or choose a larger type</source>
        <translation>%1 dans le préréglage %2 exige une matrice d’importance&#x202f;; donnez-en une avec des données pour ces %3 tenseurs, ou choisissez un type plus grand</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for this tensor, or choose a larger type</source>
        <translation>%1 dans le préréglage %2 exige une matrice d’importance&#x202f;; donnez-en une qui a des données pour ce tenseur, ou choisissez un type plus grand</translation>
    </message>
    <message>
        <source>%1 in the preset %2 needs an importance matrix; give one that has data for these %3 tensors, or choose a larger type</source>
        <translation>%1 dans le préréglage %2 exige une matrice d’importance&#x202f;; donnez-en une qui a des données pour ces %3 tenseurs, ou choisissez un type plus grand</translation>
    </message>
    <message>
        <source>the importance matrix has no entry for this tensor; it is encoded without</source>
        <translation>la matrice d’importance n’a pas d’entrée pour ce tenseur&#x202f;; il est encodé sans elle</translation>
    </message>
    <message>
        <source>the importance matrix has %1 values for this tensor, which needs %2 x %3; it is encoded without</source>
        <translation>la matrice d’importance a %1 valeurs pour ce tenseur, qui en exige %2 x %3&#x202f;; il est encodé sans elle</translation>
    </message>
    <message>
        <source>the importance matrix %1 fits no tensor of this model; is it another model&apos;s?</source>
        <translation>la matrice d’importance %1 ne convient à aucun tenseur de ce modèle&#x202f;; est-elle d’un autre modèle&#x202f;?</translation>
    </message>
    <message>
        <source>vLLM loads these as one matrix and refuses parts of different types</source>
        <translation>vLLM les charge comme une seule matrice et refuse des parties de types différents</translation>
    </message>
    <message>
        <source>vLLM runs the experts of a layer as one and refuses experts of different types</source>
        <translation>vLLM exécute ensemble les experts d’une couche et refuse des experts de types différents</translation>
    </message>
    <message>
        <source>vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128</source>
        <translation>vLLM refuse en FP8_BLOCK les parties d’une matrice fusionnée dont les lignes ne sont pas un multiple de 128</translation>
    </message>
    <message>
        <source>engines expect it in plain numbers (%1) and may not load it</source>
        <translation>les moteurs l’attendent en nombres simples (%1) et risquent de ne pas le charger</translation>
    </message>
    <message>
        <source>the file runs on ik_llama.cpp only, because %1 of its %2 tensors have types of that program: %3</source>
        <translation>le fichier ne tourne que sur ik_llama.cpp, car %1 de ses %2 tenseurs ont des types de ce programme&#x202f;: %3</translation>
    </message>
    <message>
        <source>the file is for Quantloom only, to be kept or quantised later: no engine reads %1 in GGUF, which %2 of its %3 tensors are</source>
        <translation>le fichier n’est que pour Quantloom, à garder ou à quantifier plus tard&#x202f;: aucun moteur ne lit %1 en GGUF, et c’est le cas de %2 de ses %3 tenseurs</translation>
    </message>
    <message>
        <source>the experts stay as they are: they lie in one tensor, which has no coded form in this dialect</source>
        <translation>les experts restent tels quels&#x202f;: ils sont dans un seul tenseur, qui n’a pas de forme codée dans ce dialecte</translation>
    </message>
    <message>
        <source>%1 codes are NaN in the source already</source>
        <translation>%1 codes sont déjà NaN dans la source</translation>
    </message>
    <message>
        <source>%1 values are NaN or infinite in the source already</source>
        <translation>%1 valeurs sont déjà NaN ou infinies dans la source</translation>
    </message>
    <message>
        <source>%1 values are too large for %2 and became infinite</source>
        <translation>%1 valeurs sont trop grandes pour %2 et sont devenues infinies</translation>
    </message>
    <message>
        <source>token_embd.weight (%1) stays in the main memory and is not counted</source>
        <translation>token_embd.weight (%1) reste en mémoire principale et n’est pas compté</translation>
    </message>
    <message>
        <source>the model was trained for %1 tokens, and %2 are asked for</source>
        <translation>le modèle a été entraîné pour %1 tokens, et %2 sont demandés</translation>
    </message>
    <message>
        <source>%1 layers have no attention; what they keep instead does not grow with the context and is not counted</source>
        <translation>%1 couches n’ont pas d’attention&#x202f;; ce qu’elles gardent à la place ne croît pas avec le contexte et n’est pas compté</translation>
    </message>
    <message>
        <source>%1: it becomes %2 instead of %3</source>
        <translation>%1&#x202f;: il devient %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, %4</source>
        <translation>%1&#x202f;: %2 devient %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 too much</source>
        <translation>%1, %2 de trop</translation>
    </message>
    <message>
        <source>%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin: %8 % of %9</source>
        <translation>%1 de poids + %2 d’embedding + %3 de cache pour %4 tokens (%5) + %6 de tampons + %7 de marge&#x202f;: %8&#x202f;% de %9</translation>
    </message>
    <message>
        <source>%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin: %7 % of %8</source>
        <translation>%1 de poids + %2 de cache pour %3 tokens (%4) + %5 de tampons + %6 de marge&#x202f;: %7&#x202f;% de %8</translation>
    </message>
    <message>
        <source>cannot be %1: engines read codes only from matrices of Linear modules</source>
        <translation>ne peut pas être %1&#x202f;: les moteurs ne lisent des codes que dans les matrices de modules Linear</translation>
    </message>
    <message>
        <source>%1; mend it with --rule &apos;%2&apos;</source>
        <translation>%1&#x202f;; se corrige avec --rule &apos;%2&apos;</translation>
    </message>
    <message>
        <source>rule %1 (%2) matches only tensors that are never quantised; write ^%3$ to change one all the same</source>
        <translation>la règle %1 (%2) ne trouve que des tenseurs qui ne sont jamais quantifiés&#x202f;; écrivez ^%3$ pour en changer un malgré tout</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>What this form cannot say</source>
        <translation>Ce que cette forme ne peut pas exprimer</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exporter la recette</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>The recipe as text</source>
        <translation>La recette sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The recipe was not copied</source>
        <translation>La recette n’a pas été copiée</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied, but not all of it can be said in this form</source>
        <translation>Copié, mais cette forme ne peut pas tout exprimer</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits  ·  ik_llama.cpp only</source>
        <translation>%1  ·  %2 bits  ·  ik_llama.cpp seulement</translation>
    </message>
    <message>
        <source>%1  ·  %2 bits</source>
        <translation>%1  ·  %2 bits</translation>
    </message>
    <message>
        <source>Only for ik_llama.cpp</source>
        <translation>Uniquement pour ik_llama.cpp</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>RateBook</name>
    <message>
        <source>about a second</source>
        <translation>environ une seconde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>environ %1–%2 h</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>rule %1 (%2)</source>
        <translation>règle %1 (%2)</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own codes</source>
        <translation>%1&#x202f;; codes de la source elle-même</translation>
    </message>
    <message>
        <source>mix %1: %2</source>
        <translation>mélange %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>chosen for the role %1</source>
        <translation>choisi pour le rôle %1</translation>
    </message>
    <message>
        <source>preset %1: as in the source</source>
        <translation>préréglage %1&#x202f;: comme dans la source</translation>
    </message>
    <message>
        <source>pure %1</source>
        <translation>%1 pur</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1 partout</translation>
    </message>
    <message>
        <source>%1 leaves it as it is</source>
        <translation>%1 le laisse tel quel</translation>
    </message>
    <message>
        <source>scales of the codes of %1</source>
        <translation>échelles des codes de %1</translation>
    </message>
    <message>
        <source>tensor scale of %1</source>
        <translation>échelle du tenseur %1</translation>
    </message>
    <message>
        <source>scale of the inputs of %1</source>
        <translation>échelle des entrées de %1</translation>
    </message>
    <message>
        <source>scale of all of %1</source>
        <translation>échelle globale de %1</translation>
    </message>
    <message>
        <source>scales of %1</source>
        <translation>échelles de %1</translation>
    </message>
    <message>
        <source>rows of %1 are not a multiple of %2</source>
        <translation>des lignes de %1 ne sont pas un multiple de %2</translation>
    </message>
    <message>
        <source>%1 rows are not a multiple of %2</source>
        <translation>%1 lignes ne sont pas un multiple de %2</translation>
    </message>
    <message>
        <source>its bytes as %1 cannot be copied here, and F32 holds the same values</source>
        <translation>ses octets en %1 ne peuvent pas être copiés ici, et F32 contient les mêmes valeurs</translation>
    </message>
    <message>
        <source>chosen for the token embedding</source>
        <translation>choisi pour l’embedding des tokens</translation>
    </message>
    <message>
        <source>chosen for the output matrix</source>
        <translation>choisi pour la matrice de sortie</translation>
    </message>
    <message>
        <source>the architecture fixes its type</source>
        <translation>l’architecture fixe son type</translation>
    </message>
    <message>
        <source>the output matrix: engines expect it in plain numbers</source>
        <translation>la matrice de sortie&#x202f;: les moteurs l’attendent en nombres simples</translation>
    </message>
    <message>
        <source>an embedding: its rows are looked up</source>
        <translation>un embedding&#x202f;: ses lignes sont lues une à une</translation>
    </message>
    <message>
        <source>routes tokens to experts: tiny, and an error sends tokens astray</source>
        <translation>dirige les tokens vers les experts&#x202f;: minuscule, et une erreur égare des tokens</translation>
    </message>
    <message>
        <source>a normalisation weight</source>
        <translation>un poids de normalisation</translation>
    </message>
    <message>
        <source>a small convolution of a recurrent layer</source>
        <translation>une petite convolution d’une couche récurrente</translation>
    </message>
    <message>
        <source>a small weight of a recurrent layer</source>
        <translation>un petit poids d’une couche récurrente</translation>
    </message>
    <message>
        <source>belongs to a vision or audio part, which engines run in plain numbers</source>
        <translation>appartient à une partie vision ou audio, que les moteurs exécutent en nombres simples</translation>
    </message>
    <message>
        <source>belongs to the prediction of further tokens, which engines run in plain numbers</source>
        <translation>appartient à la prédiction de tokens supplémentaires, que les moteurs exécutent en nombres simples</translation>
    </message>
    <message>
        <source>a classifier on top of the model</source>
        <translation>un classifieur ajouté au modèle</translation>
    </message>
    <message>
        <source>one-dimensional</source>
        <translation>à une dimension</translation>
    </message>
    <message>
        <source>holds all experts in one tensor, which the dialects of coded weights have no form for</source>
        <translation>regroupe tous les experts en un tenseur, ce que les dialectes de poids codés ne prévoient pas</translation>
    </message>
    <message>
        <source>not a matrix</source>
        <translation>pas une matrice</translation>
    </message>
    <message>
        <source>not the weight of a module by its name</source>
        <translation>d’après son nom, pas le poids d’un module</translation>
    </message>
    <message>
        <source>many heads share few values, so more bits are cheap</source>
        <translation>de nombreuses têtes partagent peu de valeurs&#x202f;: des bits en plus coûtent peu</translation>
    </message>
    <message>
        <source>values lose most</source>
        <translation>les valeurs perdent le plus</translation>
    </message>
    <message>
        <source>the values of the first layers lose most</source>
        <translation>les valeurs des premières couches perdent le plus</translation>
    </message>
    <message>
        <source>values get more bits in the outer layers and every third between</source>
        <translation>les valeurs reçoivent plus de bits dans les couches extrêmes et une sur trois entre elles</translation>
    </message>
    <message>
        <source>keys and queries bear fewer bits</source>
        <translation>les clés et les requêtes supportent moins de bits</translation>
    </message>
    <message>
        <source>down projections lose most</source>
        <translation>les projections descendantes perdent le plus</translation>
    </message>
    <message>
        <source>the down projections of the first layers lose most</source>
        <translation>les projections descendantes des premières couches perdent le plus</translation>
    </message>
    <message>
        <source>down projections get more bits in the outer layers and every third between</source>
        <translation>les projections descendantes reçoivent plus de bits dans les couches extrêmes et une sur trois entre elles</translation>
    </message>
    <message>
        <source>down projections lose most without an importance matrix</source>
        <translation>sans matrice d’importance, les projections descendantes perdent le plus</translation>
    </message>
    <message>
        <source>attention output gets more bits</source>
        <translation>la sortie de l’attention reçoit plus de bits</translation>
    </message>
    <message>
        <source>small beside eight experts, so more bits are cheap</source>
        <translation>petit à côté de huit experts&#x202f;: des bits en plus coûtent peu</translation>
    </message>
    <message>
        <source>small beside the experts, so more bits are cheap</source>
        <translation>petit à côté des experts&#x202f;: des bits en plus coûtent peu</translation>
    </message>
    <message>
        <source>with an importance matrix the first down projections need an offset</source>
        <translation>avec une matrice d’importance, les premières projections descendantes ont besoin d’un décalage</translation>
    </message>
    <message>
        <source>the token embedding keeps more bits</source>
        <translation>l’embedding des tokens garde plus de bits</translation>
    </message>
    <message>
        <source>the output matrix decides every token</source>
        <translation>la matrice de sortie décide de chaque token</translation>
    </message>
    <message>
        <source>the middle layers bear fewer bits</source>
        <translation>les couches du milieu supportent moins de bits</translation>
    </message>
    <message>
        <source>more bits in the outer layers and every third between</source>
        <translation>plus de bits dans les couches extrêmes et une sur trois entre elles</translation>
    </message>
    <message>
        <source>the first layer loses most</source>
        <translation>la première couche perd le plus</translation>
    </message>
    <message>
        <source>shifts bits from queries to values in models of a large vocabulary</source>
        <translation>déplace des bits des requêtes vers les valeurs dans les modèles au vocabulaire étendu</translation>
    </message>
    <message>
        <source>only experts take the base type</source>
        <translation>seuls les experts prennent le type de base</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>type de base</translation>
    </message>
    <message>
        <source>a normalisation weight: tiny, and every activation passes it</source>
        <translation>un poids de normalisation&#x202f;: minuscule, et toutes les activations y passent</translation>
    </message>
    <message>
        <source>too small to save anything</source>
        <translation>trop petit pour économiser quoi que ce soit</translation>
    </message>
    <message>
        <source>an embedding of positions or token types</source>
        <translation>un embedding de positions ou de types de tokens</translation>
    </message>
    <message>
        <source>belongs to a vision encoder that runs on plain numbers</source>
        <translation>appartient à un encodeur de vision, qui fonctionne en nombres simples</translation>
    </message>
    <message>
        <source>an audio codebook</source>
        <translation>un dictionnaire de codes audio</translation>
    </message>
    <message>
        <source>not a weight by its name</source>
        <translation>d’après son nom, pas un poids</translation>
    </message>
    <message>
        <source>lies in the MXFP4 blocks of gpt-oss</source>
        <translation>se trouve dans les blocs MXFP4 de gpt-oss</translation>
    </message>
    <message>
        <source>not a weight of plain numbers</source>
        <translation>pas un poids en nombres simples</translation>
    </message>
    <message>
        <source>embeddings are looked up row by row, and these rows would be interleaved</source>
        <translation>les embeddings se lisent ligne par ligne, et ces lignes seraient entrelacées</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>préréglage %1</translation>
    </message>
    <message>
        <source>the runtime transposes it, which takes plain numbers</source>
        <translation>le moteur le transpose, ce qui demande des nombres simples</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>as the preset says</source>
        <translation>selon le préréglage</translation>
    </message>
    <message>
        <source>Rule %1: %2 → %3</source>
        <translation>Règle %1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>Rule %1 is called “%2”</source>
        <translation>La règle %1 s’appelle «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Rule %1 is on</source>
        <translation>La règle %1 est activée</translation>
    </message>
    <message>
        <source>Rule %1 is off</source>
        <translation>La règle %1 est désactivée</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>Nouvelle règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The rules have another order</source>
        <translation>L’ordre des règles a changé</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Pure</source>
        <translation>Mode pur</translation>
    </message>
    <message>
        <source>Harder search</source>
        <translation>Recherche approfondie</translation>
    </message>
    <message>
        <source>Output tensor</source>
        <translation>Tenseur de sortie</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Embedding des tokens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matrice d’importance</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un seul fichier</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Découper à</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>Pré-tokenizer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>Préréglage de la partie visuelle</translation>
    </message>
    <message>
        <source>MTP layers</source>
        <translation>Couches MTP</translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message>
        <source>%1: %2, relative error %3, largest %4</source>
        <translation>%1&#x202f;: %2, erreur relative %3, maximum %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s), together relative error %1; the worst is %2: %3</source>
        <translation>
            <numerusform>%Ln tenseur, erreur relative %1&#x202f;; le pire est %2&#x202f;: %3</numerusform>
            <numerusform>%Ln tenseurs, erreur relative d’ensemble %1&#x202f;; le pire est %2&#x202f;: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message numerus="yes">
        <source>%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.</source>
        <translation>
            <numerusform>%Ln tâche de la dernière session n’est pas terminée. Reprenez-la dans le panneau Tâches.</numerusform>
            <numerusform>%Ln tâches de la dernière session ne sont pas terminées. Reprenez-les dans le panneau Tâches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The same predictions</source>
        <translation>Les mêmes prédictions</translation>
    </message>
    <message>
        <source>Practically the original</source>
        <translation>Pratiquement l’original</translation>
    </message>
    <message>
        <source>Very close to the original</source>
        <translation>Très proche de l’original</translation>
    </message>
    <message>
        <source>Close to the original</source>
        <translation>Proche de l’original</translation>
    </message>
    <message>
        <source>Noticeably different</source>
        <translation>Différence sensible</translation>
    </message>
    <message>
        <source>Far from the original</source>
        <translation>Loin de l’original</translation>
    </message>
    <message>
        <source>Decided by the worse of two figures:</source>
        <translation>Le moins bon de deux chiffres décide&#x202f;:</translation>
    </message>
    <message>
        <source>%1: mean KL divergence below %2, same top token at least %3</source>
        <translation>%1&#x202f;: divergence KL moyenne inférieure à %2, même meilleur token au moins %3</translation>
    </message>
    <message>
        <source>%1: all else</source>
        <translation>%1&#x202f;: tout le reste</translation>
    </message>
    <message>
        <source>For comparison, Llama 3 with 8 billion weights: Q8_0 0.0014 and 97.7 %, Q6_K 0.0055 and 96.0 %, Q4_K_M 0.031 and 91.9 %, Q2_K 0.45 and 71.1 % (published by llama.cpp).</source>
        <translation>Pour comparer, Llama 3 à 8 milliards de poids&#x202f;: Q8_0 0,0014 et 97,7&#x202f;%, Q6_K 0,0055 et 96,0&#x202f;%, Q4_K_M 0,031 et 91,9&#x202f;%, Q2_K 0,45 et 71,1&#x202f;% (publié par llama.cpp).</translation>
    </message>
</context>
<context>
    <name>ql::app::AfterJobs</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Exécuter une commande…</translation>
    </message>
    <message>
        <source>Put the machine to &amp;sleep</source>
        <translation>Mettre la machine en &amp;veille</translation>
    </message>
    <message>
        <source>&amp;Power off the machine</source>
        <translation>É&amp;teindre la machine</translation>
    </message>
    <message numerus="yes">
        <source>The program closes in %Ln second(s).</source>
        <translation>
            <numerusform>Le programme se ferme dans %Ln seconde.</numerusform>
            <numerusform>Le programme se ferme dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command runs in %Ln second(s): %1</source>
        <translation>
            <numerusform>La commande s’exécute dans %Ln seconde&#x202f;: %1</numerusform>
            <numerusform>La commande s’exécute dans %Ln secondes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>La machine passe en veille dans %Ln seconde.</numerusform>
            <numerusform>La machine passe en veille dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>La machine s’éteint dans %Ln seconde.</numerusform>
            <numerusform>La machine s’éteint dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All jobs are done</source>
        <translation>Toutes les tâches sont terminées</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>ql::app::BatchDialog</name>
    <message numerus="yes">
        <source>Quantise %Ln model(s)</source>
        <translation>
            <numerusform>Quantifier %Ln modèle</numerusform>
            <numerusform>Quantifier %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Each becomes %1 with the present recipe.</source>
        <translation>Chacun devient %1 avec la recette actuelle.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Made of words and of %1: the model&apos;s name, the preset, the bits per weight, the number of weights and the day.</source>
        <translation>Composés de mots et de %1&#x202f;: le nom du modèle, le préréglage, les bits par poids, le nombre de poids et la date.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>%1 au total.</translation>
    </message>
    <message>
        <source>Headers are being read…</source>
        <translation>Lecture des en-têtes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be written; the list says why.</source>
        <translation>
            <numerusform>%Ln d’entre eux ne peut pas être écrit&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln d’entre eux ne peuvent pas être écrits&#x202f;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %Ln job(s)</source>
        <translation>
            <numerusform>Mettre %Ln tâche en file</numerusform>
            <numerusform>Mettre %Ln tâches en file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::BatchModel</name>
    <message>
        <source>Another of them has the same name</source>
        <translation>Un autre d’entre eux porte le même nom</translation>
    </message>
    <message>
        <source>There is something of this name already</source>
        <translation>Quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Lecture des en-têtes…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ql::app::BenchModel</name>
    <message>
        <source>Column in the row, from 0</source>
        <translation>Colonne dans la ligne, à partir de 0</translation>
    </message>
    <message>
        <source>The value before it is quantised</source>
        <translation>La valeur avant quantification</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
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
        <translation>D’où viennent les valeurs</translation>
    </message>
    <message>
        <source>Selected tensor</source>
        <translation>Tenseur sélectionné</translation>
    </message>
    <message>
        <source>Numbers by hand</source>
        <translation>Nombres saisis</translation>
    </message>
    <message>
        <source>row </source>
        <translation>ligne </translation>
    </message>
    <message>
        <source>Row of the tensor, from 0</source>
        <translation>Ligne du tenseur, à partir de 0</translation>
    </message>
    <message>
        <source>column </source>
        <translation>colonne </translation>
    </message>
    <message>
        <source>Column of a value in the block, from 0</source>
        <translation>Colonne d’une valeur du bloc, à partir de 0</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>Bloc précédent</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Bloc suivant</translation>
    </message>
    <message>
        <source>Worst block</source>
        <translation>Pire bloc</translation>
    </message>
    <message>
        <source>Goes to the block with the largest error of a format, among sample rows</source>
        <translation>Va au bloc où un format fait la plus grande erreur, parmi un échantillon de lignes</translation>
    </message>
    <message>
        <source>Numbers to quantise</source>
        <translation>Nombres à quantifier</translation>
    </message>
    <message>
        <source>1 to 64 numbers: 0.3, -0.77, 1.2</source>
        <translation>1 à 64 nombres, avec un point&#x202f;: 0.3, -0.77, 1.2</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Eight numbers of which one becomes −1 in MXFP4</source>
        <translation>Huit nombres dont l’un devient −1 en MXFP4</translation>
    </message>
    <message>
        <source>Values in numbers</source>
        <translation>Les valeurs en chiffres</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Looking for the worst block of %1…</source>
        <translation>Recherche du pire bloc de %1…</translation>
    </message>
    <message>
        <source>Worst block of %1 among %2 of %3 rows</source>
        <translation>Pire bloc de %1 sur %2 des %3 lignes</translation>
    </message>
    <message>
        <source>Check the formats to compare in the list.</source>
        <translation>Cochez dans la liste les formats à comparer.</translation>
    </message>
    <message>
        <source>Choose a tensor in the table or the layer map, or type numbers in, to see what formats make of them.</source>
        <translation>Choisissez un tenseur dans le tableau ou la carte des couches, ou saisissez des nombres, pour voir ce que les formats en font.</translation>
    </message>
</context>
<context>
    <name>ql::app::BlockLanes</name>
    <message>
        <source>Values and the numbers that each format has</source>
        <translation>Les valeurs et les nombres dont dispose chaque format</translation>
    </message>
    <message>
        <source>RMSE %1  ·  %2 %</source>
        <translation>RMSE %1  ·  %2&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s), of the first: %1</source>
        <translation>
            <numerusform>%Ln groupe&#x202f;; le premier&#x202f;: %1</numerusform>
            <numerusform>%Ln groupes&#x202f;; le premier&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::CardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>owner/name of the source on the hub</source>
        <translation>propriétaire/nom de la source sur le hub</translation>
    </message>
    <message>
        <source>The hub shows the quantised model below this one. Empty: as the source itself says.</source>
        <translation>Le hub affiche le modèle quantifié sous celui-ci. Vide&#x202f;: selon la source elle-même.</translation>
    </message>
    <message>
        <source>your name on the hub; kept for the next card</source>
        <translation>votre nom sur le hub&#x202f;; gardé pour la prochaine fiche</translation>
    </message>
    <message>
        <source>The card as text</source>
        <translation>La fiche en texte</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>Modèle de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Quantised by</source>
        <translation>&amp;Quantifié par</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the model card</source>
        <translation>Enregistrer la fiche du modèle</translation>
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
        <translation>Modèle de conversation</translation>
    </message>
    <message>
        <source>Writes texts as the model was taught to read conversations. A prompt or a text file is what a user says, or messages in JSON or JSONL (&quot;role&quot;, &quot;content&quot;), as data sets have them</source>
        <translation>Écrit les textes comme le modèle a appris à lire des conversations. Une invite ou un fichier texte est ce que dit un utilisateur, ou des messages en JSON ou JSONL (&quot;role&quot;, &quot;content&quot;), comme dans les jeux de données</translation>
    </message>
</context>
<context>
    <name>ql::app::ChoiceModel</name>
    <message>
        <source>This token was taken</source>
        <translation>Ce token a été retenu</translation>
    </message>
    <message>
        <source>Probability of the token among all, before temperature and cuts</source>
        <translation>Probabilité du token parmi tous, avant température et coupes</translation>
    </message>
    <message>
        <source>The likeliest tokens at this place; the one that was taken has a tick</source>
        <translation>Les tokens les plus probables à cet endroit&#x202f;; celui qui a été retenu est coché</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>Avec cette recette</translation>
    </message>
</context>
<context>
    <name>ql::app::CollectDialog</name>
    <message>
        <source>&amp;Every expert sees every token</source>
        <translation>&amp;Chaque expert voit chaque jeton</translation>
    </message>
    <message>
        <source>&amp;Names of special tokens stand for these tokens</source>
        <translation>Les &amp;noms de jetons spéciaux valent ces jetons</translation>
    </message>
    <message>
        <source>Use it in the &amp;recipe</source>
        <translation>L&apos;utiliser dans la &amp;recette</translation>
    </message>
    <message>
        <source>Collect an importance matrix</source>
        <translation>Collecter une matrice d&apos;importance</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collecter</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1&#x202f;: choisir un fichier</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Tales for children and simple sums, which come with the program</source>
        <translation>Contes pour enfants et calculs simples, fournis avec le programme</translation>
    </message>
    <message>
        <source>A text file in UTF-8, like what the model will be used for. Without one a text is read that says little about other models than the samples.</source>
        <translation>Un fichier texte en UTF-8, proche de l&apos;usage prévu du modèle. Sans lui est lu un texte qui en dit peu sur d&apos;autres modèles que les exemples.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Read at most so many tokens of the text; 0 for all of it. Usual are 50,000 and more, for mixtures of experts several times as many.</source>
        <translation>Lire au plus ce nombre de jetons du texte&#x202f;; 0 pour tous. L&apos;usage est de 50 000 et plus, plusieurs fois autant pour les mélanges d&apos;experts.</translation>
    </message>
    <message>
        <source>T&amp;okens at most</source>
        <translation>Jet&amp;ons au plus</translation>
    </message>
    <message>
        <source>Tokens that are read together, at most as many as the model was made for</source>
        <translation>Jetons lus ensemble, au plus autant que le modèle le prévoit</translation>
    </message>
    <message>
        <source>Tokens in a &amp;chunk</source>
        <translation>Jetons par mor&amp;ceau</translation>
    </message>
    <message>
        <source>Each expert is given every token, so that none is left without data; what the model computes stays its own. Takes as many times longer as there are experts for each that is used.</source>
        <translation>Chaque expert reçoit chaque jeton, si bien qu&apos;aucun ne reste sans données&#x202f;; ce que le modèle calcule ne change pas. La durée croît du rapport entre tous les experts et ceux utilisés.</translation>
    </message>
    <message>
        <source>Only for mixtures of experts; this model is none.</source>
        <translation>Seulement pour les mélanges d&apos;experts&#x202f;; ce modèle n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>For texts that were made with a chat template</source>
        <translation>Pour les textes faits avec un modèle de conversation</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>Enregi&amp;strer sous</translation>
    </message>
    <message>
        <source>A text to be read</source>
        <translation>Un texte à lire</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>Textes (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>Enregistrer la matrice d&apos;importance</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>Ancienne forme (*.dat)</translation>
    </message>
    <message>
        <source>There is no such text file.</source>
        <translation>Ce fichier texte n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Name the file to be written.</source>
        <translation>Nommez le fichier à écrire.</translation>
    </message>
    <message>
        <source>The folder of the file to be written is not there.</source>
        <translation>Le dossier du fichier à écrire n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>%1 reads a text on this computer, layer by layer. What its matrices are given becomes the importance matrix, and the scales of inputs for FP8 and NVFP4 in safetensors.</source>
        <translation>%1 lit un texte sur cet ordinateur, couche par couche. Ce que ses matrices reçoivent devient la matrice d&apos;importance, et les échelles des entrées pour FP8 et NVFP4 en safetensors.</translation>
    </message>
    <message>
        <source>A file in the GGUF form, which other programs read too; a name that ends in .dat gives the legacy form, which has no scales of inputs.</source>
        <translation>Un fichier sous forme GGUF, que d&apos;autres programmes lisent aussi&#x202f;; un nom finissant par .dat donne l&apos;ancienne forme, sans échelles des entrées.</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
</context>
<context>
    <name>ql::app::ColourLegend</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandModel</name>
    <message>
        <source>Tensor › %1</source>
        <translation>Tenseur › %1</translation>
    </message>
</context>
<context>
    <name>ql::app::CommandPalette</name>
    <message>
        <source>Find a command or tensor</source>
        <translation>Trouver une commande ou un tenseur</translation>
    </message>
    <message>
        <source>Type a part of a command or of a tensor&apos;s name</source>
        <translation>Saisissez une partie d’une commande ou d’un nom de tenseur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
</context>
<context>
    <name>ql::app::ContainerBox</name>
    <message>
        <source>One file for llama.cpp and its kin</source>
        <translation>Un fichier pour llama.cpp et ses proches</translation>
    </message>
    <message>
        <source>A Hugging Face folder for vLLM and other engines, under the model&apos;s own names</source>
        <translation>Un dossier Hugging Face pour vLLM et d’autres moteurs, avec les noms d’origine du modèle</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>safetensors for vLLM</source>
        <translation>safetensors pour vLLM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::CoverageModel</name>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>mauvaise taille</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>absent du modèle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>non distingués</translation>
    </message>
    <message>
        <source>Columns that only ever met zeros</source>
        <translation>Colonnes qui n’ont jamais rencontré que des zéros</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Experts seen</source>
        <translation>Experts vus</translation>
    </message>
    <message>
        <source>Least seen</source>
        <translation>Le moins vu</translation>
    </message>
    <message>
        <source>Most seen</source>
        <translation>Le plus vu</translation>
    </message>
    <message>
        <source>Zero columns</source>
        <translation>Colonnes nulles</translation>
    </message>
</context>
<context>
    <name>ql::app::CulpritModel</name>
    <message>
        <source>Enter raises a tensor to its next type in the recipe</source>
        <translation>Entrée relève un tenseur à son type suivant dans la recette</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>What the recipe gives it</source>
        <translation>Ce que la recette lui donne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>KL divergence saved for each MiB that putting the tensor back costs, in nats: where bytes help most</source>
        <translation>Divergence KL économisée par Mio que coûte la remise du tenseur, en nats&#x202f;: où les octets aident le plus</translation>
    </message>
    <message>
        <source>Saved per MiB</source>
        <translation>Économie par Mio</translation>
    </message>
    <message>
        <source>Measured: how much less the mean KL divergence is with this tensor as in the original</source>
        <translation>Mesuré&#x202f;: de combien la divergence KL moyenne diminue avec ce tenseur comme dans l’original</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Standard error of what is saved</source>
        <translation>Erreur type de l’économie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Of the whole divergence; shares of several tensors need not add up</source>
        <translation>De toute la divergence&#x202f;; les parts de plusieurs tenseurs ne s’additionnent pas forcément</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Bytes that the tensor takes more as in the original</source>
        <translation>Octets que le tenseur prend de plus comme dans l’original</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>The next better type</source>
        <translation>Le type meilleur suivant</translation>
    </message>
    <message>
        <source>Next type</source>
        <translation>Type suivant</translation>
    </message>
    <message>
        <source>Bytes that the next better type takes more</source>
        <translation>Octets que prend de plus le type suivant</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceBox</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Where models are computed. Devices add in other orders, so that figures differ in their last digits. The choice is kept, for the preview and for importance matrices.</source>
        <translation>Où les modèles sont calculés. Les appareils additionnent dans un autre ordre, d&apos;où des chiffres qui diffèrent dans leurs dernières décimales. Le choix est conservé, pour l&apos;aperçu et pour les matrices d&apos;importance.</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceChoice</name>
    <message>
        <source>graphics card</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <source>graphics that share the processor&apos;s memory</source>
        <translation>puce graphique qui partage la mémoire du processeur</translation>
    </message>
    <message>
        <source>graphics card of a virtual machine</source>
        <translation>carte graphique d’une machine virtuelle</translation>
    </message>
    <message>
        <source>computed by the processor, slower than its own code</source>
        <translation>calculé par le processeur, plus lent que son propre code</translation>
    </message>
    <message>
        <source>other device</source>
        <translation>autre appareil</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>comme choisi</translation>
    </message>
    <message>
        <source>the only graphics device</source>
        <translation>le seul appareil graphique</translation>
    </message>
    <message>
        <source>the best of the graphics devices</source>
        <translation>le meilleur des appareils graphiques</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>A graphics card where there is one, else the processor</source>
        <translation>Une carte graphique s’il y en a une, sinon le processeur</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>It was chosen once, and this computer does not have it now</source>
        <translation>Il a été choisi un jour, et cet ordinateur ne l’a pas en ce moment</translation>
    </message>
    <message>
        <source>Looking for graphics devices…</source>
        <translation>Recherche d’appareils graphiques…</translation>
    </message>
    <message>
        <source>%1 is not there, or cannot be used</source>
        <translation>%1 est absent ou ne peut pas servir</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>The processor took over: %1.</source>
        <translation>Le processeur a pris le relais&#x202f;: %1.</translation>
    </message>
    <message>
        <source>no graphics device, and a software one is slower</source>
        <translation>pas d&apos;appareil graphique, et un appareil logiciel est plus lent</translation>
    </message>
    <message>
        <source>no graphics device</source>
        <translation>pas d&apos;appareil graphique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s), with 32-bit numbers</source>
        <translation>
            <numerusform>%Ln fil, en nombres de 32 bits</numerusform>
            <numerusform>%Ln fils, en nombres de 32 bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs on the processor</source>
        <translation>Sur le processeur</translation>
    </message>
</context>
<context>
    <name>ql::app::DeviceModel</name>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>non exécutable</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>fits: with the margin; tight: without it; cannot run: no engine has the format there</source>
        <translation>tient&#x202f;: avec la marge&#x202f;; juste&#x202f;: sans elle&#x202f;; non exécutable&#x202f;: aucun moteur n’y prend en charge le format</translation>
    </message>
    <message>
        <source>What is needed, margin included, of the memory that a program may take there</source>
        <translation>Ce qu’il faut, marge comprise, sur la mémoire qu’un programme peut y prendre</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The longest context: the most tokens with which everything fits, margin included</source>
        <translation>Le plus long contexte&#x202f;: le plus grand nombre de tokens avec lequel tout tient, marge comprise</translation>
    </message>
</context>
<context>
    <name>ql::app::DialectBox</name>
    <message>
        <source>As llm-compressor writes; holds every type</source>
        <translation>Comme l’écrit llm-compressor&#x202f;; accepte tous les types</translation>
    </message>
    <message>
        <source>As NVIDIA ModelOpt writes; all types but MXFP4, FP8 only with scales of the inputs</source>
        <translation>Comme l’écrit NVIDIA ModelOpt&#x202f;; tous les types sauf MXFP4, FP8 seulement avec les échelles des entrées</translation>
    </message>
    <message>
        <source>As DeepSeek and Qwen publish; FP8_BLOCK only</source>
        <translation>Comme publient DeepSeek et Qwen&#x202f;; FP8_BLOCK seulement</translation>
    </message>
    <message>
        <source>Dialect of safetensors</source>
        <translation>Dialecte des safetensors</translation>
    </message>
    <message>
        <source>Choose the dialect %1</source>
        <translation>Choix du dialecte %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffColumns</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffModel</name>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type du fichier</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matrice d’importance</translation>
    </message>
    <message>
        <source>The models do not all have the same here</source>
        <translation>Ici, les modèles ne sont pas tous identiques</translation>
    </message>
    <message>
        <source>Where the models do not all have the same</source>
        <translation>Là où les modèles ne sont pas tous identiques</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>ql::app::DiffPanel</name>
    <message>
        <source>Types of the models side by side</source>
        <translation>Types des modèles, côte à côte</translation>
    </message>
    <message>
        <source>How do two recipes differ? Add models with the button above or drop GGUF files and folders here: their types stand side by side, layer by layer. The plan can be one of them.</source>
        <translation>En quoi deux recettes diffèrent-elles&#x202f;? Ajoutez des modèles avec le bouton ci-dessus ou déposez ici des fichiers GGUF et des dossiers&#x202f;: leurs types s’affichent côte à côte, couche par couche. Le plan peut en faire partie.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Each model is a column</source>
        <translation>Chaque modèle est une colonne</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>The &amp;open model</source>
        <translation>Le modèle &amp;ouvert</translation>
    </message>
    <message>
        <source>This &amp;plan</source>
        <translation>Ce &amp;plan</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Déplacer la colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Déplacer la colonne vers la droite</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Différences &amp;uniquement</translation>
    </message>
    <message>
        <source>Filter by name or type</source>
        <translation>Filtrer par nom ou par type</translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Lecture des en-têtes…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The table as Markdown, CSV or JSON</source>
        <translation>Le tableau en Markdown, CSV ou JSON</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copier en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) differ</source>
        <translation>
            <numerusform>%Ln groupe diffère</numerusform>
            <numerusform>%Ln groupes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Ajouter des modèles</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>Modèles (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Ajouter un dossier de modèle</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
</context>
<context>
    <name>ql::app::DistributionChart</name>
    <message>
        <source>Distribution of the values, original and quantised</source>
        <translation>Distribution des valeurs, originales et quantifiées</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Quantifié</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceChart</name>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergence KL (nats)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Relative error of the hidden state</source>
        <translation>Erreur relative de l’état caché</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceMeter</name>
    <message>
        <source>Mean KL divergence and the share of same top tokens decide.</source>
        <translation>La divergence KL moyenne et la part de mêmes meilleurs tokens décident.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Jusqu’ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>mean KL divergence %1 ± %2</source>
        <translation>divergence KL moyenne %1 ± %2</translation>
    </message>
    <message>
        <source>same top token %1 ± %2</source>
        <translation>même meilleur token %1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prediction(s)</source>
        <translation>
            <numerusform>%Ln prédiction</numerusform>
            <numerusform>%Ln prédictions</numerusform>
        </translation>
    </message>
    <message>
        <source>more text may say: %1</source>
        <translation>plus de texte pourrait dire&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceModel</name>
    <message>
        <source>KL divergence, mean</source>
        <translation>Divergence KL, moyenne</translation>
    </message>
    <message>
        <source>How far the predictions are apart, over all tokens of the vocabulary, in nats: the figure to look at</source>
        <translation>Écart des prédictions sur tous les tokens du vocabulaire, en nats&#x202f;: le chiffre à regarder</translation>
    </message>
    <message>
        <source>KL divergence, median</source>
        <translation>Divergence KL, médiane</translation>
    </message>
    <message>
        <source>Half of the predictions are closer than this</source>
        <translation>La moitié des prédictions sont plus proches</translation>
    </message>
    <message>
        <source>KL divergence, 99 %</source>
        <translation>Divergence KL, 99&#x202f;%</translation>
    </message>
    <message>
        <source>One prediction in a hundred is further off than this</source>
        <translation>Une prédiction sur cent est plus éloignée</translation>
    </message>
    <message>
        <source>KL divergence, 99.9 %</source>
        <translation>Divergence KL, 99,9&#x202f;%</translation>
    </message>
    <message>
        <source>One prediction in a thousand is further off than this</source>
        <translation>Une prédiction sur mille est plus éloignée</translation>
    </message>
    <message>
        <source>KL divergence, largest</source>
        <translation>Divergence KL, maximum</translation>
    </message>
    <message>
        <source>The prediction that suffers most</source>
        <translation>La prédiction qui souffre le plus</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Même meilleur token</translation>
    </message>
    <message>
        <source>Share of predictions where both find the same token the likeliest</source>
        <translation>Part des prédictions où les deux jugent le même token le plus probable</translation>
    </message>
    <message>
        <source>RMS change of probability</source>
        <translation>Variation RMS de la probabilité</translation>
    </message>
    <message>
        <source>How much the probability of the token that came changes, as a root mean square</source>
        <translation>Variation de la probabilité du token qui est venu, en moyenne quadratique</translation>
    </message>
    <message>
        <source>Perplexity, original</source>
        <translation>Perplexité, original</translation>
    </message>
    <message>
        <source>Among how many tokens the model hesitates: lower is better</source>
        <translation>Entre combien de tokens le modèle hésite&#x202f;: moins, c’est mieux</translation>
    </message>
    <message>
        <source>Perplexity, with this recipe</source>
        <translation>Perplexité, avec cette recette</translation>
    </message>
    <message>
        <source>A damaged model may be luckier here; the divergence is the surer sign</source>
        <translation>Un modèle abîmé peut avoir de la chance ici&#x202f;; la divergence est plus sûre</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>Rapport des perplexités</translation>
    </message>
    <message>
        <source>Its error takes into account that both read the same text</source>
        <translation>Son erreur tient compte du fait que les deux lisent le même texte</translation>
    </message>
    <message>
        <source>Error of the last hidden state</source>
        <translation>Erreur du dernier état caché</translation>
    </message>
    <message>
        <source>Relative to the original&apos;s, after the last layer</source>
        <translation>Par rapport à celui de l’original, après la dernière couche</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>By each of the two models</source>
        <translation>Par chacun des deux modèles</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Those after the first half of each piece of text count, as in llama.cpp</source>
        <translation>Comptent celles après la première moitié de chaque morceau de texte, comme dans llama.cpp</translation>
    </message>
    <message>
        <source>Standard error: with other text of this kind the figure would mostly be within two of them</source>
        <translation>Erreur type&#x202f;: avec un autre texte de ce genre, le chiffre resterait le plus souvent à moins de deux fois cette erreur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>ql::app::DivergenceSeries</name>
    <message>
        <source>Mean divergence</source>
        <translation>Divergence moyenne</translation>
    </message>
    <message>
        <source>Spread of the divergence</source>
        <translation>Répartition de la divergence</translation>
    </message>
    <message>
        <source>Drift by layer</source>
        <translation>Dérive par couche</translation>
    </message>
    <message>
        <source>The mean KL divergence as more text is read, and the band in which it surely lies</source>
        <translation>La divergence KL moyenne à mesure que le texte est lu, et la bande où elle se trouve sûrement</translation>
    </message>
    <message>
        <source>How many predictions are how far off; a tail at the right is what people notice</source>
        <translation>Combien de prédictions s’écartent de combien&#x202f;; c’est la queue à droite qui se remarque</translation>
    </message>
    <message>
        <source>How far the hidden state is off after each layer: a step shows where it happens</source>
        <translation>Écart de l’état caché après chaque couche&#x202f;: une marche montre où cela se produit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
</context>
<context>
    <name>ql::app::EncodingList</name>
    <message>
        <source>Find a format</source>
        <translation>Trouver un format</translation>
    </message>
    <message>
        <source>Formats to compare</source>
        <translation>Formats à comparer</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorControls</name>
    <message>
        <source>Whose error: of the type that is planned, not yet written, or of the written file</source>
        <translation>De quoi on montre l’erreur&#x202f;: du type prévu, pas encore écrit, ou du fichier écrit</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Selon le plan</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Which expert of the fused tensor</source>
        <translation>Quel expert du tenseur fusionné</translation>
    </message>
    <message>
        <source>One map, or two over the same weights: divided by a handle (drag it, or Ctrl+Left and Ctrl+Right), or side by side</source>
        <translation>Une carte, ou deux sur les mêmes poids&#x202f;: séparées par une poignée (à faire glisser, ou Ctrl+Gauche et Ctrl+Droite), ou côte à côte</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisée</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>What the left map shows</source>
        <translation>Ce que montre la carte de gauche</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>What a pixel shows that stands for several weights</source>
        <translation>Ce que montre un pixel qui représente plusieurs poids</translation>
    </message>
    <message>
        <source>Average (RMS)</source>
        <translation>Moyenne (RMS)</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Hold left</source>
        <translation>Figer la gauche</translation>
    </message>
    <message>
        <source>Keeps this tensor as the left map, while the right one follows the selection</source>
        <translation>Garde ce tenseur comme carte de gauche, tandis que celle de droite suit la sélection</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Quantifié</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error by row RMS</source>
        <translation>Erreur / RMS de la ligne</translation>
    </message>
    <message>
        <source>Signed error</source>
        <translation>Erreur signée</translation>
    </message>
    <message>
        <source>As planned (%1)</source>
        <translation>Selon le plan (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln expert(s)</source>
        <translation>
            <numerusform>%Ln expert</numerusform>
            <numerusform>Les %Ln experts</numerusform>
        </translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>Expert %1</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorPicture</name>
    <message>
        <source>Error map of the tensor</source>
        <translation>Carte des erreurs du tenseur</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: relative error %3</source>
        <translation>Lignes %1, colonnes %2&#x202f;: erreur relative %3</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
</context>
<context>
    <name>ql::app::ErrorsPanel</name>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see its error weight by weight.</source>
        <translation>Choisissez un tenseur dans le tableau, la carte des couches ou le rapport pour voir son erreur poids par poids.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calcul du plan…</translation>
    </message>
    <message>
        <source>Nothing of this tensor is written.</source>
        <translation>Rien de ce tenseur n’est écrit.</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>Lecture d’un échantillon de lignes…</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Mesuré sur la seule ligne.</numerusform>
            <numerusform>Mesuré sur l’ensemble des %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>Estimé d’après %1 des %2 lignes.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Measured on all weights in view</source>
        <translation>Mesuré sur tous les poids visibles</translation>
    </message>
    <message>
        <source>Estimated: each pixel from %1 of its %2 rows</source>
        <translation>Estimé&#x202f;: chaque pixel d’après %1 de ses %2 lignes</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 → %4, error %5 (%6 % of the row&apos;s RMS)</source>
        <translation>Ligne %1, colonne %2&#x202f;: %3 → %4, erreur %5 (%6&#x202f;% de la RMS de la ligne)</translation>
    </message>
    <message>
        <source>Rows %1, columns %2: RMS %3, error %4 (%5 % of the rows&apos; RMS), largest %6</source>
        <translation>Lignes %1, colonnes %2&#x202f;: RMS %3, erreur %4 (%5&#x202f;% de la RMS des lignes), maximum %6</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saves the map or the distribution as a picture, or the worst places as a table</source>
        <translation>Enregistre la carte ou la distribution comme image, ou les pires endroits comme tableau</translation>
    </message>
    <message>
        <source>Map and worst places…</source>
        <translation>Carte et pires endroits…</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation>Distribution…</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Lets the colours run over the values in view, except for the rarest at either end</source>
        <translation>Étale les couleurs sur les valeurs visibles, sauf les plus rares aux deux extrémités</translation>
    </message>
    <message>
        <source>Places with the largest errors in view</source>
        <translation>Les endroits visibles où l’erreur est la plus grande</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Effectifs logarithmiques</translation>
    </message>
    <message>
        <source>Shows rare values, too</source>
        <translation>Montre aussi les valeurs rares</translation>
    </message>
    <message>
        <source>Worst places</source>
        <translation>Pires endroits</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Experts that saw tokens</source>
        <translation>Experts ayant vu des jetons</translation>
    </message>
    <message>
        <source>Fewest tokens</source>
        <translation>Le moins de jetons</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Le plus de jetons</translation>
    </message>
    <message>
        <source>Expert with the fewest</source>
        <translation>Expert qui en a le moins</translation>
    </message>
</context>
<context>
    <name>ql::app::ExpertView</name>
    <message>
        <source>Tokens that each expert of each layer has seen</source>
        <translation>Jetons vus par chaque expert de chaque couche</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same in numbers, layer by layer</source>
        <translation>La même chose en chiffres, couche par couche</translation>
    </message>
    <message>
        <source>Tokens that the experts of each layer have seen</source>
        <translation>Jetons vus par les experts de chaque couche</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by each expert; red: none</source>
        <translation>vus par chaque expert&#x202f;; rouge&#x202f;: aucun</translation>
    </message>
</context>
<context>
    <name>ql::app::FitPanel</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Embedding des tokens</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Memory by part</source>
        <translation>Mémoire par partie</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>The longest conversation or document that is to have room: its keys and values are kept in memory for as long as it goes on</source>
        <translation>La plus longue conversation, ou le plus long document, qui doit tenir&#x202f;: ses clés et valeurs restent en mémoire tant que cela dure</translation>
    </message>
    <message>
        <source>How the keys and values are stored: Q8_0 and FP8 take half the memory of F16 at little loss, Q4_0 a quarter</source>
        <translation>Comment sont stockées les clés et les valeurs&#x202f;: Q8_0 et FP8 prennent moitié moins de mémoire que F16 avec peu de perte, Q4_0 environ le quart</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Chercher un appareil</translation>
    </message>
    <message>
        <source>Devices and whether the output fits</source>
        <translation>Appareils, et si la sortie y tient</translation>
    </message>
    <message>
        <source>Devices of your own: %1</source>
        <translation>Vos propres appareils&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open a model: this says how much memory its output needs to run, and on which devices it fits.</source>
        <translation>Ouvrez un modèle&#x202f;: ce panneau indique combien de mémoire sa sortie demande pour fonctionner, et sur quels appareils elle tient.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 on %4</source>
        <translation>%1 sur %2 – %4&#x202f;: %3</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>rule of thumb</source>
        <translation>règle empirique</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
</context>
<context>
    <name>ql::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The page that was shown before</source>
        <translation>La page affichée auparavant</translation>
    </message>
</context>
<context>
    <name>ql::app::HistogramChart</name>
    <message>
        <source>Histogram of the tensor&apos;s values</source>
        <translation>Histogramme des valeurs du tenseur</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryModel</name>
    <message>
        <source>The recipe as it was at the start</source>
        <translation>La recette telle qu’elle était au départ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Undone: a click does it again.</source>
        <translation>Annulé&#x202f;: un clic le rétablit.</translation>
    </message>
    <message>
        <source>the recipe is here</source>
        <translation>la recette en est ici</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>Taille ensuite</translation>
    </message>
</context>
<context>
    <name>ql::app::HistoryPanel</name>
    <message>
        <source>History of the recipe</source>
        <translation>Historique de la recette</translation>
    </message>
</context>
<context>
    <name>ql::app::ImportancePanel</name>
    <message>
        <source>What the importance matrix covers</source>
        <translation>Ce que couvre la matrice d’importance</translation>
    </message>
    <message>
        <source>Save as one file...</source>
        <translation>Enregistrer en un seul fichier…</translation>
    </message>
    <message>
        <source>Write all matrices of the recipe as one, as GGUF or in the legacy form</source>
        <translation>Écrire toutes les matrices de la recette en une seule, en GGUF ou dans l’ancien format</translation>
    </message>
    <message>
        <source>%1 entries, %2 weights without one, %3 with experts that have seen nothing</source>
        <translation>%1 entrées, %2 poids qui n’en ont pas, %3 dont des experts n’ont rien vu</translation>
    </message>
    <message>
        <source>Save the importance matrix</source>
        <translation>Enregistrer la matrice d’importance</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Legacy form (*.dat)</source>
        <translation>Ancien format (*.dat)</translation>
    </message>
    <message>
        <source>The importance matrix was not saved</source>
        <translation>La matrice d’importance n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>%1 is a file that is read; choose another.</source>
        <translation>%1 est un fichier lu&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1</source>
        <translation>Matrice d’importance enregistrée dans %1</translation>
    </message>
    <message>
        <source>Collect...</source>
        <translation>Collecter...</translation>
    </message>
    <message>
        <source>Let the model read a text, and see which of its inputs matter</source>
        <translation>Faire lire un texte au modèle et voir quelles entrées comptent</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What is known of each weight</source>
        <translation>Ce que l&apos;on sait de chaque poids</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>How many tokens each expert has seen</source>
        <translation>Combien de jetons chaque expert a vus</translation>
    </message>
    <message>
        <source>Collecting the importance matrix</source>
        <translation>Collecte de la matrice d&apos;importance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading; nothing is written</source>
        <translation>Arrêter la lecture&#x202f;; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>Layer %1 of %2 has read the text</source>
        <translation>La couche %1 sur %2 a lu le texte</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>Nothing was collected: you stopped it.</source>
        <translation>Rien n&apos;a été collecté&#x202f;: vous avez arrêté.</translation>
    </message>
    <message>
        <source>The importance matrix was not collected</source>
        <translation>La matrice d&apos;importance n&apos;a pas été collectée</translation>
    </message>
    <message>
        <source>Importance matrix saved to %1; the recipe uses it</source>
        <translation>Matrice d&apos;importance enregistrée dans %1&#x202f;; la recette l&apos;utilise</translation>
    </message>
    <message>
        <source>Add the collected importance matrix</source>
        <translation>Ajouter la matrice d&apos;importance collectée</translation>
    </message>
    <message>
        <source>No importance matrix. Add one in the recipe, or collect one from a text: types below 4 bits gain most, and some need one; FP8 and NVFP4 in safetensors take the scales of their inputs from it.</source>
        <translation>Pas de matrice d&apos;importance. Ajoutez-en une dans la recette, ou collectez-en une à partir d&apos;un texte&#x202f;: les types de moins de 4 bits y gagnent le plus, et certains en ont besoin&#x202f;; FP8 et NVFP4 en safetensors y prennent les échelles de leurs entrées.</translation>
    </message>
</context>
<context>
    <name>ql::app::InspectorPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Stocké dans</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 weights</source>
        <translation>%1  ·  %2 poids</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>
Asked for %1, but %2 (%3)</source>
        <translation>
%1 était demandé, mais %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a tensor in the table, the layer map or the report to see what it is.</source>
        <translation>Choisissez un tenseur dans le tableau, la carte des couches ou le rapport pour voir ce qu’il est.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Error of the written tensor</source>
        <translation>Erreur du tenseur écrit</translation>
    </message>
    <message>
        <source>This tensor is not in the open model.</source>
        <translation>Ce tenseur n’est pas dans le modèle ouvert.</translation>
    </message>
    <message>
        <source>Reading sample rows…</source>
        <translation>Lecture d’un échantillon de lignes…</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>deviation %1</source>
        <translation>écart-type %1</translation>
    </message>
    <message>
        <source>zeros %1</source>
        <translation>zéros %1</translation>
    </message>
    <message>
        <source>NaN or infinite: %1</source>
        <translation>NaN ou infinis&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on all %Ln row(s).</source>
        <translation>
            <numerusform>Mesuré sur la seule ligne.</numerusform>
            <numerusform>Mesuré sur l’ensemble des %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows.</source>
        <translation>Estimé d’après %1 des %2 lignes.</translation>
    </message>
    <message>
        <source>%1  ·  relative error %2  ·  largest %3  ·  cosine %4</source>
        <translation>%1  ·  erreur relative %2  ·  maximum %3  ·  cosinus %4</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
</context>
<context>
    <name>ql::app::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Try again, from what is finished</source>
        <translation>Réessayer à partir de ce qui est terminé</translation>
    </message>
    <message>
        <source>Edit in the window</source>
        <translation>Modifier dans la fenêtre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Exécuter plus tôt</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Exécuter plus tard</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Effacer les tâches terminées</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
        <translation>%1 poids/s</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>Ce que fait la tâche</translation>
    </message>
    <message>
        <source>Now: what is read, encoded, written and read back per second. Beside it each thread of the job has a line from its beginning until now, in the colours of what it did; empty where it waited.</source>
        <translation>Maintenant&#x202f;: ce qui est lu, encodé, écrit et relu par seconde. À côté, chaque thread de la tâche a une ligne, de son début jusqu’à maintenant, aux couleurs de ce qu’il a fait&#x202f;; vide là où il a attendu.</translation>
    </message>
    <message>
        <source>%1 of %2 weights</source>
        <translation>%1 poids sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>Thread %1, after %2: %3</source>
        <translation>Thread %1, après %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Waiting  ·  %1 on this machine</source>
        <translation>En attente  ·  %1 sur cette machine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused; resume it to begin, or to go on where it was interrupted</source>
        <translation>Suspendue&#x202f;; reprenez-la pour la commencer, ou la poursuivre là où elle a été interrompue</translation>
    </message>
    <message>
        <source>Paused  ·  %1</source>
        <translation>Suspendue  ·  %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done  ·  %1  ·  %2  ·  every tensor as planned</source>
        <translation>Terminée  ·  %1  ·  %2  ·  tous les tenseurs conformes au plan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled; no file was written</source>
        <translation>Annulée&#x202f;; aucun fichier n’a été écrit</translation>
    </message>
    <message>
        <source>Being edited in the window: writing it takes its place here</source>
        <translation>En cours de modification dans la fenêtre&#x202f;: une fois écrite, elle reprend sa place ici</translation>
    </message>
</context>
<context>
    <name>ql::app::JobWatch</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>They run from top to bottom: drag them, or press Alt with the arrow keys. Space pauses, Del removes, a double click shows the report.</source>
        <translation>Elles s’exécutent de haut en bas&#x202f;: faites-les glisser, ou appuyez sur Alt et les flèches. Espace suspend, Suppr retire, un double-clic affiche le rapport.</translation>
    </message>
    <message>
        <source>Jobs appear here with their progress. They run one after the other; what is not finished when the program ends can be continued the next time.</source>
        <translation>Les tâches apparaissent ici avec leur progression. Elles s’exécutent l’une après l’autre&#x202f;; ce qui n’est pas terminé à la fermeture du programme pourra être poursuivi la fois suivante.</translation>
    </message>
</context>
<context>
    <name>ql::app::LayerMapPanel</name>
    <message>
        <source>expert %1</source>
        <translation>expert %1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>All layers in sight (Ctrl+0). Ctrl and the wheel zoom.</source>
        <translation>Toutes les couches visibles (Ctrl+0). Ctrl et la molette pour zoomer.</translation>
    </message>
    <message>
        <source>Fold all experts out</source>
        <translation>Déplier tous les experts</translation>
    </message>
    <message>
        <source>Fold all experts in</source>
        <translation>Replier tous les experts</translation>
    </message>
</context>
<context>
    <name>ql::app::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>with paths</source>
        <translation>avec les chemins</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing here yet. What the program does, and why something failed, appears here.</source>
        <translation>Rien pour l’instant. Ce que fait le programme, et pourquoi quelque chose a échoué, apparaît ici.</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Messages of this level and worse are shown</source>
        <translation>Les messages de ce niveau et au-delà sont affichés</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Keep the newest message in view</source>
        <translation>Garder le message le plus récent visible</translation>
    </message>
    <message>
        <source>Leave the folders in the report; without them only the last names of paths are in it</source>
        <translation>Laisser les dossiers dans le rapport&#x202f;; sans eux, il ne contient que les derniers noms des chemins</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen messages, or all that are shown</source>
        <translation>Copier les messages sélectionnés, ou tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy what the report of a fault needs: versions, system, processor, model, recipe, and the last warnings and errors</source>
        <translation>Copier ce qu’il faut pour signaler un défaut&#x202f;: versions, système, processeur, modèle, recette, et les derniers avertissements et erreurs</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ql::app::MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposez pour ouvrir</translation>
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
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %1 and its recipe of %Ln change(s)</source>
        <translation>
            <numerusform>Continuer avec %1 et sa recette à %Ln modification</numerusform>
            <numerusform>Continuer avec %1 et sa recette à %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading headers…</source>
        <translation>Lecture des en-têtes…</translation>
    </message>
    <message>
        <source>Stop the jobs?</source>
        <translation>Arrêter les tâches&#x202f;?</translation>
    </message>
    <message>
        <source>A job is running. It is kept, and can be continued the next time.</source>
        <translation>Une tâche est en cours. Elle est conservée et pourra être poursuivie la prochaine fois.</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Ouvrir un dossier de modèle</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors *.safetensors.index.json)</source>
        <translation>Modèles (*.gguf *.safetensors *.safetensors.index.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A folder with several models</source>
        <translation>Un dossier contenant plusieurs modèles</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Find a &amp;command or tensor…</source>
        <translation>Trouver une &amp;commande ou un tenseur…</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ces éléments</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Quantise &amp;several models…</source>
        <translation>Quantifier &amp;plusieurs modèles…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>É&amp;crire le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite guidée de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;About Quantloom</source>
        <translation>À &amp;propos de Quantloom</translation>
    </message>
    <message>
        <source>About Quantloom</source>
        <translation>À propos de Quantloom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Turns model checkpoints into quantised files you can trust.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantloom %1&lt;/h3&gt;&lt;p&gt;Transforme des modèles en fichiers quantifiés dignes de confiance.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Exécuter une commande</translation>
    </message>
    <message>
        <source>When all jobs are done, the shell runs this:</source>
        <translation>Quand toutes les tâches sont terminées, le shell exécute ceci&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;When all is done</source>
        <translation>&amp;Quand tout est terminé</translation>
    </message>
    <message>
        <source>Paint as %1</source>
        <translation>Peindre en %1</translation>
    </message>
    <message>
        <source>Paint as another &amp;type</source>
        <translation>Peindre en un autre &amp;type</translation>
    </message>
    <message>
        <source>&amp;Keep as in the source</source>
        <translation>&amp;Conserver comme dans la source</translation>
    </message>
    <message>
        <source>As the &amp;preset says</source>
        <translation>Selon le &amp;préréglage</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>Recipes, rules and commands (*.json *.txt *.sh *.recipe *.rules *.md)</source>
        <translation>Recettes, règles et commandes (*.json *.txt *.sh *.recipe *.rules *.md)</translation>
    </message>
    <message>
        <source>Use the recipe of a &amp;model</source>
        <translation>Reprendre la recette d’un &amp;modèle</translation>
    </message>
    <message>
        <source>Of a GGUF &amp;file…</source>
        <translation>D’un &amp;fichier GGUF…</translation>
    </message>
    <message>
        <source>Use the recipe of a model</source>
        <translation>Reprendre la recette d’un modèle</translation>
    </message>
    <message>
        <source>Of a f&amp;older…</source>
        <translation>D’un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste rules or a recipe</source>
        <translation>Co&amp;ller des règles ou une recette</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>C&amp;opier comme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
    <message>
        <source>&amp;Duplicate the rule</source>
        <translation>&amp;Dupliquer la règle</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>Move the rule &amp;up</source>
        <translation>&amp;Monter la règle</translation>
    </message>
    <message>
        <source>Move the rule do&amp;wn</source>
        <translation>Des&amp;cendre la règle</translation>
    </message>
    <message>
        <source>&amp;Select what the rule matches</source>
        <translation>Sélectionner ce que la règle &amp;trouve</translation>
    </message>
    <message>
        <source>Add &amp;files to compare…</source>
        <translation>Ajouter des &amp;fichiers à comparer…</translation>
    </message>
    <message>
        <source>Add a f&amp;older to compare…</source>
        <translation>Ajouter un &amp;dossier à comparer…</translation>
    </message>
    <message>
        <source>Compare this &amp;plan</source>
        <translation>Comparer ce &amp;plan</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Différences &amp;uniquement</translation>
    </message>
    <message>
        <source>Save the comparison as .%1…</source>
        <translation>Enregistrer la comparaison en .%1…</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison as Markdown</source>
        <translation>&amp;Copier la comparaison en Markdown</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>&amp;Charger une recette…</translation>
    </message>
    <message>
        <source>Recipes &amp;of the program</source>
        <translation>Recettes &amp;fournies</translation>
    </message>
    <message>
        <source>Sa&amp;ve recipe…</source>
        <translation>&amp;Enregistrer la recette…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Côte à cô&amp;te</translation>
    </message>
    <message>
        <source>Reset the recipe</source>
        <translation>Réinitialiser la recette</translation>
    </message>
    <message>
        <source>&amp;All tensors</source>
        <translation>&amp;Tous les tenseurs</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>The same &amp;role in every layer</source>
        <translation>Le même &amp;rôle dans toutes les couches</translation>
    </message>
    <message>
        <source>Everything in the same &amp;layer</source>
        <translation>Toute la même &amp;couche</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>&amp;Déplacer ce panneau</translation>
    </message>
    <message>
        <source>To the &amp;centre</source>
        <translation>Au &amp;centre</translation>
    </message>
    <message>
        <source>To the &amp;side</source>
        <translation>Sur le cô&amp;té</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>En &amp;bas</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Put all panels &amp;back</source>
        <translation>&amp;Remettre tous les panneaux en place</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colour maps by</source>
        <translation>&amp;Colorer les cartes selon</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Comparer à un &amp;fichier…</translation>
    </message>
    <message>
        <source>Compare with a f&amp;older…</source>
        <translation>Comparer à un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple model</source>
        <translation>Ouvrir le modèle d’&amp;exemple</translation>
    </message>
    <message>
        <source>Compare the open &amp;model</source>
        <translation>Comparer le modèle &amp;ouvert</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>Rappor&amp;t</translation>
    </message>
    <message>
        <source>C&amp;hoose a preset…</source>
        <translation>C&amp;hoisir un préréglage…</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Enregistrer comme &amp;préréglage…</translation>
    </message>
    <message>
        <source>Impor&amp;t a preset…</source>
        <translation>Importer &amp;un préréglage…</translation>
    </message>
    <message>
        <source>&amp;Run the prompt with original and recipe</source>
        <translation>&amp;Exécuter l’invite avec l’original et la recette</translation>
    </message>
    <message>
        <source>&amp;Measure the divergence</source>
        <translation>&amp;Mesurer la divergence</translation>
    </message>
    <message>
        <source>&amp;Find the culprits</source>
        <translation>Trouver les &amp;responsables</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Aper&amp;çu</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Collect &amp;diagnostics…</source>
        <translation>Collecter les &amp;diagnostics…</translation>
    </message>
    <message>
        <source>&amp;Keep a log of each job</source>
        <translation>&amp;Garder un journal de chaque tâche</translation>
    </message>
    <message>
        <source>Beside its output: what was asked, what was decided for each tensor and why, and how it ended. For jobs that begin from now on</source>
        <translation>À côté de sa sortie&#x202f;: ce qui était demandé, ce qui a été décidé pour chaque tenseur et pourquoi, et comment cela s&apos;est terminé. Pour les tâches qui commencent désormais</translation>
    </message>
</context>
<context>
    <name>ql::app::MapOptions</name>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Models (*.gguf *.safetensors)</source>
        <translation>Modèles (*.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::MapPanel</name>
    <message>
        <source>Colour the map by</source>
        <translation>Colorer la carte selon</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que signifient les couleurs</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>heuristique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same figures as a table, to be sorted and copied</source>
        <translation>Les mêmes chiffres sous forme de tableau, à trier et à copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG, or its figures as CSV</source>
        <translation>Enregistrer la carte en PNG ou SVG, ou ses chiffres en CSV</translation>
    </message>
    <message>
        <source>Figures of the map</source>
        <translation>Chiffres de la carte</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Coloured: another type than in %1. Grey: the same.</source>
        <translation>En couleur&#x202f;: un autre type que dans %1. En gris&#x202f;: le même.</translation>
    </message>
    <message numerus="yes">
        <source>Paint the %Ln chosen tensor(s) as</source>
        <translation>
            <numerusform>Peindre %Ln tenseur sélectionné en</numerusform>
            <numerusform>Peindre les %Ln tenseurs sélectionnés en</numerusform>
        </translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
</context>
<context>
    <name>ql::app::MatchModel</name>
    <message>
        <source>rule %1 takes it</source>
        <translation>pris par la règle %1</translation>
    </message>
    <message>
        <source>never quantised</source>
        <translation>jamais quantifié</translation>
    </message>
</context>
<context>
    <name>ql::app::MeasureModel</name>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
</context>
<context>
    <name>ql::app::MemoryBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>room: %1</source>
        <translation>place&#x202f;: %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ql::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataDialog</name>
    <message>
        <source>Edit metadata</source>
        <translation>Modifier les métadonnées</translation>
    </message>
    <message>
        <source>Add metadata</source>
        <translation>Ajouter des métadonnées</translation>
    </message>
    <message>
        <source>How the number is stored; programs refuse a key that they know with another type</source>
        <translation>Comment le nombre est stocké&#x202f;; les programmes refusent une clé qu’ils connaissent avec un autre type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>A list in JSON: [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>Une liste en JSON&#x202f;: [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>A key is words with dots between them, such as general.license.</source>
        <translation>Une clé est faite de mots séparés par des points, comme general.license.</translation>
    </message>
    <message>
        <source>There is an entry of this name already.</source>
        <translation>Il y a déjà une entrée de ce nom.</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera supprimé</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Était %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>ql::app::MetadataPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrer par clé ou valeur</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Modifiées seulement</translation>
    </message>
    <message>
        <source>Show only what will be another: before and after</source>
        <translation>Ne montrer que ce qui change&#x202f;: avant et après</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Edit the entry (Enter)</source>
        <translation>Modifier l’entrée (Entrée)</translation>
    </message>
    <message>
        <source>Remove the entry (Delete)</source>
        <translation>Supprimer l’entrée (Suppr)</translation>
    </message>
    <message>
        <source>Put the entry back as it was</source>
        <translation>Remettre l’entrée comme elle était</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Forgets all edits of the metadata; Undo brings them back</source>
        <translation>Oublie toutes les modifications des métadonnées&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>Changes the open file itself, not a copy. Without this, the edits go into the next output.</source>
        <translation>Modifie le fichier ouvert lui-même, pas une copie. Sinon, les modifications vont dans la prochaine sortie.</translation>
    </message>
    <message>
        <source>Open a model to see and edit its metadata.</source>
        <translation>Ouvrez un modèle pour voir et modifier ses métadonnées.</translation>
    </message>
    <message>
        <source>Only GGUF files have such metadata. Choose GGUF as the output to edit them.</source>
        <translation>Seuls les fichiers GGUF ont de telles métadonnées. Choisissez GGUF comme sortie pour les modifier.</translation>
    </message>
    <message>
        <source>No edits. They go into the next output, and Undo takes them back.</source>
        <translation>Aucune modification. Elles vont dans la prochaine sortie, et Annuler les reprend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s), part of the recipe for the next output.</source>
        <translation>
            <numerusform>%Ln modification, partie de la recette de la prochaine sortie.</numerusform>
            <numerusform>%Ln modifications, partie de la recette de la prochaine sortie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program could load the file: %1.</source>
        <translation>Aucun programme ne pourrait charger le fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They fit into the open file in place.</source>
        <translation>Elles tiennent sur place dans le fichier ouvert.</translation>
    </message>
    <message>
        <source>For the open file %1 would be written again.</source>
        <translation>Pour le fichier ouvert, %1 seraient réécrits.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Remarque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Add metadata %1</source>
        <translation>Ajouter la métadonnée %1</translation>
    </message>
    <message>
        <source>Edit metadata %1</source>
        <translation>Modifier la métadonnée %1</translation>
    </message>
    <message>
        <source>Remove metadata %1</source>
        <translation>Supprimer la métadonnée %1</translation>
    </message>
    <message>
        <source>Put metadata %1 back</source>
        <translation>Remettre la métadonnée %1</translation>
    </message>
    <message>
        <source>Revert the metadata</source>
        <translation>Rétablir les métadonnées</translation>
    </message>
    <message>
        <source>Only its header is written: %1. The old one is kept beside it until the new one is on the disk.</source>
        <translation>Seul son en-tête est écrit&#x202f;: %1. L’ancien est gardé à côté jusqu’à ce que le nouveau soit sur le disque.</translation>
    </message>
    <message>
        <source>The header has grown too long for its place, so the whole file is written again beside it: %1. It takes the old one&apos;s place when it has been read back.</source>
        <translation>L’en-tête est devenu trop long pour sa place&#x202f;; tout le fichier est donc réécrit à côté&#x202f;: %1. Il remplace l’ancien après relecture.</translation>
    </message>
    <message>
        <source>Write the metadata</source>
        <translation>Écrire les métadonnées</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln entry(s) in %1?</source>
        <translation>
            <numerusform>Modifier %Ln entrée dans %1&#x202f;?</numerusform>
            <numerusform>Modifier %Ln entrées dans %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>Cela ne peut pas être annulé ici.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>The metadata are in %1 now</source>
        <translation>Les métadonnées sont maintenant dans %1</translation>
    </message>
    <message>
        <source>Write the metadata into %1</source>
        <translation>Écrire les métadonnées dans %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Write into the file…</source>
        <translation>Écrire dans le fichier…</translation>
    </message>
</context>
<context>
    <name>ql::app::NotCarriedModel</name>
    <message>
        <source>Not carried over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ql::app::OutputBar</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choix de %1</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tenseur</numerusform>
            <numerusform>%Ln tenseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s)</source>
        <translation>
            <numerusform>%Ln expert</numerusform>
            <numerusform>%Ln experts</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the output folder</source>
        <translation>Nom du dossier de sortie</translation>
    </message>
    <message>
        <source>Name of the output file</source>
        <translation>Nom du fichier de sortie</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>Choisir le dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Output folder %1</source>
        <translation>Dossier de sortie %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Replace folder %2 with %1…</source>
        <translation>Remplacer le dossier %2 par %1…</translation>
    </message>
    <message>
        <source>Write %1 to folder %2</source>
        <translation>Écrire %1 dans le dossier %2</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 in %Ln file(s) to %2</source>
        <translation>
            <numerusform>Écrire %1 en %Ln fichier dans %2</numerusform>
            <numerusform>Écrire %1 en %Ln fichiers dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %2 with %1…</source>
        <translation>Remplacer %2 par %1…</translation>
    </message>
    <message>
        <source>Write %1 to %2</source>
        <translation>Écrire %1 dans %2</translation>
    </message>
    <message>
        <source>%1 % of the source</source>
        <translation>%1&#x202f;% de la source</translation>
    </message>
    <message>
        <source>Replace the folder?</source>
        <translation>Remplacer le dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 existe déjà dans %2.</translation>
    </message>
    <message>
        <source>The model in it stays until the new one is complete and checked; files that are not of a model stay.</source>
        <translation>Le modèle qu’il contient est gardé jusqu’à ce que le nouveau soit complet et vérifié&#x202f;; les fichiers étrangers au modèle y restent.</translation>
    </message>
    <message>
        <source>The old file stays until the new one is complete and checked.</source>
        <translation>L’ancien fichier est gardé jusqu’à ce que le nouveau soit complet et vérifié.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>S&amp;ortie</translation>
    </message>
    <message>
        <source>Prese&amp;t</source>
        <translation>Préré&amp;glage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::OwnPresetStore</name>
    <message>
        <source>Preset saved to %1</source>
        <translation>Préréglage enregistré dans %1</translation>
    </message>
    <message>
        <source>A preset was not read</source>
        <translation>Un préréglage n’a pas été lu</translation>
    </message>
    <message>
        <source>The preset was not saved</source>
        <translation>Le préréglage n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The preset was not renamed</source>
        <translation>Le préréglage n’a pas été renommé</translation>
    </message>
    <message>
        <source>The preset %1 is deleted</source>
        <translation>Le préréglage %1 a été supprimé</translation>
    </message>
    <message>
        <source>The preset was not deleted</source>
        <translation>Le préréglage n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The preset was not exported</source>
        <translation>Le préréglage n’a pas été exporté</translation>
    </message>
</context>
<context>
    <name>ql::app::PaintStrip</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tenseur sélectionné</numerusform>
            <numerusform>%Ln tenseurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the chosen tensors the type %1</source>
        <translation>Donner aux tenseurs sélectionnés le type %1</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>autres…</translation>
    </message>
    <message>
        <source>All types of the container</source>
        <translation>Tous les types du conteneur</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>Take the chosen tensors over as they are in the source</source>
        <translation>Reprendre les tenseurs sélectionnés tels qu’ils sont dans la source</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>selon le préréglage</translation>
    </message>
    <message>
        <source>Take back what rules say of the chosen tensors</source>
        <translation>Retirer ce que les règles disent des tenseurs sélectionnés</translation>
    </message>
    <message>
        <source>Choose tensors, then a type or its key</source>
        <translation>Sélectionnez des tenseurs, puis un type ou sa touche</translation>
    </message>
</context>
<context>
    <name>ql::app::PanelDock</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Fermer ce panneau&#x202f;; le menu Affichage le fait revenir</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>ql::app::PartsBox</name>
    <message>
        <source>The language model alone; it does not see images</source>
        <translation>Le modèle de langue seul&#x202f;; il ne voit pas d’images</translation>
    </message>
    <message>
        <source>The vision part alone, in the file that llama.cpp calls mmproj</source>
        <translation>La partie visuelle seule, dans le fichier que llama.cpp appelle mmproj</translation>
    </message>
    <message>
        <source>Two files: the language model and, beside it, the vision part that llama.cpp calls mmproj</source>
        <translation>Deux fichiers&#x202f;: le modèle de langue et, à côté, la partie visuelle que llama.cpp appelle mmproj</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Parties du modèle</translation>
    </message>
</context>
<context>
    <name>ql::app::PlaceModel</name>
    <message>
        <source>Rows of the tensor, from 0</source>
        <translation>Lignes du tenseur, à partir de 0</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns of the tensor, from 0</source>
        <translation>Colonnes du tenseur, à partir de 0</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Error (RMS) divided by the RMS of the whole row</source>
        <translation>L’erreur (RMS) divisée par la RMS de toute la ligne</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Root mean square of quantised minus original</source>
        <translation>Moyenne quadratique de la valeur quantifiée moins l’originale</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The largest single error, with its sign</source>
        <translation>La plus grande erreur individuelle, avec son signe</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Root mean square of the original values</source>
        <translation>Moyenne quadratique des valeurs originales</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Root mean square of the quantised values</source>
        <translation>Moyenne quadratique des valeurs quantifiées</translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation>Quantifié</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetActions</name>
    <message>
        <source>Choose %1</source>
        <translation>Choix de %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>The recipe as it is now, with all its rules, in a file of its own. Importance matrices stay with the model.</source>
        <translation>La recette telle qu’elle est, avec toutes ses règles, dans un fichier à elle. Les matrices d’importance restent avec le modèle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Its recipe stays as it is.</source>
        <translation>Sa recette reste telle quelle.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Delete the preset?</source>
        <translation>Supprimer le préréglage&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé définitivement.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The preset was not imported</source>
        <translation>Le préréglage n’a pas été importé</translation>
    </message>
    <message>
        <source>Keep “%1” among your presets?</source>
        <translation>Garder «&#x202f;%1&#x202f;» parmi vos préréglages&#x202f;?</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>Il existe un préréglage de ce nom&#x202f;; il serait remplacé.</translation>
    </message>
    <message>
        <source>Replace and use</source>
        <translation>Remplacer et utiliser</translation>
    </message>
    <message>
        <source>Keep and use</source>
        <translation>Garder et utiliser</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Utiliser une fois</translation>
    </message>
</context>
<context>
    <name>ql::app::PresetAdvice</name>
    <message>
        <source>Fits %1 GB</source>
        <translation>Tient dans %1 Go</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the closest to the source with room for %2 tokens, %3 % of %4</source>
        <translation>%1&#x202f;: le plus proche de la source avec de la place pour %2 tokens, %3&#x202f;% de %4</translation>
    </message>
    <message>
        <source>There are no presets by intention</source>
        <translation>Il n’y a pas de préréglages par intention</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choix de %1</translation>
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
            <numerusform>%1 avec %Ln règle</numerusform>
            <numerusform>%1 avec %Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>By intention</source>
        <translation>Par intention</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
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
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Search presets: 24 GB, vLLM, smallest, IQ4…</source>
        <translation>Chercher des préréglages&#x202f;: 24 Go, vLLM, petit, IQ4…</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Chercher des préréglages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Keeps the recipe as it is now under a name</source>
        <translation>Garde la recette telle qu’elle est sous un nom</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes in a preset from a file</source>
        <translation>Reprend un préréglage d’un fichier</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Another name or note for your preset</source>
        <translation>Un autre nom ou une autre note pour votre préréglage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves your preset to a file to share</source>
        <translation>Enregistre votre préréglage dans un fichier à partager</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Deletes your preset</source>
        <translation>Supprime votre préréglage</translation>
    </message>
</context>
<context>
    <name>ql::app::Preview</name>
    <message>
        <source>Both models at once take %1 of memory, and %2 are free. Measuring the divergence needs much less: it loads them layer by layer.</source>
        <translation>Les deux modèles à la fois prennent %1 de mémoire, et %2 sont libres. Mesurer la divergence en demande bien moins&#x202f;: ils sont chargés couche par couche.</translation>
    </message>
    <message>
        <source>Open a model to see what a recipe does to it.</source>
        <translation>Ouvrez un modèle pour voir ce qu’une recette en fait.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calcul du plan…</translation>
    </message>
    <message>
        <source>Getting the models ready…</source>
        <translation>Préparation des modèles…</translation>
    </message>
    <message>
        <source>No preview for this model yet</source>
        <translation>Pas encore d’aperçu pour ce modèle</translation>
    </message>
    <message>
        <source>No preview for %1 yet</source>
        <translation>Pas encore d’aperçu pour %1</translation>
    </message>
    <message>
        <source>No preview without a tokenizer</source>
        <translation>Pas d’aperçu sans tokenizer</translation>
    </message>
    <message>
        <source>No preview of this recipe</source>
        <translation>Pas d’aperçu de cette recette</translation>
    </message>
    <message>
        <source>This was made with other options.</source>
        <translation>Ceci a été fait avec d’autres options.</translation>
    </message>
    <message>
        <source>This is of the previous recipe (%1).</source>
        <translation>Ceci vient de la recette précédente (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewCulpritsPage</name>
    <message>
        <source>Find again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Raise in recipe</source>
        <translation>Relever dans la recette</translation>
    </message>
    <message>
        <source>Gives the chosen tensors their next better type, as one step that can be undone</source>
        <translation>Donne aux tenseurs choisis leur type meilleur suivant, en une étape annulable</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the table as CSV, or as it looks</source>
        <translation>Enregistrer le tableau en CSV, ou tel qu’il apparaît</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Tensors that make the recipe worse</source>
        <translation>Tenseurs qui dégradent la recette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of tensors put back</source>
        <translation>
            <numerusform>%Ln groupe de tenseurs remis</numerusform>
            <numerusform>%Ln groupes de tenseurs remis</numerusform>
        </translation>
    </message>
    <message>
        <source>mean KL divergence %1</source>
        <translation>divergence KL moyenne %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What was found so far stays (Ctrl+Return)</source>
        <translation>Ce qui a été trouvé reste (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Puts tensors back to the original, groups first, and measures what that saves (Ctrl+Return)</source>
        <translation>Remet des tenseurs à l’original, les groupes d’abord, et mesure ce que cela économise (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Measuring the recipe, then groups of layers, then layers, then tensors…</source>
        <translation>La recette, puis des groupes de couches, puis des couches, puis des tenseurs…</translation>
    </message>
    <message>
        <source>No tensor makes the recipe worse by more than a hundredth of its divergence.</source>
        <translation>Aucun tenseur ne dégrade la recette de plus d’un centième de sa divergence.</translation>
    </message>
    <message>
        <source>Find names the tensors that make the recipe worse, and what raising each would cost.</source>
        <translation>Chercher nomme les tenseurs qui dégradent la recette, et ce que coûterait de relever chacun.</translation>
    </message>
    <message>
        <source>Raise %1</source>
        <translation>Relever %1</translation>
    </message>
    <message numerus="yes">
        <source>Raise %Ln tensor(s)</source>
        <translation>
            <numerusform>Relever %Ln tenseur</numerusform>
            <numerusform>Relever %Ln tenseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewDivergencePage</name>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Stop when clear</source>
        <translation>Arrêter dès que c’est clair</translation>
    </message>
    <message>
        <source>Ends as soon as the mean divergence is known within a tenth of itself, after 4096 tokens at the earliest</source>
        <translation>Se termine dès que la divergence moyenne est connue à un dixième près, au plus tôt après 4096 tokens</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Figures of the measurement</source>
        <translation>Chiffres de la mesure</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Quel graphique</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>Enregistrer le graphique en PNG ou SVG, ou ses chiffres en CSV</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The figures of the chart instead of the chart</source>
        <translation>Les chiffres du graphique au lieu du graphique</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Chiffres du graphique</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 tokens lus</translation>
    </message>
    <message>
        <source>%1 tokens in %2</source>
        <translation>%1 tokens en %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>clear enough</source>
        <translation>assez clair</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>What is known so far stays (Ctrl+Return)</source>
        <translation>Ce qui est déjà connu reste (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Both models read the text; nothing is written (Ctrl+Return)</source>
        <translation>Les deux modèles lisent le texte&#x202f;; rien n’est écrit (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewOptions</name>
    <message>
        <source>Greedy</source>
        <translation>Glouton</translation>
    </message>
    <message>
        <source>Always the likeliest token: where the texts part, the models do</source>
        <translation>Toujours le token le plus probable&#x202f;: où les textes se séparent, les modèles aussi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>The text ends after so many, or where the model ends it</source>
        <translation>Le texte finit après ce nombre, ou là où le modèle le termine</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher: bolder choices. 0 is greedy</source>
        <translation>Plus élevé&#x202f;: choix plus audacieux. 0 est glouton</translation>
    </message>
    <message>
        <source>Only the so many likeliest tokens</source>
        <translation>Seulement ce nombre de tokens les plus probables</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability</source>
        <translation>Seulement les tokens les plus probables qui ont ensemble cette probabilité</translation>
    </message>
    <message>
        <source>Only tokens with at least this share of the likeliest&apos;s probability</source>
        <translation>Seulement les tokens ayant au moins cette part de la probabilité du plus probable</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same lots for both models, and gives the same text again</source>
        <translation>La même graine tire les mêmes sorts pour les deux modèles et redonne le même texte</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>As llama.cpp</source>
        <translation>Comme llama.cpp</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>What keys and values are rounded to. FP8 (E4M3, without a scale): in the quantised model</source>
        <translation>À quoi sont arrondies les clés et valeurs. FP8 (E4M3, sans échelle)&#x202f;: dans le modèle quantifié</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>Comme en service</translation>
    </message>
    <message>
        <source>What the inputs of matrices are rounded to. As served: as engines do that serve the quantised model; not at all in GGUF. Exact: the error of the weights alone. FP8, NVFP4, MXFP4: as engines with such matrix units do, in the quantised model. As llama.cpp: as its code for the processor does, in both models</source>
        <translation>À quoi sont arrondies les entrées des matrices. Comme en service&#x202f;: comme les moteurs qui servent le modèle quantifié&#x202f;; pas du tout en GGUF. Exact&#x202f;: l’erreur des poids seule. FP8, NVFP4, MXFP4&#x202f;: comme les moteurs dotés de telles unités, dans le modèle quantifié. Comme llama.cpp&#x202f;: comme son code pour processeur, dans les deux modèles</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewPanel</name>
    <message>
        <source>Parts of the preview</source>
        <translation>Parties de l’aperçu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Culprits</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>What both models say to one prompt</source>
        <translation>Ce que les deux modèles répondent à une invite</translation>
    </message>
    <message>
        <source>How far the predictions are apart, in figures</source>
        <translation>L’écart des prédictions, en chiffres</translation>
    </message>
    <message>
        <source>Which tensors make the recipe worse</source>
        <translation>Quels tenseurs dégradent la recette</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Stay on the processor</source>
        <translation>Rester sur le processeur</translation>
    </message>
    <message>
        <source>How tokens are chosen, what the engine rounds, and on which device</source>
        <translation>Comment les jetons sont choisis, ce que le moteur arrondit et sur quel appareil</translation>
    </message>
</context>
<context>
    <name>ql::app::PreviewTextPage</name>
    <message>
        <source>A tale</source>
        <translation>Un conte</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Un fait</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>A text that both models continue</source>
        <translation>Un texte que les deux modèles continuent</translation>
    </message>
    <message>
        <source>The text as the models read it. A chat model wants its turns written as it knows them, special tokens included.</source>
        <translation>Le texte tel que les modèles le lisent. Un modèle de dialogue veut ses tours écrits comme il les connaît, tokens spéciaux compris.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Prompts to begin with</source>
        <translation>Des invites pour commencer</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Texte de l’original</translation>
    </message>
    <message>
        <source>Text with this recipe</source>
        <translation>Texte avec cette recette</translation>
    </message>
    <message>
        <source>Press Run: the text comes here, token by token.</source>
        <translation>Appuyez sur Exécuter&#x202f;: le texte arrive ici, token par token.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With this recipe</source>
        <translation>Avec cette recette</translation>
    </message>
    <message>
        <source>The likeliest tokens of both models</source>
        <translation>Les tokens les plus probables des deux modèles</translation>
    </message>
    <message>
        <source>Point at a token, by mouse or cursor keys, to see what both models found likely there.</source>
        <translation>Désignez un token, à la souris ou aux flèches, pour voir ce que les deux modèles y jugeaient probable.</translation>
    </message>
    <message>
        <source>Token %1 of the original: “%2”</source>
        <translation>Token %1 de l’original&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Token %1 with this recipe: “%2”</source>
        <translation>Token %1 avec cette recette&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1. What the other model finds likely here is known at the end.</source>
        <translation>%1. Ce que l’autre modèle juge probable ici sera connu à la fin.</translation>
    </message>
    <message>
        <source>%1. Original %2, with this recipe %3; KL divergence %4.</source>
        <translation>%1. Original %2, avec cette recette %3&#x202f;; divergence KL %4.</translation>
    </message>
    <message>
        <source>Loading both models…</source>
        <translation>Chargement des deux modèles…</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Lecture de l’invite…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The texts part at token %1 (the flag)</source>
        <translation>Les textes se séparent au token %1 (le drapeau)</translation>
    </message>
    <message numerus="yes">
        <source>The same text: %Ln token(s)</source>
        <translation>
            <numerusform>Le même texte&#x202f;: %Ln token</numerusform>
            <numerusform>Le même texte&#x202f;: %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same so far: %Ln token(s)</source>
        <translation>
            <numerusform>Identique jusqu’ici&#x202f;: %Ln token</numerusform>
            <numerusform>Identique jusqu’ici&#x202f;: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>premier token après %1</translation>
    </message>
    <message>
        <source>%1 and %2 tokens a second</source>
        <translation>%1 et %2 tokens par seconde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>What has come stays (Ctrl+Return)</source>
        <translation>Ce qui est arrivé reste (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Both models continue the prompt; nothing is written (Ctrl+Return)</source>
        <translation>Les deux modèles continuent l’invite&#x202f;; rien n’est écrit (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemModel</name>
    <message numerus="yes">
        <source>Add %Ln rule(s)</source>
        <translation>
            <numerusform>Ajouter %Ln règle</numerusform>
            <numerusform>Ajouter %Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter, to add before all others:
%1</source>
        <translation>Cliquez, ou appuyez sur Entrée, pour ajouter avant toutes les autres&#x202f;:
%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>ql::app::ProblemsPanel</name>
    <message>
        <source>Problems of the plan</source>
        <translation>Problèmes du plan</translation>
    </message>
    <message>
        <source>No problems. What cannot be done as asked is listed here before the run.</source>
        <translation>Aucun problème. Ce qui ne peut pas être fait comme demandé est signalé ici avant l’exécution.</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Adds the rules that mend these problems; Undo takes them back</source>
        <translation>Ajoute les règles qui corrigent ces problèmes&#x202f;; «&#x202f;Annuler&#x202f;» les retire</translation>
    </message>
    <message>
        <source>Fix all problems that rules can mend</source>
        <translation>Corriger tous les problèmes que des règles peuvent résoudre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) can be mended by rules.</source>
        <translation>
            <numerusform>%Ln problème peut être corrigé par des règles.</numerusform>
            <numerusform>%Ln problèmes peuvent être corrigés par des règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corriger&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ql::app::RangeBar</name>
    <message>
        <source>Range of the colours</source>
        <translation>Plage des couleurs</translation>
    </message>
    <message>
        <source>How often the values in view occur. Drag the two handles to choose between which of them the colours run; with the keyboard Left and Right move a handle, Up and Down change to the other one, Home fits both.</source>
        <translation>La fréquence des valeurs visibles. Faites glisser les deux poignées pour choisir entre quelles valeurs s’étalent les couleurs&#x202f;; au clavier, Gauche et Droite déplacent une poignée, Haut et Bas passent à l’autre, Origine ajuste les deux.</translation>
    </message>
    <message>
        <source>from %1 to %2; moving the %3</source>
        <translation>de %1 à %2&#x202f;; déplacement du %3</translation>
    </message>
    <message>
        <source>black point</source>
        <translation>point noir</translation>
    </message>
    <message>
        <source>white point</source>
        <translation>point blanc</translation>
    </message>
</context>
<context>
    <name>ql::app::ReadingChoice</name>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texte intégré</translation>
    </message>
    <message>
        <source>A text file…</source>
        <translation>Un fichier texte…</translation>
    </message>
    <message>
        <source>What both models read. The built-in text is tales for children and simple sums, which says little about other models than the samples: take a text of the kind you use the model for.</source>
        <translation>Ce que lisent les deux modèles. Le texte intégré contient des contes pour enfants et des calculs simples, ce qui en dit peu sur d’autres modèles que les exemples&#x202f;: prenez un texte du genre pour lequel vous utilisez le modèle.</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>jusqu’à </translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Tokens that are read at most</source>
        <translation>Tokens lus au plus</translation>
    </message>
    <message>
        <source>More tokens take longer and leave less to chance</source>
        <translation>Plus de tokens prennent plus de temps et laissent moins au hasard</translation>
    </message>
    <message>
        <source>A text to read</source>
        <translation>Un texte à lire</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.raw)</source>
        <translation>Textes (*.txt *.md *.raw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipeImport</name>
    <message>
        <source>the types of a model</source>
        <translation>les types d’un modèle</translation>
    </message>
    <message>
        <source>Import the recipe of %1</source>
        <translation>Importation de la recette (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s) of %1 in front</source>
        <translation>
            <numerusform>Importation de %Ln règle en tête (%1)</numerusform>
            <numerusform>Importation de %Ln règles en tête (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the rules by %Ln of %1</source>
        <translation>
            <numerusform>Remplacement des règles par %Ln règle (%1)</numerusform>
            <numerusform>Remplacement des règles par %Ln règles (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Rien à coller</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a llama-quantize command, its --tensor-type rules, a --custom-q list or a recipe first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord une commande llama-quantize, ses règles --tensor-type, une liste --custom-q ou une recette.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>the dropped text</source>
        <translation>le texte déposé</translation>
    </message>
    <message>
        <source>No recipe was found in %1</source>
        <translation>Aucune recette trouvée dans %1</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), and nothing else</source>
        <translation>
            <numerusform>%Ln règle, et rien d’autre</numerusform>
            <numerusform>%Ln règles, et rien d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preset %1 and %Ln rule(s)</source>
        <translation>
            <numerusform>Préréglage %1 et %Ln règle</numerusform>
            <numerusform>Préréglage %1 et %Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>What it says and a recipe cannot say</source>
        <translation>Ce qu’elle dit et qu’une recette ne peut pas exprimer</translation>
    </message>
    <message>
        <source>&amp;Replace my recipe</source>
        <translation>&amp;Remplacer ma recette</translation>
    </message>
    <message>
        <source>Put its rules in &amp;front of mine</source>
        <translation>Placer ses règles de&amp;vant les miennes</translation>
    </message>
    <message>
        <source>Put its rules in the &amp;place of mine</source>
        <translation>Mettre ses règles à la &amp;place des miennes</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>ql::app::RecipePanel</name>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>Take back the choice for the role</source>
        <translation>Retirer le choix pour ce rôle</translation>
    </message>
    <message>
        <source>Types chosen by role</source>
        <translation>Types choisis par rôle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Pure: the preset&apos;s base type everywhere</source>
        <translation>Pur&#x202f;: le type de base du préréglage partout</translation>
    </message>
    <message>
        <source>Search harder for smaller errors</source>
        <translation>Chercher plus à fond pour réduire l’erreur</translation>
    </message>
    <message>
        <source>Better values in the same types, which every llama.cpp reads; the bytes are no longer those of llama-quantize, and the job takes longer</source>
        <translation>De meilleures valeurs dans les mêmes types, que tout llama.cpp sait lire&#x202f;; les octets ne sont plus ceux de llama-quantize, et la tâche dure plus longtemps</translation>
    </message>
    <message>
        <source>Type of the output tensor</source>
        <translation>Type du tenseur de sortie</translation>
    </message>
    <message>
        <source>Type of the token embedding</source>
        <translation>Type de l’embedding des tokens</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un seul fichier</translation>
    </message>
    <message>
        <source>Largest amount of tensor data per file, like 4G or 500M; empty for one file</source>
        <translation>Quantité maximale de données de tenseurs par fichier, comme 4G ou 500M&#x202f;; vide pour un seul fichier</translation>
    </message>
    <message>
        <source>Size of split files</source>
        <translation>Taille des fichiers découpés</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Découper à</translation>
    </message>
    <message>
        <source>Turn pure on</source>
        <translation>Activation du mode pur</translation>
    </message>
    <message>
        <source>Turn pure off</source>
        <translation>Désactivation du mode pur</translation>
    </message>
    <message>
        <source>Search harder</source>
        <translation>Recherche approfondie</translation>
    </message>
    <message>
        <source>Search as llama-quantize does</source>
        <translation>Recherche comme llama-quantize</translation>
    </message>
    <message>
        <source>Choose output type</source>
        <translation>Choix du type de sortie</translation>
    </message>
    <message>
        <source>Choose embedding type</source>
        <translation>Choix du type d’embedding</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Matrice d’importance</translation>
    </message>
    <message>
        <source>Add an importance matrix</source>
        <translation>Ajouter une matrice d’importance</translation>
    </message>
    <message>
        <source>Remove the importance matrix</source>
        <translation>Retirer la matrice d’importance</translation>
    </message>
    <message>
        <source>Importance matrix files</source>
        <translation>Fichiers de la matrice d’importance</translation>
    </message>
    <message>
        <source>None. One makes types below 5 bits better.</source>
        <translation>Aucune. Une matrice améliore les types de moins de 5 bits.</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix)</source>
        <translation>Matrices d’importance (*.gguf *.dat *.imatrix)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add importance matrix</source>
        <translation>Ajout de la matrice d’importance</translation>
    </message>
    <message>
        <source>Remove importance matrix</source>
        <translation>Retrait de la matrice d’importance</translation>
    </message>
    <message>
        <source>Change split size</source>
        <translation>Changement de la taille de découpe</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message>
        <source>Presets for safetensors are no mixes: this changes nothing</source>
        <translation>Les préréglages pour safetensors ne sont pas des mélanges&#x202f;: cela n’y change rien</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Layers that predict further tokens (MTP)</source>
        <translation>Couches qui prédisent d’autres tokens (MTP)</translation>
    </message>
    <message>
        <source>Without them the file is smaller, and cannot draft tokens ahead of the model</source>
        <translation>Sans elles, le fichier est plus petit et ne peut pas ébaucher de tokens d’avance</translation>
    </message>
    <message>
        <source>Preset of the vision part</source>
        <translation>Préréglage de la partie visuelle</translation>
    </message>
    <message>
        <source>The vision part is small beside the text, and errors in it are errors in all that is seen: F16 keeps nearly everything</source>
        <translation>La partie visuelle est petite à côté du texte, et ses erreurs touchent tout ce qui est vu&#x202f;: F16 conserve presque tout</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Keep MTP layers</source>
        <translation>Conservation des couches MTP</translation>
    </message>
    <message>
        <source>Leave out MTP layers</source>
        <translation>Omission des couches MTP</translation>
    </message>
    <message>
        <source>Choose %1 for the vision part</source>
        <translation>Choix de %1 pour la partie visuelle</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportActions</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>The document with all tables and charts</source>
        <translation>Le document avec tous les tableaux et graphiques</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>One file with all tables and charts, for any browser</source>
        <translation>Un seul fichier avec tous les tableaux et graphiques, pour tout navigateur</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Enregistrer le rapport en HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>The same on A4 pages</source>
        <translation>La même chose sur des pages A4</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Model &amp;card…</source>
        <translation>&amp;Fiche du modèle…</translation>
    </message>
    <message>
        <source>A README.md for a repository: recipe, files, errors, how to run</source>
        <translation>Un README.md pour un dépôt&#x202f;: recette, fichiers, erreurs, exécution</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>All tables and charts on paper</source>
        <translation>Tous les tableaux et graphiques sur papier</translation>
    </message>
    <message>
        <source>Copy the &amp;summary as Markdown</source>
        <translation>Copier le &amp;résumé en Markdown</translation>
    </message>
    <message>
        <source>Recipe, files and errors as text with tables, to be pasted</source>
        <translation>Recette, fichiers et erreurs en texte avec tableaux, à coller</translation>
    </message>
    <message>
        <source>The summary of the report is in the clipboard.</source>
        <translation>Le résumé du rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Where the output and its reports lie</source>
        <translation>Là où se trouvent la sortie et ses rapports</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>No program opened the document</source>
        <translation>Aucun programme n’a ouvert le document</translation>
    </message>
    <message>
        <source>It is %1; open it in a browser.</source>
        <translation>C’est %1&#x202f;; ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Le rapport a été imprimé.</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportChart</name>
    <message>
        <source>The table beside it has the same figures.</source>
        <translation>Le tableau à côté donne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Relative error, from</source>
        <translation>Erreur relative, à partir de</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Worst tensor of the layer</source>
        <translation>Pire tenseur de la couche</translation>
    </message>
    <message>
        <source>All tensors of the layer</source>
        <translation>Tous les tenseurs de la couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportCharts</name>
    <message>
        <source>Which chart</source>
        <translation>Quel graphique</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG, or its figures as CSV</source>
        <translation>Enregistrer le graphique en PNG ou SVG, ou ses chiffres en CSV</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Chiffres du graphique</translation>
    </message>
    <message>
        <source>Enter selects the tensor of a row</source>
        <translation>Entrée choisit le tenseur d’une ligne</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportFigures</name>
    <message>
        <source>Bytes by type</source>
        <translation>Octets par type</translation>
    </message>
    <message>
        <source>Error by layer</source>
        <translation>Erreur par couche</translation>
    </message>
    <message>
        <source>Error against bits</source>
        <translation>Erreur en fonction des bits</translation>
    </message>
    <message>
        <source>Tensors by error</source>
        <translation>Tenseurs par erreur</translation>
    </message>
    <message>
        <source>Where the bytes of the file are.</source>
        <translation>Où sont les octets du fichier.</translation>
    </message>
    <message>
        <source>Measured: all tensors of a layer together, and the worst of them.</source>
        <translation>Mesuré&#x202f;: tous les tenseurs d’une couche ensemble, et le pire d’entre eux.</translation>
    </message>
    <message>
        <source>Measured: a point for each role in each of its types. High points in few bits are where more bits help first. What has no error is only in the table.</source>
        <translation>Mesuré&#x202f;: un point pour chaque rôle dans chacun de ses types. Les points hauts avec peu de bits montrent où des bits supplémentaires aident en premier. Ce qui est sans erreur n’est que dans le tableau.</translation>
    </message>
    <message>
        <source>Measured: how many tensors have an error of which size; four steps to a factor of ten.</source>
        <translation>Mesuré&#x202f;: combien de tenseurs ont une erreur de chaque ordre&#x202f;; quatre paliers par facteur dix.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>Bits/poids</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst tensor</source>
        <translation>Pire tenseur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>RMSE of the worst</source>
        <translation>RMSE du pire</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>RMSE from</source>
        <translation>RMSE de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportModel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%1 poids sur %2 diffèrent</translation>
    </message>
    <message>
        <source>
Largest difference: %1</source>
        <translation>
Plus grand écart&#x202f;: %1</translation>
    </message>
    <message>
        <source>
Codes of the source that are NaN: %1</source>
        <translation>
Codes de la source qui sont des NaN&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name in the written file</source>
        <translation>Nom dans le fichier écrit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Type dans la source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What the recipe chose</source>
        <translation>Ce que la recette a choisi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>What the plan made of it, after fallbacks</source>
        <translation>Ce que le plan en a fait, après les types de repli</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>What the job wrote</source>
        <translation>Ce que la tâche a écrit</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>What the finished file says, read again from disk</source>
        <translation>Ce que dit le fichier terminé, relu depuis le disque</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Bytes in the written file</source>
        <translation>Octets dans le fichier écrit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Relative error: root of sum (x − y)² / sum x², measured over all weights</source>
        <translation>Erreur relative&#x202f;: racine de somme (x − y)² / somme x², mesurée sur tous les poids</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Largest difference of any weight</source>
        <translation>Le plus grand écart d’un poids</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>Écart max</translation>
    </message>
    <message>
        <source>Cosine between source and result; 1 is the same direction</source>
        <translation>Cosinus entre la source et le résultat&#x202f;; 1 signifie la même direction</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Weights that are NaN or infinite in the source or the result</source>
        <translation>Poids qui valent NaN ou l’infini dans la source ou dans le résultat</translation>
    </message>
    <message>
        <source>NaN/Inf</source>
        <translation>NaN/Inf</translation>
    </message>
    <message>
        <source>How many weights are not exactly what the source means; empty where that is not known</source>
        <translation>Combien de poids ne valent pas exactement ce que dit la source&#x202f;; vide si on ne le sait pas</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>XXH3-128 of the tensor&apos;s bytes as read back</source>
        <translation>XXH3-128 des octets relus du tenseur</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
</context>
<context>
    <name>ql::app::ReportPanel</name>
    <message>
        <source>%1 of %2 weights differ</source>
        <translation>%1 poids sur %2 diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln certified tensor(s) hold exactly the values of the source: %1</source>
        <translation>
            <numerusform>%Ln tenseur certifié contient exactement les valeurs de la source&#x202f;: %1</numerusform>
            <numerusform>Les %Ln tenseurs certifiés contiennent exactement les valeurs de la source&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln certified tensor(s) hold exactly the values of the source; %2</source>
        <translation>
            <numerusform>%1 tenseur certifié sur %Ln contient exactement les valeurs de la source&#x202f;; %2</numerusform>
            <numerusform>%1 tenseurs certifiés sur %Ln contiennent exactement les valeurs de la source&#x202f;; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Every job reads its file back and reports here what was asked, planned, written and found, tensor by tensor.</source>
        <translation>Chaque tâche relit son fichier et rend compte ici, tenseur par tenseur, de ce qui a été demandé, prévu, écrit et constaté.</translation>
    </message>
    <message>
        <source>Relative error by role and layer; the table has the same numbers</source>
        <translation>Erreur relative par rôle et par couche&#x202f;; le tableau donne les mêmes nombres</translation>
    </message>
    <message>
        <source>Choose a cell to see where in the tensor the error lies.</source>
        <translation>Choisissez une case pour voir où se trouve l’erreur dans le tenseur.</translation>
    </message>
    <message>
        <source>Report, tensor by tensor</source>
        <translation>Rapport, tenseur par tenseur</translation>
    </message>
    <message>
        <source>Tensors not carried over</source>
        <translation>Tenseurs non repris</translation>
    </message>
    <message>
        <source>Every tensor of the source is in the written file.</source>
        <translation>Tous les tenseurs de la source sont dans le fichier écrit.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tensor(s) read back as planned</source>
        <translation>
            <numerusform>%Ln tenseur relu, conforme au plan</numerusform>
            <numerusform>Les %Ln tenseurs relus sont conformes au plan</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as planned</source>
        <translation>Le fichier n’est pas conforme au plan</translation>
    </message>
    <message>
        <source>written in %1</source>
        <translation>écrit en %1</translation>
    </message>
    <message>
        <source>checking took %1</source>
        <translation>vérification en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) not carried over</source>
        <translation>
            <numerusform>%Ln tenseur non repris</numerusform>
            <numerusform>%Ln tenseurs non repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>Erreur relative (RMSE)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The report as a document: open, save, print</source>
        <translation>Le rapport en document&#x202f;: ouvrir, enregistrer, imprimer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the heat map as PNG or SVG, or the table as CSV</source>
        <translation>Enregistrer la carte thermique en PNG ou SVG, ou le tableau en CSV</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
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
        <translation>Changement du nom de la règle %1</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>Changement du type de la règle %1</translation>
    </message>
    <message>
        <source>What the rule is for</source>
        <translation>À quoi sert la règle</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>A part of a tensor&apos;s name, or a regular expression</source>
        <translation>Une partie du nom d’un tenseur, ou une expression régulière</translation>
    </message>
    <message>
        <source>Pattern of the rule</source>
        <translation>Motif de la règle</translation>
    </message>
    <message>
        <source>Searched in the tensors&apos; names as the output calls them; upper and lower case count</source>
        <translation>Cherché dans les noms que les tenseurs portent dans la sortie&#x202f;; majuscules et minuscules comptent</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>Type de la règle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de motif</translation>
    </message>
    <message>
        <source>Ready-made patterns for the roles and layers of this model</source>
        <translation>Des motifs tout prêts pour les rôles et les couches de ce modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tensors that the pattern finds</source>
        <translation>Tenseurs que trouve le motif</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>Changement du motif de la règle %1</translation>
    </message>
    <message>
        <source>Choose a rule above to see and change what it finds.</source>
        <translation>Choisissez une règle ci-dessus pour voir et modifier ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>Open a model to see what the pattern finds.</source>
        <translation>Ouvrez un modèle pour voir ce que trouve le motif.</translation>
    </message>
    <message>
        <source>Type a part of a tensor&apos;s name.</source>
        <translation>Saisissez une partie du nom d’un tenseur.</translation>
    </message>
    <message>
        <source>No regular expression yet: %1, at the underlined place. The rule keeps the pattern it had.</source>
        <translation>Pas encore une expression régulière&#x202f;: %1, à l’endroit souligné. La règle garde son motif précédent.</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln tensor(s) of this model</source>
        <translation>
            <numerusform>Trouve %Ln tenseur de ce modèle</numerusform>
            <numerusform>Trouve %Ln tenseurs de ce modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rules above take %Ln of them</source>
        <translation>
            <numerusform>des règles au-dessus en prennent %Ln</numerusform>
            <numerusform>des règles au-dessus en prennent %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are never quantised</source>
        <translation>
            <numerusform>%Ln n’est jamais quantifié</numerusform>
            <numerusform>%Ln ne sont jamais quantifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>le premier est affiché</numerusform>
            <numerusform>les %Ln premiers sont affichés</numerusform>
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
        <translation>%1 (au caractère %2)</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Ajout de la règle %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Suppression de la règle %1</translation>
    </message>
    <message>
        <source>Move rule %1 to place %2</source>
        <translation>Déplacement de la règle %1 à la place %2</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>Duplication de la règle %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>ne trouve aucun tenseur</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>ne décide de rien</translation>
    </message>
    <message>
        <source>matches only what is never quantised</source>
        <translation>ne trouve que ce qui n’est jamais quantifié</translation>
    </message>
    <message numerus="yes">
        <source>its tensors go to rule %1</source>
        <translation>
            <numerusform>ses tenseurs vont à la règle %1</numerusform>
            <numerusform>ses tenseurs vont aux règles %1</numerusform>
        </translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The first rule that matches a tensor decides.</source>
        <translation>La première règle qui correspond à un tenseur décide.</translation>
    </message>
    <message>
        <source>The rule is off: it decides nothing.</source>
        <translation>La règle est désactivée&#x202f;: elle ne décide de rien.</translation>
    </message>
    <message>
        <source>No tensor of this model has a name that this pattern finds.</source>
        <translation>Aucun tenseur de ce modèle ne porte un nom que ce motif trouve.</translation>
    </message>
    <message>
        <source>It matches only tensors that are never quantised. A rule reaches one of them by its whole name, with ^ in front and $ behind.</source>
        <translation>Elle ne trouve que des tenseurs qui ne sont jamais quantifiés. Une règle en atteint un par son nom entier, avec ^ devant et $ derrière.</translation>
    </message>
    <message>
        <source>Rules above take every tensor that this one matches: %1. Move it up to let it decide.</source>
        <translation>Des règles au-dessus prennent tous les tenseurs que celle-ci trouve&#x202f;: %1. Montez-la pour qu’elle décide.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1. Nothing can be written until it is mended or off.</source>
        <translation>Ce n’est pas une expression régulière&#x202f;: %1. Rien ne peut être écrit tant qu’elle n’est pas corrigée ou désactivée.</translation>
    </message>
    <message numerus="yes">
        <source>Measured: relative error %1 over %Ln tensor(s) of the report on display.</source>
        <translation>
            <numerusform>Mesuré&#x202f;: erreur relative %1 sur %Ln tenseur du rapport affiché.</numerusform>
            <numerusform>Mesuré&#x202f;: erreur relative %1 sur %Ln tenseurs du rapport affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn rule %1 on</source>
        <translation>Activation de la règle %1</translation>
    </message>
    <message>
        <source>Turn rule %1 off</source>
        <translation>Désactivation de la règle %1</translation>
    </message>
    <message>
        <source>Change pattern of rule %1</source>
        <translation>Changement du motif de la règle %1</translation>
    </message>
    <message>
        <source>Change type of rule %1</source>
        <translation>Changement du type de la règle %1</translation>
    </message>
    <message>
        <source>Change name of rule %1</source>
        <translation>Changement du nom de la règle %1</translation>
    </message>
    <message>
        <source>What the rule is for, and its pattern: a regular expression, searched in the tensor&apos;s name in the output</source>
        <translation>À quoi sert la règle, et son motif&#x202f;: une expression régulière, cherchée dans le nom du tenseur dans la sortie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Type to write; keep copies the tensor as it is</source>
        <translation>Type à écrire&#x202f;; «&#x202f;conserver&#x202f;» copie le tenseur tel quel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tensors that the rule decides, of those that it matches</source>
        <translation>Tenseurs dont la règle décide, parmi ceux qu’elle trouve</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Bytes more or less than without the rule</source>
        <translation>Octets en plus ou en moins que sans la règle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>For you; it has no effect</source>
        <translation>Pour vous&#x202f;; sans effet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type of the rule</source>
        <translation>Type de la règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tenseur</numerusform>
            <numerusform>%Ln tenseurs</numerusform>
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
        <translation>Sans la règle, les mêmes types seraient écrits.</translation>
    </message>
    <message numerus="yes">
        <source>The rule takes the relative error of %Ln tensor(s) from %1 to %2.</source>
        <translation>
            <numerusform>La règle fait passer l’erreur relative de %Ln tenseur de %1 à %2.</numerusform>
            <numerusform>La règle fait passer l’erreur relative de %Ln tenseurs de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %1 of %2 rows of %Ln of them.</source>
        <translation>
            <numerusform>Estimé à partir de %1 des %2 lignes de %Ln d’entre eux.</numerusform>
            <numerusform>Estimé à partir de %1 des %2 lignes de %Ln d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relative error of what the rule decides, and below it what the rule changes about it.
From the report on display where that was written with the same types; ≈ means estimated from sample rows</source>
        <translation>Erreur relative de ce que la règle décide et, en dessous, ce que la règle y change.
D’après le rapport affiché là où il a été écrit avec les mêmes types&#x202f;; ≈ veut dire estimé à partir d’un échantillon de lignes</translation>
    </message>
</context>
<context>
    <name>ql::app::RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Dupliquer la règle (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move the rule up (Alt+Up)</source>
        <translation>Monter la règle (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the rule down (Alt+Down)</source>
        <translation>Descendre la règle (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>Supprimer la règle (Suppr)</translation>
    </message>
    <message>
        <source>Select what it matches</source>
        <translation>Sélectionner ce qu’elle trouve</translation>
    </message>
    <message>
        <source>Follow: choosing a rule selects the tensors that it matches, in all views</source>
        <translation>Suivre&#x202f;: choisir une règle sélectionne, dans toutes les vues, les tenseurs qu’elle trouve</translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation>Règles, la première qui correspond l’emporte</translation>
    </message>
    <message>
        <source>The preset decides everything. Add a rule here or from the menu of a tensor, paste rules of llama-quantize, or drop a recipe on this place.</source>
        <translation>Le préréglage décide de tout. Ajoutez une règle ici ou depuis le menu d’un tenseur, collez des règles de llama-quantize, ou déposez ici une recette.</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that finds a tensor&apos;s name decides its type.</source>
        <translation>De haut en bas&#x202f;: la première règle qui trouve le nom d’un tenseur décide de son type.</translation>
    </message>
    <message>
        <source>Edit the pattern</source>
        <translation>Modifier le motif</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>Coller des règles</translation>
    </message>
</context>
<context>
    <name>ql::app::SavePresetDialog</name>
    <message>
        <source>What it is for, in one line</source>
        <translation>À quoi il sert, en une ligne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is a preset of this name; it would be replaced.</source>
        <translation>Il existe un préréglage de ce nom&#x202f;; il serait remplacé.</translation>
    </message>
    <message>
        <source>There is a preset of this name; choose another.</source>
        <translation>Il existe un préréglage de ce nom&#x202f;; choisissez-en un autre.</translation>
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
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Types now</source>
        <translation>Types actuels</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Types planned</source>
        <translation>Types prévus</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tenseur</numerusform>
            <numerusform>%Ln tenseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
all %2</source>
        <translation>%1
tous %2</translation>
    </message>
    <message>
        <source>%1
%2 against now</source>
        <translation>%1
%2 par rapport à l’actuel</translation>
    </message>
    <message numerus="yes">
        <source>rules: %Ln tensor(s)</source>
        <translation>
            <numerusform>règles&#x202f;: %Ln tenseur</numerusform>
            <numerusform>règles&#x202f;: %Ln tenseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preset: %Ln tensor(s)</source>
        <translation>
            <numerusform>préréglage&#x202f;: %Ln tenseur</numerusform>
            <numerusform>préréglage&#x202f;: %Ln tenseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never quantised: %Ln of them</source>
        <translation>
            <numerusform>jamais quantifiés&#x202f;: %Ln d’entre eux</numerusform>
            <numerusform>jamais quantifiés&#x202f;: %Ln d’entre eux</numerusform>
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
        <translation>couche %1</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>par rôle</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>par couche</translation>
    </message>
    <message>
        <source>Group tensors</source>
        <translation>Grouper les tenseurs</translation>
    </message>
    <message>
        <source>Which tensors lie together</source>
        <translation>Quels tenseurs sont placés ensemble</translation>
    </message>
    <message>
        <source>bytes as planned</source>
        <translation>octets prévus</translation>
    </message>
    <message>
        <source>bytes now</source>
        <translation>octets actuels</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Ce que représentent les surfaces</translation>
    </message>
</context>
<context>
    <name>ql::app::Studio</name>
    <message numerus="yes">
        <source>The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint them to have them otherwise.</source>
        <translation>
            <numerusform>Le préréglage compte les tenseurs qu’aucune règle ne prend&#x202f;: %Ln autre tenseur a donc changé aussi&#x202f;: %1. Peignez-le pour en décider autrement.</numerusform>
            <numerusform>Le préréglage compte les tenseurs qu’aucune règle ne prend&#x202f;: %Ln autres tenseurs ont donc changé aussi&#x202f;: %1. Peignez-les pour en décider autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, layer %1</source>
        <translation>, couche %1</translation>
    </message>
    <message>
        <source>, all layers</source>
        <translation>, toutes les couches</translation>
    </message>
    <message>
        <source>, layers %1</source>
        <translation>, couches %1</translation>
    </message>
    <message>
        <source>, expert %1</source>
        <translation>, expert %1</translation>
    </message>
    <message>
        <source>Choose tensors first: in the layer map, the size map or the table.</source>
        <translation>Sélectionnez d’abord des tenseurs&#x202f;: dans la carte des couches, la carte des tailles ou le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose them alone to change them.</source>
        <translation>
            <numerusform>%Ln tenseur qui n’est jamais quantifié (normalisation, routeur…) a été laissé tel quel&#x202f;; sélectionnez-le seul pour le changer.</numerusform>
            <numerusform>%Ln tenseurs qui ne sont jamais quantifiés (normalisations, routeurs…) ont été laissés tels quels&#x202f;; sélectionnez-les seuls pour les changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paint %1 as %2</source>
        <translation>Peinture de %1 en %2</translation>
    </message>
    <message>
        <source>Keep %1 as in the source</source>
        <translation>Conservation de %1 comme dans la source</translation>
    </message>
    <message>
        <source>No rule is about these tensors: they are as the preset says.</source>
        <translation>Aucune règle ne concerne ces tenseurs&#x202f;: ils suivent le préréglage.</translation>
    </message>
    <message>
        <source>%1 as the preset says</source>
        <translation>%1 selon le préréglage</translation>
    </message>
    <message>
        <source>%1 has none of the endings .png, .svg, .csv.</source>
        <translation>%1 n’a aucune des extensions .png, .svg, .csv.</translation>
    </message>
    <message>
        <source>Save as picture or table</source>
        <translation>Enregistrer comme image ou tableau</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The output is %1 now: %2</source>
        <translation>La sortie est maintenant %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Ajout de la règle %1</translation>
    </message>
    <message>
        <source>Choose type for %1</source>
        <translation>Choix du type de %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>This is what was open when the program ended unexpectedly.</source>
        <translation>Voici ce qui était ouvert quand le programme s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>Load recipe %1</source>
        <translation>Chargement de la recette %1</translation>
    </message>
    <message>
        <source>The recipe was not loaded</source>
        <translation>La recette n’a pas été chargée</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n’a pas été écrit</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calcul du plan…</translation>
    </message>
    <message>
        <source>Edit job %1</source>
        <translation>Modification de la tâche %1</translation>
    </message>
    <message>
        <source>Job %1 is back in the window; writing it takes its place in the queue.</source>
        <translation>La tâche %1 est de retour dans la fenêtre&#x202f;; une fois écrite, elle reprend sa place dans la file.</translation>
    </message>
    <message>
        <source>The report was not opened</source>
        <translation>Le rapport n’a pas été ouvert</translation>
    </message>
    <message>
        <source>There is none beside %1 any more.</source>
        <translation>Il n’y en a plus à côté de %1.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Quantise this tensor as</source>
        <translation>Quantifier ce tenseur en</translation>
    </message>
    <message>
        <source>Quantise all of layer %1 as</source>
        <translation>Quantifier toute la couche %1 en</translation>
    </message>
    <message>
        <source>Quantise every %1 as</source>
        <translation>Quantifier tous les %1 en</translation>
    </message>
    <message>
        <source>Take back the choice for every %1</source>
        <translation>Retirer le choix pour tous les %1</translation>
    </message>
    <message>
        <source>Some things are forgotten when the program ends</source>
        <translation>Certaines choses seront oubliées à la fermeture du programme</translation>
    </message>
    <message>
        <source>Settings, this session or the queue of jobs cannot be kept, because nothing can be written to %1. Outputs are not affected.</source>
        <translation>Les réglages, cette session ou la file des tâches ne peuvent pas être conservés, car rien ne peut être écrit dans %1. Les sorties ne sont pas concernées.</translation>
    </message>
    <message>
        <source>Diagnostics are in %1. Look through them before you hand them on.</source>
        <translation>Les diagnostics sont dans %1. Parcourez-les avant de les transmettre.</translation>
    </message>
    <message>
        <source>The diagnostics were not written</source>
        <translation>Les diagnostics n&apos;ont pas été écrits</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>Collecter les diagnostics</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorModel</name>
    <message>
        <source>Asked for %1: %2. Costs %3.</source>
        <translation>%1 était demandé&#x202f;: %2. Coût&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Name in the output; rules search it</source>
        <translation>Nom dans la sortie&#x202f;; les règles y cherchent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number of the block, empty for tensors outside the blocks</source>
        <translation>Numéro du bloc, vide pour les tenseurs hors des blocs</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What the tensor does in its block</source>
        <translation>Ce que fait le tenseur dans son bloc</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Outermost dimension first; sorts by the number of weights</source>
        <translation>Dimension externe d’abord&#x202f;; trie par nombre de poids</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Type in the open model</source>
        <translation>Type dans le modèle ouvert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>How the open model stores it: type, and which values share a scale</source>
        <translation>Comment le modèle ouvert le stocke&#x202f;: le type, et quelles valeurs partagent une échelle</translation>
    </message>
    <message>
        <source>Source scheme</source>
        <translation>Schéma source</translation>
    </message>
    <message>
        <source>Type that will be written</source>
        <translation>Type qui sera écrit</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>How it will be stored: type, and which values share a scale</source>
        <translation>Comment il sera stocké&#x202f;: le type, et quelles valeurs partagent une échelle</translation>
    </message>
    <message>
        <source>Target scheme</source>
        <translation>Schéma cible</translation>
    </message>
    <message>
        <source>Bytes in the open model</source>
        <translation>Octets dans le modèle ouvert</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Taille actuelle</translation>
    </message>
    <message>
        <source>Bytes that will be written</source>
        <translation>Octets qui seront écrits</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Taille prévue</translation>
    </message>
    <message>
        <source>What decided the planned type</source>
        <translation>Ce qui a déterminé le type prévu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ql::app::TensorPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter tensors by name</source>
        <translation>Filtrer les tenseurs par nom</translation>
    </message>
    <message>
        <source>Regular expression, as in a rule</source>
        <translation>Expression régulière, comme dans une règle</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Le filtre est une expression régulière</translation>
    </message>
    <message>
        <source>Show only tensors stored like this, now or as planned</source>
        <translation>N’afficher que les tenseurs stockés ainsi, maintenant ou selon le plan</translation>
    </message>
    <message>
        <source>Quantise these as…</source>
        <translation>Quantifier ceux-ci en…</translation>
    </message>
    <message>
        <source>Adds a rule for the tensors that the filter finds</source>
        <translation>Ajoute une règle pour les tenseurs que trouve le filtre</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>Tous les schémas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tenseur</numerusform>
            <numerusform>%Ln tenseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tensor(s)</source>
        <translation>
            <numerusform>%1 sur %Ln tenseur</numerusform>
            <numerusform>%1 sur %Ln tenseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TensorView</name>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tenseur sélectionné</numerusform>
            <numerusform>%Ln tenseurs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s)</source>
        <translation>
            <numerusform>%Ln tenseur</numerusform>
            <numerusform>%Ln tenseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ql::app::TileView</name>
    <message>
        <source>Error map</source>
        <translation>Carte des erreurs</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenModel</name>
    <message numerus="yes">
        <source>… %Ln more …</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>… encore %Ln …</numerusform>
            <numerusform>… encore %Ln …</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>ql::app::TokenizerPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Source folder…</source>
        <translation>Dossier source…</translation>
    </message>
    <message>
        <source>llama.cpp has no way to split text as this model does it. Choose which of its ways is written; the table shows what each changes.</source>
        <translation>llama.cpp ne sait pas découper le texte comme ce modèle. Choisissez laquelle de ses manières est écrite&#x202f;; le tableau montre ce que chacune change.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln token(s) differ)</source>
        <translation>
            <numerusform>%1 (%Ln token diffère)</numerusform>
            <numerusform>%1 (%Ln tokens diffèrent)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as in the file (%1)</source>
        <translation>comme dans le fichier (%1)</translation>
    </message>
    <message>
        <source>Pre-tokenizer</source>
        <translation>Pré-tokenizer</translation>
    </message>
    <message>
        <source>Folder with tokenizer files</source>
        <translation>Dossier contenant les fichiers du tokenizer</translation>
    </message>
    <message>
        <source>Open a model to see how its text becomes tokens.</source>
        <translation>Ouvrez un modèle pour voir comment le texte devient des tokens.</translation>
    </message>
    <message>
        <source>In safetensors the tokenizer files go along as they are, so nothing can differ. Choose GGUF as the output to compare.</source>
        <translation>En safetensors, les fichiers du tokenizer sont repris tels quels, rien ne peut donc différer. Choisissez GGUF comme sortie pour comparer.</translation>
    </message>
    <message>
        <source>Tokenising…</source>
        <translation>Découpage en tokens…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same by the rules of %1</source>
        <translation>
            <numerusform>Le seul token est le même selon les règles de %1</numerusform>
            <numerusform>Les %Ln tokens sont les mêmes selon les règles de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the rules of %1</source>
        <translation>
            <numerusform>%Ln token diffère des règles de %1</numerusform>
            <numerusform>%Ln tokens diffèrent des règles de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s); the open file does not say how it splits text</source>
        <translation>
            <numerusform>%Ln token&#x202f;; le fichier ouvert ne dit pas comment il découpe le texte</numerusform>
            <numerusform>%Ln tokens&#x202f;; le fichier ouvert ne dit pas comment il découpe le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) are the same as in the open file</source>
        <translation>
            <numerusform>Le seul token est le même que dans le fichier ouvert</numerusform>
            <numerusform>Les %Ln tokens sont les mêmes que dans le fichier ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) differ from the open file</source>
        <translation>
            <numerusform>%Ln token diffère du fichier ouvert</numerusform>
            <numerusform>%Ln tokens diffèrent du fichier ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vocabulary of %Ln token(s)</source>
        <translation>
            <numerusform>vocabulaire de %Ln token</numerusform>
            <numerusform>vocabulaire de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-tokenizer %1</source>
        <translation>pré-tokenizer %1</translation>
    </message>
    <message>
        <source>a GGUF file does not hold the rules that it was made from: choose its source folder to compare with them</source>
        <translation>un fichier GGUF ne contient pas les règles dont il est issu&#x202f;: choisissez son dossier source pour comparer</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln letter(s) of the text are used</source>
        <translation>
            <numerusform>seul le premier caractère du texte est utilisé</numerusform>
            <numerusform>seuls les %Ln premiers caractères du texte sont utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln place(s) are shown</source>
        <translation>
            <numerusform>seul le premier endroit est affiché</numerusform>
            <numerusform>seuls les %Ln premiers endroits sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>By the source&apos;s own rules</source>
        <translation>Selon les règles de la source</translation>
    </message>
    <message>
        <source>In the open file</source>
        <translation>Dans le fichier ouvert</translation>
    </message>
    <message>
        <source>In the output</source>
        <translation>Dans la sortie</translation>
    </message>
    <message>
        <source>Text to be tokenised</source>
        <translation>Texte à découper en tokens</translation>
    </message>
    <message>
        <source>Type or paste your own text. While this is empty, a text of many scripts, spaces, numbers and signs is used, which brings out differences.</source>
        <translation>Saisissez ou collez votre propre texte. Tant que ce champ est vide, un texte aux multiples écritures, espaces, nombres et signes sert à faire ressortir les différences.</translation>
    </message>
    <message>
        <source>Tokens side by side</source>
        <translation>Tokens côte à côte</translation>
    </message>
    <message>
        <source>Hide what both read the same way</source>
        <translation>Masquer ce que les deux lisent de la même façon</translation>
    </message>
    <message>
        <source>The Hugging Face folder whose rules are the truth: that of the open model, or the one that a GGUF file was made from</source>
        <translation>Le dossier Hugging Face dont les règles font foi&#x202f;: celui du modèle ouvert, ou celui dont un fichier GGUF est issu</translation>
    </message>
    <message>
        <source>Pre-tokenizer to write:</source>
        <translation>Pré-tokenizer à écrire&#x202f;:</translation>
    </message>
    <message>
        <source>How llama.cpp shall split text before it is tokenised. It is part of the recipe and can be undone; the table shows what the choice changes</source>
        <translation>Comment llama.cpp doit découper le texte avant d’en faire des tokens. Ce choix fait partie de la recette et peut être annulé&#x202f;; le tableau montre ce qu’il change</translation>
    </message>
</context>
<context>
    <name>ql::app::Tour</name>
    <message>
        <source>A model is open</source>
        <translation>Un modèle est ouvert</translation>
    </message>
    <message>
        <source>This small model comes with the program. Yours opens the same way: drop a folder or a file anywhere on the window. Only its headers are read, so even a terabyte opens at once, and nothing is ever changed in it.</source>
        <translation>Ce petit modèle accompagne le programme. Le vôtre s’ouvre de la même façon&#x202f;: déposez un dossier ou un fichier n’importe où sur la fenêtre. Seuls ses en-têtes sont lus&#x202f;: même un téraoctet s’ouvre aussitôt, et rien n’y est jamais modifié.</translation>
    </message>
    <message>
        <source>Every tensor</source>
        <translation>Chaque tenseur</translation>
    </message>
    <message>
        <source>One line for each tensor: how it is stored now, what the plan makes of it, and how large it becomes. Type to filter, click a heading to sort.</source>
        <translation>Une ligne par tenseur&#x202f;: comment il est stocké maintenant, ce que le plan en fait, et quelle taille il prendra. Tapez pour filtrer, cliquez sur un titre pour trier.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>A preset is a named mix of types. Choose one, and the size beside it and every planned type follow at once, exact to the byte.</source>
        <translation>Un préréglage est un mélange de types qui porte un nom. Choisissez-en un&#x202f;: la taille affichée à côté et tous les types prévus suivent aussitôt, à l’octet près.</translation>
    </message>
    <message>
        <source>The layer map</source>
        <translation>La carte des couches</translation>
    </message>
    <message>
        <source>Roles by layers, one cell a tensor, coloured by bits per weight. Select cells and give them another type: that makes a rule, which you can change, switch off or undo.</source>
        <translation>Les rôles par couche, une case par tenseur, colorée selon les bits par poids. Sélectionnez des cases et donnez-leur un autre type&#x202f;: cela crée une règle, que vous pouvez modifier, désactiver ou annuler.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Your wishes for single tensors, from top to bottom: the first rule that matches wins. Below them you see what a pattern finds while you type it. The recipe is saved as a file for the next model.</source>
        <translation>Vos souhaits pour des tenseurs précis, de haut en bas&#x202f;: la première règle qui correspond l’emporte. Au-dessous, vous voyez ce que trouve un motif pendant que vous le saisissez. La recette s’enregistre dans un fichier pour le modèle suivant.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>L’inspecteur</translation>
    </message>
    <message>
        <source>Choose a tensor anywhere, and this shows what it is, how its values are distributed, and why the plan stores it as it does.</source>
        <translation>Choisissez un tenseur n’importe où&#x202f;: ce panneau montre ce qu’il est, comment ses valeurs se répartissent, et pourquoi le plan le stocke ainsi.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écriture</translation>
    </message>
    <message>
        <source>The button says what it writes and where. The file is read back and compared with the plan before it gets its name.</source>
        <translation>Le bouton dit ce qu’il écrit et où. Le fichier est relu et comparé au plan avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>After the job, the proof stands here: for each tensor what was asked, planned, written and read back, and how far its values moved. Press Ctrl+K at any time to find a command.</source>
        <translation>Après la tâche, la preuve est ici&#x202f;: pour chaque tenseur, ce qui a été demandé, prévu, écrit et relu, et de combien ses valeurs se sont écartées. Appuyez à tout moment sur Ctrl+K pour trouver une commande.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
        <translation>Flottants</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4 and ternary</source>
        <translation>FP4 et ternaire</translation>
    </message>
    <message>
        <source>Error against bits per weight</source>
        <translation>Erreur en fonction des bits par poids</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Relative error (RMSE)</source>
        <translation>Erreur relative (RMSE)</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>%1: %2 bits per weight, relative error %3, SQNR %4 dB</source>
        <translation>%1&#x202f;: %2 bits par poids, erreur relative %3, SQNR %4 dB</translation>
    </message>
    <message>
        <source>; nothing is better in as few bits</source>
        <translation>&#x202f;; rien ne fait mieux avec aussi peu de bits</translation>
    </message>
    <message>
        <source>; chosen now</source>
        <translation>&#x202f;; choisi actuellement</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffModel</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>chosen, on the front</source>
        <translation>choisi, sur le front</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>sur le front</translation>
    </message>
    <message>
        <source>with the importance matrix</source>
        <translation>avec la matrice d’importance</translation>
    </message>
    <message>
        <source>Activate a row to give this type to the chosen tensors</source>
        <translation>Activez une ligne pour donner ce type aux tenseurs sélectionnés</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bits per weight as written, scales included</source>
        <translation>Bits par poids tels qu’écrits, échelles comprises</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Root mean square of the error divided by that of the weights</source>
        <translation>Moyenne quadratique de l’erreur divisée par celle des poids</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Signal to quantisation noise, in decibels: 6 dB halve the error</source>
        <translation>Rapport du signal au bruit de quantification, en décibels&#x202f;: 6 dB de plus divisent l’erreur par deux</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>On the front: no other type has a smaller error in as few bits</source>
        <translation>Sur le front&#x202f;: aucun autre type n’a une erreur plus faible avec aussi peu de bits</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Why there is no figure, or how it was made</source>
        <translation>Pourquoi il n’y a pas de chiffre, ou comment il a été obtenu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ql::app::TradeoffPanel</name>
    <message>
        <source>Error and bits in numbers</source>
        <translation>Erreur et bits en chiffres</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrez d’abord un modèle.</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>Comment l’erreur est mesurée</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>SQNR in decibels</source>
        <translation>SQNR en décibels</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saves the chart, or its figures</source>
        <translation>Enregistre le graphique, ou ses chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) chosen</source>
        <translation>
            <numerusform>%Ln tenseur sélectionné</numerusform>
            <numerusform>%Ln tenseurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tensors in the table or the layer map to see what each type would cost and lose.</source>
        <translation>Sélectionnez des tenseurs dans le tableau ou la carte des couches pour voir ce que chaque type coûterait et perdrait.</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Calcul du plan…</translation>
    </message>
    <message>
        <source>Encoding sample rows in every type…</source>
        <translation>Encodage d’un échantillon de lignes dans chaque type…</translation>
    </message>
    <message>
        <source>None of these tensors can be quantised: norms, routers and the like are kept as they are.</source>
        <translation>Aucun de ces tenseurs ne peut être quantifié&#x202f;: les normalisations, les routeurs et autres restent tels quels.</translation>
    </message>
    <message>
        <source>Measured on all %1 rows</source>
        <translation>Mesuré sur l’ensemble des %1 lignes</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 rows</source>
        <translation>Estimé d’après %1 des %2 lignes</translation>
    </message>
    <message>
        <source> of %1 of the %2 tensors</source>
        <translation> de %1 des %2 tenseurs</translation>
    </message>
</context>
<context>
    <name>ql::app::WelcomePage</name>
    <message>
        <source>Turn a model into a smaller file you can trust</source>
        <translation>Réduisez un modèle en un fichier digne de confiance</translation>
    </message>
    <message>
        <source>See every tensor, choose how it is stored, and get a report that proves what was written.</source>
        <translation>Voyez chaque tenseur, choisissez comment il est stocké, et obtenez un rapport qui prouve ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Try it with the sample model</source>
        <translation>Essayer avec le modèle d’exemple</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Opens the sample model and shows what is where, in one minute</source>
        <translation>Ouvre le modèle d’exemple et montre en une minute où tout se trouve</translation>
    </message>
    <message>
        <source>3.7 million weights that come with the program; nothing is downloaded.</source>
        <translation>3,7 millions de poids fournis avec le programme&#x202f;; rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Go on where the program ended</source>
        <translation>Reprendre là où le programme s’est arrêté</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>Déposez un modèle ici</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A Hugging Face folder, a .safetensors or a .gguf file. It is only read, never changed.</source>
        <translation>Un dossier Hugging Face, un fichier .safetensors ou .gguf. Il est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 bits/weight</source>
        <translation>%1 bits/poids</translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation>moins de 0,01 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This recipe cannot be used</source>
        <translation>Cette recette est inutilisable</translation>
    </message>
    <message>
        <source>The file is damaged or not a model</source>
        <translation>Le fichier est endommagé ou n’est pas un modèle</translation>
    </message>
    <message>
        <source>This model is not supported yet</source>
        <translation>Ce modèle n’est pas encore pris en charge</translation>
    </message>
    <message>
        <source>The output cannot be written</source>
        <translation>La sortie ne peut pas être écrite</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No suitable device</source>
        <translation>Aucun appareil adapté</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>The job failed</source>
        <translation>La tâche a échoué</translation>
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
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Text and vision</source>
        <translation>Texte et vision</translation>
    </message>
</context>
</TS>
