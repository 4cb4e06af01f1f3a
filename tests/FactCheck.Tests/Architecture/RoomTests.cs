namespace FactCheck.Tests.Architecture;

/// <summary>The rooms of the library look one way only: what a room may use is written here once.</summary>
public sealed class RoomTests
{
    private const string Root = "";

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Documents"] = ["Language", "Lexicons"],
        ["Language"] = [],
        ["Values"] = [],
        ["Lexicons"] = ["Values"],
        ["Expressions"] = ["Values", "Lexicons"],
        ["Claims"] = ["Documents", "Values"],
        ["Entities"] = ["Documents", "Language", "Values", "Lexicons"],
        ["Kinds/*"] = ["Documents", "Language", "Values", "Lexicons", "Expressions", "Entities", "Claims"],
        ["Kinds"] = ["Claims", "Kinds/*"],
        // A claim shows its quantity, so whoever reads claims sees Values.
        ["Alignment"] = ["Documents", "Language", "Values", "Lexicons", "Claims", "Entities"],
        ["Checking"] = ["Documents", "Values", "Lexicons", "Claims", "Alignment", "Entities"],
        ["Reports"] = ["Documents", "Values", "Claims", "Checking"],
        // Plants errors into articles and runs the checker on them: it stands above all rooms but the kinds, which it must not lean on.
        ["Mutations"] = [Root, "Documents", "Language", "Values", "Lexicons", "Expressions", "Entities", "Claims", "Checking", "Reports"],
    };

    [Test]
    public void Every_type_stands_in_a_room_that_is_named_here()
    {
        string[] strangers = [.. Types().Select(Room).Where(room => room != Root).Select(Row).Distinct().Where(row => !MayUse.ContainsKey(row))];
        Assert.That(strangers, Is.Empty);
    }

    [Test]
    public void A_room_uses_only_the_rooms_named_for_it()
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Type type in Types())
        {
            string room = Room(type);
            if (room == Root || !MayUse.TryGetValue(Row(room), out string[]? allowed))
                continue;

            foreach (Type used in Dependencies.Of(type))
            {
                string other = Room(used);
                if (other != room && used.Namespace is not null && !allowed.Contains(Row(other)))
                    broken.Add($"{type.FullName} ({room}) uses {used.FullName} ({other})");
            }
        }

        Assert.That(broken, Is.Empty);
    }

    [Test]
    public void FuzzySharp_is_named_in_the_room_Alignment_only()
    {
        string[] others = [.. SourceFiles.Of("src")
            .Where(file => file.Text.Contains("FuzzySharp", StringComparison.Ordinal))
            .Select(file => file.Path)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && !path.StartsWith("src/FactCheck/Alignment/", StringComparison.Ordinal))];
        Assert.That(others, Is.Empty);
    }

    private static IEnumerable<Type> Types() =>
        typeof(FactCheck.Documents.Article).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("FactCheck", StringComparison.Ordinal) == true);

    /// <summary>"Documents", "Kinds/Quantities", or the root: the namespace below FactCheck.</summary>
    private static string Room(Type type)
    {
        string[] parts = (type.Namespace ?? "").Split('.');
        if (parts.Length < 2)
            return Root;
        return parts[1] == "Kinds" && parts.Length > 2 ? $"Kinds/{parts[2]}" : parts[1];
    }

    private static string Row(string room) => room.StartsWith("Kinds/", StringComparison.Ordinal) ? "Kinds/*" : room;
}
