using System.CommandLine;

namespace DocWorkbench.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    public static Option<string?> Output() =>
        new("--output") { HelpName = "FILE", Description = "Write to this file instead of standard output" };

    /// <summary>The first format is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "Form of the result", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Accept(string description) => new("--accept") { HelpName = "all|none|1,4.2", Description = description };

    /// <summary>Empty when not given.</summary>
    public static Option<string> Text(string name, string description) =>
        new(name)
        {
            HelpName = "TEXT",
            Description = description,
            DefaultValueFactory = _ => "",
        };

    public static Option<string[]> Many(string name, string helpName, string description) =>
        new(name)
        {
            HelpName = helpName,
            Description = description,
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
}
