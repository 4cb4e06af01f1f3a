namespace FactCheck.Tests.Architecture;

/// <summary>The public surface of the library changes on purpose only.</summary>
public sealed class PublicApiTests
{
    [Test]
    public void The_public_surface_is_the_one_that_was_agreed() =>
        Snapshot.Match(ApiPrinter.Print(typeof(FactChecker).Assembly), "txt");
}
