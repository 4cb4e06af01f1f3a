using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Descriptions;

/// <summary>
/// Looks for a thing or a place that one text tells one side of and the other the other side: the left engine and the right-hand one, the
/// east of a country and its west. A text that tells both sides speaks against nobody. Thread-safe.
/// </summary>
internal sealed class SideReviewer : IClaimReviewer
{
    // What lies in one part of a country is known by another name, or by a rare word.
    private const double Rare = 1;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<SidedThing>> read = PerDocument.Once(SidedThing.Read);
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            foreach (SidedThing thing in read(one))
            {
                if (claims.Rewrite is not null && claims.Sources.Any(source => read(source).Exists(own => own.IsOfOne(thing) && own.Side == thing.Side)))
                    continue;
                List<SidedThing> rivals = read(other).FindAll(rival => rival.IsOfOne(thing));
                if (rivals.Count > 0 && rivals.TrueForAll(rival => rival.Side != thing.Side) && read(one).TrueForAll(own => !own.IsOfOne(thing) || own.Side == thing.Side)
                    && rivals.Find(rival => SpeakOfOne(thing, rival)) is { } found && claims.AnchorAt(one, one.SentenceOf(thing.Word).Index, thing.Span) is { } anchor)
                    comparisons.Add(Comparison.AgainstPassage(anchor, DescriptionRules.Sibling, $"one text says \"{thing.Span.Of(one.Text)}\", the other \"{found.Span.Of(other.Text)}\"", thing.Span, new Location(other, found.Span), 0.6));
            }
        }
    }

    // A place: a name or a rare word that both sentences have beside it. A thing, of which there may be two: one act, or a text that knows only one.
    private static bool SpeakOfOne(SidedThing thing, SidedThing rival)
    {
        if (thing.Place is null)
            return thing.HasOneOwner(rival) && (TellOneAct(thing, rival) || thing.IsOneOfItsStory() || rival.IsOneOfItsStory());
        StoryWords words = StoryWords.Of(thing.Document), others = StoryWords.Of(rival.Document);
        Sentence sentence = thing.Document.SentenceOf(thing.Word), passage = rival.Document.SentenceOf(rival.Word);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = thing.Document.Tokens[i];
            if (i == thing.Noun || IsOfPlace(thing, i) || word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || ArticleDay.Named(thing.Document, i) > 0 || word.Lemma == thing.Document.Tokens[thing.Noun].Lemma || TimeUnits.Contains(word.Lemma))
                continue;
            if (Math.Min(words.RarityOf(word.Lemma), others.RarityOf(word.Lemma)) < Rare)
                continue;
            for (int j = passage.FirstToken; j < passage.EndToken; j++)
            {
                if (j != rival.Noun && rival.Document.Tokens[j].Lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    // "the fire broke out in the left engine", "the right-hand engine burned"
    private static bool TellOneAct(SidedThing thing, SidedThing rival)
    {
        HashSet<string> acts = ActsOf(thing);
        acts.IntersectWith(ActsOf(rival));
        return acts.Count > 0;
    }

    // Of the verb above the thing, its subject and its object, and what lies between: "reported a fire in the left engine".
    private static HashSet<string> ActsOf(SidedThing thing)
    {
        Document document = thing.Document;
        HashSet<string> acts = [];
        int verb = HappeningReader.VerbOf(document, thing.Noun);
        if (verb < 0)
            return acts;
        for (int i = document.Tokens[thing.Noun].Head; i >= 0 && i != verb; i = document.Tokens[i].Head)
            Add(i);
        Add(verb);
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (child != thing.Noun && document.Tokens[child].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object)
                Add(child);
        }

        return acts;

        void Add(int token)
        {
            string word = PhrasalVerbs.WordOf(document, token);
            acts.UnionWith(Acts.Of(word));
            if (document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(document.Tokens[token].Lemma))
                acts.Add(word);
        }
    }

    // Both words of "Costa Rica".
    private static bool IsOfPlace(SidedThing thing, int token)
    {
        EntityTable table = EntityTable.Of(thing.Document);
        return table.MentionAt(thing.Noun) is >= 0 and var mention && table.MentionAt(token) == mention;
    }
}
