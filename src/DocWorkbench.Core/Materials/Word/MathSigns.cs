using System.Collections.Frozen;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>The names LaTeX has for signs of formulas.</summary>
internal static class MathSigns
{
    /// <summary>The capitals that do not look like Latin ones.</summary>
    private const string GreekCapital = "Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega";

    private const string GreekSmall =
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega";

    private static readonly FrozenDictionary<char, string> Names = Build();

    private static readonly FrozenSet<string> Functions = FrozenSet.ToFrozenSet(
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf det gcd deg arg dim ker Pr".Split(
            ' '
        )
    );

    public static string Write(char sign) =>
        Names.TryGetValue(sign, out var name) ? $@" \{name} "
        : sign is '%' or '#' or '&' or '$' or '{' or '}' ? $@"\{sign}"
        : sign.ToString();

    public static string Function(string name) => Functions.Contains(name) ? $@"\{name}" : name;

    public static string Operator(string sign) =>
        sign switch
        {
            "∑" => @"\sum",
            "∏" => @"\prod",
            "∫" => @"\int",
            "∬" => @"\iint",
            "∮" => @"\oint",
            "⋃" => @"\bigcup",
            "⋂" => @"\bigcap",
            _ => sign,
        };

    /// <param name="sign">The combining sign; none means a hat.</param>
    public static string Accent(string? sign) =>
        sign switch
        {
            null or "\u0302" => @"\hat",
            "\u0303" => @"\tilde",
            "\u0304" or "\u0305" => @"\bar",
            "\u0307" => @"\dot",
            "\u0308" => @"\ddot",
            "\u20D7" => @"\vec",
            _ => @"\hat",
        };

    private static FrozenDictionary<char, string> Build()
    {
        var names = new Dictionary<char, string>
        {
            ['×'] = "times",
            ['÷'] = "div",
            ['±'] = "pm",
            ['∓'] = "mp",
            ['⋅'] = "cdot",
            ['∞'] = "infty",
            ['≤'] = "leq",
            ['≥'] = "geq",
            ['≠'] = "neq",
            ['≈'] = "approx",
            ['≡'] = "equiv",
            ['∈'] = "in",
            ['∉'] = "notin",
            ['⊂'] = "subset",
            ['⊆'] = "subseteq",
            ['∪'] = "cup",
            ['∩'] = "cap",
            ['∀'] = "forall",
            ['∃'] = "exists",
            ['∂'] = "partial",
            ['∇'] = "nabla",
            ['→'] = "rightarrow",
            ['←'] = "leftarrow",
            ['⇒'] = "Rightarrow",
            ['⇔'] = "Leftrightarrow",
            ['…'] = "ldots",
            ['⋯'] = "cdots",
            ['ϕ'] = "phi",
            ['ϵ'] = "epsilon",
        };
        var letter = 'α';
        foreach (var name in GreekSmall.Split(' '))
        {
            names.TryAdd(letter++, name);
        }

        foreach (var (sign, name) in "ΓΔΘΛΞΠΣΦΨΩ".Zip(GreekCapital.Split(' ')))
        {
            names.TryAdd(sign, name);
        }

        return names.ToFrozenDictionary();
    }
}
