namespace DocWorkbench.Core.Materials.Status;

/// <summary>What a passage's word is worth within its material, from what it says; a writer can correct it.</summary>
internal static class PassageStatusDetector
{
    // What a published article says of a person it says to everybody, unless it goes on.
    private const int SignsOfAPerson = 2;

    public static MaterialStatus Of(MaterialStatus ofMaterial, Passage passage) =>
        ofMaterial switch
        {
            MaterialStatus.Internal => MaterialStatus.Internal,
            MaterialStatus.Requirement => InRequirement(passage),
            _ => InPublished(passage),
        };

    private static MaterialStatus InRequirement(Passage passage)
    {
        if (InternalSections.IsIn(passage, ofRequirement: true))
        {
            return MaterialStatus.Internal;
        }

        if (passage.Kind == PassageKind.Code)
        {
            return MaterialStatus.Requirement;
        }

        var isInternal =
            MailAddresses.AreIn(passage, withOffices: true)
            || People.LabelsIn(passage.Text, withAuthors: true) > 0
            || People.PhonesIn(passage.Text) > 0
            || Paperwork.IsMarking(passage.Text)
            || Paperwork.NamesIntranet(passage)
            || Paperwork.IsPaperwork(passage);
        return isInternal ? MaterialStatus.Internal
            : CurrentState.IsTold(passage) ? MaterialStatus.Published
            : MaterialStatus.Requirement;
    }

    private static MaterialStatus InPublished(Passage passage)
    {
        if (InternalSections.IsIn(passage, ofRequirement: false))
        {
            return MaterialStatus.Internal;
        }

        if (passage.Kind == PassageKind.Code)
        {
            return Promises.AreAbove(passage) ? MaterialStatus.Requirement : MaterialStatus.Published;
        }

        var persons = People.LabelsIn(passage.Text, withAuthors: false);
        var isInternal =
            MailAddresses.AreIn(passage, withOffices: false) || persons > 0 && persons + People.PhonesIn(passage.Text) >= SignsOfAPerson;

        // A remark beside a published text is no part of what was published.
        return isInternal ? MaterialStatus.Internal
            : passage.Kind == PassageKind.Comment || Promises.AreIn(passage) ? MaterialStatus.Requirement
            : MaterialStatus.Published;
    }
}
