using System.Text.Json;

namespace DocWorkbench.Cli;

/// <summary>Enum values as scripts read them: "list-item".</summary>
internal static class EnumWord
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
