namespace DocWorkbench.Web.Hosting;

/// <summary>The workbench can't start; the message is the one sentence a person is told.</summary>
internal sealed class StartRefusedException(string sentence, Exception? reason = null) : Exception(sentence, reason);
