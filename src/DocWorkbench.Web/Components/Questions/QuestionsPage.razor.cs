using System.Collections.Immutable;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Questions;

/// <summary>All questions asked for one review: what, when, by whom, of whom, what it took and what came.</summary>
public sealed partial class QuestionsPage : ComponentBase, IDisposable
{
    private ImmutableArray<AskedQuestion>? _questions;
    private ReviewSummary? _review;
    private IDisposable? _subscription;
    private string? _sum;
    private bool _isMissing;

    [Inject]
    private AskingStore Askings { get; init; } = null!;

    [Inject]
    private ReviewStore Reviews { get; init; } = null!;

    [Inject]
    private ActorStore Actors { get; init; } = null!;

    [Inject]
    private ReviewFeed Feed { get; init; } = null!;

    [Parameter]
    public required string Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _review = (await Reviews.ListAsync()).FirstOrDefault(review => review.Id == Id);
        _isMissing = _review is null;
        if (_review is not null)
        {
            await ReadAsync();
            _subscription = Feed.Subscribe(Id, () => InvokeAsync(ShowAsync));
        }
    }

    private async Task ShowAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        var people = await Actors.AllAsync();
        var requests = await Askings.RequestsAsync(Id);
        var askings = await Askings.ListAsync(Id);
        _questions =
        [
            .. askings
                .Reverse()
                .Select(asking =>
                    AskedQuestion.Of(
                        asking,
                        requests.TryGetValue(asking.RequestOrdinal, out var json) ? RequestJson.Read(json) : null,
                        people.TryGetValue(asking.ActorId, out var person) ? person.Name : QuestionTexts.Who_Somebody
                    )
                ),
        ];
        _sum = Sum(askings);
    }

    // Of different prices there is no sum that means anything but the tokens.
    private static string? Sum(IReadOnlyList<StoredAsking> askings)
    {
        var paid = askings.Where(asking => asking.Use is not null).ToList();
        var prices = paid.Select(asking => asking.Prices).Distinct().ToList();
        return paid.Count < 2
            ? null
            : UsageWords.Of(
                Total(asking => asking.InputTokens),
                Total(asking => asking.OutputTokens),
                Total(asking => asking.InputTokens ?? asking.CountedInput),
                Total(asking => asking.OutputTokens ?? asking.CountedOutput),
                prices is [var only] ? only : TokenPrices.None
            );

        long? Total(Func<StoredAsking, long?> tokens) => paid.TrueForAll(asking => tokens(asking) is not null) ? paid.Sum(tokens) : null;
    }

    public void Dispose() => _subscription?.Dispose();
}
