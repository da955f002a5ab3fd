namespace Corpus;

/// <summary>
/// Marks a string that is the slug of an article, so that the compiler checks every constant that ends up in it (CORP1001).
/// </summary>
/// <remarks>
/// <para>
/// On a parameter it covers constant arguments and the default value; on a property or a field, constant initializers and assignments.
/// An array, a collection or a <c>params</c> parameter is checked element by element. An override, and a method that implements an interface,
/// is checked as if its parameters carried the marks of what it overrides or implements.
/// </para>
/// <para>Nothing happens at run time: a slug that is no constant is not checked.</para>
/// </remarks>
/// <example>
/// <code>
/// static void Feature([ArticleSlug(typeof(News))] string slug) { ... }
/// Feature("singapore-dissolves-parliament-ahead-of-imminent-election");
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ArticleSlugAttribute : Attribute
{
    /// <summary>Marks a slug of an article in <paramref name="collection"/>.</summary>
    /// <param name="collection">The generated class of the collection, such as <c>typeof(News)</c>. Any other type checks nothing.</param>
    public ArticleSlugAttribute(Type collection) => Collection = collection;

    /// <summary>The generated class of the collection that has the article.</summary>
    public Type Collection { get; }
}
