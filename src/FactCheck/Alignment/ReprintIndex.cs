using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Alignment;

/// <summary>
/// For every pair of documents, the sentences of which one was made from the other, and from them the claims that stand in each
/// other's place.
/// </summary>
internal sealed class ReprintIndex
{
    /// <summary>From this share of the shared words of the best original on, another sentence may be the original as well.</summary>
    private const float NearlyAsGood = 0.8f;

    /// <summary>A headline and its first paragraph may say one thing in the same words; three sentences that are alike are a form.</summary>
    private const int MinOthers = 2;

    private readonly Dictionary<(Claim Claim, Document Other), Claim> _counterparts = [];
    private readonly HashSet<(Document, int, Document, int)> _pairs = [];
    private readonly List<CopiedSentence> _copies = [];

    /// <summary>The claims on both sides of a document pair, and the profiles of the documents.</summary>
    public void Add(DocumentProfile one, DocumentProfile other, ILookup<(Document, int), Claim> claimsOfSentence)
    {
        Dictionary<ulong, List<int>> sentencesOfWord = other.SentencesOfWord;
        float[] scores = new float[other.Document.Sentences.Length];
        for (int i = 0; i < one.Document.Sentences.Length; i++)
        {
            ContentBag bag = one.Sentence(i);
            int best = -1;
            Array.Clear(scores);
            foreach (ulong word in bag.Words)
            {
                if (!sentencesOfWord.TryGetValue(word, out List<int>? sentences))
                    continue;
                foreach (int j in sentences)
                {
                    scores[j]++;
                    if (best < 0 || scores[j] > scores[best] || (scores[j] == scores[best] && Closer(j, best)))
                        best = j;
                }
            }

            // Half of the words is a cheap bound; the alignment itself asks for three quarters of all tokens in order.
            if (best >= 0 && scores[best] * 2 >= bag.Count)
                Pair(one.Document, i, other.Document, best, IsOnly(scores, best), claimsOfSentence);

            bool Closer(int j, int current) => other.Sentence(j).Count < other.Sentence(current).Count;
        }
    }

    /// <summary>The sentences of first documents that were made from a sentence of the other one by changing little, and are not word for word the same.</summary>
    public IReadOnlyList<CopiedSentence> Copies => _copies;

    /// <summary>The claim of the other document that stands in this one's place; null when there is none.</summary>
    public Claim? CounterpartOf(Claim claim, Document other) => _counterparts.GetValueOrDefault((claim, other));

    /// <summary>Whether there are any sentences that were made from one another.</summary>
    public bool Any => _pairs.Count > 0;

    /// <summary>Whether the sentences of the two claims are one text.</summary>
    public bool AreReprints(Claim claim, Claim other) =>
        _pairs.Contains((claim.Document, claim.SentenceIndex, other.Document, other.SentenceIndex));

    // "X wins a free kick" stands twenty times in the report of a match: which of them a sentence was made from cannot be told.
    private static bool IsOnly(float[] scores, int best)
    {
        int others = 0;
        for (int j = 0; j < scores.Length; j++)
            others += j != best && scores[j] >= NearlyAsGood * scores[best] ? 1 : 0;
        return others < MinOthers;
    }

    private void Pair(Document one, int sentence, Document other, int otherSentence, bool isOnly, ILookup<(Document, int), Claim> claimsOfSentence)
    {
        if (Reprint.Of(one, one.Sentences[sentence], other, other.Sentences[otherSentence]) is not { } reprint)
            return;
        if (isOnly && reprint.Edits is { IsEmpty: false } edits)
            _copies.Add(new CopiedSentence(one, sentence, other, otherSentence, edits));
        if (!reprint.IsReprint)
            return;
        _pairs.Add((one, sentence, other, otherSentence));
        _pairs.Add((other, otherSentence, one, sentence));
        foreach (Claim claim in claimsOfSentence[(one, sentence)])
        {
            (int first, int end) = TokensOf(claim);
            (int placeFirst, int placeEnd) = reprint.PlaceOf(first, end);
            Claim? counterpart = claimsOfSentence[(other, otherSentence)]
                .Where(candidate => candidate.Kind == claim.Kind && Overlap(candidate, placeFirst, placeEnd) > 0 && !_counterparts.ContainsKey((candidate, one)))
                .MaxBy(candidate => Overlap(candidate, placeFirst, placeEnd));
            if (counterpart is not null && !(claim.Quantity is { } figure && counterpart.Quantity is { } told && figure.Figure != told.Figure && IsReckonedAnew(claim, counterpart, reprint, claimsOfSentence)))
            {
                _counterparts.TryAdd((claim, other), counterpart);
                _counterparts.TryAdd((counterpart, one), claim);
            }
        }
    }

    // "300 in Orn and 250 in Tarn", "550 in Orn and Tarn"; "2.4 percent in May", "2.1 percent in June": more than the figure was told anew.
    private static bool IsReckonedAnew(Claim claim, Claim counterpart, Reprint reprint, ILookup<(Document, int), Claim> claimsOfSentence)
    {
        bool namesAnother = false;
        (int first, int end) = TokensOf(claim);
        (int otherFirst, int otherEnd) = TokensOf(counterpart);
        foreach (CopyEdit edit in reprint.Edits)
        {
            if ((edit.First < end && edit.End > first) || (edit.OriginalFirst < otherEnd && edit.OriginalEnd > otherFirst))
                continue;
            if (Count(claim.Document, edit.First, edit.End, IsFigure) != Count(counterpart.Document, edit.OriginalFirst, edit.OriginalEnd, IsFigure))
                return true;
            namesAnother |= Count(claim.Document, edit.First, edit.End, IsName) > 0 && Count(counterpart.Document, edit.OriginalFirst, edit.OriginalEnd, IsName) > 0;
        }

        return namesAnother && counterpart.Document.Sentences.Any(sentence => claimsOfSentence[(counterpart.Document, sentence.Index)].Any(other =>
            other.Quantity is { } figure && figure.Figure == claim.Quantity!.Figure && figure.Unit == claim.Quantity.Unit));
    }

    private static int Count(Document document, int first, int end, Func<Document, int, bool> isCounted)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += isCounted(document, i) ? 1 : 0;
        return count;
    }

    // "halve" reckons too.
    private static bool IsFigure(Document document, int token) => document.Tokens[token].PartOfSpeech == PartOfSpeech.Number
        || HedgeWords.TryMultiple(document.Text, document.Tokens[token].Start, document.Tokens[token].End, out _, out _);

    private static bool IsName(Document document, int token) => document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun;

    // The share of both that both have: "plan" lies in the place of "published the data" as well, "plan to publish the data" fills it.
    private static double Overlap(Claim candidate, int first, int end)
    {
        (int candidateFirst, int candidateEnd) = TokensOf(candidate);
        int shared = Math.Min(end, candidateEnd) - Math.Max(first, candidateFirst);
        return shared <= 0 ? 0 : shared / (double)(Math.Max(end, candidateEnd) - Math.Min(first, candidateFirst));
    }

    private static (int First, int End) TokensOf(Claim claim) => claim.Document.TokensIn(claim.Sentence, claim.Span);
}
