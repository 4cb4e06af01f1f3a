using FactCheck.Language;

namespace FactCheck.Tests.Language;

public sealed unsafe class VectorMaximumTests
{
    [Test]
    public void The_first_place_of_the_largest_value_is_found_whatever_stands_behind_the_values()
    {
        float* values = stackalloc float[144];
        for (int count = 1; count <= 128; count++)
        {
            for (int place = 0; place < count; place++)
            {
                for (int i = 0; i < 144; i++)
                    values[i] = i >= count ? 9f : i == 0 && place != 0 ? float.NegativeInfinity : i < place ? -2f : i == place || i % 3 == 0 ? -1f : -3f;
                Assert.That(VectorMaximum.IndexOf(values, count), Is.EqualTo(place), $"{place} of {count}");
            }
        }
    }

    [Test]
    public void Of_values_that_are_all_ruled_out_it_is_the_first()
    {
        float* values = stackalloc float[32];
        new Span<float>(values, 32).Fill(float.NegativeInfinity);
        Assert.That(VectorMaximum.IndexOf(values, 20), Is.Zero);
    }
}
