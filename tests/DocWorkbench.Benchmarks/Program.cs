using DocWorkbench.Benchmarks.Changes;
using DocWorkbench.Benchmarks.Materials;

switch (args)
{
    case ["changes", .. var folder]:
        return ChangeFigures.Print(folder.FirstOrDefault());
    case ["materials", .. var folder]:
        return MaterialFigures.Print(folder.FirstOrDefault());
    default:
        await Console.Error.WriteLineAsync(
            "usage: materials [FOLDER]   time per document, beside other converters\n       changes [FOLDER]     time and memory per pair of versions, beside DiffPlex"
        );
        return 64;
}
