namespace DocWorkbench.Cli;

/// <summary>What the program tells a script; scripts rely on the numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Conflicts = 1;
    public const int InputRefused = 2;
    public const int NotPlaced = 3;
    public const int HighFinding = 4;
    public const int BadUsage = 64;
    public const int Bug = 70;
}
