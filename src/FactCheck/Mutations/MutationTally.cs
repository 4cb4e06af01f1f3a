using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Mutations;

/// <summary>Counts what a mutation test finds.</summary>
internal sealed class MutationTally(Severity level)
{
    private readonly List<MutationOutcome> _outcomes = [];
    private readonly List<FalseAlarm> _alarms = [];
    private readonly HashSet<(string, string, string)> _known = [];
    private int _cleanSentences;
    private int _alarmCount;

    /// <summary>A copy of an article: nothing in it is wrong.</summary>
    public void AddClean(MutatedText text) => AddAlarms(text, []);

    /// <summary>A faithful rewrite: nothing in it is wrong, and each change is one that must not be pointed at.</summary>
    public void AddFaithful(MutatedText before, MutatedText after, ImmutableArray<Mutation> mutations)
    {
        AddAlarms(after, []);
        int shift = 0;
        foreach (Mutation mutation in mutations)
        {
            TextSpan[] places = [.. mutation.Places().Select(place => new TextSpan(place.Start + shift, place.End + shift))];
            _outcomes.Add(Outcome(before, after, mutation, places, isReworded: true));
            shift += mutation.Edits.Sum(edit => edit.Replacement.Length - edit.Span.Length);
        }
    }

    /// <summary>A text with one planted error.</summary>
    public void AddPlanted(MutatedText before, MutatedText after, Mutation mutation, bool isReworded)
    {
        TextSpan[] places = [.. mutation.Places()];
        AddAlarms(after, places);
        MutationOutcome outcome = Outcome(before, after, mutation, places, isReworded);
        TextFix[] fixes = [.. TextFixes.Of(after.Report).All.Where(fix => Array.Exists(places, place => Touches(fix.Finding.Location.Span, place)))];
        _outcomes.Add(fixes.Length == 0 ? outcome : WithFix(outcome, before, after, fixes));
    }

    public MutationReport ToReport(MutationOptions options, int articles) => new()
    {
        Options = options,
        Articles = articles,
        Outcomes = [.. _outcomes],
        CleanSentences = _cleanSentences,
        FalseAlarmCount = _alarmCount,
        FalseAlarms = [.. _alarms],
    };

    // A fix is right when it gives back the words as they stood, or says it in other words the checker has no question about.
    private static MutationOutcome WithFix(MutationOutcome outcome, MutatedText before, MutatedText after, TextFix[] fixes)
    {
        TextEdit[] edits = [.. fixes.Select(fix => new TextEdit(fix.Finding.Location.Span, fix.Replacement))];
        string text = TextEdits.Apply(after.Document.Article.Text, edits);
        bool isRestored = string.Equals(text, before.Document.Article.Text, StringComparison.Ordinal);
        MutatedText? mended = isRestored ? null : after.With(edits);
        bool isRight = mended is null || !mended.IsPointedAt(new TextSpan(edits[0].Span.Start, edits[0].Span.Start + edits[0].Replacement.Length));
        return outcome with { Fixed = mended?.TextAt(edits[0].Span.Start) ?? outcome.Before, IsFixRight = isRight };
    }

    private static MutationOutcome Outcome(MutatedText before, MutatedText after, Mutation mutation, TextSpan[] places, bool isReworded)
    {
        Finding[] findings = [.. places.SelectMany(after.At).Distinct()];
        return new MutationOutcome
        {
            Kind = mutation.Kind,
            Article = before.Source.Article.Name,
            IsReworded = isReworded,
            Original = mutation.Edits[0].Span.Of(before.Document.Text).ToString(),
            Planted = mutation.Edits[0].Replacement,
            Before = before.TextAt(mutation.Edits[0].Span.Start),
            After = after.TextAt(places[0].Start),
            Found = findings.Length == 0 ? Severity.None : findings.Max(finding => finding.Severity),
            Rules = [.. findings.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private void AddAlarms(MutatedText text, TextSpan[] places)
    {
        HashSet<int> dirty = [.. places.Select(place => text.SentenceAt(place.Start).Index)];
        _cleanSentences += text.Document.Sentences.Length - dirty.Count;
        foreach (Finding finding in text.Report.Findings)
        {
            Location[] here = [.. finding.Locations.Where(location => ReferenceEquals(location.Document, text.Document))];
            if (finding.Severity < level || here.Length == 0 || Array.Exists(places, place => text.Touches(finding, place)) || Array.Exists(here, location => dirty.Contains(text.SentenceAt(location.Span.Start).Index)))
                continue;
            _alarmCount++;
            string sentence = text.TextAt(here[0].Span.Start);
            if (_known.Add((text.Source.Article.Name, finding.Rule.Id, sentence)))
                _alarms.Add(new FalseAlarm(text.Source.Article.Name, finding.Rule.Id, finding.Message, sentence, SourceSide(text, finding), finding.Replacement is not null));
        }
    }

    private static string SourceSide(MutatedText text, Finding finding)
    {
        Location? found = finding.Locations.Cast<Location?>().FirstOrDefault(location => !ReferenceEquals(location!.Value.Document, text.Document));
        return found is { } place ? place.Document.Sentences.LastOrDefault(sentence => sentence.Span.Start <= place.Span.Start).Span.Of(place.Document.Text).ToString() : "";
    }

    private static bool Touches(TextSpan span, TextSpan place) => span.Start <= place.End && place.Start <= span.End;
}
