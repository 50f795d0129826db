using System.Runtime.CompilerServices;
using Bunit;

namespace DocWorkbench.Web.Tests.Components;

/// <summary>How long a test waits for what a page is to show: until a hang is certain, because a busy machine is no failure.</summary>
internal static class Patience
{
#pragma warning disable CA2255 // Of the tests only, and before the first of them.
    [ModuleInitializer]
    public static void Have() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
#pragma warning restore CA2255
}
