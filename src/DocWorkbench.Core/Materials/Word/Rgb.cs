using System.Globalization;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>A colour.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Colours that differ by no more in any part look the same: E6E6E6 on white is not read.</summary>
    private const int Indistinct = 25;

    public static Rgb White { get; } = new(255, 255, 255);

    public static Rgb Black { get; } = new(0, 0, 0);

    /// <returns>Null for "auto" and what is no colour.</returns>
    public static Rgb? Parse(string? hex) =>
        hex is { Length: 6 } && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Rgb((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    public bool IsNear(Rgb other) =>
        Math.Abs(Red - other.Red) <= Indistinct && Math.Abs(Green - other.Green) <= Indistinct && Math.Abs(Blue - other.Blue) <= Indistinct;

    /// <summary>Darker, as a theme's colours are shaded: 255 leaves it as it is.</summary>
    public Rgb Shaded(int share) => new(Part(Red * share / 255), Part(Green * share / 255), Part(Blue * share / 255));

    /// <summary>Lighter, as a theme's colours are tinted: 255 leaves it as it is.</summary>
    public Rgb Tinted(int share) => new(Light(Red, share), Light(Green, share), Light(Blue, share));

    private static byte Light(byte part, int share) => Part(255 - ((255 - part) * share / 255));

    private static byte Part(int value) => (byte)Math.Clamp(value, 0, 255);
}
