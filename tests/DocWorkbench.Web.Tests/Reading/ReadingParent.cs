namespace DocWorkbench.Web.Tests.Reading;

/// <summary>A program with a reader process of its own, which it tells and then leaves at an endless file.</summary>
internal static class ReadingParent
{
    public const string Argument = "read-and-be-killed";

    public static async Task<int> RunAsync()
    {
        await using var room = new TestRoom(new() { SecondsPerFile = 600 });
        await room.ReadAsync("words.md", "Some words.");
        var reader = room.Pool.WarmId;
        var endless = room.ReadAsync("spins", "");
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        Console.WriteLine(reader);
        await endless;
        return 0;
    }
}
