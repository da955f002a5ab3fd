using System.Collections.Immutable;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Formats;
using Corpus.Generator.Equality;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Seeds;

/// <summary>Turns the metadata of an AdditionalFiles item into <see cref="SeedOptions"/>; what cannot be used becomes a problem and takes its default.</summary>
internal sealed class SeedOptionsReader
{
    private const string Prefix = "build_metadata.AdditionalFiles.Corpus";

    private readonly AnalyzerConfigOptions _metadata;
    private readonly ProjectOptions _project;
    private readonly List<Finding> _problems = [];

    private SeedOptionsReader(AnalyzerConfigOptions metadata, ProjectOptions project)
    {
        _metadata = metadata;
        _project = project;
    }

    /// <summary>The seed that <paramref name="pair"/>'s file is, or none if the file has nothing to do with Corpus.</summary>
    public static ImmutableArray<Seed> Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) pair, CancellationToken _)
    {
        var metadata = pair.Options.GetOptions(pair.File);
        var reader = new SeedOptionsReader(metadata, ProjectOptions.Read(pair.Options.GlobalOptions));
        return reader.IsSeed ? [new Seed(pair.File, reader.Read(pair.File.Path))] : [];
    }

    /// <summary>The seed that a file is which is known to be one.</summary>
    public static Seed Read(AdditionalText file, AnalyzerConfigOptions metadata, ProjectOptions project) => new(file, new SeedOptionsReader(metadata, project).Read(file.Path));

    /// <summary>The path of a file of which the project says nothing, not even that it is no seed: MSBuild writes every metadatum of every additional file down, with or without a value.</summary>
    public static ImmutableArray<string> Undescribed((AdditionalText File, AnalyzerConfigOptionsProvider Options) pair, CancellationToken _) =>
        pair.Options.GetOptions(pair.File).TryGetValue(Prefix + "Item", out var _) ? [] : [pair.File.Path];

    private bool IsSeed => Metadata("Item").Length > 0 || Metadata("Name").Length > 0;

    private SeedOptions Read(string file)
    {
        var link = Metadata("Link");
        var path = link.Length > 0 ? link.Replace('\\', '/') : SeedPath.Relative(_project.ProjectDirectory, file);
        return new SeedOptions
        {
            Path = path,
            Collection = new CollectionKey(Namespace(), Name(path)),
            IsPublic = Flag("Public") ?? false,
            Members = Flag("Members"),
            Storage = Storage(),
            Format = Format(),
            Context = Context(),
            Suppressed = Words("NoWarn"),
            Problems = _problems.ToEquatableArray(),
        };
    }

    private string Name(string path)
    {
        var name = Metadata("Name");
        if (name.Length == 0)
        {
            return CollectionNames.FromFolder(SeedPath.FirstFolder(path));
        }

        if (CollectionNames.IsUsable(name))
        {
            return name;
        }

        var replacement = CollectionNames.FromFolder(name);
        Report(Rules.InvalidName, name, replacement);
        return replacement;
    }

    private string Namespace()
    {
        var name = Metadata("Namespace");
        if (name.Length == 0 || CollectionNames.IsNamespace(name))
        {
            return name.Length > 0 ? name : CollectionNames.ToNamespace(_project.RootNamespace);
        }

        Report(Rules.InvalidNamespace, name);
        return CollectionNames.ToNamespace(_project.RootNamespace);
    }

    private string? Format()
    {
        var name = Metadata("Format");
        if (name.Length == 0 || string.Equals(name, SeedFormats.Auto, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var format = SeedFormats.Named(name);
        if (format is null)
        {
            Report(Rules.UnknownFormat, name, string.Join(", ", SeedFormats.All.Select(known => $"'{known.Name}'")));
        }

        return format?.Name;
    }

    private SeedStorage Storage()
    {
        var name = Metadata("Storage");
        if (name.Length == 0)
        {
            return SeedStorage.Unsaid;
        }

        foreach (var storage in (SeedStorage[])[SeedStorage.Literals, SeedStorage.Resource])
        {
            if (string.Equals(name, storage.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return storage;
            }
        }

        Report(Rules.UnknownStorage, name);
        return SeedStorage.Unsaid;
    }

    private ReadingContext Context()
    {
        var language = Metadata("Language");
        var offset = Offset();
        var capturedAt = Metadata("CapturedAt");
        var captured = new Capture(null, null);
        if (capturedAt.Length > 0 && !Capture.TryParse(capturedAt, offset, out captured))
        {
            Report(Rules.UnreadableCapturedAt, capturedAt);
        }

        return new ReadingContext(captured.Date, captured.Instant, offset, language.Length > 0 ? language : null);
    }

    private TimeSpan? Offset()
    {
        var value = Metadata("TimeZone");
        if (value.Length == 0)
        {
            return null;
        }

        if (UtcOffset.TryParse(value, out var offset))
        {
            return offset;
        }

        Report(Rules.UnreadableTimeZone, value);
        return null;
    }

    private bool? Flag(string name)
    {
        var value = Metadata(name);
        if (value.Length > 0 && !bool.TryParse(value, out _))
        {
            Report(Rules.NotTrueOrFalse, name, value);
        }

        return bool.TryParse(value, out var flag) ? flag : null;
    }

    private EquatableArray<string> Words(string name) =>
        Metadata(name).Split([',', '|', ' '], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();

    private string Metadata(string name) => _metadata.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";

    private void Report(DiagnosticDescriptor rule, params string[] arguments) => _problems.Add(SeedText.Find(rule, SeedText.StartOfFile, arguments));
}
