using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Values;

namespace FactCheck.Tests.Reports;

/// <summary>Documents, claims and reports put together by hand: what writers write does not depend on what a checker finds.</summary>
internal static class HandMade
{
    public static readonly Rule Figures = new("FC0001", "Figures of one measure exclude each other", Severity.Error);
    public static readonly Rule Bound = new("FC0002", "A bound allows the other figure", Severity.Warning);
    public static readonly Rule Title = new("FC0003", "A title differs in a word", Severity.Note);

    private static readonly ClaimKind Quantities = Kind("quantity");
    private static readonly ClaimKind Titles = Kind("title");

    /// <summary>A rewrite with a changed figure, a changed title and a supported claim against one source.</summary>
    public static Report Check()
    {
        Document rewrite = Document("rewrite.txt", "Harbour festival draws 4,500\nSome 4,500 people came to the harbour festival on Sunday, police said.\nThe closing concert, “Lights on the Pier”, was free.\n");
        Document source = Document("wire/source.txt", "KIEL, 12 May - About 3,400 people visited the harbour festival on Sunday.\nThe festival closed with “Lights at the Pier”, a free concert.\n");
        Claim crowd = Count(rewrite, "Some 4,500 people", 4450, 4550, "people");
        Claim visitors = Count(source, "About 3,400 people", 3350, 3450, "people");
        Claim concert = Work(rewrite, "“Lights on the Pier”");
        Claim finale = Work(source, "“Lights at the Pier”");
        Claim headline = Count(rewrite, "4,500", 4500, 4500, null);
        var findings = ImmutableArray.Create(
            Finding(Figures, "both count visitors of the harbour festival on Sunday; the figures are 1,100 apart", Agreement.Conflict, "Some 3,400 people", crowd, visitors),
            Finding(Title, "the titles differ in \"on\" and \"at\"", Agreement.Discrepancy, null, concert, finale));
        return new Report
        {
            Documents = [rewrite, source],
            IsCheck = true,
            Claims =
            [
                new ClaimVerdict(headline, Verdict.NotChecked, "the headline repeats the figure of the text", []),
                new ClaimVerdict(crowd, Verdict.Contradicted, "the source says about 3,400", [visitors]),
                new ClaimVerdict(concert, Verdict.Contradicted, "the source names it otherwise", [finale]),
            ],
            Clusters = [Cluster("visitors of the harbour festival", ClusterVerdict.Conflict, crowd, visitors), Cluster("closing concert", ClusterVerdict.Discrepancy, concert, finale)],
            Findings = findings,
            Counts = new Counts(0, 2, 0, 1),
            Score = 0.4217,
        };
    }

    /// <summary>Three articles: one dissent, one agreement.</summary>
    public static Report Cross()
    {
        Document first = Document("a.txt", "Over 100 vessels were registered for the regatta.\nThe regatta lasts 9 days.\n");
        Document second = Document("b.txt", "The organisers counted 150 vessels this year, a record for the regatta since it was first held in the narrow sound between the two islands in the years after the war.\n");
        Document third = Document("c.txt", "In 9 days of racing, more than 100 vessels took part.\n");
        Claim over = Count(first, "Over 100 vessels", 100, null, "vessels");
        Claim plain = Count(second, "150 vessels", 150, 150, "vessels");
        Claim more = Count(third, "more than 100 vessels", 100, null, "vessels");
        Claim days = Count(first, "9 days", 9, 9, "days");
        Claim racing = Count(third, "9 days", 9, 9, "days");
        return new Report
        {
            Documents = [first, second, third],
            IsCheck = false,
            Claims =
            [
                new ClaimVerdict(over, Verdict.Supported, "c.txt says the same", [more]),
                new ClaimVerdict(days, Verdict.Supported, "c.txt says the same", [racing]),
                new ClaimVerdict(plain, Verdict.Contradicted, "two articles say over 100", [over, more]),
                new ClaimVerdict(racing, Verdict.Supported, "a.txt says the same", [days]),
                new ClaimVerdict(more, Verdict.Supported, "a.txt says the same", [over]),
            ],
            Clusters = [Cluster("vessels in the regatta", ClusterVerdict.Discrepancy, over, plain, more), Cluster("length of the regatta", ClusterVerdict.Agree, days, racing)],
            Findings = [Finding(Bound, "all count vessels in the regatta; \"over 100\" does not exclude 150, but the figures are 50 apart", Agreement.Discrepancy, null, plain, over, more)],
            Counts = new Counts(4, 1, 0, 0),
        };
    }

