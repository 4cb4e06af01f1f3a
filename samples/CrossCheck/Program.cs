using FactCheck;
using FactCheck.Documents;
using FactCheck.Reports;

// Cross-checks the articles of a folder: dotnet run --project samples/CrossCheck -- seeds/summit
if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Call: CrossCheck FOLDER, a folder with articles as .txt or .md");
    return 2;
}

IEnumerable<Article> articles = Directory.EnumerateFiles(folder)
    .Where(path => Path.GetExtension(path) is ".txt" or ".md")
    .Order(StringComparer.Ordinal)
    .Select(path => ArticleReader.ReadFile(path));
Report report = FactChecker.Default.CrossCheck(articles);
new TextReportWriter().Write(report, Console.Out);
return 0;
