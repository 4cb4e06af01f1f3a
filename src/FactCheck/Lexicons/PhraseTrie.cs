using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Lexicons;

/// <summary>
/// Phrases of one or more words and the longest of them that a text has at a place. A space in a phrase stands for any run of
/// blanks, and a phrase ends only where no letter or digit goes on. Reading costs one step a character and allocates nothing;
/// built once, then read by any number of threads.
/// </summary>
internal sealed class PhraseTrie<T>(bool ignoreCase = true)
    where T : class
{
    private const int AsciiCount = 128, Letters = 32;

    // The first letters are looked up directly: a hundred siblings would be walked for each word of a text.
    private readonly int[] _roots = new int[AsciiCount];

    // The second letters likewise, whatever their case; -1 where both cases are there. Most words of a text are no phrase by their second letter.
    private readonly int[] _seconds = new int[AsciiCount * Letters];
    private Node[] _nodes = new Node[256];
    private int _count = 1;

    /// <summary>The first column of a table as phrases.</summary>
    /// <exception cref="InvalidDataException">Two rows have one phrase under the comparison asked for.</exception>
    public static PhraseTrie<T> Of(LexiconTable table, Func<LexiconRow, T> value, bool ignoreCase = true)
    {
        var trie = new PhraseTrie<T>(ignoreCase);
        foreach (LexiconRow row in table.Rows)
        {
            if (!trie.TryAdd(row[0], value(row)))
                throw row.Broken($"\"{row[0]}\" is there twice.");
        }

        return trie;
    }

    /// <summary>Adds a phrase; false when it is there already.</summary>
    public bool TryAdd(ReadOnlySpan<char> phrase, T value)
    {
        int node = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            char c = Fold(phrase[i]);
            if (Child(node, c) is > 0 and int child)
            {
                node = child;
                continue;
            }

            node = AddChild(node, c);
            if (i == 1 && char.IsAsciiLetter(c) && Fold(phrase[0]) is < (char)AsciiCount and var first)
                SecondOf(first, c) = SecondOf(first, c) == 0 ? node : -1;
        }

        if (_nodes[node].Value is not null)
            return false;

        _nodes[node].Value = value;
        return true;
    }

    /// <summary>Whether the whole of <paramref name="phrase"/> was added.</summary>
    public bool TryFind(ReadOnlySpan<char> phrase, [NotNullWhen(true)] out T? value)
    {
        int node = 0;
        value = null;
        if (!MayBegin(phrase, 0, phrase.Length))
            return false;
        foreach (char c in phrase)
        {
            node = Child(node, Fold(c));
            if (node == 0)
                return false;
        }

        value = _nodes[node].Value;
        return value is not null;
    }

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/> and ends before <paramref name="limit"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="limit">The offset no phrase may reach beyond.</param>
    /// <param name="end">The offset after the phrase.</param>
    /// <param name="value">What was added with the phrase.</param>
    /// <param name="digitMayFollow">Whether a phrase that ends in a letter may touch a figure: "USD115".</param>
    public bool TryMatch(ReadOnlySpan<char> text, int start, int limit, out int end, [NotNullWhen(true)] out T? value, bool digitMayFollow = false)
    {
        end = start;
        value = null;
        int node = 0;
        int position = start;
        if (!MayBegin(text, start, limit))
            return false;
        while (position < limit)
        {
            char c = text[position];
            bool blank = c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t' or '\r' or '\n';
            node = position == start + 1 && char.IsAsciiLetter(c) ? Second(node, text[start], c) : Child(node, blank ? ' ' : Fold(c));
            if (node == 0)
                break;

            position++;
            if (blank)
            {
                int newLines = 0;
                while (position < limit && char.IsWhiteSpace(text[position]))
                    newLines += text[position++] == '\n' ? 1 : 0;
                if (newLines > 1)
                    break;
            }

            if (_nodes[node].Value is T found && IsEnd(text, position, limit, digitMayFollow))
            {
                end = position;
                value = found;
            }
        }

        return value is not null;
    }

    private bool MayBegin(ReadOnlySpan<char> text, int start, int limit)
    {
        if (start >= limit)
            return false;
        char first = Fold(text[start]);
        if (first >= AsciiCount)
            return true;
        int root = _roots[first];
        if (root == 0)
            return false;
        return start + 1 >= limit || !char.IsAsciiLetter(text[start + 1]) || SecondOf(first, text[start + 1]) != 0 || _nodes[root].Value is not null;
    }

    private ref int SecondOf(char first, char letter) => ref _seconds[(first * Letters) + (letter % Letters)];

    // The child of a first letter for a second one, without walking its siblings.
    private int Second(int node, char first, char letter)
    {
        first = Fold(first);
        letter = Fold(letter);
        int second = first < AsciiCount ? SecondOf(first, letter) : -1;
        return second < 0 ? Child(node, letter) : second > 0 && _nodes[second].Char == letter ? second : 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int position, int limit, bool digitMayFollow)
    {
        char last = text[position - 1];
        if (position >= limit || !(char.IsLetter(last) || char.IsDigit(last)))
            return true;

        char next = text[position];
        return char.IsLetter(last) ? !char.IsLetter(next) && (digitMayFollow || !char.IsDigit(next)) : !char.IsDigit(next);
    }

    private char Fold(char c) => ignoreCase ? char.ToLowerInvariant(c == '\u2019' ? '\'' : c) : c;

    private int Child(int node, char c)
    {
        if (node == 0 && c < AsciiCount)
            return _roots[c];
        for (int child = _nodes[node].FirstChild; child != 0; child = _nodes[child].NextSibling)
        {
            if (_nodes[child].Char == c)
                return child;
        }

        return 0;
    }

    private int AddChild(int node, char c)
    {
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, _count * 2);
        int child = _count++;
        _nodes[child] = new Node { Char = c, NextSibling = _nodes[node].FirstChild };
        _nodes[node].FirstChild = child;
        if (node == 0 && c < AsciiCount)
            _roots[c] = child;
        return child;
    }

    private struct Node
    {
        public char Char;
        public int FirstChild;
        public int NextSibling;
        public T? Value;
    }
}
