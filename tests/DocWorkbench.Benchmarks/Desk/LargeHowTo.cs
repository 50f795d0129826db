using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>A made-up how-to of a wanted size, and a reply that changes paragraphs all over it.</summary>
/// <param name="Blocks">Headings, paragraphs, list items, tables and code blocks together.</param>
internal sealed record LargeHowTo(string Markdown, byte[] Reply, int Blocks, int Changes)
{
    private const int SectionBlocks = 9;

    private static readonly string[] Subjects = ["The gateway", "Each node", "The agent", "A worker", "The store", "Your account"];
    private static readonly string[] Verbs = ["keeps", "sends", "reads", "copies", "checks", "moves"];
    private static readonly string[] Objects = ["the snapshot", "every record", "the log", "its settings", "the queue", "the certificate"];
    private static readonly string[] Ends =
    [
        "once an hour",
        "before it stops",
        "as soon as it can",
        "when the disk is full",
        "in the order it came",
        "without asking",
    ];

    /// <param name="characters">The least length of a paragraph.</param>
    public static LargeHowTo Write(int blocks, int changes, int characters)
    {
        var random = new Random(7);
        var text = new StringBuilder("# Run the service\n\n");
        var paragraphs = new List<(string Section, string Text)>();
        var section = "";
        for (var block = 1; block < blocks; block++)
        {
            switch (block % SectionBlocks)
            {
                case 1:
                    section = string.Create(CultureInfo.InvariantCulture, $"Stage {(block / SectionBlocks) + 1}");
                    text.Append(CultureInfo.InvariantCulture, $"## {section}\n\n");
                    break;
                case 4:
                    text.Append(CultureInfo.InvariantCulture, $"- {Sentence(random, block)}\n- {Sentence(random, block)}\n\n");
                    break;
                case 6:
                    text.Append(CultureInfo.InvariantCulture, $"```bash\nservice stage --number {block} --keep\n```\n\n");
                    break;
                case 8:
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"| Setting | Value |\n|---|---|\n| `size-{block}` | {random.Next(10, 900)} |\n\n"
                    );
                    break;
                default:
                    var paragraph = Paragraph(random, block, characters);
                    paragraphs.Add((section, paragraph));
                    text.Append(paragraph).Append("\n\n");
                    break;
            }
        }

        var step = (double)paragraphs.Count / changes;
        var chosen = Enumerable.Range(0, changes).Select(i => paragraphs[(int)(i * step)]);
        var reply = JsonSerializer.SerializeToUtf8Bytes(
            new { changes = chosen.Select((p, i) => Change(p.Section, p.Text, i)), summary = "Made for measuring." }
        );
        return new LargeHowTo(text.ToString(), reply, blocks, changes);
    }

    private static object Change(string section, string text, int number) =>
        new
        {
            section,
            action = "modify",
            original = text,
            updated = text.Replace(" keeps ", " holds ", StringComparison.Ordinal)
                + string.Create(CultureInfo.InvariantCulture, $" It then waits {number + 2} seconds."),
            reason = "The newer release waits before it goes on.",
        };

    private static string Paragraph(Random random, int number, int characters)
    {
        var text = new StringBuilder();
        while (text.Length < characters)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(Sentence(random, number));
        }

        return text.ToString();
    }

    private static string Sentence(Random random, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Pick(random, Subjects)} of stage {number} {Pick(random, Verbs)} {Pick(random, Objects)} {Pick(random, Ends)}."
        );

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
