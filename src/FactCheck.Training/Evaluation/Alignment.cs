using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Evaluation;

/// <summary>Gold words and system tokens of one text, paired where they cover the same characters, as the CoNLL 2018 shared task does.</summary>
internal sealed class Alignment
{
    public Alignment(TreebankFile file, Analysis analysis)
    {
        var gold = new Dictionary<(int, int), int>();
        Words = [.. file.Sentences.SelectMany(sentence => sentence.Words)];
        var first = new List<int>();
        int count = 0;
        foreach (var sentence in file.Sentences)
        {
            foreach (var word in sentence.Words)
            {
                first.Add(count);
                gold.TryAdd((word.Start, word.End), first.Count - 1);
            }

            count += sentence.Words.Count;
        }

        Heads = new int[Words.Length];
        for (int i = 0; i < Words.Length; i++)
            Heads[i] = Words[i].Head == 0 ? -1 : first[i] + Words[i].Head - 1;
        Matched = new int[analysis.Tokens.Length];
        for (int i = 0; i < Matched.Length; i++)
            Matched[i] = gold.TryGetValue((analysis.Tokens[i].Start, analysis.Tokens[i].End), out int word) ? word : -1;
    }

    /// <summary>All gold words of the file.</summary>
    public TreebankWord[] Words { get; }

    /// <summary>Index of each gold word's head among <see cref="Words"/>; -1 for a root.</summary>
    public int[] Heads { get; }

    /// <summary>The gold word of each system token; -1 where there is none of the same extent.</summary>
    public int[] Matched { get; }
}
