using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Resources;
using System.Runtime.Loader;
using DocWorkbench.Web.Wording;

namespace DocWorkbench.Web.Tests.Wording;

/// <summary>A translation of the whole program that puts its words in brackets, made and loaded as a satellite is.</summary>
internal static class PseudoLanguage
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("qps-ploc");

    public static Assembly Program { get; } = typeof(Translations).Assembly;

    /// <summary>The program's text classes, by their full names.</summary>
    public static ImmutableArray<string> Texts { get; } =
    [
        .. Program
            .GetManifestResourceNames()
            .Where(name => name.EndsWith("Texts.resources", StringComparison.Ordinal))
            .Select(name => name[..^".resources".Length]),
    ];

    private static readonly Lazy<Assembly> Satellite = new(() =>
    {
        using var stream = new MemoryStream(Build());
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    });

    static PseudoLanguage() =>
        AssemblyLoadContext.Default.Resolving += (_, wanted) =>
            wanted.Name == $"{Program.GetName().Name}.resources" && wanted.CultureName == Culture.Name ? Satellite.Value : null;

    public static string Of(string words) => $"⟦{words}⟧";

    /// <summary>Speaks it until the test ends.</summary>
    public static void Speak() => CultureInfo.CurrentUICulture = Culture;

    private static byte[] Build()
    {
        var (metadata, content) = (new MetadataBuilder(), new BlobBuilder());
        var name = $"{Program.GetName().Name}.resources";
        metadata.AddModule(0, metadata.GetOrAddString($"{name}.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(
            metadata.GetOrAddString(name),
            Program.GetName().Version ?? new Version(),
            metadata.GetOrAddString(Culture.Name),
            publicKey: default,
            flags: default,
            AssemblyHashAlgorithm.None
        );
        metadata.AddTypeDefinition(
            attributes: default,
            @namespace: default,
            metadata.GetOrAddString("<Module>"),
            baseType: default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1)
        );
        foreach (var text in Texts)
        {
            var bytes = Translated(text);
            metadata.AddManifestResource(
                ManifestResourceAttributes.Public,
                metadata.GetOrAddString($"{text}.{Culture.Name}.resources"),
                implementation: default,
                (uint)content.Count
            );
            content.WriteInt32(bytes.Length);
            content.WriteBytes(bytes);
            content.Align(8);
        }

        var file = new BlobBuilder();
        new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(),
            new MetadataRootBuilder(metadata),
            new BlobBuilder(),
            managedResources: content
        ).Serialize(file);
        return file.ToArray();
    }

    private static byte[] Translated(string text)
    {
        using var neutral = new ResourceReader(
            Program.GetManifestResourceStream($"{text}.resources") ?? throw new InvalidOperationException($"No words of {text}.")
        );
        using var bytes = new MemoryStream();
        using (var writer = new ResourceWriter(bytes))
        {
            foreach (DictionaryEntry entry in neutral)
            {
                writer.AddResource((string)entry.Key, Of((string?)entry.Value ?? ""));
            }
        }

        return bytes.ToArray();
    }
}
