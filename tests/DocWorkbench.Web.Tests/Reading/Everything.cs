using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace DocWorkbench.Web.Tests.Reading;

/// <summary>Fills records with something in every property, and writes all that is in them, however they compare.</summary>
internal sealed class Everything
{
    private int _next = 1;

    public static T Filled<T>() => (T)new Everything().Value(typeof(T));

    public static string Written(object? value)
    {
        var text = new StringBuilder();
        Write(text, "", value);
        return text.ToString();
    }

    private object Value(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Value(inner);
        }

        var n = _next++;
        return
            // Signs that need escaping, that mean something to a page, or that no alphabet holds.
            type == typeof(string)
                ? $"{n} \"é✔️\" 𝒳 <b>&amp; \\ \u0001\u200B\u2028\r\n\t"
            : type == typeof(int) ? n
            : type == typeof(long) ? (long)n
            : type == typeof(double) ? n / 7.0
            : type == typeof(bool) ? true
            : type == typeof(Uri) ? new Uri($"https://example.org/{n}?a=%20b")
            : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddSeconds(n)
            : type == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>([(byte)n, 0, 255])
            : type.IsEnum ? type.GetEnumValues().GetValue(n % type.GetEnumValues().Length) ?? n
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? Pair(type.GetGenericArguments()[0])
            : type.IsClass && !type.IsAbstract ? Record(type)
            : throw new NotSupportedException($"Say here how a {type} is filled.");
    }

    private object Pair(Type element)
    {
        var array = Array.CreateInstance(element, 2);
        array.SetValue(Value(element), 0);
        array.SetValue(Value(element), 1);
        var create = typeof(ImmutableArray)
            .GetMethods()
            .Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }]);
        return create.MakeGenericMethod(element).Invoke(obj: null, [array]) ?? array;
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length) ?? throw new NotSupportedException($"{type}");
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }))
        {
            property.SetValue(made, Value(property.PropertyType));
        }

        return made;
    }

    private static void Write(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case ReadOnlyMemory<byte> bytes:
                Write(text, path, Convert.ToHexString(bytes.Span));
                break;
            case null or string or Uri or Enum or IFormattable or bool:
                text.Append(CultureInfo.InvariantCulture, $"{path}={value ?? "null"}\n");
                break;
            case IEnumerable items:
                var i = 0;
                foreach (var item in items)
                {
                    Write(text, $"{path}[{i++}]", item);
                }

                text.Append(CultureInfo.InvariantCulture, $"{path}.Count={i}\n");
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Write(text, $"{path}.{property.Name}", property.GetValue(value));
                }

                break;
        }
    }
}
