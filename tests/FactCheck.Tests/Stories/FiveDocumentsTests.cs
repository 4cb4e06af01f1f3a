namespace FactCheck.Tests.Stories;

/// <summary>The five real documents, where the shared data is at hand.</summary>
public sealed class FiveDocumentsTests : StoryExpectations
{
    private protected override Story Open() => Story.OfTheFiveDocuments();
}
