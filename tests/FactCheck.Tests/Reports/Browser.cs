using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace FactCheck.Tests.Reports;

/// <summary>A headless Chromium spoken to over its DevTools protocol; where none is installed, the running test is ignored and says so.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private string? _session;
    private Task<string>? _chatter;
    private int _id;

    private Browser(Process process, string profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>What the page complained about: console errors, exceptions, blocked content.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Browser> Start()
    {
        string? program = Environment.GetEnvironmentVariable("PATH")?
            .Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (program is null)
            Assert.Ignore("No Chromium on this machine: the HTML page is not looked at in a browser.");

        string profile = Directory.CreateTempSubdirectory("factcheck-browser").FullName;
        var start = new ProcessStartInfo(program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in new[] { "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank" })
            start.ArgumentList.Add(argument);
        var browser = new Browser(Process.Start(start)!, profile);
        await browser.Connect();
        return browser;
    }

    /// <summary>Opens a page in a window of that many CSS pixels.</summary>
    public async Task Open(string file, int width, int height)
    {
        Complaints.Clear();
        await Send("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await Send("Page.navigate", new JsonObject { ["url"] = new Uri(file).AbsoluteUri });
        for (int i = 0; i < 200; i++)
        {
            if (await Evaluate("document.readyState") == "complete" && await Evaluate("location.href") != "about:blank")
                return;
            await Task.Delay(25);
        }

        Assert.Fail($"{file} did not load.");
    }

    /// <summary>The value of an expression as text.</summary>
    public async Task<string> Evaluate(string expression)
    {
        JsonNode answer = await Send("Runtime.evaluate", new JsonObject { ["expression"] = $"String({expression})", ["returnByValue"] = true });
        return answer["result"]?["value"]?.GetValue<string>() ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>Moves the pointer over the first element the selector finds.</summary>
    public async Task Hover(string selector)
    {
        string[] at = (await Evaluate($"(e => {{ e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); const b = e.getBoundingClientRect(); return [b.left + 3, b.top + b.height / 2]; }})(document.querySelector({JsonValue.Create(selector)!.ToJsonString()}))")).Split(',');
        await Send("Input.dispatchMouseEvent", new JsonObject { ["type"] = "mouseMoved", ["x"] = double.Parse(at[0], System.Globalization.CultureInfo.InvariantCulture), ["y"] = double.Parse(at[1], System.Globalization.CultureInfo.InvariantCulture) });
    }

    /// <summary>A picture of the window, or of the whole page.</summary>
    public async Task Screenshot(string file, bool whole)
    {
        JsonNode answer = await Send("Page.captureScreenshot", new JsonObject { ["format"] = "png", ["captureBeyondViewport"] = whole });
        await File.WriteAllBytesAsync(file, Convert.FromBase64String(answer["data"]!.GetValue<string>()));
    }

    public Task<JsonNode> Send(string method, JsonObject? parameters = null) => Send(method, parameters, _session);

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        if (_chatter is not null)
            await _chatter;
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task Connect()
    {
        string? line;
        const string Listening = "DevTools listening on ";
        do
        {
            line = await _process.StandardError.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith(Listening, StringComparison.Ordinal));

        if (line is null)
            Assert.Ignore("The Chromium on this machine does not start: the HTML page is not looked at in a browser.");
        // A pipe nobody reads fills up and stops the browser.
        _chatter = _process.StandardError.ReadToEndAsync();
        await _socket.ConnectAsync(new Uri(line![Listening.Length..]), CancellationToken.None);
        JsonNode target = await Send("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, null);
        JsonNode session = await Send("Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true }, null);
        _session = session["sessionId"]!.GetValue<string>();
        foreach (string domain in new[] { "Page", "Runtime", "Log", "Network" })
            await Send($"{domain}.enable");
    }

    private async Task<JsonNode> Send(string method, JsonObject? parameters, string? session)
    {
        int id = ++_id;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
            message["sessionId"] = session;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, CancellationToken.None);
        while (true)
        {
            JsonNode answer = await Receive();
            if (answer["id"]?.GetValue<int>() == id)
                return answer["result"] ?? throw new InvalidOperationException(answer.ToJsonString());
            Note(answer);
        }
    }

    private void Note(JsonNode message)
    {
        string? method = message["method"]?.GetValue<string>();
        string? level = message["params"]?["entry"]?["level"]?.GetValue<string>() ?? message["params"]?["type"]?.ToString();
        if (method == "Runtime.exceptionThrown" || (method is "Log.entryAdded" or "Runtime.consoleAPICalled" && level is "error" or "warning"))
            Complaints.Add(message.ToJsonString());
        if (method == "Network.requestWillBeSent" && message["params"]?["request"]?["url"]?.GetValue<string>() is { } url && !url.StartsWith("file:", StringComparison.Ordinal))
            Complaints.Add($"The page asked for {url}.");
    }

    private async Task<JsonNode> Receive()
    {
        using var message = new MemoryStream();
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer, CancellationToken.None);
            message.Write(_buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
