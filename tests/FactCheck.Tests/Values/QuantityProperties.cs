using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Values;

public sealed class QuantityProperties
{
    private static readonly Unit[] Units =
        [Unit.Count, Unit.Percent, new("USD", UnitDimension.Money), new("EUR", UnitDimension.Money), new("metre", UnitDimension.Length), new("kilometre", UnitDimension.Length, 1000)];

    private static readonly Arbitrary<(Quantity Left, Quantity Right)> Pairs = (
        from left in Any()
        from right in Any()
        select (left, right)).ToArbitrary();

    [Test]
    public void A_quantity_equals_itself() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Any().ToArbitrary(), quantity => quantity.RelationTo(quantity) == QuantityRelation.Equal));

    [Test]
    public void Exchanging_the_sides_turns_weaker_and_stronger_and_nothing_else() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Pairs, pair => pair.Left.RelationTo(pair.Right) == Turned(pair.Right.RelationTo(pair.Left))));

    [Test]
    public void What_holds_another_has_no_gap_to_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Pairs, pair =>
            pair.Left.RelationTo(pair.Right) is not (QuantityRelation.Weaker or QuantityRelation.Stronger or QuantityRelation.Overlapping)
            || pair.Left.GapTo(pair.Right) == 0));

    [Test]
    public void A_gap_means_that_nothing_is_shared() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Pairs, pair =>
            pair.Left.GapTo(pair.Right) is not > 0 || pair.Left.RelationTo(pair.Right) is QuantityRelation.Disjoint or QuantityRelation.Rounded));

    [Test]
    public void A_wider_interval_holds_a_narrower_one() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Any().ToArbitrary(), quantity =>
            quantity is not { Low: decimal low, High: decimal high }
            || new Quantity { Unit = quantity.Unit, Low = low - 1, High = high + 1, Hedge = Hedge.Range }.RelationTo(quantity with { Hedge = Hedge.Range, Figure = null }) == QuantityRelation.Weaker));

    private static QuantityRelation Turned(QuantityRelation relation) => relation switch
    {
        QuantityRelation.Weaker => QuantityRelation.Stronger,
        QuantityRelation.Stronger => QuantityRelation.Weaker,
        _ => relation,
    };

    private static Gen<Quantity> Any() =>
        from unit in Gen.Elements(Units)
        from hedge in Gen.Elements(Hedge.Exact, Hedge.About, Hedge.Over, Hedge.AtLeast, Hedge.Nearly, Hedge.Under, Hedge.AtMost, Hedge.AsManyAs)
        from value in Gen.Choose(0, 40)
        from half in Gen.Elements(0m, 0.05m, 0.5m)
        select Make(unit, hedge, value, half);

    private static Quantity Make(Unit unit, Hedge hedge, decimal value, decimal half)
    {
        var quantity = new Quantity { Unit = unit, Figure = value, Precision = half, Hedge = hedge };
        return hedge switch
        {
            Hedge.Over => quantity with { Low = value, LowIncluded = false },
            Hedge.AtLeast => quantity with { Low = value },
            Hedge.Under => quantity with { High = value, HighIncluded = false },
            Hedge.AtMost or Hedge.AsManyAs => quantity with { High = value },
            Hedge.About => quantity with { Low = value - 2, High = value + 2 },
            Hedge.Nearly => quantity with { Low = value - 2, High = value },
            _ => quantity with { Low = value, High = value },
        };
    }
}
