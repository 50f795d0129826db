using DocWorkbench.Benchmarks.Materials;

switch (args)
{
    case ["materials", .. var folder]:
        return MaterialFigures.Print(folder.FirstOrDefault());
    default:
        await Console.Error.WriteLineAsync("usage: materials [FOLDER]   time per document, beside other converters");
        return 64;
}
