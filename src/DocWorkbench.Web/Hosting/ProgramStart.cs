using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;

namespace DocWorkbench.Web.Hosting;

/// <summary>Starts the program as what it is called for: the workbench, or one of the readers that the workbench starts itself.</summary>
internal static class ProgramStart
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Func<StartArguments, Task> workbench)
    {
        if (arguments is [ReaderProgram.Verb])
        {
            return await ReaderProgram.RunAsync(MaterialReader.Read, FirstMaterials.All);
        }

        try
        {
            await workbench(StartArguments.Read(arguments));
            return 0;
        }
        catch (StartRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
