using FactCheck.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FactCheck.Tests.Governance;

public sealed class OptionsTests
{
    [Test]
    public void AddFactCheck_gives_one_checker()
    {
        using ServiceProvider services = new ServiceCollection().AddFactCheck(options => options.FailOn = Severity.Warning).BuildServiceProvider();

        FactChecker checker = services.GetRequiredService<FactChecker>();

        Assert.That(services.GetRequiredService<FactChecker>(), Is.SameAs(checker));
        Assert.That(services.GetRequiredService<IOptions<FactCheckOptions>>().Value.FailOn, Is.EqualTo(Severity.Warning));
    }

    [Test]
    public void A_value_no_checker_could_mean_is_told_with_what_was_expected()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddFactCheck(options =>
            {
                options.Tolerance = 2;
                options.Severities["FC0000"] = Severity.Note;
                options.Names.Add(["alone"]);
                options.Roundings["percent"] = 0;
            })
            .BuildServiceProvider();

        Assert.That(() => services.GetRequiredService<FactChecker>(), Throws.InstanceOf<OptionsValidationException>()
            .With.Property(nameof(OptionsValidationException.Failures)).EqualTo(new[]
            {
                "Severities: expected the id of a rule, found \"FC0000\".",
                "Tolerance: expected a share from 0 to below 1, found 2.",
                "Roundings: expected a step above 0 for percent, found 0.",
                "Synonyms and Names: expected groups of two words or names or more.",
            }));
    }

    [Test]
    public void The_defaults_are_valid() => Assert.That(FactCheckOptionsValidator.Problems(new FactCheckOptions()), Is.Empty);
}
