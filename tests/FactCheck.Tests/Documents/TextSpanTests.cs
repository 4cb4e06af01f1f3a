using FactCheck.Documents;

namespace FactCheck.Tests.Documents;

public sealed class TextSpanTests
{
    [TestCase(0, 5, 5, 9, false)]
    [TestCase(0, 5, 4, 9, true)]
    [TestCase(3, 3, 0, 9, true)]
    public void Overlaps_when_a_character_is_shared(int start, int end, int otherStart, int otherEnd, bool expected) =>
        Assert.That(new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)), Is.EqualTo(expected && end > start));

    [Test]
    public void Refuses_an_end_before_the_start() =>
        Assert.That(() => new TextSpan(4, 3), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
