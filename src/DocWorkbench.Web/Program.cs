using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Components;
using DocWorkbench.Web.Fetch;
using DocWorkbench.Web.Hosting;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Samples;
using DocWorkbench.Web.Storage;

return await ProgramStart.RunAsync(
    args,
    async start =>
    {
        var builder = WebApplication.CreateBuilder(start.Options);
        var data = DataFolder.Open(builder.Configuration["DocWorkbench:DataDirectory"]);
        builder.AddHosting(data);
        builder.Services.AddStorage(data.DatabaseFile);
        builder.Services.AddAccounts(data, start);
        builder.Services.AddSample();
        builder.Services.AddLibrary();
        builder.Services.AddFetch(builder.Configuration);
        builder.Services.AddReading(builder.Configuration);
        builder.Services.AddModel(builder.Configuration);
        builder.Services.AddJobs();
        builder.Services.AddPages();

        await using var app = builder.Build();
        await app.PrepareStorageAsync();
        await app.SeedSampleAsync();
        app.UseHosting();
        app.UseAccounts();
        app.MapStaticAssets().AllowAnonymous();
        app.MapAccounts();
        app.MapPages();
        await app.RunWorkbenchAsync();
    }
);
