using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.Programs;

/// <summary>Articles in a SQLite file beside the program, with an index over the slugs.</summary>
internal sealed class SqliteContestant : IContestant
{
    public string Name => "Sqlite";

    public string ProjectElements(SyntheticCorpus corpus) =>
        $"""
          <ItemGroup>
            <PackageReference Include="Microsoft.Data.Sqlite" Version="{typeof(SqliteConnection).Assembly.GetName().Version!.ToString(3)}" />
            <None Include="articles.db" CopyToOutputDirectory="PreserveNewest" />
          </ItemGroup>
        """;

    public void Write(string folder, SyntheticCorpus corpus)
    {
        EmbeddedSource.Copy("Sqlite.cs", folder);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "articles.db")};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "CREATE TABLE Articles (Id INTEGER PRIMARY KEY, Slug TEXT NOT NULL UNIQUE, Title TEXT NOT NULL, Text TEXT NOT NULL)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO Articles (Id, Slug, Title, Text) VALUES ($id, $slug, $title, $text)";
        foreach (var (number, article) in corpus.Articles.Index())
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", number);
            command.Parameters.AddWithValue("$slug", article.Slug);
            command.Parameters.AddWithValue("$title", article.Title);
            command.Parameters.AddWithValue("$text", string.Join('\n', article.Paragraphs));
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
