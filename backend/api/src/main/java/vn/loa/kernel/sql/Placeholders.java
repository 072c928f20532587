package vn.loa.kernel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as JDBC takes it: a question mark for each {@code :name}, and the names in their order. The database may not count the ids of
 * {@code any (:ids)} beforehand: it would find its kept plan, made for ten of them, dearer than one for the one id asked for, and plan anew each
 * time, which takes it longer than the reading.
 */
record Placeholders(String text, List<String> names) {
    /** What may hold a colon that opens no name comes first: literals, quoted names, comments, casts. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|::|any \\(:(?<ids>[A-Za-z_]\\w*)\\)|:(?<name>[A-Za-z_]\\w*)");

    /** More texts than there are statements come from lists, which are built as asked for. */
    private static final int KEPT = 4_000;

    private static final Map<String, Placeholders> READ = new ConcurrentHashMap<>();

    static Placeholders of(String text) {
        if (READ.size() > KEPT) {
            READ.clear();
        }
        return READ.computeIfAbsent(text, Placeholders::read);
    }

    private static Placeholders read(String text) {
        var names = new ArrayList<String>();
        var jdbc = TOKEN.matcher(text).replaceAll(token -> {
            if (token.group("ids") != null) {
                names.add(token.group("ids"));
                return "any (cast((select ?) as uuid[]))";
            }
            if (token.group("name") != null) {
                names.add(token.group("name"));
                return "?";
            }
            return Matcher.quoteReplacement(token.group());
        });
        return new Placeholders(jdbc, List.copyOf(names));
    }
}
