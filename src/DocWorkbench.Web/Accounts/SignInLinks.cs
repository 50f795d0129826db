using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DocWorkbench.Web.Accounts;

/// <summary>Single-use sign-in tokens. Only their hashes are kept, and only while the program runs.</summary>
internal sealed class SignInLinks(TimeProvider clock)
{
    /// <summary>How long a printed link can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly List<(byte[] Hash, DateTimeOffset Until)> _open = [];

    /// <returns>A token for one sign-in: 256 random bits, safe in an address.</returns>
    public string Create()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(count: 32));
        lock (_gate)
        {
            _open.Add((Hash(token), clock.GetUtcNow() + Lifetime));
        }

        return token;
    }

    /// <returns>Whether the token was good; it never is again.</returns>
    public bool TryUse(string token)
    {
        var hash = Hash(token);
        lock (_gate)
        {
            _open.RemoveAll(link => link.Until <= clock.GetUtcNow());
            return _open.RemoveAll(link => CryptographicOperations.FixedTimeEquals(link.Hash, hash)) > 0;
        }
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
