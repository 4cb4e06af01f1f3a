using System.Text;
using FactCheck.Language;
using FactCheck.Training.Treebank;
using FactCheck.Training.Words;

namespace FactCheck.Training.Learning;

/// <summary>Turns what was learned into the sections of the model file.</summary>
internal static unsafe class ModelPacker
{
    /// <summary>The sections that hold the network.</summary>
    public static Dictionary<string, byte[]> PackNetwork(Network network, NetworkShape shape)
    {
        var sections = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        int[] numbers = [shape.Width, shape.Layers, shape.Arc, shape.Label, shape.Tags, shape.Relations, shape.Entities];
        Add("shape", numbers);
        foreach (var parameter in network.All)
        {
            if (parameter == network.Words)
                Quantise("words", parameter);
            else if (Array.IndexOf(network.Hashed, parameter) is >= 0 and int place)
                Quantise($"hashed{place}", parameter);
            else
                Add(parameter.Name, parameter == network.Joint || parameter == network.JointBias ? Folded(parameter, shape) : new ReadOnlySpan<float>(parameter.Value, (int)parameter.Count));
        }

        return sections;

        void Add<T>(string name, ReadOnlySpan<T> values)
            where T : unmanaged => sections.Add("english." + name, ModelFileWriter.Bytes(values));

        void Quantise(string name, Parameter parameter)
        {
            sbyte[] values = new sbyte[parameter.Count];
            float[] scales = new float[parameter.Rows];
            for (int row = 0; row < parameter.Rows; row++)
            {
                var source = new ReadOnlySpan<float>(parameter.Value + ((long)row * parameter.Columns), parameter.Columns);
                float largest = 0;
                foreach (float value in source)
                    largest = MathF.Max(largest, MathF.Abs(value));
                scales[row] = largest / 127f;
                for (int i = 0; i < source.Length && largest > 0; i++)
                    values[(row * parameter.Columns) + i] = (sbyte)MathF.Round(source[i] / scales[row]);
            }

            Add<sbyte>(name + ".values", values);
            Add<float>(name + ".scales", scales);
        }
    }

    /// <summary>The joint layer with the leaning worked into the tags.</summary>
    private static float[] Folded(Parameter parameter, NetworkShape shape)
    {
        int kept = parameter.Columns - shape.Tags, tags = 2 * (shape.Arc + shape.Label);
        float[] folded = new float[parameter.Rows * kept];
        for (int row = 0; row < parameter.Rows; row++)
        {
            float* source = parameter.Value + ((long)row * parameter.Columns);
            for (int i = 0; i < kept; i++)
                folded[(row * kept) + i] = source[i] + (i >= tags && i < tags + shape.Tags ? Network.RunLeaning * source[kept + i - tags] : 0f);
        }

        return folded;
    }

    /// <summary>The sections that hold everything else: words, tags, lemmas, ends of tokens and sentences.</summary>
    public static Dictionary<string, byte[]> PackTables(
        SentenceEncoder encoder, TagSet tags, IReadOnlyList<TreebankFile> files, string? wordNet, WordTable words, WordMeaning meaning, RandomStream random)
    {
        var sections = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        Table("wordrows", encoder.Rows);
        var sentences = files.SelectMany(file => file.Sentences).ToList();
        List<string> penn = [.. tags.Tags.Select(tag => tag.Xpos).Distinct().Order(StringComparer.Ordinal)];
        sections.Add("english.penn", Encoding.ASCII.GetBytes(string.Join('\n', penn)));
        Add<uint>("labels", Labels(sentences, tags, penn));
        Add<uint>("wordfeatures", WordFeatureRows(sentences, encoder));
        var lemmas = new LemmaLearner();
        lemmas.Learn(sentences, penn);
        if (wordNet is not null)
        {
            lemmas.AddExceptions(wordNet, penn);
            lemmas.AddRegular(WordNetFile.Read(wordNet), words, penn);
        }

        Table("lemmas", lemmas.Rules);
        sections.Add("english.edits", Encoding.UTF8.GetBytes(lemmas.Edits));
        Table("contractions", Contractions(sentences));
        Add<float>("entitykinds", EntityKindWeights(files, meaning));
        TreebankFile[] texts = [.. files, TreebankFile.Of("abbreviations", new TreebankVariations(random).WithAbbreviations(sentences))];
        Add<short>("tokens", BoundaryTrainer.TrainTokens(texts, 12, random));
        Add<short>("sentences", BoundaryTrainer.TrainSentences(texts, 12, random));
        return sections;

        void Add<T>(string name, ReadOnlySpan<T> values)
            where T : unmanaged => sections.Add("english." + name, ModelFileWriter.Bytes(values));

        void Table(string name, IReadOnlyList<(ulong Key, int Value)> entries)
        {
            var (keys, values) = HashTableBuilder.Build(entries);
            Add<uint>(name + ".keys", keys);
            Add<ushort>(name + ".values", values);
        }
    }

