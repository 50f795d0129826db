using System.Globalization;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

/// <summary>Takes decisions and says each that was acknowledged, until it is killed.</summary>
internal static class EndlessWriter
{
    public const string Argument = "append-until-killed";

    public static async Task<int> RunAsync(string database, string review)
    {
        using var store = TestStore.Again(database);
        await using var output = Console.OpenStandardOutput();
        for (var round = 0; ; round++)
        {
            var text = BitConverter.GetBytes(round);
            var edit = TestStore.Deciding($"c{round % 7}", kind: ReviewEventKind.Edited) with { Text = text };
            if (await store.Reviews.AppendAsync(review, TestStore.ActorId, edit) is AppendOutcome.Appended { Event: var added })
            {
                // Written through, because what a killed program still had in a buffer it never said.
                var line = string.Create(CultureInfo.InvariantCulture, $"{added.Sequence} {added.TextHash}\n");
                await output.WriteAsync(System.Text.Encoding.ASCII.GetBytes(line));
                await output.FlushAsync();
            }
        }
    }
}
