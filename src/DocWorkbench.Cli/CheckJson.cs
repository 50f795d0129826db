using System.Text.Json;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>Findings as check --format json gives them; spans are bytes of the change's new text as the reply gives it.</summary>
internal static class CheckJson
{
    public static byte[] Write(CheckedReply reply) =>
        JsonOutput.Write(json =>
        {
            json.WriteStartArray("findings");
            foreach (var finding in reply.Report.Findings)
            {
                Write(json, finding, ReplySpan.Of(reply, finding));
            }

            json.WriteEndArray();
            json.WriteStartArray("alreadyInTheHowTo");
            foreach (var finding in reply.Report.AlreadyInTheHowTo)
            {
                Write(json, finding, reply.HowTo.Source.ToBytes(finding.Span));
            }

            json.WriteEndArray();
            json.WriteStartArray("ledger");
            foreach (var entry in reply.Report.Ledger)
            {
                json.WriteStartObject();
                json.WriteString("passage", entry.Passage.Id);
                json.WriteString("use", EnumWord.Of(entry.Use));
                json.WriteString("reason", entry.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Finding finding, ByteSpan span)
    {
        json.WriteStartObject();
        json.WriteString("code", EnumWord.Of(finding.Code));
        json.WriteString("severity", EnumWord.Of(finding.Severity));
        if (finding.Change is { } change)
        {
            json.WriteNumber("change", change);
        }
        else
        {
            json.WriteNull("change");
        }

        json.WriteStartObject("span");
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
        json.WriteString("text", Readable(finding.Text));
        json.WriteString("passage", finding.Passage?.Id);
        json.WriteString("material", finding.Material?.Name);
        json.WriteString("reason", Readable(finding.Reason));
        json.WriteEndObject();
    }

    // What stands for an undecodable byte is no character.
    private static string Readable(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
