using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Seeds;

public sealed class SeedPathTests
{
    [Theory]
    [InlineData("/project/", "/project/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/project", "/project/a.txt", "a.txt")]
    [InlineData("/root/samples/News/", "/root/seeds/a.txt", "../../seeds/a.txt")]
    [InlineData("/root/samples/News/", "/root/samples/News/../../seeds/a.txt", "../../seeds/a.txt")]
    [InlineData("", "/home/me/a.txt", "a.txt")]
    [InlineData("/project/", "seeds/./a.txt", "seeds/a.txt")]
    [InlineData("/project/", "/project/back\\slash.txt", "back\\slash.txt")]
    [InlineData("C:\\Project\\", "c:\\project\\seeds\\a.txt", "seeds/a.txt")]
    [InlineData("C:\\Project\\", "D:\\seeds\\a.txt", "a.txt")]
    public void PathsAreRelativeToTheProject(string directory, string path, string expected) => Assert.Equal(expected, SeedPath.Relative(directory, path));
}
