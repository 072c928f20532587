package vn.loa.kernel.file;

import vn.loa.kernel.http.StrictJson;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** A file that passed inspection and is in the store. */
public record KeptFile(FileName name, FileType type, long size, String sha256) {
    private static final int TITLE = 500;

    /** The sender's title, or else its name. */
    public String title(String given) {
        var title = StrictJson.clean(given);
        if (title != null && title.length() > TITLE) {
            throw Problem.invalid("/title", Fault.LENGTH, 1, TITLE);
        }
        return title == null ? name.stem() : title;
    }
}
