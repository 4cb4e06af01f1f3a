using System.Text;

namespace FactCheck.Language;

/// <summary>What each label of the tagger stands for, and what some words add to it whatever their label.</summary>
internal sealed class TagTable
{
    private const Morphology Lexical =
        Morphology.Negative | Morphology.Definite | Morphology.Indefinite | Morphology.FirstPerson | Morphology.SecondPerson
        | Morphology.ThirdPerson | Morphology.Masculine | Morphology.Feminine | Morphology.Neuter | Morphology.Ordinal;

    private readonly (PartOfSpeech PartOfSpeech, byte Penn, Morphology Morphology)[] _labels;
    private readonly string[] _penn;
    private readonly int _noun;
    private readonly int _nouns;
    private readonly int _name;
    private readonly int _names;
    private readonly ModelArray<uint> _wordFeatures;

    public TagTable(ModelFile file)
    {
        _penn = Encoding.ASCII.GetString(file.Section<byte>("english.penn").Span).Split('\n');
        var labels = file.Section<uint>("english.labels").Span;
        _labels = new (PartOfSpeech, byte, Morphology)[labels.Length / 3];
        for (int i = 0; i < _labels.Length; i++)
        {
            if (labels[3 * i] >= UniversalNames.PartsOfSpeech.Length || labels[(3 * i) + 1] >= _penn.Length)
                throw new InvalidDataException($"english.labels: label {i} names no part of speech or no tag.");
            _labels[i] = ((PartOfSpeech)labels[3 * i], (byte)labels[(3 * i) + 1], (Morphology)labels[(3 * i) + 2]);
        }

        _noun = Find(Language.PartOfSpeech.Noun, "NN");
        _nouns = Find(Language.PartOfSpeech.Noun, "NNS");
        _name = Find(Language.PartOfSpeech.ProperNoun, "NNP");
        _names = Find(Language.PartOfSpeech.ProperNoun, "NNPS");
        _wordFeatures = file.Section<uint>("english.wordfeatures");
    }

    public int Count => _labels.Length;

    /// <summary>The label of a name in the number of a common noun; -1 for a label of another kind.</summary>
    public int NameFor(int label) => label == _noun || label == _nouns ? (label == _noun ? _name : _names) : -1;

    public PartOfSpeech PartOfSpeech(int label) => _labels[label].PartOfSpeech;

    public string Penn(int label) => _penn[_labels[label].Penn];

    /// <summary>Number of the Penn tag, for the lemmatizer.</summary>
    public int PennNumber(int label) => _labels[label].Penn;

    /// <summary>Features of a word in a row of the table of words under a label.</summary>
    public Morphology Features(int label, int row)
    {
        var (partOfSpeech, _, morphology) = _labels[label];
        var word = (Morphology)_wordFeatures[row] & Mask(partOfSpeech);
        return (morphology & ~(Lexical & Mask(partOfSpeech))) | word;
    }

    /// <summary>What the word decides under a part of speech; the rest is the label's.</summary>
    internal static Morphology Mask(PartOfSpeech partOfSpeech) => partOfSpeech switch
    {
        Language.PartOfSpeech.Pronoun or Language.PartOfSpeech.Determiner or Language.PartOfSpeech.Auxiliary or Language.PartOfSpeech.Particle
            or Language.PartOfSpeech.Adverb or Language.PartOfSpeech.Interjection => Lexical,
        Language.PartOfSpeech.Adjective or Language.PartOfSpeech.Noun => Morphology.Ordinal,
        _ => Morphology.None,
    };

    private int Find(PartOfSpeech partOfSpeech, string penn) =>
        Array.FindIndex(_labels, label => label.PartOfSpeech == partOfSpeech && _penn[label.Penn] == penn);
}
