using System.Collections.Immutable;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>A change with its sentences judged.</summary>
internal sealed record JudgedChange(ChangedText Text, ImmutableArray<JudgedSentence> Sentences)
{
    public int Number => Text.Change.Change.Number;
}
