using System.Collections.Immutable;
using System.Text;
using FactCheck.Language;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Language;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "word", " ", "\n", "\n\n", "\t", ".", "...", "!", "\"", "\u201C", "\u201D", "'", "\u2019s", "-", "\u2014", "$", "5", "1,000", "3.14", "%", "U.S.", "(",
        ")", "\0", "\u200B", "\u200D", "\uFEFF", "\uD83D", "\uDE00", "\uD83D\uDE00", "e\u0301", "\u0301", "\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627", "\u202E", "\u4E2D\u6587",
        "don't", "cannot", "http://x.y/z?a=b", "@", "#", "\uFFFF", "\u00A0", "\u2028",
    ];

    [Test]
    public void Tokens_of_any_text_tile_it_in_order()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        Check.QuickThrowOnFailure(Prop.ForAll(texts.ToArbitrary(), text => IsTiled(text, EnglishModel.Default.Analyze(text))));
    }

    [Test]
    public void Tokens_of_random_characters_tile_them_in_order()
    {
        var texts = Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(characters => string.Concat(characters));
        Check.QuickThrowOnFailure(Prop.ForAll(texts.ToArbitrary(), text => IsTiled(text, EnglishModel.Default.Analyze(text))));
    }

    [TestCase("x", 1_000_000)]
    [TestCase(".", 100_000)]
    [TestCase("a-", 100_000)]
    [TestCase("word ", 50_000)]
    [TestCase("(", 50_000)]
    [TestCase("\u0301", 100_000)]
    public void A_long_text_of_one_piece_is_tiled_too(string piece, int times)
    {
        string text = new StringBuilder().Insert(0, piece, times).ToString();

        Assert.That(IsTiled(text, EnglishModel.Default.Analyze(text)), Is.True);
    }

    [Test]
    public void Heads_form_one_tree_a_sentence()
    {
        string text = string.Concat(Enumerable.Repeat("stop go , and then ( the the of of not ' run 5 % that which who - ", 40));
        var analysis = EnglishModel.Default.Analyze(text);

        foreach (var sentence in analysis.Sentences)
            Assert.That(RootsReached(analysis.Tokens, sentence), Is.EqualTo(sentence.End - sentence.First));
    }

    private static bool IsTiled(string text, Analysis analysis)
    {
        int at = 0;
        foreach (var token in analysis.Tokens)
        {
            if (token.Start < at || token.End <= token.Start || token.End > text.Length || !string.IsNullOrWhiteSpace(text[at..token.Start]))
                return false;
            at = token.End;
        }

        int next = 0;
        foreach (var sentence in analysis.Sentences)
        {
            if (sentence.First != next || sentence.End <= sentence.First)
                return false;
            next = sentence.End;
            if (RootsReached(analysis.Tokens, sentence) != sentence.End - sentence.First)
                return false;
        }

        return string.IsNullOrWhiteSpace(text[at..]) && next == analysis.Tokens.Length;
    }

    /// <summary>How many tokens of a sentence lead to its one root within the sentence.</summary>
    private static int RootsReached(ImmutableArray<Token> tokens, SentenceRange sentence)
    {
        int reached = 0, roots = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            roots += tokens[i].Head < 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; steps <= sentence.End - sentence.First && at >= sentence.First && at < sentence.End; steps++)
            {
                if (tokens[at].Head < 0)
                {
                    reached++;
                    break;
                }

                at = tokens[at].Head;
            }
        }

        return roots == 1 ? reached : -1;
    }
}
