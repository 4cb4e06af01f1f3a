using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Membership;

/// <summary>Finds who is, was or will be a member of what, and how many members there are. Thread-safe.</summary>
internal sealed class MembershipExtractor : IClaimExtractor<MembershipClaim>
{
    /// <summary>How far from the word of belonging the member's name may stand, in tokens.</summary>
    private const int MaxNameDistance = 9;

    /// <inheritdoc/>
    public IEnumerable<MembershipClaim> Extract(ClaimKind kind, Document document)
    {
        var claims = new List<MembershipClaim>();
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                AddStatus(kind, document, sentence, i, claims);
            AddTotals(kind, document, sentence, claims);
        }

        claims.Sort((one, other) => one.Span.CompareTo(other.Span));
        return claims;
    }

    private static void AddStatus(ClaimKind kind, Document document, Sentence sentence, int token, List<MembershipClaim> claims)
    {
        Token word = document.Tokens[token];
        bool isNoun = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
        MembershipStatus status;
        int? number = null;
        if (isNoun && word.Lemma is "member" && !word.Is(Morphology.Plural))
        {
            status = MemberStep(document, sentence, token, out number);
        }
        else if (isNoun && word.Lemma is "membership" or "accession" or "admission")
        {
            status = MembershipWords.StatusOf(word.Lemma, "noun");
        }
        else
        {
            return;
        }

        if (status == MembershipStatus.None || FindMember(document, sentence, token) is not { } member)
            return;
        if (IsTold(claims, sentence, member.Name, status))
            return;

        // "made an admission in court" joins nothing.
        string? body = BodyNear(document, sentence, token, member.First);
        if (body is null && word.Lemma is "admission")
            return;
        int first = Math.Min(member.First, token);
        int end = Math.Max(member.End, token + 1);
        claims.Add(new MembershipClaim(kind, document, document.SpanOf(first, end), sentence.Index)
        {
            Member = member.Name,
            Body = body,
            Status = status,
            Keys = [$"p:{member.Name.ToUpperInvariant()}"],
        });
        if (number is { } rank)
            AddNumber(kind, document, sentence, token, member, rank, claims);
    }

    private static bool IsTold(List<MembershipClaim> claims, Sentence sentence, string member, MembershipStatus status) =>
        claims.Exists(claim => claim.SentenceIndex == sentence.Index && claim.Member == member && claim.Status == status);

    /// <summary>"Its 10th member state": the newcomer's number is the body's total.</summary>
    private static void AddNumber(
        ClaimKind kind,
        Document document,
        Sentence sentence,
        int token,
        (string Name, int First, int End) member,
        int number,
        List<MembershipClaim> claims)
    {
        int first = token;
        while (first > sentence.FirstToken && OrdinalAt(document, first) is null)
            first--;
        int end = token + 1;
        if (end < sentence.EndToken && MembershipWords.IsUnit(document.Tokens[end].Lemma.ToLowerInvariant()))
            end++;
        claims.Add(new MembershipClaim(kind, document, document.SpanOf(first, end), sentence.Index)
        {
            Member = member.Name,
            Body = BodyNear(document, sentence, token, member.First),
            Total = number,
            Quantity = new Quantity { Unit = Unit.Ordinal, Low = number, High = number, Figure = number },
            Keys = [$"n:{number}"],
        });
    }

    /// <summary>What "member" says with the words before it and the verb above it: "a future member", "welcomed as a member", "its 10th member".</summary>
    private static MembershipStatus MemberStep(Document document, Sentence sentence, int token, out int? number)
    {
        number = null;
        MembershipStatus step = MembershipStatus.None;
        for (int i = token - 1; i >= sentence.FirstToken && i >= token - 4; i--)
        {
            Token before = document.Tokens[i];
            if (before.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Punctuation or PartOfSpeech.Adposition)
                break;
            if (OrdinalAt(document, i) is { } rank)
            {
                number = rank;
                step = MembershipStatus.Member;
            }

            MembershipStatus own = MembershipWords.StatusOf(before.Lemma.ToLowerInvariant(), "adjective");
            if (own != MembershipStatus.None)
                step = own;
        }

        if (step != MembershipStatus.None)
            return step;
        for (int i = document.Tokens[token].Head; i >= 0; i = document.Tokens[i].Head)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb)
                return MembershipWords.StatusOf(document.Tokens[i].Lemma, "verb");
        }

        return MembershipStatus.None;
    }

    private static int? OrdinalAt(Document document, int token)
    {
        var expressions = new List<QuantityExpression>();
        QuantityScanner.Default.Scan(document.Text, document.Tokens[token].Start, document.Tokens[token].End, expressions);
        return expressions is [{ Quantity: { Figure: { } figure } quantity }] && quantity.Unit.Dimension == UnitDimension.Ordinal && figure is > 1 and < 1000
            ? (int)figure
            : null;
    }

    /// <summary>The name nearest to the word of belonging: its possessor, the "of" behind it, or the name before it in the clause.</summary>
    private static (string Name, int First, int End)? FindMember(Document document, Sentence sentence, int token)
    {
        int best = -1;
        int bestDistance = int.MaxValue;
        for (int i = Math.Max(sentence.FirstToken, token - MaxNameDistance); i < Math.Min(sentence.EndToken, token + 4); i++)
        {
            Token candidate = document.Tokens[i];
            if (candidate.PartOfSpeech != PartOfSpeech.ProperNoun || IsBodyName(document, i))
                continue;
            if (i > token && !(document.TextOf(token + 1) is "of" && document.Tokens[token].Lemma != "member"))
                continue;
            int distance = Math.Abs(i - token) + (i > token ? 0 : 1);
            if (distance < bestDistance)
            {
                best = i;
                bestDistance = distance;
            }
        }

        if (best < 0)
            return null;
        int first = best;
        int end = best + 1;
        while (first > sentence.FirstToken && document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.ProperNoun)
            first--;
        while (end < sentence.EndToken && document.Tokens[end].PartOfSpeech == PartOfSpeech.ProperNoun)
            end++;
        return (document.SpanOf(first, end).Of(document.Text).ToString(), first, end);
    }

    /// <summary>An acronym, or a name that ends in a noun for a body: not who joins, but what is joined.</summary>
    private static bool IsBodyName(Document document, int token)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        if (text.Length is >= 2 and <= 6 && !text.ContainsAnyExceptInRange('A', 'Z'))
            return true;
        int last = token;
        while (last + 1 < document.Tokens.Length && document.Tokens[last + 1].PartOfSpeech == PartOfSpeech.ProperNoun)
            last++;
        return MembershipWords.IsBody(document.Tokens[last].Lemma.ToLowerInvariant());
    }

    private static string? BodyNear(Document document, Sentence sentence, int token, int member)
    {
        string? body = null;
        int bestDistance = int.MaxValue;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i == member || !char.IsUpper(document.TextOf(i)[0]) || !IsBodyName(document, i) || Math.Abs(i - token) >= bestDistance)
                continue;
            bestDistance = Math.Abs(i - token);
            int end = i + 1;
            int first = i;
            while (first > sentence.FirstToken && document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.ProperNoun)
                first--;
            while (end < sentence.EndToken && document.Tokens[end].PartOfSpeech == PartOfSpeech.ProperNoun)
                end++;
            body = document.SpanOf(first, end).Of(document.Text).ToString();
        }

        return body;
    }

    /// <summary>"10-member association", "membership to ten nations", "comprising ten countries", "27 member states".</summary>
    private static void AddTotals(ClaimKind kind, Document document, Sentence sentence, List<MembershipClaim> claims)
    {
        foreach (QuantityExpression expression in SentenceQuantities.In(document, document.Text, sentence.Span.Start, sentence.Span.End))
        {
            if (expression.Quantity is not { Figure: { } figure, Hedge: Hedge.Exact } || expression.Quantity.Unit.Dimension != UnitDimension.Count
                || figure is < 2 or > 1000 || expression.Is(QuantityTraits.Year))
                continue;
            int token = sentence.FirstToken;
            while (token + 1 < sentence.EndToken && document.Tokens[token].End <= expression.NumberStart)
                token++;
            int end = TotalEnd(document, sentence, token);
            if (end < 0)
                continue;
            claims.Add(new MembershipClaim(kind, document, new TextSpan(expression.Start, document.Tokens[end - 1].End), sentence.Index)
            {
                Body = BodyNear(document, sentence, token, -1),
                Total = (int)figure,
                Quantity = expression.Quantity,
                Keys = [$"n:{(int)figure}"],
            });
        }
    }

    /// <summary>The token after the words of a total that starts with the number, or -1 when it counts something else.</summary>
    private static int TotalEnd(Document document, Sentence sentence, int number)
    {
        bool memberBetween = false;
        for (int i = number + 1; i < sentence.EndToken && i < number + 5; i++)
        {
            Token token = document.Tokens[i];
            string lemma = token.Lemma.ToLowerInvariant();
            if (lemma == "member")
            {
                memberBetween = true;
                if (token.Is(Morphology.Plural) && SpeaksOfMembers(document, sentence, number))
                    return i + 1;
                continue;
            }

            if (memberBetween && (MembershipWords.IsBody(lemma) || MembershipWords.IsUnit(lemma)))
                return i + 1;
            if (MembershipWords.IsUnit(lemma) && token.Is(Morphology.Plural))
                return SpeaksOfMembers(document, sentence, number) ? i + 1 : -1;
            if (token.PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Noun) && document.TextOf(i) is not "-")
                return -1;
        }

        return -1;
    }

    /// <summary>Whether the words before the number tell how many belong: "comprising ten countries", "membership to ten nations".</summary>
    private static bool SpeaksOfMembers(Document document, Sentence sentence, int number)
    {
        for (int i = number - 1; i >= sentence.FirstToken && i >= number - 4; i--)
        {
            string lemma = document.Tokens[i].Lemma.ToLowerInvariant();
            if (lemma == "membership")
                return true;
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb)
                return MembershipWords.IsTotal(lemma) && HasBodyInSentence(document, sentence);
        }

        return false;
    }

    private static bool HasBodyInSentence(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((char.IsUpper(document.TextOf(i)[0]) && IsBodyName(document, i))
                || MembershipWords.IsBody(document.Tokens[i].Lemma.ToLowerInvariant()))
                return true;
        }

        return false;
    }
}
