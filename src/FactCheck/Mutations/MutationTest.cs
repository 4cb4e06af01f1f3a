using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Mutations;

/// <summary>
/// Plants known errors and faithful changes into articles, checks what comes out against the articles, and counts what was found. Every
/// error is planted alone: once into a copy of the article and once into a faithful rewrite of it. Immutable and thread-safe.
/// </summary>
public sealed class MutationTest
{
    private readonly FactChecker _checker;
    private readonly MutationOptions _options;

    /// <summary>Makes a test.</summary>
    /// <param name="checker">What is tested.</param>
    /// <param name="options">What is planted.</param>
    /// <exception cref="ArgumentException">Fewer than one error an article is asked for.</exception>
    public MutationTest(FactChecker checker, MutationOptions options)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(options);
        if (options.PerArticle < 1)
            throw new ArgumentException($"At least one error is planted in an article, not {options.PerArticle}.", nameof(options));
        _checker = checker;
        _options = options;
    }

    /// <summary>Runs the test.</summary>
    /// <param name="articles">The articles; one that is not in English, or has no sentence, is left out.</param>
    /// <param name="progress">Told how many articles are done, after each.</param>
    /// <param name="cancellation">Stops the run between two articles.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public MutationReport Run(IReadOnlyList<Article> articles, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Document[] documents = [.. articles.Select(Document.Analyze).Where(document => document.IsEnglish && document.Sentences.Length > 0)];
        var pool = new NamePool(documents);
        var tally = new MutationTally(_options.Level);
        for (int i = 0; i < documents.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Test(documents[i], pool, tally);
            progress?.Invoke(i + 1);
        }

        return tally.ToReport(_options, documents.Length);
    }

    private void Test(Document source, NamePool pool, MutationTally tally)
    {
        var copy = new MutatedText(_checker, source, TextEdits.Apply(source.Article, []));
        tally.AddClean(copy);
        var context = new MutationContext(copy.Document, pool);
        ImmutableArray<Mutation> faithful = FaithfulRewrite.Choose(context, _options, source.Article.Text);
        var rewrite = new MutatedText(_checker, source, TextEdits.Apply(copy.Document.Article, [.. faithful.SelectMany(mutation => mutation.Edits).OrderBy(edit => edit.Span)]));
        tally.AddFaithful(copy, rewrite, faithful);
        Plant(copy, context, isReworded: false, tally);
        Plant(rewrite, new MutationContext(rewrite.Document, pool), isReworded: true, tally);
    }

    private void Plant(MutatedText text, MutationContext context, bool isReworded, MutationTally tally)
    {
        foreach (MutationKind kind in _options.Kinds.Where(MutationReport.IsError))
        {
            var choice = new SeededChoice(_options.Seed, text.Source.Article.Text, kind.ToString(), isReworded ? "reworded" : "copy");
            // What is pointed at before anything is planted would be found whatever is planted there.
            IEnumerable<Mutation> free = Mutators.Of(kind).Find(context, choice).ToList().Where(mutation => !text.IsPointedAt(mutation.Span));
            foreach (Mutation mutation in choice.Shuffled(free).Take(_options.PerArticle))
            {
                var planted = new MutatedText(_checker, text.Source, mutation.ApplyTo(text.Document.Article));
                tally.AddPlanted(text, planted, mutation, isReworded);
            }
        }
    }
}
