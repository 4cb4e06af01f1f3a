using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Training.Treebank;

/// <summary>
/// A CoNLL-U file, gzipped or not, and the raw text it stands for: the sentences of a paragraph joined by a space, paragraphs by a
/// blank line. Words of a multiword token take their share of its characters.
/// </summary>
internal sealed class TreebankFile
{
    private readonly StringBuilder _text = new();

    private TreebankFile(string name) => Name = name;

    public string Name { get; }
    public List<TreebankSentence> Sentences { get; } = [];
    public string Text { get; private set; } = "";

    public static TreebankFile Read(string path)
    {
        var file = new TreebankFile(Path.GetFileName(path));
        using var stream = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain, Encoding.UTF8);
        file.Read(reader);
        file.Text = file._text.ToString();
        bool hasEntities = file.Sentences.Exists(sentence => sentence.Entities.Count > 0);
        foreach (var sentence in file.Sentences)
            (sentence.HasEntities, sentence.Leaning) = (hasEntities, hasEntities ? -1 : 1);
        return file;
    }

    /// <summary>Sentences that stand in no file, with a text of their own.</summary>
    public static TreebankFile Of(string name, IEnumerable<TreebankSentence> sentences)
    {
        var file = new TreebankFile(name);
        foreach (var sentence in sentences)
            file.Finish(sentence, []);
        file.Text = file._text.ToString();
        return file;
    }

    private void Read(StreamReader reader)
    {
        var sentence = new TreebankSentence();
        var surfaces = new List<(int First, int End, string Form, bool SpaceAfter)>();
        int lineNumber = 0;
        while (reader.ReadLine() is { } line)
        {
            lineNumber++;
            if (line.Length == 0)
            {
                Finish(sentence, surfaces);
                sentence = new();
                surfaces.Clear();
                continue;
            }

            if (line[0] == '#')
            {
                if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal))
                    sentence.StartsParagraph = true;
                sentence.StartsDocument |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                continue;
            }

            string[] fields = line.Split('\t');
            if (fields.Length != 10)
                throw new InvalidDataException($"{Name}({lineNumber}): expected 10 columns, found {fields.Length}.");
            bool spaceAfter = !fields[9].Split('|').Contains("SpaceAfter=No");
            int dash = fields[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                surfaces.Add((Number(fields[0][..dash]) - 1, Number(fields[0][(dash + 1)..]), fields[1], spaceAfter));
                continue;
            }

            if (fields[0].Contains('.', StringComparison.Ordinal))
                continue;
            sentence.Words.Add(new()
            {
                Form = fields[1],
                Lemma = fields[2],
                Upos = fields[3],
                Xpos = fields[4],
                Features = fields[5],
                Head = fields[6] == "_" ? 0 : Number(fields[6]),
                Relation = fields[7],
                Misc = fields[9],
                SpaceAfter = spaceAfter,
            });
        }

        Finish(sentence, surfaces);

        int Number(string field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new InvalidDataException($"{Name}({lineNumber}): '{field}' is no number.");
    }

    private void Finish(TreebankSentence sentence, List<(int First, int End, string Form, bool SpaceAfter)> surfaces)
    {
        if (sentence.Words.Count == 0)
            return;
        if (_text.Length > 0)
        {
            while (_text[^1] == ' ')
                _text.Length--;
            _text.Append(sentence.StartsParagraph ? "\n\n" : " ");
        }

        sentence.Start = _text.Length;
        int next = 0;
        for (int i = 0; i < sentence.Words.Count;)
        {
            if (next < surfaces.Count && surfaces[next].First == i)
            {
                var (first, end, form, spaceAfter) = surfaces[next++];
                Share(sentence.Words, first, end, form);
                for (int j = first; j < end; j++)
                    sentence.Words[j].SpaceAfter = j == end - 1 && spaceAfter;
                i = end;
            }
            else
            {
                var word = sentence.Words[i++];
                word.Start = _text.Length;
                _text.Append(word.Form);
                word.End = _text.Length;
            }

            if (sentence.Words[i - 1].SpaceAfter && i < sentence.Words.Count)
                _text.Append(' ');
        }

        sentence.End = _text.Length;
        ReadEntities(sentence);
        Sentences.Add(sentence);
    }

    private void Share(List<TreebankWord> words, int first, int end, string form)
    {
        int start = _text.Length;
        _text.Append(form);
        int used = 0;
        for (int i = first; i < end; i++)
        {
            int rest = end - 1 - i;
            int length = rest == 0 ? form.Length - used : Math.Clamp(words[i].Form.Length, 0, Math.Max(0, form.Length - used - rest));
            words[i].Start = start + used;
            words[i].End = start + used + length;
            used += length;
        }
    }

    private static void ReadEntities(TreebankSentence sentence)
    {
        var open = new List<(int First, string Id, string Type)>();
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            foreach (string field in sentence.Words[i].Misc.Split('|'))
            {
                if (!field.StartsWith("Entity=", StringComparison.Ordinal))
                    continue;
                string value = field["Entity=".Length..];
                for (int p = 0; p < value.Length;)
                {
                    bool opens = value[p] == '(';
                    int from = opens ? p + 1 : p;
                    int stop = value.AsSpan(from).IndexOfAny('(', ')');
                    stop = stop < 0 ? value.Length : from + stop;
                    string body = value[from..stop];
                    bool closes = stop < value.Length && value[stop] == ')';
                    p = closes ? stop + 1 : Math.Max(stop, p + 1);
                    string[] parts = body.Split('-');
                    if (opens && parts.Length > 1)
                        open.Add((i, parts[0], parts[1]));
                    if (!closes)
                        continue;
                    int match = open.FindLastIndex(entry => entry.Id == parts[0]);
                    if (match < 0)
                        continue;
                    sentence.Entities.Add((open[match].First, i + 1, open[match].Type));
                    open.RemoveAt(match);
                }
            }
        }

        sentence.Entities.Sort();
    }
}
