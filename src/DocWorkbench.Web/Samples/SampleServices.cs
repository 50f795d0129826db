namespace DocWorkbench.Web.Samples;

/// <summary>The room of the sample review.</summary>
internal static class SampleServices
{
    public static void AddSample(this IServiceCollection services) => services.AddSingleton<SampleSeeder>();

    /// <summary>Needs the database to be prepared, and nobody to have been let in yet.</summary>
    public static Task SeedSampleAsync(this WebApplication app) => app.Services.GetRequiredService<SampleSeeder>().SeedAsync();
}
