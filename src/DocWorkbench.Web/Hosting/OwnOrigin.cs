using Microsoft.Net.Http.Headers;

namespace DocWorkbench.Web.Hosting;

/// <summary>
/// Refuses what another page sends with this browser's cookie. Cookies don't tell ports apart, so any program that serves pages on this
/// machine counts as the same site, and web sockets ask nobody.
/// </summary>
internal static class OwnOrigin
{
    public static IApplicationBuilder UseOwnOriginOnly(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                var harmless = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !IsUpgrade(request);
                if (harmless || IsOwn(request))
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
        );

    // HTTP/2 opens a web socket with CONNECT, which is not a harmless method.
    private static bool IsUpgrade(HttpRequest request) => request.Headers.ContainsKey(HeaderNames.Upgrade);

    // Programs that are no browser send no origin, and carry no cookie they were not given.
    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
