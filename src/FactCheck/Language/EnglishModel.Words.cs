using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FactCheck.Language;

/// <content>What words mean. Lemmas are given in any case; a word the model does not know is related to nothing but itself.</content>
public sealed partial class EnglishModel
{
    private readonly NameGender _nameGender;
    private readonly ConcurrentDictionary<(string Lemma, PartOfSpeech PartOfSpeech), ImmutableArray<string>> _synonyms = [];

    /// <summary>The word vectors.</summary>
    internal WordVectors Vectors { get; }

    /// <summary>What words mean, by vectors and relations.</summary>
    internal WordMeaning Meaning { get; }

    /// <summary>
    /// How much two words mean the same: 1 for one word, 0.8 to 1 for synonyms ("nation", "country"), about 0.7 to 0.9 for words derived
    /// from one another ("sign", "signing") and for a word and its next kind ("summit", "meeting"), below 0.65 for words that merely
    /// keep the same company ("gold", "silver"; "turnover", "GDP" 0.26), near 0 for unrelated words, and 0 for opposites.
    /// </summary>
    /// <remarks>
    /// Vectors alone bring opposites together: "rise" and "fall" have a cosine of 0.66. So opposites are 0 here, although they speak of
    /// the same thing: a caller that looks for statements about one thing asks <see cref="AreOpposites"/> first, and takes opposites as
    /// a match of contrary sense. The value ranks evidence; it decides no verdict.
    /// <para>
    /// How it comes about: a sense that both words usually have gives 0.6 to 0.95, a kind above 0.4 to 0.7 less 0.1 a step, derivation 0.75;
    /// the cosine of the vectors, counted from 0.15 (chance) to 1, gives up to 0.65 by itself, or half of what the relations leave to 1.
    /// </para>
    /// </remarks>
    public double Similarity(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech, ReadOnlySpan<char> otherLemma, PartOfSpeech otherPartOfSpeech) =>
        Meaning.Similarity(lemma, partOfSpeech, otherLemma, otherPartOfSpeech);

    /// <summary>Whether two words usually mean the same, as one part of speech ("nation", "country"); true for one word twice.</summary>
    public bool AreSynonyms(ReadOnlySpan<char> lemma, ReadOnlySpan<char> otherLemma, PartOfSpeech partOfSpeech) =>
        Meaning.AreSynonyms(lemma, otherLemma, partOfSpeech);

    /// <summary>
    /// The words that usually mean the same as a word, as one part of speech, the most frequent first; computed once a word and kept. Slow the
    /// first time: for tools, not for a check.
    /// </summary>
    internal ImmutableArray<string> Synonyms(string lemma, PartOfSpeech partOfSpeech) =>
        _synonyms.GetOrAdd((lemma, partOfSpeech), word => Meaning.Synonyms(word.Lemma, word.PartOfSpeech));

    /// <summary>
    /// Whether two words exclude each other, as one part of speech: antonyms ("accept", "reject"), and the synonyms and near kinds of
    /// antonyms ("soar", "plunge"). Words that merely differ ("July", "August") are no opposites.
    /// </summary>
    public bool AreOpposites(ReadOnlySpan<char> lemma, ReadOnlySpan<char> otherLemma, PartOfSpeech partOfSpeech) =>
        Meaning.AreOpposites(lemma, otherLemma, partOfSpeech);

    /// <summary>
    /// Whether the first word usually means a kind or an instance of what the second means: "summit" is a kind of "meeting",
    /// "France" an instance of "country". True for synonyms too.
    /// </summary>
    public bool IsKindOf(ReadOnlySpan<char> lemma, ReadOnlySpan<char> ancestorLemma, PartOfSpeech partOfSpeech) =>
        Meaning.IsKindOf(lemma, ancestorLemma, partOfSpeech);

    /// <summary>
    /// Whether one place lies in another, by any number of steps: "Los Angeles" in "California", "Texas" in "United States". False where the
    /// model does not know; it knows the world as of 2006.
    /// </summary>
    public bool IsPartOf(ReadOnlySpan<char> place, ReadOnlySpan<char> whole) => Meaning.IsPartOf(place, whole);

    /// <summary>Whether one word is built from the other, or both from a third: "sign" (verb), "signing" and "signatory" (nouns).</summary>
    public bool AreRelatedByDerivation(
        ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech, ReadOnlySpan<char> otherLemma, PartOfSpeech otherPartOfSpeech) =>
        Meaning.AreDerived(lemma, partOfSpeech, otherLemma, otherPartOfSpeech);

    /// <summary>
    /// How near two words stand in WordNet's tree of kinds, 0 to 1 (Wu and Palmer 1994), weighed with how usual the senses are.
    /// "Train" and "bus" are near without being alike: use it to find what is comparable, not what is the same.
    /// </summary>
    public double KindNearness(ReadOnlySpan<char> lemma, ReadOnlySpan<char> otherLemma, PartOfSpeech partOfSpeech) =>
        Meaning.Nearness(lemma, otherLemma, partOfSpeech);

    /// <summary>Whether a word, in small letters, is hardly anything but a name: no sense as a noun or an adjective is known.</summary>
    internal bool IsOnlyName(ReadOnlySpan<char> word) =>
        !Meaning.Find(word, PartOfSpeech.Noun).HasSense && !Meaning.Find(word, PartOfSpeech.Adjective).HasSense;

    /// <summary>
    /// The gender of who usually bears a given name: <see cref="Morphology.Masculine"/>, <see cref="Morphology.Feminine"/>, or
    /// <see cref="Morphology.None"/> for a name that is unknown or borne by both.
    /// </summary>
    public Morphology GenderOf(ReadOnlySpan<char> givenName) => _nameGender.Of(givenName);
}