    /// <summary>Twelve articles, four hundred claims, every third measure in dispute.</summary>
    public static Report Large()
    {
        const int Articles = 12;
        const int Claims = 400;
        string[] nouns = ["ferries", "visitors", "tonnes of herring", "berths", "volunteers", "stalls", "cranes", "concerts"];
        var texts = Enumerable.Range(0, Articles).Select(_ => new System.Text.StringBuilder("Harbour week in figures\n")).ToArray();
        string Words(int claim) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100 + (claim / Articles * 7) + (claim % Articles == 3 && claim / Articles % 3 == 0 ? 40 : 0):N0} {nouns[claim / Articles % nouns.Length]}");
        for (int claim = 0; claim < Claims; claim++)
            texts[claim % Articles].Append(System.Globalization.CultureInfo.InvariantCulture, $"On pier {claim / Articles + 1} the port counted {Words(claim)} in the course of the week, the harbour master said.\n");
        Document[] documents = [.. texts.Select((text, index) => Document($"outlets/harbour-week-{index + 1}.txt", text.ToString()))];
        Claim[] claims = [.. Enumerable.Range(0, Claims).Select(claim =>
        {
            Document document = documents[claim % Articles];
            int figure = int.Parse(Words(claim).Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
            int pier = document.Text.IndexOf($"On pier {claim / Articles + 1} ", StringComparison.Ordinal);
            int start = document.Text.IndexOf(Words(claim), pier, StringComparison.Ordinal);
            return (Claim)new HandMadeClaim(Quantities, document, new TextSpan(start, start + Words(claim).Length))
            {
                Quantity = new Quantity { Unit = Unit.Count, Low = figure, High = figure, Figure = figure },
            };
        })];
        Cluster[] clusters = [.. claims.Chunk(Articles).Select((group, pier) => Cluster(
            $"{nouns[pier % nouns.Length]} counted on pier {pier + 1}",
            group.Length > 3 && pier % 3 == 0 ? ClusterVerdict.Conflict : ClusterVerdict.Agree,
            [.. group]))];
        ImmutableArray<Finding> findings = [.. clusters
            .Where(cluster => cluster.Verdict == ClusterVerdict.Conflict)
            .Select(cluster => Finding(Figures, $"one of {cluster.Claims.Length} articles counts 40 more than the others", Agreement.Conflict, null, [cluster.Claims[3], cluster.Claims[0], cluster.Claims[1]]))];
        HashSet<Claim> disputed = [.. findings.Select(finding => finding.Claims[0])];
        return new Report
        {
            Documents = [.. documents],
            IsCheck = false,
            Claims = [.. claims.Select(claim => new ClaimVerdict(claim, disputed.Contains(claim) ? Verdict.Contradicted : Verdict.Supported, "the other articles", []))],
            Clusters = [.. clusters],
            Findings = findings,
            Counts = new Counts(Claims - disputed.Count, disputed.Count, 0, 0),
        };
    }

    public static Report Empty()
    {
        Document rewrite = Document("rewrite.txt", "Nothing is counted here.");
        return new Report { Documents = [rewrite], IsCheck = true, Claims = [], Clusters = [], Findings = [], Counts = default, Score = 1 };
    }

    /// <summary>A check whose one finding stands on the words given, in the text given.</summary>
    public static Report Of(string text, string words, string message = "it differs")
    {
        Document rewrite = Document("rewrite.txt", text);
        Claim claim = Count(rewrite, words, 1, 1, null);
        return new Report
        {
            Documents = [rewrite],
            IsCheck = true,
            Claims = [new ClaimVerdict(claim, Verdict.Unsupported, "no source has it", [])],
            Clusters = [],
            Findings = [Finding(Figures, message, Agreement.Conflict, null, claim)],
            Counts = new Counts(0, 0, 1, 0),
        };
    }

