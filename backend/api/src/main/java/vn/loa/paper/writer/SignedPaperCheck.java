package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.journal.Check;
import vn.loa.people.journal.Findings;
import vn.loa.people.journal.PaperStatements;

/** Every kept paper against its hash. */
@ApplicationScoped
class SignedPaperCheck implements Check {
    private record Kept(UUID id, String sha256) {}

    private record Worded(String content, String statement) {}

    @Inject
    Sql sql;

    @Inject
    PaperStatements statements;

    @Override
    public void look(Findings findings) {
        for (var paper : papers()) {
            var kept = sql.of("select content, statement from signed_paper where id = :id")
                    .bind("id", paper.id)
                    .one(Worded.class);
            findings.looked("văn bản đã ký / signed papers", 1);
            if (!FileStore.sha256(kept.content.getBytes(StandardCharsets.UTF_8)).equals(paper.sha256)) {
                findings.broken(
                        "paper " + paper.id, "lời không còn như khi ký", "its text is no longer what was signed");
            }
            if (kept.statement != null && !statements.genuine(kept.statement)) {
                findings.broken("paper " + paper.id, "mã trên trang 1 đã bị sửa", "the code on page 1 was changed");
            }
        }
    }

    @Override
    public void seals(BiConsumer<String, String> seal) {
        papers().forEach(paper -> seal.accept("paper-" + paper.id, paper.sha256));
    }

    private List<Kept> papers() {
        return sql.of("select id, content_sha256 as sha256 from signed_paper order by id")
                .list(Kept.class);
    }
}
