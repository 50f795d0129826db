using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DocWorkbench.Web.Tests.Fetch;

/// <summary>A certificate for the sites that only tests know.</summary>
internal static class SiteCertificate
{
    private static readonly string[] Hosts =
    [
        "public.test",
        "other.test",
        "xn--bcher-kva.test",
        "learn.microsoft.com",
        "docs.microsoft.com",
        "github.com",
        "raw.githubusercontent.com",
        "gitlab.test",
    ];

    public static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Sites of the tests", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        Array.ForEach(Hosts, names.AddDnsName);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        // Not every system's servers take a key that was never in a file.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
