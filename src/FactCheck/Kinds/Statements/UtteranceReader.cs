using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Reads who says what: "Lund said", "according to Lund", "in the words of Lund", and the quotations with their speakers.</summary>
internal sealed class UtteranceReader
{
    private readonly Document _document;
    private readonly EntityTable _table;
    private readonly FrameReader _frames;

    private UtteranceReader(Document document)
    {
        _document = document;
        _table = EntityTable.Of(document);
        _frames = new FrameReader(document);
    }

    /// <summary>The utterances of a document; <paramref name="claims"/> are its claims, whose attributions tell the speakers of quotations.</summary>
    public static List<Utterance> Read(Document document, IEnumerable<Claim> claims)
    {
        var reader = new UtteranceReader(document);
        var speakers = new SortedDictionary<int, (NamedEntity Speaker, int Place)>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (reader.SpeakerAt(i) is (NamedEntity speaker, int place))
                speakers.TryAdd(document.SentenceOf(i).Index, (speaker, place));
        }

        foreach (Claim claim in claims)
        {
            if (claim.Attribution is { } attribution && !speakers.ContainsKey(claim.SentenceIndex) && reader.SpeakerIn(attribution.Span, claim.Sentence) is (NamedEntity speaker, int place))
                speakers.Add(claim.SentenceIndex, (speaker, place));
        }

        return [.. speakers.Select(pair => new Utterance(document, document.Sentences[pair.Key], pair.Value.Speaker, pair.Value.Place, reader.WordsOf(pair.Key, pair.Value.Speaker)))];
    }

    private (NamedEntity Speaker, int Place)? SpeakerAt(int token)
    {
        Token word = _document.Tokens[token];
        if (word.PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.TryGetForce(word.Lemma, out ReportingForce force) && (force != ReportingForce.Order || word.Lemma == "call") && word.Lemma != "post")
        {
            foreach (Argument argument in _frames.Arguments(token))
            {
                if (argument is { Role: ArgumentRole.Agent, Entity: { } person } && MaySpeak(person))
                    return (person, argument.Token);
            }
        }

        // "according to Lund", "in the words of Lund"
        if (_document.TextOf(token) is "to" or "of" && token > 1 && (_document.Tokens[token - 1].Lemma is "accord" or "according" || _document.Tokens[token - 1].Lemma == "word" || _document.TextOf(token - 1) is "words"))
        {
            for (int i = token + 1; i < Math.Min(_document.Tokens.Length, token + 8); i++)
            {
                if (_table.NamedAt(i) is { } person && MaySpeak(person))
                    return (person, i);
                if (_document.TextOf(i) is "," or "." or ";")
                    break;
            }
        }

        return null;
    }

    private (NamedEntity Speaker, int Place)? SpeakerIn(TextSpan span, Sentence sentence)
    {
        for (int s = Math.Max(0, sentence.Index - 1); s <= Math.Min(_document.Sentences.Length - 1, sentence.Index + 1); s++)
        {
            for (int i = _document.Sentences[s].FirstToken; i < _document.Sentences[s].EndToken; i++)
            {
                if (_document.Tokens[i].Start >= span.Start && _document.Tokens[i].End <= span.End && _table.ReferentOf(i) is { } person && MaySpeak(person))
                    return (person, i);
            }
        }

        return null;
    }

    // Where somebody speaks, a name of two words that the model knows nothing of is a person's.
    private static bool MaySpeak(NamedEntity entity) => entity.IsPerson || (entity.Type == EntityType.Other && entity.Person is not null);

    private ImmutableArray<Token> WordsOf(int index, NamedEntity speaker)
    {
        Sentence sentence = _document.Sentences[index];
        var words = ImmutableArray.CreateBuilder<Token>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = _document.Tokens[i];
            bool content = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number
                || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma));

            // Who speaks, and what the speaker is, says nothing of what is said.
            if (content && _table.ReferentOf(i) != speaker && !(word.Head >= 0 && _table.ReferentOf(word.Head) == speaker) && seen.Add(word.Lemma))
                words.Add(word);
        }

        return words.ToImmutable();
    }
}
