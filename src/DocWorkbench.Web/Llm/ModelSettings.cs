using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace DocWorkbench.Web.Llm;

/// <summary>The model's settings as a page shows and changes them; the key is encrypted where it is kept and never shown again.</summary>
internal sealed class ModelSettings(
    FixedModel fixedModel,
    ConnectedModel model,
    ModelSettingsStore store,
    IDataProtectionProvider protection
)
{
    private readonly IDataProtector _protector = protection.CreateProtector("DocWorkbench.ModelKey");

    /// <summary>Set by whoever runs the workbench, so not to be changed here.</summary>
    public bool IsFixed => fixedModel.IsSet;

    /// <summary>Names of single settings that whoever runs the workbench set.</summary>
    public IReadOnlySet<string> FixedEstimates => fixedModel.FixedEstimates;

    /// <summary>The key was kept but can't be read any more, because the keys folder was lost or changed.</summary>
    public bool IsKeyLost { get; private set; }

    private ModelOptions Outside => fixedModel.Options;

    public ModelDraft Draft() => ModelDraft.Of(model.Options);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!IsFixed && await store.FindAsync(cancellationToken) is { } stored)
        {
            model.Set(Options(stored, Unprotected(stored.ProtectedKey)));
        }
    }

    /// <summary>The settings a draft stands for, with the key in force.</summary>
    /// <returns>What is wrong with it; empty where nothing is.</returns>
    public IReadOnlyList<string> Read(ModelDraft draft, out ModelOptions options)
    {
        var reader = new ModelOptionsReader(draft.ToSettings(Key(draft)), isFromPage: true) { Fixed = Outside };
        options = reader.Read();
        return reader.Problems.Count > 0 ? reader.Problems : ModelOptionsValidation.Problems(options);
    }

    /// <returns>What is wrong with it, and then nothing is saved; empty where nothing is.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(ModelDraft draft, string actorId, CancellationToken cancellationToken)
    {
        if (IsFixed)
        {
            throw new InvalidOperationException("The settings are fixed by whoever runs the workbench.");
        }

        if (Read(draft, out var options) is { Count: > 0 } problems)
        {
            return problems;
        }

        await store.SaveAsync(Stored(options), actorId, cancellationToken);
        IsKeyLost = false;
        model.Set(options);
        return [];
    }

    private string Key(ModelDraft draft) =>
        draft.NewKey.Trim() is { Length: > 0 } key ? key
        : draft.HasKey ? model.Options.ApiKey
        : "";

    private StoredModelSettings Stored(ModelOptions options) =>
        new(
            options.Provider.ToString(),
            options.Endpoint?.ToString() ?? "",
            options.ModelName,
            options.ApiKey.Length > 0 ? [.. _protector.Protect(Encoding.UTF8.GetBytes(options.ApiKey))] : [],
            options.UseEntraId,
            options.Streams,
            options.MaxOutputTokens,
            options.Temperature,
            options.TimeoutSeconds
        )
        {
            MaxInputTokens = options.MaxInputTokens,
            InputPrice = options.PricePerMillionInputTokens,
            OutputPrice = options.PricePerMillionOutputTokens,
            PriceCurrency = options.PriceCurrency,
        };

    private ModelOptions Options(StoredModelSettings stored, string key)
    {
        var provider = Enum.TryParse<ModelProvider>(stored.Provider, out var known) ? known : ModelProvider.None;
        var isAzure = provider == ModelProvider.AzureOpenAI;
        return new ModelOptions
        {
            Provider = provider,
            Endpoint =
                provider != ModelProvider.None && Uri.TryCreate(stored.Endpoint, UriKind.Absolute, out var endpoint) ? endpoint : null,
            Deployment = isAzure ? stored.Model : "",
            Model = isAzure ? "" : stored.Model,
            ApiKey = key,
            UseEntraId = stored.UseEntraId,
            Streams = stored.Streams,
            MaxOutputTokens = stored.MaxOutputTokens,
            Temperature = stored.Temperature,
            TimeoutSeconds = stored.TimeoutSeconds,
            MaxInputTokens = Outside.MaxInputTokens ?? stored.MaxInputTokens,
            PricePerMillionInputTokens = Outside.PricePerMillionInputTokens ?? stored.InputPrice,
            PricePerMillionOutputTokens = Outside.PricePerMillionOutputTokens ?? stored.OutputPrice,
            PriceCurrency = Outside.PriceCurrency.Length > 0 ? Outside.PriceCurrency : stored.PriceCurrency,
            IsFromPage = true,
        };
    }

    private string Unprotected(ImmutableArray<byte> key)
    {
        try
        {
            return key.IsEmpty ? "" : Encoding.UTF8.GetString(_protector.Unprotect([.. key]));
        }
        catch (CryptographicException)
        {
            IsKeyLost = true;
            return "";
        }
    }
}
