namespace DocWorkbench.Core.Text;

/// <summary>Reads what is stored by name.</summary>
public static class StoredName
{
    /// <returns>Null where this version does not know the name; a number is no name.</returns>
    public static T? Find<T>(string? name)
        where T : struct, Enum => Enum.GetValues<T>().Where(v => v.ToString() == name).Select(v => (T?)v).FirstOrDefault();
}
