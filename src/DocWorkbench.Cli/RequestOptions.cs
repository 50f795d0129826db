using System.CommandLine;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>What the verbs that ask for new text have in common: the how-to, its materials, what is to change.</summary>
internal sealed class RequestOptions
{
    private readonly Argument<string> _howTo = new("BASE") { Description = "The how-to as it is" };
    private readonly Option<string[]> _materials = Options.Many("--material", "FILE", "Source materials");
    private readonly Option<string[]> _sections = Options.Many("--section", "NAME", "Sections to write, existing or new");
    private readonly Option<string> _description = Options.Text("--description", "What the change is about");

    public RequestOptions(Command command)
    {
        _materials.Required = true;
        command.Add(_howTo);
        command.Add(_materials);
        command.Add(_sections);
        command.Add(_description);
    }

    /// <exception cref="RefusedException">The how-to can't be read.</exception>
    public HowTo HowTo(ParseResult parsed) => HowToReader.Read(SourceText.FromBytes(InputFile.Read(parsed.GetRequiredValue(_howTo))));

    /// <summary>Paths, as given.</summary>
    public string[] Materials(ParseResult parsed) => parsed.GetRequiredValue(_materials);

    public ChangeRequest Request(ParseResult parsed) =>
        new() { Sections = [.. parsed.GetValue(_sections) ?? []], Description = parsed.GetValue(_description) ?? "" };
}
