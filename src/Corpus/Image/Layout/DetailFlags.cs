namespace Corpus.Image;

/// <summary>Which optional fields an article's details hold.</summary>
[Flags]
internal enum DetailFlags
{
    None = 0,
    Updated = 1,
    UpdatedDate = 2,
    UpdatedInstant = 4,
    UpdatedIsRelative = 8,
    Picture = 16,
    Caption = 32,
    Credit = 64,
    Byline = 128,
    Desk = 256,
}
