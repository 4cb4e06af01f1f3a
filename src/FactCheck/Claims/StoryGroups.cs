namespace FactCheck.Claims;

/// <summary>Joins pairs of a story's articles that speak of one thing, so that one disagreement is one finding with all its camps.</summary>
internal static class StoryGroups
{
    /// <summary>
    /// Groups of conflicts, each with all that share a side with one of its members, and the agreements that share a side with one: whoever
    /// tells it as one of them does is of the same camp.
    /// </summary>
    /// <param name="conflicts">Pairs that exclude each other, in the order of the report.</param>
    /// <param name="agreements">Pairs that agree.</param>
    /// <param name="share">Whether two pairs share a side. Symmetric.</param>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> conflicts, IReadOnlyCollection<T> agreements, Func<T, T, bool> share)
    {
        var left = new List<T>(conflicts);
        while (left.Count > 0)
        {
            List<T> group = [left[0]];
            left.RemoveAt(0);
            for (int i = 0; i < group.Count; i++)
            {
                T member = group[i];
                group.AddRange(left.Where(other => share(other, member)));
                left.RemoveAll(other => share(other, member));
            }

            group.AddRange(agreements.Where(pair => group.Exists(member => share(member, pair))).ToArray());
            yield return group;
        }
    }
}
