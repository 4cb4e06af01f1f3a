using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Reports;

namespace FactCheck.Tests;

/// <summary>
/// Holds a text against the accepted one beside the test's source. Files are named and encoded as Verify names and encodes them
/// (<c>{Class}.{Method}_{parameter}={value}.verified.{extension}</c>, UTF-8 with a byte order mark, LF, no final line feed), so a
/// build with <c>-p:UseVerify=true</c> goes through Verify.NUnit with the same files.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    // Verify replaces what any platform forbids, so that a file made on one is found on all.
    private static readonly char[] InvalidInNames = ['"', '\\', '<', '>', '|', ':', '*', '?', '/', .. Enumerable.Range(0, 32).Select(code => (char)code)];

    /// <summary>
    /// Fails when the text differs from the verified file, writes what was received beside it, and shows the difference. With
    /// <c>SNAPSHOT_ACCEPT=1</c> in the environment it writes the verified file instead; read the diff before it is committed.
    /// </summary>
    public static void Match(string text, string extension, [CallerFilePath] string sourceFile = "")
    {
        string normalized = text.ReplaceLineEndings("\n").TrimEnd('\n');
#if USE_VERIFY
        ThroughVerify(normalized, extension, SourcePath(sourceFile));
#else
        string stem = Path.Combine(Path.GetDirectoryName(SourcePath(sourceFile))!, TestName());
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1")
            File.WriteAllText($"{stem}.verified.{extension}", normalized, WithMark);
        Compare(normalized, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
#endif
    }

    /// <summary>The comparison itself, on the two files named.</summary>
    internal static void Compare(string normalized, string verifiedFile, string receivedFile)
    {
        string? verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        if (string.Equals(verified, normalized, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, normalized, WithMark);
        string verifiedName = Path.GetFileName(verifiedFile);
        string receivedName = Path.GetFileName(receivedFile);
        Assert.Fail(verified is null
            ? $"New: {verifiedName} does not exist yet. Received:\n\n{normalized}\n\nTo accept, rename {receivedName}."
            : $"NotEqual: to accept, move {receivedName} over {verifiedName}.\n\n{UnifiedDiff.Between(verified, normalized, verifiedName, receivedName)}");
    }

    private static string TestName()
    {
        TestContext.TestAdapter test = TestContext.CurrentContext.Test;
        string type = test.Type!.IsNested ? $"{test.Type.DeclaringType!.Name}.{test.Type.Name}" : test.Type.Name;
        var name = new StringBuilder(type).Append('.').Append(test.MethodName);
        System.Reflection.ParameterInfo[] parameters = [.. test.MethodInfo!.GetParameters()];
        for (int i = 0; i < parameters.Length; i++)
        {
            string value = Convert.ToString(test.Arguments[i], System.Globalization.CultureInfo.InvariantCulture) ?? "null";
            name.Append('_').Append(parameters[i].Name).Append('=').AppendJoin('-', value.Split(InvalidInNames));
        }

        return name.ToString();
    }

    // A build on a server writes paths as "/_/tests/...", so that the same source gives the same bytes on every machine.
    private static string SourcePath(string sourceFile) =>
        sourceFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(RepositoryRoot.Path, sourceFile[3..]) : sourceFile;

#if USE_VERIFY
    private static void ThroughVerify(string text, string extension, string sourceFile)
    {
        DiffEngine.DiffRunner.Disabled = true;
        VerifyNUnit.Verifier.Verify(text, extension, sourceFile: sourceFile).GetAwaiter().GetResult();
    }
#endif
}
