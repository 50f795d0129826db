using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Tests.Library;

public sealed class GitCheckoutTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private readonly TemporaryFolder _place = new();

    [Fact]
    public void Reads_branch_and_commit_of_a_folder_inside_a_checkout()
    {
        Put(".git/HEAD", "ref: refs/heads/release/7\n");
        Put(".git/refs/heads/release/7", $"{Commit}\n");
        Directory.CreateDirectory(_place.File("articles/aks"));

        Assert.Equal(new GitCheckout(_place.Path, "release/7", "0123456"), GitCheckout.Around(_place.File("articles/aks")));
    }

    [Fact]
    public void Reads_packed_references()
    {
        Put(".git/HEAD", "ref: refs/heads/main\n");
        Put(
            ".git/packed-refs",
            $"# pack-refs with: peeled fully-peeled sorted\n{new string('9', 40)} refs/heads/domain\n{Commit} refs/heads/main\n"
        );

        Assert.Equal(new GitCheckout(_place.Path, "main", "0123456"), GitCheckout.Around(_place.Path));
    }

    [Fact]
    public void Reads_a_linked_worktree()
    {
        Put("tree/.git", "gitdir: ../repo/.git/worktrees/tree\n");
        Put("repo/.git/worktrees/tree/HEAD", "ref: refs/heads/topic\n");
        Put("repo/.git/worktrees/tree/commondir", "../..\n");
        Put("repo/.git/refs/heads/topic", Commit);

        Assert.Equal(new GitCheckout(_place.File("tree"), "topic", "0123456"), GitCheckout.Around(_place.File("tree")));
    }

    [Theory]
    [InlineData(Commit, null, "0123456")]
    [InlineData("ref: refs/heads/unborn", "unborn", null)]
    [InlineData("ref: refs/heads/.invalid", null, null)]
    [InlineData("ref: ../../../etc/passwd", null, null)]
    [InlineData("rubbish", null, null)]
    public void Says_no_more_than_it_knows(string head, string? branch, string? commit)
    {
        Put(".git/HEAD", head);

        Assert.Equal(new GitCheckout(_place.Path, branch, commit), GitCheckout.Around(_place.Path));
    }

    [Fact]
    public void A_folder_in_no_checkout_is_none() => Assert.Null(GitCheckout.Around(_place.Path));

    public void Dispose() => _place.Dispose();

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_place.File(path)) ?? "");
        File.WriteAllText(_place.File(path), text);
    }
}
