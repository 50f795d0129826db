using System.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>
/// The fields open at one place of the text. A field has an instruction, which is never carried out, and the result it had when the
/// file was saved, which is text like any other; it may begin in one paragraph and end in another.
/// </summary>
internal sealed class Fields
{
    private const int MaxOpen = 64;

    private readonly List<Field> open = [];

    public bool InInstruction => open.Exists(f => !f.HasResult);

    /// <summary>Inside a table of contents, which repeats the headings.</summary>
    public bool InContents => open.Exists(f => f.Instruction.IsContents);

    public string? Link => open.FindLast(f => f.Instruction.Link is not null)?.Instruction.Link;

    public void Begin()
    {
        if (open.Count < MaxOpen)
        {
            open.Add(new Field());
        }
    }

    public void Instruct(string text)
    {
        if (open.Count > 0 && !open[^1].HasResult)
        {
            open[^1].Words.Append(text);
        }
    }

    public void Separate()
    {
        if (open.Count > 0)
        {
            open[^1].HasResult = true;
            open[^1].Instruction = FieldInstruction.Read(open[^1].Words.ToString());
        }
    }

    public void End()
    {
        if (open.Count > 0)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    /// <summary>A field whose end is missing must not swallow what follows.</summary>
    public void CloseUnfinished() => open.RemoveAll(f => !f.HasResult);

    public void CloseContents() => open.RemoveAll(f => f.Instruction.IsContents);

    private sealed class Field
    {
        public StringBuilder Words { get; } = new();

        public bool HasResult { get; set; }

        public FieldInstruction Instruction { get; set; } = FieldInstruction.Other;
    }
}
