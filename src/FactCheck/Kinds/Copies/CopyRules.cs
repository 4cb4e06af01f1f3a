using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Copies;

/// <summary>The rules of copied sentences.</summary>
internal static class CopyRules
{
    public static readonly Rule Name = new("FC3005", "A name was exchanged in a copied sentence", Severity.Warning);
    public static readonly Rule Title = new("FC3015", "A title was exchanged in a copied sentence", Severity.Warning);
    public static readonly Rule Status = new("FC3016", "Former, acting or deputy was changed in a copied sentence", Severity.Warning);
    public static readonly Rule Opposite = new("FC5020", "A word was turned into its opposite in a copied sentence", Severity.Error);
    public static readonly Rule Negation = new("FC5021", "A negation was put into a copied sentence, or taken out of it", Severity.Warning);
    public static readonly Rule Step = new("FC5022", "An affair goes further in a copied sentence", Severity.Warning);
    public static readonly Rule Certainty = new("FC5023", "A doubt was taken out of a copied sentence", Severity.Warning);
    public static readonly Rule Word = new("FC5024", "A noun or adjective was exchanged in a copied sentence", Severity.Note);
    public static readonly Rule Exchanged = new("FC5025", "Two words of a copied sentence have changed places", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Name, Title, Status, Opposite, Negation, Step, Certainty, Word, Exchanged];
}
