using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Jobs;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Jobs;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>A key and inner addresses that a test would recognise anywhere are looked for everywhere after servers gave them away.</summary>
public sealed class CanaryTests
{
    private const string Key = "canary-key-Zq7vK2mX9rT4wB8nL3pD6";
    private const string Gateway = "canary-gpu7.prod.internal";
    private const string Number = "10.77.66.55";
    private const string Mail = "canary.owner@inner-canary-plants.net";
    private static readonly string[] Secrets = [Key, Gateway, Number];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Neither_the_key_nor_an_inner_address_gets_anywhere()
    {
        await using var server = await FakeModelServer.StartAsync();
        var told = $"Key {Key} refused by http://{Gateway}:8443/v1 ({Number}:8000) for {Mail}";
        server
            .ThenRefuse(401, told)
            .Then(400, $$"""{"error":{"message":{{Sse.Quoted(told)}},"code":"{{Key}}","param":"{{Gateway}}"} }""")
            .Then(502, $"<html>{told}</html>", "text/html", ("retry-after-ms", "1"))
            .ThenStream([Sse.Text("x"), $$"""{"error":{"message":{{Sse.Quoted(told)}}} }"""])
            .ThenStream([$"{{broken {told}"])
            .ThenStream([Sse.Refusal(told), Sse.Finish("stop")])
            .ThenStream(Sse.Whole(Answers.Whole.Replace("\"A\"", $"\"The key is {Key}.\"", StringComparison.Ordinal)));
        var logged = new Logged();
        await using var plain = new WorkbenchFactory();
        await using var workbench = plain.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("DocWorkbench:Model:Provider", nameof(ModelProvider.OpenAICompatible));
            builder.UseSetting("DocWorkbench:Model:Endpoint", new Uri(server.Address, "/v1").AbsoluteUri);
            builder.UseSetting("DocWorkbench:Model:Model", "small-model");
            builder.UseSetting("DocWorkbench:Model:ApiKey", Key);
            builder.UseSetting("Logging:LogLevel:Default", "Trace");
            builder.ConfigureTestServices(services => services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(logged));
        });
        using var client = new ClientLog();
        var services = workbench.Services;
        var howTo = "# Water the plants\n\nUse a can.\n"u8.ToArray();
        var actor = (await services.GetRequiredService<ActorStore>().LocalAsync(Cancel)).Id;
        var review = await services
            .GetRequiredService<ReviewStore>()
            .CreateAsync(
                new NewReview
                {
                    Name = "Plants",
                    Origin = new ReviewOrigin.Upload("plants.md"),
                    BaseBytes = howTo,
                },
                actor,
                Cancel
            );
        var source = services.GetRequiredService<IEnumerable<IProposalSource>>().Last();

        var outcomes = new List<string>();
        // The gateway's page is followed by another try, so that the answers are more than the questions.
        for (var i = 0; outcomes.LastOrDefault() != ""; i++)
        {
            var name = $"hash{i}";
            var job = services
                .GetRequiredService<ProposalJobs>()
                .Start(review, now => new ProposalJob(review, 1, name, actor, source, Question(howTo)) { StartedAt = now });
            outcomes.Add(await JobHost.EndAsync(job, Cancel));
        }

        Assert.Equal(6, outcomes.Count);
        Assert.All(outcomes[..^1], outcome => Assert.NotEqual("", outcome));
        var link = $"/sign-in?token={services.GetRequiredService<SignInLinks>().Create()}";
        using var person = workbench.CreateClient();
        await person.GetAsync(link, Cancel);
        var pages = new List<string>(outcomes);
        foreach (var address in (string[])["/", "/settings", "/new", $"/reviews/{review}", $"/reviews/{review}?screen=result"])
        {
            pages.Add(await person.GetStringAsync(address, Cancel));
        }

        Nowhere(pages, [.. Secrets, Mail]);
        Nowhere([.. logged.Lines, .. client.Lines], [.. Secrets, Mail]);
        Nowhere(server.Calls.Select(c => c.Body), [.. Secrets, Mail]);
        Nowhere([await ExportAsync(services, review, howTo)], [.. Secrets, Mail]);
        Nowhere(await DatabaseAsync(services), [.. Secrets, Mail]);
        Assert.Contains("Bearer " + Key, server.Calls[0].Headers["Authorization"], StringComparison.Ordinal);
    }

    private static ProposalQuestion Question(byte[] howTo)
    {
        var note = $"# Hoses\n\nA hose needs 2 bar of pressure.\n\n## Contact\n\nWrite to {Mail} for access.\n";
        var source = new MaterialSource("hoses.md", MaterialKind.Markdown, Encoding.UTF8.GetBytes(note));
        var reading = Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, Cancel));
        Assert.Contains(reading.Material.Passages, p => !p.IsUsable && p.Text.Contains(Mail, StringComparison.Ordinal));
        return new ProposalQuestion(
            HowToReader.Read(SourceText.FromBytes(howTo)),
            [reading.Material],
            new ChangeRequest { Description = "Say how to use a hose" }
        );
    }

    private static async Task<string> ExportAsync(IServiceProvider services, string review, byte[] howTo)
    {
        var stored = await services.GetRequiredService<ReviewStore>().FindAsync(review, Cancel);
        var reply = Encoding.UTF8.GetString(Assert.Single(stored!.Proposals).Reply.AsSpan());
        var proposal = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(reply)).Proposal;
        var text = HowToReader.Read(SourceText.FromBytes(howTo));
        return Encoding.UTF8.GetString(ChangeSplicer.Apply(text, OperationPlacer.Place(text, proposal).Placed.Select(c => (c, c.NewText))));
    }

    // The files themselves, whatever table something may have got into.
    private static async Task<IEnumerable<string>> DatabaseAsync(IServiceProvider services)
    {
        var folder = services.GetRequiredService<Web.Hosting.DataFolder>().Path;
        var texts = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "lock"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, Cancel);
            texts.Add(Encoding.Latin1.GetString(memory.ToArray()));
        }

        return texts;
    }

    private static void Nowhere(IEnumerable<string> texts, string[] secrets) =>
        Assert.All(texts, text => Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)));
}
