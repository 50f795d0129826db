using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class ModelSettingsTests
{
    private static readonly string[] Azure =
    [
        "Provider=azureopenai",
        "Endpoint=https://contoso.openai.azure.com/",
        "Deployment=gpt-4o",
        "ApiKey=0123456789abcdef",
    ];

    [Fact]
    public void Offers_no_model_where_none_is_set()
    {
        using var services = Services();

        Assert.Equal(ModelStatus.NotSet, services.GetRequiredService<ModelStatus>());
        Assert.Empty(services.GetServices<IProposalSource>());
    }

    [Fact]
    public void A_price_alone_fixes_no_model()
    {
        using var services = Services("PricePerMillionInputTokens=2.50", "PriceCurrency=EUR", "MaxInputTokens=100000");

        Assert.False(services.GetRequiredService<FixedModel>().IsSet);
        Assert.Equal(ModelStatus.NotSet, services.GetRequiredService<ModelStatus>());
    }

    [Fact]
    public void Offers_the_model_that_is_set()
    {
        using var services = Services(Azure);

        Assert.Equal(
            new ModelStatus(IsConnected: true, "gpt-4o at contoso.openai.azure.com", Problem: ""),
            services.GetRequiredService<ModelStatus>()
        );
        Assert.Equal("gpt-4o at contoso.openai.azure.com", Assert.Single(services.GetServices<IProposalSource>()).Name);
    }

    [Fact]
    public void Offers_a_model_without_a_key()
    {
        using var services = Services("Provider=OpenAICompatible", "Endpoint=http://127.0.0.1:11434/v1", "Model=llama3");

        Assert.Equal("llama3 at 127.0.0.1:11434", services.GetRequiredService<ModelStatus>().Name);
        Assert.Single(services.GetServices<IProposalSource>());
    }

    [Fact]
    public void Takes_settings_from_the_environment()
    {
        const string Prefix = "DocWorkbenchTest_";
        var names = Azure.Select(s => s.Split('=')).ToDictionary(s => $"{Prefix}DocWorkbench__Model__{s[0]}", s => s[1]);
        try
        {
            foreach (var (name, value) in names)
            {
                Environment.SetEnvironmentVariable(name, value);
            }

            using var services = Services(new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build());

            Assert.True(services.GetRequiredService<ModelStatus>().IsConnected);
        }
        finally
        {
            foreach (var name in names.Keys)
            {
                Environment.SetEnvironmentVariable(name, value: null);
            }
        }
    }

    [Fact]
    public void Says_everything_that_is_wrong_at_once()
    {
        using var services = Services("Provider=AzureOpenAI", "TimeoutSeconds=0", "MaxOutputTokens=2000000");

        var status = services.GetRequiredService<ModelStatus>();

        Assert.False(status.IsConnected);
        Assert.Empty(services.GetServices<IProposalSource>());
        foreach (var name in (string[])["Endpoint", "Deployment", "ApiKey", "TimeoutSeconds", "MaxOutputTokens"])
        {
            Assert.Contains($"DocWorkbench:Model:{name} ", status.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Provider=Gemini", "DocWorkbench:Model:Provider must be None, AzureOpenAI, OpenAI, OpenAICompatible.")]
    [InlineData("Provider=1", "DocWorkbench:Model:Provider must be")]
    [InlineData("Provider=", "DocWorkbench:Model:Endpoint is set, but DocWorkbench:Model:Provider doesn't say")]
    [InlineData("TimeoutSeconds=soon", "DocWorkbench:Model:TimeoutSeconds must be a whole number.")]
    [InlineData("MaxOutputTokens=-5", "DocWorkbench:Model:MaxOutputTokens must be a whole number.")]
    [InlineData("Endpoint=contoso", "DocWorkbench:Model:Endpoint must be an address that begins with https:// or http://.")]
    [InlineData("Endpoint=file:///etc/passwd", "DocWorkbench:Model:Endpoint must be an address")]
    [InlineData("Endpoint=http://contoso.openai.azure.com", "DocWorkbench:Model:Endpoint must begin with https://")]
    [InlineData("Endpoint=https://me:secret@contoso.openai.azure.com", "DocWorkbench:Model:Endpoint must hold no user name or password")]
    [InlineData(
        "Endpoint=https://contoso.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=1",
        "DocWorkbench:Model:Endpoint must be the server's base address only, such as https://NAME.openai.azure.com."
    )]
    [InlineData("ApiKey=two words", "DocWorkbench:Model:ApiKey holds a space")]
    public void Names_the_setting_that_is_wrong(string setting, string expected)
    {
        using var services = Services([.. Azure.Where(s => s.Split('=')[0] != setting.Split('=')[0]), setting]);

        var problem = services.GetRequiredService<ModelStatus>().Problem;

        Assert.StartsWith(expected, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Wants_the_base_address_of_a_compatible_server()
    {
        using var services = Services("Provider=OpenAICompatible", "Endpoint=http://127.0.0.1:1/v1/chat/completions", "Model=m");

        Assert.Contains("such as http://127.0.0.1:11434/v1", services.GetRequiredService<ModelStatus>().Problem, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(params string[] settings) =>
        Services(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(s =>
                        KeyValuePair.Create($"DocWorkbench:Model:{s[..s.IndexOf('=')]}", (string?)s[(s.IndexOf('=') + 1)..])
                    )
                )
                .Build()
        );

    private static ServiceProvider Services(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddModel(configuration);
        return services.BuildServiceProvider();
    }
}
