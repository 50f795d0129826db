using DocWorkbench.Web.Llm;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Settings;

/// <summary>How long a question may be, and what tokens cost.</summary>
public sealed partial class CostFields : ComponentBase
{
    private static Field[] Fields =>
        [
            new("most", SettingTexts.Field_LongestQuestion, nameof(ModelOptions.MaxInputTokens), "numeric", SettingTexts.Field_NoLimit)
            {
                Get = draft => draft.MaxInputTokens,
                Set = (draft, value) => draft.MaxInputTokens = value,
            },
            new(
                "price-in",
                SettingTexts.Field_PriceSent,
                nameof(ModelOptions.PricePerMillionInputTokens),
                "decimal",
                SettingTexts.Field_NotKnown
            )
            {
                Get = draft => draft.InputPrice,
                Set = (draft, value) => draft.InputPrice = value,
            },
            new(
                "price-out",
                SettingTexts.Field_PriceWritten,
                nameof(ModelOptions.PricePerMillionOutputTokens),
                "decimal",
                SettingTexts.Field_NotKnown
            )
            {
                Get = draft => draft.OutputPrice,
                Set = (draft, value) => draft.OutputPrice = value,
            },
            new("currency", SettingTexts.Field_Currency, nameof(ModelOptions.PriceCurrency), "text", ModelOptions.UsualCurrency)
            {
                Get = draft => draft.Currency,
                Set = (draft, value) => draft.Currency = value,
            },
        ];

    private bool _isSet;

    [Parameter, EditorRequired]
    public required ModelDraft Draft { get; set; }

    /// <summary>Names of the settings that were set outside and can't be changed here.</summary>
    [Parameter]
    public IReadOnlySet<string> Fixed { get; set; } = new HashSet<string>();

    /// <summary>Raised after each change.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override void OnInitialized() => _isSet = Fields.Any(field => field.Get(Draft).Length > 0);

    private Task SetAsync(Field field, ChangeEventArgs change)
    {
        field.Set(Draft, change.Value as string ?? "");
        return OnChanged.InvokeAsync();
    }

    /// <param name="Name">As it is set outside.</param>
    /// <param name="Keys">The keyboard a small device shows.</param>
    private sealed record Field(string Id, string Label, string Name, string Keys, string Placeholder)
    {
        public required Func<ModelDraft, string> Get { get; init; }

        public required Action<ModelDraft, string> Set { get; init; }
    }
}
