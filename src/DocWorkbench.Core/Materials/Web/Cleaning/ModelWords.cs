using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Tells words that speak to a language model from words that speak to a reader.</summary>
internal static partial class ModelWords
{
    private const int Looked = 20_000;

    public static bool In(string text) => Speaking().IsMatch(text.Length > Looked ? text[..Looked] : text);

    [GeneratedRegex(
        @"\b(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}?(?:previous|prior|earlier|above|preceding|system|your|these|those)\s+(?:\w+\s+)?(?:instructions?|prompts?|rules?|directions?|guidelines?)"
            + @"|\byou\s+are\s+(?:now\s+)?(?:an?\s+)?(?:\w+\s+)?(?:ai|llm|language\s+model|chatgpt|claude|gemini|copilot)\b"
            + @"|\b(?:note|instructions?|message|attention|important)\b[^.]{0,40}\b(?:ai|llms?|language\s+models?|ai\s+assistants?|chatbots?)\b"
            + @"|\b(?:if\s+you\s+are|as)\s+an?\s+(?:ai|llm|language\s+model|large\s+language|assistant)\b"
            + @"|\b(?:system\s+prompt|<\|im_start\|>|\[/?inst\]|###\s*(?:system|instruction))"
            + @"|\b(?:when|while)\s+summari[sz]ing\b|\bin\s+your\s+(?:answer|reply|response|summary|output)\b"
            + @"|\b(?:do\s+not|don['’]t|never)\s+(?:tell|reveal|mention)\b[^.]{0,40}\b(?:the\s+)?(?:user|human|reader|writer)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Speaking();
}
