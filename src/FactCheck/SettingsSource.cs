using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Lexicons;

namespace FactCheck;

/// <summary>One settings file, read and checked.</summary>
internal sealed class SettingsSource
{
    private static readonly string[] Shared = ["severities", "tolerance", "roundings", "synonyms", "names", "ignoredPassages", "trustedSources", "failOn", "maxNotChecked"];

    private readonly Action<FactCheckOptions> _settings;
    private readonly ImmutableArray<(ImmutableArray<string> Files, Action<FactCheckOptions> Settings)> _sections;

    private SettingsSource(
        string path,
        bool isRoot,
        string? baselinePath,
        Action<FactCheckOptions> settings,
        ImmutableArray<(ImmutableArray<string> Files, Action<FactCheckOptions> Settings)> sections)
    {
        Path = path;
        IsRoot = isRoot;
        BaselinePath = baselinePath;
        _settings = settings;
        _sections = sections;
    }

    public string Path { get; }

    public bool IsRoot { get; }

    public string? BaselinePath { get; }

    private string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) ?? "";

    public static SettingsSource Parse(string text, string path)
    {
        var root = SettingsNode.Parse(text, path);
        OrderedDictionary<string, SettingsNode> members = root.Object(["$schema", "root", "baseline", "sections", .. Shared]);
        var sections = ImmutableArray.CreateBuilder<(ImmutableArray<string>, Action<FactCheckOptions>)>();
        if (members.TryGetValue("sections", out SettingsNode? list))
        {
            foreach (SettingsNode section in list.Array("sections"))
            {
                OrderedDictionary<string, SettingsNode> parts = section.Object(["files", .. Shared]);
                if (!parts.TryGetValue("files", out SettingsNode? files))
                    throw new SettingsException(path, section.Line, $"{section.Key}.files", "expected a list of patterns of paths, found none.");
                sections.Add(([.. Strings(files, "patterns of paths")], Settings(parts)));
            }
        }

        string? baseline = members.TryGetValue("baseline", out SettingsNode? file) ? file.String("the path of a baseline file") : null;
        return new SettingsSource(
            path,
            members.TryGetValue("root", out SettingsNode? isRoot) && isRoot.Boolean(),
            baseline is null ? null : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", baseline),
            Settings(members),
            sections.ToImmutable());
    }

    public void Apply(FactCheckOptions options, string? articlePath)
    {
        _settings(options);
        if (articlePath is null)
            return;

        string relative = System.IO.Path.GetRelativePath(Folder, System.IO.Path.GetFullPath(articlePath));
        foreach ((ImmutableArray<string> files, Action<FactCheckOptions> settings) in _sections)
        {
            if (files.Any(pattern => Wildcard.MatchesPath(pattern, relative)))
                settings(options);
        }
    }

    // Everything is read when the file is: a mistake in a section is told whatever article comes first.
    private static Action<FactCheckOptions> Settings(OrderedDictionary<string, SettingsNode> members)
    {
        List<Action<FactCheckOptions>> settings = [.. members.Where(member => Shared.Contains(member.Key)).Select(member => Setting(member.Key, member.Value))];
        return options => settings.ForEach(setting => setting(options));
    }

    private static Action<FactCheckOptions> Setting(string key, SettingsNode node)
    {
        switch (key)
        {
            case "severities":
                return Severities(node);
            case "roundings":
                return Roundings(node);
            case "tolerance":
                decimal tolerance = node.Number("a share from 0 to below 1", share => share is >= 0 and < 1);
                return options => options.Tolerance = tolerance;
            case "maxNotChecked":
                decimal most = node.Number("a share from 0 to 1", share => share is >= 0 and <= 1);
                return options => options.MaxNotChecked = (double)most;
            case "failOn":
                Severity severity = SeverityOf(node, "never");
                return options => options.FailOn = severity;
            case "synonyms":
                List<IReadOnlyList<string>> words = Groups(node, "words");
                return options => Add(options.Synonyms, words);
            case "names":
                List<IReadOnlyList<string>> names = Groups(node, "names");
                return options => Add(options.Names, names);
            case "ignoredPassages":
                List<string> passages = Strings(node, "patterns of paragraphs");
                return options => Add(options.IgnoredPassages, passages);
            default:
                List<string> sources = Strings(node, "patterns of sources");
                return options => Add(options.TrustedSources, sources);
        }
    }

    private static Action<FactCheckOptions> Severities(SettingsNode node)
    {
        HashSet<string> rules = [.. RulePages.Ids];
        var severities = new List<(string Rule, Severity Severity)>();
        foreach ((string rule, SettingsNode value) in node.Map())
        {
            if (!rules.Contains(rule))
                throw new SettingsException(value.Path, value.Line, value.Key, "unknown rule; expected an id that \"factcheck rules\" lists.");
            severities.Add((rule, SeverityOf(value, "off")));
        }

        return options =>
        {
            foreach ((string rule, Severity severity) in severities)
                options.Severities[rule] = severity;
        };
    }

    private static Action<FactCheckOptions> Roundings(SettingsNode node)
    {
        var steps = new List<(string Unit, decimal Step)>();
        foreach ((string unit, SettingsNode value) in node.Map())
        {
            if (!UnitWords.Has(unit) && !CurrencyWords.Has(unit))
                throw new SettingsException(value.Path, value.Line, value.Key, "unknown unit; expected one as \"percent\", \"count\", \"kilometre\" or \"USD\".");
            steps.Add((unit, value.Number("a step above 0", step => step > 0)));
        }

        return options =>
        {
            foreach ((string unit, decimal step) in steps)
                options.Roundings[unit] = step;
        };
    }

    private static Severity SeverityOf(SettingsNode node, string none)
    {
        string[] names = ["error", "warning", "note", none];
        string name = node.String(SettingsNode.Choice(names));
        return name switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "note" => Severity.Note,
            _ when name == none => Severity.None,
            _ => throw node.Expected(SettingsNode.Choice(names)),
        };
    }

    private static List<IReadOnlyList<string>> Groups(SettingsNode node, string of)
    {
        var groups = new List<IReadOnlyList<string>>();
        foreach (SettingsNode group in node.Array($"groups of {of}"))
        {
            List<string> words = Strings(group, of);
            groups.Add(words.Count >= 2 ? words : throw new SettingsException(group.Path, group.Line, group.Key, $"expected two {of} or more, found {words.Count}."));
        }

        return groups;
    }

    private static List<string> Strings(SettingsNode node, string of) => [.. node.Array(of).Select(item => item.String($"one of the {of}"))];

    private static void Add<T>(IList<T> list, IEnumerable<T> items)
    {
        foreach (T item in items)
            list.Add(item);
    }
}
