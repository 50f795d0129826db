using System.Buffers;
using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>How far bytes are UTF-8. Text in another encoding is never valid UTF-8 by accident.</summary>
/// <param name="Characters">Characters beyond ASCII.</param>
/// <param name="Damage">Places that are no character.</param>
internal readonly record struct Utf8Count(int Characters, int Damage)
{
    public static Utf8Count Of(ReadOnlySpan<byte> bytes)
    {
        int characters = 0,
            damage = 0;
        for (var at = BeyondAscii(bytes); at >= 0; at = BeyondAscii(bytes))
        {
            bytes = bytes[at..];
            _ = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done ? characters++ : damage++;
            bytes = bytes[Math.Max(length, 1)..];
        }

        return new Utf8Count(characters, damage);
    }

    private static int BeyondAscii(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
}
