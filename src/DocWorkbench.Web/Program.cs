using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Components;
using DocWorkbench.Web.Hosting;
using DocWorkbench.Web.Library;
using DocWorkbench.Web.Storage;

try
{
    var start = StartArguments.Read(args);
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = start.Settings, ContentRootPath = AppContext.BaseDirectory }
    );
    var data = DataFolder.Open(builder.Configuration["DocWorkbench:DataDirectory"]);
    builder.AddHosting(data);
    builder.Services.AddStorage(data.DatabaseFile);
    builder.Services.AddAccounts(data, start);
    builder.Services.AddLibrary();
    builder.Services.AddPages();

    await using var app = builder.Build();
    await app.PrepareStorageAsync();
    app.UseHosting();
    app.UseAccounts();
    app.MapStaticAssets().AllowAnonymous();
    app.MapAccounts();
    app.MapPages();
    await app.RunWorkbenchAsync();
    return 0;
}
catch (StartRefusedException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
