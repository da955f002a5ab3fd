namespace Corpus.Image;

/// <summary>The columns of a row of the row table, each one fixed-width number; a line feed ends the row.</summary>
internal enum RowColumn
{
    /// <summary><c>DateOnly.DayNumber</c> plus one; 0 for no date.</summary>
    Date,
    NamesPage,
    NamesOffset,
    TitleLength,
    SlugLength,

    /// <summary>The string number of the place plus one; 0 for no place.</summary>
    Place,
    DetailsPage,
    DetailsOffset,

    /// <summary>The text part, counted from <see cref="ImagePart.FirstText"/>.</summary>
    TextPart,
    TextPage,
    TextOffset,

    /// <summary>Not a column: how many there are.</summary>
    Count,
}
