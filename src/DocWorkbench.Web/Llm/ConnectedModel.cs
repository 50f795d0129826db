using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Llm;

/// <summary>The model that is asked now; another can take its place while the workbench runs. A question under way goes on as it began.</summary>
internal sealed class ConnectedModel
{
    private readonly ModelNetwork _network;
    private readonly TimeProvider _time;
    private readonly TokenCounters _counters;
    private readonly IReadOnlyList<string> _outside;
    private volatile Connection _now;

    public ConnectedModel(FixedModel fixedModel, ModelNetwork network, TimeProvider time, TokenCounters counters)
    {
        _counters = counters;
        // Where a page may set the model, these are about its size and price only.
        _outside = fixedModel.Problems;
        _network = network;
        _time = time;
        _now = Connect(fixedModel.Options, fixedModel.Problems);
    }

    public ModelOptions Options => _now.Options;

    public ModelStatus Status => _now.Status;

    /// <summary>Null where no model can be asked.</summary>
    public IProposalSource? Source => _now.Source;

    public void Set(ModelOptions options) => _now = Connect(options, [.. _outside, .. ModelOptionsValidation.Problems(options)]);

    private Connection Connect(ModelOptions options, IReadOnlyList<string> problems) =>
        problems.Count > 0 ? new(options, ModelStatus.Wrong(problems), Source: null)
        : options.Provider == ModelProvider.None ? new(options, ModelStatus.NotSet, Source: null)
        : new(
            options,
            ModelStatus.Connected(options),
            new ModelProposalSource(new ModelConnection(options, _network).Open, options, _time, _counters)
        );

    private sealed record Connection(ModelOptions Options, ModelStatus Status, IProposalSource? Source);
}
