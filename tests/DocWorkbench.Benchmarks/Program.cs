using DocWorkbench.Benchmarks.Asking;
using DocWorkbench.Benchmarks.Changes;
using DocWorkbench.Benchmarks.Desk;
using DocWorkbench.Benchmarks.Evidence;
using DocWorkbench.Benchmarks.Hostile;
using DocWorkbench.Benchmarks.Materials;

switch (args)
{
    case ["changes", .. var folder]:
        return ChangeFigures.Print(folder.FirstOrDefault());
    case ["asking", .. var folder]:
        return AskingFigures.Print(folder.FirstOrDefault());
    case ["materials", .. var folder]:
        return MaterialFigures.Print(folder.FirstOrDefault());
    case ["evidence"]:
        return EvidenceFigures.Print();
    case ["desk", .. var wanted]:
        return await DeskFigures.PrintAsync(wanted.FirstOrDefault());
    case ["hostile", var folder]:
        return await HostileFigures.PrintAsync(folder);
    default:
        await Console.Error.WriteLineAsync("usage: changes [FOLDER]     time and memory per pair of versions, beside DiffPlex");
        await Console.Error.WriteLineAsync(
            "       asking [FOLDER]      tokens of a faithful reply, beside those of the whole changed file"
        );
        await Console.Error.WriteLineAsync("       materials [FOLDER]   time per document, beside other converters");
        await Console.Error.WriteLineAsync("       evidence             time of all checks on a large how-to");
        await Console.Error.WriteLineAsync(
            "       desk [FIGURE]        what a person at the review page feels: decisions, paint, memory, others"
        );
        await Console.Error.WriteLineAsync("       hostile FOLDER       what becomes of each file, its cause, time and memory");
        return 64;
}
