using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Stories;

/// <summary>The articles of one story with what is expected of them, cross-checked once.</summary>
internal sealed class Story
{
    private readonly Dictionary<string, string> _texts;

    private Story(Ledger ledger, Dictionary<string, string> texts)
    {
        Ledger = ledger;
        _texts = texts;
        Articles = [.. texts.Select(text => ArticleReader.Parse(text.Value, ledger.Documents[text.Key]))];
        Report = FactChecker.Default.CrossCheck(Articles);
    }

    public Ledger Ledger { get; }

    public IReadOnlyList<Article> Articles { get; }

    public Report Report { get; }

    /// <summary>A story of the repository: the folder holds the articles and expected.json.</summary>
    public static Story Of(string name)
    {
        string folder = Path.Combine(RepositoryRoot.Path, "seeds", name);
        return Read(Ledger.Read(Path.Combine(folder, "expected.json")), folder);
    }

    /// <summary>The five real documents, or the running test is ignored.</summary>
    public static Story OfTheFiveDocuments() =>
        Read(Ledger.Read(RepositoryRoot.Shared("golden", "seeds-ledger.json")), RepositoryRoot.Shared("seeds"));

    /// <summary>The same story with every text and every expectation rewritten.</summary>
    public Story Rewritten(Func<string, string> rewrite)
    {
        LedgerMember Member(LedgerMember member) => member with { Text = rewrite(Straight(member.Text)) };
        var ledger = Ledger with
        {
            MustFlag = [.. Ledger.MustFlag.Select(item => item with { Members = [.. item.Members.Select(Member)] })],
            MustAgree = [.. Ledger.MustAgree.Select(item => item with { Members = [.. item.Members.Select(Member)] })],
            MustNotFlag = [.. Ledger.MustNotFlag.Select(trap => trap with { Pair = [.. trap.Pair.Select(Member)] })],
        };
        return new Story(ledger, _texts.ToDictionary(text => text.Key, text => rewrite(text.Value)));
    }

    /// <summary>Whether the place lies on the member's text, wherever its article says it.</summary>
    public bool Touches(Location location, LedgerMember member) =>
        Ledger.Documents[member.Doc] == location.Document.Article.Name
        && Occurrences(member).Any(span => span.Overlaps(location.Span));

    public bool Touches(Finding finding, LedgerMember member) => finding.Locations.Any(location => Touches(location, member));

    /// <summary>Every place where the article says the text; typographic quotes count as plain ones.</summary>
    public IEnumerable<TextSpan> Occurrences(LedgerMember member)
    {
        string text = Straight(_texts[member.Doc]);
        string wanted = Straight(member.Text);
        for (int at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, at + wanted.Length);
    }

    private static Story Read(Ledger ledger, string folder) =>
        new(ledger, ledger.Documents.ToDictionary(entry => entry.Key, entry => File.ReadAllText(Path.Combine(folder, entry.Value))));

    /// <summary>One character for one, so that offsets stay.</summary>
    private static string Straight(string text) =>
        text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');
}
