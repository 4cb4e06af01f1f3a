using FactCheck.Values;

namespace FactCheck.Tests.Values;

internal sealed class PersonNameTests
{
    [TestCase("martha oakley", "martha oakley", PersonNameRelation.Same)]
    [TestCase("martha oakley", "oakley", PersonNameRelation.Compatible)]
    [TestCase("martha oakley", "m oakley", PersonNameRelation.Compatible)]
    [TestCase("martha jane oakley", "martha oakley", PersonNameRelation.Same)]
    [TestCase("martha oakley", "susan oakley", PersonNameRelation.GivenNameDiffers)]
    [TestCase("martha oakley", "martha lang", PersonNameRelation.SurnameDiffers)]
    [TestCase("henrik vasterberg", "henrik vasterborg", PersonNameRelation.Misspelt)]
    [TestCase("boris yeltsin", "boris eltsin", PersonNameRelation.Compatible)]
    [TestCase("liu xiang", "xiang liu", PersonNameRelation.Same)]
    [TestCase("peter lang", "maria costa", PersonNameRelation.Different)]
    [TestCase("virgil van dijk", "van dijk", PersonNameRelation.Compatible)]
    public void Names_of_persons_are_related_both_ways(string left, string right, PersonNameRelation relation)
    {
        PersonName one = PersonName.Of([.. left.Split(' ')])!, other = PersonName.Of([.. right.Split(' ')])!;
        Assert.That((one.RelationTo(other), other.RelationTo(one)), Is.EqualTo((relation, relation)));
    }

    [TestCase("Türkiye", "turkiye")]
    [TestCase("Erdoğan", "erdogan")]
    [TestCase("O'Neill", "oneill")]
    [TestCase("Łódź", "lodz")]
    [TestCase("Müller-Größe", "mullergrosse")]
    public void Letters_are_folded_to_their_base(string word, string folded) => Assert.That(NameSpelling.Fold(word), Is.EqualTo(folded));

    [TestCase("iran", "iraq", true)]
    [TestCase("vasterberg", "vasterborg", true)]
    [TestCase("lang", "lange", true)]
    [TestCase("costa", "silva", false)]
    [TestCase("abc", "abd", false)]
    [TestCase("oakley", "oakley", false)]
    public void A_slip_is_a_letter_or_two(string left, string right, bool near) => Assert.That(NameSpelling.IsNear(left, right), Is.EqualTo(near));
}
