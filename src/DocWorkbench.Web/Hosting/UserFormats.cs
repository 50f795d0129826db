using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace DocWorkbench.Web.Hosting;

/// <summary>Writes dates and numbers the way the person's browser asks for, and words in its language where there is a translation.</summary>
internal static class UserFormats
{
    public static IServiceCollection AddUserFormats(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("en-GB", Translations.Own.Name);
            options.SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0)];
            options.SupportedUICultures = [.. Translations.In(AppContext.BaseDirectory)];
            // Not by address or cookie: what a link leads to must not depend on who made it.
            options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
        });
}
