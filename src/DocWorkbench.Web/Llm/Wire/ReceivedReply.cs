using System.ClientModel.Primitives;
using System.Text;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Web.Llm.Faults;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;

namespace DocWorkbench.Web.Llm.Wire;

/// <summary>An answer as it comes in, piece by piece or at once, and how it ended.</summary>
internal sealed class ReceivedReply(ArrivalReporter arrival, WireRecord wire)
{
    /// <summary>Characters; many times what the longest proposal needs.</summary>
    public const int Longest = 2_000_000;

    private readonly ArrivingReply _reply = new();
    private readonly StringBuilder _declined = new();

    public string Text => _reply.Text;

    public int Length => _reply.Length;

    /// <summary>Changes that are whole.</summary>
    public int Changes => _reply.Changes.Length;

    public WireRecord Wire => wire;

    /// <summary>Null until the server says that, and why, the answer is finished.</summary>
    public ChatFinishReason? Finish { get; private set; }

    public bool IsComplete => Finish == ChatFinishReason.Stop && !IsTooLong;

    /// <summary>The model's own words on why it does not answer; empty where it does.</summary>
    public string Declined => _declined.ToString();

    /// <summary>What the server said when it broke the answer off; null where it did not.</summary>
    public string? ServerError { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Tokens as the server counted them; null where it does not say.</summary>
    public UsageDetails? Usage { get; private set; }

    /// <summary>What ended the answer from outside; null where nothing did.</summary>
    public Exception? Fault { get; set; }

    /// <summary>The server's refusal of the question; null where it did not refuse.</summary>
    public ServerRefusal? Refusal { get; set; }

    /// <summary>The writer, or the end of the program, stopped it.</summary>
    public bool IsStopped { get; set; }

    /// <summary>How often the question was sent; from 1.</summary>
    public int Tries { get; set; } = 1;

    /// <summary>What a content filter stopped, or the model declined, is not kept without asking.</summary>
    public bool MayBeKept => Finish != ChatFinishReason.ContentFilter && _declined.Length == 0;

    public async Task ReadAsync(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken cancellationToken)
    {
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            Take(update);
            if (IsTooLong)
            {
                return;
            }
        }
    }

    /// <summary>An answer that came at once.</summary>
    public void Take(ChatResponse response)
    {
        Finish = response.FinishReason;
        Usage = response.Usage;
        _declined.AppendJoin(' ', response.Messages.SelectMany(m => m.Contents).OfType<ErrorContent>().Select(e => e.Message));
        Add(response.Text);
    }

    private void Take(ChatResponseUpdate update)
    {
        Finish = update.FinishReason ?? Finish;
        Usage = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? Usage;
        if (update.Text.Length > 0)
        {
            Add(update.Text);
        }
        else if (update.RawRepresentation is StreamingChatCompletionUpdate raw)
        {
            // What is no text of the answer comes through in its raw form only.
            _declined.Append(raw.RefusalUpdate);
            IsTooLong |= _declined.Length > Longest;
            ServerError ??= update.FinishReason is null ? ErrorIn(raw) : null;
        }
    }

    private void Add(string text)
    {
        IsTooLong = _reply.Length + text.Length > Longest;
        var isNew = _reply.Add(IsTooLong ? text[..(Longest - _reply.Length)] : text);
        arrival.Received(_reply, isNew);
    }

    private static string? ErrorIn(StreamingChatCompletionUpdate raw) =>
        ErrorBody.Read(ModelReaderWriter.Write(raw).ToMemory()) is { IsError: true } error ? error.Message : null;
}