    private static uint[] Labels(List<TreebankSentence> sentences, TagSet tags, List<string> penn)
    {
        // Beside the features that tell labels apart: those that most words of a label have.
        int[,] counts = new int[tags.Tags.Count, 32];
        int[] totals = new int[tags.Tags.Count];
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            int tag = tags.Of(word);
            if (tag < 0)
                continue;
            totals[tag]++;
            uint features = (uint)UniversalNames.Features(word.Features);
            for (int bit = 0; bit < 32; bit++)
                counts[tag, bit] += (int)((features >> bit) & 1);
        }

        var labels = new List<uint>();
        for (int tag = 0; tag < tags.Tags.Count; tag++)
        {
            var (upos, xpos, own) = tags.Tags[tag];
            uint features = (uint)own;
            for (int bit = 0; bit < 32; bit++)
                features |= counts[tag, bit] * 2 > totals[tag] && ((uint)TagSet.Distinguishing >> bit & 1) == 0 ? 1u << bit : 0u;
            labels.AddRange([(uint)Array.IndexOf(UniversalNames.PartsOfSpeech, upos), (uint)penn.IndexOf(xpos), features]);
        }

        return [.. labels];
    }

    private static uint[] WordFeatureRows(List<TreebankSentence> sentences, SentenceEncoder encoder)
    {
        int[,] counts = new int[encoder.WordRows, 32], totals = new int[encoder.WordRows, 32];
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            int row = encoder.Row(WordFeatures.Of(word.Form).Normal);
            uint mask = (uint)TagTable.Mask((PartOfSpeech)Math.Max(0, Array.IndexOf(UniversalNames.PartsOfSpeech, word.Upos)));
            uint features = (uint)UniversalNames.Features(word.Features) & mask;
            for (int bit = 0; bit < 32; bit++)
            {
                counts[row, bit] += (int)((features >> bit) & 1);
                totals[row, bit] += (int)((mask >> bit) & 1);
            }
        }

        uint[] rows = new uint[encoder.WordRows];
        for (int row = 1; row < rows.Length; row++)
        {
            for (int bit = 0; bit < 32; bit++)
                rows[row] |= counts[row, bit] * 2 > totals[row, bit] ? 1u << bit : 0u;
        }

        return rows;
    }

    /// <summary>How much likelier than usual each type is for names of each kind: logarithms, a row a kind.</summary>
    private static float[] EntityKindWeights(IReadOnlyList<TreebankFile> files, WordMeaning meaning)
    {
        const double Prior = 4, Trust = 0.7;
        var types = EntityReader.Types;
        double[,] counts = new double[EntityKinds.Count, types.Length];
        double[] ofKind = new double[EntityKinds.Count], ofType = new double[types.Length];
        foreach (var file in files)
        {
            foreach (var sentence in file.Sentences)
            {
                foreach (var (first, end, type, head) in EntityLabels.Flatten(sentence))
                {
                    if (sentence.Words[head].Upos != "PROPN")
                        continue;
                    int kind = EntityKinds.Of(meaning, file.Text.AsSpan()[sentence.Words[first].Start..sentence.Words[end - 1].End], sentence.Words[head].Form);
                    counts[kind, types.IndexOf(type)]++;
                    ofKind[kind]++;
                    ofType[types.IndexOf(type)]++;
                }
            }
        }

        double all = Math.Max(1, ofType.Sum());
        float[] weights = new float[EntityKinds.Count * types.Length];
        for (int kind = 0; kind < EntityKinds.Count; kind++)
        {
            for (int type = 0; type < types.Length; type++)
            {
                double share = (ofType[type] + 1) / (all + types.Length);
                weights[(kind * types.Length) + type] = (float)(Trust * Math.Log((counts[kind, type] + (Prior * share)) / (ofKind[kind] + Prior) / share));
            }
        }

        return weights;
    }

    /// <summary>Runs of letters that are two words more often than one, with the length of the first.</summary>
    private static List<(ulong Key, int Value)> Contractions(List<TreebankSentence> sentences)
    {
        var parted = new Dictionary<string, (int Count, int Length)>(StringComparer.Ordinal);
        var whole = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (int i = 0; i < sentence.Words.Count; i++)
            {
                var word = sentence.Words[i];
                if (!word.Form.All(char.IsLetter))
                    continue;
                bool isAlone = (i == 0 || !char.IsLetter(sentence.Words[i - 1].Form[^1]) || sentence.Words[i - 1].End != word.Start);
                if (!isAlone)
                    continue;
                var next = i + 1 < sentence.Words.Count ? sentence.Words[i + 1] : null;
                string form = word.Form.ToLowerInvariant();
                if (next is not null && next.Start == word.End && next.Form.All(char.IsLetter))
                {
                    string both = form + next.Form.ToLowerInvariant();
                    parted[both] = (parted.GetValueOrDefault(both).Count + 1, form.Length);
                }
                else
                {
                    whole[form] = whole.GetValueOrDefault(form) + 1;
                }
            }
        }

        return [.. parted.Where(pair => pair.Key.Length <= 9 && pair.Value.Count >= 2 && pair.Value.Count > whole.GetValueOrDefault(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (WordFeatures.Of(pair.Key).Normal, pair.Value.Length))];
    }
}
