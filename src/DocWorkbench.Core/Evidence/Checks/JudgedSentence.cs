using DocWorkbench.Core.Evidence.Passages;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>A sentence that states something, and what it rests on.</summary>
/// <param name="Told">The how-to's own sentence that says the same already; null for none.</param>
/// <param name="IsToldLoosely">The how-to says it already, perhaps in other words and as a part of something else.</param>
/// <param name="IsLeadIn">Only announces what follows, at length enough to state something too.</param>
internal sealed record JudgedSentence(
    ChangedSentence Sentence,
    HashSet<string> Terms,
    Judgement Judgement,
    HowToSentence? Told,
    bool IsToldLoosely,
    bool IsLeadIn
);
