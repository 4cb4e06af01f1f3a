namespace FactCheck.Tests.Stories;

/// <summary>The sample stories of the repository, each against what an editor expects of it.</summary>
[TestFixture("summit")]
[TestFixture("earthquake")]
[TestFixture("results")]
[TestFixture("election")]
public sealed class StoryTests(string name) : StoryExpectations
{
    private protected override Story Open() => Story.Of(name);
}
