package vn.loa.people.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loa.kernel.http.Listing;

/**
 * The rows a list may show, as a condition with the caller's paths bound as parameters. It is as short as this caller's rights allow: one
 * range of paths, whose share of the rows the database can tell, for whoever has roles in one place.
 */
@RequestScoped
public class Scope {
    @Inject
    Caller caller;

    /**
     * @param alias the table with {@code unit_path}; what is bound is named after it, so that one statement can hold several lists
     * @param within only rows at and below this path; null for all
     * @param read the action that reads such a row; without the right to it, the list is empty
     * @param disclosed SQL that is true once a row may be seen from above
     */
    public Listing narrow(Listing listing, String alias, String within, Action read, String disclosed) {
        return narrow(listing, alias, within, read, disclosed, "false");
    }

    /** @param published SQL that is true once a row may be seen from below */
    public Listing narrow(
            Listing listing, String alias, String within, Action read, String disclosed, String published) {
        var path = alias + ".unit_path";
        var shown = new ArrayList<String>();
        var reach = reach(caller.subtreePaths(read), within);
        for (int i = 0; i < reach.size(); i++) {
            listing.bind(alias + "Reach" + i, reach.get(i));
            shown.add(path + " <@ cast(:" + alias + "Reach" + i + " as ltree)"
                    + (disclosed.equals("true")
                            ? ""
                            : " and (" + disclosed + " or " + among(path, alias + "Own") + ")"));
        }
        listing.bind(alias + "Own", caller.ownPaths(read));
        var above = above(caller.subtreePaths(read), within);
        if (!published.equals("false") && !above.isEmpty()) {
            listing.bind(alias + "Above", above);
            shown.add(among(path, alias + "Above") + " and " + published);
        }
        return listing.where(shown.isEmpty() ? "false" : "(" + String.join(" or ", shown) + ")");
    }

    /**
     * Where the caller sees what {@code read} reads.
     *
     * @param own every row
     * @param below rows that are disclosed, at and below these
     * @param above rows that are published
     */
    public record Paths(Collection<String> own, List<String> below, List<String> above) {}

    public Paths paths(Action read) {
        var subtree = caller.subtreePaths(read);
        return new Paths(caller.ownPaths(read), reach(subtree, null), above(subtree, null));
    }

    private static String among(String path, String parameter) {
        return path + " = any (cast(:" + parameter + " as ltree[]))";
    }

    /** The tops of what lies below both one of {@code paths} and {@code within}, none below another. */
    private static List<String> reach(Collection<String> paths, String within) {
        var tops = paths.stream()
                .map(path -> within == null || below(path, within) ? path : below(within, path) ? within : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return tops.stream()
                .filter(top -> tops.stream().noneMatch(other -> !other.equals(top) && below(top, other)))
                .toList();
    }

    /** The units above {@code paths}, as far as they lie {@code within}. */
    private static List<String> above(Collection<String> paths, String within) {
        return paths.stream()
                .flatMap(path -> Stream.iterate(parent(path), Objects::nonNull, Scope::parent))
                .filter(path -> within == null || below(path, within))
                .distinct()
                .toList();
    }

    private static String parent(String path) {
        int end = path.lastIndexOf('.');
        return end < 0 ? null : path.substring(0, end);
    }

    private static boolean below(String path, String top) {
        return path.equals(top) || path.startsWith(top + ".");
    }
}
