using System.Globalization;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>Names a change by what it does, so that the same change has the same name at every reading.</summary>
public static class ChangeIdentity
{
    /// <summary>24 hexadecimal digits.</summary>
    /// <param name="occurrence">How many changes alike stand before it; 0 for the first.</param>
    public static string Of(string oldText, string newText, int occurrence) =>
        ContentHash.Of(string.Create(CultureInfo.InvariantCulture, $"{ContentHash.Of(oldText)}:{ContentHash.Of(newText)}:{occurrence}"))[
            ..24
        ];
}
