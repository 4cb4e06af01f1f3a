using FactCheck.Claims;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>"former", "acting" or "deputy" turned into another word of the kind, put in or taken out.</summary>
internal static class StatusChange
{
    /// <summary>The change; null when the edit changes no such word.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        EditWords words = EditWords.OfCopy(copy, edit), original = EditWords.OfOriginal(copy, edit);
        (RoleStatus status, int token) = StatusOf(words);
        (RoleStatus was, int other) = StatusOf(original);

        // "current" and nothing say the same.
        if (token < 0 && other < 0 || Standing(status) == Standing(was) || words.Content.Count > 1 || original.Content.Count > 1)
            return null;
        if (token < 0)
            return edit.End == edit.First ? new Change(CopyRules.Status, $"the other text says \"{copy.Original.TextOf(other)}\"", edit.First, edit.First + 1, other, other + 1) : null;
        if (other < 0)
            return edit.OriginalEnd == edit.OriginalFirst
                ? new Change(CopyRules.Status, $"the other text does not say \"{copy.Document.TextOf(token)}\"", token, token + 1, edit.OriginalFirst, edit.OriginalFirst + 1)
                : null;
        return new Change(CopyRules.Status, $"\"{copy.Document.TextOf(token)}\" stands where the other text has \"{copy.Original.TextOf(other)}\"", token, token + 1, other, other + 1);
    }

    private static RoleStatus Standing(RoleStatus status) => status == RoleStatus.Current ? RoleStatus.None : status;

    private static (RoleStatus Status, int Token) StatusOf(EditWords words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (RoleStatuses.SaysAlone(words.Document.TextOf(i)) && RoleStatuses.TryGet(words.Document.TextOf(i), out RoleStatus status))
                return (status, i);
        }

        return (RoleStatus.None, -1);
    }
}
