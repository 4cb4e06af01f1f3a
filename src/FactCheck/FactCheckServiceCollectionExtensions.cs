using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FactCheck;

/// <summary>Puts a checker into a service collection.</summary>
public static class FactCheckServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="FactChecker"/> for the whole application. Its options are validated when it is first asked for; a host that
    /// calls <c>ValidateOnStart</c> for <see cref="FactCheckOptions"/> hears of a mistake at start.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, Action<FactCheckOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<FactCheckOptions> options = services.AddOptions<FactCheckOptions>();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FactCheckOptions>, FactCheckOptionsValidator>());
        services.TryAddSingleton(provider => new FactChecker(provider.GetRequiredService<IOptions<FactCheckOptions>>().Value));
        return services;
    }
}
