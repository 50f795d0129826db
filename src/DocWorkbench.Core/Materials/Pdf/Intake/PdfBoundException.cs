namespace DocWorkbench.Core.Materials.Pdf.Intake;

/// <summary>A bound was reached inside the library; it may swallow this, so <see cref="PdfBudget"/> remembers.</summary>
internal sealed class PdfBoundException(string message) : IOException(message);
