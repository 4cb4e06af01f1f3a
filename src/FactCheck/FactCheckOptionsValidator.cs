using System.Globalization;
using FactCheck.Checking;
using FactCheck.Claims;
using Microsoft.Extensions.Options;

namespace FactCheck;

/// <summary>Finds every value of the options that no checker could mean.</summary>
internal sealed class FactCheckOptionsValidator : IValidateOptions<FactCheckOptions>
{
    public ValidateOptionsResult Validate(string? name, FactCheckOptions options)
    {
        List<string> problems = [.. Problems(options)];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>What is wrong, each as a sentence that names the option, what was expected and what was found.</summary>
    public static IEnumerable<string> Problems(FactCheckOptions options)
    {
        HashSet<string> rules = [.. options.Kinds.SelectMany(kind => kind.Rules).Concat(SuspectWords.Rules).Concat(SuppressionRules.All).Select(rule => rule.Id)];
        foreach ((string rule, Severity severity) in options.Severities)
        {
            if (!rules.Contains(rule))
                yield return $"Severities: expected the id of a rule, found \"{rule}\".";
            if (!Enum.IsDefined(severity))
                yield return $"Severities: expected a severity for {rule}, found {severity}.";
        }

        if (!Enum.IsDefined(options.FailOn))
            yield return $"FailOn: expected a severity, found {options.FailOn}.";
        if (options.Tolerance is < 0 or >= 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"Tolerance: expected a share from 0 to below 1, found {options.Tolerance}.");
        if (options.MaxNotChecked is not (>= 0 and <= 1))
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxNotChecked: expected a share from 0 to 1, found {options.MaxNotChecked}.");
        foreach ((string unit, decimal step) in options.Roundings.Where(rounding => rounding.Value <= 0))
            yield return string.Create(CultureInfo.InvariantCulture, $"Roundings: expected a step above 0 for {unit}, found {step}.");
        if (options.Synonyms.Concat(options.Names).Any(group => group.Count < 2 || group.Any(string.IsNullOrWhiteSpace)))
            yield return "Synonyms and Names: expected groups of two words or names or more.";
        if (options.IgnoredPassages.Concat(options.TrustedSources).Any(string.IsNullOrWhiteSpace))
            yield return "IgnoredPassages and TrustedSources: expected patterns, found an empty one.";
        if (options.Kinds.Count == 0)
            yield return "Kinds: expected at least one kind of fact, found none.";
    }
}
