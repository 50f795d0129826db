using System.Globalization;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>What a person at the review page feels, in a real browser at the built program: decisions, first paint, scrolling, memory.</summary>
internal static class DeskFigures
{
    private const int Decisions = 40;
    private const int Others = 100;
    private const int Open = 50;
    private static readonly TimeSpan Think = TimeSpan.FromSeconds(2);

    /// <param name="wanted">One of the figures by name; null for all.</param>
    public static async Task<int> PrintAsync(string? wanted)
    {
        // 500 blocks with 100 changes; 130 KB with 60.
        var many = LargeHowTo.Write(blocks: 500, changes: 100, characters: 160);
        var large = LargeHowTo.Write(blocks: 560, changes: 60, characters: 330);
        Say($"how-to A: {many.Blocks} blocks, {many.Markdown.Length} characters, {many.Changes} changes");
        Say($"how-to B: {large.Blocks} blocks, {large.Markdown.Length} characters, {large.Changes} changes");
        await using var folder = new SeededFolder();
        var warmUp = await folder.AddAsync("warm up", many);
        var alone = await folder.AddAsync("alone", many);
        var among = await folder.AddAsync("among others", many);
        var opened = await folder.AddAsync("large", large);
        var others = new List<SeededReview>();
        for (var i = 0; i < Others; i++)
        {
            others.Add(await folder.AddAsync($"other {i}", many));
        }

        await using var server = await MeasuredServer.StartAsync(folder.Path);
        if (wanted is "serve")
        {
            Say($"{server.Address} {string.Join("; ", server.Cookies.GetAllCookies().Select(c => $"{c.Name}={c.Value}"))}");
            Say($"{alone.Id} {opened.Id} {warmUp.Id} {among.Id}");
            await Task.Delay(Timeout.Infinite);
        }

        await using var browser = await DeskBrowser.StartAsync(server);
        await DecideAsync(browser, warmUp, "warm up (no figure)");
        if (wanted is null or "decisions")
        {
            await DecideAsync(browser, alone, "decision → painted, alone");
        }

        if (wanted is null or "paint")
        {
            await OpenAsync(browser, opened);
        }

        if (wanted is null or "memory")
        {
            await HeapAsync(server, "all of one review", [.. Enumerable.Repeat(opened, Open)]);
            await HeapAsync(server, "each of a review of its own", [.. others.Take(Open)]);
        }

        if (wanted is null or "others")
        {
            await AmongAsync(server, browser, among, others);
        }

        return 0;
    }

    private static async Task DecideAsync(DeskBrowser browser, SeededReview review, string name)
    {
        var page = await browser.NewPageAsync();
        await DeskBrowser.OpenAsync(page, review);
        await page.WaitForTimeoutAsync(3_000);
        foreach (var byKey in new[] { true, false })
        {
            var figures = new List<(double Milliseconds, int Cards)>();
            for (var i = 0; i < Decisions; i++)
            {
                figures.Add(await DeskBrowser.AcceptAsync(page, byKey));
            }

            Tell($"{name}, by {(byKey ? "key" : "click")}", figures.Select(f => f.Milliseconds), "ms");
            Say(
                $"   cards drawn again: {string.Join(", ", figures.CountBy(f => f.Cards).OrderBy(c => c.Key).Select(c => $"{c.Key} ({c.Value} times)"))}"
            );
        }

        await page.Context.CloseAsync();
    }

    private static async Task OpenAsync(DeskBrowser browser, SeededReview review)
    {
        var first = new List<double>();
        var longest = new List<double>();
        for (var i = 0; i < 8; i++)
        {
            var page = await browser.NewPageAsync();
            first.Add(await DeskBrowser.OpenAsync(page, review));
            await page.WaitForTimeoutAsync(2_000);
            longest.Add(await page.EvaluateAsync<double>("figures.scroll()"));
            await page.Context.CloseAsync();
        }

        Tell("request → first change painted, nothing cached in the browser", first, "ms");
        Tell("longest frame of a scroll through all of it", longest, "ms");
    }

    private static async Task HeapAsync(MeasuredServer server, string name, IReadOnlyList<SeededReview> reviews)
    {
        var before = await server.LookAsync();
        var open = new List<Reviewer>();
        foreach (var review in reviews)
        {
            open.Add(await Reviewer.OpenAsync(server, review));
        }

        await Task.Delay(TimeSpan.FromSeconds(5));
        var after = await server.LookAsync();
        Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"managed heap per open page, {open.Count} {name}: {(after.Heap - before.Heap) / 1e6 / open.Count:0.00} MB ({before.Heap / 1e6:0} MB before); drawn {open.Average(o => o.Drawn) / 1e3:0} KB each"
            )
        );
        foreach (var reviewer in open)
        {
            await reviewer.DisposeAsync();
        }
    }

    private static async Task AmongAsync(MeasuredServer server, DeskBrowser browser, SeededReview review, List<SeededReview> others)
    {
        var reviewers = new List<Reviewer>();
        foreach (var other in others)
        {
            reviewers.Add(await Reviewer.OpenAsync(server, other));
        }

        // Until what was opened has been compared with its sources.
        await Task.Delay(TimeSpan.FromSeconds(30));
        Say($"{Others} others begin to decide");
        using var stop = new CancellationTokenSource();
        var before = await server.LookAsync();
        var since = DateTimeOffset.UtcNow;
        var works = reviewers.Zip(others, (reviewer, other) => WorkAsync(reviewer, other, stop.Token)).ToList();
        await DecideAsync(browser, review, $"decision → painted, {Others} others deciding every {Think.TotalSeconds:0} s");
        await stop.CancelAsync();
        var waits = (await Task.WhenAll(works)).SelectMany(w => w).ToList();
        var seconds = (DateTimeOffset.UtcNow - since).TotalSeconds;
        var after = await server.LookAsync();
        Tell("   the others' decisions, key to answer", waits, "ms");
        Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"   {waits.Count / seconds:0} decisions a second, {(after.Busy - before.Busy) / (double)waits.Count:0.0} ms of processor each, {after.Pauses - before.Pauses} ms of pauses in {seconds:0} s"
            )
        );
    }

    private static async Task<List<double>> WorkAsync(Reviewer reviewer, SeededReview review, CancellationToken stop)
    {
        var waits = new List<double>();
        var random = new Random(review.Id.GetHashCode(StringComparison.Ordinal));
        foreach (var change in review.Changes)
        {
            try
            {
                await Task.Delay(Think * (0.5 + random.NextDouble()), stop);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            waits.Add(await reviewer.AcceptAsync(change));
        }

        return waits;
    }

    private static void Tell(string name, IEnumerable<double> figures, string unit)
    {
        var sorted = figures.Order().ToList();
        Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: p50 {sorted[sorted.Count / 2]:0.0}, p95 {sorted[Math.Min(sorted.Count - 1, sorted.Count * 95 / 100)]:0.0}, max {sorted[^1]:0.0} {unit} ({sorted.Count})"
            )
        );
    }

    private static void Say(string line) => Console.WriteLine(line);
}