    /// <summary>The report with its first finding accepted for a reason.</summary>
    public static Report Accepted(Report report, string reason, string? author) =>
        With(report, [report.Findings[0].Accepted(new Suppression(reason, author, null, SuppressionOrigin.Inline)), .. report.Findings.Skip(1)]);

    public static Report With(Report report, ImmutableArray<Finding> findings) => new()
    {
        Documents = report.Documents,
        IsCheck = report.IsCheck,
        Claims = report.Claims,
        Clusters = report.Clusters,
        Findings = findings,
        Counts = report.Counts,
        Score = report.Score,
        NotChecked = report.NotChecked,
    };

    public static Document Document(string path, string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<SentenceRange>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int feed ? feed : text.Length;
            int first = tokens.Count;
            for (int i = start; i < end;)
            {
                int stop = text.IndexOf(' ', i, end - i) is >= 0 and int space ? space : end;
                if (stop > i)
                    tokens.Add(new Token(i, stop, -1, DependencyRelation.Root, PartOfSpeech.X, "", Morphology.None, text[i..stop].ToLowerInvariant()));
                i = stop + 1;
            }

            if (tokens.Count > first)
            {
                sentences.Add(new SentenceRange(first, tokens.Count, blocks.Count));
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(tokens[first].Start, tokens[^1].End), 0, -1));
            }

            start = end + 1;
        }

        return new Document(
            new Article(text) { Path = path },
            [new Section(new TextSpan(0, text.Length), null, null, null)],
            blocks.ToImmutable(),
            new Analysis(tokens.ToImmutable(), sentences.ToImmutable(), []),
            [.. Enumerable.Range(0, blocks.Count)]);
    }

    public static Claim Count(Document document, string words, decimal? low, decimal? high, string? noun) =>
        new HandMadeClaim(Quantities, document, Span(document, words))
        {
            Quantity = new Quantity { Unit = Unit.Count, Low = low, High = high, Hedge = low == high ? Hedge.Exact : high is null ? Hedge.Over : Hedge.About },
            Measure = noun is null ? null : new Measure { Head = noun, HeadSpan = Within(document, words, noun), Text = Within(document, words, noun), Scope = ["sunday"] },
        };

    public static Claim Work(Document document, string words) => new HandMadeClaim(Titles, document, Span(document, words));

    public static Finding Finding(Rule rule, string message, Agreement agreement, string? replacement, params ImmutableArray<Claim> claims) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Kind = claims[0].Kind.Name,
        Message = message,
        Agreement = agreement,
        Replacement = replacement,
        Claims = claims,
        Locations = [.. claims.Select(claim => claim.Location)],
    };

    private static Cluster Cluster(string measure, ClusterVerdict verdict, params ImmutableArray<Claim> claims) =>
        new() { Kind = claims[0].Kind.Name, Measure = measure, Verdict = verdict, Claims = [.. claims] };

    private static TextSpan Span(Document document, string words)
    {
        int start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static TextSpan Within(Document document, string words, string noun)
    {
        int start = document.Text.IndexOf(noun, Span(document, words).Start, StringComparison.Ordinal);
        return new TextSpan(start, start + noun.Length);
    }

    private static ClaimKind Kind(string name) => ClaimKind.Create(name, [], new Silent(), new Silent());

    private sealed class HandMadeClaim(ClaimKind kind, Document document, TextSpan span) : Claim(
        kind,
        document,
        span,
        Math.Max(0, document.Sentences.TakeWhile(sentence => sentence.Span.Start <= span.Start).Count() - 1));

    private sealed class Silent : IClaimExtractor<Claim>, IClaimComparer<Claim>
    {
        public IEnumerable<Claim> Extract(ClaimKind kind, Document document) => [];

        public Comparison Compare(Claim claim, Claim evidence, Correspondence correspondence) => Comparison.Unrelated(claim, evidence);
    }
}
