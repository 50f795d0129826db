using System.ClientModel.Primitives;
using System.Text;
using DocWorkbench.Web.Llm.Faults;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>An answer as it comes in, piece by piece, and how it ended.</summary>
internal sealed class ReceivedReply(PacedProgress progress)
{
    /// <summary>Characters; many times what the longest proposal needs.</summary>
    public const int Longest = 2_000_000;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _declined = new();

    public string Text => _text.ToString();

    public int Length => _text.Length;

    /// <summary>Null until the server says that, and why, the answer is finished.</summary>
    public ChatFinishReason? Finish { get; private set; }

    public bool IsComplete => Finish == ChatFinishReason.Stop;

    /// <summary>The model's own words on why it does not answer; empty where it does.</summary>
    public string Declined => _declined.ToString();

    /// <summary>What the server said when it broke the answer off; null where it did not.</summary>
    public string? ServerError { get; private set; }

    public bool IsTooLong { get; private set; }

    public async Task ReadAsync(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken cancellationToken)
    {
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            Take(update);
            if (_text.Length + _declined.Length > Longest)
            {
                IsTooLong = true;
                return;
            }
        }
    }

    private void Take(ChatResponseUpdate update)
    {
        Finish = update.FinishReason ?? Finish;
        if (update.Text.Length > 0)
        {
            _text.Append(update.Text);
            progress.Receiving(_text.Length);
        }
        else if (update.RawRepresentation is StreamingChatCompletionUpdate raw)
        {
            // What is no text of the answer comes through in its raw form only.
            _declined.Append(raw.RefusalUpdate);
            ServerError ??= update.FinishReason is null ? ErrorIn(raw) : null;
        }
    }

    private static string? ErrorIn(StreamingChatCompletionUpdate raw) =>
        ErrorBody.Read(ModelReaderWriter.Write(raw).ToMemory()) is { IsError: true } error ? error.Message : null;
}
