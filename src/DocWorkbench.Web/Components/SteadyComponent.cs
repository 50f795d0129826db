using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components;

/// <summary>A part of a page that is drawn again only when what it shows differs from what it drew last.</summary>
public abstract class SteadyComponent : ComponentBase
{
    private object? _drawn;

    /// <summary>All that the drawing depends on, as a value that can be compared.</summary>
    protected abstract object Shown { get; }

    protected override bool ShouldRender()
    {
        var now = Shown;
        if (now.Equals(_drawn))
        {
            return false;
        }

        _drawn = now;
        return true;
    }
}
