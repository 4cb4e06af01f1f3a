using System.Collections.Immutable;
using System.Text;
using FactCheck.Checking;

namespace FactCheck;

/// <summary>
/// The settings files that hold for a folder, the nearest first: <c>factcheck.json</c> there and in its parents, up to one that says
/// <c>"root": true</c>. What a nearer file says goes before what a farther one says; lists add up. Immutable and thread-safe.
/// </summary>
public sealed class FactCheckConfiguration
{
    /// <summary>The name of a settings file.</summary>
    public const string FileName = "factcheck.json";

    private readonly ImmutableArray<SettingsSource> _sources;

    private FactCheckConfiguration(ImmutableArray<SettingsSource> sources) => _sources = sources;

    /// <summary>No settings file: every option as it ships.</summary>
    public static FactCheckConfiguration None { get; } = new([]);

    /// <summary>The files that were read, the nearest first.</summary>
    public ImmutableArray<string> Paths => [.. _sources.Select(source => source.Path)];

    /// <summary>The baseline file that the settings name, beside the settings file that names it; null when none does.</summary>
    public string? BaselinePath => _sources.Select(source => source.BaselinePath).FirstOrDefault(path => path is not null);

    /// <summary>Reads the files that hold for a folder; <see cref="None"/> when there is none.</summary>
    /// <exception cref="SettingsException">A file says something no setting means; the message names file, line and key.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FactCheckConfiguration Find(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var sources = ImmutableArray.CreateBuilder<SettingsSource>();
        for (DirectoryInfo? current = new(Path.GetFullPath(folder)); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, FileName);
            if (!File.Exists(path))
                continue;

            sources.Add(SettingsSource.Parse(File.ReadAllText(path), path));
            if (sources[^1].IsRoot)
                break;
        }

        return new FactCheckConfiguration(sources.ToImmutable());
    }

    /// <summary>Reads one file and no other.</summary>
    /// <exception cref="SettingsException">The file says something no setting means; the message names file, line and key.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FactCheckConfiguration Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads the text of one file.</summary>
    /// <exception cref="SettingsException">The text says something no setting means; the message names line and key.</exception>
    public static FactCheckConfiguration Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FactCheckConfiguration([SettingsSource.Parse(text, path)]);
    }

    /// <summary>The options for an article: what holds for all, then the sections whose patterns match its path.</summary>
    /// <param name="articlePath">The article's path; null leaves the sections out.</param>
    public FactCheckOptions OptionsFor(string? articlePath)
    {
        var options = new FactCheckOptions();
        foreach (SettingsSource source in _sources.Reverse())
            source.Apply(options, articlePath);

        return options;
    }

    /// <summary>The options for an article as a settings file that says all of them, with the files they come from as comments.</summary>
    /// <param name="articlePath">The article's path; null leaves the sections out.</param>
    public string Print(string? articlePath)
    {
        var text = new StringBuilder();
        foreach (string path in Paths)
            text.Append("// ").Append(path).Append('\n');
        if (_sources.IsEmpty)
            text.Append("// no ").Append(FileName).Append(": the defaults\n");

        return text.Append(SettingsPrinter.Print(OptionsFor(articlePath), BaselinePath)).ToString();
    }
}
