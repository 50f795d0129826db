using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace DocWorkbench.Web.Hosting;

/// <summary>Writes dates and numbers the way the person's browser asks for; the texts stay English.</summary>
internal static class UserFormats
{
    public static IServiceCollection AddUserFormats(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("en-GB", "en");
            options.SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0)];
            options.SupportedUICultures = [new CultureInfo("en")];
            // Not by address or cookie: what a link leads to must not depend on who made it.
            options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
        });
}
