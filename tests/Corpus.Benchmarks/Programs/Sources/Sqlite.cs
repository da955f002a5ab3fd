using Microsoft.Data.Sqlite;

internal static class Contestant
{
    public static string Title() => Read("SELECT Title FROM Articles WHERE Id = $key", 0);

    public static string Title(string slug) => Read("SELECT Title FROM Articles WHERE Slug = $key", slug);

    private static string Read(string query, object key)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(AppContext.BaseDirectory, "articles.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$key", key);
        return (string)command.ExecuteScalar()!;
    }
}
