package vn.loa.paper.binder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loa.problem.Language;

/** What the index says of the whole: what is here, what is not and why, and how to check it. */
final class IndexSummary {
    private IndexSummary() {}

    static List<String> of(BinderIndex index) {
        var language = index.binder().language();
        var told = index.binder().view();
        return Stream.of(
                        language.say(
                                "{0} tệp kiểm chứng ({1}) và {2} đường dẫn.",
                                "{0} files of evidence ({1}) and {2} links.",
                                told.files(),
                                size(language, told.bytes()),
                                told.links()),
                        line(
                                language,
                                told.withheld(),
                                "{0} tài liệu không kèm theo vì người lập không được xem.",
                                "{0} pieces of evidence are withheld: whoever made this may not see them."),
                        line(
                                language,
                                told.later(),
                                "{0} tài liệu thêm sau khi chốt số liệu không thuộc hồ sơ này.",
                                "{0} pieces of evidence were added after the figures were frozen and are left out."),
                        line(
                                language,
                                index.missing(),
                                "{0} tệp không còn trong kho nên không kèm theo; xem dòng ghi “Thiếu”.",
                                "{0} files are no longer in the store and not here; see the lines that say “Missing”."),
                        line(
                                language,
                                index.altered(),
                                "{0} tệp không còn như khi gửi lên; xem dòng ghi “Đã khác”.",
                                "{0} files are not as they came; see the lines that say “Altered”."),
                        language.say(
                                "Kiểm tra các tệp: sha256sum -c SHA256SUMS.txt (Linux, macOS) hoặc certutil -hashfile TỆP SHA256 (Windows).",
                                "To check the files: sha256sum -c SHA256SUMS.txt (Linux, macOS) or certutil -hashfile FILE SHA256 (Windows)."))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String line(Language language, long count, String vi, String en) {
        return count == 0 ? null : language.say(vi, en, count);
    }

    static String size(Language language, long bytes) {
        return bytes < 1_000_000
                ? language.say("{0} KB", "{0} KB", (bytes + 999) / 1000)
                : language.say("{0,number,0.0} MB", "{0,number,0.0} MB", bytes / 1e6);
    }
}
