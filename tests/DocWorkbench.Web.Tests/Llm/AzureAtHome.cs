using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>A fake Azure on this machine that speaks TLS, because a token is sent in no other way.</summary>
internal static class AzureAtHome
{
    public static ModelOptions Options(Uri endpoint) =>
        new()
        {
            Provider = ModelProvider.AzureOpenAI,
            Endpoint = endpoint,
            Deployment = "writers",
            UseEntraId = true,
        };

    public static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>Connections that accept one certificate and no other.</summary>
    /// <param name="certificate">Its hash.</param>
    public static SocketsHttpHandler Trusting(string certificate) =>
        new()
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, given, _, _) => given?.GetCertHashString() == certificate,
            },
        };
}
